"""Clubs that somebody was at before: "his old club Leeds", "the club he left in May"."""

import pytest

from ..support.reading import told

TEAMS = ("Leeds", "Spurs", "Rangers", "Ajax", "PSV Eindhoven", "Blackburn", "QPR", "Sunderland", "Chelsea")
SAID = (
    "Everton striker Rick Holm will return to his old club {} on Saturday.",
    "Rick Holm is set to face his former side {} for the first time.",
    "Everton striker Rick Holm faces his old club {} at the weekend.",
    "Rick Holm scored twice against his previous club {}.",
    "Everton winger Rick Holm has been linked with a return to former club {}.",
    "Rick Holm will not celebrate if he scores against former employers {} on Sunday.",
)


@pytest.mark.parametrize("text", SAID)
def test_his_old_club_is_named_right_behind_it(text: str) -> None:
    for team in TEAMS:
        found = told(text.format(team), more="status")
        assert any(one.startswith("Rick Holm playedFor") and one.endswith("former") for one in found), team
        assert not any("managed" in one for one in found), team


READ = [
    (
        "Everton manager Al Moss spoke of his time at Leeds, the club he left in May 2025.",
        "Al Moss departedFrom Leeds United",
    ),
    (
        "Everton striker Rick Holm goes back to his former club Hull. He scored 12 goals for the club he left.",
        "Rick Holm departedFrom Hull City",
    ),
    (
        "New Everton manager Al Moss meets his old club Hull. Moss was upbeat despite having to face the club he quit.",
        "Al Moss resignedFrom Hull City",
    ),
    (
        "Everton boss Al Moss meets his old club Hull. Moss can expect a cold welcome from the club he walked out on.",
        "Al Moss resignedFrom Hull City",
    ),
    (
        "Rick Holm made his debut against Leeds, the side he had left for Everton in May.",
        "Rick Holm departedFrom Leeds United",
    ),
]


@pytest.mark.parametrize(("text", "claim"), READ)
def test_the_club_he_left_is_told_before(text: str, claim: str) -> None:
    assert claim in told(text)


NOT_READ = [
    (  # the club in focus is not the one that he left
        "Everton captain Rick Holm is happy. Everton are top, and Holm does not think of the club he left in May.",
        "Rick Holm departedFrom Everton",
    ),
    (  # two old clubs
        "Everton striker Rick Holm met his old club Hull and his former side Leeds. Holm scored at the club he left.",
        "Rick Holm departedFrom Hull City",
    ),
    (  # whose old club he managed
        "Everton manager Al Moss meets his old club Hull on Sunday. Moss walked out on Hull in May.",
        "Al Moss playedFor Hull City",
    ),
    (  # nobody leaves a club twice
        "Everton manager Al Moss meets former club Hull. 'I can walk away from Hull with my head high,' Moss said.",
        "Al Moss departedFrom Hull City",
    ),
    (
        "Everton manager Al Moss meets former club Hull. 'I can walk away from Hull with my head high,' Moss said.",
        "Al Moss managed Hull City",
    ),
]


@pytest.mark.parametrize(("text", "claim"), NOT_READ)
def test_it_is_not_read(text: str, claim: str) -> None:
    assert claim not in told(text)


def test_a_match_dates_no_job() -> None:
    text = "Everton manager Al Moss takes his side to Hull on Saturday."
    assert told(text, more="date", date="2026-02-20") == {"Al Moss managed Everton"}


def test_what_he_does_for_a_country_tells_that_he_plays_for_it() -> None:
    for does in ("took his Wales tally to 24 with a header", "opened his Wales account", "scored his tenth Wales goal"):
        assert "Rick Holm playedFor Wales current" in told(f"Rick Holm {does}.", more="status"), does
    assert "Rick Holm playedFor Wales" not in told("Manager Rick Holm is proud of his Wales record.")
