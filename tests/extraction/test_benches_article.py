"""In an article about managers whoever is named beside a club manages it; elsewhere he may play for it."""

import pytest
from reading import told

ABOUT_MANAGERS = (
    "Four managers have lost their jobs, and every other boss in the division is looking over his shoulder.\n\n"
    "No coach is safe in the dugout for long.\n\n"
)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("According to the bookmakers the man in peril is Tom Ashdale of Everton.", "Tom Ashdale managed Everton"),
        ("Rangers boss Rick Holm is third, ahead of Everton's Tom Ashdale.", "Tom Ashdale managed Everton"),
    ],
)
def test_a_peer_of_managers_is_one(line: str, says: str) -> None:
    assert says in told(ABOUT_MANAGERS + line)


def test_elsewhere_and_beside_players_he_is_none() -> None:
    line = "According to the bookmakers the man in peril is Tom Ashdale of Everton."
    players = "A striker, a defender and a midfielder were at the coach's side.\n\n"
    assert "Tom Ashdale managed Everton" not in told(line)
    assert "Tom Ashdale managed Everton" not in told(ABOUT_MANAGERS + players + line)


def test_whom_another_manages_is_no_manager_of_the_same_club() -> None:
    line = "Everton manager Rick Holm has not spoken. Everton's Tom Ashdale admits that the side are poor."
    assert "Tom Ashdale managed Everton" not in told(ABOUT_MANAGERS + line)


def test_whoever_follows_another_in_an_office_has_the_same_office() -> None:
    text = "Everton elected Tom Ashdale as chairman after Rick Holm had stepped down."
    assert {"Tom Ashdale presidentOf Everton", "Tom Ashdale succeeded Rick Holm"} <= told(text)
    assert "Rick Holm managed Everton" not in told(text)


@pytest.mark.parametrize(
    ("text", "says", "not_said"),
    [
        (
            "Ashdale had arrived from Rangers. Everton sacked him in June.",
            "Ashdale managed Rangers",
            "Ashdale playedFor Rangers",
        ),
        (
            "Rick Holm spent three years in charge at Everton.",
            "Rick Holm managed Everton",
            "Rick Holm playedFor Everton",
        ),
    ],
)
def test_whom_claims_tell_to_coach_came_as_one(text: str, says: str, not_said: str) -> None:
    assert says in told(text)
    assert not_said not in told(text)


def test_whoever_may_fill_a_post_coaches_where_he_is() -> None:
    text = "Rangers want a new manager. Everton's Tom Ashdale and Aberdeen's Rick Holm have been mentioned."
    assert {"Tom Ashdale managed Everton", "Rick Holm managed Aberdeen"} <= told(text)
    assert "Tom Ashdale managed Everton" not in told("Rangers want a new striker. Everton's Tom Ashdale is one.")
