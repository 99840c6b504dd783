"""Times in questions: "in January 2026", "since 2024", "between March and June 2024", "on 5 May 2025"."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from .. import days

_MONTHS = {name.casefold(): n for n, name in enumerate(calendar.month_name) if name}
_SHORT = {name.casefold(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_SINCE = frozenset({"since", "sinse", "after", "from"})
_LEADING = frozenset({"in", "during", "of", "on", "between", "from", "throughout"})
_JOINING = frozenset({"and", "to", "until", "till", "through"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class Time:
    """A time that a question names: a beginning as written (`since`), or its first and last day."""

    since: str | None = None
    first: str | None = None
    last: str | None = None


def month(word: str) -> int | None:
    """Return the number of a month, also of a misspelt one."""
    if word in _MONTHS or word in _SHORT:
        return _MONTHS.get(word) or _SHORT.get(word)
    if len(word) >= 5:
        return next((n for name, n in _MONTHS.items() if OSA.distance(word, name) <= 1 + (len(name) > 6)), None)
    return None


def find_time(words: Sequence[str]) -> tuple[Time, range] | None:
    """Return the time that folded words name and where it stands; None where there is none.

    >>> find_time("who has chelsea sacked since january 2024".split())
    (Time(since='2024-01', first=None, last=None), range(4, 7))
    """
    place = next((n for n, word in enumerate(words) if _YEAR.fullmatch(word)), None)
    if place is None:
        return None
    start, written = _before(words, place)
    stop = place + 1
    if start >= 2 and words[start - 1] in _JOINING:
        first = _before_joined(words, start - 2, words[place])
        if first:
            begin, earlier = first
            lead = begin - 1 if begin and words[begin - 1] in _LEADING else begin
            return Time(first=str(days.bounds(earlier)[0]), last=str(days.bounds(written)[1])), range(lead, stop)
    second = next((n for n in range(stop, len(words)) if _YEAR.fullmatch(words[n])), None)
    if second is not None and second - stop <= 3:
        begin, later = _before(words, second)
        lead = start - 1 if start and words[start - 1] in _LEADING else start
        if begin == stop + 1 and words[stop] in _JOINING:
            return Time(first=str(days.bounds(written)[0]), last=str(days.bounds(later)[1])), range(lead, second + 1)
    if start and words[start - 1] in _SINCE and not (words[start - 1] == "from" and _is_bare_from(words, stop)):
        return Time(since=written), range(start - 1, stop)
    lead = start - 1 if start and words[start - 1] in _LEADING else start
    first_day, last_day = days.bounds(written)
    return Time(first=str(first_day), last=str(last_day)), range(lead, stop)


def _is_bare_from(words: Sequence[str], stop: int) -> bool:
    return stop < len(words) and words[stop] in _JOINING


def _before(words: Sequence[str], place: int) -> tuple[int, str]:
    """Return where a date that ends with the year at `place` starts, and the date as ISO writes it."""
    year = words[place]
    number = month(words[place - 1]) if place else None
    if number is None:
        return place, year
    day = _DAY.fullmatch(words[place - 2]) if place > 1 else None
    if day and 1 <= int(day[1]) <= calendar.monthrange(int(year), number)[1]:
        return place - 2, f"{year}-{number:02}-{int(day[1]):02}"
    return place - 1, f"{year}-{number:02}"


def _before_joined(words: Sequence[str], place: int, year: str) -> tuple[int, str] | None:
    """Return the earlier date of "March and June 2024", which has no year of its own."""
    number = month(words[place])
    if number:
        return place, f"{year}-{number:02}"
    return (place, words[place]) if _YEAR.fullmatch(words[place]) else None
