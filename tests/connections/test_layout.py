"""The network brought up to date after a change against one laid out anew."""

import json
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from newsroom import Reporter, graph_of, invented

from graph.connections import network
from graph.connections.csr import Arrays
from graph.connections.layout import lay_out
from graph.connections.network import arrays_of
from graph.knowledge_graph import KnowledgeGraph


def laid_out_anew(graph: KnowledgeGraph) -> Arrays:
    reader = graph.reader
    return lay_out(reader.claim_heads(), {row.iri: row.type for row in reader.entities()})


def assert_same(found: Arrays, wanted: Arrays) -> None:
    for field in fields(Arrays):
        assert np.array_equal(getattr(found, field.name), getattr(wanted, field.name)), field.name


@pytest.fixture
def only_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Arrays:
        raise AssertionError("the arrays were laid out anew")

    monkeypatch.setattr(network, "lay_out", refuse)


@pytest.mark.parametrize("seed", [1, 2])
def test_arrays_are_renewed_as_articles_come_change_and_go(
    tmp_path: Path, seed: int, request: pytest.FixtureRequest
) -> None:
    stories, others = invented(40, seed), invented(40, seed + 10)
    graph = graph_of(tmp_path / "g", stories[:10])
    request.getfixturevalue("only_renewed")
    for start in range(10, 40, 10):
        part = stories[start : start + 10]
        graph.ingest([article for article, _ in part], extractor=Reporter(part))
        assert_same(arrays_of(graph.reader), laid_out_anew(graph))
    # The same articles, saying something else, some on another day.

    changed = [
        (replace(article, id=old.id, date=old.date if number % 2 else "2027-01-01"), claims)
        for number, ((old, _), (article, claims)) in enumerate(zip(stories[:8], others[:8], strict=True))
    ]
    graph.ingest([article for article, _ in changed], extractor=Reporter(changed))
    assert_same(arrays_of(graph.reader), laid_out_anew(graph))
    for article, _ in stories[5:30]:
        graph.remove(article.id)
    assert_same(arrays_of(graph.reader), laid_out_anew(graph))


@pytest.mark.parametrize("ingest", [False, True])
def test_arrays_of_an_earlier_version_are_laid_out_anew(tmp_path: Path, *, ingest: bool) -> None:
    stories = invented(20, 6)
    with graph_of(tmp_path / "g", stories[:12]) as graph:
        cache = graph.reader.cache_folder
        assert cache
        arrays_of(graph.reader)
    about = cache / "network" / "about.json"
    told = json.loads(about.read_text())
    about.write_text(json.dumps(told | {"version": told["version"] - 1}))
    (cache / "network" / "spans.npy").unlink()
    with KnowledgeGraph.open(tmp_path / "g") as graph:
        if ingest:
            graph.ingest([article for article, _ in stories[12:]], extractor=Reporter(stories[12:]))
        assert_same(arrays_of(graph.reader), laid_out_anew(graph))
        kept = graph.reader.cache_folder
        assert kept
        assert json.loads((kept / "network" / "about.json").read_text()) == told


def test_only_the_date_of_an_article_changes(tmp_path: Path, request: pytest.FixtureRequest) -> None:

    stories = invented(6, 4)
    graph = graph_of(tmp_path / "g", stories)
    before = arrays_of(graph.reader)
    request.getfixturevalue("only_renewed")
    dated = [(replace(article, date="2011-05-05"), claims) for article, claims in stories[:2]]
    graph.ingest([article for article, _ in dated], extractor=Reporter(dated))
    assert_same(arrays_of(graph.reader), laid_out_anew(graph))
    assert not np.array_equal(arrays_of(graph.reader).known, before.known)


def test_what_is_not_known_to_have_changed_is_laid_out_anew(tmp_path: Path) -> None:
    stories = invented(12, 5)
    graph = graph_of(tmp_path / "g", stories[:6])
    part = stories[6:]
    graph.ingest([article for article, _ in part], extractor=Reporter(part))
    (tmp_path / "g" / "unpublished").touch()  # as after a crash
    graph.ingest([])
    assert graph.reader.earlier() is None
    assert_same(arrays_of(graph.reader), laid_out_anew(graph))


def test_what_is_read_in_passes_is_what_is_read_one_by_one(tmp_path: Path) -> None:
    reader = graph_of(tmp_path / "g", invented(40, 3)).reader
    heads = list(reader.claim_heads())
    assert heads
    assert sorted(heads, key=lambda head: head.iri) == list(reader.heads_of(sorted(head.iri for head in heads)))
    assert {head.certainty for head in heads} >= {"confirmed", "reported"}
    assert reader.types() == {row.iri: row.type for row in reader.entities()}


def test_the_claims_of_a_pair_are_found_by_their_ids_and_without(tmp_path: Path) -> None:
    reader = graph_of(tmp_path / "g", invented(40, 3)).reader
    known = network.Network.of(reader)
    pairs = sorted({(head.subject, head.object) for head in reader.claim_heads()})
    for one, other in pairs:
        ids = known.claim_ids(other, one)
        found = reader.claims_between(one, other, ids)
        assert sorted(row.iri.rpartition("/")[2] for row in found) == sorted(ids)
        bare = [replace(row, quote="", start=0, end=0) if row.relation == "playedFor" else row for row in found]
        assert bare == reader.claims_between(one, other, ids, ["playedFor"])
        assert found == reader.claims_between(one, other) == reader.claims_between(one, other, [*ids, "0" * 24])
    assert known.claim_ids(pairs[0][0], "x:nobody") == []
