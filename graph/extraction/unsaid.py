"""The team that a clause leaves unsaid: "he was sacked", "owner Rick Holm", "the manager, Tom Varley"."""

from typing import TYPE_CHECKING

from .arguments import Arguments
from .document import PERSON, TEAM, Mention
from .fillers import Filler
from .left_out import UPON, LeftOutTeams
from .places_above import team_above
from .prepositions import place_of
from .role_words import MANAGING
from .schema import Slot
from .title import Title
from .topic import (
    is_in_passing,
    is_named_with_team,
    is_of_name,
    is_opposed,
    is_told_of_name,
    is_where_another_is,
    team_with_opponent,
    tells_whose,
)
from .unsaid_people import OFF_PITCH
from .usage import SUBJECTS, is_infinitive, is_renewal, is_verb
from .visits import return_above
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_UP_TO, _COUNTING = ("before", "until"), word_list("first_to_last")
_WANTED_BY, _REACH = frozenset(("by", "for", "of")), 7
_COMMA = 2


class UnsaidTeams(LeftOutTeams):
    """The part of `slots.SlotFinder` that finds teams which the clause itself does not name."""

    def context_team(
        self,
        person: Mention,
        predicate: "Token",
        *,
        ending: bool = False,
        beginning: bool = False,
        title: Title | None = None,
    ) -> Filler | None:
        """The team meant where the clause names none: the person's own, else the one the text is on about.

        `ending`: the clause says that the person leaves it; `beginning`: that he comes, so that of his own teams it is
        only the one that the article is about, or which it has told he came to; `title`: a role phrase without a team.
        """
        if title is None and self.is_of_another_club(predicate):
            return None
        if ending and (announcer := self._announcer(predicate)) is not None:
            return Filler(announcer, None, "context", 1)
        if title is None and (ending or beginning) and (place := self._place_of_clause(predicate)) is not None:
            return Filler(place, None, "context", 1)
        if title is None and ending and self._is_counted(predicate):
            left = self.knowledge.left_lately(person.entity, self.sentence.index - 1)
            if left:
                return Filler(left[0], None, "context", 1)
        if title is None and ending and (place := self._place_come_back_to(predicate)) is not None:
            return Filler(place, None, "context", 1)
        signs = beginning or (not ending and title is None and self.lexicon.lemma(predicate.text, "verb") == "sign")
        if signs and (wooer := self._wooer(person, predicate)) is not None:
            return Filler(wooer, None, "context", 2)
        if ending and title is None and (seeking := self._team_in_need(person, predicate)) is not None:
            return Filler(seeking, None, "context", 1)
        # The team that a clause of leaving names is not the one that is left: "left to take over Y".
        inside = self._teams_inside(predicate) if ending else set()
        joined = self._team_of_joined_verb(person, predicate) if ending else None
        joined = None if joined is not None and self._has_now(joined, predicate) else joined
        told_aside = _is_before(predicate) or any(one.dep_ == "relcl" for one in predicate.ancestors)
        aside = joined is not None and told_aside
        come = self.team_come_to(person, predicate, ending=ending) if title is None and (ending or beginning) else None
        if come is not None and come.entity.id not in inside and not (beginning and self._is_aside(come, predicate)):
            return Filler(come, None, "context", 1)
        called = set() if person.start > self.sentence.char(predicate) else inside  # "end the contract of T coach X"
        held = self._team_of_title(person, called, predicate) if not beginning and not aside else None
        if held is not None and not (ending and self._has_now(held, predicate)):
            return Filler(held, None, "context", 1)
        if title is None and (speaking := self._speaking_club(predicate)) is not None:
            return Filler(speaking, None, "context", 1)
        if joined is not None:
            return Filler(joined, None, "context", 1)
        there = self._team_above(person, predicate, title) or (self._place_taken(person, predicate) if ending else None)
        if there is not None and not (ending and self._has_now(there, predicate)):
            return Filler(there, None, "context", 1)
        if title is None and ending and (here := self._left_beside(person, predicate, inside)) is not None:
            return Filler(here, None, "context", 2)
        if title is not None and title.role.kind != "player" and (said := self._said_here(person, title)) is not None:
            return Filler(said, None, "context", 2)
        own = self._own_teams(person, predicate, title, ending=ending, beginning=beginning)
        own = [team for team in own if team.entity.id not in inside and not (ending and self._has_now(team, predicate))]
        if ending and len(own) > 1 and not is_verb(predicate) and self.document.topic() is None:
            return None  # "Holm: a cup, the sack, and back again"
        if own:
            return Filler(own[0], None, "context", 2 if len(own) == 1 else 3)
        if ending and not is_verb(predicate) and (job := self.knowledge.job(person.entity, self.sentence.index)):
            return Filler(job, None, "context", 2)
        if beginning and title is None and (lead := self.knowledge.to_lead(person.entity)) is not None:
            return Filler(lead, None, "context", 2)  # "X will lead Brazil.  He takes over from Y"
        told = None
        if title is None or not self._wants_another(title):
            told = self._team_told_by_others(person, predicate, title) if title is not None else None
            told = told or self._team_said_beside(person, predicate, title, inside)
        if told is not None and not (ending and self._has_now(told, predicate)):
            return Filler(told, None, "context", 3)
        if title is not None and title.role.kind == "player" and title.status == "former":
            return None
        plays = title is not None and title.role.kind == "player"
        found = self.document.club_in_context(self.sentence, predicate, plays=plays)
        if found is None or (ending and (self._only_wants(found, person) or self._has_now(found, predicate))):
            return None
        if (ending and self._goes_to(found, predicate)) or (title is not None and self._is_given(found)):
            return None
        if ending and self._played_then(person) and self.knowledge.kind(person.entity) in OFF_PITCH:
            return None
        return Filler(found, None, "context", 4)

    def is_of_another_club(self, verb: "Token") -> bool:
        """Whether the job that a verb gives or ends is at a club which nothing here knows: "resigned as T coach"."""
        top = [child for child in verb.children if child.dep_ in ("dobj", "oprd", "attr") or child.lower_ == "as"]
        jobs = [one for child in top for one in (child, *child.children) if self._is_job(one)]
        jobs += [one for child in top for at in child.children if at.lower_ == "as" for one in at.children]
        before = (one for job in jobs for one in job.children if one.dep_ == "compound" and one.text[0].isupper())
        if any(self._names_no_team(one) for one in before):
            return True
        held = (at for job in jobs for at in job.children if at.lower_ in ("of", "at"))
        return any(
            one.pos_ == "PROPN" and self.mention(one, TEAM, None) is None
            for place in held
            for one in place.children
            if one.dep_ == "pobj"
        )

    def _names_no_team(self, name: "Token") -> bool:
        """Whether the word right before an office is a name that nothing here knows: "the Pool manager"."""
        named = self.document.mention_at(self.sentence, name)
        return name.i + 1 == name.head.i and named is not None and named.entity.type == "Organisation"

    def _is_job(self, noun: "Token") -> bool:
        return noun.pos_ == "NOUN" and self.lexicon.role_of(self.lexicon.lemma(noun.text, "noun")) is not None

    def _is_counted(self, verb: "Token") -> bool:
        """Whether somebody's leaving, told before, is only counted: "the ninth coach to lose his job this season"."""
        noun = verb.head
        if verb.dep_ not in ("relcl", "acl") or noun.lower_ not in MANAGING:
            return False
        return any(one.lower_ in _COUNTING or one.lower_[:1].isdigit() for one in noun.children)

    def _only_wants(self, team: Mention, person: Mention) -> bool:
        """Whether a team has just been said to want somebody who is not there: it is not the one that he leaves."""
        wooing = (one.entity for one in self.knowledge.suitors(person.entity, self.sentence.index))
        return team.entity in wooing and not self.knowledge.is_at(person.entity, team.entity)

    def _wooer(self, person: Mention, verb: "Token") -> Mention | None:
        """The one team that has just been said to want somebody of whom it is told what he will do: "he is to sign"."""
        if verb.tag_ not in ("VB", "VBG") or self.lexicon.lemma(verb.head.text, "verb") in self.lexicon.any_of(
            "refusing"
        ):
            return None  # nor is it "rejected T to sign a new deal"
        wooing = self._wooing(person)
        return wooing[0] if len(wooing) == 1 else None

    def _wooing(self, person: Mention) -> list[Mention]:
        """The teams that have just been said to want somebody who is not there."""
        teams = self.knowledge.suitors(person.entity, self.sentence.index)
        return [team for team in teams if not self.knowledge.is_at(person.entity, team.entity)]

    def new_team(self, person: Mention, predicate: "Token") -> Filler | None:
        """The team to which a person has just gone who is called by another's name: "Hull striker X joined Leeds".

        That for which it is told what he has done since he came is not meant, nor any other.
        """
        new = self._team_since(predicate) or self.knowledge.moved(person.entity)
        return Filler(new, None, "context", 2) if new is not None else None

    def _team_of_title(self, person: Mention, but: set[int], predicate: "Token") -> Mention | None:
        """The team that a role phrase of the sentence gives a person, none of `but`, nor a country he played for.

        A former one is meant by the clause right behind: "the former T defender X, who was released last month".
        """
        aside = self.sentence.char(predicate.left_edge) if predicate.dep_ == "relcl" else 0
        plays = self.lexicon.lemma(predicate.text, "verb") in self.lexicon.any_of("leaving_as_players")
        for one in self.titles.values():
            if one.how == "copula" and is_infinitive(one.head.head):
                continue  # "walked out to become T manager": what he is to be, he is not yet
            if one.is_capped or not one.teams or one.teams[0].entity.id in but:
                continue
            if one.status == "former":
                beside = any(0 < aside - held.end <= _COMMA for held in one.holders)
                if not beside or (one.role.kind == "player" and not plays):
                    continue
            if any(held.entity is person.entity for held in one.holders):
                return one.teams[0]
        return None

    def _played_then(self, person: Mention) -> bool:
        """Whether the sentence tells of a coach as a player: he "was sold to U", but not by T, which he coaches now."""
        return self.knowledge.still_played(person.entity, self.sentence.index)

    def _own_teams(
        self, person: Mention, predicate: "Token", title: Title | None, *, ending: bool, beginning: bool
    ) -> list[Mention]:
        """The teams that the article ties a person to, those first that are most likely meant."""
        plays = title.role.kind == "player" if title is not None else None
        if title is not None and title.owner is not None and title.owner.entity is person.entity:
            plays = plays or self.knowledge.kind(person.entity) == "player"  # "his manager", a player's
        if plays is None and ending and self._played_then(person):
            plays = True
        if plays is None and (ending or beginning) and self.knowledge.kind(person.entity) in OFF_PITCH:
            plays = False  # who coaches leaves, and takes, what he coaches, not what he played for
        if plays is None and self.ends_job(predicate):
            plays = False
        still = ending and predicate.tag_ == "VB"  # "wants to leave"
        own = self.knowledge.teams(person.entity, self.sentence.index, ending=ending, plays=plays, still=still)
        if not beginning or (predicate.dep_ == "advcl" and predicate.i < predicate.head.i):
            return own
        # "Appointed in May, Holm led Everton" says which, "Holm, who led Everton, takes over" does not.
        topic = self.document.topic()
        return [
            team
            for team in own
            if (topic is not None and team.entity is topic.entity)
            or (self.knowledge.is_only_claimed(person.entity, team.entity) and not self._is_aside(team, predicate))
        ]

    def _is_aside(self, team: Mention, verb: "Token") -> bool:
        """Whether a team is named in a clause of the past on whoever takes a job: "Holm, who led Leeds, took over"."""
        told = [one for noun in verb.children if noun.dep_ in SUBJECTS for one in noun.children if one.dep_ == "relcl"]
        told = [one for one in told if one.tag_ == "VBD"]
        return any(self.sentence.char(one) <= team.start <= self.sentence.char(one.right_edge) for one in told)

    def _team_of_joined_verb(self, person: Mention, verb: "Token") -> Mention | None:
        """The team of the clause that one of leaving goes on: "had led Hull, but was sacked", "before he left".

        Or the one before it: "after coming through the Hull academy, X left to join Bury".
        """
        opening = next((one for one in verb.children if one.lower_ == "after" and one.i < verb.i), None)
        if opening is not None and any(one.dep_ == "pcomp" for one in opening.children):
            start = self.sentence.char(opening)
            return self.knowledge.told_before(person.entity, self.sentence.index, self.sentence.char(verb), start)
        if not _is_before(verb) and (verb.dep_ != "conj" or not is_verb(verb) or not is_verb(verb.head)):
            return None
        lasted = verb.head.head if verb.dep_ == "pcomp" else verb.head
        start = self.sentence.char(lasted.left_edge) if _is_before(verb) else 0
        return self.knowledge.told_before(person.entity, self.sentence.index, self.sentence.char(verb), start)

    def _team_above(self, person: Mention, predicate: "Token", title: Title | None) -> Mention | None:
        """The team that the clause above one of time tells, of what is done in it and of who coached then."""
        verb = predicate
        if title is not None:
            if title.role.kind == "player" or title.teams:
                return None
            verb = next((one for one in predicate.ancestors if is_verb(one)), predicate)
        return team_above(verb, (person.entity,), lambda token, want: self.mention(token, want, None), self.lexicon)

    def _team_told_by_others(self, person: Mention, predicate: "Token", title: Title) -> Mention | None:
        """The team of a role phrase by who acts in its clause, tells the coach something, or is named beside."""
        found = None
        if title.role.kind in ("board", "owner"):
            found = self._acting_club(predicate)
        elif title.role.kind == "staff":
            found = self._team_of_teller(predicate)
        return found or self._team_beside(person, title)

    def _team_said_beside(
        self, person: Mention, predicate: "Token", title: Title | None, but: set[int]
    ) -> Mention | None:
        """The only team of the sentence, none of `but`; of a role phrase also the one that is named with opponents."""
        here = self._team_of_sentence()
        if here is not None and title is None and self._is_in_aside_on(person, here, predicate):
            here = None
        at = self.sentence.char(predicate)
        if here is not None and ";" in self.document.article.text[min(at, here.end) : max(at, here.start)]:
            here = None
        if here is not None and (here.entity.id in but or is_opposed(self.document.article.text, here)):
            here = None
        if here is not None and title is None and self._is_where_another_goes(person, here):
            here = None
        if title is None:
            return here
        if here is not None and (self._is_spoken_of(here, predicate) or self._is_dealt_with(here)):
            return None
        if here is None:
            here = team_with_opponent(self.document, self.sentence)
            here = None if any(here in one.teams for one in self.titles.values()) else here
        return None if here is not None and is_in_passing(self.document.article.text, here) else here

    def _is_where_another_goes(self, person: Mention, team: Mention) -> bool:
        """Whether the sentence has told of another that a team wants or gets him: "A may join T, and B said no"."""
        before = [one for one in self.document.mentions_in(self.sentence) if one.start < min(person.start, team.start)]
        others = [one.entity for one in before if one.entity.is_person and one.entity is not person.entity]
        topic = self.document.topic()
        if not others or topic is None or topic.entity is team.entity or team.start > person.start:
            return False
        at = self.sentence.index
        wooing = {one.entity.id for other in others for one in self.knowledge.suitors(other, at)}
        gone = {one.entity.id for one in self.knowledge.last_move_of_another(person.entity, at, person.start).values()}
        return team.entity.id in wooing | gone

    def _wants_another(self, title: Title) -> bool:
        """Whether whoever has a title would have somebody of another club: "T boss X is a target for chairman Y"."""
        first = title.head.doc[title.first].i
        words = [one.lower_ for one in title.head.doc[max(first - _REACH, 0) : first]]
        if title.role.kind not in ("board", "owner") or not words or words[-1] not in _WANTED_BY:
            return False
        return not self.lexicon.any_of("wanted_by").isdisjoint(words)

    def _is_in_aside_on(self, person: Mention, team: Mention, verb: "Token") -> bool:
        """Whether a team only tells of somebody, between commas: "X, previously in charge at T, takes over"."""
        text, end = self.document.article.text, self.sentence.char(verb)
        behind = person.end < team.start < end and text.startswith(",", person.end)
        return behind and text.find(",", team.end, end) > 0

    def _is_dealt_with(self, team: Mention) -> bool:
        """Whether somebody deals with a team in a text on another: "owner X tries to persuade T"."""
        topic = self.document.topic()
        word = next((one for one in self.sentence.span or () if self.sentence.char_end(one) >= team.end), None)
        if self._is_given(team):
            return True
        if topic is None or topic.entity is team.entity or word is None or word.dep_ != "dobj":
            return False
        return self.lexicon.lemma(word.head.text, "verb") in self.lexicon.any_of("dealing_with_others")

    def _is_spoken_of(self, team: Mention, title: "Token") -> bool:
        """Whether a title's holder names a team in what he says: '"Hull are fine," said X', "X said Hull were"."""
        if self.sentence.is_quoted(team.start):
            return not self.sentence.is_quoted(self.sentence.char(title))
        verb = next((one for one in title.ancestors if is_verb(one)), None)
        told = (one for one in verb.children if one.dep_ == "ccomp" and one.i > title.i) if verb is not None else ()
        return any(self.sentence.char(word) == team.start for one in told for word in one.subtree)

    def _place_of_clause(self, predicate: "Token") -> Mention | None:
        """The team whose clause with "where" a verb stands in: "at Derby, where he stepped up after X was sacked"."""
        for one in (predicate, *predicate.ancestors):
            if one.dep_ == "relcl" and any(child.lower_ == "where" for child in one.children):
                named = self.document.mention_at(self.sentence, place_of(one))
                return named if named is not None and named.entity.is_team and named.kind != "place" else None
        return None

    def _place_come_back_to(self, verb: "Token") -> Mention | None:
        """The team to which somebody comes back for the first time "since he left", or some time "after he left"."""
        above = return_above(verb, self.lexicon)
        to = self.form(above).step("to") if above is not None else []
        return next((one for token in to if (one := self.mention(token, TEAM, None)) is not None), None)

    def suitors(self, slot: Slot, form: Arguments, people: list[Filler]) -> list[Filler]:
        """The team that the text has just said wants somebody: to whom "he said no"; none where several do."""
        person = people[0].mention if len(people) == 1 else None
        elsewhere = "patient" in slot.paths and self.is_elsewhere(slot, form, frozenset())
        elsewhere = elsewhere or any(is_renewal(one) for one in form.patient)  # his own club offers "a new deal"
        found = self._wooing(person) if person is not None and not elsewhere else []
        return [Filler(found[0], None, "context", 2)] if len(found) == 1 else []

    def moved(self, slot: Slot, form: Arguments, people: list[Filler]) -> list[Filler]:
        """The team to, or from, which somebody has just gone: "X joined T from U, and Y went the other way"."""
        if not people or people[0].mention is None:
            return []
        at, end = self.sentence.index, self.sentence.char(form.predicate)
        team = self.knowledge.last_move_of_another(people[0].entity, at, end).get(slot.move or "")
        return [Filler(team, None, f"move-{slot.move}", 2)] if team is not None else []

    def _said_here(self, person: Mention, title: Title) -> Mention | None:
        """The team of a title by what its sentence tells: "Everton sacked coach X", "with Y alert, manager X said"."""
        own = title.head.doc[title.first].lower_ in ("his", "her", "their", "club")
        said = self.knowledge.told(person.entity, self.sentence.index) or (None if own else self._squad_here())
        if said is not None or title.how != "title" or own:
            return said
        start = self.sentence.char(title.head.doc[title.first])
        before = [one for one in self.document.mentions_in(self.sentence) if one.end <= start]
        if (
            not before
            or not before[-1].entity.is_team
            or title.first == 0
            or title.head.doc[title.first - 1].text != ","
        ):
            return None
        token = next((one for one in title.head.doc if self.sentence.char_end(one) >= before[-1].end), None)
        clause = token.head if token is not None and token.dep_ in SUBJECTS else None
        marked = clause is not None and any(child.dep_ == "mark" for child in clause.children)
        return before[-1] if clause is not None and marked and clause.i < title.first else None

    def _acting_club(self, noun: "Token") -> Mention | None:
        """The club that does what the clause tells: "Everton dismissed him after a row with owner Rick Holm"."""
        verb = next((one for one in noun.ancestors if is_verb(one)), None)
        for token in self.form(verb).agent if verb is not None else ():
            mention = self.document.mention_at(self.sentence, token)
            if mention is not None and mention.entity.type == "Club" and token.i < noun.i:
                return mention
            who = self.mention(token, PERSON, None) if token.i < noun.i else None
            if who is not None and self.knowledge.kind(who.entity, guess=False) == "staff":
                teams = self.knowledge.teams(who.entity, self.sentence.index, plays=False)
                return teams[0] if len(teams) == 1 else None  # "coach X held talks with chairman Y"
        return None

    def _team_of_teller(self, noun: "Token") -> Mention | None:
        """The club of the player who tells "the coach" something: "Holm, the Lyon winger, has told coach X that he"."""
        verb = next((one for one in noun.ancestors if is_verb(one)), None)
        if verb is None or self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("telling_the_coach"):
            return None
        for token in self.form(verb).agent:
            who = self.mention(token, PERSON, None)
            if who is not None and self.knowledge.kind(who.entity, guess=False) == "player":
                clubs = [one for one in self.knowledge.teams(who.entity, plays=True) if one.entity.type == "Club"]
                return clubs[0] if len(clubs) == 1 else None
        return None

    def _teams_inside(self, predicate: "Token") -> set[int]:
        """The teams named in a verb's own phrase, behind it."""
        if not is_verb(predicate):
            return set()
        low, high = self.sentence.char_end(predicate), self.sentence.char_end(predicate.right_edge)
        return {
            one.entity.id
            for one in self.document.mentions_in(self.sentence)
            if one.entity.is_team and low <= one.start < high
        }

    def _has_his_own_team(self, other: Mention, person: Mention, title: Title) -> bool:
        """Whether somebody is called a team's behind a title that names none, has the same office, or is replaced."""
        text = self.document.article.text
        if any(text.startswith(("'s " + noun, "’s " + noun), other.end) for noun in self.lexicon.any_of("of_another")):
            return True  # "the search for X's replacement is led by owner Y": X has gone elsewhere
        for one in self.titles.values():
            if one.teams and any(held.entity is other.entity for held in one.holders):
                same = one.role.relation == title.role.relation and one.status == title.status == "current"
                if person.end <= other.start or (same and one.role.relation not in self.lexicon.of_juniors):
                    return True
        return False

    def _team_beside(self, person: Mention, title: Title) -> Mention | None:
        """The one team of the others off the pitch whom the clause names: "the owner X demoted president Y".

        Of players nothing is taken: they may be targets, or opponents.  Nor of whoever has the same job, which no team
        gives twice, nor of whoever is called another team's only behind: "manager X was furious with T boss Y".
        """
        found: dict[int, Mention] = {}
        text = self.document.article.text
        for other in self.document.mentions_in(self.sentence):
            between = text[min(person.end, other.end) : max(person.start, other.start)]
            if not other.entity.is_person or other.entity is person.entity or ";" in between or ":" in between:
                continue
            if is_named_with_team(self.document, other) or self.lexicon.any_of("dealing") & {*between.lower().split()}:
                continue  # "the chairman, X, had wanted Y of T", "sporting director X met Lens president Y"
            if other.entity.label.split()[-1] == person.entity.label.split()[-1]:
                continue  # relatives need not be at one club
            if self._has_his_own_team(other, person, title):
                continue
            if self.knowledge.kind(other.entity) in OFF_PITCH:
                for team in self.knowledge.teams(other.entity, self.sentence.index, plays=False)[:2]:
                    found[team.entity.id] = team
        for one in self.titles.values():
            before = one.head.dep_ in SUBJECTS and self.sentence.char(one.head) < person.start and not one.holders
            if before and one.role.kind in OFF_PITCH and one.status == "current":
                found |= {team.entity.id: team for team in one.teams}  # "the club's president, backed by coach X"
        return next(iter(found.values())) if len(found) == 1 else None

    def _team_of_sentence(self) -> Mention | None:
        """The only team that the sentence names, unless it is named in passing, in a relative clause or apposition."""
        named = {one.entity.id: one for one in self.document.mentions_in(self.sentence) if one.entity.is_team}
        if len(named) != 1 or self.sentence.span is None:
            return None
        mention = next(iter(named.values()))
        if any(told(self.document, mention) for told in (tells_whose, is_of_name, is_where_another_is)):
            return None
        if mention.kind in ("demonym", "place") or any(mention in title.teams for title in self.titles.values()):
            return None
        token = next((one for one in self.sentence.span if self.sentence.char_end(one) >= mention.end), None)
        for _ in range(12):
            if token is None or is_told_of_name(token) or token.text in self.lexicon.any_of("match"):
                return None
            if token.dep_ == "pcomp" and self.lexicon.lemma(token.text, "verb") in self.lexicon.any_of("giving_up"):
                return None  # "was named head coach after leaving Hull"
            if (
                token.dep_ == "pobj"
                and token.head.lower_ in UPON
                and token.lower_ in self.lexicon.any_of("ending_nouns")
            ):
                return None  # "was appointed days after his sacking by Hull"
            if token.head == token:
                return mention
            token = token.head
        return None


def _is_before(verb: "Token") -> bool:
    """Whether a clause tells up to when that above it lasted: "led Hull to promotion before stepping down"."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ in _UP_TO and is_verb(verb.head.head)
    return verb.dep_ == "advcl" and any(one.dep_ == "mark" and one.lower_ in _UP_TO for one in verb.children)
