"""Names of clubs that are part of another's: people's, other sports' teams', and towns'."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton have signed Clyde Barrow from Leeds. Clyde was delighted.", "Clyde Barrow signedFor Everton"),
        ("Everton have signed Clyde Holm from Leeds. Clyde was delighted.", "Clyde Holm signedFor Everton"),
        ("Everton have signed Nkana Mulenga.", "Nkana Mulenga signedFor Everton"),
        ("Everton striker Weymouth has joined Leeds.", "Weymouth signedFor Leeds United"),
        ("Leeds midfielder Bury, 25, has joined Everton on loan.", "Bury signedFor Everton"),
        ("Everton have signed Rick Holm from Clyde.", "Rick Holm departedFrom Clyde FC"),
        ("Weymouth striker Rick Holm has joined Leeds.", "Rick Holm playedFor Weymouth FC"),
        ("Nancy have appointed Rick Holm as coach.", "Rick Holm appointedBy AS Nancy"),
        ("León have sacked coach Rick Holm.", "Rick Holm sackedBy Club León"),
        ("Everton owner Nancy Holm is angry. Nancy wants to sell Leeds.", "Nancy Holm ownerOf Everton"),
    ],
)
def test_a_name_that_people_bear_too(text: str, claim: str) -> None:
    """Behind a role or before a surname it is somebody's, elsewhere the club's."""
    assert claim in told(text)


def test_a_club_is_no_player_of_anothers() -> None:
    """Who wants him is no surname of his."""
    found = told("The Everton striker Leeds has been chasing is Dan Perrow.")
    assert found == {"Dan Perrow linkedWith Leeds United", "Dan Perrow playedFor Everton"}


@pytest.mark.parametrize("team", ["Dallas Cowboys", "San Diego Padres", "Toronto Blue Jays", "Cincinnati Bengals"])
def test_a_team_of_another_sport_is_one_organisation(team: str) -> None:
    """Called after a town as a football club is, and no club besides."""
    found = told(f"{team} owner Rick Holm has bought Everton.")
    assert found == {f"Rick Holm ownerOf {team}", "Rick Holm ownerOf Everton"}


def test_a_paper_of_a_town_is_no_club() -> None:
    """Who sacks its people is not the club."""
    assert not told("Rick Holm was sacked by the Toronto Sun.")
    assert told("Toronto Captain Rick Holm has left Toronto.") >= {"Rick Holm departedFrom Toronto FC"}


@pytest.mark.parametrize(
    "text",
    [
        "Sepp Holm went to Zurich to meet Everton owner Al Moss.",
        "Everton striker Rick Holm moved to Toronto with his family.",
        "Everton travel to Copenhagen, where Rick Holm will make his debut.",
        "Rick Holm comes from Scarborough and plays for Everton.",
        "Everton have returned to Copenhagen, where Rick Holm will make his debut.",
        "Everton winger Rick Holm has returned to Utrecht to see a doctor.",
    ],
)
def test_a_town_that_somebody_goes_to_is_no_club(text: str) -> None:
    """Unless something tells of a move."""
    assert {line.split(" ", 3)[3] for line in told(text)} == {"Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has gone to Copenhagen on loan.",
        "Rick Holm moved to Copenhagen from Leeds.",
        "Rick Holm moved to Copenhagen in July.",
        "Rick Holm returned to Copenhagen.",
        "Rick Holm has gone back to Copenhagen.",
        "Rick Holm went to Copenhagen and won two titles.",
        "The former Everton striker Rick Holm is heading to Copenhagen.",
        "FC Copenhagen lost on Sunday. Rick Holm had gone to Copenhagen with high hopes.",
    ],
)
def test_a_town_that_somebody_moves_to_is_its_club(text: str) -> None:
    """With terms, a window or another club in the sentence."""
    assert "Rick Holm signedFor FC Copenhagen" in told(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Crystal Palace have sold Nigeria winger Dan Perrow. The Eagles manager Rick Holm was sad.",
            "Rick Holm managed Crystal Palace",
        ),
        (
            "Benfica will be without Mali's on-loan striker Dan Perrow. The Eagles have signed Al Moss.",
            "Al Moss signedFor Benfica",
        ),
        ("Nigeria beat Ghana 2-0 in Lagos. The Eagles coach Rick Holm was delighted.", "Rick Holm managed Nigeria"),
    ],
)
def test_where_a_player_is_from_gives_a_clubs_nickname_to_no_country(text: str, claim: str) -> None:
    assert claim in reading.told(text)
