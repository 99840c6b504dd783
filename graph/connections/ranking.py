"""What makes one connection better than another: weights, read from `ontology/ranking.toml`."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DataFileError
from ..resources import folder
from .csr import LEVELS, NODE_TYPES, UNKNOWN_DAYS, Arrays, Ints

_TWO_BYTES = np.dtype("<u2")
_INFINITY = np.float32(np.inf)


@dataclass(frozen=True, slots=True)
class _Step:
    base: float


@dataclass(frozen=True, slots=True)
class _Sources:
    each_doubling: float
    most: float


@dataclass(frozen=True, slots=True)
class _Age:
    each_year: float
    most: float


@dataclass(frozen=True, slots=True)
class _Derived:
    extra: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The figures of a ranking file; see the comments in `ontology/ranking.toml`."""

    step: _Step
    relation: Mapping[str, float]
    certainty: Mapping[str, float]
    sources: _Sources
    age: _Age
    middle: Mapping[str, float]
    derived: _Derived


_TABLES = {"step": _Step, "sources": _Sources, "age": _Age, "derived": _Derived}


def load_weights(path: str | Path | None = None) -> Weights:
    """Read weights; from `ontology/ranking.toml` where no path is given.

    Raises DataFileError where the file is no TOML, lacks a figure or has one too many.

    >>> load_weights().step.base
    1.0
    """
    return _load(Path(path) if path else folder("ontology") / "ranking.toml")


@lru_cache(maxsize=8)
def _load(path: Path) -> Weights:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        names = [field.name for field in fields(Weights)]
        _check_entries(data, names, "")
        tables = {name: _figures(data[name], name) for name in names}
        weights = Weights(**{name: _TABLES.get(name, dict)(**figures) for name, figures in tables.items()})
    except (OSError, ValueError) as error:
        raise DataFileError(f"{path}: {error}") from None
    needed = {"relation": ("other",), "certainty": LEVELS, "middle": ("other", "most")}
    for table, keys in needed.items():
        missing = [key for key in keys if key not in getattr(weights, table)]
        if missing:
            raise DataFileError(f"{path}: [{table}] needs '{missing[0]}'")
    return weights


def _check_entries(found: Mapping[str, Any], wanted: Sequence[str], where: str) -> None:
    for name in wanted:
        if name not in found:
            raise ValueError(f"{where}{name}: missing")
    for name in found:
        if name not in wanted:
            raise ValueError(f"{where}{name}: there is no such entry")


def _figures(table: Any, name: str) -> dict[str, float]:
    """Return a table whose entries are numbers, all that it needs and no other."""
    if not isinstance(table, dict):
        raise ValueError(f"{name}: this is no table")
    if name in _TABLES:
        _check_entries(table, [field.name for field in fields(_TABLES[name])], f"{name}.")
    for key, figure in table.items():
        if isinstance(figure, bool) or not isinstance(figure, int | float):
            raise ValueError(f"{name}.{key}: this is no number")
    return {key: float(figure) for key, figure in table.items()}


@dataclass(frozen=True, slots=True)
class Costs:
    """Weights laid out as tables over a network's arrays; `day` is the day as of which edges are judged.

    `facts`: what is known of each edge, in one number.
    `rises`: what a step costs more that is of a level and not of the next.
    `kind`: what `relation`, `source` and the surest level come to together, by sources * 256 + relation.
    """

    arrays: Arrays
    weights: Weights
    relation: Ints
    level: Ints
    source: Ints
    kind: Ints
    middle: Ints
    age: Ints
    day: int
    facts: Ints
    rises: Sequence[Any]

    @classmethod
    def of(cls, arrays: Arrays, weights: Weights, *, day: int, today: int) -> "Costs":
        """Return the tables for an as-of day (`UNDATED` where there is none) and for now."""
        relation = [weights.relation.get(name, weights.relation["other"]) for name in arrays.relation_names]
        doublings = np.log2(np.maximum(np.arange(256), 1))
        past = np.maximum(today - np.arange(UNKNOWN_DAYS + 2), 0)
        past[UNKNOWN_DAYS:] = 0
        base = np.array(relation, dtype=np.float32) + np.float32(weights.step.base)
        level = np.array([0.0, *(weights.certainty[name] for name in LEVELS)], dtype=np.float32)
        source = np.minimum(doublings * weights.sources.each_doubling, weights.sources.most).astype(np.float32)
        every = np.zeros(256, dtype=np.float32)
        every[: len(base)] = base + level[-1]
        return cls(
            arrays=arrays,
            weights=weights,
            relation=base,
            level=level,
            source=source,
            kind=(every - source[:, np.newaxis]).ravel(),
            middle=np.array([weights.middle.get(t, weights.middle["other"]) for t in NODE_TYPES], dtype=np.float32),
            age=np.minimum(past * (weights.age.each_year / 365.25), weights.age.most).astype(np.float32),
            day=day,
            facts=arrays.edges.view("<u8"),
            rises=[least - better for least, better in pairwise(level)],
        )

    def of_edges(self, edges: Ints) -> Ints:
        """Return the cost of a step over each of the edges."""
        found = self.arrays.edges[edges]
        rumoured, reported, confirmed = found["known"].T
        level = (rumoured <= self.day).view(np.int8) + (reported <= self.day) + (confirmed <= self.day)
        cost = self.relation.take(found["relation"])
        cost += self.level.take(level)
        cost -= self.source.take(found["sources"])
        cost += self.age.take(rumoured)
        return cost

    def of_allowed(self, edges: Ints, level: int) -> Ints:
        """Return what a step over each of the edges costs, give or take rounding; infinity for what is less sure."""
        found = self.facts.take(edges).view(_TWO_BYTES)
        cost = self.kind.take(found[::4])
        cost += self.age.take(found[1::4])
        later = found > self.day
        for least in range(level + 1, len(LEVELS)):
            np.add(cost, self.rises[least], out=cost, where=later[least + 1 :: 4])
        np.copyto(cost, _INFINITY, where=later[level + 1 :: 4])
        return cost

    def of_middles(self, nodes: Ints) -> Ints:
        """Return the cost of each node as an entity between the ends of a path."""
        rows = self.arrays.row_start
        doublings = np.log2((rows[nodes + 1] - rows[nodes] + 1).astype(np.float32))
        cost = self.middle[self.arrays.types[nodes]] * doublings
        return np.minimum(cost, np.float32(self.weights.middle["most"]))  # type: ignore[no-any-return]

    def least_step(self) -> float:
        """Return what no step costs less than."""
        return float(self.relation.min(initial=np.inf) + self.level[1:].min() - self.source.max() + self.age.min())

    def least_middle(self) -> float:
        """Return what no entity in the middle costs less than."""
        return min(0.0, float(self.middle.min()) * 32, self.weights.middle["most"])
