"""The network that connections are looked for in: entities joined by relations, each edge with its claims' ids."""

import contextlib
import math
import shutil
import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from ..rdf.rows import ClaimHead
from . import days
from .csr import LEVELS, NODE_TYPES, TEAM_TYPES, Arrays, load, save
from .layout import lay_out, renewed
from .ranking import Costs, Weights, load_weights
from .reading import GraphReader
from .search import Allowed, Path, Scratch, Search
from .steps import Steps
from .times import Time, roles_of
from .views import EVERY, Views

if TYPE_CHECKING:  # what only the search for one best connection needs is loaded by the first
    from .meetings import Slate
    from .prices import Prices

_UNKNOWN = len(NODE_TYPES) - 1
_NAMES_KEPT = 8  # so many names are not looked for again
_BYTES_OF_TIE = 280  # what it takes to keep what a derived tie saves

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

    >>> from graph.rdf.rows import ClaimHead
    >>> head = ClaimHead("x:c", "h", "managed", "x:a", "x:b", "confirmed", "former", "2024-05-01", None, None)
    >>> Network.build([head], {}).arrays.edge_count
    1
    """

    arrays: Arrays
    weights: Weights = field(default_factory=load_weights)
    _kept: dict[tuple[Any, ...], Steps] = field(default_factory=dict, repr=False, compare=False)
    _last: list[tuple[Limits, date | None, Steps]] = field(default_factory=list, repr=False, compare=False)
    _pool: list[Scratch] = field(default_factory=list, repr=False, compare=False)
    _nodes: dict[str, int | None] = field(default_factory=dict, repr=False, compare=False)
    _slates: list["Slate"] = field(default_factory=list, repr=False, compare=False)
    views: Views = field(init=False, repr=False, compare=False)
    _roles: bytes = field(init=False, repr=False, compare=False)
    giant: int = field(default=0, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "views", Views.of(self.arrays))
        object.__setattr__(self, "_roles", bytes(map(roles_of, self.arrays.relation_names)))

    @classmethod
    def of(cls, reader: GraphReader) -> "Network":
        """Return the network of the state that a reader reads: the one in memory, else the one kept, else a new one."""
        known = cls.at_hand(reader)
        if known is not None:
            return known
        network = cls(arrays_of(reader))
        with contextlib.suppress(TypeError):
            _NETWORKS[reader] = network
        return network

    @classmethod
    def at_hand(cls, reader: GraphReader) -> "Network | None":
        """Return the network of the state that a reader reads if it is in memory, else None."""
        try:
            return _NETWORKS.get(reader)
        except TypeError:
            return None

    @classmethod
    def build(cls, claims: Iterable[ClaimHead], types: Mapping[str, str]) -> "Network":
        """Return the network of claims; `types` of entities by IRI."""
        return cls(lay_out(claims, types))

    def node(self, iri: str) -> int | None:
        """Return the number of an entity, or None; of those asked for last it is kept."""
        known = self._nodes.get(iri, -1)
        if known != -1:
            return known
        if len(self._nodes) >= _NAMES_KEPT:
            self._nodes.clear()
        found = self._nodes[iri] = self._found(iri)
        return found

    def _found(self, iri: str) -> int | None:
        views, wanted, count = self.views, iri.encode(), self.arrays.node_count
        text, starts = views.iri_text, views.iri_start
        low = bisect_right(views.every, wanted) * EVERY

        def name(node: int) -> bytes:
            return text[starts[node] : starts[node + 1]].tobytes()

        low = bisect_left(range(count), wanted, max(low - EVERY, 0), min(low, count), key=name)
        return low if low < count and name(low) == wanted else None

    def has_agent(self, iri: str) -> bool:
        """Whether it knows a person, team or organisation of that IRI."""
        node = self.node(iri)
        return node is not None and self.views.types[node] != _UNKNOWN

    def iri(self, node: int) -> str:
        """Return the IRI of a node."""
        starts = self.views.iri_start
        return self.views.iri_text[starts[node] : starts[node + 1]].tobytes().decode()

    def neighbours(self, iri: str) -> list[int]:
        """Return the nodes that an edge joins to an entity."""
        node, views = self.node(iri), self.views
        return views.neighbours[views.row_start[node] : views.row_start[node + 1]].tolist() if node is not None else []

    def related(self, iri: str, relations: Collection[str], most: int | None = None) -> list[int]:
        """Return, in order, the first entities, or all, that an edge of some relations joins to one."""
        node, views, names = self.node(iri), self.views, self.arrays.relation_names
        if node is None:
            return []
        numbers = [number for number, name in enumerate(names) if name in relations]
        first, last = views.row_start[node], views.row_start[node + 1]
        joined = np.isin(self.arrays.relations[self.arrays.links[first:last] >> 1], numbers)
        found: list[int] = np.unique(self.arrays.neighbours[first:last][joined])[:most].tolist()
        return found

    def time_at(self, person: int, team: int) -> Time | None:
        """Return when somebody may have played for a team or managed it; None where no claim says."""
        return self.time_of(self.views.edges_between(person, team))

    def time_of(self, edges: Sequence[int]) -> Time | None:
        """Return what `time_at` does, given all edges between the two."""
        views, facts, roles = self.views, self.views.facts, 0
        for edge in edges:
            roles |= self._roles[facts[4 * edge] & 0xFF]
        spans = [views.span(edge) for edge in edges if views.is_dated(edge)] if roles else []
        return Time.of(roles, spans) if spans else None

    def times_of(self, person: int, teams: Container[int]) -> dict[int, Time]:
        """Return when somebody may have played for some teams or managed them, where claims say."""
        views = self.views
        first, last, types = views.row_start[person], views.row_start[person + 1], views.types
        links, dated, found = views.links[first:last].tolist(), views.dated, dict[int, Time]()
        for place, link in enumerate(links, first):
            if dated[link >> 4] >> (link >> 1 & 7) & 1:  # else the claims of this link give no time
                team = views.neighbours[place]
                if team in teams and types[team] in TEAM_TYPES and team not in found:
                    time = self.time_of(self._alongside(place, first, last))
                    if time:
                        found[team] = time
        return found

    def _alongside(self, place: int, first: int, last: int) -> list[int]:
        """Return the edges of all links of a row that lead to where the one at a place of it does."""
        neighbours, links, low, high = self.views.neighbours, self.views.links, place, place + 1
        node = neighbours[place]
        while low > first and neighbours[low - 1] == node:
            low -= 1
        while high < last and neighbours[high] == node:
            high += 1
        return [link >> 1 for link in links[low:high].tolist()]

    def relations(self, u: int, v: int) -> list[str]:
        """Return the relations of the edges between two nodes, allowed or not."""
        names, facts = self.arrays.relation_names, self.views.facts
        return [names[facts[4 * edge] & 0xFF] for edge in self.views.edges_between(u, v)]

    def claim_ids(self, one: str, other: str, relations: Collection[str] | None = None) -> list[str]:
        """Return what the IRIs of all claims about two entities end in, or of those of some relations."""
        u, v, views = self.node(one), self.node(other), self.views
        if u is None or v is None:
            return []
        edges, names = views.edges_between(u, v), self.arrays.relation_names
        if relations is not None:
            edges = [edge for edge in edges if names[views.facts[4 * edge] & 0xFF] in relations]
        places = [place for edge in edges for place in views.claims_of(edge)]
        return [f"{views.claims[place]:016x}{views.claim_rests[place]:08x}" for place in places]

    def degree(self, node: int) -> int:
        """Return how many edges a node has."""
        return self.views.row_start[node + 1] - self.views.row_start[node]

    def _allowed(self, limits: Limits) -> Allowed:
        """Return what limits allow, in numbers."""
        avoid = (self.node(item) for item in limits.avoid if ":" in item)
        return Allowed(
            level=LEVELS.index(limits.certainty),
            day=days.UNDATED if limits.as_of is None else days.number(limits.as_of),
            relations=self._relation_table(limits.avoid),
            avoid=frozenset(node for node in avoid if node is not None),
        )

    def steps(self, limits: Limits, *, now: date | None = None) -> Steps:
        """Return what steps cost under limits; `now` is what ages count to.  Those asked for last are kept."""
        for last, then, found in self._last:
            if (last is limits or last == limits) and then == now:
                return found
        found = self._steps(limits, now)
        self._last[:] = [(limits, now, found)]
        return found

    def _steps(self, limits: Limits, now: date | None) -> Steps:
        allowed, today = self._allowed(limits), now or limits.as_of
        number = days.number(today) if today else 0
        relations = None if allowed.relations is None else allowed.relations.tobytes()
        asked = (allowed.level, allowed.day, number, relations, allowed.avoid)
        found = self._kept.get(asked)
        if found is None:
            costs = Costs.of(self.arrays, self.weights, day=allowed.day, today=number)
            found = Steps(self.arrays, self.views, costs, allowed)
            self._kept.clear()  # several threads may ask: each goes on with what it was given
            self._kept[asked] = found
        return found

    def prices(self, limits: Limits, *, now: date | None = None) -> "Prices":
        """Return what steps and entities cost under limits, as the search for one best connection needs it."""
        steps = self.steps(limits, now=now)
        if steps.entities_too:
            return cast("Prices", steps)
        from .prices import Prices, giants_from

        if not self.giant:
            object.__setattr__(self, "giant", giants_from(self.arrays))
        prices = Prices(self.arrays, self.views, steps.costs, steps.allowed, self.giant)
        prices.ties = steps.ties
        for asked in [asked for asked, found in self._kept.items() if found is steps]:
            self._kept[asked] = prices
        self._last[:] = [(limits, now, prices)]
        return prices

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
        steps = self.steps(limits, now=now)
        return [self.describe(path, steps) for path in self.search(a, b, k, limits, now=now)]

    def search(self, start: int, goal: int, k: int, limits: Limits, *, now: date | None = None) -> Iterator[Path]:
        """Yield up to k best paths between two nodes, best first."""
        steps = self.steps(limits, now=now)
        if k == 1 and not steps.allowed.avoid:
            best = self._closest(limits, now, start, goal)
            return iter([best] if best else [])
        found = Search(self.arrays, steps.costs, steps.allowed, k, self._pool)
        return islice(found.paths(start, goal, limits.max_hops), k)

    def _closest(self, limits: Limits, now: date | None, a: int, b: int) -> Path | None:
        from .closest import Closest

        slate = self.take_slate()
        found = Closest(self.prices(limits, now=now), slate, a, b).path(limits.max_hops)
        self.give_back(slate)
        return found

    def take_slate(self) -> "Slate":
        """Return a slate to write on, which is to be given back."""
        try:
            return self._slates.pop()
        except IndexError:
            from .meetings import Slate

            return Slate(self.arrays.node_count)

    def give_back(self, slate: "Slate") -> None:
        """Keep a slate, on which nothing is left, for the next search; one that an error left written on is let go."""
        self._slates.append(slate)

    def describe(self, path: Path, steps: Steps) -> FoundPath:
        """Return a path with its relations and claims."""
        names, views = self.arrays.relation_names, self.views
        relations, keys = list[tuple[str, ...]](), list[tuple[int, ...]]()
        facts, claims, claims_of = views.facts, views.claims, views.claims_of
        for u, v in pairwise(path.nodes):
            hop = views.edges_between(u, v)
            if len(hop) == 1:
                relations.append((names[facts[4 * hop[0]] & 0xFF],))
                keys.append(tuple([claims[place] for place in claims_of(hop[0])]))
            else:
                hop = self.cheapest_first(hop, steps)
                relations.append(tuple(dict.fromkeys([names[facts[4 * edge] & 0xFF] for edge in hop])))
                keys.append(tuple([claims[place] for edge in hop for place in claims_of(edge)]))
        iris = tuple([self.iri(node) for node in path.nodes])
        return FoundPath(iris=iris, relations=tuple(relations), claim_keys=tuple(keys), cost=path.cost)

    def kept_bytes(self) -> int:
        """Return how large what is kept for the limits asked last is: mostly the rows of giants with their prices."""
        found = list(self._kept.values())
        rows = sum(cast("Prices", steps).kept_bytes() for steps in found if steps.entities_too)
        return rows + sum(_BYTES_OF_TIE * len(steps.ties) for steps in found)

    def edges_between(self, u: int, v: int, steps: Steps) -> list[int]:
        """Return the allowed edges between two nodes, the cheapest first."""
        return self.cheapest_first(self.views.edges_between(u, v), steps)

    def cheapest_first(self, edges: list[int], steps: Steps) -> list[int]:
        """Return those of some edges that are allowed, the cheapest first."""
        costs = {edge: steps.edge(edge) for edge in edges}
        return sorted((edge for edge, cost in costs.items() if cost < math.inf), key=lambda edge: (costs[edge], edge))


def arrays_of(reader: GraphReader) -> Arrays:
    """Return the arrays of the state that a reader reads: those kept, those before brought up to date, or new ones."""
    place = reader.cache_folder
    arrays = load(place) if place else None
    if arrays is not None:
        return arrays
    earlier = reader.earlier()
    before = load(earlier.folder) if earlier else None
    if earlier and before:
        arrays = renewed(before, earlier.claims, earlier.entities, reader)
    if arrays is None:
        arrays = lay_out(reader.claim_heads(), reader.types())
    if place:
        save(arrays, place)
        if earlier:
            shutil.rmtree(earlier.folder, ignore_errors=True)
    return arrays


def keep_up(reader: GraphReader, *, anew: bool = False) -> None:
    """Renew the arrays after a change where they were kept before it, so that no question has to wait for that.

    `anew`: make them also where there were none.
    """
    if reader.cache_folder and (anew or reader.earlier()):
        Network.of(reader)
        reader.newest_date()


_NETWORKS: "weakref.WeakKeyDictionary[Any, Network]" = weakref.WeakKeyDictionary()
