"""What the context of names says of their being one person: what speaks for it, and what against.

A context is made of spells (a role at a team about a time) and ties (to other people).  Months are counted from the
year 0; a spell with a vague date covers all the months that it may mean.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from .names import Agreement, PersonName, agreement, read_name

CAREER = 22 * 12
"""Nobody plays for longer than this, in months."""
NEAR = 6 * 12
FAR = 12 * 12
_LONG = 20 * 12
_AGES = 40 * 12
BEST = 3.0
_MANY = 64
_STAFF = frozenset({"coach", "assistant", "staff", "office"})
_HERE = frozenset({"current", "joined", "left"})
_THERE = frozenset({"current", "joined"})
RUMOUR = "linked"
"""The status of a move that is but rumoured."""
WINDOWS = 24
"""For so many months two rumours may be of one move."""
_JUST = 6
"""For so many months somebody has just arrived."""
_RUMOURED, _STALE, _ARRIVED = 2.0, 1.0, 0.5
"""What a rumour weighs: of the same move, or of one that came about; years before; of a move to where one is."""
_AS_MEN, _AS_WOMEN, _NOWHERE = frozenset({"men"}), frozenset({"women"}), frozenset[str]()
_OF_COUNTRIES = ("national", "National")
_WOMEN = frozenset({"women", "ladies", "femenino", "feminin", "femminile", "frauen"})


class Spell(NamedTuple):
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
    def here(self) -> bool:
        """Whether the article tells when the person was there, came or went."""
        return self.last >= 0 and self.status in _HERE

    @property
    def national(self) -> bool:
        """Whether the team is a country's."""
        return self.team.startswith(_OF_COUNTRIES)

    @property
    def women(self) -> bool:
        """Whether the team is one of women."""
        return _of_women(self.team)


def _is_rumour(spell: Spell) -> bool:
    return spell.status == RUMOUR


@lru_cache(maxsize=65536)
def _of_women(team: str) -> bool:
    return not _WOMEN.isdisjoint(team.replace("-", " ").split())


class Context:
    """The spells and ties of one or many records, and what is asked of them often.

    `by_team`: the spells at each team.  `played`: those as a player that are dated, and `office` those in another work.
    `playing`: the months by which the first of those played for had ended, and in which the last had begun.
    `nations`: the countries for which the person plays.  `played_as`: "women" or "men", by the teams played for.
    `at_clubs`: the dated spells as a player or coach of clubs, by year.  `teams`: those of the spells.
    `rumoured`: the teams of which it tells a rumour and nothing else.
    `silent`: whether it says nothing that another context could contradict.
    """

    __slots__ = (
        "_by_year",
        "at_clubs",
        "by_team",
        "nations",
        "office",
        "played",
        "played_as",
        "playing",
        "rumoured",
        "silent",
        "spells",
        "teams",
        "ties",
    )

    def __init__(self, spells: Iterable[Spell] = (), ties: Iterable[tuple[str, str]] = ()) -> None:
        """Take spells and ties, in any order."""
        self.spells: tuple[Spell, ...] = tuple(sorted(set(spells)))
        self.ties: tuple[tuple[str, str], ...] = tuple(sorted(set(ties))) if ties else ()
        self.by_team: dict[str, list[Spell]] = {}
        self.nations: Set[str] = _NOWHERE
        self.played_as: Set[str] = _NOWHERE
        self.rumoured: Set[str] = _NOWHERE
        self.at_clubs: dict[int, list[Spell]] = {}
        self._by_year: tuple[object, ...] = ()
        played, office = list[Spell](), list[Spell]()
        for spell in self.spells:
            role, status, team, _, last = spell
            if team in self.by_team:
                self.by_team[team].append(spell)
            else:
                self.by_team[team] = [spell]
            if role == "any":
                if status == RUMOUR:
                    self.rumoured |= {team}
                continue
            national = team.startswith(_OF_COUNTRIES)
            if role == "player":
                self.played_as |= _AS_WOMEN if _of_women(team) else _AS_MEN
                if national:
                    self.nations |= {team}
            if last < 0 or status not in _HERE:
                continue
            if role == "player":
                played.append(spell)
            elif role in _STAFF:
                office.append(spell)
            if not national and (role == "player" or role == "coach"):
                year = last // 12
                if year in self.at_clubs:
                    self.at_clubs[year].append(spell)
                else:
                    self.at_clubs[year] = [spell]
        self.teams: Set[str] = self.by_team.keys()
        if self.rumoured:
            for team in self.rumoured:
                self.by_team[team].sort(key=_is_rumour)  # last: where something weighs more, that is found first
            self.rumoured = {team for team in self.rumoured if all(s.status == RUMOUR for s in self.by_team[team])}
        self.played: Sequence[Spell] = played
        self.office: Sequence[Spell] = office
        self.playing = (0, 0)
        if len(played) == 1:
            self.playing = played[0].last, played[0].first
        elif played:
            self.playing = min([spell.last for spell in played]), max([spell.first for spell in played])
        self.silent = not (played or office or self.played_as or self.at_clubs)

    @property
    def by_year(self) -> tuple[object, ...]:
        """The spells without their months, and the ties."""
        if not self._by_year:
            years = [(role, status, team, last // 12) for role, status, team, _, last in self.spells]
            self._by_year = tuple(sorted(set(years)) if len(years) > 1 else years), self.ties
        return self._by_year


class Finding(NamedTuple):
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
    return Context(spells, ties)


def join(contexts: Sequence[Context]) -> Context:
    """Return the context of several records taken as one; of many spells of one kind, the first and last of a year."""
    if len(contexts) == 1:
        return contexts[0]
    spells = {spell for context in contexts for spell in context.spells}
    if len(spells) > _MANY:
        kinds: dict[tuple[str, str, str, int], list[Spell]] = {}
        for spell in sorted(spells):
            kinds.setdefault((spell.role, spell.status, spell.team, spell.last // 12), []).append(spell)
        spells = {spell for kind in kinds.values() for spell in (kind[0], kind[-1])}
    return Context(spells, [tie for context in contexts for tie in context.ties])


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
    if a.last < 0 or b.last < 0:
        return 0
    return max(0, a.first - b.last, b.first - a.last)


def support(a: Context, b: Context) -> list[Finding]:
    """Return what speaks for two contexts being one person's, best first: teams at about the same time, ties."""
    found: list[Finding] = []
    if a.teams.isdisjoint(b.teams) and not (a.ties and b.ties):
        return found
    shared_teams = a.teams & b.teams
    for team in sorted(shared_teams) if len(shared_teams) > 1 else shared_teams:
        weight, months = _best_shared(a.by_team[team], b.by_team[team])
        found.append(Finding(weight, _tied_to(team, months)))
    if a.ties and b.ties:
        shared = set(a.ties).intersection(b.ties)
        found.extend(Finding(1.5, f"both are tied to {name} ({relation})") for relation, name in shared)
    return sorted(found, key=lambda finding: (-finding.weight, finding.reason)) if len(found) > 1 else found


def support_weights(a: Context, b: Context) -> list[float]:
    """Return what the findings of `support` weigh, best first: a quick look, without the reasons."""
    found = [_best_shared(spells, b.by_team[team])[0] for team, spells in a.by_team.items() if team in b.by_team]
    if a.ties and b.ties:
        found.extend(1.5 for _ in set(a.ties).intersection(b.ties))
    if len(found) > 1:
        found.sort(reverse=True)
    return found


def _tied_to(team: str, months: int) -> str:
    return f"both are tied to {team_name(team)}{'' if months <= NEAR else f', {months // 12} years apart'}"


def same_line(a: Context, b: Context) -> bool:
    """Whether both did the same kind of work at one team at about the same time: played there, or did not."""
    return any(
        gap(x, y) <= (NEAR if "player" in (x.role, y.role) else _LONG)
        for team in a.teams & b.teams
        for x in a.by_team[team]
        for y in b.by_team[team]
        if "any" in (x.role, y.role) or (x.role == "player") == (y.role == "player")
    )


def _best_shared(a: Sequence[Spell], b: Sequence[Spell]) -> tuple[float, int]:
    """Return what the spells of two at one team weigh at best, and the months between those that weigh it."""
    if len(a) == len(b) == 1:
        weight, months = _shared(a[0], b[0])
        return (weight * 0.6, months) if a[0].national else (weight, months)
    best, apart = -1.0, 0
    for x in a:
        for y in b:
            weight, months = _shared(x, y)
            if (weight, -months) > (best, -apart):
                best, apart = weight, months
                if weight == BEST:
                    return (best * 0.6, apart) if x.national else (best, apart)
    return (best * 0.6, apart) if a[0].national else (best, apart)


def _shared(a: Spell, b: Spell) -> tuple[float, int]:
    role_a, status_a, _, first_a, last_a = a
    role_b, status_b, _, first_b, last_b = b
    months = 0 if last_a < 0 or last_b < 0 else max(first_a - last_b, first_b - last_a, 0)
    if status_a == RUMOUR or status_b == RUMOUR:
        rumoured = _rumour(a, b, months)
        if rumoured:
            return rumoured
    players = role_a == role_b == "player"
    if months <= NEAR:
        weight, months = BEST, 0
    elif months <= (FAR if players else _LONG):
        weight = 1.5 if players else 2.0
    else:
        weight = 0.5 if players else 1.0
    if role_a != role_b and {role_a, role_b} == {"coach", "assistant"}:
        weight /= 3
    return weight, months


def _rumour(a: Spell, b: Spell, months: int) -> tuple[float, int] | None:
    """What a rumour at a team that two share weighs; None where it weighs what another spell would.

    It is as good where it may be of the move that brought the other there, or of a return; but nobody is said to be
    about to move to where he is.
    """
    if a.status == b.status:
        return (_RUMOURED, 0) if months <= WINDOWS else (_STALE, months)
    rumour, spell = (a, b) if a.status == RUMOUR else (b, a)
    if spell.status not in _THERE or rumour.last < 0 or spell.last < 0:
        return None
    if rumour.first > spell.last:
        return _ARRIVED, months
    return (_RUMOURED, 0) if months <= NEAR else (_STALE, months)


def objections(
    a: Context, b: Context, names_a: Iterable[PersonName] = (), names_b: Iterable[PersonName] = ()
) -> list[Finding]:
    """Return what speaks against two contexts being one person's, hardest first."""
    found = [*_relatives(a, names_b), *_relatives(b, names_a)] if a.ties or b.ties else []
    if not (a.silent or b.silent) or a.teams.isdisjoint(b.teams):
        found.extend(_objections(a, b))
    if a.rumoured and not a.rumoured.isdisjoint(b.teams):
        found.extend(_arrived(a, b))
    if b.rumoured and not b.rumoured.isdisjoint(a.teams):
        found.extend(_arrived(b, a))
    if len(found) < 2:
        return found
    unique = {finding.reason: finding for finding in found}
    return sorted(unique.values(), key=lambda finding: (not finding.hard, finding.weight, finding.reason))


def opposed(a: Context, b: Context) -> bool:
    """Whether anything speaks against two contexts being one person's, their ties aside."""
    if a.played_as is not b.played_as and _differ(a, b):
        return True
    if a.rumoured and not a.rumoured.isdisjoint(b.teams) and any(_arrived(a, b)):
        return True
    if b.rumoured and not b.rumoured.isdisjoint(a.teams) and any(_arrived(b, a)):
        return True
    if a.silent or b.silent:
        return False
    if a.played and b.played and _span(a, b) > CAREER:
        return True
    if a.nations and b.nations and a.nations.isdisjoint(b.nations):
        return True
    if (a.office and b.played and _offices(a, b)) or (b.office and a.played and _offices(b, a)):
        return True
    return bool(a.at_clubs and b.at_clubs) and next(_clashes(a, b), None) is not None


def _span(a: Context, b: Context) -> int:
    """The months between the first and the last playing days of two who both played."""
    return max(a.playing[1], b.playing[1]) - min(a.playing[0], b.playing[0])


def _objections(a: Context, b: Context) -> list[Finding]:
    found = _careers(a, b)
    if a.office and b.played:
        found.extend(_offices(a, b))
    if b.office and a.played:
        found.extend(_offices(b, a))
    if a.at_clubs and b.at_clubs:
        found.extend(_clashes(a, b))
    return found


def _relatives(context: Context, names: Iterable[PersonName]) -> Iterator[Finding]:
    full = [name for name in names if name.full] if context.ties else []
    for relation, name in context.ties:
        tied = read_name(name)
        if tied.full and any(agreement(tied, other) >= Agreement.VARIANT for other in full):
            yield Finding(-4, f"one is tied to the other: {name} ({relation})", hard=True)


def _careers(a: Context, b: Context) -> list[Finding]:
    found: list[Finding] = []
    if a.played and b.played:
        months = _span(a, b)
        if months > CAREER:
            found.append(Finding(-5, f"{months // 12} years between their playing days"))
    if _differ(a, b):
        found.append(Finding(-5, "one plays for women's teams, the other for men's"))
    if a.nations and b.nations and not a.nations & b.nations:
        found.append(
            Finding(-3, f"one plays for {team_name(min(a.nations))}, the other for {team_name(min(b.nations))}")
        )
    return found


def _differ(a: Context, b: Context) -> bool:
    """Whether one plays for women's teams, the other for men's."""
    return a.played_as != b.played_as and len(a.played_as | b.played_as) > 1 and a.teams.isdisjoint(b.teams)


def _offices(a: Context, b: Context) -> list[Finding]:
    """Office before playing days, or during them."""
    found: list[Finding] = []
    players = [spell for spell in b.played if spell.status != "left"]
    if not players or not a.office:
        return found
    latest = max([spell.first for spell in players]) - min([spell.last for spell in a.office])
    if latest < -1:
        return found
    if latest > 36:
        found.append(Finding(-5, "one plays years after the other has held office"))
    if any(
        -1 <= player.first - staff.last <= 36 and (staff.team != player.team or staff.role == "office")
        for staff in a.office
        for player in players
    ):
        found.append(Finding(-2, "one holds office while the other plays"))
    return found


def _arrived(a: Context, b: Context) -> Iterator[Finding]:
    """Rumours that link one with a team which the other has just joined."""
    for team in a.rumoured:
        for spell in b.by_team.get(team, ()):
            if spell.status == "joined" and any(0 < r.first - spell.last <= _JUST for r in a.by_team[team]):
                yield Finding(-1, f"one is linked with {team_name(team)}, which the other has joined by then")


def _comes_from(a: Context, spell: Spell) -> bool:
    """Whether somebody is tied to the team of a spell: by more than a rumour that comes after it."""
    return spell.team in a.teams and (
        spell.team not in a.rumoured or any(rumour.first <= spell.last for rumour in a.by_team[spell.team])
    )


def _clashes(a: Context, b: Context) -> Iterator[Finding]:
    """Two clubs at once, each of which is only the one's."""
    for year, spells in a.at_clubs.items():
        near = b.at_clubs
        others = (*near.get(year - 1, ()), *near.get(year, ()), *near.get(year + 1, ()))
        for x in spells if others else ():
            if x.team in b.teams and _comes_from(b, x):
                continue
            for y in others:
                if (y.team in a.teams and _comes_from(a, y)) or x.role != y.role:
                    continue
                if _together(x, y) or _elsewhere(x, y, a) or _elsewhere(y, x, b):
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
    if joined.status != "joined" or other.status not in ("current", "joined") or gap(joined, other) > 2:
        return False
    left = (s for s in context.spells if s.status == "left" and not s.national and gap(s, joined) <= 2)
    origins = {spell.team for spell in left}
    return bool(origins - {joined.team}) and other.team not in origins


@lru_cache(maxsize=65536)
def team_name(team: str) -> str:
    """Return a team of a context line as people write it.

    >>> team_name("club/bayern-munich")
    'Bayern Munich'
    """
    kind, _, name = team.partition("/" if "/" in team else ":")
    return " ".join(word[:1].upper() + word[1:] for word in (name or kind).replace("-", " ").split())
