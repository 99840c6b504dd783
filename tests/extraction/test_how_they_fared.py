"""How somebody fared at another club than his own tells that he was there: "struggled at Everton"."""

import pytest
from reading import told

_PLAYER = "Hull striker Dan Perrow has been injured in training. Hull play Leeds on Saturday. "
_COACH = "Hull manager Rick Holm has praised his players. Hull play Leeds on Saturday. "


@pytest.mark.parametrize(
    "text",
    [
        "Perrow struggled at Everton before he moved to Hull.",
        "Perrow forged his reputation at Everton.",
        "Perrow enjoyed his football at Everton.",
        "Perrow was popular at Everton.",
        "Perrow was a key figure for Everton when they won the cup.",
        "Perrow tasted success with Everton in 2005.",
        "Perrow went down with Everton in 2010.",
        "Perrow fell out of favour at Everton.",
        "The striker flopped at Everton.",
    ],
)
def test_a_player_was_where_he_fared_well_or_badly(text: str) -> None:
    assert "Dan Perrow playedFor Everton" in told(_PLAYER + text)


@pytest.mark.parametrize(
    "text",
    ["Holm failed at Everton.", "Holm was a flop at Everton.", "Holm suffered relegation with Everton in 2010."],
)
def test_a_coach_was_where_he_fared_well_or_badly(text: str) -> None:
    assert "Rick Holm managed Everton" in told(_COACH + text)


@pytest.mark.parametrize(
    "text",
    [
        "Perrow struggled in the match at Everton on Saturday.",
        "Perrow is popular with Everton fans.",
        "Perrow struggled against Everton.",
        "Perrow was outstanding in the win at Everton.",
    ],
)
def test_whoever_plays_there_for_a_day_is_of_his_own_club(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(_PLAYER + text)
