"""What brings somebody to a club, and what he would leave by one sentence alone."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's form earned him a switch to Leeds.",
        "Rick Holm was prolific at Bury. His form earned him a £2m move from Bury to Leeds.",
        "Rick Holm scored 20 goals, which earned him a move to Leeds.",
        "Rick Holm's pace and eye for goal brought a move to Leeds six months later.",
        "That goal secured a move for Rick Holm to Leeds.",
        "Rick Holm scored 20 goals at Hull, earning him a move to Leeds.",
        "A fine record at Rochdale earned Rick Holm a switch to Leeds.",
        "His performances for Wales won Rick Holm a transfer to Leeds.",
        "A good season led to a move to Leeds for Rick Holm.",
    ],
)
def test_who_earns_a_move_to_a_club_signs_for_it(text: str) -> None:
    rows = told(text)
    assert "Rick Holm signedFor Leeds United" in rows
    assert "Rick Holm departedFrom Leeds United" not in rows


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm hopes that his goals will earn him a move to Leeds.",
        "Rick Holm's goals could earn him a move to Leeds.",
        "Rick Holm's goals earned him a place in the side against Leeds.",
        "Rick Holm's goals earned him a trip to Leeds.",
    ],
)
def test_what_may_earn_a_move_or_earns_another_thing_brings_nobody(text: str) -> None:
    assert "Rick Holm signedFor Leeds United" not in told(text, "signedFor")


def test_who_may_be_sacked_by_a_team_named_may_not_be_by_another() -> None:
    text = (
        "Everton legend Rick Holm has backed his colleague, who ripped into the club following reports that Dan Perrow "
        "was on the brink of being sacked. Perrow is set to be sacked by Leeds after the match."
    )
    assert {one for one in told(text) if "sackedBy" in one} == {"Dan Perrow sackedBy Leeds United"}
