"""Whether a state holds now, held once, or is to come: from role words, tense and aspect."""

from typing import TYPE_CHECKING

from .arguments import is_verb

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .engine import Draft
    from .lexicon import Lexicon

_FORMER_WORDS = frozenset(
    ["former", "formerly", "previously", "once", "ex", "previous", "old", "time", "spell", "stint"]
)
_CURRENT_WORDS = frozenset(["now", "currently", "still", "current"])


def status_of(draft: "Draft", lexicon: "Lexicon") -> str:
    """Return "current", "former" or "future" for the state that a draft says."""
    if draft.status is not None:
        if draft.wording.future and draft.status == "current" and draft.frame not in ("role-title", "role-apposition"):
            return "future"
        return draft.status
    token = draft.predicate
    words = {child.lower_ for child in token.children} | {child.lower_ for child in token.head.children}
    if words & _FORMER_WORDS or token.lower_ in _FORMER_WORDS:
        return "former"
    if draft.wording.future:
        return "future"
    if words & _CURRENT_WORDS:
        return "current"
    verb = _verb_over(token)
    if verb is None:
        return "current"
    return _tense(verb)


def _verb_over(token: "Token") -> "Token | None":
    for _ in range(6):
        if is_verb(token):
            return token
        if token.head == token:
            return None
        token = token.head
    return None


def _tense(verb: "Token") -> str:
    auxiliaries = {child.lower_: child for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries.keys() & {"had", "was", "were", "did"} and verb.tag_ != "VBG":
        return "former"
    if auxiliaries.keys() & {"will", "'ll", "’ll"}:
        return "future"
    if auxiliaries.keys() & {"has", "have", "'s", "’s", "'ve"}:
        return "current"
    if verb.tag_ in ("VBD", "VBN"):
        return "former"
    if (
        verb.dep_ in ("pcomp", "xcomp", "advcl", "acl")
        and verb.tag_ in ("VBG", "VB")
        and verb.head != verb
        and is_verb(verb.head)
    ):
        return _tense(verb.head)
    return "current"
