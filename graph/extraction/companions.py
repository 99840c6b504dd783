"""Who is of a player's team by standing ahead of him, or beside him: "with X and Y ahead of him", "has X for company".

They are where he is: what the text says of his team, with the status that it has, is said of them.  The words stand in
`ontology/lexicon/players.toml`.
"""

import re
from collections.abc import Iterator

from .alternatives import alternatives
from .document import Document, LocalEntity, Mention, Sentence
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .spans import draft_of, name_of
from .spotting import Spotter
from .status import status_of

FRAME = "beside-him"
PRECISION = 0.78
_HIM, _COMPANY = ("him", "her"), "for company"
_PLAYING = (None, "player")
_BEFORE = re.compile(
    r"\b(?:with|(?P<he>[Hh]e|[Ss]he)?(?: now| also| still)? (?:has|had))(?: the likes of| [a-z-]+| an? [a-z-]+)? $"
)
_TO_COME = re.compile(r"\b(?:will|would|could|may|might)\b")
_JOINT = re.compile(r",? (?:and|or) (?:an? )?(?:[a-z-]+ )?|, (?:[a-z-]+ )?")


class CompanionReader:
    """Reads the lists of names that stand ahead of a player or beside him."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        relations = lexicon.relations
        self._player = next(name for name, one in relations.items() if one.kind == "player")
        self._together = next(name for name, one in relations.items() if one.state and one.object == ("Person",))
        ahead, beside = lexicon.any_of("places_ahead"), lexicon.any_of("places_beside")
        self._spotter = Spotter({*(f"{place} {him}" for place in ahead | beside for him in _HIM), _COMPANY})
        him = rf"(?:{alternatives(ahead)}|(?P<beside>{alternatives(beside)})) (?P<him>him|her)"
        self._behind = re.compile(rf"(?: (?:all|both|still|now|already|also))* (?:{him}|(?P<company>{_COMPANY}))\b")

    def read(self, document: Document, knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        """The claims of every such list; `told`: what the article says, who plays where among it."""
        text = document.article.text
        for sentence in document.sentences:
            people = [one for one in document.mentions_in(sentence) if one.entity.is_person]
            if not people or not self._spotter.may_be_in(sentence.text):
                continue
            for at, last in enumerate(people):
                place = self._behind.match(text, last.end)
                listed = _list_to(text, people[: at + 1]) if place is not None else []
                before = _BEFORE.search(text, sentence.start, listed[0].start) if listed else None
                if place is None or before is None:
                    continue
                player = self._whom(document, sentence, place, before, listed)
                listed = [one for one in listed if knowledge.kind(one.entity) in _PLAYING]
                if player is not None and knowledge.kind(player) in _PLAYING:
                    mates = not place.group("him") or bool(place.group("beside"))
                    yield from self._claims(sentence, player, listed, told, mates=mates)

    def _whom(
        self,
        document: Document,
        sentence: Sentence,
        place: "re.Match[str]",
        before: "re.Match[str]",
        listed: list[Mention],
    ) -> LocalEntity | None:
        """Whom "him" means, or who has company: somebody who is not of the list."""
        resolver, out = document.resolver, {one.entity.id for one in listed}
        if resolver is None:
            return None
        if place.group("him"):
            return resolver.pronoun_at(sentence, place.start("him"), place.group("him") == "her", out)
        if before.group("he"):
            return resolver.pronoun_at(sentence, before.start("he"), before.group("he").lower() == "she", out)
        named = (one for one in document.mentions_in(sentence) if one.end == before.start())
        return next((one.entity for one in named if one.entity.is_person), None)

    def _claims(
        self, sentence: Sentence, player: LocalEntity, listed: list[Mention], told: list[Draft], *, mates: bool
    ) -> Iterator[Draft]:
        own = [
            one
            for one in told
            if one.subject.entity is player
            and one.object.entity.type == "Club"
            and one.sentence.index <= sentence.index
            and self._was_there(one, sentence)
        ]
        here = [one for one in own if one.sentence is sentence] or own
        if len({one.object.entity.id for one in here}) != 1:
            return
        plays = here[-1].relation == self._player
        team, status = here[-1].object, status_of(here[-1], self._lexicon) if plays else "current"
        for one in listed:
            shown = name_of(sentence, one)
            yield draft_of(shown, self._player, one, team, frame=FRAME, precision=PRECISION, status=status)
            if mates:
                mate = here[-1].subject
                yield draft_of(
                    shown, self._together, one, mate, frame=FRAME, precision=PRECISION, status=status, at=team
                )

    def _was_there(self, told: Draft, sentence: Sentence) -> bool:
        """Whether a claim tells of the club that a sentence speaks of: he plays there, may leave it or just did."""
        if self._lexicon.relations[told.relation].ends:
            return told.certainty not in FIRM or _TO_COME.search(sentence.text) is None
        plays = told.relation == self._player and told.certainty in FIRM
        return plays and (told.sentence is sentence or status_of(told, self._lexicon) == "current")


def _list_to(text: str, people: list[Mention]) -> list[Mention]:
    """The names of the list that ends with the last of some."""
    found = people[-1:]
    for one in reversed(people[:-1]):
        if _JOINT.fullmatch(text, one.end, found[0].start) is None:
            break
        found.insert(0, one)
    return found
