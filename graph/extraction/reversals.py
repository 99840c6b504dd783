"""Whoever goes back on his leaving stays, "resigned, only to change his mind"; whoever sees his time out does not."""

from collections.abc import Iterable

from .drafts import FIRM, Draft
from .lexicon import Lexicon

_SOON = 2
_NEVER = (1 << 30, 0)
_UNTIL = frozenset(("until", "till"))


def without_idle_reversals(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody changed his mind where the text has not told before that he leaves that team.

    And that he commits himself to a team by the contract with which, as told just before, he joins it.

    Where it has told so just before, drop that he stays for a time: "has resigned but will stay until the summer".
    """
    drafts = list(drafts)
    left: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for one in drafts:
        if lexicon.relations[one.relation].ends and one.certainty in FIRM:
            left.setdefault(one.pair, []).append(_place(one))
    come: dict[tuple[int, int], list[int]] = {}
    for one in drafts:
        if lexicon.relations[one.relation].begins and one.certainty in FIRM:
            come.setdefault(one.pair, []).append(one.sentence.index)
    drafts = [
        one
        for one in drafts
        if not one.unless_come or all(not 0 <= one.sentence.index - at <= _SOON for at in come.get(one.pair, ()))
    ]
    kept = (one for one in drafts if not one.after_leaving or min(left.get(one.pair, [_NEVER])) < _place(one))
    return [one for one in kept if one.pair not in left or not _sees_time_out(one, left[one.pair], lexicon)]


def _place(draft: Draft) -> tuple[int, int]:
    return draft.sentence.index, draft.predicate.i


def _sees_time_out(draft: Draft, left: list[tuple[int, int]], lexicon: Lexicon) -> bool:
    """Whether a claim tells that somebody who leaves stays until he does."""
    at, word = _place(draft)[0], draft.predicate
    stays = lexicon.lemma(word.text, "verb") in lexicon.any_of("going_on")
    if not stays or draft.after_leaving or not lexicon.relations[draft.relation].keeps:
        return False
    told = any((at - _SOON, 0) <= place < (at, word.i) for place in left)
    return told and any(one.lower_ in _UNTIL for one in word.doc[word.i :])
