"""What may be among the best connections, and which of it is, in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import count

from .answers import Connection
from .later import Fields


@dataclass(slots=True)
class Candidate:
    """A connection that may be among the best: what ranks it, whom it leads through, and what tells the rest.

    `nodes`: its entities from end to end, as the network numbers them.  `places`: where two people who are tied at once
    were, numbered too where the network has them.
    `settle`: where derived ties may yet make it cheaper, what reads whether they do and gives what it then comes to;
    until then `cost` is what it costs at least.
    """

    cost: float
    nodes: tuple[int, ...]
    tell: Callable[[], Fields]
    places: frozenset[int | str] = frozenset()
    settle: Callable[[], "Candidate"] | None = None
    _made: Connection | None = None

    def connection(self) -> Connection:
        """Return the connection, which is told when somebody looks at it."""
        if self._made is None:
            self._made = Connection.later(self.cost, self.tell)
        return self._made


def in_order(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield candidates, the best first; one that is not settled is as soon as it may be the next."""
    numbers = count()

    def entry(candidate: Candidate) -> tuple[float, bool, tuple[int, ...], int, Candidate]:
        return round(candidate.cost, 6), candidate.settle is None, candidate.nodes, next(numbers), candidate

    heap = list(map(entry, found))
    heapify(heap)
    while heap:
        candidate = heappop(heap)[-1]
        if candidate.settle is None:
            yield candidate
        else:
            heappush(heap, entry(candidate.settle()))


def diverse(found: Iterable[Candidate], k: int) -> list[Candidate]:
    """Return the k best that tell something new: what leads through all that a better one led through is left out."""
    chosen: list[Candidate] = []
    through: list[set[int | str]] = []
    for candidate in found:
        mine: set[int | str] = set(candidate.nodes[1:-1])
        if any(other and other <= mine for other in through):
            continue
        chosen.append(candidate)
        through.append(mine or set(candidate.places))
        if len(chosen) == k:
            break
    return chosen
