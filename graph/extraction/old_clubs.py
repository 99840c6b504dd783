"""Which club is meant that somebody has left: "Holm faces his old club Leeds ... the club he walked out on in May"."""

import re
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Sentence
from .salience import SUBJECT_DEPS, unique
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_LEFT, _HE = word_list("left_a_club"), frozenset(("he", "she"))
_OLD_CLUB = re.compile(r"\b(?:former|old|ex|previous)[ -](?:club|side|team|employers),? $", re.IGNORECASE)
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
