"""Of whom a manager or a player speaks as his own, or as of the others."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .document import Document, LocalEntity, Mention, Sentence
from .side_signs import SELECTS, Sign, SignReader
from .side_standings import StandingWords

REACH = 30
CARRIES = 3
OTHERS = re.compile(r"\b(?:they|them|their|theirs|opponents?|opposition|rivals?)\b")
_THEY_HAVE = re.compile(r"\bthey(?: have|['’]ve)\b(?! (?:been|not|never|lost|sold|signed|asked|wanted|spoken)\b)")
_OURS = re.compile(r"\b(?:we|us|our|ours|we're|we've)\b")
_OF_HIM = re.compile(r"\b(?:he|he's|his|him)\b")
_WE_HAVE_LIKE = re.compile(
    r"\b(?:we have|we['’]ve got|we['’]ve)(?: got)? (?:[a-z]+ ){0,3}(?:players|people|men|lads) like $"
)
LIKE = re.compile(r"\b(?:like|as|against|than|since|facing|from|against the likes of|according to) $")


@dataclass(frozen=True, slots=True)
class Known:
    """What of the sides is known before any is settled.

    The team that somebody plays for or manages, whether he manages it, of which team he is a manager or an official,
    and whether a side is looked for.
    """

    team: Callable[[LocalEntity], LocalEntity | None]
    manages: Callable[[LocalEntity], bool]
    speaks_for: Callable[[LocalEntity], LocalEntity | None]
    is_open: Callable[[LocalEntity], bool]


class SpeechReader(ABC):
    """The part of `side_squads.SquadReader` that reads direct speech."""

    document: Document
    known: Known
    signs: SignReader
    words: StandingWords
    text: str

    @abstractmethod
    def _only(self, team: LocalEntity, teams: list[Mention]) -> bool: ...

    @abstractmethod
    def _is_of_market(self, sentence: Sentence) -> bool: ...

    def _of_speech(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Of whom a manager or a player speaks as his own."""
        resolver = self.document.resolver
        for player in people:
            if resolver is None or not sentence.is_quoted(player.start) or not self.known.is_open(player.entity):
                continue
            speaker = resolver.speaker_at(player.start)
            team = self.known.team(speaker) if speaker is not None and speaker is not player.entity else None
            if team is None or speaker is None or not self._only(team, teams):
                continue
            words = self.text[sentence.start : sentence.end]
            if _THEY_HAVE.search(words, 0, player.start - sentence.start):
                yield from self._of_theirs(sentence, player, team)
            before = self.text[max(0, player.start - REACH) : player.start]
            ours = _WE_HAVE_LIKE.search(before) is not None
            picks = SELECTS.match(self.text, player.end)
            if picks or OTHERS.search(words) or (LIKE.search(before) and not ours) or self._is_of_market(sentence):
                continue
            manages = self.known.manages(speaker)
            weight = 0.35 + 0.1 * self.signs.opens_clause(player) if manages else 0.2
            weight += 0.15 * bool(_OURS.search(words)) + 0.2 * bool(self.words.squad.search(words))
            weight += 0.15 * bool(self.words.praise.search(words))
            weight += 0.1 * bool(_OF_HIM.search(words)) + 0.2 * ours
            yield Sign(player, team, weight, "speaks-of")

    def _of_theirs(self, sentence: Sentence, player: Mention, own: LocalEntity) -> Iterator[Sign]:
        """Whom somebody says that the others have, named last of the teams: "They have good players: A and B"."""
        for one in reversed(self.document.mentions):
            if one.start < sentence.start and one.entity.type == own.type and one.entity is not own:
                if sentence.index - one.sentence <= CARRIES:
                    yield Sign(player, one.entity, 0.6, "speaks-of-them", one)
                return
