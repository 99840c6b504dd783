"""How fast the extraction is, measured against the bare spaCy pipeline on the same texts in the same run.

    python benchmarks/extraction.py articles.jsonl [more.jsonl ...] [--rounds 3] [--no-start] [--numpy-peer]

Each file holds one article a line ("text", optionally "id" and "date").  Printed for each: seconds of `nlp.pipe(texts)`
of the whole default pipeline, seconds from articles to claims (one process, both warm, turn and turn about, the best of
the rounds), their ratio, that of the processor's time, which others on the machine disturb less, and the share of the
sentences that were parsed; then the peak memory of a fresh process that
does the one or the other.  Last the start: loading plus five articles, each in a fresh process, against `spacy.load`
plus the same five.

With `--numpy-peer` spaCy's models multiply by numpy as ours do, where they else take the library that spaCy brings:
what is left of the ratio is then what does not come from the choice of that library.

All of it runs on one core: numpy's threads are held to one, as spaCy's own matrices know no more.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.model import MODEL
from graph.extraction.pipeline import Reader

if TYPE_CHECKING:
    from spacy.language import Language

# What the system counts for a process (Linux): `getrusage` would count the one that started it too.
_PEAK = """print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
_SPACY = f"""
import json, sys, spacy
nlp = spacy.load({MODEL!r})
list(nlp.pipe(json.load(sys.stdin)))
{_PEAK}"""
_OURS = f"""
import json, sys
from graph.articles.article import Article
from graph.extraction import Extractor
list(Extractor().extract_many(Article.of(text) for text in json.load(sys.stdin)))
{_PEAK}"""


def read(path: Path) -> list[Article]:
    """Return the articles of a file of JSON lines."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Article.of(record["text"], id=record.get("id"), date=record.get("date")) for record in records]


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """How long `work` takes by the clock, and of the processor's time."""
    start, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - used


def peer(numpy_peer: bool) -> "Language":
    """Return spaCy's default pipeline, its matrices multiplied by numpy if asked."""
    import spacy
    from thinc.api import NumpyOps

    nlp = spacy.load(MODEL)
    if numpy_peer:
        operations = NumpyOps(use_blis=False)
        for _, component in nlp.pipeline:
            for layer in component.model.walk() if getattr(component, "model", None) else ():
                layer.ops = operations
    return nlp


def ratios(paths: list[Path], rounds: int, numpy_peer: bool) -> None:
    """Print the ratio of each file."""
    nlp = peer(numpy_peer)
    extractor = Extractor()
    for path in paths:
        articles = read(path)
        texts = [article.text for article in articles]
        list(nlp.pipe(texts[:8]))
        list(extractor.extract_many(articles[:8]))
        theirs, ours = [], []
        for _ in range(rounds):
            theirs.append(seconds(lambda texts=texts: list(nlp.pipe(texts))))  # type: ignore[misc]
            ours.append(seconds(lambda articles=articles: list(extractor.extract_many(articles))))  # type: ignore[misc]
        documents = list(Reader(lexicon=extractor.lexicon).read_many(articles))
        sentences = [sentence for document in documents for sentence in document.sentences]
        parsed = [sentence for sentence in sentences if sentence.span is not None]
        letters = sum(len(sentence.text) for sentence in parsed) / sum(len(sentence.text) for sentence in sentences)
        (whole, whole_cpu), (own, own_cpu) = map(min, zip(*theirs, strict=True)), map(min, zip(*ours, strict=True))
        print(
            f"{path.name}: {len(articles)} articles, spaCy {whole:.2f} s, Touchline {own:.2f} s, "
            f"{whole / own:.2f} times as fast ({whole_cpu / own_cpu:.2f} by processor time); "
            f"{len(parsed)} of {len(sentences)} sentences parsed "
            f"({len(parsed) / len(sentences):.0%}, {letters:.0%} of the text); "
            f"peak memory spaCy {fresh(_SPACY, texts)[1]:.0f} MB, Touchline {fresh(_OURS, texts)[1]:.0f} MB"
        )


def fresh(code: str, texts: list[str]) -> tuple[float, float]:
    """The seconds that a fresh process takes for some texts, and the megabytes that it needs at most."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(texts), text=True, check=True, stdout=subprocess.PIPE
    )
    return time.perf_counter() - start, int(done.stdout) / 1024


def start(path: Path, rounds: int) -> None:
    """Print how long a fresh process takes for five articles, against spaCy's."""
    texts = [article.text for article in read(path)[:5]]
    theirs, ours = (min(fresh(code, texts)[0] for _ in range(rounds)) for code in (_SPACY, _OURS))
    print(f"start and five articles: spaCy {theirs:.2f} s, Touchline {ours:.2f} s, {ours / theirs:.2f} times as long")


def main() -> None:
    """Read the options and print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+", type=Path)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--no-start", action="store_true", help="leave the start-up times out")
    options.add_argument("--numpy-peer", action="store_true", help="let numpy multiply spaCy's matrices too")
    given = options.parse_args()
    ratios(given.files, given.rounds, given.numpy_peer)
    if not given.no_start:
        start(given.files[0], given.rounds)


if __name__ == "__main__":
    main()
