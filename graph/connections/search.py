"""The best paths between two nodes: breadth first from both ends, then best first through the layers between.

The two searches label how far each node is from either end until they meet.  The nodes that lie on a path of a given
length then form layers; the cheapest way from each to the end is worked out backwards, layer by layer, and serves as
the exact estimate by which the k cheapest paths are drawn one after the other.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .csr import Arrays, Ints
from .ranking import Costs

_MOST_LINKS = 4_000_000  # rows gathered for one search; beyond it a longer path is not looked for
_INFINITY = np.float32(np.inf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Which edges and nodes a path may use.

    `level`: 0 rumoured, 1 reported, 2 confirmed, the least.  `day`: the day by which it must have been known.
    `relations`: for each relation whether it may be used; None for all.  `avoid`: nodes that may not stand between.
    """

    level: int
    day: int
    relations: Ints | None = None
    avoid: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Path:
    """Nodes from one end to the other, and their cost."""

    nodes: tuple[int, ...]
    cost: float


@dataclass(slots=True)
class Search:
    """The state of one search; `paths` is to be asked once.  `wanted`: how many paths of one length at most."""

    arrays: Arrays
    costs: Costs
    allowed: Allowed
    wanted: int = 3
    gathered: int = 0
    exhausted: bool = False
    _sides: list["_Side"] = field(default_factory=list)

    def paths(self, start: int, goal: int, max_hops: int) -> Iterator[Path]:
        """Yield paths, shortest first, and cheapest first among those of one length."""
        near, far = _Side(self, start), _Side(self, goal)
        self._sides = [near, far]
        length = self._meet(near, far, max_hops)
        while length is not None and length <= max_hops:
            yield from self._of_length(near, far)
            if near.depth + far.depth >= max_hops or not self._deepen(near, far):
                return
            length = near.depth + far.depth

    def reach(self) -> tuple[Ints, Ints]:
        """Return the nodes that each side reached, for saying why nothing connects them."""
        near, far = self._sides
        return np.concatenate(near.levels), np.concatenate(far.levels)

    def _meet(self, near: "_Side", far: "_Side", max_hops: int) -> int | None:
        while near.depth + far.depth < max_hops:
            side, other = (near, far) if near.weight() <= far.weight() else (far, near)
            new = side.expand()
            if new is None or not len(new):
                self.exhausted = new is not None
                return None
            if other.distance[new].any():
                return near.depth + far.depth
        return None

    def _deepen(self, near: "_Side", far: "_Side") -> bool:
        for side in sorted((near, far), key=lambda side: side.weight()):
            new = side.expand()
            if new is not None and len(new):
                return True
        return False

    def links_of(self, nodes: Ints) -> "_Links | None":
        """Return the allowed links of some nodes; None where there are too many."""
        starts = self.arrays.row_start[nodes]
        counts = self.arrays.row_start[nodes + 1] - starts
        ends = np.cumsum(counts)
        total = int(ends[-1]) if len(ends) else 0
        self.gathered += total
        if self.gathered > _MOST_LINKS:
            return None
        if len(nodes) == 1:
            places = np.arange(int(starts[0]), int(starts[0]) + total)
        else:
            places = np.repeat(starts - (ends - counts), counts)
            places += np.arange(total)
        edges = self.arrays.links[places] >> 1
        mask = self.arrays.known[self.allowed.level][edges] <= self.allowed.day
        if self.allowed.relations is not None:
            mask &= self.allowed.relations[self.arrays.relations[edges]]
        kept = np.flatnonzero(mask)
        return _Links(nodes, ends, kept, places, self.arrays.neighbours[places[kept]])

    def _of_length(self, near: "_Side", far: "_Side") -> Iterator[Path]:
        """Yield the paths whose length is the sum of both sides' depths."""
        layers = self._layers(near, far)
        if layers is None:
            return
        length = len(layers)
        ahead = np.empty(self.arrays.node_count, dtype=np.float32)
        ahead[far.levels[0]] = 0.0
        aheads, steps = [ahead], []
        for position in range(length - 1, -1, -1):
            origin, target, links = layers[position]
            total = self.costs.of_edges(links >> 1) + ahead[target]
            if position < length - 1:
                total += self.costs.of_middles(target)
            steps.append((origin, target, total))
            if position:
                ahead = np.empty(self.arrays.node_count, dtype=np.float32)
                ahead[layers[position - 1][1]] = _INFINITY
                ahead[origin] = _INFINITY
                np.minimum.at(ahead, origin, total)
                aheads.append(ahead)
        steps.reverse()
        aheads.reverse()
        yield from self._cheapest_first(int(near.levels[0][0]), steps, aheads)

    def _cheapest_first(self, start: int, steps: list[tuple[Ints, Ints, Ints]], aheads: list[Ints]) -> Iterator[Path]:
        order = 0
        heap: list[tuple[float, int, float, tuple[int, ...]]] = [(0.0, order, 0.0, (start,))]
        while heap:
            cost, _, spent, nodes = heapq.heappop(heap)
            position = len(nodes) - 1
            if position == len(steps):
                yield Path(nodes, cost)
                continue
            for node, total in self._next(steps[position], nodes):
                order += 1
                estimate = spent + total
                heapq.heappush(heap, (estimate, order, estimate - float(aheads[position][node]), (*nodes, node)))

    def _next(self, step: tuple[Ints, Ints, Ints], nodes: tuple[int, ...]) -> list[tuple[int, float]]:
        """Return where a path may go on, with the least cost of each way to the end; no more than can matter."""
        origin, target, total = step
        places = np.flatnonzero(origin == nodes[-1]) if len(nodes) > 1 else np.arange(len(origin))
        wanted = self.wanted + len(nodes) + 2
        while True:
            most = 4 * wanted
            some = places if len(places) <= most else places[np.argpartition(total[places], most)[:most]]
            best: dict[int, float] = {}
            for place in some[np.argsort(total[some], kind="stable")].tolist():
                node = int(target[place])
                if node not in best and node not in nodes:
                    best[node] = float(total[place])
                    if len(best) == wanted:
                        break
            if len(best) == wanted or len(some) == len(places):
                return sorted(best.items(), key=lambda item: (item[1], item[0]))
            wanted *= 4

    def _layers(self, near: "_Side", far: "_Side") -> list[tuple[Ints, Ints, Ints]] | None:
        """Return for each position the links (from, to, link) that paths of this length may use there."""
        meeting = self._meeting(near, far)
        if not len(meeting):
            return None
        before: list[tuple[Ints, Ints, Ints]] = []
        layer = meeting
        for position in range(near.depth - 1, -1, -1):
            found = self._into(near, layer, position)
            if not len(found[0]):
                return None
            before.append(found)
            layer = near.unique(found[0])
        before.reverse()
        layer = meeting
        for position in range(far.depth - 1, -1, -1):
            nearer, further, links = self._into(far, layer, position)
            if not len(nearer):
                return None
            before.append((further, nearer, links))
            layer = far.unique(nearer)
        return before

    def _meeting(self, near: "_Side", far: "_Side") -> Ints:
        smaller, other = (near, far) if near.size() <= far.size() else (far, near)
        nodes = np.concatenate(smaller.levels)
        met: Ints = nodes[other.distance[nodes] > 0]
        return met

    def _into(self, side: "_Side", layer: Ints, position: int) -> tuple[Ints, Ints, Ints]:
        """Return links from nodes at most `position` away from the side's end into the layer: (nearer, layer, link)."""
        inside = np.zeros(self.arrays.node_count, dtype=bool)
        inside[layer] = True
        parts = [found.into(inside, self.arrays.links) for found in side.expansions[: position + 1]]
        if len(parts) == 1:
            return parts[0]
        origins, targets, links = zip(*parts, strict=True)
        return np.concatenate(origins), np.concatenate(targets), np.concatenate(links)


@dataclass(frozen=True, slots=True)
class _Links:
    """The links of some nodes: `ends` says where each one's end, `kept` which are allowed, `targets` where to."""

    nodes: Ints
    ends: Ints
    kept: Ints
    places: Ints
    targets: Ints

    def into(self, inside: Ints, links: Ints) -> tuple[Ints, Ints, Ints]:
        """Return those that lead into the nodes marked: (from, to, link)."""
        chosen = np.flatnonzero(inside[self.targets])
        kept = self.kept[chosen]
        origins = self.nodes[np.searchsorted(self.ends, kept, side="right")]
        return origins, self.targets[chosen], links[self.places[kept]]


class _Side:
    """One of the two ends: the nodes it has reached; `distance` is one more than the distance, 0 unknown."""

    __slots__ = ("_mark", "_weight", "distance", "expansions", "levels", "search")

    def __init__(self, search: Search, end: int) -> None:
        self.search = search
        count = search.arrays.node_count
        self.distance = np.zeros(count, dtype=np.int8)
        self._mark = np.empty(count, dtype=np.int32)
        self.distance[end] = 1
        for node in search.allowed.avoid:
            self.distance[node] = -1
        self.levels: list[Ints] = [np.array([end], dtype=np.int64)]
        self.expansions: list[_Links] = []
        self._weight: int | None = None

    @property
    def depth(self) -> int:
        """How many steps it has gone."""
        return len(self.levels) - 1

    def size(self) -> int:
        """How many nodes it has reached."""
        return sum(map(len, self.levels))

    def weight(self) -> int:
        """Return how many links the next expansion looks at."""
        if self._weight is None:
            last, rows = self.levels[-1], self.search.arrays.row_start
            self._weight = int((rows[last + 1] - rows[last]).sum())
        return self._weight

    def unique(self, nodes: Ints) -> Ints:
        """Return each node once, in order of its last appearance; cheaper than sorting."""
        numbers = np.arange(len(nodes), dtype=np.int32)
        self._mark[nodes] = numbers
        kept: Ints = nodes[self._mark[nodes] == numbers]
        return kept

    def expand(self) -> Ints | None:
        """Reach one step further; return the new nodes, or None where there are too many links."""
        found = self.search.links_of(self.levels[-1])
        if found is None:
            return None
        self.expansions.append(found)
        targets = found.targets
        new = self.unique(targets[self.distance[targets] == 0])
        self.distance[new] = self.depth + 2
        self.levels.append(new)
        self._weight = None
        return new
