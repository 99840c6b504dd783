"""Whether what articles say of two still holds: one rule for every sentence that `ask`, `connect` and `show` print."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow
from . import days
from .evidence import Books
from .spells import STILL, Spell


@dataclass(frozen=True, slots=True)
class Tense:
    """How a relation is told: `status` is "current", "former", "future" or None (an event, or nothing is known).

    `told`: the month in which it was last said to hold, where that is long ago.
    """

    status: str | None
    told: str | None = None


def tense_of(books: Books, rows: Sequence[ClaimRow], spells: Sequence[Spell]) -> Tense:
    """Return the tense of claims of one relation between the same two, none of them denied, oldest article first.

    `spells`: those of the two.  A job or a playing time holds while one of its spells does; a tie between people that
    was said to hold is told as past when nobody has said so for long.
    """
    dated = [row for row in rows if row.status]
    if not dated:
        return Tense(None)
    newest = dated[-1]
    if all(row.status == "future" for row in dated):
        return Tense("future")
    if load_ontology().relations[newest.relation].kind == "State":
        return tense_of_spells(books, [spell for spell in spells if spell.role == newest.relation])
    if newest.status != "current":
        return Tense("former")
    said, now = days.last_day(books.said_on(newest.article_id)), books.now()
    return Tense("former" if now and (said is None or now - said > STILL) else "current")


def tense_of_spells(books: Books, spells: Sequence[Spell]) -> Tense:
    """Return the tense of a role from its spells."""
    now = books.now()
    holding = [spell for spell in spells if spell.holds(now)]
    if not holding:
        return Tense("former")
    told = [spell.told(now) for spell in holding]
    return Tense("current", None if None in told else told[-1])
