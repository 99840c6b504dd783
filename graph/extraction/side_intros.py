"""What a report tells in one breath: what somebody did, and how the match ended for which team.

"A's double clinched a 2-0 win at T", "T needed a late goal from A", "T lost to U, for whom A scored", "A was sent off
as T lost".  The words stand in `ontology/lexicon/sides.toml`.
"""

import re
from functools import cached_property

from .document import Mention
from .side_standings import StandingWords

_FOR, _AGAINST = 0.75, -0.7
_ROLE = r"(?:[a-z-]+ ){0,3}"
_AROUND = 40
_WHOM = re.compile(rf",? (for|against) whom {_ROLE}$")
_IN_WHICH = re.compile(rf"\bin which {_ROLE}$")
_AS = re.compile(r"\b(?:as|when|while|but|and) (?:the )?$")
_IN = re.compile(r" in (?:the )?$")


class IntroWords(StandingWords):
    """The patterns of the sentences with which a report begins; texts are in lower case."""

    def behind_team(self, text: str, team: Mention, person: Mention, gap: str) -> tuple[float, str] | None:
        """How surely somebody named behind a team is of it, negative: of the other side, and by what."""
        told = super().behind_team(text, team, person, gap)
        if told is not None:
            return told
        if (whom := _WHOM.fullmatch(gap)) is not None:
            return (_FOR, "acts-for") if whom[1] == "for" else (_AGAINST, "against")
        if self._needed.search(gap):
            return _FOR, "stands-out"
        won = self._won_over.search(text, max(0, team.start - _AROUND), team.start)
        if won is not None and _IN_WHICH.search(gap) and self.attacks.match(text, person.end):
            return _AGAINST, "against"
        return None

    def before_team(self, text: str, team: Mention, gap: str) -> tuple[float, str] | None:
        """The same of somebody named before a team."""
        told = super().before_team(text, team, gap)
        if told is not None:
            return told
        goal = self.goal_behind.match(gap) is not None
        if goal and self.win_at.search(gap):
            return _AGAINST, "against"
        if goal and _IN.search(gap) and self._its_result.match(text, team.end):
            return _FOR, "in-its-match"
        if _AS.search(gap) and self.saves_behind.match(gap) and self.winning.match(text, team.end):
            return _FOR, "scores-as"
        fails = self.mishap.match(gap) or self._wastes.match(gap)
        if fails and _AS.search(gap) and (self.is_beaten.match(text, team.end) or self._held.match(text, team.end)):
            return _FOR, "scores-as"
        return None

    @cached_property
    def _needed(self) -> re.Pattern[str]:
        goals = rf"(?:{self._any('side_goals_scored', 'noun')}|{self._any('side_chances', 'noun')})"
        return re.compile(rf"\b{self._any('side_needing')} (?:[a-z0-9'’-]+ ){{0,5}}{goals} (?:from|by) {_ROLE}$")

    @cached_property
    def _won_over(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('side_won', 'noun')} (?:at|over|against) (?:the )?$")

    @cached_property
    def _its_result(self) -> re.Pattern[str]:
        return re.compile(rf"['’]s?(?: [a-z0-9-]+){{0,4}}? {self._any('side_results', 'noun')}\b")

    @cached_property
    def _wastes(self) -> re.Pattern[str]:
        return re.compile(rf" (?:[a-z]+ )?{self._any('side_shooting')}\b.* {self._any('side_chances', 'noun')}\b")

    @cached_property
    def _held(self) -> re.Pattern[str]:
        return re.compile(rf" (?:[a-z]+ )?{self._any('side_frustrated')}\b")
