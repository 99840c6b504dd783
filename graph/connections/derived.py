"""What follows from two spells at one club: team-mates, manager and player, one after the other in a job.

A derived tie is never stored and never mixed with what an article says: it carries the spells that it rests on, and
stands only where the claims leave no doubt that they overlap, or that one followed the other.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..rdf.rows import ClaimRow
from . import days
from .spells import Bound, Spell

AtTeam = Iterable[Spell] | Callable[[date, date], Iterable[Spell]]
LONGEST_VACANCY = timedelta(days=150)


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


def derive_ties(mine: Sequence[Spell], others: Sequence[Spell], at_team: AtTeam = ()) -> list[DerivedTie]:
    """Return the ties that follow from one person's spells and another's at the same team, the closest first.

    `at_team`: the spells of everybody who managed there, so that nobody is said to have followed whom a third did; or
    what gives, for a first and a last day, those that may have begun between.
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


def is_dated(spell: Spell) -> bool:
    """Whether a day is known on which a spell held, or by which days it began or ended: else no tie rests on it."""
    return bool(spell.certain() or _moment(spell.start) or _moment(spell.end))


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


def _succession(later: Spell, earlier: Spell, at_team: AtTeam) -> DerivedTie | None:
    if later.role != "managed" or earlier.role != "managed" or not earlier.end:
        return None
    left, came = earlier.end, later.start
    if not (left.earliest and left.latest and came.earliest and came.latest):
        return None
    if came.latest < left.earliest or came.earliest - left.latest > LONGEST_VACANCY:
        return None
    if earlier.start.earliest and earlier.start.earliest > came.latest:
        return None
    for other in at_team(left.earliest, came.latest) if callable(at_team) else at_team:
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


def followed_by_order(spells: Sequence[Spell], person: str) -> list[DerivedTie]:
    """Return who surely did not hold a post at a team together with a person and comes next before, and next after.

    `spells`: those of everybody who managed the team.  Less is asked than of `derive_ties`: that one had left, as far
    as articles tell, when the other is first named in the post, within five months, and nobody else in between.

    >>> from datetime import date
    >>> end = Bound(latest=date(2026, 1, 12))
    >>> gone = Spell(person="a", team="t", role="managed", end=end, ended=True)
    >>> there = Spell(person="b", team="t", role="managed", held=(date(2026, 2, 1), date(2026, 2, 1)))
    >>> [(tie.subject, tie.object, tie.reason) for tie in followed_by_order([gone, there], "b")]
    [('b', 'a', 'one had left the job by 12 January 2026 and the other is first named in it on 1 February 2026')]
    """
    managed = [spell for spell in spells if spell.role == "managed"]
    pairs = [(a, b) for a in managed for b in managed if person in (a.person, b.person)]
    return [tie for later, earlier in pairs if (tie := _in_order(later, earlier, managed))]


def _in_order(later: Spell, earlier: Spell, managed: Iterable[Spell]) -> DerivedTie | None:
    left, came = _left(earlier), first_named(later)
    if later.person == earlier.person or not left or not came or not left <= came <= left + LONGEST_VACANCY:
        return None
    if later.start.earliest and later.start.earliest < (earlier.start.earliest or date.min):
        return None
    for other in managed:
        days_of = (other.start.latest, *(other.held or ()), _left(other))
        if other.person not in (later.person, earlier.person) and any(day and left <= day <= came for day in days_of):
            return None
    assert earlier.end
    words = earlier.end.words()
    began = later.start.words()
    took = f"took it {_when(began)}" if began != "?" else f"is first named in it on {days.in_words(came.isoformat())}"
    return DerivedTie(
        subject=later.person,
        relation="succeeded",
        object=earlier.person,
        at=later.team,
        reason=f"one had left the job {_when(words)} and the other {took}",
        basis=(later, earlier),
    )


def _left(spell: Spell) -> date | None:
    """Return the last day by which claims say that a spell was over."""
    return spell.end.latest if spell.ended and spell.end else None


def first_named(spell: Spell) -> date | None:
    """Return the first day on which claims say that a spell had begun."""
    return min((day for day in (spell.start.latest, spell.held and spell.held[0]) if day), default=None)


def _when(words: str) -> str:
    if words.startswith(("by ", "after ", "about ")):
        return words
    return f"on {words}" if words[0].isdigit() and " " in words else f"in {words}"
