"""Any order and any batches of articles give the same bytes; removing one and adding it again too."""

import os
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph import Article, KnowledgeGraph, read_articles

EXAMPLES = Path(__file__).parents[1] / "examples" / "articles"
SHARED = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2] / "shared"))
SEED = int(os.environ.get("TOUCHLINE_SEED", "20260220"))


def exported(folder: Path, batches: Sequence[Sequence[Article]]) -> bytes:
    with KnowledgeGraph.open(folder, create=True) as graph:
        for batch in batches:
            graph.ingest(batch)
        return b"".join(graph.export_nquads())


def check(tmp_path: Path, articles: list[Article], rounds: int) -> None:
    expected = exported(tmp_path / "whole", [articles])
    assert exported(tmp_path / "whole", [articles]) == expected, "ingesting again changed the graph"
    chance = random.Random(SEED)
    for number in range(rounds):
        shuffled = chance.sample(articles, len(articles))
        cut = chance.randrange(1, len(articles))
        assert exported(tmp_path / str(number), [shuffled[:cut], shuffled[cut:]]) == expected, [
            a.source for a in shuffled
        ]
    with KnowledgeGraph.open(tmp_path / "whole") as graph:
        for article in (articles[0], articles[-1]):
            graph.remove(article.id)
            assert b"".join(graph.export_nquads()) != expected
            graph.ingest([article])
            assert b"".join(graph.export_nquads()) == expected


def test_the_examples_in_any_order(tmp_path: Path) -> None:
    check(tmp_path, list(read_articles(EXAMPLES)), rounds=2)


@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="the seed articles are not here")
def test_the_seeds_in_any_order(tmp_path: Path) -> None:
    check(tmp_path, list(read_articles(SHARED / "seeds")), rounds=4)


@pytest.mark.soak
def test_the_examples_in_many_orders(tmp_path: Path) -> None:
    print(f"seed {SEED}")
    check(tmp_path, list(read_articles(EXAMPLES)), rounds=40)
