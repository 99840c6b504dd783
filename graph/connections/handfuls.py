"""Where two levels of few nodes with few links meet, looked through row by row as plain numbers.

Arrays are sooner where there is much to look through; between most two people there is not.  Sets tell which nodes
stand in rows of both sides, and only the links to those are priced.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

import numpy as np

from .csr import Ints
from .levels import Level, Listed
from .prices import SLACK, Prices
from .steps import INFINITY

FEW_LINKS = 500  # levels of so many links together, but for giants, are looked through so
LARGE = 1e30  # no path costs so much
_FEW_HITS = 20  # so few nodes of a giant's row are priced one by one
_FAR_FEWER = 12  # where so many times fewer nodes are sought in a row, they are sought one by one

Met = dict[int, float]  # nodes in which two sides meet, and what the cheapest path through each costs


def most_of(found: Met, wanted: int) -> float:
    """Return what the last of the paths wanted costs at most, given what those found cost, rounding included.

    >>> round(most_of({7: 3.1, 8: 2.2}, 2), 6), most_of({7: 3.1}, 2)
    (3.1001, inf)
    """
    return sorted(found.values())[wanted - 1] + SLACK if len(found) >= wanted else INFINITY


def take_common(prices: Prices, near: Level, far: Level, found: Met, wanted: int) -> None:
    """Add to `found` the nodes in which rows of two levels meet, but for those of two giants.

    All through which a path leads that may be among those wanted, and perhaps others.
    """
    mine, others = near.listed, far.listed
    spent, ahead = Met(), Met()
    if mine and others:
        both = _inside(mine) & _inside(others)
        if both:
            _price(prices, mine, both, spent)
            _price(prices, others, both, ahead)
            _join(prices, both, spent, ahead, found)
    if far.giants and mine:
        _take_giants(prices, near, far.giants, found, wanted)
    if near.giants and others:
        _take_giants(prices, far, near.giants, found, wanted)


def _inside(rows: Sequence[Listed]) -> set[int]:
    """Return the nodes that stand in some rows."""
    return set(rows[0][2]).union(*[row for _, _, row in rows[1:]])


def _price(prices: Prices, rows: Sequence[Listed], some: set[int], known: Met) -> None:
    """Add to `known` what it costs to come by some rows to each of some nodes, where a link leads there."""
    edge, links = prices.edge, prices.views.links
    for spent, first, row in rows:
        size = len(row)
        for node in some if len(some) * _FAR_FEWER < size else some.intersection(row):
            place = bisect_left(row, node)
            while place < size and row[place] == node:
                cost = edge(links[first + place] >> 1) + spent
                if cost < known.get(node, INFINITY):
                    known[node] = cost
                place += 1


def _join(prices: Prices, nodes: Iterable[int], spent: Met, ahead: Met, found: Met) -> None:
    """Add to `found` what paths through some nodes cost, given what it costs to come to each from either side."""
    codes, middles = prices.code_of, prices.middles
    for node in nodes:
        if node in spent and node in ahead:
            cost = spent[node] + ahead[node] + middles[codes[node]]
            if cost < found.get(node, INFINITY):
                found[node] = cost


def _take_giants(prices: Prices, level: Level, giants: Sequence[tuple[int, float]], found: Met, wanted: int) -> None:
    """Add to `found` the nodes in which rows of a level, but for its giants, meet those of giants around the other."""
    targets, rows = level.joined, level.listed
    ends = list(accumulate([len(row) for _, _, row in rows]))
    lowest = min([spent for spent, _, _ in rows]) + prices.floor
    for giant, after in giants:
        row = prices.row(giant)
        if row.least + after + lowest > most_of(found, wanted):
            continue
        places = row.nodes.searchsorted(targets)
        there = (row.nodes.take(places, mode="clip") == targets).nonzero()[0]
        if not len(there):
            continue
        if len(there) <= _FEW_HITS:
            costs = zip(row.costs(places.take(there)), there.tolist(), strict=True)
            hits = sorted([(cost + after + rows[bisect_right(ends, hit)][0], hit) for cost, hit in costs])
            _take_few(prices, rows, ends, hits, found, wanted)
        else:
            _take_many(prices, level, there, row.cost(places.take(there)), after, found, wanted)


def _take_few(
    prices: Prices, rows: Sequence[Listed], ends: list[int], hits: Iterable[tuple[float, int]], found: Met, wanted: int
) -> None:
    """Add to `found` a few nodes of rows, given where each stands and what a path through it costs but for the link.

    `hits`: the cheapest first, until no link can make the rest cheap enough.  `ends`: where each row ends.
    """
    edge, links, codes, middles = prices.edge, prices.views.links, prices.code_of, prices.middles
    floor, most = prices.floor, most_of(found, wanted)
    for cost, place in hits:
        if cost + floor > most:
            break
        owner = bisect_right(ends, place)
        _, first, row = rows[owner]
        place += len(row) - ends[owner]
        node = row[place]
        cost += edge(links[first + place] >> 1) + middles[codes[node]] / 2
        if cost < found.get(node, INFINITY):
            found[node] = cost
            if cost < most:
                most = most_of(found, wanted)


def _take_many(prices: Prices, level: Level, there: Ints, cost: Ints, after: float, found: Met, wanted: int) -> None:
    """Add to `found` those of many nodes that may be among those wanted, given what the link to a giant costs."""
    nodes = level.joined.take(there)
    cost += level.priced(there)
    cost += np.float32(after)
    cost += prices.half_middles(nodes)
    some = cost.argpartition(_FEW_HITS)[:_FEW_HITS]
    while len(some):
        for node, least in zip(nodes.take(some).tolist(), cost.take(some).tolist(), strict=True):
            if least < found.get(node, INFINITY):
                found[node] = least
        cost[some] = INFINITY
        some = (cost <= min(most_of(found, wanted), LARGE)).nonzero()[0]
