"""Of whom, or of which club, a headline is, by the name before its colon: "Rick Holm: Leeds sack manager".

The parser hangs such a name on any word behind it.  It is given what follows alone; the name is the context.
"""

import re
from collections.abc import Callable, Collection

from .document import Sentence
from .words import given_names, plain

_CAPITAL = r"[A-ZÀ-ÞĀ-ſ][\w'’.&-]*"
_FRONT = re.compile(
    rf"({_CAPITAL}(?: (?:(?:de|van|der|von|di|da|dos|ten|el|&) )*{_CAPITAL}){{0,3}}): (?=[A-ZÀ-ÞĀ-ſ£€$\d])"
)
_OF_ONESELF = re.compile(r"(?:I|We|My|Our)\b")
_FEWEST_WORDS = 2


def behind_name_in_front(sentence: Sentence, teams: Collection[int], is_common: Callable[[str], bool]) -> int:
    """Where in a headline the words behind a name and a colon start; 0 where it opens with none, or says it all.

    `teams`: where names of teams start in the article; `is_common` tells an English word in lower case.

    >>> said = "Rick Holm: Everton sack manager"
    >>> headline = Sentence(0, 0, len(said), "headline", said)
    >>> behind_name_in_front(headline, {11}, lambda word: word in ("gossip", "news"))
    11
    """
    front = _FRONT.match(sentence.text) if sentence.kind == "headline" else None
    if front is None or sentence.text.count(" ", front.end()) < _FEWEST_WORDS:
        return 0
    if _OF_ONESELF.match(sentence.text, front.end()):
        return 0  # "Holm: I want to stay"
    return front.end() if sentence.start in teams or _is_of_person(front[1], is_common) else 0


def _is_of_person(name: str, is_common: Callable[[str], bool]) -> bool:
    """Whether words in front are somebody's name: none of English, but behind a given name ("Declan Rice")."""
    first, *others = (plain(one).lower() for one in name.split())
    if others and first in given_names():
        return True
    return not any(is_common(one) for one in (first, *others))
