"""The pre-pass: which sentences can carry a claim at all, told from their words before anything is parsed.

Every trigger of the lexicon is one condition: its words must stand in the sentence, in whatever form, and where its
frame wants a team that is written in the sentence, something that may stand for a team must stand there too.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lexicon import PARTICLES, PREPOSITIONS
from .names import common_words
from .words import plain, word_list

if TYPE_CHECKING:
    from .lexicon import Frame, Lexicon

_WORDS = re.compile(r"[^\W\d_]+")
_TEAM_WORDS = frozenset(["they", "their", "them", "us"])
_CLUB_WORDS = frozenset(["club", "clubs", "side", "team", "squad", "giants", "champions", "board"])
_NAME_BEHIND = re.compile(r"\b([a-z]+),? (?=[A-Z])")
_PERSON_WORDS = word_list("person_words")
_WEAK_ROLES = frozenset(["back", "backs", "half", "halves", "two", "no", "great", "greats", "man", "men", "boys", "no"])
_CAPITAL = re.compile(r"(?<![.!?\"“] )(?<=[\s\"“‘(/-])[A-ZÀ-Þ][^\W\d_]")
_POSSESSED_NAME = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}(?=[A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Condition:
    """What must stand beside a key word: a form of each of `others`, one of `requires`, something for a team."""

    others: tuple[frozenset[str], ...]
    requires: frozenset[str]
    team: bool
    title: bool


class Prepass:
    """The conditions of one lexicon, by the word form that tells most of each."""

    def __init__(self, lexicon: "Lexicon") -> None:
        self._conditions: dict[str, list[Condition]] = {}
        self._team_nouns = _CLUB_WORDS | _TEAM_WORDS
        forms = lexicon.inflector.forms
        small = PREPOSITIONS | PARTICLES | lexicon.any_of("not_triggers")

        def every_form(word: str) -> frozenset[str]:
            return frozenset(form for pos in ("verb", "noun", "adjective") for form in forms(word, pos))

        for pos, words, frame in lexicon.trigger_phrases():
            parts = [word for word in words if word.isalpha()]
            if not parts:
                continue
            key = max(parts, key=lambda word: (word not in small, word != parts[0], len(word)))
            keys = frozenset(forms(key, pos)) if len(parts) == 1 else every_form(key)
            others = tuple(every_form(word) for word in parts if word != key)
            requires = frozenset(form for word in frame.requires for form in every_form(word))
            self._add(keys, Condition(others, requires, _wants_team(frame), _wants_title(frame)))
        self._roles: dict[str, list[tuple[frozenset[str], ...]]] = {}
        for noun in lexicon.roles:
            parts = [word for word in noun if word.isalpha()]
            others = tuple(frozenset((word,)) for word in parts[:-1])
            for form in forms(parts[-1], "noun"):
                self._roles.setdefault(form, []).append(others)
        self._keys = frozenset(self._conditions)
        self._role_keys = frozenset(self._roles)
        self._title_keys = self._role_keys - _WEAK_ROLES
        self._sure = frozenset(
            key
            for key, conditions in self._conditions.items()
            if any(not (one.others or one.requires or one.team or one.title) for one in conditions)
        )

    def _add(self, keys: Iterable[str], condition: Condition) -> None:
        for key in keys:
            self._conditions.setdefault(key, []).append(condition)

    def carries(self, text: str, names_team: bool, hits: Sequence[tuple[int, int]]) -> bool:
        """Whether a sentence can carry a claim.

        `names_team` says that a name in it may be a team's, `hits` where the names of teams stand in it.
        """
        words = _WORDS.findall(text.lower())
        if len(words) < 2 or not self._means_person(text, words, hits):
            return False
        if not self._sure.isdisjoint(words):
            return True
        here = set(words)
        team = names_team or not self._team_nouns.isdisjoint(here)
        for key in self._keys & here:
            if any(self._met(condition, here, team) for condition in self._conditions[key]):
                return True
        roles = self._role_keys & here
        if roles and (team or any(match.group(1) in roles for match in _NAME_BEHIND.finditer(text))):
            for key in roles:
                if any(all(not other.isdisjoint(here) for other in others) for others in self._roles[key]):
                    return True
        return any(_POSSESSED_NAME.match(text, end) for _, end in hits)

    def _means_person(self, text: str, words: list[str], hits: Sequence[tuple[int, int]]) -> bool:
        """Whether anything in the sentence can stand for a person: a pronoun, a role, a name that is no team's."""
        if not _PERSON_WORDS.isdisjoint(words) or not self._role_keys.isdisjoint(words):
            return True
        if not (hits and hits[0][0] == 0) and plain(words[0]) not in common_words():
            return True  # the first word may be a name
        return any(not any(start <= match.start() < end for start, end in hits) for match in _CAPITAL.finditer(text))

    def _met(self, condition: Condition, here: set[str], team: bool) -> bool:
        if (condition.team and not team) or (condition.title and self._title_keys.isdisjoint(here)):
            return False
        if condition.requires and condition.requires.isdisjoint(here):
            return False
        return all(not other.isdisjoint(here) for other in condition.others)


def _wants_team(frame: "Frame") -> bool:
    """Whether all claims of a frame need a team that stands in the sentence."""
    for reading in frame.claims:
        slots = [frame.slots[name] for name in (reading.subject, reading.object) if name in frame.slots]
        if not any(slot.type in ("Team", "Club") and not slot.context for slot in slots):
            return False
    return True


def _wants_title(frame: "Frame") -> bool:
    """Whether all claims of a frame need a role noun: "name X as manager"."""
    return all(
        reading.relation == "@title" or any(frame.slots[name].type == "Title" for name in reading.needs)
        for reading in frame.claims
    )
