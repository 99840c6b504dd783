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
        if token is None or _until(draft, when.start):
            continue
        if anchors & _owners(token):
            found.append((abs(token.i - draft.predicate.i), when.value))
    if found:
        return min(found)[1]
    return _just_now(draft, clock, lexicon)


def _until(draft: "Draft", offset: int) -> bool:
    """Whether a date says how long something will last, not when it happened."""
    before = draft.sentence.text[max(0, offset - 12) : offset + 12].lower()
    return any(word in before.split() for word in ("until", "till", "beyond", "through"))


def _just_now(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The month of publication for what "has" happened: the perfect of an event tells news."""
    verb = draft.predicate
    if not is_verb(verb) or draft.certainty not in ("confirmed", "reported") or clock.month is None:
        return None
    if not lexicon.relations[draft.relation].event or verb.dep_ in ("relcl", "advcl", "acl", "pcomp"):
        return None
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    adverbs = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    if not auxiliaries & {"has", "have", "'ve"} or auxiliaries & {
        "had",
        "would",
        "could",
        "may",
        "might",
        "must",
        "will",
    }:
        return None
    if adverbs & {"already", "previously", "since", "once", "also", "never", "ever", "before"}:
        return None
    return f"{clock.year}-{clock.month:02}"


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


def _owners(token: "Token") -> set[int]:
    """What a date expression may modify: the words above it, up to the first verb."""
    owners: set[int] = set()
    for _ in range(10):
        if token.head == token:
            break
        token = token.head
        owners.add(token.i)
        if is_verb(token):
            break
    return owners


def period_of(draft: "Draft") -> tuple[str | None, str | None, str | None]:
    """From, until and duration of the state that a draft says, read in the words around its predicate."""
    if draft.frame.startswith(("role-", "possessive")):
        return None, None, None
    sentence = draft.sentence
    subtree = sorted(token.i for token in draft.predicate.subtree)
    assert sentence.span is not None
    low, high = sentence.span[subtree[0]], sentence.span[subtree[-1]]
    return period(sentence.text[low.idx : high.idx + len(high.text)])
