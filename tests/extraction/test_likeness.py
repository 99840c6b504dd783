"""What somebody else did too, in a clause without its verb: "as X had done", "like X"."""

from functools import partial

import pytest
import reading

_said = partial(reading.told, more="certainty date", date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow left Everton in May, as Rick Holm had done.", "Rick Holm departedFrom Everton confirmed"),
        (
            "Everton fans fear that Dan Perrow will leave for nothing like Rick Holm did.",
            "Rick Holm departedFrom Everton confirmed",
        ),
        (
            "Dan Perrow will leave Everton in the summer, just as Al Moss and Rick Holm did last year.",
            "Rick Holm departedFrom Everton confirmed",
        ),
        ("Dan Perrow has not left Everton, as Rick Holm has.", "Rick Holm departedFrom Everton confirmed"),
        (
            "Dan Perrow joined Fulham from Hull, just as Rick Holm had done a year earlier.",
            "Rick Holm signedFor Fulham confirmed",
        ),
        (
            "Dan Perrow was sacked by Everton last week, as Rick Holm was in 2010.",
            "Rick Holm sackedBy Everton confirmed",
        ),
        (
            "Like Al Moss and Rick Holm, Dan Perrow was released by Everton.",
            "Rick Holm departedFrom Everton confirmed",
        ),
        (
            "Like Rick Holm before him, Dan Perrow came through the ranks at Everton.",
            "Rick Holm playedFor Everton confirmed",
        ),
        ("A day after Rick Holm, Dan Perrow has also signed for Everton.", "Rick Holm signedFor Everton confirmed"),
        (
            "Two weeks after Rick Holm and Al Moss, Dan Perrow also left Hull.",
            "Rick Holm departedFrom Hull City confirmed",
        ),
    ],
)
def test_whoever_did_it_before_did_it_too(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow could leave Everton, as Rick Holm had predicted.",
        "Dan Perrow was sold by Everton as Rick Holm was injured.",
        "Two days after Rick Holm was injured, Dan Perrow has also signed for Everton.",
        "A year after Rick Holm's wedding, Dan Perrow has also signed for Everton.",
        "Two days after Rick Holm, Dan Perrow has joined Everton.",
        "Unlike Rick Holm, Dan Perrow left Everton.",
        "Dan Perrow could join Everton, as Rick Holm did not want to play.",
        "Like Rick Holm, Everton have struggled since Dan Perrow left.",
        "Dan Perrow left Everton in May but kept his house, as Rick Holm had done.",
        "Dan Perrow could leave Everton and he wants to stay in England, as Rick Holm did.",
    ],
)
def test_whoever_is_named_with_another_verb_did_not(text: str) -> None:
    said = _said(text)
    assert any(one.startswith("Dan Perrow") and "Everton" in one for one in said)
    assert not any(one.startswith("Rick Holm") and "Everton confirmed" in one for one in said)


def test_whoever_wants_a_player_is_not_linked_with_his_club() -> None:
    said = _said("Fulham manager Rick Holm has been linked with a move for Everton striker Dan Perrow.")
    assert "Dan Perrow linkedWith Fulham rumoured" in said
    assert not any(one.startswith("Rick Holm linkedWith") for one in said)
