"""Who is spoken of for a job, who was removed, whom coaches play where, and who won what with whom."""

import pytest
from reading import read, told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm is the shock favourite to take over at Everton.", {"Rick Holm linkedWith Everton"}),
        (
            "Everton have shifted their focus to Burnley midfielder Dan Perrow.",
            {"Dan Perrow linkedWith Everton", "Dan Perrow playedFor Burnley"},
        ),
        (
            "Everton are now focusing on signing Dan Perrow of Burnley.",
            {"Dan Perrow linkedWith Everton", "Dan Perrow playedFor Burnley"},
        ),
        (
            "The removal of Everton chairman Rick Holm was a shock.",
            {"Rick Holm sackedBy Everton", "Rick Holm presidentOf Everton"},
        ),
        ("The removal of Dan Perrow from the Everton squad was a surprise.", {"Dan Perrow playedFor Everton"}),
        (
            "Tom Ashdale's successor as Everton manager, Rick Holm, is under pressure.",
            {
                "Rick Holm managed Everton",
                "Rick Holm succeeded Tom Ashdale",
                "Tom Ashdale managed Everton",
            },
        ),
        ("Burnley's opponents on Sunday are Everton, coached by Rick Holm.", {"Rick Holm managed Everton"}),
        (
            "Everton paid £5m for Dan Perrow 18 months ago but he has started only four matches.",
            {"Dan Perrow signedFor Everton"},
        ),
        (
            "Everton boss Rick Holm, who prefers Dan Perrow on the left, is unhappy.",
            {"Rick Holm managed Everton", "Dan Perrow playedFor Everton"},
        ),
        ("Dan Perrow, a Champions League winner with Everton, has opened a pub.", {"Dan Perrow playedFor Everton"}),
    ],
)
def test_news(text: str, says: set[str]) -> None:
    assert told(text) == says


def test_a_favourite_is_spoken_of_however_he_is_called_one() -> None:
    assert told("Rick Holm is the shock favourite to take over at Everton.", more="certainty") == {
        "Rick Holm linkedWith Everton rumoured"
    }


def test_a_captain_of_another_player_was_his_team_mate() -> None:
    text = "Veteran goalkeeper Dan Perrow has left Burnley. Rick Holm was Perrow's captain at Turf Moor."
    assert told(text, "teammateOf", "managed", "playedUnder") == {"Rick Holm teammateOf Dan Perrow"}


def test_a_coach_who_gives_a_debut_has_the_player_in_his_side() -> None:
    found = told("Rick Holm, the Everton coach, gave Dan Perrow his debut.")
    assert found >= {"Dan Perrow playedFor Everton", "Dan Perrow playedUnder Rick Holm"}


def test_under_whom_somebody_plays_is_where_both_are() -> None:
    text = "Everton striker Dan Perrow is unhappy. He has started only five times under Rick Holm, the Everton manager."
    assert [one.at.label for one in read(text, "playedUnder") if one.at] == ["Everton"]
    both = "Dan Perrow played under Rick Holm, who has managed Everton and Leeds. Perrow played for both."
    assert not any(one.at for one in read(both, "playedUnder"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton have offered the 29-year-old a new deal.", "Dan Perrow playedFor Everton"),
        ("Everton have given the 29-year-old an improved contract.", "Dan Perrow committedTo Everton"),
        ("Manager Rick Holm gave the 29-year-old his debut in May.", "Dan Perrow playedUnder Rick Holm"),
        ("Everton released the 29-year-old last summer.", "Dan Perrow departedFrom Everton"),
        ("Everton paid Hull £5m for the 29-year-old last summer.", "Dan Perrow signedFor Everton"),
        ("Everton gave the 29-year-old striker a new contract.", "Dan Perrow committedTo Everton"),
    ],
)
def test_who_is_called_by_his_age_gets_what_stands_behind_it(text: str, says: str) -> None:
    assert says in told(f"Dan Perrow is wanted by Leeds. {text}")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Since then Everton have sacked Rick Holm, Crystal Palace fired Tom Ashdale.",
            {"Rick Holm sackedBy Everton", "Tom Ashdale sackedBy Crystal Palace"},
        ),
        (
            "Everton named Rick Holm as their new manager after predecessor Tom Ashdale left to take over at Leeds.",
            {
                "Rick Holm appointedBy Everton",
                "Rick Holm succeeded Tom Ashdale",
                "Tom Ashdale managed Everton",
                "Tom Ashdale managed Leeds United",
            },
        ),
        (
            "Dan Perrow made 100 appearances for Everton across eight seasons and spent the second half of last season "
            "on loan at Hull.",
            {"Dan Perrow playedFor Everton", "Dan Perrow playedFor Hull City"},
        ),
        (
            "Everton are active. After the acquisition of Dan Perrow from Rangers they want a winger.",
            {"Dan Perrow signedFor Everton", "Dan Perrow playedFor Rangers"},
        ),
    ],
)
def test_round_ups(text: str, says: set[str]) -> None:
    assert says <= told(text)


@pytest.mark.parametrize("verb", ["expired", "ran out"])
def test_who_comes_when_a_contract_is_over_succeeds_its_owner(verb: str) -> None:
    came, before = (
        f"Everton appointed coach Rick Holm {at} Tom Ashdale's contract {verb}." for at in ("when", "until")
    )
    assert told(came, "succeeded") == {"Rick Holm succeeded Tom Ashdale"}
    assert not told(before, "succeeded")


@pytest.mark.parametrize(
    "when", ["the expiry of Tom Ashdale's contract", "the end of Tom Ashdale's caretaker spell", "Tom Ashdale's exit"]
)
def test_who_comes_when_the_time_of_another_ends_succeeds_him(when: str) -> None:
    assert told(f"Everton appointed coach Rick Holm following {when}.", "succeeded") == {
        "Rick Holm succeeded Tom Ashdale"
    }
    assert not told("Everton appointed Rick Holm after the end of Tom Ashdale's loan spell.", "succeeded")
