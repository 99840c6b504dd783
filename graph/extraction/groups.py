"""Who is said to belong to a group that a noun stands for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .lexicon import Lexicon
from .usage import SUBJECTS, is_verb

if TYPE_CHECKING:
    from .tokens import Token


def members(group: "Token", lexicon: Lexicon) -> "Iterator[Token]":
    """Who is said to be of a group: "the names in the frame include X", "with X among the players under review"."""
    if group.tag_ != "NNS":
        return
    above = group.head
    if group.dep_ == "nsubj" and lexicon.lemma(above.text, "verb") in lexicon.any_of("including"):
        yield from (one for one in above.children if one.dep_ in ("dobj", "attr") and one.i > group.i)
    elif group.dep_ == "pobj" and above.lower_ in ("among", "amongst"):
        top = above.head
        if is_verb(top) and lexicon.lemma(top.text, "verb") in lexicon.any_of("copula"):
            own = [one for one in top.children if one.dep_ in (*SUBJECTS, "attr") and one.i != group.i]
            yield from own
        elif top.pos_ == "PROPN":
            yield top
