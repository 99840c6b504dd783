"""Somebody's title right between a verb and his name, which the parser takes for a part of the name."""

import pytest

from graph.extraction.stand_ins import TITLES, stand_ins
from tests.support import reading


@pytest.mark.parametrize(
    "title", ["manager", "coach", "striker", "goalkeeper", "head coach", "star striker", "caretaker manager"]
)
@pytest.mark.parametrize(
    "text",
    [
        "Everton approached {} Rick Holm on Friday.",
        "Everton have unveiled {} Rick Holm.",
        "Everton will interview {} Rick Holm.",
        "Everton are set to poach {} Rick Holm.",
        "Everton lost on Sunday and purchased {} Rick Holm on Monday.",
        "Everton were relegated after luring {} Rick Holm.",
        "Everton are monitoring {} Rick Holm.",
    ],
)
def test_a_verb_before_a_title_is_one(title: str, text: str) -> None:
    found = reading.told(text.format(title), date=reading.FEBRUARY)
    assert found & {f"Rick Holm {one} Everton" for one in ("approachedBy", "appointedBy", "signedFor", "linkedWith")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton will purchase Leeds defender Rick Holm.",
        "Everton lost on Sunday and purchased Leeds defender Rick Holm on Monday.",
        "Everton are chasing Leeds defender Rick Holm.",
        "Everton are set to poach Leeds manager Rick Holm.",
    ],
)
def test_a_team_may_stand_between_a_verb_and_a_title(text: str) -> None:
    found = reading.told(text, date=reading.FEBRUARY)
    assert found & {f"Rick Holm {one} Everton" for one in ("approachedBy", "appointedBy", "signedFor", "linkedWith")}
    assert found & {"Rick Holm playedFor Leeds United", "Rick Holm managed Leeds United"}


@pytest.mark.parametrize("text", ["Everton to sack manager Rick Holm", "Everton have decided to sack boss Rick Holm."])
def test_verbs_that_are_nouns_too(text: str) -> None:
    assert "Rick Holm sackedBy Everton" in reading.told(text)
    assert "Rick Holm linkedWith Hull City" in reading.told("Everton are ready to loan striker Rick Holm to Hull.")


def test_the_title_stays_what_somebody_is() -> None:
    found = reading.told("Hull boss Al Moss praised Everton, who sacked manager Rick Holm on Friday.", more="status")
    assert {"Rick Holm managed Everton former", "Al Moss managed Hull City current"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "The injured striker Rick Holm stayed at home.",
        "They spoke to head coach Rick Holm.",
        "Everton, said manager Rick Holm, were poor.",
        "It was a surprise to sporting director Rick Holm.",
        "Everton's sacked manager Rick Holm was there.",
    ],
)
def test_no_verb_no_stand_in(text: str) -> None:
    assert TITLES.isdisjoint(stand_ins(text).values())


def test_a_season_somebody_has_is_of_now_and_a_contract_that_ran_out_is_not() -> None:
    assert reading.told("Rick Holm has had a great season with Everton.", more="status") == {
        "Rick Holm playedFor Everton current"
    }
    assert reading.told("Rick Holm has had a spell with Everton.", more="status") == {
        "Rick Holm playedFor Everton former"
    }
    text = "Rick Holm joined Fulham on a free transfer following the expiry of his contract at French giants Lyon."
    found = reading.told(text, "playedFor", "departedFrom", more="status")
    assert found == {"Rick Holm playedFor Lyon former", "Rick Holm departedFrom Lyon"}


def test_a_legend_of_one_club_may_coach_another() -> None:
    found = reading.told("Barcelona legend and Al Sadd manager Rick Holm is the favourite.", more="status")
    assert "Rick Holm managed Al Sadd current" in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton to sack manager Rick Holm", "Rick Holm managed Everton current"),
        ("Everton to sell striker Rick Holm to Hull", "Rick Holm playedFor Everton current"),
        ("Rick Holm to become Everton manager", "Rick Holm managed Everton future"),
        ("Everton to sack Rick Holm", "Rick Holm managed Everton current"),
    ],
)
def test_what_a_headline_puts_behind_to_is_to_come(text: str, claim: str) -> None:
    assert claim in reading.told(text, more="status")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Everton bought Leeds defender Rick Holm.", "former"),
        ("Everton bought Leeds defender Rick Holm in 2015.", "current"),
        ("Everton wanted Leeds defender Rick Holm.", "current"),
        ("Everton borrowed Leeds defender Rick Holm on loan.", "current"),
    ],
)
def test_whom_a_club_bought_is_no_longer_where_his_title_puts_him(text: str, status: str) -> None:
    """Not where a year leaves open when it was, or he is lent."""
    assert f"Rick Holm playedFor Leeds United {status}" in reading.told(text, more="status")


def test_who_is_hired_has_the_job_whatever_he_had() -> None:
    found = reading.told("Everton hired Hull coach Rick Holm as head coach.", "managed", more="status")
    assert found == {"Rick Holm managed Hull City former", "Rick Holm managed Everton current"}


def test_a_player_who_is_axed_is_only_dropped() -> None:
    assert not reading.told("Everton could axe captain Rick Holm for the derby.", "sackedBy")
    assert reading.told("Everton could axe boss Rick Holm.", "sackedBy")
