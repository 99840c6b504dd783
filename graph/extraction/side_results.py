"""The result of an article's match, and what a match to nil tells: who scored played for the one side that did."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .document import Document, LocalEntity, Mention, Sentence
from .side_goal_words import GoalWords

_BETWEEN = re.compile(r" (\d{1,2})-(\d{1,2})(?: \([^)]*\))? ")
SCORE = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})\b(?!-)")
_BEHIND = re.compile(r" (?:[a-z]+ ){0,4}(\d{1,2})-(\d{1,2})\b")
NUMBER = re.compile(r" (\d{1,2})(?: \([^)]*\))?,? ")  # "T 1 U 0", as newspapers head a report
LAST_NUMBER = re.compile(r" (\d{1,2})(?: \([^)]*\))?(?:$|\.$|[\n:])")
EARLIER = re.compile(
    r"\b(?:after(?! (?:being|losing|going|slipping|falling)\b)|following|since|despite|bounc\w+ back from|respond\w+ to"
    r"|last|previous|previously)\b"
)
_COMPARED = re.compile(
    r"\b(?:ahead of|above|below|behind|level with|like|such as|clear of|adrift of|leaders|leapfrog(?:ged|ging)?"
    r"|pressure on|(?:points?|goals?) (?:off|from)|(?:lead|gap|advantage|cushion) (?:over|on|to)) (?:the )?$"
)
_COMPARING = 30
_NOT_THIS = re.compile(r"\b(?:who|which|having|had|when|aggregate|first leg|first-leg|friendly)\b")
_AS, _NEAR = re.compile(r"\b(?:as|when|while) (?:the )?$"), 40
_VISITED = re.compile(r"\b(?:travell?(?:ed|ing)|went|made the trip|headed|journeyed) to (?:the )?$")
_BEATEN_THERE = re.compile(
    r"[^.;]*\b(?:beaten|lost|losing|defeated|thrashed|sunk) (?:[a-z-]+ ){0,2}(\d{1,2})-(\d{1,2})\b"
)
_WINNERS = re.compile(r" (?:[a-z]+ ){0,3}\d-\d winners\b")
_GOALS_DOWN = re.compile(r"\b(two|three|four|[234]-0)(?:[- ]goals?)? (?:down|behind|deficit)\b")
NUMBERS = {"two": 2, "three": 3, "four": 4}
_FIRST_SENTENCES = 3
_TWO = 2
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Result:
    """How a match ended: who won and who lost, in a draw in the order of the text, and the goals of each.

    `behind`: by how many goals the winner is told to have been behind; 0 where nothing tells it.
    """

    winner: LocalEntity
    loser: LocalEntity
    scored: int
    conceded: int
    behind: int = 0

    def scorers(self) -> LocalEntity | None:
        """The one side that scored; None where both did, or neither."""
        return self.winner if self.conceded == 0 < self.scored else None


class ResultReader:
    """Finds the result in the first sentences of a report."""

    def __init__(self, document: Document, words: GoalWords, text: str, layer: str) -> None:
        """`text`: that of the article in lower case; `layer`: the kind of team that met."""
        self.document, self.words, self.text, self.layer = document, words, text, layer

    def read(self, sentences: Iterable[Sentence]) -> Result | None:
        """The first result in the first of `sentences`."""
        for sentence in itertools.islice(sentences, _FIRST_SENTENCES):
            found = next(self.of_sentence(sentence), None)
            if found is not None:
                return found
        return None

    def of_sentence(self, sentence: Sentence) -> Iterator[Result]:
        """The results that a sentence tells."""
        teams = [
            one
            for one in self.document.mentions_in(sentence)
            if one.entity.type == self.layer and one.kind != "demonym"
        ]
        for one, other, gap in met(self.text, teams):
            if len(gap) > _LONGEST:
                continue
            plain = _BETWEEN.fullmatch(gap)
            if plain is not None:
                mine, theirs = int(plain[1]), int(plain[2])
                first, last = (one, other) if mine >= theirs else (other, one)
                yield Result(first.entity, last.entity, max(mine, theirs), min(mine, theirs))
                continue
            numbers = NUMBER.fullmatch(gap), LAST_NUMBER.match(self.text, other.end, sentence.end)
            if numbers[0] is not None and numbers[1] is not None:
                mine, theirs = int(numbers[0][1]), int(numbers[1][1])
                first, last = (one, other) if mine >= theirs else (other, one)
                yield Result(first.entity, last.entity, max(mine, theirs), min(mine, theirs))
                continue
            later = self.text[other.end : other.end + 30]
            if _NOT_THIS.search(gap) or self._is_earlier(gap) or "aggregate" in later:
                continue
            score = SCORE.search(gap) or _BEHIND.match(self.text, other.end, sentence.end)
            visited = _BEATEN_THERE.match(self.text, other.end, sentence.end) if _VISITED.search(gap) else None
            if visited is not None:
                fewer, more = sorted((int(visited[1]), int(visited[2])))
                yield Result(other.entity, one.entity, more, fewer)
            elif score is not None:
                yield from self._told(sentence, one, other, gap, sorted((int(score[1]), int(score[2]))))

    def _is_earlier(self, gap: str) -> bool:
        """Whether the words between two teams tell of a match before; not "went top after A's goal sealed a win at"."""
        before = EARLIER.search(gap)
        return before is not None and self.words.goal_behind.search(gap, before.end()) is None

    def _told(self, sentence: Sentence, one: Mention, other: Mention, gap: str, goals: list[int]) -> Iterator[Result]:
        """The result told by a verb or a noun between two teams, with the score there or behind."""
        fewer, more = goals
        if fewer != more and _AS.search(gap) and self._wins_behind(other, sentence):
            yield Result(other.entity, one.entity, more, fewer)
        elif fewer == more:
            if self.words.drawing.search(gap):
                yield Result(one.entity, other.entity, more, fewer)
        elif not self.words.wins.search(gap) and self.words.is_lost(gap):
            yield Result(other.entity, one.entity, more, fewer)
        elif self.words.wins.search(gap) or self.words.beating.search(gap):
            before = self.text[sentence.start : other.start]
            yield Result(one.entity, other.entity, more, fewer, self._behind(before))

    def _wins_behind(self, team: Mention, sentence: Sentence) -> bool:
        """Whether what stands behind a team says that it won: "T slumped to a defeat as U won 1-0"."""
        behind = self.text[team.end : min(sentence.end, team.end + _NEAR)]
        return self.words.wins.search(behind) is not None or _WINNERS.match(behind) is not None

    def _behind(self, before: str) -> int:
        """By how many goals a winner was behind, by the words before the one that lost."""
        if not self.words.comes_back.search(before):
            return 0
        told = _GOALS_DOWN.search(before)
        return (NUMBERS.get(told[1]) or int(told[1][0])) if told is not None else 1


def is_compared(text: str, team: Mention) -> bool:
    """Whether a team only stands for others of its kind, or in a table: "clubs like T", "to move above T"."""
    return _COMPARED.search(text, max(0, team.start - _COMPARING), team.start) is not None


def met(text: str, teams: list[Mention]) -> Iterator[tuple[Mention, Mention, str]]:
    """Two teams, one behind the other in a sentence, with the words between.

    One that was met before is passed over: "T returned to winning ways after a 3-0 defeat at U with a 2-1 win over V";
    so is one that only stands in the table: "T moved above V with a 2-0 win over U".
    """
    meeting = [one for one in teams if not is_compared(text, one)] if len(teams) > _TWO else teams
    if len({one.entity.id for one in meeting}) < _TWO:
        meeting = teams
    one = last = None
    for other in teams:
        gap = text[last.end : other.start] if last is not None else ""
        last = other
        if one is None or (other.entity is one.entity and other in meeting):
            one = other if other in meeting else None
        elif other in meeting and (len(meeting) == _TWO or not EARLIER.search(gap)):
            yield one, other, gap
            one = other
