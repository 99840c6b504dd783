"""Who has come to the club that a text is about, told briefly: "X, from A, and Y, from B, also joined"."""

from functools import partial

import pytest
import reading

_claims = partial(reading.read, date="2024-05-02")


_said = partial(reading.told, date="2024-05-02")


@pytest.mark.parametrize(
    ("told", "signings"),
    [
        (
            "Dan Perrow, from Schalke, and Ben Cole, from Lille, also joined.",
            {"Dan Perrow signedFor Everton", "Ben Cole signedFor Everton"},
        ),
        (
            "In May Dan Perrow arrived from Chelsea, and defenders Johan Nadel, from Lille, and Ben Cole, from Hull, "
            "also joined.",
            {"Dan Perrow signedFor Everton", "Johan Nadel signedFor Everton", "Ben Cole signedFor Everton"},
        ),
        ("Dan Perrow did come, in 2006, from Arsenal.", {"Dan Perrow signedFor Everton"}),
        (
            "Dan Perrow came from Leeds, Neil Dobbin from Hull and Ben Cole, for the second time, from Arsenal.",
            {"Dan Perrow signedFor Everton", "Neil Dobbin signedFor Everton", "Ben Cole signedFor Everton"},
        ),
        ("In defence stood Dan Perrow, a free transfer from Leeds.", {"Dan Perrow signedFor Everton"}),
    ],
)
def test_who_comes_from_elsewhere_comes_to_the_club_of_the_text(told: str, signings: set[str]) -> None:
    assert _said(f"Everton were rebuilt by Al Moss. Everton spent freely. {told}", "signedFor") == signings


def test_what_stands_behind_a_colon_is_no_plan_though_the_clause_before_it_tells_of_one() -> None:
    text = "Everton manager Rick Holm had wanted to strengthen this month: the winger Dan Perrow arrived from Chelsea."
    found = {one.relation: one for one in _claims(text) if one.subject.label == "Dan Perrow"}
    assert (found["signedFor"].certainty, found["signedFor"].date) == ("confirmed", "2024-05")
    assert "linkedWith" not in found


@pytest.mark.parametrize("way", ["came to Leeds by way of Everton and Fulham", "joined Leeds via Everton and Fulham"])
def test_the_clubs_by_way_of_which_somebody_came_he_played_for(way: str) -> None:
    said = _said(f"Striker Dan Perrow {way}.", "playedFor", "signedFor")
    assert {"Dan Perrow playedFor Everton", "Dan Perrow playedFor Fulham", "Dan Perrow signedFor Leeds United"} <= said


@pytest.mark.parametrize(
    ("told", "team", "left"),
    [
        ("Everton loaned the winger Dan Perrow from Leeds.", "Everton", "Leeds United"),
        ("Everton loaned the winger Dan Perrow to Leeds.", "Leeds United", "Everton"),
        ("The winger Dan Perrow was loaned from Everton to Leeds.", "Leeds United", "Everton"),
    ],
)
def test_a_club_loans_from_another_or_to_another(told: str, team: str, left: str) -> None:
    said = _said(told, "signedFor", "playedFor", "departedFrom")
    assert {f"Dan Perrow signedFor {team}", f"Dan Perrow playedFor {left}"} <= said
    assert not any("departedFrom" in one for one in said)


def test_who_is_now_of_a_club_plays_for_it() -> None:
    assert "Dan Perrow playedFor Leeds United" in _said(
        "Striker Dan Perrow, now of Leeds, began at Everton.", "playedFor"
    )


@pytest.mark.parametrize(
    ("text", "signings"),
    [
        ("The Everton winger Dan Perrow is off to Leeds.", {"Dan Perrow signedFor Leeds United"}),
        ("The winger Dan Perrow is off to a flying start at Leeds.", set[str]()),
    ],
)
def test_who_is_off_to_a_club_joins_it(text: str, signings: set[str]) -> None:
    assert _said(text, "signedFor") == signings


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Dan Perrow becomes Everton's second signing, following the arrival of Rick Holm on loan from Leeds.",
            {"Dan Perrow signedFor Everton", "Rick Holm signedFor Everton", "Rick Holm playedFor Leeds United"},
            "Dan Perrow playedFor Leeds United",
        ),
        (
            "Everton have made Al Moss their second signing, following the capture of Ben Cole on loan from Hull.",
            {"Al Moss signedFor Everton", "Ben Cole playedFor Hull City"},
            "Al Moss playedFor Hull City",
        ),
        (
            "Dan Perrow is Everton's third signing, following the arrivals of Rick Holm from Leeds and Al Moss on loan "
            "from Hull.",
            {"Al Moss playedFor Hull City", "Rick Holm playedFor Leeds United"},
            "Dan Perrow playedFor Hull City",
        ),
        (
            "Dan Perrow has joined Everton on loan from Leeds, following the arrival of Rick Holm.",
            {"Dan Perrow playedFor Leeds United"},
            "Rick Holm playedFor Leeds United",
        ),
    ],
)
def test_a_loan_is_of_whose_arrival_it_tells(text: str, says: set[str], wrong: str) -> None:
    found = _said(text)
    assert says <= found
    assert wrong not in found


@pytest.mark.parametrize("which", ["first", "youngest", "only", "third", "latest"])
def test_whoever_becomes_the_first_player_to_do_something_has_not_come(which: str) -> None:
    found = reading.told(f"Dan Perrow became the {which} Everton player to score in Europe.")
    assert "Dan Perrow signedFor Everton" not in found
    assert "Dan Perrow signedFor Everton" in reading.told("Dan Perrow became an Everton player on Friday.")
    assert "Dan Perrow signedFor Everton" in reading.told(
        f"Dan Perrow has become Everton's {which} signing of the summer."
    )
