"""Whom "the T striker" means in the report of a match: who has just shot, not who dropped him or speaks."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Rick Holm was thrilled by Dan Perrow's opener. The Everton winger curled in from 20 yards.",
            "Dan Perrow playedFor Everton",
        ),
        (
            "Al Dorn felt Leeds were unlucky to lose to Dan Perrow's late header. The Everton defender ran off.",
            "Dan Perrow playedFor Everton",
        ),
        (
            "Rick Holm had dropped Dan Perrow, and the Everton striker was given only ten minutes at the end.",
            "Dan Perrow playedFor Everton",
        ),
        (
            "It was Dan Perrow who restored the lead after a mix-up by Al Dorn and Ed Bevan. The Everton winger then"
            " turned provider.",
            "Dan Perrow playedFor Everton",
        ),
        (
            "Rick Holm was thrilled by Dan Perrow's opener. The Everton manager said it was a fine goal.",
            "Rick Holm managed Everton",
        ),
    ],
)
def test_a_role_of_a_team_means_who_has_just_shot(text: str, claim: str) -> None:
    found = told(text)
    assert claim in found
    assert len([one for one in found if "Everton" in one]) == 1


@pytest.mark.parametrize(
    "text",
    [
        'Everton boss Rick Holm was furious. "Their keeper has made two unbelievable saves," Holm said.',
        "The Dane was watched by national coach Rick Holm as Everton won at Fulham.",
        "Rick Holm bought himself some time as Everton won to leave Fulham deeper in trouble.",
        "The Everton boss saw Rick Holm, on as a replacement, booked for diving.",
    ],
)
def test_near_ones(text: str) -> None:
    wrong = {"Rick Holm playedFor Everton", "Rick Holm departedFrom Fulham", "Rick Holm linkedWith Everton"}
    assert not wrong & set(told(text))
    assert not any("national coach" in text and " managed " in one for one in told(text))
