"""Any text is read without an exception, the same each time, in bounded work, and every quote is where it says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.sentences import LONGEST_SENTENCE, split
from graph.extraction.text import boilerplate, stretches

EXTRACTOR = Extractor()
WORDS = st.sampled_from(
    [
        *str.split(
            "Everton Rick Holm sacked manager he his the club Reds, “I said Sunday. striker 28-year-old of by for "
            "from has been linked with Real Madrid ex-Leeds boss who they will not | - … ! ? United Anfield "
        ),
        '"',
        "'",
        "who\n",
    ]
)
TESTS = Path(__file__).parents[1]
# Sentences of articles in any order, among headings: what a rule expects of the sentence before is not there.
SENTENCES = st.sampled_from(
    [
        *sorted(
            {
                sentence.strip()
                for folder in ("gold", "reports", "registers", "news")
                for path in (TESTS / folder).glob("*.txt")
                for sentence in re.split(r"(?<=[.!?])\s+|\n+", path.read_text(encoding="utf-8"))
                if sentence.strip()
            }
        ),
        *(f"\n\n{heading}\n\n" for heading in ("Team news", "LEEDS", "Everton 2-1 Leeds", "Hull: Rick Holm", "* * *")),
    ]
)
ANY_ORDER = st.lists(st.tuples(SENTENCES, st.sampled_from([" ", "\n", "\n\n"])).map("".join), max_size=20).map("".join)
QUIET = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck), derandomize=True)
SOAK = settings(deadline=None, max_examples=2000, suppress_health_check=list(HealthCheck))

LEEDS = """Leeds appoint Holm

Leeds United have appointed Rick Holm as head coach after sacking Tom Varley. The 44-year-old, who played for
Everton, was linked with Celtic last month. "I am proud," he said. His assistant Jon Peel joins from Everton.
"""


def check(text: str) -> None:
    """Extract from `text`; every quote is a slice of the article."""
    article = Article.of(text)
    for claim in EXTRACTOR.extract(article):
        evidence = claim.evidence
        assert article.text[evidence.start : evidence.end] == evidence.quote
        assert evidence.quote


@QUIET
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    check(text)


@QUIET
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_order_of_football_words(text: str) -> None:
    check(text)


@QUIET
@given(ANY_ORDER)
def test_sentences_of_articles_in_any_order(text: str) -> None:
    check(text)


@pytest.mark.soak
@SOAK
@given(st.one_of(st.text(max_size=3000), st.lists(WORDS, max_size=200).map(" ".join), ANY_ORDER))
def test_any_text_for_long(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "," * 10_000,
        "Everton have sacked " + "Rick Holm and " * 3_000 + "him.",
        LEEDS.upper() * 5,
        LEEDS.replace(" ", " \u200b").replace("e", "e\u200d"),
        "\u202e" + LEEDS,
        "ليدز يونايتد " * 200 + LEEDS,
        '"' * 2_000 + LEEDS,
        "A. " * 3_000,
        "He " * 3_000,
        "(" * 3_000 + LEEDS,
        "\n" * 5_000 + LEEDS,
        "the club's " * 1_500,
        "",
        "\ud800 Everton sacked Rick Holm.",
        "It rained all day. Rick Holm was named in his stead on 2 June.",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_texts(text: str) -> None:
    check(text)


def test_no_piece_is_too_long_for_the_parser() -> None:
    text = "word " * 40_000
    pieces = split(text)
    assert all(len(piece.text) <= LONGEST_SENTENCE for piece in pieces)
    assert len(pieces) <= 2 * len(text) // LONGEST_SENTENCE + 2
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)


def test_same_claims_whatever_the_hash_seed_and_the_batch() -> None:
    code = (
        "import json, sys; from graph.articles.article import Article; from graph.extraction import Extractor\n"
        "texts = json.load(sys.stdin)\n"
        "for _, claims in Extractor().extract_many(Article.of(text) for text in texts):\n"
        "    print(json.dumps([claim.to_json() for claim in claims]))\n"
    )
    import json

    root = Path(__file__).parents[2]
    given_texts = json.dumps([LEEDS, "Everton won.", LEEDS.replace("Leeds", "Hull")])
    outputs = set()
    for seed in ("0", "1", "4242"):
        run = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code],
            input=given_texts,
            capture_output=True,
            text=True,
            check=True,
            cwd=root,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1
    alone = [json.dumps([c.to_json() for c in EXTRACTOR.extract(Article.of(t))]) for t in json.loads(given_texts)]
    assert outputs.pop().splitlines() == alone


def test_every_pattern_of_boilerplate_matches_its_example() -> None:
    lines, parts = boilerplate()
    assert len(lines) >= 8 and len(parts) >= 4
    for pattern in lines:
        assert pattern.expression.fullmatch(pattern.example), pattern.name
    for pattern in parts:
        assert pattern.expression.search(pattern.example), pattern.name


def test_boilerplate_is_passed_over_and_captions_are_read() -> None:
    text = (
        " date 2026-02-20 Getty Images\nHolm leaves Leeds\nHolm was dismissed. | JO DOE/Belga/AFP/Getty Images\n"
        "Trending\nExpand Tweet\nWe use cookies to improve this site.\nLeeds won."
    )
    found = [(text[part.start : part.end], part.caption) for part in stretches(text)]
    assert found == [("Holm leaves Leeds", False), ("Holm was dismissed.", True), ("Leeds won.", False)]
