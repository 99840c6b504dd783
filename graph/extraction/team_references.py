"""Which team is meant by words that are no names: "the club", "they", "his side", "the French giants", a ground."""

import math
import re
from abc import abstractmethod
from typing import TYPE_CHECKING

from .binding import others_in_clause
from .document import PERSON, LocalEntity, Mention, Sentence
from .old_clubs import club_worked_at, has_person_subject, old_club, team_that_tells
from .other_benches import club_turned_to
from .prepositions import antecedent
from .role_words import ABOVE, MANAGING, OUTSIDE, PLAYING
from .salience import SUBJECT_DEPS, Focus, unique
from .team_context import TeamContext
from .topic import (
    dealt_with,
    is_beside_it,
    is_in_passing,
    is_met,
    is_met_by_them,
    is_of_players,
    is_opposed,
    is_where,
    is_women_of,
    scene_of,
    team_left,
    team_of_scorer,
    tells_whose,
    where_he_is,
)
from .usage import is_verb
from .words import plain, word_list

if TYPE_CHECKING:
    from .tokens import Token

_DEFINITE = frozenset(["the", "this", "that"])
_VAGUE, _STILL_IT = word_list("vague"), word_list("still_it")
_YOUNG, _OF_NOTHING = word_list("of_the_young"), word_list("of_nothing")
_SINGULAR_TEAM, _SPEAKING = word_list("singular_team"), word_list("speaking")

_SIDES, _OF_A_COUNTRY = ("side", "team", "outfit", "men"), ("squad", "team", "side")
_PRONOUNS = ("his", "her", "their", "its", "our", "my", "your", "whose")
_WOMEN_OR_MEN = ("women", "ladies", "men")
_LEAVING = frozenset(("leave", "leaves", "leaving", "quit", "exit"))
_HAS = frozenset(("has", "have", "had", "'s", "'ve"))
_CAME = word_list("came_to_a_club")
_OF_A_CLUB = ("board", "hierarchy", "bosses", "squad")

_SQUAD = re.compile(r"(?:['’]s?)?(?: [\w-]+){0,3}? squad\b")

ABOUT_IT = 1.3
OF_LEADING = 0.8
NEAR, SQUADS_REACH = 3, 6


class TeamReferences(TeamContext):
    """The part of `coreference.References` that finds teams."""

    @property
    @abstractmethod
    def focus(self) -> Focus:
        """What is in focus where."""

    @property
    @abstractmethod
    def protagonist(self) -> LocalEntity | None:
        """Whom the article is about."""

    @abstractmethod
    def speaker_of(self, sentence: Sentence, token: "Token") -> Mention | None:
        """Who says the direct speech in which `token` stands."""

    @abstractmethod
    def _mention(self, sentence: Sentence, token: "Token", kind: str, entity: LocalEntity) -> Mention: ...

    @abstractmethod
    def _read_up_to(self, index: int) -> None: ...

    def _team_of(self, person: LocalEntity | None) -> LocalEntity | None:
        """The team that the article ties a person to."""
        if person is None or not person.teams:
            return None
        clubs = [self.document.entity(id) for id in sorted(person.teams)]
        return unique(team for team in clubs if team.type == "Club") or unique(clubs)

    def _team_pronoun(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        if token.dep_ == "nsubj" and any(one.lower_ == "together" for one in token.head.children):
            return None  # "they played together" is of people
        offset = sentence.char(token)
        if (club := self._club_sections.club_at(sentence, offset)) is not None and club is not avoid:
            return club
        self._read_up_to(sentence.index)
        told = self._teams_of_host(sentence, token)
        if all(one.entity.id in told for one in self._teams_of_paragraph(sentence, offset)):
            told = set()
        beside = (self.document.mention_at(sentence, one) for one in others_in_clause(token))
        told |= {one.entity.id for one in beside if one is not None}
        nearest = None
        if token.dep_ in ("dobj", "pobj", "dative") or self._goes_on_with_object(sentence, token):
            # An object pronoun takes up what was named last rather than the subject of its sentence.
            named = [m for m in self.document.mentions_in(sentence) if m.entity.is_team and m.start < offset]
            nearest = named[-1].entity if named and named[-1].kind not in ("place", "demonym") else None
        ranked = self.focus.ranked(
            sentence,
            offset,
            lambda entity: entity.is_team and entity is not avoid and entity.id not in told,
            lambda entity: 1.8 if entity is nearest else 0.0,
            reach=3,
            modifier=-1.8,
        )
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 0.05):
            return None
        return ranked[0][1]

    def _goes_on_with_object(self, sentence: Sentence, token: "Token") -> bool:
        """Whether the clause above, or before, is about somebody, not "they": "X was linked with T until they won"."""
        above = token.head.head if token.dep_ == "nsubj" and token.head.dep_ in ("advcl", "conj") else token
        acting = (one for one in above.children if one.dep_ in SUBJECT_DEPS and above is not token)
        return any(self.document.mention_of(sentence, one, PERSON) is not None for one in acting)

    def _teams_of_host(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whose "they" cannot be in what is told of somebody: "Lyon coach Rick Holm, the man they sacked"."""
        clause = next((one for one in (token, *token.ancestors) if one.dep_ == "relcl"), None)
        first = clause.head.left_edge if clause is not None else None
        if first is None or first.i < 1 or first.doc[first.i - 1].text != ",":
            return set()
        end = sentence.char(first)
        people = [one for one in self.document.mentions_in(sentence) if one.entity.is_person and one.end <= end]
        return people[-1].entity.teams if people and end - people[-1].end <= len(", ") else set()

    def _by_team_noun(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        """ "the club", "his side", "the French giants", "the Bundesliga club"."""
        country = league = None
        towns: frozenset[str] = frozenset()
        definite = of_all_there = False
        for child in token.children:
            low = plain(child.lower_)
            mention = self.document.mention_at(sentence, child)
            if child.dep_ == "det" and low in _DEFINITE:
                definite = True
            elif low == "same" and (last := self._named_before(sentence, token)) is not None:
                return last  # "sold X to T and Y to the same club"
            elif low in _VAGUE:
                if low not in _STILL_IT:
                    return None
            elif low in _YOUNG and token.dep_ == "pobj" and token.head.lower_ == "to":
                return None  # "returns to the under-23 side"
            elif child.dep_ == "poss" and low in _WOMEN_OR_MEN:
                whose = next((one for one in child.children if one.dep_ == "poss"), None)
                if whose is not None:
                    return self._team_of_owner(sentence, token, whose)  # "Everton's women's team"
                of_all_there = token.lower_ in _OF_A_COUNTRY
                nations = (self.matcher.demonyms.get(plain(one.lower_)) for one in child.children)
                country = next((one for one in nations if one is not None), country)  # "the Dutch women" have it
            elif child.dep_ == "poss":
                return self._team_of_owner(sentence, token, child)
            elif mention is not None and mention.entity.type == "Competition":
                league = mention.entity.label
            elif mention is not None and mention.entity.type == "Ground" and child.dep_ in ("compound", "nmod"):
                return self._club_of_ground(mention.entity)  # "the Goodison Park club"
            elif mention is not None and mention.entity.type == "Outlet":
                return None  # "the Sky Sports team"
            elif mention is not None and mention.kind == "demonym":
                country = mention.entity.country
            elif mention is not None and mention.entity.is_team and child.dep_ in ("compound", "nmod", "amod"):
                return mention.entity
            elif child.dep_ == "compound" and child.text.isupper() and token.lower_ in _OF_A_CLUB:
                return None  # "the FA board"
            elif low in self.matcher.demonyms:
                country = self.matcher.demonyms[low]
            elif child.dep_ == "compound" and (named := self._towns_up_to(child)):
                towns = named
        if of_all_there and country is not None:
            return self._national_team(sentence, token, country)  # "the Danish women's team"
        return self._team_described(sentence, token, avoid, country, league, towns, definite=definite)

    def _named_before(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The club named last before a word, in its sentence or the one before."""
        end = sentence.char(token)
        for one in (sentence, *self.document.sentences[max(0, sentence.index - 1) : sentence.index]):
            clubs = [team for team in self.document.mentions_in(one) if team.entity.type == "Club" and team.end <= end]
            if clubs:
                return clubs[-1].entity
        return None

    def _towns_up_to(self, last: "Token") -> frozenset[str]:
        """The town whose name ends at a word, or those of a region: "the San Sebastian club", "the Merseyside club"."""
        for first in range(max(last.i - 2, 0), last.i + 1):
            name = plain(" ".join(word.text for word in last.doc[first : last.i + 1])).replace(" - ", " ")
            if name in self.matcher.clubs_of_city:
                return frozenset((name,))
            if name in self.matcher.towns_of_region:
                return self.matcher.towns_of_region[name]
        return frozenset()

    def _team_of_owner(self, sentence: Sentence, token: "Token", owner: "Token") -> LocalEntity | None:
        """Whose "his side", "Everton's board" is: the team that owns it, or that of the person who does."""
        named = self.document.mention_of(sentence, owner, None)
        if named is not None and named.entity.is_team and token.lower_ in _OF_A_CLUB:
            return named.entity
        person = self.document.mention_of(sentence, owner, PERSON)
        if person is None and owner.lower_ in ("our", "my"):
            person = self.speaker_of(sentence, owner)
        if person is None:
            return None
        if (team := self._team_of(person.entity)) is not None:
            return team
        if owner.lower_ in _PRONOUNS or token.lower_ not in _SIDES:
            return None
        return self._side_of(sentence, person.entity, token)

    def _team_described(
        self,
        sentence: Sentence,
        token: "Token",
        avoid: LocalEntity | None,
        country: str | None,
        league: str | None,
        towns: frozenset[str],
        *,
        definite: bool,
    ) -> LocalEntity | None:
        """The team that a noun means by the country, league or towns that stands with it, or by what is in focus."""
        if any(child.dep_ == "relcl" and has_person_subject(child) for child in token.children):
            return old_club(self.document, sentence, token)  # "the club he left in May" is not the one in focus
        if token.lower_ in ("team", "side") and any(child.lower_ == "national" for child in token.children):
            return self._national_team(sentence, token, country)
        if token.lower_ == "team" and definite and country is not None:
            own_team = self._national_team(sentence, token, country)
            if own_team is not None and any(
                one.entity is own_team and one.kind != "demonym" for one in self.document.mentions
            ):
                return own_team
        if not definite or (token.tag_ == "NNS" and token.lower_ not in _SINGULAR_TEAM):
            return None
        if not (country or league or towns) and (teller := team_that_tells(self.document, sentence, token)) is not None:
            return teller
        called = self._squad_named(sentence, token) if token.lower_ == "squad" else None
        if called is not None and country in (None, called.country) and not (league or towns):
            return called
        national = self.topic is not None and self.topic.type == "NationalTeam" and self.topic is not avoid
        own = self.topic is not None and country in (None, self.topic.country)
        if national and own and token.lower_ in _OF_A_COUNTRY and not (league or towns):
            return self.topic
        plain_noun = country is None and league is None and not towns
        avoid = team_left(self.document, sentence, token) or avoid
        if plain_noun and (acting := self._acting_club(sentence, token)) is not None and acting is not avoid:
            return acting
        his = self._club_of_his(sentence, token)
        if his is not None and his is not avoid and self._fits_phrase(his, country, None, towns):
            return his
        told = self._club_told_of(sentence, token) if plain_noun and token.lower_ == "club" else None
        if told is not None and told is not avoid:
            return told
        return self._team_in_focus(sentence, sentence.char(token), avoid, country, league, towns)

    def _squad_named(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The country whose squad, and no club's, the text has told of last: "is in the Wales squad. ... the squad"."""
        text = self.document.article.text
        before = [one for one in self.document.mentions if one.entity.is_team and one.end <= sentence.char(token)]
        named = next((one for one in reversed(before) if _SQUAD.match(text, one.end)), None)
        near = named is not None and sentence.index - named.sentence <= SQUADS_REACH
        return named.entity if near and named is not None and named.entity.type == "NationalTeam" else None

    def _acting_club(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The club whose doing the clause tells: "Bury ended his spell at the club"."""
        if token.lower_ != "club" or token.head.lower_ not in ("at", "in") or token.dep_ != "pobj":
            return None
        verb = next((one for one in token.ancestors if is_verb(one)), None)
        for subject in () if verb is None else (one for one in verb.children if one.dep_ == "nsubj"):
            acting = self.document.mention_at(sentence, subject)
            if acting is not None and acting.entity.type == "Club" and not _is_joined(subject):
                return acting.entity
        return None

    def _club_told_of(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The club of whoever's words "the club" stands in, or of whoever came: "T winger X, who joined the club".

        Or at which he is told to have been: "X managed T, but left the club".
        """
        if (his := club_worked_at(self.document, sentence, token)) is not None:
            return his
        clause = next((one for one in token.ancestors if is_verb(one)), None)
        if clause is None or clause.dep_ != "relcl" or clause.lower_ not in _CAME:
            return self._club_of_teller(sentence, token)
        beside = list(clause.head.children)
        named = (self.document.mention_at(sentence, one) for one in beside if one.i < clause.head.i)
        clubs = [one.entity for one in named if one is not None and one.entity.type == "Club"]
        return unique(clubs)

    def _club_of_teller(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The club of the manager or chairman in whose words "the club" stands: "T boss X said Y would leave the club".

        Not where another is named in them.
        """
        clause = next((one for one in token.ancestors if one.dep_ == "ccomp" and one.head.lower_ in _SPEAKING), None)
        if clause is None or clause.head.i > clause.i:
            return None
        subject = next((one for one in clause.head.children if one.dep_ in SUBJECT_DEPS), None)
        teller = self.document.mention_of(sentence, subject, PERSON) if subject is not None else None
        start, end = sentence.char(clause.head), sentence.char(token)
        if teller is None or not teller.entity.roles & (MANAGING | ABOVE):
            return None
        if any(one.entity.is_team and start < one.start < end for one in self.document.mentions_in(sentence)):
            return None
        club = self._team_of(teller.entity)
        if club is None or club.type != "Club":
            return None
        others = (one.entity for one in self.document.mentions_in(sentence) if start < one.start < end)
        elsewhere = any(one.is_person and one.teams and club.id not in one.teams for one in others)
        return None if elsewhere else club

    def _side_of(self, sentence: Sentence, person: LocalEntity, side: "Token") -> LocalEntity | None:
        """Whose side "Holm's side" is where nothing tells: the only free one of the topic and the clubs named lately.

        A club that has another manager is not.
        """
        if person.roles & (PLAYING | OUTSIDE | ABOVE):
            return None
        text, start = self.document.article.text, sentence.char(side.left_edge)
        if is_met_by_them(text, sentence, start):
            return None
        told = where_he_is(self.document, sentence, side) or team_of_scorer(self.document, sentence, start)
        if told is not None:
            return told.entity
        lately = {
            one.entity.id: one.entity
            for other in self.document.sentences[max(0, sentence.index - 1) : sentence.index + 1]
            for one in self.document.mentions_in(other)
            if one.entity.type == "Club" and one.kind != "place" and not is_in_passing(text, one)
        }
        met = [one.entity for one in self.document.mentions_in(sentence) if is_met(text, one, start)]
        met += [one.entity for one in dealt_with(self.document, sentence, side)]
        free = [team for team in lately.values() if team not in met and not self._has_manager(team, person)]
        if self.topic is not None and self.topic not in met and not self._has_manager(self.topic, person):
            free.append(self.topic)
        only = unique(free)
        return None if only is not None and self._tells_whose_lately(only, sentence) else only

    def _tells_whose_lately(self, club: LocalEntity, sentence: Sentence) -> bool:
        """Whether a club was named lately only to tell whose a player is: "T midfielder Y scored.  X's side ..."."""
        near = self.document.sentences[max(0, sentence.index - 1) : sentence.index + 1]
        named = [one for other in near for one in self.document.mentions_in(other) if one.entity is club]
        return bool(named) and all(one.sentence < sentence.index and is_of_players(self.document, one) for one in named)

    def _has_manager(self, team: LocalEntity, but: LocalEntity) -> bool:
        return any(
            team.id in person.teams and person.roles & MANAGING for person in self.document.people if person is not but
        )

    def _national_team(self, sentence: Sentence, token: "Token", country: str | None) -> LocalEntity | None:
        """ "the national team": of the country that the phrase names, else the sentence's, the topic, the last."""
        offset = sentence.char(token)
        before = [m for m in self.document.mentions if m.start < offset and m.entity.type == "NationalTeam"]
        if country is not None:
            return next((m.entity for m in reversed(before) if m.entity.country == country), None)
        here = [m for m in before if m.sentence == sentence.index]
        told = [m.entity for m in here if not is_where(self.document.article.text, m)]
        if told:
            return unique(told)
        if here and (self.topic is None or self.topic.type != "NationalTeam"):
            return unique(m.entity for m in here)
        if self.topic is not None and self.topic.type == "NationalTeam":
            return self.topic
        near = [m for m in before if sentence.index - m.sentence <= NEAR]
        near = [m for m in near if not is_where(self.document.article.text, m)] or near
        return near[-1].entity if near else unique(m.entity for m in before)

    def _team_in_focus(
        self,
        sentence: Sentence,
        offset: int,
        avoid: LocalEntity | None,
        country: str | None,
        league: str | None,
        towns: frozenset[str] = frozenset(),
    ) -> LocalEntity | None:
        def accepts(entity: LocalEntity) -> bool:
            return entity is not avoid and self._fits_phrase(entity, country, league, towns)

        scene = scene_of(self.document, sentence, offset)
        if scene is not None and accepts(scene):
            return scene
        leading = self.protagonist

        def bonus(entity: LocalEntity) -> float:
            more: float = 0.25 * math.sqrt(min(self.focus.counts.get(entity.id, 0), 4))
            if country is not None and entity.country == country:
                more += 1
            if entity is self.topic:
                more += ABOUT_IT
            elif leading is not None and entity.id in leading.teams:
                more += OF_LEADING
            return more

        self._read_up_to(sentence.index)
        ranked = self.focus.ranked(
            sentence, offset, accepts, bonus, reach=len(self.document.sentences), per_mention=0.9
        )
        if not ranked and country is None and league is None and not towns:
            return unique(team for team in self.document.teams if accepts(team) and self.focus.counts.get(team.id))
        team = ranked[0][1] if ranked else None
        if team is self.topic and country is None and league is None and not towns:
            local = self._team_of_section(sentence, offset)
            return local if local is not None and local is not avoid else team
        return team

    def _fits_phrase(
        self, entity: LocalEntity, country: str | None, league: str | None, towns: frozenset[str] = frozenset()
    ) -> bool:
        """Whether a team is a club of the country, the league and one of the towns by which a phrase calls it."""
        if entity.type != "Club" or (country is not None and entity.country is not None and entity.country != country):
            return False
        entry = self.matcher.entries.get(entity.iri or "")
        if towns and (entry is None or plain(entry.city) not in towns):
            return False
        return not (league and entry is not None and entry.league and entry.league != league)

    def _club_of_his(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The club at which the article has whoever "will not leave the club", "has been with it since May"."""
        verb = token.head if token.dep_ == "dobj" else token.head.head
        there = token.dep_ == "pobj" and token.head.lower_ in ("at", "with") and is_verb(verb)
        if verb.lower_ not in _LEAVING if not there else not any(one.lower_ in _HAS for one in verb.children):
            return None
        while verb.dep_ == "xcomp" and not there:
            verb = verb.head  # "wants to leave the club"
        subject = next((antecedent(one) for one in verb.children if one.dep_ in SUBJECT_DEPS), None)
        person = self.document.mention_of(sentence, subject, PERSON) if subject is not None else None
        club = self._team_of(person.entity) if person is not None else None
        leagues = (self.document.mention_at(sentence, child) for child in token.children)
        # His club may have been in another league then, but in none of another country.
        abroad = any(one.entity.country not in (None, club.country) for one in leagues if one is not None and club)
        return None if abroad else club

    def club_in_context(self, sentence: Sentence, token: "Token", *, plays: bool = False) -> Mention | None:
        """The team that goes without saying at `token`: the one the article is about, or one of the paragraph.

        `plays`: a player's; a paragraph that begins with another club goes on with its players.
        """
        team = self._team_unsaid(sentence, sentence.char(token), plays=plays)
        return self._mention(sentence, token, "team noun", team) if team is not None else None

    def _team_unsaid(self, sentence: Sentence, offset: int, *, plays: bool = False) -> LocalEntity | None:
        if (club := self._club_sections.club_at(sentence, offset)) is not None:
            return club
        here = self._teams_of_paragraph(sentence, offset)
        if self.topic is not None and self.topic.type == "NationalTeam":
            others = (one for one in here if one.entity.type == "Club" and not tells_whose(self.document, one))
            return None if any(others) else self.topic
        team = self._team_in_focus(sentence, offset, None, None, None)
        if plays and team is self.topic and (other := self._paragraph_of_another(sentence, here)) is not None:
            return other
        if team is self.topic and team is not None and (turned := club_turned_to(self.document, sentence, team)):
            return turned
        if team is not None and (team is self.topic or any(one.entity is team for one in here)):
            return team
        if team is not None and team in (
            self._team_of_section(sentence, offset),
            scene_of(self.document, sentence, offset),
        ):
            return team
        if self.topic is not None or here:
            return None if plays else self._only_one_here(sentence, offset, here)
        # "The mood at Everton is low. Sporting director X left": the only one that is no opponent.
        before = [
            one for one in self._teams_of_paragraph(sentence, offset, is_opposed) if one.sentence < sentence.index
        ]
        return unique(one.entity for one in before if not is_beside_it(self.document.article.text, one))

    def _club_of_ground(self, ground: LocalEntity) -> LocalEntity | None:
        """Whose ground it is: of several clubs the one that the article names most."""
        entry = self.matcher.entries.get(ground.iri or "")
        if entry is None:
            return None
        iris = [f"{entry.iri.rsplit('/', 2)[0]}/club/{club}" for club in entry.clubs]
        here = [team for team in self.document.teams if team.iri in iris or is_women_of(team, iris)]
        if here:
            return max(here, key=lambda team: (self.focus.counts.get(team.id, 0), -team.id))
        owner = self.matcher.entries.get(iris[0]) if len(entry.clubs) == 1 else None
        if owner is None:
            return None
        team = LocalEntity(len(self.document.entities), "Club", owner.name, owner.iri, country=owner.country or None)
        self.document.entities.append(team)
        return team


def is_empty(token: "Token") -> bool:
    """Whether "it" stands for nothing: "it is clear that", "it may prove difficult to"."""
    if token.dep_ not in SUBJECT_DEPS:
        return False
    if token.head.lower_ in _OF_NOTHING:
        return True
    return any(child.dep_ in ("acomp", "ccomp", "expl", "csubj", "attr", "oprd") for child in token.head.children)


def _is_joined(token: "Token") -> bool:
    """Whether another is joined to a word: "Hull and Leeds"."""
    return any(child.dep_ == "conj" for child in token.children)
