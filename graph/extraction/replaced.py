"""Whom "he" means where one has taken the job of another: "X takes over from Y. He was sacked in May"."""

import re
from typing import TYPE_CHECKING

from .binding import is_gone, is_instead, is_left_room
from .document import Document, LocalEntity, Mention, Sentence
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_REPLACING, _DISMISSED, _GOING = word_list("replacing"), word_list("dismissed"), word_list("going")
_NEAR_NAME = 5
_COMES = re.compile(r"\b(?:replaced|succeeded|followed) by (?:[a-z-]+ ){0,3}$")


def replaced(
    document: Document, sentence: Sentence, token: "Token", subject: "Token", new: LocalEntity | None
) -> LocalEntity | None:
    """Whom "he" means in "replaced X after he left", "took over from X when he was sacked": who had the job.

    `subject`, `new`: the subject of the clause around it, and who that is.
    """
    instead = is_instead(token) or is_left_room(token, subject)
    start = sentence.start if instead else sentence.char(subject)
    if not instead and not is_gone(token, subject):
        return None
    named = [one.entity for one in _named(document, sentence, start, sentence.char(token)) if one.entity is not new]
    if not named and is_instead(token) and sentence.index:
        return _last_gone(document, document.sentences[sentence.index - 1])
    return named[0] if len(named) == 1 else None


def predecessor(document: Document, sentence: Sentence, token: "Token") -> LocalEntity | None:
    """Whom "he" means in "X takes over from Y. He was sacked in May": who had the job, where no club is named."""
    dismissed = token.head.lower_ in _DISMISSED and token.dep_ == "nsubjpass"
    if not sentence.index or not dismissed or any(one.lower_ == "by" for one in token.head.children):
        return None
    before, start = document.sentences[sentence.index - 1], sentence.char(token)
    if before.paragraph != sentence.paragraph or _named(document, sentence, sentence.start, start):
        return None
    last = _named(document, before, before.start, before.end)[-1:]
    words = document.article.text[before.start : last[0].start].lower().split() if last else []
    return last[0].entity if not _REPLACING.isdisjoint(words[-_NEAR_NAME:]) else None


def newcomer_before(document: Document, sentence: Sentence) -> LocalEntity | None:
    """Whom the sentence before names last, if by him another was replaced: "X has gone and been succeeded by Y"."""
    before = document.sentences[sentence.index - 1]
    last = _named(document, before, before.start, before.end)[-1:]
    comes = last and _COMES.search(document.article.text, before.start, last[0].start) is not None
    return last[0].entity if comes else None


def _last_gone(document: Document, sentence: Sentence) -> LocalEntity | None:
    """The last in a sentence of whom it tells that he goes: "X came in and Y was dismissed"."""
    people = _named(document, sentence, sentence.start, sentence.end)
    ends = [*(one.start for one in people), sentence.end][1:]
    for one, end in zip(reversed(people), reversed(ends), strict=True):
        if not (_DISMISSED | _GOING).isdisjoint(document.article.text[one.end : end].lower().split()):
            return one.entity
    return None


def _named(document: Document, sentence: Sentence, start: int, end: int) -> list[Mention]:
    """The people whom a sentence names between two offsets."""
    return [one for one in document.mentions_in(sentence) if one.entity.is_person and start <= one.start < end]
