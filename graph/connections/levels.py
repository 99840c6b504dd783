"""Nodes as far from an end of a path as each other, what it costs to come to each, and what they lead to."""

import numpy as np

from .csr import Ints
from .prices import FEW, INFINITY, Prices


class Level:
    """Nodes as far from an end as each other, and what it costs to come to each, the node itself included.

    `at`: that of each node, where there are few.  `giants`: nodes whose rows are kept, and what was spent to come to
    each.  The rows of the others are joined in `targets` when asked for; `count` is how long they are.
    """

    __slots__ = ("_nodes", "_others", "_rows", "_spent", "_targets", "at", "count", "giants", "prices", "weight")

    giants: list[tuple[int, float]]
    count: int
    weight: int

    def __init__(self, prices: Prices, at: dict[int, float] | None, nodes: Ints | None, spent: Ints | None) -> None:
        self.prices, self.at, self._nodes, self._spent = prices, at, nodes, spent
        self._others: list[int] = []
        self._targets: Ints | None = None
        self._rows: tuple[Ints, Ints, Ints] | None = None

    @classmethod
    def few(cls, prices: Prices, at: dict[int, float]) -> "Level":
        """Return the level of a few nodes."""
        level = cls(prices, at, None, None)
        giants, others, starts, count = [], level._others, prices.views.row_start, 0
        weight = 0
        for node, spent in at.items():
            degree = starts[node + 1] - starts[node]
            weight += degree
            if degree >= prices.giant:
                giants.append((node, spent))
            else:
                others.append(node)
                count += degree
        level.giants, level.count, level.weight = giants, count, weight
        return level

    @classmethod
    def many(cls, prices: Prices, nodes: Ints, spent: Ints) -> "Level":
        """Return the level of nodes in order."""
        if len(nodes) <= FEW:
            return cls.few(prices, dict(zip(nodes.tolist(), spent.tolist(), strict=True)))
        level = cls(prices, None, nodes, spent)
        rows = prices.arrays.row_start
        starts = rows[nodes].astype(np.intp)
        counts = rows[nodes + 1] - starts
        level.weight = int(counts.sum())
        large = counts >= prices.giant
        level.giants = list(zip(nodes[large].tolist(), spent[large].tolist(), strict=True))
        level._rows = starts[~large], counts[~large], spent[~large]
        level.count = int(level._rows[1].sum())
        return level

    @property
    def nodes(self) -> Ints:
        """The nodes, in order."""
        if self._nodes is None:
            self._nodes = np.array(sorted(self.at or ()), dtype=np.intp)
        return self._nodes

    @property
    def spent(self) -> Ints:
        """What it costs to come to each of `nodes`."""
        if self._spent is None:
            assert self.at is not None
            self._spent = np.array([self.at[node] for node in self.nodes.tolist()], dtype=np.float32)
        return self._spent

    @property
    def rows(self) -> tuple[Ints, Ints, Ints]:
        """Where the rows of all but the giants begin, how long they are, and what was spent to come to each."""
        if self._rows is None:
            assert self.at is not None
            starts = self.prices.views.row_start
            begins = np.array([starts[node] for node in self._others], dtype=np.intp)
            counts = np.array([starts[node + 1] for node in self._others], dtype=np.intp) - begins
            self._rows = begins, counts, np.array([self.at[node] for node in self._others], dtype=np.float32)
        return self._rows

    @property
    def targets(self) -> Ints:
        """What the rows of all but the giants hold, one after the other."""
        if self._targets is None:
            neighbours, (starts, counts, _) = self.prices.arrays.neighbours, self.rows
            if 0 < len(starts) <= 8:
                rows = zip(starts.tolist(), (starts + counts).tolist(), strict=True)
                self._targets = np.concatenate([neighbours[first:last] for first, last in rows]).astype(np.intp)
            else:
                self._targets = neighbours[self._places()].astype(np.intp)
        return self._targets

    def _places(self) -> Ints:
        starts, counts, _ = self.rows
        places: Ints = (starts - (counts.cumsum() - counts)).repeat(counts)
        places += np.arange(len(places))
        return places

    def at_least(self) -> Ints:
        """Return what it costs at least to come to each of `targets`, and to half of it."""
        _, counts, spent = self.rows
        return (spent + np.float32(self.prices.floor)).repeat(counts)

    def priced(self, chosen: Ints | None = None) -> Ints:
        """Return what it costs to come to each of the chosen places of `targets`; to all, if none are given."""
        starts, counts, spent = self.rows
        if chosen is None:
            places, spent = self._places(), spent.repeat(counts)
        else:
            ends = counts.cumsum()
            owners = ends.searchsorted(chosen, side="right")
            places, spent = chosen + (starts - (ends - counts))[owners], spent[owners]
        cost = self.prices.edges(self.prices.arrays.links.take(places) >> 1)
        cost += spent
        return cost

    def handful(self) -> dict[int, float]:
        """Return what the rows of all but the giants lead to, and what it costs to come there and to half of it."""
        views, edge, found = self.prices.views, self.prices.edge, dict[int, float]()
        for node in self._others:
            spent = (self.at or {})[node]
            for place in range(views.row_start[node], views.row_start[node + 1]):
                cost, other = edge(views.links[place] >> 1) + spent, views.neighbours[place]
                if cost < found.get(other, INFINITY):
                    found[other] = cost
        middle = self.prices.middle
        return {node: cost + middle(node) / 2 for node, cost in found.items()}
