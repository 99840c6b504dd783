"""Connections are told when somebody looks at them, and nobody can tell that they were not told before."""

import copy
import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from newsroom import claim, club, graph_of, person, story

from graph.connections import connect
from graph.connections.answers import Connections
from graph.connections.explain import Explainer
from graph.connections.later import _UNREAD, finish, remember
from graph.errors import StoreError
from graph.extraction.claim import Claim
from graph.knowledge_graph import KnowledgeGraph
from graph.store.reader import Reader

CLUBS = ("Northtown", "Eastham")


def said(subject: str, relation: str, object_: str, **more: Any) -> tuple[str, Claim]:
    other = club(object_) if object_ in CLUBS else person(object_)
    return claim(f"{subject} {relation} {object_}.", person(subject), relation, other, **more)


STORY = story(
    "one",
    said("Ann Archer", "playedFor", "Northtown", status="former", from_="2016", until="2020"),
    said("Bob Baker", "playedFor", "Northtown", status="former", from_="2017", until="2019"),
    said("Bob Baker", "relativeOf", "Cy Cole"),
    said("Cy Cole", "linkedWith", "Eastham", certainty="rumoured"),
    date="2024-05-01",
)
LATER = story("two", said("Ann Archer", "relativeOf", "Cy Cole"), date="2025-01-01")


@pytest.fixture
def graph(tmp_path: Path) -> KnowledgeGraph:
    return graph_of(tmp_path / "g", [STORY])


def put_off(found: Connections) -> bool:
    return any("_read" in one.__dict__ for one in (found, *found.best))


def at_once(graph: KnowledgeGraph, *names: str, **options: Any) -> Connections:
    found = graph.connect(*names, **options)
    found.read()
    assert not put_off(found)
    return found


@pytest.mark.parametrize("ends", [("Ann Archer", "Cy Cole"), ("Ann Archer", "Bob Baker"), ("Ann Archer", "Eastham")])
@pytest.mark.parametrize("options", [{}, {"k": 5, "rumours": True}, {"rumours": False}, {"max_hops": 1}])
def test_what_is_read_later_is_what_would_have_been_read_at_once(
    graph: KnowledgeGraph, ends: tuple[str, ...], options: dict[str, Any]
) -> None:
    found = graph.connect(*ends, **options)
    assert found == at_once(graph, *ends, **options)
    assert not put_off(found)
    assert json.dumps(found.to_json()) == json.dumps(at_once(graph, *ends, **options).to_json())


def test_only_what_the_ranking_needs_is_read(graph: KnowledgeGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Reader, "article", lambda self, article: asked.append(article))
    monkeypatch.setattr(Explainer, "_step", lambda *_: asked.append("step"))
    found = graph.connect("Ann Archer", "Cy Cole", "Bob Baker")
    assert found
    assert not asked
    assert put_off(found)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), replace])
def test_a_copy_needs_no_graph(graph: KnowledgeGraph, copied: Any) -> None:
    for ends in (("Ann Archer", "Cy Cole"), ("Ann Archer", "Eastham")):
        found = graph.connect(*ends)
        twin = copied(found)
        assert not put_off(twin) or copied is replace
        assert twin == found
        assert repr(twin) == repr(found)
        assert hash(twin) == hash(found)


def test_a_connection_tells_of_the_state_that_was_asked_whatever_the_graph_is_by_then(graph: KnowledgeGraph) -> None:
    before = at_once(graph, "Ann Archer", "Cy Cole")
    found = graph.connect("Ann Archer", "Cy Cole")
    graph.remove("one")
    assert put_off(found)
    assert found == before
    assert "Bob Baker" in found.sentence


def test_a_connection_that_somebody_holds_is_read_before_its_graph_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "g"
    graph_of(folder, [STORY, LATER]).close()
    with KnowledgeGraph.open(folder) as graph:
        by_method = graph.connect("Ann Archer", "Cy Cole")
        by_function = connect(graph.reader, ["Ann Archer", "Eastham"])
        asked = graph.ask("How are Ann Archer and Bob Baker connected?").connections
        assert all(map(put_off, (by_method, by_function)))
    assert by_method.sentence == "Ann Archer and Cy Cole are related."
    assert by_function.sentence.startswith("Ann Archer")
    assert asked
    assert asked.best[0].steps[0].evidence


def test_a_connection_of_a_reader_that_was_closed_says_so(graph: KnowledgeGraph) -> None:
    reader = graph.reader
    found = connect(reader, ["Ann Archer", "Cy Cole"])
    reader.close()
    with pytest.raises(StoreError, match="was closed"):
        found.best[0].sentence  # noqa: B018


def test_what_is_no_field_is_no_attribute(graph: KnowledgeGraph) -> None:
    found = graph.connect("Ann Archer", "Cy Cole")
    assert not hasattr(found.best[0], "nonsense")
    assert not hasattr(found, "nonsense")


def test_answers_that_nobody_holds_are_let_go_of_and_the_others_still_read() -> None:
    told: list[int] = []

    class Source:
        """Something that is read out of."""

    def teller(number: int) -> Callable[[], dict[str, Any]]:
        def tell() -> dict[str, Any]:
            told.append(number)
            return {}

        return tell

    reader, held = Source(), []
    for number in range(2000):
        record = Connections.later({"best": ()}, teller(number))
        remember(reader, record)
        if number % 500 == 0:
            held.append(record)
    del record
    assert len(_UNREAD[reader]._records) < 600
    finish(reader)
    assert told == [0, 500, 1000, 1500]
    assert reader not in _UNREAD
