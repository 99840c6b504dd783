"""Whether an article is on football at all: a tennis report's coaches and countries make no claims."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from .alternatives import alternatives

if TYPE_CHECKING:
    from .lexicon import Lexicon

LEAST = 2


def sport_test(lexicon: "Lexicon") -> Callable[[str], bool]:
    """Return a test whether a text is on another sport.

    It is where words that only other sports have (`other_sports` of the lexicon) stand in it twice or more, and
    oftener than football's own (`football`): an article on a footballer may tell of his golf.  One that no other sport
    shares (`other_sports_alone`) is enough where nothing is said of football.

    >>> from graph.extraction.lexicon import load_lexicon
    >>> on_other_sport = sport_test(load_lexicon())
    >>> on_other_sport("Dana Holm won the French Open. The world number one lost the first set.")
    True
    >>> on_other_sport("The striker, who plays golf and tennis, scored an early goal and a late equaliser.")
    False
    """
    others, football = _pattern(lexicon, "other_sports"), _pattern(lexicon, "football")
    alone = _pattern(lexicon, "other_sports_alone")

    def on_other_sport(text: str) -> bool:
        folded = text.lower()
        found = len(others.findall(folded))
        if not found:
            return False
        own = len(football.findall(folded))
        return (found >= LEAST and found > own) or (own == 0 and alone.search(folded) is not None)

    return on_other_sport


def _pattern(lexicon: "Lexicon", key: str) -> re.Pattern[str]:
    phrases: set[str] = set()
    for phrase in lexicon.any_of(key):
        *before, last = phrase.split()
        phrases.update(" ".join((*before, form)) for form in lexicon.inflector.forms(last, "noun"))
    return re.compile(rf"(?<![£€$])\b{alternatives(phrases)}\b")  # "£400m" is no race
