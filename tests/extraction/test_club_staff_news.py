"""News of managers and their staff: whose departure, whose spell, how long, and who comes for whom."""

from functools import partial

import pytest
import reading

claims = partial(reading.read, date="2026-02-20")


said = partial(reading.rows, parts="subject object status", date="2026-02-20")


def test_a_former_team_mate_at_two_clubs_is_one_at_neither_now() -> None:
    text = "Rick Holm took over at Hull. He will be assisted by former Leeds and Tottenham team-mate Ben Cole."
    assert {status for _, _, status in said(text, "teammateOf")} == {"former"}


@pytest.mark.parametrize(
    "text",
    [
        "Gillingham and Sheffield United made a change, while Bury called time on Kevin Varley's tenure at the club.",
        "Hull lost to Leeds, and Bury ended Kevin Varley's spell at the club.",
        "Hull have won at Leeds. Bury have cut short Kevin Varley's time at the club.",
    ],
)
def test_the_club_at_which_somebody_was_is_the_one_that_acts(text: str) -> None:
    assert {one.object.label for one in claims(text) if one.subject.label == "Kevin Varley"} == {"Bury"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton sacked Rick Holm after their first defeat in three years.",
        "Everton's sacking of Rick Holm days after the club's first trophy in 17 years was harsh.",
        "Everton sacked manager Rick Holm after the worst start in over 20 years.",
    ],
)
def test_since_when_a_thing_was_the_first_is_not_how_long_somebody_stayed(text: str) -> None:
    assert all(one.duration is None for one in claims(text))


def test_how_long_somebody_stayed_is_told_all_the_same() -> None:
    told = claims("Everton sacked Rick Holm after three years in charge.")
    assert any(one.duration == "P3Y" for one in told)


def test_a_description_behind_a_succession_means_who_has_come() -> None:
    text = "Rick Holm has replaced Tony Pike as Hull coach. The 39-year-old has signed a contract until 2028."
    assert {one.subject.label for one in claims(text) if one.relation in ("signedFor", "committedTo")} == {"Rick Holm"}


def test_whose_departure_follows_a_contract() -> None:
    text = "Rick Holm has replaced Tony Pike as Hull coach. Holm has signed on following the Welshman's departure."
    assert said(text, "departedFrom") == {("Tony Pike", "Hull City", None)}


def test_charge_for_a_team() -> None:
    text = "Dan Varley takes temporary charge for Everton against Chelsea after Tom Pike was sacked this week."
    assert ("Dan Varley", "Everton", "current") in said(text, "managed")


def test_the_favourite_to_leave_next_is_no_candidate() -> None:
    text = "Rick Holm is the favourite to be the next manager to leave following Leeds United's 3-2 defeat to Fulham."
    assert {one.relation for one in claims(text)} <= {"departedFrom"}  # he may leave Leeds, if anybody
