"""The paths of a frame's slots through the arguments of its predicate: "patient", "as.team", "from"."""

from functools import cache
from typing import NamedTuple

from .arguments import Arguments
from .schema import Slot

LOOSE = frozenset(("from", "for", "by", "to"))
"""The prepositions that are looked for along the words too, where the parser hung them elsewhere."""
_FOUND_ANYWHERE = frozenset(("agent", "patient", "subject", "holder", "self", "is"))


@cache
def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path, of which the lexicon has a few hundred."""
    return tuple(path.split("."))


class Openings(NamedTuple):
    """Where the paths of a slot begin: their first steps, and the prepositions looked for along the words, too."""

    steps: tuple[str, ...]
    along: frozenset[str]


def openings_of(slot: Slot) -> Openings | None:
    """Return where the paths of a slot begin; None where something may fill it without that.

    What `SlotFinder` finds where the parser lost it counts too: clauses' subjects, offices behind "as", and the
    prepositions that it looks for along the words.
    """
    steps = tuple(dict.fromkeys(steps_of(path)[0] for path in slot.paths))
    if "as.team" in slot.paths or not _FOUND_ANYWHERE.isdisjoint(steps):
        return None
    return Openings(steps, LOOSE.intersection(slot.paths))


def may_be_filled(openings: Openings, form: Arguments) -> bool:
    """Whether a word's arguments hold anything where the paths of a slot begin: else nothing can fill it."""
    if any(map(form.step, openings.steps)):
        return True
    at = form.predicate.i + 1
    return bool(openings.along) and any(one.lower_ in openings.along for one in form.predicate.doc[at : at + 20])
