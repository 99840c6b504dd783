"""Names that share a surname written once: "brothers Gary and Phil Neville", "the Neville brothers Gary and Phil"."""

import re
from collections.abc import Sequence
from functools import cache

from .name_signs import Candidate
from .words import any_word, given_names, plain

_AND = re.compile(r",? (?:and|&) ")
_COMMA = re.compile(r", ")
_REACH = 40


def with_surnames(candidates: Sequence[Candidate], text: str) -> None:
    """Give the first names of a family, in place, the surname that is written behind the last of them, or before all.

    Only where the words say that they are of one family: "Neymar and Lionel Messi" share none.
    """
    for at, last in enumerate(candidates):
        first = at
        while first and _is_given(candidates[first - 1]):
            joint = _AND if first == at else _COMMA
            if not joint.fullmatch(text, candidates[first - 1].end, candidates[first].start):
                break
            first -= 1
        if first == at:
            continue
        before = text[max(0, candidates[first].start - _REACH) : candidates[first].start]
        if last.words > 1 and plain(last.text.split()[0]).lower() in given_names():
            if _before().search(before) or _behind().match(text, last.end):
                _share(candidates[first:at], last.text.split(" ", 1)[1])
        elif _is_given(last) and first and candidates[first - 1].words == 1:
            between = text[candidates[first - 1].end : candidates[first].start]
            if _between().fullmatch(between):
                _share(candidates[first : at + 1], candidates[first - 1].text)


def _is_given(candidate: Candidate) -> bool:
    return candidate.words == 1 and plain(candidate.text).lower() in given_names()


def _share(family: Sequence[Candidate], surname: str) -> None:
    for one in family:
        one.text = f"{one.text} {surname}"
        one.person, one.team, one.other = max(one.person, 1), 0, 0


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_word('families')}|{any_word('family_offices')}),? $", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?:,| -|,? who are| are)(?: the| both)? (?:[a-z-]+ )?(?:{any_word('families')})\b")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf" (?:twin )?(?:{any_word('families')})(?:,|:| -)? ")
