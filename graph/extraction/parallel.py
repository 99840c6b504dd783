"""The extractor in several processes at once: the same claims in the same order as one process gives."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cached_property
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from ..articles.article import Article
from .claim import Claim

if TYPE_CHECKING:
    from .extractor import Extractor

_CHUNK = 8
_AHEAD = 2
_of_this_process: "Extractor"

Extracted = list[tuple[Article, list[Claim]]]


class ParallelExtractor:
    """Reads claims in `jobs` processes, each with its own pipeline; worth it from some hundred articles on.

    `lexicon` and `gazetteer`: folders of frames and files of names, as for `Extractor`.  Memory grows by one pipeline a
    process (about 200 MB).
    """

    def __init__(self, jobs: int, lexicon: Iterable[str] = (), gazetteer: Iterable[Path | str] = ()) -> None:
        if jobs < 1:
            raise ValueError("jobs must be at least 1")
        self.jobs = jobs
        self.lexicon = tuple(lexicon)
        self.gazetteer = tuple(map(str, gazetteer))

    def extract(self, article: Article) -> list[Claim]:
        """Return the claims of one article."""
        return next(iter(self.extract_many([article])))[1]

    def extract_many(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Claim]]]:
        """Yield each article with its claims, in the order of the articles, reading only a little ahead."""
        remaining = iter(articles)
        waiting: deque[Future[Extracted]] = deque()
        for chunk in iter(lambda: list(islice(remaining, _CHUNK)), []):
            waiting.append(self._pool.submit(_extract, chunk))
            if len(waiting) >= self.jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()

    @cached_property
    def _pool(self) -> ProcessPoolExecutor:
        """Kept from one call to the next.  Spawned, not forked: a fork of a process with threads may hang."""
        return ProcessPoolExecutor(self.jobs, get_context("spawn"), _prepare, (self.lexicon, self.gazetteer))


def _prepare(lexicon: tuple[str, ...], gazetteer: tuple[str, ...]) -> None:
    """Load the pipeline once in each process, which is to keep to one core."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from .extractor import Extractor

    global _of_this_process
    _of_this_process = Extractor(lexicon, gazetteer)


def _extract(articles: list[Article]) -> Extracted:
    return list(_of_this_process.extract_many(articles))
