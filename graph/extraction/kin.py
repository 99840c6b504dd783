"""Who is related to whom, read along the words: "brothers X and Y", "X and his brother Y", "X and Y, the twins".

Of more than two people, and of names in a row, parsers know little; a sentence need not be parsed for it.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from .alternatives import alternatives
from .document import Document, Mention, Sentence
from .drafts import Draft
from .lexicon import Lexicon
from .side_words import SideWords
from .spans import Shown, draft_of, name_of, up_to
from .spotting import Spotter

SURELY = 0.86
REACH = 40
_PERSON = "\N{OBJECT REPLACEMENT CHARACTER}"
_HE = re.compile(r"\b(?:[Ss]he|[Hh]e)\b")
_ROLES = r"(?:(?!and\b)[\w'’&-]+ ){0,5}?"
_GOES_ON = re.compile(r",? and [A-ZÀ-Þ]|, [A-ZÀ-Þ]")
_AND = re.compile(r",? and (?:[a-z-]+ )?")


class KinReader(SideWords):
    """Reads who is of one family."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._spotter = Spotter(self._forms("kin", "noun"))
        self._relation = next(
            name for name, one in lexicon.relations.items() if one.symmetric and one.timeless and not one.state
        )

    def with_kin(self, document: Document, told: list[Draft]) -> list[Draft]:
        """The claims, with those of every two people whom the words about their names call relatives.

        Of the relatives of one, whom a list names, parsers make relatives of each other.
        """
        drafts = []
        for sentence in document.sentences:
            if not self._spotter.may_be_in(sentence.text) or self._kin.search(sentence.text) is None:
                continue
            people = [one for one in document.mentions_in(sentence) if one.entity.is_person]
            of_one = list(self._of_one(document, sentence, people))
            listed = {one.entity.id for _, one in of_one}
            drafts += [self._draft(up_to(sentence, one), owner, one) for owner, one in of_one]
            drafts += [
                self._draft(name_of(sentence, other), one, other)
                for one, other in self._beside(document, people)
                if not listed.issuperset((one.entity.id, other.entity.id))
            ]
            told = [
                one
                for one in told
                if not (one.relation == self._relation and one.sentence is sentence and listed.issuperset(one.pair))
            ]
        return told + drafts

    def _beside(self, document: Document, people: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
        """Every two of a sentence's people between or about whose names a word stands for relatives."""
        yield from self._opening(document, people)
        for one, other in itertools.pairwise(people):
            if one.entity is not other.entity and self._are_kin(document, one, other):
                yield one, other
        for one, via, other in zip(people, people[1:], people[2:], strict=False):
            text = document.article.text
            told = self._of.search(text[one.end : via.start])
            if told and one.entity is not other.entity and self._and_of.fullmatch(text, via.end, other.start):
                yield one, other

    def _opening(self, document: Document, people: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
        """Whose relative a sentence calls somebody before it names him: "The son of X, and cousin of Y, Z joined T"."""
        text = document.article.text
        start = document.sentences[people[0].sentence].start if len(people) > 1 else 0
        if len(people) < 2 or self._opens.fullmatch(text, start, people[0].start) is None:
            return
        for at, (one, other) in enumerate(itertools.pairwise(people)):
            if self._and_of.fullmatch(text, one.end, other.start):
                continue
            if text[one.end : other.start] == ", " and _GOES_ON.match(text, other.end) is None:
                yield from ((other, kin) for kin in people[: at + 1] if kin.entity is not other.entity)
            return

    def _of_one(
        self, document: Document, sentence: Sentence, people: list[Mention]
    ) -> Iterator[tuple[Mention, Mention]]:
        """Somebody with each of the relatives whom a sentence lists: "his wife, X, his sons Y and Z and a daughter"."""
        text, cut, at = document.article.text, "", sentence.start
        starts: dict[int, Mention] = {}
        for one in people:
            cut += text[at : one.start]
            starts[len(cut)] = one
            cut, at = cut + _PERSON, one.end
        cut += text[at : sentence.end]
        for found in self._list.finditer(cut):
            listed = [one for at, one in starts.items() if found.start("first") <= at < found.end()]
            owner = self._owner(document, sentence, found, starts)
            if owner is not None and (len(listed) > 1 or found["left"]):
                yield from ((owner, one) for one in listed if one.entity is not owner.entity)

    def _owner(
        self, document: Document, sentence: Sentence, found: re.Match[str], starts: dict[int, Mention]
    ) -> Mention | None:
        """Whose relatives a list names: "X's" before it, whoever "left" them, else whom "his" means."""
        if found["owner"]:
            return starts[found.start("owner")]
        before = [one for at, one in starts.items() if at < found.start("first")]
        if found["left"] and before:
            return before[-1]
        said = _HE.search(found.string[: found.start()]) if found["left"] else None
        word, low = (found["his"], found.start("his")) if said is None else (said.group(), said.start())
        if word is None or document.resolver is None:
            return None
        offset = sentence.start + low + sum(one.end - one.start - 1 for one in before)
        meant = document.resolver.pronoun_at(sentence, offset, word.lower() in ("her", "she"))
        return next((one for one in reversed(document.mentions) if one.entity is meant and one.start < offset), None)

    def _are_kin(self, document: Document, one: Mention, other: Mention) -> bool:
        text = document.article.text
        if self._and_his.fullmatch(text, one.end, other.start):
            return True
        if not _AND.fullmatch(text, one.end, other.start):
            return False
        before = text[max(0, one.start - REACH) : one.start]
        return self._both.search(before) is not None or self._behind.match(text, other.end) is not None

    def _draft(self, shown: Shown, one: Mention, other: Mention) -> Draft:
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
    def _opens(self) -> re.Pattern[str]:
        """All before the first name: "The younger brother of former striker "."""
        return re.compile(rf"(?:The|An?) {self._ages}{self._any('kin', 'noun')} (?:of|to) {_ROLES}")

    @cached_property
    def _of(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('kin', 'noun')} (?:of|to) {_ROLES}$")

    @cached_property
    def _and_of(self) -> re.Pattern[str]:
        """Between two of whom a third is a relative: " and a cousin of former striker "."""
        return re.compile(rf",? and (?:an? |the )?{self._ages}{self._any('kin', 'noun')} (?:of|to) {_ROLES}")

    @cached_property
    def _list(self) -> re.Pattern[str]:
        """Relatives of one person, names taken out: ", X's wife, Y, and two sons, Z and W", "he leaves a widow, X"."""
        one, forms = self._lexicon.any_of("kin"), self._forms("kin", "noun")
        many = rf"{alternatives(forms - set(one))},? {_PERSON}(?:(?:,|,? and) {_PERSON})*"
        kin = rf"(?:[a-z-]+ ){{0,2}}?(?:{alternatives(one)},? {_PERSON}|{many})"
        next_ones = rf"(?:,|,? and|,? as well as|,? by)(?: (?:his|her))? {kin}"
        left = rf"\b(?:{self._any('kin_left')}|whose) "
        return re.compile(
            rf"(?:(?P<owner>{_PERSON})['’]s? |(?P<left>{left})|\b(?P<his>[Hh]is|[Hh]er) )"
            rf"(?P<first>{kin})(?:{next_ones})*"
        )
