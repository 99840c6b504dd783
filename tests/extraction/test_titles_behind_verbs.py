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
