"""Whose chairman or owner somebody is whose club the words leave out, where the sentence tells of two clubs."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Levante lost. Rick Holm quit Getafe after a spat with owner Dan Perrow.", "Dan Perrow ownerOf Getafe"),
        (
            "Everton are in talks. Rick Holm resigned as Hull manager after a meeting with chairman Dan Perrow.",
            "Dan Perrow presidentOf Hull City",
        ),
        (
            "Everton want Rick Holm, who left Hull after a dispute with sporting director Dan Perrow.",
            "Dan Perrow sportingDirectorOf Hull City",
        ),
        (
            "Everton have a new coach. Rick Holm walked out of Leeds after falling out with owner Dan Perrow.",
            "Dan Perrow ownerOf Leeds United",
        ),
        (
            "Rick Holm joined Leeds from Hull, where owner Dan Perrow had sold the ground.",
            "Dan Perrow ownerOf Hull City",
        ),
        ("Rick Holm joined Leeds from Hull, where manager Dan Perrow had dropped him.", "Dan Perrow managed Hull City"),
    ],
)
def test_it_is_the_club_that_is_left(text: str, says: str) -> None:
    found = told(text)
    assert {line for line in found if line.startswith("Dan Perrow")} == {says}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton lost at Hull. Rick Holm was sacked after a meeting with chairman Dan Perrow.", "Everton"),
        ("Everton manager Rick Holm met owner Dan Perrow after the game at Hull.", "Everton"),
        ("Everton signed Rick Holm from Hull after a call from chairman Dan Perrow.", "Everton"),
    ],
)
def test_other_meetings_are_with_his_own_chairman(text: str, says: str) -> None:
    found = told(text, "presidentOf", "ownerOf")
    assert all(line.endswith(says) for line in found)
