"""What fills a slot of a frame, and how it was found."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .title import Title

if TYPE_CHECKING:
    from .tokens import Token

_NOW = re.compile(r"\bnow\b[^,;.:]*$")
_UNSAID = ("agent.team", "by.team", "context")


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


def stands_for_another(found: Filler, fillers: Mapping[str, list[Filler]]) -> bool:
    """Whether the word that would fill a slot fills another as somebody else.

    Nobody is two people in one clause ("he"); nor is "the Leicester defender" Leicester where he is meant himself.
    """
    if found.mention is None or found.token is None:
        return False
    for one in (one for some in fillers.values() for one in some if one.mention is not None):
        if one.token != found.token or one.entity is found.entity or not one.entity.is_person:
            continue
        if found.mention.kind == "pronoun" if found.entity.is_person else one.path == found.path:
            return True
    return False


def is_of_now(found: Filler, predicate: "Token", document: Document, sentence: Sentence) -> bool:
    """Whether a team that a clause leaves out is where somebody is now who did it before: "X, now at T, had sold Y"."""
    past = predicate.tag_ == "VBD" or any(one.dep_ == "aux" and one.lower_ == "had" for one in predicate.children)
    if not past or found.mention is None or not found.path.startswith(_UNSAID):
        return False
    text, end = document.article.text, sentence.char(predicate)
    return any(
        one.entity is found.entity and one.end <= end and _NOW.search(text[sentence.start : one.start]) is not None
        for one in document.mentions_in(sentence)
    )
