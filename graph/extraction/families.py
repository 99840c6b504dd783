"""Names that share a surname written once: "brothers Gary and Phil Neville", "the Neville brothers Gary and Phil"."""

import re
from collections.abc import Sequence
from functools import cache

from .name_signs import Candidate
from .words import any_word, given_names, plain

_AND = re.compile(r",? (?:and|&) ")
_COMMA = re.compile(r", ")
_AND_HIS = re.compile(r",? (?:and )?(?:his|her) [a-z]")
_EXPLAINED = (", ", " is ", ", who is ", ", himself ")
_REACH = 40
_FAR = 80


def with_surnames(candidates: Sequence[Candidate], text: str) -> None:
    """Give the first names of a family, in place, the surname that is written behind the last of them, or before all.

    Only where the words say that they are of one family, or the text speaks of brothers anywhere: "Neymar and Lionel
    Messi" share none.
    """
    of_kin = cache(lambda: _brothers().search(text) is not None)
    for at, last in enumerate(candidates):
        first = at
        while first and _is_given(candidates[first - 1]):
            joint = _AND if first == at else _COMMA
            if not joint.fullmatch(text, candidates[first - 1].end, candidates[first].start):
                break
            first -= 1
        if first == at:
            _take_from_relative(candidates, at, text)
            continue
        before = text[max(0, candidates[first].start - _REACH) : candidates[first].start]
        if last.words > 1 and plain(last.text.split()[0]).lower() in given_names():
            told = _before().search(before) or _behind().match(text, last.end)
            owner = text.startswith(("'s ", "’s "), last.end)  # "Oscar and Steve Perrow's agent"
            if told or (not owner and _is_alone(candidates, candidates[first:at], last) and of_kin()):
                _share(candidates[first:at], last.text.split(" ", 1)[1])
        elif _is_given(last) and first and candidates[first - 1].words == 1:
            between = text[candidates[first - 1].end : candidates[first].start]
            if _between().fullmatch(between):
                _share(candidates[first : at + 1], candidates[first - 1].text)


def _is_alone(candidates: Sequence[Candidate], listed: Sequence[Candidate], last: Candidate) -> bool:
    """Whether first names before a full one are nowhere those of others: "Leslie and Denis Compton"."""
    names = {one.text for one in listed}
    whole = (one.text.split(" ", 1) for one in candidates if one.words > 1 and one is not last)
    return len(listed) == 1 and not any(first in names and rest != last.text.split(" ", 1)[1] for first, rest in whole)


def _take_from_relative(candidates: Sequence[Candidate], at: int, text: str) -> None:
    """Give a first name that stands alone the surname of whoever it is a relative of: "X Holm and his brother Dan"."""
    one = candidates[at]
    low = max(0, one.start - _FAR)
    kin = _of_kin().search(text[low : one.start]) if _is_given(one) else None
    if kin is None:
        return
    if (beside := _explained(candidates[:at], text, low + kin.start())) is not None:
        _share([one], beside.text.split(" ", 1)[-1])
        return
    full = [other for other in candidates[:at] if other.sentence == one.sentence and other.words > 1]
    if not full or any(other.text.startswith(f"{one.text} ") for other in candidates):
        return
    if len({other.text for other in full}) == 1 or _AND_HIS.match(text, full[-1].end):
        _share([one], full[-1].text.split(" ", 1)[1])


def _explained(candidates: Sequence[Candidate], text: str, start: int) -> Candidate | None:
    """The name that is explained from `start` on, by a surname too: "Holm, the son of former T forward Ian, is"."""
    before = next((one for one in reversed(candidates) if one.end <= start), None)
    if before is None or text[before.end : start] not in _EXPLAINED or _is_given(before):
        return None
    return before


def _is_given(candidate: Candidate) -> bool:
    return candidate.words == 1 and plain(candidate.text).lower() in given_names()


def _share(family: Sequence[Candidate], surname: str) -> None:
    for one in family:
        one.text = f"{one.text} {surname}"
        one.person, one.team, one.other = max(one.person, 1), 0, 0


@cache
def _of_kin() -> re.Pattern[str]:
    """Before the first name of somebody of another's blood: "his older brother ", "the son of former T captain "."""
    kin = any_word("of_one_surname")
    return re.compile(
        rf"\b(?:(?:his|her) (?:[a-z-]+ )?(?:{kin})|(?:the|an?) (?:[a-z-]+ )?(?:{kin}) of (?:[\w&'’-]+ ){{0,5}}) ?$"
    )


@cache
def _brothers() -> re.Pattern[str]:
    return re.compile(rf"\b{any_word('families')}\b", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_word('families')}|{any_word('family_offices')}),? $", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?:,| -|,? who are| are)(?: the| both)? (?:[a-z-]+ )?(?:{any_word('families')})\b")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf" (?:twin )?(?:{any_word('families')})(?:,|:| -)? ")
