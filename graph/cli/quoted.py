"""A table whose quotes stand under their rows, where beside them they would be narrow and tall."""

from collections.abc import Collection, Sequence
from typing import Any

from ..unseen import without_unseen
from .common import console

_GAP = 3
_MOST_LINES = 4
_LEAST_COLUMN = 8


def crowded(rows: Sequence[Sequence[str]], titles: Sequence[str], quotes: Collection[int]) -> bool:
    """Whether quotes printed in columns of their own would take more than a few lines each."""
    width = console().width
    others = [n for n in range(len(titles)) if n not in quotes]
    taken = sum(_natural(rows, titles, n) + _GAP for n in others)
    room = max((width - taken) // max(len(quotes), 1) - _GAP, 1)
    longest = max((len(row[n]) for row in rows for n in quotes), default=0)
    return longest > _MOST_LINES * room


def print_quoted(titles: Sequence[str], rows: Sequence[Sequence[str]], quotes: Sequence[int]) -> None:
    """Print rows as a table, and under each row its quotes, indented; several quotes have their titles before them."""
    from rich.text import Text

    page = console()
    others = [n for n in range(len(titles)) if n not in quotes]
    widths = _widths([_natural(rows, titles, n) for n in others], page.width - 1)
    page.print()
    _print_cells(page, [titles[n] for n in others], widths, style="bold")
    page.print(Text(" " + "─" * min(sum(widths) + _GAP * (len(widths) - 1), page.width - 1)))
    for row in rows:
        _print_cells(page, [row[n] for n in others], widths)
        for n in quotes:
            if row[n]:
                lead = f"{titles[n]}: " if len(quotes) > 1 else ""
                for line in _wrapped(f"{lead}“{row[n]}”", page.width - 4):
                    page.print(Text("    " + line, style="dim"))
    page.print()


def _natural(rows: Sequence[Sequence[str]], titles: Sequence[str], column: int) -> int:
    from rich.cells import cell_len

    return max(cell_len(cell) for cell in (titles[column], *(row[column] for row in rows)))


def _widths(natural: list[int], room: int) -> list[int]:
    """Return how wide columns are: the widest give way until all fit."""
    widths = list(natural)
    while sum(widths) + _GAP * (len(widths) - 1) > room and max(widths) > _LEAST_COLUMN:
        widths[widths.index(max(widths))] -= 1
    return widths


def _print_cells(page: Any, cells: Sequence[str], widths: Sequence[int], style: str = "") -> None:
    from rich.cells import cell_len
    from rich.text import Text

    lines = [_wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for n in range(max(map(len, lines))):
        parts = [(some[n] if n < len(some) else "", width) for some, width in zip(lines, widths, strict=True)]
        words = (" " * _GAP).join(part + " " * (width - cell_len(part)) for part, width in parts)
        page.print(Text(" " + words.rstrip(), style=style))


def _wrapped(words: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(without_unseen(words), max(width, 1)) or [""]
