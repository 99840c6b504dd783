"""From a path of IRIs to a connection that proves itself: steps with their claims, derived ties, a sentence."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import pairwise

from ..errors import StoreError
from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, EntityRow
from .answers import Step
from .candidates import Candidate
from .csr import LEVELS, NODE_TYPES, TEAM_TYPES, TEAMS
from .derived import DerivedTie, derive_ties, is_dated
from .evidence import Books, by_place, sources
from .later import Fields
from .layout import level_of
from .network import FoundPath, Network
from .phrases import Link, rumoured, sentence, the
from .search import Path
from .spells import OF_SPELLS, STARTS, STATES, Spell
from .steps import INFINITY, MOST_TIES, Steps
from .tense import Tense, tense_of
from .times import Time, may_tie

_MOST_MANAGERS = 200
_CLEARLY_SURER = 0.03
_ROUNDING = 1e-5  # no cost is out by more
PERSON = NODE_TYPES.index("Person")


@dataclass(frozen=True, slots=True)
class _Hop:
    """The claims between two neighbours of a path."""

    left: str
    right: str
    claims: tuple[ClaimRow, ...]
    relations: tuple[str, ...]


@dataclass(slots=True)
class Explainer:
    """Makes connections of found paths; `level` is the least certainty, as in `csr.LEVELS`, `steps` their steps.

    Claims are read only where the ranking needs them: for a path of one step, and for two steps over a team that may
    come to a derived tie, for all that the arrays say of when both were there, if that would put the path in front.
    """

    books: Books
    network: Network
    steps: Steps
    level: int = 1
    _spells_of: dict[tuple[str, str], list[Spell]] = field(default_factory=dict)
    _bare: dict[tuple[str, str], tuple[list[ClaimRow], list[Spell]]] = field(default_factory=dict)
    _times: dict[tuple[int, int], Time | None] = field(default_factory=dict)
    _added: dict[tuple[int, int], float] = field(default_factory=dict)

    def candidates(self, path: Path) -> list[Candidate]:
        """Return what a path says: one connection, or several where two people are tied in several ways."""
        if len(path.nodes) == 2:
            return self._direct(self._described(path))
        plain = self.plain(path)
        saved = self._most_saved(path)
        if not saved:
            return [plain]
        least = path.cost - sum(saved.values()) - _ROUNDING
        return [replace(plain, cost=least, settle=partial(self._settled, plain, path, sorted(saved)))]

    def plain(self, path: Path) -> Candidate:
        """Return what a path of two steps or more says, without any derived tie."""
        return Candidate(path.cost, path.nodes, partial(self._read, path))

    def _described(self, path: Path) -> FoundPath:
        return self.network.describe(path, self.steps)

    def _most_saved(self, path: Path) -> dict[int, float]:
        """Return where two steps of a path may make a derived tie, as the arrays tell, and what it saves at most."""
        types, nodes, found = self.network.views.types, path.nodes, dict[int, float]()
        for place in range(len(nodes) - 2):
            a, middle, b = nodes[place : place + 3]
            if types[middle] in TEAM_TYPES and types[a] == types[b] == PERSON:
                saved = self.most_saved(a, middle, b)
                if saved is not None:
                    found[place] = saved
        return found

    def most_saved(self, one: int, team: int, other: int) -> float | None:
        """Return what a derived tie of two people over a team saves at most; None where the arrays rule it out."""
        ties = self.may_tie(one, team, other)
        return self.most_saved_by(ties, one, team, other) if ties else None

    def most_saved_by(self, ties: Iterable[str], one: int, team: int, other: int) -> float:
        """Return what one of some derived ties of two people over a team saves at most."""
        added = self.most_added(one, team) + self.most_added(other, team)
        return max(self._saved(added, min(map(self._relation_cost, ties))), 0.0)

    def known_saving(self, one: int, team: int, other: int) -> float | None:
        """Return what the derived tie of two people over a team saves, 0 where there is none; None if not yet known."""
        found = self.steps.ties.get((one, team, other), INFINITY)
        return None if found == INFINITY else found or 0.0

    def most_added(self, person: int, team: int) -> float:
        """Return what the relation adds to a step to a team at most that a derived tie saves of it.

        It is the first that is allowed, or one of its states: see `_ranked_hop` and `_alike`.
        """
        key = (person, team)
        if key not in self._added:
            edges = self.network.views.edges_between(person, team)
            if len(edges) > 1:
                edges = self.network.cheapest_first(edges, self.steps)
            facts, relations = self.network.views.facts, self.network.arrays.relation_names
            names = [relations[facts[4 * edge] & 0xFF] for edge in edges]
            added = [self._relation_cost(name) for place, name in enumerate(names) if not place or name in STATES]
            self._added[key] = max(added, default=0.0)
        return self._added[key]

    def may_tie(self, one: int, team: int, other: int) -> tuple[str, ...]:
        """Return the derived ties that may follow from what claims say of when two people were at a team."""
        first = self.time_at(one, team)
        second = self.time_at(other, team) if first else None
        return may_tie(first, second) if first and second else ()

    def time_at(self, person: int, team: int) -> Time | None:
        """Return when somebody may have played for a team or managed it; paths of one question share many such."""
        key = (person, team)
        if key not in self._times:
            self._times[key] = self.network.time_at(person, team)
        return self._times[key]

    def _settled(self, plain: Candidate, path: Path, places: Sequence[int]) -> Candidate:
        """Return what a path comes to, given where its steps may make derived ties: claims are read for that."""
        saved = dict[int, float]()
        for place in places:
            known = self._saving(path, place) if place - 1 not in saved else None
            if known is not None:
                saved[place] = known
        if not saved:
            return plain
        nodes = tuple(node for place, node in enumerate(path.nodes) if place - 1 not in saved)
        at = frozenset[int | str](path.nodes[place + 1] for place in saved) if len(nodes) == 2 else frozenset()
        return Candidate(path.cost - sum(saved.values()), nodes, partial(self._read, path, tuple(saved)), at)

    def _saving(self, path: Path, place: int) -> float | None:
        """Return what the derived tie saves that two steps of a path make; None where they make none."""
        one, team, other = path.nodes[place : place + 3]
        key, kept = (one, team, other), self.steps.ties
        if key not in kept:
            if len(kept) >= MOST_TIES:
                kept.clear()
            kept[key] = self._read_saving(path, place)
        return kept[key]

    def _read_saving(self, path: Path, place: int) -> float | None:
        found = self._described(path)
        left, team, right = found.iris[place : place + 3]
        tie = self._tie(left, team, right, self._bare_spells)
        if tie is None:
            return None
        first, second = found.relations[place : place + 2]
        hops = self._ranked_hop(left, team, first), self._ranked_hop(right, team, second)
        # A beginning that both have in common is how the two are told, not what the steps of the path cost.
        pair = sum(self._relation_cost(hop.relations[0]) for hop in _alike(*hops, hops, (STATES,)))
        return self._saved(pair, self._relation_cost(tie.relation))

    def _ranked_hop(self, person: str, team: str, relations: tuple[str, ...]) -> _Hop:
        """Return a step with the relation first that leads, only to rank: claims tell which of several states."""
        if sum(name in STATES for name in relations) > 1:
            relations = _best_told_first(relations, self._bare_claims(person, team))
        return _Hop(person, team, (), relations)

    def _saved(self, steps: float, tie: float) -> float:
        """Return what a derived tie saves, given what relations add to its two steps, and its own to it."""
        weights = self.network.weights
        return weights.step.base + steps - tie - weights.derived.extra

    def _numbered(self, teams: Iterable[str]) -> frozenset[int | str]:
        """Return teams as the network numbers them, as they are where it does not."""
        numbers = {team: self.network.node(team) for team in teams}
        return frozenset(team if number is None else number for team, number in numbers.items())

    def _hops(self, path: FoundPath) -> list[_Hop]:
        """Return the steps of a path with their claims."""
        steps = zip(pairwise(path.iris), path.relations, strict=True)
        return _in_step([self._hop(left, right, relations) for (left, right), relations in steps], self.books)

    def _read(self, path: Path, places: Sequence[int] = ()) -> Fields:
        """Return what tells of a path; `places`: where its steps make derived ties."""
        found = self._described(path)
        hops = self._hops(found)
        ties = {place: tie for place in places if (tie := self._derive(*found.iris[place : place + 3]))}
        if any(not hop.claims for hop in hops) or len(ties) < len(places):
            raise StoreError("The graph no longer holds what this connection was made of; ask again.")
        return self._told(hops, ties)

    def _told(self, hops: Sequence[_Hop], ties: Mapping[int, DerivedTie]) -> Fields:
        steps, links = self._steps(hops, ties)
        entities = self._chain(hops[0].left, steps)
        return {"sentence": sentence(links), "entities": entities, "steps": tuple(steps)}

    def _chain(self, start: str, steps: Sequence[Step]) -> tuple[EntityRow, ...]:
        entities = [self.books.entity(start)]
        for step in steps:
            entities.append(step.object if step.subject == entities[-1] else step.subject)
        return tuple(entities)

    def _hop(self, left: str, right: str, relations: tuple[str, ...]) -> _Hop:
        kept = self._kept(left, right)
        return _Hop(left, right, tuple(kept), _best_told_first(relations, kept))

    def _kept(self, left: str, right: str) -> list[ClaimRow]:
        return [row for row in self._claims(left, right) if row.certainty == "denied" or _level([row]) > self.level]

    def _claims(self, one: str, other: str) -> list[ClaimRow]:
        """Return the claims about two entities, one the subject and one the object."""
        ids = self.network.claim_ids(one, other)
        return self.books.between(one, other, ids) if ids else []

    def _direct(self, path: FoundPath) -> list[Candidate]:
        hop = self._hop(path.iris[0], path.iris[1], path.relations[0])
        if not hop.claims:
            return []
        ties = load_ontology().relations
        if all(ties[name].kind != "Tie" for name in hop.relations):
            return [self._single(hop, path.cost)]
        found: list[Candidate] = []
        base = self._relation_cost(hop.relations[0])
        for name in hop.relations:
            for rows in _by_team(hop, name):
                extra = self._relation_cost(name) - base
                one = _Hop(hop.left, hop.right, rows, (name,))
                found.append(self._single(one, path.cost + extra + 0.001 * len(found)))
        return found

    def _single(self, hop: _Hop, cost: float) -> Candidate:
        def told() -> Fields:
            step, link = self._step(hop)
            return {"sentence": sentence([link]), "entities": (step.subject, step.object), "steps": (step,)}

        lead = _Lead.of(hop)
        ends = (hop.left, hop.right) if lead.newest.subject == hop.left else (hop.right, hop.left)
        nodes = tuple(node for end in ends if (node := self.network.node(end)) is not None)
        return Candidate(cost, nodes, told, self._numbered([lead.at] if lead.at else []))

    def _relation_cost(self, name: str) -> float:
        return self.network.weights.relation.get(name, self.network.weights.relation["other"])

    def _steps(self, hops: Sequence[_Hop], ties: Mapping[int, DerivedTie]) -> tuple[list[Step], list[Link]]:
        """Return the steps; two hops with a derived tie are one."""
        found: list[tuple[Step, Link]] = []
        place = 0
        while place < len(hops):
            tie = ties.get(place)
            found.append(self._derived_step(hops[place], hops[place + 1], tie) if tie else self._step(hops[place]))
            place += 2 if tie else 1
        return [step for step, _ in found], [link for _, link in found]

    def _derive(self, left: str, team: str, right: str) -> DerivedTie | None:
        if self.books.entity(team).type not in TEAMS:
            return None
        if any(self.books.entity(end).type != "Person" for end in (left, right)):
            return None
        return self._tie(left, team, right, self._spells)

    def _tie(
        self, left: str, team: str, right: str, spells: Callable[[str, str], Sequence[Spell]]
    ) -> DerivedTie | None:
        # The one of whom fewer claims tell is read first: where no day of theirs is sure the other need not be.
        fewer, more = sorted((left, right), key=lambda one: (len(self.network.claim_ids(one, team)), one))
        if not all(any(map(is_dated, spells(one, team))) for one in (fewer, more)):
            return None
        mine, others = spells(left, team), spells(right, team)
        ties = derive_ties(mine, others, _Managers(self.books, self.network, team).between)
        if not ties:
            return None
        stated = {row.relation for row in self._claims(left, right)}
        return next((tie for tie in ties if tie.relation not in stated), None)

    def _spells(self, one: str, other: str) -> list[Spell]:
        """Return the spells of one of two at the other; they are put together once."""
        key = (min(one, other), max(one, other))
        if key not in self._spells_of:
            self._spells_of[key] = self._told_in(self._kept(one, other))
        return self._spells_of[key]

    def _bare_spells(self, person: str, team: str) -> list[Spell]:
        """Return the same spells of a person at a team, put together only to rank: their claims may lack words."""
        key = (person, team)
        if key not in self._bare:
            rows = self.books.of_spells(person, team, self.network.claim_ids(person, team, OF_SPELLS))
            kept = [row for row in rows if _level([row]) > self.level]
            self._bare[key] = kept, self._told_in(kept)
        return self._bare[key][1]

    def _bare_claims(self, person: str, team: str) -> list[ClaimRow]:
        """Return the claims of those spells."""
        self._bare_spells(person, team)
        return self._bare[person, team][0]

    def _told_in(self, claims: Sequence[ClaimRow]) -> list[Spell]:
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
        told = _Lead.of(hop)
        lead, rows, saying, newest = told.relation, told.rows, told.saying, told.newest
        backwards = newest.subject != hop.left
        level = _level(saying)
        certainty = LEVELS[max(level, 1) - 1]
        at = self.books.entity(told.at) if told.at else None
        spells = self._told_in(hop.claims) if load_ontology().relations[lead].kind != "Tie" else []
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
                talk = all(row.certainty == "rumoured" for row in rows)
                words = rumoured(name) if talk else relations[name].phrase("former")
                subject = rows[0].subject
                start = "" if subject == led or relations[name].symmetric else f"{self.books.label(subject)} "
                found.append(f"{start}{words} {self.books.label(rows[0].object)}" if start else words)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class _Lead:
    """What leads of the claims between two: their relation, all claims of it, those that say it, the newest, where."""

    relation: str
    rows: Sequence[ClaimRow]
    saying: Sequence[ClaimRow]
    newest: ClaimRow
    at: str | None

    @classmethod
    def of(cls, hop: _Hop) -> "_Lead":
        relation = next(name for name in hop.relations if any(row.relation == name for row in hop.claims))
        rows = [row for row in hop.claims if row.relation == relation]
        saying = [row for row in rows if row.certainty != "denied"]
        if saying and load_ontology().relations[relation].kind == "Tie":
            saying = max(by_place(saying), key=lambda some: (_level(some), sources(some)))
        at = next((row.at for row in reversed(saying) if row.at), None)
        return cls(relation, rows, saying, saying[-1] if saying else rows[-1], at)


@dataclass(slots=True)
class _Managers:
    """Those who managed a team."""

    books: Books
    network: Network
    team: str

    def between(self, first: date, last: date) -> list[Spell]:
        """Return the spells of those who may have begun between two days, for all that the arrays tell."""
        network, books, team = self.network, self.books, self.network.node(self.team)
        if team is None:
            return []
        people = network.related(self.team, ("managed", "appointedBy"), _MOST_MANAGERS)
        times = {one: network.time_at(one, team) for one in people}
        iris = [network.iri(one) for one, time in times.items() if time and time.meets(first, last)]
        claims = [row for one in iris for row in books.between(one, self.team, network.claim_ids(one, self.team))]
        return books.spells(claims)


def _in_step(hops: Sequence[_Hop], books: Books) -> list[_Hop]:
    """Let two hops over one team lead with what both ends did there, where they have that in common."""
    found = list(hops)
    for place, (first, second) in enumerate(pairwise(hops)):
        if books.entity(first.right).type in TEAMS:
            found[place : place + 2] = _alike(first, second, found[place : place + 2])
    return found


def _alike(
    first: _Hop, second: _Hop, hops: Sequence[_Hop], kinds: Sequence[Sequence[str]] = (STATES, STARTS)
) -> Sequence[_Hop]:
    """Return hops led by what two have in common, as they are if that is nothing."""
    shared = [name for name in first.relations if name in second.relations]
    lead = next((name for kind in kinds for name in shared if name in kind), None)
    if lead is None:
        return hops
    return [replace(hop, relations=(lead, *(name for name in hop.relations if name != lead))) for hop in hops]


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
