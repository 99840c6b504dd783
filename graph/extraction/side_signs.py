"""Signs of whose side a player is on, in the words between the names of a sentence: no parse is needed for them.

A `Sign` speaks for or against one person's being of a team.  The words stand in `ontology/lexicon/sides.toml`.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from .document import LocalEntity, Mention, Sentence
from .side_duels import OWN_GOAL, OWN_GOAL_OF
from .side_links import BREAK, JOINED, LONGEST_GAP, MORE_GOALS, LinkReader
from .side_pressure import Pressure
from .topic import is_in_passing
from .words import any_word

_DONE_BY_ALL = frozenset(("puts", "in-the-team", "stands-out", "acts-for", "scores-as", "attacks", "against"))
_WORDS_OF_ROLE = 3
LONGEST_CLAUSE = 160

_MATE = re.compile(r" (?:team|club)-?mates?,? (?:and [a-z-]+ [a-z]+ )?(?:[a-z-]+ )?")
_OLD = re.compile(r"\b(?:old|former|one-time|then) $|\bex-$")
_NOT_WANTING = rf"(?!(?:{any_word('wanting_somebody')}) )"
_AND = re.compile(r" (?:[a-z0-9-]+ )+(?:and|as) (?:[a-z]+ )?$")
_WHO_MEET_IT = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,2}}(?:{any_word('opposing')})\b")
_AS = re.compile(r"\b(?:as|to help|helping|when) (?:the )?(?:[a-z0-9]+-[a-z]+ )?$")
_AND_SO = re.compile(r"\b(?:and|so)(?: suddenly)?(?: the)? $")
_MATE_OF = re.compile(r" (?:team|club)-?mates?\b")
_OF_HIM = re.compile(r"(?:'s?| to| and his| and)(?: former)? ?")
_AND_THE = re.compile(r",? (?:and|before|then) (?:[a-z]+ )?[a-z]+(?:ing|ed) the $")
_HAD = re.compile(r",?(?: who)? (?:had|have|has|lost|lose)(?: [a-z-]+){0,2} ")
_WITH = re.compile(r"(?:,| with) $")
_DOING = re.compile(r"(?: and [a-z]+(?: [a-z]+)?)? (?:[a-z]+ )?[a-z]+ing\b")
_OWN_GOAL_BY = re.compile(r"\bown goals? (?:by|from) (?:[a-z-]+ ){0,3}$")
_SOME_TIME = re.compile(r" (?:after|before|when|while|since|for) (?:being|having|he|she)\b")
_TO_HIM = re.compile(r"\b(?:at|with|by|against|to|of|about) $")
_NOT_YET = re.compile(r"\b(?:never|yet to)\b")
_SOON = 24
_IN_THE = re.compile(r"\b(?:in|from|on|into|at the heart of|out of|to) (?:the |much of )?$")
_POSSESSED, REACH = ("'", "’"), 50
_OTHER_CLAUSE = re.compile(r",| (?:and|as|when|after|that|who|which)\b")
_ASIDE = re.compile(
    r", (?!(?:and|but|when|while|as|before|after|then|where|though) )[a-z][^,;:.()\"“”]{3,100}, (?=[a-z])"
)
_NEXT = re.compile(r",?(?: and| or)?(?: the)?(?: [a-z-]+){0,3} ")

SELECTS = re.compile(
    r" (?:has|have|will|would|must|should|may|might|could|ought)(?: got)?(?: to)? (?:pick|select|choose|call|include)\b"
)
"""Behind whoever picks a team: "A has got to pick him"."""
HOPED_FOR = re.compile(
    r"\b(?:could|may|might|hop(?:e|es|ed|ing)|in line|in contention|chance|close|closer|possible|potential|press|push"
    r"|pressing|pushing|earn|miss(?:ed|es|ing)? out)\b[^.;]{0,40}?\b(?:call-ups?|called[ -]up|call up)\b"
)
"""A country's call that did not come yet, or at all: "A could be called up", "missed out on a call-up"."""
_NO_MORE = rf"(?:(?!\b{any_word('had_before')}\b)[^.;])"
AIMED_AT = re.compile(
    rf"(?:\b{any_word('aiming_at_a_place')}\b|^ to\b){_NO_MORE}{{0,30}}?"
    rf"\b(?:break|force|place|door|way|get|selection)\b{_NO_MORE}{{0,20}}?(?:in|into|of) (?:the )?$"
)
"""A country's place that is only aimed at: "A hopes to break into the", not "wants to win back his place in the"."""


_TRIP = re.compile(r"\b(?:trip|visit|journey) (?:to|of) $")


@dataclass(frozen=True, slots=True)
class Sign:
    """That `person` is of `team`, as likely as `weight` says; negative: of the other side."""

    person: Mention
    team: LocalEntity
    weight: float
    how: str
    beside: Mention | None = None


class SignReader(LinkReader):
    """Reads the signs and links of the sentences of one document."""

    @cached_property
    def pressure(self) -> Pressure:
        """Which teams are told to attack."""
        return Pressure(self.words, self.text)

    def signs(self, sentence: Sentence, teams: list[Mention]) -> Iterator[Sign]:
        """What stands between the people and the teams of a sentence; `teams`: with "the visitors" told."""
        for one, team in self.pressure.attackers(sentence, self.everybody_of(sentence), teams):
            yield Sign(one, team.entity, 0.5, "attacks-with", team)
        if not teams:
            return
        heads = {team.start for team in teams}  # of "Rick Holm's side" it is the side that is told of
        people = [person for person in self.everybody_of(sentence) if person.start not in heads]
        marks = sorted((*people, *teams), key=lambda mention: mention.start)
        yield from self._won_by(people, teams)
        yield from self._lost_by(people, teams)
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
        for team in teams:
            yield from self._behind_aside_of_team(team, marks)

    def _behind_aside(self, person: Mention, teams: list[Mention]) -> Iterator[Sign]:
        """What is told of somebody behind a clause of his that names another team: "A, on loan from U, scored"."""
        aside = _ASIDE.match(self.text, person.end)
        if aside is None:
            return
        team = next((one for one in teams if one.start >= aside.end()), None)
        gap = self.gap(aside.end() - 1, team.start) if team is not None else None
        if team is not None and gap is not None:
            yield from self._before_team(person, team, gap)

    def _behind_aside_of_team(self, team: Mention, marks: list[Mention]) -> Iterator[Sign]:
        """What is told of a team behind a clause that names others: "T, without A, took the lead when B scored"."""
        aside = _ASIDE.match(self.text, team.end)
        if aside is None or not any(team.end <= one.start < aside.end() for one in marks):
            return
        person = next((one for one in marks if one.start >= aside.end()), None)
        gap = self.gap(aside.end() - 1, person.start) if person is not None and person.entity.is_person else None
        if person is not None and gap is not None:
            yield from self._behind_team(team, person, gap)

    def _joined_to(self, last: Mention, people: list[Mention]) -> Iterator[Mention]:
        """Who did with somebody what is told of him: "A and B scored", "striker A, along with B, scored"."""
        named = people[: people.index(last) + 1]
        found: list[Mention] = []
        for one, other in zip(named[-2::-1], named[:0:-1], strict=True):
            if not JOINED.fullmatch(self.text, one.end, other.start):
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
        first = next((one for one in teams if not self._met(one)), None)
        for at, person in enumerate(people if teams else ()):
            missed = self.words.without.search(self.text, max(0, person.start - REACH), person.start)
            told_of = (one for one in reversed(teams) if one.end < person.start and self.words.plays_on(self.text, one))
            team = next(told_of, first)  # "go above U, who play V without A"
            if missed is None or self.text.startswith(_POSSESSED, person.end) or team is None:
                continue
            if team.start > person.start and is_in_passing(self.document.article.text, team):
                continue  # "without A for the trip to U"
            between = self.text[team.end : missed.start()].removesuffix(", ")
            who = re.match(r",? (?:who|which)\b", between)
            between = between[who.end() :] if who is not None else between
            if len(between) <= LONGEST_GAP and not BREAK.search(between) and not _OTHER_CLAUSE.search(between):
                yield Sign(person, team.entity, 0.75, "lacks", team)
                for one, other in itertools.pairwise(people[at:]):
                    if not _NEXT.fullmatch(self.text, one.end, other.start):
                        return
                    yield Sign(other, team.entity, 0.75, "lacks", team)

    def _changed(self, team: Mention, marks: list[Mention]) -> Iterator[Sign]:
        """Of a team those who come into it or go out: "T made three changes, with A, B and C coming in"."""
        if self.words.resigning.search(self.text, self.document.sentences[team.sentence].start, marks[0].start):
            return  # "X is leaving T, with Y replacing him"
        players = marks[:1]
        for other in marks[1:]:
            if not (other.entity.is_person and JOINED.fullmatch(self.text, players[-1].end, other.start)):
                break
            players.append(other)
        if self.words.comes_in.match(self.text, players[-1].end):
            yield from (Sign(player, team.entity, 0.75, "changes", team) for player in players)

    def _won_by(self, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who scored for the team that a sentence begins with: "T beat U with goals from A and B"."""
        for person in people:
            words = self.text[teams[0].end : person.start]
            between = [one for one in teams if teams[0].end <= one.start < person.start]
            if not 0 < len(words) <= LONGEST_CLAUSE or BREAK.search(words) or len(between) > 2:
                continue
            if between and self.words.is_lost(self.text[teams[0].end : between[0].start]):
                continue  # "T were beaten by U, with goals from A"
            when = self.words.won_when.search(words) and self.words.attacks.match(self.text, person.end)
            if not ((when or self.words.won_by.search(words)) and (not between or self._met(between[0]))):
                continue
            if OWN_GOAL.search(words) or OWN_GOAL_OF.match(self.text, person.end):
                yield Sign(person, teams[0].entity, -0.75, "own-goal", teams[0])
            else:
                yield Sign(person, teams[0].entity, 0.75, "won-by", teams[0])
                yield from self._all_of_one(teams[0], people[people.index(person) :])

    def _lost_by(self, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who scored against the team that a sentence begins with, or for it in vain: "T fell to goals from A"."""
        for person in people:
            words = self.text[teams[0].end : person.start]
            fell = self.words.concedes.fullmatch(words.rpartition(" but ")[2]) if " but " in words else None
            if fell is not None and len(words) <= LONGEST_CLAUSE:  # "T dominated but fell behind to A's header"
                yield Sign(person, teams[0].entity, -0.75, "concedes-to", teams[0])
            if not 0 < len(words) <= LONGEST_CLAUSE or BREAK.search(words):
                continue
            if (lost := self.words.lost_by.search(words)) is not None:
                weight = 0.75 if lost["vain"] else -0.75
                how = "acts-for" if lost["vain"] else "concedes-to"
                for one in (person, *self._joined_behind(people[people.index(person) :])):
                    yield Sign(one, teams[0].entity, weight, how, teams[0])

    def _met(self, team: Mention) -> bool:
        """Whether a team is named as the one that was met: "beat T", "at T"."""
        return self.words.met.search(self.text, max(0, team.start - 24), team.start) is not None

    def _owns(self, gap: str) -> bool:
        """Whether a team stands before several of its players: "'s ", " pair "."""
        return gap in ("'s ", "' ") or (
            re.fullmatch(rf"(?:'s?)? (?:{_NOT_WANTING}[a-z-]+ )?{self.words.many_players} ", gap) is not None
        )

    def _all_of_one(self, team: Mention, marks: list[Mention]) -> Iterator[Sign]:
        """The people joined to the first of those whom a team's name stands before."""
        yield from (Sign(other, team.entity, 0.75, "of-one-team", team) for other in self._joined_behind(marks))

    def _joined_behind(self, marks: list[Mention]) -> Iterator[Mention]:
        """The people joined to the first of several: "A, B and C", "a goal from A and two by B"."""
        for one, other in itertools.pairwise(marks):
            gap = self.text[one.end : other.start] if other.entity.is_person else ""
            if not (JOINED.match(gap) or MORE_GOALS.fullmatch(gap)):
                return
            if self.text[other.end : other.end + 4] in (" of ", " at "):
                return
            yield other

    def _behind_team(self, team: Mention, person: Mention, gap: str) -> Iterator[Sign]:
        words = self.words
        if words.owns(self.text, team, person, gap):
            yield Sign(person, team.entity, 0.75, "owner", team)
            return
        own_goal = OWN_GOAL.search(self.text, person.end, person.end + 60) is not None
        told = words.behind_team(self.text, team, person, gap) if not own_goal else None
        if told is not None and not (told[1] == "penalty" and is_in_passing(self.document.article.text, team)):
            yield Sign(person, team.entity, *told, team)
            return
        shot = words.pass_behind.match(self.text, person.end) or words.shot_behind.match(self.text, person.end)
        possessed = gap.startswith(("'", " goalkeeper", " keeper"))
        on_his_goal = words.leading_on.search(gap) and words.goal_behind.match(self.text, person.end)
        leads = (
            (words.leading.search(gap) or on_his_goal)
            and not words.stopping.search(gap)
            and not words.concedes.search(gap)
        )
        gains = leads or words.goal_by.search(gap) or words.behind_team(self.text, team, person, gap)
        if gains and not possessed and OWN_GOAL_OF.match(self.text, person.end):
            yield Sign(person, team.entity, -0.75, "own-goal", team)
        elif words.saves_behind.match(self.text, person.end) and not possessed and " as " in gap:
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
            # "T beat U, with A scoring twice", but "T were beaten by U, with A scoring twice"
            weight = -0.55 if self._met(team) and not self._scores_behind(team, person) else 0.55
            aside = weight > 0 and is_in_passing(self.document.article.text, team)  # "after the trip to U, with A"
            if not aside and not words.consoles.search(self.text, person.end, person.end + LONGEST_GAP):
                yield Sign(person, team.entity, weight, "as-he-does", team)
        elif (shot and words.clearing.search(gap)) or words.fouls_on.fullmatch(gap):
            yield Sign(person, team.entity, -0.7, "stopped-by", team)
        if words.brings_on.fullmatch(gap):
            yield Sign(person, team.entity, 0.8, "brings on", team)
        elif (
            words.lacks.fullmatch(gap)
            and not (
                gap.startswith(",") and self._is_visited(team)
            )  # "face U, without A", "for the trip to U, will rest A"
            and not self.text.startswith(_POSSESSED, person.end)
        ) or (_HAD.fullmatch(gap) and words.mishap.match(self.text, person.end)):
            yield Sign(person, team.entity, 0.75, "lacks", team)
        if _MATE.fullmatch(gap) and not _OLD.search(self.text, max(0, team.start - 10), team.start):
            yield Sign(person, team.entity, 0.85, "team-mate", team)

    def _is_visited(self, team: Mention) -> bool:
        """Whether a team is met, or the goal of a trip."""
        return self._met(team) or _TRIP.search(self.text, max(0, team.start - REACH), team.start) is not None

    def _scores_behind(self, team: Mention, person: Mention) -> bool:
        """Whether somebody is told to score behind the team that another was beaten or held by."""
        by = self.text.endswith((" by ", " by the "), 0, team.start)
        scores = self.words.attacks.match(self.text, person.end) or self.words.levels.match(self.text, person.end + 1)
        return by and scores is not None

    def _doing(self, person: Mention) -> bool:
        """Whether a participle of play stands behind a name, or behind one joined to it: "with A and B shooting"."""
        if self.words.scored_there.match(self.text, person.end):
            return True
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
        told = words.before_team(self.text, team, gap)
        if told is not None:
            yield Sign(person, team.entity, *told, team)
            return
        gains = words.gains.match(self.text, team.end) is not None or gap.endswith((" for ", " for the "))
        head = self.text[max(0, person.start - REACH) : person.start]
        beaten = words.beaten.search(head) is not None and not words.scored_by.search(head)
        if words.putting.search(gap) and gains and " by " not in gap and not beaten:
            own = OWN_GOAL.search(gap) or _OWN_GOAL_BY.search(head)
            yield Sign(person, team.entity, -0.6 if own else 0.8, "puts", team)
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
        elif team.entity.type == "NationalTeam" and AIMED_AT.search(gap):
            return
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
