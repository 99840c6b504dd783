"""Mending what opens a sentence, or follows it behind "with", where the parser gives its words to another clause."""

from typing import TYPE_CHECKING

from .role_words import MANAGING
from .usage import AUXILIARIES, has_tense, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_PAST = frozenset(("VBD", "VBN"))
_NAMING = frozenset(("NNP", "NNPS"))
_ACTING = frozenset(("VERB", "AUX", "ADV", "PART"))
_BESIDE, _OPENING = frozenset(("appos", "conj")), frozenset(("advcl", "pcomp", "csubj"))
_BEFORE_VERB = frozenset(("aux", "auxpass", "advmod", "neg"))
_LONGEST_OPENING = 20
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
_SOON, _AT = 3, frozenset(("at", "with", "of"))
_PLACES = word_list("fought_over") | word_list("lists_of_clubs")
_STATES = word_list("states_of_somebody")
_OF_TIME = frozenset(("advmod", "npadvmod", "amod", "det", "pobj"))
_LONGEST_TIME = 4
_OF_AN_ACTIVE = frozenset(("nsubj", "nsubjpass", "aux", "auxpass", "dobj", "cc", "mark"))
_NAMED = frozenset(("appointed", "named", "installed", "confirmed", "unveiled", "made", "announced"))
_MOVING = word_list("moving")
_BY_PLAYERS, _QUOTES = word_list("gerunds_of_players"), frozenset(('"', "“", "'", "‘"))

PARTICIPIAL = frozenset(("having", "after", "since", "before", "by", "despite", "when", "while", "upon", "on"))
"""Words that open a sentence with a clause that has no subject of its own."""
NOWADAYS = frozenset(("now", "currently", "previously", "formerly", "once", "latterly"))
"""Words that open a sentence with where somebody is, or was."""
UNDERGONE = word_list("undergone")
"""Participles that open a sentence with what was done to somebody."""


def mend_opening(opener: "Token") -> None:
    """Part the name that ends a first clause from the next one's subject: "having signed X, T want Y"."""
    subject = _behind_opening(opener)
    if subject is opener:
        return
    doc, acting = opener.doc, subject.i
    name, behind = subject.head, doc[acting + 1]
    verb = behind.head if behind.dep_ in _BEFORE_VERB else behind
    done = next((one for one in doc[:3] if one.tag_ in ("VBG", "VBN") and one.dep_ in _OPENING), None)
    own = [one for one in verb.children if one.dep_ in ("nsubj", "nsubjpass") and one is not name]
    if done is None or verb.pos_ not in ("VERB", "AUX") or not (name.head is verb or done in name.ancestors):
        return
    if any(one.i < verb.i for one in own) or done.head not in (verb, opener) or subject in verb.ancestors:
        return
    if name.head is verb:
        name.hang(done, "dobj")
    done.dep_ = "advcl" if done.dep_ == "csubj" else done.dep_
    for one in own:
        one.dep_ = "dobj"  # "Everton want X"
    subject.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")


def become_gerund(verb: "Token") -> None:
    """Give a verb behind a preposition the name that it was taken for a part of: "the verge of signing striker X"."""
    name, preposition = verb.head, verb.doc[max(verb.i - 1, 0)]
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    if name.pos_ != "PROPN" or name.dep_ != "pobj" or name.head is not preposition:
        _open_with_gerund(verb, name)
        return
    verb.tag_, verb.pos_ = "VBG", "VERB"
    verb.hang(preposition, "pcomp")
    name.hang(verb, "dobj")


def _open_with_gerund(verb: "Token", name: "Token") -> None:
    """Make a clause of what opens a sentence or direct speech, taken for a name: "Leaving Leeds was hard for X"."""
    opens = verb.i == 0 or verb.doc[verb.i - 1].text in _QUOTES
    if not opens or verb.lower_ not in _BY_PLAYERS or name.dep_ not in _SUBJECTS or name.head.i < name.i:
        return
    verb.tag_, verb.pos_ = "VBG", "VERB"
    verb.hang(name.head, "csubj")
    name.hang(verb, "dobj")


def _behind_opening(opener: "Token") -> "Token":
    """The name behind a comma that was joined to the last of those before it, or to their first; else the opener."""
    doc = opener.doc
    for comma in doc[2:_LONGEST_OPENING]:
        acting = comma.i + 1
        while (
            comma.text == "," and acting < len(doc) and doc[acting].dep_ == "compound" and doc[acting].tag_ in _NAMING
        ):
            acting += 1
        subject, last = doc[min(acting, len(doc) - 1)], doc[comma.i - 1]
        joined = subject.head is last or (subject.dep_ == "appos" and subject.head in last.ancestors)
        behind = doc[min(acting + 1, len(doc) - 1)]
        named = subject.dep_ in _BESIDE and subject.tag_ in _NAMING and joined
        if comma.text == "," and named and behind.pos_ in _ACTING:
            return subject
    return opener


def mend_whereabouts(now: "Token") -> None:
    """Hang where somebody is or was on his name, not on what he did: "Now at T, X began his career with U"."""
    doc = now.doc
    place = next((one for one in doc[1:_SOON] if one.dep_ == "prep" and one.lower_ in _AT), now)
    end = place.right_edge.i + 1
    if (
        place is now
        or (place.head.i < place.i and place.head is not now)
        or end + 1 >= len(doc)
        or doc[end].text != ","
    ):
        return
    verb = place.head if place.head is not now else now.head
    name = next((one for one in verb.children if one.dep_ in _SUBJECTS and one.left_edge.i == end + 1), None)
    if name is not None and name.pos_ == "PROPN":
        place.hang(name, "prep")
        now.hang(place, "advmod")


def undergo_first(verb: "Token") -> None:
    """Make what opens a sentence with a capital no name: "Sacked Everton boss X is in talks"."""
    noun = verb.head
    while noun.dep_ == "compound" and noun.pos_ == "PROPN":
        noun = noun.head
    if verb.doc[1].pos_ != "PROPN":
        return
    verb.tag_, verb.pos_ = "VBN", "VERB"
    verb.hang(noun, "amod")


def part_company(mark: "Token") -> None:
    """Part a club with its wish from the next one's clause: "With T interested in X, U have signed Y"."""
    verb = mark.head
    first = next((one for one in verb.children if one.dep_ in _SUBJECTS and one.left_edge.i == mark.i + 1), None)
    if mark.dep_ != "mark" or first is None or first.pos_ != "PROPN":
        return
    wish = next((one for one in first.children if one.dep_ == "amod" and one.i == first.i + 1), None)
    subject = mark.doc[min([verb.i, *(one.i for one in verb.children if one.dep_ in AUXILIARIES)]) - 1]
    if wish is None or subject.pos_ != "PROPN" or first not in subject.ancestors or subject.head.pos_ == "ADP":
        return
    if mark.doc[subject.left_edge.i - 1].text != ",":
        return
    subject.hang(verb, first.dep_)
    wish.hang(verb, "advcl")
    first.hang(wish, "nsubj")
    mark.hang(wish, "mark")


def open_with_many(among: "Token") -> None:
    """Hang what many are to do on them, though it was taken for a subject: "among the favourites to succeed X is Y"."""
    verb, many = among.head, next((one for one in among.children if one.dep_ == "pobj"), among)
    if verb.dep_ != "csubj" or many is among or not many.i < verb.i:
        return
    among.hang(verb.head, "prep")
    for one in [one for one in among.head.children if one.dep_ == "attr" and one.pos_ == "PROPN"]:
        one.dep_ = "nsubj"
    verb.hang(many, "acl")


def mend_behind_with(preposition: "Token") -> None:
    """Make a clause of what stands behind "with" and a name: "with Hull said to want him", "with T in the hunt"."""
    _lead_naming(preposition)
    name = next((one for one in preposition.children if one.dep_ == "pobj"), None)
    if name is None or preposition.dep_ != "prep":
        return
    _lead_clause(preposition, name)
    _lead_wish(preposition, name)
    if name.dep_ == "pobj" and name.pos_ == "PROPN":
        _keep_place(name)
        _lead_participle(preposition, name)
        _lead_passive(preposition, name)


def _lead_naming(preposition: "Token") -> None:
    """Make a passive of somebody's naming behind "with": ", with their former boss X appointed interim manager"."""
    doc = preposition.doc
    at = preposition.i + 1
    while at < len(doc) and (doc[at].pos_ in ("PROPN", "ADJ", "NOUN") or doc[at].dep_ in ("poss", "det", "appos")):
        at += 1
    verb, before = doc[min(at, len(doc) - 1)], doc[at - 1]
    office = next((one for one in verb.children if one.dep_ in ("dobj", "oprd", "attr") and one.i > at), None)
    if verb.lower_ not in _NAMED or verb.dep_ != "advcl" or before.pos_ != "PROPN" or office is None:
        return
    if office.lower_ not in MANAGING or any(one.lower_ in ("a", "an") for one in office.children):
        return
    name = before.head if before.dep_ == "appos" else before
    if name.head not in (preposition, verb) or (preposition.dep_ == "mark") is not (
        preposition.head is verb is name.head
    ):
        return
    if preposition.head is verb:
        preposition.hang(verb.head, "prep")
        preposition.pos_, preposition.tag_ = "ADP", "IN"
    verb.hang(preposition, "pcomp")
    name.hang(verb, "nsubjpass")
    verb.tag_, office.dep_ = "VBN", "oprd"


def _lead_clause(preposition: "Token", team: "Token") -> None:
    """Put "with" over its clause, not below its verb: "he trained alone, with Hull understood to want him"."""
    verb = preposition.head
    led = verb.i > preposition.i and verb.dep_ == "advcl" and verb.tag_ in _PAST
    if not led or own_subjects(verb) or not any(one.dep_ == "xcomp" for one in verb.children):
        return
    team.hang(verb, "nsubjpass")
    verb.tag_ = "VBN"
    preposition.hang(verb.head, "prep")
    verb.hang(preposition, "pcomp")


def _lead_wish(preposition: "Token", team: "Token") -> None:
    """Make a club the subject of its wish, not one that somebody acts with: "With T interested in X, Y has signed"."""
    beside = (*team.children, *preposition.children)
    wish = next((one for one in beside if one.dep_ == "amod" and one.i == team.i + 1), None)
    opens = preposition.i == 0 or preposition.doc[preposition.i - 1].text == ","
    if opens and wish is not None and team.pos_ == "PROPN" and any(one.dep_ == "prep" for one in wish.children):
        wish.hang(preposition, "pcomp")
        team.hang(wish, "nsubj")


def _keep_place(name: "Token") -> None:
    """Hang where somebody stands on his name, not on the verb: "with X on their radar", "with T now in the hunt"."""
    at = name.right_edge.i + 1
    if at + 1 < len(name.doc) and name.doc[at].pos_ == "ADV":
        at += 1
    place = name.doc[at] if at < len(name.doc) else name
    state = next((one for one in place.children if one.lower_ in _PLACES or one.lower_ in _STATES), None)
    if place.dep_ != "prep" or place.head not in name.ancestors or state is None:
        return
    place.hang(name, "prep")
    at = state.i + 2
    aim = name.doc[at] if at < len(name.doc) and name.doc[at - 1].tag_ == "TO" else name
    if aim.dep_ == "advcl" and aim.head in name.ancestors:
        aim.hang(state, "acl")  # "with X in line to replace him"


def _lead_participle(preposition: "Token", name: "Token") -> None:
    """Make a name the subject of what it has been doing of late: ", with T last night emerging as contenders"."""
    doc, end = name.doc, name.right_edge.i + 1
    verb = next((one for one in doc[end : end + _LONGEST_TIME] if one.tag_ == "VBG"), name)
    between, opens = doc[end : verb.i], preposition.i == 0 or doc[preposition.i - 1].text == ","
    if not opens or verb.dep_ not in ("advcl", "pcomp") or own_subjects(verb):
        return
    if not all(one.dep_ in _OF_TIME or one.lower_ == "on" for one in between):
        return
    on = next((one for one in between if one.lower_ == "on"), verb)
    if preposition.head is verb:
        preposition.hang(verb.head, "prep")
    if verb.is_ancestor(preposition):
        return
    verb.hang(preposition, "pcomp")
    name.hang(verb, "nsubj")
    if on is not verb:
        on.hang(verb, "prep")


def _lead_passive(preposition: "Token", name: "Token") -> None:
    """Make a name the subject of what is done to it: "sacked X, with Y lined up as his replacement", who is not sacked.

    The verb has neither a subject nor an object of its own, and only an adverb stands before it.
    """
    doc, at = name.doc, name.right_edge.i + 1
    while at < len(doc) and doc[at].dep_ == "advmod":
        at += 1
    verb = doc[at] if at < len(doc) else name
    apart = verb.dep_ in ("advcl", "ccomp") or (
        verb.dep_ == "conj" and all(one.dep_ != "cc" for one in verb.head.children)
    )
    if not apart or verb.tag_ not in _PAST or preposition.head is verb or verb.head not in preposition.ancestors:
        return
    if any(one.dep_ in _OF_AN_ACTIVE for one in verb.children):
        return
    verb.tag_ = "VBN"
    verb.hang(preposition, "pcomp")
    name.hang(verb, "nsubjpass")


def sell_behind_with(preposition: "Token") -> None:
    """Make a passive of what stands as a past tense behind "with": "with X sold to Leeds", where nothing finite can."""
    if preposition.dep_ == "mark":
        verb = preposition.head
    elif preposition.dep_ == "prep" and preposition.head.dep_ == "nsubj":
        verb = _set_apart(preposition)
    else:
        verb = next((one for one in preposition.children if one.dep_ == "pcomp"), preposition)
    own = [one for one in verb.children if one.dep_ == "nsubj" and preposition.i < one.i < verb.i]
    bare = not any(one.dep_ in ("aux", "auxpass", "dobj") for one in verb.children)
    if verb.tag_ in ("VBD", "VBN") and own and bare and verb.lower_ not in _MOVING:
        verb.tag_, own[0].dep_ = "VBN", "nsubjpass"


def _set_apart(preposition: "Token") -> "Token":
    """Put the verb below "with" that was taken for that of the sentence: "T, with X sacked on Sunday, lost"."""
    subject, verb = preposition.head, preposition.head.head
    below = []
    if preposition.doc[preposition.i - 1].text == ",":
        below = [one for one in preposition.children if one.dep_ == "pobj" and _is_right_before(one, verb)]
    own = below or [one for one in verb.children if one.dep_ == "nsubj" and one is not subject]
    named = len(own) == 1 and own[0].left_edge.i == preposition.i + 1
    later = [one for one in verb.children if one.i > verb.i and one.dep_ in ("dep", "conj", "ccomp") and has_tense(one)]
    if subject.dep_ != "nsubj" or not named or verb.head is not verb or not later or own[0].pos_ != "PROPN":
        return preposition
    if below:
        own[0].hang(verb, "nsubj")
    main = later[0]
    verb.children = [one for one in verb.children if one is not subject and one is not main]
    main.head, main.dep_, subject.head = main, "ROOT", main
    main.children = sorted([subject, *main.children], key=lambda one: one.i)
    verb.head, verb.dep_, preposition.children = preposition, "pcomp", [verb]
    return verb


def _is_right_before(name: "Token", verb: "Token") -> bool:
    """Whether nothing but an adverb stands between a name and a verb."""
    return verb.i - name.right_edge.i in (1, 2) and verb.doc[verb.i - 1] in (name.right_edge, *verb.lefts)
