"""The written questions: how many are understood rightly, and how many wrongly."""

import json
import shlex
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import readme
from memory_reader import iri_of

from graph.cli import COMMANDS
from graph.connections.questions.asking import query_of
from graph.connections.questions.names import NameIndex
from graph.connections.questions.parsing import NotUnderstood, QuestionParser, Understood
from graph.connections.questions.templates import load_templates
from graph.identity.gazetteer import fold, load_gazetteer
from graph.rdf.rows import EntityRow
from graph.sparql import load_queries

HERE = Path(__file__).parent
RIGHT, WRONG = 0.90, 0.03


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


@lru_cache(maxsize=1)
def parser() -> QuestionParser:
    """Return a parser that knows everybody in the questions; the pairs' people and every club are decoys."""
    gazetteer = load_gazetteer()
    weight: Counter[str] = Counter()
    found = {e.iri: EntityRow(iri=e.iri, type=e.kind, label=e.name) for e in gazetteer.entries if e.kind in KINDS}

    def add(name: str, type_: str, times: int) -> None:
        if not gazetteer.lookup(name):
            iri = iri_of(type_, name)
            found[iri] = EntityRow(iri=iri, type=type_, label=name)
            weight[iri] += times

    for question in read("questions.jsonl"):
        for key, name in question["arguments"].items():
            if key in ("person", "a", "b", "about", "outlet"):
                add(name, "Outlet" if key == "outlet" else "Person", 2)
    for pair in read("pairs.jsonl"):
        for name in (pair["a"], pair["b"], *(pair["first"] or {"through": ()})["through"]):
            add(name, "Person", 1)
    return QuestionParser(load_templates(), NameIndex.of(found.values(), dict(weight)))


KINDS = ("Club", "NationalTeam", "Outlet")


def same(wanted: str, got: EntityRow | str) -> bool:
    if isinstance(got, str):
        return wanted == got
    match = parser().names.exact(fold(wanted).split())
    return fold(wanted) == fold(got.label) or bool(match and got.iri in {e.iri for e in match.entities})


def judge(question: dict[str, Any]) -> str:
    asked = parser().parse(question["question"])
    if isinstance(asked, NotUnderstood):
        return "right" if question["kind"] == "none" else "not understood"
    wanted, got = question["arguments"], asked.arguments
    if asked.kind.name != question["kind"] or set(wanted) != set(got):
        return "wrong"
    swapped = {"a": got["b"], "b": got["a"]} if set(got) == {"a", "b"} else got
    return "right" if any(all(same(wanted[k], given[k]) for k in wanted) for given in (got, swapped)) else "wrong"


def test_most_questions_are_understood_and_hardly_any_wrongly() -> None:
    questions = read("questions.jsonl")
    assert len(questions) >= 310
    results = Counter(judge(question) for question in questions)
    assert results["right"] / len(questions) >= RIGHT, results
    assert results["wrong"] / len(questions) <= WRONG, results
    what, reached = readme.figure("tests/connections/test_questions.py")
    assert f", {len(questions)} in " in what
    assert reached.startswith("all (" if results["right"] == len(questions) else f"{results['right']} (")


@pytest.mark.parametrize("kind", load_templates().kinds, ids=lambda kind: kind.name)
def test_the_example_of_every_kind_is_understood_as_that_kind(kind: Any) -> None:
    asked = parser().parse(kind.example)
    assert not isinstance(asked, NotUnderstood), asked
    assert asked.kind.name == kind.name


@pytest.mark.parametrize(
    "question",
    [
        "",
        "?",
        "Liverpool",
        "Will Liverpool beat Chelsea?",
        "How much does Xabi Alonso earn?",
        "Who is the best manager in the world?",
        "Who has the ball?",
        "Please sack the referee",
        "When was Real Madrid founded?",
        "ancelotti ancelotti ancelotti",
        "alonso xq guardiola",
        "Which team did Kompany beat before Bayern?",
        "What is new at Chelsea?",
        "Why did Amorim lose?",
        "Are Messi and Beckham friends?",
        "Who did Xabi Alonso play against?",
        "SELECT * WHERE { ?s ?p ?o }",
    ],
)
def test_what_cannot_be_answered_is_not_understood(question: str) -> None:
    assert isinstance(parser().parse(question), NotUnderstood)


@pytest.mark.parametrize("kind", load_templates().kinds, ids=lambda kind: kind.name)
def test_every_kind_names_a_command_that_asks_the_same(kind: Any) -> None:
    asked = parser().parse(kind.example)
    assert isinstance(asked, Understood)
    words = shlex.split(query_of(asked))
    assert words[0] == "touchline"
    assert words[1] in COMMANDS
    if words[1] == "query":
        query = load_queries()[words[2]]
        given = {word.partition("=")[0] for word in words[3:] if word != "--param"}
        assert given <= set(query.parameters)
        assert {p.name for p in query.parameters.values() if not p.optional} <= given


def test_the_document_lists_every_kind_as_it_is() -> None:
    written = (HERE.parents[1] / "docs" / "questions.md").read_text(encoding="utf-8")
    for kind in load_templates().kinds:
        assert f"| `{kind.name}` | {kind.title} | {kind.example} | `{kind.query}` |" in written
