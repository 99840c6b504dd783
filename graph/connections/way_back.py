"""The way back from where two searches met: from level to level to the end that each began at."""

from bisect import bisect_left

import numpy as np

from .levels import Level
from .prices import Prices
from .search import Path
from .steps import INFINITY

FAR_FEWER = 16  # where so many times fewer nodes are sought in a row, they are sought one by one
FEW_PRICED = 8  # so few links among many are priced one by one
FEW_SOUGHT = 12  # so few nodes are sought in a row one by one
_SHORT = 48  # a row of so many is looked through node by node

Trail = tuple[list[Level], list[Level]]


def into(prices: Prices, level: Level, node: int) -> tuple[float, int]:
    """Return what it costs to come to a node from a level, without the node, and from which node that is."""
    if level.at is None:
        return _into_many(prices, level, node)
    views, at, edge, floor, nearest, least = prices.views, level.at, prices.edge, prices.floor, -1, INFINITY
    first, last = views.row_start[node], views.row_start[node + 1]
    neighbours, links = views.neighbours, views.links
    if last - first <= _SHORT:
        for place, other in enumerate(neighbours[first:last].tolist(), first):
            if other in at and at[other] + floor <= least:
                cost = edge(links[place] >> 1) + at[other]
                if cost < least or (cost == least and other < nearest):
                    least, nearest = cost, other
        return least, nearest
    if len(at) <= FEW_SOUGHT:
        found = [(spent, other, bisect_left(neighbours, other, first, last)) for other, spent in at.items()]
    else:
        row, nodes = prices.arrays.neighbours[first:last], level.nodes.astype(np.int32)
        places = row.searchsorted(nodes)
        there = (row.take(places, mode="clip") == nodes).nonzero()[0]
        nearer = zip(nodes[there].tolist(), places[there].tolist(), strict=True)
        found = [(at[other], other, first + place) for other, place in nearer]
    for spent, other, place in sorted(found):
        if spent + floor > least:
            break
        while place < last and neighbours[place] == other:
            cost = edge(links[place] >> 1) + spent
            if cost < least or (cost == least and other < nearest):
                least, nearest = cost, other
            place += 1
    return least, nearest


def _into_many(prices: Prices, level: Level, node: int) -> tuple[float, int]:
    views, best = prices.views, (INFINITY, -1)
    first, last = views.row_start[node], views.row_start[node + 1]
    row = prices.arrays.neighbours[first:last]
    places = level.nodes.searchsorted(row)
    places[places == len(level.nodes)] = 0
    there = (level.nodes[places] == row).nonzero()[0]
    for place, spent in zip(there.tolist(), level.spent[places[there]].tolist(), strict=True):
        cost = prices.edge(views.links[first + place] >> 1)
        best = min(best, (cost + spent, int(row[place])))
    return best


def told(prices: Prices, trail: Trail, ends: tuple[int, int], met: list[int]) -> Path | None:
    """Return the cheapest path through one of the nodes where both sides met.

    `trail`: the levels that grew from each of the `ends`.  None where no node of `met` can be left towards both.
    """
    found = [path for node in met if (path := _through(prices, trail, ends, node)) is not None]
    return min(found, key=lambda path: (round(path.cost, 6), path.nodes), default=None)


def _through(prices: Prices, trail: Trail, ends: tuple[int, int], node: int) -> Path | None:
    sides, cost, reached = [], 0.0, False
    for levels, end in zip(trail, ends, strict=True):
        way, place = [node], _place(levels, node)
        if place < len(levels):
            reached = True
            cost += levels[place].spent_on(node)
        for number in range(place - 1, -1, -1):
            spent, nearer = into(prices, levels[number], way[-1])
            if spent == INFINITY:
                return None
            if number == len(levels) - 1:
                cost += spent
            way.append(nearer)
        sides.append([*way, end])
    return Path((*reversed(sides[0]), *sides[1][1:]), cost if reached else cost + prices.middle(node))


def _place(levels: list[Level], node: int) -> int:
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
