"""Which of a sentence's dates and periods belong to a claim: those that modify its predicate."""

from typing import TYPE_CHECKING

from .arguments import is_verb
from .dates import Clock, period

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .engine import Draft
    from .lexicon import Lexicon


def date_of(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The date of the event that a draft says, None where its clause gives none."""
    sentence = draft.sentence
    assert sentence.span is not None
    anchors = _anchors(draft.predicate)
    found = []
    for when in clock.find(sentence.text, future=draft.wording.future or draft.certainty == "rumoured"):
        token = _token_at(draft, when.end - 1)
        if token is None:
            continue
        owner = _owner(token)
        if owner.i in anchors:
            found.append((abs(token.i - draft.predicate.i), when.value))
    return min(found)[1] if found else None


def _token_at(draft: "Draft", offset: int) -> "Token | None":
    span = draft.sentence.span
    assert span is not None
    for token in span:
        if token.idx <= offset < token.idx + len(token.text):
            return token
    return None


def _anchors(predicate: "Token") -> set[int]:
    """The predicate, and the verb that carries it where it is a noun or a complement."""
    anchors = {predicate.i}
    token = predicate
    for _ in range(4):
        if token.head == token or token.dep_ in ("relcl", "advcl", "ccomp", "conj", "parataxis"):
            break
        if is_verb(token) and token.dep_ not in ("xcomp", "oprd"):
            break
        token = token.head
        anchors.add(token.i)
    return anchors


def _owner(token: "Token") -> "Token":
    """The verb, or the noun with an event in it, that a date expression modifies."""
    for _ in range(8):
        if token.head == token:
            return token
        if (
            token.dep_ in ("npadvmod", "advmod", "prep")
            and token.head.pos_ != "ADP"
            and token.head.pos_ not in ("NUM", "ADV")
        ):
            return token.head
        token = token.head
        if is_verb(token):
            return token
    return token


def period_of(draft: "Draft") -> tuple[str | None, str | None, str | None]:
    """From, until and duration of the state that a draft says, read in the words around its predicate."""
    if draft.frame.startswith(("role-", "possessive")):
        return None, None, None
    sentence = draft.sentence
    subtree = sorted(token.i for token in draft.predicate.subtree)
    assert sentence.span is not None
    low, high = sentence.span[subtree[0]], sentence.span[subtree[-1]]
    return period(sentence.text[low.idx : high.idx + len(high.text)])
