"""Moves and links told with participles, groups and permissions, and how certain they are."""

import pytest
from reading import told


def said(text: str) -> set[str]:
    """The moves and links that a text tells, with how certain they are where that is not plain."""
    return told(text, "signedFor", "linkedWith", "departedFrom", more="certainty")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Other players on Everton's radar include Leeds striker Dan Perrow.",
            {"Dan Perrow linkedWith Everton rumoured"},
        ),
        (
            "The striker Dan Perrow has been given the green light to join Leeds.",
            {"Dan Perrow linkedWith Leeds United rumoured"},
        ),
        (
            "Everton believe they have secured the services of defender Dan Perrow.",
            {"Dan Perrow signedFor Everton reported"},
        ),
        ("The striker Dan Perrow completed his move from Rangers.", {"Dan Perrow departedFrom Rangers confirmed"}),
        (
            "Everton boss Tom Ashdale has refused to play Dan Perrow and is set to leave the club.",
            {"Tom Ashdale departedFrom Everton rumoured"},
        ),
        ("Dan Perrow to Leeds rumours have begun anew.", {"Dan Perrow linkedWith Leeds United rumoured"}),
        ("The striker Dan Perrow may be forced to leave Spain.", set()),
        ("Tottenham are keen to bring in a striker to provide cover for captain Dan Perrow.", set()),
    ],
)
def test_moves_and_links(text: str, claims: set[str]) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow could leave, with Everton in the hunt for him.",
        "Dan Perrow is set to leave Leeds with Everton now in the running to sign him.",
        "Dan Perrow could leave Leeds, with Everton in the chase for his signature.",
        "With Everton last night emerging as contenders to sign Dan Perrow, Leeds acted.",
        "With Everton on Monday joining the race to sign Dan Perrow, Leeds acted.",
        "Dan Perrow could leave Leeds, with Everton yesterday emerging as favourites to sign him.",
    ],
)
def test_what_stands_behind_with_and_a_club_is_said_of_the_club(text: str) -> None:
    assert told(text, "linkedWith", "signedFor") == {"Dan Perrow linkedWith Everton"}
    assert "Dan Perrow departedFrom Everton" not in told(text)


def test_who_comes_to_a_club_with_hopes_has_them_himself() -> None:
    text = "Dan Perrow signed with Everton hoping to earn a move to Leeds."
    assert "Dan Perrow linkedWith Leeds United" in told(text)
    text = "With Everton winning the race to sign Dan Perrow, Leeds acted."
    assert "Dan Perrow signedFor Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton want to sign Dan Perrow, then send him out on loan to Hull.",
        "The agents want Everton to buy Dan Perrow, then sell him to Hull.",
        "Everton hope to sign Dan Perrow, then loan him to Hull.",
    ],
)
def test_what_is_to_be_done_then_is_not_done_yet(text: str) -> None:
    found = told(text, more="certainty")
    assert {one for one in found if "departed" not in one} == {
        "Dan Perrow linkedWith Everton rumoured",
        "Dan Perrow linkedWith Hull City rumoured",
    }


def test_what_was_done_then_is_done() -> None:
    found = told("Everton bought Dan Perrow, then sold him to Hull.", "signedFor")
    assert found == {"Dan Perrow signedFor Everton", "Dan Perrow signedFor Hull City"}


@pytest.mark.parametrize(
    "text",
    [
        "Among the favourites to succeed Al Moss at Everton is Rick Holm.",
        "Among the candidates to replace Al Moss at Everton is Rick Holm.",
    ],
)
def test_who_is_among_the_favourites_has_not_succeeded(text: str) -> None:
    found = told(text, more="certainty")
    assert found == {"Rick Holm linkedWith Everton rumoured", "Rick Holm succeeded Al Moss rumoured"}
