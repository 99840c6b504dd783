"""Features and lives: obituaries, profiles, memories and biographies, which tell whole careers in passing."""

from functools import partial

import pytest
import reading

_said = partial(reading.noted, notes="certainty")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow moved to the Netherlands to sign for FC Twente.", "Dan Perrow signedFor FC Twente"),
        ("In 2009 Dan Perrow moved to the United States to join Chicago Fire.", "Dan Perrow signedFor Chicago Fire"),
        ("Dan Perrow moved from Spain to join Everton in 2012.", "Dan Perrow signedFor Everton"),
    ],
)
def test_whoever_moved_to_a_country_to_join_a_club_joined_it(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have moved to sign Dan Perrow.",
        "Everton moved quickly to sign Dan Perrow.",
        "Dan Perrow hopes to move to the Netherlands to sign for FC Twente.",
    ],
)
def test_a_club_that_moved_to_sign_somebody_has_not(text: str) -> None:
    assert not {one for one in _said(text) if "signedFor" in one and "(" not in one}


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Al Moss was spotted by Rick Holm, then manager of Hull City, while playing for his school.",
            "Rick Holm managed Hull City",
            "Al Moss managed Hull City",
        ),
        (
            "Al Moss was taken on by Rick Holm, now chairman of Leeds, as a boy.",
            "Rick Holm presidentOf Leeds United",
            "Al Moss presidentOf Leeds United",
        ),
        (
            "Striker Al Moss made his debut under Rick Holm, later coach of Scotland, in 1988.",
            "Rick Holm managed Scotland",
            "Al Moss managed Scotland",
        ),
        (
            "Al Moss, then manager of Hull City, was sold a dream by Rick Holm.",
            "Al Moss managed Hull City",
            "Rick Holm managed Hull City",
        ),
        (
            "Ruddock's nephew Dan Perrow, now on the books of Hull City, was in the crowd.",
            "Dan Perrow playedFor Hull City",
            "Ruddock playedFor Hull City",
        ),
        (
            "Holm's grandson Luke Cole, once on the books of Everton, was in the crowd.",
            "Luke Cole playedFor Everton",
            "Holm playedFor Everton",
        ),
        (
            "Leeds's Dan Perrow, once on the books of Everton, was in the crowd.",
            "Dan Perrow playedFor Everton",
            "Leeds United playedFor Everton",
        ),
    ],
)
def test_what_stands_behind_a_name_is_said_of_it(text: str, says: str, wrong: str) -> None:
    assert says in _said(text)
    assert wrong not in _said(text)
