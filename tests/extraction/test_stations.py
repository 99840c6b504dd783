"""To which club a career has come when a coach does something to the player, and which he leaves next."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Diego Roca is a Juventus player at last. Juventus had wanted him for years. Porto signed him in 2004. The "
            "move never quite worked. Coach Arie Kok found little use for him.",
            "Arie Kok managed Porto",
        ),
        (
            "Rick Holm signed for Everton as a boy. Later Tom Varley, the chairman, sold him to Villarreal for £8m. "
            "Coach Luis Mata made him captain.",
            "Luis Mata managed Villarreal",
        ),
        (
            "Juventus striker Rick Holm joined Hull in 2010. Manager Ian Cole dropped him within a month.",
            "Ian Cole managed Hull City",
        ),
        ("Emma Lund joined Lyon in 2016. She became captain under Rey Petit.", "Rey Petit managed Lyon"),
        (
            "Rick Holm joined Hull from Everton in May. He has scored six goals under Dave Prior.",
            "Dave Prior managed Hull City",
        ),
        (
            "Rick Holm is ready to leave Hull. The striker has started only twice under Dave Prior this season.",
            "Dave Prior managed Hull City",
        ),
        (
            "Juventus want Diego Roca. Juventus have followed him for years. Porto signed him in 2004. It never worked "
            "out. He left for Bremen in 2006.",
            "Diego Roca departedFrom Porto",
        ),
    ],
)
def test_a_coach_is_of_the_club_to_which_a_career_has_come(text: str, said: str) -> None:
    """What the article is about does not matter then."""
    rows = told(text)
    assert said in rows
    assert sum(row.startswith(said.rsplit(" ", 1)[0] + " ") for row in rows if "managed" in row) <= 1


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        (
            "Rick Holm is a Hull player. He won his first cap for England under Dave Prior.",
            "Dave Prior managed Hull City",
        ),
        ("Rick Holm signed for Hull in 2009. He had played under Dave Prior before.", "Dave Prior managed Hull City"),
        ("Rick Holm has played for Hull and Bury. He played under Dave Prior.", "Dave Prior managed"),
        (
            "Rick Holm signed for Hull in 2009. He won the cup with Bury in 2012. Coach Luis Mata made him captain.",
            "Luis Mata managed Hull City",
        ),
    ],
)
def test_a_coach_is_of_no_club_that_is_not_told(text: str, not_said: str) -> None:
    """Nor of one where the player came only later, or that he had left."""
    assert not any(row.startswith(not_said) for row in told(text))


@pytest.mark.parametrize("club", ["Villarreal", "Levante", "Guingamp", "Trabzonspor"])
def test_who_is_sold_to_a_club_is_not_sold_to_do_something(club: str) -> None:
    """The parser takes some clubs behind "to" for verbs."""
    assert any("signedFor" in row for row in told(f"Everton sold Rick Holm to {club} for £8m."))
    assert any("signedFor" in row for row in told(f"Rick Holm has moved to {club} on a free transfer."))
