"""Headlines that say more than the text below them: "Everton turn to Holm" over a text that has him as favourite."""

from .drafts import FIRM, Draft
from .lexicon import Lexicon

_HEADLINE = "headline"


def without_overstated(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody has come to a team where only a headline has him there, and the text but speaks of it."""
    text = [one for one in drafts if one.sentence.kind != _HEADLINE and one.certainty != "denied"]
    sure = {one.pair for one in text if one.certainty in FIRM and _has_him_there(one, lexicon)}
    spoken_of = {one.pair for one in text if one.certainty == "rumoured" and _may_come(one, lexicon)} - sure
    over = {
        (one.sentence.index, one.predicate.i)
        for one in drafts
        if one.sentence.kind == _HEADLINE
        and one.certainty in FIRM
        and lexicon.relations[one.relation].begins
        and one.pair in spoken_of
    }
    return [one for one in drafts if (one.sentence.index, one.predicate.i) not in over]


def _has_him_there(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim has somebody at a team now: he came, he is there, he has left it since."""
    spec = lexicon.relations[draft.relation]
    return spec.begins or spec.ends or (spec.state and draft.status != "former")


def _may_come(draft: Draft, lexicon: Lexicon) -> bool:
    spec = lexicon.relations[draft.relation]
    return spec.begins or spec.not_of_own
