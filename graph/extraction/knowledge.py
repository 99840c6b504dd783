"""What the role phrases of an article say of its people: who plays, who coaches, who is on the board, and for whom."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .callings import seen_callings, sentences_of_careers
from .document import Document, LocalEntity, Mention, Sentence
from .lexicon import Lexicon
from .role_words import MONEYED, OUTSIDE
from .stations import Stations
from .title import Title

if TYPE_CHECKING:
    from .tokens import Token

_OF_BENCHES = 4
_RATIO = 3
_LATELY = 2
_PLAYED = {(True, "player")}
_LOOSE_NOUNS = ("man", "favourite")


class Knowledge:
    """Kinds and teams of the people of one document, read from its role phrases before its frames."""

    def __init__(self, lexicon: Lexicon, document: Document) -> None:
        self._lexicon, self._document = lexicon, document
        self._kinds: dict[int, Counter[tuple[bool, str]]] = {}
        self._offices: dict[int, Counter[str]] = {}
        self._helps: dict[int, set[int]] = {}
        self._of: set[tuple[int, int]] = set()
        self._teams: dict[tuple[str, int], dict[int, tuple[int, Mention]]] = {}
        self._plays: dict[tuple[int, int], set[bool]] = {}
        self._suitors: dict[int, list[tuple[int, Mention]]] = {}
        self._told: dict[tuple[int, int], dict[int, Mention]] = {}
        self._jobs: dict[int, list[tuple[LocalEntity, Mention]]] = {}
        self._to_lead: dict[int, dict[int, Mention]] = {}
        self._working: set[int] = set()
        self._playing: set[int] = set()
        self._come: set[tuple[int, int]] = set()
        self._signings: dict[int, list[tuple[int, Mention]]] = {}
        self._steps: dict[int, list[tuple[int, Mention]]] = {}
        self.stations = Stations()
        self._moved: dict[int, Mention] = {}
        self._called_first: dict[tuple[int, bool], int] = {}
        self._arrivals: list[tuple[int, int, LocalEntity, Mention]] = []
        self._origins: dict[tuple[int, int], Mention] = {}
        for entity in document.people:
            for noun in entity.roles:
                former = noun.startswith(("former ", "ex-"))
                noun = noun.removeprefix("former ").removeprefix("ex-")
                former = former or noun in lexicon.any_of("bygone") or noun in lexicon.any_of("scorers")
                role = lexicon.role_of(noun)
                if role is not None and noun not in _LOOSE_NOUNS:
                    self._kinds.setdefault(entity.id, Counter())[(former, role.kind)] += 1
                elif noun in MONEYED:
                    self._kinds.setdefault(entity.id, Counter())[(former, "owner")] += 1

    def note(self, titles: Iterable[Title]) -> None:
        """Take in the titles of a sentence."""
        juniors = {spec.of_youth for spec in self._lexicon.relations.values()}
        for title in titles:
            if title.status == "future" or (title.noun in _LOOSE_NOUNS and not title.teams):
                continue
            was = title.how == "copula" and _is_past(title.head.head) and title.article in ("a", "an", "")
            days = title.role.kind == "player" and self._lexicon.is_said("days_as_a_player", title.sentence.text)
            former = title.status == "former" or was or days
            above = title.head.head
            modal = any(one.tag_ == "MD" for one in above.children)  # "could have become it"
            aimed = title.how == "copula" and (above.tag_ == "VB" or above.dep_ == "pcomp" or modal)
            for held in title.holders:
                if aimed and (False, "player") in self._kinds.get(held.entity.id, ()):
                    continue  # "the captain will one day be the manager" plays until then
                self.call(held.entity, title)
                raised = title.noun in self._lexicon.any_of("raised_there") or _is_of_record(title, self._lexicon)
                self._kinds.setdefault(held.entity.id, Counter())[(former or raised, title.role.kind)] += 2
                if title.role.kind != "player" and not (former and title.role.relation in juniors):
                    self._offices.setdefault(held.entity.id, Counter())[title.role.relation] += 1
                    if title.role.relation in juniors:
                        self._helps.setdefault(held.entity.id, set()).update(one.entity.id for one in title.teams)
                if title.how in ("title", "apposition", "copula") and not aimed:
                    for team in title.teams:
                        if team.entity.type == "Club":
                            how = "former" if former else "title"
                            self.tie(held.entity, team, how, title.sentence.index, plays=title.role.kind == "player")

    def call(self, person: LocalEntity, title: Title) -> None:
        """Take in where the text first calls somebody a player, which he is there, and by a job off the pitch."""
        plays, at = title.role.kind == "player", title.sentence.index
        if not plays or title.status != "former":
            self._called_first[person.id, plays] = min(at, self._called_first.get((person.id, plays), at))

    def note_described(self, title: Title, person: LocalEntity) -> None:
        """Take in what a description tells of whom it stands for: "the former Everton boss" is or was a coach."""
        if title.noun not in _LOOSE_NOUNS:
            self._kinds.setdefault(person.id, Counter())[(title.status == "former", title.role.kind)] += 1
        for team in title.teams if title.status == "current" else ():
            if team.entity.type == "Club":
                self.tie(person, team, "title", title.sentence.index, plays=title.role.kind == "player")

    def is_called(self, person: LocalEntity) -> bool:
        """Whether a role phrase has told what somebody is."""
        return person.id in self._kinds

    def first_left(self, person: LocalEntity, before: int) -> list[Mention]:
        """The club that the text, before the sentence `before`, is the first to tell a person has left."""
        return [one for at, one in self._teams.get(("left", person.id), {}).values() if at < before][:1]

    def tie(self, person: LocalEntity, team: Mention, how: str, at: int = 0, *, plays: bool | None = None) -> None:
        """Note that a person is ("title", "claim") or was ("former", "ended", "left") at a club.

        `at`: the sentence says it; `plays`: whether as a player; None where that is not said.
        """
        self._teams.setdefault((how, person.id), {}).setdefault(team.entity.id, (at, team))
        if plays is not None:
            self._plays.setdefault((person.id, team.entity.id), set()).add(plays)

    def kind(self, person: LocalEntity, *, guess: bool = True) -> str | None:
        """Whether a person is a "player", "staff", of the "board" or an "owner": by what he is now, else was.

        Whom no role phrase names plays if he is seen to.  `guess`: else he coaches, where a claim has him hired to, or
        the article is about those who do.
        """
        counts = self._kinds.get(person.id)
        seen = self._seen.get(person.id)
        if not counts:
            return seen or ("staff" if guess and (self.of_benches or person.id in self._working) else None)
        if len(counts) == 1:
            ((former, kind),) = counts
        else:
            former, kind = max(counts, key=lambda key: (not key[0], key[1] != "player", counts[key], key[1]))
        if former and kind == "player":
            return "staff" if guess and person.id in self._working else None
        return kind

    def may_be_boss(self, person: LocalEntity) -> bool:
        """Whether somebody is neither a player nor, by what he is called, a stranger to the club, as an agent is."""
        return self.kind(person) != "player" and not (person.roles and person.roles <= OUTSIDE)

    @property
    def seen_coaches(self) -> set[int]:
        """Who coaches by what he does anywhere, without a role phrase."""
        return {id for id, calling in self._seen.items() if calling == "staff"}

    def comes(self, person: LocalEntity, team: LocalEntity) -> None:
        """Note that a claim has somebody come to a team: what is told before that he left was another."""
        self._come.add((person.id, team.id))

    def signs_for(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` has somebody sign for a club, or be named to a job."""
        self._signings.setdefault(person.id, []).append((at, team))

    def signed_for(self, person: LocalEntity, at: int) -> Mention | None:
        """The club to which the sentence `at`, or the nearest one before it, has somebody come."""
        told = [(there, team) for there, team in self._signings.get(person.id, []) if there <= at]
        return max(told, key=lambda one: one[0])[1] if told else None

    def steps_to(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` tells in the past tense, as of a career, that somebody came to a team."""
        self._steps.setdefault(person.id, []).append((at, team))
        self.stations = Stations()

    def came_to(self, person: LocalEntity, at: int, end: int) -> Mention | None:
        """The one team to which words before `end`, of the sentence `at` or the last, in the past tense, bring him."""
        steps = [(index, team) for index, team in self._steps.get(person.id, []) if team.end <= end]
        for index in (at, at - 1):
            teams = {team.entity.id: team for there, team in steps if there == index}
            if teams:
                return next(iter(teams.values())) if len(teams) == 1 else None
        return None

    def moves(self, person: LocalEntity, old: LocalEntity, new: Mention, *, for_good: bool) -> None:
        """Note that a person has gone, for good or on loan, from the team by which a role phrase calls him."""
        if old.id in (ties := self._teams.get(("title", person.id), {})):
            self._teams.setdefault(("left", person.id), {}).setdefault(old.id, ties[old.id])
        if for_good and (tie := self._teams.get(("title", person.id), {}).pop(old.id, None)) is not None:
            self._teams.setdefault(("former", person.id), {}).setdefault(old.id, tie)
        self._moved[person.id] = new

    def left_and_joined(self, person: LocalEntity) -> tuple[list[Mention], list[Mention]]:
        """From which club somebody has gone to which, as far as claims tell: one each, or none."""
        come = [tie for tie in self._all_ties(person) if (person.id, tie.entity.id) in self._come]
        new = {team.entity.id: team for team in come}
        left = {
            id: team
            for how in ("ended", "left", "former")
            for id, (_, team) in self._teams.get((how, person.id), {}).items()
            if id not in new and team.entity.type == "Club"
        }
        return (list(left.values()) if len(left) == len(new) == 1 else [], list(new.values()) if len(new) == 1 else [])

    def _all_ties(self, person: LocalEntity) -> list[Mention]:
        return [team for (_, id), ties in self._teams.items() if id == person.id for _, team in ties.values()]

    def has_club(self, person: LocalEntity) -> bool:
        """Whether anything ties a person to a club, now or once."""
        return any(team.entity.type == "Club" for team in self._all_ties(person))

    def has_other_club(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether anything ties a person to another club than this, now or once."""
        return any(one.entity.type == "Club" and one.entity is not team for one in self._all_ties(person))

    def is_of_others(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether anything ties a person to another team than this, now or once."""
        return any(one.entity is not team for one in self._all_ties(person))

    def moved(self, person: LocalEntity) -> Mention | None:
        """The team to which a person has gone who is called by another's name."""
        return self._moved.get(person.id)

    def arrives(self, person: Mention, team: Mention, at: int) -> None:
        """Note that the sentence `at` says that a player has gone to a team."""
        self._arrivals.append((at, person.end, person.entity, team))

    def leaves(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` says which team a person has left."""
        self._origins.setdefault((at, person.id), team)

    def last_move_of_another(self, person: LocalEntity, at: int, end: int) -> dict[str, Mention]:
        """The teams "from" and "to" which somebody else went last, told before `end` of the sentence `at`.

        The sentence before counts too, and a team that is not told is left out.
        """
        told = [one for one in self._arrivals if one[0] == at - 1 or (one[0] == at and one[1] <= end)]
        told = [one for one in told if one[2] is not person]
        if not told:
            return {}
        index, _, other, team = max(told, key=lambda one: one[:2])
        titles = [*self.named_with(other), *(one for _, one in self._teams.get(("left", other.id), {}).values())]
        clubs = {one.entity.id: one for one in titles if one.entity.type == "Club" and one.entity is not team.entity}
        origin = self._origins.get((index, other.id)) or (next(iter(clubs.values())) if len(clubs) == 1 else None)
        return {"to": team} if origin is None else {"to": team, "from": origin}

    def works(self, people: Iterable[LocalEntity]) -> set[int]:
        """Note that claims have people hired as coaches; of whom that is news, no role phrase having told it."""
        new = {one.id for one in people if self.kind(one) is None and self._kinds.get(one.id, {}).keys() <= _PLAYED}
        self._working |= new
        return new

    def plays_by_claims(self, people: Iterable[LocalEntity]) -> set[int]:
        """Note that claims say for whom people played; of whom that is news, nothing else telling what they are."""
        new = {one.id for one in people if not self._kinds.get(one.id) and self.kind(one) is None}
        self._playing |= new
        return new

    def is_told_to_have_played(self, person: LocalEntity) -> bool:
        """Whether role phrases, or claims noted, say that a person plays or played."""
        return person.id in self._playing or self.has_played(person)

    @cached_property
    def _seen(self) -> dict[int, str]:
        """Who plays and who coaches by what is said beside the name."""
        return seen_callings(self._document, self._lexicon)

    def has_played(self, person: LocalEntity) -> bool:
        """Whether role phrases call a person a player, now or once."""
        return any(kind == "player" for _, kind in self._kinds.get(person.id, ()))

    def still_played(self, person: LocalEntity, at: int) -> bool:
        """Whether the sentence `at` tells of somebody's days as a player, whatever he has become.

        One that tells of a bench does not, though it is before what he did as a player: "T have sacked manager X".
        """
        if at in self._careers.get(person.id, ()):
            return True
        told = self.has_played(person) and at <= self._last_played.get(person.id, -1)
        if told and not self._lexicon.is_said("coaching_words", self._document.sentences[at].text):
            return True
        return self._only_plays_yet(person, at)

    def _only_plays_yet(self, person: LocalEntity, at: int) -> bool:
        """Whether the text up to the sentence `at` calls somebody a player, and only behind it by a job off the pitch.

        A career is told in the order in which it went: "was a striker for T. He joined U. In 2010 he became manager".
        """
        plays, works = (self._called_first.get((person.id, one)) for one in (True, False))
        return plays is not None and works is not None and plays <= at < works

    @cached_property
    def _careers(self) -> dict[int, set[int]]:
        """The sentences that go on from one that tells how somebody began to play."""
        return sentences_of_careers(self._document, self._lexicon)

    @cached_property
    def _last_played(self) -> dict[int, int]:
        """The last sentence on whose days as a player, where people are named one at a time."""
        found: dict[int, int] = {}
        last: LocalEntity | None = None
        for sentence in self._document.sentences:
            named = {one.entity.id: one.entity for one in self._document.mentions_in(sentence) if one.entity.is_person}
            last = next(iter(named.values())) if len(named) == 1 else None if named else last
            if last is not None and self._lexicon.is_said("end_of_playing", sentence.text):
                found[last.id] = sentence.index
        return found

    def office(self, person: LocalEntity, at: LocalEntity | None = None) -> str | None:
        """The state that role phrases name most often of a person off the pitch; None where they name none.

        That he once was an assistant tells nothing of what he is, nor that he is one now of what he was at another team
        than `at`.
        """
        counts, helps = self._offices.get(person.id), self._helps.get(person.id, set())
        if counts and at is not None and helps and at.id not in helps:
            counts = Counter({one: number for one, number in counts.items() if one not in self._lexicon.of_juniors})
        return max(counts, key=lambda relation: (counts[relation], relation)) if counts else None

    @cached_property
    def about(self) -> Mention | None:
        """The team that the article is about."""
        return self._document.topic()

    @cached_property
    def of_benches(self) -> bool:
        """Whether the article is about those who coach, whom it names by their jobs, and hardly a player by his."""
        text = self._document.article.text.lower()
        coaches, players = (len(pattern.findall(text)) for pattern in _bench_and_pitch(self._lexicon))
        return coaches >= _OF_BENCHES and coaches >= _RATIO * players

    def speaks_of_players(self, sentence: Sentence) -> bool:
        """Whether a sentence, with the one before it in its paragraph, is on players, and not on who coaches."""
        at = sentence.index
        near = [one for one in self._document.sentences[max(0, at - 1) : at + 1] if one.paragraph == sentence.paragraph]
        text = " ".join(one.text.lower() for one in near)
        coaches, players = (pattern.search(text) is not None for pattern in _bench_and_pitch(self._lexicon))
        return players and not coaches

    @cached_property
    def topic(self) -> Mention | None:
        """The person whom the article is about, named much more often than any other; None where there is none."""
        counts: Counter[int] = Counter()
        first: dict[int, Mention] = {}
        for mention in self._document.mentions:
            if mention.entity.is_person:
                counts[mention.entity.id] += 1
                first.setdefault(mention.entity.id, mention)
        ranked = counts.most_common(2)
        if not ranked or ranked[0][1] < 3 or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return first[ranked[0][0]]

    def teams(
        self,
        person: LocalEntity,
        before: int | None = None,
        *,
        ending: bool = False,
        lost: bool = False,
        plays: bool | None = None,
        still: bool = False,
    ) -> list[Mention]:
        """The teams that role phrases, else claims, give a person now, the last first; `ending`: or gave him once.

        `lost`, `ending`: one to which he comes after the sentence `before` is not the one that it says he lost.
        `plays`: what a role phrase now says, a player's or another; what ties the person otherwise, or did, is left.
        `still`: he is there yet, as who "wants to leave".
        """
        past = self._teams.get(("past", person.id), {})
        for how in ("title", "claim", "ended", "former") if ending else ("title", "claim"):
            ties = [
                tie
                for id, tie in self._teams.get((how, person.id), {}).items()
                if not (how == "claim" and plays is not None and id in past)
                and (plays is None or plays in self._plays.get((person.id, id), {plays}))
            ]
            if ties:
                told = [tie for tie in ties if before is None or tie[0] <= before]
                now = [tie for tie in told or ties if tie[1].entity.id not in past]
                told = (now or told) if still else (told or now)
                come = [tie for tie in told if (person.id, tie[1].entity.id) in self._come]
                if (ending or lost) and before is not None and come and all(at > before for at, _ in told):
                    return []  # "X was fired in May. In June he took over at Y": from where is not told
                if not told:
                    continue
                return [team for _, team in sorted(told, key=lambda tie: -tie[0])]
        return []

    def told_before(self, person: LocalEntity, at: int, end: int, start: int = 0) -> Mention | None:
        """The one team of a person by what the sentence `at` says before `end`: "he led Hull, but was sacked".

        Of several the one that is named behind `start`.
        """
        ties = {**self._teams.get(("past", person.id), {}), **self._teams.get(("claim", person.id), {})}
        found = [team for index, team in ties.values() if index == at == team.sentence and team.end <= end]
        if len(found) > 1:
            found = [team for team in found if team.start >= start]
        return found[0] if len(found) == 1 and (person.id, found[0].entity.id) not in self._come else None

    def woo(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` says that a team wants a person."""
        self._suitors.setdefault(person.id, []).append((at, team))

    def tell(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` says in so many words at which team a person works, or worked until then."""
        self._told.setdefault((at, person.id), {})[team.entity.id] = team

    def gives_job(self, team: Mention, person: LocalEntity, at: int) -> None:
        """Note that the sentence `at` says that a person gets a job at a team."""
        self._jobs.setdefault(at, []).append((person, team))

    def will_lead(self, person: LocalEntity, team: Mention) -> None:
        """Note that a person is told to manage a team soon."""
        self._to_lead.setdefault(person.id, {})[team.entity.id] = team

    def to_lead(self, person: LocalEntity) -> Mention | None:
        """The one team that a person is told to manage soon."""
        teams = self._to_lead.get(person.id, {})
        return next(iter(teams.values())) if len(teams) == 1 else None

    def job(self, person: LocalEntity, at: int) -> Mention | None:
        """The one team whose job the sentence `at` gives somebody else: from which `person` was sacked before."""
        teams = {team.entity.id: team for other, team in self._jobs.get(at, []) if other is not person}
        return next(iter(teams.values())) if len(teams) == 1 else None

    def told(self, person: LocalEntity, at: int) -> Mention | None:
        """The one team at which the sentence `at` says that a person works, or worked until then."""
        teams = list(self._told.get((at, person.id), {}).values())
        return teams[0] if len(teams) == 1 else None

    def suitors(self, person: LocalEntity, at: int) -> list[Mention]:
        """The teams that the sentence `at`, else one of the two before it, says want a person."""
        told = {index for index, _ in self._suitors.get(person.id, []) if at - _LATELY <= index <= at}
        last = max(told, default=-1)
        found = {team.entity.id: team for index, team in self._suitors.get(person.id, []) if index == last}
        return list(found.values())

    def managed_by_others(self, person: LocalEntity) -> set[int]:
        """The teams that others than `person` are said to manage, or to assist at, now."""
        return {
            id
            for (how, other), ties in self._teams.items()
            if how in ("title", "claim") and other != person.id and self.kind(self._document.entity(other)) == "staff"
            for id in ties
            if False in self._plays.get((other, id), {False})
        }

    def left_lately(self, person: LocalEntity, before: int) -> list[Mention]:
        """The one team that the text, before the sentence `before`, has told a person has left; none of several."""
        left = [team for at, team in self._teams.get(("ended", person.id), {}).values() if at <= before]
        return left if len(left) == 1 else []

    def works_at(self, person: LocalEntity) -> list[Mention]:
        """The one team that a person is said to work for off the pitch now; none where several are told."""
        ties = {**self._teams.get(("claim", person.id), {}), **self._teams.get(("title", person.id), {})}
        found = [team for id, (_, team) in ties.items() if self._plays.get((person.id, id)) == {False}]
        return found if len(found) == 1 else []

    def named_with(self, person: LocalEntity) -> list[Mention]:
        """The teams that role phrases give a person now."""
        return [team for _, team in self._teams.get(("title", person.id), {}).values()]

    def told_as_past(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` tells, in the past tense alone, of a person at a team: he may be wanted back."""
        self._teams.setdefault(("past", person.id), {}).setdefault(team.entity.id, (at, team))

    def is_only_claimed(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether a claim says that a person is at a team now, and no role phrase does: he may just have come."""
        told = team.id in self._teams.get(("title", person.id), {}) or self.is_of(person, team)
        return self.is_at(person, team) and not told and team.id not in self._teams.get(("ended", person.id), {})

    def be_of(self, person: LocalEntity, team: LocalEntity) -> None:
        """Note that a person is called one of a team's, "Moyes of Everton": he is there, and does not come."""
        self._of.add((person.id, team.id))

    def is_of(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether a person is called one of a team's, and the article is about another team."""
        return (person.id, team.id) in self._of and self.about is not None and self.about.entity is not team

    def is_at(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether a role phrase or a claim says that a person is at a team now."""
        if team.id in self._teams.get(("title", person.id), {}):
            return True
        past = team.id in self._teams.get(("past", person.id), {})
        return not past and team.id in self._teams.get(("claim", person.id), {})

    def was_at(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether a person is at a team now, or is said to have left it."""
        return self.is_at(person, team) or team.id in self._teams.get(("ended", person.id), {})


def _is_of_record(title: Title, lexicon: Lexicon) -> bool:
    """Whether a title tells who has scored most, which a manager may be, too: "the club's record goalscorer"."""
    words = {one.lower_ for one in title.head.doc[max(title.first - 1, 0) : title.last + 1]}
    return not any(words.isdisjoint(lexicon.any_of(key)) for key in ("scorers", "of_all_time"))


def _is_past(verb: "Token") -> bool:
    """Whether a copula tells of the past: "was", "had been"."""
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(child.lower_ == "had" for child in verb.children))


@lru_cache(maxsize=8)
def _bench_and_pitch(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """The words for those who coach, and for those who play, in lower case."""
    words = (alternatives(lexicon.any_of(key)) for key in ("bench_words", "pitch_words"))
    return tuple(re.compile(rf"(?<![a-z]){one}(?![a-z])") for one in words)
