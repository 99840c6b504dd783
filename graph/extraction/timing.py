"""Which of a sentence's dates and periods belong to a claim: those that modify its predicate."""

from typing import TYPE_CHECKING

from .arguments import is_verb
from .dates import Clock, period

if TYPE_CHECKING:
    from .drafts import Draft
    from .lexicon import Lexicon
    from .tokens import Token


_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BREAKS = frozenset(
    ("who", "which", "that", "where", "when", "while", "after", "before", "because", "but", "despite", "since")
)
_UNREAL = frozenset(("had", "would", "could", "may", "might", "must", "will"))


def date_of(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The date of the event that a draft says, None where its clause gives none."""
    sentence = draft.sentence
    assert sentence.span is not None
    anchors = _anchors(draft.predicate)
    found, near = [], []
    for when in clock.find(sentence.text, future=draft.wording.future or draft.certainty == "rumoured"):
        token = _token_at(draft, when.end - 1)
        if token is None or _until(draft, when.start):
            continue
        distance = abs(token.i - draft.predicate.i)
        predicate = draft.predicate
        opened = predicate.dep_ == "relcl" and when.start <= predicate.head.idx < when.end
        if opened or anchors & _owners(token):
            found.append((distance, when.value))
        elif _runs_on(draft.predicate, token) or _dateline(draft, when.start, when.end):
            near.append((distance, when.value))
    if found or near:
        return min(found or near)[1]
    return _just_now(draft, clock, lexicon)


def _runs_on(predicate: "Token", date: "Token") -> bool:
    """Whether a date stands behind a predicate in the same stretch of words, wherever the parser hung it."""
    if not predicate.i < date.i <= predicate.i + 14:
        return False
    between = predicate.doc[predicate.i + 1 : date.i]
    return not any(one.tag_ in _FINITE or one.text in ";:" or one.lower_ in _BREAKS for one in between)


def _dateline(draft: "Draft", start: int, end: int) -> bool:
    """Whether a date opens the sentence as a dateline: "Feb. 7 - Chicago have signed"."""
    text = draft.sentence.text
    return start == 0 and text[end:].lstrip(" .,")[:1] in ("-", "–", "—", ":") and draft.predicate.dep_ != "relcl"


def _until(draft: "Draft", offset: int) -> bool:
    """Whether a date says how long something will last, not when it happened."""
    before = draft.sentence.text[max(0, offset - 12) : offset + 12].lower()
    return any(word in before.split() for word in ("until", "till", "beyond", "through"))


def _just_now(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The month of publication for what "has" happened: the perfect of an event tells news."""
    verb = draft.predicate
    if not is_verb(verb) and verb.dep_ in ("dobj", "nsubjpass") and is_verb(verb.head):
        verb = verb.head
    if not is_verb(verb) or draft.certainty not in ("confirmed", "reported") or clock.month is None:
        return None
    if not lexicon.relations[draft.relation].event or verb.dep_ in ("relcl", "advcl", "acl", "pcomp"):
        return None
    month = f"{clock.year}-{clock.month:02}"
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    adverbs = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    if adverbs & {"already", "previously", "since", "once", "also", "never", "ever", "before"}:
        return None
    if draft.sentence.kind == "headline" and verb.tag_ in ("VBZ", "VBP", "VB") and not auxiliaries:
        return month
    if not auxiliaries & {"has", "have", "'ve"} or auxiliaries & _UNREAL:
        return None
    return month


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
