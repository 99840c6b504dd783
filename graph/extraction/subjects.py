"""Who acts: the subject of a verb, or that which it shares with, or is given by, the words above it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .lexicon import Lexicon
from .offices import name_before
from .prepositions import aimed_at, antecedent, modified, objects_of
from .role_words import MANAGING, PLAYING, RELATIVES
from .stray_subjects import absolute_subject, is_governed, subject_beside, subject_of_clause_before
from .usage import FINITE, OBJECTS, SUBJECTS, is_finite, is_having, is_infinitive, is_passive, is_verb, own_subjects
from .words import given_names, plain, word_list

if TYPE_CHECKING:
    from .tokens import Token

_DEPTH = 8
_SINCE = frozenset(("since", "after", "before"))
_FIRSTS = frozenset(("first", "second", "last", "next", "third"))
_LEAVING = word_list("leaving_to_do")
_BY_PLAYERS = word_list("gerunds_of_players")
_GOING_ELSEWHERE = word_list("going_elsewhere")
_OTHERS = frozenset(("other", "others", "another", "latter"))
_WHO = frozenset(("who", "whom", "that"))
_SAID_OF = ("attr", "acomp")
_JOINED = ("conj", "advcl", "ccomp")
_IN_A_JOB = frozenset(("from", "as"))
_KEEPING_FROM = word_list("keeping_from")
_SPOKEN_TO = word_list("spoken_to_of_it")
_MANY = word_list("number_of_several")
_ASKING, _TAKING = word_list("asking_for_somebody"), word_list("taking_somebody_off")
_BEING = frozenset(("is", "are", "was", "were", "'s", "’s", "remains", "remain"))
_OF_SEVERAL = frozenset(("are", "were", "have", "together", "both"))


def called_so(noun: "Token") -> "Token":
    """Who is said to be what a noun names, else it: "X is a player", "is one of the players", "the player is X"."""
    above = noun
    while above.dep_ == "pobj" and above.head.lower_ in ("of", "among"):
        above = above.head.head
    verb = above if is_verb(above) else above.head
    if verb.lower_ not in _BEING or noun.pos_ != "NOUN":
        return noun
    if above.dep_ in SUBJECTS:
        return next((one for one in verb.children if one.dep_ == "attr" and one.pos_ == "PROPN"), noun)
    if above.dep_ == "attr" or above is verb:
        told = own_subjects(verb)  # of "among the players is X" he stands behind
        return next((one for one in told if (one.i < noun.i or above is verb) and one.tag_ != "EX"), noun)
    return noun


def subjects(token: "Token", lexicon: Lexicon, depth: int = 0) -> "list[Token]":
    """The surface subject of a verb, or the one that it shares with, or is given by, the words above it."""
    own = own_subjects(token)
    if is_having(token) and (absolute := absolute_subject(token)) is not None:
        return [absolute]
    if token.dep_ in _JOINED and (beside := subject_beside(token)) is not None and is_governed(own):
        return [beside]
    if token.dep_ == "relcl" and [one.lower_ for one in own] == ["who"]:
        return _who_are(token)
    if own:
        return [antecedent(subject) for subject in own if subject.tag_ != "EX"]
    if token.tag_ in ("VBG", "VBN") and (absolute := absolute_subject(token)) is not None:
        return [absolute]
    if token.dep_ == "advcl" and not own:
        # "after X was let go", where the parser took "after X" for a phrase of its own.
        lost = [one for mark in token.children if mark.dep_ == "mark" for one in mark.children if one.dep_ == "pobj"]
        if lost:
            return lost
    if (is_finite(token) or _was_done(token)) and (before := subject_of_clause_before(token)):
        return before
    if depth >= _DEPTH or token.head == token:
        return name_before(token) if token.head == token else []
    return _given_from_above(token, lexicon, depth)


def _was_done(verb: "Token") -> bool:
    """Whether a passive has a tense: "X failed a medical at T, was turned away by U and ended up at V"."""
    return any(one.dep_ == "auxpass" and one.tag_ in FINITE for one in verb.children)


def _given_from_above(token: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    """The subject that the words above a verb give it."""
    head, dep = token.head, token.dep_
    if dep == "amod" and head.i < token.i:
        dep = "acl"  # "T are among the clubs interested in X"
    if dep == "csubj" and (token.tag_ == "VBG" or _is_being_done(token)):
        return _of_what_it_did(token, lexicon, depth) or _told_behind(head, lexicon)
    if dep == "ccomp" and is_finite(token) and (meant := _of_whom_it_is_thought(token)) is not None:
        return [meant]
    if dep in ("relcl", "acl") and (one_of := _one_of(head, lexicon, depth)):
        return one_of
    if dep == "relcl" and not is_infinitive(token):
        return [modified(token)]
    if dep in ("relcl", "acl"):
        return _of_modifier(token, lexicon, depth)
    if dep == "amod":
        return [head]
    if dep in ("xcomp", "advcl") and is_infinitive(token) and (aimed := aimed_at(head, token, lexicon)):
        return aimed
    if dep in ("xcomp", "advcl") and is_infinitive(token) and is_verb(head):
        priced = [child for child in head.children if child.dep_ in OBJECTS and child.i < token.i]
        if priced and lexicon.lemma(head.text, "verb") in lexicon.any_of("pricing"):
            return priced[:1]  # "quote T at 9/2 to sign X"
    if dep in ("xcomp", "advcl") and (payers := _who_paid(head, lexicon)) and is_infinitive(token):
        return payers
    if dep == "advcl" and is_infinitive(token) and (brought := _brought_to_follow(token, lexicon)):
        return brought
    if dep in ("xcomp", "oprd") and is_verb(head):
        objects = [child for child in head.children if child.dep_ in OBJECTS and child.i < token.i]
        its_own = _controls(head, lexicon.lemma(head.text, "verb"), lexicon.any_of("subject_control"))
        left_to_him = its_own and bool(objects) and _is_person(objects[0])
        if objects and objects[0].tag_ != "CD" and (left_to_him or not its_own):
            return [objects[0]]  # but "pay £5m to sign X"
    if dep == "pcomp" or (dep == "pobj" and head.pos_ == "ADP"):
        return _of_gerund(head, lexicon, depth)
    if head.pos_ in ("NOUN", "PROPN", "PRON") and dep == "conj":
        return []
    if dep == "advcl":
        told = [child for child in head.children if child.dep_ == "ccomp" and child.i < head.i < token.i]
        if told:
            return subjects(told[0], lexicon, depth + 1)
    return subjects(head, lexicon, depth + 1)


def _brought_to_follow(follow: "Token", lexicon: Lexicon) -> "list[Token]":
    """Whom a club has, or wants, so that he takes another's place: "appointed X to replace Y", "lining up X to"."""
    verb = follow.head
    follows = lexicon.lemma(follow.text, "verb") in lexicon.any_of("following_another")
    if not is_verb(verb) or not (follows or _takes_over(follow, lexicon)):
        return []
    if _controls(verb, lexicon.lemma(verb.text, "verb"), lexicon.any_of("subject_control")):
        return []
    objects = [one for one in verb.children if one.dep_ == "dobj" and one.i < follow.i]
    if verb.dep_ == "relcl" and all(one.lower_ in _WHO for one in objects):
        return [modified(verb)]  # "X, whom T brought from Hull to replace Y"
    return [one for one in objects if verb.i < one.i and one.pos_ in ("PROPN", "PRON")]


def _takes_over(aim: "Token", lexicon: Lexicon) -> bool:
    """Whether an infinitive tells what somebody is brought in for: "hired X to take over from Y"."""
    brought = lexicon.lemma(aim.head.text, "verb") in lexicon.any_of("hiring_or_luring")
    beside = {one.lower_ for one in aim.children if one.i > aim.i}
    return brought and aim.lower_ == "take" and "over" in beside and not beside.isdisjoint(_IN_A_JOB)


def _who_are(clause: "Token") -> "list[Token]":
    """Whom a relative clause tells of: all that are joined where it is of several, "X and Y, who own T".

    Or who have done something "together", or "both".
    """
    noun = modified(clause)
    several = clause.tag_ == "VBP" or any(one.lower_ in _OF_SEVERAL for one in clause.children)
    if not several or noun.dep_ != "conj" or noun.pos_ != "PROPN":
        return [noun]
    return [noun, *(one for one in noun.conjuncts if one.i < noun.i and one.pos_ == "PROPN")]


def _who_paid(participle: "Token", lexicon: Lexicon) -> "list[Token]":
    """Who paid what a noun tells: "the £1m paid by T to sign X"."""
    if participle.dep_ != "acl" or lexicon.lemma(participle.text, "verb") not in lexicon.any_of("paid_by"):
        return []
    agents = (child for child in participle.children if child.dep_ == "agent")
    return [one for agent in agents for one in agent.children if one.dep_ == "pobj"]


def _of_whom_it_is_thought(verb: "Token") -> "Token | None":
    """Who does what somebody says or thinks of him: "the player that he thinks should leave", "a man he says left"."""
    doc, at = verb.doc, verb.left_edge.i - 1
    thinks = own_subjects(doc[at]) if at > 0 and is_verb(doc[at]) else []
    if not thinks or thinks[0].i >= at:
        return None
    before = thinks[0].left_edge.i - 1
    before -= before > 0 and doc[before].lower_ in _WHO
    comma = before > 0 and doc[before].text == ","
    name = doc[before - comma] if before > 0 else None
    return name if name is not None and name.pos_ in ("NOUN", "PROPN") else None


def _controls(verb: "Token", lemma: str, verbs: "frozenset[str] | set[str]") -> bool:
    """Whether what a verb's subject goes on to do is its own, whatever its object: "see off Hull to sign X"."""
    return lemma in verbs or any(f"{lemma} {child.lower_}" in verbs for child in verb.children if child.dep_ == "prt")


def _is_person(noun: "Token") -> bool:
    """Whether an object of "leave" is somebody who is to do something: "leaving him, or Ben Cole, to pick the team"."""
    if noun.head.lower_ not in _LEAVING:
        return False
    given = (one for one in noun.children if one.dep_ == "compound" and one.pos_ == "PROPN")
    return noun.lower_ in ("him", "her") or any(plain(one.text).lower() in given_names() for one in given)


def _is_being_done(verb: "Token") -> bool:
    """Whether a verb is the gerund of a passive: "being released by T was hard for X"."""
    return any(one.dep_ == "auxpass" and one.lower_ == "being" for one in verb.children)


def _of_what_it_did(gerund: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    """Who did what a clause opens with, by whom it concerned, or who says so: "leaving T was a wrench for X"."""
    verb = gerund.head
    if (gerund.lower_ not in _BY_PLAYERS and not _is_being_done(gerund)) or gerund.i > verb.i:
        return []
    beside = [one for one in verb.children if one.dep_ in ("attr", "acomp", *OBJECTS) and one.i > verb.i]
    behind = [one for above in (verb, *beside) for one in above.children if one.lower_ == "for" and one.i > verb.i]
    concerned = [one for mark in behind for _, one in objects_of(mark) if one.pos_ in ("PROPN", "PRON")]
    owners = [one for noun in beside for one in noun.children if one.dep_ == "poss" and noun.dep_ in OBJECTS]
    if concerned or owners:
        return concerned[:1] or owners[:1]  # "joining T revived X's career"
    told = verb.dep_ == "ccomp" and is_verb(verb.head)
    return subjects(verb.head, lexicon, depth + 1) if told else []


def _told_behind(verb: "Token", lexicon: Lexicon) -> "list[Token]":
    """Who does what stands first: "leaving Everton are the strikers X and Y", "replacing X will be Y"."""
    if lexicon.lemma(verb.text, "verb") != "be":
        return []
    said = [one for one in verb.children if one.dep_ == "attr" and one.i > verb.i]
    named = [other for one in said for other in one.children if other.dep_ == "appos" and other.pos_ == "PROPN"]
    return named or said


def _of_gerund(preposition: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    """Who does what stands behind a preposition: "X's plan for signing Y", "asked X about leaving", "in signing Z"."""
    above = preposition.head
    while above.pos_ == "ADP" and above.head != above:
        above = above.head
    if above.pos_ in ("NOUN", "PROPN"):
        owners = [child for child in above.children if child.dep_ == "poss"]
        return owners or _made_by(above) or _holder_of_noun(above, lexicon, depth)
    if preposition.lower_ == "about":
        asked = [one for child in above.children if child.lower_ in ("with", "to") for _, one in objects_of(child)]
        asking = subjects(above, lexicon, depth + 1) if any(_is_called(one, MANAGING) for one in asked) else []
        if any(_is_called(one, PLAYING) for one in asking):
            return asking  # "captain X has spoken to manager Y about leaving"
        if asked:
            return asked
    if preposition.lower_ == "into" or (preposition.lower_ == "from" and above.lower_ in _KEEPING_FROM):
        moved = [one for one in above.children if one.dep_ in (*OBJECTS, "nsubjpass") and one.i < preposition.i]
        if moved:
            return moved[-1:]  # "T want to stop X from leaving", "T tempted U into selling X"
    if is_verb(above) and above.lower_ in _SPOKEN_TO and preposition.lower_ not in _SINCE:
        told = [one for one in above.children if one.dep_ in OBJECTS and one.i < preposition.i]
        if told or is_passive(above):
            return told or subjects(above, lexicon, depth + 1)  # "congratulated X on joining Y"
    if preposition.lower_ == "for" and is_verb(above):
        blamed = [one for one in above.children if one.dep_ in OBJECTS and one.i < preposition.i]
        if blamed and all(one.pos_ in ("PROPN", "PRON") for one in blamed):
            return blamed  # "criticised X for joining Y", "thanked T for letting him go"
    if preposition.lower_ in _SINCE and is_verb(above):
        return subjects(above, lexicon, depth + 1) + _owners_of_term(above, preposition)
    likewise = preposition.lower_ == "in" and lexicon.lemma(above.text, "verb") in lexicon.any_of("doing_likewise")
    others = [child for child in above.children if likewise and child.dep_ in OBJECTS]
    return subjects(above, lexicon, depth + 1) + others


def _is_called(name: "Token", roles: "frozenset[str]") -> bool:
    """Whether a role of some sort stands before a name: "captain X"."""
    return any(child.lower_ in roles for child in name.children if child.i < name.i)


def _owners_of_term(verb: "Token", preposition: "Token") -> "list[Token]":
    """Whose first time is told by what came before: "it is X's first job since leaving Y"."""
    nouns = [one for one in verb.subtree if one.i < preposition.i and one.dep_ in ("dobj", "pobj", "attr")]
    firsts = [one for one in nouns if any(child.lower_ in _FIRSTS for child in one.children)]
    return [
        child for one in firsts for child in one.children if child.dep_ == "poss" and child.pos_ in ("PROPN", "PRON")
    ]


def clause_subjects(token: "Token", lexicon: Lexicon) -> "Iterator[Token]":
    """The subjects of the clauses around `token`, the nearest first."""
    for _ in range(_DEPTH):
        if token.head == token:
            break
        inside, token = token, token.head
        if _is_of_name_before(inside):
            yield token
            return
        if is_verb(token):
            acting = subjects(token, lexicon)
            yield from acting
            if any(one.lower_ in RELATIVES or one.lower_ in _OTHERS for one in acting):
                return  # "X won, while his brother has 200 games for T"
        elif token.pos_ in ("NOUN", "PROPN", "ADJ"):
            owners = [child for child in token.children if child.dep_ == "poss"]
            kin = token.lower_ in RELATIVES and any(_is_named(token, child) for child in token.children)
            other = owners and (kin or token.pos_ == "PROPN")
            yield from [token] if other else owners  # "X's nephew Y, now on the books of T": Y is
            if token.head == token:
                yield token
    if is_verb(token):
        yield from subjects(token, lexicon)


def _is_of_name_before(phrase: "Token") -> bool:
    """Whether a phrase tells where the name before it is: "X and Y, now at the helm at T, were there"."""
    name, first = phrase.head, phrase.i - 1
    if phrase.dep_ != "prep" or name.pos_ != "PROPN" or name.i != first - 2:
        return False
    return phrase.doc[first].dep_ == "advmod" and phrase.doc[first - 1].text == ","


def _is_named(noun: "Token", name: "Token") -> bool:
    return name.dep_ == "appos" and name.left_edge.i == noun.i + 1


def _one_of(noun: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    """Who is said to be one of those that a clause is on: "A and B are among the clubs tracking X"."""
    counted, being = counted_among(noun, lexicon)
    if being is None:
        return []
    behind = [one for one in being.children if one.dep_ == "attr" and one.i > being.i > noun.i]
    if counted.dep_ == "nsubj":
        return behind  # "one of the clubs interested in X is A"
    return subjects(being, lexicon, depth + 1) or behind  # "among the clubs interested in X are A and B"


def counted_among(noun: "Token", lexicon: Lexicon) -> "tuple[Token, Token | None]":
    """What counts somebody among several, and the verb that says so: "T are one of the clubs", "among the clubs"."""
    above, counted = noun, noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and counted.lower_ in _MANY and counted.dep_ == "pobj":
        above = counted  # "among a number of clubs"
    elif noun.tag_ not in ("NNS", "DT") and noun.lower_ not in _MANY and noun.lower_ != "one":
        return counted, None
    if above.dep_ == "pobj" and above.head.lower_ in ("among", "amongst"):
        above = above.head.head
    else:
        above = above.head.head if above.dep_ == "pobj" and above.head.lower_ == "of" else above
        if above.lower_ != "one" or above.dep_ not in ("attr", "nsubj"):
            return counted, None
        counted, above = above, above.head
    return counted, above if lexicon.lemma(above.text, "verb") in lexicon.any_of("copula") else None


def _of_modifier(token: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    head = token.head
    if not is_infinitive(token):
        return [head]
    if head.pos_ == "ADJ" and head.dep_ in _SAID_OF:
        return subjects(head.head, lexicon, depth + 1) or [head]  # "X is the latest to join T"
    noun = lexicon.lemma(head.text, "noun")
    if noun in lexicon.any_of("agentive") or (noun,) in lexicon.roles or head.pos_ in ("PROPN", "PRON"):
        return [head]
    verb = head.head
    if head.dep_ in OBJECTS and is_verb(verb) and lexicon.lemma(verb.text, "verb") in lexicon.any_of("raiding"):
        return subjects(verb, lexicon, depth + 1)  # "raided T's squad to sign X"
    asking = [one for child in head.children if child.lower_ == "from" for _, one in objects_of(child)]
    if asking and head.lower_ in _ASKING and token.lower_ in _TAKING:
        return asking  # "T turned down a request from U to take X"
    owners = [child for child in head.children if child.dep_ == "poss"] or _who_leaves(head) or _made_by(head)
    if head.dep_ == "ROOT" and not owners:
        # "Everton plan to bid", where the parser took the verb for a noun
        owners = [child for child in head.children if child.dep_ == "compound" and child.pos_ == "PROPN"][-1:]
    return owners or _given(head, lexicon) or _holder_of_noun(head, lexicon, depth) or [head]


def _made_by(noun: "Token") -> "list[Token]":
    """Whose attempt or decision something is: "an attempt by T to sign X", "the decision by T to sell him"."""
    made = [one for child in noun.children if child.lower_ == "by" for _, one in objects_of(child)]
    return [one for one in made if one.pos_ in ("PROPN", "PRON")]


def _who_leaves(noun: "Token") -> "list[Token]":
    """Whose going somewhere else a noun tells: "joined T after the departure of X to manage U"."""
    if noun.lower_ not in _GOING_ELSEWHERE:
        return []
    return [one for child in noun.children if child.lower_ == "of" for _, one in objects_of(child)]


def _given(noun: "Token", lexicon: Lexicon) -> "list[Token]":
    """To whom a noun is given that an infinitive completes: "gave X the chance to join Y", "X was granted leave to"."""
    verb = noun.head
    if (
        noun.dep_ not in OBJECTS
        or not is_verb(verb)
        or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("giving")
    ):
        return []
    if is_passive(verb):
        return subjects(verb, lexicon)
    named = [child for child in noun.children if child.dep_ == "compound" and child.pos_ == "PROPN"]
    given = [child for child in verb.children if child.dep_ in ("dative", "iobj", "dobj") and child.i < noun.i]
    return given or named[-1:]


def _holder_of_noun(noun: "Token", lexicon: Lexicon, depth: int) -> "list[Token]":
    """Whose "chance", "plan" or "bid" a noun is: the subject of the verb that the noun completes."""
    above = noun
    for _ in range(_DEPTH):
        if above.head == above:
            return []
        above = above.head
        if above.pos_ == "PROPN" and above.dep_ == "pobj" and above.head.lower_ == "with":
            return [above]  # "with T in the running to sign X"
        if is_verb(above):
            return [subject for subject in subjects(above, lexicon, depth + 1) if subject.i != noun.i]
        if above.pos_ == "PROPN" and above.dep_ == "pobj" and above.head.lower_ == "with":
            return [above]  # "with X in line to replace him"
    return []
