"""Room for every node: boxes pushed apart, and the components of a graph packed beside each other."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

BOXES_UP_TO = 150
_ROUNDS = 150
_MARGIN = 60.0
_SHAPE = 1.7


def separate(places: Floats, boxes: Floats) -> Floats:
    """Return the places moved so that nodes do not cover each other.

    In graphs of up to 150 nodes the whole boxes, labels included, are kept apart; in larger ones circles as high as
    the boxes are, for there the labels give way instead.

    >>> separate(np.zeros((2, 2)), np.full((2, 2), 10.0)).round(1).tolist()
    [[-5.0, 0.0], [5.0, 0.0]]
    """
    if len(places) < 2:
        return places
    places = places.copy()
    if len(places) <= BOXES_UP_TO:
        first, second = np.triu_indices(len(places), 1)
        for _ in range(_ROUNDS):
            if not _part_boxes(places, boxes, first, second):
                break
        return places
    sizes = boxes[:, 1]
    for _ in range(40):
        if not _part_circles(places, sizes):
            break
    return places


def _part_boxes(places: Floats, boxes: Floats, first: Integers, second: Integers) -> bool:
    """Move overlapping boxes apart along the shorter way; say whether there were any."""
    gap = places[second] - places[first]
    need = (boxes[first] + boxes[second]) / 2 - np.abs(gap)
    hit = np.flatnonzero((need > 1e-6).all(1))
    if not hit.size:
        return False
    sideways = need[hit, 0] <= need[hit, 1]
    move = np.where(np.stack([sideways, ~sideways], 1), need[hit], 0.0)
    move *= np.where(gap[hit] < 0, -1, 1) * 0.5
    _add(places, first[hit], -move)
    _add(places, second[hit], move)
    return True


def _part_circles(places: Floats, sizes: Floats) -> bool:
    """Move overlapping circles apart, half the overlap each; say whether there were any."""
    first, second = _close_pairs(places, float(sizes.max()))
    gap = places[second] - places[first]
    length = np.sqrt((gap**2).sum(1))
    need = (sizes[first] + sizes[second]) / 2 - length
    hit = np.flatnonzero(need > 0.01)
    if not hit.size:
        return False
    gap, length = gap[hit], length[hit]
    angle = (first[hit] * 2.399963 + second[hit]) % (2 * np.pi)
    apart = np.where(length[:, None] > 1e-6, gap / np.maximum(length, 1e-6)[:, None], _direction(angle))
    move = apart * (need[hit] * 0.5 + 0.01)[:, None]
    _add(places, first[hit], -move)
    _add(places, second[hit], move)
    return True


def _direction(angle: npt.NDArray[np.floating[Any]]) -> Floats:
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float64)


def _add(places: Floats, nodes: Integers, moves: Floats) -> None:
    for axis in (0, 1):
        places[:, axis] += np.bincount(nodes, moves[:, axis], len(places))


def _close_pairs(places: Floats, reach: float) -> tuple[Integers, Integers]:
    """Return all pairs of nodes in the same cell or in neighbouring cells of a grid of width `reach`, each once."""
    cell = np.floor((places - places.min(0)) / reach).astype(np.int64) + 1
    stride = int(cell[:, 1].max()) + 2
    key = cell[:, 0] * stride + cell[:, 1]
    order = np.argsort(key, kind="stable")
    key = key[order]
    pairs = []
    for shift in (0, 1, stride - 1, stride, stride + 1):
        start = np.searchsorted(key, key + shift)
        if shift == 0:
            start = np.arange(1, len(key) + 1)
        lengths = np.maximum(np.searchsorted(key, key + shift, side="right") - start, 0)
        left = np.repeat(np.arange(len(key)), lengths)
        ahead = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        pairs.append((order[left], order[np.repeat(start, lengths) + ahead]))
    return np.concatenate([pair[0] for pair in pairs]), np.concatenate([pair[1] for pair in pairs])


def pack(count: int, groups: Sequence[Integers], parts: Sequence[Floats], boxes: Floats) -> Floats:
    """Return the places of all nodes, the components (`groups`, laid out in `parts`) set in rows, largest first."""
    if not count:
        return np.zeros((0, 2))
    corners = []
    for nodes, part in zip(groups, parts, strict=True):
        half = boxes[nodes] / 2
        corners.append(((part - half).min(0), (part + half).max(0)))
    sizes = np.array([high - low for low, high in corners]).reshape(-1, 2)
    sizes += np.minimum(_MARGIN, 8 + sizes.min(1, keepdims=True) / 4)
    areas = sizes.prod(1)
    order: list[int] = np.lexsort((np.arange(len(groups)), -areas)).tolist()
    width = float(np.sqrt(areas.sum() * _SHAPE))
    if areas.max() > 0.5 * areas.sum():
        width = float(sizes[order[0], 0])
    width = max(width, float(sizes[:, 0].max()))
    places = np.zeros((count, 2))
    across, down, row = 0.0, 0.0, 0.0
    for number in order:
        if across > 0 and across + sizes[number, 0] > width * 1.0001:
            across, down, row = 0.0, down + row, 0.0
        places[groups[number]] = parts[number] - corners[number][0] + (across, down)
        across += float(sizes[number, 0])
        row = max(row, float(sizes[number, 1]))
    return np.asarray(places - (places.min(0) + places.max(0)) / 2, np.float64)
