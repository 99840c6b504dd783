"""Whose player somebody is of whom clubs talk: each way of telling, and who only would like to have him."""

import pytest
from reading import read

STRIKER = "Striker Dan Perrow spoke on Monday. "


def owners(text: str) -> set[str]:
    """For which clubs an article says that Dan Perrow plays."""
    return {claim.object.label for claim in read(STRIKER + text, "playedFor", of="Dan Perrow")}


@pytest.mark.parametrize(
    "text",
    [
        "Fulham have made an offer to Everton for Dan Perrow.",
        "Fulham will go back to Everton with a third bid for Dan Perrow.",
        "Fulham have asked Everton about Dan Perrow.",
        "Fulham hope to lure Dan Perrow from Everton.",
        "Fulham have had a bid for Dan Perrow turned down by Everton.",
        "Everton value Dan Perrow at £20m.",
        "Everton want £20m for Dan Perrow.",
        "Everton have slapped a £20m price tag on Dan Perrow.",
        "Everton have offered Dan Perrow a new contract.",
        "Everton are in talks with Dan Perrow over a new deal.",
        "Everton are determined to keep Dan Perrow.",
        "Everton insist Dan Perrow is not for sale.",
        "Everton have given Dan Perrow permission to talk to Fulham.",
        "Dan Perrow is stalling on a new deal at Everton.",
        "Dan Perrow, whose Everton contract expires in the summer, is wanted by Fulham.",
        "Dan Perrow has two years left on his Everton contract.",
        "Dan Perrow has fallen out of favour at Everton.",
        "Dan Perrow is close to a return to action for Everton.",
    ],
)
def test_club_has_him(text: str) -> None:
    assert owners(text) == {"Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton want to sign Dan Perrow.",
        "Everton have made an offer for Dan Perrow.",
        "Everton have offered Dan Perrow a contract.",
        "Everton have missed out on Dan Perrow.",
        "Everton hope to keep an eye on Dan Perrow.",
        "Everton say Dan Perrow is a good player.",
        "Fulham and Everton are chasing Dan Perrow.",
    ],
)
def test_club_only_likes_him(text: str) -> None:
    assert owners(text) == set()
