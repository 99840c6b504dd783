"""Mending past tenses that the parser took for participles, or hung where they have no subject."""

from typing import TYPE_CHECKING

from .misread_passives import be_done_then, be_done_too
from .usage import AUXILIARIES, OBJECTS, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_CALLING, _HEARSAY = word_list("calling_hearsay"), word_list("hearsay_called")
_OF_WHAT = frozenset(("that", "linking", "of", "about", "he", "she", "they", "the"))
_FIRST, _REACH = 2, 6
_OF_ANOTHER = frozenset(("advcl", "dobj"))
_NEVER_BEFORE_NAMES = word_list("never_before_names")
_JOINTS, _PAST = frozenset(("and", "but", "then")), frozenset(("VBD", "VBN"))
_PAYING, _SUMS = word_list("paying"), word_list("sums_paid")
_NOUNS = frozenset(("NOUN", "PROPN"))
_UNTENSED = frozenset(("acl", "csubj", "relcl"))
_DONE_TO = frozenset(("agent", "auxpass"))
_OF_ITS_OWN = frozenset(("nsubj", "nsubjpass", "mark", "aux", "auxpass", "agent"))


def mend_past(verb: "Token") -> None:
    """Change how a past tense or participle, and what stands beside it, hang together, in place."""
    if verb.lower_ in _PAYING and verb.dep_ in _UNTENSED:
        _pay_sum(verb)
    if verb.dep_ in _OF_ANOTHER and _goes_on_acting(verb):
        verb.tag_, verb.dep_ = "VBD", "conj"
    if verb.dep_ == "conj" and verb.head.pos_ in _NOUNS:
        _share_passive(verb)
    if verb.dep_ == "amod" and verb.lower_ in _NEVER_BEFORE_NAMES:
        _go_on(verb)
    if verb.dep_ == "acl" and verb.tag_ == "VBD":
        _end_aside(verb)
    if verb.dep_ == "advcl" and verb.i > verb.head.i + _FIRST:
        _do_next(verb)
    if verb.dep_ == "conj" and verb.tag_ == "VBD" and verb.head.tag_ == "VB":
        _leave_infinitive(verb)
    if verb.dep_ == "ccomp" and not own_subjects(verb):
        _be_told_of(verb)
    elif verb.dep_ == "ccomp" and verb.head.lower_ == "had":
        _be_supposed(verb)
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    if behind and behind[0].lower_ == "as" and verb.lower_ in _CALLING:
        _call_it(verb, behind[0])
    if verb.i > _FIRST:
        be_done_then(verb)
        be_done_too(verb)


def _share_passive(verb: "Token") -> None:
    """Join a participle to the passive before it: "was given a chance as T manager and relieved of his duties"."""
    joint, first = verb.doc[verb.i - 1], next((one for one in verb.ancestors if one.tag_ in _PAST), verb)
    passive = first.tag_ == "VBN" and any(one.dep_ == "auxpass" for one in first.children)
    if joint.lower_ not in _JOINTS or not passive or first.i > verb.head.i or verb.left_edge is not verb:
        return
    if not any(one.dep_ in OBJECTS for one in verb.children):
        joint.hang(first, "cc")
        verb.tag_, verb.pos_ = "VBN", "VERB"
        verb.hang(first, "conj")


def _goes_on_acting(verb: "Token") -> bool:
    """Whether a verb behind a comma acts on a name, as the one before did: "led T to U, coached V, and left".

    A participle that tells of whoever acted has no object.
    """
    above, behind = verb.head, verb.doc[verb.i + 1 : verb.i + 2]
    if verb.doc[verb.i - 1].text != "," or verb.left_edge is not verb or above.tag_ != "VBD" or above.i > verb.i:
        return False
    done = any(one.dep_ == "dobj" and one.pos_ == "PROPN" for one in verb.children)
    return done and behind[0].text[0].isupper() and bool(own_subjects(above))


def _go_on(verb: "Token") -> None:
    """Join a past tense to the verb before it: "won 40 caps and managed Hull and Leeds", which are no managed Hull."""
    doc, name = verb.doc, verb.head
    joint, first = doc[verb.i - 1], name.head
    second = name.dep_ == "dobj" and joint.text == "," and first.tag_ == "VBD" and bool(own_subjects(first))
    if second and name.pos_ == "PROPN":
        verb.hang(first, "conj")
        verb.tag_, verb.pos_ = "VBD", "VERB"
        name.hang(verb, "dobj")
        return  # "left Hull in 1998, managed Bury, and was assistant at Leeds"
    if name.pos_ != "PROPN" or name.dep_ != "conj":
        return
    top = first
    while joint.text == "," and top.head is not top:
        top = top.head
    if joint.text == "," and top.pos_ in _NOUNS and top.left_edge.i <= 1 and doc[top.i + 1].text == ",":
        verb.hang(verb, "ROOT")
        verb.tag_, verb.pos_ = "VBD", "VERB"
        name.hang(verb, "dobj")
        top.hang(verb, "nsubj")
        return  # "Holm, who won 40 caps for Wales, managed Hull"
    if joint.lower_ not in _JOINTS or first.dep_ not in OBJECTS:
        return
    above = first.head
    if above.tag_ not in _PAST or above.i > first.i:
        return
    verb.hang(above, "conj")
    verb.tag_, verb.pos_ = "VBD", "VERB"
    name.hang(verb, "dobj")
    joint.hang(above, "cc")


def _do_next(verb: "Token") -> None:
    """Join what somebody did next to what he did: "bought Hull in 2009 and ten years later sold them to Moss".

    The parser joined the years to what stands before "and", and the verb behind them to nothing.
    """
    above, first = verb.head, verb.left_edge
    joint = verb.doc[first.i - 1] if first.i else first
    own = any(one.dep_ in _OF_ITS_OWN for one in verb.children)
    if above.tag_ not in _PAST or joint.lower_ not in _JOINTS or own or first is verb or above.i > joint.i:
        return
    verb.tag_ = "VBD"
    verb.hang(above, "conj")
    joint.hang(above, "cc")


def _leave_infinitive(verb: "Token") -> None:
    """Join a past tense to another, no infinitive below that: "failed to agree terms with U and stayed at T"."""
    below = above = verb.head
    while above.tag_ == "VB" and above.head is not above:
        above = above.head
    if above.tag_ != "VBD" or not any(one.dep_ == "aux" and one.lower_ == "to" for one in below.children):
        return
    joint = next((one for one in below.children if one.dep_ == "cc" and below.i < one.i < verb.i), None)
    verb.hang(above, "conj")
    if joint is not None:
        joint.hang(above, "cc")


def _be_told_of(verb: "Token") -> None:
    """Give a clause its subject: "announced that striker X has been sold", where "that striker" is taken for one."""
    told = next((one for one in verb.head.children if one.dep_ == "dobj" and one.i < verb.i), None)
    that = told.left_edge if told is not None else verb
    name = next((one for one in told.children if one.dep_ == "appos" and one.pos_ == "PROPN"), None) if told else None
    if told is None or name is None or that.lower_ != "that" or that.i != verb.head.i + 1:
        return
    for joined in [one for one in told.children if one.dep_ in ("conj", "cc")]:
        joined.hang(name, joined.dep_)
    name.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    told.hang(name, "compound")
    that.hang(verb, "mark")


def _be_supposed(verb: "Token") -> None:
    """Give a clause back its "had", taken for a verb above it: "would have won had T not sold X"."""
    had = verb.head
    if had.head is had or own_subjects(had) or own_subjects(verb)[0].left_edge.i != had.i + 1:
        return
    verb.hang(had.head, "advcl")
    had.hang(verb, "aux")


def _call_it(verb: "Token", preposition: "Token") -> None:
    """Give a verb the hearsay that it calls something: "dismissed as nonsense claims that he is to leave"."""
    doc, start = verb.doc, preposition.i + 2
    told = next((one for one in doc[start : start + _REACH] if one.lower_ in _HEARSAY), None)
    if told is None or told.i + 1 >= len(doc) or doc[told.i + 1].lower_ not in _OF_WHAT:
        return
    called = next((one for one in reversed(doc[preposition.i + 1 : told.i]) if one.text[0].isalpha()), None)
    if called is None or preposition.head is not verb:
        return
    before = [one for one in told.children if one.i < told.i and one is not called]
    told.hang(verb, "dobj")
    told.tag_, told.pos_ = "NNS", "NOUN"
    called.hang(preposition, "pobj")
    for one in before:
        one.hang(called, one.dep_)
    for one in [one for one in verb.children if one.dep_ == "nsubjpass"]:
        one.dep_, verb.tag_ = "nsubj", "VBD"


def _pay_sum(verb: "Token") -> None:
    """Make a clause of what a sum was paid for: "the fee Hull paid for X", where Hull is not paid, nor the fee Hull."""
    doc = verb.doc
    club = doc[verb.i - 1]
    at = club.left_edge.i if club.left_edge.dep_ == "compound" else club.i
    while at < club.i and (doc[at].text[0] in "£€$" or doc[at].lower_ in ("the", "a")):
        at += 1
    total = doc[at - 1] if at else club
    named = total.lower_ in _SUMS or total.text[0] in "£€$"
    if club.pos_ != "PROPN" or total is club or not named or (verb.head is not club and club.head is not verb):
        return
    above, dep = (verb.head, verb.dep_) if club.head is verb else (club.head, club.dep_)
    if above is total:
        above, dep = total.head, total.dep_
    if above is verb or above is club:
        return
    beside = [one for one in club.children if one.i < total.i]
    total.hang(above, "nsubj" if dep == "csubj" else dep)
    for one in beside:
        one.hang(total, one.dep_)
    verb.hang(total, "relcl")
    club.hang(verb, "nsubj")
    verb.tag_ = "VBD"


def _end_aside(verb: "Token") -> None:
    """Give a sentence the verb behind what stands apart before it: "Holm, out of work since X's exit, played for T"."""
    doc, top = verb.doc, verb.head
    while top.head is not top:
        top = top.head
    if top.pos_ not in _NOUNS or top.i > verb.i or doc[verb.i - 1].text != "," or own_subjects(verb):
        return
    if top.i + 1 >= verb.i or doc[top.i + 1].text != "," or any(one.dep_ in _DONE_TO for one in verb.children):
        return
    if any(one.dep_ in AUXILIARIES for one in verb.children) or top.left_edge.i > 1:
        return
    verb.hang(verb, "ROOT")
    top.hang(verb, "nsubj")
