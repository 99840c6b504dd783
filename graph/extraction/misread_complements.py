"""Mending what a verb says of its object that the parser hung elsewhere: "stopped X joining Hull", "career playing".

And of a bid that it took for another verb ("reject £20m Hull bid for X"), of a favourite that it took for a
quality, and of participles.
"""

from typing import TYPE_CHECKING

from .misread_hearsay import take_place
from .usage import AUXILIARIES, FINITE, SUBJECTS, is_verb, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

OF_A_LIFE = word_list("parts_of_a_career")
"""What somebody spends, or ends, doing something."""

BEHIND_OBJECTS = frozenset(("advcl", "acl", "ccomp", "xcomp", "pcomp"))
"""How verbs are hung that tell what an object does."""

SEEN = word_list("seen_done")
"""What one may see done."""

BIDS = word_list("bids_for_somebody")
"""What a club makes for somebody, which a verb of the same form may be taken for."""
_LOOSE = frozenset(("advcl", "acl"))
_WHOM = frozenset(("dobj", "prt"))
_STOPPING, _ANSWERING = word_list("stopping"), word_list("answering_bids")
_SEEING = word_list("seeing")
_OBJECTS = frozenset(("dobj", "ccomp", "xcomp", "prep"))
_SEEN_TOO = frozenset(("dobj", "nsubj"))
_GOING_WITH_IT = frozenset(("from", "to", "for", "on", "as"))
_BEFORE_BID = frozenset(("nummod", "det", "amod", "compound"))
_TIMES, _SPENT = word_list("seasons_of_play"), frozenset(("spent", "spend", "spends", "spending"))
_BEFORE_GIFT = frozenset(("DT", "PRP$", "CD"))
_WHICH_TIME, _TIMELY = frozenset(("last", "this", "next")), frozenset(("npadvmod", "dobj", "pobj"))
_MAKING = word_list("making")
_DONE_TO = frozenset(("dobj", "pobj", "attr"))
_NAMING = frozenset(("NOUN", "PROPN"))
_OPENING_CLAUSES = frozenset(("as", "after", "before", "since", "until", "while"))
_OF_A_VERB = frozenset(("aux", "dobj", "neg", "mark"))


def be_done_to(verb: "Token") -> None:
    """Have him whom somebody stops, or sees, do what stands right behind his name: "tried to stop X joining Derby".

    So does whoever is watched what a bare verb says: "watched X limp off", "saw X score"; and to him behind a
    preposition is done what stands behind "being": "changes, including X being named T coach".
    """
    if verb.dep_ == "acl" and verb.tag_ == "VB":
        _aim_at_second_subject(verb)
    if verb.dep_ == "advcl" and verb.i < verb.head.i:
        _end_before_comma(verb)
    name = verb.doc[verb.i - 1] if verb.i else verb
    if name.lower_ == "being" and name.dep_ == "auxpass" and name.head is verb:
        _undergo(verb, verb.doc[name.i - 1])
    if name.dep_ != "dobj" or name.pos_ not in ("PROPN", "PRON"):
        return
    if verb.tag_ == "VBG" and verb.dep_ in _LOOSE and name.head.lower_ in _STOPPING:
        verb.hang(name.head, "xcomp")
    elif verb.tag_ == "VB" and verb.head is name.head and name.head.lower_ in _SEEING and not own_subjects(verb):
        name.hang(verb, "nsubj")
        verb.hang(verb.head, "ccomp")


def _aim_at_second_subject(verb: "Token") -> None:
    """Have what somebody tries be done to him who stands behind: "T's attempt to land striker X has failed"."""
    noun, last = verb.head, verb.doc[verb.i]
    if noun.dep_ not in SUBJECTS or verb.tag_ != "VB" or any(one.dep_ in _OBJECTS for one in verb.children):
        return
    for one in verb.children:
        last = one if one.i > last.i and one.dep_ == "prt" else last
    for name in own_subjects(noun.head):
        if name.i > verb.i and name.pos_ == "PROPN" and min(one.i for one in name.subtree) == last.i + 1:
            name.hang(verb, "dobj")


def _end_before_comma(verb: "Token") -> None:
    """Have a clause that opens a sentence end at the comma: "with X having joined Hull, Everton are short"."""
    if any(one.dep_ in _OBJECTS for one in verb.children):
        return
    for name in own_subjects(verb.head):
        behind = next((one for one in name.children if one.dep_ == "appos" and one.pos_ == "PROPN"), None)
        if behind is None or name.pos_ != "PROPN" or min(one.i for one in name.subtree) != verb.i + 1:
            continue
        if name.doc[name.i + 1].text == "," and min(one.i for one in behind.subtree) == name.i + 2:
            behind.hang(verb.head, name.dep_)
            name.hang(verb, "dobj")


def _undergo(verb: "Token", name: "Token") -> None:
    """Have what is done to somebody stand behind the preposition before him: "including X being named T coach"."""
    above = name.head
    if name.dep_ != "pobj" or name.pos_ != "PROPN" or above.i > name.i:
        return
    for one in [child for child in own_subjects(verb) if child.is_ancestor(name) and verb.head.i < child.i]:
        one.hang(verb.head, "dobj")  # "saw many changes, including X being named T coach"
    if not verb.is_ancestor(name):
        name.hang(verb, "nsubjpass")
        verb.hang(above, "pcomp")


def make_it_to(verb: "Token") -> None:
    """Give "make" what one makes to do something: "made the short trip to T to sign a deal", where no trip signs.

    What somebody makes do something does it without "to": "made X train alone".
    """
    making = verb.head
    for made in own_subjects(verb) if making.lower_ in _MAKING and making.i < verb.i else ():
        _be_made_so(made, verb, making)
    to = any(one.dep_ == "aux" and one.lower_ == "to" for one in verb.children)
    if verb.dep_ != "ccomp" or verb.tag_ != "VB" or not to or making.lower_ not in _MAKING:
        return
    for made in own_subjects(verb):
        if made.pos_ == "NOUN" and making.i < made.i:
            made.hang(making, "dobj")
            verb.dep_ = "advcl"


def _be_made_so(made: "Token", verb: "Token", making: "Token") -> None:
    """Begin a clause behind what somebody was made: "T made X their target and president Y has flown to Rome".

    The parser has the target fly, which has its own subject in X.
    """
    others = [one for one in made.children if one.dep_ == "conj" and one.i < verb.i and one.pos_ in _NAMING]
    if made.pos_ != "NOUN" or not others or not any(one.dep_ == "nsubj" for one in made.children):
        return
    joint = next((one for one in made.children if one.dep_ == "cc"), None)
    made.hang(making, "ccomp")
    verb.hang(making, "conj")
    others[0].hang(verb, "nsubj")
    if joint is not None:
        joint.hang(making, "cc")


def answer_bid(bid: "Token") -> None:
    """Make one object of a club and its bid that another answers: "reject £20m Hull bid for X", "turn down Hull offer".

    The parser has Hull rejected, or bid.  So is somebody and the bid for him: "Derby reject Holm bid".
    """
    doc = bid.doc
    name, behind = doc[bid.i - 1], doc[bid.i + 1] if bid.i + 1 < len(doc) else None
    if not name.text[0].isupper() or any(one.dep_ in _OF_A_VERB for one in bid.children):
        return
    verb = next((one for one in (*bid.ancestors, *bid.children) if one.lower_ in _ANSWERING and one.i < name.i), None)
    if verb is None or not is_verb(verb) or name.head not in (bid, verb):
        return
    if verb.head is bid:
        if behind is not None and behind.pos_ != "PUNCT":
            return
        verb.hang(verb if bid.head is bid else bid.head, bid.dep_)
    elif behind is None or behind.lower_ != "for":
        return
    for one in [one for one in (*name.children, *verb.children) if verb.i < one.i < name.i]:
        if one.tag_ in ("CD", "RBR"):
            one.hang(bid, "nummod")  # "£20m"
        elif one.dep_ in _BEFORE_BID:
            one.hang(bid, one.dep_)
    bid.tag_, bid.pos_ = "NN", "NOUN"
    bid.hang(verb, "dobj")
    name.hang(bid, "compound")


def spend_playing(time: "Token") -> None:
    """Make a clause of what somebody did with his time: "ended his career playing for T", which is no playing."""
    playing = time.head
    if time.dep_ != "compound" or playing.lower_ != "playing" or playing.i != time.i + 1 or playing.dep_ != "dobj":
        return
    verb = playing.head
    time.hang(verb, "dobj")
    for child in [one for one in playing.children if one.i < time.i]:
        child.hang(time, child.dep_)
    playing.dep_, playing.tag_, playing.pos_ = "advcl", "VBG", "VERB"


def see_done(verb: "Token") -> None:
    """Make a clause of what somebody saw done: "last year saw T sign X", where the parser read of a T sign."""
    name, doc = verb.head, verb.doc
    seeing, acting = name.head, doc[verb.i - 1]
    if verb.dep_ != "compound" or name.dep_ not in _SEEN_TOO or name.pos_ != "PROPN" or seeing.lower_ not in _SEEING:
        return
    if not acting.text[0].isupper() or acting.head not in (name, verb) or not seeing.i < acting.i:
        return
    verb.hang(seeing, "ccomp")
    verb.tag_, verb.pos_ = "VB", "VERB"
    for one in [one for above in (name, verb) for one in above.children if one.i < acting.i]:
        one.hang(acting, one.dep_)
    acting.hang(verb, "nsubj")
    acting.tag_, acting.pos_ = "NNP", "PROPN"
    name.hang(verb, "dobj")
    for one in [one for one in seeing.children if one.i > name.i and one.lower_ in _GOING_WITH_IT]:
        one.hang(verb, one.dep_)


def be_favourite(word: "Token") -> None:
    """Make a noun of "favourite": "he is favourite for the job", "he is the shock favourite to take over"."""
    if word.dep_ == "acomp" and any(one.lower_ == "for" for one in word.children):
        word.tag_, word.pos_, word.dep_ = "NN", "NOUN", "attr"
    before = word.head
    if word.dep_ == "amod" and before.lower_ == "as":
        word.tag_, word.pos_, word.dep_ = "NN", "NOUN", "pobj"  # "named as favourite to succeed X"
        for aim in (one for one in word.children if one.dep_ == "xcomp"):
            aim.dep_ = "relcl"
    if word.dep_ != "amod" or before.pos_ != "NOUN" or before.i != word.i - 1:
        return
    word.tag_, word.pos_ = "NN", "NOUN"
    before.children.remove(word)
    take_place(word, before)
    for child in list(before.children):
        child.hang(word, child.dep_)
    before.hang(word, "compound")


def act_before(participle: "Token") -> None:
    """Make a verb of a participle whose name has no other: "T paid £5m for X last year but he has hardly played"."""
    name = participle.head
    verb = name.head
    if verb is name:
        _act_for_club(participle)
        return
    others = [one for one in verb.children if one.dep_ in SUBJECTS and one is not name]
    if name.dep_ not in SUBJECTS or participle.i != name.i + 1 or not others:
        return
    if not any(one.dep_ == "dobj" for one in participle.children):
        return  # "X bought by T"
    joints = [one for one in name.children if one.dep_ == "cc"]
    name.children.remove(participle)
    take_place(participle, verb)
    name.hang(participle, "nsubj")
    verb.hang(participle, "conj")
    participle.tag_ = "VBD"
    for one in joints:
        one.hang(participle, "cc")


def _act_for_club(verb: "Token") -> None:
    """Put a verb over the club of whose nickname a sentence was taken to be: "The Rams brought in X from Everton"."""
    club = verb.head
    if verb.i != club.i + 1 or club.i != 1 or club.doc[0].lower_ != "the" or not club.text[0].isupper():
        return
    if club.text[-1] != "s" or _WHOM.isdisjoint(one.dep_ for one in verb.children):
        return  # "The Rams, beaten by Everton", "The Rams held at home"
    behind = [one for one in club.children if one.i > verb.i]
    verb.hang(verb, "ROOT")
    verb.tag_ = "VBD"
    club.hang(verb, "nsubj")
    for one in behind:
        one.hang(verb, one.dep_)


def be_of_name_before(participle: "Token") -> None:
    """Hang what is said of clubs on the name before its comma: "talks over a move to Leeds, managed by X"."""
    at = participle.i
    if at < 2 or participle.doc[at - 1].text != "," or participle.doc[at - 2].pos_ != "PROPN":
        return
    name = participle.doc[at - 2]
    if name.dep_ != "compound" and participle not in name.ancestors:
        participle.hang(name, "acl")


def be_of_age(age: "Token") -> None:
    """Free him who is called by his age from what stands behind: "gave the 22-year-old his debut", "sold ... last May".

    He gets it, or it tells when something was done with him.
    """
    other, behind = age.head, age.doc[age.i + 1 : age.i + 2]
    if not behind or other.i <= age.i:
        return
    own = [one for one in other.children if one.i < age.i]
    if other.dep_ == "dobj" and behind[0].tag_ in _BEFORE_GIFT and behind[0].left_edge.i <= other.i:
        age.hang(other.head, "dative")
    elif behind[0].lower_ in _WHICH_TIME and behind[0].head is other and other.dep_ in _TIMELY:
        verb = other.head if is_verb(other.head) else other.head.head
        other.children.remove(age)
        if other.dep_ == "npadvmod":
            age.hang(verb, "dobj")
        else:
            take_place(age, other)
            other.hang(verb, "npadvmod")
        _act(verb)
    else:
        return
    age.tag_, age.pos_ = "NN", "NOUN"
    for one in own:
        one.hang(age, one.dep_)


def _act(verb: "Token") -> None:
    """Have the subject of a verb that has its object do it, if no "was" tells that it is done to him."""
    if verb.tag_ == "VBN" and all(one.dep_ not in AUXILIARIES for one in verb.children):
        verb.tag_ = "VBD"
        for one in verb.children:
            one.dep_ = "nsubj" if one.dep_ == "nsubjpass" else one.dep_


def be_on_loan(loan: "Token") -> None:
    """Have "on loan" tell how somebody spent his time, which is on loan nowhere: "spent the season on loan at T"."""
    on = loan.head
    verb = next((one for one in on.ancestors if is_verb(one)), on)
    if on.lower_ == "on" and on.head.lower_ in _TIMES and verb.lower_ in _SPENT:
        on.hang(verb, "prep")


def has_no_tense(verb: "Token") -> bool:
    """Whether a verb below a noun can be but its participle: the noun is an object, and the verb has no subject.

    So is one right behind what explains a name, unless it has an object: "X, a midfielder nurtured at T, left".
    """
    noun = verb.head
    if noun.dep_ == "appos" and verb.i == noun.i + 1:
        return all(one.dep_ not in ("nsubj", "dobj") for one in verb.children)
    return noun.dep_ == "dobj" and all(one.dep_ != "nsubj" for one in verb.children)


def be_made(noun: "Token") -> None:
    """Give "make" what it makes something else, taken for the subject of that: "T made X's loan permanent"."""
    quality, verb = noun.head, noun.head.head
    if verb.lower_ not in _MAKING or len(quality.children) > 1 or not verb.i < noun.i < quality.i:
        return
    quality.children.remove(noun)
    noun.head, noun.dep_, quality.dep_ = verb, "dobj", "oprd"
    verb.children = sorted([*verb.children, noun], key=lambda one: one.i)


def take_second_subject(verb: "Token") -> None:
    """Give a verb the noun right before it that is joined to an object: "T want X and the striker has told U so".

    No English clause has a second object and then a finite verb with nothing between them.
    """
    doc, above = verb.doc, verb.head
    if _lead_to_passive(verb):
        return
    own = [one for one in verb.children if one.i < verb.i]
    if own_subjects(verb) or any(one.dep_ not in AUXILIARIES and one.dep_ not in ("neg", "advmod") for one in own):
        return
    first = min([verb.i, *(one.i for one in own)])
    finite = [one for one in doc[first : verb.i + 1] if one.tag_ in FINITE]
    noun = doc[first - 1]
    if not finite or first < 3 or noun.dep_ != "conj" or not (noun.pos_ in _NAMING or noun.lower_ == "old"):
        return
    before = doc[noun.left_edge.i - 1]
    if noun.head.head.lower_ in _OPENING_CLAUSES:
        return  # "to stay as T and U look elsewhere" joins two subjects
    if before.dep_ != "cc" or noun.left_edge.i < 1 or above not in noun.ancestors or noun.head.dep_ not in _DONE_TO:
        return
    before.hang(above, "cc")
    noun.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    verb.hang(above, "conj")


def _lead_to_passive(verb: "Token") -> bool:
    """Put the first verb of several over the others: "X got T up, was sacked a year later, and was replaced by Y".

    The parser takes it for what somebody was told to do, of whom nothing is said.
    """
    above = verb.head
    joined = verb.dep_ == "ccomp" and verb.i < above.i and verb.tag_ == "VBD" and above.tag_ == "VBN"
    passive = any(one.dep_ == "auxpass" and one.doc[one.i - 1].text == "," for one in above.children)
    if not joined or not passive or own_subjects(above) or not own_subjects(verb):
        return False
    above.children = [one for one in above.children if one is not verb]
    take_place(verb, above)
    above.hang(verb, "conj")
    return True


def have_career(owner: "Token", gerund: "Token") -> None:
    """Make one noun of "her coaching career", where nobody is coaching a career."""
    noun = next((one for one in gerund.children if one.dep_ == "dobj" and one.i == gerund.i + 1), None)
    if noun is None or noun.tag_ not in ("NN", "NNS") or owner.i + 1 != gerund.i:
        return
    above = gerund.head
    for one in [one for one in gerund.children if one.i > noun.i]:
        one.hang(above, one.dep_)
    noun.hang(above, "dobj")
    gerund.tag_, gerund.pos_ = "NN", "NOUN"
    gerund.hang(noun, "compound")
    owner.hang(noun, "poss")
