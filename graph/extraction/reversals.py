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
            left[one.pair] = min(left.get(one.pair, place), place)
    return [
        one
        for one in drafts
        if not one.after_leaving or (one.pair in left and left[one.pair] < (one.sentence.start, one.predicate.i))
    ]
