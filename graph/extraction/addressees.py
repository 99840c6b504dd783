"""Whom "he" means in what somebody is told: "warned X that he must go", "told X that he could leave"."""

from typing import TYPE_CHECKING

from .binding import is_of_who_is_told, subjects_of
from .document import PERSON, Document, LocalEntity, Sentence
from .salience import SUBJECT_DEPS
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_WARNING, _TELLING, _PERMITTING = word_list("warning"), word_list("telling"), word_list("permitting")
_POSTS = word_list("posts_spoken_of")


def addressee_of(document: Document, sentence: Sentence, token: "Token") -> LocalEntity | None:
    """Whom "he" means in "warned X that he ...", "told X he could leave": the one spoken to.

    It is he whose job is spoken of, too: "assured X that his position is safe".
    """
    of_job = token.dep_ == "poss" and token.head.lower_ in _POSTS
    acting = token.head if of_job else token
    verb = acting.head
    if acting.dep_ not in SUBJECT_DEPS or verb.dep_ not in ("ccomp", "xcomp", "dep"):
        return None
    above, says = verb.head, verb.head.lower_
    permits = any(child.lower_ in _PERMITTING for child in verb.children if child.dep_ in ("aux", "acomp"))
    if says not in _WARNING and says not in _TELLING:
        return None
    for child in above.children:
        if (child.dep_ in ("dobj", "dative", "iobj") and child.i < token.i) or child.dep_ == "nsubjpass":
            mention = document.mention_of(sentence, child, PERSON)
            told = mention.entity if mention is not None else None
            below = told is not None and child.dep_ != "nsubjpass" and _is_below(document, sentence, told, token)
            return told if says in _WARNING or permits or below or of_job else None
    return None


def _is_below(document: Document, sentence: Sentence, told: LocalEntity, token: "Token") -> bool:
    """Whether one who is told what "he" does works for the teller, and is meant by it."""
    tellers = [document.mention_of(sentence, one, PERSON) for one in subjects_of(token.head.head)]
    return any(one is not None and is_of_who_is_told(token, told, one.entity) for one in tellers)
