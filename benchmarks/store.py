"""The store: how fast it is written and read, and what a quad costs, against rdflib's memory store.

    python benchmarks/store.py [--articles 1000] [--json FILE]

The quads are those of made-up articles of twelve claims each, described as an ingest describes them.  Each side runs
in a process of its own, whose growth in memory is measured.  Ours: one transaction (SPARQL update) for 64 articles,
what an ingest does once the derived graphs are worked out; `bulk_extend`, which promises no atomicity, is beside it.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Store, serialize

from graph.articles.article import Article
from graph.extraction.claim import Claim, Evidence, Participant
from graph.rdf.describe import describe
from graph.rdf.vocabulary import DEFAULT_BASE
from graph.store.derivation import Delta
from graph.store.folder import StoreFolder
from graph.store.reader import open_reader
from graph.store.writer import Writer

SEED, CLAIMS, BATCH = 20260220, 12, 64
RELATIONS = (("sackedBy", None), ("managed", "former"), ("linkedWith", None), ("playedFor", "former"))


def articles(count: int) -> Iterator[tuple[Article, list[Claim]]]:
    """Made-up articles: people and clubs drawn at random, a sentence a claim."""
    chance = random.Random(SEED)
    for number in range(count):
        text, claims = "", []
        for _ in range(CLAIMS):
            who, club = f"Person {chance.randrange(count * 2)}", chance.randrange(300)
            relation, status = chance.choice(RELATIONS)
            sentence = f"{who} and Club {club} are said to be {relation}, as far as anybody can tell today. "
            claims.append(
                Claim(
                    source="-",
                    subject=Participant(label=who, type="Person", names=(who,)),
                    relation=relation,
                    object=Participant(label=f"Club {club}", type="Club", iri=f"{DEFAULT_BASE}club/club-{club}"),
                    certainty="reported",
                    status=status,
                    evidence=Evidence(quote=sentence, start=len(text), end=len(text) + len(sentence)),
                )
            )
            text += sentence
        yield Article.of(text, id=f"article-{number}", date="2025-01-30"), claims


def written(path: Path, count: int) -> None:
    """Write the articles' quads as N-Quads, for every side to read."""
    with path.open("wb") as file:
        for article, claims in articles(count):
            file.write(serialize(describe(article, claims), format=RdfFormat.N_QUADS) or b"")


def quads_of(path: Path) -> list[Quad]:
    """The quads of a file."""
    from pyoxigraph import parse

    return list(parse(path=path, format=RdfFormat.N_QUADS))


def timed(work: Callable[[], object]) -> float:
    """How many seconds it takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def ours(path: Path, count: int) -> dict[str, float]:
    """Our store: transactions, a checkpoint, reading back, disk and memory."""
    quads = quads_of(path)
    per_batch = max(1, len(quads) * BATCH // count)
    folder = StoreFolder.create(path.parent / "ours")
    with folder.writing() as store:
        writer = Writer(folder, store)
        del store
        batches = [set(quads[i : i + per_batch]) for i in range(0, len(quads), per_batch)]
        seconds = timed(lambda: [writer.apply(Delta(insert=batch)) for batch in batches])
        publish = timed(writer.publish)
        again = timed(lambda: (writer.apply(Delta(insert=batches[0])), writer.publish()))
        del writer.store
    with folder.writing() as store:  # opening it again lets Oxigraph drop the log of what it has written in place
        del store
    reader = open_reader(folder)
    export = timed(lambda: sum(map(len, reader.nquads())))
    reader.close()
    return {
        "quads": len(quads),
        "transactions, quads a second": len(quads) / seconds,
        "first checkpoint, seconds": publish,
        "one more batch and checkpoint, seconds": again,
        "export, quads a second": len(quads) / export,
        "bytes a quad on disk": _size(path.parent / "ours" / "writer") / len(quads),
    }


def bulk(path: Path, count: int) -> dict[str, float]:
    """Oxigraph's bulk loader."""
    store = Store(path.parent / "bulk")
    seconds = timed(lambda: store.bulk_load(path=path, format=RdfFormat.N_QUADS))
    number = len(store)
    store.flush()
    return {"quads a second": number / seconds, "bytes a quad on disk": _size(path.parent / "bulk") / number}


def memory(path: Path, count: int) -> dict[str, float]:
    """Oxigraph in memory."""
    store = Store()
    before = _resident()
    seconds = timed(lambda: store.load(path=path, format=RdfFormat.N_QUADS))
    return {"quads a second": len(store) / seconds, "bytes a quad in memory": (_resident() - before) / len(store)}


def rdflib_memory(path: Path, count: int) -> dict[str, float]:
    """rdflib's own store, in memory."""
    import rdflib

    dataset = rdflib.Dataset()
    before = _resident()
    seconds = timed(lambda: dataset.parse(path, format="nquads"))
    number = sum(len(graph) for graph in dataset.graphs())
    return {"quads a second": number / seconds, "bytes a quad in memory": (_resident() - before) / number}


SIDES = {"touchline": ours, "oxigraph bulk_load": bulk, "oxigraph memory": memory, "rdflib memory": rdflib_memory}


def _resident() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> None:
    """Write the quads once, then measure each side in a fresh process."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.side:
        print(json.dumps(SIDES[given.side](given.file, given.articles)))
        return
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        file = Path(scratch) / "quads.nq"
        seconds = timed(lambda: written(file, given.articles))
        print(f"{given.articles} articles of {CLAIMS} claims described in {seconds:.1f} s (seed {SEED})")
        results = {}
        for side in SIDES:
            command = [sys.executable, __file__, "--side", side, "--file", str(file), "--articles", str(given.articles)]
            results[side] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            print(side)
            for name, figure in results[side].items():
                print(f"  {name:<40}{figure:>14,.2f}" if figure < 10 else f"  {name:<40}{figure:>14,.0f}")
    if given.json:
        given.json.write_text(json.dumps({"seed": SEED, "articles": given.articles, **results}, indent=2) + "\n")


if __name__ == "__main__":
    main()
