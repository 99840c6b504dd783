"""A claim as it is first read, and the attempts that the explanation shows."""

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .document import Mention, Sentence
from .wording import Wording

if TYPE_CHECKING:
    from .tokens import Token

FIRM = ("confirmed", "reported")
"""How certain what counts as said is."""

_INTERNATIONAL_MATE = re.compile(r"\binternational (?:strike[ -]partner|colleague|team ?-? ?mate)")


@dataclass(slots=True, eq=False)
class Draft:
    """A claim as the engine reads it, before dates, merging and confidence; `office`: the state its title names.

    `dated`, `unless_staff`, `after_leaving` and `unless_come` are those of the frame's `schema.Reading`; `lent`: a
    leaving for a time, which counts as one among other claims but is told to nobody.  `denied_until`: where the words
    end, in the article, that deny it behind its own, 0 where none do.
    `stage`: where the parts of a list start in the sentence, each with its own time, and which of them the claim is.
    `shown`: the reading, of all that say the same, whose sentence is the claim's evidence; without one its own.
    """

    relation: str
    subject: Mention
    object: Mention
    sentence: Sentence
    predicate: "Token"
    frame: str
    precision: float
    wording: Wording
    certainty: str
    at: Mention | None = None
    status: str | None = None
    dated: bool = True
    unless_staff: bool = False
    lent: bool = False
    denied_until: int = 0
    after_leaving: bool = False
    unless_come: bool = False
    office: str | None = None
    stage: tuple[tuple[int, ...], int] | None = None
    date: str | None = None
    period: tuple[str | None, str | None, str | None] = (None, None, None)
    status_rank: int = 0
    readings: int = 1
    how: dict[str, str] = field(default_factory=dict)
    tokens: "list[Token]" = field(default_factory=list)
    company: dict[str, float] = field(default_factory=dict)
    vaguer: "list[Draft]" = field(default_factory=list)
    shown: "Draft | None" = None

    @property
    def pair(self) -> tuple[int, int]:
        """Whom and what it joins, by their numbers in the article."""
        return self.subject.entity.id, self.object.entity.id


def at_his_team(draft: Draft, relation: str, other: Mention, *, frame: str, precision: float) -> Draft:
    """What a claim on somebody and a team tells of him and another: that he played under, or succeeded, him there."""
    return replace(
        draft, relation=relation, object=other, at=draft.object, status=None, frame=frame, precision=precision
    )


@dataclass(frozen=True, slots=True)
class Attempt:
    """A frame tried at a word: `outcome` is "fired", or says why it was refused."""

    sentence: int
    frame: str
    word: str
    outcome: str
    claims: tuple[str, ...] = ()


def are_internationals(draft: Draft) -> bool:
    """Whether what two share is their country's team: "his international team-mate"."""
    doc, last = draft.predicate.doc, draft.predicate.i
    before = " ".join(one.lower_ for one in doc[max(0, last - 4) : last + 1])
    return "international" in before and _INTERNATIONAL_MATE.search(before) is not None
