"""Headlines whose capitals say nothing, and the names that the article uses elsewhere in them."""

import functools
import re
from collections.abc import Collection

from .document import Sentence
from .words import any_word, given_names, plain, word_list

_WORD = r"[A-ZÀ-Þ][\w.'’&-]*"
_BESIDE = re.compile(
    rf"(?:\d+[.)] ?)?(?P<one>{_WORD}(?: {_WORD}){{0,3}})(?:,| [-–—]|:| \() ?(?P<other>{_WORD}(?: {_WORD}){{0,3}})\)?"
)
_HEADING = "|".join(any_word(one) for one in ("players_in", "players_out", "players_released", "players_kept"))
_ENTRY = rf"{_WORD}(?: {_WORD}){{1,3}}(?: [(\[][^)\]]+[)\]])?"
_LIST_OF_PLAYERS = re.compile(rf"(?i:{_HEADING})(?::| [-–]) {_ENTRY}(?:(?:[,;] (?:and )?| and | & ){_ENTRY})*\.?")
_OF_A_MOVE = r"(?:, | [-–] | to |£|€|\b(?i:loan|free|undisclosed|released)\b)"
_IN_A_LIST = re.compile(rf"{_WORD}(?: {_WORD}){{1,3}} ?[(\[][^)\]]*{_OF_A_MOVE}[^)\]]*[)\]]")
LONGEST = 120
_LIFE = re.compile(r" \((?:born |b\. ?)?(?:1[89]|20)\d\d(?: ?[-–—] ?(?:19|20)\d\d)?\)$", re.IGNORECASE)
# Within a line, words that have a capital only where all have: "Everton Name Rick Holm As Coach."
_SMALL = re.compile(r" (?:(?<=\w )|(?<=\w, ))(?:As|After|By|For|From|Has|In|Is|Of|On|Over|To|With)\b(?! [a-z])")
_BRACKETS = re.compile(r" ?[(\[][^)\]\n]*[)\]]$")


def is_title_case(sentence: Sentence) -> bool:
    """Whether a headline capitalises all its words, or any line shouts, so that its capitals say nothing."""
    text = sentence.text
    if sentence.kind != "headline" and len(text) > LONGEST and not text.isupper():
        return False
    return _is_in_capitals(text, sentence.kind == "headline")


@functools.lru_cache(maxsize=1024)
def _is_in_capitals(text: str, headline: bool) -> bool:
    if text.isupper():
        shouted = re.findall(r"[^\W\d_]{3,}", text)
        if _LIFE.search(text):
            return False  # "MICK HOLM (1933-2021)"
        if len(shouted) >= 3 or (len(shouted) == 2 and plain(shouted[0]).lower() not in given_names()):
            return True  # "DOUBLE EXIT", but "MICK HOLM"
    if not headline and (len(text) > LONGEST or _SMALL.search(text) is None):
        return False
    if _is_name_beside_another(text) or _IN_A_LIST.match(text):
        return False  # "Rick Holm [Hull - Leeds] £2m"
    if _is_list_of_players(text):
        return False
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", _BRACKETS.sub("", text)) if len(word) > 3]
    small = [word for word in words if word[0].islower()]
    if not word_list("small_in_headlines").issuperset(small):
        return False  # "Nottingham Forest sack Rick Holm"
    capital = len(words) - len(small)
    return capital >= 0.8 * len(words) and capital >= 3


def _is_name_beside_another(line: str) -> bool:
    """Whether a line is the name of somebody and that of his club, whose capitals are their own.

    >>> [_is_name_beside_another(line) for line in ("Rick Holm (Hull City)", "Hull City – Rick Holm", "Big Day – Hull")]
    [True, True, False]
    """
    found = _BESIDE.fullmatch(line)
    if found is None:
        return False
    firsts = (plain(name.split()[0]).lower() for name in found.group("one", "other"))
    return line.endswith(")") or any(first in given_names() for first in firsts)


def _is_list_of_players(line: str) -> bool:
    """Whether a line is a list of players, headed by what became of them.

    >>> [_is_list_of_players(line) for line in ("Released: Rick Holm and Al Moss", "Signings: Hull Want Al Moss")]
    [True, False]
    """
    if _LIST_OF_PLAYERS.fullmatch(line) is None:
        return False
    return any(plain(first).lower() in given_names() for first in re.findall(rf"(?:[:,;–-]|and|&) ({_WORD})", line))


def mentions_of_known(text: str, low: int, high: int, names: Collection[str]) -> list[tuple[int, int, str]]:
    """Where known names stand in a headline whose capitals say nothing; the longest first, none twice."""
    folded = plain(text[low:high]).lower()
    taken: list[tuple[int, int, str]] = []
    for name in sorted(names, key=lambda name: (-len(name), name)):
        for match in re.finditer(rf"\b{re.escape(plain(name).lower())}\b", folded):
            start, end = low + match.start(), low + match.end()
            if not any(start < other_end and end > other for other, other_end, _ in taken):
                taken.append((start, end, name))
    return sorted(taken)
