"""Questions that name nobody, and those about how long somebody was somewhere and what somebody does now."""

from typing import Any

import pytest
from newsroom import claim, club, graph_of, person, story
from small_graph import assert_answers

from graph.errors import QueryError, UsageError
from graph.extraction.claim import Claim
from graph.knowledge_graph import KnowledgeGraph

CLUBS = ("Northtown", "Eastham", "Westport")


def said(subject: str, relation: str, object_: str, **more: Any) -> tuple[str, Claim]:
    other = club(object_) if object_ in CLUBS else person(object_)
    words = f"{subject} {relation} {object_} {' '.join(str(value) for value in more.values())}."
    return claim(words, person(subject), relation, other, **more)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    return graph_of(
        tmp_path_factory.mktemp("happenings") / "g",
        [
            story(
                "old",
                said("Ann Archer", "sackedBy", "Northtown", date="2024-03-02"),
                said("Bob Baker", "appointedBy", "Northtown", date="2024-03-09"),
                said("Bob Baker", "managed", "Northtown", status="current"),
                said("Cy Cole", "sackedBy", "Eastham", date="2024"),
                said("Dee Drew", "sackedBy", "Westport"),
                date="2024-03-10",
            ),
            story(
                "new",
                said("Ann Archer", "sackedBy", "Northtown"),
                said("Ann Archer", "sackedBy", "Eastham", date="2025-01-20"),
                said("Bob Baker", "sackedBy", "Northtown", date="2025-02-09"),
                said("Eve Ellis", "sackedBy", "Westport", date="2025-02", certainty="rumoured"),
                said("Fay Flint", "sackedBy", "Westport", date="2025-02", certainty="denied"),
                said("Ann Archer", "resignedFrom", "Westport", date="2025-02-12"),
                said("Gil Grant", "signedFor", "Westport", date="2025-02-15"),
                said("Gil Grant", "playedFor", "Westport", status="current"),
                said("Hal Hurst", "playedFor", "Eastham", status="former", from_="2010", until="2018"),
                said("Hal Hurst", "relativeOf", "Gil Grant"),
                date="2025-03-01",
                publisher="Evening Star",
            ),
        ],
    )


def labels(graph: KnowledgeGraph, question: str, **options: Any) -> list[str]:
    answer = graph.ask(question, **options)
    assert answer.understood, answer.sentence
    return [f"{row.label} {row.detail}" for row in answer.rows]


def test_what_surely_was_in_a_time_answers_and_what_may_have_been_follows(graph: KnowledgeGraph) -> None:
    answer = graph.ask("Who was sacked in March 2024?")
    assert answer.sentence == "Ann Archer (Northtown) was sacked in March 2024."
    assert labels(graph, "Who was sacked in March 2024?") == [
        "Ann Archer (Northtown) 2 March 2024",
        "Cy Cole (Eastham) 2024",
    ]
    assert [len(row.evidence) for row in answer.rows] == [2, 1]


def test_what_has_no_date_and_what_is_no_more_than_a_rumour_is_not_dated_by_its_article(graph: KnowledgeGraph) -> None:
    sackings = labels(graph, "List all sackings since 2024")
    assert sackings == [
        "Bob Baker (Northtown) 9 February 2025",
        "Ann Archer (Eastham) 20 January 2025",
        "Cy Cole (Eastham) 2024",
        "Ann Archer (Northtown) 2 March 2024",
    ]


def test_where_dates_are_too_rough_the_answer_says_maybe(graph: KnowledgeGraph) -> None:
    answer = graph.ask("Who was sacked in June 2024?")
    assert answer.sentence == "No article dates a sacking in June 2024. It may have been Cy Cole (Eastham)."


def test_of_managers_only_those_who_managed(graph: KnowledgeGraph) -> None:
    assert labels(graph, "Which managers were sacked in February 2025?") == ["Bob Baker (Northtown) 9 February 2025"]
    assert labels(graph, "Which managers resigned in 2025?") == ["Ann Archer (Westport) 12 February 2025"]
    assert len(labels(graph, "Who left a club in February 2025?")) == 2


def test_the_latest_is_as_of_the_day_asked_about(graph: KnowledgeGraph) -> None:
    now, then = (graph.ask("Who was sacked most recently?", as_of=day) for day in (None, "2024-06"))
    assert now.sentence.endswith("was Bob Baker (Northtown) (9 February 2025).")
    assert "Cy Cole" in then.sentence
    assert not any("2025" in row.detail for row in then.rows)
    assert graph.ask("latest signings").sentence.endswith("was Gil Grant (Westport) (15 February 2025).")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "How long was Bob Baker at Northtown?",
            "Bob Baker managed Northtown (9 March 2024 – 9 February 2025: 11 months).",
        ),
        ("When did Hal Hurst play for Eastham?", "Hal Hurst played for Eastham (2010 – 2018: about 8 years)."),
        ("When was Ann Archer at Northtown?", "Ann Archer managed Northtown (until 2 March 2024)."),
        ("How long was Eve Ellis at Northtown?", "No article says when Eve Ellis was at Northtown."),
        ("Where is Gil Grant now?", "Gil Grant plays for Westport."),
        (
            "Where is Bob Baker now?",
            "No article says where Bob Baker is now; "
            "last, Bob Baker managed Northtown (9 March 2024 – 9 February 2025).",
        ),
        ("Is Hal Hurst related to Gil Grant?", "Yes: Hal Hurst and Gil Grant are related."),
        ("Is Ann Archer related to Gil Grant?", "No article says that Ann Archer and Gil Grant are related."),
        ("What do Ann Archer and Bob Baker have in common?", "Ann Archer and Bob Baker have both been at Northtown."),
        (
            "What did Evening Star report?",
            "These articles pass on 10 things in the word of Evening Star, the newest first.",
        ),
    ],
)
def test_the_answer_is_a_sentence(graph: KnowledgeGraph, question: str, sentence: str) -> None:
    assert_answers(graph.ask(question), sentence)


def test_a_time_that_ends_before_it_begins_deserves_a_sentence(graph: KnowledgeGraph) -> None:
    with pytest.raises(UsageError, match=r"The time ends \(31 December 2024\) before it begins \(1 January 2025\)"):
        graph.ask("Who was sacked between 2025 and 2024?")
    for query, begin in (("sacked-by", "since"), ("what-happened", "from")):
        about = {"about": "Northtown"} if begin == "from" else {}
        with pytest.raises(QueryError, match=r"The time ends \(2024\) before it begins \(2025-02\)"):
            graph.query(query, until="2024", **{begin: "2025-02"}, **about)


def test_a_pick_with_nothing_to_pick_from_deserves_a_sentence(graph: KnowledgeGraph) -> None:
    for ask in (graph.show, graph.timeline):
        with pytest.raises(UsageError, match="'Bob Baker' stands for Bob Baker alone"):
            ask("Bob Baker", pick=3)
    with pytest.raises(UsageError, match="none of these names stands for several"):
        graph.connect("Bob Baker", "Ann Archer", pick=2)
    with pytest.raises(UsageError, match="--pick: 'Bob Baker' stands for Bob Baker alone; leave it out"):
        graph.rumours(person="Bob Baker", pick=1)
    with pytest.raises(UsageError, match="no club and no person is named; leave it out"):
        graph.rumours(outlet="Evening Star", pick=0)
