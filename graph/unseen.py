"""Characters that nobody sees and that change what is seen: controls, turned writing directions, widths of nothing.

Articles may hold them, and keep them; a terminal is not given them, and no curator's name has them.
"""

import re

LONGEST_NAME = 200

# Controls but for tab and line feed (Cc); marks, embeddings, overrides and isolates of direction; spaces of no width.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def without_unseen(words: str) -> str:
    r"""Return the words as a terminal may print them.

    >>> without_unseen("RTL \u202egnirts\u202c, \x1b[31mred")
    'RTL gnirts, [31mred'
    """
    return _UNSEEN.sub("", words) if _UNSEEN.search(words) else words


def one_line(words: str | None) -> str | None:
    r"""Return a title or a publisher on one line and without controls; None where nothing is left.

    >>> one_line("A\nB  "), one_line("\x07")
    ('A B', None)
    """
    line = re.sub(r"[\x00-\x1f\x7f-\x9f]", "", " ".join((words or "").split()))
    return line.strip() or None


def trouble_with(name: str) -> str | None:
    r"""Return what keeps a name from being one, as the end of a sentence; None where nothing does.

    >>> trouble_with("Am\norim")
    'has characters that are no part of a name (U+000A)'
    >>> trouble_with("Rúben Amorim")
    """
    found = re.search(r"[\t\n\u2028\u2029]", name) or _UNSEEN.search(name)
    if found:
        return f"has characters that are no part of a name (U+{ord(found[0]):04X})"
    return f"is longer than {LONGEST_NAME} characters" if len(name) > LONGEST_NAME else None
