"""Styled words, printed as rich would print them; without rich where the output is no terminal, to answer sooner."""

import os
import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Union

from ..unseen import without_unseen
from .common import output_width

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.padding import Padding
    from rich.text import Text

_WORD = re.compile(r"\s*\S+\s*")
_WIDE = re.compile(r"[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u2010\u2013-\u2027\u2500-\u25fc]")
_STRIPPED = dict.fromkeys(map(ord, "\a\b\v\f\r"))
_NARROW = 20  # columns
_ASKS_FOR_COLOUR = ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")

Piece = Union[str, "tuple[str, str]", "Words"]


@dataclass(slots=True)
class Words:
    """Words in pieces, each with the name of its style; `style` is that of all, `indent` how far they stand in."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    style: str = ""
    indent: int = 0

    @classmethod
    def of(cls, *pieces: Piece, style: str = "") -> "Words":
        """Return words of pieces: plain ones, ones with a style, and others' words.

        >>> Words.of("Ann ", ("met", "bold"), " Bob").plain
        'Ann met Bob'
        """
        words = cls(style=style)
        for piece in pieces:
            words.add(piece)
        return words

    def add(self, piece: Piece, style: str = "") -> None:
        """Add a piece at the end."""
        if isinstance(piece, Words):
            self.pieces += [(text, own or piece.style) for text, own in piece.pieces]
        else:
            text, own = (piece, style) if isinstance(piece, str) else piece
            self.pieces.append((without_unseen(text), own))

    def indented(self, left: int) -> "Words":
        """Return the words some columns further in."""
        return Words(self.pieces, self.style, self.indent + left)

    @property
    def plain(self) -> str:
        """The words without styles."""
        return "".join([text for text, _ in self.pieces])

    def is_easy(self, width: int) -> bool:
        """Whether `lines` knows how rich would fill lines of that width: it does not where they are narrow, or of tabs.

        >>> Words.of("one").is_easy(80), Words.of("one").is_easy(8)
        (True, False)
        """
        return width - self.indent >= _NARROW and not any("\t" in text for text, _ in self.pieces)

    def lines(self, width: int) -> list[str]:
        """Return the lines that they fill, none wider than `width`, without spaces at their ends.

        >>> Words.of("one two three").indented(2).lines(9)
        ['  one two', '  three']
        """
        left, room, found = " " * self.indent, width - self.indent, list[str]()
        for line in self.plain.translate(_STRIPPED).split("\n"):
            found += _wrapped(line, room)
        return [(left + part).rstrip() for line in found for part in line.splitlines() or [""]]

    def rich(self) -> "Text":
        """Return them as rich has them, but for the indent."""
        from rich.text import Text

        return Text.assemble(*self.pieces, style=self.style)

    def padded(self) -> "Text | Padding":
        """Return them as rich has them, with the indent."""
        from rich.padding import Padding

        return Padding(self.rich(), (0, 0, 0, self.indent), expand=False) if self.indent else self.rich()


class Page:
    """Prints without spaces at the ends of lines where the output is not a terminal, so that it can be compared."""

    def __init__(self, *, ids: bool = False) -> None:
        """With `ids` each quote has the id of its claim beside it, which `reject` takes."""
        self.ids = ids
        self._plain = not sys.stdout.isatty() and not any(map(os.environ.get, _ASKS_FOR_COLOUR))
        self._width = output_width()
        self._made: Console | None = None

    @property
    def _console(self) -> "Console":
        if self._made is None:
            from .common import console

            self._made = console()
        return self._made

    def print(self, thing: "Words | RenderableType" = "") -> None:
        """Print words, or what rich prints, on lines of its own."""
        if thing == "":
            sys.stdout.write("\n")
            return
        if self._plain and isinstance(thing, Words) and thing.is_easy(self._width):
            sys.stdout.write("".join([line + "\n" for line in thing.lines(self._width)]))
            return
        shown = thing.padded() if isinstance(thing, Words) else thing
        if self._console.is_terminal:
            self._console.print(shown)
            return
        with self._console.capture() as caught:
            self._console.print(shown)
        for line in caught.get().splitlines():
            sys.stdout.write(line.rstrip() + "\n")


def _columns(text: str) -> int:
    """Return how many columns a text takes: letters of some scripts take two, marks none."""
    if not _WIDE.search(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _wrapped(line: str, room: int) -> list[str]:
    """Return a line in parts of at most so many columns; a word is broken only where it fits on no line."""
    if _columns(line) <= room:
        return [line]
    breaks, used = [0], 0
    for found in _WORD.finditer(line):
        start, word = found.start(), found[0]
        needed = _columns(word.rstrip())
        if needed <= room - used:
            used += _columns(word)
        elif needed <= room:
            breaks.append(start)
            used = _columns(word)
        else:
            from rich.cells import chop_cells

            for part in chop_cells(word, room):
                breaks.append(start)
                start += len(part)
                used = _columns(part)
    breaks = sorted({place for place in breaks if place < len(line)})
    return [line[a:b] for a, b in zip(breaks, [*breaks[1:], len(line)], strict=True)]
