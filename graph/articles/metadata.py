"""Title, date, publisher and URL of a plain text, read from its own first lines."""

import itertools
import re
from dataclasses import dataclass
from datetime import date

_LEADING_DATE = re.compile(r"\A\s*date\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)\b[ \t]*", re.IGNORECASE)
FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n---[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>[A-Za-z ]{2,20}?)\s*:\s*(?P<value>\S.*)$")
_DATE_LINE = re.compile(
    r"^(?:(?:first|last)\s+)?(?:published|posted|updated|date|created)\b(?:\s+(?:on|at))?\s*:?\s*(?P<date>.{6,40})$",
    re.IGNORECASE,
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BYLINE = re.compile(
    rf"^(?:date\s+)?(?P<before>[^\d.!?]*?)[\s,|–—-]*(?P<date>\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}} (?:{_MONTHS}) \d{{4}}"
    rf"|(?:{_MONTHS}) \d{{1,2}}, \d{{4}})[\s,|–—-]*(?P<after>[^\d.!?]*)$"
)
_LONGEST_BYLINE = 70
_OUTLET = re.compile(r"(?:[A-ZÀ-Þ][\w'’&.-]*)(?:\s+(?:of|the|del|dello|della|[A-ZÀ-Þ][\w'’&.-]*)){0,3}")
_CREDIT = re.compile(r"\b(?:getty images|afp|reuters|imago|pa images|associated press|alamy)\b", re.IGNORECASE)
_ISO_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_KEYS = {
    "title": "title",
    "headline": "title",
    "date": "date",
    "published": "date",
    "publisher": "publisher",
    "source": "publisher",
    "outlet": "publisher",
    "url": "url",
    "link": "url",
    "canonical": "url",
    "id": "id",
}
_HEAD_KEYS = frozenset(("title", "headline", "date", "publisher", "url", "id"))
_HEAD_LINES = 8
_LONGEST_TITLE = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a text, a page or a record says of itself; None where it says nothing."""

    id: str | None = None
    title: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None


def metadata_of_text(text: str) -> Metadata:
    r"""Return what the first lines of a plain or Markdown text say of it.  The text itself is left as it is.

    Read are: front matter between `---` lines, or lines such as "Publisher: The Example" at the very top, a leading
    `date 2026-02-20`, a line "Published: 3 May 2024" or
    "The Example, 3 May 2024", and a first line that looks like a headline.

    >>> metadata_of_text(" date 2026-02-20 Getty Images\nRennes sack Beye\nThe club said so on Monday.\n")
    Metadata(id=None, title='Rennes sack Beye', date='2026-02-20', publisher=None, url=None)
    """
    fields: dict[str, str] = {}
    matter = FRONT_MATTER.match(text)
    if matter:
        fields = _fields(matter[1].splitlines())
        text = text[matter.end() :]
    else:
        head = list(itertools.takewhile(_is_field, text.lstrip().splitlines()))
        fields = _fields(head)
        text = "\n".join(text.lstrip().splitlines()[len(head) :]) if head else text
    leading = _LEADING_DATE.match(text)
    if leading:
        fields.setdefault("date", leading[1])
        text = text[leading.end() :]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for key, value in _dated_line(lines[:_HEAD_LINES]).items():
        fields.setdefault(key, value)
    if "title" not in fields:
        title = _headline(lines)
        if title:
            fields["title"] = title
    published = parse_date(fields.pop("date", None))
    return Metadata(date=published, **fields)


def _dated_line(lines: list[str]) -> dict[str, str]:
    """The date of a line such as "Published: 3 May 2024" or "The Example, 3 May 2024", the latter's outlet too."""
    for line in lines:
        bare = line.strip("*_# ")
        said = _DATE_LINE.match(bare)
        if said and parse_date(said["date"]):
            return {"date": said["date"]}
        byline = _BYLINE.match(bare) if len(bare) <= _LONGEST_BYLINE else None
        if byline:
            words = (byline["before"] or byline["after"]).strip(" ,|–—-")
            outlet = _OUTLET.fullmatch(words) and not _CREDIT.search(words)
            return {"date": byline["date"]} | ({"publisher": words} if outlet else {})
    return {}


def _fields(lines: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        match = _FIELD.match(line.strip())
        key = _KEYS.get(match["key"].casefold()) if match else None
        if match and key:
            found.setdefault(key, match["value"].strip().strip("\"'"))
    return found


def _is_field(line: str) -> bool:
    """Whether a line says what it is of a text: "Publisher: The Example"."""
    match = _FIELD.match(line.strip())
    return match is not None and match["key"].casefold() in _HEAD_KEYS and len(line) <= _LONGEST_TITLE


def _headline(lines: list[str]) -> str | None:
    """The first line, where it is short, unpunctuated and followed by more; photo credits and date lines skipped."""
    for position, line in enumerate(lines[:3]):
        if _dated_line([line]) or (_CREDIT.search(line) and len(line) < 60):
            continue
        bare = line.lstrip("#").strip()
        short = len(bare) <= _LONGEST_TITLE and not bare.endswith((".", ":", ";", ",", '."', ".”"))
        return bare if bare and short and position + 1 < len(lines) else None
    return None


def parse_date(value: str | None) -> str | None:
    """Return a date as Touchline writes it ("2024", "2024-01", "2024-01-29"), or None where `value` gives none.

    ISO 8601 is read as it stands (a time of day is dropped), RFC 2822 and dates in English words by dateparser.
    A date without a year, or relative to today, is none.

    >>> parse_date("2024-01-29T10:15:00Z"), parse_date("Mon, 29 Jan 2024 10:15:00 GMT"), parse_date("January 2024")
    ('2024-01-29', '2024-01-29', '2024-01')
    >>> parse_date("yesterday")
    """
    if not value:
        return None
    value = value.strip()
    iso = re.match(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:.*)?$", value)
    if iso:
        return _valid(iso[1])
    if _ISO_DATE.fullmatch(value):
        return _valid(value)
    if not re.search(r"\b\d{4}\b", value):
        return None
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=["en"],
        settings={"REQUIRE_PARTS": ["year", "month"], "PARSERS": ["absolute-time"], "DATE_ORDER": "DMY"},
    )
    data = parser.get_date_data(value)
    if data is None or data.date_obj is None:
        return None
    day: date = data.date_obj.date()
    return day.isoformat() if data.period in ("day", "time") else day.isoformat()[:7]


def _valid(text: str) -> str | None:
    """The date where the calendar has it, else None."""
    parts = [int(part) for part in text.split("-")]
    try:
        date(*[*parts, 1, 1][:3])
    except ValueError:
        return None
    return text
