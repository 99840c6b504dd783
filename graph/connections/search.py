"""The best paths between two nodes: breadth first from both ends, then best first through the layers between.

The two searches label how far each node is from either end until they meet.  The nodes that lie on a path of a given
length then form layers; the cheapest way from each to the end is worked out backwards, layer by layer, and serves as
the exact estimate by which the k cheapest paths are drawn one after the other.

What limits allow is asked only of links that matter: those that lead to a node not seen before, and those on a path.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .csr import Arrays, Ints
from .ranking import Costs

MOST_LINKS = 4_000_000  # rows gathered for one search; beyond it a longer path is not looked for
_FEW_ROWS, _LONG_ROWS = 4, 64  # rows so few, or so long, are joined row by row
_FEW_LINKS = 64  # what leads on so few links is settled at once
_HEAVY = 4096  # before so many links are looked at, it is made sure that the other side has no fewer
_INFINITY = np.float32(np.inf)

_Layer = tuple[Ints, Ints, Ints]  # links at one position of a path: from, to, link
_Step = tuple[Ints, Ints, Ints, Ints]  # from, to, the least cost from there to the end, the cost of the link itself


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


class Scratch:
    """Arrays with a place for each node that one search after the other writes on; all False in between.

    `near`, `far`: which nodes either end has seen; `inside` marks some.
    `mark` and `ahead` may hold anything, and lie in one place: nobody needs the two at a time.
    """

    __slots__ = ("ahead", "far", "inside", "mark", "near")

    def __init__(self, node_count: int) -> None:
        """Make them for that many nodes."""
        self.near, self.far = np.zeros(node_count, dtype=bool), np.zeros(node_count, dtype=bool)
        self.inside = np.zeros(node_count, dtype=bool)
        self.mark = np.zeros(node_count, dtype=np.int32)
        self.ahead = self.mark.view(np.float32)


class Search:
    """The state of one search; `paths` is to be asked once."""

    __slots__ = ("allowed", "arrays", "costs", "gathered", "known", "pool", "scratch", "wanted")

    def __init__(
        self, arrays: Arrays, costs: Costs, allowed: Allowed, wanted: int = 3, pool: list[Scratch] | None = None
    ) -> None:
        """Take arrays and limits; `wanted`: how many paths of one length at most; `pool`: scratch that is free."""
        self.arrays, self.costs, self.allowed, self.wanted = arrays, costs, allowed, wanted
        self.known = arrays.known[allowed.level]
        self.pool = [] if pool is None else pool
        self.gathered = 0

    def paths(self, start: int, goal: int, max_hops: int) -> Iterator[Path]:
        """Yield paths, shortest first, and cheapest first among those of one length."""
        try:
            self.scratch = self.pool.pop()
        except IndexError:
            self.scratch = Scratch(self.arrays.node_count)
        near, far = _Side(self, start, self.scratch.near), _Side(self, goal, self.scratch.far)
        try:
            meeting = self._meet(near, far, max_hops)
            if meeting is None:
                return
            yield from self._drawn(start, far, self._shortest(near, far, *meeting))
            while near.depth + far.depth < max_hops and self._deepen(near, far):
                layers = self._layers(near, far)
                if layers:
                    yield from self._drawn(start, far, layers)
        finally:
            near.clear()
            far.clear()
            self.pool.append(self.scratch)

    def _meet(self, near: "_Side", far: "_Side", max_hops: int) -> "tuple[_Layer | None, _Layer | None] | None":
        """Go on from both ends, the one with fewer links first, until they meet.

        Return for each side the links by which it comes to the nodes where they do; None where it stands there already.
        """
        while near.depth + far.depth < max_hops:
            side, other = (near, far) if near.weight() <= far.weight() else (far, near)
            if side.weight() > _HEAVY:
                side.settle()
                side, other = (side, other) if side.weight() <= other.weight() else (other, side)
            found = side.look()
            if found is None:
                return None
            met = other.seen.take(found.targets).nonzero()[0]
            if len(met):
                mine, theirs = self._meetings(side, other, met)
                if len(mine[1]):
                    return (mine, theirs) if side is near else (theirs, mine)
            if len(found.targets) > _FEW_LINKS:
                side.see()
            elif not len(side.settle()):
                return None
        return None

    def _meetings(self, side: "_Side", other: "_Side", met: Ints) -> tuple[_Layer, _Layer | None]:
        """Return for each side the links by which it comes to where both stand, given the places where they may."""
        found = side.rows[-1]
        mine = self._without_avoided(found.links(met))
        theirs = other.rows[-1].into(mine[1]) if other.rows else None
        return (self._among(mine, theirs[1]) if theirs else mine), theirs

    def inside(self, nodes: Ints, some: Ints) -> Ints:
        """Return of each of some nodes whether it is among `nodes`."""
        inside = self.scratch.inside
        inside[nodes] = True
        found: Ints = inside.take(some)
        inside[nodes] = False
        return found

    def _among(self, layer: _Layer, nodes: Ints) -> _Layer:
        """Return the links of a layer that lead to some nodes."""
        kept = self.inside(nodes, layer[1])
        return layer if kept.all() else (layer[0][kept], layer[1][kept], layer[2][kept])

    def _without_avoided(self, layer: _Layer) -> _Layer:
        if not self.allowed.avoid:
            return layer
        kept = ~np.isin(layer[1], list(self.allowed.avoid))
        return layer[0][kept], layer[1][kept], layer[2][kept]

    def _deepen(self, near: "_Side", far: "_Side") -> bool:
        """Look one step further from one end, so that paths one step longer can be drawn."""
        for side in (near, far):
            side.see()
        side = near if near.weight() <= far.weight() else far
        if side.look() is None:
            return False
        side.see()
        return True

    def unique(self, nodes: Ints) -> Ints:
        """Return each node once, in order of its last appearance; cheaper than sorting."""
        if len(nodes) < 2:
            return nodes
        mark, numbers = self.scratch.mark, np.arange(len(nodes), dtype=np.int32)
        mark[nodes] = numbers
        kept: Ints = nodes[mark[nodes] == numbers]
        return kept

    def _shortest(self, near: "_Side", far: "_Side", mine: _Layer | None, theirs: _Layer | None) -> list[_Layer]:
        """Return the links of each position of the shortest paths, given those that lead to where the sides met."""
        layers: list[_Layer] = []
        for side, layer in ((near, mine), (far, theirs)):
            found = [layer] if layer else []
            for position in range(side.depth - 2, -1, -1):
                found.append(self._among(side.fresh[position], found[-1][0]))
            layers += found[::-1] if side is near else [(further, nearer, links) for nearer, further, links in found]
        return layers

    def _layers(self, near: "_Side", far: "_Side") -> list[_Layer] | None:
        """Return the links that paths as long as both sides' depths may use at each position."""
        smaller, other = (near, far) if near.size() <= far.size() else (far, near)
        nodes = smaller.nodes()
        met = nodes[other.seen[nodes]]
        if self.allowed.avoid:
            met = met[~np.isin(met, list(self.allowed.avoid))]
        found: list[_Layer] = []
        for side in (near, far):
            layer = met
            for position in range(side.depth - 1, -1, -1):
                nearer, further, links = side.into(layer, position)
                if not len(nearer):
                    return None
                found.append((nearer, further, links) if side is near else (further, nearer, links))
                layer = self.unique(nearer)
            if side is near:
                found.reverse()
        return found

    def _drawn(self, start: int, far: "_Side", layers: Sequence[_Layer]) -> Iterator[Path]:
        """Yield the paths that lead from layer to layer, cheapest first."""
        ahead = self.scratch.ahead
        ahead[far.levels[0]] = 0.0
        own = self._own_costs(layers)
        steps: list[_Step] = []
        for position in range(len(layers) - 1, -1, -1):
            origin, target, _ = layers[position]
            total = own[position] + ahead[target]
            steps.append((origin, target, total, own[position]))
            if position:
                ahead[layers[position - 1][1]] = _INFINITY
                ahead[origin] = _INFINITY
                np.minimum.at(ahead, origin, total)
        steps.reverse()
        yield from self._cheapest_first(start, steps)

    def _own_costs(self, layers: Sequence[_Layer]) -> list[Ints]:
        """Return for each layer what its links cost, with the entity that each leads to where that is no end."""
        cost = self.costs.of_edges(np.concatenate([links for _, _, links in layers]) >> 1)
        last = len(layers[-1][1])
        if len(cost) > last:
            between = np.concatenate([target for _, target, _ in layers[:-1]])
            cost[: len(cost) - last] += self.costs.of_middles(between)
        found, place = [], 0
        for _, target, _ in layers:
            found.append(cost[place : place + len(target)])
            place += len(target)
        return found

    def _cheapest_first(self, start: int, steps: Sequence[_Step]) -> Iterator[Path]:
        order = 0
        heap: list[tuple[float, int, float, tuple[int, ...]]] = [(0.0, order, 0.0, (start,))]
        while heap:
            cost, _, spent, nodes = heapq.heappop(heap)
            position = len(nodes) - 1
            if position == len(steps):
                yield Path(nodes, cost)
                continue
            for total, node, own in self._next(steps[position], nodes):
                order += 1
                heapq.heappush(heap, (spent + total, order, spent + own, (*nodes, node)))

    def _next(self, step: _Step, nodes: tuple[int, ...]) -> list[tuple[float, int, float]]:
        """Return where a path may go on: the least cost to the end, the node, and what the step costs.

        No more than can matter, the cheapest first; of two edges to one node the cheaper.
        """
        origin, target, total, own = step
        places = (origin == nodes[-1]).nonzero()[0]
        wanted = self.wanted + len(nodes) + 2
        while True:
            most = 4 * wanted
            some = places if len(places) <= most else places[np.argpartition(total[places], most)[:most]]
            rows = sorted(zip(total[some].tolist(), target[some].tolist(), own[some].tolist(), strict=True))
            best: dict[int, tuple[float, int, float]] = {}
            for row in rows:
                if row[1] not in best and row[1] not in nodes:
                    best[row[1]] = row
                    if len(best) == wanted:
                        break
            if len(best) == wanted or len(some) == len(places):
                return list(best.values())
            wanted *= 4


class _Rows:
    """The rows of some nodes, joined in `targets`; `ends` says where each ends there, `starts` what leads to links."""

    __slots__ = ("ends", "nodes", "search", "starts", "targets")

    def __init__(self, search: Search, nodes: Ints, starts: Ints, counts: Ints, total: int) -> None:
        self.search, self.nodes = search, nodes
        neighbours = search.arrays.neighbours
        if len(nodes) == 1:
            self.starts = starts
            first = int(starts[0])
            self.ends = counts
            self.targets = neighbours[first : first + total].astype(np.intp)
            return
        self.ends = counts.cumsum()
        self.starts = starts - (self.ends - counts)
        if 0 < len(nodes) <= _FEW_ROWS or total > _LONG_ROWS * len(nodes):
            rows = zip(starts.tolist(), (starts + counts).tolist(), strict=True)
            targets = np.concatenate([neighbours[first:last] for first, last in rows])
        else:
            places = np.repeat(self.starts, counts)
            places += np.arange(total)
            targets = neighbours[places]
        self.targets = targets.astype(np.intp)

    def links(self, chosen: Ints) -> _Layer:
        """Return of the links at the chosen places those that are allowed."""
        search, allowed = self.search, self.search.allowed
        if len(chosen) > len(self.nodes):
            counts = self._counts(chosen)
            nodes = self.nodes.repeat(counts)
            links = search.arrays.links[chosen + self.starts.repeat(counts)]
        else:
            rows = self.ends.searchsorted(chosen, side="right")
            nodes = self.nodes[rows]
            links = search.arrays.links[chosen + self.starts[rows]]
        edges = (links >> 1).astype(np.intp)
        mask = search.known[edges] <= allowed.day
        if allowed.relations is not None:
            mask &= allowed.relations[search.arrays.relations[edges]]
        return nodes[mask], self.targets[chosen[mask]], links[mask]

    def _counts(self, chosen: Ints) -> Ints:
        """Return how many of the chosen places lie in each row."""
        counts = chosen.searchsorted(self.ends)
        counts[1:] -= counts[:-1].copy()
        return counts

    def leading(self, nodes: Ints) -> Ints:
        """Return the places of the links that lead to some nodes."""
        found: Ints = self.search.inside(nodes, self.targets).nonzero()[0]
        return found

    def into(self, nodes: Ints) -> _Layer:
        """Return the links that are allowed and lead to some nodes."""
        return self.links(self.leading(nodes))


class _Side:
    """One of the two ends.

    `levels`: the nodes it has reached, by distance.  `rows`: the rows of each level that it has looked at; `fresh`: the
    links among them that led on to the next level.
    `seen`: for each node whether it was reached; of the last rows also what only limits may keep it from reaching,
    until they are settled.
    """

    __slots__ = ("_lengths", "_loose", "_starts", "_weight", "fresh", "levels", "rows", "search", "seen")

    def __init__(self, search: Search, end: int, seen: Ints) -> None:
        self.search, self.seen = search, seen
        self.levels: list[Ints] = [np.array([end], dtype=np.intp)]
        self.rows: list[_Rows] = []
        self.fresh: list[_Layer] = []
        self._weight: int | None = None
        self._loose = False
        self._see()

    def _see(self) -> None:
        for level in self.levels:
            self.seen[level] = True
        for node in self.search.allowed.avoid:
            self.seen[node] = True

    def clear(self) -> None:
        """Leave no trace on the scratch."""
        for nodes in self.levels:
            self.seen[nodes] = False
        if self._loose:
            self.seen[self.rows[-1].targets] = False
        for node in self.search.allowed.avoid:
            self.seen[node] = False

    @property
    def depth(self) -> int:
        """How many steps it has gone."""
        return len(self.rows)

    def size(self) -> int:
        """Return how many nodes it has seen, at most."""
        return sum(map(len, self.levels)) + (len(self.rows[-1].targets) if self._loose else 0)

    def nodes(self) -> Ints:
        """Return the nodes that it has seen."""
        return self.search.unique(np.concatenate([*self.levels, *((self.rows[-1].targets,) if self._loose else ())]))

    def weight(self) -> int:
        """Return how many links the next step looks at; judged by some of them where the last step is not settled."""
        rows = self.search.arrays.row_start
        if self._weight is None and self._loose:
            targets = self.rows[-1].targets
            every = len(targets) // _FEW_LINKS + 1
            some = targets[::every]
            self._weight = every * int((rows[some + 1] - rows[some]).sum())
        elif self._weight is None:
            last = self.levels[-1]
            self._starts = rows[last].astype(np.intp)
            self._lengths = rows[last + 1] - self._starts
            self._weight = int(self._lengths.sum())
        return self._weight

    def look(self) -> _Rows | None:
        """Look one step further, without settling yet what is reached by it; None where there are too many links."""
        self.settle()
        total = self.weight()
        self.search.gathered += total
        if self.search.gathered > MOST_LINKS:
            return None
        found = _Rows(self.search, self.levels[-1], self._starts, self._lengths, total)
        self.rows.append(found)
        return found

    def see(self) -> None:
        """Mark what the last look leads to, allowed or not, where it is not settled."""
        if len(self.levels) == len(self.rows):
            self.seen[self.rows[-1].targets] = True
            self._loose, self._weight = True, None

    def settle(self) -> Ints:
        """Reach what was looked at last; return the new nodes."""
        if len(self.levels) == len(self.rows):
            found = self.rows[-1]
            if self._loose:
                self.seen[found.targets] = False
                self._see()
                self._loose = False
            fresh = found.links((~self.seen[found.targets]).nonzero()[0])
            new = self.search.unique(fresh[1])
            self.seen[new] = True
            self.fresh.append(fresh)
            self.levels.append(new)
            self._weight = None
        return self.levels[-1]

    def into(self, nodes: Ints, position: int) -> _Layer:
        """Return links to some nodes from nodes at most `position` away from the end: (nearer, node, link)."""
        parts = [found.into(nodes) for found in self.rows[: position + 1]]
        origins, targets, links = zip(*parts, strict=True)
        return np.concatenate(origins), np.concatenate(targets), np.concatenate(links)
