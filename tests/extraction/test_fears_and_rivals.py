"""What a club fears is not so yet; whoever competes for a player wants him; who trains with the young is no coach."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Celtic fear losing Dan Perrow to Everton.",
        "Celtic risk losing Dan Perrow to Everton.",
        "Celtic are in danger of losing Dan Perrow to Everton.",
    ],
)
def test_what_is_feared_is_not_so_yet(text: str) -> None:
    found = told(text, more="certainty")
    assert "Dan Perrow linkedWith Everton rumoured" in found
    assert "Dan Perrow signedFor Everton confirmed" not in found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton face competition from Leeds for Dan Perrow.", "Dan Perrow linkedWith Leeds United"),
        ("Everton scouts watched Dan Perrow on Saturday.", "Dan Perrow linkedWith Everton"),
        ("Al Moss trains the Celtic goalkeepers.", "Al Moss assistantAt Celtic"),
        ("Al Moss works with Celtic's under-18s.", "Al Moss assistantAt Celtic"),
    ],
)
def test_who_wants_and_who_trains_whom(text: str, says: str) -> None:
    assert says in told(text)


def test_whoever_trains_with_the_young_is_a_player() -> None:
    assert "Dan Perrow assistantAt Celtic" not in told("Dan Perrow has been training with Celtic's under-23s.")
