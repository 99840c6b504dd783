"""When it happened: dates and periods written near a predicate, resolved against the article's date.

Precision is kept: "in January" gives a month, "in 2003" a year, "on Wednesday" a day.  What cannot be resolved, or
would need a date that the article does not have, gives nothing.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT = {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9}
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_NUMBERS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "a couple of": 2,
}
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_NUMBER = r"(?P<number>\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_NTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WRITTEN = {
    "day": [rf"\b{_NTH}(?: of)? {_MONTH}\b(?:,? {_YEAR})?", rf"\b{_MONTH} {_NTH}\b(?!\d)(?:,? {_YEAR})?"],
    "month": [
        r"\b(?:in|since|until|during|by|of|late|early|mid|this|last|next|on|from|to|and|,)[ -]"
        r"(?:(?:the )?(?:start|end|beginning|middle) of )?(?:late |early |mid-|mid )?"
        rf"{_MONTH}\b,?(?: (?:of )?{_YEAR})?",
        rf"\b{_MONTH},? {_YEAR}\b",
    ],
    "ago": [rf"\b{_NUMBER} (?P<unit>day|week|month|year|season)s? (?:ago|earlier)\b"],
    "relative": [
        r"\b(?P<which>earlier this|later this|this|last|next|the end of this|end of this|in the|during the|over the)"
        r" (?P<unit>week|month|year|season|summer|winter|autumn|spring)\b(?! of (?:19|20))"
    ],
    "season-end": [r"\b(?:the )?end of (?:the |this )?(?:current )?(?:\w+ )?(?:season|campaign)\b"],
    "weekday": [rf"\b(?P<which>last |next |this )?(?P<weekday>{'|'.join(_DAYS)})\b"],
    "today": [r"\b(?P<word>today|yesterday|tomorrow|tonight|last night)\b"],
    "year": [
        r"\b(?:in|since|back in|during|until|of|by|for|the|from|after) (?:the )?"
        rf"(?:(?:summer|winter|autumn|spring) of )?{_YEAR}\b(?![-–/]\d)"
    ],
}
_PATTERNS = [(kind, re.compile(text, re.IGNORECASE)) for kind, texts in _WRITTEN.items() for text in texts]
_PERIOD = re.compile(
    r"\b(?:from|between)? ?(?:(?:the )?(?:start|beginning|end) of )?(?P<from>(?:19|20)\d\d)(?:-\d\d)? ?"
    r"(?:to|until|till|and|-|–) ?(?P<until>(?:19|20)\d\d|\d\d)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"\bsince (?:{_MONTH} )?{_YEAR}\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|till|to|beyond)(?: (?:the )?(?:summer|end|june|may)(?: of)?)? (?P<year>20\d\d)\b", re.IGNORECASE
)
_DURATION = re.compile(
    rf"\b{_NUMBER}(?:-and-a-half)?[ -](?P<unit>day|week|month|year|season)s?"
    r"(?:[ -](?:long|spell|stint|reign|tenure|stay|rule|career|in charge|at|with|for|as|old)\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """A date found: where in the text, and what it resolves to."""

    start: int
    end: int
    value: str


class Clock:
    """Resolves the expressions of one article against its date, as precise as that is known."""

    def __init__(self, date: str | None) -> None:
        parts = [int(part) for part in (date or "").split("-")[:3] if part.isdigit()]
        self.year = parts[0] if parts else None
        self.month = parts[1] if len(parts) > 1 else None
        try:
            self.day = datetime.date(*parts[:3]) if len(parts) > 2 else None
        except (TypeError, ValueError):
            self.day = None

    def find(self, text: str, *, future: bool = False) -> Iterator[When]:
        """Yield the dates written in `text`, in order of the patterns, no two overlapping."""
        taken: list[tuple[int, int]] = []
        for kind, pattern in _PATTERNS:
            for match in pattern.finditer(text):
                start, end = match.span()
                if any(start < high and end > low for low, high in taken):
                    continue
                value = self._resolve(kind, match, future)
                taken.append((start, end))
                if value:
                    yield When(start, end, value)

    def _resolve(self, kind: str, match: "re.Match[str]", future: bool) -> str | None:
        found = {name: value.lower() if value else None for name, value in match.groupdict().items()}
        if kind in ("day", "month"):
            return self._calendar(found, future)
        if kind == "year":
            return found["year"]
        if kind == "ago":
            return self._ago(found)
        if kind == "relative":
            return self._relative(str(found["which"]), str(found["unit"]), future)
        if kind == "season-end":
            return self._season_end()
        if kind == "weekday":
            return self._weekday(_DAYS.index(str(found["weekday"])), future or found["which"] == "next ")
        return self._today(str(found["word"]))

    def _calendar(self, found: dict[str, str | None], future: bool) -> str | None:
        written = str(found["month"]).rstrip(".")
        month = _SHORT.get(written[:4]) or _SHORT[written[:3]]
        written_year = found.get("year")
        year = int(written_year) if written_year else self._year_of(month, future)
        if year is None:
            return None
        if found.get("day"):
            day = int(str(found["day"]))
            return f"{year}-{month:02}-{day:02}" if 1 <= day <= 31 else None
        return f"{year}-{month:02}"

    def _year_of(self, month: int, future: bool) -> int | None:
        if self.year is None or self.month is None:
            return None
        if future:
            return self.year if month >= self.month else self.year + 1
        return self.year if month <= self.month else self.year - 1

    def _ago(self, found: dict[str, str | None]) -> str | None:
        written = str(found["number"])
        number = _NUMBERS.get(written) or int(written) if written.isdigit() or written in _NUMBERS else 1
        unit = found["unit"]
        if self.year is None:
            return None
        if unit in ("year", "season"):
            return str(self.year - number) if unit == "year" else None
        if unit == "month" and self.month is not None:
            months = self.year * 12 + self.month - 1 - number
            return f"{months // 12}-{months % 12 + 1:02}"
        if self.day is not None:
            day = self.day - datetime.timedelta(days=number * (7 if unit == "week" else 1))
            return day.isoformat() if unit == "day" else f"{day.year}-{day.month:02}"
        return None

    def _relative(self, which: str, unit: str, future: bool) -> str | None:
        if self.year is None or (which.endswith("the") and unit not in _SEASONS):
            return None
        step = -1 if which == "last" else 1 if which == "next" else 0
        if unit == "year":
            return str(self.year + step)
        if unit == "month" and self.month is not None:
            months = self.year * 12 + self.month - 1 + step
            return f"{months // 12}-{months % 12 + 1:02}"
        if unit == "week" and self.day is not None:
            day = self.day + datetime.timedelta(days=7 * step)
            return f"{day.year}-{day.month:02}"
        if unit in _SEASONS and self.month is not None:
            return self._season(which, unit, step, future)
        return None

    def _season(self, which: str, unit: str, step: int, future: bool) -> str | None:
        """The year of "last summer", "in the autumn": the latest that began before the article, or the next."""
        assert self.year is not None and self.month is not None
        begins = _SEASONS[unit]
        if step > 0 or (future and step == 0):
            return str(self.year if self.month <= begins + 2 else self.year + 1)
        if step < 0:
            return str(self.year if self.month > begins + 2 else self.year - 1)
        return str(self.year if self.month >= begins else self.year - 1)

    def _season_end(self) -> str | None:
        if self.year is None or self.month is None:
            return None
        return str(self.year if self.month <= 6 else self.year + 1)

    def _weekday(self, weekday: int, future: bool) -> str | None:
        if self.day is None:
            return None
        back = (self.day.weekday() - weekday) % 7
        day = (
            self.day + datetime.timedelta(days=(7 - back) % 7 or 7)
            if future
            else self.day - datetime.timedelta(days=back)
        )
        return day.isoformat()

    def _today(self, word: str) -> str | None:
        if self.day is None:
            return None
        step = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0)
        return (self.day + datetime.timedelta(days=step)).isoformat()


def period(text: str) -> tuple[str | None, str | None, str | None]:
    """Return from, until and duration that `text` gives of a state.

    >>> period("from 2009 to 2014")
    ('2009', '2014', None)
    >>> period("a three-year tenure")
    (None, None, 'P3Y')
    """
    match = _PERIOD.search(text)
    if match:
        start, end = match["from"], match["until"]
        return start, end if len(end) == 4 else start[:2] + end, None
    since, until = _SINCE.search(text), _UNTIL.search(text)
    if since:
        return since["year"], until["year"] if until else None, None
    match = _DURATION.search(text)
    if match and not match[0].lower().endswith("old"):
        written = match["number"].lower()
        number = _NUMBERS.get(written) or int(written) if written.isdigit() or written in _NUMBERS else 1
        unit = {"day": "D", "week": "W", "month": "M", "year": "Y", "season": "Y"}[match["unit"].lower()]
        return None, None, f"P{number}{unit}" if match["unit"].lower() != "season" else None
    return None, None, None
