"""Whom "the new signing" and "the new boss" mean: who alone was told to come just before."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Everton have brought in striker Dan Perrow and sold Jon Peel. "
            "The new striker spent three years at Burnley.",
            "Dan Perrow playedFor Burnley",
        ),
        (
            "Reading have replaced Al Moss with Rick Holm. The new boss was in charge of Watford until October.",
            "Rick Holm managed Watford",
        ),
        (
            "Leeds coach Al Moss praised Dan Perrow, who joined on Monday, and Ben Cole. "
            "The new signing left Brentford in the summer.",
            "Dan Perrow departedFrom Brentford",
        ),
        (
            "Hull have turned to Rick Holm after Al Moss left. The incoming manager won promotion with Watford.",
            "Rick Holm managed Watford",
        ),
        (
            "Ben Cole stays. Hull have signed Dan Perrow. The latest recruit spent two seasons at Burnley.",
            "Dan Perrow playedFor Burnley",
        ),
    ],
)
def test_who_is_told_to_come(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Hull have sacked Rick Holm. Al Moss saw the game. The new manager spent three years at Burnley.", "Burnley"),
        ("Hull have signed Dan Perrow and Ben Cole. The new signing spent three years at Burnley.", "Burnley"),
        ("Hull have signed Dan Perrow. Rick Holm was sacked. The new manager was in charge of Watford.", "Watford"),
    ],
)
def test_nobody_is_meant_where_none_comes_or_several_do(text: str, club: str) -> None:
    assert not [claim for claim in told(text) if claim.endswith(club)]
