"""What the present tells of days to come: "takes charge on 1 July" in May, "will go in June, when X takes over"."""

import re
from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .usage import SUBJECTS, is_verb
from .wording import Wording

if TYPE_CHECKING:
    from .document import Document
    from .tokens import Token

_MONTHS_AHEAD = 6
_PRESENT = ("VBZ", "VBP")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ON, _COMPLETING = ("in", "on", "from"), ("attr", "dobj", "pobj")
_FUTURE = frozenset(("will", "'ll", "’ll"))


def note_what_is_soon(document: "Document", predicate: "Token", wording: Wording) -> None:
    """Put into the future what a verb in the present tells of a month to come, or "when" something else will be.

    A month with its year is told of as it stands: so do those who tell of lives in the present.
    """
    verb = predicate if is_verb(predicate) or predicate.dep_ not in _COMPLETING else predicate.head
    verb = verb.head if verb.dep_ == "prep" else verb  # "starts as T manager in June"
    if predicate.dep_ == "prep":
        return  # "is out of contract in June" is not out of it yet
    if wording.future or not is_verb(verb) or verb.tag_ not in _PRESENT:
        return
    if any(one.dep_ in ("aux", "auxpass", "neg") for one in verb.children):
        return
    word = _month_to_come(verb, document.article.date) or _is_when_it_will_be(verb)
    if word:
        wording.future = True
        wording.reasons.append(word)


def _month_to_come(verb: "Token", date: str | None) -> str | None:
    """The month of a verb that comes within half a year: "in June", "on 1 July"; none that is named with its year."""
    parts = (date or "").split("-")
    if len(parts) < 2 or not parts[1].isdigit():
        return None
    words = [one for one in verb.subtree if one.i > verb.i]
    months = [one for one in words if one.lower_ in MONTHS and one.pos_ == "PROPN" and _is_of(one, verb)]
    if len(months) != 1 or any(_YEAR.fullmatch(one.text) for one in words):
        return None
    month = months[0].lower_
    ahead = (MONTHS.index(month) + 1 - int(parts[1])) % len(MONTHS)
    return month if 0 < ahead <= _MONTHS_AHEAD else None


def _is_of(month: "Token", verb: "Token") -> bool:
    """Whether a month tells when a verb is: "takes over as T coach in June", not "after leaving U in January"."""
    above = list(month.ancestors)
    before = next((one for one in above if one.dep_ == "prep"), month)
    return before.lower_ in _ON and next((one for one in above if is_verb(one)), None) is verb


def _is_when_it_will_be(verb: "Token") -> str | None:
    """The "will" of a clause with which goes what a clause of "when" tells: "X will leave when Y takes over"."""
    above = verb.head
    when = any(one.lower_ == "when" and one.i < verb.i for one in verb.children)
    if not when or verb.dep_ not in ("advcl", "relcl") or not any(one.dep_ in SUBJECTS for one in verb.children):
        return None
    while not is_verb(above) and above.head is not above:
        above = above.head  # "in June, when Y takes over"
    return next((one.lower_ for one in above.children if one.lower_ in _FUTURE and one.dep_ == "aux"), None)
