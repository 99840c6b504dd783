"""Whose job somebody has, told by the order of events: "interim coach X has won five games since Y was sacked"."""

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon

if TYPE_CHECKING:
    from .tokens import Token

FRAME, PRECISION = "in-office-since", 0.74
_UPON = frozenset(("after", "since", "once", "following", "upon"))


def with_heirs(drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, and that whoever has a job at a team succeeded him after whose leaving it he is said to."""
    heir = next((name for name, spec in lexicon.relations.items() if spec.same_kind), "")
    told = {one.object.entity.id for one in drafts if one.relation == heir}
    added: list[Draft] = []
    for end in drafts if heir else ():
        gone = end.subject.entity
        if not lexicon.relations[end.relation].ends or end.certainty not in FIRM or gone.id in told:
            continue
        if knowledge.kind(gone) in ("player", "owner") or not _is_upon(end.predicate):
            continue
        for held in _held_beside(end, drafts, knowledge, lexicon):
            told.add(gone.id)
            added.append(
                dataclasses.replace(
                    held,
                    relation=heir,
                    object=end.subject,
                    at=held.object,
                    frame=FRAME,
                    precision=PRECISION,
                    status=None,
                    dated=False,
                    office=held.relation,
                    tokens=[*held.tokens, *end.tokens],
                )
            )
            break
    return drafts + added


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
        ):
            yield one


def _is_upon(word: "Token") -> bool:
    """Whether a leaving is told as what came first: "after X was sacked", "since X's dismissal"."""
    if word.dep_ in ("pobj", "pcomp"):
        return word.head.lower_ in _UPON
    return word.dep_ == "advcl" and any(one.lower_ in _UPON and one.i < word.i for one in word.children)
