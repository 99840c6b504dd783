"""What claims tell of people that later clauses leave out: whose club it is, who wants whom, who has which job."""

import re
from collections.abc import Iterator

from .document import Document, LocalEntity
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .schema import Relation
from .status import status_of
from .usage import is_passive, is_perfect, is_told_as_past, is_verb

_SOON = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LENDING = "parent-club"
_BESIDE = frozenset(("role-title", "team-s-person"))
_REPLACED = frozenset(("replaced", "succeeded"))


def known_as_coaches(drafts: list[Draft], lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Who coaches by claims that leave no doubt: he has been hired to, or sacked, as only coaches are.

    A job told beside a replacement is what it is in: "was in charge of T until he was replaced", by no substitute.
    """
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        hired = spec.of_staff and (spec.begins or (spec.state and _is_of_a_job_lost(draft)))
        sacked = spec.ends and any(one.otherwise and not one.by_sentence for one in spec.entails)
        if (hired or sacked) and draft.certainty in FIRM:
            yield draft.subject.entity


def _is_of_a_job_lost(draft: Draft) -> bool:
    """Whether a sentence tells that somebody coached and that somebody is replaced, which may be in a match."""
    told = draft.sentence.span if not draft.frame.startswith("role-") else None
    return any(one.lower_ in _REPLACED for one in told or ())


def known_as_players(drafts: list[Draft], lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Who plays or played by claims, none of which gives him a job."""
    off_pitch = set()
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if spec.of_staff or (spec.state and spec.kind is None and not spec.symmetric):
            off_pitch.add(draft.subject.entity.id)
    for draft in drafts:
        plays = lexicon.relations[draft.relation].kind == "player" and draft.certainty in FIRM
        if plays and draft.subject.entity.id not in off_pitch:
            yield draft.subject.entity


def note_past(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Whoever coaches now has stopped playing, whatever the tense."""
    for draft in drafts:
        kind = lexicon.relations[draft.relation].kind
        if kind is not None and draft.status is None and not draft.frame.startswith("role-"):
            known = knowledge.kind(draft.subject.entity)
            if known is not None and known != kind:
                draft.status = "former"


def note_ties(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note which clubs the claims read so far give people: what "he was sacked" may leave out."""
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if spec.same_kind and draft.at is not None and draft.certainty in FIRM and not draft.wording.future:
            knowledge.tie(draft.object.entity, draft.at, "ended", draft.sentence.index)
        if spec.begins and draft.certainty in FIRM:
            knowledge.signs_for(draft.subject.entity, draft.object, draft.sentence.index)
        _note_station(knowledge, draft, spec)
        if draft.certainty not in FIRM or not (spec.ties or spec.ends):
            continue
        if spec.begins:
            knowledge.comes(draft.subject.entity, draft.object.entity)
        if (spec.begins or (spec.state and spec.kind is None)) and is_told_as_past(draft.predicate):
            knowledge.steps_to(draft.subject.entity, draft.object, draft.sentence.index)
        past = draft.predicate.tag_ == "VBD" or status_of(draft, lexicon) == "former"
        if spec.state and draft.status is None and past:
            knowledge.told_as_past(draft.subject.entity, draft.object, draft.sentence.index)
            if spec.kind is None and draft.predicate.tag_.startswith(("NN", "IN")):
                continue
        national = spec.kind == "player" and draft.object.entity.type == "NationalTeam"
        if draft.status in (None, "current") and not draft.wording.future and not national:
            if draft.frame == _LENDING:
                continue  # who is lent stays, or goes, where he plays
            if spec.ends and draft.how.get("team", "").startswith("from"):
                # "Came from Everton" tells where he was before, not what he leaves now.
                knowledge.tie(draft.subject.entity, draft.object, "left", draft.sentence.index)
                continue
            how = "ended" if spec.ends else "claim"
            plays = None if spec.ends else spec.kind == "player"
            knowledge.tie(draft.subject.entity, draft.object, how, draft.sentence.index, plays=plays)
            if draft.frame == "person-of-team":
                knowledge.be_of(draft.subject.entity, draft.object.entity)


def _note_station(knowledge: Knowledge, draft: Draft, spec: Relation) -> None:
    """Note where a player's career, told in the past tense, has come by a claim, or that he left."""
    person, club = draft.subject.entity, draft.object
    if draft.certainty not in FIRM or club.entity.type != "Club":
        return
    if spec.ends:
        knowledge.stations.goes(person, club, draft.sentence.index)
    elif (spec.kind == "player" or (spec.begins and not spec.of_staff)) and is_told_as_past(draft.predicate):
        knowledge.stations.comes(person, club, draft.sentence.index)


def note_moves(document: Document, knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note that whoever is told to have joined a club is no longer at the one by which the sentence calls him.

    "Hull striker X has joined Leeds", "Leeds bought Hull striker X", "Leeds announce his signing"; not so on loan.
    """
    moves = {
        (one.sentence.index, one.subject.entity.id): one
        for one in drafts
        if lexicon.relations[one.relation].begins
        and one.certainty in FIRM
        and not one.wording.future
        and _has_come(one, lexicon)
    }
    lent = {at for at, _ in moves if _is_of_loan(document, at, lexicon)}
    for draft in drafts if moves else ():
        move = moves.get((draft.sentence.index, draft.subject.entity.id))
        if move is None or draft.object.entity.type != "Club" or draft.object.entity is move.object.entity:
            continue
        if not is_perfect(move.predicate) and not move.predicate.i < draft.predicate.i:
            continue  # "Hull striker X joined Leeds": when, is open
        club = move.object
        if draft.frame in _BESIDE and draft.status != "former":
            for_good = draft.sentence.index not in lent
            draft.status = "former" if for_good else draft.status
            knowledge.moves(draft.subject.entity, draft.object.entity, club, for_good=for_good)


def _is_of_late(move: Draft) -> bool:
    """Whether a club did what the simple past tells, in a sentence without a year: "Leeds bought X", the news."""
    verb = move.predicate
    return is_told_as_past(verb) and not is_passive(verb) and _YEAR.search(move.sentence.text) is None


def _has_come(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim tells as news that somebody has come: "have signed X", "confirmed the signing of X"."""
    word, above = draft.predicate, draft.predicate.head
    if is_verb(word) or word.dep_ != "dobj":
        return is_perfect(word) or _is_of_late(draft)
    return lexicon.lemma(above.text, "verb") in lexicon.any_of("telling_of_arrivals")


def _is_of_loan(document: Document, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody joins a club for a time only, by the sentence `at` that tells of it or one of the next two."""
    return any(lexicon.is_said("of_loans", one.text) for one in document.sentences[at : at + _SOON])


def note_suitors(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note which teams want whom: to whom "he said no", and who made "a second bid"."""
    for draft in drafts:
        if lexicon.relations[draft.relation].not_of_own and draft.certainty != "denied":
            knowledge.woo(draft.subject.entity, draft.object, draft.sentence.index)


def note_jobs(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note what sentences tell of who works, or will, where: what a title or a sacking beside it leaves out."""
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if draft.status == "former" or not (spec.ends or spec.of_staff):
            continue
        person, at = draft.subject.entity, draft.sentence.index
        if spec.state and draft.wording.future and draft.certainty == "confirmed":
            knowledge.will_lead(person, draft.object)
        if draft.certainty == "confirmed" and not draft.how.get("team", "").startswith("from"):
            knowledge.tell(person, draft.object, at)
        if not spec.ends and not draft.frame.startswith("role-") and draft.certainty != "denied":
            knowledge.gives_job(draft.object, person, at)


def note_arrivals(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note who went where, and from where: "X went the other way" goes by it."""
    for draft in drafts:
        spec, at = lexicon.relations[draft.relation], draft.sentence.index
        if draft.certainty not in FIRM or draft.wording.future or draft.object.entity.type != "Club":
            continue
        if spec.begins and not spec.of_staff:
            knowledge.arrives(draft.subject, draft.object, at)
        elif spec.ends or draft.how.get("team", "").startswith("from"):
            knowledge.leaves(draft.subject.entity, draft.object, at)


def date_exchanges(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts; those of whoever went the other way are as old as the move that it goes by."""
    for draft in drafts:
        way, spec, at = draft.how.get("team", ""), lexicon.relations[draft.relation], draft.sentence.index
        if not way.startswith("move-from" if spec.begins else "move-to"):
            continue
        moves = [
            one
            for one in drafts
            if lexicon.relations[one.relation].begins
            and one.subject.entity is not draft.subject.entity
            and at - 1 <= one.sentence.index <= at
            and not one.how.get("team", "").startswith("move-")
        ]
        draft.vaguer = [*draft.vaguer, *moves[-1:]]
    return drafts
