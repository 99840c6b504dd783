"""What answers a question, and one answer of several, with what proves it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...rdf.rows import ClaimRow
from ..evidence import Evidence
from ..spells import Spell

if TYPE_CHECKING:
    from ..answers import Connections

CERTAINTIES = {"confirmed": 0, "reported": 1, "rumoured": 2, "denied": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One answer: its name, what is to be said beside it, how certain it is, and its evidence.

    `over`: whether it is a role that has ended, or is not known to hold.  `last`: the last day on which it is known to
    have held; `told`: that month, in English, where it is long ago.  `begun`: a day before which it surely had not
    begun.  `when`: when it was, in words or for sorting.  `earliest`, `latest`: the bounds of an event's date.
    `spells`: the times of a role.  `before`: whether it is what was before the answer.
    `denials`: the sentences that say that it is not so.
    """

    label: str
    iri: str | None = None
    detail: str = ""
    certainty: str = "confirmed"
    derived: bool = False
    sources: int = 0
    evidence: tuple[Evidence, ...] = ()
    over: bool = False
    last: str = ""
    begun: str = ""
    when: str = ""
    told: str | None = None
    earliest: str | None = None
    latest: str | None = None
    spells: tuple[Spell, ...] = ()
    before: bool = False
    denials: tuple[Evidence, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "answer": self.label,
            "iri": self.iri,
            "detail": self.detail or None,
            "current": not self.over if self.spells else None,
            "earliest": self.earliest,
            "latest": self.latest,
            "spells": [spell.to_json() for spell in self.spells],
            "certainty": self.certainty,
            "derived": self.derived,
            "sources": self.sources,
            "evidence": [line.to_json() for line in self.evidence],
            "denials": [line.to_json() for line in self.denials],
        }


@dataclass(frozen=True, slots=True)
class Found:
    """What answers a question: a sentence, rows, and for connections the connections themselves."""

    sentence: str
    rows: tuple[Row, ...] = ()
    connections: "Connections | None" = None


def firmest(claims: Iterable[ClaimRow]) -> str:
    """Return the certainty of the surest of some claims."""
    return min((row.certainty for row in claims), key=CERTAINTIES.__getitem__)
