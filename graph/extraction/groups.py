"""Who is said to belong to a group that a noun stands for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .lexicon import Lexicon
from .usage import OBJECTS, SUBJECTS, is_verb

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


def heads_of(group: "Token", lexicon: Lexicon) -> "list[Token]":
    """Who leads a group of buyers: "a consortium led by X", "X's consortium", "X leads a group that has bought T"."""
    if lexicon.lemma(group.text, "noun") not in lexicon.any_of("owner_groups"):
        return []
    leading = lexicon.any_of("heading")
    found = [one for one in group.children if one.dep_ == "poss"]
    for clause in group.children:
        if clause.dep_ == "acl" and clause.tag_ == "VBN" and lexicon.lemma(clause.text, "verb") in leading:
            found += [name for by in clause.children if by.lower_ == "by" for name in by.children]
    if group.dep_ in OBJECTS and lexicon.lemma(group.head.text, "verb") in leading:
        found += [one for one in group.head.children if one.dep_ == "nsubj"]
    return found
