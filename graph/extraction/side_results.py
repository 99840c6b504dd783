"""What a result to nil tells: of a match that ended 2-0, whoever scored played for the one side that did."""

import itertools
import re
from collections.abc import Iterator

from .document import Document, LocalEntity, Mention, Sentence
from .side_signs import Sign
from .side_words import SideWords
from .words import any_word

_BETWEEN = re.compile(r" (\d{1,2})-(\d{1,2})(?: \([^)]*\))? ")
_BEHIND = re.compile(r" (\d{1,2})-(\d{1,2})\b")
_FIRST_SENTENCES = 3
_NO_GOAL = re.compile(any_word("no_goal"))
_REACH = 60
_WEIGHT = 0.6


class ResultReader:
    """Reads who scored in the match of an article, where only one side did."""

    def __init__(self, document: Document, words: SideWords, text: str, layer: str) -> None:
        """`text`: that of the article in lower case; `layer`: the kind of team that met."""
        self.document, self.words, self.text = document, words, text
        self.winner = self._winner(layer)

    def _winner(self, layer: str) -> LocalEntity | None:
        """The side that scored, of the first result in the first sentences; None where both did, or neither."""
        for sentence in self.document.sentences[:_FIRST_SENTENCES]:
            teams = [
                one for one in self.document.mentions_in(sentence) if one.entity.type == layer and one.kind != "demonym"
            ]
            for one, other in itertools.pairwise(teams):
                gap = self.text[one.end : other.start]
                score = _BETWEEN.fullmatch(gap)
                if score is None and self.words.beating.search(gap):
                    score = _BEHIND.match(self.text, other.end)
                if score is not None and one.entity is not other.entity:
                    return self._side_that_scored(one, other, int(score[1]), int(score[2]))
        return None

    def _side_that_scored(self, one: Mention, other: Mention, mine: int, theirs: int) -> LocalEntity | None:
        if (mine == 0) == (theirs == 0):
            return None
        return one.entity if mine else other.entity

    def read(self, sentence: Sentence, people: list[Mention]) -> Iterator[Sign]:
        """The signs of a sentence for those of `people` who scored."""
        if self.winner is None:
            return
        for person in people:
            scored = self.words.scoring.match(self.text, person.end)
            if scored is None or _NO_GOAL.search(self.text, scored.start(), min(scored.end() + _REACH, sentence.end)):
                continue
            yield Sign(person, self.winner, _WEIGHT, "scores-to-nil")
