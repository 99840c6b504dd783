"""Gossip told as prose, careers looked back on, boardrooms: what it says, and what must not be read into it."""

import pytest
from meant import told_with_certainty

_CASES = [
    # The subject of a sentence does not explain the name in what opens it.
    (
        "Having already lost Dan Perrow, the Everton manager is desperate to keep Rick Holm.",
        {"Rick Holm playedFor Everton confirmed"},
        {"Dan Perrow managed Everton confirmed"},
    ),
    (
        "After losing Dan Perrow to Leeds, the Everton boss was angry.",
        {"Dan Perrow signedFor Leeds United confirmed", "Dan Perrow departedFrom Everton confirmed"},
        {"Dan Perrow managed Everton confirmed"},
    ),
    (
        "Asked about Dan Perrow, the Everton manager, Leeds said nothing.",
        {"Dan Perrow managed Everton confirmed"},
        set(),
    ),
    (
        "As for Dan Perrow, the Everton manager is not convinced.",
        {"Dan Perrow managed Everton confirmed"},
        set(),
    ),
    # Whom the same sentence calls a manager is no striker in the next one.
    (
        "Tom Ashdale has turned down Everton's offer for Dan Perrow, but the Leeds boss says more will come. Several "
        "clubs want the England striker since Leeds went down.",
        {"Tom Ashdale managed Leeds United confirmed", "Dan Perrow playedFor England confirmed"},
        {"Tom Ashdale playedFor England confirmed"},
    ),
]


@pytest.mark.parametrize(("text", "says", "never"), _CASES, ids=[case[0][:40] for case in _CASES])
def test_reads_gossip_and_careers(text: str, says: set[str], never: set[str]) -> None:
    found = told_with_certainty(text)
    assert says <= found, f"missing {says - found}, found {found}"
    assert not never & found
