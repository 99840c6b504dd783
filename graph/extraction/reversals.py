"""Whoever goes back on his leaving stays: "resigned, only to change his mind"."""

from collections.abc import Iterable

from .drafts import FIRM, Draft
from .lexicon import Lexicon


def without_idle_reversals(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody changed his mind where the text has not told before that he leaves that team."""
    drafts = list(drafts)
    left: dict[tuple[int, int], tuple[int, int]] = {}
    for one in drafts:
        if lexicon.relations[one.relation].ends and one.certainty in FIRM:
            place = one.sentence.start, one.predicate.i
            left[_ends(one)] = min(left.get(_ends(one), place), place)
    return [
        one
        for one in drafts
        if not one.after_leaving or (_ends(one) in left and left[_ends(one)] < (one.sentence.start, one.predicate.i))
    ]


def _ends(draft: Draft) -> tuple[int, int]:
    return draft.subject.entity.id, draft.object.entity.id
