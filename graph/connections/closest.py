"""The one best path between two nodes: the cheapest of the shortest.

Levels grow from both ends, each node with what it costs to come to it.  Where two levels may meet, what a path through
each meeting costs at least is worked out for all meetings at once, and exactly only for those that may be the cheapest.
"""

from operator import itemgetter

import numpy as np

from .csr import Ints
from .levels import Level
from .prices import FEW, INFINITY, SLACK, Prices, among
from .search import MOST_LINKS, Path

_HANDFUL = 24  # so few links are priced one by one
_FAR_FEWER = 16  # where so many times fewer nodes are sought in a row, they are sought one by one
_FEW_MEETINGS = 6  # so few meetings need no sifting
_MANY = 4000  # so many links are priced one and all


class Slate:
    """Arrays with a place for each node: `least` is infinite and `inside` False wherever nobody is at work."""

    __slots__ = ("inside", "least")

    def __init__(self, node_count: int) -> None:
        """Make them for that many nodes."""
        self.least = np.full(node_count, np.inf, dtype=np.float32)
        self.inside = np.zeros(node_count, dtype=bool)


class Closest:
    """One search."""

    __slots__ = ("_trail", "goal", "prices", "slate", "start")

    def __init__(self, prices: Prices, slate: Slate, start: int, goal: int) -> None:
        """Take the two ends."""
        self.prices, self.slate, self.start, self.goal = prices, slate, start, goal
        self._trail: tuple[list[Level], list[Level]] = ([], [])

    def path(self, max_hops: int) -> Path | None:
        """Return the cheapest of the shortest paths, None where there is none of at most `max_hops` steps."""
        near, far = self.prices.around(self.start), self.prices.around(self.goal)
        near.pop(self.start, None)
        far.pop(self.goal, None)
        if self.goal in near:
            return Path((self.start, self.goal), near[self.goal])
        common = near.keys() & far.keys()
        if max_hops < 2 or not near or not far:
            return None
        if common:
            cost, node = min((near[node] + far[node] + self.prices.middle(node), node) for node in common)
            return Path((self.start, node, self.goal), cost)
        self._trail = [self._first(near)], [self._first(far)]
        return self._further(max_hops)

    def _first(self, found: dict[int, float]) -> Level:
        if len(found) <= FEW:
            middle = self.prices.middle
            return Level.few(self.prices, {node: cost + middle(node) for node, cost in found.items()})
        nodes = np.array(sorted(found), dtype=np.intp)
        spent = np.array([found[node] for node in nodes.tolist()], dtype=np.float32)
        return Level.many(self.prices, nodes, spent + self.prices.costs.of_middles(nodes))

    def _further(self, max_hops: int) -> Path | None:
        near, far = self._trail
        if max_hops < 3:
            return None
        met = self._touching(near[-1], far[-1])
        gathered = 0
        while not met:
            if len(near) + len(far) + 2 > max_hops:
                return None
            gathered += near[-1].weight + far[-1].weight
            if gathered > MOST_LINKS:
                return None
            met = self._common(near[-1], far[-1])
            if met or len(near) + len(far) + 3 > max_hops:
                break
            mine = near if near[-1].weight <= far[-1].weight else far
            level = self._next(mine, self.start if mine is near else self.goal)
            if level is None:
                return None
            mine.append(level)
        return self._told(met) if met else None

    # Meetings

    def _touching(self, near: Level, far: Level) -> list[int]:
        """Return the nodes of one level that a step from the other leads to, if the best path may lead there."""
        if near.at is not None and far.at is not None and len(near.at) * len(far.at) <= _HANDFUL:
            return self._touching_few(near.at, far.at)
        mine, theirs = (near, far) if near.weight <= far.weight else (far, near)
        least, half = self.slate.least, self.prices.costs.of_middles(theirs.nodes) / 2
        least[theirs.nodes] = theirs.spent - half
        parts: list[tuple[Ints, Ints]] = []
        if mine.count:
            total = least.take(mine.targets)
            total += mine.at_least()
            parts.append((mine.targets, total))
        for giant, spent in mine.giants:
            nodes, cost = among(self.prices.row(giant), theirs.nodes)
            parts.append((nodes, cost + (least[nodes] + np.float32(spent))))
        least[theirs.nodes] = INFINITY
        return self._sifted(parts, mine, None, theirs)

    def _touching_few(self, near: dict[int, float], far: dict[int, float]) -> list[int]:
        between, edge, found = self.prices.views.edges_between, self.prices.edge, list[tuple[float, int]]()
        for u, spent in near.items():
            for v, ahead in far.items():
                found += [(edge(number) + spent + ahead, v) for number in between(u, v)]
        best = min(found, default=(INFINITY, -1))[0]
        return sorted({v for cost, v in found if cost <= best + SLACK}) if best < INFINITY else []

    def _common(self, near: Level, far: Level) -> list[int]:
        """Return the nodes that a step from either level leads to, if the best path may lead there."""
        marking, asking = (near, far) if near.weight <= far.weight else (far, near)
        sharp = marking.count <= _MANY  # what is marked is what it costs, no less
        marked, lowest = self._mark(marking, sharp=sharp)
        least, best, parts = self.slate.least, INFINITY, list[tuple[Ints, Ints]]()
        rows = [(self.prices.row(giant), spent) for giant, spent in asking.giants]
        for bound, row, spent in sorted(((row.least + spent, row, spent) for row, spent in rows), key=itemgetter(0)):
            if sharp and bound + lowest > best + SLACK:
                break
            if len(marked) == 1 and len(marked[0]) * _FAR_FEWER < len(row.nodes):
                nodes, total = among(row, marked[0])
                total = total + least.take(nodes)
            else:
                nodes, total = row.nodes, least.take(row.nodes.astype(np.intp))  # sooner than by numbers of 32 bits
                total += row.cost
            if len(nodes):
                total += np.float32(spent)
                best = min(best, float(total.min()))
                parts.append((nodes, total))
        if 0 < asking.count <= _HANDFUL and asking.at is not None:
            found = asking.handful()
            nodes = np.array(sorted(found), dtype=np.intp)
            parts.append((nodes, least.take(nodes) + np.array([found[node] for node in nodes.tolist()])))
        elif asking.count and sharp:
            parts.append(self._looked_into(asking, least.take(asking.targets), best))
        elif asking.count:
            parts.append((asking.targets, least.take(asking.targets) + asking.at_least()))
        for nodes in marked:
            least[nodes] = INFINITY
        return self._cheapest(parts) if sharp else self._sifted(parts, asking, marking, None)

    def _looked_into(self, level: Level, ahead: Ints, best: float) -> tuple[Ints, Ints]:
        """Return of the nodes that a level leads to those that matter, and what a path through each costs.

        `ahead`: what it costs from each on; `best`: what the best path costs at most.
        """
        total = ahead + level.at_least()
        if best == INFINITY:
            first = int(total.argmin())
            if total[first] == INFINITY:
                return level.targets[:0], total[:0]
            best = float(ahead[first] + self._priced(level, np.array([first]))[0])
        chosen = ((total <= best + SLACK) & (total < INFINITY)).nonzero()[0]
        if not len(chosen):
            return level.targets[:0], total[:0]
        return level.targets[chosen], ahead[chosen] + self._priced(level, chosen)

    def _priced(self, level: Level, chosen: Ints | None) -> Ints:
        """Return what it costs to come to each of the chosen places of a level's targets, and to half of it."""
        cost, targets = level.priced(chosen), level.targets
        cost += self.prices.costs.of_middles(targets if chosen is None else targets[chosen]) / 2
        return cost

    def _cheapest(self, parts: list[tuple[Ints, Ints]]) -> list[int]:
        """Return of nodes, and what a path through each costs, those of the cheapest, give or take rounding."""
        leasts = [float(total.min()) if len(total) else INFINITY for _, total in parts]
        best = min(leasts, default=INFINITY)
        if best == INFINITY:
            return []
        found = set[int]()
        for (nodes, total), least in zip(parts, leasts, strict=True):
            if least <= best + SLACK:
                found.update(nodes[total <= best + np.float32(SLACK)].tolist())
        return sorted(found)

    def _mark(self, level: Level, *, sharp: bool) -> tuple[list[Ints], float]:
        """Write on the slate what it costs to come to what a level leads to; unless `sharp`, what it costs at least.

        Return where it is written, and the least of it.
        """
        least, marked, lowest = self.slate.least, list[Ints](), INFINITY
        if 0 < level.count <= _HANDFUL and level.at is not None:
            found = level.handful()
            for node, spent in found.items():
                least[node] = spent
            marked.append(np.array(sorted(found), dtype=np.intp))
            lowest = min(found.values())
        elif level.count:
            cost = self._priced(level, None) if sharp else level.at_least()
            np.minimum.at(least, level.targets, cost)
            marked.append(level.targets)
            lowest = float(cost.min())
        for giant, spent in level.giants:
            row = self.prices.row(giant)
            nodes, cost = row.nodes.astype(np.intp), row.cost + np.float32(spent)
            if marked:
                np.minimum(cost, least.take(nodes), out=cost)
            least[nodes] = cost
            marked.append(nodes)
            lowest = min(lowest, row.least + spent)
        return marked, lowest

    def _sifted(
        self, parts: list[tuple[Ints, Ints]], one: Level, other: Level | None, reached: Level | None
    ) -> list[int]:
        """Return of some nodes those that the cheapest path leads through, or may lead through.

        `parts`: nodes, and what a path through each costs at least.  The exact cost is that of coming there from level
        `one` and from level `other`, or of `reached`, in which they lie.
        """
        parts = [part for part in parts if len(part[0])]
        leasts = [float(total.min()) for _, total in parts]
        first = min(leasts, default=INFINITY)
        if first == INFINITY:
            return []
        nodes, total = parts[leasts.index(first)]
        best = self._exact(int(nodes[int(total.argmin())]), one, other, reached)
        some = []
        for (nodes, total), least in zip(parts, leasts, strict=True):
            if least <= best + SLACK and least < INFINITY:
                some.append(nodes[total <= best + SLACK] if best < INFINITY else nodes[total < INFINITY])
        found = some[0] if len(some) == 1 else np.concatenate(some)
        if len(found) > _FEW_MEETINGS:
            found = self._exactly(self._once(found), one, other, reached)
        elif best == INFINITY:
            return sorted(node for node in set(found.tolist()) if self._exact(node, one, other, reached) < INFINITY)
        return sorted(set(found.tolist()))

    def _exact(self, node: int, one: Level, other: Level | None, reached: Level | None) -> float:
        """Return what the cheapest path through a node costs."""
        cost = self._into(one, node)[0]
        if reached is not None:
            return cost + float(reached.spent[reached.nodes.searchsorted(node)])
        assert other is not None
        return cost + self._into(other, node)[0] + self.prices.middle(node)

    def _exactly(self, nodes: Ints, one: Level, other: Level | None, reached: Level | None) -> Ints:
        """Return those of many nodes that the cheapest path leads through, give or take rounding."""
        total = self._all_into(one, nodes)
        if reached is not None:
            total += reached.spent[reached.nodes.searchsorted(nodes)] - self.prices.costs.of_middles(nodes) / 2
        else:
            assert other is not None
            total += self._all_into(other, nodes)
        best = total.min()
        return nodes[total <= best + np.float32(SLACK)] if best < INFINITY else nodes[:0]

    def _all_into(self, level: Level, nodes: Ints) -> Ints:
        """Return what it costs to come to each of some nodes from a level, and to half of the node."""
        least, inside = self.slate.least, self.slate.inside
        inside[nodes] = True
        chosen = inside.take(level.targets).nonzero()[0]
        inside[nodes] = False
        np.minimum.at(least, level.targets[chosen], level.priced(chosen))
        found = least[nodes]
        least[nodes] = INFINITY
        found += self.prices.costs.of_middles(nodes) / 2
        for giant, spent in level.giants:
            row = self.prices.row(giant)
            if len(row.nodes):
                places = row.nodes.searchsorted(nodes)
                places[places == len(row.nodes)] = 0
                cost = np.where(row.nodes[places] == nodes, row.cost[places], np.float32(INFINITY))
                np.minimum(found, cost + np.float32(spent), out=found)
        return found

    def _once(self, nodes: Ints) -> Ints:
        nodes = np.unique(nodes)
        return nodes.astype(np.intp)

    # Levels

    def _next(self, levels: list[Level], end: int) -> Level | None:
        """Return the level that a step from the last leads to; None where there is none."""
        last, least, middles = levels[-1], self.slate.least, self.prices.costs.of_middles
        marked: list[Ints] = []
        if last.count:
            np.minimum.at(least, last.targets, last.priced())
            marked.append(last.targets)
        for giant, spent in last.giants:
            row = self.prices.row(giant)
            nodes = row.nodes.astype(np.intp)
            cost: Ints = row.cost - middles(nodes) / 2 + np.float32(spent)
            least[nodes] = np.minimum(cost, least.take(nodes))
            marked.append(nodes)
        least[end] = INFINITY
        for level in levels:
            least[level.nodes] = INFINITY
        nodes = np.concatenate(marked) if marked else last.nodes[:0]
        spent_ = least[nodes]
        nodes = self._once(nodes[spent_ < INFINITY])
        total = least[nodes] + middles(nodes)
        least[nodes] = INFINITY
        return Level.many(self.prices, nodes, total) if len(nodes) else None

    # The way back

    def _into(self, level: Level, node: int) -> tuple[float, int]:
        """Return what it costs to come to a node from a level, without the node, and from which node that is."""
        prices, views, best = self.prices, self.prices.views, (INFINITY, -1)
        first, last = views.row_start[node], views.row_start[node + 1]
        if level.at is not None and len(level.at) * 4 <= last - first:
            for other, spent in level.at.items():
                cost = min(map(prices.edge, views.edges_between(node, other)), default=INFINITY)
                best = min(best, (cost + spent, other))
        elif level.at is not None and last - first <= 4 * FEW:
            for place in range(first, last):
                spent_ = level.at.get(views.neighbours[place])
                if spent_ is not None:
                    best = min(best, (prices.edge(views.links[place] >> 1) + spent_, views.neighbours[place]))
        else:
            others = prices.arrays.neighbours[first:last]
            places = level.nodes.searchsorted(others)
            places[places == len(level.nodes)] = 0
            there = (level.nodes[places] == others).nonzero()[0]
            for place, spent in zip(there.tolist(), level.spent[places[there]].tolist(), strict=True):
                cost = prices.edge(views.links[first + place] >> 1)
                best = min(best, (cost + spent, int(others[place])))
        return best

    def _told(self, met: list[int]) -> Path | None:
        """Return the cheapest path through one of the nodes where both sides met."""
        found = [path for node in met if (path := self._through(node)) is not None]
        return min(found, key=lambda path: (round(path.cost, 6), path.nodes), default=None)

    def _through(self, node: int) -> Path | None:
        sides, cost, reached = [], 0.0, False
        for levels, end in zip(self._trail, (self.start, self.goal), strict=True):
            way, place = [node], self._place(levels, node)
            if place < len(levels):
                reached = True
                cost += float(levels[place].spent[levels[place].nodes.searchsorted(node)])
            for number in range(place - 1, -1, -1):
                spent, nearer = self._into(levels[number], way[-1])
                if spent == INFINITY:
                    return None
                if number == len(levels) - 1:
                    cost += spent
                way.append(nearer)
            sides.append([*way, end])
        return Path((*reversed(sides[0]), *sides[1][1:]), cost if reached else cost + self.prices.middle(node))

    def _place(self, levels: list[Level], node: int) -> int:
        """Return how many levels lie before a node: all, where it lies in none."""
        for place, level in enumerate(levels):
            if level.at is not None:
                if node in level.at:
                    return place
            else:
                where = int(level.nodes.searchsorted(node))
                if where < len(level.nodes) and level.nodes[where] == node:
                    return place
        return len(levels)
