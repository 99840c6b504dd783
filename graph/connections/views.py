"""The arrays as sequences of plain numbers: sooner where only a few are looked at."""

from bisect import bisect_left
from dataclasses import dataclass, fields

from .csr import BLOCK, SPAN_BLOCK, Arrays, Ints

_AT_ONCE = 32  # bytes of bits that are looked at together
EVERY = 512  # so many names apart are those that are held ready for looking names up

__all__ = ["EVERY", "Views", "view_of"]


@dataclass(frozen=True, slots=True)
class Views:
    """Views of the arrays of the same names.

    `facts`: what is known of each edge in four numbers, as `EDGE` lays it out: its relation in the lower byte of the
    first and its sources in the higher, then the day of each level.
    """

    iri_text: memoryview
    iri_start: memoryview
    types: memoryview
    row_start: memoryview
    neighbours: memoryview
    links: memoryview
    facts: memoryview
    dated: memoryview
    spans: memoryview
    span_blocks: memoryview
    claim_firsts: memoryview
    claim_blocks: memoryview
    claims: memoryview
    claim_rests: memoryview
    every: list[bytes]

    @classmethod
    def of(cls, arrays: Arrays) -> "Views":
        """Return the views of arrays."""
        names = (field.name for field in fields(cls) if field.name not in ("facts", "every"))
        text, starts = arrays.iri_text, arrays.iri_start
        some = range(0, arrays.node_count, EVERY)
        return cls(
            **{name: view_of(getattr(arrays, name)) for name in names},
            facts=view_of(arrays.edges.view("<u2")),
            every=[text[starts[node] : starts[node + 1]].tobytes() for node in some],
        )

    def degree(self, node: int) -> int:
        """Return how many edges a node has."""
        return self.row_start[node + 1] - self.row_start[node]

    def claims_of(self, edge: int) -> range:
        """Return where the claims of an edge stand."""
        first, skipped, size = self.claim_blocks[edge // BLOCK], edge % BLOCK, _AT_ONCE
        place, bits = first >> 3, self.claim_firsts
        while True:
            some = int.from_bytes(bits[place : place + size], "little") >> (first & 7)
            if some.bit_count() > skipped + 1 or place + size >= len(bits):
                break
            size *= 4
        for _ in range(skipped):
            some &= some - 1
        start = (some & -some).bit_length() - 1
        some &= some - 1
        end = (some & -some).bit_length() - 1 if some else len(self.claims) - first
        return range(first + start, first + end)

    def is_dated(self, edge: int) -> bool:
        """Whether claims give the time of an edge."""
        return bool(self.dated[edge >> 3] >> (edge & 7) & 1)

    def span(self, edge: int) -> int:
        """Return the time of an edge as `Arrays.spans` has it, of one that claims give a time of."""
        dated, place, block = self.dated, edge >> 3, edge // SPAN_BLOCK
        before = int.from_bytes(dated[block * SPAN_BLOCK >> 3 : place], "little").bit_count()
        before += (dated[place] & (1 << (edge & 7)) - 1).bit_count() + self.span_blocks[block]
        return int.from_bytes(self.spans[3 * before : 3 * before + 3], "little")

    def edges_between(self, u: int, v: int) -> list[int]:
        """Return the edges between two nodes, allowed or not."""
        starts, neighbours = self.row_start, self.neighbours
        if starts[u + 1] - starts[u] > starts[v + 1] - starts[v]:
            u, v = v, u
        last = starts[u + 1]
        place = bisect_left(neighbours, v, starts[u], last)
        found = []
        while place < last and neighbours[place] == v:
            found.append(self.links[place] >> 1)
            place += 1
        return found


def view_of(array: Ints) -> memoryview:
    """Return an array as a sequence of plain numbers."""
    return memoryview(array)  # type: ignore[arg-type]
