"""Whether an article is on football at all: a tennis report's coaches and countries make no claims."""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .words import word_list

if TYPE_CHECKING:
    from .gazetteer import Hit
    from .lexicon import Lexicon

LEAST = 2
_WHERE = tuple(f" {word} " for word in word_list("near_a_place"))
_ONCE = tuple(f" {word}" if word.endswith("-") else f" {word} " for word in word_list("once_in_a_role"))

Names = Callable[[], "Iterable[Hit]"]


def sport_test(lexicon: "Lexicon") -> Callable[[str, Names], bool]:
    """Return a test whether a text is on another sport, given what finds the gazetteer's names in it.

    It is where words that only other sports have (`other_sports` of the lexicon) stand in it twice or more, and
    oftener than football's own (`football`): an article on a footballer may tell of his golf.  One that no other sport
    shares (`other_sports_alone`) is enough where nothing is said of football and no club is named: a club's board has
    people of all trades.  Only then are the names asked for.

    >>> from graph.extraction.lexicon import load_lexicon
    >>> on_other_sport = sport_test(load_lexicon())
    >>> on_other_sport("Dana Holm won the French Open. The world number one lost the first set.", list)
    True
    >>> on_other_sport("The striker, who plays golf and tennis, scored an early goal and a late equaliser.", list)
    False
    """
    others, football = _pattern(lexicon, "other_sports"), _pattern(lexicon, "football")
    alone = _pattern(lexicon, "other_sports_alone")

    def on_other_sport(text: str, names: Names) -> bool:
        folded = text.lower()
        found = len(others.findall(folded))
        if not found:
            return False
        own = len(football.findall(folded))
        if found >= LEAST and found > own:
            return True
        return own == 0 and alone.search(folded) is not None and not _names_club(text, names(), alone)

    return on_other_sport


def _names_club(text: str, names: "Iterable[Hit]", other_sport: re.Pattern[str]) -> bool:
    """Whether a text names a football club: none as a town where something took place, none as another sport's.

    That it is where its player has a word of `other_sport`: "the Toulouse fly-half".
    """
    named = False
    for hit in names:
        before = f" {text[: hit.start]}"
        if any(entry.kind == "Club" for entry in hit.own) and not before.endswith(_WHERE):
            if other_sport.match(text[hit.end + 1 :].lower()) and not before.lower().endswith(_ONCE):
                return False
            named = True
    return named


def _pattern(lexicon: "Lexicon", key: str) -> re.Pattern[str]:
    phrases: set[str] = set()
    for phrase in lexicon.any_of(key):
        *before, last = phrase.split()
        phrases.update(" ".join((*before, form)) for form in lexicon.inflector.forms(last, "noun"))
    return re.compile(rf"(?<![£€$])\b{alternatives(phrases)}\b")  # "£400m" is no race
