"""From a path of IRIs to a connection that proves itself: steps with their claims, derived ties, a sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, EntityRow
from .answers import Connection, Step
from .csr import LEVELS
from .derived import DerivedTie, derive_ties
from .evidence import Books, by_place, sources
from .layout import level_of
from .network import FoundPath, Network
from .phrases import Link, sentence, the
from .spells import STATES, Spell
from .tense import Tense, tense_of

TEAMS = ("Club", "NationalTeam")
_MOST_MANAGERS = 200
_CLEARLY_SURER = 0.03


@dataclass(frozen=True, slots=True)
class _Hop:
    """The claims between two neighbours of a path."""

    left: str
    right: str
    claims: tuple[ClaimRow, ...]
    relations: tuple[str, ...]


@dataclass(slots=True)
class Explainer:
    """Makes connections of found paths; `level` is the least certainty, as in `csr.LEVELS`."""

    books: Books
    network: Network
    level: int = 1

    def connections(self, path: FoundPath) -> list[Connection]:
        """Return what a path says: one connection, or several where two people are tied in several ways."""
        hops = [
            self._hop(left, right, relations)
            for (left, right), relations in zip(pairwise(path.iris), path.relations, strict=True)
        ]
        if any(not hop.claims for hop in hops):
            return []
        if len(hops) == 1:
            return self._direct(hops[0], path.cost)
        steps, links, saved = self._steps(_in_step(hops, self.books))
        entities = self._chain(path.iris[0], steps)
        return [Connection(sentence=sentence(links), entities=entities, steps=tuple(steps), cost=path.cost - saved)]

    def _chain(self, start: str, steps: Sequence[Step]) -> tuple[EntityRow, ...]:
        entities = [self.books.entity(start)]
        for step in steps:
            entities.append(step.object if step.subject == entities[-1] else step.subject)
        return tuple(entities)

    def _hop(self, left: str, right: str, relations: tuple[str, ...]) -> _Hop:
        kept = [row for row in self._claims(left, right) if row.certainty == "denied" or _level([row]) > self.level]
        return _Hop(left, right, tuple(kept), _best_told_first(relations, kept))

    def _claims(self, one: str, other: str) -> list[ClaimRow]:
        """Return the claims about two entities, one the subject and one the object."""
        ids = self.network.claim_ids(one, other)
        return self.books.between(one, other, ids) if ids else []

    def _direct(self, hop: _Hop, cost: float) -> list[Connection]:
        ties = load_ontology().relations
        if all(ties[name].kind != "Tie" for name in hop.relations):
            step, link = self._step(hop)
            return [self._single(step, link, cost)]
        found: list[Connection] = []
        base = self._relation_cost(hop.relations[0])
        for name in hop.relations:
            for rows in _by_team(hop, name):
                one = _Hop(hop.left, hop.right, rows, (name,))
                step, link = self._step(one)
                extra = self._relation_cost(name) - base
                found.append(self._single(step, link, cost + extra + 0.001 * len(found)))
        return found

    def _single(self, step: Step, link: Link, cost: float) -> Connection:
        return Connection(sentence=sentence([link]), entities=(step.subject, step.object), steps=(step,), cost=cost)

    def _relation_cost(self, name: str) -> float:
        return self.network.weights.relation.get(name, self.network.weights.relation["other"])

    def _steps(self, hops: Sequence[_Hop]) -> tuple[list[Step], list[Link], float]:
        """Return the steps; two hops over one club become a derived step where the spells allow it."""
        steps: list[Step] = []
        links: list[Link] = []
        saved, place = 0.0, 0
        while place < len(hops):
            tie = self._derive(hops[place], hops[place + 1]) if place + 1 < len(hops) else None
            if tie:
                step, link = self._derived_step(hops[place], hops[place + 1], tie)
                pair = self._relation_cost(hops[place].relations[0]) + self._relation_cost(hops[place + 1].relations[0])
                saved += (
                    self.network.weights.step.base
                    + pair
                    - self._relation_cost(tie.relation)
                    - self.network.weights.derived.extra
                )
                place += 2
            else:
                step, link = self._step(hops[place])
                place += 1
            steps.append(step)
            links.append(link)
        return steps, links, saved

    def _derive(self, first: _Hop, second: _Hop) -> DerivedTie | None:
        team = self.books.entity(first.right)
        ends = (self.books.entity(first.left), self.books.entity(second.right))
        if team.type not in TEAMS or any(end.type != "Person" for end in ends):
            return None
        ties = derive_ties(
            self._spells(first.claims), self._spells(second.claims), _Managers(self.books, self.network, first.right)
        )
        if not ties:
            return None
        stated = {row.relation for row in self._claims(first.left, second.right)}
        return next((tie for tie in ties if tie.relation not in stated), None)

    def _spells(self, claims: Sequence[ClaimRow]) -> list[Spell]:
        return self.books.spells(claims, LEVELS[max(self.level, 1)])

    def _derived_step(self, first: _Hop, second: _Hop, tie: DerivedTie) -> tuple[Step, Link]:
        backwards = tie.subject != first.left
        at = self.books.entity(tie.at)
        certainty = "confirmed" if all(_level(tie.basis[n].claims) == 3 for n in (0, 1)) else "reported"
        subject, object_ = self.books.entity(tie.subject), self.books.entity(tie.object)
        link = self._link(first.left, second.right, tie.relation, backwards, Tense("former"), certainty, at)
        step = Step(
            subject=subject,
            relation=tie.relation,
            object=object_,
            at=at,
            certainty=certainty,
            status=None,
            sentence=sentence([link]),
            evidence=self.books.evidence(tie.claims),
            derived=True,
            basis=tie.reason,
            spells=tie.basis,
        )
        return step, link

    def _step(self, hop: _Hop) -> tuple[Step, Link]:
        lead = next(name for name in hop.relations if any(row.relation == name for row in hop.claims))
        rows = [row for row in hop.claims if row.relation == lead]
        saying = [row for row in rows if row.certainty != "denied"]
        if saying and load_ontology().relations[lead].kind == "Tie":
            saying = max(by_place(saying), key=lambda some: (_level(some), sources(some)))
        newest = saying[-1] if saying else rows[-1]
        backwards = newest.subject != hop.left
        level = _level(saying)
        certainty = LEVELS[max(level, 1) - 1]
        at_iri = next((row.at for row in reversed(saying) if row.at), None)
        at = self.books.entity(at_iri) if at_iri else None
        spells = self._spells(hop.claims) if load_ontology().relations[lead].kind != "Tie" else []
        tense = tense_of(self.books, saying, spells)
        link = self._link(hop.left, hop.right, lead, backwards, tense, certainty, at)
        step = Step(
            subject=self.books.entity(newest.subject),
            relation=lead,
            object=self.books.entity(newest.object),
            at=at,
            certainty=certainty,
            status=tense.status,
            sentence=sentence([link]),
            evidence=self.books.evidence(saying),
            denials=self.books.evidence(row for row in rows if row.certainty == "denied"),
            also=self._also(hop, lead, newest.subject),
            spells=_spells_of_step(spells, lead, saying),
        )
        return step, link

    def _link(
        self,
        left: str,
        right: str,
        relation: str,
        backwards: bool,
        tense: Tense,
        certainty: str,
        at: EntityRow | None,
    ) -> Link:
        ends = self.books.entity(left), self.books.entity(right)
        return Link(
            left=the(ends[0].label),
            right=the(ends[1].label),
            relation=relation,
            backwards=backwards,
            status=tense.status,
            told=tense.told,
            certainty=certainty,
            at=the(at.label) if at else None,
            national=bool(at and at.type == "NationalTeam"),
            left_person=ends[0].type == "Person",
            right_person=ends[1].type == "Person",
        )

    def _also(self, hop: _Hop, lead: str, led: str) -> tuple[str, ...]:
        relations = load_ontology().relations
        found = []
        for name in hop.relations:
            rows = [row for row in hop.claims if row.relation == name and row.certainty != "denied"]
            if name != lead and rows:
                words = relations[name].phrase("former")
                subject = rows[0].subject
                start = "" if subject == led or relations[name].symmetric else f"{self.books.label(subject)} "
                found.append(f"{start}{words} {self.books.label(rows[0].object)}" if start else words)
        return tuple(found)


@dataclass(slots=True)
class _Managers:
    """The spells of everybody who managed a team, read only when somebody asks."""

    books: Books
    network: Network
    team: str

    def __iter__(self) -> Iterator[Spell]:
        people = self.network.related(self.team, ("managed", "appointedBy"))[:_MOST_MANAGERS]
        network, books = self.network, self.books
        claims = [row for one in people for row in books.between(one, self.team, network.claim_ids(one, self.team))]
        return iter(self.books.spells(claims))


def _in_step(hops: Sequence[_Hop], books: Books) -> list[_Hop]:
    """Let two hops over one team lead with what both ends did there, where they have that in common."""
    found = list(hops)
    for place, (first, second) in enumerate(pairwise(hops)):
        if books.entity(first.right).type not in TEAMS:
            continue
        both = [name for name in first.relations if name in second.relations and name in STATES]
        if both:
            for n, hop in ((place, found[place]), (place + 1, found[place + 1])):
                rest = tuple(name for name in hop.relations if name != both[0])
                found[n] = replace(hop, relations=(both[0], *rest))
    return found


def _best_told_first(relations: tuple[str, ...], rows: Sequence[ClaimRow]) -> tuple[str, ...]:
    """Let a role that as many sources tell of, more surely read, lead before one that only one source tells of."""
    lead = relations[0]
    if lead not in STATES:
        return relations
    told = {name: [row for row in rows if row.relation == name and row.certainty != "denied"] for name in relations}
    told = {name: claims for name, claims in told.items() if claims and name in STATES}
    if lead not in told or sources(told[lead]) > 1:
        return relations

    def merit(name: str) -> tuple[int, float, int]:
        return _level(told[name]), max(row.confidence for row in told[name]), sources(told[name])

    mine = merit(lead)
    surer = [name for name in told if merit(name)[0] >= mine[0] and merit(name)[1] >= mine[1] + _CLEARLY_SURER]
    best = max(surer, key=merit, default=lead)
    return (best, *(name for name in relations if name != best))


def _by_team(hop: _Hop, relation: str) -> list[tuple[ClaimRow, ...]]:
    """Return the claims of a tie by the team they name; those that name none go with the only one, if there is one."""
    rows = [row for row in hop.claims if row.relation == relation]
    teams = list(dict.fromkeys(row.at for row in rows if row.at and row.certainty != "denied"))
    if len(teams) <= 1:
        return [tuple(rows)] if any(row.certainty != "denied" for row in rows) else []
    groups = [tuple(row for row in rows if row.at == team) for team in teams]
    return sorted(groups, key=len, reverse=True)


def _spells_of_step(spells: Iterable[Spell], relation: str, rows: Sequence[ClaimRow]) -> tuple[Spell, ...]:
    """Return the spells that a step is about: those of its role, or that the event it tells of began or ended."""
    ours = {row.iri for row in rows}
    told = (
        spell
        for spell in spells
        if (spell.role == relation if relation in STATES else any(claim.iri in ours for claim in spell.claims))
    )
    return tuple(spell for spell in told if spell.words() != "dates unknown")


def _level(rows: Sequence[ClaimRow]) -> int:
    ontology = load_ontology()
    return max(
        (level_of(row, speculative=ontology.relations[row.relation].fact_from == "rumoured") for row in rows), default=0
    )
