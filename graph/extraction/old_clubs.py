"""Which club is meant that somebody has left: "Holm faces his old club Leeds ... the club he walked out on in May".

Or at which the clause before tells that he was: "he managed Hull, but left the club in May".
"""

import re
from typing import TYPE_CHECKING

from .document import PERSON, Document, LocalEntity, Sentence
from .salience import SUBJECT_DEPS, unique
from .usage import is_verb, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .tokens import Token

_LEFT, _HE = word_list("left_a_club"), frozenset(("he", "she"))
_OLD_CLUB = re.compile(r"\b(?:former|old|ex|previous)[ -](?:club|side|team|employers),? $", re.IGNORECASE)
_WORKED, _DONE_THERE = word_list("worked_somewhere"), word_list("done_where_he_works")
_WHERE, _GOES_ON = frozenset(("at", "with", "for", "of", "in")), frozenset(("conj", "advcl", "pcomp", "prep"))
_OBJECTS = frozenset(("dobj", "pobj", "npadvmod"))
_NEAR, _LONGEST = 8, len(" previous-employers, ")


def has_person_subject(verb: "Token") -> bool:
    """Whether a clause is about what somebody did: "(the club) he left"."""
    return any(child.dep_ in SUBJECT_DEPS and child.lower_ in _HE for child in verb.children)


def old_club(document: Document, sentence: Sentence, noun: "Token") -> LocalEntity | None:
    """Which "the club he left" is: the only one of which the text has just told that it is somebody's old club."""
    if not any(one.dep_ == "relcl" and one.lower_ in _LEFT for one in noun.children):
        return None
    text, end = document.article.text, sentence.char(noun)
    around = document.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    named = [one for other in around for one in document.mentions_in(other) if one.entity.is_team and one.start < end]
    return unique(one.entity for one in named if _OLD_CLUB.search(text, max(0, one.start - _LONGEST), one.start))


def club_worked_at(document: Document, sentence: Sentence, noun: "Token") -> LocalEntity | None:
    """The club at which the clause that goes on to "the club" told that its subject worked, or to which he came.

    "He managed Hull, but left the club in May", "joined Hull and helped the club go up", "coached Hull before leaving
    the club"; but not "managed Hull before joining the club", nor "joined Hull on loan and returned to the club".
    """
    verb = next((one for one in noun.ancestors if is_verb(one)), None)
    if verb is None or verb.lower_ not in _DONE_THERE or noun.i < verb.i:
        return None
    above = verb
    while above.dep_ in _GOES_ON and above.head.i < above.i:
        above = above.head
        if above.lower_ in _WORKED and _is_of_somebody(document, sentence, above):
            clubs = list(_clubs_of(document, sentence, above, verb))
            if clubs:
                return unique(clubs)
    return None


def _is_of_somebody(document: Document, sentence: Sentence, verb: "Token") -> bool:
    """Whether a person is the subject of a verb, or of that to which it is joined."""
    top = verb
    while not own_subjects(top) and top.dep_ == "conj":
        top = top.head
    people = (document.mention_of(sentence, one, PERSON) for one in own_subjects(top))
    return has_person_subject(top) or any(one is not None for one in people)


def _clubs_of(document: Document, sentence: Sentence, above: "Token", verb: "Token") -> "Iterator[LocalEntity]":
    """The clubs that are a verb's object, or stand behind a preposition and one, before another verb."""
    for named in document.mentions_in(sentence):
        if named.entity.type != "Club" or not sentence.char(above) < named.start < sentence.char(verb):
            continue
        word = next((one for one in above.subtree if sentence.char_end(one) == named.end), None)
        over = word.head if word is not None and word.dep_ in _OBJECTS else None
        while over is not None and over is not above and not is_verb(over):
            over = over.head if over.lower_ in _WHERE or over.dep_ in _OBJECTS else None
        if over is above:
            yield named.entity


def team_that_tells(document: Document, sentence: Sentence, noun: "Token") -> LocalEntity | None:
    """The team whose own news "the team" stands in: "Wales have announced that X will captain the team"."""
    clause = next((one for one in noun.ancestors if one.dep_ == "ccomp" and one.head.i < one.i), None)
    subject = next((one for one in clause.head.children if one.dep_ == "nsubj"), None) if clause is not None else None
    teller = document.mention_at(sentence, subject) if subject is not None else None
    if clause is None or teller is None or not teller.entity.is_team or teller.kind in ("place", "demonym"):
        return None
    low, high = sentence.char(clause.head), sentence.char(noun)
    named = any(one.entity.is_team and low < one.start < high for one in document.mentions_in(sentence))
    return None if named else teller.entity
