"""When it happened: dates and periods written near a predicate, resolved against the article's date.

Precision is kept: "in January" gives a month, "in 2003" a year, "on Wednesday" a day.  What cannot be resolved, or
would need a date that the article does not have, gives nothing.  "That summer" and "a year later" go by the date that
the text gave before; see `narrative`.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import narrative
from .calendar_words import DAYS, MONTHS, NUMBERS
from .words import any_word

if TYPE_CHECKING:
    from .document import Sentence

SCENE, LONG_SCENE = 4, 6
_NAME = re.compile(rf" (?!(?i:{'|'.join(MONTHS)})\b)[A-ZÀ-Þ]")
_SHORT = {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
_SEASON_BEGINS = 8
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9}
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_VERBS = frozenset(("may", "march", "mar"))
_NUMBER = r"(?P<number>\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_BY_YEAR = r" (?:of )?(?P<by>last|this) year\b"
_NTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WRITTEN = {
    "day": [rf"\b{_NTH}(?: of)? {_MONTH}\b(?:,? {_YEAR})?", rf"\b{_MONTH} {_NTH}\b(?!\d)(?:,? {_YEAR})?"],
    "month": [
        r"\b(?:in|since|until|during|by|of|as|late|early|mid|this|last|next|on|from|to|and|,)[ -]"
        r"(?:(?:the )?(?:start|end|beginning|middle) of )?(?:the )?(?:late |early |mid-|mid )?"
        rf"{_MONTH}\b(?:,? (?:of )?{_YEAR}|{_BY_YEAR})?",
        rf"\b{_MONTH},? {_YEAR}\b",
    ],
    "ago": [rf"\b{_NUMBER} (?P<unit>day|week|month|year|season)s? ago\b(?: this (?P<near>week|month)\b)?"],
    "season": [
        r"\b(?P<edge>start|beginning|end) of (?:the )?(?P<first>(?:19|20)\d\d)[-–/](?:\d\d)?\d\d\b",
        r"\b(?P<edge>start|beginning|end) of (?P<season>the |this |last |next )?(?:current )?(?:\w+ )?"
        r"(?:season|campaign)\b",
    ],
    "relative": [
        r"\b(?P<which>(?:earlier|later|early|late) in the|earlier this|later this|this|(?<!the )last|(?<!the )next"
        r"|the end of this|end of this|in the|during the|over the)"
        r" (?P<unit>week|month|year|season|term|summer|winter|autumn|spring)\b(?! of (?:19|20))"
    ],
    "feast": [r"\b(?P<feast>new year's eve|new year's day|christmas eve|christmas day|boxing day)\b"],
    "weekday": [rf"\b(?P<which>last |next |this )?(?P<weekday>{'|'.join(DAYS)})\b"],
    "today": [
        r"\b(?P<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)"
        r"|(?:at the|over the|last|this|next) weekend"
        r"|(?:at|around) (?:midday|noon|lunchtime)(?! on\b| that day\b))\b(?!['’])"
    ],
    "year": [
        # "Signed for the 2027 season": no time of the signing.
        r"\b(?:in|since|back in|during|until|of|by|for(?! (?:the )?\d{4} (?:\w+ )?(?:season|campaign))|(?<!for )the"
        r"|from|late|early|mid|it was) (?:the )?"
        rf"(?:(?:summer|winter|autumn|spring) of )?{_YEAR}\b(?![-–/]\d)"
    ],
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# One of these stands in whatever a pattern matches: a cheap look before it is tried.
_SIGNS = {
    "day": _MONTHS,
    "month": _MONTHS,
    "ago": (" ago",),
    "season": (" of ",),
    "relative": ("week", "month", "year", "season", "term", "summer", "winter", "autumn", "spring"),
    "feast": (" eve", " day"),
    "weekday": ("day",),
    "today": ("day", "tomorrow", "night", "morning", "afternoon", "evening", "weekend", "noon", "lunchtime"),
    "year": ("19", "20"),
}
_PATTERNS = [(kind, re.compile(text, re.IGNORECASE)) for kind, texts in _WRITTEN.items() for text in texts]
_PERIOD = re.compile(
    r"\b(?:from|between)? ?(?:(?:the )?(?:start|beginning|end) of )?(?P<from>(?:19|20)\d\d)(?:-\d\d)? ?"
    r"(?:to|until|till|and|-|–) ?(?P<until>(?:19|20)\d\d|\d\d)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"\bsince (?:{_MONTH} )?{_YEAR}\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|till|to|beyond)(?: (?:the )?(?:summer|end|june|may)(?: of)?)? (?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_DURATION = re.compile(
    rf"(?<!\bin (?=an? ))\b{_NUMBER}(?:-and-a-half)?[ -](?P<unit>day|week|month|year|season)s?\b"
    r"(?! (?:later|earlier|ago|before|after|afterwards|on|apart)\b)"
    r"(?![ -](?:[a-z-]+ )?(?:contract|deal|extension|agreement)s?\b)"
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
    """Resolves the expressions of one article against its date, as precise as that is known.

    `sentences` are the article's: what "that summer" means is told by those before.  `names`: where its names stand, of
    which no part is a date, as in "Sheffield Wednesday".
    """

    def __init__(
        self, date: str | None, sentences: "Sequence[Sentence]" = (), names: Iterable[tuple[int, int]] = ()
    ) -> None:
        parts = [int(part) for part in (date or "").split("-")[:3] if part.isdigit()]
        self.year = parts[0] if parts else None
        self.month = parts[1] if len(parts) > 1 else None
        try:
            self.day = datetime.date(*parts[:3]) if len(parts) > 2 else None
        except (TypeError, ValueError):
            self.day = None
        self.now = "-".join(f"{part:02}" for part in parts[:3]) if self.year and self.year >= 1000 else None
        self._sentences = sentences
        self._named = {place for start, end in names for place in range(start, end)}
        self._known: dict[tuple[int, bool | None], list[When]] = {}

    def in_sentence(self, sentence: "Sentence", *, future: bool | None = False) -> "list[When]":
        """The dates written in a sentence of the article; each is worked out once.

        `future`: of what is to come, or (None) of what is done: a summer that is not there yet is the last one.
        """
        key = (sentence.index, future)
        if key not in self._known:
            told = narrative.said_before(self._sentences, sentence, lambda text: self.find(text))
            found = self.find(sentence.text, future=future, told=told)
            self._known[key] = [when for when in found if sentence.start + when.end - 1 not in self._named]
        return self._known[key]

    def scene(self, sentence: "Sentence") -> str | None:
        """The date that the sentence before is there to give, and no more: "Rewind to October 2020." """
        before = self._sentences[sentence.index - 1] if 0 < sentence.index <= len(self._sentences) else None
        if before is None or before.paragraph != sentence.paragraph or before.text.count(" ") > LONG_SCENE:
            return None
        if before.text.count(" ") > SCENE and _NAME.search(before.text):
            return None  # "Rick Holm left Hull in May" tells something itself
        found = self.in_sentence(before)
        return found[0].value if len(found) == 1 else None

    def of_word(self, word: str, *, future: bool = False) -> str | None:
        """The date that a month or a year gives on its own: "his January move", "the 2021 transfer"."""
        found = self.find(f"in {word}", future=future)
        return found[0].value if found and found[0].end == len(word) + 3 else None

    def find(self, text: str, *, future: bool | None = False, told: "narrative.Told" = lambda: None) -> "list[When]":
        """The dates written in `text`, no two overlapping; `told` gives the date that was given before it.

        >>> [when.value for when in Clock("2016-01-14").find("joined in May 2012 and left a year later")]
        ['2012-05', '2013']
        """
        taken: list[tuple[int, int]] = []
        found: list[When] = []
        open_days: list[re.Match[str]] = []
        low = text.lower()
        signs = {kind for kind, words in _SIGNS.items() if any(word in low for word in words)}
        for kind, pattern in _PATTERNS:
            for match in pattern.finditer(text) if kind in signs else ():
                start, end = match.span()
                if any(start < high and end > low for low, high in taken) or _is_verb_of_month(match):
                    continue
                value = self._resolve(kind, match, future)
                taken.append((start, end))
                if value:
                    found.append(When(start, start + len(match[0].rstrip(" ,")), value))
                elif kind in ("day", "month") and self.month is None:
                    open_days.append(match)
        for match in open_days:
            anchor = _before(found, match.start(), told)
            if anchor and (value := self._calendar(_groups(match), bool(future), anchor)):
                found.append(When(*match.span(), value))
        for start, end, value in narrative.relative(text, taken, lambda at: _before(found, at, told), self.now):
            found.append(When(start, end, value))
        return found

    def _resolve(self, kind: str, match: "re.Match[str]", done_or_future: bool | None) -> str | None:
        found, future = _groups(match), bool(done_or_future)
        if kind in ("day", "month"):
            return self._calendar(found, future)
        if kind == "year":
            return found["year"]
        if kind == "ago":
            return self._ago(found)
        if kind == "relative":
            return self._relative(str(found["which"]), str(found["unit"]), done_or_future)
        if kind == "season":
            return self._edge_of_season(found)
        if kind == "feast":
            return self._feast(str(found["feast"]), future)
        if kind == "weekday":
            return self._weekday(DAYS.index(str(found["weekday"])), future or found["which"] == "next ")
        return self._today(str(found["word"]), future)

    def _calendar(self, found: dict[str, str | None], future: bool, anchor: str | None = None) -> str | None:
        written = str(found["month"]).rstrip(".")
        month = _SHORT.get(written[:4]) or _SHORT[written[:3]]
        written_year = found.get("year")
        year = int(written_year) if written_year else self._year_of(month, future)
        if found.get("by") and self.year is not None:
            year = self.year - (found["by"] == "last")  # "in February last year"
        if year is None and anchor is not None:
            year = int(anchor[:4]) + (len(anchor) > 4 and month < int(anchor[5:7]))
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
        number = NUMBERS.get(written) or int(written) if written.isdigit() or written in NUMBERS else 1
        unit = found["unit"]
        if self.year is None:
            return None
        if unit in ("year", "season"):
            month = f"-{self.month:02}" if found.get("near") and self.month is not None else ""
            return f"{self.year - number}{month}" if unit == "year" else None
        if unit == "month" and self.month is not None:
            months = self.year * 12 + self.month - 1 - number
            return f"{months // 12}-{months % 12 + 1:02}"
        if self.day is not None:
            day = self.day - datetime.timedelta(days=number * (7 if unit == "week" else 1))
            return day.isoformat() if unit == "day" else f"{day.year}-{day.month:02}"
        return None

    def _relative(self, which: str, unit: str, future: bool | None) -> str | None:
        within = which.endswith(" in the")
        if self.year is None or (which.endswith("the") and not within and unit not in _SEASONS):
            return None
        step = -1 if which == "last" else 1 if which == "next" else 0
        if unit == "year":
            return str(self.year + step)
        if unit == "month" and self.month is not None:
            if which.startswith("earlier") and self.day is not None and self.day.day == 1:
                step = -1  # on the first of a month nothing of it is past
            months = self.year * 12 + self.month - 1 + step
            return f"{months // 12}-{months % 12 + 1:02}"
        if unit == "week" and self.day is not None:
            day = self.day + datetime.timedelta(days=7 * step)
            return f"{day.year}-{day.month:02}"
        if unit in ("season", "term"):
            begun = which in ("this", "earlier this") and self.month is not None and self.month >= _SEASON_BEGINS
            return str(self.year) if begun and not future else None
        if unit in _SEASONS and self.month is not None:
            if which.endswith("this") and unit != "autumn":
                ahead = future is not None and self.month < _SEASONS[unit]
                future = future or ahead  # "this summer", in May, is not the last one, but in "signed X this summer"
            return self._season(unit, step, bool(future))
        return str(self.year) if unit in _SEASONS and which == "this" else None  # of an article of which only the year

    def _season(self, unit: str, step: int, future: bool) -> str | None:
        """The year of "last summer", "in the autumn": the latest that began before the article, or the next."""
        assert self.year is not None and self.month is not None
        begins = _SEASONS[unit]
        if step > 0 or (future and step == 0):
            return str(self.year if self.month <= begins + 2 else self.year + 1)
        if step < 0:
            return str(self.year if self.month > begins + 2 else self.year - 1)
        return str(self.year if self.month >= begins else self.year - 1)

    def _edge_of_season(self, found: dict[str, str | None]) -> str | None:
        """The year in which a season, from summer to summer, starts or ends."""
        ends = found["edge"] == "end"
        if found.get("first"):
            return str(int(str(found["first"])) + ends)
        if self.year is None or self.month is None:
            return None
        step = {"last ": -1, "next ": 1}.get(str(found.get("season")), 0)
        if step and self.month in (5, 6):
            return None
        return str(self.year - (self.month <= 6) + ends + step)

    def _feast(self, feast: str, future: bool) -> str | None:
        month, day = {
            "new year's eve": (12, 31),
            "new year's day": (1, 1),
            "christmas eve": (12, 24),
            "christmas day": (12, 25),
        }.get(feast, (12, 26))
        year = self._year_of(month, future)
        return f"{year}-{month:02}-{day:02}" if year is not None else None

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

    def _today(self, word: str, future: bool) -> str | None:
        if self.day is None:
            return None
        if word.endswith("weekend"):
            return self._weekend(future or word.startswith("next"))
        step = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0)
        return (self.day + datetime.timedelta(days=step)).isoformat()

    def _weekend(self, future: bool) -> str | None:
        """The month of the last weekend or of the next, where Saturday and Sunday are of one month."""
        assert self.day is not None
        behind = self.day.weekday() - 5 if self.day.weekday() > 4 else self.day.weekday() + 2
        saturday = self.day - datetime.timedelta(days=behind - 7 * (future and self.day.weekday() < 5))
        sunday = saturday + datetime.timedelta(days=1)
        return f"{saturday.year}-{saturday.month:02}" if saturday.month == sunday.month else None


def _groups(match: "re.Match[str]") -> dict[str, str | None]:
    return {name: value.lower() if value else None for name, value in match.groupdict().items()}


def _is_verb_of_month(match: "re.Match[str]") -> bool:
    """Whether what looks like a month is a verb: "the director, may himself leave"."""
    return str(match.groupdict().get("month")) in _VERBS


def _before(found: list[When], at: int, told: "narrative.Told") -> str | None:
    """The date that a text gives last before an offset, in it or earlier."""
    earlier = [when for when in found if when.end <= at]
    return max(earlier, key=lambda when: when.start).value if earlier else told()


_RECORD = re.compile(rf"\b(?:{any_word('records')}|[a-z]+est)\b[^,.;:]{{0,40}} in (?:{any_word('about_as_long')} )?$")
_IN_OFFICE = re.compile(rf"s? {any_word('behind_years_in_office')}\b", re.IGNORECASE)


def period(text: str) -> tuple[str | None, str | None, str | None]:
    """Return from, until and duration that `text` gives of a state.

    >>> period("from 2009 to 2014")
    ('2009', '2014', None)
    >>> period("a three-year tenure")
    (None, None, 'P3Y')
    >>> period("after their first defeat in three years")
    (None, None, None)
    >>> period("after winning only one trophy in five years in charge")
    (None, None, 'P5Y')
    """
    match = _PERIOD.search(text)
    if match:
        start, end = match["from"], match["until"]
        return start, end if len(end) == 4 else start[:2] + end, None
    since, until = _SINCE.search(text), _UNTIL.search(text)
    if since:
        return since["year"], until["year"] if until else None, None
    if until and not until[0].lower().startswith("to"):
        return None, until["year"], None
    match = next((one for one in _DURATION.finditer(text) if not _is_record(one)), None)
    if match and not match[0].lower().endswith("old"):
        written = match["number"].lower()
        number = NUMBERS.get(written) or int(written) if written.isdigit() or written in NUMBERS else 1
        unit = {"day": "D", "week": "W", "month": "M", "year": "Y", "season": "Y"}[match["unit"].lower()]
        return None, None, f"P{number}{unit}" if match["unit"].lower() != "season" else None
    return None, None, None


def _is_record(duration: "re.Match[str]") -> bool:
    """Whether a time tells how long there was nothing like it, and not how long somebody was in charge."""
    text = duration.string
    in_office = _IN_OFFICE.match(text, duration.end("unit")) is not None
    return not in_office and _RECORD.search(text, 0, duration.start()) is not None
