"""The club that a text is on, where a clause on somebody leaves it out: "he was bought from T", "he will join"."""

import re
from typing import TYPE_CHECKING

from .arguments import Arguments
from .document import PERSON, TEAM, LocalEntity, Mention
from .fillers import Filler
from .role_words import MANAGING
from .schema import Slot
from .section_heads import team_in_front
from .topic import is_in_passing
from .unsaid_people import UnsaidPeople
from .usage import SUBJECTS, is_perfect, is_told_as_past, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

TEAM_NOUNS = word_list("singular_team")
_FOR, _SINCE = ("for", "at"), ("since", "after")
_WE, _WHO = ("we", "us"), frozenset(("who", "which", "that"))
_CLUBS = TEAM_NOUNS | {"clubs", "teams", "sides", "suitors"}
UPON = ("after", "since", "following")
"""Before what somebody did, or what befell him, when what is told came about."""

_UPON_LEAVING = frozenset(("after", "following", "since", "when", "with"))
_AFTER_OR_WHEN = frozenset((*UPON, "when"))
_PRESENT, _PAST = ("VBZ", "VBP"), ("VBD", "VBN")
_OF_SQUAD = re.compile(r"(?:['’]s?)?(?: [a-z0-9-]+){0,2}? squad\b")
_NOW_AT = re.compile(r"(?:\b(?:is|are)|,) now (?:[a-z-]+ ){0,5}$")


class LeftOutTeams(UnsaidPeople):
    """The part of `slots.SlotFinder` that finds the club whose players come and go, where a clause does not name it."""

    def _team_since(self, verb: "Token") -> Mention | None:
        """The one club for which it is told what somebody has done since he came: "40 games for T since joining"."""
        mark = verb.head if verb.dep_ == "pcomp" else next((one for one in verb.children if one.dep_ == "mark"), verb)
        if mark.lower_ not in _SINCE or mark.i > verb.i:
            return None
        above = mark.head if verb.dep_ == "pcomp" else verb.head
        said = [one for one in verb.doc[above.i : mark.i] if one.dep_ == "pobj" and one.head.lower_ in _FOR]
        teams = [team for one in said if (team := self.mention(one, TEAM, None)) and team.entity.type == "Club"]
        return teams[0] if len(teams) == 1 else None

    def _left_beside(self, person: Mention, verb: "Token", but: set[int]) -> Mention | None:
        """The one team, none of `but`, that another leaves beside him: "the second to quit T, X having been sold"."""
        own = self.knowledge.teams(person.entity, self.sentence.index, ending=True)
        if own or not any(one.lower_ == "having" for one in verb.children):
            return None
        words = verb.doc[: verb.i]
        left = [one for one in words if one.dep_ == "pobj" and one.head.lower_ == "from"]
        leaving = self.lexicon.any_of("leaving_a_place")
        left += [one for one in words if one.dep_ == "dobj" and self.lexicon.lemma(one.head.text, "verb") in leaving]
        named = [team for one in left if (team := self.mention(one, TEAM, None)) and team.entity.id not in but]
        return named[0] if len({one.entity.id for one in named}) == 1 else None

    def _is_given(self, team: Mention) -> bool:
        """Whether the sentence has a team given something: "chairman X had given T permission to talk to him"."""
        words = (one for one in self.sentence.span or () if one.dep_ == "dative" and one.lower_ != "to")
        return any((one := self.mention(word, TEAM, None)) and one.entity is team.entity for word in words)

    def _goes_to(self, team: Mention, verb: "Token") -> bool:
        """Whether a verb names a team as the one to which somebody goes: "having been sold to T"."""
        to = [*self.form(verb).step("to"), *self.form(verb).step("dative")]
        return any((one := self.mention(token, TEAM, None)) and one.entity is team.entity for token in to)

    def station(self, person: LocalEntity, verb: "Token") -> Mention | None:
        """The club to which somebody's career, told in the past tense, has come, if the text is on no other since."""
        text, end = self.document.article.text, self.sentence.char(verb)
        come = self.knowledge.stations.last(person, self.sentence.index, end)
        if come is None:
            return None
        since = self.document.sentences[come.sentence : self.sentence.index + 1]
        clubs = (one for sentence in since for one in self.document.mentions_in(sentence) if one.entity.type == "Club")
        told = (one for one in clubs if come.end < one.start < end and one.kind not in ("place", "demonym"))
        return come if all(one.entity is come.entity or is_in_passing(text, one) for one in told) else None

    def team_come_to(self, person: Mention, verb: "Token", *, ending: bool) -> Mention | None:
        """The team to which a career in the past tense has just come: "joined T.  He left in 2010".

        A player leaves that to which it came last, whatever is told between.
        """
        if not is_told_as_past(verb):
            return None
        at, end = self.sentence.index, self.sentence.char(verb)
        come = self.knowledge.came_to(person.entity, at, end)
        plays = come is None and self.knowledge.kind(person.entity) in (None, "player") and not self.ends_job(verb)
        return self.station(person.entity, verb) if plays and ending else come

    def bought_for(self, form: Arguments) -> list[Filler]:
        """For whom somebody was bought, by whom an aside tells: "Hull's X, signed by Y", "Hull striker X, who was"."""
        verb, name = form.predicate, form.predicate.head
        if not form.passive or verb.dep_ not in ("acl", "relcl") or name.pos_ != "PROPN" or name.i > verb.i:
            return []
        beside = [one for one in name.children if one.dep_ == "poss" and one.i < name.i]
        beside += [one for at in name.children if at.lower_ == "of" for one in at.children if one.dep_ == "pobj"]
        named = [self.mention(one, TEAM, None) for one in beside]
        held = (one for one in self.titles.values() if one.how == "title" and one.status == "current")
        at_name = self.mention(name, PERSON, None)
        named += [team for one in held if at_name in one.holders for team in one.teams]
        clubs = {one.entity.id: one for one in named if one is not None and one.entity.type == "Club"}
        return [Filler(one, None, "context", 1) for one in clubs.values()] if len(clubs) == 1 else []

    def _place_taken(self, person: Mention, verb: "Token") -> Mention | None:
        """The team of whoever got a job upon a leaving: "X was England boss after Y quit", "X replaced Y when he quit".

        That somebody had a job "when Y quit" tells nothing of where.
        """
        above = verb.head
        marks = {one.lower_ for one in verb.children}
        if verb.dep_ != "advcl" or not is_verb(above) or marks.isdisjoint(_AFTER_OR_WHEN):
            return None
        subjects = [self.mention(one, PERSON, None) for one in above.children if one.dep_ in SUBJECTS]
        takers = [one for one in subjects if one is not None and one.entity is not person.entity]
        if not takers or len(subjects) > 1:
            return None
        if self.lexicon.lemma(above.text, "verb") in self.lexicon.any_of("following_another"):
            gone = (self.mention(one, PERSON, None) for one in above.children if one.dep_ == "dobj")
            teams = self.knowledge.teams(takers[0].entity, self.sentence.index, plays=False)
            mine = any(one is not None and one.entity is person.entity for one in gone)
            return teams[0] if mine and len(teams) == 1 else None
        if marks.isdisjoint(UPON):
            return self.knowledge.job(person.entity, self.sentence.index) if self._takes_over(above) else None
        jobs = [one for one in self.titles.values() if one.role.kind == "staff" and len(one.teams) == 1]
        for one in jobs:
            top = one.head.head.head if one.head.dep_ == "pobj" and one.head.head.lower_ == "as" else one.head.head
            if top is above and one.head.dep_ in ("attr", "oprd", "pobj", "dobj"):
                return one.teams[0]
        return self.knowledge.job(person.entity, self.sentence.index)

    def _team_in_need(self, person: Mention, leaving: "Token") -> Mention | None:
        """The team that seeks another upon a leaving: "X has been linked with T following the dismissal of Y"."""
        mark = (
            leaving.head
            if leaving.dep_ == "pobj"
            else next((one for one in leaving.children if one.dep_ == "mark"), None)
        )
        when = mark if mark is not None else next((one for one in leaving.children if one.tag_ == "WRB"), None)
        above = next((one for one in leaving.ancestors if is_verb(one) and one is not when), None)
        if when is None or above is None or above.i > leaving.i or when.lower_ not in _UPON_LEAVING:
            return None
        if above.dep_ == "relcl" and any(one.lower_ in _WHO and one.dep_ in SUBJECTS for one in above.children):
            return self._team_seeking(above, when)
        acting = [self.mention(one, PERSON, None) for one in above.children if one.dep_ in SUBJECTS]
        if not any(one is not None and one.entity is not person.entity for one in acting):
            return None
        words = above.doc[above.i : when.i]
        if self.lexicon.any_of("linked_upon_leaving").isdisjoint(one.lower_ for one in words):
            return None
        named = (self.document.mention_at(self.sentence, one) for one in words)
        teams = {one.entity.id: one for one in named if one is not None and one.entity.is_team}
        return next(iter(teams.values())) if len(teams) == 1 else None

    def _team_seeking(self, verb: "Token", when: "Token") -> Mention | None:
        """The team of which an aside tells that it has had nobody since: "T, who need a manager since X left"."""
        words = verb.doc[verb.i : when.i]
        team = self.document.mention_at(self.sentence, verb.head)
        return (
            team if team is not None and team.entity.is_team and any(one.lower_ in MANAGING for one in words) else None
        )

    def _takes_over(self, verb: "Token") -> bool:
        """Whether a verb tells that somebody comes into a job: what another leaves then is the same."""
        return self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("taking_a_job")

    def _squad_here(self) -> Mention | None:
        """The country of whose squad the sentence tells: "was left out of the Wales squad by coach X"."""
        text, here = self.document.article.text, self.document.mentions_in(self.sentence)
        nations = [one for one in here if one.entity.type == "NationalTeam" and _OF_SQUAD.match(text, one.end)]
        return nations[0] if len({one.entity.id for one in nations}) == 1 else None

    def _has_now(self, team: Mention, leaving: "Token") -> bool:
        """Whether a team is told to have somebody now who left another: "X, sacked last May, is now in charge of T"."""
        if not is_verb(leaving) or leaving.tag_ not in _PAST:
            return False
        start = self.document.sentences[team.sentence].start
        now = _NOW_AT.search(self.document.article.text, start, team.start)
        here = team.sentence == self.sentence.index
        return now is not None and not (here and now.start() < self.sentence.char(leaving) < team.start)

    def _teams_then(self, person: LocalEntity) -> list[Mention]:
        """The teams of which somebody is said to have been in charge when it happened: "by then Hearts boss X"."""
        titles = (one for one in self.titles.values() if one.how == "title")
        held = (one for one in titles if any(holder.entity is person for holder in one.holders))
        then = (
            one for one in held if "then" in [word.lower_ for word in one.head.doc[max(0, one.first - 1) : one.last]]
        )
        return next((one.teams for one in then), [])

    def about(
        self, slot: Slot, form: Arguments, words: frozenset[int], person: Mention | None, *, begins: bool
    ) -> list[Filler]:
        """The club that the text is on about, where the clause leaves it out: "he was bought from Y", "X is a target".

        Not where the clause names somebody else in its place, nor the club that the person leaves, nor his own unless
        the clause `begins` his time there.
        """
        if not self._leaves_out_team(slot, form, words, person):
            return []
        forms = [form, *(self.form(token) for token in form.patient)]  # "signed a deal from U"
        leaving = [token for one in forms for token in one.step("from")]
        left = [one.entity for token in leaving if (one := self.mention(token, TEAM, None))]
        if begins and (front := team_in_front(self.document, self.sentence)) is not None and front.entity not in left:
            return [Filler(front, None, "context", 2)]  # "Everton: Holm and Berg join on loan"
        now = begins and form.predicate.tag_ in _PRESENT and form.predicate.dep_ != "relcl"
        called = self._teams_of_titles(person) if now and person is not None else []  # "the T striker joins on loan"
        left += called
        if begins and (since := self._team_since(form.predicate)) is not None:
            return [Filler(since, None, "context", 2)]
        come = self.knowledge.signed_for(person.entity, self.sentence.index) if now and person is not None else None
        if come is not None and come.entity not in left:
            return [Filler(come, None, "context", 2)]  # "T confirm a deal for X. The U striker joins on loan"
        found = self.document.club_in_context(self.sentence, form.predicate)
        if begins and person is not None:
            own = [team for team in self.knowledge.named_with(person.entity) if team.entity.type == "Club"]
            elsewhere = self._has_just_come(form.predicate, person, found)  # "T signed the U striker. He has joined"
            if len(own) == 1 and own[0].entity not in left and not elsewhere:
                return [Filler(own[0], None, "context", 3)]
        if found is None or (slot.type == "Club" and found.entity.type != "Club"):
            return []
        if begins and left and person is not None and (other := self._other_club(person, left, found)) is not None:
            return [Filler(other, None, "context", 4)]
        at_it = (called or not begins) and person is not None and self.knowledge.was_at(person.entity, found.entity)
        return [] if at_it or found.entity in left else [Filler(found, None, "context", 5)]

    def _has_just_come(self, verb: "Token", person: Mention, club: Mention | None) -> bool:
        """Whether a verb tells as news that somebody has come to the club that the text is on about, not to his own."""
        if club is None or not is_perfect(verb) or verb.dep_ == "relcl":
            return False
        return not self.knowledge.was_at(person.entity, club.entity)

    def _teams_of_titles(self, person: Mention) -> list[LocalEntity]:
        """The teams that the role phrases of the sentence give a person now: "the T striker"."""
        found: list[LocalEntity] = []
        for one in self.titles.values():
            called = self.document.mention_of(self.sentence, one.head, PERSON)
            who = [*one.holders, *([called] if called is not None else [])]
            if one.status != "former" and any(holder.entity is person.entity for holder in who):
                found += [team.entity for team in one.teams]
        return found

    def _other_club(self, person: Mention, left: list[LocalEntity], wooer: Mention) -> Mention | None:
        """The one club that somebody is at or has just left: not that from which he came to it, nor who has him now."""
        at = self.knowledge.is_at
        if at(person.entity, wooer.entity):
            return None
        own = self.knowledge.teams(person.entity, self.sentence.index, plays=True)
        clubs = [one for one in own if one.entity.type == "Club" and at(person.entity, one.entity)]
        clubs = clubs or self.knowledge.first_left(person.entity, self.sentence.index)
        return clubs[0] if len(clubs) == 1 and clubs[0].entity not in left else None

    def _leaves_out_team(self, slot: Slot, form: Arguments, words: frozenset[int], person: Mention | None) -> bool:
        """Whether a clause about a person names nobody where its team would stand."""
        if is_verb(form.predicate):
            if form.predicate.tag_ == "VB" and not any(one.lower_ == "did" for one in form.predicate.children):
                return False
            if not form.passive:
                who = [self.document.mention_of(self.sentence, token, PERSON) for token in form.agent]
                if person is None or all(one is None or one.entity is not person.entity for one in who):
                    return False
        for path in slot.paths:
            for token in form.step(path.split(".")[0]):
                if (
                    token.i in words
                    or token.pos_ in ("NUM", "ADV", "ADJ")
                    or token.text[0] in "£€$"
                    or token.lower_ in ("it", "there", "their", "its")
                ):
                    continue
                mention = self.document.mention_of(self.sentence, token, PERSON)
                if mention is not None and person is not None and mention.entity is person.entity:
                    continue
                if token.pos_ == "PROPN" or mention is not None:
                    return False
                if path == "patient" and token.tag_ == "NNS" and not form.passive:
                    return False  # "joined fans in the stand"
        return True

    def _announcer(self, noun: "Token") -> Mention | None:
        """The club that tells of a leaving: "Larne have confirmed his departure"."""
        verb = noun.head
        announcing = self.lexicon.any_of("announcing_a_leaving")
        if is_verb(noun) or noun.dep_ != "dobj" or self.lexicon.lemma(verb.text, "verb") not in announcing:
            return None
        named = (self.document.mention_at(self.sentence, token) for token in self.form(verb).agent)
        return next((one for one in named if one is not None and one.entity.type == "Club"), None)

    def _speaking_club(self, verb: "Token") -> Mention | None:
        """The club that says what somebody does: "Everton announced that Holm had signed and would stay"."""
        while verb.dep_ == "conj" and is_verb(verb.head):
            verb = verb.head
        teller = verb.head
        if verb.dep_ != "ccomp" or teller.i > verb.i or not is_verb(teller):
            return None
        lemma = self.lexicon.lemma(teller.text, "verb")
        if self.lexicon.governors.get(("clause", "verb", lemma)) not in ("speech", "confirmed"):
            return None
        told = (self.mention(token, TEAM, None) for token in self.form(teller).agent)
        return next((one for one in told if one is not None and one.entity.type == "Club"), None)

    def is_elsewhere(self, slot: Slot, form: Arguments, words: frozenset[int]) -> bool:
        """Whether the clause names something else where the team would stand: "left the pitch", "set to stay"."""
        if is_of_other_club(form.predicate) or self._is_from_some_club(form):
            return True
        objects = [] if "patient" in slot.paths or not is_verb(form.predicate) else form.patient
        people = [one for one in objects if self.mention(one, PERSON, None)]
        beside = {one for person in people for one in person.children if one.dep_ == "appos"}  # "X (T) was sacked"
        if any(self.mention(one, TEAM, None) for one in objects if one not in people and one not in beside):
            return True
        for path in slot.paths:
            if path == "by" and slot.type == "Club" and any(map(self._is_of_country, form.step(path))):
                return True  # "released by Norway", no club
            if path not in ("patient", "to", "from"):
                continue
            for token in form.step(path):
                lemma = self.lexicon.lemma(token.text, "noun")
                if token.lower_ in _WE and not self.sentence.in_quote(token):
                    return True  # the club whose statement it is, and which it does not name
                if (
                    token.i in words
                    or token.pos_ in ("PRON", "NUM", "ADV")
                    or lemma in self.lexicon.any_of("transparent")
                ):
                    continue
                named = self.document.mention_at(self.sentence, token)
                if named is not None and named.entity.type == "Unknown":
                    return True
                if path == "to" and named is not None and named.entity.is_person:
                    return True  # "X is fully committed to Y"
                if token.i in self.titles or named is not None:
                    continue
                if path != "patient" or not form.passive:
                    return True
        return False

    def _is_of_country(self, token: "Token") -> bool:
        """Whether a word names a national team."""
        named = self.document.mention_at(self.sentence, token)
        return named is not None and named.entity.type == "NationalTeam"

    def _is_from_some_club(self, form: Arguments) -> bool:
        """Whether what somebody answers is a club's that the words leave unnamed: "an approach from another club"."""
        froms = [child for noun in form.patient for child in noun.children if child.lower_ == "from"]
        behind = [one for child in froms for one in child.children if one.dep_ == "pobj"]
        return any(one.lower_ in _CLUBS and self.mention(one, TEAM, None) is None for one in behind)


def is_of_other_club(verb: "Token") -> bool:
    """Whether a clause is on a club that its words do not name: "the club he left", "the side he walked out on"."""
    return verb.dep_ == "relcl" and verb.head.lower_ in TEAM_NOUNS
