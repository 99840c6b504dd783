"""Mending what the parser often gets wrong in writing on football: nouns taken for verbs, and verbs for nouns.

Each of them contradicts itself, "a parted company", or is a word that is used in one sense alone.
"""

from typing import TYPE_CHECKING

from .misread_asides import ASIDES, mend_aside, tell_aim
from .misread_clauses import (
    CLAUSAL,
    complete,
    go_on,
    hang_on_contest,
    join_infinitive,
    keep_prize,
    lead_to,
    leave_particle,
    mend_clause,
    name_somebody,
    part_from_agent,
    take_object,
    take_subject,
    take_thing,
)
from .misread_complements import (
    BEHIND_OBJECTS,
    BIDS,
    OF_A_LIFE,
    SEEN,
    act_before,
    answer_bid,
    be_done_to,
    be_favourite,
    be_of_age,
    be_of_name_before,
    be_on_loan,
    has_no_tense,
    make_it_to,
    see_done,
    spend_playing,
    take_second_subject,
)
from .misread_hearsay import OPENERS, act_in_hearsay, call_for, mend_hearsay, take_place
from .misread_names import MENDED, mend_name
from .misread_openings import (
    NOWADAYS,
    PARTICIPIAL,
    UNDERGONE,
    become_gerund,
    mend_behind_with,
    mend_opening,
    mend_whereabouts,
    open_with_many,
    part_company,
    sell_behind_with,
    undergo_first,
)
from .misread_passives import do_first, set_aside, undergo
from .misread_past import mend_past
from .misread_times import MARKING, PLAYING_ON, TIMES, be_hurt, mend_time
from .narrated import NARRATING, TELLING, tell_what_came
from .stages import join_place, join_stage
from .usage import FINITE, SUBJECTS
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_OF_VERBS = frozenset(("prep", "advcl", "punct", "npadvmod", "advmod", "cc", "conj"))
_NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
_BESIDE = frozenset(("npadvmod", "nmod", "compound", "dep", "appos"))
_SUBJECTS_OR_TOP = frozenset(("nsubj", "ROOT"))
_PARTINGS = word_list("partings")
_PLAYERS, _SECONDS, _SIDES = word_list("always_players"), word_list("seconds"), word_list("sides_by_name")
_OF_CLUBS, _TITLES = word_list("said_of_clubs"), word_list("of_a_place")
_FAVOURITES, _GERUNDS = word_list("favourites"), word_list("gerunds_of_moves") | word_list("gerunds_of_players")
_WORDS = frozenset(("own", "with", "'s", "’s"))
_SUSPECTS = _PLAYERS | _SECONDS | _SIDES | _OF_CLUBS | _FAVOURITES | _TITLES | _GERUNDS | _WORDS
_SUSPECTS |= {words.split()[0] for words in _PARTINGS}
_PAST = frozenset(("VBD", "VBN"))
_JOINED, _AMONG = frozenset(("ccomp", "conj", "appos", "relcl", "acl", "advcl")), frozenset(("among", "amongst"))
_BARE, _GOING_ON = frozenset(("VB", "VBP")), frozenset(("ccomp", "conj", "advcl"))
_AIMS = frozenset(("acl", "advcl"))
_COMPLETING = frozenset(("xcomp", "advcl"))
_AS_SUBJECTS = frozenset(("csubj", "csubjpass", "nsubj", "nsubjpass"))
_LEADING = frozenset(("ROOT", "ccomp", "parataxis"))
_CLAUSES = _LEADING | {"amod"}
_HAVING = frozenset(("have", "has", "had", "having"))
_NOT, _COACHES = ("n't", "n’t"), frozenset(("coach", "coaches", "scout", "scouts"))
_BEING = frozenset(("is", "was", "are", "were", "be", "been", "become", "became"))
_WHOSE, _TORN = frozenset(("POS", "PRP$", "WP$")), frozenset(("appos", "dobj"))
_PLAIN = frozenset(("det", "punct", "aux", "cc", "nummod", "prt", "neg", "predet"))
"""How words are hung that are never amiss themselves."""
_BEFORE_NOUNS = frozenset(("compound", "amod"))
_OF_COACHES, _AS_NOUNS, _SAID = frozenset(("head", "goalkeeping")), {"pcomp": "pobj"}, frozenset(("acomp", "attr"))
_LIKE_NAMES = _BEFORE_NOUNS | {"pcomp"}
_BESIDE_TOP = frozenset(("appos", "compound", "nmod", "acl", "conj"))


def mend(tokens: "list[Token]") -> None:
    """Change the words of a sentence, in place, where their parse cannot be meant."""
    if tokens and tokens[0].lower_ in OPENERS:
        mend_hearsay(tokens[0])
    elif tokens and tokens[0].lower_ in PARTICIPIAL:
        mend_opening(tokens[0])
    elif tokens and tokens[0].lower_ in _AMONG:
        open_with_many(tokens[0])
    elif tokens and tokens[0].lower_ == "with":
        part_company(tokens[0])
    elif tokens and tokens[0].lower_ in NOWADAYS:
        mend_whereabouts(tokens[0])
    elif tokens and tokens[0].lower_ in UNDERGONE and tokens[0].dep_ == "compound":
        undergo_first(tokens[0])
    for token in tokens:
        if (
            token.dep_ in _PLAIN
            and token.pos_ != "PROPN"
            and token.lower_ not in _SUSPECTS
            and not token.text.isupper()
        ):
            continue
        if token.dep_ in MENDED:
            mend_name(token)
        if token.dep_ in CLAUSAL:
            mend_clause(token)
        if token.pos_ == "PROPN" and token.i > 2:
            join_stage(token)
        if token.i > 2 and token.text[0].isupper() and (token.dep_ == "pobj" or token.tag_ == "VB"):
            join_place(token)
        if token.dep_ == "pobj" and token.head.dep_ == "prt":
            leave_particle(token)
        if token.tag_ == "VB" and token.dep_ == "conj":
            join_infinitive(token)
        if token.dep_ == "dep" and token.tag_ in _BARE:
            go_on(token)
        if token.tag_ == "VB" and token.dep_ in _COMPLETING:
            hang_on_contest(token)
        if token.lower_ == "for" and token.dep_ == "prep":
            keep_prize(token)
        if token.tag_ in TELLING and token.dep_ in NARRATING:
            tell_what_came(token)
        if token.lower_ == "signing" and token.dep_ in _AS_SUBJECTS:
            _become_newcomer(token)
        if token.dep_ == "ccomp" and token.tag_[:2] == "VB":
            take_subject(token)
        if token.dep_ in _GOING_ON and token.tag_[:2] == "VB":
            part_from_agent(token)
            take_second_subject(token)
        if token.dep_ in _COMPLETING and token.tag_[:2] == "VB":
            call_for(token)
        if token.dep_ in _JOINED and token.tag_[:2] == "VB":
            take_thing(token)
        if token.lower_ in TIMES and token.dep_ in MARKING:
            mend_time(token)
        if token.lower_ in PLAYING_ON and token.i > 1:
            be_hurt(token)
        if token.lower_ == "old" and token.dep_ == "amod":
            be_of_age(token)
        if token.dep_ in BEHIND_OBJECTS:
            be_done_to(token)
            make_it_to(token)
        if token.lower_ in BIDS and token.i > 1:
            answer_bid(token)
        if token.lower_ in OF_A_LIFE:
            spend_playing(token)
        if token.lower_ == "loan" and token.dep_ == "pobj":
            be_on_loan(token)
        if token.lower_ in SEEN and token.i > 1:
            see_done(token)
        if token.dep_ in ASIDES:
            mend_aside(token)
        if token.lower_ == "only":
            lead_to(token)
        if token.dep_ == "oprd" and token.pos_ == "PROPN":
            take_object(token)
        if token.tag_ == "VB" and token.dep_ in _AIMS:
            tell_aim(token)
        if token.dep_ == "acl" and token.lower_ == "named":
            name_somebody(token)
        if token.text.isupper() and token.lower_.endswith(_NOT):
            token.dep_, token.tag_, token.pos_ = "neg", "RB", "PART"  # "Everton WON'T sell"
        if token.lower_ in _OF_COACHES and _is_of_coach(token):
            _become_head_coach(token)
        if token.tag_ == "NN" and token.dep_ == "pcomp" and token.lower_.endswith("ing"):
            token.tag_, token.pos_ = "VBG", "VERB"  # "linked with signing X"
        if token.tag_ == "NN" and token.dep_ == "pobj" and token.lower_.endswith("ing") and _is_of_those(token):
            token.tag_, token.pos_ = "VBG", "VERB"  # "X is among those leaving"
        if token.tag_ in _PAST and token.i:
            mend_past(token)
        if token.dep_ == "acl" and token.tag_ in _PAST:
            act_before(token)
        if token.dep_ == "acl" and token.tag_ == "VBD" and has_no_tense(token):
            token.tag_ = "VBN"  # "had a bid for X rejected": what is said of a noun has no tense
        if token.lower_ not in _SUSPECTS and (token.tag_ not in _PAST or token.dep_ not in _CLAUSES):
            continue
        if token.tag_ in _PAST and token.dep_ in _LEADING:
            for child in filter(_is_of_coach, list(token.children)):
                _become_head_coach(child)
            set_aside(token)
            undergo(token)
            do_first(token)
        if token.tag_ == "POS":
            if token.head.dep_ in _SUBJECTS_OR_TOP:
                _become_owner(token.head, token)
            continue
        if token.lower_ == "with":
            sell_behind_with(token)
            mend_behind_with(token)
            continue
        if token.lower_ in _SECONDS and token.dep_ in _SAID:
            token.tag_, token.pos_, token.dep_ = "NN", "NOUN", "attr"  # "he was assistant to X"
        if token.lower_ in _FAVOURITES:
            be_favourite(token)
        if token.lower_ in _GERUNDS and token.dep_ in _LIKE_NAMES and not act_in_hearsay(token):
            become_gerund(token)
        if token.lower_ in _SIDES or (token.lower_ in _TITLES and token.dep_ == "pobj"):
            _be_named(token)
        if token.lower_ in _OF_CLUBS and token.dep_ in ("acl", "advcl"):
            be_of_name_before(token)
        if token.lower_ in _PLAYERS and token.tag_.startswith("VB"):
            token.tag_, token.pos_ = "NN", "NOUN"  # "and striker X"
        if token.lower_ in _PLAYERS and token.dep_ == "compound":
            _join_phrase(token)
        if token.lower_ == "own" and token.tag_ == "JJ" and _is_owning(token):
            token.tag_, token.pos_ = "VBP", "VERB"
            if token.dep_ == "amod":
                _stand_up(token)
        elif token.dep_ == "amod" and token.head.i > token.i and _is_finite_one(token):
            _stand_up(token)
        elif _is_parting(token):
            token.tag_, token.pos_ = ("VBD" if token.lower_ == "parted" else "VB"), "VERB"
            if token.dep_ in ("compound", "amod") and token.head.i == token.i + 1:
                _stand_up(token)
            elif token.dep_ == "pobj":
                complete(token)


def _become_newcomer(verb: "Token") -> None:
    """Make a title of "signing" behind a word of its own: "summer signing X is key", not "signing X is key".

    So it is behind a club that was taken to sign him: "Leeds signing X may start", not "Leeds signing X is a risk".
    """
    name = next((one for one in verb.children if one.dep_ == "dobj" and one.pos_ == "PROPN"), None)
    before = verb.doc[verb.i - 1] if verb.i else verb
    if name is None or before.head is not verb or before is verb or name.left_edge.i != verb.i + 1:
        return
    clubs = before.dep_ == "nsubj" and before.text[0].isupper()
    judged = verb.head.pos_ == "AUX" or any(one.dep_ == "acomp" for one in verb.head.children)
    if before.dep_ not in ("compound", "amod") and not (clubs and (not judged or before.left_edge is not before)):
        return
    name.hang(verb.head, "nsubjpass" if verb.dep_.endswith("pass") else "nsubj")
    verb.tag_, verb.pos_ = "NN", "NOUN"
    verb.hang(name, "compound")
    if clubs:
        before.hang(verb, "compound")


def _is_of_those(word: "Token") -> bool:
    """Whether a word tells what "those" right before it do."""
    return word.i > 0 and word.doc[word.i - 1].lower_ == "those"


def _is_of_coach(word: "Token") -> bool:
    return word.lower_ in _OF_COACHES and word.tag_.startswith("VB")


def _become_head_coach(head: "Token") -> None:
    """Make one office of "head coach" where the first was taken for a verb, and of "goalkeeping coach"."""
    at = head.i + 1
    coach = head.doc[at] if at < len(head.doc) else head
    above = head.head
    if coach.lower_ not in _COACHES or coach.head is not head or above is head:
        return
    above.children[above.children.index(head)] = coach
    coach.head, coach.dep_ = above, "attr" if above.lower_ in _BEING else _AS_NOUNS.get(head.dep_, head.dep_)
    for child in head.children:
        if child is not coach:
            child.head = coach
            child.dep_ = "compound" if child.dep_ == "nsubj" and child.i < head.i else child.dep_
    coach.children = sorted(
        [*(one for one in head.children if one is not coach), head, *coach.children], key=lambda one: one.i
    )
    head.head, head.dep_, head.tag_, head.pos_, head.children = coach, "compound", "NN", "NOUN", []


def _become_owner(name: "Token", mark: "Token") -> None:
    """Make an owner of a subject with a possessive mark: "X's sacking by T", "X's double helped T"."""
    verb, at = name.head, mark.i + 1
    owned = name.doc[at] if at < len(name.doc) else mark
    if verb is name is not owned.head and owned.head.head is name and owned.head.tag_ in FINITE:
        verb = owned.head  # "X's double helped T", of which "X" is not all
        take_place(verb, name)
        name.children.remove(verb)
        name.hang(verb, "nsubj")
    if verb is name:
        return
    if verb.tag_ == "VBG":
        name.dep_ = "poss"
    elif owned.head is verb and owned.dep_ == "amod":
        owned.tag_, owned.pos_, owned.dep_ = "NN", "NOUN", "nsubj"
        verb.children.remove(name)
        name.head, name.dep_ = owned, "poss"
        owned.children = sorted([name, *owned.children], key=lambda one: one.i)


def _be_named(noun: "Token") -> None:
    """Join a name to the noun before it that it was torn from.

    "Walked out on rivals Portsmouth two weeks ago"; "named a successor to manager X".
    """
    doc, last = noun.doc, noun.i
    while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
        last += 1
    name = doc[last]
    torn = name.dep_ == "npadvmod" or (noun.dep_ == "pobj" and name.dep_ in _TORN)
    if name is noun or not torn or name.head is noun or name.head.i > noun.i or name in noun.ancestors:
        return
    name.head.children.remove(name)
    name.head, name.dep_ = noun, "appos"
    noun.children = sorted([*noun.children, name], key=lambda one: one.i)


def _join_phrase(noun: "Token") -> None:
    """Give a preposition all of the phrase of which it got the first name alone: "considers a move for Hull winger X".

    A verb that has its object needs no second one.
    """
    name, at = noun.head, noun.i - 1
    club, above = noun.doc[max(at, 0)], name.head
    if club.dep_ != "pobj" or club.pos_ != "PROPN" or name.left_edge is not noun or above not in club.ancestors:
        return
    second = name.dep_ == "dobj" and any(one.dep_ == "dobj" and one.i < club.i for one in above.children)
    if (
        not second
        and name.dep_ != "npadvmod"
        and (name.dep_ != "appos" or above is not club.head.head or above.pos_ != "NOUN")
    ):
        return
    preposition = club.head
    above.children.remove(name)
    preposition.children[preposition.children.index(club)] = name
    name.head, name.dep_, club.head, club.dep_ = preposition, "pobj", name, "compound"
    name.children = [club, *name.children]


def _is_owning(token: "Token") -> bool:
    """Whether "own" is a verb though taken for an adjective: "X and Y own Everton", which is nobody's own Everton."""
    if token.i and token.doc[token.i - 1].tag_ in _WHOSE:
        return False
    named = token.dep_ == "amod" and token.head.pos_ == "PROPN" and token.head.i > token.i
    return named or any(child.dep_ == "dobj" for child in token.children)


def _is_parting(token: "Token") -> bool:
    """Whether a word parts company though it was taken for no verb: "will part company", "X parted ways with Y"."""
    phrase = " ".join(one.lower_ for one in token.doc[token.i : token.i + 2])
    return phrase in _PARTINGS and (token.pos_ != "VERB" or token.dep_ in ("compound", "amod"))


def _name_told_of(verb: "Token") -> "Token | None":
    """The name right before "who", of which the verb that it opens tells: "T, who have sacked coach X"."""
    who = next((one for one in verb.children if one.dep_ in SUBJECTS and one.tag_ == "WP"), None)
    if who is None or who.i < 2 or verb.head is verb:
        return None
    name = who.doc[who.i - 1 - (who.doc[who.i - 1].text == ",")]
    return None if name.pos_ != "PROPN" or verb.is_ancestor(name) else name


def _is_of_verb(child: "Token") -> bool:
    """Whether what hangs on a verb's object is rather the verb's own; of two names joined the second is an object."""
    return child.dep_ in _OF_VERBS and not (child.dep_ == "conj" and child.pos_ == child.head.pos_ == "PROPN")


def _is_of_name_behind(noun: "Token") -> bool:
    """Whether a noun is the post of somebody named right behind it: "manager Rick Holm"."""
    name = noun.head
    return noun.dep_ == "compound" and noun.pos_ == "NOUN" and name.pos_ == "PROPN" and name.i > noun.i


def _is_finite_one(participle: "Token") -> bool:
    """Whether what stands as an adjective is a past tense, alone or with its auxiliary: "and have sacked coach X"."""
    return participle.tag_ == "VBD" or any(
        one.dep_ == "aux" and one.lower_ in _HAVING and one.tag_ != "VBG" for one in participle.children
    )


def _stand_up(verb: "Token") -> None:
    """Give a verb its object that the parser took for an adjective of it: "Everton fired coach X", no fired coach.

    A past tense (VBD) is no participle: the two judgements of the parser contradict each other.
    """
    noun = verb.head
    if _is_of_name_behind(noun) and all(one.dep_ != "cc" for one in verb.doc[verb.i : noun.i]):
        verb.hang(noun.head, verb.dep_)  # "sacked" of "manager Rick Holm" is said of the man
        noun = verb.head
    said_of = verb.lower_ in _BEING  # "became manager of Everton": what stands behind is the noun's
    stays = [one for one in noun.children if one.i > verb.i and (said_of or not _is_of_verb(one))]
    goes = [child for child in noun.children if child is not verb and child not in stays]
    above = noun if noun.head is noun else noun.head
    if above is not noun:
        above.children[above.children.index(noun)] = verb
    verb.head, verb.dep_ = (verb if above is noun else above), noun.dep_
    noun.head, noun.dep_, noun.children = verb, "attr" if said_of else "dobj", stays
    for child in goes:
        child.head = verb
    verb.children = sorted([*verb.children, noun, *goes], key=lambda one: one.i)
    if _take_auxiliary(verb):
        return
    if (name := _name_told_of(verb)) is not None:
        verb.hang(name, "relcl")
        return
    _become_infinitive(verb)
    before = [one for one in verb.lefts if _may_be_subject(one)]
    if before and all(one.dep_ not in SUBJECTS for one in verb.children):
        _become_subjects(verb, before)
    elif not before:
        _lead(verb)


def _take_auxiliary(verb: "Token") -> bool:
    """Make an auxiliary of "have" if a participle was taken for part of its object; return whether it was.

    "Everton have today parted company with X."
    """
    having = verb.head
    if verb.dep_ != "dobj" or verb.tag_ not in _PAST or having is verb or having.lower_ not in _HAVING:
        return False
    above = having.head
    if above is not having:
        above.children[above.children.index(having)] = verb
    verb.head, verb.dep_ = (verb if above is having else above), having.dep_
    theirs = [one for one in having.children if one is not verb]
    having.head, having.dep_, having.pos_, having.children = verb, "aux", "AUX", []
    for one in theirs:
        one.head = verb
    verb.children = sorted([*theirs, having, *verb.children], key=lambda one: one.i)
    return True


def _lead(verb: "Token") -> None:
    """Put a verb without a subject over the noun that its sentence was taken for: "X, the manager, parted ways"."""
    top = verb.head
    while top.dep_ in _BESIDE_TOP and top.head is not top:
        top = top.head
    if top.head is not top or top is verb or top.pos_ not in _NOUNS or top.i > verb.i:
        return
    verb.head.children.remove(verb)
    top.head, top.dep_, verb.head, verb.dep_ = verb, "nsubj", verb, "ROOT"
    verb.children = sorted([*verb.children, top], key=lambda one: one.i)


def _may_be_subject(word: "Token") -> bool:
    """Whether a word before a verb is a noun beside another, or joined with one where it was taken for an adjective."""
    if word.dep_ == "amod":
        if word.lower_ == "old" and word.children and word.children[0].dep_ == "npadvmod":
            return True  # "The 46-year-old became manager"
        return any(one.dep_ == "conj" and one.pos_ in _NOUNS for one in word.children)
    return word.pos_ in _NOUNS and word.dep_ in _BESIDE


def _become_infinitive(verb: "Token") -> None:
    """What stood as an object, "agreed to part company", is what is agreed upon; so is what "to" led to."""
    above = verb.head
    if verb.dep_ == "pobj" and above.lower_ == "to" and above.head is not above:
        above.head.children[above.head.children.index(above)] = verb
        verb.head, verb.dep_ = above.head, "xcomp"
        beside = [one for one in above.children if one is not verb]
        above.head, above.dep_, above.tag_, above.pos_, above.children = verb, "aux", "TO", "PART", []
        for one in beside:
            one.head = verb
        verb.children = sorted([above, *beside, *verb.children], key=lambda one: one.i)
    elif verb.dep_ == "dobj" and any(one.tag_ == "TO" for one in verb.lefts):
        verb.dep_ = "xcomp"


def _become_subjects(verb: "Token", before: "list[Token]") -> None:
    """The nouns before a verb without a subject: the last one, and what an "and" joins to it."""
    last = before[-1]
    last.dep_ = "nsubj"
    if len(before) < 2:
        return
    first = before[-2]
    joins = [one for one in (*verb.lefts, *first.children) if one.dep_ == "cc" and first.i < one.i < last.i]
    if joins:
        first.dep_, last.dep_, last.head = "nsubj", "conj", first
        for one in joins:
            one.head = first
        verb.children = [one for one in verb.children if one is not last and one not in joins]
        first.children = sorted({*first.children, *joins, last}, key=lambda one: one.i)
