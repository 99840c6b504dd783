"""Reading pauses Python's collector, and leaves it as it found it."""

import gc
import subprocess
import sys
import threading
import weakref

import pytest

from graph.articles import Article
from graph.extraction import Claim, Extractor
from graph.extraction.collector import paused
from graph.extraction.document import Document

ARTICLES = [
    Article.of(f"Everton have sacked manager Rick Holm. Al Moss, {n}, joined Everton in May.", source=str(n))
    for n in range(20, 60)
]


class Watching(Extractor):
    """An extractor that notes whether the collector was on while it read."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[bool] = set()

    def claims_of(self, document: Document) -> list[Claim]:
        """The claims of a document."""
        self.seen.add(gc.isenabled())
        return super().claims_of(document)


def test_the_collector_rests_while_an_article_is_read() -> None:
    extractor = Watching()
    assert all(claims for _, claims in extractor.extract_many(ARTICLES))
    assert extractor.seen == {False}


def test_the_collector_is_on_again_where_it_was() -> None:
    extractor = Extractor()
    for _ in extractor.extract_many(ARTICLES[:3]):
        assert gc.isenabled()
    with pytest.raises(ValueError, match="inside"), paused():
        raise ValueError("inside")
    assert gc.isenabled()


def test_the_collector_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        for _ in Extractor().extract_many(ARTICLES[:3]):
            assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_collector_stays_off_while_the_model_is_loaded() -> None:
    """In a process of its own, where nothing has loaded the model before."""
    code = (
        "import gc; gc.disable()\n"
        "from graph.articles import Article\n"
        "from graph.extraction import Extractor\n"
        "print(len(Extractor().extract(Article.of('Everton have sacked manager Rick Holm.'))), gc.isenabled())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


def test_threads_that_pause_together_leave_it_on() -> None:
    first, second = threading.Event(), threading.Event()

    def pause_within() -> None:
        with paused():
            first.set()
            second.wait(10)

    thread = threading.Thread(target=pause_within)
    with paused():
        thread.start()
        first.wait(10)
    second.set()
    thread.join(10)
    assert gc.isenabled()


def test_what_a_batch_leaves_is_old_when_the_collector_is_on_again() -> None:
    with paused(keeps=True):
        kept: list[list[int]] = [[] for _ in range(50_000)]
    old = {id(one) for one in gc.get_objects(generation=2)}
    assert all(id(one) in old for one in kept)


def test_cycles_from_before_a_batch_are_found_as_soon() -> None:
    class Ring:
        pass

    ring = Ring()
    ring.own = ring  # type: ignore[attr-defined]
    seen = weakref.ref(ring)
    del ring
    with paused(keeps=True):
        pass
    assert seen() is None


def test_what_the_host_froze_stays_frozen() -> None:
    gc.freeze()
    try:
        count = gc.get_freeze_count()
        with paused(keeps=True):
            pass
        assert gc.get_freeze_count() == count
    finally:
        gc.unfreeze()
