"""What fills a slot of a frame, and how it was found."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import LocalEntity, Mention
from .title import Title

if TYPE_CHECKING:
    from .tokens import Token


@dataclass(slots=True, eq=False)
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


def stands_for_another(found: Filler, fillers: dict[str, list[Filler]]) -> bool:
    """Whether the pronoun that would fill a slot fills another as somebody else: nobody is two people in one clause."""
    return any(
        one.token is not None and one.token == found.token and one.entity is not found.entity
        for some in fillers.values()
        for one in some
        if one.mention is not None and one.entity.is_person and found.mention is not None
        if found.mention.kind == "pronoun" and found.entity.is_person
    )
