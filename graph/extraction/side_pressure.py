"""Whose players attack in the sentence behind one that tells of their team's pressure: "T began well. A shot wide".

The words stand in `ontology/lexicon/sides.toml`.
"""

import re
from collections.abc import Iterator

from .document import Mention, Sentence
from .side_links import BREAK
from .side_standings import StandingWords

_OPENING = re.compile(r"(?:[a-z0-9'’-]+,? ){0,4}")
_TURN = re.compile(
    r"\b(?:but|yet|instead|at the other end|in reply|in response|on the (?:break|counter)|against the run of play"
    r"|moments later|however)\b"
)
_OPENS_WITHIN, _REACH = 40, 80
_OTHERS = re.compile(r"[,;]|\b(?:against|from|by|under|but|until|though|although)\b")


class Pressure:
    """Which teams are told to attack, and who goes on to do so.  Texts are in lower case."""

    def __init__(self, words: StandingWords, text: str) -> None:
        self._words, self._text = words, text
        self._told: dict[int, Mention] = {}

    def attackers(
        self, sentence: Sentence, people: list[Mention], teams: list[Mention]
    ) -> Iterator[tuple[Mention, Mention]]:
        """Who attacks in a sentence right behind one that tells of a team's pressure, with that team."""
        team = self._told.get(sentence.index - 1)
        if team is None or sentence.quotes:
            return
        at = sentence.start
        for person in people:
            before = self._text[at : person.start]
            first = at == sentence.start
            goes_on = not BREAK.search(before) if not first else _OPENING.fullmatch(before) is not None
            if not goes_on or _TURN.search(before) or any(one.start < person.start for one in teams):
                return
            if self._words.attacks.match(self._text, person.end):
                yield person, team
            elif first or not self._words.past.search(before):
                return
            at = person.end

    def note(self, sentence: Sentence, teams: list[Mention]) -> None:
        """Take in whether a sentence tells of the pressure of the one team that it names."""
        team = teams[0] if len({one.entity.id for one in teams}) == 1 and not sentence.quotes else None
        if team is None or team.start - sentence.start > _OPENS_WITHIN:
            return
        pressing = self._words.pressing.search(self._text, team.end, min(sentence.end, team.end + _REACH))
        if pressing is not None and _OTHERS.search(self._text, team.end, pressing.start()) is None:
            self._told[sentence.index] = team
