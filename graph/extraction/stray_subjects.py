"""Subjects that the parser hangs elsewhere than on their verb: names drawn into the clause before, or behind "with"."""

from typing import TYPE_CHECKING

from .prepositions import antecedent
from .usage import FINITE, is_having, own_subjects

if TYPE_CHECKING:
    from .tokens import Token


_ADDING = frozenset(("with", "despite", "amid"))
_ASIDE = frozenset(("along", "together", "alongside", "as"))


def is_governed(found: "list[Token]") -> bool:
    """Whether what the parser calls a subject is none: "sacked by Everton and X was named"."""
    return all(one.left_edge.i and one.doc[one.left_edge.i - 1].dep_ in ("prep", "agent") for one in found)


def subject_of_clause_before(verb: "Token") -> "list[Token]":
    """The subject of the first of several verbs, which parsers hang below the next: "X played for Y, is Z and has"."""
    parts = list(verb.children)
    if any(one.text == ";" or one.dep_ == "expl" for one in parts):
        return []
    before = (one for one in parts if one.dep_ == "ccomp" and one.i < verb.i and one.tag_ in FINITE)
    return next(([antecedent(one) for one in own] for clause in before if (own := own_subjects(clause))), [])


def subject_beside(verb: "Token") -> "Token | None":
    """The name right before a finite verb that the parser drew into the clause before: "... at Y and X has left"."""
    first = _first_word(verb)
    if (first == verb and verb.tag_ not in FINITE) or (first.tag_ == "TO" and verb.dep_ == "advcl"):
        return None
    before = _before_aside(first)
    if before is not None and before.pos_ == "PROPN" and before.dep_ in ("conj", "appos", "pobj", "dobj", "npadvmod"):
        start = before.left_edge.i - 1
        if start >= 0 and verb.doc[start].lower_ in ("and", "but", "while", ",", ";"):
            return _first_of_list(before)
    return None


def _before_aside(word: "Token") -> "Token | None":
    """The word before another, or before what stands between commas there: "X, along with Y, are leaving"."""
    doc, at = word.doc, word.i - 1
    if at > 0 and doc[at].text == ",":
        opened = next((i for i in range(at - 1, 0, -1) if doc[i].text == ","), 0)
        at = opened - 1 if opened and doc[opened + 1].lower_ in _ASIDE else at
    return doc[at] if at >= 0 else None


def _first_of_list(name: "Token") -> "Token":
    """The first of names that a list joins: "... ends in May and A and B are keen", where "May and A" is none."""
    above = name.head
    while name.dep_ == "conj" and above.pos_ == "PROPN" and above.left_edge.i:
        if name.doc[above.left_edge.i - 1].lower_ not in ("and", "but", "while", ";"):
            break
        name, above = above, above.head
    return name


def absolute_subject(verb: "Token") -> "Token | None":
    """The name between "with" and a participle: "with Everton having signed X", "despite A and B having left"."""
    first = _first_word(verb)
    if first.i == 0 or (verb.tag_ == "VBN" and not is_having(verb)):
        return None
    before = verb.doc[first.i - 1]
    while before.dep_ == "conj" and before.head.pos_ == "PROPN":
        before = before.head
    start = before.left_edge.i - 1
    return before if before.pos_ == "PROPN" and start >= 0 and verb.doc[start].lower_ in _ADDING else None


def _first_word(verb: "Token") -> "Token":
    """Where a verb begins: its first auxiliary or adverb, else itself."""
    before = (one for one in verb.children if one.dep_ in ("aux", "auxpass", "neg", "advmod"))
    return min((verb, *before), key=lambda one: one.i)
