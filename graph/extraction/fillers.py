"""What fills a slot of a frame, and how it was found."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import LocalEntity, Mention
from .titles import Title

if TYPE_CHECKING:
    from .tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Filler:
    """What fills a slot: a mention (or a title), the token found, and how: the path, "inner" steps, or "context"."""

    mention: Mention | None
    token: "Token | None"
    path: str
    depth: int = 0
    title: Title | None = None

    @property
    def entity(self) -> LocalEntity:
        """The entity meant."""
        assert self.mention is not None
        return self.mention.entity
