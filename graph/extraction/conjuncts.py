"""What is coordinated with a word: "X and Y"."""

from typing import TYPE_CHECKING

from .arguments import is_verb

if TYPE_CHECKING:
    from .tokens import Token


def with_conjuncts(tokens: "list[Token]", predicate: "Token | None" = None) -> "list[Token]":
    """The tokens with what is coordinated behind them; not what stands behind a relative clause of the first."""
    found: list[Token] = []
    for token in tokens:
        inside = predicate is not None and predicate.i > token.i and token in predicate.ancestors
        for one in (token, *[other for other in token.conjuncts if other.i > token.i and not is_verb(other)]):
            if inside and predicate is not None and one.i > predicate.i:
                continue
            if one not in found:
                found.append(one)
    return found
