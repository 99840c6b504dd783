"""What a sentence says, it says with more words between, too: an aside, an adjective, a clause before it."""

from functools import partial

import pytest
import reading
from reading import read

said = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize("word", ["Relegated", "Ambitious", "Neighbouring", "Unbeaten", "Lowly", "Champions"])
def test_a_word_of_english_before_a_team_is_no_first_name(word: str) -> None:
    found = said(f"{word} Everton have handed Dan Perrow a new contract.")
    assert found == {"Dan Perrow committedTo Everton", "Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton lost 2-0 on Saturday and have sacked manager Rick Holm.",
        "Hull are above Everton, who have axed manager Rick Holm.",
        "Everton had fired manager Rick Holm in May.",
    ],
)
def test_a_verb_with_its_auxiliary_is_no_adjective_of_a_post(text: str) -> None:
    found = said(text)
    assert found == {"Rick Holm managed Everton", "Rick Holm sackedBy Everton"}


def test_the_first_of_two_is_fired_where_another_tells_of_it() -> None:
    found = said("On Monday Everton fired Holm and league commissioner Lisa Barden announced an inquiry.")
    assert not any("Barden" in one for one in found)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm - a man of few words - left Everton by mutual consent.", "Rick Holm departedFrom Everton"),
        ("Dan Perrow - a man of few words - joined Everton from Rangers.", "Dan Perrow signedFor Everton"),
    ],
)
def test_an_aside_between_spaced_hyphens_parts_nobody_from_his_verb(text: str, claim: str) -> None:
    assert claim in said(text)


def test_a_post_that_is_become_is_of_whoever_is_told_by_his_age() -> None:
    text = "Tom Ashdale, 46, was in town on Monday. The 46-year-old became manager of Everton in May."
    assert said(text) == {"Tom Ashdale managed Everton"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tom Ashdale became manager of Everton in May.", "current"),
        ("Tom Ashdale became manager of Everton in 2009.", "former"),
        ("Tom Ashdale became manager of Everton last summer but was sacked in January.", "former"),
    ],
)
def test_a_post_that_was_taken_of_late_is_held(text: str, status: str) -> None:
    claims = read(text, date="2026-02-20")
    assert [one.status for one in claims if one.relation == "managed"] == [status]


def test_games_are_won_by_those_who_win_them() -> None:
    assert "Tom Ashdale managed Everton" in said("Hull are above Everton, who have won five games under Tom Ashdale.")
