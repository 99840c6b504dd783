"""The keys under which name records are found by those that may be the same entity.

A record *bears* keys, which the store keeps, and *seeks* others.  Keys are made so that blocks stay small however
large the graph grows: a surname alone is never a key of its own, only together with a given name or a team.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from .gazetteer import fold
from .names import PersonName, begins_alike, ends_plainly, given_ids, read_name, same_surname, surname_position


@lru_cache(maxsize=65536)
def split_names(names: tuple[str, ...]) -> tuple[tuple[PersonName, ...], tuple[PersonName, ...]]:
    """Return the full names and the surnames or mononyms among names, each once, sorted."""
    read = sorted({read_name(name) for name in names}, key=lambda name: (name.words, name.initials, name.suffix))
    return tuple(name for name in read if name.full), tuple(name for name in read if not name.full and name.words)


def person_keys(names: Iterable[str], teams: Iterable[str]) -> tuple[str, ...]:
    """Return the keys that a person's record bears, sorted.

    >>> person_keys(["R. De Zerbi"], ["club/marseille"])
    ('part deserbi club/marseille', 'part serbi club/marseille')
    """
    names = tuple(names)
    full, partial = split_names(names)
    teams = sorted(set(teams))
    keys = {f"name {fold(name)}" for name in names if read_name(name).full}
    for name in full:
        keys.update(_full_keys(name))
        keys.update(key for team in teams for key in _team_keys(name, team))
    for name in partial:
        kind = "full" if full else "part"
        forms = {name.letters, name.run, *(() if name.initials else given_ids(name))}
        keys.update(f"{kind} {form} {team}" for team in teams for form in forms)
    return tuple(sorted(keys)) or (f"alone {fold(' '.join(names))}",)


@lru_cache(maxsize=65536)
def sought_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys under which the partners of a record that bears `keys` are found.

    Full names seek each other under their own keys, and the partial names of their team; a partial name seeks both.
    One that is tied to no team stands alone, and is sought by nobody.
    """
    sought: set[str] = set()
    for key in keys:
        kind, _, rest = key.partition(" ")
        if kind == "full":
            sought.add(f"part {rest}")
        elif kind == "part":
            sought.update((key, f"full {rest}"))
        elif kind not in ("alone", "called"):
            sought.add(key)
    return tuple(sorted(sought))


@lru_cache(maxsize=65536)
def may_bear(full: tuple[str, ...], partial: tuple[str, ...]) -> bool:
    """Whether one of the names of a record of a surname alone may stand for a record with full names.

    >>> may_bear(("Arne Slot",), ("Slot",)), may_bear(("Arne Slot",), ("Klopp",))
    (True, False)
    """
    if len(full) == len(partial) == 1 and ends_plainly(full[0], partial[0]):
        return True
    names, known = split_names(full)
    return any(
        any(surname_position(part, name) is not None for name in names) or any(same_surname(part, one) for one in known)
        for part in split_names(partial)[1]
    )


def bearer_keys(keys: Sequence[str]) -> list[str]:
    """Return the keys under which full names are found that a surname alone, with sorted `keys`, may stand for.

    >>> bearer_keys(("part slot club/liverpool",))
    ['full slot club/liverpool']
    """
    asked = [f"full {key[5:]}" for key in of_kind("part", keys)]
    if keys[0].startswith("alone "):
        asked.extend([f"called {key[6:]}" for key in of_kind("alone", keys)])
    return asked


def surname_keys(keys: Sequence[str]) -> list[str]:
    """Return the keys under which surnames alone are found that may stand for full names with sorted `keys`.

    >>> surname_keys(("full slot club/liverpool", "name arne slot"))
    ['part slot club/liverpool']
    """
    asked = [f"part {key[5:]}" for key in of_kind("full", keys)]
    if keys[0].startswith("called "):
        asked.extend([f"alone {key[7:]}" for key in of_kind("called", keys)])
    return asked


def of_kind(kind: str, keys: Sequence[str]) -> Sequence[str]:
    """Return those of sorted keys that are of a kind: that begin with that word."""
    first = bisect_left(keys, kind + " ")
    if first == len(keys) or not keys[first].startswith(kind):
        return ()
    return keys[first : bisect_left(keys, kind + "!", first)]


def has_team(key: str) -> bool:
    """Whether two records that meet under a key share a team.

    >>> has_team("part slot club/liverpool"), has_team("given arne slot")
    (True, False)
    """
    return key.startswith(("full ", "part ", "slip "))


def of_slips(key: str) -> bool:
    """Whether names that meet under a key need not agree: some of their letters are alike, and no more.

    >>> of_slips("slip slot a club/liverpool"), of_slips("letters aenr lost"), of_slips("given arne slot")
    (True, True, False)
    """
    return key.startswith(("slip ", "letters "))


def may_slip(names: tuple[str, ...], keys: tuple[str, ...], others: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether full names that meet under a key `of_slips` may agree: a first look, before they are read.

    Where both are two plain words, the second ones must be as near as a slip of the pen allows, or sound so; and where
    these sound the same, the first ones must be so too, or be forms of one name.  (Of names whose words stand in
    another order nothing is said: they meet under other keys too.)
    """
    one, other = _plain(names, keys), _plain(others, theirs)
    if not one or not other:
        return True
    if one.sound != other.sound:
        return OSA.distance(one.last, other.last) <= 2 or OSA.distance(one.sound, other.sound) <= 2
    first = _first_sound(keys, one.sound), _first_sound(theirs, one.sound)
    if not all(first) or OSA.distance(one.given, other.given) <= 2 or OSA.distance(*first) <= 2:
        return True
    return begins_alike(*first) or not set(of_kind("given", keys)).isdisjoint(of_kind("given", theirs))


def own_keys(keys: Sequence[str]) -> Sequence[str]:
    """Return those of the sorted keys that a person's record bears under which partners of its own kind are found.

    >>> own_keys(("called slot", "full slot club/liverpool", "name arne slot", "slip slot a club/liverpool"))
    ('name arne slot', 'slip slot a club/liverpool')
    """
    return keys[bisect_left(keys, "full!") :]


def team_keys(keys: Sequence[str]) -> Sequence[str]:
    """Return those of the sorted keys that a person's record bears under which partners at its teams are found.

    >>> team_keys(("given arne slot", "name arne slot", "slip slot a club/liverpool", "tail slot"))
    ('slip slot a club/liverpool',)
    """
    return of_kind("part" if keys[-1].startswith("part ") else "slip", keys)


def _full_keys(name: PersonName) -> Iterable[str]:
    """Keys of a full name alone: its words with their letters in any order, its letters run together, its parts."""
    yield f"letters {' '.join(sorted(''.join(sorted(word)) for word in name.sounds))}"
    for given in given_ids(name):
        for word in name.sounds[1:]:
            yield f"given {given} {word}"
    yield f"tail {name.run}"
    yield f"tail {name.letters}"
    yield f"tail {''.join((*name.sounds[1:], name.sounds[0]))}"
    yield f"tail {''.join((name.sounds[-1], *name.sounds[:-1]))}"
    if len(name.words) > 2:
        yield f"tail {''.join(name.sounds[1:])}"
        yield f"tail {''.join(name.sounds[:2])}"
    for compound in name.compounds:
        yield f"tail {compound}"


def _team_keys(name: PersonName, team: str) -> Iterable[str]:
    words = {*name.sounds, *given_ids(name), "".join(name.sounds[1:])}
    if len(name.sounds) > 2:
        words.add("".join(name.sounds[-2:]))
    for word in words:
        yield f"full {word} {team}"
    for given in given_ids(name):
        yield f"slip {given} {name.sounds[-1][0]} {team}"
    yield f"slip {name.sounds[-1]} {name.sounds[0][0]} {team}"


class _Plain(NamedTuple):
    """A name of two plain words: these, in small letters, and how the second one sounds."""

    given: str
    last: str
    sound: str


@lru_cache(maxsize=65536)
def _plain(names: tuple[str, ...], keys: tuple[str, ...]) -> _Plain | None:
    """Return what can be told of a full name without its being read, where it is the only one, and two plain words."""
    given, _, last = names[0].lower().partition(" ")
    if len(names) > 1 or not given.isalpha() or not last.isalpha() or not names[0].isascii():
        return None
    return _Plain(given, last, keys[bisect_left(keys, "given ")].rpartition(" ")[2])


def _first_sound(keys: Sequence[str], last: str) -> str:
    """How the first word of a name of two words sounds, as its keys tell; nothing where they leave that open."""
    runs = [key[5 : -len(last)] for key in of_kind("tail", keys) if key.endswith(last)]
    if len(runs) > 1:  # some are of letters that run together otherwise
        runs = [run for run in runs if f"tail {last}{run}" in keys]
    return runs[0] if len(runs) == 1 else ""
