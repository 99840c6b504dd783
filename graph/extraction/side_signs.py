"""Signs of whose side a player is on, in the words between the names of a sentence: no parse is needed for them.

A `Sign` speaks for or against one person's being of a team, a `Link` says that two people are of one side, or of two.
The words stand in `ontology/lexicon/sides.toml`.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .coreference import DESCRIBED
from .document import Document, LocalEntity, Mention, Sentence
from .side_duels import is_of_neither
from .side_owners import OwnerWords
from .side_words import HOPED_FOR
from .topic import is_in_passing
from .words import any_word, plain

_DONE_BY_ALL = frozenset(("puts", "acts-for", "scores-as", "attacks", "against"))
_WORDS_OF_ROLE = 3
_AS_ONE, _OF_ONE_HEAD, _BESIDE = 0.8, 0.6, 0.4
_CLAUSE = (", ", " when ", " as ", " after ", " with ", " before ", " but ", " and ", " then ", " while ")
LONGEST_GAP, LONGEST_CLAUSE = 100, 160
WORDS_OF_A_GAP = 16
_BREAK = re.compile(
    r"[.;!?\"“”]|\b(?:but|while|whereas|although|though|until"
    r"|before(?! (?:half[- ]?time|the (?:break|interval|hour|hour-mark|half-hour|restart|end|final whistle))\b))\b"
)
_GOES_ON = re.compile(r" (?<=before )(?=[a-z]+ing\b)")  # "beat two men before finding A"
_JOINED = re.compile(r",?(?: (?:and|or|&|plus|along with|together with))?(?: the)? $")  # of names in a list
_LIST_GOES_ON = re.compile(r",? (?:and|or|&) |, [A-ZÀ-Þ]")
_OPENING = re.compile(rf"(?i:{any_word('before_somebody_else')}) [^,;:]*")

_MATE = re.compile(r" (?:team|club)-?mates?,? (?:and [a-z-]+ [a-z]+ )?(?:[a-z-]+ )?")
_A_MATE = re.compile(r"(?:(international|former|old|ex|one-time)[ -])?\bteam-?mate")
_TURNS = re.compile(r"\b(?:but|before|only for|until)(?: [a-z]+)? $")
_AND = re.compile(r" (?:[a-z0-9-]+ )+(?:and|as) (?:[a-z]+ )?$")
_WHO_MEET_IT = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,2}}(?:{any_word('opposing')})\b")
_ON_FOR = re.compile(r"\b(?:on|in) for $")
_AS = re.compile(r"\b(?:as|to help|helping|when) (?:the )?(?:[a-z0-9]+-[a-z]+ )?$")
_AND_SO = re.compile(r"\b(?:and|so)(?: suddenly)?(?: the)? $")
_MATE_OF = re.compile(r" (?:team|club)-?mates?\b")
_OF_HIM = re.compile(r"(?:'s?| to| and his| and)(?: former)? ?")
_AND_THE = re.compile(r",? (?:and|before|then) (?:[a-z]+ )?[a-z]+(?:ing|ed) the $")
_OWN_GOAL = re.compile(r"\bown (?:goal|net)\b")
_HAD = re.compile(r",?(?: who)? (?:had|have|has|lost|lose)(?: [a-z-]+){0,2} ")
_WITH = re.compile(r"(?:,| with) $")
_DOING = re.compile(r"(?: and [a-z]+(?: [a-z]+)?)? (?:[a-z]+ )?[a-z]+ing\b")
_BEHIND = re.compile(r"\b(?:by|from|with|past|to|off|on|at|over) (?:[a-z-]+ ){0,2}$")
_DOES = re.compile(
    r" (?!in\b|on\b|at\b|from\b|for\b|after\b|before\b|to\b|with\b|and\b|but\b|while\b|as\b|both\b|[a-z]+ing\b)[a-z]"
)
_SOME_TIME = re.compile(r" (?:after|before|when|while|since|for) (?:being|having|he|she)\b")
_TO_HIM = re.compile(r"\b(?:at|with|by|against|to|of|about) $")
_GOALS_BY = re.compile(r"\b(?:goals|strikes|headers|efforts|finishes|penalties) (?:by|from) $")
_ANOTHER = re.compile(
    r",? (?:and|but|while|as) (?:the|his|their) (?:[a-z'’-]+ )*?(?:keeper|goalkeeper|captain|skipper)\b"
)
_NOT_YET = re.compile(r"\b(?:never|yet to)\b")
_SOON = 24
_BLUSHES = re.compile(r"['’]s? blushes\b")
_AFTER = re.compile(r"\b(?:after|when|as) $")
_SHOT_THAT = re.compile(
    r"\b(?:shot|effort|header|drive|strike|free-kick|free kick|volley|penalty|spot-kick|cross) (?:that|which) $"
)
_IN_THE = re.compile(r"\b(?:in|from|on|into|at the heart of|out of|to) (?:the |much of )?$")
_POSSESSED, REACH = ("'", "’"), 50
_OTHER_CLAUSE = re.compile(r",| (?:and|as|when|after|that|who|which)\b")
_ASIDE = re.compile(r", who [^,;:.()\"“”]{3,80}, ")
_AT_THE = re.compile(r"\b(?:at|in the) $")
_NEXT = re.compile(r",?(?: and| or)?(?: the)?(?: [a-z-]+){0,3} ")


@dataclass(frozen=True, slots=True)
class Sign:
    """That `person` is of `team`, as likely as `weight` says; negative: of the other side."""

    person: Mention
    team: LocalEntity
    weight: float
    how: str
    beside: Mention | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """That two people are of the same side, or (`same` False) of two."""

    one: Mention
    other: Mention
    same: bool
    weight: float
    how: str


class SignReader:
    """Reads the signs and links of the sentences of one document."""

    def __init__(self, document: Document, words: OwnerWords) -> None:
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
        return None if words.count(" ") > WORDS_OF_A_GAP or _BREAK.search(words) else words

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
        if words.errs.match(self.text, other.end) and _AFTER.search(gap) and words.attacking.search(gap):
            yield Link(one, other, False, 0.75, "errs")
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
        elif _OWN_GOAL.search(self.text, other.end, other.end + LONGEST_GAP // 2):
            return
        elif words.opposing.search(gap):
            yield Link(one, other, False, 0.85, "opposes")
        elif _BLUSHES.match(self.text, other.end):
            yield Link(one, other, True, 0.7, "spares")
        elif words.stopping.search(gap) or words.past.search(gap) or (ball and words.clearing.search(gap)):
            yield Link(one, other, False, 0.8, "stops")
        elif words.cancelling.search(gap) and words.goal_behind.match(self.text, other.end):
            yield Link(one, other, False, 0.75, "answers")
        elif (gap.endswith(" by ") or self._plays(self.document.sentences[one.sentence])) and (
            words.feeding.search(gap) or (words.sending.search(gap) and words.sent.match(self.text, other.end))
        ):
            yield Link(one, other, True, 0.8, "feeds")
        elif words.delivers.search(gap) and words.attacks.match(self.text, other.end):
            yield Link(one, other, True, 0.75, "feeds")
        elif (words.relief.search(gap) and self._may_relieve(one, other, gap)) or (
            gap == " for " and self._comes_on(one)
        ):
            yield Link(one, other, True, 0.85, "relieves")
        elif words.rebounds.search(gap) and words.shot_behind.match(self.text, other.end):
            yield Link(one, other, True, 0.7, "gives")
        elif _JOINED.match(gap) and not self._begins_anew(one, other):
            together = words.attacks.match(self.text, other.end) and gap == " and " and self._begins(one)
            sure = _AS_ONE if together else _OF_ONE_HEAD if self._of_one_head(one) else _BESIDE
            yield Link(one, other, True, sure, "joined")
        elif self._joined_by_role(gap):
            yield Link(one, other, True, 0.6, "joined")

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

    def _plays(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of play: goals, shots and passes."""
        if sentence.index not in self._of_play:
            words = self.text[sentence.start : sentence.end]
            found = self.words.attacking.search(words) or self.words.passing.search(words)
            self._of_play[sentence.index] = found is not None
        return self._of_play[sentence.index]

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
        if _GOALS_BY.search(before):
            return True
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
            if gap is not None and not self.words.stopping.search(gap) and people[at + 1].entity is not giver.entity:
                yield Link(giver, people[at + 1], True, 0.7, "gives")

    def signs(self, sentence: Sentence, teams: list[Mention]) -> Iterator[Sign]:
        """What stands between the people and the teams of a sentence; `teams`: with "the visitors" told."""
        if not teams:
            return
        heads = {team.start for team in teams}  # of "Rick Holm's side" it is the side that is told of
        people = [person for person in self.everybody_of(sentence) if person.start not in heads]
        marks = sorted((*people, *teams), key=lambda mention: mention.start)
        yield from self._won_by(people, teams)
        yield from self._lacking(sentence, people, teams)
        yield from self._going_without(people, teams)
        for at in range(1, len(marks)):
            one, other = marks[at - 1], marks[at]
            gap = self.gap(one.end, other.start)
            if gap is None:
                continue
            if one.entity.is_team and other.entity.is_person:
                yield from self._behind_team(one, other, gap)
                if gap.endswith(" with ") and not self._met(one) and not is_in_passing(self.document.article.text, one):
                    yield from self._changed(one, marks[at:])
                if self._owns(gap) or self.words.brings_on.fullmatch(gap) or self.words.lacks.fullmatch(gap):
                    yield from self._all_of_one(one, marks[at:])
            elif one.entity.is_person and other.entity.is_team:
                for sign in self._before_team(one, other, gap):
                    yield sign
                    if sign.how in _DONE_BY_ALL:
                        yield from (replace(sign, person=person) for person in self._joined_to(one, people))
        for person in people:
            yield from self._behind_aside(person, teams)

    def _behind_aside(self, person: Mention, teams: list[Mention]) -> Iterator[Sign]:
        """What is told of somebody behind a clause of his that names another team: "A, on loan from U, scored"."""
        aside = _ASIDE.match(self.text, person.end)
        if aside is None or not any(person.end <= one.start < aside.end() for one in teams):
            return
        team = next((one for one in teams if one.start >= aside.end()), None)
        gap = self.gap(aside.end() - 1, team.start) if team is not None else None
        if team is not None and gap is not None:
            yield from self._before_team(person, team, gap)

    def _joined_to(self, last: Mention, people: list[Mention]) -> Iterator[Mention]:
        """Who did with somebody what is told of him: "A and B scored", "striker A, along with B, scored"."""
        named = people[: people.index(last) + 1]
        found: list[Mention] = []
        for one, other in zip(named[-2::-1], named[:0:-1], strict=True):
            if not _JOINED.fullmatch(self.text, one.end, other.start):
                break
            found.append(one)
        if not found:
            return
        first = found[-1]
        before = self.text[self.document.sentences[first.sentence].start : first.start]
        role = before.count(" ") <= _WORDS_OF_ROLE and self.words.players.search(f" {before}") is not None
        if self._begins(first) or role:
            yield from found

    def _lacking(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who is missing where a sentence goes on with his team: "Without A and B, T were beaten"."""
        if not people or self.words.without.fullmatch(self.text, sentence.start, people[0].start) is None:
            return
        team = next((one for one in teams if one.start > people[0].start), None)
        missing = [one for one in people if team is not None and one.start < team.start]
        if team is None or self.words.goes_on.fullmatch(self.text, missing[-1].end, team.start) is None:
            return
        if all(_NEXT.fullmatch(self.text, one.end, other.start) for one, other in itertools.pairwise(missing)):
            yield from (Sign(one, team.entity, 0.75, "lacks", team) for one in missing)

    def _going_without(self, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who is missing behind what his team does: "T lost again without A", "T face U without the injured A"."""
        team = next((one for one in teams if not self._met(one)), None)
        for at, person in enumerate(people if team is not None else ()):
            missed = self.words.without.search(self.text, max(0, person.start - REACH), person.start)
            if missed is None or self.text.startswith(_POSSESSED, person.end) or team is None:
                continue
            between = self.text[team.end : missed.start()]
            if 0 < len(between) <= LONGEST_GAP and not _BREAK.search(between) and not _OTHER_CLAUSE.search(between):
                yield Sign(person, team.entity, 0.75, "lacks", team)
                for one, other in itertools.pairwise(people[at:]):
                    if not _NEXT.fullmatch(self.text, one.end, other.start):
                        return
                    yield Sign(other, team.entity, 0.75, "lacks", team)

    def _changed(self, team: Mention, marks: list[Mention]) -> Iterator[Sign]:
        """Of a team those who come into it or go out: "T made three changes, with A, B and C coming in"."""
        players = marks[:1]
        for other in marks[1:]:
            if not (other.entity.is_person and _JOINED.fullmatch(self.text, players[-1].end, other.start)):
                break
            players.append(other)
        if self.words.comes_in.match(self.text, players[-1].end):
            yield from (Sign(player, team.entity, 0.75, "changes", team) for player in players)

    def _won_by(self, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who scored for the team that a sentence begins with: "T beat U with goals from A and B"."""
        for person in people:
            words = self.text[teams[0].end : person.start]
            between = [one for one in teams if teams[0].end <= one.start < person.start]
            if not 0 < len(words) <= LONGEST_CLAUSE or _BREAK.search(words) or len(between) > 1:
                continue
            if self.words.won_by.search(words) and (not between or self._met(between[0])):
                yield Sign(person, teams[0].entity, 0.75, "won-by", teams[0])
                yield from self._all_of_one(teams[0], people[people.index(person) :])

    def _met(self, team: Mention) -> bool:
        """Whether a team is named as the one that was met: "beat T", "at T"."""
        return self.words.met.search(self.text, max(0, team.start - 24), team.start) is not None

    def _owns(self, gap: str) -> bool:
        """Whether a team stands before several of its players: "'s ", " pair "."""
        return (
            gap in ("'s ", "' ") or re.fullmatch(rf"(?:'s?)? (?:[a-z-]+ )?{self.words.many_players} ", gap) is not None
        )

    def _all_of_one(self, team: Mention, marks: list[Mention]) -> Iterator[Sign]:
        """The people joined to the first of those whom a team's name stands before."""
        for one, other in itertools.pairwise(marks):
            joined = _JOINED.match(self.text[one.end : other.start]) if other.entity.is_person else None
            if joined is None or self.text[other.end : other.end + 4] in (" of ", " at "):
                return
            yield Sign(other, team.entity, 0.75, "of-one-team", team)

    def _behind_team(self, team: Mention, person: Mention, gap: str) -> Iterator[Sign]:
        words = self.words
        if words.owns(self.text, team, person, gap):
            yield Sign(person, team.entity, 0.75, "owner", team)
            return
        own_goal = "own goal" in self.text[person.end : person.end + 40]
        shot = words.pass_behind.match(self.text, person.end) or words.shot_behind.match(self.text, person.end)
        possessed = gap.startswith(("'", " goalkeeper", " keeper"))
        on_his_goal = words.leading_on.search(gap) and words.goal_behind.match(self.text, person.end)
        leads = (
            (words.leading.search(gap) or on_his_goal)
            and not words.stopping.search(gap)
            and not words.concedes.search(gap)
        )
        if words.saves_behind.match(self.text, person.end) and not possessed and " as " in gap:
            yield Sign(person, team.entity, -0.6, "stopped-by", team)
        elif leads and not possessed and not own_goal:
            before = self.text[max(0, team.start - 9) : team.start]
            if not before.endswith(("against ", "past ", "at ", "to ")):
                yield Sign(person, team.entity, 0.75, "leads", team)
        elif _AND.fullmatch(gap) and not words.suffers.search(gap) and words.attacks.match(self.text, person.end):
            yield Sign(person, team.entity, 0.5, "attacks-with", team)
        elif words.concedes.search(gap) and not possessed and not own_goal:
            yield Sign(person, team.entity, -0.75, "concedes-to", team)
        elif words.reduced.search(gap) and words.mishap.search(self.text, person.end, person.end + _SOON):
            yield Sign(person, team.entity, 0.75, "lacks", team)
        elif words.penalised.search(gap) and not possessed:
            yield Sign(person, team.entity, -0.6, "stopped-by", team)
        elif words.goal_by.search(gap) and not words.stopping.search(gap) and not own_goal:
            yield Sign(person, team.entity, 0.75, "goal-by", team)
        elif _WITH.search(gap) and not possessed and not words.suffers.search(gap) and self._doing(person):
            weight = -0.55 if self._met(team) else 0.55  # "T beat U, with A scoring twice"
            if not words.consoles.search(self.text, person.end, person.end + LONGEST_GAP):
                yield Sign(person, team.entity, weight, "as-he-does", team)
        elif (shot and words.clearing.search(gap)) or words.fouls_on.fullmatch(gap):
            yield Sign(person, team.entity, -0.7, "stopped-by", team)
        if words.brings_on.fullmatch(gap):
            yield Sign(person, team.entity, 0.8, "brings on", team)
        elif (words.lacks.fullmatch(gap) and not self.text.startswith(_POSSESSED, person.end)) or (
            _HAD.fullmatch(gap) and words.mishap.match(self.text, person.end)
        ):
            yield Sign(person, team.entity, 0.75, "lacks", team)
        if _MATE.fullmatch(gap):
            yield Sign(person, team.entity, 0.85, "team-mate", team)

    def _doing(self, person: Mention) -> bool:
        """Whether a participle of play stands behind a name, or behind one joined to it: "with A and B shooting"."""
        behind = _DOING.match(self.text, person.end)
        return behind is not None and self._plays(self.document.sentences[person.sentence])

    def _is_in_the(self, person: Mention, gap: str) -> bool:
        """Whether he is said to be in something, and nobody else: "hit out at X after being left out of the T side"."""
        told = _SOME_TIME.search(gap) and _TO_HIM.search(self.text, max(0, person.start - 9), person.start)
        told = told or HOPED_FOR.search(gap)
        return _IN_THE.search(gap) is not None and " and " not in gap and not told

    def _before_team(self, person: Mention, team: Mention, gap: str) -> Iterator[Sign]:
        words = self.words
        if words.is_owned(self.text, person, team, gap):
            yield Sign(person, team.entity, 0.75, "owner", team)
            return
        if _WHO_MEET_IT.match(self.text, team.end):
            return  # "scored for T's rivals"
        gains = words.gains.match(self.text, team.end) is not None or gap.endswith((" for ", " for the "))
        beaten = words.beaten.search(self.text, max(0, person.start - 24), person.start) is not None
        if words.putting.search(gap) and gains and " by " not in gap and not beaten:
            yield Sign(person, team.entity, -0.6 if "own goal" in gap else 0.8, "puts", team)
        elif words.scores_for.search(gap) and not beaten:
            yield Sign(person, team.entity, 0.75, "acts-for", team)
        elif words.goals_of.search(gap) and words.chance_behind.match(self.text, team.end) and not beaten:
            yield Sign(person, team.entity, 0.8, "goal-of", team)
        elif words.attacking.search(gap) and _AS.search(gap) and words.winning.match(self.text, team.end):
            yield Sign(person, team.entity, 0.75, "scores-as", team)
        elif (
            words.attacking.search(gap)
            and _AND_SO.search(gap)
            and (words.leading_now.match(self.text, team.end) or words.winning.match(self.text, team.end))
        ):
            yield Sign(person, team.entity, 0.7, "scores-as", team)
        elif words.attacking.search(gap) and words.goals.match(self.text, team.end):
            yield Sign(person, team.entity, -0.6, "attacks", team)
        elif words.attacking.search(gap) and (
            gap.endswith((" against ", " against the ")) or words.win_at.search(gap) or words.beating.search(gap)
        ):
            yield Sign(person, team.entity, -0.6, "against", team)
        elif self._is_in_the(person, gap) and words.dressing_room.match(self.text, team.end):
            yield Sign(person, team.entity, 0.75, "in-the-team", team)
        elif (
            (words.misses.search(gap) and words.match_behind.match(self.text, team.end))
            or (words.acts_in_a.search(gap) and words.a_match_behind.match(self.text, team.end))
            or (words.due_back.search(gap) and words.meets.match(self.text, team.end))
        ):
            yield Sign(person, team.entity, 0.75, "in-its-match", team)
        elif words.form_for.fullmatch(gap) and not (team.entity.type == "NationalTeam" and _NOT_YET.search(gap)):
            yield Sign(person, team.entity, 0.75, "form-for", team)
        elif _AND_THE.fullmatch(gap) and words.player_behind.match(self.text, team.end):
            yield Sign(person, team.entity, 0.75, "the-player", team)
        elif _MATE_OF.match(self.text, team.end) and _OF_HIM.fullmatch(gap):
            yield Sign(person, team.entity, 0.85, "team-mate", team)
