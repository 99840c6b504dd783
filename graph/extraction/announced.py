"""Whom a club hires by saying what he will be: "Hull announced that Rick Holm would be their manager"."""

import dataclasses

from .drafts import Draft
from .lexicon import Lexicon
from .status import deed_of

FRAME, PRECISION = "announced", 0.78
_COPULAS = ("role-copula", "be-next")
_BE = frozenset(("be", "become"))


def with_announced(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, and that a team appoints whoever it says will have a job with it that is not playing."""
    hiring = next(name for name, one in lexicon.relations.items() if one.begins and one.of_staff)
    hired = {one.pair for one in drafts if one.relation == hiring}
    added = [
        dataclasses.replace(one, relation=hiring, frame=FRAME, precision=PRECISION, status=None, dated=False)
        for one in drafts
        if _is_announced(one, lexicon) and one.pair not in hired
    ]
    return [*drafts, *added]


def _is_announced(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim is that of a team on who will have a job there, and not only keep it."""
    spec, wording = lexicon.relations[draft.relation], draft.wording
    told = draft.frame in _COPULAS and draft.certainty == "confirmed" and wording.future and not wording.over
    own = wording.attributed_to is not None and wording.attributed_to == draft.object.entity.label
    return told and own and spec.state and spec.kind != "player" and deed_of(draft.predicate).lower_ in _BE
