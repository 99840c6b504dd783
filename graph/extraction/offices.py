"""Small readings of the parse: "elected X president", "the job that X had at Everton"."""

from typing import TYPE_CHECKING

from .lexicon import Lexicon
from .usage import FINITE, SUBJECTS

if TYPE_CHECKING:
    from .tokens import Token

_LOOSE = frozenset(("dep", "npadvmod", "nsubj", "ROOT"))
_SHORT = 5
_ONE = frozenset(("a", "an", "another", "one", "once", "himself", "herself"))
_DRAWN = frozenset(("pobj", "appos", "dobj"))


def named_to_office(verb: "Token", objects: "list[Token]", lexicon: Lexicon) -> "Token | None":
    """The name in "elected X president", which the parser takes for a part of the office's."""
    if len(objects) != 1 or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("naming"):
        return None
    office, before = objects[0], objects[0].doc[objects[0].i - 1]
    if (lexicon.lemma(office.text, "noun"),) not in lexicon.roles or before.head != office:
        return None
    return before if before.dep_ == "compound" and before.pos_ == "PROPN" else None


def names_before_time(verb: "Token", objects: "list[Token]", lexicon: Lexicon) -> "list[Token]":
    """The objects, of "sacked X hours before" the name that the parser takes for a part of the time."""
    doc, spans = verb.doc, lexicon.any_of("spans_of_time")
    if objects:
        time = objects[0] if len(objects) == 1 and objects[0].lower_ in spans and objects[0].i else None
    else:
        behind = doc[verb.i + 1] if verb.i + 1 < len(doc) else verb
        while behind.dep_ == "compound" and behind.pos_ == "PROPN":
            behind = behind.head
        time = behind if behind.lower_ in spans and behind.i > verb.i + 1 else None
    names = [one for one in time.children if one.dep_ in ("compound", "nmod") and one.pos_ == "PROPN"] if time else []
    return names[-1:] or objects


def clause_of_having(noun: "Token", lexicon: Lexicon) -> "Token | None":
    """The verb of the clause that tells who had what a noun names: "the job (that) X had at Everton"."""
    for child in noun.children:
        if child.dep_ == "relcl" and lexicon.lemma(child.text, "verb") in lexicon.any_of("having_a_job"):
            own = [one for one in child.children if one.dep_ == "nsubj"]
            if own and own[0].tag_ not in ("WDT", "WP"):
                return child
    return None


def name_before(verb: "Token") -> "list[Token]":
    """The name right before a main verb, of which the parser made no subject.

    "Director of football X was sacked", "after a year at T the striker X moved on", "after leaving T X joined U".
    """
    first = min((child.i for child in verb.children if child.dep_ in ("aux", "auxpass")), default=verb.i)
    before = verb.doc[first - 1] if first and (first < verb.i or verb.tag_ in FINITE) else None
    return [before] if before is not None and before.pos_ == "PROPN" and before.dep_ in _DRAWN else []


def name_fronted(noun: "Token") -> "list[Token]":
    """The subject that a noun at the start of its sentence tells of: "A graduate of the Everton academy, X made"."""
    doc, last = noun.doc, noun.right_edge
    behind = last.i if last.text == "," else last.i + 1
    if noun.left_edge.i or noun.dep_ not in _LOOSE or doc[0].lower_ not in _ONE:
        return []
    named = any(one.pos_ == "PROPN" for one in doc[:behind])
    if not named or behind - noun.i > _SHORT or behind + 1 >= len(doc) or doc[behind].text != ",":
        return []
    at = behind + 1
    while at + 1 < len(doc) and doc[at].pos_ == doc[at + 1].pos_ == "PROPN":
        at += 1
    subject = doc[at].pos_ == "PROPN" and doc[at].dep_ in SUBJECTS
    return [doc[at]] if subject and doc[at].head in (noun.head, noun) else []
