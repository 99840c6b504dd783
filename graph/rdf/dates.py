"""Dates as precise as they are known, and the days between which they lie."""

import calendar
import re

from pyoxigraph import Literal

from .vocabulary import term

_SHAPES = (
    (re.compile(r"\d{4}"), "xsd:gYear"),
    (re.compile(r"\d{4}-(0[1-9]|1[0-2])"), "xsd:gYearMonth"),
    (re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"), "xsd:date"),
)
_DURATION = re.compile(r"P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?")


def date_literal(date: str) -> Literal | None:
    """Return the literal of a date of a year, a month or a day; None where it is no date.

    >>> date_literal("2024-01").datatype.value.rpartition("#")[2]
    'gYearMonth'
    >>> date_literal("2024-02-30") is None
    True
    """
    for shape, datatype in _SHAPES:
        if shape.fullmatch(date) and (len(date) < 10 or date <= bounds(date)[1]):
            return Literal(date, datatype=term(datatype))
    return None


def duration_literal(duration: str) -> Literal | None:
    """Return the literal of an ISO 8601 duration in years, months, days ("P7M"); None where it is none (weeks are)."""
    if weeks := re.fullmatch(r"P(\d+)W", duration):
        duration = f"P{7 * int(weeks[1])}D"
    return Literal(duration, datatype=term("xsd:duration")) if _DURATION.fullmatch(duration) else None


def bounds(date: str) -> tuple[str, str]:
    """Return the first and last day that a date of a year, a month or a day allows.

    >>> bounds("2024"), bounds("2024-02"), bounds("2024-02-08")
    (('2024-01-01', '2024-12-31'), ('2024-02-01', '2024-02-29'), ('2024-02-08', '2024-02-08'))
    """
    year = date[:4]
    if len(date) == 4:
        return f"{year}-01-01", f"{year}-12-31"
    month = date[5:7]
    last = calendar.monthrange(int(year), int(month))[1] if int(year) else 31
    if len(date) == 7:
        return f"{year}-{month}-01", f"{year}-{month}-{last:02d}"
    return date, min(date, f"{year}-{month}-{last:02d}")


def span(date: str | None, from_: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Return the first and last day of a claim: of its date, else from the start of `from_` to the end of `until`.

    >>> span(None, "2004", "2009")
    ('2004-01-01', '2009-12-31')
    """
    if date:
        return bounds(date)
    return (bounds(from_)[0] if from_ else None, bounds(until)[1] if until else None)


def known_since(published: str | None, from_: str | None, latest: str | None) -> str | None:
    """Return the first day as of which a claim counts: when it was said, or when what it says held, if that is earlier.

    `published`: the date of its article.  None where neither is known; what is no date is not known (a page may be
    drawn of what others wrote).

    >>> known_since("2026-02-20", "2009", None), known_since("2026-02", None, "2026-01-12")
    ('2009-01-01', '2026-01-12')
    >>> known_since("2026-02-20", "<b>soon</b>", None)
    '2026-02-20'
    """
    said, began, ended = (one if one and date_literal(one) is not None else None for one in (published, from_, latest))
    held = bounds(began)[0] if began else bounds(ended)[1] if ended else None
    return min((day for day in (bounds(said)[1] if said else None, held) if day), default=None)
