"""Who only tells the news is nobody in it: "the Echo's X reports", "according to Sky in Germany's X"."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "opening",
    [
        "The Athletic's Dan Perrow reports that Everton have",
        "The Guardian's Dan Perrow reported Everton had",
        "The Los Angeles Times' Dan Perrow reported on Monday that Everton had",
    ],
)
def test_he_is_not_the_reporter(opening: str) -> None:
    found = told(f"{opening} fired Rick Holm as head coach and appointed Al Moss to replace him.")
    assert {"Al Moss succeeded Rick Holm", "Rick Holm sackedBy Everton"} <= found
    assert not any("Dan Perrow" in one for one in found)


@pytest.mark.parametrize("source", ["Sky in Germany's Dan Perrow", "Germany's Dan Perrow", "Sky Germany's Dan Perrow"])
def test_a_reporter_plays_for_no_country(source: str) -> None:
    found = told(f"Everton boss Rick Holm is in Spain, according to {source}. The 49-year-old has managed Leeds.")
    assert found == {"Rick Holm managed Everton", "Rick Holm managed Leeds United"}


def test_whose_word_it_is_may_be_in_the_news() -> None:
    assert "Rick Holm managed Germany" in told(
        "Germany's Rick Holm, their coach, wants to stay, according to a friend."
    )
