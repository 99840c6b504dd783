"""Of whom a relative clause behind several names speaks."""

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Everton fielded striker Rob Pike, Al Moss and Ed Hale, who signed a four-year deal with Norwich in May.",
            {"Ed Hale"},
        ),
        (
            "Everton fielded the strikers Rob Pike and Ed Hale, who both signed new four-year deals with Norwich.",
            {"Rob Pike", "Ed Hale"},
        ),
    ],
)
def test_a_clause_that_speaks_of_one_is_on_the_last(extractor: Extractor, text: str, who: set[str]) -> None:
    claims = extractor.extract(Article.of(text))
    found = {one.subject.label for one in claims if one.object.label == "Norwich City" and one.relation != "playedFor"}
    assert found == who


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # The parser hangs a name before "and" on the last word of a name behind it.
        ("Everton coach Rob Hale had managed Mainz and Borussia Dortmund before, and left both.", "managed Mainz 05"),
        # "would" after what was made known is its "will".
        ("Everton confirmed on Monday that striker Ed Pike would leave Leeds in May.", "departedFrom Leeds United"),
    ],
)
def test_what_the_parse_hides_is_read(extractor: Extractor, text: str, claim: str) -> None:
    found = {f"{one.relation} {one.object.label}": one.certainty for one in extractor.extract(Article.of(text))}
    assert found.get(claim) == "confirmed"


def test_who_was_appointed_before_his_earlier_clubs_are_told(extractor: Extractor) -> None:
    text = (
        "Everton said goodbye to manager Rob Hale on Sunday. The Everton fans sang. Hale, who was "
        "appointed in October 2015 as the successor to Al Moss, had surprised everyone. He had managed Leeds before."
    )
    clubs = {one.object.label for one in extractor.extract(Article.of(text)) if one.relation == "appointedBy"}
    assert clubs == {"Everton"}
