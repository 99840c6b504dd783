"""Whom an article, or a part of it, is about: who is meant where the words near by leave it open."""

from functools import cached_property

from .document import LocalEntity, Mention, Sentence
from .role_words import OUTSIDE
from .salience import unique
from .section_heads import people_of_sections
from .team_references import TeamReferences

MUCH = 4
OF_SECTION = 2.0
LEDE, FOREMOST, FOREMOST_ANEW, FAR_MORE = 0.4, 0.4, 1.0, 1.5


class Protagonists(TeamReferences):
    """The part of `coreference.References` that tells whom the article is about."""

    @cached_property
    def protagonist(self) -> LocalEntity | None:
        """Whom the article is about: the person named most, of those whom its first lines name."""
        people: dict[int, LocalEntity] = {}
        for sentence in self.document.sentences[:3]:
            for mention in self.document.mentions_in(sentence):
                if mention.entity.is_person and not mention.entity.roles & OUTSIDE:
                    people.setdefault(mention.entity.id, mention.entity)
        shares = self.focus.shares
        return max(people.values(), key=lambda one: (shares.get(one.id, 0), -one.id), default=None)

    @cached_property
    def _people_of_first_line(self) -> list[Mention]:
        """The people whom the first sentence that is no headline names."""
        first = next((one for one in self.document.sentences if one.kind != "headline"), None)
        return [one for one in self.document.mentions_in(first) if one.entity.is_person] if first is not None else []

    @cached_property
    def _in_the_first_line(self) -> LocalEntity | None:
        """Who alone is named by the first sentence that is no headline."""
        return unique(one.entity for one in self._people_of_first_line)

    def _starts_paragraph(self, sentence: Sentence) -> bool:
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        return before is not None and before.paragraph != sentence.paragraph

    def _leads(self, sentence: Sentence, offset: int, entity: LocalEntity) -> float:
        """What speaks for the person whom the article is about, more so where a paragraph starts."""
        if entity is self._headed_by(sentence):
            return OF_SECTION
        if entity is not self.protagonist:
            return 0.0
        if not self._is_about_one and not self._is_told_of_one(sentence, entity):
            first = entity is self._in_the_first_line
            return LEDE if first and self.focus.is_gone_on_about(entity, sentence.index) else 0.0
        if any(m.entity.is_person and m.start < offset for m in self.document.mentions_in(sentence)):
            return 0.0
        if self._starts_paragraph(sentence):
            return 1.0 + (FOREMOST_ANEW if self._is_foremost else 0.0)
        goes_on = self._is_foremost and self.focus.is_near(entity, sentence.index)
        return 0.4 + (FOREMOST if goes_on else 0.0)

    @cached_property
    def _people_of_sections(self) -> dict[int, LocalEntity]:
        return people_of_sections(self.document)

    def _headed_by(self, sentence: Sentence) -> LocalEntity | None:
        """The person who is all that the heading of a sentence's section names, with his club perhaps."""
        return self._people_of_sections.get(sentence.index)

    @cached_property
    def _is_about_one(self) -> bool:
        """Whether one person is named much more than all others: no round-up, no gossip column."""
        named: dict[int, int] = {}
        for mention in self.document.mentions:
            if mention.entity.is_person:
                named[mention.entity.id] = named.get(mention.entity.id, 0) + 1
        first = named.pop(self.protagonist.id, 0) if self.protagonist is not None else 0
        return first > max(named.values(), default=0) and first >= 0.25 * (first + sum(named.values()))

    @cached_property
    def _is_foremost(self) -> bool:
        """Whether whom the article is about is the first whom its text names, and named far more than any other."""
        named, counts = self._people_of_first_line, self.focus.counts
        if not named or self.protagonist is None or named[0].entity is not self.protagonist:
            return False
        others = (counts.get(one.id, 0) for one in self.document.people if one is not self.protagonist)
        return counts.get(self.protagonist.id, 0) >= max(MUCH, FAR_MORE * max(others, default=0))

    def _is_told_of_one(self, sentence: Sentence, entity: LocalEntity) -> bool:
        """Whether the text has so far spoken of somebody, by pronouns too, much more than of any other, and goes on."""
        count, at = self.focus.count_before, sentence.start
        told = count(entity, at)
        others = (count(one, at) for one in self.document.people if one is not entity)
        if told < max(MUCH, 3 * max(others, default=0)):
            return False
        return self._starts_paragraph(sentence) or self.focus.is_near(entity, sentence.index)
