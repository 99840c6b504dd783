"""What is told of a side behind a clause that names somebody else: "T, managed by A, went ahead when B scored"."""

import pytest

from ..support.reading import told

BEFORE = "Everton beat Leeds 2-1 at Goodison Park. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The Toffees, managed by Al Moss, went ahead when Dan Perrow's cross was turned in by Rick Holm.",
            {"Al Moss managed Everton", "Dan Perrow playedFor Everton", "Rick Holm playedFor Everton"},
        ),
        (
            "Everton, without Al Moss, took the lead when Dan Perrow's cross was headed home by Rick Holm.",
            {"Al Moss playedFor Everton", "Dan Perrow playedFor Everton", "Rick Holm playedFor Everton"},
        ),
        (
            "Leeds, without Al Moss, had gone ahead through Dan Perrow.",
            {"Al Moss playedFor Leeds", "Dan Perrow playedFor Leeds"},
        ),
    ],
)
def test_an_aside_does_not_part_a_side_from_its_deed(text: str, claims: set[str]) -> None:
    assert {one.replace("Leeds United", "Leeds") for one in told(BEFORE + text)} == claims


@pytest.mark.parametrize(
    "text",
    [
        "Everton, without the injured Al Moss, beat Leeds 2-1.",
        "Everton face Leeds next, without the suspended Al Moss.",
        "Everton host Leeds on Saturday without the suspended Al Moss.",
        "Everton manager Rick Holm's side face Leeds next, without Al Moss.",
    ],
)
def test_whoever_is_missing_is_of_the_side_that_misses_him(text: str) -> None:
    read = {one.replace("Leeds United", "Leeds") for one in told(text)}
    assert "Al Moss playedFor Everton" in read
    assert "Al Moss playedFor Leeds" not in read
