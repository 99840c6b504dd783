"""The arrays as sequences of plain numbers: sooner where only a few are looked at."""

from bisect import bisect_left
from dataclasses import dataclass, fields

from .csr import BLOCK, Arrays, Ints

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
    claim_counts: memoryview
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
        block, counts = edge // BLOCK, self.claim_counts
        start = self.claim_blocks[block] + sum(counts[block * BLOCK : edge].tolist())
        return range(start, start + counts[edge])

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
