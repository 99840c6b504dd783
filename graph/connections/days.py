"""Dates as this package counts and words them: whole days, bounds of dates as written, English."""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from ..errors import UsageError

_EPOCH = date(1900, 1, 1)
NEVER = 65535
UNDATED = 65534
_MONTHS = tuple(calendar.month_name)
_DURATION = re.compile(r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?")
_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@lru_cache(maxsize=4096)
def bounds(written: str) -> tuple[date, date]:
    """Return the first and the last day that a date as written may mean.

    Raises ValueError where it is no date.

    >>> bounds("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    found = _WRITTEN.match(written)
    if not found or (found.end() != len(written) and written[found.end()] != "T"):
        raise ValueError(written)
    year, month, day = int(found[1]), found[2], found[3]
    if day:
        exact = date(year, int(month), int(day))
        return exact, exact
    if month:
        return date(year, int(month), 1), date(year, int(month), calendar.monthrange(year, int(month))[1])
    return date(year, 1, 1), date(year, 12, 31)


def first_day(written: str | None) -> date | None:
    """Return the first day that a date may mean; None where there is none or it cannot be read."""
    return _bound(written, 0)


def last_day(written: str | None) -> date | None:
    """Return the last day that a date may mean; None where there is none or it cannot be read."""
    return _bound(written, 1)


def _bound(written: str | None, which: int) -> date | None:
    try:
        return bounds(written)[which] if written else None
    except ValueError:
        return None


def read_date(written: str, option: str) -> date:
    """Return the last day of a date that a user gave ("2024", "2024-05", "2024-05-26").

    Raises UsageError, naming the option, where it is none.
    """
    try:
        return bounds(written)[1]
    except ValueError:
        raise UsageError(f"{option}: '{written}' is no date; write 2026, 2026-01 or 2026-01-31.") from None


def number(day: date) -> int:
    """Return the day counted from 1900, within what two bytes hold.

    >>> number(date(1900, 1, 2))
    1
    """
    return min(max((day - _EPOCH).days, 0), UNDATED - 1)


@lru_cache(maxsize=4096)
def in_words(written: str) -> str:
    """Return a date in English: a month where only the month is known, a year where only the year is.

    >>> in_words("2026-01"), in_words("2026-01-12"), in_words("2026")
    ('January 2026', '12 January 2026', '2026')
    """
    found = _WRITTEN.match(written)
    if not found:
        return written
    words = [found[1]]
    if found[2]:
        words.insert(0, _MONTHS[int(found[2])])
    if found[3]:
        words.insert(0, str(int(found[3])))
    return " ".join(words)


def span_in_words(earliest: date | None, latest: date | None) -> str:
    """Return bounds of one moment as the shortest words that say no more than is known.

    >>> span_in_words(date(2025, 5, 1), date(2025, 5, 31)), span_in_words(None, date(2016, 8, 31))
    ('May 2025', 'by 31 August 2016')
    """
    if earliest is None and latest is None:
        return "?"
    if earliest is None:
        assert latest is not None
        return f"by {in_words(latest.isoformat())}"
    if latest is None:
        return f"after {in_words(earliest.isoformat())}"
    if earliest == latest:
        return in_words(earliest.isoformat())
    if (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31):
        return str(earliest.year) if earliest.year == latest.year else f"{earliest.year}–{latest.year}"
    if earliest.day == 1 and (latest + timedelta(days=1)).day == 1:
        first, last = earliest.isoformat()[:7], latest.isoformat()[:7]
        return in_words(first) if first == last else f"{in_words(first)}–{in_words(last)}"
    return f"{in_words(earliest.isoformat())}–{in_words(latest.isoformat())}"


def length_of(written: str) -> timedelta | None:
    """Return a duration as it is written down ("P7M"); None where it is none.

    >>> length_of("P7M").days
    213
    """
    found = _DURATION.fullmatch(written)
    if not found or not any(found.groups()):
        return None
    years, months, weeks, whole = (float(part or 0) for part in found.groups())
    return timedelta(days=years * 365.25 + months * 30.44 + weeks * 7 + whole)
