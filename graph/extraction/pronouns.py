"""Whom "he", "she", "his" and "her" stand for.

A pronoun is bound by the grammar of its sentence first, then by who is in focus: named lately, as a subject, often.
"""

from abc import abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING

from .document import PERSON, LocalEntity, Mention, Sentence
from .role_words import OUTSIDE
from .salience import SUBJECT_DEPS
from .speakers import Speakers
from .team_references import TeamReferences
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "hers", "herself"])
RELATIVE = frozenset(["who", "whom", "whose", "that", "which"])
CLEAR_LEAD = 0.4
_SPEAKING = word_list("speaking")


class Pronouns(TeamReferences):
    """The part of `coreference.References` that finds the people whom pronouns mean."""

    _pronouns: dict[tuple[int, int], LocalEntity | None]

    @property
    @abstractmethod
    def speakers(self) -> Speakers:
        """Who says what."""

    @abstractmethod
    def _relative(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None: ...

    def _person_pronoun(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        self._read_up_to(sentence.index + 1)
        place = (sentence.index, token.i)
        if (avoid is None or self._pronouns.get(place) is not avoid) and place in self._pronouns:
            return self._pronouns[place]
        return self._antecedent(sentence, token, avoid)

    @cached_property
    def protagonist(self) -> LocalEntity | None:
        """Whom the article is about: the person named most, of those whom its first lines name."""
        people: dict[int, LocalEntity] = {}
        for sentence in self.document.sentences[:3]:
            for mention in self.document.mentions_in(sentence):
                if mention.entity.is_person and not mention.entity.roles & OUTSIDE:
                    people.setdefault(mention.entity.id, mention.entity)
        counts = self.focus.counts
        return max(people.values(), key=lambda one: (counts.get(one.id, 0), -one.id), default=None)

    def _starts_paragraph(self, sentence: Sentence) -> bool:
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        return before is not None and before.paragraph != sentence.paragraph

    def _leads(self, sentence: Sentence, offset: int, entity: LocalEntity) -> float:
        """What speaks for the person whom the article is about, more so where a paragraph starts."""
        if entity is not self.protagonist or not self._is_about_one:
            return 0.0
        if any(m.entity.is_person and m.start < offset for m in self.document.mentions_in(sentence)):
            return 0.0
        return 1.0 if self._starts_paragraph(sentence) else 0.4

    @cached_property
    def _is_about_one(self) -> bool:
        """Whether one person is named much more than all others: no round-up, no gossip column."""
        named: dict[int, int] = {}
        for mention in self.document.mentions:
            if mention.entity.is_person:
                named[mention.entity.id] = named.get(mention.entity.id, 0) + 1
        first = named.pop(self.protagonist.id, 0) if self.protagonist is not None else 0
        return first > 0 and first >= max(named.values(), default=0) and first >= 0.25 * (first + sum(named.values()))

    def _pronoun_at(self, sentence: Sentence, offset: int, female: bool, out: set[int]) -> LocalEntity | None:
        """The person meant by a pronoun at `offset` of a sentence that may not be parsed, none of `out`."""
        self._read_up_to(sentence.index)
        ranked = self.focus.ranked(
            sentence, offset, lambda entity: self._may_be(entity, female) and entity.id not in out
        )
        return ranked[0][1] if ranked else None

    def _may_be(self, entity: LocalEntity, female: bool) -> bool:
        if not entity.is_person:
            return False
        return entity.gender is None or (entity.gender == "f") == female

    def _people_before(
        self,
        sentence: Sentence,
        offset: int,
        female: bool,
        out: set[int],
        near: LocalEntity | None = None,
        speaks: bool = True,
    ) -> list[tuple[float, LocalEntity]]:
        def bonus(entity: LocalEntity) -> float:
            more: float = self._leads(sentence, offset, entity) + (1.0 if entity is near else 0.0)
            return more - (1.2 if entity.roles & OUTSIDE and not speaks else 0.0)

        return self.focus.ranked(
            sentence, offset, lambda entity: self._may_be(entity, female) and entity.id not in out, bonus
        )

    def _antecedent(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        female = token.lower_ in SHE
        offset = sentence.char(token)
        out = self._co_arguments(sentence, token)
        if avoid is not None:
            out.add(avoid.id)
        if sentence.in_quote(token):
            speaker = self.speakers.at(sentence, offset)
            if speaker is not None:
                out.add(speaker.id)
        ahead = self._subject_ahead(sentence, token, female, out)
        if ahead is not None:
            return ahead
        near = self._clause_subject(sentence, token)
        speaks = token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SPEAKING
        ranked = self._people_before(sentence, offset, female, out, near, speaks)
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR_LEAD:
            return None
        return ranked[0][1] if ranked else None

    def _clause_subject(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The person who is the subject of the innermost clause around a pronoun that has one before it."""
        at, steps = token, 0
        while at.head != at and steps < 12:
            at, steps = at.head, steps + 1
            for child in at.children:
                if child.dep_ in SUBJECT_DEPS and child.i < token.i and not child.is_ancestor(token):
                    mention = self.document.mention_at(sentence, child)
                    if mention is None and child.lower_ in RELATIVE:
                        mention = self._relative(sentence, child, PERSON, None)
                    return mention.entity if mention is not None and mention.entity.is_person else None
        return None

    def _co_arguments(self, sentence: Sentence, token: "Token") -> set[int]:
        """Who cannot be meant: the subject of the clause of which an object pronoun is an argument."""
        if token.dep_ not in ("dobj", "pobj", "dative", "iobj") or token.lower_.endswith("self"):
            return set()
        verb = token.head
        if verb.pos_ == "ADP":
            verb = verb.head
        out = set()
        for child in verb.children:
            if child.dep_ in SUBJECT_DEPS:
                mention = self.document.mention_at(sentence, child)
                if mention is not None:
                    out.add(mention.entity.id)
                elif child.lower_ in HE | SHE:
                    person = self.document.mention_of(sentence, child, PERSON)
                    if person is not None:
                        out.add(person.entity.id)
        return out

    def _subject_ahead(self, sentence: Sentence, token: "Token", female: bool, out: set[int]) -> LocalEntity | None:
        """ "After his sacking, Alonso ...": the subject behind a phrase in front, if nobody stands before."""
        if any(m.entity.is_person and m.start < sentence.char(token) for m in self.document.mentions_in(sentence)):
            return None
        at, steps = token, 0
        while at.head != at and steps < 12:
            if at.dep_ in ("prep", "advcl", "npadvmod", "agent") and at.head.i > token.i:
                for child in at.head.children:
                    if child.dep_ in SUBJECT_DEPS and child.i > token.i:
                        mention = self.document.mention_at(sentence, child)
                        if mention and self._may_be(mention.entity, female) and mention.entity.id not in out:
                            return mention.entity
                return None
            at, steps = at.head, steps + 1
        return None
