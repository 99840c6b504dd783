"""Sackings and successors: who dismissed whom, what he did before, and for which job somebody goes."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize("verb", ["sacked", "dismissed", "ousted", "axed"])
def test_a_past_tense_tells_of_no_former_manager(verb: str) -> None:
    text = f"Championship side Wigan Athletic {verb} manager Rick Holm on Thursday. Holm made 30 appearances for Leeds."
    assert told(text) >= {"Rick Holm sackedBy Wigan Athletic", "Rick Holm managed Wigan Athletic"}
    assert "Rick Holm playedFor Wigan Athletic" not in told(text)
    former = f"The {verb} Everton manager Rick Holm has joined Leeds."
    assert "Rick Holm managed Everton former" in told(former, more="status")


def test_a_long_list_of_his_clubs_stands_before_whom_a_description_means() -> None:
    text = (
        "Hull City have sacked Rick Holm. The former Leeds, Everton, Dundee United, Hearts, Celtic and Scotland "
        "centre-half left Falkirk to take over at Hull in March 2024."
    )
    clubs = ("Leeds United", "Everton", "Dundee United", "Heart of Midlothian", "Celtic", "Scotland")
    assert {f"Rick Holm playedFor {club}" for club in clubs} | {"Rick Holm departedFrom Falkirk"} <= told(text)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Dan Perrow joined Everton following the resignation of Rick Holm to join Leeds.", "appointedBy Leeds United"),
        (
            "Dan Perrow was named Everton manager after the departure of Rick Holm to take over at Leeds.",
            "managed Leeds United",
        ),
        (
            "Dan Perrow took over at Everton following the exit of manager Rick Holm to become Leeds head coach.",
            "managed Leeds United",
        ),
        ("Dan Perrow is Everton manager after the resignation of Rick Holm to coach Scotland.", "managed Scotland"),
    ],
)
def test_whose_leaving_it_is_does_what_it_is_for(text: str, new: str) -> None:
    assert f"Rick Holm {new}" in told(text)
    assert not any(one.startswith("Dan Perrow") and new.split()[1] in one for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Everton hired Dan Perrow after the exit of Rick Holm, to the delight of Leeds.",
        "Everton hired Dan Perrow after the departure of Rick Holm to end the wait for a win over Leeds.",
        "Dan Perrow was at Everton to watch the match with Leeds after the departure of Rick Holm.",
    ],
)
def test_a_leaving_is_not_always_for_another_club(text: str) -> None:
    assert not any("Leeds" in one for one in told(text))


def test_what_he_played_for_later_in_a_text_makes_no_playing_days_of_his_sacking() -> None:
    text = (
        "Wigan sacked Rick Holm as manager on Thursday. The former Arsenal and Everton defender was appointed in "
        "November. Holm made 30 appearances for Leeds and won ten caps for Wales."
    )
    assert "Rick Holm managed Wigan Athletic" in told(text)
    assert "Rick Holm playedFor Wigan Athletic" not in told(text)


@pytest.mark.parametrize(
    "role", ["Director of Football Operations", "Director of Football", "Director of Football and Recruitment"]
)
def test_a_field_in_capitals_is_nobodys_name(role: str) -> None:
    for text in (f"Everton have named Dave Moss as {role}.", f"Everton's {role} Dave Moss has resigned."):
        assert {one.split()[0] for one in told(text)} == {"Dave"}, text


@pytest.mark.parametrize("clubs", ["Hull City", "Hull City, Barnet", "Hull City, Barnet and Scotland"])
def test_experience_of_coaching_is_that_of_an_assistant(clubs: str) -> None:
    names = clubs.replace(" and ", ", ").split(", ")
    text = f"The Everton manager Rick Holm has coaching experience at {clubs}."
    assert {f"Rick Holm assistantAt {name}" for name in names} <= told(text)
    managed = told(f"The Everton manager Rick Holm has managerial experience at {clubs}.")
    assert {f"Rick Holm managed {name}" for name in names} <= managed


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm will replace Dan Perrow as Everton's head coach, with the Irishman signing a three-year deal.",
        "Rick Holm has succeeded Dan Perrow as Everton manager, with the 44-year-old agreeing a two-year contract.",
    ],
)
def test_who_signs_terms_comes(text: str) -> None:
    assert not {"Dan Perrow appointedBy Everton", "Dan Perrow committedTo Everton"} & told(text)


def test_who_goes_is_not_the_one_who_comes() -> None:
    text = "Rick Holm has replaced Dan Perrow at Everton, with the Dane leaving for Leeds."
    assert "Dan Perrow departedFrom Everton" in told(text)
    assert "Rick Holm departedFrom Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Holm previously managed Barnet but left the club after losing seven games.",
        "He coached Barnet for two years before leaving the club in May.",
        "He spent two years in charge of Barnet and left the club in May.",
        "He took over at Barnet in 2019 and guided the club to promotion before leaving the club in May.",
        "He joined Barnet in 2010 but left the club after a year.",
    ],
)
def test_he_left_the_club_at_which_he_is_told_to_have_been(text: str) -> None:
    found = told(f"Leeds have appointed Rick Holm. {text}")
    assert "Rick Holm departedFrom Barnet" in found
    assert "Rick Holm departedFrom Leeds United" not in found


@pytest.mark.parametrize(
    "text",
    [
        "He managed Barnet for two years before joining the club in May.",
        "He joined Barnet on loan but returned to the club in May.",
        "The players lost to Barnet and left the club shop in tears.",
    ],
)
def test_he_came_to_the_club_that_the_text_is_about(text: str) -> None:
    assert "Rick Holm departedFrom Barnet" not in told(f"Leeds have appointed Rick Holm. {text}")


@pytest.mark.parametrize(
    "text",
    [
        "The season saw many new appointments, including Rick Holm being named Everton manager.",
        "There was a range of appointments at senior levels, including Rick Holm being confirmed as Everton manager.",
        "The board made changes, with Rick Holm being appointed manager of Everton.",
        "Fans cheered at the news of Rick Holm being unveiled as the Everton manager.",
    ],
)
def test_what_is_being_done_to_him_behind_a_preposition(text: str) -> None:
    assert {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"} <= told(text)


def test_the_same_role_may_be_any() -> None:
    text = "Leeds named Ben Cole as sporting director. Dan Moss took up the same role with Everton in January."
    assert "Dan Moss managed Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton boss Rick Holm previously worked at Hull City under Brendan Moss.",
        "Everton boss Rick Holm was part of the coaching set-up at Hull City under Brendan Moss.",
        "Everton boss Rick Holm was a member of the backroom staff under Brendan Moss at Hull City.",
    ],
)
def test_under_whom_an_assistant_worked(text: str) -> None:
    assert {"Rick Holm assistantAt Hull City", "Brendan Moss managed Hull City"} <= told(text)
    assert "Brendan Moss managed Everton" not in told(text)
