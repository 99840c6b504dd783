"""Joining three entities or more: the cheapest sets of connections by which each reaches each."""

from collections.abc import Mapping, Sequence

from .answers import Connection

Pair = tuple[int, int]
Set = tuple[tuple[Pair, int], ...]  # which connection of which pair of ends


def joining_sets(count: int, found: Mapping[Pair, Sequence[Connection]], k: int) -> list[list[Connection]]:
    """Return up to k sets of connections that join all the ends, cheapest first; none where nothing does.

    `count`: how many ends there are.  `found`: for pairs of their numbers the connections between them, best first.
    Each set beyond the first is one of those before it with one connection exchanged for another.
    """
    every = sorted(
        ((pair, place) for pair, some in found.items() for place in range(len(some))),
        key=lambda item: (round(found[item[0]][item[1]].cost, 6), item),
    )
    first = _least(count, every)
    if first is None:
        return []
    chosen: list[Set] = []
    waiting = {first}

    def cost(some: Set) -> tuple[float, Set]:
        return round(sum(found[pair][place].cost for pair, place in some), 6), some

    while waiting and len(chosen) < k:
        best = min(waiting, key=cost)
        waiting.remove(best)
        chosen.append(best)
        for gone in best:
            rest = [item for item in best if item != gone]
            for item in every:
                other = tuple(sorted([*rest, item]))
                if item not in best and _least(count, other) is not None and other not in chosen:
                    waiting.add(other)
    return [
        [found[pair][place] for pair, place in sorted(some, key=lambda item: found[item[0]][item[1]].cost)]
        for some in chosen
    ]


def _least(count: int, ordered: Sequence[tuple[Pair, int]]) -> Set | None:
    """Return of connections, in this order, those that join what was not joined; None where not all are at the end."""
    group = list(range(count))
    chosen = []
    for pair, place in ordered:
        old, new = group[pair[0]], group[pair[1]]
        if old != new:
            group = [new if number == old else number for number in group]
            chosen.append((pair, place))
    return tuple(sorted(chosen)) if len(set(group)) == 1 else None
