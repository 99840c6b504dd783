"""Whose job somebody has, told by the order of events: "interim coach X has won five games since Y was sacked"."""

import dataclasses
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .drafts import FIRM, Draft, at_his_team
from .knowledge import Knowledge
from .lexicon import Lexicon
from .status import status_of
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
        if knowledge.kind(gone) in ("player", "owner") or not _is_upon(end.predicate):
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
    known = {id for one in followed for id in one.pair} | {one.at.entity.id for one in followed if one.at}
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
    for team, gone in left.items():
        new = come.get(team, {})
        if team in known or len(gone) != 1 or len(new) != 1:
            continue
        end, begin = next(iter(gone.values())), next(iter(new.values()))
        if begin.subject.entity is end.subject.entity or known & {*begin.pair, *end.pair}:
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
    low, high = end.sentence.char(inside[0]), end.sentence.char_end(inside[-1])
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
            and not any(child.lower_ in ORDINALS for child in one.predicate.children)
        ):
            yield one


def _is_upon(word: "Token") -> bool:
    """Whether a leaving is told as what came first: "after X was sacked", "since X's dismissal"."""
    if word.dep_ in ("pobj", "pcomp"):
        return word.head.lower_ in _UPON
    return word.dep_ == "advcl" and any(one.lower_ in _UPON and one.i < word.i for one in word.children)
