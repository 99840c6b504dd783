"""Since when, until when and how long a state lasts: the period that stands in the words around its predicate."""

import re
from typing import TYPE_CHECKING

from .calendar_words import UNITS
from .dates import Clock, period
from .stages import own_stage
from .timing import is_since
from .usage import SUBJECTS, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .drafts import Draft
    from .lexicon import Lexicon
    from .tokens import Token

_YEARS_BEHIND = re.compile(r" \((?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|\d\d)\)")
_SELDOM = word_list("seldom")


def period_of(draft: "Draft", lexicon: "Lexicon", clock: Clock) -> tuple[str | None, str | None, str | None]:
    """From, until and duration of the state that a draft says, read in the words around its predicate."""
    if draft.sentence.span is None:
        return None, None, None
    if draft.frame in ("role-title", "possessive"):
        years = _YEARS_BEHIND.match(draft.sentence.text, draft.subject.end - draft.sentence.start)
        return period(years[0]) if years else (None, None, None)
    predicate = draft.predicate
    if (stage := own_stage(draft)) is not None:
        return period("".join(predicate.doc[i].text + predicate.doc[i].whitespace_ for i in stage))
    apart = {
        one.i
        for child in predicate.children
        if child.dep_ in ("relcl", "advcl", "ccomp", "parataxis") or (child.dep_ == "conj" and is_verb(child))
        for one in child.subtree
    }
    apart |= {one.i for clause in predicate.subtree if _is_of_another(clause, predicate) for one in clause.subtree}
    inside = {one.i: one for one in predicate.subtree if one.i not in apart}
    inside.update({one.i: one for one in _phrases_beside(predicate, lexicon)})
    text = "".join(one.text + one.whitespace_ for _, one in sorted(inside.items()))
    since, until, duration = period(text)
    if any(one.lower_ in _SELDOM for one in predicate.children):
        return None, until, None  # "has not played for T since May", "for a month"
    return (_begun(text, clock) or since) if until is None else since, until, duration


def _phrases_beside(predicate: "Token", lexicon: "Lexicon") -> "list[Token]":
    """The phrases of time that the parser hangs beside a noun: "has been manager since", "Holm, in charge for", and
    the months of "seven months in charge"."""
    if is_verb(predicate):
        return []
    above = predicate.head if predicate.dep_ != "pobj" else predicate.head.head
    if is_verb(above) and lexicon.lemma(above.text, "verb") not in lexicon.any_of("copula"):
        return []
    if above.i < predicate.i and above.lower_.rstrip("s") in UNITS:
        return [above, *(child for child in above.children if child.dep_ == "nummod")]
    return [
        one
        for child in above.children
        if child.dep_ == "prep"
        and child.i > predicate.i
        and child.lower_ in ("for", "since", "from", "between", "until")
        for one in child.subtree
    ]


def _begun(text: str, clock: Clock) -> str | None:
    """Since when something goes on: "has been at T since January"."""
    if "since " not in text:
        return None
    return next((one.value for one in clock.find(text) if is_since(text, one)), None)


def _is_of_another(clause: "Token", predicate: "Token") -> bool:
    """Whether a clause below a predicate tells more of somebody: "is managed by X, who spent nine years at Y"."""
    who = any(child.lower_ == "who" and child.dep_ in SUBJECTS for child in clause.children)
    return clause.dep_ == "relcl" and who and clause is not predicate
