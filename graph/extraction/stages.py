"""Stages of a career that one verb tells of, each with its own time: "joined T in 2003, U in 2006 and V in 2009"."""

import re
from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .usage import FINITE
from .words import word_list

if TYPE_CHECKING:
    from .dates import When
    from .drafts import Draft
    from .tokens import Token

_TORN = frozenset(("npadvmod", "advcl", "conj", "dep"))
_TIMED = frozenset(("in", "from", "until", "between", "since", "for"))
_OBJECTS = frozenset(("dobj", "pobj"))
_AND = frozenset((",", "and", "&", ";"))
_LATER, _LENGTHS = word_list("later"), word_list("lengths")
_FOR_TEAMS = frozenset(("with", "at", "for"))
_REACH = 3
_YEAR = re.compile(r"(?:19|20)\d\d\b.{0,6}")


def join_stage(name: "Token") -> None:
    """Hang a name that has a time of its own on the first of its list, in place, where the parser tore it from it."""
    above = name.head
    if name.dep_ not in _TORN or above.i > name.i or above.pos_ == "PROPN" or not _is_listed(name):
        return
    while (above.tag_ == "CD" or above.pos_ == "ADP" or above.lower_ in MONTHS) and above.head is not above:
        above = above.head
    first = above if above.pos_ == "PROPN" else _first_of_list(above, name.left_edge.i)
    if first is None or first in name.subtree:
        return
    name.head.children.remove(name)
    name.head, name.dep_ = first, "conj"
    first.children = sorted([*first.children, name], key=lambda one: one.i)


def join_place(name: "Token") -> None:
    """Hang where somebody went next on where he went first, in place: "moved to T in 2020 and then to Hull in 2023".

    The parser may have taken it for a verb behind "to": "Hull", which no verb in the middle of a sentence is.
    """
    to = name.doc[name.left_edge.i if name.tag_ == "VB" else name.left_edge.i - 1]
    to = next((one for one in name.doc[to.i : name.i] if one.lower_ == "to"), to)
    if to.lower_ != "to" or to.i + 1 != _first_word(name).i:
        return
    if not _is_next(to):
        _be_place(name, to)
        return
    verb = name.head if name.tag_ == "VB" else to.head
    while verb.pos_ in ("ADV", "ADP") and verb.head is not verb:
        verb = verb.head
    first = _place_before(verb, to.i)
    if first is None or not verb.text.islower() or first in name.subtree:
        return
    name.tag_, name.pos_ = "NNP", "PROPN"
    name.hang(first, "conj")
    to.hang(name, "case")


def _be_place(name: "Token", to: "Token") -> None:
    """Have somebody go to what was taken for a verb: "sold him to Villarreal for £8m"."""
    verb = name.head
    if name.tag_ != "VB" or to.i + 1 != name.i or to.head is not name or verb is name or not verb.text.islower():
        return
    for child in list(name.children):
        if child is not to:
            child.hang(verb, child.dep_)
    name.tag_, name.pos_, to.tag_, to.pos_ = "NNP", "PROPN", "IN", "ADP"
    to.hang(verb, "prep")
    name.hang(to, "pobj")


def _is_next(to: "Token") -> bool:
    """Whether what stands before "to" goes on with a list of places: "then to", "and to", "and later to"."""
    before = [one.lower_ for one in to.doc[max(0, to.i - _REACH) : to.i]]
    while before and before[-1] in _LATER:
        before.pop()
    return bool(before) and before[-1] in _AND


def _first_word(name: "Token") -> "Token":
    """The first word of a name of several."""
    return min((name, *(one for one in name.children if one.dep_ == "compound")), key=lambda one: one.i)


def _place_before(verb: "Token", before: int) -> "Token | None":
    """The last name before a place that a verb's "to" takes."""
    opened = [one for one in verb.children if one.lower_ == "to" and one.pos_ == "ADP" and one.i < before]
    names = [one for to in opened for one in to.children if one.dep_ == "pobj" and one.pos_ == "PROPN"]
    return max((one for one in names if one.i < before), key=lambda one: one.i, default=None)


def _is_listed(name: "Token") -> bool:
    """Whether a name stands behind a comma or "and", and has a time behind it or a timed one before it."""
    start = name.left_edge.i - 1
    return start > 1 and name.doc[start].lower_ in _AND and (_has_time(name) or _is_time(name.doc[start - 1]))


def _first_of_list(verb: "Token", before: int) -> "Token | None":
    """The name with a time behind it that a verb, or its preposition, takes before a place."""
    over = (one for above in (verb, *verb.children) for one in above.children if one.dep_ in _OBJECTS)
    names = [one for one in over if one.i < before and one.pos_ == "PROPN" and not _is_time(one)]
    first = max(names, key=lambda one: one.i, default=None)
    return first if first is not None and _has_time(first) else None


def _is_time(token: "Token") -> bool:
    return token.tag_ == "CD" or token.lower_ in _LENGTHS or token.lower_ in MONTHS


def _has_time(name: "Token") -> bool:
    """Whether a time stands right behind a name: "Hull in 2006"."""
    behind = name.doc[name.i + 1 : name.i + 2 + _REACH]
    timed = bool(behind) and behind[0].lower_ in _TIMED and any(_is_time(one) for one in behind[1:])
    later = len(behind) > _REACH - 1 and behind[2].lower_ == "later" and behind[1].lower_ in _LENGTHS  # "a year later"
    return timed or later or _has_brackets(name)


def _has_brackets(name: "Token") -> bool:
    """Whether a year in brackets stands right behind a name: "Hull (2006-09)"."""
    behind = name.doc[name.i + 1 : name.i + 3]
    return len(behind) > 1 and behind[0].text == "(" and _YEAR.fullmatch(behind[1].text) is not None


def of_own_stage(draft: "Draft", times: "list[When]") -> "list[When]":
    """Of the times that a sentence tells those that may be a draft's, by its place in a list whose verb stands once.

    "X went to A in 2001, Y to B in 2003"; a time that stands at the end alone, or before it all, is that of each.
    """
    if draft.stage is None:
        return times
    bounds, at = draft.stage
    inside = [one for one in times if bounds[0] <= one.start < bounds[-1]]
    own = [one for one in inside if bounds[at] <= one.start < bounds[at + 1]]
    if any(one.start < bounds[-2] for one in inside):
        return own
    return times


def own_stage(draft: "Draft") -> "range | None":
    """The places of the words that tell the time of a draft, where it is one of several of a list with their own.

    Up to the next name of the list, or the next clause.
    """
    for name in _names_of(draft):
        if (before := _time_before(name)) is not None and sum(_time_before(one) is not None for one in name.doc) > 1:
            return before
        names = sorted({name, *_joined(name)}, key=lambda one: one.i)
        bracketed = any(_has_brackets(one) for one in names)
        if bracketed or sum(_has_time(one) for one in names) > 1:
            doc = name.doc
            end = next((one.left_edge.i for one in names if one.i > name.i), len(doc))
            clause = (one.i for one in doc[name.i + 1 : end] if one.text == ";" or one.tag_ in FINITE)
            stage = range(name.i + 1, min(clause, default=end))
            return stage if not bracketed or _has_time(name) else stage[:0]  # "T (2004-07) and U"
    return None


def _joined(name: "Token") -> "list[Token]":
    """The names that are joined to one, or stand behind the same preposition: "with T in 2003 and with U in 2006"."""
    word = name.head.lower_ if name.dep_ == "pobj" else ""
    like = (one for one in name.doc if one.dep_ == "pobj" and one.pos_ == "PROPN" and one.head.lower_ == word)
    return [*(one for one in name.conjuncts if one.pos_ == "PROPN"), *(one for one in like if _has_time(one))]


def _time_before(name: "Token") -> "range | None":
    """The places of the year right before a name and its preposition: "the cup in 1993 with T"."""
    at, doc = name.left_edge.i - 1, name.doc
    if name.pos_ != "PROPN" or name.dep_ != "pobj" or at < 2 or doc[at].lower_ not in _FOR_TEAMS:
        return None
    timed = _YEAR.fullmatch(doc[at - 1].text) is not None and doc[at - 2].lower_ == "in"
    return range(at - 1, at) if timed else None


def _names_of(draft: "Draft") -> "list[Token]":
    """The last words of what a draft's object and its subject are named by."""
    ends = {one.end for one in (draft.object, draft.subject) if one.sentence == draft.sentence.index}
    return [one for one in draft.predicate.doc if one.pos_ == "PROPN" and draft.sentence.char_end(one) in ends]
