"""The one best path between two nodes: the cheapest of the shortest.

Levels grow from both ends, each node with what it costs to come to it.  Where two levels may meet, what a path through
each meeting costs at least is worked out for all meetings at once, and exactly only for those that may be the cheapest.
"""

from operator import itemgetter

import numpy as np

from .csr import Ints
from .levels import Level
from .prices import FEW, SLACK, Prices, Row, among, least_of
from .search import MOST_LINKS, Path
from .steps import INFINITY
from .way_back import FAR_FEWER, FEW_PRICED, into, told

_HANDFUL = 24  # so few links are priced one by one
_FEW_MEETINGS = 6  # so few meetings need no sifting
_MANY_GIANTS = 9  # the rows of so many giants are looked into from without
_FEW_MARKED = 1000  # by way of so few nodes
_FEW_LINKS = 1000  # and so few links of theirs for each giant
_LARGE = 1e30  # no path costs so much
_QUICK = 600  # so few links are looked through one by one
_SHORT = 32  # a row of so many links for each node that is sought is looked through from end to end
_MANY = 4000  # so many links are priced one and all
_NONE = np.empty(0, dtype=np.intp)

Part = tuple[Ints, Ints, float]  # nodes in which two sides meet, what a path through each costs, and the least of it


class Slate:
    """Arrays with a place for each node: `least` is infinite and `inside` False wherever nobody is at work."""

    __slots__ = ("inside", "least")

    def __init__(self, node_count: int) -> None:
        """Make them for that many nodes."""
        self.least = np.full(node_count, np.inf, dtype=np.float32)
        self.inside = np.zeros(node_count, dtype=bool)


class Closest:
    """One search.

    `_sharp`: whether the slate holds what it costs, or no more than it costs at least.
    `_marked`: where the slate holds what it costs to come to what the lighter side's last level leads to.
    """

    __slots__ = ("_marked", "_sharp", "_trail", "goal", "prices", "slate", "start")

    def __init__(self, prices: Prices, slate: Slate, start: int, goal: int) -> None:
        """Take the two ends."""
        self.prices, self.slate, self.start, self.goal = prices, slate, start, goal
        self._marked: list[Ints] = []
        self._sharp = True
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
            codes, middles = self.prices.code_of, self.prices.middles
            cost, node = min([(near[node] + far[node] + middles[codes[node]], node) for node in common])
            return Path((self.start, node, self.goal), cost)
        self._trail = [self._first(near)], [self._first(far)]
        return self._further(max_hops)

    def _first(self, found: dict[int, float]) -> Level:
        if len(found) <= FEW:
            codes, middles = self.prices.code_of, self.prices.middles
            return Level.few(self.prices, {node: cost + middles[codes[node]] for node, cost in found.items()})
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
        self._wipe()
        return told(self.prices, self._trail, (self.start, self.goal), met) if met else None

    # Meetings

    def _touching(self, near: Level, far: Level) -> list[int]:
        """Return the nodes of one level that a step from the other leads to, if the best path may lead there."""
        if near.at is not None and far.at is not None and len(near.at) * len(far.at) <= _HANDFUL:
            return self._touching_few(near.at, far.at)
        mine, theirs = (near, far) if near.weight <= far.weight else (far, near)
        quick = mine.count <= _QUICK and len(mine.giants) * len(theirs.at or ()) <= _HANDFUL
        if quick and mine.at is not None and theirs.at is not None:
            return self._touching_few(mine.at, theirs.at)
        least, half = self.slate.least, self.prices.half_middles(theirs.nodes)
        least[theirs.nodes] = theirs.spent - half
        parts: list[Part] = []
        if mine.count:
            total = least.take(mine.targets)
            total += mine.at_least()
            parts.append((mine.targets, total, least_of(total)))
        some = theirs.nodes.astype(np.int32)
        for giant, spent in mine.giants:
            nodes, cost, _ = among(self.prices.row(giant), some)
            if len(nodes):
                total = cost + (least[nodes] + np.float32(spent))
                parts.append((nodes, total, least_of(total)))
        least[theirs.nodes] = INFINITY
        return self._sifted(parts, mine, None, theirs)

    def _touching_few(self, near: dict[int, float], far: dict[int, float]) -> list[int]:
        views, edge, found = self.prices.views, self.prices.edge, list[tuple[float, int]]()
        between, starts, neighbours = views.edges_between, views.row_start, views.neighbours
        for u, spent in near.items():
            first, last = starts[u], starts[u + 1]
            if last - first <= _SHORT * len(far):
                for v in far.keys() & neighbours[first:last].tolist():
                    found += [(edge(number) + spent + far[v], v) for number in between(u, v)]
            else:
                for v, ahead in far.items():
                    found += [(edge(number) + spent + ahead, v) for number in between(u, v)]
        best = min(found, default=(INFINITY, -1))[0]
        return sorted({v for cost, v in found if cost <= best + SLACK}) if best < INFINITY else []

    def _common(self, near: Level, far: Level) -> list[int]:
        """Return the nodes that a step from either level leads to, if the best path may lead there.

        Where there is none, the slate keeps what was written on it: see `_marked`.
        """
        marking, asking = (near, far) if near.weight <= far.weight else (far, near)
        self._sharp = sharp = marking.count <= _MANY  # what is marked is what it costs, no less
        best, parts = self._between_giants(marking, asking) if marking.giants and asking.giants else (INFINITY, [])
        marked, lowest = self._mark(marking, sharp=sharp)
        if asking.count:
            part = self._asked(marking, asking, marked, best)
            if part is not None:
                parts.append(part)
                best = min(best, part[2])
        if marked and asking.giants:
            best = best if sharp else INFINITY
            rows = [(self.prices.row(giant), giant, spent) for giant, spent in asking.giants]
            rows = [one for one in rows if one[0].least + one[2] + lowest <= best + SLACK]
            part = self._from_giants(rows, marked[0], best) if len(rows) >= _MANY_GIANTS else None
            if part is not None:
                parts.append(part)
            elif rows:
                self._in_giants(rows, marked[0], lowest, best, parts)
        self._marked = marked
        if not sharp:
            self._wipe()
            return self._sifted(parts, asking, marking, None)
        return self._cheapest(parts)

    def _asked(self, marking: Level, asking: Level, marked: list[Ints], best: float) -> Part | None:
        """Return the nodes that the rows of a level lead to, but for giants, where they meet what is marked.

        `best`: what the best path costs at most.
        """
        if asking.count <= _HANDFUL and asking.at is not None:
            found = asking.handful()
            nodes = sorted(found)
            targets = np.array(nodes, dtype=np.intp)
            total = self._ahead(targets, marking, marked) + np.array([found[node] for node in nodes])
            return targets, total, least_of(total)
        ahead = self._ahead(asking.targets, marking, marked)
        if self._sharp:
            return self._looked_into(asking, ahead, best)
        total = ahead + asking.at_least()
        return asking.targets, total, least_of(total)

    def _between_giants(self, one: Level, other: Level) -> tuple[float, list[Part]]:
        """Return what the best path costs by a node in which giants' rows meet, and those that may be the cheapest."""
        prices, best, found = self.prices, INFINITY, list[tuple[float, Row, Row]]()
        others = [(prices.row(giant), spent) for giant, spent in other.giants]
        for giant, before in one.giants:
            row = prices.row(giant)
            for another, after in others:
                spent = before + after
                if spent + row.least + another.least <= best + SLACK:
                    cost = prices.meeting(row, another, self.slate.least) + spent
                    if cost <= best + SLACK:
                        best = min(best, cost)
                        found.append((cost, row, another))
        parts = []
        if best < INFINITY:
            for cost, row, another in found:
                if cost <= best + SLACK:
                    nodes = np.array(prices.met(row, another), dtype=np.intp)
                    parts.append((nodes, np.full(len(nodes), cost, dtype=np.float32), cost))
        return best, parts

    def _in_giants(
        self,
        giants: list[tuple[Row, int, float]],
        marked: Ints,
        lowest: float,
        best: float,
        parts: list[Part],
    ) -> None:
        """Add to `parts` the nodes of what is marked that stand in rows of giants, and what a path through each costs.

        `lowest`: what the cheapest node costs of what is marked; `best`: what the best path costs at most.
        """
        least, some, sharp = self.slate.least, marked.astype(np.int32), self._sharp
        rows = sorted([(row.least + spent, row, spent) for row, _, spent in giants], key=itemgetter(0))
        if rows and best < INFINITY:
            some = some[least.take(some) <= best + SLACK - rows[0][0]]
        for bound, row, spent in rows:
            if sharp and bound + lowest > best + SLACK:
                break
            if len(some) * FAR_FEWER < len(row.nodes):
                nodes, total, _ = among(row, some)
                if not len(nodes):
                    continue
                total += least.take(nodes)
            else:
                nodes, total = row.nodes, least.take(row.nodes.astype(np.intp))  # sooner than by 32 bits
                total += row.cost
            total += np.float32(spent)
            lowest_ = least_of(total)
            best = min(best, lowest_)
            parts.append((nodes, total, lowest_))

    def _from_giants(self, giants: list[tuple[Row, int, float]], marked: Ints, best: float) -> Part | None:
        """Return the nodes of what is marked that a link joins to giants, and what a path through each costs.

        Only what may cost no more than `best`; None where looking into the rows of the giants is sooner.
        """
        if len(marked) > _FEW_MARKED:
            return None
        prices, inside, ends = self.prices, self.slate.inside, sorted((giant, spent) for _, giant, spent in giants)
        clubs = np.array([giant for giant, _ in ends], dtype=np.intp)
        after = np.array([spent for _, spent in ends], dtype=np.float32)
        before = self.slate.least.take(marked)
        nodes = _once(marked[before <= min(best + SLACK - min(row.least + spent for row, _, spent in giants), _LARGE)])
        before = self.slate.least.take(nodes)
        before += prices.half_middles(nodes)
        level = Level.many(prices, nodes, before)
        if len(level.giants) > FEW_PRICED or level.count > _FEW_LINKS * len(giants):
            return None
        found, total = [nodes[:0]], [before[:0]]
        if level.count:
            inside[clubs] = True
            hits = inside.take(level.targets).nonzero()[0]
            inside[clubs] = False
            found.append(level.owners(hits))
            total.append(level.priced(hits) + after[clubs.searchsorted(level.targets[hits])])
        for giant, spent in level.giants:
            there, cost, places = among(prices.row(giant), clubs.astype(np.int32))
            found.append(np.full(len(there), giant))
            total.append(cost - prices.half_middles(there) + after[places] + np.float32(spent))
        cost = np.concatenate(total)
        return np.concatenate(found), cost, least_of(cost)

    def _ahead(self, targets: Ints, marking: Level, marked: list[Ints]) -> Ints:
        """Return what it costs to come to each of some nodes from the level whose rows are marked, but for giants."""
        least, rows = self.slate.least, []
        for giant, spent in marking.giants:
            row = self.prices.row(giant)
            if len(targets) * FAR_FEWER < len(row.nodes):
                rows.append((row, spent))
            else:
                self._mark_row(row, spent, marked)
        ahead = least.take(targets)
        for row, spent in rows:
            _, cost, places = among(row, targets.astype(np.int32))
            if len(places):
                ahead[places] = np.minimum(ahead[places], cost + np.float32(spent))
        return ahead

    def _mark_row(self, row: Row, spent: float, marked: list[Ints]) -> None:
        least, nodes, cost = self.slate.least, row.nodes.astype(np.intp), row.cost + np.float32(spent)
        if marked:
            np.minimum(cost, least.take(nodes), out=cost)
        least[nodes] = cost
        marked.append(nodes)

    def _wipe(self) -> None:
        """Wipe off the slate what `_common` left on it."""
        for nodes in self._marked:
            self.slate.least[nodes] = INFINITY
        self._marked = []

    def _looked_into(self, level: Level, ahead: Ints, best: float) -> Part | None:
        """Return of the nodes that a level leads to those that matter, and what a path through each costs.

        `ahead`: what it costs from each on; `best`: what the best path costs at most.
        """
        hits = (ahead < _LARGE).nonzero()[0]
        ahead = ahead[hits]
        if len(hits) <= FEW_PRICED:
            total = ahead + np.array(level.priced_few(hits.tolist()))
            return (level.targets[hits], total, least_of(total)) if len(hits) else None
        total = ahead + level.spent_to(hits)
        if best == INFINITY:
            first = int(total.argmin())
            best = ahead.item(first) + level.priced_few([hits.item(first)])[0]
        chosen = (total <= best + SLACK - self.prices.floor).nonzero()[0]
        hits = hits[chosen]
        nodes = level.targets[hits]
        if len(hits) <= FEW_PRICED:
            total = ahead[chosen] + np.array(level.priced_few(hits.tolist()))
        else:
            total = total[chosen] + level.steps(hits)
            total += self.prices.half_middles(nodes)
        return nodes, total, least_of(total)

    def _priced(self, level: Level) -> Ints:
        """Return what it costs to come to each of a level's targets, and to half of it."""
        cost = level.priced()
        cost += self.prices.half_middles(level.targets)
        return cost

    def _cheapest(self, parts: list[Part]) -> list[int]:
        """Return of nodes, and what a path through each costs, those of the cheapest, give or take rounding."""
        best = min([least for _, _, least in parts], default=INFINITY)
        if best == INFINITY:
            return []
        found = set[int]()
        for nodes, total, least in parts:
            if least <= best + SLACK:
                found.update(nodes[total <= best + SLACK].tolist())
        return sorted(found)

    def _mark(self, level: Level, *, sharp: bool) -> tuple[list[Ints], float]:
        """Write on the slate what it costs to come to what the rows of a level lead to, but for giants.

        Unless `sharp`, what it costs at least.  Return where it is written, and the least of it.
        """
        least = self.slate.least
        if not level.count:
            return [], INFINITY
        if level.count <= _HANDFUL and level.at is not None:
            found = level.handful()
            for node, spent in found.items():
                least[node] = spent
            return [np.array(sorted(found), dtype=np.intp)], min(found.values())
        cost = self._priced(level) if sharp else level.at_least()
        np.minimum.at(least, level.targets, cost)
        return [level.targets], least_of(cost)

    def _sifted(self, parts: list[Part], one: Level, other: Level | None, reached: Level | None) -> list[int]:
        """Return of some nodes those that the cheapest path leads through, or may lead through.

        `parts`: nodes, and what a path through each costs at least.  The exact cost is that of coming there from level
        `one` and from level `other`, or of `reached`, in which they lie.
        """
        nodes, total, first = min(parts, key=itemgetter(2), default=(_NONE, _NONE, INFINITY))
        if first == INFINITY:
            return []
        best = self._exact(int(nodes[int(total.argmin())]), one, other, reached)
        some = []
        for nodes, total, least in parts:
            if least <= best + SLACK and least < INFINITY:
                some.append(nodes[total <= best + SLACK] if best < INFINITY else nodes[total < INFINITY])
        found = some[0] if len(some) == 1 else np.concatenate(some)
        if len(found) > _FEW_MEETINGS:
            found = self._exactly(_once(found), one, other, reached)
        elif best == INFINITY:
            return sorted(node for node in set(found.tolist()) if self._exact(node, one, other, reached) < INFINITY)
        return sorted(set(found.tolist()))

    def _exact(self, node: int, one: Level, other: Level | None, reached: Level | None) -> float:
        """Return what the cheapest path through a node costs."""
        cost = into(self.prices, one, node)[0]
        if reached is not None:
            return cost + reached.spent_on(node)
        assert other is not None
        return cost + into(self.prices, other, node)[0] + self.prices.middle(node)

    def _exactly(self, nodes: Ints, one: Level, other: Level | None, reached: Level | None) -> Ints:
        """Return those of many nodes that the cheapest path leads through, give or take rounding."""
        total = self._all_into(one, nodes)
        if reached is not None:
            total += reached.spent[reached.nodes.searchsorted(nodes)] - self.prices.half_middles(nodes)
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
        found += self.prices.half_middles(nodes)
        for giant, spent in level.giants:
            row = self.prices.row(giant)
            if len(row.nodes):
                _, cost, places = among(row, nodes.astype(np.int32))
                found[places] = np.minimum(found[places], cost + np.float32(spent))
        return found

    # Levels

    def _next(self, levels: list[Level], end: int) -> Level | None:
        """Return the level that a step from the last leads to; None where there is none."""
        last, least = levels[-1], self.slate.least
        if last.count <= _HANDFUL and last.at is not None and not last.giants:
            self._wipe()
            return self._next_few(levels, end)
        marked = self._marked
        if last.count and not marked:
            np.minimum.at(least, last.targets, self._priced(last))
            marked.append(last.targets)
        for giant, spent in last.giants:
            self._mark_row(self.prices.row(giant), spent, marked)
        least[end] = INFINITY
        for level in levels:
            least[level.nodes] = INFINITY
        nodes = marked[0] if len(marked) == 1 else np.concatenate(marked) if marked else last.nodes[:0]
        self._marked = []
        nodes = _once(nodes[least.take(nodes) < INFINITY])
        total = least[nodes]
        least[nodes] = INFINITY
        total += self.prices.half_middles(nodes)
        return Level.many(self.prices, nodes, total) if len(nodes) else None

    def _next_few(self, levels: list[Level], end: int) -> Level | None:
        codes, middles, found = self.prices.code_of, self.prices.middles, levels[-1].handful()
        earlier = {end}.union(*(level.nodes.tolist() if level.at is None else level.at for level in levels))
        at = {
            node: cost + middles[codes[node]] / 2
            for node, cost in found.items()
            if node not in earlier and cost < INFINITY
        }
        return Level.few(self.prices, at) if at else None


def _once(nodes: Ints) -> Ints:
    """Return nodes in order, each once."""
    nodes = np.sort(nodes)
    first = np.empty(len(nodes), dtype=bool)
    first[:1] = True
    np.not_equal(nodes[1:], nodes[:-1], out=first[1:])
    return nodes[first].astype(np.intp)
