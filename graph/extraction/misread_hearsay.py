"""Mending what the parser makes of hearsay: of names it takes words, and of words names, "Reports X has left T"."""

from typing import TYPE_CHECKING

from .usage import SUBJECTS, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

OPENERS = word_list("hearsay_openers")
"""What is only told, as the first word of a sentence: "reports", "speculation"."""

_FORETELLING = OPENERS | word_list("foretelling")
_CLAUSES = {"csubj": "nsubj", "csubjpass": "nsubjpass"}
_CALLING, _BELOW = word_list("calling_for_people"), frozenset(("advcl", "xcomp"))


def mend_hearsay(word: "Token") -> None:
    """Make a noun of the first word of a sentence, and put under it what is told.

    "Talk that X will go has been dismissed" opens with no verb, "Reports X has left are wrong" with no first name.
    """
    if word.dep_ in _CLAUSES and word.tag_.startswith("VB"):
        word.tag_, word.pos_, word.dep_ = "NN", "NOUN", _CLAUSES[word.dep_]
        for child in word.children:
            child.dep_ = "acl" if child.dep_ == "ccomp" else child.dep_
        return
    name = word.head
    told = name.head
    if word.dep_ == "npadvmod" and own_subjects(name):
        name, told = word, name  # "Reports X has left T were denied"
    elif word.dep_ != "compound" or name.dep_ not in SUBJECTS or name.tag_ != "NNP" or told is name:
        return
    word.head.children = [one for one in word.head.children if one is not word]
    word.tag_, word.pos_ = "NNS", "NOUN"
    _hang(word, told)


def act_in_hearsay(verb: "Token") -> bool:
    """Give a verb what it was taken for a part of, who acts and with whom: "talk of T signing X"; whether it had it."""
    doc, first = verb.doc, verb.i
    while first and doc[first - 1].pos_ == "PROPN":
        first -= 1
    preposition, name = doc[first - 1], verb.head
    if first in (0, verb.i) or preposition.dep_ != "prep" or preposition.head.lower_ not in _FORETELLING:
        return False
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    if verb.dep_ == "pcomp":
        name = next((one for one in verb.children if one.dep_ == "npadvmod" and one.i > verb.i), verb)
    elif name.dep_ != "pobj" or name.head is not preposition:
        return False
    if name.pos_ != "PROPN":
        return False
    verb.tag_, verb.pos_ = "VBG", "VERB"
    verb.hang(preposition, "pcomp")
    name.hang(verb, "dobj")
    doc[verb.i - 1].hang(verb, "nsubj")
    return True


def call_for(verb: "Token") -> None:
    """Give what is called for its subject, who was taken for what is called: "called for X to be sacked by T"."""
    above = verb.head
    to = next((one for one in verb.children if one.lower_ == "to" and one.dep_ == "aux"), None)
    if above.lower_ not in _CALLING or verb.dep_ not in _BELOW or to is None or own_subjects(verb):
        return
    preposition = next((one for one in above.children if one.lower_ == "for" and one.i < to.i), None)
    named = preposition.children[0] if preposition is not None and preposition.children else None
    if preposition is None or named is None or named.dep_ != "pobj" or named.right_edge.i + 1 != to.i:
        return
    passive = any(one.dep_ == "auxpass" for one in verb.children)
    named.hang(verb, "nsubjpass" if passive else "nsubj")
    preposition.hang(verb, "mark")


def _hang(noun: "Token", told: "Token") -> None:
    """Put the verb of what is told under a noun, and the noun under the verb that is left, if one is."""
    behind = next((one for one in told.children if one.i > told.i and _is_left_over(one)), None)
    above = told.head
    if behind is not None:
        told.children = [one for one in told.children if one is not behind]
        take_place(behind, told)
        passive = any(one.dep_ == "auxpass" for one in behind.children)
        noun.head, noun.dep_, behind.children = behind, "nsubjpass" if passive else "nsubj", [noun, *behind.children]
    elif told.dep_ == "ccomp" and above.i > told.i and not own_subjects(above):
        noun.head, noun.dep_ = above, "nsubj"
        above.children = [noun, *(one for one in above.children if one is not told)]
    else:
        take_place(noun, told)
    told.head, told.dep_, noun.children = noun, "acl", [*noun.children, told]


def take_place(one: "Token", other: "Token") -> None:
    """Hang a word where another hung, which hangs nowhere then."""
    above = other.head
    one.dep_ = other.dep_
    if above is other:
        one.head = one
        return
    one.head = above
    above.children = [one if child is other else child for child in above.children]


def _is_left_over(verb: "Token") -> bool:
    """Whether a verb has no subject, and nothing that joins it to the one before."""
    joined = verb.dep_ == "conj" and any(one.dep_ == "cc" and one.i < verb.i for one in verb.head.children)
    return verb.dep_ in ("ccomp", "conj") and not joined and not own_subjects(verb)
