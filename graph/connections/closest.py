"""The best paths between two nodes: the cheapest of the shortest, and the cheapest of those one step longer.

Levels grow from both ends, each node with what it costs to come to it, until two of them meet (`meetings.py`).
"""

import numpy as np

from .handfuls import Met
from .levels import Level
from .meetings import HANDFUL, Meetings, Slate, once
from .prices import FEW, SLACK, Prices
from .search import MOST_LINKS, Path
from .steps import INFINITY
from .way_back import Trail, paths_over, paths_through, rank, told


class Closest:
    """One search for as many paths as are wanted; `length`: how many steps those met last have, 0 until one is found.

    `near`, `far`: the nodes that an allowed step leads to from either end, with what the cheapest costs.
    `met`: the nodes in which the sides met that the paths wanted lead through.
    """

    __slots__ = ("_trail", "far", "goal", "length", "meetings", "met", "near", "prices", "start")

    def __init__(self, prices: Prices, slate: Slate, start: int, goal: int, wanted: int = 1) -> None:
        """Take what things cost, what to write on, the two ends, and how many paths are wanted."""
        self.prices, self.start, self.goal = prices, start, goal
        self.meetings = Meetings(prices, slate, wanted)
        self.near, self.far = prices.around(start), prices.around(goal)
        self.near.pop(start, None)
        self.far.pop(goal, None)
        self.length = 0
        self.met: Met = {}
        self._trail: Trail = ([], [])

    @property
    def first_levels(self) -> tuple[Level, Level]:
        """What the first step from either end leads to, where the shortest paths have three or more."""
        return self._trail[0][0], self._trail[1][0]

    def path(self, max_hops: int) -> Path | None:
        """Return the cheapest of the shortest paths, None where there is none of at most `max_hops` steps."""
        self.meet(max_hops)
        return self.cheapest() if self.length else None

    def meet(self, max_hops: int) -> None:
        """Find how many steps the shortest paths have, at most `max_hops`, and where they meet."""
        near, far = self.near, self.far
        if self.goal in near:
            self.length = 1
        elif max_hops >= 2 and near and far:
            common = near.keys() & far.keys()
            if common:
                self.length = 2
                codes, middles = self.prices.code_of, self.prices.middles
                self.met = {node: near[node] + far[node] + middles[codes[node]] for node in common}
            else:
                self._trail = [self._first(near)], [self._first(far)]
                self._further(max_hops)

    def cheapest(self) -> Path | None:
        """Return the cheapest of the shortest paths that were found."""
        if self.length == 1:
            return Path((self.start, self.goal), self.near[self.goal])
        if self.length == 2:
            cost, node = min([(cost, node) for node, cost in self.met.items()])
            return Path((self.start, node, self.goal), cost)
        most = min(self.met.values()) + SLACK
        return told(
            self.prices, self._trail, (self.start, self.goal), [n for n, cost in self.met.items() if cost <= most]
        )

    def several(self) -> list[Path]:
        """Return the paths that were met last, the cheapest first: as many as are wanted, if there are."""
        if self.length == 2:
            found = [Path((self.start, node, self.goal), cost) for node, cost in self.met.items()]
        elif self.length == 3:
            found = self._over()
        else:
            found = paths_through(self.prices, self._trail, (self.start, self.goal), self.met, self.meetings.wanted)
        return sorted(found, key=rank)[: self.meetings.wanted]

    def count(self) -> int:
        """Return how many paths were met last: as many as are wanted at most."""
        wanted = self.meetings.wanted
        return wanted if len(self.met) >= wanted else len(self.several())

    def meet_longer(self, wanted: int) -> bool:
        """Find where so many of the paths of one step more meet; False where that is too much.

        No path of so few steps comes to a node twice: without the way round it would be shorter than the shortest.
        """
        self.meetings.wanted = wanted
        self.length += 1
        if self.length == 3:
            self._trail = [self._first(self.near)], [self._first(self.far)]
            self.met = self.meetings.touching(self._trail[0][0], self._trail[1][0])
            return True
        near, far = self._trail = ([self._trail[0][0]], [self._trail[1][0]])
        while len(near) + len(far) + 2 < self.length:
            if near[-1].weight + far[-1].weight > MOST_LINKS:
                return False
            mine = near if near[-1].weight <= far[-1].weight else far
            level = self._next(mine[-1:], self.start if mine is near else self.goal, apart=False)
            if level is None:
                self.met = {}
                return True
            mine.append(level)
        self.met = self.meetings.common(near[-1], far[-1])
        self.meetings.wipe()
        return True

    def _over(self) -> list[Path]:
        (near,), (far,) = self._trail
        turned = not self.meetings.in_far
        levels, ends = ((far, near), (self.goal, self.start)) if turned else ((near, far), (self.start, self.goal))
        found = paths_over(self.prices, levels, ends, self.met, self.meetings.wanted)
        return found if turned else [Path(path.nodes[::-1], path.cost) for path in found]

    def _first(self, found: dict[int, float]) -> Level:
        if len(found) <= FEW:
            codes, middles = self.prices.code_of, self.prices.middles
            return Level.few(self.prices, {node: cost + middles[codes[node]] for node, cost in found.items()})
        nodes = np.array(sorted(found), dtype=np.intp)
        spent = np.array([found[node] for node in nodes.tolist()], dtype=np.float32)
        return Level.many(self.prices, nodes, spent + self.prices.costs.of_middles(nodes))

    def _further(self, max_hops: int) -> None:
        near, far = self._trail
        if max_hops < 3:
            return
        met, length = self.meetings.touching(near[-1], far[-1]), 3
        gathered = 0
        while not met:
            length = len(near) + len(far) + 2
            if length > max_hops:
                return
            gathered += near[-1].weight + far[-1].weight
            if gathered > MOST_LINKS:
                return
            met = self.meetings.common(near[-1], far[-1])
            if met or length + 1 > max_hops:
                break
            mine = near if near[-1].weight <= far[-1].weight else far
            level = self._next(mine, self.start if mine is near else self.goal)
            if level is None:
                return
            mine.append(level)
        self.meetings.wipe()
        if met:
            self.length, self.met = length, met

    def _next(self, levels: list[Level], end: int, *, apart: bool = True) -> Level | None:
        """Return the level that a step from the last leads to; None where there is none.

        `apart`: without the nodes of the levels given.
        """
        meetings = self.meetings
        last, least = levels[-1], meetings.slate.least
        earlier = levels if apart else []
        if last.count <= HANDFUL and last.at is not None and not last.giants:
            meetings.wipe()
            return self._next_few(last, earlier, end)
        marked = meetings.marked
        if last.count and not marked:
            np.minimum.at(least, last.targets, meetings.priced(last))
            marked.append(last.targets)
        for giant, spent in last.giants:
            meetings.mark_row(self.prices.row(giant), spent, marked)
        least[end] = INFINITY
        for level in earlier:
            least[level.nodes] = INFINITY
        nodes = marked[0] if len(marked) == 1 else np.concatenate(marked) if marked else last.nodes[:0]
        meetings.marked = []
        nodes = once(nodes[least.take(nodes) < INFINITY])
        total = least[nodes]
        least[nodes] = INFINITY
        total += self.prices.half_middles(nodes)
        return Level.many(self.prices, nodes, total) if len(nodes) else None

    def _next_few(self, last: Level, earlier: list[Level], end: int) -> Level | None:
        codes, middles, found = self.prices.code_of, self.prices.middles, last.handful()
        known = {end}.union(*(level.nodes.tolist() if level.at is None else level.at for level in earlier))
        at = {
            node: cost + middles[codes[node]] / 2
            for node, cost in found.items()
            if node not in known and cost < INFINITY
        }
        return Level.few(self.prices, at) if at else None
