"""Who is related to whom, read along the words: "brothers X and Y", "X and his brother Y", "X and Y, the twins".

Of more than two people, and of names in a row, parsers know little; a sentence need not be parsed for it.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from .document import Document, Mention, Sentence
from .drafts import Draft
from .lexicon import Lexicon
from .side_words import SideWords
from .spans import draft_of, name_of
from .spotting import Spotter

SURELY = 0.86
REACH = 40
_ROLES = r"(?:(?!and\b)[\w'’&-]+ ){0,5}?"
_AND = re.compile(r",? and (?:[a-z-]+ )?")


class KinReader(SideWords):
    """Reads who is of one family."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._spotter = Spotter(self._forms("kin", "noun"))
        self._relation = next(
            name for name, one in lexicon.relations.items() if one.symmetric and one.timeless and not one.state
        )

    def read(self, document: Document) -> Iterator[Draft]:
        """The claims of every two people whom the words about their names call relatives."""
        for sentence in document.sentences:
            if not self._spotter.may_be_in(sentence.text) or self._kin.search(sentence.text) is None:
                continue
            people = [one for one in document.mentions_in(sentence) if one.entity.is_person]
            for one, other in itertools.pairwise(people):
                if one.entity is not other.entity and self._are_kin(document, one, other):
                    yield self._draft(sentence, one, other)
            for one, via, other in zip(people, people[1:], people[2:], strict=False):
                text = document.article.text
                told = self._of.search(text[one.end : via.start])
                if told and one.entity is not other.entity and self._and_of.fullmatch(text, via.end, other.start):
                    yield self._draft(sentence, one, other)

    def _are_kin(self, document: Document, one: Mention, other: Mention) -> bool:
        text = document.article.text
        if self._and_his.fullmatch(text, one.end, other.start):
            return True
        if not _AND.fullmatch(text, one.end, other.start):
            return False
        before = text[max(0, one.start - REACH) : one.start]
        return self._both.search(before) is not None or self._behind.match(text, other.end) is not None

    def _draft(self, sentence: Sentence, one: Mention, other: Mention) -> Draft:
        shown = name_of(sentence, other)
        return draft_of(shown, self._relation, one, other, frame="kin-beside", precision=SURELY)

    @cached_property
    def _kin(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('kin', 'noun')}\b", re.IGNORECASE)

    @cached_property
    def _ages(self) -> str:
        """What may stand before such a word: "younger ", "half-"."""
        return rf"(?:{self._any('kin_ages', 'adverb')}[ -])*"

    @cached_property
    def _and_his(self) -> re.Pattern[str]:
        """Between two names: " and his younger brother "."""
        return re.compile(rf",? (?:and|with|alongside) (?:his |her )?{self._ages}{self._any('kin', 'noun')}s?,? ")

    @cached_property
    def _both(self) -> re.Pattern[str]:
        """Before two names: "the twin brothers "."""
        return re.compile(rf"\b{self._any('kin_of_two', 'noun')}(?:,| of)? $", re.IGNORECASE)

    @cached_property
    def _behind(self) -> re.Pattern[str]:
        """Behind two names: ", the brothers", " are cousins"."""
        kin = self._any("kin_of_two", "noun")
        return re.compile(rf"(?:,| -|,? who are| are)(?: the| both)? {self._ages}{kin}\b(?! (?:of|in|to|from)\b)")

    @cached_property
    def _of(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('kin', 'noun')} (?:of|to) {_ROLES}$")

    @cached_property
    def _and_of(self) -> re.Pattern[str]:
        """Between two of whom a third is a relative: " and a cousin of former striker "."""
        return re.compile(rf",? and (?:an? |the )?{self._ages}{self._any('kin', 'noun')} (?:of|to) {_ROLES}")
