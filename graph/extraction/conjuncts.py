"""What is coordinated with a word: "X and Y"."""

from typing import TYPE_CHECKING

from .usage import is_verb

if TYPE_CHECKING:
    from .tokens import Token


def with_conjuncts(tokens: "list[Token]", predicate: "Token | None" = None) -> "list[Token]":
    """The tokens with what is coordinated behind them; not what stands behind a relative clause of the first."""
    found: list[Token] = []
    for token in tokens:
        if not token.children and token.dep_ != "conj":
            if token not in found:
                found.append(token)
            continue
        inside = predicate is not None and predicate.i > token.i and token in predicate.ancestors
        behind = (other for other in token.conjuncts if other.i > token.i)
        joined = [other for other in behind if not is_verb(other) and not _is_set_against(other)]
        for one in (token, *joined, *_joined_before(token)):
            if inside and predicate is not None and one.i > predicate.i:
                continue
            if one not in found:
                found.append(one)
    return found


def _is_set_against(token: "Token") -> bool:
    """Whether a name is what the next clause is on: "agreed terms with X, but Y want more"."""
    at = token.left_edge.i - 1
    return token.pos_ == "PROPN" and at >= 0 and token.doc[at].lower_ == "but"


def _joined_before(token: "Token") -> "list[Token]":
    """The names that the parser hangs on the last word of the next: "Mainz" in "Mainz and Borussia Dortmund"."""
    return [
        child
        for child in token.children
        if child.i < token.i and child.pos_ == "PROPN" and child.dep_ in ("nmod", "compound") and _has_and(child)
    ]


def _has_and(token: "Token") -> bool:
    return any(child.dep_ == "cc" for child in token.children)
