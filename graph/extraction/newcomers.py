"""Whom "the new signing" and "the new man" mean: him of whom the text has told that he comes."""

import re
from collections.abc import Iterator

from .document import Document, LocalEntity, Mention, Sentence
from .role_words import MANAGING
from .words import any_word, word_list

_COMING, _GOING = word_list("coming"), word_list("going")
_ANYBODY = frozenset(("man", "arrival"))
_WORDS = re.compile(r"[a-z]+")
_BACK = 2  # sentences
_OFFICE = ("hiring_somebody", "hired_somewhere", "takes_over_somewhere")
_PLAYER = ("buying_somebody", "bought_somewhere", "joins_somewhere")
_REPLACED = r"\breplaced? [^.;]{3,60} (?:with|by)|\bturned to"


def _signs(bringing: str, brought: str, comes: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before the name of who comes, and what behind it, by three lists of words."""
    before = rf"(?:\b(?:{any_word(bringing)})|{_REPLACED}) (?:(?:in|back) )?(?:[a-z-]+ ){{0,3}}$"
    been = r"(?:who )?(?:has |have |had )?(?:been |was |were |is |are )?"
    behind = rf",? (?:{been}(?:{any_word(brought)})\b|(?:who )?(?:has |have |had |will )?(?:{any_word(comes)})\b)"
    return re.compile(before), re.compile(behind)


_SIGNS = {True: _signs(*_OFFICE), False: _signs(*_PLAYER)}
_NEAR = 100
_AND = (", ", " and ", ", and ")


def newcomer(document: Document, sentence: Sentence, role: str, protagonist: LocalEntity | None) -> LocalEntity | None:
    """The one who comes: whom an article is about, where it says so, else who alone is told to come just before.

    `role`: what he comes as, "manager", "signing", "man"; `protagonist`: whom the article is about, where that is one.
    """
    if protagonist is not None:
        return protagonist if _is_told_to_come(document, sentence, protagonist) else None
    for before in reversed(document.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if before.paragraph != sentence.paragraph:
            return None
        come = {one.entity.id: one.entity for one in _who_come(document, before, role)}
        if come:
            return next(iter(come.values())) if len(come) == 1 else None
    return None


def _is_told_to_come(document: Document, sentence: Sentence, person: LocalEntity) -> bool:
    for mention in document.mentions:
        if mention.entity is person and mention.sentence < sentence.index:
            told = set(_WORDS.findall(document.sentences[mention.sentence].text.lower()))
            if told & _COMING:
                return not told & _GOING
    return False


def _who_come(document: Document, sentence: Sentence, role: str) -> Iterator[Mention]:
    """Who is told to come in a sentence, by the words around the names: "brought in X", "X was unveiled"."""
    text = document.article.text
    kinds = (True,) if role in MANAGING else (True, False) if role in _ANYBODY else (False,)
    comes: Mention | None = None
    for one in document.mentions_in(sentence):
        low = max(sentence.start, one.start - _NEAR)
        if one.entity.is_person and (
            (comes is not None and text[comes.end : one.start] in _AND)
            or any(
                before.search(text, low, one.start) or behind.match(text, one.end, sentence.end)
                for before, behind in (_SIGNS[kind] for kind in kinds)
            )
        ):
            yield (comes := one)
