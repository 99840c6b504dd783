"""Whatever the order and the batches, and whatever was there in between: the same bytes."""

import random
from pathlib import Path

import pytest
from newsroom import Reporter, Story, everything, graph_of, invented

from graph import KnowledgeGraph


def _check(folder: Path, seed: int) -> None:
    """Ingest, replace and remove at random, towards a set of articles; then compare with that set taken at once."""
    chance = random.Random(seed)
    stories = invented(chance.randrange(4, 12), seed)
    drafts = [(article, claims[: len(claims) // 2]) for article, claims in chance.sample(stories, 2)]
    passing = invented(3, seed + 100_000)
    graph = KnowledgeGraph.open(folder / f"mixed-{seed}", create=True)
    _ingest(graph, passing + drafts, chance)
    _ingest(graph, stories, chance, force=True)
    for article, _ in chance.sample(passing, len(passing)):
        graph.remove(article.id)
    again = chance.choice(stories)
    graph.remove(again[0].id)
    _ingest(graph, [again], chance)
    expected = everything(graph_of(folder / f"plain-{seed}", stories))
    assert everything(graph) == expected, f"seed {seed}"
    graph.rebuild()
    assert everything(graph) == expected, f"seed {seed}, rebuilt"


def _ingest(graph: KnowledgeGraph, stories: list[Story], chance: random.Random, *, force: bool = False) -> None:
    queue = chance.sample(stories, len(stories))
    while queue:
        size = chance.randrange(1, len(queue) + 1)
        batch, queue = queue[:size], queue[size:]
        graph.ingest([article for article, _ in batch], extractor=Reporter(batch), force=force)


@pytest.mark.parametrize("seed", range(8))
def test_any_order_gives_the_same_bytes(tmp_path: Path, seed: int) -> None:
    _check(tmp_path, seed)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_any_order_gives_the_same_bytes_at_length(tmp_path: Path, seed: int) -> None:
    _check(tmp_path, seed)
