from dataclasses import replace

import made_up_graphs as sample
import pytest

from graph.errors import UsageError
from graph.rdf.rows import Edge, EntityRow
from graph.rendering import most_connected, restricted, view_of
from graph.rendering.data import bends_of, claims_data, graph_data, places_of, safe_link, surroundings
from graph.rendering.style import CERTAINTIES

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


def test_what_was_published_later_is_left_out() -> None:
    view = restricted(sample.league(60), as_of="2022")
    assert view.edges
    assert max(row.date or "" for row in view.articles.values()) < "2023"


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
