"""Clubs that no gazetteer has, told by what a career says of them, and people told from places."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("The striker Dan Perrow spent two seasons in Serie C with Montalto and Pro Verrano.", "Montalto, Pro Verrano"),
        ("The striker Dan Perrow made 40 appearances for Kaltendorf.", "Kaltendorf"),
        ("Leeds midfielder Dan Perrow came through the ranks at Kaltendorf.", "Kaltendorf"),
        (
            "Leeds midfielder Dan Perrow had spells with Drassburg, Kaltendorf and Lafnitz.",
            "Drassburg, Kaltendorf, Lafnitz",
        ),
        ("Leeds striker Dan Perrow began his career at Drassburg.", "Drassburg"),
        ("Everton have signed striker Dan Perrow from Drassburg.", "Drassburg"),
    ],
)
def test_a_career_is_spent_at_clubs(text: str, clubs: str) -> None:
    assert {f"Dan Perrow playedFor {one}" for one in clubs.split(", ")} <= set(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow played in the Championship with Rick Holm.",
        "After loan spells at Hull and Leeds, Rick Holm and Neil Dobbin joined Everton.",
        "Dan Perrow trained with Rick Holm and Neil Dobbin at Leeds.",
    ],
)
def test_people_are_no_clubs(text: str) -> None:
    assert not [one for one in told(text) if one.endswith((" Rick Holm", " Neil Dobbin")) and "teammateOf" not in one]


@pytest.mark.parametrize("verb", ["brought in", "drafted in", "called in"])
def test_whoever_is_brought_in_is_no_place(verb: str) -> None:
    text = f"Everton have {verb} Taiwo Awonide, a £20m buy from Union Berlin, and Neco Willard from Liverpool."
    assert "Taiwo Awonide playedFor Union Berlin" in told(text)
    assert "Neco Willard playedFor Union Berlin" not in told(text)
