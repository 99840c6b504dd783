"""Which stretches of an article's text are article: its lines without credits, banners and buttons.

Nothing is rewritten, so that offsets into `article.text` stay what they are.
"""

import functools
import re
import tomllib
from dataclasses import dataclass

from ..errors import DataFileError
from ..resources import folder

LONGEST_LINE_CHECKED = 400


@dataclass(frozen=True, slots=True)
class Stretch:
    """`text[start:end]`, without outer white space: a line or part of one, of running text or of a caption."""

    start: int
    end: int
    caption: bool
    paragraph: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """One entry of `ontology/lexicon/boilerplate.toml`."""

    name: str
    expression: re.Pattern[str]
    example: str
    caption: bool = False


@functools.cache
def boilerplate() -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
    """The patterns for whole lines and those for parts of lines.

    Raises DataFileError where the file of patterns is malformed.
    """
    path = folder("ontology") / "lexicon" / "boilerplate.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataFileError(f"{path}: {error}") from None
    unknown = set(data) - {"line", "part"}
    if unknown:
        raise DataFileError(f"{path}: there is no kind of pattern called {sorted(unknown)[0]!r}")
    return tuple(_pattern(path.name, entry) for entry in data.get("line", ())), tuple(
        _pattern(path.name, entry) for entry in data.get("part", ())
    )


def _pattern(file: str, entry: dict[str, object]) -> Pattern:
    name = str(entry.get("name") or "?")
    if set(entry) - {"name", "pattern", "example", "caption"}:
        raise DataFileError(f"{file}, '{name}': knows only name, pattern, example and caption")
    source, example = str(entry.get("pattern") or ""), str(entry.get("example") or "")
    try:
        expression = re.compile(source)
    except re.error as error:
        raise DataFileError(f"{file}, '{name}': the pattern cannot be read: {error}") from None
    if not source or expression.fullmatch(""):
        raise DataFileError(f"{file}, '{name}': an empty pattern would match everything")
    return Pattern(name, expression, example, bool(entry.get("caption")))


def stretches(text: str) -> list[Stretch]:
    r"""Return the stretches of `text` that are article, in order.

    >>> text = " date 2026-02-20 Getty Images\nBeye left.\nTrending\nHe won. | JO DOE/Belga/AFP/Getty Images"
    >>> [(text[part.start:part.end], part.caption) for part in stretches(text)]
    [('Beye left.', False), ('He won.', True)]
    """
    lines, parts = boilerplate()
    found: list[Stretch] = []
    start = 0
    for paragraph, line in enumerate(text.split("\n")):
        end = start + len(line)
        if line.strip() and not _is_boilerplate(line.strip(), lines):
            found.extend(_pieces(text, start, end, parts, paragraph))
        start = end + 1
    return found


def _is_boilerplate(line: str, patterns: tuple[Pattern, ...]) -> bool:
    if len(line) > LONGEST_LINE_CHECKED:
        return False
    return any(pattern.expression.fullmatch(line) for pattern in patterns)


_MARKS_OF_PARTS = re.compile(
    r"Getty|AFP|AP\b|Reuters|REUTERS|/|\||(?i:photo|image|picture|credit|tweet)|\Adate |\A date "
    r"|\((?:IANS|Xinhua|PTI|ANI|UNI)\)|[A-Z]{3}(?:, [A-Z]| \(| ?(?:--?|–|—) )"
)


def _pieces(text: str, start: int, end: int, patterns: tuple[Pattern, ...], paragraph: int) -> list[Stretch]:
    """What is left of one line once the parts that are boilerplate are passed over."""
    ranges: list[tuple[int, int]] = []
    caption = False
    if _MARKS_OF_PARTS.search(text, max(start, end - 200), end) or _MARKS_OF_PARTS.search(
        text, start, min(end, start + 40)
    ):
        # Credits stand at the end of a line, datelines at its start: the middle of a long line is not searched.
        line = text[start:end]
        for pattern in patterns:
            if pattern.name == "leading date" and start > 0:
                continue
            for match in pattern.expression.finditer(
                line, max(0, len(line) - LONGEST_LINE_CHECKED) if pattern.caption else 0
            ):
                ranges.append((start + match.start(), start + match.end()))
                caption = caption or pattern.caption
    found = []
    at = start
    for low, high in [*sorted(ranges), (end, end)]:
        piece = text[at:low]
        if piece.strip(" \t|()"):
            left = at + len(piece) - len(piece.lstrip())
            found.append(Stretch(left, at + len(piece.rstrip()), caption, paragraph))
        at = max(at, high)
    return found
