"""Whose job somebody has, told by the order of events: "interim coach X has won five games since Y was sacked"."""

import dataclasses
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .drafts import FIRM, Draft, at_his_team
from .knowledge import Knowledge
from .lexicon import Lexicon
from .status import status_of
from .usage import SUBJECTS
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

FRAME, PRECISION = "in-office-since", 0.74
_ENDING = "ending."
MANAGED, NEAR = "managed", 3
_FOR_NOW = frozenset(("caretaker", "interim", "temporary", "acting"))
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_UPON = frozenset(("after", "since", "once", "following", "upon"))
ORDINALS = word_list("first_to_last") - {"first", "latest", "last", "only"}
"""What counts the coaches before somebody, of whom he follows the last alone: "the fourth manager since"."""


def with_heirs(drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, and that whoever has a job at a team succeeded him after whose leaving it he is said to."""
    heir = next((name for name, spec in lexicon.relations.items() if spec.same_kind), "")
    drafts = [one for one in drafts if one.relation != heir or not _left_another(one, drafts, lexicon)]
    told = {one.object.entity.id for one in drafts if one.relation == heir}
    added: list[Draft] = []
    for end in drafts if heir else ():
        gone = end.subject.entity
        if not lexicon.relations[end.relation].ends or end.certainty not in FIRM or gone.id in told:
            continue
        if knowledge.kind(gone) in ("player", "owner") or not (_is_upon(end.predicate) or _joined(end.predicate)):
            continue
        if _goes_as_player(end, drafts, lexicon):
            continue
        for held in _held_beside(end, drafts, knowledge, lexicon):
            told.add(gone.id)
            took = _took_over(held, end, heir, held.relation)
            added.append(dataclasses.replace(took, dated=False, tokens=[*held.tokens, *end.tokens]))
            break
    if heir:
        added += _next_in_the_job([*drafts, *added], heir, knowledge, lexicon)
    return [*drafts, *added]


def _left_another(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the leaving upon which somebody gets a job was of another team: "after U sacked Y, T appointed X"."""
    if draft.at is None or not draft.how.get("team", "").startswith(_ENDING):
        return False
    left = {
        one.object.entity.id
        for one in drafts
        if one.sentence is draft.sentence
        and one.subject.entity is draft.object.entity
        and lexicon.relations[one.relation].ends
    }
    return bool(left) and draft.at.entity.id not in left


def _goes_as_player(end: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the sentence of a leaving tells that it is a player's: "since the club sold him", "let him join U"."""
    told = [one for one in drafts if one.sentence is end.sentence and one.subject.entity is end.subject.entity]
    specs = [(one, lexicon.relations[one.relation]) for one in told]
    sold = any(spec.kind == "player" and one.predicate is end.predicate for one, spec in specs)
    return sold or any(spec.begins and not spec.of_staff for _, spec in specs)


def _took_over(come: Draft, end: Draft, heir: str, office: str) -> Draft:
    """That whoever comes, or holds an office, has it after whoever a claim tells to have gone."""
    took = at_his_team(come, heir, end.subject, frame=FRAME, precision=PRECISION)
    return dataclasses.replace(took, office=office)


def _next_in_the_job(drafts: list[Draft], heir: str, knowledge: Knowledge, lexicon: Lexicon) -> Iterator[Draft]:
    """Whoever is put in charge of a team right before or after its only manager to leave is told to have gone."""
    followed = [one for one in drafts if one.relation == heir]
    managing = {one.pair for one in drafts if one.relation == MANAGED and one.certainty in FIRM}
    others = {one.pair for one in drafts if _is_other_post(one, lexicon)} - managing
    left: dict[int, dict[int, Draft]] = {}
    come: dict[int, dict[int, Draft]] = {}
    for one in drafts:
        spec = lexicon.relations[one.relation]
        kind = "staff" if one.pair in managing else knowledge.kind(one.subject.entity)
        if one.certainty not in FIRM or kind not in (None, "staff"):
            continue
        of_coaches = kind is not None or any(each.otherwise for each in spec.entails)
        if spec.ends and of_coaches and (knowledge.office(one.subject.entity) or MANAGED) == MANAGED:
            left.setdefault(one.object.entity.id, {}).setdefault(one.subject.entity.id, one)
        elif one.pair not in others and _takes_over(one, lexicon):
            come.setdefault(one.object.entity.id, {}).setdefault(one.subject.entity.id, one)
    heirs, before = ({one.pair[end] for one in followed} for end in (0, 1))
    for team, everybody in left.items():
        gone = {id: one for id, one in everybody.items() if id not in before}
        new = {id: one for id, one in come.get(team, {}).items() if id not in heirs}
        if len(gone) != 1 or len(new) != 1:
            continue
        end, begin = next(iter(gone.values())), next(iter(new.values()))
        later = [
            one for one in followed if one.subject.entity is not end.subject.entity
        ]  # but who has left came after another
        known = {id for one in later for id in one.pair} | {one.at.entity.id for one in later if one.at}
        if begin.subject.entity is end.subject.entity or known & {team, *begin.pair, *end.pair}:
            continue
        if abs(begin.sentence.index - end.sentence.index) > NEAR or _YEAR.search(end.sentence.text):
            continue
        yield _took_over(begin, end, heir, MANAGED)


def _takes_over(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim tells that somebody is given a team, or is in charge for a time."""
    spec = lexicon.relations[draft.relation]
    if spec.begins:
        return spec.of_staff
    return draft.relation == MANAGED and status_of(draft, lexicon) != "former" and is_for_now(draft)


def is_for_now(draft: Draft) -> bool:
    """Whether the words of a claim say that somebody has a job only until another is found: "the interim coach"."""
    return any(one.lower_ in _FOR_NOW for one in (draft.predicate, *draft.predicate.children))


def _is_other_post(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim gives somebody a post that is not the manager's."""
    spec = lexicon.relations[draft.relation]
    return spec.state and spec.kind is None and spec.ties and draft.relation != MANAGED


def _held_beside(end: Draft, drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> Iterator[Draft]:
    """The jobs that the sentence of a leaving gives others at the team that is left, outside what tells of it."""
    office = knowledge.office(end.subject.entity) or "managed"
    inside = list(end.predicate.subtree)
    beside = _joined(end.predicate)
    last = inside[-1] if beside is None else end.predicate
    low, high = end.sentence.char(inside[0]), end.sentence.char_end(last)
    leave = {
        one.subject.entity.id for one in drafts if one.sentence is end.sentence and lexicon.relations[one.relation].ends
    }
    for one in drafts:
        if (
            one.sentence is end.sentence
            and one.relation == office
            and one.object.entity is end.object.entity
            and one.subject.entity.id not in leave
            and one.certainty == "confirmed"
            and one.status != "former"
            and not low <= one.subject.start < high
            and (beside is None or beside in (one.predicate, *one.predicate.ancestors))
            and not any(child.lower_ in ORDINALS for child in one.predicate.children)
        ):
            yield one


def _joined(word: "Token") -> "Token | None":
    """The verb of the clause that goes on from a leaving with another's name: "X has gone and Y is in charge"."""
    if _is_upon(word):
        return None
    return next((one for one in word.children if one.dep_ == "conj" and any(map(_is_subject, one.children))), None)


def _is_subject(word: "Token") -> bool:
    return word.dep_ in SUBJECTS


def _is_upon(word: "Token") -> bool:
    """Whether a leaving is told as what came first: "after X was sacked", "since X's dismissal"."""
    if word.dep_ in ("pobj", "pcomp"):
        return word.head.lower_ in _UPON
    return word.dep_ == "advcl" and any(one.lower_ in _UPON and one.i < word.i for one in word.children)


def in_their_places(drafts: list[Draft], coaches: set[int], knowledge: Knowledge, lexicon: Lexicon) -> set[int]:
    """Who comes to a team in the words in which its coach goes, or right behind: "sacked X and brought back Y"."""
    gone: dict[int, list[tuple[int, int]]] = {}
    for one in drafts:
        coached = one.subject.entity.id in coaches or knowledge.kind(one.subject.entity, guess=False) == "staff"
        if coached and one.certainty in FIRM and lexicon.relations[one.relation].ends:
            gone.setdefault(one.object.entity.id, []).append((one.sentence.index, one.subject.entity.id))
    return {
        one.subject.entity.id
        for one in drafts
        if one.certainty in FIRM
        and (lexicon.relations[one.relation].begins or (one.frame, one.relation) in lexicon.of_coaches)
        and any(
            0 <= one.sentence.index - at <= 1 and who != one.subject.entity.id
            for at, who in gone.get(one.object.entity.id, ())
        )
        and knowledge.kind(one.subject.entity) is None
        and not lexicon.is_said("pitch_phrases", one.sentence.text)
    }
