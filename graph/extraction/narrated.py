"""What "would" tells of a life, as of what came later: "who would go on to play for T", "would spend ten years at T".

Other uses of the word leave open whether it comes about.  Where words beside the verb tell that it did, it becomes a
past tense.
"""

import re
from typing import TYPE_CHECKING

from .usage import OBJECTS
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

NARRATING = frozenset(("ROOT", "relcl", "conj", "parataxis"))
"""How verbs are hung that tell what came: none that completes another, as what somebody said or hoped."""
TELLING = frozenset(("VB", "VBN"))
"""Their tags behind "would", and behind "would be"."""
_LATER, _TIMES = word_list("later_on"), word_list("times_later")
_FOLLOWING = frozenset(("later", "following", "afterwards"))
_COUNTED = word_list("counted_in_a_career")
_PARTS_OF_A_LIFE, _PASSING = word_list("parts_of_a_life"), word_list("passing_a_life")
_DONE_BY_CLUBS = word_list("done_by_clubs")
_WISHES = word_list("wishing")
_SUPPOSING = frozenset(("if", "unless", "provided", "whether", "should"))
_OLD_YEAR = re.compile(r"19\d\d")


def tell_what_came(verb: "Token") -> None:
    """Put a verb behind "would" into the past where words beside it tell that it came about."""
    would = next((one for one in verb.children if one.dep_ == "aux" and one.lower_ == "would"), None)
    if would is None or verb.lower_ in _WISHES or not _is_told(verb) or _is_supposed(verb) or not _came(verb):
        return
    would.tag_, would.pos_, would.dep_ = "RB", "ADV", "advmod"
    passive = next((one for one in verb.children if one.dep_ == "auxpass" and one.tag_ == "VB"), None)
    (passive or verb).tag_ = "VBD"


def _is_told(verb: "Token") -> bool:
    """Whether it is told by the text itself, and neither in direct speech nor as what somebody thought."""
    top = verb
    while top.dep_ == "conj":
        top = top.head
    before = [one.text for one in verb.doc[: verb.i]]
    quoted = before.count('"') % 2 or before.count("“") > before.count("”")
    return top.dep_ in NARRATING and not quoted


def _is_supposed(verb: "Token") -> bool:
    """Whether it hangs on something else, or did not come about: "would join if", "would not", "would have"."""
    beside = [*verb.children, *(inner for one in verb.children if one.dep_ == "advcl" for inner in one.children)]
    if any(one.lower_ in _SUPPOSING for one in beside):
        return True
    return any(one.dep_ == "neg" or (one.dep_ == "aux" and one.lower_ == "have") for one in verb.children)


def _came(verb: "Token") -> bool:
    """Whether the words say when, how often or how long: "later", "the following summer", "200 appearances"."""
    if verb.lower_ == "go" and any(one.lower_ == "on" for one in verb.children):
        return any(one.tag_ == "VB" for one in verb.children)
    for one in verb.children:
        if one.dep_ == "advmod" and (one.lower_ in _LATER or _is_time(one)):
            return True
        if one.dep_ == "npadvmod" and _is_time(one):
            return True
        if (
            one.lower_ == "before"
            and verb.lower_ in _DONE_BY_CLUBS
            and any(inner.tag_ == "VBG" for inner in one.children)
        ):
            return True  # "would be loaned out to U before signing for T"
        if one.lower_ == "in" and any(_OLD_YEAR.fullmatch(inner.text) for inner in one.children):
            return True
        if one.dep_ in OBJECTS and verb.lower_ in _PASSING and _is_part_of_a_life(one):
            return True
        if one.dep_ in OBJECTS and one.lower_ in _COUNTED and any(inner.dep_ == "nummod" for inner in one.subtree):
            return True
    return False


def _is_part_of_a_life(word: "Token") -> bool:
    """Whether it is "most of his career", "the better part of nine years", "his playing days"."""
    return any(one.lower_ in _PARTS_OF_A_LIFE for one in word.subtree)


def _is_time(word: "Token") -> bool:
    """Whether it is "a year later", "the following summer"."""
    near = {one.lower_ for one in word.subtree}
    return not near.isdisjoint(_FOLLOWING) and not near.isdisjoint(_TIMES)
