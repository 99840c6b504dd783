"""What follows from two spells at one club: team-mates, manager and player, one after the other in a job.

A derived tie is never stored and never mixed with what an article says: it carries the spells that it rests on, and
stands only where the claims leave no doubt that they overlap, or that one followed the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..rdf.rows import ClaimRow
from . import days
from .spells import Bound, Spell

_LONGEST_VACANCY = timedelta(days=150)


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedTie:
    """A tie that follows from two spells; `reason` says how, in English."""

    subject: str
    relation: str
    object: str
    at: str
    reason: str
    basis: tuple[Spell, Spell]

    @property
    def claims(self) -> tuple[ClaimRow, ...]:
        """Every claim that it rests on."""
        return tuple(dict.fromkeys((*self.basis[0].claims, *self.basis[1].claims)))


def derive_ties(mine: Sequence[Spell], others: Sequence[Spell], at_team: Iterable[Spell] = ()) -> list[DerivedTie]:
    """Return the ties that follow from one person's spells and another's at the same team, the closest first.

    `at_team`: the spells of everybody who managed there, so that nobody is said to have followed whom a third did.
    """
    found: list[DerivedTie] = []
    for a in mine:
        for b in others:
            if a.team != b.team or a.person == b.person:
                continue
            ties = (_team_mates(a, b), _played_under(a, b), _played_under(b, a))
            followed = (_succession(a, b, at_team), _succession(b, a, at_team))
            found.extend(tie for tie in (*ties, *followed) if tie)
    order = ("teammateOf", "playedUnder", "succeeded")
    return sorted(found, key=lambda tie: (order.index(tie.relation), tie.at, tie.reason))


def _overlap(a: Spell, b: Spell) -> tuple[date, date] | None:
    """Return days on which both surely held: within the sure course of both, or a bound of one within the other's."""
    mine, others = a.certain(), b.certain()
    if mine and others:
        first, last = max(mine[0], others[0]), min(mine[1], others[1])
        if first <= last:
            return first, last
    for one, course in ((a, others), (b, mine)):
        for bound in (one.start, one.end):
            moment = _moment(bound)
            if course and moment and course[0] <= moment[0] and moment[1] <= course[1]:
                return moment
    return None


def _moment(bound: Bound | None) -> tuple[date, date] | None:
    return (bound.earliest, bound.latest) if bound and bound.earliest and bound.latest else None


def _in_words(overlap: tuple[date, date]) -> str:
    first, last = (day.isoformat()[:7] for day in overlap)
    return f"in {days.in_words(first)}" if first == last else f"from {days.in_words(first)} to {days.in_words(last)}"


def _team_mates(a: Spell, b: Spell) -> DerivedTie | None:
    overlap = _overlap(a, b) if a.role == b.role == "playedFor" else None
    if not overlap:
        return None
    reason = f"both were players there {_in_words(overlap)}"
    return DerivedTie(subject=a.person, relation="teammateOf", object=b.person, at=a.team, reason=reason, basis=(a, b))


def _played_under(player: Spell, manager: Spell) -> DerivedTie | None:
    if player.role != "playedFor" or manager.role != "managed":
        return None
    overlap = _overlap(player, manager)
    if not overlap:
        return None
    return DerivedTie(
        subject=player.person,
        relation="playedUnder",
        object=manager.person,
        at=player.team,
        reason=f"one was a player and the other the manager there {_in_words(overlap)}",
        basis=(player, manager),
    )


def _succession(later: Spell, earlier: Spell, at_team: Iterable[Spell]) -> DerivedTie | None:
    if later.role != "managed" or earlier.role != "managed" or not earlier.end:
        return None
    left, came = earlier.end, later.start
    if not (left.earliest and left.latest and came.earliest and came.latest):
        return None
    if came.latest < left.earliest or came.earliest - left.latest > _LONGEST_VACANCY:
        return None
    if earlier.start.earliest and earlier.start.earliest > came.latest:
        return None
    for other in at_team:
        if other.role == "managed" and other.person not in (later.person, earlier.person):
            begun = other.start.earliest
            if begun and left.earliest <= begun <= came.latest:
                return None
    return DerivedTie(
        subject=later.person,
        relation="succeeded",
        object=earlier.person,
        at=later.team,
        reason=f"one left the job in {left.words()} and the other took it in {came.words()}",
        basis=(later, earlier),
    )
