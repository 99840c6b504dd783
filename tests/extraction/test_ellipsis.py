"""Notes on somebody that leave "he" out: "Spent four years at Hull. Sacked by Leeds in May."."""

import pytest
from reading import by_subject, read, told

HOLM = "Rick Holm"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm\nSpent four years at Everton.", "Rick Holm playedFor Everton"),
        ("Rick Holm\nAge 45. Sacked by Everton in May.", "Rick Holm sackedBy Everton"),
        (
            "Tom Varley\nAt home.\n\nRick Holm\nIn charge of Everton since 2022.",
            "Rick Holm managed Everton",
        ),
        ("Rick Holm knows the way. Left Everton in May. Has since managed Fulham.", "Rick Holm managed Fulham"),
        ("Rick Holm met Tom Varley. Was sacked by Everton three years later.", "Rick Holm sackedBy Everton"),
        ("Emma Lind\nCame through at Everton and joined Fulham in 2020.", "Emma Lind signedFor Fulham"),
        ("Emma Lind\nPlayed for Everton, Fulham and Chelsea.", "Emma Lind playedFor Fulham"),
    ],
)
def test_whose_note_it_is(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm\nSacked by Everton in May, Tom Varley is back.",
        "Rick Holm met Tom Varley.\n\nWanted by Everton last year, the winger Dan Perrow stayed.",
        "Rick Holm and Tom Varley\nSacked by Everton in May.",
        "Rick Holm is back. Had Everton sacked Tom Varley he would be glad.",
    ],
)
def test_what_is_no_note_on_him(text: str) -> None:
    assert "Everton" not in by_subject(read(text)).get(HOLM, ())
