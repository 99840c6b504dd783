"""What other claims make pointless: a link with his own club, a sacking told as a departure."""

from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon


def _place(draft: Draft) -> tuple[int, int, int]:
    return draft.sentence.index, *draft.pair


def _is_of_seller(draft: Draft, knowledge: Knowledge, lexicon: Lexicon) -> bool:
    """Whether whoever owns or runs a club is said to turn it down: he turned down an offer for it."""
    spec = lexicon.relations[draft.relation]
    of_board = knowledge.kind(draft.subject.entity) in ("board", "owner")
    return spec.answers is not None and of_board and knowledge.is_at(draft.subject.entity, draft.object.entity)


def without_pointless(drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Drop what other claims make pointless: a link with one's own club, a sacking told as a departure."""
    said: dict[tuple[str, int, int], set[bool]] = {}
    for draft in drafts:
        if draft.certainty != "denied":
            ends = (draft.relation, *draft.pair)
            said.setdefault(ends, set()).add(draft.certainty in FIRM)
    staff = {
        draft.subject.entity.id
        for draft in drafts
        if lexicon.relations[draft.relation].of_staff
        and draft.certainty in FIRM
        and draft.status != "former"
        and draft.precision >= 0.75
        and knowledge.kind(draft.subject.entity) != "player"
    }
    left = {_place(one) for one in drafts if lexicon.relations[one.relation].ends and one.certainty in FIRM}
    kept: list[Draft] = []
    outdone: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        subject, obj = draft.subject.entity, draft.object.entity
        if spec.not_of_own and (
            knowledge.is_at(subject, obj) or (draft.certainty == "denied" and _place(draft) in left)
        ):
            continue  # "X gave up his job at T" turns nothing down
        if _is_of_seller(draft, knowledge, lexicon):
            continue
        sure = draft.certainty in FIRM
        if any(sure <= firm for one in spec.not_beside for firm in said.get((one, subject.id, obj.id), ())):
            outdone.setdefault((subject.id, obj.id), []).append(draft)
            continue
        playing = draft.sentence.index <= knowledge.stopped_playing(subject)
        if draft.unless_staff and subject.id in staff and draft.status != "former" and not playing:
            continue
        kept.append(draft)
    for draft in kept:
        if lexicon.relations[draft.relation].ends and draft.certainty in FIRM:
            draft.vaguer = outdone.get(draft.pair, [])
    return kept
