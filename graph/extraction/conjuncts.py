"""What is coordinated with a word: "X and Y"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .usage import FINITE, is_verb, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_OF_ONE, _HELPS = frozenset(("was", "is", "has", "'s", "’s")), frozenset(("aux", "auxpass", "relcl"))
_HAPPENINGS = word_list("happenings")


def with_conjuncts(tokens: "list[Token]", predicate: "Token | None" = None) -> "list[Token]":
    """The tokens with what is coordinated behind them; not what stands behind a relative clause of the first."""
    found: list[Token] = []
    for token in tokens:
        if not token.children and token.dep_ != "conj":
            if token not in found:
                found.append(token)
            continue
        inside = predicate is not None and predicate.i > token.i and token in predicate.ancestors
        behind = (other for other in (*token.conjuncts, *_joined_to_aside(token)) if other.i > token.i)
        joined = [other for other in behind if not (is_verb(other) or _is_set_against(other) or does_more(other))]
        if inside and predicate is not None and (last := last_told_of(token, joined, predicate)) is not None:
            token, joined = last, []
        for one in (token, *joined, *_joined_before(token)):
            if inside and predicate is not None and one.i > predicate.i:
                continue
            if one not in found:
                found.append(one)
    return found


def last_told_of(first: "Token", behind: "list[Token]", predicate: "Token") -> "Token | None":
    """The last of a list where a relative clause tells of it alone: "X and Y, who was/who joined as assistant"."""
    clause = next((one for one in (predicate, *predicate.ancestors) if one.dep_ == "relcl"), None)
    if clause is None or clause.head is not first or not any(one.lower_ == "who" for one in clause.children):
        return None
    last = next((one for one in reversed(behind) if one.i < clause.i), None)
    if clause.tag_ == "VBZ" or any(one.lower_ in _OF_ONE and one.dep_ in _HELPS for one in (clause, *clause.children)):
        return last
    posts = (one for child in clause.children if child.lower_ == "as" for one in child.children)
    return last if any(one.dep_ == "pobj" and one.tag_ == "NN" for one in posts) else None


def _is_set_against(token: "Token") -> bool:
    """Whether a word is another matter: "agreed terms with X, but Y want more", "the exit of X and arrival of Y"."""
    if token.pos_ == "NOUN" and token.head.pos_ == "PROPN" and token.lower_ in _HAPPENINGS:
        return True
    at = token.left_edge.i - 1
    return token.pos_ == "PROPN" and at >= 0 and token.doc[at].lower_ == "but"


def does_more(name: "Token") -> bool:
    """Whether the last of several names is the next clause's subject: "sold X, and Y(, who played there,) has left"."""
    doc, at = name.doc, name.i + 1
    if name.dep_ != "conj" or name.pos_ != "PROPN" or doc[name.left_edge.i - 1].lower_ not in ("and", "while"):
        return False
    if at + 1 < len(doc) and doc[at].text == "," and doc[at + 1].lower_ == "who":
        at = next((i for i in range(at + 3, min(len(doc), at + 25)) if doc[i].text == ","), at) + 1
    if at >= len(doc) or doc[at].tag_ not in FINITE:
        return False
    verb = doc[at] if is_verb(doc[at]) and not doc[at].dep_.startswith("aux") else doc[at].head
    if any(one.dep_ != "csubj" for one in own_subjects(verb)):
        return False
    below = (one for one in verb.children if one.dep_ in ("csubj", "ccomp") and one.i < name.i)
    return (verb.dep_ == "conj" and verb.head.i < name.i) or any(own_subjects(one) for one in below)


def _joined_to_aside(token: "Token") -> "Iterator[Token]":
    """The names that the parser hangs on what explains the first: "X, the Everton midfielder, and Y"."""
    if token.pos_ == "PROPN" and token.dep_ in ("pobj", "dobj"):
        for child in token.children:
            if child.dep_ == "appos" and child.pos_ == "NOUN":
                yield from (one for one in child.conjuncts if one.pos_ == "PROPN" and _goes_on(one, child.i))


def _goes_on(name: "Token", at: int) -> bool:
    """Whether a name goes on with the list behind a comma, and is not what the next clause is on."""
    doc, before, behind = name.doc, name.left_edge.i - 1, name.i + 1
    before -= doc[before].lower_ == "and"
    return before > at and doc[before].text == "," and (behind >= len(doc) or doc[behind].tag_ not in FINITE)


def _joined_before(token: "Token") -> "list[Token]":
    """The names that the parser hangs on the last word of the next: "Mainz" in "Mainz and Borussia Dortmund"."""
    return [
        child
        for child in token.children
        if child.i < token.i and child.pos_ == "PROPN" and child.dep_ in ("nmod", "compound") and _has_and(child)
    ]


def _has_and(token: "Token") -> bool:
    return any(child.dep_ == "cc" for child in token.children)
