"""The way back from where two searches met: from level to level to the end that each began at."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import itemgetter

import numpy as np

from .levels import Level
from .prices import SLACK, Prices
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


def told(prices: Prices, trail: Trail, ends: tuple[int, int], met: Iterable[int]) -> Path | None:
    """Return the cheapest path through one of the nodes where both sides met.

    `trail`: the levels that grew from each of the `ends`.  None where no node of `met` can be left towards both.
    """
    found = [path for node in met if (path := _through(prices, trail, ends, node)) is not None]
    return min(found, key=rank, default=None)


def rank(path: Path) -> tuple[float, tuple[int, ...]]:
    """Return what paths are put in order by: what one costs, give or take rounding, then its nodes."""
    return round(path.cost, 6), path.nodes


def _through(prices: Prices, trail: Trail, ends: tuple[int, int], node: int) -> Path | None:
    if len(trail[0]) == len(trail[1]) == 1 and _place(trail[0], node) == _place(trail[1], node) == 1:
        return _over(prices, trail[0][0], trail[1][0], ends, node)
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
    nodes = (*reversed(sides[0]), *sides[1][1:])
    if len(trail[0]) + len(trail[1]) > 2:  # what it costs to come to a level beyond the first may be rounded
        return Path(nodes, _cost(prices, nodes))
    return Path(nodes, cost if reached else cost + prices.middle(node))


def _over(prices: Prices, near: Level, far: Level, ends: tuple[int, int], node: int) -> Path | None:
    """Return the cheapest path of four steps over a node that lies in neither of the first levels."""
    spent, nearer = into(prices, near, node)
    ahead, further = into(prices, far, node)
    if spent == INFINITY or ahead == INFINITY:
        return None
    return Path((ends[0], nearer, node, further, ends[1]), spent + ahead + prices.middle(node))


def _cost(prices: Prices, nodes: tuple[int, ...]) -> float:
    steps = [min(map(prices.edge, prices.views.edges_between(u, v))) for u, v in pairwise(nodes)]
    return sum(steps) + sum(map(prices.middle, nodes[1:-1]))


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


Way = tuple[float, tuple[int, ...]]  # what it costs to come to a node from an end, the node aside, and by which nodes


def paths_through(
    prices: Prices, trail: Trail, ends: tuple[int, int], met: Mapping[int, float], wanted: int
) -> list[Path]:
    """Return the paths through nodes that a step leads to from the last level of both sides: those wanted, or more.

    `met`: what the cheapest through each costs; `trail`: the levels that grew from each of the `ends`.
    """
    found, most = list[Path](), _dearest(met, wanted)
    for node, least in sorted(met.items(), key=itemgetter(1, 0)):
        if least > most:
            break
        here = prices.middle(node)
        near, far = (_ways(prices, *side, node, most - least, wanted) for side in zip(trail, ends, strict=True))
        most = _joined(found, near, far, (node,), here, most, wanted)
    return found


def paths_over(
    prices: Prices, levels: tuple[Level, Level], ends: tuple[int, int], met: Mapping[int, float], wanted: int
) -> list[Path]:
    """Return the paths of three steps over nodes of the second level: those wanted, or more, the second end first."""
    found, most = list[Path](), _dearest(met, wanted)
    for node, least in sorted(met.items(), key=itemgetter(1, 0)):
        if least > most:
            break
        ways = _ways(prices, [levels[0]], ends[0], node, most - least, wanted)
        here: list[Way] = [(levels[1].spent_on(node), (ends[1], node))]
        most = _joined(found, here, ways, (), 0.0, most, wanted)
    return found


def _dearest(met: Mapping[int, float], wanted: int) -> float:
    """Return what the last that is wanted of the paths through some nodes costs at most, given the cheapest of each."""
    return sorted(met.values())[wanted - 1] + 2 * SLACK if len(met) >= wanted else INFINITY


def _joined(
    found: list[Path], near: list[Way], far: list[Way], between: tuple[int, ...], here: float, most: float, wanted: int
) -> float:
    """Add to `found` the paths of two ways that cost no more than `most`; return what the last one wanted costs."""
    for spent, way in near:
        for more, other in far:
            cost = spent + more + here
            if cost > most:
                break
            found.append(Path((*way, *between, *reversed(other)), cost))
    return sorted(path.cost for path in found)[wanted - 1] + SLACK if len(found) >= wanted else most


def _ways(prices: Prices, levels: list[Level], end: int, node: int, within: float, wanted: int) -> list[Way]:
    """Return the cheapest ways to a node by a level: as many as are wanted, none dearer by `within` than the first."""
    found, entering = list[Way](), _entering(prices, levels[-1], node, within, wanted)
    for cost, step, nearer in entering[:wanted]:
        spare = entering[0][0] + within - cost
        if spare < 0:
            break
        if len(levels) == 1:
            found.append((cost, (end, nearer)))
            continue
        here = prices.middle(nearer) + step
        for spent, way in _ways(prices, levels[:-1], end, nearer, spare, wanted):
            found.append((spent + here, (*way, nearer)))
    return sorted(found)[:wanted]


def _entering(prices: Prices, level: Level, node: int, within: float, wanted: int) -> list[tuple[float, float, int]]:
    """Return the cheapest ways into a node from those of a level: what each costs, what its step, and whence it comes.

    As many as are wanted, as far as they cost no more by `within` than the cheapest, and perhaps others.
    """
    views, edge, floor, most = prices.views, prices.edge, prices.floor, INFINITY
    neighbours, links, last = views.neighbours, views.links, views.row_start[node + 1]
    found, costs = list[tuple[float, float, int]](), list[float]()
    for spent, other in _nearer(prices, level, node):
        if spent + floor > most:
            break
        place, step = bisect_left(neighbours, other, views.row_start[node], last), INFINITY
        while place < last and neighbours[place] == other:
            step = min(step, edge(links[place] >> 1))
            place += 1
        if step < INFINITY:
            found.append((step + spent, step, other))
            insort(costs, step + spent)
            most = min(costs[0] + within, costs[wanted - 1] if len(costs) >= wanted else INFINITY)
    return sorted(found)


def _nearer(prices: Prices, level: Level, node: int) -> list[tuple[float, int]]:
    """Return what was spent to come to each node of a level, the least first, and it: all that one is joined to."""
    at, starts = level.at, prices.views.row_start
    first, last = starts[node], starts[node + 1]
    if at is not None and last - first <= _SHORT:
        around = prices.views.neighbours[first:last].tolist()
        return sorted([(at[other], other) for other in at.keys() & around])
    if at is not None and len(at) <= FEW_SOUGHT:
        return sorted([(spent, other) for other, spent in at.items()])
    row, nodes = prices.arrays.neighbours[first:last], level.nodes
    if len(row) < len(nodes):
        places = nodes.searchsorted(row)
        there = sorted(set(places[nodes.take(places, mode="clip") == row].tolist()))
    else:
        places = row.searchsorted(nodes.astype(np.int32))
        there = (row.take(places, mode="clip") == nodes).nonzero()[0].tolist() if len(row) else []
    joined = nodes[there].tolist()
    spent = [at[other] for other in joined] if at is not None else level.spent[there].tolist()
    return sorted(zip(spent, joined, strict=True))
