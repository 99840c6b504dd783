"""The query that `ask --show-query` shows gives what the answer gives."""

import shlex
from pathlib import Path

import pytest
from newsroom import claim as newsroom_claim
from newsroom import club, graph_of, person, story

from graph.connections import ask
from graph.extraction.claim import Claim
from graph.knowledge_graph import KnowledgeGraph

CLUBS = ("Northtown", "Eastham", "Southmere", "Westport")


def said(subject: str, relation: str, object_: str, certainty: str = "confirmed", **more: object) -> tuple[str, Claim]:
    at = more.pop("at", None)
    return newsroom_claim(
        f"{subject} {relation} {object_} {certainty}.",
        person(subject),
        relation,
        club(object_) if object_ in CLUBS else person(object_),
        certainty=certainty,
        at=club(str(at)) if at else None,
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    folder: Path = tmp_path_factory.mktemp("shown") / "g"
    whisperer = {"attributed_to": "The Whisperer"}
    return graph_of(
        folder,
        [
            story(
                "old",
                said("Ann Archer", "playedFor", "Northtown", status="former", from_="2016", until="2020"),
                said("Bob Baker", "playedFor", "Northtown", status="former", from_="2018"),
                said("Cy Cole", "managed", "Northtown", status="former", from_="2017", until="2021"),
                date="2019-05-01",
                publisher="Morning Post",
            ),
            story(
                "new",
                said("Ann Archer", "teammateOf", "Dee Drew", at="Eastham", status="former"),
                said("Ann Archer", "linkedWith", "Southmere", "rumoured", **whisperer),
                said("Cy Cole", "sackedBy", "Eastham", date="2024-02"),
                said("Eve Ellis", "appointedBy", "Eastham", date="2024-03"),
                said("Eve Ellis", "managed", "Eastham", status="current"),
                said("Eve Ellis", "succeeded", "Cy Cole", at="Eastham"),
                said("Eve Ellis", "sackedBy", "Westport", "denied"),
                said("Fay Flint", "ownerOf", "Westport", status="current"),
                date="2024-03-10",
                publisher="Evening Star",
            ),
            story(
                "late",
                said("Ann Archer", "signedFor", "Southmere", date="2024-08"),
                said("Eve Ellis", "sackedBy", "Westport", "reported", **whisperer),
                said("Hal Hart", "linkedWith", "Southmere", "rumoured"),
                said("Ian Ives", "relativeOf", "Hal Hart"),
                said("Hal Hart", "rejected", "Southmere"),
                said("Bob Baker", "approachedBy", "Eastham", "reported"),
                date="2024-09-01",
                publisher="Morning Post",
            ),
        ],
    )


def run(graph: KnowledgeGraph, command: str) -> list[list[str]]:
    words = shlex.split(command)
    assert words[:2] == ["touchline", "query"], command
    params = dict(word.split("=", 1) for word in words[3:] if word != "--param")
    return [[str(value) for value in row] for row in graph.query(words[2], **params)]


@pytest.mark.parametrize(
    "question",
    [
        "Who sacked Cy Cole?",
        "Who has Eastham sacked since 2024?",
        "Who has Eastham sacked since 2025?",
        "Who did Eastham sack in 2024?",
        "Who did Eastham sack in 2023?",
        "Who left Eastham between January and March 2024?",
        "When was Eve Ellis appointed?",
        "Whom did Eastham appoint in 2024?",
        "Who did Southmere sign in August 2024?",
        "Who was Ann Archer's team-mate at Eastham?",
        "Who is linked with Southmere, and by whom?",
        "Has Bob Baker been linked with Southmere?",
        "Which clubs is Ann Archer linked with?",
        "Who owns Westport?",
        "Which clubs has Cy Cole managed?",
        "Which clubs has Ann Archer played for?",
        "Who played for Northtown?",
        "Who did Eve Ellis replace at Eastham?",
        "Who succeeded Cy Cole?",
        "Who managed Eastham before Eve Ellis?",
        "Which clubs do Ann Archer and Bob Baker have in common?",
        "Who is related to Hal Hart?",
        "Who has Southmere signed?",
        "Who rejected Southmere?",
        "Who has been approached by Eastham?",
        "Who is the most connected?",
    ],
)
def test_the_shown_query_finds_what_the_answer_names(graph: KnowledgeGraph, question: str) -> None:
    answer = ask(graph.reader, question)
    assert answer.understood
    assert answer.query
    found = run(graph, answer.query)
    named = {row.label for row in answer.rows}
    assert bool(found) == bool(named)
    if named:
        columns = [set(column) for column in zip(*found, strict=True)]
        assert named in columns, (named, found)


@pytest.mark.parametrize(
    ("question", "claims"),
    [
        ("What happened to Cy Cole in February 2024?", 1),
        ("What did The Whisperer report about Ann Archer?", 1),
        ("Where do the articles contradict each other?", 2),
    ],
)
def test_the_shown_query_finds_the_claims_that_the_answer_rests_on(
    graph: KnowledgeGraph, question: str, claims: int
) -> None:
    answer = ask(graph.reader, question)
    assert answer.query
    rests_on = {line.claim for row in answer.rows for line in (*row.evidence, *row.denials)}
    assert len(rests_on) == claims
    assert rests_on <= {value for row in run(graph, answer.query) for value in row}
