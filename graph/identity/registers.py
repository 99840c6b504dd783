"""Taking clubs from public registers into the user's own gazetteer, without letting them hide the names that are known.

A register holds tens of thousands of clubs, among them a "World", a "United" and namesakes of the famous.  So its names
are taken with care: only names of two words or more are ever looked for in articles (`match` is `full`), those without
a word of clubs' names ("FC", "Rovers", "Deportivo" ...) only where the context speaks for the club (marked `*`), and a
name that the gazetteer knows for something else is left out.  What a curator wrote is never replaced.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import DataFileError
from .gazetteer import (
    USER_COLUMNS,
    Entry,
    Gazetteer,
    fold,
    has_club_word,
    iri_of,
    is_common_word,
    merge,
    read_file,
    shorten,
    slug,
)
from .register_files import RegisterRow, read_register

_UNITED_KINGDOM = frozenset({"eng", "sco", "wal", "nir"})
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_NOTE_BEHIND = re.compile(r" \([^)]*\)$")
_LONGEST_NAME = 60


@dataclass
class ImportReport:
    """What an import did, as lines to be read: clubs that were new, completed (something was added to a known club),
    the same as known, or in conflict with what is known, and what was refused (file, line, reason)."""

    new: list[str] = field(default_factory=list)
    completed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def import_registers(paths: Iterable[Path], target: Path, known: Gazetteer) -> ImportReport:
    """Merge the registers `paths` into the gazetteer file `target`, which is made if it is not there.

    A folder stands for the files in it whose names end as openfootball's do, in the order of their names.
    `known` is the gazetteer without `target`.  The rows of `target` stay as they are, but for what is added to them.
    Nothing is written when a file cannot be read at all: DataFileError.
    """
    report = ImportReport()
    files = [file for path in paths for file in (_files_in(path) if path.is_dir() else [path])]
    rows = [row for file in files for row in read_register(file, report.refused.append)]
    desk = _Desk(known, [entry for _, entry in read_file(target)] if target.is_file() else [], report)
    for row in rows:
        desk.take(row)
    write_gazetteer(target, desk.rows())
    return report


def _files_in(folder: Path) -> list[Path]:
    found = sorted(folder.glob("**/*.clubs.txt"))
    if not found:
        raise DataFileError(f"{folder}: holds no file called NAME.clubs.txt; name the registers themselves")
    return found


def _starred(entry: Entry, name: str) -> str:
    """A shared name as the file has it."""
    return f"{name}**" if name in entry.chief_names else f"{name}*"


def write_gazetteer(path: Path, entries: Iterable[Entry]) -> None:
    """Write entries as a user's gazetteer file, sorted by kind and id; the same entries give the same bytes."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, USER_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for entry in sorted(entries, key=lambda entry: (entry.kind, entry.id)):
        writer.writerow(
            {
                "kind": entry.kind,
                "id": entry.id,
                "name": entry.name,
                "aliases": "|".join(entry.aliases),
                "nicknames": "|".join(
                    (*entry.nicknames, *(_starred(entry, name) for name in entry.ambiguous_nicknames))
                ),
                "country": entry.country,
                "city": entry.city,
                "ground": entry.ground,
                "wikidata": entry.wikidata,
                "league": entry.league,
                "women": "y" if entry.women else "",
                "demonyms": "|".join(entry.demonyms),
                "club": "|".join(entry.clubs),
                "match": "full" if entry.strict else "",
            }
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".new")
        beside.write_text(buffer.getvalue(), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise DataFileError(f"{path}: cannot be written: {error.strerror}") from error


class _Desk:
    """Compares each row with what is known and with the rows before it.

    `_entries` is everything known by IRI, the gazetteer and the target together; `_own` is what the target holds.
    """

    def __init__(self, known: Gazetteer, own: Iterable[Entry], report: ImportReport) -> None:
        self.report = report
        self._own = {entry.iri: entry for entry in own}
        self._entries = {entry.iri: entry for entry in known.entries}
        for iri, entry in self._own.items():
            self._entries[iri] = merge(self._entries[iri], entry) if iri in self._entries else entry
        self._reserved = {shorten(name) for entry in known.entries for name in (*_all(entry), entry.city) if name}
        self._by_wikidata: dict[str, str] = {}
        self._bearers: dict[str, dict[str, None]] = {}
        for entry in self._entries.values():
            self._index(entry)
        self._countries = {
            fold(name): entry.country
            for entry in known.entries
            if entry.kind == "NationalTeam"
            for name in (entry.name, *entry.aliases)
        }
        self._grounds: dict[str, dict[str, str]] = {}
        for entry in known.entries:
            if entry.kind == "Ground":
                for name in (entry.name, *entry.aliases):
                    self._grounds.setdefault(fold(name), {})[entry.id] = entry.country

    def rows(self) -> list[Entry]:
        """The entries that the target is to hold."""
        return list(self._own.values())

    def take(self, row: RegisterRow) -> None:
        """Take one club of a register in, and say in the report what became of it."""
        country, names = self._country(row.country), _usable(row.names)
        if not names:
            self.report.refused.append(
                f"{row.where}: '{row.names[0]}' is no name that articles would use: too long, or no letters"
            )
            return
        entry = self._match(row, country, names)
        if isinstance(entry, str):
            self.report.conflicts.append(f"{row.where}: {entry}")
        elif entry is None:
            self._add(row, country, names)
        else:
            self._complete(entry, row, country, names)

    def _match(self, row: RegisterRow, country: str, names: tuple[str, ...]) -> Entry | str | None:
        """The known club that the row is about; a sentence where that is in conflict; None for a new one."""
        if row.wikidata in self._by_wikidata:
            same = self._entries[self._by_wikidata[row.wikidata]]
            if not _compatible(same.country, country):
                return f"{row.wikidata} is {same.name} ({same.country}) here, and in {row.country} there"
            return same
        found = self._named(row, country, names)
        if len(found) > 1:
            owners = " and ".join(sorted(entry.id for entry in found))
            return f"'{names[0]}' is a name of {owners}; nothing tells which is meant"
        if not found:
            return None
        entry = found[0]
        if entry.wikidata and row.wikidata and entry.wikidata != row.wikidata:
            if entry.strict:
                return None  # two clubs of one name and country in the registers
            return f"{names[0]} ({row.country}) has {row.wikidata} there; {entry.id} has {entry.wikidata} here"
        if row.wikidata and not entry.wikidata and not entry.strict and not self._same_ground(entry, row, country):
            return (
                f"{names[0]} ({row.country}) may be {entry.id}, but nothing besides its name says so; "
                f"{row.wikidata} was not taken over"
            )
        return entry

    def _same_ground(self, entry: Entry, row: RegisterRow, country: str) -> bool:
        return bool(entry.ground) and entry.ground == self._ground(row.ground, country)

    def _named(self, row: RegisterRow, country: str, names: tuple[str, ...]) -> list[Entry]:
        """The known clubs of the row's country that bear the first of its names that any bears."""
        for name in names:
            bearers = [self._entries[iri] for iri in self._bearers.get(shorten(name), ())]
            found = [
                entry
                for entry in bearers
                if entry.women == row.women and (country or not entry.country) and _compatible(entry.country, country)
            ]
            alike = [entry for entry in found if fold(entry.name) == fold(name)]
            if found:
                return alike if len(alike) == 1 else found
        return []

    def _complete(self, entry: Entry, row: RegisterRow, country: str, names: tuple[str, ...]) -> None:
        """Add what the row knows and the entry lacks."""
        mine = set(map(shorten, _all(entry)))
        added = [
            name for name in names if shorten(name) not in mine and has_club_word(name) and self._is_free(name, entry)
        ]
        ground = "" if entry.ground else self._ground(row.ground, country)
        wikidata = "" if entry.wikidata else row.wikidata
        if not (added or wikidata or ground):
            self.report.same.append(entry.id)
            return
        base = self._own.get(entry.iri) or Entry(
            id=entry.id, kind=entry.kind, name=entry.name, iri=entry.iri, women=entry.women
        )
        self._own[entry.iri] = replace(
            base,
            aliases=tuple(dict.fromkeys((*base.aliases, *added))),
            wikidata=base.wikidata or wikidata,
            ground=base.ground or ground,
        )
        self._entries[entry.iri] = merge(entry, self._own[entry.iri])
        self._index(self._entries[entry.iri])
        self.report.completed.append(entry.id)

    def _add(self, row: RegisterRow, country: str, names: tuple[str, ...]) -> None:
        """Make a new entry.

        It has the first of its names that nothing else has; where there is none, its first name with its town or
        country behind it, which no article writes.
        """
        free = [name for name in names if self._is_free(name, None)] or [_told_apart(names[0], row, country)]
        identifier = self._new_id(names[0], row, country)
        entry = Entry(
            id=identifier,
            kind="Club",
            name=free[0],
            iri=iri_of("Club", identifier),
            aliases=tuple(one for one in free[1:] if not is_common_word(one)),
            country=country,
            city=row.city,
            ground=self._ground(row.ground, country),
            wikidata=row.wikidata,
            women=row.women,
            strict=True,
        )
        self._own[entry.iri] = self._entries[entry.iri] = entry
        self._index(entry)
        self.report.new.append(f"{entry.id} ({entry.name})")

    def _index(self, entry: Entry) -> None:
        if entry.wikidata:
            self._by_wikidata[entry.wikidata] = entry.iri
        if entry.kind == "Club":
            for name in (_NOTE_BEHIND.sub("", entry.name), entry.name, *entry.aliases):
                self._bearers.setdefault(shorten(name), {})[entry.iri] = None

    def _is_free(self, name: str, owner: Entry | None) -> bool:
        """Whether nothing else is known by the name."""
        key = shorten(name)
        if any(owner is None or iri != owner.iri for iri in self._bearers.get(key, ())):
            return False
        return key not in self._reserved or (owner is not None and key in map(shorten, _all(owner)))

    def _new_id(self, name: str, row: RegisterRow, country: str) -> str:
        base = slug(name)
        marked = [f"{base}-{country}"] if country else []
        marked += [f"{base}-{row.wikidata.lower()}"] if row.wikidata else []
        for identifier in (base, *marked):
            if iri_of("Club", identifier) not in self._entries:
                return identifier
        number = 2
        while iri_of("Club", f"{base}-{number}") in self._entries:
            number += 1
        return f"{base}-{number}"

    def _country(self, written: str) -> str:
        for part in re.split("[•/]", written):
            if fold(part) == "united kingdom":
                return "gb"
            if code := self._countries.get(fold(part)):
                return code
            if part.strip() in self._countries.values():
                return part.strip()
        return ""

    def _ground(self, written: str, country: str) -> str:
        found = [
            identifier
            for identifier, there in self._grounds.get(fold(written), {}).items()
            if written and country and _compatible(there, country)
        ]
        return found[0] if len(found) == 1 else ""


def _all(entry: Entry) -> Iterator[str]:
    yield from (entry.name, *entry.aliases, *entry.nicknames, *entry.ambiguous_nicknames)


def _usable(names: Iterable[str]) -> tuple[str, ...]:
    """The names without bars and stars, dotted initials written together, in their order."""
    found: dict[str, None] = {}
    for name in names:
        bare = _DOTTED.sub(lambda match: match[0].replace(".", ""), name.replace("|", " ").replace("*", " "))
        bare = " ".join(bare.split())
        if fold(bare) and len(bare) <= _LONGEST_NAME:
            found[bare] = None
    return tuple(found)


def _told_apart(name: str, row: RegisterRow, country: str) -> str:
    mark = row.city or country or row.wikidata
    return f"{name} ({mark})" if mark else name


def _compatible(ours: str, theirs: str) -> bool:
    """Whether two codes of countries may be one; a register that says "United Kingdom" may mean Wales."""
    return not ours or not theirs or ours == theirs or {ours, theirs} <= _UNITED_KINGDOM | {"gb"}


def counts(report: ImportReport) -> Mapping[str, int]:
    """Return how many clubs fell into each part of the report."""
    return {name: len(getattr(report, name)) for name in ("new", "completed", "same", "conflicts", "refused")}
