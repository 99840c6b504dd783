"""The leaving upon which something is done, and the taking over for which one is chosen: "named X to succeed Y"."""

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from .prepositions import prepositions
from .stray_subjects import subject_beside
from .usage import OBJECTS, SUBJECTS, is_infinitive, is_verb

if TYPE_CHECKING:
    from .arguments import Arguments
    from .lexicon import Lexicon
    from .tokens import Token

_WHILE = frozenset(("when", "as", "with"))
_UPON = frozenset(("after", "once", "when", "since", "following", "as", "because", "with"))


def endings(form: "Arguments", lexicon: "Lexicon") -> "Iterator[Token]":
    """The leaving upon which something is done: "took over when X quit", "sacked Y and appointed X"."""
    above, told = form.predicate.head, lexicon.any_of("ending_firmly")
    # "was in charge when X left": he was so before that.
    upon = _UPON if form.predicate.pos_ != "AUX" else _UPON - _WHILE
    joined = form.predicate.dep_ == "conj" or (above.i < form.predicate.i and subject_beside(form.predicate))
    if joined and is_verb(above) and lexicon.lemma(above.text, "verb") in told:
        yield above
    below = [one for one in form.predicate.children if one.dep_ in ("xcomp", "advcl") and is_infinitive(one)]
    for child in [one for top in (form.predicate, *below) for one in top.children]:
        if child.dep_ != "advcl":
            continue
        lemma = lexicon.lemma(child.text, "verb")
        somewhere = lemma != "join" or any(one.dep_ in OBJECTS for one in child.children)
        leaves = lemma in lexicon.any_of("ending") and somewhere
        runs_out = child.lower_ in lexicon.any_of("running_out")
        if not (leaves or runs_out) or all(one.lower_ not in upon or one.i > child.i for one in child.children):
            continue
        if runs_out:
            yield from _times((one for one in child.children if one.dep_ in SUBJECTS), lexicon)
        else:
            yield child
    preps = dict(form.preps)
    for one in below:
        prepositions(one, preps)
    for name in ("after", "following", "upon", "since"):
        for one in preps.get(name, []):
            if lexicon.lemma(one.text, "noun") in lexicon.any_of("ending_nouns") or (
                one.tag_ == "VBG" and lexicon.lemma(one.text, "verb") in lexicon.any_of("ending")
            ):
                yield one
            elif one.lower_ in lexicon.any_of("ends_of_a_time"):
                yield from (time for of in one.children if of.lower_ == "of" for time in _times(of.children, lexicon))


def _times(words: "Iterable[Token]", lexicon: "Lexicon") -> "Iterator[Token]":
    """Those that are somebody's time somewhere: "the expiry of X's contract", "the end of X's spell"."""
    times = (one for one in words if one.lower_ in lexicon.any_of("times_somewhere"))
    return (one for one in times if all(word.lower_ != "loan" for word in one.children))


def taking_over(form: "Arguments", lexicon: "Lexicon") -> "list[Token]":
    """The taking over for which somebody is chosen: "chose X to succeed Y", "named X as the man to replace Y"."""
    found = list(form.clause)
    for noun in (*form.attr, *form.preps.get("as", [])):
        found += [one for one in noun.children if one.dep_ in ("acl", "relcl") and is_infinitive(one)]
    heirs = [
        one
        for one in found
        if lexicon.lemma(one.text, "verb") in lexicon.any_of("succeeding")
        or (one.lower_ == "take" and any(child.lower_ == "over" for child in one.children))
    ]
    on_the_pitch = lexicon.any_of("replacing_in_a_match") if heirs else ()
    return [one for one in heirs if not any(_is_of_a_match(word, one, on_the_pitch) for word in one.subtree)]


def _is_of_a_match(word: "Token", heir: "Token", on_the_pitch: "Collection[str]") -> bool:
    """Whether a word below somebody's taking over tells that it is another's place in a side that he takes."""
    if word.lower_ == "against":  # "to replace Y (up front) against T", but "to replace Y after the defeat against T"
        return word.head is heir or word.head.dep_ in ("prep", *OBJECTS)
    return word.lower_ in on_the_pitch
