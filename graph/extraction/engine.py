"""The engine: walks the parse of each sentence and reads the frames of the lexicon.

There is no code for any single relation here; what a frame yields is said by the lexicon.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .age_groups import with_age_groups
from .all_of import AllOfReader
from .announced import with_announced
from .arguments import Arguments
from .benches import bench_of, is_call_up
from .candidates import CandidateReader
from .certainty import CertaintyReader
from .companions import CompanionReader
from .company import CompanyReader
from .consistency import (
    with_coaches,
    with_team_of_heir,
    without_answers_for_others,
    without_guessed_jobs,
    without_guesses,
    without_said_better,
)
from .denials import with_denials
from .document import Document, LocalEntity, Sentence
from .drafts import Attempt, Draft
from .entailments import with_entailed
from .fillers import Filler, is_of_now, stands_for_another
from .forerunners import ForerunnerReader
from .guessed_teams import with_each_his_own, with_jobs_left, with_own_clubs, with_teams_left, without_guessed_teams
from .headlines import without_overstated
from .heirs import with_heirs
from .kin import KinReader
from .knowledge import Knowledge
from .lexicon import Lexicon
from .likeness import with_likeness
from .lists import with_listed
from .moves_listed import with_listed_moves
from .next_clubs import NextClubReader
from .notes import (
    date_exchanges,
    known_as_coaches,
    known_as_players,
    note_arrivals,
    note_jobs,
    note_moves,
    note_past,
    note_suitors,
    note_ties,
)
from .one_coach import (
    with_counterparts,
    with_one_coach,
    with_second_coaches,
    without_counters,
    without_origins,
    without_own_job,
)
from .outsiders import without_prophecies
from .own_places import with_clubs_in_order, with_own_places, without_coaches_playing
from .paths import may_be_filled, openings_of
from .places_above import with_places_above
from .pointless import without_pointless
from .readings import ClaimReader
from .reversals import without_idle_reversals
from .roles import RoleReader
from .schema import Frame
from .shared_places import with_sides
from .sides import SideReader
from .slots import SlotFinder
from .the_dead import of_the_dead
from .title import Title
from .titles import TitleReader
from .triggers import TriggerReader
from .visits import without_visits
from .whose_teams import with_coaches_of_teams
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_WHOM = frozenset(("him", "her", "player", "players"))  # "I sign the players for T" signs for nobody
_UNDER, _SERVING, _FALLING_SHORT = "under", word_list("serving_somebody"), word_list("falling_short")


@dataclass(frozen=True, slots=True)
class _Trial:
    """A frame to be tried once more at a word; `listed`: where the trace has the first attempt."""

    finder: SlotFinder
    frame: Frame
    token: "Token"
    words: frozenset[int]
    listed: int = -1


class Engine:
    """Reads documents with the frames of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._triggers = TriggerReader(lexicon)
        self._titles = TitleReader(lexicon)
        self._certainty = CertaintyReader(lexicon)
        self._roles = RoleReader(lexicon, self._certainty)
        self._claims = ClaimReader(lexicon, self._roles)
        self._sides = SideReader(lexicon)
        self._candidates = CandidateReader(lexicon)
        self._company = CompanyReader(lexicon)
        self._all_of = AllOfReader(lexicon, self._company)
        self._companions = CompanionReader(lexicon)
        self._kin = KinReader(lexicon)
        self._forerunners = ForerunnerReader(lexicon)
        self._next_clubs = NextClubReader(lexicon)
        self._needed = {frame.name: self._all_need(frame) for frame in lexicon.frames}
        # Of the slots that every claim of a frame needs and that only its own words can fill, where their paths begin.
        self._closed = {
            frame.name: [
                openings
                for name, slot in frame.slots.items()
                if name in self._needed[frame.name] and not slot.is_unsaid and not slot.bench
                if (openings := openings_of(slot)) is not None
            ]
            for frame in lexicon.frames
        }
        self._of_suitors = {one.name: one.claims[0].object for one in lexicon.frames if self._is_of_suitors(one)}
        self._of_wishes = {
            frame.name
            for frame in lexicon.frames
            if any(lexicon.relations[one.relation].not_of_own for one in frame.claims if one.relation[0] != "@")
        }
        self._of_coming = {
            frame.name
            for frame in lexicon.frames
            if any(lexicon.relations[one.relation].begins for one in frame.claims if one.relation[0] != "@")
        }
        self._unless_hired = {frame.name for frame in lexicon.frames if any(one.unless_hired for one in frame.claims)}
        self._of_known = {frame.name for frame in lexicon.frames if any(one.known for one in frame.claims)}

    def read(self, document: Document, trace: list[Attempt] | None = None) -> list[Draft]:
        """Return what the frames and role phrases of `document` say, in order; attempts are added to `trace`."""
        if document.other_sport:
            return []
        if document.resolver is not None:
            document.resolver.read_on()
        parsed = [(sentence, self._titles.read(document, sentence)) for sentence in document.parsed()]
        knowledge = self._knowledge(document, parsed)
        finders = [
            (SlotFinder(self.lexicon, document, sentence, titles, knowledge), titles) for sentence, titles in parsed
        ]
        drafts, later, again = self._at_first(document, finders, trace)
        drafts = self._of_better_known(document, again, drafts, knowledge, trace)
        drafts = with_own_places(document, without_guesses(drafts, self.lexicon), self.lexicon)
        drafts = without_coaches_playing(with_listed(drafts, document, knowledge, self.lexicon), self.lexicon)
        drafts = with_own_clubs(without_visits(drafts, document, self.lexicon), self.lexicon)
        drafts = with_announced(with_coaches_of_teams(drafts, self.lexicon), self.lexicon)
        drafts = with_listed_moves(document, drafts, self.lexicon)
        drafts.extend(self._company.read(document, knowledge, drafts))
        drafts = self._all_of.with_all(document, knowledge, drafts)
        drafts = self._kin.with_kin(document, drafts)
        drafts.extend(self._forerunners.read(document))
        drafts.extend(self._next_clubs.read(document, knowledge, drafts))
        drafts = without_overstated(drafts, self.lexicon)
        note_past(knowledge, drafts, self.lexicon)
        note_moves(document, knowledge, drafts, self.lexicon)
        note_ties(knowledge, drafts, self.lexicon)
        note_suitors(knowledge, drafts, self.lexicon)
        note_jobs(knowledge, drafts, self.lexicon)
        note_arrivals(knowledge, drafts, self.lexicon)
        drafts += self._guessed_titles(document, finders, drafts, knowledge, trace)
        drafts += self._in_context(document, later, knowledge, trace)
        drafts = without_coaches_playing(with_listed(drafts, document, knowledge, self.lexicon), self.lexicon)
        drafts = with_clubs_in_order(document, without_guessed_teams(drafts, self.lexicon), self.lexicon)
        drafts = with_each_his_own(drafts, self.lexicon)
        drafts = with_jobs_left(with_teams_left(drafts, self.lexicon), self.lexicon)
        drafts = with_likeness(drafts, document, knowledge, self.lexicon)
        drafts = with_heirs(with_team_of_heir(drafts, self.lexicon), knowledge, self.lexicon)
        drafts = self._candidates.with_candidates(document, knowledge, drafts)
        drafts = with_coaches(
            without_origins(without_counters(drafts), knowledge, self.lexicon), knowledge, self.lexicon
        )
        drafts = with_one_coach(with_counterparts(drafts, self.lexicon), knowledge, self.lexicon)
        drafts = without_own_job(with_second_coaches(drafts, self.lexicon), self.lexicon)
        drafts = without_idle_reversals(without_answers_for_others(drafts, self.lexicon), self.lexicon)
        drafts = without_said_better(drafts, self.lexicon)
        drafts = date_exchanges(without_pointless(drafts, knowledge, self.lexicon), self.lexicon)
        drafts = with_denials(document, without_prophecies(document, drafts, self.lexicon), self.lexicon)
        drafts = with_places_above(document, drafts, self.lexicon)
        told = with_entailed(drafts, knowledge, self.lexicon)
        drafts = with_sides(self._sides.read(document, knowledge, told), self.lexicon)
        drafts = [*drafts, *self._companions.read(document, knowledge, drafts)]
        drafts = with_age_groups(document, (one for one in drafts if not one.lent), self.lexicon)
        return of_the_dead(document, drafts, self.lexicon)

    def _knowledge(self, document: Document, parsed: list[tuple[Sentence, list[Title]]]) -> Knowledge:
        """What the titles of a document tell of its people."""
        knowledge = Knowledge(self.lexicon, document)
        for _, titles in parsed:
            knowledge.note(titles)
        for title in (one for _, titles in parsed for one in titles if one.status != "future" and not one.holders):
            once = title.status == "former" and title.role.kind == "staff"  # "the former manager"
            for held in self._roles.holder_by_reference(document, title, bare=once):
                if title.teams or not knowledge.is_called(held.entity):
                    knowledge.note_described(title, held.entity)
        return knowledge

    def _at_first(
        self, document: Document, finders: list[tuple[SlotFinder, list[Title]]], trace: list[Attempt] | None
    ) -> tuple[list[Draft], list[_Trial], list[_Trial]]:
        """What titles, names side by side and frames say, sentence by sentence, and which frames are to be tried anew.

        First those that wait for the context to tell a team, then those that say nothing as far as is known of people.
        """
        drafts: list[Draft] = []
        later: list[_Trial] = []
        again: list[_Trial] = []
        for finder, titles in finders:
            drafts.extend(self._roles.from_titles(document, finder, titles, trace))
            drafts.extend(self._roles.from_sequences(document, finder, trace))
            assert finder.sentence.span is not None
            for token in (one for one in finder.sentence.span if one.lower_ in self.lexicon.starts):
                if token.pos_ == "PROPN" and finder.is_in_name(token):
                    continue  # "Sam Hunt" is no hunt
                for frame, words in self._triggers.frames_at(token, hopeless=trace is not None):
                    found = self._match(document, finder, frame, token, words, trace)
                    if found is None:
                        later.append(_Trial(finder, frame, token, words))
                    else:
                        drafts.extend(found)
                        if not found and frame.name in self._of_known:
                            again.append(_Trial(finder, frame, token, words, len(trace or ()) - 1))
        return drafts, later, again

    def _of_better_known(
        self,
        document: Document,
        again: list[_Trial],
        told: list[Draft],
        knowledge: Knowledge,
        trace: list[Attempt] | None,
    ) -> list[Draft]:
        """What is told, and what frames say of those who coach or play by it; in `trace` for the first attempt."""
        new = knowledge.works(known_as_coaches(told, self.lexicon))
        if new:
            told = [one for one in told if one.frame not in self._unless_hired or one.subject.entity.id not in new]
        playing = knowledge.plays_by_claims(known_as_players(told, self.lexicon)) if again else set()
        players = {one.subject.entity.id for one in told if self.lexicon.relations[one.relation].kind == "player"}
        drafts = [*told]
        for trial in again if new or playing else ():
            anew: list[Attempt] | None = None if trace is None else []
            found = self._match(document, trial.finder, trial.frame, trial.token, trial.words, anew) or []
            kept = [
                one
                for one in found
                if (new.intersection(one.pair) and not players.intersection(one.pair))
                or (one.subject.entity.id in playing and self.lexicon.relations[one.relation].kind == "player")
            ]
            if kept and trace is not None:
                trace[trial.listed] = _attempt(trial.finder, trial.frame, trial.token, "fired", kept)
            drafts.extend(kept)
        return drafts

    def _in_context(
        self, document: Document, later: list[_Trial], knowledge: Knowledge, trace: list[Attempt] | None
    ) -> list[Draft]:
        """What frames say whose team only the context tells, each with the help of those before it."""
        drafts: list[Draft] = []
        for one in later:
            read = self._match(document, one.finder, one.frame, one.token, one.words, trace, in_context=True) or []
            for draft in read:
                if draft.certainty == "rumoured" and self.lexicon.relations[draft.relation].ends:
                    # Whoever may leave is still there.
                    knowledge.tie(draft.subject.entity, draft.object, "claim", draft.sentence.index)
            note_suitors(knowledge, read, self.lexicon)
            note_arrivals(knowledge, read, self.lexicon)
            drafts.extend(read)
        return drafts

    def _guessed_titles(
        self,
        document: Document,
        finders: "list[tuple[SlotFinder, list[Title]]]",
        told: list[Draft],
        knowledge: Knowledge,
        trace: list[Attempt] | None,
    ) -> Iterator[Draft]:
        """What titles say whose team only the context tells, each with the help of those before it."""
        by_sentence: dict[int, list[Draft]] = {}
        for draft in told:
            by_sentence.setdefault(draft.sentence.index, []).append(draft)
        for finder, titles in finders:
            found = list(self._roles.from_titles(document, finder, titles, trace, in_context=True))
            beside = by_sentence.get(finder.sentence.index, [])
            found = without_guessed_jobs(found, [one for one in beside if self._tells_of_wish(one)], self.lexicon)
            kept = [draft for draft in without_guesses([*beside, *found], self.lexicon) if draft in found]
            note_ties(knowledge, kept, self.lexicon)
            yield from kept

    def _tells_of_wish(self, draft: Draft) -> bool:
        """Whether a club wants somebody by a claim: "T want X", or what it is only about to do, "to appoint X"."""
        if draft.frame in self._of_wishes:
            return True
        acts = draft.frame in self._of_coming and draft.how.get("team", "").startswith("agent")
        return acts and draft.certainty != "denied" and self.lexicon.relations[draft.relation].not_of_own

    def _match(
        self,
        document: Document,
        finder: SlotFinder,
        frame: Frame,
        token: "Token",
        words: frozenset[int],
        trace: list[Attempt] | None,
        *,
        in_context: bool = False,
    ) -> list[Draft] | None:
        """The claims of a frame at a word; None where only the context can say which team is meant, and may not yet."""
        refused = self._triggers.refusal(frame, token)
        drafts: list[Draft] = []
        if refused is None:
            form = finder.form(token)
            if (
                frame.without_patient
                and not form.passive
                and any(
                    one.lower_ in _WHOM or document.mention_of(finder.sentence, one, "Person")
                    for one in (*form.patient, *_sought(form))
                )
            ):
                refused = "its object is a person"
        if refused is None:
            fillers = self._fill(finder, frame, form, words, in_context=in_context, whole=trace is not None)
            if fillers is None:
                return None
            readings = [one for one in frame.claims if fillers.get(one.subject)] if fillers else []
            if readings:
                wording = self._certainty.read(document, finder.sentence, token)
                if token.lower_ == _UNDER and token.head.lower_ not in _SERVING:
                    wording.forgive(_FALLING_SHORT)
                for reading in readings:
                    drafts.extend(self._claims.read(finder, frame, reading, token, fillers, wording))
            if not drafts and trace is not None:
                empty = [name for name in frame.slots if not fillers.get(name)]
                refused = "nothing fills " + ", ".join(empty) if empty else "no claim of it holds here"
        if trace is not None:
            trace.append(_attempt(finder, frame, token, refused or "fired", drafts))
        return drafts

    def _fill(
        self, finder: SlotFinder, frame: Frame, form: Arguments, words: frozenset[int], *, in_context: bool, whole: bool
    ) -> dict[str, list[Filler]] | None:
        """What fills the slots; nothing where one that all claims need stays empty, unless all are wanted (`whole`)."""
        if not whole:
            for openings in self._closed[frame.name]:
                if not may_be_filled(openings, form):
                    return {}
        fillers: dict[str, list[Filler]] = {}
        taken: LocalEntity | None = None
        for name, slot in frame.slots.items():
            found = finder.fill(slot, form, taken, words, fillers)
            found = [one for one in found if not finder.is_of_player(one, fillers)]
            if not found and slot.context and slot.type == "Person":
                if not in_context and finder.is_added(form.predicate):
                    return None
                found = finder.person_in_context(slot, form)
                if not found and not in_context:
                    return None
            elif (
                not found
                and not in_context
                and (
                    slot.is_unsaid or (self._of_suitors.get(frame.name) == name and finder.waits_for_title(slot, form))
                )
            ):
                return None
            elif not found and slot.suitor and (suitors := finder.suitors(slot, form, fillers.get("person", []))):
                found = suitors
            elif not found and slot.move is not None:
                found = finder.moved(slot, form, fillers.get("person", []))
            elif not found and slot.about:
                people = fillers.get("person", [])[:1]
                begins = any(self._claims.spec(reading).begins for reading in frame.claims)
                found = finder.about(slot, form, words, people[0].mention, begins=begins) if people else []
            elif not found and slot.follows is not None:
                found = self._followed(finder, slot.follows, form, fillers.get("other", []))
            elif not found and slot.bench:
                managers = fillers.get("other", fillers.get("person", []))
                found = self._bench(finder, managers, fillers.get("player", []))
            elif not found and slot.context and not finder.is_elsewhere(slot, form, words):
                # Whoever succeeds another takes over the other's club, not the one that he is still at.
                people = fillers.get("other", fillers.get("person", []))[:1]
                specs = [self._claims.spec(reading) for reading in frame.claims]
                bought = finder.bought_for(form) if any(spec.begins for spec in specs) else []
                ending = "other" in frame.slots or any(spec.ends for spec in specs)
                beginning = not ending and any(spec.begins for spec in specs)
                keeping = any(spec.keeps for spec in specs)
                teams = [
                    (finder.new_team(one.mention, form.predicate) if beginning or keeping else None)
                    or finder.context_team(one.mention, form.predicate, ending=ending, beginning=beginning)
                    for one in people
                    if one.mention is not None
                ]
                # Nor is it where he is bound for: "packed his bags for Leeds".
                away = ("from", "for") if ending else ("from",)
                forms = [form, *(finder.form(token) for token in form.patient)]
                moved = [token for one in forms for name in away for token in one.step(name)]
                left = [one.entity for token in moved if (one := finder.mention(token, "Team", None))]
                known = sorted(
                    (team for team in teams if team is not None and team.entity not in left),
                    key=lambda team: team.depth,
                )
                found = bought or [one for one in known[:1] if slot.narrow in (None, one.entity.type)]
            found = [one for one in found if not stands_for_another(one, fillers)]
            if slot.type in ("Team", "Club"):
                told = finder.document, finder.sentence
                found = [one for one in found if not is_of_now(one, form.predicate, *told)]
            if name == "source" and (team := fillers.get("team")):
                found = [one for one in found if all(one.entity is not other.entity for other in team)]
            if not found and not whole and name in self._needed[frame.name]:
                return {}
            fillers[name] = found
            if slot.type in ("Person", "Agent") and len(found) == 1 and taken is None:
                taken = found[0].entity
        return fillers

    def _followed(self, finder: SlotFinder, way: str, form: Arguments, others: list[Filler]) -> list[Filler]:
        """The club from which somebody has moved, or to which: where he works, if he is followed "to" some place."""
        if not others:
            return []
        left, new = finder.knowledge.left_and_joined(others[0].entity)
        if not left and not new and form.step("to"):
            new = finder.knowledge.works_at(others[0].entity)
        return [Filler(one, None, "context", 2) for one in (left if way == "from" else new)]

    def _is_of_suitors(self, frame: Frame) -> bool:
        """Whether a frame tells first of all whom a team wants or gets, or else that, and of no leaving."""
        specs = [self._claims.spec(one) for one in frame.claims]
        comes = [one.not_of_own or one.begins for one in specs]
        return bool(comes) and (comes[0] or (any(comes) and not any(one.ends for one in specs)))

    def _all_need(self, frame: Frame) -> frozenset[str]:
        """The slots of a frame without which none of its claims can be made."""
        needs = [
            {one.subject, *one.needs, *(() if self._claims.spec(one).symmetric else (one.object,))}
            for one in frame.claims
        ]
        return frozenset(name for name in frame.slots if all(name in need for need in needs))

    def _bench(self, finder: SlotFinder, managers: list[Filler], players: list[Filler]) -> list[Filler]:
        """The team whose bench a manager sits on: if his own is not told, that of the one whom he leaves out."""
        known = managers and finder.knowledge.teams(managers[0].entity, plays=False)
        if managers and not known and len(players) == 1 and not is_call_up(finder.sentence):
            clubs = finder.knowledge.teams(players[0].entity, finder.sentence.index, plays=True)
            topic = finder.document.topic()
            if len(clubs) == 1 and (topic is None or topic.entity.type == "Club"):
                return [Filler(clubs[0], None, "context", 2)]
        teams = [bench_of(finder, one.mention) for one in managers[:1] if one.mention is not None]
        return [Filler(team, None, "context", 2) for team in teams if team is not None]


def _sought(form: Arguments) -> "list[Token]":
    """Whom the object of a verb is for: "has ruled out a move for X"."""
    aims = [child for one in form.patient for child in one.children if child.lower_ == "for"]
    return [one for aim in aims for one in aim.children if one.dep_ == "pobj"]


def _attempt(finder: SlotFinder, frame: Frame, token: "Token", outcome: str, drafts: Sequence[Draft]) -> Attempt:
    """What the explanation shows of a frame tried at a word."""
    claims = tuple(f"{one.subject.entity.label} {one.relation} {one.object.entity.label}" for one in drafts)
    return Attempt(finder.sentence.index, frame.name, token.text, outcome, claims)
