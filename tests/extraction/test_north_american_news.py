"""Football as North America writes of it: the U.S. and its federation, trades, fired coaches, free agents."""

import pytest
from meant import told_with_status


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A country by its letters is its team, unless these only tell where somebody or something is from.
        (
            "Gotham have signed U.S. striker Dana Holm. She has won 12 caps.",
            {"Dana Holm playedFor United States (current)", "Dana Holm signedFor Gotham FC"},
            set(),
        ),
        ("US coach Rick Holm was fired on Monday.", {"Rick Holm sackedBy United States"}, set()),
        ("The US owners of Everton met the coach Rick Holm.", {"Rick Holm approachedBy Everton"}, set()),
        (
            "Dan Perrow has played 30 times for the U.S. men's national team.",
            {"Dan Perrow playedFor United States (current)"},
            set(),
        ),
        # Its federation stands for it, and is no club called "Soccer".
        (
            "U.S. Soccer president Al Moss has hired Rick Holm as coach.",
            {"Rick Holm appointedBy United States", "Rick Holm managed United States (current)"},
            {"Al Moss presidentOf Soccer (current)", "Rick Holm appointedBy Soccer"},
        ),
    ],
)
def test_how_americans_write(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_status(text)
    assert said <= told
    assert not not_said & told
