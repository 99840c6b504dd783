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
        "Everton want Dan Perrow to sign a new contract.",
        "Everton hope to persuade Dan Perrow to agree a new deal.",
        "Everton have turned down Dan Perrow's request for a transfer.",
        "Everton are desperate to hang on to Dan Perrow.",
        "Everton have appealed against the red card shown to Dan Perrow.",
        "Everton manager Al Moss will make a late decision on Dan Perrow.",
        "Dan Perrow has warned Everton that he will leave if they go down.",
        "Dan Perrow has informed Everton of his desire to leave.",
        "Dan Perrow has vowed to fight for his place at Everton.",
        "Wales have called up Dan Perrow from Everton.",
        "Joe Tarn is hurt and has been replaced by Dan Perrow from Everton.",
        "Dan Perrow from Everton takes his place in the squad.",
    ],
)
def test_club_has_him(text: str) -> None:
    assert owners(text) - {"Wales"} == {"Everton"}
    assert "linkedWith" not in {one.relation for one in read(STRIKER + text) if one.object.label == "Everton"}


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
        "Everton want Dan Perrow to sign a contract.",
    ],
)
def test_club_only_likes_him(text: str) -> None:
    assert owners(text) == set()
