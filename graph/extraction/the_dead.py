"""Whoever has died plays and coaches no longer: "Dan Perrow, the Hull winger, has died", "the late Everton manager"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from .document import Document
from .drafts import Draft
from .lexicon import Lexicon
from .words import any_word

_REACH = 60
_ASIDE = r"(?:,(?! (?:and|but|who|as|when|after)\b)[^,.;:!?\n]{1,90},)?"
_POSSESSED = ("'", "’")


def dead_in(document: Document) -> set[int]:
    """The ids of those of whom an article tells that they have died."""
    text = document.article.text
    if _dying().search(text) is None:
        return set()
    return {
        one.entity.id
        for one in document.mentions
        if one.entity.is_person
        and not text.startswith(_POSSESSED, one.end)
        and (_dies().match(text, one.end) or _dead().search(text, max(0, one.start - _REACH), one.start))
    }


def of_the_dead(document: Document, drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return `drafts`, those on the dead, and on who coached them in the same breath, told as what is over."""
    drafts, dead = list(drafts), dead_in(document)
    if not dead:
        return drafts
    coached = {
        (one.object.entity.id, one.sentence.index)
        for one in drafts
        if one.subject.entity.id in dead and lexicon.relations[one.relation].object == ("Person",)
    }

    def is_over(one: Draft) -> bool:
        relation = lexicon.relations[one.relation]
        if not relation.state or one.certainty != "confirmed":
            return False
        of_both = relation.symmetric and one.object.entity.id in dead
        with_him = relation.of_staff and (one.subject.entity.id, one.sentence.index) in coached
        return one.subject.entity.id in dead or of_both or with_him

    return [replace(one, status="former") if is_over(one) else one for one in drafts]


@cache
def _dying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_word('dying')}|{any_word('deaths')}|late)\b")


@cache
def _dies() -> re.Pattern[str]:
    """Behind a name: ", the Hull winger, has died", ", who died in May"."""
    dies = rf"(?: ha[sd])?(?: sadly| suddenly| peacefully)? {any_word('dying')}\b"
    return re.compile(rf"{_ASIDE}(?:,? who)?{dies}(?! (?:down|out|hard|a thousand)\b)")


@cache
def _dead() -> re.Pattern[str]:
    """Before a name: "the late Everton manager ", "the death of former Hull striker "."""
    office = rf"{any_word('playing')}|{any_word('managing')}|{any_word('above')}|owner"
    role = rf"(?:(?:[A-ZÀ-Þ][\w&'’-]*|and|former|great|legendary|(?:[a-z]+-)?(?:{office})) ){{0,5}}"
    return re.compile(rf"\b(?:[Tt]he late|{any_word('deaths')} of(?: the)?) {role}$")
