"""The figures that the README gives, so that the tests that measure them can hold it to them."""

import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def figure(command: str) -> tuple[str, str]:
    """Return what a row of the README's table measures and the figure it gives, by the command that measures it."""
    rows = [row.strip("| ").split(" | ") for row in README.read_text(encoding="utf-8").splitlines() if command in row]
    (row,) = [row for row in rows if len(row) == 3]
    return row[0], row[1]


def number_in(words: str, noun: str) -> int:
    """Return the number before a noun: "531 pairs" has 531 pairs.

    >>> number_in("over 56 pairs", "pairs")
    56
    """
    found = re.search(rf"(\d+) {noun}", words)
    assert found is not None, words
    return int(found[1])
