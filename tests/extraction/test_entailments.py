"""What an event says without saying it."""

import pytest
from reading import read, rows

CASES = [
    ("Everton have sacked Tom Ashdale after nine defeats.", {("Tom Ashdale", "managed", "Everton", "former")}),
    (
        "Striker Tom Ashdale has left Everton by mutual consent.",
        {("Tom Ashdale", "playedFor", "Everton", "former")},
    ),
    (
        "Chairman Tom Ashdale has resigned from Everton.",
        {("Tom Ashdale", "presidentOf", "Everton", "former")},
    ),
    (
        "Tom Ashdale and Rick Holm were team-mates at Everton.",
        {("Tom Ashdale", "playedFor", "Everton", "former"), ("Rick Holm", "playedFor", "Everton", "former")},
    ),
    (
        "Rick Holm played under Tom Ashdale at Everton.",
        {("Rick Holm", "playedFor", "Everton", "former"), ("Tom Ashdale", "managed", "Everton", "former")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_state_that_goes_without_saying_is_told(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    states = rows(text, parts="subject relation object status")
    assert expected <= states


def test_a_rumour_of_a_sacking_entails_nothing() -> None:
    relations = {c.relation for c in read("Everton could sack Tom Ashdale, reports say.")}
    assert "managed" not in relations


def test_a_state_that_is_told_is_not_told_twice() -> None:
    claims = read("Everton have sacked manager Tom Ashdale.")
    assert [c.relation for c in claims].count("managed") == 1


def test_a_coach_who_left_a_club_as_a_player_did_not_manage_it() -> None:
    text = (
        "Tom Ashdale is the new head coach of Everton.\n\n"
        "Ashdale played for Everton from 2009 to 2014, first under Rick Holm, having joined from Fulham."
    )
    states = rows(text)
    assert ("Tom Ashdale", "managed", "Fulham") not in states
