"""What the context of names says of their being one person: what speaks for it, and what against."""

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from .names import Agreement, PersonName, agreement, read_name
from .told import HERE, OF_COUNTRIES, RUMOUR, STAFF, Context, Spell, gap, of_women

CAREER = 22 * 12
"""Nobody plays for longer than this, in months."""
NEAR = 6 * 12
FAR = 12 * 12
_LONG = 20 * 12
BEST = 3.0
_THERE = frozenset({"current", "joined"})
WINDOWS = 24
"""For so many months two rumours may be of one move."""
_JUST = 6
"""For so many months somebody has just arrived."""
_SEASON = 8
"""In so many months there is always a time for moves."""
_BETWEEN, _NEVER = 36, -9999
"""So many months after office somebody may be told to play who has held it at the time; playing at no time after it."""
_NATIONAL = 0.6
"""What a team that is a country's weighs of what a club does."""
_RUMOURED, _STALE, _ARRIVED = 2.0, 1.0, 0.5
"""What a rumour weighs: of the same move, or of one that came about; years before; of a move to where one is."""


class Finding(NamedTuple):
    """One thing that speaks for (`weight` above 0) or against; `hard` settles it."""

    weight: float
    reason: str
    hard: bool = False


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
    if len(a.by_team) == 1 and not a.ties:
        ((team, spells),) = a.by_team.items()
        there = b.by_team.get(team)
        return [_best_shared(spells, there)[0]] if there else []
    found = [_best_shared(spells, b.by_team[team])[0] for team, spells in a.by_team.items() if team in b.by_team]
    if a.ties and b.ties:
        found.extend(1.5 for _ in set(a.ties).intersection(b.ties))
    if len(found) > 1:
        found.sort(reverse=True)
    return found


def may_weigh(ours: Sequence[Spell], theirs: Iterable[Spell], least: float) -> bool:
    """Whether any two spells at one team weigh so much that those of some may: a first look, before they are told."""
    for other in theirs:
        for one in ours:
            if one.team == other.team and _shared(one, other)[0] >= least:
                return True
    return False


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
        return (weight * _NATIONAL, months) if a[0].national else (weight, months)
    best, apart = -1.0, 0
    for x in a:
        for y in b:
            weight, months = _shared(x, y)
            if (weight, -months) > (best, -apart):
                best, apart = weight, months
                if weight == BEST:
                    return (best * _NATIONAL, apart) if x.national else (best, apart)
    return (best * _NATIONAL, apart) if a[0].national else (best, apart)


def team_shared(a: Spell, b: Spell) -> str:
    """Return what speaks for two spells at one team being one person's, in words: `support`, at a glance."""
    return _tied_to(a.team, _shared(a, b)[1])


def weight_of_two(a: Spell, b: Spell) -> float:
    """Return what two spells at one team weigh, where nothing else is told: `support_weights`, at a glance."""
    weight = _shared(a, b)[0]
    return weight * _NATIONAL if a.team.startswith(OF_COUNTRIES) else weight


def best_weight(a: Sequence[Spell], b: Sequence[Spell]) -> float:
    """Return what spells at one team weigh at best: `support_weights`, at a glance."""
    return _best_shared(a, b)[0]


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
    if len(a.spells) == len(b.spells) == 1:
        return at_odds(a.spells[0], b.spells[0])
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


def at_odds(x: Spell, y: Spell) -> bool:
    """Whether anything speaks against two people of whom one spell each is told being one: `opposed`, at a glance.

    >>> at_odds(Spell("player", "current", "club/alder", 24000, 24000),
    ...         Spell("player", "current", "club/birch", 24001, 24001))
    True
    """
    role_x, status_x, team_x, first_x, last_x = x
    role_y, status_y, team_y, first_y, last_y = y
    if role_x == "any" or role_y == "any":
        return team_x == team_y and (
            (role_x == "any" and _just_before(y, x)) or (role_y == "any" and _just_before(x, y))
        )
    both_play = role_x == role_y == "player" and team_x != team_y
    if both_play and (of_women(team_x) != of_women(team_y) or (x.national and y.national)):
        return True
    if last_x < 0 or last_y < 0 or status_x not in HERE or status_y not in HERE:
        return False
    if role_x == role_y:
        if role_x == "player" and max(first_x, first_y) - min(last_x, last_y) > CAREER:
            return True
        if (role_x != "player" and role_x != "coach") or team_x == team_y or x.national or y.national:
            return False
        return abs(last_x // 12 - last_y // 12) < 2 and _together(x, y)
    if role_x == "player" or role_y == "player":
        player, staff = (x, y) if role_x == "player" else (y, x)
        if staff.role not in STAFF or player.status == "left":
            return False
        later = player.first - staff.last
        return later > _BETWEEN or (later >= -1 and (team_x != team_y or staff.role == "office"))
    return False


def playing_days(spells: Iterable[Spell]) -> tuple[int, int]:
    """Return the months by which the first of playing days were over, and in which the last began; -1 for none."""
    played = [spell for spell in spells if spell.role == "player" and spell.last >= 0 and spell.status in HERE]
    if not played:
        return -1, -1
    return min([spell.last for spell in played]), max([spell.first for spell in played])


def unopposed(spells: Set[Spell]) -> bool:
    """Whether spells are such that nothing can speak against their being one person's, however they are parted.

    A quick look: where it says no, `opposed` may still find nothing.

    >>> unopposed({Spell("player", "current", "club/alder", 24000, 24000),
    ...            Spell("coach", "current", "club/birch", 24120, 24120)})
    True
    """
    at_once = in_passing(spells)
    if at_once is not None:
        return at_once
    played: list[Spell] = []
    office: list[Spell] = []
    clubs: list[Spell] = []
    women: set[bool] = set()
    nations: set[str] = set()
    arrivals = {(spell.team, spell.last) for spell in spells if spell.status == "joined"}
    for spell in spells:
        role, status, team, first, last = spell
        if arrivals and status == RUMOUR and any((team, first - after) in arrivals for after in range(1, _JUST + 1)):
            return False
        if role == "any":
            continue
        national = spell.national
        if role == "player":
            women.add(of_women(team))
            if national:
                nations.add(team)
        if last >= 0 and status in HERE:
            if role == "player":
                played.append(spell)
            elif role in STAFF:
                office.append(spell)
            if not national and (role == "player" or role == "coach"):
                clubs.append(spell)
    if len(women) > 1 or len(nations) > 1:
        return False
    if len(played) > 1 and max([one.first for one in played]) - min([one.last for one in played]) > CAREER:
        return False
    if office and played:
        latest, during = _in_office(office, played)
        if latest > _BETWEEN or during:
            return False
    moves = bool(arrivals) and any(spell.status == "left" for spell in spells)
    return len(clubs) < 2 or not _may_clash(clubs, moves)


def in_passing(spells: Collection[Spell]) -> bool | None:
    """Whether spells are `unopposed`, where it can be told at a glance: all at one team, within one career."""
    if not spells:
        return True
    team = next(iter(spells)).team
    for spell in spells:
        if spell.team != team:
            return None
    roles, statuses, _, first, last = zip(*spells, strict=True)
    months = max(last) - min(first)
    if months > CAREER:
        return None
    moved = "joined" in statuses and RUMOUR in statuses
    if months <= _BETWEEN:
        return not moved and not ("office" in roles and "player" in roles)
    return None if moved or ("player" in roles and not STAFF.isdisjoint(roles)) else True


def _may_clash(clubs: Sequence[Spell], moves: bool) -> bool:
    """Whether two spells may be at two clubs at once; always, where `moves` are told that began elsewhere."""
    if len({spell.team for spell in clubs}) < 2:
        return False
    if moves:
        return True
    for role in ("player", "coach"):
        exact = sorted((spell.last, spell) for spell in clubs if spell.role == role and spell.first == spell.last)
        for at, (month, late) in enumerate(exact):
            for before in range(at - 1, -1, -1):
                early = exact[before]
                if month - early[0] >= _SEASON:
                    break
                if early[1].team != late.team and _together(early[1], late):
                    return True
    return False


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
    latest, during = _in_office(a.office, b.played)
    if latest > _BETWEEN:
        found.append(Finding(-5, "one plays years after the other has held office"))
    if during:
        found.append(Finding(-2, "one holds office while the other plays"))
    return found


def _in_office(office: Sequence[Spell], played: Sequence[Spell]) -> tuple[int, bool]:
    """Return by how many months playing days come after office at the most, and whether any are during it."""
    players = [spell for spell in played if spell.status != "left"]
    if not players or not office:
        return _NEVER, False
    latest = max([spell.first for spell in players]) - min([spell.last for spell in office])
    return latest, latest >= -1 and any(
        -1 <= player.first - staff.last <= _BETWEEN and (staff.team != player.team or staff.role == "office")
        for staff in office
        for player in players
    )


def _arrived(a: Context, b: Context) -> Iterator[Finding]:
    """Rumours that link one with a team which the other has just joined."""
    for team in a.rumoured:
        for spell in b.by_team.get(team, ()):
            if any(_just_before(spell, rumour) for rumour in a.by_team[team]):
                yield Finding(-1, f"one is linked with {team_name(team)}, which the other has joined by then")


def _just_before(spell: Spell, rumour: Spell) -> bool:
    """Whether a spell tells of somebody's joining a team not long before a rumour of such a move."""
    return spell.status == "joined" and rumour.status == RUMOUR and 0 < rumour.first - spell.last <= _JUST


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
    return months < _SEASON and not any(month % 12 in windows for month in range(early.last, late.first + 1))


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
