"""Which sentence shows a claim: of all that say the same, the one that a reader would quote.

What is claimed, how surely, of when, comes from the reading that `merging` picks; its evidence from the one that is as
sure and is told most fully.  Who was dismissed, or resigned, is shown to have had the job by that too, unless it is
told when he had it.
"""

from collections.abc import Iterable, Sequence

from .drafts import Draft
from .lexicon import Lexicon

_IN_PASSING = frozenset(("relcl", "advcl", "acl", "pcomp"))
_NOT_SAID = ("context", "topic")
_BY_NAME = ("name", "surname")


def wanting(draft: Draft) -> float:
    """How much a reading leaves to be gathered: direct speech, a clause in passing, a club or person not named."""
    return (
        0.2 * draft.sentence.in_quote(draft.predicate)
        + 0.2 * (draft.predicate.dep_ in _IN_PASSING)
        + 0.3 * draft.how.get("team", "").startswith(_NOT_SAID)
        + 0.3 * draft.frame.startswith("entailed-")
        + 0.8 * draft.frame.startswith("side-")
        + 0.1 * (draft.subject.kind not in _BY_NAME)
    )


def fullest(group: Iterable[Draft]) -> Draft:
    """The reading that leaves least to be gathered, the first of several."""
    return min(group, key=lambda one: (round(wanting(one) - one.precision, 2), one.sentence.start, one.predicate.i))


def show(best: Draft, group: Sequence[Draft], leavings: Iterable[Draft], lexicon: Lexicon) -> Draft:
    """The reading whose sentence shows what `best`, the one that counts of its group, claims.

    `leavings`: what ends the jobs of the article's people.
    """
    alike = [one for one in group if one.certainty == best.certainty]
    if best.certainty == "confirmed" and best.status == "former" and not (best.date or any(best.period)):
        alike += [one for one in leavings if one.pair == best.pair and best.relation in _had(one, lexicon)]
    return min(alike, key=lambda one: (_unclear(one), one.sentence.start, one.predicate.i), default=best)


def _had(leaving: Draft, lexicon: Lexicon) -> set[str | None]:
    """The job that a leaving says somebody had: none where he may have left as a player."""
    if leaving.certainty != "confirmed" or leaving.wording.future:
        return set()
    return {one.otherwise for one in lexicon.relations[leaving.relation].entails if one.otherwise}


def _unclear(draft: Draft) -> float:
    """How much a reader misses in a sentence: the club of "their manager Rick Holm" he knows, a full name helps him."""
    known = draft.frame.startswith("role-") and draft.how.get("team", "").startswith(_NOT_SAID)
    return round(
        wanting(draft)
        - draft.precision
        - 0.2 * known
        - 0.1 * (draft.subject.kind == "name")
        + 0.1 * (draft.sentence.kind == "headline"),
        2,
    )
