"""What `connect` answers: connections of steps with their evidence, or why there is none.

Which connections there are and in what order is known when `connect` returns.  Their words, names and evidence are read
out of the graph when somebody first asks for them, from the state of the graph that was asked, whatever it is by then.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..rdf.rows import EntityRow
from .evidence import Evidence
from .later import Fields, ReadLater
from .spells import Spell


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a connection.

    `sentence`: it in English.  `derived`: whether it follows from other claims instead of being stated; then `basis`
    says from which, and `evidence` holds theirs.  `also`: what else the articles say of the two, in a few words.
    `spells`: the times that the step is about, where known.
    """

    subject: EntityRow
    relation: str
    object: EntityRow
    at: EntityRow | None
    certainty: str
    status: str | None
    sentence: str
    evidence: tuple[Evidence, ...]
    denials: tuple[Evidence, ...] = ()
    derived: bool = False
    basis: str = ""
    also: tuple[str, ...] = ()
    spells: tuple[Spell, ...] = ()

    @property
    def sources(self) -> int:
        """How many independent sources say so."""
        return len({line.source for line in self.evidence})

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "subject": _entity(self.subject),
            "relation": self.relation,
            "object": _entity(self.object),
            "at": _entity(self.at) if self.at else None,
            "sentence": self.sentence,
            "certainty": self.certainty,
            "status": self.status,
            "derived": self.derived,
            "derived_from": self.basis or None,
            "sources": self.sources,
            "time": [spell.words() for spell in self.spells],
            "spells": [spell.to_json() for spell in self.spells],
            "also": list(self.also),
            "evidence": [line.to_json() for line in self.evidence],
            "denials": [line.to_json() for line in self.denials],
        }


@dataclass(frozen=True, kw_only=True)
class Connection(ReadLater):
    """A path from one end to the other: a sentence, its entities and its steps; `cost` is what ranks it."""

    sentence: str
    entities: tuple[EntityRow, ...]
    steps: tuple[Step, ...]
    cost: float

    @classmethod
    def later(cls, cost: float, read: Callable[[], Fields]) -> "Connection":
        """Return a connection of which only the cost is known; `read` gives the other fields."""
        connection = cls.__new__(cls)
        connection.put_off({"cost": cost}, read)
        return connection

    @property
    def derived(self) -> bool:
        """Whether any of its steps is derived."""
        return any(step.derived for step in self.steps)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "sentence": self.sentence,
            "cost": round(self.cost, 3),
            "derived": self.derived,
            "entities": [_entity(entity) for entity in self.entities],
            "steps": [step.to_json() for step in self.steps],
        }


@dataclass(frozen=True, slots=True)
class InCommon:
    """An entity that is near two that nothing connects, and how many steps from each, if no limit but --avoid holds."""

    entity: EntityRow
    steps: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gap:
    """Two neighbours between whom limits leave a gap, and why."""

    left: EntityRow
    right: EntityRow
    why: str


@dataclass(frozen=True, kw_only=True)
class Connections(ReadLater):
    """The answer to `connect`.

    `ends`: the entities asked about.  `best`: the connections, best first; empty where there is none.  Among three ends
    or more, those that join them all; `alternatives` are other sets that do.
    `rumours`: whether rumours were let in because nothing firmer connects them.  `now`: what counted as now, in
    English, and `as_of` the same as an ISO date.
    `reasons`: where nothing connects them, why, and what would.  `within`: the most steps allowed, where more would
    connect them.  `neighbours`: for each end its closest neighbours.
    `common`: who is nearest to both.  `gaps`: the closest pairs that only limits keep apart.
    """

    ends: tuple[EntityRow, ...]
    best: tuple[Connection, ...]
    now: str | None
    rumours: bool = False
    reasons: tuple[str, ...] = field(default_factory=tuple)  # no class attribute that would stand for what is unread
    within: int | None = field(default_factory=lambda: None)
    neighbours: tuple[tuple[str, ...], ...] = field(default_factory=tuple)
    common: tuple[InCommon, ...] = field(default_factory=tuple)
    gaps: tuple[Gap, ...] = field(default_factory=tuple)
    alternatives: tuple[tuple[Connection, ...], ...] = ()
    as_of: str | None = None

    @classmethod
    def later(cls, known: Fields, read: Callable[[], Fields]) -> "Connections":
        """Return an answer of which some fields are known; `read` gives those of the others that are not as usual."""
        found = cls.__new__(cls)
        found.put_off(known, read)
        return found

    def read(self) -> None:
        """Read all that was put off, of each connection too."""
        super().read()
        for connection in self._all():
            connection.read()

    def _all(self) -> Iterator[Connection]:
        yield from self.best
        for others in self.alternatives:
            yield from others

    def __bool__(self) -> bool:
        return bool(self.best)

    def __str__(self) -> str:
        return self.sentence

    def _repr_html_(self) -> str:
        from ..rendering import connections_html

        return connections_html(self)

    @property
    def sentence(self) -> str:
        """The answer in one sentence."""
        if self.best:
            return self.best[0].sentence
        names = " and ".join(entity.label for entity in self.ends)
        steps = f" within {self.within} step{'s' if self.within > 1 else ''}" if self.within else ""
        return f"Nothing in these articles connects {names}{steps}."

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "ends": [_entity(entity) for entity in self.ends],
            "sentence": self.sentence,
            "connected": bool(self.best),
            "now": self.now,
            "as_of": self.as_of,
            "rumours_let_in": self.rumours,
            "connections": [connection.to_json() for connection in self.best],
            "alternatives": [[connection.to_json() for connection in some] for some in self.alternatives],
            "reasons": list(self.reasons),
            "nearest": [list(names) for names in self.neighbours],
            "nearest_to_both": [_entity(one.entity) | {"steps": list(one.steps)} for one in self.common],
            "gaps": [{"left": _entity(gap.left), "right": _entity(gap.right), "why": gap.why} for gap in self.gaps],
        }


def _entity(row: EntityRow) -> dict[str, Any]:
    return {"label": row.label, "type": row.type, "iri": row.iri}
