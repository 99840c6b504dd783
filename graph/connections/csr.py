"""The network as compact arrays: compressed sparse rows in both directions, kept beside the store.

An edge costs 16 bytes in the rows of its two ends, 8 for its relation, its sources and when it was known, 3 for the
time that claims give where they do, and 8 and a bit for each claim.
"""

import contextlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

VERSION = 7
BLOCK = 32
SPAN_BLOCK = 512
SPAN_BITS = 12  # a bound of a time is a day without its last four bits, so that 16 days are one
UNKNOWN_DAYS = 65534  # days from here on are no dates: see days.UNDATED and days.NEVER
LEVELS = ("rumoured", "reported", "confirmed")
NODE_TYPES = ("Person", "Club", "NationalTeam", "Organisation", "Competition", "Ground", "Outlet", "Source", "")
TEAMS = ("Club", "NationalTeam")
TEAM_TYPES = tuple(map(NODE_TYPES.index, TEAMS))

EDGE = np.dtype([("relation", "u1"), ("sources", "u1"), ("known", "<u2", (len(LEVELS),))])

Ints = NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrays:
    """Nodes are numbered in the order of their IRIs, edges by subject, object and relation; all may lie in files.

    `iri_text`, `iri_start`: the IRIs, one after the other in UTF-8, and where each begins.
    `types`: number of each node's type in `NODE_TYPES`.
    `row_start`, `neighbours`, `links`: row v holds the neighbours of v; `links` is twice the edge's number, plus one
    where v is its object.
    `dated`: one bit for each edge, the lowest of each byte first: whether claims about its two ends say when somebody
    played for a team or managed it, so that a tie may follow; of several edges between the two one alone has it.
    `spans`: for each edge with that bit three bytes: the time within which claims about its two ends put all that they
    say of when (see `times.py`), as two numbers of `SPAN_BITS` bits.  `span_blocks`: how many such edges there are
    before every `SPAN_BLOCK`th.
    `edges`: what is known of each edge, side by side in memory as `EDGE` lays it out: the number of its relation in
    `relation_names`; how many independent sources it has; for each of `LEVELS` the day from which it is that sure, at
    least, or `NEVER`.
    `claim_firsts`: one bit for each claim: whether it is the first of its edge.  `claim_blocks`: where the claims of
    every `BLOCK`th edge begin.
    `claims`: the claims of one edge after the other, each as the first 64 bits of the hash that its IRI ends in.
    `claim_rests`: the other 32 bits; a search needs none of them, only reading the claims out of a store does.
    """

    iri_text: Ints
    iri_start: Ints
    types: Ints
    row_start: Ints
    neighbours: Ints
    links: Ints
    edges: Ints
    dated: Ints
    spans: Ints
    span_blocks: Ints
    claim_firsts: Ints
    claim_blocks: Ints
    claims: Ints
    claim_rests: Ints
    relation_names: tuple[str, ...]

    @property
    def node_count(self) -> int:
        """How many nodes there are."""
        return len(self.types)

    @property
    def edge_count(self) -> int:
        """How many edges there are."""
        return len(self.edges)

    @property
    def relations(self) -> Ints:
        """The number of each edge's relation."""
        return self.edges["relation"]

    @property
    def sources(self) -> Ints:
        """How many independent sources each edge has."""
        return self.edges["sources"]

    @property
    def known(self) -> Ints:
        """For each level the day from which each edge is that sure."""
        return self.edges["known"].T

    def claim_starts(self) -> Ints:
        """Return where the claims of each edge begin in `claims`, and where those of the last end."""
        firsts = np.flatnonzero(unpack_bits(self.claim_firsts, len(self.claims)))
        return np.append(firsts, len(self.claims))

    def bytes_per_edge(self) -> float:
        """Return what an edge costs a search: every array but the names and the rest of hashes, over their number."""
        ways = (self.row_start, self.neighbours, self.links, self.edges, self.dated, self.spans, self.span_blocks)
        parts = (*ways, self.claim_firsts, self.claim_blocks, self.claims)
        size = sum(part.nbytes for part in parts)
        return size / max(self.edge_count, 1)


def pack_edges(relations: Ints, sources: Ints, known: Ints) -> Ints:
    """Return what is known of edges side by side; `known` has a row for each of `LEVELS`."""
    edges = np.empty(len(relations), dtype=EDGE)
    edges["relation"], edges["sources"], edges["known"] = relations, sources, known.T
    return edges


def pack_bits(bits: Ints) -> Ints:
    """Return bits as `dated` holds them."""
    return np.packbits(bits, bitorder="little")


def unpack_bits(packed: Ints, count: int) -> Ints:
    """Return the first so many of bits that were packed."""
    return np.unpackbits(packed, count=count, bitorder="little").astype(bool)


def build_rows(node_count: int, subjects: Ints, objects: Ints) -> tuple[Ints, Ints, Ints]:
    """Return `row_start`, `neighbours` and `links` for edges given by the numbers of their ends."""
    edges = np.arange(len(subjects), dtype=np.int64)
    ends = np.concatenate([subjects, objects])
    others = np.concatenate([objects, subjects]).astype(np.int32)
    links = np.concatenate([edges * 2, edges * 2 + 1]).astype(np.int32)
    order = (ends.astype(np.int64) * node_count + others).argsort(kind="stable")  # sooner than by three keys
    row_start = np.zeros(node_count + 1, dtype=np.int32)
    np.cumsum(np.bincount(ends, minlength=node_count), out=row_start[1:])
    return row_start, others[order], links[order]


def pack_counts(counts: Ints) -> tuple[Ints, Ints]:
    """Return `claim_firsts` and `claim_blocks` for how many claims each edge has: each has one."""
    before = np.cumsum(counts, dtype=np.int64) - counts
    firsts = np.zeros(int(counts.sum()), dtype=bool)
    firsts[before] = True
    return pack_bits(firsts), before[::BLOCK].astype(np.uint32)


def pack_spans(dated: Ints, spans: Ints) -> tuple[Ints, Ints]:
    """Return `spans` and `span_blocks` for which edges are dated, and the two numbers of each edge in one."""
    before = np.cumsum(dated, dtype=np.int64) - dated
    chosen = spans[dated]
    parts = np.stack([chosen & 0xFF, chosen >> 8 & 0xFF, chosen >> 16], axis=1).astype(np.uint8)
    return parts.ravel(), before[::SPAN_BLOCK].astype(np.uint32)


def unpack_spans(arrays: Arrays) -> Ints:
    """Return for each edge the two numbers of its time in one; 0 where it has none."""
    spans = np.zeros(arrays.edge_count, dtype=np.int64)
    low, middle, high = arrays.spans.astype(np.int64).reshape(-1, 3).T
    spans[unpack_bits(arrays.dated, arrays.edge_count)] = low | middle << 8 | high << 16
    return spans


def claim_key(iri: str) -> int:
    """Return the 96 bits of the hash that a claim's IRI ends in (of the IRI itself where it ends in none).

    >>> hex(claim_key("https://w3id.org/touchline/id/claim/00000000000000ff11223344"))
    '0xff11223344'
    """
    tail = iri.rpartition("/")[2]
    with contextlib.suppress(ValueError):
        if len(tail) == 24:
            return int(tail, 16)
    import hashlib

    return int.from_bytes(hashlib.sha256(iri.encode()).digest()[:12])


def pack_keys(keys: Iterable[int]) -> tuple[Ints, Ints]:
    """Return `claims` and `claim_rests` for the keys of claims."""
    keys = list(keys)
    first = np.array([key >> 32 for key in keys], dtype=np.uint64)
    return first, np.array([key & 0xFFFFFFFF for key in keys], dtype=np.uint32)


def pack_names(iris: Sequence[str]) -> tuple[Ints, Ints]:
    """Return names end to end in UTF-8, and where each begins."""
    encoded = [iri.encode() for iri in iris]
    starts = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(iri) for iri in encoded], out=starts[1:]) if encoded else None
    return np.frombuffer(b"".join(encoded), dtype=np.uint8), starts


def save(arrays: Arrays, folder: Path) -> None:
    """Write the arrays into `folder/network`, whole or not at all; a folder that cannot be written is let be."""
    target = folder / "network"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix="network-", dir=folder))
    except OSError:
        return
    try:
        for name in _array_names():
            np.save(scratch / f"{name}.npy", getattr(arrays, name))
        about = {"version": VERSION, "relations": arrays.relation_names}
        (scratch / "about.json").write_text(json.dumps(about), encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        scratch.replace(target)
    except OSError:
        shutil.rmtree(scratch, ignore_errors=True)


def load(folder: Path) -> Arrays | None:
    """Map the arrays of `folder/network`; None where there are none, or of another version."""
    source = folder / "network"
    try:
        about = json.loads((source / "about.json").read_text(encoding="utf-8"))
        if about["version"] != VERSION:
            return None
        found = {name: _map(source / f"{name}.npy") for name in _array_names()}
    except (OSError, ValueError, KeyError):
        return None
    return Arrays(**found, relation_names=tuple(about["relations"]))


def _map(path: Path) -> Ints:
    array: Ints = np.load(path, mmap_mode="r") if path.stat().st_size > 4096 else np.load(path)
    return array.view(np.ndarray)


def _array_names() -> Iterable[str]:
    return [field.name for field in fields(Arrays) if field.name != "relation_names"]
