"""What the present leaves open: what comes in days to come, or is only to be expected of somebody.

"Takes charge on 1 July" in May, "will go in June, when X takes over"; "is good enough to play for T".
"""

import re
from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .usage import SUBJECTS, is_infinitive, is_verb
from .wording import RUMOURED, Wording
from .words import word_list

if TYPE_CHECKING:
    from .document import Document
    from .tokens import Token

_MONTHS_AHEAD, _ALL_BUT = 6, ("all", "but")
_IN_LUCK = word_list("in_luck")
_PRESENT = ("VBZ", "VBP")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ON, _COMPLETING = ("in", "on", "from"), ("attr", "dobj", "pobj")
_IS = frozenset(("is", "are", "am", "'s", "’s"))
_WAS = frozenset(("was", "were"))
_FUTURE = frozenset(("will", "'ll", "’ll"))


def note_what_is_open(document: "Document", predicate: "Token", wording: Wording) -> None:
    """Put into the future what a predicate tells of days to come, and doubt what somebody is only fit to do."""
    _note_what_is_soon(document, predicate, wording)
    if tuple(one.lower_ for one in predicate.doc[max(0, predicate.i - 2) : predicate.i]) == _ALL_BUT:
        wording.weaken(RUMOURED, "all but")  # "has all but signed"
    if is_infinitive(predicate) and (measure := _measure_of(predicate) or _was_about_to(predicate)) is not None:
        wording.weaken(RUMOURED, measure)


def _measure_of(infinitive: "Token") -> str | None:
    """What somebody is, or has, for doing something: "is good enough to play", "has what it takes to play"."""
    above = infinitive.head
    if above.lower_ == "takes" and any(one.lower_ == "what" for one in above.children):
        return "what it takes"
    beside = [above, *above.children]
    enough = next((one for one in beside if one.lower_ == "enough" and one.i < infinitive.i), None)
    judged = above.head if above is enough else above
    if judged.lower_ in _IN_LUCK:
        return None
    over = [judged.head, *judged.children] if judged.dep_ in ("acomp", "ROOT", "ccomp") else []
    now = any(one.lower_ in _IS for one in over)
    return enough.lower_ if enough is not None and now and infinitive.dep_ == "xcomp" else None


def _was_about_to(infinitive: "Token") -> str | None:
    """What somebody was only about to do: "was about to sign when he broke his leg"; who "is about to sign" will."""
    above = infinitive.head
    was = above.lower_ == "about" and above.head.lower_ in _WAS and infinitive.dep_ == "xcomp"
    return above.lower_ if was else None


def _note_what_is_soon(document: "Document", predicate: "Token", wording: Wording) -> None:
    """Put into the future what a verb in the present tells of a month to come, or "when" something else will be.

    A month with its year is told of as it stands: so do those who tell of lives in the present.
    """
    if predicate.dep_ == "prep":
        return  # "is out of contract in June" is not out of it yet
    verb = predicate if is_verb(predicate) or predicate.dep_ not in _COMPLETING else predicate.head
    verb = verb.head if verb.dep_ == "prep" else verb  # "starts as T manager in June"
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
