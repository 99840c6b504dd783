"""Each of those whom a verb joins may have a club of his own: "played for X at T and for Y at U"."""

from functools import partial

import pytest
import reading

told = partial(reading.noted, notes="at", date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "At Everton he was coached by Rick Holm, and at Leeds by Tom Ashdale.",
        "He played for Rick Holm at Everton and for Tom Ashdale at Leeds.",
        "He played under Rick Holm at Everton and, later, Tom Ashdale at Leeds.",
        "He played under Rick Holm at Everton, Tom Ashdale at Leeds and Ben Cole at Bury.",
    ],
)
def test_each_coach_is_at_his_own_club(text: str) -> None:
    said = told(f"Former Hull striker Dan Perrow is 50. {text}")
    assert {
        "Dan Perrow playedUnder Rick Holm (at Everton)",
        "Dan Perrow playedUnder Tom Ashdale (at Leeds United)",
        "Rick Holm managed Everton",
        "Tom Ashdale managed Leeds United",
        "Dan Perrow playedFor Leeds United",
    } <= said
    assert not {"Tom Ashdale playedFor Leeds United", "Tom Ashdale managed Everton"} & said


@pytest.mark.parametrize(
    "text",
    [
        "Striker Dan Perrow played alongside Rick Holm at Everton and Tom Ashdale at Leeds.",
        "Midfielder Dan Perrow, a team-mate of Rick Holm at Everton and of Tom Ashdale at Leeds, is 33.",
    ],
)
def test_each_team_mate_is_at_his_own_club(text: str) -> None:
    said = told(text)
    assert {"Dan Perrow playedFor Everton", "Tom Ashdale playedFor Leeds United"} <= said
    assert not {one for one in said if "Tom Ashdale" in one and "Everton" in one}


def test_two_may_have_played_together_at_two_clubs() -> None:
    said = told("Striker Dan Perrow played alongside Rick Holm at Everton and Leeds.")
    assert {"Dan Perrow teammateOf Rick Holm (at Everton)", "Dan Perrow teammateOf Rick Holm (at Leeds United)"} <= said
    assert {"Rick Holm playedFor Leeds United", "Dan Perrow playedFor Leeds United"} <= said


def test_whoever_speaks_behind_a_club_is_no_team_mate() -> None:
    said = told("Striker Dan Perrow played with Rick Holm at Everton, Tom Ashdale of Leeds said.")
    assert not [one for one in said if "Tom Ashdale" in one and "teammateOf" in one]
