"""What is said of somebody is not taken for another relation that is told in like words."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Everton seem to be the club in pole position to sign Dan Perrow.",
        "Everton are in a strong position to sign Dan Perrow.",
        "Everton have put themselves in a good position to sign Dan Perrow.",
    ],
)
def test_who_is_in_a_position_to_sign_somebody_has_not_signed_him(text: str) -> None:
    """Who is in pole position for somebody is after him."""
    assert "Dan Perrow signedFor Everton" not in told(text)
    assert "Dan Perrow linkedWith Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is Sven Alby's natural successor in midfield at Everton.",
        "Dan Perrow was seen as Sven Alby's heir at left-back at Everton.",
        "Dan Perrow has taken over from Sven Alby as Everton captain.",
        "Dan Perrow succeeded Sven Alby as captain in May and has scored six goals for Everton.",
    ],
)
def test_a_place_in_the_side_is_no_job(text: str) -> None:
    """Who follows another in the side, or as its captain, takes no job over."""
    assert {"Dan Perrow managed Everton", "Dan Perrow appointedBy Everton"}.isdisjoint(told(text))


def test_a_job_is_still_taken_over_from_a_captain() -> None:
    """A captain may be followed as manager."""
    claims = told("Rick Holm has taken over from former captain Sven Alby as Everton manager.")
    assert {"Rick Holm managed Everton", "Rick Holm succeeded Sven Alby"} <= claims


def test_staying_told_with_its_results_is_no_pledge() -> None:
    """Who "remained in charge and won" was there, and committed himself to nothing."""
    claims = told("Rick Holm took over at Everton in May. He remained in charge and won five in a row.")
    assert "Rick Holm committedTo Everton" not in claims
    assert "Rick Holm committedTo Everton" in told("Rick Holm stayed in charge of Everton despite interest from Leeds.")


def test_who_fights_for_his_job_has_it() -> None:
    """A job that somebody fights to save is his."""
    assert told("Sven Alby is fighting to save his job at Leeds.") == {"Sven Alby managed Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton were told that the winger Dan Perrow had chosen Leeds ahead of them.",
        "Everton had made an offer for Dan Perrow. He picked Leeds ahead of them.",
    ],
)
def test_they_are_not_whom_their_own_verb_names(text: str) -> None:
    """ "Leeds ahead of them": they are others than Leeds."""
    claims = told(text, "rejected")
    assert claims == {"Dan Perrow rejected Everton"}
