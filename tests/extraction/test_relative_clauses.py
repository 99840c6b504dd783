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
