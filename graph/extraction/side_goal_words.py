"""The words by which goals are told, `ontology/lexicon/sides.toml`, as patterns over text in lower case."""

import re
from functools import cached_property

from .side_words import SideWords

_FEW = r"(?: [a-z0-9'’-]+){0,3}?"
_BY = re.compile(r"\bby (?:[a-z-]+ ){0,2}$")
_KINDS = {
    "adds": "side_adding",
    "pulls back": "side_pulling_back",
    "consoles": "side_consoling",
    "regains": "side_regaining",
    "turns": "side_turning",
    "settles": "side_settling",
    "levels": "side_levelling",
    "opens": "side_opening",
}
# What somebody does who scores such a goal: "headed the equaliser".
_NOUNS = {
    "consoles": "side_last_goal",
    "levels": "side_level_goal",
    "opens": "side_first_goal",
    "adds": "side_next_goal",
}
# What a team does for which somebody scores it.
_OF_TEAM = {
    "adds": "side_adding",
    "pulls back": "side_pulling_back",
    "regains": "side_regaining",
    "levels": "side_levelling",
    "opens": "side_going_ahead",
}


class GoalWords(SideWords):
    """The patterns behind the name of whoever scores; the ways of telling of a goal."""

    @cached_property
    def goals_told(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What a goal meant, and how it is told; the first that is found holds."""
        found = [(what, re.compile(rf"\b{self._any(key)}\b(?! of\b)")) for what, key in _KINDS.items()]
        for what, key in _NOUNS.items():
            nouns = self._any(key, "noun")
            found.append(
                (what, re.compile(rf"\b{self._any('side_netting')}(?: in| home)?(?: an?| the| his)?{_FEW} {nouns}\b"))
            )
        in_front = (
            rf"\b{self._any('side_putting')}(?: [a-z0-9-]+){{1,4}} {self._any('side_in_front', 'adverb')}\b(?! of\b)"
        )
        return (*found, ("opens", re.compile(in_front)))

    @cached_property
    def goal_numbers(self) -> tuple[tuple[int, re.Pattern[str]], ...]:
        """How many goals somebody is told to have scored, and by which words."""
        told = ((3, "side_three_goals"), (2, "side_two_goals"))
        return tuple((number, re.compile(rf"\b{self._any(key, 'adverb')}\b")) for number, key in told)

    @cached_property
    def goals_of_team(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What a goal meant, told of the team that scored it."""
        return tuple((what, re.compile(rf"\b{self._any(key)}\b(?! of\b)")) for what, key in _OF_TEAM.items())

    @cached_property
    def by_whom(self) -> re.Pattern[str]:
        """Before whoever scored for a team: " through striker "; `when` where a clause tells what he did."""
        by = self._any("side_scored_by", "adverb")
        return re.compile(rf"\b(?:{by}|(?P<when>when|as|after)) (?:(?!and\b|for\b|to\b|from\b)[a-z-]+ ){{0,3}}$")

    @cached_property
    def goals_of_either(self) -> tuple[re.Pattern[str], ...]:
        """How the goals are told that may be of the side of which nothing was told so far."""
        return tuple(pattern for what, pattern in self.goals_told if what not in ("opens", "adds"))

    @cached_property
    def nearly(self) -> re.Pattern[str]:
        """Behind a name: that there was no goal, but one that he meant to score: " should have "."""
        return re.compile(rf" (?:[a-z]+ ){{0,2}}{self._any('side_nearly', 'adverb')}\b")

    @cached_property
    def rebounds(self) -> re.Pattern[str]:
        """From who scores to whose shot it was first: " tapped in after "."""
        return re.compile(rf"\b{self._any('side_attacking')}\b.* (?:after|when|once) (?:[a-z-]+ ){{0,2}}$")

    @cached_property
    def consoles(self) -> re.Pattern[str]:
        """The goal of a side that loses."""
        return re.compile(rf"\b{self._any('side_last_goal', 'noun')}\b")

    @cached_property
    def concedes(self) -> re.Pattern[str]:
        """From a team to whoever scored against it: " fell behind when "."""
        through = r"(?:when|as|after|to|through|by|against)"
        return re.compile(
            rf"\b{self._any('side_conceding')} (?:[a-z0-9-]+ ){{0,5}}?{through} (?:an? )?(?:[a-z-]+ ){{0,3}}$"
        )

    @cached_property
    def lost_by(self) -> re.Pattern[str]:
        """From the team that lost to whoever scored: " lost at T, undone by two late goals from "; `vain`: his own."""
        lost = rf"(?:(?<!ha[sd] )(?<!have ){self._any('side_losing')}|{self._any('side_lost', 'noun')}(?! of\b))"
        beaten = rf"(?:was|were|been|being|got) (?:[a-z]+ )?{self._any('side_beating')}"
        by = r"by|to|as|after|following|courtesy of|thanks to|through|(?P<vain>despite|in spite of)"
        return re.compile(
            rf"\b(?:{lost}|{beaten}|{self._any('side_conceding')})\b.*?[ ,](?:{by})"
            rf" (?:(?!with |despite |in )[a-z0-9'’-]+ ){{0,4}}{self._any('side_goals_scored', 'noun')} (?:by|from) $"
        )

    def is_lost(self, gap: str) -> bool:
        """Whether the words between two teams tell that the first lost: "lost 2-1 to", "were thrashed by"."""
        by = _BY.search(gap)
        return self.losing.search(gap) is not None or (
            by is not None and self.beats.search(gap, 0, by.start()) is not None
        )

    @cached_property
    def reduced(self) -> re.Pattern[str]:
        """From a team to whoever was sent off: " finished with ten men after "."""
        left = r"(?:ten|10|nine|9|a) (?:men|man|players|player)"
        return re.compile(rf"\b{left}\b.* (?:after|when|as|following|with|once) (?:[a-z-]+ ){{0,3}}$")

    @cached_property
    def leading_on(self) -> re.Pattern[str]:
        """From a team to whoever scored, whose goal stands behind: " tied it on "."""
        return re.compile(rf"\b{self._any('side_leading')}\b.* (?:on|from|after|with) $")

    @cached_property
    def error_by(self) -> re.Pattern[str]:
        """From whoever gained by it to whoever erred: " capitalised on a mistake by "."""
        return re.compile(
            rf"\b{self._any('side_profiting')}\b.*\b{self._any('side_errors', 'noun')} (?:by|from) (?:[a-z-]+ ){{0,2}}$"
        )

    @cached_property
    def errs(self) -> re.Pattern[str]:
        """Behind whoever lets the other side score: " lost possession"."""
        return re.compile(rf" (?:had )?{self._any('side_erring')}\b")

    @cached_property
    def saves_it(self) -> re.Pattern[str]:
        """Behind a goalkeeper, of a shot named before him: " tipped over"."""
        return re.compile(rf" (?:[a-z]+ )?(?:{self._any('side_clearing')}|{self._any('side_saving_it')})\b")
