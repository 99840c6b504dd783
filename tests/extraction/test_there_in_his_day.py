"""Who was in charge where somebody else then was: "played for Leeds when X was manager"."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Striker Al Moss played for Leeds when Rick Holm was manager.",
        "Striker Al Moss played for Leeds when Rick Holm was in charge.",
        "Al Moss was a youngster at Leeds when Rick Holm was in charge.",
        "Al Moss was captain of Leeds when Rick Holm was manager.",
        "Al Moss was sold by Leeds when Rick Holm was the manager.",
        "When Rick Holm was manager, Al Moss played for Leeds.",
    ],
)
def test_he_played_under_whoever_was_in_charge_there(text: str) -> None:
    assert {"Rick Holm managed Leeds United", "Al Moss playedUnder Rick Holm"} <= told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Al Moss played for Hull when Rick Holm was Leeds manager.", "Rick Holm managed Hull City"),
        ("Al Moss played for Hull when Rick Holm was the Leeds boss.", "Al Moss playedUnder Rick Holm"),
        ("Al Moss played for Hull when Rick Holm was manager of Leeds.", "Rick Holm managed Hull City"),
        ("Al Moss scored against Leeds when Rick Holm was in charge.", "Al Moss playedUnder Rick Holm"),
        ("Striker Al Moss knew him well, having been at Leeds when he was in charge.", "Al Moss managed Leeds United"),
    ],
)
def test_he_was_in_charge_nowhere_else(text: str, wrong: str) -> None:
    assert wrong not in told(text)
