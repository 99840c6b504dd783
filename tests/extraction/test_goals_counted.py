"""Whose goals are counted: of those who scored, whom the result and the others leave to one side."""

import pytest
from reading import read


def sides(text: str) -> dict[str, str]:
    """For whom people play by the claims of an article."""
    return {one.subject.label: one.object.label for one in read(text, "playedFor")}


SCORED_TWICE = "Brentford 2-2 Everton. Everton striker Henri Kamal scored twice from close range. "


@pytest.mark.parametrize(
    ("text", "person", "team"),
    [
        (SCORED_TWICE + "Dan Perrow hit back, and Tom Ashdale headed past a weak defence.", "Tom Ashdale", "Brentford"),
        (SCORED_TWICE + "Dan Perrow hit back before half-time.", "Dan Perrow", "Brentford"),
        (
            "Brentford 2-1 Everton. Everton took the lead through Al Dorn, but Dan Perrow equalised and Tom Ashdale "
            "headed the winner.",
            "Dan Perrow",
            "Brentford",
        ),
        (
            "Leeds 2-2 Everton. Everton went two up through Rick Holm and Dan Perrow before half-time. Substitute "
            "Tom Ashdale pulled one back and then Nick Green equalised.",
            "Tom Ashdale",
            "Leeds United",
        ),
        (
            "Leeds 3-2 Everton. Leeds took the lead when Al Dorn tapped in. Everton drew level through Rick Holm "
            "before Dan Perrow put Leeds back in front. Tom Ashdale made it 3-1 and Nick Green pulled one back.",
            "Nick Green",
            "Everton",
        ),
    ],
)
def test_who_scored_the_rest(text: str, person: str, team: str) -> None:
    assert sides(text).get(person) == team


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # More goals than there were: another match is told as well.
        (
            SCORED_TWICE + "Elsewhere Dan Perrow scored. Al Dorn hit back and Nick Green headed past a weak defence.",
            {"Henri Kamal": "Everton"},
        ),
        # An own goal counts for the others: whoever took the lead by it.
        (
            "Leeds 2-1 Everton. Everton striker Rick Holm was injured. They took the lead through Dan Perrow's own "
            "goal. Al Dorn equalised.",
            {"Rick Holm": "Everton", "Dan Perrow": "Leeds United"},
        ),
    ],
)
def test_who_did_not(text: str, says: dict[str, str]) -> None:
    assert sides(text) == says
