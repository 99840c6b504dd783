"""What claims of one text say of each other: who coaches, where somebody was dismissed, whose spell it was."""

import pytest
from reading import told

BENCH = "Manager Rick Holm is a great coach, said the club; the coach and manager of Leeds was a manager before. "

CASES = {
    # Somebody else is named as the manager, however much the article speaks of managers.
    BENCH + "Leeds's Dan Perrow believes that the manager is right.": (
        {"Dan Perrow playedFor Leeds United"},
        {"Dan Perrow managed Leeds United"},
    ),
    "Everton coach Tom Ashdale is to become the new Leicester manager following the sacking of Rick Holm.": (
        {"Rick Holm sackedBy Leicester City"},
        {"Rick Holm sackedBy Everton"},
    ),
    "Carl Mott, the Leeds owner, has decided to end Tom Ashdale's spell as manager of Leeds.": (
        {"Tom Ashdale managed Leeds United"},
        {"Carl Mott managed Leeds United"},
    ),
    "Everton sacked Tom Ashdale. Ashdale's staff, including Joe Brindle and Max Corran, are expected to go.": (
        {"Tom Ashdale sackedBy Everton"},
        {"Joe Brindle playedFor Everton", "Max Corran playedFor Everton"},
    ),
    "Lawyer Peter Frain has joined the board of Everton.": (
        {"Peter Frain executiveOf Everton"},
        {"Peter Frain signedFor Everton"},
    ),
    "Everton will soon announce that striker Joe Brindle has signed a new contract with the club.": (
        {"Joe Brindle committedTo Everton"},
        {"Joe Brindle signedFor Everton"},
    ),
}


@pytest.mark.parametrize("text", CASES)
def test_one_claim_settles_another(text):
    claims = told(text)
    wanted, unwanted = CASES[text]
    assert claims >= wanted
    assert not claims & unwanted
