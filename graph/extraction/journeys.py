"""Towns whose clubs go by their names, where somebody only goes there: "went to Zurich to meet the owner".

And clubs of one name of which one sells to the other: "Inter sold X to Inter Miami".
"""

import re
from collections.abc import Sequence

from ..identity.gazetteer import Entry
from .document import Sentence
from .gazetteer import Hit
from .words import any_word, plain

_TO_OR_FROM = r"(?:[a-z]+ )?(?:to|from) $"
_TRAVELLED = re.compile(rf"\b{any_word('travelling')} {_TO_OR_FROM}")
_MOVED = re.compile(rf"\b(?:{any_word('moving_to')} (?:[a-z]+ )?to|{any_word('going_somewhere')} back to) $")
_OF_A_MOVE = re.compile(rf"[£€$]|\b(?:(?:19|20)\d\d|{any_word('of_a_move')})\b")
_OF_A_CAREER = re.compile(rf"\b{any_word('of_a_career')}\b")
_OF_A_JOURNEY = re.compile(rf"\b{any_word('of_a_journey')}\b")
_BESIDE_A_MOVE = re.compile(rf"\b{any_word('beside_clubs_of_a_move')} $")
_HELPS = re.compile(r"(?:,? [a-z’']+){0,3},? $")
_NEAR, _REACH, _CLAUSE = 12, 32, 90
_FROM = re.compile(r" from (?:[a-z]+ ){0,2}$")
_TO = re.compile(rf"\b{any_word('selling_or_leaving')}\b[^,;:]* (?:to|for) (?:[a-z]+ ){{0,2}}$|^ (?:to|for) $")


def is_travelled_to(text: str, hit: Hit, sentence: Sentence, settled: Sequence[tuple[int, int, Entry]]) -> bool:
    """Whether somebody goes to or from a town whose club shares its name, and the sentence tells of no move.

    A team travels; people who move, return or come to a club's town join it, unless they are told to do something else
    there.  Only a name that several clubs share can be a town's here: where else nobody moves is for `visits` to tell.
    `settled`: the names, with their places, that one entry of the gazetteer owns.
    """
    if not hit.is_bare_name or all(plain(entry.city) != plain(hit.text) for entry in hit.shared):
        return False
    start = max(0, hit.start - _REACH)
    moved = _MOVED.search(text, start, hit.start)
    gone = moved or _TRAVELLED.search(text, start, hit.start)
    if gone is None or _OF_A_MOVE.search(sentence.text):
        return False
    inside = [one for one in settled if sentence.start <= one[0] < sentence.end and one[2].kind == "Club"]
    if any(_BESIDE_A_MOVE.search(text, max(0, at - _NEAR), at) for at, _, _ in inside):
        return False
    if any(end <= gone.start() and _HELPS.fullmatch(text, end, gone.start()) for _, end, _ in inside):
        return True  # "Everton travel to Copenhagen"
    if _OF_A_CAREER.search(sentence.text) or any(entry in hit.shared for _, _, entry in settled):
        return False
    return moved is None or _OF_A_JOURNEY.search(sentence.text) is not None


def are_of_a_move(text: str, hit: Hit, start: int, end: int) -> bool:
    """Whether somebody goes from one of two names in a sentence to the other: they are not the same club's.

    >>> text = "Inter have sold Rick Holm to Inter Miami."
    >>> are_of_a_move(text, Hit(0, 5, "Inter", (), ()), 29, 40)
    True
    """
    if end <= hit.start:
        return _FROM.search(_between(text, end, hit.start)) is not None
    return _TO.search(_between(text, hit.end, start)) is not None


def _between(text: str, start: int, end: int) -> str:
    words = text[start:end]
    return words if len(words) <= _CLAUSE and ". " not in words and "\n" not in words else ""
