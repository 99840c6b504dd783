"""Whom pronouns mean where several people are named: by gender, calling and what a text is on, on texts of our own."""

import pytest
from meant import meant


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("Reading coach Peter Crane praised Anna Holmes. Her goals won it. He came from Hull.", "He", "Peter Crane"),
        (
            "Coach Peter Crane praised Anna Holmes. He has been here for a year. She came from Hull.",
            "She",
            "Anna Holmes",
        ),
        ("Emma Lind met Rick Holm. He was sacked by Hull last year.", "He", "Rick Holm"),
        ("Rick Holm met Emma Lind. She was sacked by Hull last year.", "She", "Emma Lind"),
        ("Sir Trent Lang met Emma Lind. She was sacked by Hull last year.", "She", "Emma Lind"),
        # Names that women and men share say nothing.
        ("Robin Lang was sacked by Hull. She had been there for a year.", "She", "Robin Lang"),
        ("Robin Lang was sacked by Hull. He had been there for a year.", "He", "Robin Lang"),
    ],
)
def test_women_and_men_are_told_apart_by_their_first_names(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label
