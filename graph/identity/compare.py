"""What the context of names says of their being one person: what speaks for it, and what against.

A context is made of spells (a role at a team about a time) and ties (to other people).  Months are counted from the
year 0; a spell with a vague date covers all the months that it may mean.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .names import Agreement, PersonName, agreement, read_name

CAREER = 22 * 12
"""Nobody plays for longer than this, in months."""
NEAR = 6 * 12
FAR = 12 * 12
_LONG = 20 * 12
_AGES = 40 * 12
_STAFF = frozenset({"coach", "assistant", "staff", "office"})
_HERE = frozenset({"current", "joined", "left"})


@dataclass(frozen=True, slots=True, order=True)
class Spell:
    """A role at a team: `first` and `last` bound the month that the article speaks of; -1 where it is not known."""

    role: str
    status: str
    team: str
    first: int
    last: int

    @property
    def dated(self) -> bool:
        """Whether the article tells when."""
        return self.last >= 0

    @property
    def national(self) -> bool:
        """Whether the team is a country's."""
        return self.team.casefold().startswith("national")

    @property
    def women(self) -> bool:
        """Whether the team is one of women."""
        words = self.team.replace("-", " ").split()
        return bool({"women", "ladies", "femenino", "feminin", "femminile", "frauen"}.intersection(words))


@dataclass(frozen=True, slots=True)
class Context:
    """The spells and ties of one or many records."""

    spells: tuple[Spell, ...] = ()
    ties: tuple[tuple[str, str], ...] = ()

    @property
    def teams(self) -> frozenset[str]:
        """The teams of the spells."""
        return frozenset(spell.team for spell in self.spells)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks for (`weight` above 0) or against; `hard` settles it."""

    weight: float
    reason: str
    hard: bool = False


@lru_cache(maxsize=65536)
def read_context(lines: tuple[str, ...]) -> Context:
    """Read the context lines of a record."""
    spells, ties = set(), set()
    for line in lines:
        kind, _, rest = line.partition(" ")
        if kind == "in":
            role, status, date, team = rest.split(" ", 3)
            spells.add(Spell(role, status, team, *_months(date, status)))
        elif kind == "tie":
            relation, _, name = rest.partition(" ")
            ties.add((relation, name))
    return Context(tuple(sorted(spells)), tuple(sorted(ties)))


def join(contexts: Iterable[Context]) -> Context:
    """Return the context of several records taken as one."""
    contexts = list(contexts)
    if len(contexts) == 1:
        return contexts[0]
    spells = {spell for context in contexts for spell in context.spells}
    return Context(tuple(sorted(spells)), tuple(sorted({tie for context in contexts for tie in context.ties})))


def _months(date: str, status: str) -> tuple[int, int]:
    parts = date.split("-")
    if not parts[0].isdecimal():
        return -1, -1
    year = int(parts[0]) * 12
    if len(parts) > 1 and parts[1].isdecimal():
        first = last = year + int(parts[1]) - 1
    else:
        first, last = year, year + 11
    return (max(0, first - _AGES), last) if status == "former" else (first, last)


def gap(a: Spell, b: Spell) -> int:
    """Return the months between two spells at the least, 0 where they may coincide or a date is missing."""
    if not (a.dated and b.dated):
        return 0
    return max(0, a.first - b.last, b.first - a.last)


def support(a: Context, b: Context) -> list[Finding]:
    """Return what speaks for two contexts being one person's, best first: teams at about the same time, ties."""
    found = []
    for team in sorted(a.teams & b.teams):
        best = max(_shared(x, y) for x in a.spells if x.team == team for y in b.spells if y.team == team)
        years = -best[1] // 12
        when = "" if years < 2 else f", {years} years apart"
        found.append(Finding(best[0], f"both are tied to {team_name(team)}{when}"))
    mine, theirs = dict.fromkeys(a.ties), dict.fromkeys(b.ties)
    found.extend(
        Finding(1.5, f"both are tied to {name} ({relation})") for relation, name in mine if (relation, name) in theirs
    )
    return sorted(found, key=lambda finding: (-finding.weight, finding.reason))


def same_line(a: Context, b: Context) -> bool:
    """Whether both did the same kind of work at one team at about the same time: played there, or did not."""
    return any(
        x.team == y.team
        and gap(x, y) <= NEAR
        and ("any" in (x.role, y.role) or (x.role == "player") == (y.role == "player"))
        for x in a.spells
        for y in b.spells
    )


def _shared(a: Spell, b: Spell) -> tuple[float, int]:
    months = gap(a, b)
    players = a.role == "player" and b.role == "player"
    if months <= NEAR:
        weight = 3.0
    elif months <= (FAR if players else _LONG):
        weight = 1.5 if players else 2.0
    else:
        weight = 0.5 if players else 1.0
    if {a.role, b.role} == {"coach", "assistant"}:
        weight /= 3
    if a.national:
        weight *= 0.6
    return weight, -months


def objections(
    a: Context, b: Context, names_a: Iterable[PersonName] = (), names_b: Iterable[PersonName] = ()
) -> list[Finding]:
    """Return what speaks against two contexts being one person's, hardest first."""
    found = [*_relatives(a, names_b), *_relatives(b, names_a), *_careers(a, b)]
    for x in a.spells:
        for y in b.spells:
            found.extend(_clash(x, y, a, b))
    unique = {finding.reason: finding for finding in found}
    return sorted(unique.values(), key=lambda finding: (not finding.hard, finding.weight, finding.reason))


def _relatives(context: Context, names: Iterable[PersonName]) -> Iterable[Finding]:
    names = [name for name in names if name.full]
    for relation, name in context.ties:
        tied = read_name(name)
        if tied.full and any(agreement(tied, other) >= Agreement.VARIANT for other in names):
            yield Finding(-4, f"one is tied to the other: {name} ({relation})", hard=True)


def _careers(a: Context, b: Context) -> Iterable[Finding]:
    spells = (*a.spells, *b.spells)
    played = [spell for spell in spells if spell.role == "player" and spell.status in _HERE and spell.dated]
    if played:
        months = max(spell.first for spell in played) - min(spell.last for spell in played)
        if months > CAREER:
            yield Finding(-5, f"{months // 12} years between their playing days")
    if any(s.women and s.role == "player" for s in spells) and any(
        s.role == "player" and not s.women and not s.national for s in spells
    ):
        yield Finding(-5, "one plays for women's teams, the other for men's")


def _clash(x: Spell, y: Spell, a: Context, b: Context) -> Iterable[Finding]:
    if x.role == "player" and y.role == "player" and x.national and y.national and x.team != y.team:
        yield Finding(-3, f"one plays for {team_name(x.team)}, the other for {team_name(y.team)}")
    if not (x.dated and y.dated) or x.status not in _HERE or y.status not in _HERE:
        return
    for staff, player in ((x, y), (y, x)):
        if staff.role in _STAFF and player.role == "player" and player.status != "left":
            months = player.first - staff.last
            if months > 36:
                yield Finding(-5, "one plays years after the other has held office")
            elif months >= -1 and (staff.team != player.team or staff.role == "office"):
                yield Finding(-2, "one holds office while the other plays")
    if x.team == y.team or x.national or y.national or x.role != y.role or x.role not in ("player", "coach"):
        return
    if (_together(x, y) or _elsewhere(x, y, a) or _elsewhere(y, x, b)) and not _moved(x, y, a, b):
        yield Finding(-3, f"one is at {team_name(x.team)} while the other is at {team_name(y.team)}")


def _together(x: Spell, y: Spell) -> bool:
    """Whether two spells are so near that nobody can have moved between them: no transfer window lies there."""
    if x.first != x.last or y.first != y.last or "left" in (x.status, y.status):
        return False
    early, late = sorted((x, y), key=lambda spell: (spell.last, spell))
    months = late.first - early.last
    if late.status == "joined" and early.status == "current":
        return False
    if months <= 1:
        return True
    windows = {0, 5, 6, 7, 8}
    return months < 8 and not any(month % 12 in windows for month in range(early.last, late.first + 1))


def _elsewhere(joined: Spell, other: Spell, context: Context) -> bool:
    """Whether a move is told to have begun elsewhere than where the other is at the time."""
    if joined.status != "joined" or other.status not in ("current", "joined") or abs(gap(joined, other)) > 2:
        return False
    origins = {s.team for s in context.spells if s.status == "left" and not s.national and gap(s, joined) <= 2}
    return bool(origins - {joined.team}) and other.team not in origins


def _moved(x: Spell, y: Spell, a: Context, b: Context) -> bool:
    """Whether what the articles say of moves explains both spells: left the one, joined the other."""
    for own, here, there in ((a, x, y), (b, y, x)):
        for spell in own.spells:
            if spell.team == there.team and spell.status in ("former", "left"):
                return True
        for other in (b,) if own is a else (a,):
            if any(spell.team == here.team and spell.status in ("former", "left") for spell in other.spells):
                return True
    return False


def team_name(team: str) -> str:
    """Return a team of a context line as people write it.

    >>> team_name("club/bayern-munich")
    'Bayern Munich'
    """
    kind, _, name = team.partition("/" if "/" in team else ":")
    return " ".join(word[:1].upper() + word[1:] for word in (name or kind).replace("-", " ").split())
