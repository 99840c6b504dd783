"""Contracts: which are signed on joining, which run out, which are talked about."""

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def told(extractor: Extractor, text: str) -> set[str]:
    """What a text is read to say, "Subject relation Object status"."""
    claims = extractor.extract(Article.of(text, date="2024-03-01"))
    return {f"{one.subject.label} {one.relation} {one.object.label} {one.status}" for one in claims}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Everton have signed striker Dan Perrow. The 24-year-old has put pen to paper on a two-year deal.",
            {"Dan Perrow signedFor Everton None", "Dan Perrow playedFor Everton current"},
        ),
        (
            "Barcelona have opened talks with midfielder Dan Perrow over an extension.",
            {"Dan Perrow playedFor Barcelona current"},
        ),
        ("Striker Dan Perrow is out of contract at Everton in June.", {"Dan Perrow playedFor Everton current"}),
        (
            "Dan Perrow's loan spell at Everton has been cut short.",
            {"Dan Perrow departedFrom Everton None", "Dan Perrow playedFor Everton former"},
        ),
        (
            "Dan Perrow will see out his contract at Everton.",
            {"Dan Perrow committedTo Everton None"},
        ),
    ],
)
def test_what_a_contract_tells(extractor: Extractor, text: str, claims: set[str]) -> None:
    assert told(extractor, text) == claims


def test_a_contract_for_some_years_is_no_spell_of_them(extractor: Extractor) -> None:
    found = told(extractor, "Striker Dan Perrow joined Everton. He signed a three-year contract with the club.")
    assert "Dan Perrow playedFor Everton former" not in found


def test_a_new_contract_is_told_beside_the_joining(extractor: Extractor) -> None:
    found = told(extractor, "The Everton striker Dan Perrow, who joined the club in 2020, has signed a new contract.")
    assert {"Dan Perrow committedTo Everton None", "Dan Perrow signedFor Everton None"} <= found
