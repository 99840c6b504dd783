"""Synthetic networks of people and clubs with realistic degrees, for the benchmarks; the same seed gives the same one.

A few giants have had to do with thousands of people, most clubs with a few dozen; most people have a handful of
edges, the best known hundreds; ties between people arise within clubs. The shares follow the annotated articles
(three nodes to seven edges; half of the people have three edges or fewer, one in ten has nine or more; the largest
club has 6 % of all ties to clubs, the ten largest have 42 %), but unless `largest` says otherwise no club has more
than 2 % and no person more than 800, because more articles speak of more clubs. Every edge has one claim, and one in
five has more; about one in eight is only rumoured. Of half of the times at clubs a claim says when they were.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from graph.connections import days
from graph.connections.csr import (
    NODE_TYPES,
    SPAN_BITS,
    Arrays,
    build_rows,
    pack_bits,
    pack_counts,
    pack_edges,
    pack_names,
    pack_spans,
)
from graph.rdf.ontology import load_ontology

BASE = "https://w3id.org/touchline/id/"
_AT_CLUBS = {
    "playedFor": 0.34,
    "signedFor": 0.14,
    "managed": 0.12,
    "linkedWith": 0.12,
    "appointedBy": 0.07,
    "departedFrom": 0.06,
    "sackedBy": 0.05,
    "assistantAt": 0.04,
    "approachedBy": 0.03,
    "rejected": 0.02,
    "executiveOf": 0.01,
}
_TIES = {"teammateOf": 0.55, "playedUnder": 0.3, "succeeded": 0.12, "relativeOf": 0.03}
_DATED = 0.3
_MOST_AT_CLUB, _MOST_OF_PERSON = 0.02, 800
_DAY = days.number(days.bounds("2000-01-01")[0])


@dataclass(frozen=True)
class Synthetic:
    """A network and its ends as plain arrays, for the peers it is compared with."""

    arrays: Arrays
    subjects: NDArray[Any]
    objects: NDArray[Any]
    people: int


def synthetic(edges: int, seed: int = 20260220, *, largest: float = _MOST_AT_CLUB) -> Synthetic:
    """Return a network of that many edges; `largest`: the most of all ties to clubs that one club may have."""
    random = np.random.default_rng(seed)
    people, clubs = max(int(edges * 0.3), 20), max(edges // 100, 6)
    at_clubs = int(edges * 0.72)
    fame = random.pareto(1.6, people) + 0.5
    size = random.pareto(0.9, clubs) + 0.15
    who = random.choice(people, at_clubs, p=_capped(fame, _MOST_OF_PERSON / at_clubs))
    where = random.choice(clubs, at_clubs, p=_capped(size, largest))
    # Ties join people who were at the same club.
    ties = edges - at_clubs
    order = np.argsort(where, kind="stable")
    first = random.integers(0, at_clubs, ties)
    near = np.clip(first + random.integers(1, 40, ties), 0, at_clubs - 1)
    a, b = who[order[first]], who[order[near]]
    b = np.where(a == b, (b + 1) % people, b)
    subjects = np.concatenate([who, a])
    objects = np.concatenate([where + people, b])
    order = np.lexsort((objects, subjects))
    subjects, objects = subjects[order], objects[order]
    names = tuple(load_ontology().relations)
    numbers = {name: n for n, name in enumerate(names)}
    kinds = np.concatenate([_draw(random, _AT_CLUBS, at_clubs, numbers), _draw(random, _TIES, ties, numbers)])[order]
    return Synthetic(_arrays(random, subjects, objects, kinds, people, clubs, names), subjects, objects, people)


def _capped(weights: NDArray[Any], most: float) -> NDArray[Any]:
    """Return weights as shares of which none is larger than `most`, where there are enough to allow that."""
    shares, most = weights / weights.sum(), max(most, 2 / len(weights))
    for _ in range(50):
        shares = np.minimum(shares, most)
        shares /= shares.sum()
    return shares  # type: ignore[no-any-return]


def _draw(random: np.random.Generator, shares: dict[str, float], count: int, numbers: dict[str, int]) -> NDArray[Any]:
    weights = np.array(list(shares.values()))
    chosen = random.choice(len(shares), count, p=weights / weights.sum())
    return np.array([numbers[name] for name in shares], dtype=np.uint8)[chosen]


def _arrays(
    random: np.random.Generator,
    subjects: NDArray[Any],
    objects: NDArray[Any],
    kinds: NDArray[Any],
    people: int,
    clubs: int,
    names: tuple[str, ...],
) -> Arrays:
    count = len(subjects)
    iris = [f"{BASE}person/{n:08}" for n in range(people)] + [f"{BASE}synthetic-club/{n:08}" for n in range(clubs)]
    said = (_DAY + random.integers(0, 9_500, count)).astype(np.uint16)
    level = np.where(kinds == names.index("linkedWith"), 0, random.choice(3, count, p=[0.04, 0.3, 0.66]))
    known = np.stack([np.where(level >= least, said, days.NEVER).astype(np.uint16) for least in range(3)])
    claims_each = 1 + (random.random(count) < 0.2) * random.geometric(0.7, count)
    firsts, blocks = pack_counts(claims_each)
    claims = int(claims_each.sum())
    row_start, neighbours, links = build_rows(people + clubs, subjects, objects)
    text, offsets = pack_names(iris)
    ids = random.integers(0, 2**63, claims, dtype=np.uint64)
    dated = random.random(count) < _DATED
    spans, span_blocks = pack_spans(dated, (said.astype(np.int64) >> 4) * (1 + (1 << SPAN_BITS)))
    types = np.zeros(people + clubs, dtype=np.uint8)
    types[people:] = NODE_TYPES.index("Club")
    return Arrays(
        iri_text=text,
        iri_start=offsets,
        types=types,
        row_start=row_start,
        neighbours=neighbours,
        links=links,
        edges=pack_edges(kinds, np.minimum(claims_each, 255), known),
        spans=spans,
        span_blocks=span_blocks,
        claim_firsts=firsts,
        claim_blocks=blocks,
        claims=ids,
        claim_rests=np.arange(claims, dtype=np.uint32),
        dated=pack_bits(dated),
        relation_names=names,
    )
