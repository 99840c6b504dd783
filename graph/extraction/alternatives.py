"""Lists of words as one regular expression that is quick to search with."""

import re
from collections.abc import Iterable
from typing import Any


def alternatives(words: Iterable[str]) -> str:
    """The expression, in a group of its own, that matches one of `words`, the longest of those that match.

    What words begin with is written once, so that a search asks for each letter once and not for each word.  Of no
    words it is an expression that matches nothing.

    >>> alternatives(["win", "winger", "wing", "draw"])
    '(?:draw|win(?:g(?:er)?)?)'
    >>> re.search(alternatives(["win", "winger"]), "the wingers").group()
    'winger'
    """
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return f"(?:{_written(tree)})" if tree else r"(?!)"


def _written(tree: dict[str, Any]) -> str:
    """What the branches of a tree match, without a group around them."""
    branches = []
    for letter in sorted(key for key in tree if key):
        written, below = re.escape(letter), tree[letter]
        while len(below) == 1 and "" not in below:
            ((letter, below),) = below.items()
            written += re.escape(letter)
        rest = {key: value for key, value in below.items() if key}
        if rest:
            inner = _written(rest)
            ends_here = "" in below
            written += f"(?:{inner})?" if ends_here else f"(?:{inner})"
        branches.append(written)
    return "|".join(branches)
