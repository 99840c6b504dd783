"""What makes one connection better than another: weights, read from `ontology/ranking.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError

from ..errors import DataFileError
from ..resources import folder
from .csr import LEVELS, NODE_TYPES, UNKNOWN_DAYS, Arrays, Ints


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Step(_Closed):
    base: float


class _Sources(_Closed):
    each_doubling: float
    most: float


class _Age(_Closed):
    each_year: float
    most: float


class _Derived(_Closed):
    extra: float


class Weights(_Closed):
    """The figures of a ranking file; see the comments in `ontology/ranking.toml`."""

    step: _Step
    relation: Mapping[str, float]
    certainty: Mapping[str, float]
    sources: _Sources
    age: _Age
    middle: Mapping[str, float]
    derived: _Derived


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
        weights = Weights.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise DataFileError(f"{path}: {where}: {first['msg']}") from None
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(f"{path}: {error}") from None
    needed = {"relation": ("other",), "certainty": LEVELS, "middle": ("other", "most")}
    for table, keys in needed.items():
        missing = [key for key in keys if key not in getattr(weights, table)]
        if missing:
            raise DataFileError(f"{path}: [{table}] needs '{missing[0]}'")
    return weights


@dataclass(frozen=True, slots=True)
class Costs:
    """Weights laid out as tables over a network's arrays; `day` is the day as of which edges are judged.

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
        found = self.arrays.edges.take(edges)
        known = found["known"]
        cost = self.kind.take(found.view("<u2")[::4])
        cost += self.age.take(known[:, 0])
        for least in range(level + 1, len(LEVELS)):
            cost += (known[:, least] > self.day) * (self.level[least] - self.level[least + 1])
        cost[known[:, level] > self.day] = np.inf
        return cost

    def of_middles(self, nodes: Ints) -> Ints:
        """Return the cost of each node as an entity between the ends of a path."""
        rows = self.arrays.row_start
        doublings = np.log2((rows[nodes + 1] - rows[nodes] + 1).astype(np.float32))
        cost = self.middle[self.arrays.types[nodes]] * doublings
        return np.minimum(cost, np.float32(self.weights.middle["most"]))  # type: ignore[no-any-return]

    def least_middle(self) -> float:
        """Return what no entity in the middle costs less than."""
        return min(0.0, float(self.middle.min()) * 32, self.weights.middle["most"])


def explain_weights(weights: Weights) -> dict[str, Any]:
    """Return the weights as plain data, for `--format json` and the documents."""
    return weights.model_dump()
