"""The words by which goals are told, `ontology/lexicon/sides.toml`, as patterns over text in lower case."""

import re
from functools import cached_property

from .side_words import SideWords

_FEW = r"(?: [a-z0-9'’-]+){0,3}?"
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
    def nearly(self) -> re.Pattern[str]:
        """Behind a name: that there was no goal, but one that he meant to score: " should have "."""
        return re.compile(rf" (?:[a-z]+ ){{0,2}}{self._any('side_nearly', 'adverb')}\b")

    @cached_property
    def rebounds(self) -> re.Pattern[str]:
        """From who scores to whose shot it was first: " tapped in after "."""
        return re.compile(rf"\b{self._any('side_attacking')}\b.* (?:after|when|once) (?:[a-z-]+ ){{0,2}}$")
