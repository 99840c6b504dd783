"""Who only answers a bid that is for another: an owner for his club, a manager for his player."""

from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .tokens import Token
from .usage import is_verb


def is_of_seller(draft: Draft, knowledge: Knowledge, lexicon: Lexicon) -> bool:
    """Whether a claim has somebody wanted who is only said to answer the bid, as whoever sells another does."""
    spec = lexicon.relations[draft.relation]
    kind = knowledge.kind(draft.subject.entity)
    if spec.answers is not None and kind in ("board", "owner"):
        return knowledge.is_at(draft.subject.entity, draft.object.entity) or _answers(draft, kind, lexicon)
    return (spec.answers is not None or spec.not_of_own) and kind != "player" and _answers(draft, kind, lexicon)


def _answers(draft: Draft, kind: str | None, lexicon: Lexicon) -> bool:
    """Whether he "accepted a bid", "turned down an offer for his captain": one that is not told to be for him."""
    bid = _bid_of(draft.predicate, lexicon)
    verb = bid.head if bid is not None else None
    if (
        bid is None
        or verb is None
        or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("refusing")
        or bid.dep_ != "dobj"
    ):
        return False
    if not any(
        one.dep_ == "nsubj" and draft.subject.start <= draft.sentence.char(one) < draft.subject.end
        for one in verb.children
    ):
        return False
    wanted = next((one for one in bid.children if one.dep_ == "prep" and one.lower_ == "for"), None)
    target = next((one for one in wanted.children if one.dep_ == "pobj"), None) if wanted is not None else None
    if target is not None:
        return target.tag_.startswith("NNP") or target.lower_ in lexicon.any_of("sold_by_others")
    sold = bid.lower_ in ("bid", "bids")  # for a coach or a player there are offers; bids are made to whoever has him
    return sold and (kind is not None or lexicon.lemma(verb.text, "verb") == "accept")


def _bid_of(predicate: Token, lexicon: Lexicon) -> Token | None:
    """The offer that a claim rests on, or that its verb answers."""
    bids = lexicon.any_of("bids")
    if not is_verb(predicate):
        return predicate if lexicon.lemma(predicate.text, "noun") in bids else None
    objects = (one for one in predicate.children if one.dep_ == "dobj")
    return next((one for one in objects if lexicon.lemma(one.text, "noun") in bids), None)
