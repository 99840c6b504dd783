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
