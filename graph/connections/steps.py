"""What steps cost under the same limits."""

import math

from .csr import LEVELS, Arrays, Ints
from .ranking import Costs
from .search import Allowed
from .views import Views, view_of

INFINITY = math.inf
MOST_TIES = 600


class Steps:
    """What steps over edges cost, and which are allowed.

    `known`: which of an edge's facts says from which day it is sure enough; `day`: by which it must be.
    `ties`: what derived ties save, and None where there is none, for those that claims were read for: the first person,
    the team and the other in numbers.  As many as `MOST_TIES` are kept.
    `entities_too`: whether it is known what entities cost, too.
    """

    entities_too = False

    __slots__ = (
        *("age", "allowed", "arrays", "costs", "day", "facts", "kind", "known", "relations"),
        *("rises", "ties", "views"),
    )

    def __init__(self, arrays: Arrays, views: Views, costs: Costs, allowed: Allowed) -> None:
        """Take what to price, and the limits."""
        self.arrays, self.views, self.costs, self.allowed = arrays, views, costs, allowed
        self.kind, self.age = view_of(costs.kind), view_of(costs.age)
        level = costs.level.tolist()
        self.rises = [(least + 1, level[least] - level[least + 1]) for least in range(allowed.level + 1, len(LEVELS))]
        self.ties: dict[tuple[int, int, int], float | None] = {}
        self.known, self.day, self.relations, self.facts = (
            allowed.level + 1,
            allowed.day,
            allowed.relations,
            views.facts,
        )

    def edge(self, edge: int) -> float:
        """Return what a step over an edge costs, infinity where it is not allowed."""
        facts, day, place = self.facts, self.day, 4 * edge
        if facts[place + self.known] > day:
            return INFINITY
        if self.relations is not None and not self.relations[facts[place] & 0xFF]:
            return INFINITY
        cost: float = self.kind[facts[place]] + self.age[facts[place + 1]]
        for later, rise in self.rises:
            if facts[place + later] > day:
                cost += rise
        return cost

    def edges(self, edges: Ints) -> Ints:
        """Return what steps over edges cost, infinity where they are not allowed."""
        cost = self.costs.of_allowed(edges, self.allowed.level)
        if self.allowed.relations is not None:
            cost[~self.allowed.relations[self.arrays.relations[edges]]] = INFINITY
        return cost
