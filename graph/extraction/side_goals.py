"""Who scored when: of whoever drew level and whoever had put his team ahead, one is of each side.

The goals of a match are followed as the text tells them; with how it ended they tell for whom somebody scored.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .document import LocalEntity, Mention, Sentence
from .side_ballot import Settled
from .side_goal_words import GoalWords
from .side_links import Link
from .side_results import Result
from .side_signs import Sign
from .words import any_word

_BREAK = re.compile(
    r"[.;!?\"“”]|\b(?:but|while|whereas|although|though|until|because|if|since"
    r"|before(?! (?:half[- ]?time|the (?:break|interval|hour|restart|end))\b))\b"
    r"|\bafter (?!(?:just |only )?[a-z0-9-]+ (?:minutes?|seconds)\b|half-time|an hour"
    r"|the (?:break|interval|restart|hour))"
)
_MADE_IT = re.compile(r"\b(?:mak(?:es|e|ing)|made) (?:it|the score) (\d{1,2})-(\d{1,2})\b")
_NO_GOAL = re.compile(any_word("no_goal"))
_OWN_NET = re.compile(r"\binto (?:his|her) own\b")
_BEATEN = re.compile(r"\b(?:past|beyond|beat|beats|beating|rounded|rounding)(?: [a-z-]+){0,3} $")
_JOINED = re.compile(r",?(?: and| both)? ")
_REACH = 60
_LONGEST = 110
_FAR = 6
_TWO = 2
_LINKED, _TO_NIL, _BY_RESULT = 0.8, 0.75, 0.75


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal that the text tells: whose, and what it meant, by a key of `GoalWords.goals_told`.

    `counts`: whether it was one, not only a chance of one.
    """

    scorer: Mention
    what: str
    sentence: int
    score: tuple[int, int] | None = None
    counts: bool = True


class GoalReader:
    """Follows the goals of one match, sentence by sentence."""

    def __init__(
        self,
        words: GoalWords,
        text: str,
        result: Result | None,
        home_and_guests: tuple[LocalEntity, LocalEntity] | None,
    ) -> None:
        """`text`: that of the article in lower case; `home_and_guests`: the two sides where the ground is told."""
        self.words, self.text, self.result = words, text, result
        self.home_and_guests = home_and_guests
        self._last: Goal | None = None
        self._chasing: Goal | None = None
        self._overtaken: Goal | None = None
        self._fouled: tuple[int, Mention] | None = None
        self.scorers: dict[int, Mention] = {}
        self.goals: Counter[int] = Counter()

    def one_each(self) -> Iterator[Link]:
        """Of the scorers of a match in which each side scored once, one is of each side."""
        if self.result is not None and self.result.scored == self.result.conceded == 1 and len(self.scorers) == _TWO:
            one, other = self.scorers.values()
            yield Link(one, other, False, _LINKED, "answers")

    def others(self, scorer: int, sides: Mapping[int, Settled]) -> Iterator[Mention]:
        """Whoever else scored, where somebody and those of his side have all the goals of that side.

        Where more goals are told than there were, some are of another match.
        """
        result, side = self.result, sides[scorer].team
        if result is None or scorer not in self.scorers or result.scored == result.conceded == 1:
            return
        if self.goals.total() > result.scored + result.conceded:
            return
        total = {result.winner: result.scored, result.loser: result.conceded}.get(side)
        own = [id for id in self.scorers if id in sides and sides[id].team is side]
        if sum(self.goals[id] for id in own) == total:
            yield from (one for id, one in self.scorers.items() if id not in own)

    def read(self, sentence: Sentence, people: list[Mention]) -> tuple[list[Sign], list[Link]]:
        """The signs of a sentence for those of `people` who scored, and their links with whoever scored before."""
        found = False
        signs: list[Sign] = []
        links: list[Link] = []
        acting = [one for at, one in enumerate(people) if at == 0 or not self._is_beaten(people[at - 1], one)]
        for at, person in enumerate(acting):
            end = acting[at + 1].start if at + 1 < len(acting) else sentence.end
            signs.extend(self._plainly(acting, at, sentence))
            links.extend(self._from_spot(person, end, sentence))
            if at + 1 < len(acting):
                self._note_foul(person, acting[at + 1], sentence)
            goal = self._goal(person, end, sentence) or self._of_team(person, sentence)
            if goal is None:
                continue
            links.extend(self._by_order(goal))
            if goal.counts:
                found = True
                self._count(person, end)
                signs.extend(self._by_result(goal))
                self._note(goal)
        if not found and self.words.levels.search(self.text, sentence.start, sentence.end):
            self._last = None  # nobody knows for whom
        return signs, links

    def _is_beaten(self, scorer: Mention, other: Mention) -> bool:
        """Whether somebody stands between a scorer and what his goal meant: "A headed past keeper B to seal it"."""
        gap = self.text[scorer.end : other.start]
        return len(gap) < _REACH and _BEATEN.search(gap) is not None and not _BREAK.search(gap)

    def _note_foul(self, one: Mention, other: Mention, sentence: Sentence) -> None:
        """Note who was fouled: "A tripped B", "B was tripped by A"."""
        gap = self.text[one.end : other.start]
        if len(gap) <= _LONGEST and not _BREAK.search(gap) and self.words.fouls.search(gap):
            self._fouled = sentence.index, one if gap.endswith(" by ") else other

    def _from_spot(self, person: Mention, end: int, sentence: Sentence) -> Iterator[Link]:
        """Whoever takes the penalty is of the side of whoever was fouled."""
        if self._fouled is None or sentence.index - self._fouled[0] > 1 or self._fouled[1].entity is person.entity:
            return
        words = self.text[person.end : min(end, person.end + _LONGEST)]
        taken = self.words.takes_penalty.search(words)
        if taken is not None and not _BREAK.search(words, 0, taken.start()) and not self.words.keeps_out.search(words):
            yield Link(self._fouled[1], person, True, _LINKED, "gives")
            self._fouled = None

    def _plainly(self, people: list[Mention], at: int, sentence: Sentence) -> Iterator[Sign]:
        """The sign of whoever scores in a match to nil, or who silences those who watch."""
        person = people[at]
        scored = self.words.scoring.match(self.text, person.end)
        winner = self.result.scorers() if self.result is not None else None
        if scored is None or self._is_no_goal(scored.start(), scored.end(), sentence):
            pass
        elif winner is None:
            end = people[at + 1].start if at + 1 < len(people) else sentence.end
            self._count(person, end)
        else:
            yield Sign(person, winner, _TO_NIL, "scores-to-nil")
            for one, other in zip(reversed(people[:at]), reversed(people[: at + 1]), strict=False):
                if not _JOINED.fullmatch(self.text, one.end, other.start):
                    break
                yield Sign(one, winner, _TO_NIL, "scores-to-nil")
        hushed = self.words.hushes.search(self.text, person.end, min(sentence.end, person.end + _LONGEST))
        if (
            hushed is not None
            and self.home_and_guests is not None
            and not _BREAK.search(self.text, person.end, hushed.start())
        ):
            home, guests = self.home_and_guests
            yield Sign(person, guests if hushed[1] == "home" else home, _BY_RESULT, "silences")

    def _count(self, scorer: Mention, end: int) -> None:
        """Keep who scored, and how many goals the words behind his name give him."""
        id, words = scorer.entity.id, self.text[scorer.end : min(end, scorer.end + _REACH)]
        told = next((number for number, pattern in self.words.goal_numbers if pattern.search(words)), 1)
        self.scorers.setdefault(id, scorer)
        self.goals[id] = max(told, self.goals[id])

    def _is_no_goal(self, start: int, end: int, sentence: Sentence) -> bool:
        return _NO_GOAL.search(self.text, start, min(end + _REACH, sentence.end)) is not None

    def _goal(self, person: Mention, end: int, sentence: Sentence) -> Goal | None:
        """What somebody's goal meant, by the words behind his name."""
        words = self.text[person.end : min(end, person.end + _LONGEST)]
        stop = _BREAK.search(words)
        words = words[: stop.start()] if stop is not None else words
        if words.startswith("'") and not self.words.goal_behind.match(words):
            return None
        if self._is_no_goal(person.end, person.end + len(words), sentence) or _OWN_NET.search(words):
            return None
        counts = self.words.unscored.search(words) is None
        if not counts and not self.words.nearly.match(words):
            return None
        made = _MADE_IT.search(words)
        if made is not None:
            mine, theirs = sorted((int(made[1]), int(made[2])), reverse=True)
            return Goal(person, self._meaning(mine, theirs), sentence.index, (mine, theirs), counts)
        for what, pattern in self.words.goals_told:
            if pattern.search(words):
                return Goal(person, what, sentence.index, counts=counts)
        return None

    def _of_team(self, person: Mention, sentence: Sentence) -> Goal | None:
        """What a goal of somebody's meant that his team is told to have scored: "T took the lead through A"."""
        before = self.text[max(sentence.start, person.start - _LONGEST) : person.start]
        by = self.words.by_whom.search(before)
        if by is None or self._is_no_goal(person.end, person.end, sentence):
            return None
        does = self.words.attacks if by["when"] else self.words.goal_behind
        if (by["when"] or self.text.startswith("'", person.end)) and not does.match(self.text, person.end):
            return None
        told = [
            what for what, pattern in self.words.goals_of_team if pattern.search(_BREAK.split(before[: by.start()])[-1])
        ]
        if not told:
            return None
        again = told[0] == "opens" and self._last is not None
        return Goal(person, "leads" if again else told[0], sentence.index)

    def _meaning(self, more: int, fewer: int) -> str:
        if more == fewer:
            return "levels"
        if more - fewer > 1:
            return "adds"
        if fewer == 0:
            return "opens"
        return "pulls back" if self._last is not None and self._last.what == "adds" else "leads"

    def _by_result(self, goal: Goal) -> Iterator[Sign]:
        """For whom somebody scored, by how the match ended."""
        result = self.result
        if result is None or result.scored == result.conceded:
            return
        winner, loser, few = result.winner, result.loser, result.conceded < 2
        team: LocalEntity | None = None
        if result.conceded == 0 or goal.what == "settles":
            team = winner
        elif goal.what == "consoles" or (goal.what == "pulls back" and few and not result.behind):
            team = loser
        elif (goal.what == "adds" and few) or (
            goal.score is not None and goal.score[0] > result.conceded and goal.what == "adds"
        ):
            team = winner
        elif result.behind >= result.conceded and goal.what in ("opens", "levels", "pulls back", "turns"):
            team = loser if goal.what == "opens" else winner
        if team is not None:
            yield Sign(goal.scorer, team, _BY_RESULT, "scores-in-result")

    def _by_order(self, goal: Goal) -> Iterator[Link]:
        """How whoever scored stands to whoever scored before him."""
        last, what = self._last, goal.what
        if what == "regains":
            yield from self._link(self._overtaken, goal, same=True)
        elif what == "turns" and last is not None:
            yield from self._link(last, goal, same=last.what == "levels")
        elif last is None:
            return
        elif what == "adds" and last.what in ("opens", "adds"):
            yield from self._link(last, goal, same=True)
        elif what in ("levels", "pulls back") and last.what in ("opens", "adds", "leads", "regains"):
            yield from self._link(last, goal, same=False)
            yield from self._link(self._chasing, goal, same=True)
        elif what == "levels" and last.what == "pulls back":
            yield from self._link(last, goal, same=True)

    def _link(self, last: Goal | None, goal: Goal, *, same: bool) -> Iterator[Link]:
        if last is None or goal.sentence - last.sentence > _FAR or last.scorer.entity is goal.scorer.entity:
            return
        yield Link(last.scorer, goal.scorer, same, _LINKED, "adds" if same else "answers")

    def _note(self, goal: Goal) -> None:
        """Keep who is ahead since a goal, who is behind, and who was ahead before the last that drew level."""
        if goal.what in ("levels", "pulls back"):
            if goal.what == "levels" and self._last is not None and self._last.what in ("opens", "adds", "regains"):
                self._overtaken = self._last
            self._chasing = goal
        elif goal.what == "opens":
            self._chasing = None
        self._last = goal
