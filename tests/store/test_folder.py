"""The folder of a store: strangers' folders, checkpoints, the one writer, crashes, and a disk without room."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
from made_up_store import make_store
from newsroom import Reporter, claim, club, everything, graph_of, invented, person, story

from graph import KnowledgeGraph
from graph.errors import StoreBusyError, StoreError
from graph.store.folder import MARKER, StoreFolder
from graph.store.writer import writing

SUPPORT = Path(__file__).parents[1] / "support"
SACKED = claim("Real Madrid sacked Xabi Alonso.", person("Xabi Alonso"), "sackedBy", club("real-madrid"))


def test_nothing_is_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no graph at"):
        KnowledgeGraph.open(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("create", [False, True])
def test_a_strangers_folder_is_left_alone(tmp_path: Path, create: bool) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    with pytest.raises(StoreError, match="nothing in it was touched"):
        KnowledgeGraph.open(tmp_path, create=create)
    assert [path.name for path in tmp_path.iterdir()] == ["diary.txt"]


@pytest.mark.parametrize(
    "marker", ["", "{}", "[]", '{"touchline": "store"}', '{"touchline": "store", "base": 3}', "\x00"]
)
def test_a_broken_marker_is_a_strangers(tmp_path: Path, marker: str) -> None:
    (tmp_path / MARKER).write_text(marker)
    with pytest.raises(StoreError, match="not a graph of Touchline"):
        KnowledgeGraph.open(tmp_path, create=True)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words")
    with pytest.raises(StoreError):
        KnowledgeGraph.open(tmp_path / "file", create=True)
    assert (tmp_path / "file").read_text() == "words"


def test_another_version_is_said(tmp_path: Path) -> None:
    graph_of(tmp_path / "g", [story("a", SACKED)])
    marker = json.loads((tmp_path / "g" / MARKER).read_text())
    (tmp_path / "g" / MARKER).write_text(json.dumps(marker | {"format": 99}))
    with pytest.raises(StoreError, match="another version"):
        KnowledgeGraph.open(tmp_path / "g")


def test_iris_stand_under_another_base(tmp_path: Path) -> None:
    graph = KnowledgeGraph.open(tmp_path / "g", create=True, base="https://example.org/news/")
    one = story("a", SACKED)
    graph.ingest([one[0]], extractor=Reporter([one]))
    again = KnowledgeGraph.open(tmp_path / "g")
    assert again.reader.find("Xabi Alonso")[0].iri == "https://example.org/news/person/xabi-alonso"
    assert [row[0] for row in again.query("sacked-by", person="Xabi Alonso").rows()] == ["Xabi Alonso"]
    with pytest.raises(ValueError, match="absolute IRI"):
        KnowledgeGraph.open(tmp_path / "h", create=True, base="no base")


def test_a_second_writer_is_told_to_wait_and_readers_are_not(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", SACKED)])
    with writing(StoreFolder.open(tmp_path / "g")):
        with pytest.raises(StoreBusyError, match="Another process is writing"):
            graph.remove("a")
        assert KnowledgeGraph.open(tmp_path / "g").stats()["articles"] == 1
    graph.remove("a")


def test_checkpoints_go_when_nobody_reads_them(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", SACKED)])
    reader = KnowledgeGraph.open(tmp_path / "g")
    before = everything(reader)
    held = reader.reader
    cache = held.cache_folder
    assert cache is not None
    for name in "bcd":
        extra = story(name, SACKED)
        graph.ingest([extra[0]], extractor=Reporter([extra]))
    assert b"".join(held.nquads()) == before, "what is being read stays"
    assert (tmp_path / "g" / "checkpoints" / held.checkpoint).is_dir()
    reader.close()
    graph.close()
    last = story("e", SACKED)
    graph.ingest([last[0]], extractor=Reporter([last]))
    names = [path.name for path in (tmp_path / "g" / "checkpoints").iterdir() if path.name.isdigit()]
    assert names == [(tmp_path / "g" / "current").read_text().strip()]
    assert not cache.exists()


def test_what_a_crash_left_unpublished_is_published_by_the_next_writer(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", SACKED)])
    expected = everything(graph)
    graph.close()
    (tmp_path / "g" / "current").unlink()
    (tmp_path / "g" / "unpublished").touch()
    with writing(StoreFolder.open(tmp_path / "g")):
        pass
    assert everything(graph) == expected
    assert not (tmp_path / "g" / "unpublished").exists()


def test_an_error_in_the_middle_keeps_the_batches_before_it(tmp_path: Path) -> None:
    stories = invented(80, seed=5)

    class Failing(Reporter):
        def extract(self, article):  # type: ignore[no-untyped-def]
            if article.id == stories[70][0].id:
                raise RuntimeError("out of words")
            return super().extract(article)

    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    with pytest.raises(RuntimeError, match="out of words"):
        graph.ingest([article for article, _ in stories], extractor=Failing(stories))
    assert everything(graph) == everything(graph_of(tmp_path / "h", stories[:64]))


def _python(code: str, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": f"{SUPPORT}{os.pathsep}{Path(__file__).parents[2]}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


WRITER = """
    import sys
    from newsroom import graph_of, invented
    from pathlib import Path
    stories = invented(int(sys.argv[2]), seed=9)
    print("ready", flush=True)
    graph_of(Path(sys.argv[1]), stories, batch=5)
"""
READER = """
    import sys, time
    from pathlib import Path
    from graph import KnowledgeGraph
    whole = int(sys.argv[2])
    graph, seen = KnowledgeGraph.open(sys.argv[1]), set()
    while len(seen) == 0 or max(seen) < whole:
        counts = graph.stats()
        claims = len(graph.reader.claims())
        assert claims == counts["claims"] or graph.stats() != counts, (claims, counts)
        assert counts["articles"] % 5 == 0, counts
        seen.add(counts["articles"])
    print(len(seen))
"""


def test_two_readers_and_a_writer_at_once(tmp_path: Path) -> None:
    graph_of(tmp_path / "g", invented(5, seed=9))
    readers = [_python(READER, tmp_path / "g", 60) for _ in range(2)]
    writer = _python(WRITER, tmp_path / "g", 60)
    for process in (writer, *readers):
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        assert out


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.15, 0.4])
def test_a_killed_ingest_leaves_every_article_whole(tmp_path: Path, delay: float) -> None:
    stories = invented(60, seed=9)
    graph_of(tmp_path / "g", stories[:5])
    writer = _python(WRITER, tmp_path / "g", 60)
    assert writer.stdout is not None
    writer.stdout.readline()
    time.sleep(delay)
    writer.send_signal(signal.SIGKILL)
    writer.communicate(timeout=60)
    graph = KnowledgeGraph.open(tmp_path / "g")
    with writing(StoreFolder.open(tmp_path / "g")):
        pass
    count = graph.stats()["articles"]
    assert count % 5 == 0
    assert everything(graph) == everything(graph_of(tmp_path / "h", stories[:count]))
    rest = stories[count:]
    graph.ingest([article for article, _ in rest], extractor=Reporter(rest))
    assert everything(graph) == everything(graph_of(tmp_path / "whole", stories))


FULL = """
    import resource, sys
    from pathlib import Path
    from newsroom import Reporter, invented
    from graph import KnowledgeGraph
    from graph.errors import StoreError
    graph = KnowledgeGraph.open(sys.argv[1], create=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
    stories = invented(300, seed=3)
    try:
        graph.ingest([article for article, _ in stories], extractor=Reporter(stories))
    except StoreError as error:
        print(error)
        sys.exit(error.exit_code)
"""


@pytest.mark.parametrize("limit", [0, 60_000, 500_000])
def test_a_disk_without_room_is_said_and_leaves_the_graph_as_it_was(tmp_path: Path, limit: int) -> None:
    stories = invented(5, seed=9)
    before = everything(graph_of(tmp_path / "g", stories))
    process = _python(FULL, tmp_path / "g", limit)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 1, (out, err)
    assert "no room" in out and err == ""
    graph = KnowledgeGraph.open(tmp_path / "g")
    assert everything(graph) == before
    extra = story("z", SACKED)
    graph.ingest([extra[0]], extractor=Reporter([extra]))
    assert graph.stats()["articles"] == 6


def test_a_store_that_is_read_only_is_said_to_be_readable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_store(tmp_path / "g.db").close()
    opened = Path.open

    def refusing(path: Path, mode: str = "r", **how: Any) -> Any:
        if "a" in mode:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, mode, **how)

    monkeypatch.setattr(Path, "open", refusing)
    with KnowledgeGraph.open(tmp_path / "g.db") as graph:
        assert graph.stats()["people"]
        with pytest.raises(StoreError, match="is read-only: it can be read, not changed"):
            graph.rebuild()


def test_a_lost_pointer_is_said_and_written_again_by_the_next_ingest(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", SACKED)])
    held = everything(graph)
    (tmp_path / "g" / "current").unlink()
    with pytest.raises(StoreError, match="has lost its file `current`, which"):
        KnowledgeGraph.open(tmp_path / "g").articles()
    again = KnowledgeGraph.open(tmp_path / "g")
    assert again.ingest([story("a", SACKED)[0]], extractor=Reporter([])).unchanged == ["a"]
    assert everything(again) == held
