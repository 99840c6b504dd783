"""Whom a referee dismisses has not lost a job."""

import pytest

from ..support.reading import told

MATCH = "Everton beat Leeds 2-1 at Goodison Park on Saturday. Leeds midfielder Ben Cole was booked. "


@pytest.mark.parametrize(
    "text",
    [
        "Ben Cole was dismissed.",
        "Ben Cole was dismissed after kicking Al Moss.",
        "Ben Cole was dismissed for arguing.",
        "Al Moss was dismissed on 70 minutes.",
        "Al Moss was dismissed just before half-time.",
        "Al Moss was dismissed in the second half.",
        "Al Moss was dismissed after a clash with Cole.",
        "Al Moss was dismissed for a second bookable offence.",
        "Leeds saw Al Moss dismissed.",
    ],
)
def test_a_player_is_sent_off(text: str) -> None:
    assert not any("sackedBy" in one for one in told(MATCH + text))


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have dismissed manager Al Moss.",
        "Leeds manager Al Moss was dismissed on Monday.",
        "Al Moss was dismissed by Leeds on Monday.",
        "Leeds dismissed Al Moss after six defeats in a row.",
    ],
)
def test_a_manager_loses_his_job(text: str) -> None:
    assert "Al Moss sackedBy Leeds United" in told(text)
