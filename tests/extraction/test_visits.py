"""Who comes back as a visitor joins nobody; who comes back on a contract does."""

from functools import partial

import pytest
import reading

_said = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow will return to his former club Everton on Saturday.",
        "Dan Perrow returns to Goodison Park on Saturday for the first time since leaving Everton for Leeds.",
        "Dan Perrow makes his first return to Everton since joining Leeds in January.",
        "Leeds manager Dan Perrow goes back to Everton, where he won two titles, this weekend.",
        "Dan Perrow scored on his return to Everton, the club he left in the summer.",
        "Dan Perrow received a hostile reception on his return to Goodison Park.",
        "Dan Perrow endured an unhappy return to Everton as Leeds were beaten 3-0.",
        "Former Everton captain Dan Perrow makes his return to Goodison Park this weekend with Leeds.",
        "Leeds striker Dan Perrow was booed on his return to Everton after he signed for Leeds.",
    ],
)
def test_a_visitor_joins_nobody(text: str) -> None:
    assert not _said(text) & {"Dan Perrow signedFor Everton", "Dan Perrow appointedBy Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow returned to Everton on loan in January.",
        "Leeds striker Dan Perrow has returned to his former club Everton on a two-year deal.",
        "Dan Perrow returned to Everton in 2003 for £2m.",
        "Striker Dan Perrow has returned to Everton and will face Leeds on Saturday.",
        "Dan Perrow's return to Everton was completed on Friday.",
        "Dan Perrow returned to Everton on Friday after 18 months at Leeds.",
        "Leeds midfielder Dan Perrow has sealed a return to Everton, the clubs announced on Friday.",
        "Leeds midfielder Dan Perrow has returned to Everton for a second time, the club announced on Friday.",
        "Leeds midfielder Dan Perrow will return to Everton, his agent said on Monday.",
        "Leeds midfielder Dan Perrow has returned to Everton, where he scored 50 goals.",
        "Leeds midfielder Dan Perrow has returned to Everton on loan, where he was booed last season.",
        "Leeds midfielder Dan Perrow has agreed to return to Everton, it emerged after the win on Monday.",
    ],
)
def test_whoever_comes_back_for_good_joins(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in _said(text)


def test_whoever_visits_a_ground_with_his_team_is_not_appointed_by_either() -> None:
    said = _said("Rick Holm returned to Goodison Park with Leeds and saw his side win 2-0.")
    assert not any("appointedBy" in one for one in said)


def test_a_visitor_left_where_he_comes_back_to() -> None:
    said = _said("Hull boss Rick Holm returns to Goodison Park for the first time since he left in 1998.")
    assert "Rick Holm departedFrom Everton" in said
    assert "Rick Holm departedFrom Hull City" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Leeds boss Dan Perrow heads to Everton hoping for a first away win.",
        "Chelsea coach Dan Perrow comes to Everton on Saturday chasing three points.",
        "Hull striker Dan Perrow went to Everton and won 2-0.",
        "Burnley forward Dan Perrow came to Everton last month and scored twice.",
        "Dan Perrow returned to Everton on Monday for a scan.",
        "Dan Perrow has returned to Everton after international duty.",
        "Dan Perrow moved to Everton to study medicine.",
        "Dan Perrow returns to Everton on Saturday, a year after he was sacked.",
        "Dan Perrow will return to Everton on Sunday, two years after he left.",
    ],
)
def test_whoever_goes_there_for_a_day_or_an_errand_joins_nobody(text: str) -> None:
    assert not _said(text) & {"Dan Perrow signedFor Everton", "Dan Perrow appointedBy Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Fulham striker Dan Perrow came to Everton in 2015 and scored 50 goals.",
        "Leeds captain Dan Perrow has moved to Everton after surgery on a deal until 2027.",
        "Dan Perrow returned to Everton on Friday, two years after he left.",
        "Dan Perrow has gone to Everton for £5m after the 2-0 win.",
        "Leeds midfielder Dan Perrow heads to Everton for a medical.",
        "Dan Perrow came to Everton from Leeds and scored a hat-trick on his debut.",
        "Fulham striker Dan Perrow moved to Everton as a teenager and scored twice.",
        "Dan Perrow moved to Everton to be closer to his family.",
    ],
)
def test_whoever_goes_for_a_fee_or_a_career_joins(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sold to Leeds in January, Dan Perrow returns to Everton on Saturday.",
        "Dan Perrow, sold to Leeds in January, returns to Everton on Saturday.",
        "Dan Perrow returned to Everton on Friday to face his former club.",
        "Dan Perrow goes to Goodison Park with Hull on Saturday.",
        "Dan Perrow returns to Goodison Park on Saturday as Leeds manager.",
    ],
)
def test_whoever_has_joined_another_comes_for_a_day(text: str) -> None:
    assert not _said(text) & {"Dan Perrow signedFor Everton", "Dan Perrow appointedBy Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow returned to Everton after his loan spell at Leeds.",
        "Dan Perrow has returned to Everton following a loan spell at Leeds.",
        "Dan Perrow has returned to Everton after spending the season on loan at Leeds.",
        "Dan Perrow returned to Everton from his loan at Leeds.",
    ],
)
def test_whoever_is_back_from_a_loan_plays_where_he_did(text: str) -> None:
    found = _said(text)
    assert {"Dan Perrow playedFor Everton", "Dan Perrow playedFor Leeds United"} <= found
    assert not found & {"Dan Perrow signedFor Everton", "Dan Perrow departedFrom Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow returned to Everton on loan after leaving Leeds.",
        "Dan Perrow has returned to Everton on a permanent deal after a loan spell at Leeds.",
        "Dan Perrow joined Leeds in 2019 and returned to Everton on Friday.",
        "Dan Perrow returned to Everton after six years at Leeds.",
    ],
)
def test_whoever_comes_back_for_longer_joins(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Striker Dan Perrow will return to the Everton side.",
        "Dan Perrow returned to the Everton team on Saturday.",
        "Dan Perrow is set to return to Everton's defence.",
        "Dan Perrow could return to the Everton side against Leeds.",
        "Dan Perrow has returned to the Everton midfield after injury.",
    ],
)
def test_who_is_picked_again_joins_nobody(text: str) -> None:
    assert _said(text) == {"Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has returned to his former club Everton.",
        "Striker Dan Perrow has returned to Everton on a free transfer.",
        "Striker Dan Perrow returned to Everton's defence on a free transfer.",
    ],
)
def test_who_signs_again_does(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in _said(text)
