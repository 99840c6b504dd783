"""The network that connections are looked for in: entities joined by relations, each edge with its claims' ids."""

import contextlib
import weakref
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, Edge
from . import days
from .csr import LEVELS, NODE_TYPES, Arrays, build_rows, claim_key, load, pack_names, save
from .ranking import Costs, Weights, load_weights
from .reading import GraphReader
from .search import Allowed, Path, Search

__all__ = ["FoundPath", "Limits", "Network"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a connection may use.

    `max_hops`: the most steps.  `as_of`: only what held or was said by that day.
    `certainty`: the least ("confirmed", "reported" or "rumoured").
    `via`, `avoid`: names of relations, or IRIs of entities, that must or must not stand in it.
    """

    max_hops: int = 4
    as_of: date | None = None
    certainty: str = "reported"
    via: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPath:
    """A path as the arrays know it: IRIs from end to end, and for each step its edges, the one that says most first.

    `claim_keys`: for each step the first 64 bits of the hashes of its claims.
    """

    iris: tuple[str, ...]
    relations: tuple[tuple[str, ...], ...]
    claim_keys: tuple[tuple[int, ...], ...]
    cost: float


@dataclass(frozen=True, slots=True)
class Network:
    """The arrays of a graph, and what is looked up in them.

    >>> from graph.rdf.rows import Edge
    >>> edge = Edge(subject_iri="x:a", relation="managed", object_iri="x:b")
    >>> Network.build([edge], {}).arrays.edge_count
    1
    """

    arrays: Arrays
    weights: Weights = field(default_factory=load_weights)
    _costs: dict[tuple[int, int], Costs] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, reader: GraphReader) -> "Network":
        """Return the network of the state that a reader reads: the one in memory, else the one kept, else a new one."""
        try:
            known = _NETWORKS.get(reader)
        except TypeError:
            known = None
        if known is not None:
            return known
        place = reader.cache_folder
        arrays = load(place) if place else None
        if arrays is None:
            types = {row.iri: row.type for row in reader.entities()}
            dates = {row.id: row.date for row in reader.articles()}
            arrays = cls.build(reader.edges(), types, dates).arrays
            if place:
                save(arrays, place)
        network = cls(arrays)
        with contextlib.suppress(TypeError):
            _NETWORKS[reader] = network
        return network

    @classmethod
    def build(
        cls, edges: Iterable[Edge], types: Mapping[str, str], dates: Mapping[str, str | None] | None = None
    ) -> "Network":
        """Return the network of edges; `types` of entities by IRI, `dates` of articles by id."""
        return cls(_Builder(types, dates or {}).arrays(edges))

    def node(self, iri: str) -> int | None:
        """Return the number of an entity, or None."""
        text, starts = self.arrays.iri_text, self.arrays.iri_start
        wanted, low, high = iri.encode(), 0, self.arrays.node_count
        while low < high:
            middle = (low + high) // 2
            if text[starts[middle] : starts[middle + 1]].tobytes() < wanted:
                low = middle + 1
            else:
                high = middle
        found = low < self.arrays.node_count and text[starts[low] : starts[low + 1]].tobytes() == wanted
        return low if found else None

    def iri(self, node: int) -> str:
        """Return the IRI of a node."""
        starts = self.arrays.iri_start
        return self.arrays.iri_text[starts[node] : starts[node + 1]].tobytes().decode()

    def degree(self, node: int) -> int:
        """Return how many edges a node has."""
        return int(self.arrays.row_start[node + 1] - self.arrays.row_start[node])

    def search(self, limits: Limits, *, wanted: int = 3, now: date | None = None) -> Search:
        """Return a search under limits; `now` is what ages count to."""
        day = days.UNDATED if limits.as_of is None else days.number(limits.as_of)
        today = now or limits.as_of
        avoid = (self.node(item) for item in limits.avoid if ":" in item)
        allowed = Allowed(
            level=LEVELS.index(limits.certainty),
            day=day,
            relations=self._relation_table(limits.avoid),
            avoid=frozenset(node for node in avoid if node is not None),
        )
        moment = (day, days.number(today) if today else 0)
        costs = self._costs.get(moment)
        if costs is None:
            self._costs.clear()
            costs = self._costs.setdefault(moment, Costs.of(self.arrays, self.weights, day=day, today=moment[1]))
        return Search(self.arrays, costs, allowed, wanted)

    def _relation_table(self, avoid: frozenset[str]) -> Any:
        names = self.arrays.relation_names
        return np.array([name not in avoid for name in names]) if avoid & set(names) else None

    def paths(
        self, start: str, goal: str, k: int = 3, limits: Limits | None = None, *, now: date | None = None
    ) -> list[FoundPath]:
        """Return up to k best paths between two entities given by their IRIs, best first.

        Raises KeyError where the network has no such entity.
        """
        limits = limits or Limits()
        a, b = self.node(start), self.node(goal)
        if a is None or b is None:
            raise KeyError(start if a is None else goal)
        search = self.search(limits, wanted=k, now=now)
        found = []
        for path in search.paths(a, b, limits.max_hops):
            found.append(self.describe(path, search))
            if len(found) == k:
                break
        return found

    def describe(self, path: Path, search: Search) -> FoundPath:
        """Return a path with its relations and claims."""
        hops = [self.edges_between(u, v, search) for u, v in pairwise(path.nodes)]
        names, starts = self.arrays.relation_names, self.arrays.claim_start
        return FoundPath(
            iris=tuple(self.iri(node) for node in path.nodes),
            relations=tuple(tuple(dict.fromkeys(names[self.arrays.relations[e]] for e in hop)) for hop in hops),
            claim_keys=tuple(
                tuple(key for e in hop for key in self.arrays.claims[starts[e] : starts[e + 1]].tolist())
                for hop in hops
            ),
            cost=path.cost,
        )

    def edges_between(self, u: int, v: int, search: Search) -> Sequence[int]:
        """Return the allowed edges between two nodes, the cheapest first."""
        if self.degree(u) > self.degree(v):
            u, v = v, u
        low, high = int(self.arrays.row_start[u]), int(self.arrays.row_start[u + 1])
        row = self.arrays.neighbours[low:high]
        first, last = np.searchsorted(row, [v, v + 1])
        edges = self.arrays.links[low + first : low + last] >> 1
        allowed = search.allowed
        mask = self.arrays.known[edges, allowed.level] <= allowed.day
        if allowed.relations is not None:
            mask &= allowed.relations[self.arrays.relations[edges]]
        edges = edges[mask]
        if len(edges) > 1:
            edges = edges[np.argsort(search.costs.of_edges(edges), kind="stable")]
        return edges.tolist()  # type: ignore[no-any-return]


_NETWORKS: "weakref.WeakKeyDictionary[Any, Network]" = weakref.WeakKeyDictionary()


class _Builder:
    """Lays edges out as arrays."""

    def __init__(self, types: Mapping[str, str], dates: Mapping[str, str | None]) -> None:
        self.types = types
        self.ontology = load_ontology()
        self.days: dict[str, int] = {}
        for article, written in dates.items():
            last = days.last_day(written)
            self.days[article] = days.number(last) if last else days.UNDATED
        self.relations = tuple(self.ontology.relations)

    def arrays(self, edges: Iterable[Edge]) -> Arrays:
        numbers: dict[str, int] = {iri: n for n, iri in enumerate(self.types)}
        relation_numbers = {name: n for n, name in enumerate(self.relations)}
        ends: list[int] = []
        relations: list[int] = []
        sources: list[int] = []
        known: list[tuple[int, int, int]] = []
        counts: list[int] = [0]
        keys: list[int] = []
        for edge in edges:
            ends.append(numbers.setdefault(edge.subject_iri, len(numbers)))
            ends.append(numbers.setdefault(edge.object_iri, len(numbers)))
            relations.append(relation_numbers[edge.relation])
            since, backing = self._known(edge)
            known.append(since)
            sources.append(min(backing, 255))
            keys.extend(claim_key(claim.iri) for claim in edge.claims)
            counts.append(len(keys))
        iris = sorted(numbers, key=lambda iri: iri.encode())
        place = np.empty(len(iris), dtype=np.int64)
        place[[numbers[iri] for iri in iris]] = np.arange(len(iris))
        both = place[np.array(ends, dtype=np.int64).reshape(-1, 2)]
        row_start, neighbours, links = build_rows(len(iris), both[:, 0], both[:, 1])
        text, starts = pack_names(iris)
        type_numbers = {name: n for n, name in enumerate(NODE_TYPES)}
        return Arrays(
            iri_text=text,
            iri_start=starts,
            types=np.array([type_numbers.get(self.types.get(iri, ""), len(NODE_TYPES) - 1) for iri in iris], np.uint8),
            row_start=row_start,
            neighbours=neighbours,
            links=links,
            relations=np.array(relations, dtype=np.uint8),
            sources=np.array(sources, dtype=np.uint8),
            known=np.array(known, dtype=np.uint16).reshape(-1, 3),
            claim_start=np.array(counts, dtype=np.uint32),
            claims=np.array(keys, dtype=np.uint64),
            relation_names=self.relations,
        )

    def _known(self, edge: Edge) -> tuple[tuple[int, int, int], int]:
        """Return from which day the edge is rumoured, reported, confirmed, and how many sources back it."""
        since = [days.NEVER, days.NEVER, days.NEVER]
        backing = set()
        speculative = self.ontology.relations[edge.relation].fact_from == "rumoured"
        for claim in edge.claims:
            level = level_of(claim, speculative=speculative)
            if level:
                backing.add(claim.source_id or claim.article_id)
                day = self._day(claim)
                for lower in range(level):
                    since[lower] = min(since[lower], day)
        return (since[0], since[1], since[2]), len(backing)

    def _day(self, claim: ClaimRow) -> int:
        """Return the day from which a claim counts: when it was said, or when it held if that is earlier."""
        said = self.days.get(claim.article_id, days.UNDATED)
        held = days.first_day(claim.from_) or days.last_day(claim.latest)
        return min(said, days.number(held)) if held else said


def level_of(claim: ClaimRow, *, speculative: bool = False) -> int:
    """Return 0 for a denial, 1 for a rumour, 2 for a report, 3 for what is confirmed.

    What is still to come, and a relation that is speculation by its nature, count as rumours however they are worded.
    """
    if claim.certainty == "denied":
        return 0
    if claim.status == "future" or speculative:
        return 1
    return LEVELS.index(claim.certainty) + 1
