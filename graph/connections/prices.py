"""What steps and entities cost under the same limits, and the rows of the largest nodes with their prices.

Those rows are met again and again: they are kept for the limits asked last, as many as are but a share of all links.
"""

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from .csr import NODE_TYPES, TEAM_TYPES, Arrays, Ints
from .ranking import Costs
from .search import Allowed
from .spells import STATES
from .steps import INFINITY, Steps
from .times import TIES
from .views import Views, view_of

_TWO_BYTES = np.dtype("<u2")
FEW = 64  # so few nodes, or links, are looked at one by one
SLACK = 1e-4  # costs differ by less, in whatever order they were added up and however they are kept
_BARRED = 65535  # what is not allowed, where a row keeps costs in 16 bits
_GIANT = 256  # a node with fewer links is no giant
_KEPT = 4  # one link in so many may stand in the rows of giants
MOST_MET = 8  # so many nodes are kept in which two rows meet
_PAIRS = 16  # and for so many edges there may be one pair of giants at most
_MEETINGS = 1000  # for so many edges it is kept of one pair, either way round, where they meet, but of so many at least
_BYTES_OF_MEETING = 220  # what that takes


class Least(NamedTuple):
    """What nothing costs less than.

    `step`: a step, `from_others` one from or to a node that is no person.  `middle`: an entity between two, `team` a
    team there.  `rest`: what a tie leaves of a step of it, for it saves no more than the relation that leads adds, or
    a state, the dearest.  `fixed`: what a tie adds besides, less than nothing.
    """

    step: float
    from_others: float
    middle: float
    team: float
    rest: float
    fixed: float


class Row:
    """A row that is kept, with what the link and half of the node cost: `least` is the least of it.

    A node that several links lead to stands there as often, always with what the cheapest costs; with infinity if none
    is allowed.  `nodes` lie in the arrays of the network.  `number`: which of the rows kept it is.  Costs are kept in
    16 bits, each as so many times `_unit`, as long as that leaves them within `SLACK` of what they are.
    """

    __slots__ = ("_coded", "_unit", "least", "nodes", "number")

    def __init__(self, nodes: Ints, cost: Ints, number: int) -> None:
        """Take what the row holds."""
        self.nodes, self.number, self.least = nodes, number, least_of(cost)
        known = cost[cost < INFINITY]
        self._coded, self._unit = cost, np.float32(max(known.max(initial=0.0), 1.0) / (_BARRED - 1))
        if self._unit < SLACK / 3 and known.min(initial=0.0) >= 0:
            self._coded = np.full(len(cost), _BARRED, dtype=np.uint16)
            self._coded[cost < INFINITY] = np.rint(known / self._unit)

    def cost(self, places: Ints | None = None) -> Ints:
        """Return what the links at some places cost, or all."""
        coded = self._coded if places is None else self._coded.take(places)
        if coded.dtype != np.uint16:
            return coded.copy() if places is None else coded
        cost = np.multiply(coded, self._unit, dtype=np.float32)
        np.copyto(cost, np.float32(INFINITY), where=coded == _BARRED)
        return cost

    def costs(self, places: Ints) -> list[float]:
        """Return the same for a few places, as plain numbers."""
        found: list[float] = self._coded.take(places).tolist()
        if self._coded.dtype != np.uint16:
            return found
        unit = float(self._unit)
        return [INFINITY if coded == _BARRED else coded * unit for coded in found]

    @property
    def nbytes(self) -> int:
        """How large it is, but for what lies in the arrays."""
        return self._coded.nbytes


class Prices(Steps):
    """What links and nodes cost under the same limits; `rows` are those of giants that were asked for.

    `meetings`: for two rows by their numbers the cheapest nodes in which they meet, and what each costs.
    `ties_save`: whether every derived tie saves something.
    `codes`, `halves`: what half of each node costs that stands between the ends, as a number in a table; `code_of` are
    the same numbers, `middles` what nodes of each cost.
    """

    entities_too = True
    __slots__ = (
        *("_between", "_least", "_most_meetings", "code_of", "codes", "floor"),
        *("giant", "halves", "meetings", "middles", "rows", "ties_save"),
    )

    def __init__(self, arrays: Arrays, views: Views, costs: Costs, allowed: Allowed, giant: int) -> None:
        """Take what to price, the limits, and how many links make a giant; see `giants_from`."""
        super().__init__(arrays, views, costs, allowed)
        self.floor = costs.least_step() + costs.least_middle() / 2 - SLACK
        self.giant = giant
        self._least: Least | None = None
        self._between: tuple[list[float], ...] = ([],)
        self.rows: dict[int, Row] = {}
        weights, adds = costs.weights, costs.weights.relation
        dearest = max([adds.get(name, adds["other"]) for name in TIES])
        self.ties_save = weights.step.base + 2 * min(adds.values()) > dearest + weights.derived.extra
        self.meetings: dict[tuple[int, int], tuple[Ints, Ints]] = {}
        self._most_meetings = max(arrays.edge_count // _MEETINGS, _MEETINGS)
        self.codes, self.halves, alike = _halves_of(arrays, costs)
        self.code_of = view_of(self.codes)
        middle = costs.middle.tolist()
        self.middles = [self._middle(middle[views.types[node]], views.degree(node)) for node in alike]

    @property
    def least(self) -> Least:
        """What nothing costs less than."""
        if self._least is None:
            weights, costs = self.costs.weights, self.costs
            adds = weights.relation
            kinds, people = self._kinds_at(TEAM_TYPES), NODE_TYPES.index("Person")
            states = [adds.get(name, adds["other"]) for name in STATES]
            saved = np.maximum(
                costs.relation.take(kinds & 0xFF) - np.float32(weights.step.base), np.float32(max(states))
            )
            rest = float((costs.kind.take(kinds) - saved).min(initial=np.inf) + costs.age.min())
            surest = float(costs.level[1:].min() - costs.level[-1] + costs.age.min())
            # An entity that stands between two has two edges or more.
            between, team = (
                min(least * math.log2(3), weights.middle["most"]) if least > 0 else costs.least_middle()
                for least in (float(costs.middle.min()), float(costs.middle[list(TEAM_TYPES)].min()))
            )
            tie = min([adds.get(name, adds["other"]) for name in TIES])
            self._least = Least(
                step=self._cheapest(self._kinds_at(range(len(NODE_TYPES)))) + surest,
                from_others=self._cheapest(self._kinds_at([n for n in range(len(NODE_TYPES)) if n != people])) + surest,
                middle=between,
                team=team,
                rest=rest,
                fixed=tie + weights.derived.extra - weights.step.base,
            )
        return self._least

    def between(self, most: int) -> tuple[list[float], ...]:
        """Return what so many steps or more, up to `most`, cost at least between two nodes, the two not included.

        By how many of the two are not people: no tie can begin there.  No steps at all: the two are one, which a tie
        leads to.
        """
        if len(self._between[0]) <= most:
            least = self.least
            step, from_others = least.middle + least.step, least.middle + least.from_others
            tie = least.middle + 2 * least.rest + least.team + least.fixed
            free, one, both = [INFINITY, least.step], [INFINITY, least.from_others], [INFINITY, least.from_others]
            while len(free) <= most:
                free.append(min(free[-1] + step, free[-2] + tie if len(free) > 2 else tie - least.middle))
                one.append(free[-2] + from_others)
                both.append(one[-2] + from_others)
            free[0] = -least.middle
            self._between = tuple([*accumulate(reversed(found), min)][::-1] for found in (free, one, both))
        return self._between

    def _cheapest(self, kinds: Ints) -> float:
        return float(self.costs.kind.take(kinds).min(initial=np.inf))

    def _kinds_at(self, types: Sequence[int]) -> Ints:
        """Return what relations the edges of nodes of some types have, and their sources: sources * 256 + relation."""
        arrays = self.arrays
        ours = np.isin(arrays.types, types)
        links = arrays.links[np.repeat(ours, np.diff(arrays.row_start))]
        return np.flatnonzero(np.bincount(self.costs.facts.view(_TWO_BYTES)[::4][links >> 1]))

    def half_middles(self, nodes: Ints) -> Ints:
        """Return half of what each node costs that stands between the ends."""
        return self.halves.take(self.codes.take(nodes))

    def middle(self, node: int) -> float:
        """Return what a node costs that stands between the ends."""
        return self.middles[self.code_of[node]]

    def _middle(self, weight: float, degree: int) -> float:
        return float(min(weight * math.log2(degree + 1), self.costs.weights.middle["most"]))

    def around(self, node: int) -> dict[int, float]:
        """Return the nodes that an allowed step leads to from one, with what the cheapest step there costs."""
        views, found = self.views, dict[int, float]()
        first, last = views.row_start[node], views.row_start[node + 1]
        if last - first > FEW:
            costs = self.edges(self.arrays.links[first:last] >> 1)
            order = (-costs).argsort(kind="stable")  # of several steps to one node the cheapest comes last and stays
            order = order[costs[order] < INFINITY]
            return dict(zip(self.arrays.neighbours[first:last][order].tolist(), costs[order].tolist(), strict=True))
        edge, neighbours, links = self.edge, views.neighbours, views.links
        for place in range(first, last):
            cost, other = edge(links[place] >> 1), neighbours[place]
            if cost < found.get(other, INFINITY):
                found[other] = cost
        return found

    def row(self, node: int) -> Row:
        """Return the row of a giant."""
        found = self.rows.get(node)
        if found is None:
            found = self.rows[node] = self._made(node)
        return found

    def kept_bytes(self) -> int:
        """Return how large the rows are that are kept, where they meet, and what each node costs."""
        rows = sum(row.nbytes for row in self.rows.values())
        return rows + len(self.meetings) * _BYTES_OF_MEETING + self.codes.nbytes + self.halves.nbytes

    def meets_from(self, one: Row, other: Row) -> float:
        """Return what no node costs less than in which two rows meet."""
        known = self.meetings.get((one.number, other.number))
        if known is None:
            return one.least + other.least
        return known[1].item(0) if len(known[1]) else INFINITY

    def met(self, one: Row, other: Row) -> tuple[Ints, Ints] | None:
        """Return the cheapest nodes in which two rows meet, and what each costs; None if that is not at hand."""
        return self.meetings.get((one.number, other.number))

    def meet(self, one: Row, other: Row, least: Ints) -> tuple[Ints, Ints]:
        """Work out the cheapest nodes in which two rows meet, and what each costs.

        `least`: an array with a place for each node, infinite everywhere, to write on.
        """
        marked, nodes = one.nodes.astype(np.intp), other.nodes.astype(np.intp)
        least[marked] = one.cost()
        total = least.take(nodes)
        least[marked] = INFINITY
        total += other.cost()
        count = 2 * MOST_MET
        while True:
            some = total.argpartition(count)[:count] if len(total) > count else np.arange(len(total))
            places = sorted(zip(total[some].tolist(), nodes[some].tolist(), strict=True), reverse=True)
            cheapest = {node: cost for cost, node in places if cost < INFINITY}
            if len(cheapest) >= MOST_MET or len(some) == len(total) or places[0][0] == INFINITY:
                break
            count *= 8
        found = sorted((cost, node) for node, cost in cheapest.items())[:MOST_MET]
        known = np.array([node for _, node in found], dtype=np.int32), np.array([cost for cost, _ in found], np.float32)
        if len(self.meetings) >= self._most_meetings:
            self.meetings.clear()
        self.meetings[one.number, other.number] = self.meetings[other.number, one.number] = known
        return known

    def _made(self, node: int) -> Row:
        first, last = self.views.row_start[node], self.views.row_start[node + 1]
        nodes, cost = self.arrays.neighbours[first:last], self.edges(self.arrays.links[first:last] >> 1)
        begins = np.flatnonzero(np.diff(nodes, prepend=-1))
        if len(begins) < len(nodes):
            cost = np.minimum.reduceat(cost, begins).repeat(np.diff(begins, append=len(nodes)))
        cost += self.half_middles(nodes)
        return Row(nodes, cost, len(self.rows))


def giants_from(arrays: Arrays) -> int:
    """Return how many links make a node a giant: so many that what is kept of giants is small beside the arrays."""
    degrees = np.sort(np.diff(arrays.row_start))[::-1]
    share = int(np.searchsorted(degrees.cumsum(dtype=np.int64), len(arrays.links) // _KEPT, side="right"))
    within = min(share, math.isqrt(arrays.edge_count // _PAIRS))
    return max(_GIANT, int(degrees[within]) + 1) if within < len(degrees) else _GIANT


def _halves_of(arrays: Arrays, costs: Costs) -> tuple[Ints, Ints, list[int]]:
    """Return for each node a number, and by that number half of what it costs, and a node that has it.

    Alike are those of one type and degree.
    """
    degrees = np.diff(arrays.row_start)
    most = int(degrees.max(initial=0)) + 1
    alike = arrays.types.astype(np.int32) * most + degrees
    first = np.full((int(arrays.types.max(initial=0)) + 1) * most, -1, dtype=np.int32)
    first[alike] = np.arange(len(alike))
    there = np.flatnonzero(first >= 0)
    nodes = first[there]
    halves = costs.of_middles(nodes) / 2
    first[there] = np.arange(len(there))
    return first[alike].astype(np.min_scalar_type(len(there))), halves, nodes.tolist()


def among(row: Row, nodes: Ints) -> tuple[Ints, Ints, Ints]:
    """Return those of some nodes, numbers of 32 bits, that stand in a row, what they cost there, and their places."""
    places = row.nodes.searchsorted(nodes)
    there = (row.nodes.take(places, mode="clip") == nodes).nonzero()[0] if len(row.nodes) else places[:0]
    return nodes[there], row.cost(places[there]), there


def least_of(cost: Ints) -> float:
    """Return the least of costs, infinity of none: sooner than the method of arrays."""
    return cost.item(cost.argmin()) if len(cost) else INFINITY
