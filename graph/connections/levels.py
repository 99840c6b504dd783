"""Nodes as far from an end of a path as each other, what it costs to come to each, and what they lead to."""

from bisect import bisect_right

import numpy as np

from .csr import Ints
from .prices import FEW, Prices
from .steps import INFINITY

_FEW_ROWS = 8  # so few rows are joined one by one

Listed = tuple[float, int, list[int]]  # what was spent to come to a node, where its row begins, and what that leads to


class Level:
    """Nodes as far from an end as each other, and what it costs to come to each, the node itself included.

    `at`: that of each node, where there are few.  `giants`: nodes whose rows are kept, and what was spent to come to
    each.  The rows of the others are joined in `targets` when asked for; `count` is how long they are.
    """

    __slots__ = (
        *("_handful", "_large", "_links", "_listed", "_nodes", "_others", "_outlay", "_places", "_rows", "_spent"),
        *("_targets", "at", "count", "giants", "prices", "weight"),
    )

    giants: list[tuple[int, float]]
    count: int
    weight: int
    _large: Ints

    def __init__(self, prices: Prices, at: dict[int, float] | None, nodes: Ints | None, spent: Ints | None) -> None:
        self.prices, self.at, self._nodes, self._spent = prices, at, nodes, spent
        self._others: list[int] = []
        self._targets: Ints | None = None
        self._links: Ints | None = None
        self._places: Ints | None = None
        self._outlay: Ints | None = None
        self._handful: dict[int, float] | None = None
        self._listed: list[Listed] | None = None
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
        level._large = large = counts >= prices.giant
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

    def spent_on(self, node: int) -> float:
        """Return what it costs to come to one of the nodes, as `spent` has it."""
        if self.at is not None:
            return float(np.float32(self.at[node]))
        return float(self.spent[self.nodes.searchsorted(node)])

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
            self._targets = self._joined(self.prices.arrays.neighbours).astype(np.intp)
        return self._targets

    @property
    def joined(self) -> Ints:
        """What `targets` are, as the arrays have it."""
        return self._joined(self.prices.arrays.neighbours)

    @property
    def listed(self) -> list[Listed]:
        """The rows of all but the giants, of a level of few nodes."""
        if self._listed is None:
            starts, neighbours, at = self.prices.views.row_start, self.prices.views.neighbours, self.at or {}
            bounds = [(at[node], starts[node], starts[node + 1]) for node in self._others]
            self._listed = [(spent, first, neighbours[first:last].tolist()) for spent, first, last in bounds]
        return self._listed

    def _joined(self, array: Ints) -> Ints:
        """Return what an array holds for the rows of all but the giants."""
        if self.at is not None and 0 < len(self._others) <= _FEW_ROWS:
            views = self.prices.views.row_start
            spans = [array[views[node] : views[node + 1]] for node in self._others]
            return spans[0] if len(spans) == 1 else np.concatenate(spans)
        starts, counts, _ = self.rows
        if self._places is None:
            self._places = (starts - (counts.cumsum() - counts)).repeat(counts)
            self._places += np.arange(len(self._places))
        return array.take(self._places)

    @property
    def outlay(self) -> Ints:
        """What was spent to come to the node whose row each of `targets` stands in."""
        if self._outlay is None:
            _, counts, spent = self.rows
            self._outlay = spent.repeat(counts)
        return self._outlay

    def spent_to(self, chosen: Ints) -> Ints:
        """Return what was spent to come to the nodes in whose rows the chosen places of `targets` stand."""
        if self._outlay is not None:
            return self._outlay.take(chosen)
        _, counts, spent = self.rows
        return spent[counts.cumsum().searchsorted(chosen, side="right")]

    def at_least(self) -> Ints:
        """Return what it costs at least to come to each of `targets`, and to half of it."""
        return self.outlay + np.float32(self.prices.floor)

    def priced(self, chosen: Ints | None = None) -> Ints:
        """Return what it costs to come to each of the chosen places of `targets`; to all, if none are given."""
        if chosen is None:
            cost = self.prices.edges(self._joined(self.prices.arrays.links) >> 1)
            cost += self.outlay
        else:
            cost = self.steps(chosen)
            cost += self.spent_to(chosen)
        return cost

    def steps(self, chosen: Ints) -> Ints:
        """Return what the steps to the chosen places of `targets` cost."""
        if self._places is not None:
            links = self.prices.arrays.links.take(self._places.take(chosen))
        else:
            if self._links is None:
                self._links = self._joined(self.prices.arrays.links)
            links = self._links.take(chosen)
        return self.prices.edges(links >> 1)

    def priced_few(self, chosen: list[int]) -> list[float]:
        """Return what it costs to come to each of a few places of `targets`, and to half of it."""
        starts, counts, spent = self.rows
        ends, prices, found = counts.cumsum(), self.prices, list[float]()
        begins, ends_, middles, codes = (starts + counts - ends).tolist(), ends.tolist(), prices.middles, prices.code_of
        neighbours, links, edge = prices.views.neighbours, prices.views.links, prices.edge
        for one in chosen:
            owner = bisect_right(ends_, one)
            place = begins[owner] + one
            found.append(edge(links[place] >> 1) + middles[codes[neighbours[place]]] / 2 + spent.item(owner))
        return found

    def owners(self, chosen: Ints) -> Ints:
        """Return in whose rows the chosen places of `targets` stand."""
        counts = self.rows[1]
        if self.at is not None:
            nodes = np.array(self._others, dtype=np.intp)
        else:
            nodes = self.nodes[~self._large] if self.giants else self.nodes
        return nodes[counts.cumsum().searchsorted(chosen, side="right")]

    def handful(self) -> dict[int, float]:
        """Return what the rows of all but the giants lead to, and what it costs to come there and to half of it."""
        if self._handful is None:
            views, edge, found = self.prices.views, self.prices.edge, dict[int, float]()
            links, neighbours = views.links, views.neighbours
            for node in self._others:
                spent = (self.at or {})[node]
                for place in range(views.row_start[node], views.row_start[node + 1]):
                    cost, other = edge(links[place] >> 1) + spent, neighbours[place]
                    if cost < found.get(other, INFINITY):
                        found[other] = cost
            codes, middles = self.prices.code_of, self.prices.middles
            self._handful = {node: cost + middles[codes[node]] / 2 for node, cost in found.items()}
        return self._handful
