"""Who acts behind "upon the exit of X as coach" is not that coach, though only a comma stands between them."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "coach", "other"),
    [
        (
            "Commenting on the departure of Rick Holm as manager, Norwich captain Dan Perrow said it was sad.",
            "Rick Holm managed Norwich City",
            "Dan Perrow playedFor Norwich City",
        ),
        (
            "Speaking after the appointment of Rick Holm as Leeds manager, chief executive Dan Perrow was delighted.",
            "Rick Holm managed Leeds United",
            "Dan Perrow executiveOf Leeds United",
        ),
        (
            "After the appointment of Rick Holm as Leeds manager, striker Dan Perrow signed a new contract.",
            "Rick Holm managed Leeds United",
            "Dan Perrow playedFor Leeds United",
        ),
        (
            "Since the arrival of Rick Holm as head coach, Dan Perrow has scored six goals for Hull.",
            "Rick Holm managed Hull City",
            "Dan Perrow playedFor Hull City",
        ),
        (
            "With Rick Holm as manager, Dan Perrow flourished at Leeds.",
            "Rick Holm managed Leeds United",
            "Dan Perrow playedFor Leeds United",
        ),
        (
            "Under Rick Holm as manager, Dan Perrow won two titles with Leeds.",
            "Rick Holm managed Leeds United",
            "Dan Perrow playedUnder Rick Holm",
        ),
        (
            "Speaking after the sacking of Rick Holm as Hull coach, captain Dan Perrow said he had lost a friend.",
            "Rick Holm managed Hull City",
            "Dan Perrow playedFor Hull City",
        ),
    ],
)
def test_who_acts_behind_as_coach_is_not_the_coach(text: str, coach: str, other: str) -> None:
    found = told(text)
    assert {coach, other} <= found
    assert not {one for one in found if one.startswith("Dan Perrow managed")}


def test_nor_is_he_behind_a_clause() -> None:
    found = told("Since Rick Holm took charge as Leeds manager, Dan Perrow has not played.")
    assert "Rick Holm managed Leeds United" in found
    assert "Dan Perrow managed Leeds United" not in found


@pytest.mark.parametrize(
    "text",
    [
        "After he was named as Leeds manager, Rick Holm sold Dan Perrow.",
        "Following his appointment as Leeds manager, Rick Holm sold Dan Perrow.",
        "As Leeds manager, Rick Holm won two cups.",
        "As the Leeds manager, Rick Holm, said, the club needs players.",
    ],
)
def test_who_is_named_behind_it_alone_is(text: str) -> None:
    assert "Rick Holm managed Leeds United" in told(text)
