"""Lists of those who go, come or are called up: whose players they are, and which club lets them go."""

import pytest
from reading import read

RETAINED = "Hull City have announced their retained list. "


def said(text: str, relation: str) -> set[str]:
    """The claims of a relation, written "Subject Object"."""
    return {f"{one.subject.label} {one.object.label}" for one in read(text, relation)}


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("Dan Perrow, Neil Dobbin and Ben Cole, all of Leeds, are missing.", ["Dan Perrow", "Neil Dobbin", "Ben Cole"]),
        ("There will be no Dan Perrow or Neil Dobbin, both of Leeds.", ["Dan Perrow", "Neil Dobbin"]),
        ("Dan Perrow and Neil Dobbin (both Leeds) have withdrawn.", ["Dan Perrow", "Neil Dobbin"]),
        ("Dan Perrow and Neil Dobbin, the Leeds pair, were booked.", ["Dan Perrow", "Neil Dobbin"]),
        (
            "He called up Tom Ashdale of Everton, Dan Perrow and Neil Dobbin, both of Leeds, and Ben Cole of Hull.",
            ["Dan Perrow", "Neil Dobbin"],
        ),
        ("Goals by Dan Perrow and Neil Dobbin, both from Leeds mistakes, settled it.", []),
    ],
)
def test_all_of_a_list_play_for_the_club_told_behind_it(text: str, players: list[str]) -> None:
    found = said(text, "playedFor")
    assert {one for one in found if one.endswith("Leeds United")} == {f"{name} Leeds United" for name in players}


@pytest.mark.parametrize(
    "text",
    [
        RETAINED + "Dan Perrow and Neil Dobbin have both been released.",
        RETAINED + "The players released are Dan Perrow and Neil Dobbin.",
        RETAINED + "Dan Perrow is among those leaving, along with Neil Dobbin.",
        RETAINED + "Dan Perrow is among the players to be released, as is Neil Dobbin.",
        "Two players are leaving Hull City: Dan Perrow and Neil Dobbin.",
        "Hull City boss Rick Holm said that Dan Perrow and Neil Dobbin would not be offered new deals.",
        "Dan Perrow left Hull City in May, along with Neil Dobbin.",
        "Here are some of the players discarded this summer: Dan Perrow at Hull City, Neil Dobbin at Hull City.",
    ],
)
def test_those_who_are_let_go(text: str) -> None:
    assert said(text, "departedFrom") == {"Dan Perrow Hull City", "Neil Dobbin Hull City"}


def test_who_is_told_of_elsewhere_was_not_released_by_the_club_of_the_list() -> None:
    text = RETAINED + "The Leeds striker Dan Perrow has been released."
    assert "Dan Perrow Hull City" not in said(text, "departedFrom")


def test_whoever_is_offered_a_new_deal_plays_for_the_club() -> None:
    text = RETAINED + "Dan Perrow and Neil Dobbin have been offered new deals."
    assert said(text, "playedFor") == {"Dan Perrow Hull City", "Neil Dobbin Hull City"}
    assert not said(text, "departedFrom")


@pytest.mark.parametrize(
    ("text", "signings"),
    [
        (
            "Everton have brought in Dan Perrow from Leeds and Rick Holm from Derby, while Neil Dobbin and Ben Cole "
            "have both gone.",
            {"Dan Perrow Everton", "Rick Holm Everton"},
        ),
        ("Dan Perrow joined Everton to work along with coach Neil Dobbin.", {"Dan Perrow Everton"}),
    ],
)
def test_who_signed_with_whom(text: str, signings: set[str]) -> None:
    assert said(text, "signedFor") == signings


def test_who_was_once_where_is_told_of_the_last_of_a_list_of_moves() -> None:
    text = (
        "Goalkeeper Dan Perrow has come from Leeds, defender Neil Dobbin from Derby and full-back Ben Cole from Hull, "
        "and Tom Ashdale, once of Everton, is in on a free transfer."
    )
    found = said(text, "playedFor")
    assert {one for one in found if one.endswith("Everton")} == {"Tom Ashdale Everton"}
    assert {"Neil Dobbin Derby County", "Ben Cole Hull City"} <= found


def test_a_surname_is_no_word_of_the_lexicon() -> None:
    assert not said("They follow Joe Low and Sam Hunt out of Hull City.", "linkedWith")
