"""Laying claims out as the arrays of a network: all of them, or only those that changed since arrays were made."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..rdf.ontology import Ontology, load_ontology
from ..rdf.rows import ClaimHead, ClaimRow
from . import days
from .csr import (
    LEVELS,
    NODE_TYPES,
    Arrays,
    Ints,
    build_rows,
    claim_key,
    pack_bits,
    pack_counts,
    pack_edges,
    pack_keys,
    pack_names,
    pack_spans,
    unpack_bits,
    unpack_spans,
)
from .reading import GraphReader
from .spells import OF_SPELLS
from .times import Told

_OTHER = len(NODE_TYPES) - 1
_TYPE = {name: number for number, name in enumerate(NODE_TYPES)}


def lay_out(claims: Iterable[ClaimHead], types: Mapping[str, str]) -> Arrays:
    """Return the arrays of claims; `types` of entities by IRI: each is a node, with claims or without."""
    nodes = {iri: number for number, iri in enumerate(types)}
    edges = _gathered(claims, nodes, load_ontology())
    return _in_order(list(nodes), np.array([_TYPE.get(types.get(iri, ""), _OTHER) for iri in nodes]), edges)


def renewed(old: Arrays, claims: Iterable[str], entities: Iterable[str], reader: GraphReader) -> Arrays | None:
    """Return the arrays of what a reader reads, given those of an earlier state and what changed since.

    `claims`, `entities`: IRIs of those that came, went or changed; only what they touch is read.  None where the old
    arrays know other relations than the ontology does now.
    """
    ontology = load_ontology()
    if old.relation_names != tuple(ontology.relations):
        return None
    changed = sorted(set(claims))
    iris = [text.decode() for text in _names(old)]
    subjects, objects = _ends(old)
    # Every edge between two entities of which a changed claim speaks, or spoke, is made anew.
    keys, _ = pack_keys(map(claim_key, changed))
    touched = np.searchsorted(old.claim_starts(), np.flatnonzero(np.isin(old.claims, keys)), side="right") - 1
    pairs = {(iris[subjects[edge]], iris[objects[edge]]) for edge in np.unique(touched).tolist()}
    pairs |= {(head.subject, head.object) for head in reader.heads_of(changed)}
    pairs |= {(object_, subject) for subject, object_ in pairs}
    numbers = {iri: number for number, iri in enumerate(iris)}
    known = {(numbers[a], numbers[b]) for a, b in pairs if a in numbers and b in numbers}
    stale = np.array([a * len(iris) + b for a, b in sorted(known)], dtype=np.int64)
    kept = np.flatnonzero(~np.isin(subjects * len(iris) + objects, stale))
    new = _gathered(reader.heads_between(sorted(pairs)), numbers, ontology)

    types = np.full(len(numbers), _OTHER)
    types[: len(iris)] = old.types
    now = {row.iri: row.type for row in reader.agents(entities)}
    for iri in sorted(set(entities)):
        if iri in now:
            number = numbers.setdefault(iri, len(numbers))
            types = np.append(types, _OTHER) if number == len(types) else types
            types[number] = _TYPE.get(now[iri], _OTHER)
        elif iri in numbers:
            types[numbers[iri]] = _OTHER
    return _in_order(list(numbers), types, _joined(old, subjects, objects, kept, new), every=False)


@dataclass(frozen=True, slots=True)
class _Edges:
    """Edges in no order, their ends numbered somehow; the rest as `Arrays` has it, `counts` before adding up."""

    subjects: Ints
    objects: Ints
    facts: Ints
    dated: Ints
    spans: Ints
    counts: Ints
    claims: Ints
    claim_rests: Ints


def _gathered(claims: Iterable[ClaimHead], nodes: dict[str, int], ontology: Ontology) -> _Edges:
    """Gather claims: those of one relation between the same two are one edge.  New ends are added to `nodes`."""
    numbers = {name: number for number, name in enumerate(ontology.relations)}
    symmetric = {name for name, relation in ontology.relations.items() if relation.symmetric}
    speculative = {name for name, relation in ontology.relations.items() if relation.fact_from == "rumoured"}
    calendar = _Calendar()
    edges: dict[tuple[int, int, int], int] = {}
    known: list[list[int]] = []
    backing: list[set[str]] = []
    keys: list[list[int]] = []
    told: dict[tuple[int, int], Told] = {}
    for claim in claims:
        ends = (claim.subject, claim.object)
        if claim.relation in symmetric:
            ends = (min(ends), max(ends))
        start, goal = nodes.setdefault(ends[0], len(nodes)), nodes.setdefault(ends[1], len(nodes))
        place = edges.setdefault((start, numbers[claim.relation], goal), len(edges))
        if place == len(known):
            known.append([days.NEVER] * len(LEVELS))
            backing.append(set())
            keys.append([])
        keys[place].append(claim_key(claim.iri))
        level = level_of(claim, speculative=claim.relation in speculative)
        if level:
            backing[place].add(claim.source_id)
            if level > 1 and claim.relation in OF_SPELLS:
                told.setdefault((start, goal), Told()).add(claim)
            day, since = calendar.day(claim), known[place]
            for lower in range(level):
                since[lower] = min(since[lower], day)
    triples = np.array(list(edges), dtype=np.int64).reshape(-1, 3)
    sources = np.array([min(len(some), 255) for some in backing], dtype=np.uint8)
    claims_, rests = pack_keys(key for some in keys for key in sorted(some))
    spans = _spans(edges, told)
    return _Edges(
        subjects=triples[:, 0],
        objects=triples[:, 2],
        facts=pack_edges(triples[:, 1], sources, np.array(known, dtype=np.uint16).reshape(-1, len(LEVELS)).T),
        dated=spans >= 0,
        spans=np.maximum(spans, 0),
        counts=np.array([len(some) for some in keys], dtype=np.int64),
        claims=claims_,
        claim_rests=rests,
    )


def _spans(edges: Mapping[tuple[int, int, int], int], told: Mapping[tuple[int, int], Told]) -> Ints:
    """Return the time that claims give for each edge; -1 where there is none, or another edge of the two has it."""
    spans = np.full(len(edges), -1, dtype=np.int64)
    bearers: dict[tuple[int, int], int] = {}
    for start, relation, goal in edges:
        known = told.get((start, goal))
        if known and known.tells_when:
            bearers[start, goal] = min(relation, bearers.get((start, goal), relation))
    for (start, goal), relation in bearers.items():
        spans[edges[start, relation, goal]] = told[start, goal].span()
    return spans


def _joined(old: Arrays, subjects: Ints, objects: Ints, kept: Ints, new: _Edges) -> _Edges:
    """Return the old edges that are kept, and the new ones."""
    starts = old.claim_starts()
    counts = np.diff(starts)
    places = _stretches(starts[:-1][kept], counts[kept])
    return _Edges(
        subjects=np.concatenate([subjects[kept], new.subjects]),
        objects=np.concatenate([objects[kept], new.objects]),
        facts=np.concatenate([old.edges[kept], new.facts]),
        dated=np.concatenate([unpack_bits(old.dated, old.edge_count)[kept], new.dated]),
        spans=np.concatenate([unpack_spans(old)[kept], new.spans]),
        counts=np.concatenate([counts[kept], new.counts]),
        claims=np.concatenate([old.claims[places], new.claims]),
        claim_rests=np.concatenate([old.claim_rests[places], new.claim_rests]),
    )


def _in_order(iris: Sequence[str], types: Ints, edges: _Edges, *, every: bool = True) -> Arrays:
    """Return arrays of nodes and edges; unless `every`, nodes of no known type that no edge leads to are left out."""
    encoded = [iri.encode() for iri in iris]
    wanted = np.full(len(encoded), every) | (types != _OTHER)
    wanted[edges.subjects] = wanted[edges.objects] = True
    order = np.array(sorted(np.flatnonzero(wanted).tolist(), key=encoded.__getitem__), dtype=np.int64)
    place = np.empty(len(encoded), dtype=np.int64)
    place[order] = np.arange(len(order))
    subjects, objects = place[edges.subjects], place[edges.objects]
    by_ends = ((subjects * len(order) + objects) * 256 + edges.facts["relation"]).argsort(kind="stable")
    row_start, neighbours, links = build_rows(len(order), subjects[by_ends], objects[by_ends])
    text, starts = pack_names([iris[number] for number in order.tolist()])
    counts = edges.counts[by_ends]
    claim_firsts, claim_blocks = pack_counts(counts)
    dated = edges.dated[by_ends]
    spans, span_blocks = pack_spans(dated, edges.spans[by_ends])
    first = np.cumsum(edges.counts) - edges.counts
    places = _stretches(first[by_ends], counts)
    return Arrays(
        iri_text=text,
        iri_start=starts,
        types=types[order].astype(np.uint8),
        row_start=row_start,
        neighbours=neighbours,
        links=links,
        edges=edges.facts[by_ends],
        dated=pack_bits(dated),
        spans=spans,
        span_blocks=span_blocks,
        claim_firsts=claim_firsts,
        claim_blocks=claim_blocks,
        claims=edges.claims[places],
        claim_rests=edges.claim_rests[places],
        relation_names=tuple(load_ontology().relations),
    )


def _stretches(starts: Ints, counts: Ints) -> Ints:
    """Return the places of stretches that begin at `starts` and are `counts` long, one after the other."""
    ends = np.cumsum(counts)
    places: Ints = np.repeat(starts.astype(np.int64) - (ends - counts), counts)
    places += np.arange(len(places))
    return places


def _names(arrays: Arrays) -> list[bytes]:
    text, starts = arrays.iri_text.tobytes(), arrays.iri_start.tolist()
    return [text[first:last] for first, last in pairwise(starts)]


def _ends(arrays: Arrays) -> tuple[Ints, Ints]:
    """Return the subject and the object of each edge."""
    owners = np.repeat(np.arange(arrays.node_count), np.diff(arrays.row_start))
    out = np.flatnonzero((arrays.links & 1) == 0)
    edges = arrays.links[out] >> 1
    subjects, objects = np.empty((2, arrays.edge_count), dtype=np.int64)
    subjects[edges], objects[edges] = owners[out], arrays.neighbours[out]
    return subjects, objects


class _Calendar:
    """Numbers days, each date as written once."""

    def __init__(self) -> None:
        self.days: dict[str, int] = {}

    def day(self, claim: ClaimHead) -> int:
        """Return the day from which a claim counts: when it was said, or when it held if that is earlier."""
        said = self._number(claim.published)
        held = days.first_day(claim.from_) or days.last_day(claim.latest)
        return min(said, days.number(held)) if held else said

    def _number(self, written: str | None) -> int:
        if not written:
            return days.UNDATED
        if written not in self.days:
            last = days.last_day(written)
            self.days[written] = days.number(last) if last else days.UNDATED
        return self.days[written]


def level_of(claim: ClaimRow | ClaimHead, *, speculative: bool = False) -> int:
    """Return 0 for a denial, 1 for a rumour, 2 for a report, 3 for what is confirmed.

    What is still to come, and a relation that is speculation by its nature, count as rumours however they are worded.
    """
    if claim.certainty == "denied":
        return 0
    if claim.status == "future" or speculative:
        return 1
    return LEVELS.index(claim.certainty) + 1
