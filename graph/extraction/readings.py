"""What the filled slots of a frame claim: its readings, each checked against what is known of the two."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .abroad import is_destination, is_in_country, is_only_place, is_where_it_was, leaves_no_team
from .document import LocalEntity
from .drafts import Draft
from .fillers import Filler, is_his_club, is_only_capped
from .lexicon import Lexicon
from .offices import wins_a_prize
from .roles import RoleReader, is_one_to
from .schema import Frame, Reading, Relation
from .slots import SlotFinder
from .title import Title
from .usage import OBJECTS, is_verb
from .wording import REPORTED, RUMOURED, Wording
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_DOUBTS = frozenset(("unlikely", "doubtful"))  # "is unlikely to stay", "it is doubtful that he will"
_AGENTS = frozenset(word_list("speaking_for"))
_PLAYERS_ALONE = ("signs_of_an_injury", "signs_of_a_sending_off")
_FEE = re.compile(
    r"\b(?:for|fee of|cost|costing) (?:a |an |about |around |just |only )*[£€$]\d|"
    r"[£€$]\d[\d.,]*(?: ?m(?:illion|n)?|k)?[ -](?:signing|transfer|move|deal|man)\b"
)
NO_STATE = Relation(name="title", state=True)

Pair = tuple[Filler, Filler]
Fillers = dict[str, list[Filler]]
_FOR_A_TIME = frozenset(("on", "in"))


class ClaimReader:
    """Makes the claims of a frame whose slots are filled."""

    def __init__(self, lexicon: Lexicon, roles: RoleReader) -> None:
        self.lexicon = lexicon
        self._roles = roles

    def read(
        self, finder: SlotFinder, frame: Frame, reading: Reading, token: "Token", fillers: Fillers, wording: Wording
    ) -> Iterator[Draft]:
        """The claims of one reading of `frame`, whose predicate is `token`; none where a needed slot is empty."""
        if wording.imagined or any(not fillers.get(name) for name in reading.needs):
            return
        certainty = self._certainty_of(reading, wording)
        if reading.only and wording.certainty not in reading.only and certainty not in reading.only:
            return
        if reading.only and reading.status == "former" and wording.future and not self._is_left(frame, reading):
            return  # what is over only once something is done: "will name a successor to X"
        role = fillers["title"][0].title if fillers.get("title") else None
        relation = self._relation_of(reading, role, certainty)
        if not relation:
            return
        spec = self.lexicon.relations[relation]
        if spec.keeps and any(child.lower_ == "if" for child in token.children):
            return  # "if he does stay"
        if spec.begins and wins_a_prize(token):
            return  # "was named manager of the month"
        if spec.always and certainty not in ("denied", spec.always):
            certainty = spec.always
        status = reading.status
        leaves = reading.status and token.pos_ != "ADP" and (reading.certainty or self._is_left(frame, reading))
        if wording.future and leaves and self.lexicon.any_of("past").isdisjoint(frame.requires):
            # Whoever will leave, or will not, is there now; not so "X, once of T, will join U", "his former club T".
            wording, status = replace(wording, future=False), "current"
        objects = fillers.get(reading.object, [])
        lasts = token.tag_ in ("VBZ", "VBP") or any(child.lower_ == "since" for child in token.children)
        pairs = self._pairs(finder, reading, spec, token, fillers)
        each_his_own = len({subject.entity.id for subject, _ in pairs}) == len(pairs) > 1  # "A and B play for T and U"
        several = spec.ended and reading.status is None and len(objects) > 1 and not lasts and not each_his_own
        for index, (subject, obj) in enumerate(pairs):
            if not self._holds(finder, frame, reading, spec, token, role, (subject, obj), fillers):
                continue
            if spec.ends and leaves_no_team(finder, subject.entity, obj, token):
                continue
            if spec.kind == "player" and wording.due and obj.entity.type == "NationalTeam":
                continue  # "is yet to play for Wales"; of a club he is a player before he has played
            assert subject.mention is not None and obj.mention is not None
            for place in self._places(reading, spec, fillers, None if len(pairs) == 1 else index):
                yield Draft(
                    relation=spec.of_youth if spec.of_youth and self._of_youth(finder, token) else relation,
                    subject=subject.mention,
                    object=obj.mention,
                    sentence=finder.sentence,
                    predicate=token,
                    frame=frame.name,
                    precision=reading.precision,
                    wording=wording,
                    certainty=certainty,
                    at=place.mention if place else None,
                    status="former" if several and not wording.future else status,
                    dated=reading.dated,
                    unless_staff=reading.unless_staff and not self._is_bought(finder, subject.entity),
                    lent=spec.for_good and (self._is_lent(token) or self._is_of_loans(finder, obj)),
                    after_leaving=reading.after_leaving,
                    unless_come=reading.unless_come,
                    office=self._roles.relation_of(role) if role is not None else None,
                    how={"person": f"{subject.path}+{subject.depth}", "team": f"{obj.path}+{obj.depth}"},
                    tokens=[
                        one
                        for one in (token, subject.token, obj.token, place.token if place else None)
                        if one is not None
                    ],
                )

    def spec(self, reading: Reading) -> Relation:
        """The relation of a reading, a nameless state where the title decides it."""
        return self.lexicon.relations.get(reading.relation, NO_STATE)

    def _is_left(self, frame: Frame, reading: Reading) -> bool:
        """Whether the frame says of the same two that the one leaves the other, or that he comes from there."""
        return reading.status == "former" and any(
            reading.object == "source"
            or (self.spec(one).ends and (one.subject, one.object) == (reading.subject, reading.object))
            for one in frame.claims
        )

    def _relation_of(self, reading: Reading, role: Title | None, certainty: str) -> str | None:
        """The relation that is claimed, None where a title's role makes none."""
        relation = reading.relation
        if relation == "@title":
            if role is None or (role.role.kind == "player" and not role.role.office):
                return None
            relation = self._roles.relation_of(role)
        elif role is not None and role.how == "as" and role.role.kind != "player":
            relation = self.spec(reading).in_office or relation  # "signed X as manager"
        return self._roles.weakened(relation, certainty) if reading.certainty is None else relation

    def _places(self, reading: Reading, spec: Relation, fillers: Fillers, index: int | None) -> "list[Filler | None]":
        """The clubs at which the claim holds, of several the one that goes with the pair of this `index`, if any."""
        places = fillers.get(reading.at, []) if reading.at else []
        if not places:
            return [None]
        together = spec.object == ("Person",) and not spec.event
        if index is None and together and all(one.path != "context" for one in places):
            return list(places)  # "played alongside X at T and U"
        at = index or 0
        place = places[at] if len(places) > 1 and at < len(places) else places[0]
        return [None if place.path == "context" and (spec.same_kind or place.depth > 2) else place]

    def _of_youth(self, finder: SlotFinder, token: "Token") -> bool:
        """Whether what somebody does he does for a youth side: "led the Under-21s", not "hired Under-21 coach X"."""
        youth = self.lexicon.any_of("youth")
        objects = [child for child in token.children if child.dep_ in OBJECTS]
        named = (finder.document.mention_at(finder.sentence, child) for child in objects)
        teams = [one for one, who in zip(objects, named, strict=True) if who is None or not who.entity.is_person]
        return any(one.lower_ in youth for child in teams for one in child.subtree)

    def _is_own(self, finder: SlotFinder, subject: Filler, team: Filler, *, ends: bool) -> bool:
        """Whether somebody is known to be at a team, or the words speak of his leaving it: "no plans to leave T"."""
        above = team.token.head if team.token is not None else None
        leaving = self.lexicon.any_of("leaving_a_place")
        leaves = above is not None and is_verb(above) and self.lexicon.lemma(above.text, "verb") in leaving
        by_clause = ends and team.path == "context" and team.depth == 1  # "the former T defender X, who was released"
        return leaves or by_clause or finder.knowledge.is_at(subject.entity, team.entity)

    def _holds(
        self,
        finder: SlotFinder,
        frame: Frame,
        reading: Reading,
        spec: Relation,
        token: "Token",
        role: Title | None,
        pair: Pair,
        fillers: Fillers,
    ) -> bool:
        """Whether nothing that is known of the two speaks against the claim."""
        subject, obj = pair
        return (
            subject.entity is not obj.entity
            and "referee" not in subject.entity.roles
            and subject.entity.type in spec.subject
            and obj.entity.type in spec.object
            and not (role is not None and role.ordinal and spec.begins and fillers["title"][0].path != "as")
            and not (role is not None and not role.teams and is_one_to(role))
            and not (reading.kind == "staff" and self._is_place_in_side(role))
            and self._fits_office(reading, role, obj)
            and not self._is_named_otherwise(reading, obj, fillers)
            and (reading.own is None or self._is_own(finder, subject, obj, ends=spec.ends) == reading.own)
            and not (spec.begins and is_his_club(obj))
            and not (reading.of_others and not self._is_of_others(finder, subject.entity, obj.entity))
            and not (spec.not_of_own and is_only_place(finder, subject.entity, obj))
            and not (spec.not_of_own and self._deals_for_another(finder, subject))
            and not (spec.answers and is_destination(finder, subject.entity, obj))
            and not (reading.unless_coaches and self._are_coaches(finder, subject, obj))
            and not (spec.kind == "player" and (is_in_country(obj) or is_where_it_was(finder, obj, token)))
            and not (
                (spec.keeps or spec.ends or spec.answers)
                and is_only_capped(subject, obj, finder.knowledge, keeps=spec.keeps)
            )
            and (not reading.object_kind or finder.knowledge.kind(obj.entity) == reading.object_kind)
            and not (reading.object_untold and finder.knowledge.kind(obj.entity) is not None)
            and not (reading.of_office and finder.knowledge.office(subject.entity) != reading.relation)
            and not (reading.nowhere and finder.knowledge.has_club(subject.entity))
            and not (reading.nowhere and spec.state and self._is_of_no_player(finder, subject, obj))
            and not (reading.unless_of_players and self._is_of_players(finder, *_PLAYERS_ALONE))
            and not (reading.unless_of_players and not spec.ends and self._follows_a_sale(finder))
            and not (reading.never_played and self._is_player(finder, subject.entity))
            and (not spec.same_kind or self._same_kind(finder, subject.entity, obj.entity))
            and not (reading.kind == "player" and self._is_told_of_staff(finder, subject))
            and (not reading.kind or self._is_kind(finder, subject, reading, role, self._beside(frame, fillers)))
        )

    def _is_place_in_side(self, role: Title | None) -> bool:
        """Whether what somebody takes over is no job, but a player's: "succeeded X as captain"."""
        return role is not None and role.how == "as" and role.role.kind == "player"

    def _is_of_no_player(self, finder: SlotFinder, person: Filler, team: Filler) -> bool:
        """Whether who matters to a team is no player of its own: "stopping X is vital to T", "X matters to T's rivals".

        Nor is one with another trade before his name: "sponsor X", "the doctor X".
        """
        word, whose = person.token, team.token
        if word is not None:
            if any(one.dep_ in ("csubj", "pcomp") and one.tag_ == "VBG" for one in word.ancestors):
                return True
            named = word.lower_ not in self.lexicon.any_of("of_newcomers")  # "summer signing X"
            called = [one for one in word.children if named and one.dep_ in ("compound", "appos")]
            trades = self.lexicon.any_of("other_trades")
            if word.lower_ in trades or any(self._is_no_playing(finder, one) for one in called):
                return True
        others = self.lexicon.any_of("of_no_teams_play")
        return whose is not None and whose.dep_ == "poss" and whose.head.lower_ in others

    def _is_no_playing(self, finder: SlotFinder, called: "Token") -> bool:
        """Whether a word beside a name is neither a name nor what a player is called: "doctor", "Signing X"."""
        if finder.document.mention_at(finder.sentence, called) is not None:
            return False
        low, before = called.lower_, called.doc[called.i - 1].dep_ if called.i else ""
        if low in self.lexicon.any_of("of_newcomers") and before in ("compound", "amod", "det", "poss"):
            return False  # "summer signing X", not "Signing X"
        role = self.lexicon.role_of(self.lexicon.lemma(called.text, "noun"))
        if called.dep_ == "appos":
            return low in self.lexicon.any_of("other_trades")
        return (role is None or role.kind != "player") and low not in self.lexicon.any_of("title_skip")

    def _is_of_others(self, finder: SlotFinder, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether somebody is, or was, at another team: by the text, or by his title: "the Wales goalkeeper X"."""
        called = (one for one in finder.titles.values() if any(held.entity is person for held in one.holders))
        titled = any(other.entity is not team for one in called for other in one.teams)
        return titled or finder.knowledge.is_of_others(person, team)

    def _deals_for_another(self, finder: SlotFinder, subject: Filler) -> bool:
        """Whether somebody is met for another, or for the club that he runs: "met Lens president X", "X's agent, Y"."""
        return not subject.entity.roles.isdisjoint(_AGENTS) or any(
            title.noun in self.lexicon.any_of("heads_of_clubs")
            and title.status == "current"
            and title.teams
            and any(one.entity is subject.entity for one in title.holders)
            for title in finder.titles.values()
        )

    def _are_coaches(self, finder: SlotFinder, one: Filler, team: Filler) -> bool:
        """Whether one coach meets another, who alone tells the team: "T boss A spoke to U boss B", "to coach B"."""
        actor = finder.mention(team.token, "Person", None) if team.token is not None else None
        if actor is None:
            return False
        coaching = {
            held.entity.id
            for title in finder.titles.values()
            if title.role.kind == "staff" and title.status == "current"
            for held in title.holders
        }
        if finder.knowledge.kind(actor.entity, guess=False) == "staff":
            coaching.add(actor.entity.id)  # "I spoke to U boss B", says who was called T's coach before
        return {actor.entity.id, one.entity.id} <= coaching

    def _is_player(self, finder: SlotFinder, person: LocalEntity) -> bool:
        """Whether somebody cost a fee, is said to play, or to have played where nothing says that he coaches now.

        Whom nothing tells is what a sentence on players makes of him: "replaced the injured X with Y".
        """
        untold = finder.knowledge.kind(person, guess=False) is None
        if untold and (self._is_of_players(finder) or _FEE.search(finder.sentence.text)):
            return True
        return finder.knowledge.has_played(person) and finder.knowledge.kind(person, guess=False) != "staff"

    def _is_of_players(self, finder: SlotFinder, *more: str) -> bool:
        """Whether a sentence speaks of what befalls players, or of what `more` lists name, and of no coach."""
        text = finder.sentence.text
        signs = any(self.lexicon.is_said(one, text) for one in ("signs_of_a_player", *more))
        return signs and not self.lexicon.is_said("bench_words", text)

    def _follows_a_sale(self, finder: SlotFinder) -> bool:
        """Whether the sentence before tells of players sold, and neither of a coach: "have turned to X of T"."""
        index = finder.sentence.index
        if not index:
            return False
        before = finder.document.sentences[index - 1].text
        sold = any(self.lexicon.is_said(one, before) for one in ("signs_of_a_player", "of_sales"))
        told = any(self.lexicon.is_said(one, before) for one in ("bench_words", "vacant_posts"))
        return sold and not told and not self.lexicon.is_said("bench_words", finder.sentence.text)

    def _is_told_of_staff(self, finder: SlotFinder, subject: Filler) -> bool:
        """Whether the very words that stand for somebody name a job: "the sporting director, recruited from T"."""
        title = finder.titles.get(subject.token.i) if subject.token is not None else None
        if title is None or title.status == "former" or title.role.kind == "player" or subject.token is None:
            return False
        return title.noun.endswith(subject.token.lower_)

    def _is_told_to_play(self, finder: SlotFinder, subject: Filler) -> bool:
        """Whether the words that stand for somebody name a player, or he scores: "took the midfielder to T"."""
        if subject.token is None:
            return False
        title = finder.titles.get(subject.token.i)
        told = title is not None and title.status == "current" and not title.holders
        if told and title is not None and title.role.kind == "player" and not title.role.office:
            return True
        return finder.knowledge.has_played(subject.entity) and self._scores(subject.token.head)

    def _scores(self, verb: "Token") -> bool:
        """Whether a verb, or one joined to it, tells what only players do: "joined T and scored 20 goals"."""
        scoring = self.lexicon.any_of("played")
        return verb.lower_ in scoring or any(one.lower_ in scoring for one in verb.children if one.dep_ == "conj")

    def _fits_office(self, reading: Reading, role: Title | None, obj: Filler) -> bool:
        """Whether a team may have the office that the title names."""
        office = self.lexicon.relations.get(role.role.relation) if role and reading.object == "team" else None
        return office is None or obj.entity.type in office.object

    def _is_named_otherwise(self, reading: Reading, obj: Filler, fillers: Fillers) -> bool:
        """Whether what only the context gives stands in the sentence for something else."""
        return obj.path == "context" and any(
            one.mention and one.entity == obj.entity
            for name, some in fillers.items()
            if name != reading.object
            for one in some
        )

    def _beside(self, frame: Frame, fillers: Fillers) -> list[LocalEntity]:
        """The people of a frame that joins people of one kind: what one is, tells of the other."""
        relations = (one.relation for one in frame.claims if one.relation != "@title")
        if not any(self.lexicon.relations[one].same_kind for one in relations):
            return []
        return [one.entity for some in fillers.values() for one in some if one.mention and one.entity.is_person]

    def _is_lent(self, token: "Token") -> bool:
        """Whether somebody goes for a time only, and stays his club's: "joined on loan from U", "borrowed from U"."""
        loans = self.lexicon.any_of("of_loans")
        if token.lower_ in loans or self.lexicon.lemma(token.text, "verb") in loans:
            return True
        behind = [child for child in token.children if child.i > token.i and child.dep_ != "conj"]
        nouns = [child for child in behind if child.dep_ in OBJECTS or child.lower_ in loans]
        of_deals = [one for child in nouns for one in child.children if one.i > child.i]  # "the signing of X on loan"
        nouns += [one for child in (*behind, *of_deals) if child.lower_ in _FOR_A_TIME for one in child.children]
        return any(
            one.lower_ in loans or any(inner.dep_ == "compound" and inner.lower_ in loans for inner in one.children)
            for one in nouns
        )

    def _is_of_loans(self, finder: SlotFinder, source: Filler) -> bool:
        """Whether the sentence before speaks of loans alone: "two loan signings so far. X has come from U"."""
        index = finder.sentence.index
        before = finder.document.sentences[index - 1] if index and source.path == "from" else None
        return before is not None and self.lexicon.is_said("loan_signings", before.text)

    def _certainty_of(self, reading: Reading, wording: Wording) -> str:
        if wording.over and wording.level == RUMOURED and self.spec(reading).state:
            return "confirmed"  # who "will no longer be in charge if they lose" is so yet
        to_come = reading.certainty == "rumoured" or wording.future or wording.level == RUMOURED
        if wording.over and to_come and not self.spec(reading).state and reading.certainty != "confirmed":
            return "rumoured" if wording.denied else "denied"  # "are no longer interested", "will no longer join T"
        if reading.certainty is None:
            spec = self.spec(reading)
            if wording.over and spec.event and not wording.denied:
                return "denied"  # "are no longer in talks with X"
            due = wording.due and spec.event and not wording.denied  # "is yet to join T"
            return "rumoured" if due else wording.certainty
        if reading.certainty == "confirmed":
            # Whatever may not happen to what an owner has, he has it: "could not find a buyer for T".
            doubted = wording.denied and wording.level == RUMOURED and reading.kind != "owner"
            doubted = doubted and reading.object != "source"  # whom a club failed to get is where he was
            held = reading.only == ("denied",) and self.spec(reading).state
            doubted = doubted and not held  # whoever "could not keep T up" had it to keep
            doubted = doubted and not self._is_possessed(reading)  # "talks with X's side are not expected to fail"
            doubted = doubted or (self.spec(reading).ends and not _DOUBTS.isdisjoint(wording.reasons))
            if wording.denied and wording.level == REPORTED and "confirmed" not in reading.only:
                return "reported"  # "according to Bild, he will not sign a new deal"
            return "rumoured" if doubted else reading.certainty
        if wording.denied:
            return "rumoured" if reading.certainty == "denied" else "denied"
        return reading.certainty

    def _is_possessed(self, reading: Reading) -> bool:
        """Whether a claim is what words beside a name take for granted, whatever is told of them: "X's side"."""
        return reading.status == "current" and reading.kind == "staff" and self.spec(reading).state

    def _is_kind(
        self, finder: SlotFinder, subject: Filler, reading: Reading, role: Title | None, beside: list[LocalEntity]
    ) -> bool:
        person = subject.entity
        if not person.is_person:
            return reading.kind == "owner"
        # Whoever was under somebody else may have played for him, in an article about managers too.
        guess = not (reading.kind == "player" and self.spec(reading).object == ("Person",))
        guess = guess and not finder.knowledge.speaks_of_players(finder.sentence)
        kind = role.role.kind if role else finder.knowledge.kind(person, guess=guess)
        if kind is None:
            kinds = {finder.knowledge.kind(other, guess=guess) for other in beside if other is not person} - {None}
            kind = kinds.pop() if len(kinds) == 1 else None
        is_told = role is not None or finder.knowledge.kind(person, guess=False) is not None
        told = "playing_days" if is_told else "pitch_phrases"
        both = reading.kind == "staff" and self._tells(finder, person, "bench_phrases")
        if role is None and not both and self._tells(finder, person, told):
            kind = "player"  # but "began his managerial career where his playing days had ended"
        if kind is None and self._tells(finder, person, "bench_phrases"):
            kind = "staff"
        if kind is None and reading.unless_staff and self._roles.fills_a_post(finder.document, finder):
            kind = "staff"
        if (
            role is None
            and kind == "staff"
            and (
                self._is_told_to_play(finder, subject)
                or self._is_of_playing_days(finder, person)
                or self._is_bought(finder, person)
            )
        ):
            kind = "player"
        if kind == "board" and reading.kind == "staff":
            return self.lexicon.relations.get(reading.relation, NO_STATE).event
        if kind is None and reading.known:  # of a former player holds where players were
            past = self.spec(reading).kind == reading.kind == "player" and reading.status != "current"
            return past and finder.knowledge.is_told_to_have_played(person)
        return kind is None or kind == reading.kind

    def _is_of_playing_days(self, finder: SlotFinder, person: LocalEntity) -> bool:
        """Whether a sentence tells, in the past tense, of a coach's career up to where he stopped playing."""
        span = finder.sentence.span
        if span is None or not finder.knowledge.still_played(person, finder.sentence.index):
            return False
        if self.lexicon.is_said("bench_phrases", finder.sentence.text):
            return False
        titled = any(one.role.kind != "player" and one.status != "former" for one in finder.titles.values())
        return not titled and any(one.tag_ == "VBD" for one in span)

    def _is_bought(self, finder: SlotFinder, person: LocalEntity) -> bool:
        """Whether a sentence on one who once played names nobody else, but a fee: "moved to Leeds for £20,000"."""
        if not finder.knowledge.has_played(person) or _FEE.search(finder.sentence.text) is None:
            return False
        return all(one.entity is person for one in finder.document.mentions_in(finder.sentence) if one.entity.is_person)

    def _tells(self, finder: SlotFinder, person: LocalEntity, phrases: str) -> bool:
        """Whether the sentence says of this person alone what is only said of coaches, or of players."""
        if not self.lexicon.is_said(phrases, finder.sentence.text):
            return False
        return all(one.entity is person for one in finder.document.mentions_in(finder.sentence) if one.entity.is_person)

    def _same_kind(self, finder: SlotFinder, one: LocalEntity, other: LocalEntity) -> bool:
        kinds = {finder.knowledge.kind(one), finder.knowledge.kind(other)} - {None}
        return len(kinds) < 2 or kinds == {"board", "owner"}

    def _pairs(
        self, finder: SlotFinder, reading: Reading, spec: Relation, token: "Token", fillers: Fillers
    ) -> list[Pair]:
        """Everybody with everything, or the first with the first where the sentence says "respectively"."""
        subjects, objects = fillers.get(reading.subject, []), fillers.get(reading.object, [])
        if spec.symmetric and not objects and (is_verb(token) or token.tag_ == "NNS"):
            if any(child.dep_ == "poss" for child in token.children):
                return []  # "X and Y have bought out their old team-mates"
            return list(itertools.combinations(subjects, 2))
        if spec.same_kind and len(subjects) == 1 < len(objects):
            return []  # nobody takes over from two
        nested = any("." in one.path for one in (*subjects, *objects))
        if len(subjects) == len(objects) > 1 and (nested or "respectively" in finder.sentence.text.lower()):
            return list(zip(subjects, objects, strict=True))
        if len(subjects) > 1 and any(one.path.endswith(".team") for one in objects):
            return _of_their_own(subjects, objects)
        return [(subject, obj) for subject in subjects for obj in objects]


def _of_their_own(subjects: list[Filler], objects: list[Filler]) -> list[Pair]:
    """Everybody with the teams of his own title, else with those of the first: "T manager X and U coach Y resigned"."""
    first = [one for one in objects if one.token is objects[0].token]
    own = [[one for one in objects if one.token is subject.token] for subject in subjects]
    return [(subject, one) for subject, his in zip(subjects, own, strict=True) for one in his or first]
