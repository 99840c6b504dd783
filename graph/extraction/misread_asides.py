"""Mending what stands between commas behind a name, which the parser hung on another word."""

import itertools
from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .usage import AUXILIARIES, OBJECTS, is_finite, own_subjects
from .words import name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

ASIDES = frozenset(("relcl", "advcl", "prep", "npadvmod", "conj", "nsubj", "appos", "amod", "acomp", "dep"))
"""How words are hung that `mend_aside` looks at."""
_PAST = frozenset(("VBD", "VBN"))
_BEHIND = frozenset(("after", "following", "behind"))
_FROM, _WAYS = frozenset(("from", "to")), word_list("ways_to_a_club")
_WHEN = frozenset(("then", "now", "later", "formerly", "previously", "once", "still"))
_FOR_A_TIME, _THIS = frozenset(("by", "until", "till", "since", "for", "at")), frozenset(("this", "that", "the"))
_TIMES = frozenset((*MONTHS, *word_list("times_of_offices")))
_OF_AN_OFFICE = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PART", "PRON", "NUM"))
_BEHIND_TIMES, _TILL = frozenset(("appos", "pobj", "attr", "nsubj", "dobj", "dep")), 5
_WHO, _UNDERGONE = frozenset(("WP", "WDT")), word_list("undergone") | word_list("undergone_in_asides")
_BELOW = frozenset(("advcl", "conj", "dep"))
_OF_CLAUSES = frozenset((*AUXILIARIES, "nsubj", "nsubjpass", "mark", "agent"))
_COMMA, _LONGEST_ASIDE = 2, 9
_VERBS = frozenset(("VERB", "AUX"))
_OBJECTS = (*OBJECTS, "pobj")
_OF_NO_NAME = frozenset(("amod", "prep", "advcl", "acomp"))
_GOING_ON = frozenset(("acomp", "xcomp"))
_SUBJECT, _PASSIVE, _WHOSE = "nsubj", "nsubjpass", "whose"
_CHARGE = frozenset(("charge", "helm"))
_GOING_ELSEWHERE = word_list("going_elsewhere")
_OUT_OF_WORK, _SINCE = word_list("without_a_club"), frozenset(("since", "after", "following"))


def mend_aside(token: "Token") -> None:
    """Change how a word, hung as one of `ASIDES`, and what stands beside it hang together, in place."""
    if token.lower_ in _OUT_OF_WORK and token.dep_ in _OF_NO_NAME:
        _be_out_of_work(token)
    elif token.dep_ == "relcl":
        if token.pos_ == "NOUN" and token.i > 1:
            _do_as_a_side(token)
        if token.tag_ == "VBN":
            _act_in_past(token)
        if token.head.head is token.head and token.head.pos_ == "PROPN":
            _end_sentence(token)
        _tell_of_next(token)
        _tell_of_last(token)
    elif token.dep_ == "advcl":
        if token.tag_ in _PAST:
            _stand_apart(token)
    elif token.dep_ == "dep":
        if token.lower_ in _UNDERGONE:
            _befall(token)
    elif token.dep_ == "appos":
        _act_for_whom(token)
        _be_then(token)
    elif token.dep_ == "prep":
        if token.lower_ in _FOR_A_TIME:
            _be_for_a_time(token)
        if token.lower_ in _FROM:
            _lead_there(token)
            _come_from_there(token)
        else:
            _be_where_now(token)
            _be_in_charge(token)
    elif token.dep_ == "conj" and token.pos_ in _VERBS:
        _tell_of_last(token)
    elif token.pos_ == "PROPN":
        if token.dep_ == _SUBJECT and _has_another(token):
            _tell_whose(token)
        elif token.dep_ == "conj" and token.head.pos_ == "PROPN":
            _begin_anew(token)
        else:
            _lead_on(token)


def _tell_of_last(verb: "Token") -> None:
    """Hang what "whose" opens on the name right before it: "Hull against Leeds, whose boss X is confident"."""
    first = verb.left_edge
    if first.lower_ != _WHOSE or first.i < _COMMA or verb.doc[first.i - 1].text != ",":
        return
    name = verb.doc[first.i - _COMMA]
    while name.dep_ == "compound" and name.head.i == name.i + 1:
        name = name.head
    if name.pos_ == "PROPN" and name.i < first.i and verb.head is not name and verb not in name.ancestors:
        verb.hang(name, "relcl")


def _befall(verb: "Token") -> None:
    """Hang what befell somebody on the name right before it: "was replaced by X, sacked by T a week ago"."""
    name = verb.doc[verb.i - _COMMA] if verb.i >= _COMMA and verb.doc[verb.i - 1].text == "," else verb
    if name.pos_ == "PROPN" and name.dep_ in _OBJECTS and verb.left_edge is verb and not own_subjects(verb):
        verb.tag_ = "VBN"
        verb.hang(name, "acl")


def _act_in_past(verb: "Token") -> None:
    """Give a verb its tense where a subject of its own acts, with no verb to help: "players (whom) T released"."""
    subject = next((one for one in verb.children if one.dep_ == _SUBJECT), verb)
    if subject is not verb and subject.tag_ not in _WHO and all(one.dep_ not in AUXILIARIES for one in verb.children):
        verb.tag_ = "VBD"


def _end_sentence(clause: "Token") -> None:
    """Give a sentence its verb, taken for a part of the aside before: "X, whose father played for T, signed for U"."""
    verb = _verb_behind(clause)
    if verb is not clause:
        verb.tag_ = "VBD"
        _tell_aside(clause, verb, clause.head)


def _tell_whose(name: "Token") -> None:
    """Make an aside of a clause with "whose" that was taken for the sentence: "X, whose father was at T, joined U"."""
    clause = name.head
    verb, whose = _verb_behind(clause), name.doc[min(name.i + _COMMA, len(name.doc) - 1)]
    if whose.lower_ == _WHOSE and whose.i < clause.i and verb is not clause:
        _tell_aside(clause, verb, name)


def _has_another(subject: "Token") -> bool:
    verb = subject.head
    return any(one.dep_ == _SUBJECT and subject.i < one.i < verb.i for one in verb.children)


def _verb_behind(clause: "Token") -> "Token":
    """The verb of a sentence that hangs below an aside, right behind its comma; else the aside's own."""
    for verb in clause.children:
        acts = verb.dep_ in _BELOW and verb.tag_ in _PAST and verb.lower_ not in _UNDERGONE
        behind = verb.i > clause.i and verb.doc[verb.i - 1].text == ","
        if acts and behind and all(one.dep_ not in _OF_CLAUSES for one in verb.children):
            return verb
    return clause


def _tell_aside(clause: "Token", verb: "Token", name: "Token") -> None:
    """Have a name act by the verb behind a clause, which tells of it."""
    above = clause.head if name.head is clause else name.head
    dep = clause.dep_ if name.head is clause else name.dep_
    verb.hang(verb if above in (clause, name) else above, dep)
    name.hang(verb, _SUBJECT)
    clause.hang(name, "relcl")


def _do_as_a_side(noun: "Token") -> None:
    """Make a verb of what "whose side" does, taken for a noun: "X, whose side travel to T"."""
    subject, whose = noun.doc[noun.i - 1], noun.doc[noun.i - 2]
    if subject.dep_ != "compound" or subject.head is not noun or whose.tag_ != "WP$" or whose.head is not noun:
        return
    noun.tag_, noun.pos_, subject.dep_ = "VBP" if noun.tag_ == "NN" else "VBZ", "VERB", "nsubj"
    noun.children.remove(whose)
    whose.head, subject.children = subject, [whose, *subject.children]


def _be_out_of_work(word: "Token") -> None:
    """Hang on a name what it is of: "Cole admires Holm, available since he left Hull", where Cole left nobody."""
    doc, first = word.doc, word.left_edge.i
    since = next((one for one in doc[word.i + 1 : word.i + _LONGEST_ASIDE] if one.lower_ in _SINCE), None)
    name = doc[first - 2] if first > 1 and doc[first - 1].text == "," else word
    if since is None or name.pos_ != "PROPN" or name.dep_ not in _OBJECTS or name in word.ancestors:
        return
    clause = since.head if since.dep_ == "mark" else since
    word.hang(name, "acl")
    if clause.i > word.i and word not in clause.ancestors and clause not in name.ancestors:
        clause.hang(word, clause.dep_)


def _be_in_charge(word: "Token") -> None:
    """Hang on a name where he was: "Holm, then in charge of Hull, tried to sign him" says so of Holm alone."""
    doc, verb = word.doc, word.head
    office = next((one for one in word.children if one.dep_ == "pobj"), None)
    if office is None or office.lower_ not in _CHARGE or verb.i < word.i:
        return
    if all(one.dep_ != "xcomp" for one in verb.children):
        return
    at = word.i - 1
    when = doc[at] if doc[at].lower_ in _WHEN else None
    at -= when is not None
    if at < 1 or doc[at].text != "," or doc[at - 1].pos_ != "PROPN":
        return
    word.hang(doc[at - 1], "prep")
    if when is not None:
        when.hang(word, "advmod")


def tell_aim(verb: "Token") -> None:
    """Hang what is done "in order to" do something on what is done for it: "ready to sell X in order to sign Y".

    And what somebody leaves to do on his leaving.
    """
    _leave_to_do(verb)
    at = verb.left_edge.i
    order = verb.head if verb.dep_ == "acl" else verb.doc[max(at - 1, 0)]
    if order.lower_ != "order" or order.dep_ != "pobj" or order.head.lower_ != "in" or len(order.children) > 1:
        return
    done = next((one for one in order.head.ancestors if one.pos_ in _VERBS or one.pos_ == "ADJ"), None)
    while done is not None:
        doing = done
        done = next((one for one in doing.children if one.dep_ in _GOING_ON and one.i < order.i), None)
        if done is None:
            verb.hang(doing, "advcl")


def _leave_to_do(verb: "Token") -> None:
    """Hang on a leaving what it is for, right behind it: "took over after the exit of X to become T coach".

    The parser has him who took over do that.
    """
    at = verb.left_edge.i
    last = verb.doc[at - 1] if at else verb
    noun = next((one for one in (last, *last.ancestors) if one.lower_ in _GOING_ELSEWHERE), None)
    if noun is None or noun is verb.head or noun.right_edge is not last or verb.is_ancestor(noun):
        return
    if noun.dep_ == "pobj" and verb.head in noun.ancestors and any(one.lower_ == "to" for one in verb.children):
        verb.hang(noun, "acl")


def _tell_of_next(verb: "Token") -> None:
    """Hang "who" on the name of a list right before it: "his squad includes Holm, Moss, who left Leeds, and Dole"."""
    first = verb.head
    who = next((one for one in verb.children if one.tag_ == "WP" and one.dep_ in (_SUBJECT, _PASSIVE)), None)
    if who is None or first.pos_ != "PROPN" or who.i < 2 or verb.doc[who.i - 1].text != ",":
        return
    name = verb.doc[who.i - 2]
    if name.pos_ != "PROPN" or name.dep_ != "appos" or not first.is_ancestor(name):
        return
    goes_on = any(one.dep_ == "conj" and one.pos_ == "PROPN" and one.i > verb.i for one in first.children)
    if goes_on and verb.doc[name.left_edge.i - 1].text == ",":
        name.hang(first, "conj")
        verb.hang(name, "relcl")


def _stand_apart(verb: "Token") -> None:
    """Give a verb the subject of what stands apart before it: "Holm, retired since he left, could be tempted back"."""
    main = verb.head
    name = next((one for one in verb.children if one.dep_ in (_SUBJECT, _PASSIVE) and one.i < verb.i), None)
    if name is None or name.pos_ != "PROPN" or main.i < verb.i or own_subjects(main):
        return
    if verb.i - name.i != _COMMA or verb.doc[verb.i - 1].text != ",":
        return
    mark = next((one for one in verb.children if one.dep_ == "mark"), None)
    if any(one.dep_ in AUXILIARIES for one in verb.children) or (mark is not None and mark.i > name.i):
        return
    name.hang(main, _PASSIVE if any(one.dep_ == "auxpass" for one in main.children) else _SUBJECT)
    verb.hang(name, "acl")
    verb.tag_ = "VBN"
    if mark is not None:
        mark.hang(main, "mark")


def _act_for_whom(name: "Token") -> None:
    """Give the verb behind "whose" somebody its own subject: "Holm, whose assistant Ben Cole joined T, is upset"."""
    doc, top, verb = name.doc, name.head, name.head.head
    if doc[name.left_edge.i].lower_ != _WHOSE or top.dep_ not in (_SUBJECT, _PASSIVE) or verb.pos_ not in _VERBS:
        return
    main = next((one for one in verb.children if one.dep_ == "conj" and one.i > verb.i and is_finite(one)), None)
    if main is None or own_subjects(main) or _first_of(verb) != name.i + 1 or doc[_first_of(main) - 1].text != ",":
        return
    main.hang(main if verb.head is verb else verb.head, verb.dep_)
    name.hang(verb, top.dep_)
    top.hang(main, _PASSIVE if any(one.dep_ == "auxpass" for one in main.children) else _SUBJECT)
    verb.hang(top, "relcl")


def _first_of(verb: "Token") -> int:
    """Where a verb begins with its auxiliaries."""
    return min((one.i for one in verb.children if one.dep_ in AUXILIARIES), default=verb.i)


def _lead_on(name: "Token") -> None:
    """Give a second clause its subject, which stands apart from it: "X is wanted; Y, out of work since May, is too"."""
    doc, above, end = name.doc, name.head, name.i + 1
    joint = doc[name.left_edge.i - 1]
    if above.pos_ not in _VERBS or above.i > name.i or end >= len(doc) or doc[end].text != ",":
        return
    if joint.text != ";" and joint.dep_ != "cc":
        return
    verb = next((one for one in above.children if one.dep_ == "conj" and one.i > end and is_finite(one)), None)
    if verb is None or own_subjects(verb):
        return
    first = _first_of(verb)
    if doc[first - 1].text != ",":
        return
    for one in [one for one in above.children if end <= one.i < first]:
        one.hang(verb, one.dep_)
    name.hang(verb, _PASSIVE if any(one.dep_ == "auxpass" for one in verb.children) else _SUBJECT)


def _begin_anew(name: "Token") -> None:
    """Begin a second clause with what was taken for another object: "X joined T and Y, formerly of U, joined V".

    No verb stands behind a comma with nothing to join it to the one before.
    """
    doc, joint, end = name.doc, name.doc[name.left_edge.i - 1], name.i + 1
    above = name.head.head if name.head.dep_ in OBJECTS else name.head.head.head
    if joint.dep_ != "cc" or above.pos_ not in _VERBS or end >= len(doc) or doc[end].text != ",":
        return
    closed = next((one.i for one in doc[end + 1 : end + _LONGEST_ASIDE] if one.text == ","), len(doc) - 1)
    aside = doc[end + 1 : closed]
    first = doc[min(closed + 1, len(doc) - 1)]
    verb = first.head if first.dep_ in AUXILIARIES else first
    if not aside or verb.pos_ != "VERB" or not (is_finite(verb) or verb.tag_ == "VBN") or own_subjects(verb):
        return
    whole = verb is not first or any(one.dep_ in OBJECTS for one in verb.children) or _is_signing_for(verb)
    joined = any(one.dep_ == "cc" and one.i > closed for one in (*above.children, *verb.children))
    if not whole or joined or verb is above or not (above.is_ancestor(verb) or verb.is_ancestor(above)):
        return
    verb.tag_ = "VBD" if verb is first else verb.tag_
    if above.is_ancestor(verb):
        verb.hang(above, "conj")
    for one in [one for one in aside if one.head.i < end]:
        one.hang(name, one.dep_)
    joint.hang(above, "cc")
    name.hang(verb, _PASSIVE if any(one.dep_ == "auxpass" for one in verb.children) else _SUBJECT)


def _is_signing_for(verb: "Token") -> bool:
    return verb.lower_ == "signed" and any(one.lower_ == "for" for one in verb.children)


def _lead_there(preposition: "Token") -> None:
    """Hang where somebody comes from on his switch right before it: "a medical ahead of his switch from Burnley"."""
    way = preposition.doc[preposition.i - 1]
    owned = any(one.dep_ in ("poss", "det") for one in way.children)
    if way.lower_ in _WAYS and way.dep_ == "pobj" and owned and preposition.head.i < way.i:
        preposition.hang(way, "prep")


def _come_from_there(preposition: "Token") -> None:
    """Hang where one of a list comes from on him, and the next on him: "their third signing after X, from T, and Y"."""
    doc, at = preposition.doc, preposition.i
    name = doc[at - 2] if at > 2 and doc[at - 1].text == "," else None
    if name is None or name.pos_ != "PROPN" or name.dep_ != "pobj" or name.head.lower_ not in _BEHIND:
        return
    if preposition.head is name or preposition.head.i > at:
        return
    preposition.hang(name, "prep")
    end = preposition.right_edge.i
    placed = next((one for one in preposition.children if one.dep_ == "pobj"), None)
    for other in doc[at + 1 : min(end + _LONGEST_ASIDE, len(doc))]:
        if other.dep_ == "conj" and other.pos_ == "PROPN" and other.head.i <= at + _LONGEST_ASIDE:
            first = other.left_edge.i
            if placed is not None and doc[first - 1].lower_ == "and" and doc[first - 2].text == ",":
                other.hang(name, "conj")
            return


def _be_then(office: "Token") -> None:
    """Hang on a name what he was "then", though a name before is the subject: "signed by X, then manager of T"."""
    doc, first = office.doc, office.left_edge.i
    first -= doc[first - 1].lower_ in _WHEN
    if first < 2 or doc[first].lower_ not in _WHEN or doc[first - 1].text != ",":
        return
    name = doc[first - 2]
    if name.pos_ != "PROPN" or name in office.ancestors or office.head.i > name.i:
        return
    if office.lower_ in name_words().roles:
        office.hang(name, "appos")


def _be_where_now(preposition: "Token") -> None:
    """Hang where somebody is "now" on the last of several: "X, who lives here, and Y, now at the helm at T, came"."""
    doc, at = preposition.doc, preposition.i - 1
    if at < 2 or doc[at].lower_ not in _WHEN or doc[at - 1].text != ",":
        return
    name = doc[at - 2]
    above = preposition.head
    if name.pos_ == "PROPN" and name.dep_ == "conj" and (above is name.head or above.i > preposition.i):
        preposition.hang(name, "prep")


def _be_for_a_time(preposition: "Token") -> None:
    """Hang on a name what he was for a time, or is by now: "Holm, until May the manager of Everton, signed him".

    "Holm, for ten years their chairman", "Holm, at the time chief executive of Everton", "Holm, by then a scout".
    """
    doc, at = preposition.doc, preposition.i
    if at < 2 or doc[at - 1].text != "," or doc[at - 2].pos_ != "PROPN":
        return
    name, when = doc[at - 2], next((one for one in doc[at + 1 : at + _TILL] if _is_time(one)), None)
    if when is None or (when.lower_ == "time" and doc[when.i - 1].lower_ not in _THIS):
        return
    behind = itertools.takewhile(lambda one: one.pos_ in _OF_AN_OFFICE, doc[when.i + 1 : when.i + _LONGEST_ASIDE])
    office = next((one for one in reversed(list(behind)) if one.lower_ in name_words().roles), None)
    if office is None or name in office.ancestors or office.dep_ not in _BEHIND_TIMES:
        return
    office.hang(name, "appos")
    if when.head is office:
        when.hang(preposition, "pobj")
    preposition.hang(office, "prep")


def _is_time(word: "Token") -> bool:
    """Whether a word tells when: "May", "2019", "years", "then"."""
    return word.lower_ in _TIMES or (word.tag_ == "CD" and len(word.text) == len("2019") and word.text.isdigit())
