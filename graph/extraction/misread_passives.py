"""Mending passives that the parser took for actives: the headline "X sacked by T", "X, sold in May, has signed"."""

from typing import TYPE_CHECKING

from .misread_hearsay import take_place
from .usage import AUXILIARIES, has_tense
from .words import given_names, name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

_OF_AN_ACTIVE = frozenset(("aux", "auxpass", "dobj", "ccomp"))
_MOVING, _BOARDS = word_list("moving"), word_list("board_members")
_UNDERGONE, _PUT = word_list("undergone"), word_list("put_in_office")
_CHOSEN, _GIVEN = word_list("given_office"), frozenset(("dobj", "oprd"))
_DETERMINED = frozenset(("det", "poss"))
_LATER, _SUBJECTS = frozenset(("advcl", "conj")), frozenset(("nsubj", "nsubjpass"))
_STRAY = frozenset(("npadvmod", "dep"))
_HELPING = word_list("helping_verbs")
_BEING = frozenset(("is", "are", "was", "were"))
_BEHIND_TIMES = frozenset(("acl", "advcl", "acomp", "amod"))
_TIMES = word_list("telling_when")


def set_aside(verb: "Token") -> None:
    """Make a passive of a participle between a name and the verb of both: "X, sacked by T in May, is in talks".

    Nothing finite stands behind a name and a single comma.  Of "elected president" the office is no object.
    """
    comma = verb.i - 1
    while comma > 0 and verb.doc[comma].pos_ == "ADV":
        comma -= 1
    if comma < 1 or verb.doc[comma].text != "," or verb.lower_ in _MOVING:
        return
    own = [one for one in verb.children if one.dep_ == "nsubj" and one.pos_ == "PROPN" and one.i == comma - 1]
    office = next((one for one in verb.children if _is_given_office(one)), None)
    if not own or any(one.dep_ in _OF_AN_ACTIVE and one is not office for one in verb.children):
        return
    if any(one.text == "," for one in verb.doc[own[0].left_edge.i : comma]):
        return
    behind = [one for one in verb.children if one.dep_ in ("conj", "dep") and one.i > verb.i] + [verb.head]
    if not any(one is not verb and has_tense(one) for one in behind):
        return
    verb.tag_, own[0].dep_ = "VBN", "nsubjpass"
    if office is not None:
        office.dep_ = "oprd"
        if verb.head is not verb:
            own[0].hang(verb.head, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.head.children) else "nsubj")
            verb.hang(own[0], "acl")


def undergo(verb: "Token") -> None:
    """Make a passive of what nobody does without an object: the headline "T boss X sacked, Y to take over".

    What stands behind its comma is another clause, whose infinitive is of that name.  The office of "X named T manager"
    is no object, and of "X named as T manager" there is none.
    """
    last = verb.doc[verb.i - 1] if verb.i else verb
    own = [one for one in verb.children if one.dep_ == "nsubj" and one.pos_ == "PROPN" and one is last]
    office = next((one for one in verb.children if _is_given_office(one)), None)
    put = verb.lower_ in _PUT and any(one.lower_ == "as" and one.i == verb.i + 1 for one in verb.children)
    if not own or (office is None and not put and verb.lower_ not in _UNDERGONE):
        return
    if office is not None:
        for one in [one for one in verb.children if one.i < office.i and _is_of_office(one)]:
            one.hang(office, "compound")
    if office is not None and _gives_office(own[0], office):
        return
    if any(_is_of_an_active(one) for one in verb.children if one is not office):
        return
    verb.tag_, own[0].dep_ = "VBN", "nsubjpass"
    if office is not None:
        office.dep_ = "oprd"
    other = next((one for one in verb.children if one.dep_ in _STRAY and one.pos_ == "PROPN"), None)
    clause = next((one for one in verb.children if one.dep_ == "xcomp" and one.tag_ == "VB"), None)
    if other is not None and clause is not None and other.right_edge.i + 1 == clause.left_edge.i:
        other.hang(clause, "nsubj")
        clause.dep_ = "parataxis"


def be_done_too(verb: "Token") -> None:
    """Make a passive of what was done to another, too: "X was sacked by T and Y appointed", who appoints nobody."""
    first, name = verb.head, verb.doc[verb.i - 1] if verb.i else verb
    before = verb.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if verb.lower_ not in _UNDERGONE or name.pos_ != "PROPN" or before.lower_ != "and" or first.i > before.i:
        return
    if verb.dep_ not in _LATER or all(one.dep_ != "auxpass" for one in first.children):
        return
    if any(_is_of_an_active(one) or (one.dep_ in _SUBJECTS and one is not name) for one in verb.children):
        return
    name.hang(verb, "nsubjpass")
    before.hang(first, "cc")
    verb.tag_, verb.pos_ = "VBN", "VERB"
    verb.hang(first, "conj")


def _gives_office(subject: "Token", office: "Token") -> bool:
    """Whether a subject gives somebody else an office: "the T chairman X named Y coach", "X made Y coach"."""
    first = office.left_edge.lower_
    boards = any(one.lower_ in _BOARDS for one in subject.children)
    return boards or office.head.lower_ == "made" or first in given_names()


def _is_of_office(club: "Token") -> bool:
    """Whether an object is of the office behind it: "appointed new T coach"."""
    return club.dep_ == "dobj" and club.pos_ == "PROPN" and club.left_edge.lower_ == "new"


def _is_of_an_active(child: "Token") -> bool:
    """Whether a verb has an object, a helping verb, or shares what follows: "hired and then sacked X"."""
    return child.dep_ in _OF_AN_ACTIVE or child.dep_ in ("auxpass", "cc", "mark", "relcl") or child.tag_ == "WP"


def do_first(verb: "Token") -> None:
    """Make a verb of what was taken for a helping one: "T want sacked U boss X", who is sacked by nobody there."""
    first = verb.doc[verb.i - 1] if verb.i else verb
    if first.dep_ not in AUXILIARIES or first.head is not verb or first.lower_ in _HELPING or first.tag_ == "TO":
        return
    whom = next((one for one in verb.children if one.dep_ == "dobj" and one.i > verb.i), None)
    if whom is None or any(one.dep_ in AUXILIARIES and one is not first for one in verb.children):
        return
    verb.children = [one for one in verb.children if one is not first]
    take_place(first, verb)
    first.pos_ = "VERB"
    for one in list(verb.children):
        one.hang(first, "nsubj" if one.dep_ == "nsubjpass" else one.dep_)
    verb.tag_ = "VBN"
    verb.hang(whom, "amod")


def be_done_then(verb: "Token") -> None:
    """Make a passive of a participle that a time parts from its auxiliary: "X was last week named as T's manager".

    The parser has X be somewhere then, and the week named.
    """
    doc, at = verb.doc, verb.i - 1
    while at > 0 and (doc[at].lower_ in _TIMES or doc[at].tag_ == "CD"):
        at -= 1
    being, above = doc[at], verb.head
    if verb.dep_ not in _BEHIND_TIMES or at + 2 >= verb.i or being.lower_ not in _BEING or being.dep_ in AUXILIARIES:
        return
    office = above if above.i > verb.i and above.dep_ == "pobj" else None
    if office is None and not at <= above.i < verb.i:
        return
    verb.hang(being, "advcl")
    if office is not None:
        office.hang(verb, "oprd")
    being.children = [one for one in being.children if one is not verb]
    take_place(verb, being)
    for one in list(being.children):
        one.hang(verb, "nsubjpass" if one.dep_ == "nsubj" else one.dep_)
    verb.tag_, verb.pos_, being.pos_ = "VBN", "VERB", "AUX"
    being.hang(verb, "auxpass")


def be_appointed(role: "Token") -> None:
    """Give a passive what somebody becomes, and the next clause its subject: "was named coach of T and X left U".

    So it is with "was named T coach as X left U".
    """
    doc, verb = role.doc, role.head
    named = doc[role.left_edge.i - 1]
    if named.lower_ not in _CHOSEN | _PUT or all(one.dep_ != "auxpass" for one in named.children) or verb.i < role.i:
        return
    first = next((one.i for one in doc[role.i : verb.i] if one.dep_ in AUXILIARIES and one.head is verb), verb.i)
    name = doc[first - 1]
    if not role.is_ancestor(name):
        return
    if name.dep_ == "pobj" and name.head.lower_ == "as":
        joint, hung, clause = name.head, "mark", "advcl"
    elif name.dep_ == "conj" and name.pos_ == "PROPN":
        joint = next((one for one in name.head.children if one.dep_ == "cc" and name.head.i < one.i < name.i), name)
        hung, clause = "cc", "conj"
        if joint.i + 1 != name.left_edge.i:
            return
    else:
        return
    if verb.is_ancestor(named):
        named.hang(named if verb.head is verb else verb.head, verb.dep_)
    name.hang(verb, "nsubj")
    joint.hang(verb if hung == "mark" else named, hung)
    role.hang(named, "oprd")
    verb.hang(named, clause)


def _is_given_office(noun: "Token") -> bool:
    """Whether an object may be the office that somebody is given: "elected president", not "appointed a coach".

    Nor is it in "named striker X captain".
    """
    roles = name_words().roles
    told = noun.dep_ in _GIVEN and noun.lower_ in roles and noun.head.lower_ in _CHOSEN
    return told and all(
        one.dep_ not in _DETERMINED and (one.lower_ not in roles or one.i + 1 == noun.i) for one in noun.lefts
    )
