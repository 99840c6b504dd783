"""Who comes from elsewhere: what he left is not where he is appointed, and what he lost there is told in passing."""

import pytest

from ..support.reading import FEBRUARY, told

NEW_MAN = "Everton have a new man. "
APPOINTED = "Everton have appointed Rick Holm as manager. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Rick Holm has been appointed managing director after leaving Premier League club Tottenham Hotspur.",
        "Rick Holm has been named head coach after departing Tottenham.",
        "Rick Holm has taken over after quitting Tottenham.",
        "Rick Holm has been installed as manager after resigning from Tottenham.",
    ],
)
def test_he_is_not_appointed_by_whom_he_has_left(sentence: str) -> None:
    found = told(NEW_MAN + sentence, more="status")
    assert "Rick Holm appointedBy Everton" in found
    assert "Rick Holm appointedBy Tottenham Hotspur" not in found
    assert not any(one.endswith("Tottenham Hotspur current") for one in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "He has been out of work since his sacking by Sunderland last October.",
        "The 48-year-old, out of work since his sacking by Sunderland last October, has signed a two-year deal.",
        "It will be his first game since being dismissed as manager of Sunderland in October.",
        "It is his first job since being sacked by Sunderland in October.",
    ],
)
def test_he_was_sacked_by_another_club(sentence: str) -> None:
    found = told(APPOINTED + sentence, more="date", date=FEBRUARY)
    assert "Rick Holm sackedBy Sunderland 2025-10" in found
    assert not any("sackedBy Everton" in one for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has left Everton, with Rick Holm appointed interim manager.",
        "Dan Perrow has left Everton with Rick Holm named caretaker boss.",
        "Dan Perrow has left Everton, with their former boss Rick Holm named the new manager.",
        "Everton have sacked Dan Perrow, with academy boss Rick Holm made interim head coach.",
        "With Rick Holm appointed manager, Everton have won twice.",
    ],
)
def test_with_whom_appointed_somebody_leaves(text: str) -> None:
    found = told(text)
    assert "Rick Holm appointedBy Everton" in found
    assert not {"Dan Perrow appointedBy Everton", "Rick Holm departedFrom Everton"} & found


@pytest.mark.parametrize(
    "text",
    [
        "Everton lost with Rick Holm named captain.",
        "Everton won the day with Dan Perrow, and Rick Holm named a new side.",
        "Dan Perrow worked with Rick Holm, who was named manager of Leeds, at Everton.",
    ],
)
def test_who_is_only_named_gets_no_job(text: str) -> None:
    assert "Rick Holm appointedBy Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have appointed former England Under-21 coach Rick Holm as their new manager.",
        "Everton have named England Under-21 boss Rick Holm as head coach.",
        "Everton hired Rick Holm, who had led the England Under-21s, to be their manager.",
    ],
)
def test_who_coached_juniors_elsewhere_is_no_assistant_here(text: str) -> None:
    found = told(text, more="status")
    assert {"Rick Holm appointedBy Everton", "Rick Holm managed Everton current"} <= found
    assert "Rick Holm assistantAt Everton current" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has resigned from his role on Everton's board of directors.",
        "Everton say that Rick Holm has resigned from his position on the club's board.",
        "Rick Holm has given up his seat on the Everton board.",
    ],
)
def test_a_role_on_the_board_is_no_coachs(text: str) -> None:
    assert told(text) == {"Rick Holm executiveOf Everton", "Rick Holm resignedFrom Everton"}


def test_the_job_before_may_be_at_a_club_that_goes_by_a_name_unknown_here() -> None:
    found = told(APPOINTED + "He has been out of management since resigning as Pool manager in May.")
    assert found == {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}


def test_a_nickname_before_the_job_is_the_clubs() -> None:
    found = told("West Brom sacked Rick Holm. Holm was dismissed as Albion boss on Monday.")
    assert "Rick Holm sackedBy West Bromwich Albion" in found
