"""Which team an article is about, which one a part of it under a heading of its own, and which a paragraph names."""

import re
from abc import ABC
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .gazetteer import Matcher
from .salience import unique
from .section_heads import ClubSections
from .topic import FIRST_LINES, is_in_passing, is_left, is_of_name, is_told_aside, is_women_of, tells_whose, topic_of
from .words import any_word

if TYPE_CHECKING:
    from .tokens import Token

_OF_A_CAREER = re.compile(rf"\b(?:{any_word('told_of_careers')}|(?:19|20)\d\d)\b")
_IN_A_MATCH = re.compile(rf"\b(?:{any_word('done_in_a_match')}|(?:took|takes|take) (?:his|her|the) place)\b")
MOST_HERE = 4
"""How many teams a paragraph that is on one of them may name."""


class TeamContext(ABC):
    """The part of `coreference.References` that knows what the article and its parts are about."""

    document: Document
    matcher: Matcher

    @cached_property
    def topic(self) -> LocalEntity | None:
        """The team that the article is about."""
        homes = {team.iri: team for team in self.document.teams if team.type == "Club" and team.iri}
        return topic_of(self.document, lambda ground: self._only_host(ground, homes))

    def host_of(self, ground: LocalEntity) -> LocalEntity | None:
        """The club of the article that plays at a ground; None of what is no ground."""
        homes = {team.iri: team for team in self.document.teams if team.type == "Club" and team.iri}
        return self._only_host(ground, homes) if ground.type == "Ground" else None

    def _only_host(self, ground: LocalEntity, homes: dict[str, LocalEntity]) -> LocalEntity | None:
        """The club of the article that plays at a ground."""
        entry = self.matcher.entries.get(ground.iri or "")
        if entry is None:
            return None
        iris = [f"{entry.iri.rsplit('/', 2)[0]}/club/{club}" for club in entry.clubs]
        found = [homes[iri] for iri in iris if iri in homes]
        return unique(found or (team for team in homes.values() if is_women_of(team, iris)))

    def _is_visited(self, sentence: Sentence, ground: "Token", host: LocalEntity) -> bool:
        """Whether a ground is only where a match was, of a club that the article names as met: "started at Highbury".

        Of a career it is told with how long, or when, somebody was there: "for six years at Highbury".
        """
        told = sentence.text
        if (
            ground.head.lower_ != "at"
            or host is self.topic
            or not _IN_A_MATCH.search(told)
            or _OF_A_CAREER.search(told)
        ):
            return False
        named = [one for one in self.document.mentions if one.entity is host]
        return bool(named) and all(is_in_passing(self.document.article.text, one) for one in named)

    @cached_property
    def _club_sections(self) -> ClubSections:
        return ClubSections(self.document)

    @cached_property
    def _headings(self) -> list[int]:
        """The headings inside an article, behind its first lines."""
        return [one.index for one in self.document.sentences[FIRST_LINES:] if one.kind == "headline" and not one.quotes]

    def _team_of_section(self, sentence: Sentence, offset: int) -> LocalEntity | None:
        """The one club of the part of an article, under a heading of its own, that is not on the article's topic."""
        heading = max((at for at in self._headings if at < sentence.index), default=None)
        if heading is None or self.topic is None:
            return None
        named = [
            one
            for other in self.document.sentences[heading : sentence.index + 1]
            for one in self.document.mentions_in(other)
            if one.start < offset and one.kind not in ("place", "demonym")
        ]
        if any(one.entity is self.topic or self.topic.id in one.entity.teams for one in named):
            return None
        text = self.document.article.text
        clubs = [one for one in named if one.entity.type == "Club" and not tells_whose(self.document, one)]
        return unique(one.entity for one in clubs if not is_in_passing(text, one))

    def _paragraph_of_another(self, sentence: Sentence, here: list[Mention]) -> LocalEntity | None:
        """The one club with which a paragraph begins that names the article's own nowhere, nor anybody of it."""
        first = sentence.index
        while first and self.document.sentences[first - 1].paragraph == sentence.paragraph:
            first -= 1
        opening = {one.entity.id: one.entity for one in here if one.sentence == first}
        if first == sentence.index or len(opening) != 1 or {one.entity.id for one in here} != opening.keys():
            return None
        own = self.topic.id if self.topic is not None else None
        before = (self.document.mentions_in(one) for one in self.document.sentences[first : sentence.index])
        told = any(one.entity.id == own or own in one.entity.teams for some in before for one in some)
        return next(iter(opening.values())) if not told else None

    def _only_one_here(self, sentence: Sentence, offset: int, here: list[Mention]) -> LocalEntity | None:
        """The one team that a paragraph is on, if it names but one that nobody leaves: "T have a coach. Y, once at U".

        Not where it goes through many, of which the others may be named in passing.
        """
        text = self.document.article.text
        named = {one.entity.id for one in self._teams_of_paragraph(sentence, offset, lambda *_: False)}
        if len(named) > MOST_HERE:
            return None
        return unique(one.entity for one in here if not (is_left(text, one) or is_of_name(self.document, one)))

    def _teams_of_paragraph(
        self, sentence: Sentence, offset: int, aside: Callable[[str, Mention], bool] = is_in_passing
    ) -> list[Mention]:
        """The teams that a sentence and those before it in its paragraph name otherwise than `aside`, in passing."""
        text = self.document.article.text
        found = []
        for other in reversed(self.document.sentences[: sentence.index + 1]):
            if other.paragraph != sentence.paragraph:
                break
            for mention in self.document.mentions_in(other):
                named = mention.entity.is_team and mention.kind not in ("place", "demonym")
                clause = other is sentence and is_told_aside(sentence, mention, offset)
                if named and not clause and not aside(text, mention):
                    found.append(mention)
        return found
