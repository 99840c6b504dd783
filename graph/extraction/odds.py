"""Odds, as bookmakers give them on what may happen: "is 2/1 to join T", "have T at 6-4 to sign X", "3/1 on X going"."""

import re
from typing import TYPE_CHECKING

from .document import Sentence
from .usage import is_infinitive

if TYPE_CHECKING:
    from .tokens import Token

# With a hyphen they may be a score: "won 2-1 to join T at the top".
_ODDS = re.compile(
    r"(?:\b\d{1,3}/\d{1,2}"
    r"|(?:\b(?:is|are|was|were|be|been|at|now|currently|remains?|an?)|['’]s) \d{1,3}-(?:to-)?\d{1,2}"
    r"|\b(?:short|long)(?:er|est)? odds"
    r"|\b(?:is|are|was|were|at|now) evens)(?: (?:on|shot|chance|outsiders?|(?:joint[ -])?favou?rites?))?"
    r"(?: with (?:[\w’'-]+ ?){1,5})?(?: (?:on|about|against) (?:[\w’'-]+ ?){1,3})?,? $"
)


def stands_behind_odds(sentence: Sentence, verb: "Token") -> bool:
    """Whether a verb, "to join" or "joining", tells of what odds are given."""
    if not (is_infinitive(verb) or verb.tag_ == "VBG"):
        return False
    mark = next((one for one in verb.children if one.dep_ == "aux" and one.lower_ == "to"), verb)
    return _ODDS.search(sentence.text[: mark.idx]) is not None
