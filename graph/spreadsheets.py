"""Cells of CSV files that no spreadsheet takes for a formula.

Names, quotes and titles come from articles, and a spreadsheet works out a cell that begins with `=`, `+`, `-` or `@`.
As OWASP advises ("CSV injection"), an apostrophe is put before such a cell, which a spreadsheet then shows as text.
"""

import re

_SIGN = r"[=+\-@\t\r\n＝＋－＠]"
_RISKY, _GUARDED = re.compile(rf"'*{_SIGN}"), re.compile(rf"'+{_SIGN}")


def guarded(cell: str) -> str:
    """Return a cell with an apostrophe before it where a spreadsheet might take it for a formula.

    A cell that looks guarded already gets one more, so that `unguarded` gives back every cell as it was.

    >>> guarded("=1+1"), guarded("'=1"), guarded("'s-Hertogenbosch"), guarded("2-1")
    ("'=1+1", "''=1", "'s-Hertogenbosch", '2-1')
    """
    return f"'{cell}" if _RISKY.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before `guarded`.

    >>> unguarded("'=1+1"), unguarded("''=1"), unguarded("'s-Hertogenbosch")
    ('=1+1', "'=1", "'s-Hertogenbosch")
    """
    return cell[1:] if _GUARDED.match(cell) else cell
