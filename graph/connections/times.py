"""Within what time claims put somebody at a team, kept with the arrays: which ties cannot follow from two such times.

What a derived tie rests on are days that claims give: when somebody was there, began or ended (`spells.py`).  All of
them lie within one span, the same whatever is asked, for every limit only leaves claims out.  Two that were players, or
player and manager, while the other was must have spans that meet; one who followed another as manager within the
longest vacancy must have one that nearly does.  A span tells what cannot be; what is, only the claims tell.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..rdf.rows import ClaimHead
from . import days
from .csr import SPAN_BITS
from .derived import LONGEST_VACANCY
from .spells import OF_SPELLS, STARTS, STATES

_LAST = days.UNDATED - 1
_COARSE = 4  # so many bits of a day are left out
_VACANCY = (LONGEST_VACANCY.days >> _COARSE) + 1
PLAYS, MANAGES = 1, 2
TIES = ("succeeded", "teammateOf", "playedUnder")
# In which of these roles a spell may be of which a claim of that relation tells; one of the two there is in every tie.
_ROLES = {"playedFor": PLAYS, "signedFor": PLAYS} | dict.fromkeys(
    ("managed", "appointedBy", "sackedBy", "resignedFrom"), MANAGES
)


def roles_of(relation: str) -> int:
    """Return the roles, of playing and managing, of which a claim of that relation may tell."""
    return _ROLES.get(relation, 0)


class Told:
    """The time within which claims about the same two put all that they say of when.

    `dated`: whether one says when somebody was at a team: without such a one no spell has a day that is sure.
    """

    __slots__ = ("dated", "first", "last", "reach", "roles")

    def __init__(self) -> None:
        """Begin without any claim."""
        self.first, self.last, self.reach = _LAST, 0, 0
        self.roles, self.dated = 0, False

    def add(self, claim: ClaimHead) -> None:
        """Take in what a claim says, which is neither denied nor rumoured nor of the future."""
        relation = claim.relation
        holds = relation in STATES and claim.status == "current" and bool(claim.published)
        self.roles |= roles_of(relation)
        self.dated |= holds or (relation in OF_SPELLS and bool(claim.from_ or claim.latest or claim.until))
        for written in (claim.from_, claim.until, claim.earliest, claim.latest):
            if written:
                self._take(written)
        if claim.latest and not claim.earliest:
            self.first = 0
        if claim.published and (holds or relation in STARTS):  # on that day it held, or by that day it had begun
            self._take(claim.published)
        length = days.length_of(claim.duration) if claim.duration else None
        if length:  # the other bound is worked out from one and a length, give or take some
            self.reach = max(self.reach, int(length.days * 1.1) + 33)

    def _take(self, written: str) -> None:
        bounds = _bounds(written)
        self.first, self.last = min(self.first, bounds[0]), max(self.last, bounds[1])

    @property
    def tells_when(self) -> bool:
        """Whether a claim says when somebody played for a team or managed it, so that a tie may follow."""
        return self.dated and bool(self.roles)

    def span(self) -> int:
        """Return the time as the arrays keep it."""
        first, last = max(self.first - self.reach, 0), min(self.last + self.reach, _LAST)
        return first >> _COARSE | (last >> _COARSE) << SPAN_BITS


def _bounds(written: str) -> tuple[int, int]:
    found = _KNOWN.get(written)
    if found is None:
        first, last = days.first_day(written), days.last_day(written)
        found = (days.number(first), days.number(last)) if first and last else (0, _LAST)
        if len(_KNOWN) > _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[written] = found
    return found


_KNOWN: dict[str, tuple[int, int]] = {}
_MOST_KNOWN = 50_000


class Time(NamedTuple):
    """Somebody's time at a team: `roles` that it may be in, and its bounds as the arrays keep them."""

    roles: int
    first: int
    last: int

    @classmethod
    def of(cls, roles: int, spans: Sequence[int]) -> "Time":
        """Return the time that goes as far as all of some spans."""
        if len(spans) == 1:
            return cls(roles, spans[0] & (1 << SPAN_BITS) - 1, spans[0] >> SPAN_BITS)
        first = min([span & (1 << SPAN_BITS) - 1 for span in spans])
        return cls(roles, first, max([span >> SPAN_BITS for span in spans]))

    def meets(self, first: date, last: date) -> bool:
        """Whether it reaches into a time between two days."""
        return self.first <= days.number(last) >> _COARSE and days.number(first) >> _COARSE <= self.last


def may_tie(one: Time, other: Time) -> tuple[str, ...]:
    """Return the derived ties that may follow from two times at one team.

    >>> player, later = Time(PLAYS, 10, 12), Time(PLAYS, 13, 20)
    >>> may_tie(player, later), may_tie(player, later._replace(first=12))
    ((), ('teammateOf',))
    """
    if one.first > other.last + _VACANCY or other.first > one.last + _VACANCY:
        return ()
    both, either = one.roles & other.roles, one.roles | other.roles
    found = ["succeeded"] if both & MANAGES else []
    if one.first <= other.last and other.first <= one.last:
        if both & PLAYS:
            found.append("teammateOf")
        if either == PLAYS | MANAGES:
            found.append("playedUnder")
    return tuple(found)
