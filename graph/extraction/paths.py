"""The paths of a frame's slots through the arguments of its predicate: "patient", "as.team", "from"."""

from functools import cache

from .arguments import Arguments
from .schema import Slot

LOOSE = frozenset(("from", "for", "by", "to"))
"""The prepositions that are looked for along the words too, where the parser hung them elsewhere."""
_FOUND_ANYWHERE = frozenset(("agent", "patient", "subject", "holder", "self", "is"))


@cache
def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path, of which the lexicon has a few hundred."""
    return tuple(path.split("."))


def may_be_filled(slot: Slot, form: Arguments) -> bool:
    """Whether a word's arguments hold anything where the paths of a slot begin: else nothing can fill it.

    What `SlotFinder` finds where the parser lost it counts too: clauses' subjects, offices behind "as", and the
    prepositions that it looks for along the words.
    """
    at = form.predicate.i + 1
    for path in slot.paths:
        first = steps_of(path)[0]
        if first in _FOUND_ANYWHERE or path == "as.team" or form.step(first):
            return True
        if path in LOOSE and any(one.lower_ == path for one in form.predicate.doc[at : at + 20]):
            return True
    return False
