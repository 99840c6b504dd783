import re
from dataclasses import replace
from datetime import date

import made_up_graphs as sample
import numpy as np
import pytest
from memory_reader import MemoryReader

from graph.connections.evidence import Books
from graph.errors import UsageError
from graph.rdf.rows import ClaimRow, Edge, EntityRow
from graph.rendering import GraphView, most_connected, restricted, view_of
from graph.rendering.data import bends_of, claims_data, graph_data, places_of, safe_link, surroundings
from graph.rendering.relations import wording
from graph.rendering.style import CERTAINTIES
from graph.rendering.view import Step, Story, drawn_once

ADA = EntityRow(iri="x:ada", type="Person", label="Ada")
CLUB = EntityRow(iri="x:club", type="Club", label="Club")


def test_the_order_of_rows_does_not_matter() -> None:
    view = sample.league(60)
    other = view_of(view.title, reversed(view.entities), reversed(view.edges), view.articles.values(), note=view.note)
    assert other == view


def test_an_edge_into_nowhere_is_refused() -> None:
    with pytest.raises(UsageError, match="x:club"):
        view_of("", [ADA], [Edge(subject_iri="x:ada", relation="managed", object_iri="x:club")])


def test_parallel_relations_bend_apart_whatever_their_direction() -> None:
    there = {"subject_iri": "x:a", "object_iri": "x:b"}
    back = {"subject_iri": "x:b", "object_iri": "x:a"}
    edges = [
        Edge(relation="succeeded", **there),
        Edge(relation="playedUnder", **back),
        Edge(relation="relativeOf", **there),
    ]
    assert sorted(bends_of(edges)) == [-2, 0, 2]
    assert bends_of(edges[:1]) == [0]


def test_a_bend_is_told_from_the_edges_own_start() -> None:
    edges = [
        Edge(subject_iri="x:ada", relation="managed", object_iri="x:club"),
        Edge(subject_iri="x:club", relation="sacked", object_iri="x:ada"),
    ]
    view = view_of("", [ADA, CLUB], edges)
    rows = graph_data(view, places_of(view))["edges"]
    assert [row[4] for row in rows] == [-1, -1]


def test_claims_below_the_wanted_certainty_are_left_out() -> None:
    view = restricted(sample.league(60), certainty="confirmed")
    assert {claim.certainty for edge in view.edges for claim in edge.claims} == {"confirmed"}
    assert "Only what is confirmed." in view.note


def test_what_was_neither_said_nor_had_happened_by_then_is_left_out() -> None:
    whole = sample.league(60)
    view = restricted(whole, as_of="2022")
    kept = {claim.iri for edge in view.edges for claim in edge.claims}
    assert kept

    def known(claim: ClaimRow) -> bool:
        said = whole.articles[claim.article_id].date or "9"
        return min(said, claim.from_ or claim.latest or "9") < "2023"

    assert kept == {claim.iri for edge in whole.edges for claim in edge.claims if known(claim)}


def test_as_of_means_the_same_on_pages_and_in_commands() -> None:
    whole = sample.league(60)
    books = Books(MemoryReader(whole.entities, [], whole.articles.values()), date(2022, 12, 31))
    view = restricted(whole, as_of="2022")
    dates = {row.id: row.date for row in whole.articles.values()}
    rows = [replace(claim, published=dates[claim.article_id]) for edge in whole.edges for claim in edge.claims]
    assert {row.iri for row in books.known(rows)} == {claim.iri for edge in view.edges for claim in edge.claims}


def test_the_best_connected_part_says_what_it_is() -> None:
    view = most_connected(sample.league(100), 10)
    assert len(view.entities) == 10
    assert view.note.startswith("The 10 best connected of 100 things")
    assert most_connected(view, 20) is view


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("One. Two three four. Five.", "three", ("Two ", " four.")),
        ("Headline\nTwo three four\nFive.", "three", ("Two ", " four")),
        ("Two three.", "Two three.", ("", "")),
        ("three", "three", ("", "")),
        ("“One. Two three?” he asked.", "three", ("Two ", "?” he asked.")),
    ],
)
def test_a_quote_stands_in_its_sentence(text: str, quote: str, expected: tuple[str, str]) -> None:
    start = text.index(quote)
    assert surroundings(text, start, start + len(quote)) == expected


def test_sentences_without_end_are_cut() -> None:
    text = "word " * 2_000
    before, after = surroundings(text, 5_000, 5_004)
    assert before.startswith("…") and after.endswith("…")
    assert len(before) < 300 and len(after) < 300


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//x.org", "http:", "http://[", "", None],
)
def test_only_web_addresses_become_links(link: str | None) -> None:
    assert safe_link(link) == ""


def test_every_claim_keeps_its_words_and_its_article() -> None:
    view = sample.league(40)
    data = claims_data(view)
    claims = [claim for edge in view.edges for claim in edge.claims]
    assert len(data["claims"]) == len(claims)
    for row, claim in zip(data["claims"], claims, strict=True):
        assert CERTAINTIES[row[1]] == claim.certainty
        assert row[11] == claim.quote
        assert data["articles"][row[3]][4] == view.articles[claim.article_id].url


def test_copies_of_one_text_are_one_source() -> None:
    view = sample.league(40)
    first, *others = view.articles
    copied = {**view.articles, first: replace(view.articles[first], source_id=f"text-of-{others[0]}")}
    copied[others[0]] = replace(copied[others[0]], source_id=f"text-of-{others[0]}")
    rows = claims_data(replace(view, articles=copied))["articles"]
    assert rows[0][5] == rows[1][5] == 0
    assert [row[5] for row in rows[2:]] == list(range(2, len(rows)))


def claim_of(edge: dict[str, str], certainty: str, number: int) -> ClaimRow:
    return ClaimRow(
        iri=f"x:claim-{number}",
        article_id=f"a{number}",
        relation=edge["relation"],
        subject=edge["subject_iri"],
        object=edge["object_iri"],
        certainty=certainty,
        quote="words",
        start=0,
        end=5,
    )


TIE = {"subject_iri": "x:ada", "relation": "succeeded", "object_iri": "x:bea"}
BEA = EntityRow(iri="x:bea", type="Person", label="Bea")


def tied(*edges: tuple[str | None, str]) -> GraphView:
    made = [
        Edge(**TIE, at_iri=at, claims=(claim_of(TIE, certainty, number),))
        for number, (at, certainty) in enumerate(edges)
    ]
    return view_of("", [ADA, BEA, CLUB], made)


def test_a_fact_told_with_and_without_its_place_is_drawn_once() -> None:
    view = drawn_once(tied((None, "reported"), ("x:club", "confirmed")))
    assert [(edge.at_iri, len(edge.claims)) for edge in view.edges] == [("x:club", 2)]


@pytest.mark.parametrize(
    "edges",
    [
        [(None, "rumoured"), ("x:club", "confirmed")],
        [(None, "denied"), ("x:club", "rumoured")],
        [(None, "confirmed"), ("x:club", "confirmed"), ("x:other", "confirmed")],
    ],
)
def test_what_is_not_the_same_fact_is_drawn_apart(edges: list[tuple[str | None, str]]) -> None:
    view = tied(*edges)
    assert drawn_once(view) == view


def test_a_story_follows_its_edges_when_a_fact_is_drawn_once() -> None:
    view = tied((None, "confirmed"), ("x:club", "confirmed"))
    both = (Step(text="", edges=(0, 1)),)
    story = Story(question="", answer="", steps=both, others=both)
    made = drawn_once(replace(view, story=story))
    assert made.story is not None
    assert made.story.steps[0].edges == made.story.others[0].edges == (0,)


def test_an_empty_view_says_that_it_holds_nothing() -> None:
    view = replace(sample.league(40), about="Whoever plays", note="")
    assert re.fullmatch(r"Whoever plays: 40 things, [\d,]+ relations, [\d,]+ articles\.", view.told())
    assert (
        restricted(view, as_of="1990").told()
        == "Whoever plays: nothing. Only what had been said, or had happened, by 1990."
    )


@pytest.mark.parametrize(
    ("relation", "certainty", "words"),
    [
        ("departedFrom", "rumoured", "may leave"),
        ("linkedWith", "rumoured", "linked with"),
        ("succeeded", "rumoured", "tipped to succeed"),
        ("sackedBy", "reported", "sacked by"),
        ("sackedBy", "denied", "denied: sacked by"),
    ],
)
def test_a_rumour_is_not_labelled_as_a_fact(relation: str, certainty: str, words: str) -> None:
    assert wording(relation).label_of(certainty) == words
    row = graph_data(
        view_of("", [ADA, CLUB], [Edge(subject_iri="x:ada", relation=relation, object_iri="x:club")]), np.zeros((2, 2))
    )["relations"][0]
    assert row["labels"][CERTAINTIES.index(certainty)] == words


def test_pages_hedge_what_is_only_reported() -> None:
    assert wording("managed").reported["current"] == "reportedly manages"
    assert wording("sackedBy").reported[""] == "was reportedly sacked by"
