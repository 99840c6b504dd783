"""What articles tell of a person, as it is compared: spells at teams, and ties to others.

A context is made of spells (a role at a team about a time) and ties (to other people).  Months are counted from the
year 0; a spell with a vague date covers all the months that it may mean.
"""

from collections.abc import Collection, Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

RUMOUR = "linked"
"""The status of a move that is but rumoured."""
STAFF = frozenset({"coach", "assistant", "staff", "office"})
HERE = frozenset({"current", "joined", "left"})
"""What is told of one who is at a team, comes or goes."""
_AGES = 40 * 12
MANY = 64
"""Of more spells only some are kept."""
_AS_MEN, _AS_WOMEN, _NOWHERE = frozenset({"men"}), frozenset({"women"}), frozenset[str]()
OF_COUNTRIES = ("national", "National")
"""How the teams of countries begin."""
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
    def national(self) -> bool:
        """Whether the team is a country's."""
        return self.team.startswith(OF_COUNTRIES)


def _is_rumour(spell: Spell) -> bool:
    return spell.status == RUMOUR


@lru_cache(maxsize=65536)
def of_women(team: str) -> bool:
    """Whether a team's name is one of women's.

    >>> of_women("chelsea women"), of_women("chelsea")
    (True, False)
    """
    return not _WOMEN.isdisjoint(team.replace("-", " ").split())


_ASKED_LATER = ("at_clubs", "nations", "office", "played", "played_as", "playing", "rumoured", "silent")


class Context:
    """The spells and ties of one or many records, and what is asked of them often.

    `by_team`: the spells at each team.  `played`: those as a player that are dated, and `office` those in another work.
    `playing`: the months by which the first of those played for had ended, and in which the last had begun.
    `nations`: the countries for which the person plays.  `played_as`: "women" or "men", by the teams played for.
    `at_clubs`: the dated spells as a player or coach of clubs, by year.  `teams`: those of the spells.
    `rumoured`: the teams of which it tells a rumour and nothing else.
    `silent`: whether it says nothing that another context could contradict.
    """

    __slots__ = ("_by_year", "by_team", "spells", "teams", "ties", *_ASKED_LATER)

    at_clubs: dict[int, list[Spell]]
    nations: Set[str]
    office: Sequence[Spell]
    played: Sequence[Spell]
    played_as: Set[str]
    playing: tuple[int, int]
    rumoured: Set[str]
    silent: bool

    def __init__(self, spells: Collection[Spell] = (), ties: Collection[tuple[str, str]] = ()) -> None:
        """Take spells and ties, in any order."""
        self.spells: tuple[Spell, ...] = tuple(sorted(set(spells)) if len(spells) > 1 else spells)
        self.ties: tuple[tuple[str, str], ...] = tuple(sorted(set(ties))) if ties else ()
        self.by_team: dict[str, list[Spell]] = {}
        several = rumours = False
        for spell in self.spells:
            team = spell.team
            if team in self.by_team:
                self.by_team[team].append(spell)
                several = True
            else:
                self.by_team[team] = [spell]
            if spell.status == RUMOUR:
                rumours = True
        if several and rumours:
            for stays in self.by_team.values():
                stays.sort(key=_is_rumour)  # last: where something weighs more, that is found first
        self.teams: Set[str] = self.by_team.keys()
        self._by_year: tuple[object, ...] = ()

    def __getattr__(self, name: str) -> object:
        """Work out what can speak against another context when it is first asked for: of many it never is."""
        if name not in _ASKED_LATER:
            raise AttributeError(name)
        self._sort_out()
        return getattr(self, name)

    def _sort_out(self) -> None:
        played: list[Spell] = []
        office: list[Spell] = []
        nations, played_as, rumoured = _NOWHERE, _NOWHERE, _NOWHERE
        self.at_clubs = {}
        for spell in self.spells:
            role, status, team, _, last = spell
            if role == "any":
                if status == RUMOUR:
                    rumoured |= {team}
                continue
            national = team.startswith(OF_COUNTRIES)
            if role == "player":
                played_as |= _AS_WOMEN if of_women(team) else _AS_MEN
                if national:
                    nations |= {team}
            if last < 0 or status not in HERE:
                continue
            if role == "player":
                played.append(spell)
            elif role in STAFF:
                office.append(spell)
            if not national and (role == "player" or role == "coach"):
                self.at_clubs.setdefault(last // 12, []).append(spell)
        if rumoured:
            rumoured = frozenset(team for team in rumoured if all(s.status == RUMOUR for s in self.by_team[team]))
        self.nations, self.played_as, self.rumoured = nations, played_as, rumoured
        self.played, self.office, self.playing = played, office, (0, 0)
        if len(played) == 1:
            self.playing = played[0].last, played[0].first
        elif played:
            self.playing = min([spell.last for spell in played]), max([spell.first for spell in played])
        self.silent = not (played or office or played_as or self.at_clubs)

    @property
    def by_year(self) -> tuple[object, ...]:
        """The spells without their months, and the ties."""
        if not self._by_year:
            years = [(role, status, team, last // 12) for role, status, team, _, last in self.spells]
            self._by_year = tuple(sorted(set(years)) if len(years) > 1 else years), self.ties
        return self._by_year


@lru_cache(maxsize=65536)
def read_lines(lines: tuple[str, ...]) -> tuple[Sequence[Spell], Sequence[tuple[str, str]]]:
    """Return the spells and ties that the context lines of a record tell of."""
    spells: list[Spell] = []
    ties: list[tuple[str, str]] = []
    for line in lines:
        if line[:3] == "in ":
            _, role, status, date, team = line.split(" ", 4)
            day = date[:4] + date[5:7]
            if date[4:5] == "-" and len(day) == 6 and day.isdecimal() and date[7:8] in ("", "-") and status != "former":
                first = last = int(day) // 100 * 12 + int(day) % 100 - 1
            else:
                first, last = _months(date, status)
            spells.append(Spell(role, status, team, first, last))
        elif line.startswith("tie "):
            _, relation, name = line.split(" ", 2)
            ties.append((relation, name))
    return spells, ties


@lru_cache(maxsize=65536)
def read_context(lines: tuple[str, ...]) -> Context:
    """Read the context lines of a record."""
    return Context(*read_lines(lines))


def read_together(told: Iterable[tuple[str, ...]]) -> Context:
    """Read the context lines of several records taken as one."""
    several = set(told)
    if len(several) == 1:
        return read_context(several.pop())
    read = [read_lines(lines) for lines in several]
    return Context(few({spell for spells, _ in read for spell in spells}), [tie for _, ties in read for tie in ties])


def join(contexts: Sequence[Context]) -> Context:
    """Return the context of several taken as one."""
    if len(contexts) == 1:
        return contexts[0]
    spells = few({spell for context in contexts for spell in context.spells})
    return Context(spells, [tie for context in contexts for tie in context.ties])


def few(spells: set[Spell]) -> set[Spell]:
    """Return of many spells those of one kind that are the first and last of a year; of others all."""
    if len(spells) <= MANY:
        return spells
    kinds: dict[tuple[str, str, str, int], list[Spell]] = {}
    for spell in sorted(spells):
        kinds.setdefault((spell.role, spell.status, spell.team, spell.last // 12), []).append(spell)
    return {spell for kind in kinds.values() for spell in (kind[0], kind[-1])}


def _months(date: str, status: str) -> tuple[int, int]:
    year, *rest = date.split("-", 2)
    if not year.isdecimal():
        return -1, -1
    month = rest[0] if rest else ""
    if month.isdecimal():
        first = last = int(year) * 12 + int(month) - 1
    else:
        first = int(year) * 12
        last = first + 11
    return (max(0, first - _AGES), last) if status == "former" else (first, last)


def gap(a: Spell, b: Spell) -> int:
    """Return the months between two spells at the least, 0 where they may coincide or a date is missing."""
    if a.last < 0 or b.last < 0:
        return 0
    return max(0, a.first - b.last, b.first - a.last)
