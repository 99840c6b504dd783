"""Dates that go by a date given before: "that summer", "a year later", "the following season".

A story that says "in 2003" and then "two years later" means 2005, whatever the article's own date.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from .calendar_words import DAYS, LASTING, MONTHS, NUMBERS

if TYPE_CHECKING:
    from .document import Sentence

Told = Callable[[], str | None]

BACK = 4
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_LENGTHS = "day|week|month|year|season"
_UNIT = rf"(?P<unit>{_LENGTHS}|{'|'.join([*_SEASONS, *MONTHS, *DAYS])})"
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_PATTERNS = [
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"\b(?P<way>that(?: very| same)?|the (?:very )?same) {_UNIT}\b(?!['’])",
        rf"\b{_NUMBER} (?P<unit>{_LENGTHS})s? (?P<way>later|afterwards|after that|earlier|before that)\b",
        rf"\bthe (?P<way>following|next|previous) {_UNIT}\b",
        rf"\bthe (?P<unit>{_LENGTHS}|summer|winter) (?P<way>after|before)(?= ?(?:[.,;:)]|$))",
        r"\bbefore (?P<way>the|that) (?:transfer )?(?P<unit>window) (?:closed|shut)\b",
    )
]
_BACKWARDS = frozenset(("earlier", "before that", "previous", "before"))


def lasting(*words: str) -> re.Pattern[str]:
    """Return what stands before a date to which something lasts: one of `words`, "until the end of"."""
    return re.compile(
        rf"\b(?:{'|'.join(words)})\b(?: at least)?(?: the)?(?: (?:end|summer|start) of)?\W*$", re.IGNORECASE
    )


_LASTING = lasting(*LASTING, "to")


class Dated(Protocol):
    """A date found in a text."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def value(self) -> str:
        """What it resolves to."""


def said_before(sentences: "Sequence[Sentence]", sentence: "Sentence", find: Callable[[str], Sequence[Dated]]) -> Told:
    """Return what tells the last date that the text gives before a sentence, a few sentences back at most."""

    def told() -> str | None:
        for earlier in reversed(sentences[max(0, sentence.index - BACK) : sentence.index]):
            if earlier.kind == "headline" and sentence.kind != "headline":
                break
            given = [when for when in find(earlier.text) if not _LASTING.search(earlier.text[: when.start])]
            if given:
                return max(given, key=lambda when: when.start).value
        return None

    return told


def relative(
    text: str, taken: Sequence[tuple[int, int]], before: Callable[[int], str | None], now: str | None
) -> Iterator[tuple[int, int, str]]:
    """Yield where such dates stand in `text` and their values.

    `taken` are the ranges of the dates found so far; `before` gives the date last told before an offset; `now` is the
    article's date: "a week earlier" goes by it where nothing else was told.

    >>> list(relative("left two years later", [], lambda at: "2003-05", None))
    [(5, 20, '2005')]
    >>> list(relative("bought him before the window closed", [], lambda at: "2003-07", None))
    [(11, 35, '2003')]
    """
    used = list(taken)
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < high and end > low for low, high in used):
                continue
            way, unit = match["way"].lower(), match["unit"].lower()
            anchor = before(start) or (now if way == "earlier" else None)
            if anchor is None:
                continue
            number = _number(match) if "number" in match.groupdict() else 0 if way.startswith(("that", "the")) else 1
            value = _shift(anchor, -number if way in _BACKWARDS else number, unit)
            if value:
                used.append((start, end))
                yield start, end, value


def time_after(text: str, at: int, anchor: str) -> str | None:
    """When that was which stands behind "eleven years after" at an offset; `anchor` is the date of what came later.

    >>> time_after("he is back eleven years after they sold him", 24, "2025-06-16")
    '2014'
    >>> time_after("left in May, two months after joining", 24, "2025-05")
    '2025-03'
    """
    match = re.search(rf"\b{_NUMBER} (?P<unit>{_LENGTHS})s? $", text[:at], re.IGNORECASE)
    return _shift(anchor, -_number(match), match["unit"].lower()) if match else None


def _number(match: "re.Match[str]") -> int:
    written = match["number"].lower()
    return NUMBERS[written] if written in NUMBERS else int(written)


def _shift(anchor: str, number: int, unit: str) -> str | None:
    """The date that lies `number` units behind another, as precise as both allow; 0 for the same one."""
    try:
        year = int(anchor[:4])
        month = int(anchor[5:7]) if len(anchor) >= 7 else None
        day = datetime.date.fromisoformat(anchor) if len(anchor) == 10 else None
        if unit in ("year", "season", "window"):
            return None if unit == "season" and not number else str(year + number)
        if unit in _SEASONS:
            return str(year + (number if month is None or month >= _SEASONS[unit] else max(0, number - 1)))
        if unit in MONTHS:
            named = MONTHS.index(unit) + 1
            return f"{year + (number if month is None or named <= month else 0)}-{named:02}"
        if unit == "month" and month is not None:
            months = year * 12 + month - 1 + number
            return f"{months // 12}-{months % 12 + 1:02}"
        if day is None:
            return None
        if unit in DAYS:
            return (day + datetime.timedelta(days=(DAYS.index(unit) - day.weekday()) % 7)).isoformat()
        moved = day + datetime.timedelta(days=number * (7 if unit == "week" else 1))
        return moved.isoformat() if unit == "day" else f"{moved.year}-{moved.month:02}"
    except (ValueError, OverflowError):
        return None
