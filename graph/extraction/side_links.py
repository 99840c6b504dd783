"""Who is of one side with whom, in the words between two names of a sentence: "A fed B", "A's shot was saved by B".

A `Link` says that two people are of one side, or of two.  The words stand in `ontology/lexicon/sides.toml`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .coreference import DESCRIBED
from .document import Document, Mention, Sentence
from .side_duels import OWN_GOAL, is_of_neither
from .side_standings import StandingWords
from .words import any_word, plain

_AS_ONE, _SCORERS, _OF_ONE_HEAD, _BESIDE = 0.8, 0.7, 0.6, 0.4
_CLAUSE = (", ", " when ", " as ", " after ", " with ", " before ", " but ", " and ", " then ", " while ")
LONGEST_GAP = 100
WORDS_OF_A_GAP = 16
BREAK = re.compile(
    r"[.;!?\"“”]|\b(?:but|while|whereas|although|though|until"
    r"|before(?! (?:half[- ]?time|the (?:break|interval|hour|hour-mark|half-hour|restart|end|final whistle))\b))\b"
)
_GOES_ON = re.compile(r" (?<=before )(?=[a-z]+ing\b)")  # "beat two men before finding A"
JOINED = re.compile(  # of names in a list, with how often or when each scored: "A (2), B"
    r"(?: \((?:\d{1,3}|pen)\))?,?(?: (?:and|or|&|plus|along with|together with))?(?: the)? $"
)
MORE_GOALS = re.compile(  # "two goals from A and one by B"
    r"(?:,|,? (?:and|plus|with|then)) (?:one|two|three|four|another|a (?:second|third|further|late) ?(?:goal|one)?)"
    r"(?: each| more| late on)? (?:by|from) $"
)
_LIST_GOES_ON = re.compile(r",? (?:and|or|&) |, [A-ZÀ-Þ]")
_OPENING = re.compile(rf"(?i:{any_word('before_somebody_else')}) [^,;:]*")
_A_MATE = re.compile(r"(?:(international|former|old|ex|one-time)[ -])?\b(?:team|club)-?mate")
_TURNS = re.compile(r"\b(?:but|before|only for|until)(?: [a-z]+)? $")
_ON_FOR = re.compile(r"\b(?:on|in) for $")
_BEHIND = re.compile(r"\b(?:by|from|with|past|to|off|on|at|over) (?:[a-z-]+ ){0,2}$")
_DOES = re.compile(
    r" (?!in\b|on\b|at\b|from\b|for\b|after\b|before\b|to\b|with\b|and\b|but\b|while\b|as\b|both\b|[a-z]+ing\b)[a-z]"
)
_GOALS_BY = re.compile(
    r"\b(?:goals?|strikes?|headers?|efforts?|finish(?:es)?|penalt(?:y|ies)) (?:in each half |late on )?(?:by|from) $"
)
_ANOTHER = re.compile(
    r",? (?:and|but|while|as) (?:the|his|their) (?:[a-z'’-]+ )*?(?:keeper|goalkeeper|captain|skipper)\b"
)
_BLUSHES = re.compile(r"['’]s? blushes\b")
_AFTER = re.compile(r"\b(?:after|when|as) $")
_SHOT_THAT = re.compile(
    r"\b(?:shot|effort|header|drive|strike|free-kick|free kick|volley|penalty|spot-kick|cross) (?:that|which) $"
)
_AT_THE = re.compile(r"\b(?:at|in the) $")


@dataclass(frozen=True, slots=True)
class Link:
    """That two people are of the same side, or (`same` False) of two."""

    one: Mention
    other: Mention
    same: bool
    weight: float
    how: str


_AND_DOES = re.compile(r"\b(?:and|before|then)(?: then)? (?!was\b|his\b|the\b)[a-z]+(?:ed|ing|t|d)\b")
_SENDING_OFF = re.compile(r"\b(?:sending[- ]off|dismissal|booking) (?:of|for) (?:[a-z-]+ ){0,2}$")
# Whom somebody gets past before he passes: "held off his marker to feed B", "beat two defenders to B's cross".
_ANY_DEFENDER = re.compile(
    r"\b(?:his|her|two|three|four|five|a|several|some|both) (?:[a-z-]+ )?"
    r"(?:markers?|man|men|defenders|opponents|challenges?|tackles?|players)\b"
)
_ELSEWHERE = (" of ", " at ")
# "Manager A replaced B with C": B and C are of one side, A plays nowhere; "A lost B to injury".
_SWAPPED = re.compile(r"\b(?:replaced|replaces|replacing|swapped|swapping) (?:[a-z-]+ ){0,3}$")
_WITH_NAME = re.compile(r" with (?:[a-z-]+ ){0,3}[A-ZÀ-Þ]")
_LOST = re.compile(r",?(?: who)? (?:had |has |also )?(?:lost|loses) (?:[a-z-]+ ){0,2}")
_GOES_OFF = re.compile(r"(?:,| and| before| but)+ (?:was|is|being|had to be|has been)\b")
_BY_THE_WAY = re.compile(r"\b(?:with|by|from|against|on) (?:[\w'’-]+ ){0,3}$")
_TURNED_IN = re.compile(r"(?:'s?)? [a-z -]{3,40}\b(?:was|were|being|is|are) [a-z -]{3,40} by ")


class LinkReader:
    """Reads the links of the sentences of one document."""

    def __init__(self, document: Document, words: StandingWords) -> None:
        self.document, self.words = document, words
        self._people: dict[int, list[Mention]] = {}
        self._of_play: dict[int, bool] = {}
        text = plain(document.article.text)
        lower = text.lower()
        self.text = lower if len(lower) == len(text) else text

    def people_of(self, sentence: Sentence) -> list[Mention]:
        """The people named in a sentence."""
        return [mention for mention in self.document.mentions_in(sentence) if mention.entity.is_person]

    def everybody_of(self, sentence: Sentence) -> list[Mention]:
        """The people named in a sentence, and those whom "he" or "the Dutchman" stands for."""
        if sentence.index not in self._people:
            people, resolver = self.people_of(sentence), self.document.resolver
            told = self._plays(sentence) or self.words.acts_in_a_match.search(self.text, sentence.start, sentence.end)
            if resolver is not None and told and DESCRIBED.search(sentence.text):
                people += resolver.described_in(sentence)
            self._people[sentence.index] = sorted(people, key=lambda mention: mention.start)
        return self._people[sentence.index]

    def gap(self, low: int, high: int) -> str | None:
        """The words between two offsets where they are of one clause, else None."""
        if not 0 < high - low <= LONGEST_GAP:
            return None
        words = self.text[low:high]
        if (goes_on := _GOES_ON.search(words)) is not None:
            words = words[goes_on.start() :]
        return None if words.count(" ") > WORDS_OF_A_GAP or BREAK.search(words) else words

    def _plays(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of play: goals, shots and passes."""
        if sentence.index not in self._of_play:
            words = self.text[sentence.start : sentence.end]
            found = self.words.attacking.search(words) or self.words.passing.search(words)
            self._of_play[sentence.index] = found is not None
        return self._of_play[sentence.index]

    def links(self, sentence: Sentence) -> Iterator[Link]:
        """Who stands to whom how in a sentence."""
        people = self.everybody_of(sentence)
        beaten: set[int] = set()
        for at in range(1, len(people)):
            one, other = people[at - 1], people[at]
            gap = self.gap(one.end, other.start)
            if one.entity is not other.entity and self._answers(sentence, one, other):
                yield Link(one, other, False, 0.75, "answers")
            if gap is None or one.entity is other.entity:
                continue
            if _SENDING_OFF.search(gap) or (
                at - 1 in beaten and JOINED.fullmatch(gap) and _DOES.match(self.text, other.end)
            ):
                continue  # "A beat keeper B, and C equalised"
            if at - 1 in beaten and _AND_DOES.search(gap) and people[at - 2].entity is not other.entity:
                one = people[at - 2]  # "A robbed B and beat keeper C"
            for link in self._pair(one, other, gap):
                if not link.same:
                    beaten.add(at)
                yield link
        for at, giver in enumerate(people):
            yield from self._given(sentence, people, at, giver, beaten)

    def _is_elsewhere(self, one: Mention, other: Mention, gap: str) -> bool:
        """Whether somebody stands in for another at a place that is named: "has lost his place to B at Anfield"."""
        places = [m for m in self.document.mentions_in(self.document.sentences[one.sentence]) if not m.entity.is_person]
        named = {m.start for m in places if m.entity.is_team or m.entity.type == "Ground"}
        behind = self.text.startswith(" at ", other.end) and other.end + len(" at ") in named
        within = any(one.end <= at < other.start and _AT_THE.search(self.text, one.end, at) for at in named)
        return behind or within or self._is_mate_elsewhere(one, other, gap)

    def _may_relieve(self, one: Mention, other: Mention, gap: str) -> bool:
        """Whether words tell that somebody stands in for another of his side; not "a bid for X instead of Y"."""
        start = self.document.sentences[one.sentence].start
        bought = self.words.buying.search(self.text, start, one.start)
        if _GOES_OFF.match(gap) and _BY_THE_WAY.search(self.text, start, one.start):
            return False  # "A limped off after clashing with B and was replaced by C"
        return not bought and not self._is_elsewhere(one, other, gap)

    def _is_mate_elsewhere(self, one: Mention, other: Mention, gap: str) -> bool:
        """Whether somebody is a team-mate only of old, or of another team: "will join his England team-mate Y"."""
        mate = _A_MATE.search(gap)
        if mate is None or mate.group(1) is not None:
            return mate is not None
        between = self.document.mentions_in(self.document.sentences[one.sentence])
        return any(named.entity.is_team and one.end <= named.start < other.start for named in between)

    def _pair(self, one: Mention, other: Mention, gap: str) -> Iterator[Link]:
        words = self.words
        if gap.endswith("'s ") or gap.endswith("s' "):
            return
        ball = words.pass_behind.match(self.text, other.end) or words.shot_behind.match(self.text, other.end)
        if _ANOTHER.search(gap):
            return  # "A's effort, and the T keeper stopped B's"
        shoots = words.attacking.search(gap) is not None or words.scoring.match(gap) is not None
        if words.errs.match(self.text, other.end) and _AFTER.search(gap) and shoots:
            yield Link(one, other, False, 0.75, "errs")
            return
        if gap.endswith(" after ") and words.attacking.search(gap) and words.saves_it.match(self.text, other.end):
            yield Link(one, other, False, 0.75, "stops")  # "A tapped in after keeper B parried"
            return
        if words.error_by.search(gap):
            yield Link(one, other, False, 0.75, "errs")
            return
        if _SHOT_THAT.search(gap) and words.saves_it.match(self.text, other.end):
            yield Link(one, other, False, 0.75, "stops")
            return
        if is_of_neither(self.text, other.end, gap):
            return
        if (met := words.duel(self.text, other.end, gap)) is not None:
            yield Link(one, other, *met)
        elif OWN_GOAL.search(self.text, other.end, other.end + LONGEST_GAP // 2):
            return
        elif words.opposing.search(gap):
            yield Link(one, other, False, 0.85, "opposes")
        elif _BLUSHES.match(self.text, other.end):
            yield Link(one, other, True, 0.7, "spares")
        elif self._stops(gap) or words.past.search(gap) or (ball and words.clearing.search(gap)):
            yield Link(one, other, False, 0.8, "stops")
        elif words.cancelling.search(gap) and (gap.endswith(" by ") or words.goal_behind.match(self.text, other.end)):
            yield Link(one, other, False, 0.75, "answers")
        elif (gap.endswith(" by ") or self._plays(self.document.sentences[one.sentence])) and (
            words.feeding.search(gap) or (words.sending.search(gap) and words.sent.match(self.text, other.end))
        ):
            yield Link(one, other, True, 0.8, "feeds")
        elif _LOST.fullmatch(gap) or (gap == " with " and _SWAPPED.search(self.text, 0, one.start)):
            yield Link(one, other, True, 0.75, "relieves")
        elif words.delivers.search(gap) and words.attacks.match(self.text, other.end):
            yield Link(one, other, True, 0.75, "feeds")
        elif (
            words.relief.search(gap)
            and self._may_relieve(one, other, gap)
            and not (_SWAPPED.search(gap) and _WITH_NAME.match(self.document.article.text, other.end))
        ) or (gap == " for " and self._comes_on(one)):
            yield Link(one, other, True, 0.85, "relieves")
        elif words.rebounds.search(gap) and words.shot_behind.match(self.text, other.end):
            yield Link(one, other, True, 0.7, "gives")
        elif self.text.startswith(_ELSEWHERE, other.end) and JOINED.match(gap):
            return  # "T's A and B at U"
        elif JOINED.match(gap) and not self._begins_anew(one, other):
            together = words.attacks.match(self.text, other.end) and gap == " and " and self._begins(one)
            first = self._first_of_list(one)
            scorers = _GOALS_BY.search(self.text, max(0, first.start - 24), first.start)
            alike = scorers is None and self._of_one_head(first)
            sure = _AS_ONE if together else _SCORERS if scorers else _OF_ONE_HEAD if alike else _BESIDE
            yield Link(one, other, True, sure, "joined")
        elif self._joined_by_role(gap):
            yield Link(one, other, True, 0.6, "joined")
        elif MORE_GOALS.fullmatch(gap) and _GOALS_BY.search(self.text, max(0, one.start - 24), one.start):
            yield Link(one, other, True, _SCORERS, "joined")

    def _stops(self, gap: str) -> bool:
        """Whether one of two stops the other, and no other defender: not "held off his marker to feed"."""
        stops = self.words.stopping.search(gap)
        others = _ANY_DEFENDER.search(gap, stops.start()) if stops is not None else None
        return stops is not None and (others is None or gap.endswith((" by ", " from ", " on ")))

    def _first_of_list(self, one: Mention) -> Mention:
        """The first of the names of a list in which somebody stands: A for B in "goals from A, B and C"."""
        for before in reversed(self.people_of(self.document.sentences[one.sentence])):
            if before.start < one.start:
                if not JOINED.fullmatch(self.text, before.end, one.start):
                    return one
                one = before
        return one

    def opens_clause(self, one: Mention) -> bool:
        """Whether a clause begins with a list of names in which somebody stands: A, B in "A and B scored"."""
        first = self._first_of_list(one)
        before = self.text[max(0, first.start - 2) : first.start].strip()
        return before.endswith(('"', "“", "'", "‘")) or self._begins(first)

    def _begins(self, one: Mention) -> bool:
        """Whether a clause begins with a name: "A and B scored"."""
        return one.start == self.document.sentences[one.sentence].start or self.text.endswith(_CLAUSE, 0, one.start)

    def _begins_anew(self, one: Mention, other: Mention) -> bool:
        """Whether a clause begins with the second of two names: "A was tripped by B and C made no mistake"."""
        sentence = self.document.sentences[one.sentence]
        alone = self.text.startswith(", ", one.end) and not _LIST_GOES_ON.match(self.text, other.end)
        if alone and _OPENING.fullmatch(self.text, sentence.start, one.start):
            return True  # "unlike T striker A, B scored"
        return (
            _BEHIND.search(self.text, sentence.start, one.start) is not None
            and _DOES.match(self.text, other.end) is not None
            and any(person.end <= one.start for person in self.everybody_of(sentence))
        )

    def _comes_on(self, player: Mention) -> bool:
        """Whether somebody is brought on before his name: "(A for B)", "sent on A for B"."""
        before = self.text[max(0, player.start - 24) : player.start]
        return before.endswith("(") or self.words.bringing.search(before) is not None

    def _answers(self, sentence: Sentence, one: Mention, other: Mention) -> bool:
        """Whether one of two put his team ahead and the other drew level: "A equalised after B put T ahead"."""
        gap = self.text[one.end : other.start]
        if len(gap) > LONGEST_GAP or ". " in gap:
            return False
        behind = self.text[other.end : min(sentence.end, other.end + LONGEST_GAP // 2)]
        if self.words.levels.search(gap) and gap.endswith((" after ", " following ")):
            return self.words.leads.search(behind) is not None
        return (
            self.words.leads.search(gap) is not None
            and bool(_TURNS.search(gap))
            and self.words.levels.search(behind) is not None
        )

    def _of_one_head(self, one: Mention) -> bool:
        """Whether what stands before the first of several names may be said of all: "Rovers' A and B"."""
        before = self.text[max(0, one.start - 24) : one.start]
        return before.endswith(("'s ", "s' ")) or self.words.players.search(before) is not None

    def _joined_by_role(self, gap: str) -> bool:
        """Whether only "and", a comma and a role stand between: "defender A and striker B"."""
        match = re.match(r",?(?: and)?(?: fellow)? (.*)$", gap)
        return (
            match is not None
            and re.fullmatch(r"[a-z-]+ ", match.group(1)) is not None
            and (self.words.players.search(" " + match.group(1)) is not None)
        )

    def _given(
        self, sentence: Sentence, people: list[Mention], at: int, giver: Mention, beaten: set[int]
    ) -> Iterator[Link]:
        """Whoever gave a ball, and who got it: the nearest before who was not beaten, else the next behind."""
        words = self.words
        head = self.text[max(sentence.start, giver.start - 60) : giver.start]
        gave = words.pass_behind.match(self.text, giver.end) or words.pass_before.search(head)
        shot = words.shot_behind.match(self.text, giver.end) and words.receiving.search(head)
        if (not gave and not shot) or at in beaten:
            return
        behind = at + 1 < len(people) and at + 1 not in beaten  # not "turned into his own net by B"
        following = self.gap(giver.end, people[at + 1].start) if behind else None
        if following is not None and _TURNED_IN.fullmatch(following) and not words.stopping.search(following):
            yield Link(giver, people[at + 1], True, 0.8, "gives")
            return
        for before in range(at - 1, -1, -1):
            if before in beaten or people[before].entity is giver.entity:
                continue
            if self.text[people[before].end : giver.start].count(" ") <= 24:
                yield Link(people[before], giver, True, 0.8, "gives")
            if before and _ON_FOR.search(self.text[people[before - 1].end : people[before].start]):
                continue
            return
        if gave and at + 1 < len(people) and at + 1 not in beaten:
            gap = self.gap(giver.end, people[at + 1].start)
            lost = gap is None or words.stopping.search(gap) or words.beaten.search(gap)  # "went over the head of B"
            if not lost and people[at + 1].entity is not giver.entity:
                yield Link(giver, people[at + 1], True, 0.7, "gives")
