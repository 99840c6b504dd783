"""The nodes in which two levels meet that the cheapest paths lead through: of one path, or of several.

What a path through each meeting costs at least is worked out for all meetings at once, and exactly only for those that
may be among the cheapest.
"""

from operator import itemgetter

import numpy as np

from .csr import Ints
from .handfuls import FEW_LINKS, LARGE, Met, most_of, take_common
from .levels import Level
from .prices import SLACK, Prices, Row, among, least_of
from .steps import INFINITY
from .way_back import FAR_FEWER, FEW_PRICED, into

HANDFUL = 24  # so few links are priced one by one
_FEW_MEETINGS = 6  # so few meetings need no sifting
_AT_FIRST = 24  # so many of those that may be the cheapest are priced first
_MANY_GIANTS = 9  # the rows of so many giants are looked into from without
_FEW_MARKED = 1000  # by way of so few nodes
_FEW_LINKS = 1000  # and so few links of theirs for each giant
_QUICK = 600  # so few links are looked through one by one
_SHORT = 32  # a row of so many links for each node that is sought is looked through from end to end
_MANY = 4000  # so many links are priced one and all
_NONE = np.empty(0, dtype=np.intp)

Part = tuple[Ints, Ints, float]  # nodes in which two sides meet, what a path through each costs, and the least of it
Pair = tuple[float, float, Row, Row]  # two giants, what a path over both costs at least, and what was spent before


class Slate:
    """An array with a place for each node, infinite wherever nobody is at work."""

    __slots__ = ("least",)

    def __init__(self, node_count: int) -> None:
        """Make it for that many nodes."""
        self.least = np.full(node_count, np.inf, dtype=np.float32)


class Bound:
    """What the last of the paths that are wanted costs at most, for all that is known: `most`, rounding included."""

    __slots__ = ("_found", "most", "wanted")

    def __init__(self, wanted: int) -> None:
        """Know nothing yet."""
        self.wanted, self.most = wanted, INFINITY
        self._found = Met()

    def take(self, nodes: Ints, total: Ints, least: float) -> None:
        """Take in what paths through nodes cost, and the least of it."""
        if self.wanted == 1:
            self.most = min(self.most, least + SLACK)
            return
        if least > self.most or least == INFINITY:
            return
        if len(total) > _AT_FIRST:
            some = self.some(total)
            nodes, total = nodes[some], total[some]
        found = self._found
        for node, cost in zip(nodes.tolist(), total.tolist(), strict=True):
            if cost < found.get(node, self.most):
                found[node] = cost
        if len(found) >= self.wanted:
            self.most = min(self.most, sorted(found.values())[self.wanted - 1] + SLACK)

    def some(self, total: Ints, count: int = 0) -> Ints:
        """Return the places of the least of what paths cost: twice as many as are wanted, or `count`."""
        if self.wanted == 1:
            return np.array([total.argmin()])
        count = count or 2 * self.wanted
        return total.argpartition(count)[:count] if len(total) > count else np.arange(len(total))


class Meetings:
    """Where sides meet in one search for as many paths as are wanted.

    `in_far`: whether the nodes that `touching` gave lie in the far level.
    `marked`: where the slate holds what it costs to come to what the lighter side's last level leads to.
    `_sharp`: whether the slate holds what it costs, or no more than it costs at least.
    """

    __slots__ = ("_sharp", "in_far", "marked", "prices", "slate", "wanted")

    def __init__(self, prices: Prices, slate: Slate, wanted: int) -> None:
        """Take what things cost, and what to write on."""
        self.prices, self.slate, self.wanted = prices, slate, wanted
        self.marked: list[Ints] = []
        self._sharp = self.in_far = True

    def touching(self, near: Level, far: Level) -> Met:
        """Return the nodes of one level that a step from the other leads to, if a path wanted may lead there."""
        self.in_far = True
        if near.at is not None and far.at is not None and len(near.at) * len(far.at) <= HANDFUL:
            return self._touching_few(near.at, far.at)
        mine, theirs = (near, far) if near.weight <= far.weight else (far, near)
        self.in_far = theirs is far
        quick = mine.count <= _QUICK and len(mine.giants) * len(theirs.at or ()) <= HANDFUL
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

    def _touching_few(self, near: dict[int, float], far: dict[int, float]) -> Met:
        views, edge, found = self.prices.views, self.prices.edge, Met()
        between, starts, neighbours = views.edges_between, views.row_start, views.neighbours
        for u, spent in near.items():
            first, last = starts[u], starts[u + 1]
            few = last - first <= _SHORT * len(far)
            for v in far.keys() & neighbours[first:last].tolist() if few else far:
                for number in between(u, v):
                    cost = edge(number) + spent + far[v]
                    if cost < found.get(v, INFINITY):
                        found[v] = cost
        return self._cheapest_few(found)

    def _cheapest_few(self, found: Met) -> Met:
        """Return those nodes that are as many as are wanted, the cheapest, and those that may cost the same."""
        if len(found) <= 1:
            return found
        most = (sorted(found.values())[: self.wanted][-1] if self.wanted > 1 else min(found.values())) + SLACK
        return {node: cost for node, cost in found.items() if cost <= most}

    def common(self, near: Level, far: Level) -> Met:
        """Return the nodes that a step from either level leads to, if a path wanted may lead there.

        Where there is none, the slate keeps what was written on it: see `marked`.
        """
        if near.at is not None and far.at is not None and near.count + far.count <= FEW_LINKS:
            return self._common_few(near, far)
        marking, asking = (near, far) if near.weight <= far.weight else (far, near)
        self._sharp = sharp = marking.count <= _MANY  # what is marked is what it costs, no less
        bound, parts = Bound(self.wanted), list[Part]()
        pairs = self._between_giants(self._pairs(marking, asking), bound, parts, known=self.wanted > 1)
        marked, lowest = self._mark(marking, sharp=sharp)
        if asking.count:
            part = self._asked(marking, asking, marked, bound)
            if part is not None:
                parts.append(part)
                bound.take(*part)
        if marked and asking.giants:
            bound = bound if sharp else Bound(self.wanted)
            rows = [(self.prices.row(giant), giant, spent) for giant, spent in asking.giants]
            rows = [one for one in rows if one[0].least + one[2] + lowest <= bound.most]
            part = self._from_giants(rows, marked[0], bound) if len(rows) >= _MANY_GIANTS else None
            if part is not None:
                parts.append(part)
                bound.take(*part)
            elif rows:
                self._in_giants(rows, marked[0], lowest, bound, parts)
        self.marked = marked
        if pairs:
            self._between_giants(pairs, bound if sharp else Bound(self.wanted), parts, known=False)
        if not sharp:
            self.wipe()
            return self._sifted(parts, asking, marking, None)
        return self._cheapest(parts, bound.most)

    def _common_few(self, near: Level, far: Level) -> Met:
        """Return what `common` does where few links are to be looked through; nothing is left on the slate."""
        prices, found, left = self.prices, Met(), list[Pair]()
        pairs = self._pairs(near, far)
        for pair in pairs:
            self._take_pair(pair, prices.met(pair[2], pair[3]), found, left)
        take_common(prices, near, far, found, self.wanted)
        for pair in left:
            if pair[0] <= most_of(found, self.wanted):
                self._take_pair(pair, prices.meet(pair[2], pair[3], self.slate.least), found, left)
        return self._cheapest_few(found)

    def _take_pair(self, pair: Pair, known: tuple[Ints, Ints] | None, found: Met, left: list[Pair]) -> None:
        """Add to `found` the nodes in which two giants' rows meet as far as is known, else to `left` the two."""
        if known is None:
            left.append(pair)
        elif pair[0] <= most_of(found, self.wanted):
            spent = pair[1]
            for node, cost in zip(known[0].tolist(), known[1].tolist(), strict=True):
                if cost + spent < found.get(node, INFINITY):
                    found[node] = cost + spent

    def _asked(self, marking: Level, asking: Level, marked: list[Ints], bound: Bound) -> Part | None:
        """Return the nodes that the rows of a level lead to, but for giants, where they meet what is marked."""
        if asking.count <= HANDFUL and asking.at is not None:
            found = asking.handful()
            nodes = sorted(found)
            targets = np.array(nodes, dtype=np.intp)
            total = self._ahead(targets, marking, marked) + np.array([found[node] for node in nodes])
            return targets, total, least_of(total)
        ahead = self._ahead(asking.targets, marking, marked)
        if self._sharp:
            return self._looked_into(asking, ahead, bound)
        total = ahead + asking.at_least()
        return asking.targets, total, least_of(total)

    def _pairs(self, one: Level, other: Level) -> list[Pair]:
        """Return every two giants of either level: the least that a path over both may cost first."""
        if not one.giants or not other.giants:
            return []
        prices = self.prices
        mine = [(prices.row(giant), spent) for giant, spent in one.giants]
        others = [(prices.row(giant), spent) for giant, spent in other.giants]
        pairs = [(prices.meets_from(a, b) + x + y, x + y, a, b) for a, x in mine for b, y in others]
        return sorted(pairs, key=itemgetter(0))

    def _between_giants(self, pairs: list[Pair], bound: Bound, parts: list[Part], *, known: bool) -> list[Pair]:
        """Add to `parts` the nodes in which giants' rows meet, the cheapest few of each two.

        `known`: only where that is at hand; return the pairs of which it is not, and for which it may matter.
        """
        prices, left = self.prices, list[Pair]()
        for pair in pairs:
            least, spent, row, another = pair
            if least > bound.most:
                break
            found = prices.met(row, another)
            if found is None and known:
                left.append(pair)
                continue
            if found is None:
                self.wipe()
                found = prices.meet(row, another, self.slate.least)
            nodes, cost = found
            if len(nodes):
                part = nodes, cost + np.float32(spent), cost.item(0) + spent
                parts.append(part)
                bound.take(*part)
        return left

    def _in_giants(
        self,
        giants: list[tuple[Row, int, float]],
        marked: Ints,
        lowest: float,
        bound: Bound,
        parts: list[Part],
    ) -> None:
        """Add to `parts` the nodes of what is marked that stand in rows of giants, and what a path through each costs.

        `lowest`: what the cheapest node costs of what is marked.
        """
        least, some, sharp = self.slate.least, marked.astype(np.int32), self._sharp
        rows = sorted([(row.least + spent, row, spent) for row, _, spent in giants], key=itemgetter(0))
        if rows and bound.most < INFINITY:
            some = some[least.take(some) <= bound.most - rows[0][0]]
        for ahead, row, spent in rows:
            if sharp and ahead + lowest > bound.most:
                break
            if len(some) * FAR_FEWER < len(row.nodes):
                nodes, total, _ = among(row, some)
                if not len(nodes):
                    continue
                total += least.take(nodes)
            else:
                before = least.take(row.nodes.astype(np.intp))  # sooner than by 32 bits
                places = (before <= min(bound.most - ahead, LARGE)).nonzero()[0]
                if not len(places):
                    continue
                nodes, total = row.nodes.take(places), row.cost(places)
                total += before.take(places)
            total += np.float32(spent)
            part = nodes, total, least_of(total)
            bound.take(*part)
            parts.append(part)

    def _from_giants(self, giants: list[tuple[Row, int, float]], marked: Ints, bound: Bound) -> Part | None:
        """Return the nodes of what is marked that a link joins to giants, and what a path through each costs.

        Only what may matter; None where looking into the rows of the giants is sooner.
        """
        if len(marked) > _FEW_MARKED:
            return None
        prices, ends = self.prices, sorted((giant, spent) for _, giant, spent in giants)
        clubs = np.array([giant for giant, _ in ends], dtype=np.intp)
        after = np.array([spent for _, spent in ends], dtype=np.float32)
        before = self.slate.least.take(marked)
        nodes = once(marked[before <= min(bound.most - min(row.least + spent for row, _, spent in giants), LARGE)])
        before = self.slate.least.take(nodes)
        before += prices.half_middles(nodes)
        level = Level.many(prices, nodes, before)
        if len(level.giants) > FEW_PRICED or level.count > _FEW_LINKS * len(giants):
            return None
        found, total = [nodes[:0]], [before[:0]]
        if level.count:
            inside = np.zeros(len(self.slate.least), dtype=bool)
            inside[clubs] = True
            hits = inside.take(level.targets).nonzero()[0]
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
                self.mark_row(row, spent, marked)
        ahead = least.take(targets)
        for row, spent in rows:
            _, cost, places = among(row, targets.astype(np.int32))
            if len(places):
                ahead[places] = np.minimum(ahead[places], cost + np.float32(spent))
        return ahead

    def mark_row(self, row: Row, spent: float, marked: list[Ints]) -> None:
        """Write on the slate what it costs to come to what a giant's row leads to."""
        least, nodes, cost = self.slate.least, row.nodes.astype(np.intp), row.cost()
        cost += np.float32(spent)
        if marked:
            np.minimum(cost, least.take(nodes), out=cost)
        least[nodes] = cost
        marked.append(nodes)

    def wipe(self) -> None:
        """Wipe off the slate what `common` left on it."""
        for nodes in self.marked:
            self.slate.least[nodes] = INFINITY
        self.marked = []

    def _looked_into(self, level: Level, ahead: Ints, bound: Bound) -> Part | None:
        """Return of the nodes that a level leads to those that matter, and what a path through each costs.

        `ahead`: what it costs from each on.
        """
        hits = (ahead < LARGE).nonzero()[0]
        ahead = ahead[hits]
        if len(hits) <= FEW_PRICED:
            total = ahead + np.array(level.priced_few(hits.tolist()))
            return (level.targets[hits], total, least_of(total)) if len(hits) else None
        total = ahead + level.spent_to(hits)
        if bound.most == INFINITY:
            first = bound.some(total)
            cost = ahead[first] + np.array(level.priced_few(hits[first].tolist()))
            bound.take(level.targets[hits[first]], cost, least_of(cost))
        chosen = (total <= bound.most - self.prices.floor).nonzero()[0]
        hits = hits[chosen]
        nodes = level.targets[hits]
        if len(hits) <= FEW_PRICED:
            total = ahead[chosen] + np.array(level.priced_few(hits.tolist()))
        else:
            total = total[chosen] + level.steps(hits)
            total += self.prices.half_middles(nodes)
        return nodes, total, least_of(total)

    def priced(self, level: Level) -> Ints:
        """Return what it costs to come to each of a level's targets, and to half of it."""
        cost = level.priced()
        cost += self.prices.half_middles(level.targets)
        return cost

    def _cheapest(self, parts: list[Part], most: float) -> Met:
        """Return of nodes, and what a path through each costs, those of the cheapest, give or take rounding.

        `most`: what the last that is wanted costs at most.
        """
        found = Met()
        for nodes, total, least in parts:
            if least <= most and least < INFINITY:
                if len(total) > FEW_PRICED:
                    chosen = (total <= min(most, LARGE)).nonzero()[0]
                    nodes, total = nodes[chosen], total[chosen]
                for node, cost in zip(nodes.tolist(), total.tolist(), strict=True):
                    if cost < found.get(node, INFINITY):
                        found[node] = cost
        return self._cheapest_few(found)

    def _mark(self, level: Level, *, sharp: bool) -> tuple[list[Ints], float]:
        """Write on the slate what it costs to come to what the rows of a level lead to, but for giants.

        Unless `sharp`, what it costs at least.  Return where it is written, and the least of it.
        """
        least = self.slate.least
        if not level.count:
            return [], INFINITY
        if level.count <= HANDFUL and level.at is not None:
            found = level.handful()
            for node, spent in found.items():
                least[node] = spent
            return [np.array(sorted(found), dtype=np.intp)], min(found.values())
        cost = self.priced(level) if sharp else level.at_least()
        np.minimum.at(least, level.targets, cost)
        return [level.targets], least_of(cost)

    def _sifted(self, parts: list[Part], one: Level, other: Level | None, reached: Level | None) -> Met:
        """Return of some nodes those that the cheapest paths lead through.

        `parts`: nodes, and what a path through each costs at least.  The exact cost is that of coming there from level
        `one` and from level `other`, or of `reached`, in which they lie.
        """
        nodes, total, first = min(parts, key=itemgetter(2), default=(_NONE, _NONE, INFINITY))
        if first == INFINITY:
            return {}
        if self.wanted > 1:
            return self._sifted_few(parts, one, other, reached)
        best = self._exact(int(nodes[int(total.argmin())]), one, other, reached)
        some = []
        for nodes, total, least in parts:
            if least <= best + SLACK and least < INFINITY:
                some.append(nodes[total <= best + SLACK] if best < INFINITY else nodes[total < INFINITY])
        found = some[0] if len(some) == 1 else np.concatenate(some)
        if len(found) > _FEW_MEETINGS:
            return self._cheapest_few(self._exactly(once(found), one, other, reached))
        if best == INFINITY:
            exact = {node: self._exact(node, one, other, reached) for node in found.tolist()}
            return self._cheapest_few({node: cost for node, cost in exact.items() if cost < INFINITY})
        return dict.fromkeys(found.tolist(), best)

    def _sifted_few(self, parts: list[Part], one: Level, other: Level | None, reached: Level | None) -> Met:
        """Return what `_sifted` does where several paths are wanted."""
        nodes = np.concatenate([nodes for nodes, _, _ in parts])
        total = np.concatenate([total for _, total, _ in parts])
        there = total < LARGE
        nodes, total = nodes[there], total[there]
        some = Bound(self.wanted).some(total, _AT_FIRST)
        found = self._exactly(once(nodes[some]), one, other, reached)
        if len(some) < len(total):
            most = sorted(found.values())[: self.wanted][-1] + SLACK if len(found) >= self.wanted else INFINITY
            chosen = total <= most
            found = self._exactly(once(nodes[chosen]), one, other, reached)
        return self._cheapest_few(found)

    def _exact(self, node: int, one: Level, other: Level | None, reached: Level | None) -> float:
        """Return what the cheapest path through a node costs."""
        cost = into(self.prices, one, node)[0]
        if reached is not None:
            return cost + reached.spent_on(node)
        assert other is not None
        return cost + into(self.prices, other, node)[0] + self.prices.middle(node)

    def _exactly(self, nodes: Ints, one: Level, other: Level | None, reached: Level | None) -> Met:
        """Return those of many nodes that a path leads through, and what the cheapest costs."""
        total = self._all_into(one, nodes)
        if reached is not None:
            total += reached.spent[reached.nodes.searchsorted(nodes)] - self.prices.half_middles(nodes)
        else:
            assert other is not None
            total += self._all_into(other, nodes)
        there = (total < LARGE).nonzero()[0]
        return dict(zip(nodes[there].tolist(), total[there].tolist(), strict=True))

    def _all_into(self, level: Level, nodes: Ints) -> Ints:
        """Return what it costs to come to each of some nodes from a level, and to half of the node."""
        least = self.slate.least
        least[nodes] = 0.0
        chosen = (least.take(level.targets) < INFINITY).nonzero()[0]
        least[nodes] = INFINITY
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


def once(nodes: Ints) -> Ints:
    """Return nodes in order, each once."""
    nodes = np.sort(nodes)
    first = np.empty(len(nodes), dtype=bool)
    first[:1] = True
    np.not_equal(nodes[1:], nodes[:-1], out=first[1:])
    return nodes[first].astype(np.intp)
