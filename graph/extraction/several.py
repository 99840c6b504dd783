"""Several people for whom one phrase stands: "the pair", "both", "all three", "the two strikers", "the latter".

They are as many as the words count: those of the nearest list of so many names, or the only ones named about there.
"""

import re
from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .words import name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

_COUNTS = {
    word: number
    for number, words in ((2, "pairs"), (3, "threes"), (4, "fours"), (5, "fives"))
    for word in word_list(words)
}
_ALL, _BOTH, _THEY, _OF = "all", "both", "they", "of"
_DEFINITE = frozenset(("the", "that", "those", "these", "both", "all", "other"))
_PEOPLE = word_list("people_counted")
_TWO = {"former": 0, "latter": 1}
_BESIDE_NAMES = r"(?: \([^)\n]{1,40}\)|, \d\d)?"
_JOINT = re.compile(
    rf"{_BESIDE_NAMES}(?: of (?:[A-ZÀ-Þ][\w.'’-]* ?){{1,3}})?(?:,? (?:and|or|&|plus)|,)(?: [a-z][a-z'’-]*){{0,3}} "
    rf"(?:(?:[A-ZÀ-Þ][\w.-]*['’]s |[A-ZÀ-Þ][\w.-]* (?=[a-z]))(?:[a-z-]+ ){{0,2}})?"
)
_BACK, _REACH = 2, 4


def several(document: Document, sentence: Sentence, token: "Token", *, they: bool = False) -> list[Mention]:
    """The people for whom a noun or number stands that counts them; [] where they are not so many.

    `they`: so may "they", as two: no others are team-mates, or play together.
    """
    low = token.lower_
    number = 2 if they and low == _THEY else _number_of(token)
    if number is None:
        return []
    start = sentence.char(token.left_edge if low != _THEY else token)
    here = [one for one in document.mentions_in(sentence) if one.end <= start and one.entity.is_person]
    scopes = [here, *_people_before(document, sentence)]
    if low == _ALL and number == 0:
        return _all(document, token, scopes[1] if len(scopes) > 1 else [])
    for people in scopes:
        lists = [one for one in _lists(document, people) if len(one) == number]
        if lists and low != _THEY:
            return lists[-1]
    last = scopes[1] if len(scopes) > 1 else []
    return next((named for some in (last + here, here) if len(named := _distinct(some)) == number), [])


def one_of_two(document: Document, sentence: Sentence, token: "Token") -> Mention | None:
    """Whom "the former" and "the latter" mean: one of the last two people that are named together."""
    if token.lower_ not in _TWO or token.dep_ in ("amod", "compound", "nmod"):
        return None
    if all(child.lower_ != "the" for child in token.children):
        return None
    start = sentence.char(token)
    for index in range(sentence.index, max(-1, sentence.index - 2), -1):
        named = [one for one in document.mentions_in(document.sentences[index]) if one.end <= start]
        people = [one for one in named if one.entity.is_person]
        if not people:
            continue
        lists = [one for one in _lists(document, people) if len(one) == 2]
        two = lists[-1] if lists else _distinct(people)
        return two[_TWO[token.lower_]] if len(two) == 2 else None
    return None


def _people_before(document: Document, sentence: Sentence) -> list[list[Mention]]:
    """Whom each of the last sentences names that names anybody: of two at most, and not far away."""
    near = document.sentences[max(0, sentence.index - _REACH) : sentence.index][::-1]
    named = ([one for one in document.mentions_in(other) if one.entity.is_person] for other in near)
    return [people for people in named if people][:_BACK]


def _number_of(token: "Token") -> int | None:
    """How many a phrase says that they are, 0 where it says only that they are all; None where it counts no people."""
    low = token.lower_
    beside = {child.lower_ for child in token.children}
    if _OF in beside:
        return None  # "the pair of boots", "all of them"
    counted = [_COUNTS[one] for one in beside if one in _COUNTS]
    if low == _ALL:
        return counted[0] if counted else 0
    if low in _COUNTS:
        return _COUNTS[low] if low == _BOTH or not _DEFINITE.isdisjoint(beside) else None
    if not counted or token.tag_ not in ("NNS", "NNPS") or (_DEFINITE | {_BOTH}).isdisjoint(beside):
        return None
    return counted[0] if _is_of_people(token) else None


def _is_of_people(token: "Token") -> bool:
    """Whether a plural noun stands for people: players, the Scandinavians, but no clubs and goals."""
    low = token.lower_
    single = low[:-1] if low.endswith("s") else low
    return low in _PEOPLE or single in name_words().roles or (token.text[:1].isupper() and low.endswith("ns"))


def _all(document: Document, token: "Token", people: list[Mention]) -> list[Mention]:
    """Whom "all" stands for at the start of a sentence: a list of three or more just before, and nobody else."""
    if token.left_edge.i or token.right_edge != token:  # "all but X"
        return []
    lists = _lists(document, people)
    return lists[0] if len(lists) == 1 and 3 <= len(lists[0]) == len(people) else []


def _distinct(people: list[Mention]) -> list[Mention]:
    return list({one.entity.id: one for one in people}.values())


def _lists(document: Document, people: list[Mention]) -> list[list[Mention]]:
    """The names that stand in lists, "X, U's striker Y and Z of T", in order; whoever stands alone is one."""
    found: list[list[Mention]] = []
    for one in people:
        if found and _JOINT.fullmatch(document.article.text, found[-1][-1].end, one.start):
            found[-1].append(one)
        else:
            found.append([one])
    return found
