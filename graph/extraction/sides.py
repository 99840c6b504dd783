"""On whose side people are whom no phrase gives a team: settled for an article as a whole.

People whose team is told are the fixed points.  Signs (`side_signs`) and links (`side_links`), line-ups, what a manager
says of his own, and the words of squads in an article about one team lead on from them, the surest first; where what is
said speaks for one team alone, it is claimed.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from .document import Document, LocalEntity, Mention, Sentence
from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .lineups import Lineup, lineups_of, may_have_lineups
from .section_heads import headed_by_pairs
from .side_ballot import SUREST, Ballot, Settled
from .side_belonging import BelongingReader, only_team
from .side_goals import GoalReader
from .side_intros import IntroWords
from .side_links import Link
from .side_matches import FIRST_SENTENCES, MatchReader, Pair, Part, parts_of
from .side_overruled import agreed
from .side_results import Result, ResultReader
from .side_signs import Sign, SignReader
from .side_speech import Known
from .side_squads import SquadReader
from .side_standings import StandingWords
from .side_told import (
    TOLD,
    claim_of,
    is_described,
    is_guess,
    is_of_jobs,
    is_soft,
    team_mates,
    under_bosses,
    without_side,
)
from .side_unnamed import OF_GUESTS, OF_HOME, UnnamedTeams
from .status import status_of
from .words import word_list

LEAST_PAIRED = 0.75
HEADED, LISTED, LISTED_TWICE = 0.96, 0.9, 0.5
CLEARLY = 0.1
BESIDE_LOSER = 0.75
_HEADING = 0.75
PRIOR, DESCRIBED = 0.25, 0.3
MAJORITY, QUORUM = 0.75, 1.0
PASSED_ON = 0.5
_BY_HIS_BOSS = ("of-his-own", "changes")
_ALONE = word_list("managing") - {"coach", "trainer"}  # a club has many of these
_YEAR = re.compile(r"(?:19|20)\d\d\b(?<!\w\d{4})(?<!since \d{4})(?! (?:GMT|BST)\b)")


class SideReader:
    """Adds to what the frames say the teams of the people who are told apart by their sides."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = IntroWords(lexicon)

    def read(self, document: Document, knowledge: Knowledge, drafts: list[Draft]) -> list[Draft]:
        """Return `drafts` with a claim for everybody whose side is settled."""
        reader = SignReader(document, self._words)
        added: dict[tuple[int, str], Draft] = {}
        met: set[int] = set()
        for layer in sorted({team.type for team in document.teams}):
            for part in parts_of(document, self._words, reader.text, layer):
                sides = _Sides(self._lexicon, self._words, document, knowledge, drafts, layer, part, reader)
                for claim in sides.claims():
                    added.setdefault((claim.subject.entity.id, layer), claim)
                met.update(one.id for one in sides.rivals or () if sides.result is not None)
        return [*agreed(document, self._lexicon, drafts, added, met), *added.values()]


class _Sides:
    def __init__(
        self,
        lexicon: Lexicon,
        words: StandingWords,
        document: Document,
        knowledge: Knowledge,
        drafts: list[Draft],
        layer: str,
        part: Part,
        reader: SignReader,
    ) -> None:
        self.lexicon, self.words, self.document, self.knowledge = lexicon, words, document, knowledge
        self.drafts, self.layer, self.part = drafts, layer, part
        self.reader, self.text = reader, reader.text
        resolver = document.resolver
        topic = resolver.topic if resolver is not None else None
        self.topic = topic if topic is not None and topic.type == layer else None
        if self.topic is not None and part.teams is not None and self.topic.id not in part.teams:
            self.topic = None
        self.match = MatchReader(document, words, self.text, layer, part.sentences)
        self.previews, self.pair = self.match.previews, self.match.pair
        self.home_and_guests = self.pair or self.match.at_ground()
        self.joined = self.pair or (self.match.joined() if not part.is_section else None)
        # Of clubs, or of nations, most articles tell alone: their links are of that kind of team.
        first = next((one.entity for one in document.mentions if one.entity.is_team and one.kind != "demonym"), None)
        main = topic if topic is not None else first
        self.is_main = self.pair is not None or part.teams is not None or main is None or main.type == layer
        self.fixed: dict[int, Settled] = {}
        self.taken: set[int] = set()
        self.wanted: set[int] = set()
        self.wished, self.unlinked = set[tuple[int, int]](), set[tuple[int, int]]()
        self.managers: set[int] = set()
        self.officials: dict[int, LocalEntity] = {}
        self.listed: set[int] = set()
        self.twice: set[int] = set()
        self.ties: list[Link] = []
        self.goals: GoalReader | None = None
        self.whose: tuple[LocalEntity, LocalEntity] | None = None
        self.unnamed: UnnamedTeams | None = None
        self.bosses: dict[int, LocalEntity | None] = {}
        self.benches: dict[int, LocalEntity] = {}
        self.described: list[Draft] = []
        self._fix_told()
        managed = {self.fixed[id].team.id for id in self.managers if id in self.fixed}
        if part.teams is not None and len(part.teams) == 1:
            self.topic = document.entity(next(iter(part.teams)))
        elif self.topic is None and part.teams is None and main is first is not None and managed == {first.id}:
            self.topic = first  # named first, and the only team whose manager is told
        self.meets = bool(self.pair or self.result) or self.match.scores_once() or self.match.is_played()
        self.ahead = self.match.looks_ahead() if self.joined is not None and self.result is None else None
        self.meets |= self.joined is not None and (self.ahead is not None or bool(knowledge.seen_coaches))
        self.meets |= self.rivals is not None and bool(knowledge.seen_coaches) and not self._names_others()
        if self.home_and_guests is None and self.meets and self.rivals is not None:
            self.home_and_guests = self.match.at_ground_of(self.rivals)

    def _fix_told(self) -> None:
        """The people whose team a claim tells, and those whom no side is looked for."""
        told: dict[int, dict[int, tuple[float, LocalEntity]]] = {}
        self.taken |= without_side(self.document, self.text, self.knowledge)
        # Of whom the news is that he goes, those who play there played for him until now.
        gone = {
            draft.pair
            for draft in self.drafts
            if self.lexicon.relations[draft.relation].ends and draft.sentence.index < FIRST_SENTENCES
        }
        for draft in self.drafts:
            relation = self.lexicon.relations[draft.relation]
            subject, team = draft.subject.entity, draft.object.entity
            if not subject.is_person or draft.certainty == "denied":
                if relation.not_of_own:
                    self.unlinked.add((subject.id, team.id))  # whom a club no longer wants is not its own
                continue
            if relation.same_kind:
                self.taken |= {subject.id, team.id}  # who takes over a job is no player, nor who had it
            ends = relation.ends and draft.certainty != "rumoured"
            begins = relation.begins and not is_soft(draft)
            if (relation.not_of_own or begins or ends) and team.type == self.layer:
                self.wanted.add(subject.id)
            if relation.not_of_own:
                self.wished.add((subject.id, team.id))
            if relation.of_staff and relation.state:
                self.managers.add(subject.id)
            if relation.of_staff or (relation.state and relation.kind != "player" and team.is_team):
                self.taken.add(subject.id)
            if not (relation.state and team.type == self.layer) or draft.certainty != "confirmed":
                continue
            just_gone = relation.of_staff and team is self.topic and (subject.id, team.id) in gone
            if status_of(draft, self.lexicon) != "current" and not just_gone:
                continue
            if relation.kind != "player":
                self.officials[subject.id] = team
            if relation.kind != "player" and not relation.of_staff:
                continue
            if relation.of_staff and draft.relation not in self.lexicon.of_juniors:
                soft = not just_gone and is_soft(draft)
                (self.bosses if soft else self.benches)[subject.id] = team
            if is_guess(draft) and not just_gone:
                continue
            if relation.kind == "player" and team in (self.joined or ()) and is_described(draft):
                self.described.append(draft)
                continue
            best = told.setdefault(subject.id, {})
            best[team.id] = max(best.get(team.id, (0.0, team)), (draft.precision, team), key=lambda one: one[0])
        for id, teams in told.items():
            self.taken.add(id)
            ranked = sorted(teams.values(), key=lambda one: (-one[0], one[1].id))
            if len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= CLEARLY:
                self.fixed[id] = Settled(ranked[0][1], min(SUREST, ranked[0][0]))

    @cached_property
    def result(self) -> Result | None:
        """How the match ended, where it is told."""
        return ResultReader(self.document, self.words, self.text, self.layer).read(self.part.sentences)

    @cached_property
    def rivals(self) -> Pair | None:
        """The two teams that meet, whoever is at home: joined by "beat" and the like, or the only two."""
        if self.joined is not None or self.part.is_section:
            return self.joined
        return self.match.only_two(map(self._teams_in, self.part.sentences[:FIRST_SENTENCES]), self.topic)

    def _names_others(self) -> bool:
        """Whether the article names more teams of the kind than the two that meet."""
        return sum(team.type == self.layer for team in self.document.teams) > len(self.rivals or ())

    def _teams_in(self, sentence: Sentence) -> list[Mention]:
        """The teams of the layer named in a sentence; of a match, "the visitors" and "the home side" too."""
        found = [
            mention
            for mention in self.document.mentions_in(sentence)
            if mention.entity.type == self.layer
            and mention.kind != "demonym"
            and (mention.kind != "place" or self.words.dressing_room.match(self.text, mention.end))
        ]
        if self.home_and_guests is not None:
            for pattern, team in zip((OF_HOME, OF_GUESTS), self.home_and_guests, strict=True):
                for match in pattern.finditer(self.text, sentence.start, sentence.end):
                    words = self.document.article.text[match.start() : match.end()]
                    found.append(Mention(match.start(), match.end(), words, "team noun", team, sentence.index))
        if self.unnamed is not None:
            found += self.unnamed.in_sentence(sentence, self.reader.people_of(sentence), self.benches)
        found += self.match.called(sentence, found, self.result)
        return sorted(found, key=lambda mention: mention.start)

    def _meet_bosses(self) -> None:
        """Leave open the managers of whom only the context told that they are of one of two teams that meet."""
        jobs = is_of_jobs(self.drafts, self.lexicon, self.managers)
        rivals = self.rivals if self.is_main and self.meets and not (jobs and self._names_others()) else None
        self.bosses = {
            id: team if team in rivals else None
            for id, team in self.bosses.items()
            if rivals and id not in self.benches
        }
        if rivals is None:
            if self.part.is_section and self.topic not in self.benches.values():
                people = {one.entity.id for told in self.part.sentences for one in self.reader.people_of(told)}
                self.bosses = dict.fromkeys(people & self.knowledge.seen_coaches - self.managers - self.fixed.keys())
                self.taken |= self.bosses.keys()
            return
        if self.pair is None and self.result is None:  # too little is told of the match to doubt the context
            self.benches |= {id: team for id, team in self.bosses.items() if team is not None}
            self.bosses = {}
        self.unnamed = UnnamedTeams(self.words, self.text, self.layer, at_home=self.home_and_guests is not None)
        led = {team.id for team in (*self.benches.values(), *self.bosses.values()) if team is not None}
        # Where both managers are told, whoever else has a side plays for it: "A was sent off, but his side held on".
        # Where jobs are told of, whoever only speaks like a manager may be the next, or the last: "X's men" are a team.
        coaching = self.knowledge.seen_coaches if not jobs and not all(team.id in led for team in rivals) else set()
        one_led = not jobs and sum(team.id in led for team in rivals) == 1  # "said manager A": the other's is told
        for sentence in self.part.sentences:
            for person in self.reader.people_of(sentence):
                id = person.entity.id
                known = id in self.benches or id in self.fixed or self.knowledge.kind(person.entity) == "player"
                coaches = id in coaching or (one_led and not _ALONE.isdisjoint(person.entity.roles))
                bare = not jobs and bool(self.ahead or self.previews) and self.unnamed.is_bare(person)
                seen = bare or (coaches and id not in self.managers)
                if id in self.bosses or (not known and (seen or self.unnamed.is_boss(person))):
                    self.bosses.setdefault(id, None)
                    self.taken.add(id)
                    self.unnamed.meet(person)
        self.bosses = {id: team for id, team in self.bosses.items() if self.unnamed.has_met(id)}
        for id in self.bosses:
            self.fixed.pop(id, None)

    def _is_open(self, person: LocalEntity) -> bool:
        return person.id not in self.taken and person.id not in self.wanted

    def _team_of(self, person: LocalEntity) -> LocalEntity | None:
        known = self.fixed.get(person.id)
        if known is None and self.unnamed is not None:
            return self.unnamed.team_of(person)
        return known.team if known is not None else None

    def _speaks_for(self, person: LocalEntity) -> LocalEntity | None:
        return self.officials.get(person.id)

    def _manages(self, person: LocalEntity) -> bool:
        return person.id in self.managers or person.id in self.bosses

    def _sought(self) -> set[int]:
        """Those whose side the ballot may settle: neither told nor without one, or managers left open."""
        people = {one.id for one in self.document.people} - self.taken
        return (people | self.bosses.keys()) - self.fixed.keys()

    def _evidence(self, sought: set[int] | None) -> tuple[list[Sign], list[Link]]:
        """What the sentences tell of whose side people are on; with `sought` only those that are of any of them."""
        signs: list[Sign] = []
        links: list[Link] = []
        known = Known(self._team_of, self._manages, self._speaks_for, self._is_open)
        looks_on = self.topic if self.part.is_section else self.ahead
        home = self.pair[0] if self.pair is not None and self.previews else looks_on
        turn = self.match.turn()
        guests = (turn, self.pair[1]) if self.pair is not None and turn >= 0 else None
        of_match = home, self.rivals or (), guests
        squads = SquadReader(self.document, self.reader, known, self.topic, self.layer, *of_match)
        goals = GoalReader(self.words, self.text, self.result, self.home_and_guests)
        about, meeting = self._of_one_team(), self.rivals is not None
        own = self.words, self.document, self.text, self.knowledge, self._is_open, about
        belonging = BelongingReader(*own, meeting=meeting)
        heads = headed_by_pairs(self.document)
        for sentence in self.part.sentences:
            if (head := heads.get(sentence.index)) is not None and head[1].entity.type == self.layer:
                signs.append(Sign(head[0], head[1].entity, _HEADING, "headed", head[1]))
            people = self.reader.people_of(sentence)
            teams = self._teams_in(sentence)
            squads.advance(sentence, people, teams)
            self.reader.pressure.note(sentence, teams)
            everybody = self.reader.everybody_of(sentence)
            if not everybody or self.part.is_heading(sentence) or _YEAR.search(sentence.text):
                continue
            of_sought = sought is None or any(one.entity.id in sought for one in everybody)
            if of_sought:
                signs.extend(self.reader.signs(sentence, teams))
            if self.unnamed is not None:
                signs.extend(self.unnamed.meetings(teams, self.result))
            called = list(squads.national(sentence, people))
            if self.layer == "NationalTeam":
                signs.extend(called)
            if not self.is_main or (called and self.layer != "NationalTeam"):
                continue
            if of_sought:
                links.extend(self.reader.links(sentence))
                signs.extend(squads.read(sentence, people, teams))
                signs.extend(belonging.read(sentence, people, squads.current))
            told = goals.read(sentence, everybody)
            signs.extend(told[0])
            links.extend(told[1])
        links.extend(goals.one_each())
        self.goals = goals
        return signs, links + (
            team_mates(self.drafts, self.lexicon, self.layer) if self.is_main and self.part.teams is None else []
        )

    def _other(self, team: LocalEntity) -> LocalEntity | None:
        if self.rivals is None and self.is_main:
            # Whoever plays against another in an article about one team plays for that one.
            return self.topic if self.topic is not team else None
        if self.rivals is None or team not in self.rivals:
            return self.match.opponent(team) if self.is_main else None
        return self.rivals[1] if team is self.rivals[0] else self.rivals[0]

    def _of_one_team(self) -> LocalEntity | None:
        """The club that the article, or this part of it, is about alone, if it is."""
        is_club = self.is_main and self.layer == "Club"
        of_whom = self.words, self.text, self.topic, self.rivals or ()
        return only_team(self.document, *of_whom) if is_club else None

    def settle(self) -> dict[int, Settled]:
        """Settle everybody who can be, the surest first, so that nobody's guess proves itself."""
        self._meet_bosses()
        sought = self._sought()
        listing = self.is_main and self.part.teams is None and may_have_lineups(self.document)
        if not sought and not listing:
            return {}
        signs, links = self._evidence(None if listing or self.unnamed is not None else sought)
        if self.unnamed is not None:
            signs, self.ties = self.unnamed.parted(signs)
            if len(self.bosses.keys() | self.benches.keys()) <= len(self.rivals or ()):
                self.ties += self.unnamed.benches(self.document.entity(id) for id in self.benches)
            self.ties += under_bosses(self.drafts, self.lexicon, self.bosses.keys() | self.benches.keys())
        ballot = Ballot(self.document.teams, self._of_one_team())
        for id, team in self.bosses.items():
            if team is not None and self.unnamed is not None:
                ballot.add(self.unnamed.head_of(id), team, PRIOR, "context")
        for draft in self.described:
            ballot.add(draft.subject, draft.object.entity, DESCRIBED, "description")
        for sign in signs:
            team = self._other(sign.team) if sign.weight < 0 else sign.team
            if team is not None:
                ballot.add(sign.person, team, abs(sign.weight), sign.how)
        lists = list(enumerate(lineups_of(self.document))) if listing else []
        self.listed = {player.sentence for _, lineup in lists for player in lineup.players}
        names = Counter(id for _, one in lists for id in {player.entity.id for player in one.players})
        self.twice = {id for id, number in names.items() if number > 1}
        self._pair_up([lineup for _, lineup in lists], signs)
        known = dict(self.fixed)
        settled: dict[int, Settled] = {}
        decided: dict[int, LocalEntity] = {}
        for id in self.fixed:
            self._spread(id, known, links, ballot)
        while True:
            for number, lineup in lists:
                if number not in decided:
                    self._decide(number, lineup, known, decided, ballot)
            best = ballot.best((known.keys() | self.taken) - (self.bosses.keys() - known.keys()))
            if best is None:
                best = next(self._by_context(known), None)
            if best is None:
                return settled
            id, what = best
            known[id] = settled[id] = what
            self._spread(id, known, links, ballot)

    def _by_context(self, known: dict[int, Settled]) -> Iterator[tuple[int, Settled]]:
        """The managers whom nothing but the context tells a team, and those whom words of one are taken for."""
        for id, team in self.bosses.items():
            if id not in known and team is not None:
                yield id, Settled(team, TOLD)
        for draft in self.described:
            same = (one for one in self.described if one.subject.entity is draft.subject.entity)
            if draft.subject.entity.id not in known and len({one.object.entity.id for one in same}) == 1:
                yield draft.subject.entity.id, Settled(draft.object.entity, TOLD)

    def _decide(
        self,
        number: int,
        lineup: Lineup,
        known: dict[int, Settled],
        decided: dict[int, LocalEntity],
        ballot: Ballot,
    ) -> None:
        """Tell whose line-up a list is, if it can be told: by its heading, its place, and who stands in it."""
        votes: dict[int, float] = {}
        for team, weight in self._heading(number, lineup, decided):
            votes[team.id] = votes.get(team.id, 0.0) + weight
        for player in lineup.players:
            what = known.get(player.entity.id)
            if what is not None:
                votes[what.team.id] = votes.get(what.team.id, 0.0) + what.trust
        best = max(votes, key=lambda team: (votes[team], -team), default=None)
        if best is None or votes[best] < MAJORITY * sum(votes.values()) or votes[best] < QUORUM:
            return
        decided[number] = self.document.entity(best)
        for player in lineup.players:
            # Of two players of one name in both lists each is only half likely to be meant.
            sure = HEADED if lineup.team is decided[number] else LISTED
            ballot.add(player, decided[number], LISTED_TWICE if player.entity.id in self.twice else sure, "line-up")

    def _pair_up(self, lineups: list[Lineup], signs: list[Sign]) -> None:
        """Tell which of two lists without headings is whose, by all that is told of those who stand in them.

        What the signs say of one list speaks against its being the other's: a single mistaken sign turns neither.
        """
        if len(lineups) != 2 or self.rivals is None or any(one.team is not None for one in lineups):
            return
        one, other = self.rivals
        place = {
            player.entity.id: number
            for number, lineup in enumerate(lineups)
            for player in lineup.players
            if player.entity.id not in self.twice
        }
        straight = 1.0 if self.pair is not None else 0.0  # the home team's comes first
        told = [(id, what.team, what.trust) for id, what in self.fixed.items()]
        for id, team, weight in [*told, *((one.person.entity.id, one.team, one.weight) for one in signs)]:
            if id in place and team in self.rivals:
                straight += weight if (team is one) == (place[id] == 0) else -weight
        if abs(straight) >= LEAST_PAIRED:
            self.whose = (one, other) if straight > 0 else (other, one)

    def _heading(
        self, number: int, lineup: Lineup, decided: dict[int, LocalEntity]
    ) -> Iterator[tuple[LocalEntity, float]]:
        """The teams for which the heading of a list and its place among the lists speak, and how strongly."""
        if lineup.team is not None and lineup.team.type == self.layer:
            yield lineup.team, 3.0
        elif self.whose is not None:
            yield self.whose[number], 3.0
        elif self.pair is not None and number < len(self.pair):
            yield self.pair[number], 1.0
        elif self.topic is not None and lineup.alone:
            yield self.topic, 1.0
        beside = decided.get(1 - number)
        other = self._other(beside) if beside is not None else None
        if other is not None:
            yield other, 2.0

    def _spread(self, id: int, known: dict[int, Settled], links: list[Link], ballot: Ballot) -> None:
        """Pass on what is settled of one person to those who are linked with him; managers play with nobody."""
        what = known[id]
        for link in self.ties if id in self.managers or id in self.bosses else (*links, *self.ties):
            for one, other in ((link.one, link.other), (link.other, link.one)):
                if one.entity.id != id or other.entity is one.entity:
                    continue
                if link.how == "joined" and other.entity.id in self.twice:
                    continue
                team = what.team if link.same else self._other(what.team)
                weight = link.weight * (PASSED_ON + (1 - PASSED_ON) * what.trust)
                if team is not None:
                    ballot.add(other, team, weight, link.how)
                elif not link.same:
                    ballot.add(other, what.team, -weight, link.how)
        for other in self.goals.others(id, known) if self.goals is not None else ():
            team = self._other(what.team)
            if team is not None:
                ballot.add(other, team, BESIDE_LOSER * what.trust, "scores-in-result")

    # What is claimed.

    def claims(self) -> list[Draft]:
        """The claims of those who are settled."""
        found = []
        for id, what in sorted(self.settle().items()):
            if what.proof is None or (id, what.team.id) in self.unlinked:
                continue
            if what.proof.how in _BY_HIS_BOSS and (id, what.team.id) in self.wished:
                continue  # "T boss X wants striker Y", "hopes to bring in Y"
            if id >= 0 and self.bosses.get(id) is not what.team:
                manages = what.proof.mention.entity.id in self.bosses
                found.append(claim_of(self.document, self.lexicon, what, self.listed, manages=manages))
        return found
