"""Where the nodes go: a force layout in numpy, computed once before anything is written.

The same graph gets the same places: the start is a pivot embedding of the graph's distances (Brandes and Pich,
"Eigensolver Methods for Progressive Multidimensional Scaling of Large Data", 2006), the forces are those of ForceAtlas2
(Jacomy and others, 2014), and nothing is drawn from an unseeded generator.  Repulsion is exact for small graphs; for
large ones it is a convolution on a grid, so that an iteration costs O(n + g² log g) and not O(n²).
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from .spacing import BOXES_UP_TO, pack, separate

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

_EXACT_UP_TO = 400
_PIVOTS = 40
_SPREAD = 60.0
_ROOM = 6.0
_ROOM_WITH_LABEL = 3.2


class _Neighbours:
    """The neighbours of every node, both directions, as one array with offsets."""

    def __init__(self, count: int, pairs: Integers) -> None:
        both = np.concatenate([pairs, pairs[:, ::-1]])
        both = both[np.argsort(both[:, 0], kind="stable")]
        self.count = count
        self.ends = both[:, 1]
        self.offsets = np.searchsorted(both[:, 0], np.arange(count + 1))

    def of(self, nodes: Integers) -> Integers:
        """Return the neighbours of all `nodes`, one after the other, repeats and all."""
        starts, stops = self.offsets[nodes], self.offsets[nodes + 1]
        lengths = stops - starts
        shift = np.repeat(starts - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
        return np.asarray(self.ends[np.arange(int(lengths.sum())) + shift], np.int64)

    def distances(self, start: int) -> Integers:
        """Return how many steps each node is from `start`; -1 where it cannot be reached."""
        steps = np.full(self.count, -1)
        steps[start] = 0
        frontier, depth = np.array([start]), 0
        while frontier.size:
            depth += 1
            reached = np.unique(self.of(frontier))
            frontier = reached[steps[reached] < 0]
            steps[frontier] = depth
        return steps


def lay_out(count: int, pairs: Integers, boxes: Floats) -> Floats:
    """Return the places of `count` nodes as an array of shape (count, 2), in pixels at zoom 1, centred on the origin.

    `pairs`: the edges, shape (m, 2), numbers of nodes; loops and repeats do no harm.
    `boxes`: the width and height each node needs with its label, shape (count, 2); no two boxes overlap afterwards
    in a graph of up to 150 nodes, and no two nodes in a larger one.

    >>> places = lay_out(3, np.array([[0, 1], [1, 2]]), np.full((3, 2), 20.0))
    >>> bool((np.abs(places[0] - places[2]) > 20).any())
    True
    """
    pairs = np.unique(np.sort(pairs.reshape(-1, 2), axis=1), axis=0).astype(np.int64)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    groups = list(_components(count, _Neighbours(count, pairs)))
    owner, place = np.empty(count, np.int64), np.empty(count, np.int64)
    for number, nodes in enumerate(groups):
        owner[nodes], place[nodes] = number, np.arange(nodes.size)
    order = np.argsort(owner[pairs[:, 0]], kind="stable")
    pairs = pairs[order]
    cuts = np.searchsorted(owner[pairs[:, 0]], np.arange(len(groups) + 1))
    parts = []
    for number, nodes in enumerate(groups):
        inner = place[pairs[cuts[number] : cuts[number + 1]]]
        parts.append(separate(_scale(_lay_out_component(nodes.size, inner), boxes[nodes]), boxes[nodes]))
    return pack(count, groups, parts, boxes)


def _components(count: int, neighbours: _Neighbours) -> Iterator[Integers]:
    seen = np.zeros(count, bool)
    for start in range(count):
        if seen[start]:
            continue
        if neighbours.offsets[start] == neighbours.offsets[start + 1]:
            nodes = np.array([start])
        else:
            nodes = np.flatnonzero(neighbours.distances(start) >= 0)
        seen[nodes] = True
        yield nodes


def _lay_out_component(count: int, pairs: Integers) -> Floats:
    if count == 1:
        return np.zeros((1, 2))
    if count == 2:
        return np.array([[-1.3 * _SPREAD, 0.0], [1.3 * _SPREAD, 0.0]])
    places = _embed(count, _Neighbours(count, pairs))
    places = _Forces(count, pairs).settle(places)
    return _upright(places)


def _embed(count: int, neighbours: _Neighbours) -> Floats:
    """Return a first layout whose distances resemble the graph's: pivot multidimensional scaling."""
    columns: list[Integers] = []
    nearest = np.full(count, np.iinfo(np.int64).max)
    pivot = int(np.argmax(np.diff(neighbours.offsets)))
    for _ in range(min(_PIVOTS, count)):
        columns.append(neighbours.distances(pivot))
        nearest = np.minimum(nearest, columns[-1])
        pivot = int(np.argmax(nearest))
    squared = np.stack(columns, axis=1).astype(float) ** 2
    centred = -0.5 * (squared - squared.mean(0) - squared.mean(1, keepdims=True) + squared.mean())
    _, vectors = np.linalg.eigh(centred.T @ centred)
    axes = vectors[:, [-1, -2]]
    axes = axes * np.where(axes[np.argmax(np.abs(axes), axis=0), [0, 1]] < 0, -1, 1)
    places = centred @ axes
    spread = np.maximum(places.std(0), 1e-9)
    jitter = np.random.default_rng(7).normal(size=(count, 2))
    return np.asarray((places / spread + 0.15 * jitter) * _SPREAD * np.sqrt(count))


class _Forces:
    """ForceAtlas2 on one component: neighbours pull, all push, the well connected push harder."""

    def __init__(self, count: int, pairs: Integers) -> None:
        self.count = count
        self.first, self.second = pairs[:, 0], pairs[:, 1]
        self.mass = 1.0 + np.bincount(pairs.ravel(), minlength=count)
        self.push = self._push_exactly if count <= _EXACT_UP_TO else self._push_on_grid
        self.cells = 256 if count <= 8_000 else 512
        self.kernel: tuple[float, npt.NDArray[np.complex128]] | None = None

    def settle(self, places: Floats) -> Floats:
        """Return the places after the forces have come to rest, or nearly so."""
        rounds = 250 if self.count <= _EXACT_UP_TO else 120 if self.count <= 8_000 else 90
        furthest = _SPREAD * np.sqrt(self.count) * 0.2
        for turn in range(rounds):
            force = self.push(places) + self._pull(places) - 0.02 * self.mass[:, None] * places / _SPREAD
            move = force / self.mass[:, None] * 0.5
            length = np.sqrt((move**2).sum(1, keepdims=True)) + 1e-12
            limit = furthest * (1 - turn / rounds) ** 2 + 0.01 * _SPREAD
            places = places + move * np.minimum(1, limit / length)
        return places

    def _pull(self, places: Floats) -> Floats:
        gap = places[self.second] - places[self.first]
        length = np.sqrt((gap**2).sum(1))
        strength = np.log1p(length / _SPREAD) / np.maximum(length, 1e-9) * _SPREAD
        pull = np.empty((self.count, 2))
        for axis in (0, 1):
            weighted = gap[:, axis] * strength
            pull[:, axis] = np.bincount(self.first, weighted, self.count) - np.bincount(
                self.second, weighted, self.count
            )
        return pull

    def _push_exactly(self, places: Floats) -> Floats:
        across = places[:, 0, None] - places[None, :, 0]
        down = places[:, 1, None] - places[None, :, 1]
        strength = self.mass[None, :] / (across * across + down * down + 0.01 * _SPREAD**2)
        pushed = np.stack([np.einsum("ij,ij->i", across, strength), np.einsum("ij,ij->i", down, strength)], axis=1)
        return np.asarray(pushed * self.mass[:, None] * 0.35 * _SPREAD**2)

    def _push_on_grid(self, places: Floats) -> Floats:
        """Return the repulsion as a convolution: masses onto a grid, times the kernel's spectrum, read off again."""
        low = places.min(0)
        cell = float((places.max(0) - low).max()) * 1.001 / (self.cells - 2)
        if self.kernel is None or not 0.9 < cell / self.kernel[0] < 1:
            cell *= 1.05
            self.kernel = (cell, self._spectrum(cell))
        cell, spectrum = self.kernel
        corner = np.floor((places - low) / cell).astype(np.int64)
        part = (places - low) / cell - corner
        index, share = self._shares(corner, part)
        masses = np.bincount(index.ravel(), (share * self.mass).ravel(), self.cells**2)
        size = 2 * self.cells
        waves = np.fft.rfft2(masses.reshape(self.cells, self.cells), (size, size))
        field = np.fft.irfft2(waves * spectrum, (size, size))[:, : self.cells, : self.cells]
        read = field.reshape(2, -1)[:, index]
        return np.asarray(((read * share).sum(1) * self.mass * 0.35 * _SPREAD**2).T)

    def _shares(self, corner: Integers, part: Floats) -> tuple[Integers, Floats]:
        """Return, for each of the four grid points around each node, its index and its bilinear share."""
        x, y = corner.T
        u, v = part.T
        index = np.stack([(x + i) * self.cells + y + j for i in (0, 1) for j in (0, 1)])
        share = np.stack([(1 - u) * (1 - v), (1 - u) * v, u * (1 - v), u * v])
        return index, share

    def _spectrum(self, cell: float) -> npt.NDArray[np.complex128]:
        steps = np.fft.fftfreq(2 * self.cells, 1 / (2 * self.cells)) * cell
        x, y = np.meshgrid(steps, steps, indexing="ij")
        squared = x**2 + y**2 + 0.01 * _SPREAD**2
        return np.asarray(np.fft.rfft2(np.stack([x / squared, y / squared])))


def _scale(places: Floats, boxes: Floats) -> Floats:
    """Return the places brought to a size at which each node has some times the room of its box."""
    if len(places) < 3:
        return places
    sides = np.ptp(places, axis=0)
    area = float(np.prod(np.maximum(sides, sides.max() * 0.3)))
    room = _ROOM_WITH_LABEL if len(places) <= BOXES_UP_TO else _ROOM
    wanted = room * float(boxes.prod(1).sum())
    return np.asarray(places * np.sqrt(wanted / max(area, 1e-9)), np.float64)


def _upright(places: Floats) -> Floats:
    """Return the places turned so that the longest axis lies flat, as screens do."""
    centred = places - places.mean(0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    axes = vectors[:, ::-1]
    return np.asarray(centred @ (axes * np.where(axes[0] < 0, -1, 1)), np.float64)
