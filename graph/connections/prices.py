"""What steps and entities cost under the same limits, and the rows of the largest nodes with their prices.

Those rows are met again and again: they are kept for the limits asked last, as many as are but a share of all links.
"""

import math
from dataclasses import dataclass

import numpy as np

from .csr import Arrays, Ints
from .ranking import Costs
from .search import Allowed
from .steps import INFINITY, Steps
from .views import Views, view_of

FEW = 64  # so few nodes, or links, are looked at one by one
SLACK = 1e-5  # costs differ by less, in whatever order they were added up
_GIANT = 256  # a node with fewer links is no giant
_KEPT = 4  # one link in so many may stand in the rows of giants
_PAIRS = 16  # and for so many edges there may be one pair of giants at most


@dataclass(slots=True)
class Row:
    """A row that is kept, with what the link and half of the node cost.

    A node that several links lead to stands there as often, always with what the cheapest costs; with infinity if none
    is allowed.  `nodes` lie in the arrays of the network.  `number`: which of the rows kept it is.
    """

    nodes: Ints
    cost: Ints
    least: float
    number: int


class Prices(Steps):
    """What links and nodes cost under the same limits; `rows` are those of giants that were asked for.

    `meetings`: for two rows by their numbers what the cheapest node costs in which they meet; less than nothing where
    nobody asked yet.  `nodes_met`: which node that is; `several_met` where there is not one.
    `codes`, `halves`: what half of each node costs that stands between the ends, as a number in a table; `code_of` are
    the same numbers, `middles` what nodes of each cost.
    """

    entities_too = True
    __slots__ = (
        *("code_of", "codes", "floor", "giant", "halves", "meetings"),
        *("middles", "nodes_met", "rows", "several_met"),
    )

    def __init__(self, arrays: Arrays, views: Views, costs: Costs, allowed: Allowed, giant: int) -> None:
        """Take what to price, the limits, and how many links make a giant; see `giants_from`."""
        super().__init__(arrays, views, costs, allowed)
        self.floor = costs.least_step() + costs.least_middle() / 2 - SLACK
        self.giant = giant
        self.rows: dict[int, Row] = {}
        giants = int(np.count_nonzero(np.diff(arrays.row_start) >= giant))
        self.meetings = np.full((giants, giants), -1, dtype=np.float32)
        self.nodes_met = np.full((giants, giants), -1, dtype=np.int32)
        self.several_met: dict[frozenset[int], list[int]] = {}
        self.codes, self.halves, alike = _halves_of(arrays, costs)
        self.code_of = view_of(self.codes)
        middle = costs.middle.tolist()
        self.middles = [self._middle(middle[views.types[node]], views.degree(node)) for node in alike]

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
        rows = sum(row.cost.nbytes for row in self.rows.values())
        several = sum(200 + 40 * len(nodes) for nodes in self.several_met.values())
        met = self.meetings.nbytes + self.nodes_met.nbytes + several
        return rows + met + self.codes.nbytes + self.halves.nbytes

    def meeting(self, one: Row, other: Row, least: Ints) -> float:
        """Return what the cheapest node costs in which two rows meet, infinity where there is none.

        `least`: an array with a place for each node, infinite everywhere, to write on.
        """
        cost = self.meetings.item(one.number, other.number)
        return self._meet(one, other, least) if cost < 0 else cost

    def met(self, one: Row, other: Row) -> list[int]:
        """Return the nodes in which two rows meet that are the cheapest, give or take rounding."""
        node = self.nodes_met.item(one.number, other.number)
        return [node] if node >= 0 else self.several_met[frozenset((one.number, other.number))]

    def _meet(self, one: Row, other: Row, least: Ints) -> float:
        marked, nodes = one.nodes.astype(np.intp), other.nodes.astype(np.intp)
        least[marked] = one.cost
        total = least.take(nodes)
        least[marked] = INFINITY
        total += other.cost
        cost = least_of(total)
        cheapest = sorted(set(nodes[total <= cost + np.float32(SLACK)].tolist())) if cost < INFINITY else []
        for a, b in ((one.number, other.number), (other.number, one.number)):
            self.nodes_met[a, b] = cheapest[0] if len(cheapest) == 1 else -1
            if len(cheapest) != 1:
                self.several_met[frozenset((a, b))] = cheapest
            self.meetings[a, b] = cost
        return cost

    def _made(self, node: int) -> Row:
        first, last = self.views.row_start[node], self.views.row_start[node + 1]
        nodes, cost = self.arrays.neighbours[first:last], self.edges(self.arrays.links[first:last] >> 1)
        begins = np.flatnonzero(np.diff(nodes, prepend=-1))
        if len(begins) < len(nodes):
            cost = np.minimum.reduceat(cost, begins).repeat(np.diff(begins, append=len(nodes)))
        cost += self.half_middles(nodes)
        return Row(nodes, cost, least_of(cost), len(self.rows))


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
    if not len(row.nodes):
        return nodes[:0], row.cost, nodes[:0]
    places = row.nodes.searchsorted(nodes)
    there = (row.nodes.take(places, mode="clip") == nodes).nonzero()[0]
    return nodes[there], row.cost[places[there]], there


def least_of(cost: Ints) -> float:
    """Return the least of costs, infinity of none: sooner than the method of arrays."""
    return cost.item(cost.argmin()) if len(cost) else INFINITY
