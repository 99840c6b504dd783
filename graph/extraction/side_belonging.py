"""Who belongs to the one team that an article is about, by words that say little elsewhere: "A wears the armband".

No such sentence names a team, and in an article on several teams whoever is "ever-present" may be of any.  In one on a
single team, where the text is on that team, they are enough.  The words stand in `ontology/lexicon/sides.toml`.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator

from .document import Document, LocalEntity, Mention, Sentence
from .knowledge import Knowledge
from .side_signs import Sign
from .side_standings import StandingWords
from .topic import is_opposed

WEIGHT = 0.45
"""Less than is enough where more than one team is told of."""
_REACH = 40
_FAR_MORE = 3
_NOT_ITS_OWN = re.compile(
    r"\b(?:like|as|than|since|against|from|under|according to|unlike|son of|brother of|days of|era of|time of)"
    r" (?:the )?(?:[a-z-]+ ){0,2}$"
)
_BOSSES = re.compile(
    r"[^,.;:]* (?:his|her) (?:[a-z-]+ )?(?:team|side|squad|players|men|charges)\b"
    r"| (?:now |also |still )?(?:has|had|can|could|will)\b[^.;:]* "
    r"(?:to work with|at (?:his|her) disposal|to choose from|to pick from|to call (?:up)?on)\b"
    r"| (?:has |had )?(?:[a-z]+ )?(?:re)?(?:built|shaped|assembled|made|shuffled|picked|named|rotated) (?:his|her)\b"
)
"""Behind whoever picks a team: "A has B and C to work with"."""
_OPENINGS = ("", "the ", "at ", "for ")


def only_team(
    document: Document, words: StandingWords, text: str, topic: LocalEntity | None, rivals: Collection[LocalEntity]
) -> LocalEntity | None:
    """The `topic`, if whom it meets, of the two `rivals`, is named once and it far more: "after the defeat by T".

    Not where it is told how they met, goal by goal.
    """
    if not rivals:
        return topic
    named = Counter(one.entity.id for one in document.mentions)
    others = sum(named[team.id] for team in rivals if team is not topic)
    if topic is None or others > 1:
        return None
    if named[topic.id] < _FAR_MORE and not _is_only_met(document, rivals, topic):
        return None
    goals = sum(words.attacking.search(text, one.start, one.end) is not None for one in document.sentences)
    return topic if goals < _FAR_MORE else None


def _is_only_met(document: Document, rivals: Collection[LocalEntity], topic: LocalEntity) -> bool:
    """Whether whom a team meets is only named once the text is on that team: "the latest at home to T on Saturday"."""
    first = next(one for one in document.mentions if one.entity.is_team)
    met = [one for one in document.mentions if one.entity in rivals and one.entity is not topic]
    return first.entity is topic and all(
        one.sentence > first.sentence and is_opposed(document.article.text, one) for one in met
    )


class BelongingReader:
    """Reads such signs out of the sentences of one document."""

    def __init__(
        self,
        words: StandingWords,
        document: Document,
        text: str,
        knowledge: Knowledge,
        is_open: Callable[[LocalEntity], bool],
        about: LocalEntity | None,
        *,
        meeting: bool,
    ) -> None:
        """`text`: that of the article in lower case; `about`: the one team that it is about, if it is.

        `meeting`: whether it meets another there; `is_open`: whether somebody's side is looked for.
        """
        self._words, self._document, self._text, self._knowledge = words, document, text, knowledge
        self._about, self._meeting, self._is_open = about, meeting, is_open
        self._from = min((one.start for one in document.mentions if one.entity is about), default=0)

    def read(self, sentence: Sentence, people: list[Mention], on: LocalEntity | None) -> Iterator[Sign]:
        """The signs of a sentence of which the text is `on` a team, and that names some `people`."""
        where = sentence.start, sentence.end
        if self._about is None or sentence.start < self._from or (on is not self._about and self._is_on(sentence, on)):
            return
        told = self._words.of_one_team.search(self._text, *where) is not None
        if not told and not any(self._plays(one.entity) for one in people):
            return
        clubs = [one for one in self._document.mentions_in(sentence) if one.entity.type == "Club"]
        if (clubs and not told) or any(one.entity is not self._about and not self._is_met(one) for one in clubs):
            return  # "T say that A is a good player"
        if any(one.entity is not self._about for one in clubs) and self._words.attacking.search(self._text, *where):
            return  # "in the defeat by T, when A scored"
        if self._words.of_no_team.search(self._text, *where):
            return
        for person in people:
            if not self._is_open(person.entity) or sentence.is_quoted(person.start):
                continue
            if not (told or self._plays(person.entity)) or _BOSSES.match(self._text, person.end):
                continue
            if self._text.endswith((" a ", " an "), 0, person.start):
                continue  # "they need an A in midfield"
            if not _NOT_ITS_OWN.search(self._text, max(sentence.start, person.start - _REACH), person.start):
                yield Sign(person, self._about, WEIGHT, "belongs")

    def _is_met(self, club: Mention) -> bool:
        """Whether a club is only one that was met, or where somebody came from: "started the draw with T"."""
        return is_opposed(self._document.article.text, club, listed=True)

    def _is_on(self, sentence: Sentence, other: LocalEntity | None) -> bool:
        """Whether the text is on another team: one that opens a sentence, or that the same paragraph has named."""
        for one in reversed(self._document.mentions):
            if one.entity is other and one.start < sentence.start:
                told = self._document.sentences[one.sentence]
                opens = self._text[told.start : one.start] in _OPENINGS
                return opens or told.paragraph == sentence.paragraph
        return True  # it stands for the team of a manager

    def _plays(self, person: LocalEntity) -> bool:
        """Whether the article calls somebody a player; where it tells of a match, whoever scored may be the other's."""
        return not self._meeting and self._knowledge.kind(person) == "player"
