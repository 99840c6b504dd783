"""The gazetteer: the names of clubs, national teams, competitions, grounds and outlets, read from CSV.

The files in `ontology/gazetteer/` are the source; files of the user's own (`TOUCHLINE_GAZETTEER`, or those given to
`load_gazetteer`) are merged on top.  Every row is checked on reading, and a bad one is refused with file and line.
A name that ends in `*` is shared: it may mean its owner, and only the context of an article tells (`ambiguity`).
"""

import csv
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from ..errors import DataFileError
from ..resources import folder

BASE = "https://w3id.org/touchline/id/"
ENVIRONMENT = "TOUCHLINE_GAZETTEER"
FILE_IN_STORE = "gazetteer.csv"

_SEGMENTS = {
    "Club": "club",
    "NationalTeam": "national-team",
    "Competition": "competition",
    "Ground": "ground",
    "Outlet": "outlet",
}
_FILES = {
    "clubs.csv": "Club",
    "national_teams.csv": "NationalTeam",
    "competitions.csv": "Competition",
    "grounds.csv": "Ground",
    "outlets.csv": "Outlet",
}
_COLUMNS = ("id", "name", "aliases", "nicknames", "country", "city", "ground", "wikidata")
_MORE_COLUMNS = {
    "Club": ("league", "women"),
    "NationalTeam": ("demonyms", "women"),
    "Competition": ("women",),
    "Ground": ("club",),
    "Outlet": (),
}
USER_COLUMNS = (*_COLUMNS, "league", "women", "demonyms", "club", "kind", "match")
_CLUB_WORDS = frozenset({"fc", "cf", "afc"})
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "&": " and "}
    | dict.fromkeys(".'’‘ʼ`´\u200b\u200c\u200d\ufeff", "")
)
_NOT_WORD = re.compile(r"[\W_]+")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WIKIDATA = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One club, national team, competition, ground or outlet.

    `nicknames` belong to this entry alone; those in `ambiguous_nicknames` (starred in the file, short names among
    them) may mean it, and those in `chief_names` (with two stars) mostly do.  `strict` entries come from a
    register: they are found by names of two words or more only, and by those without a word of clubs' names ("FC",
    "Rovers") only where the context speaks for them.
    `clubs` are the ids of those that play at a ground.
    """

    id: str
    kind: str
    name: str
    iri: str
    aliases: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    ambiguous_nicknames: tuple[str, ...] = ()
    chief_names: tuple[str, ...] = ()
    country: str = ""
    city: str = ""
    ground: str = ""
    wikidata: str = ""
    league: str = ""
    women: bool = False
    demonyms: tuple[str, ...] = ()
    clubs: tuple[str, ...] = ()
    strict: bool = False

    def __hash__(self) -> int:
        return hash((self.id, self.kind))

    def surfaces(self) -> Iterator[tuple[str, bool]]:
        """Yield each name that may stand for the entry in a text, and whether it is shared."""
        for name in (self.name, *self.aliases, *self.nicknames):
            if not self.strict:
                yield name, False
            elif " " in fold(name):
                yield name, not has_club_word(name)
        for name in self.ambiguous_nicknames:
            if not self.strict or " " in fold(name):
                yield name, True


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """All entries, in the order of the files; look names up with `lookup`."""

    entries: tuple[Entry, ...] = field(default=())

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """Return the entries that bear `name`, whatever its case, diacritics and punctuation.

        Those that bear it as it stands come alone; only where there are none do "FC", "CF" and "AFC" count for nothing.

        >>> [entry.id for entry in load_gazetteer().lookup("MAN. UTD")]
        ['manchester-united']
        """
        return self._by_name.get(fold(name)) or self._by_short_name.get(shorten(name), ())

    def by_iri(self, iri: str) -> Entry | None:
        """Return the entry with this IRI, if there is one."""
        return self._by_iri.get(iri)

    def by_id(self, kind: str, identifier: str) -> Entry | None:
        """Return the entry of this kind ("Club", "Ground" ...) and id, if there is one."""
        return self._by_iri.get(iri_of(kind, identifier)) if kind in _SEGMENTS else None

    @cached_property
    def _by_iri(self) -> Mapping[str, Entry]:
        return {entry.iri: entry for entry in self.entries}

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Entry, ...]]:
        return _index(self.entries, fold)

    @cached_property
    def _by_short_name(self) -> Mapping[str, tuple[Entry, ...]]:
        return _index(self.entries, shorten)


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Return the key under which names compare: no case, diacritics or punctuation, "&" as "and".

    >>> fold("Brighton & Hove Albion F.C."), fold("Nott'm  Forest"), fold("Beşiktaş")
    ('brighton and hove albion fc', 'nottm forest', 'besiktas')
    """
    text = name.casefold().translate(_LETTERS)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in text if not unicodedata.combining(letter)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", text).strip()


def shorten(name: str) -> str:
    """Return the folded name without "FC", "CF" and "AFC", unless nothing would be left.

    >>> shorten("Liverpool F.C."), shorten("FC")
    ('liverpool', 'fc')
    """
    key = fold(name)
    return " ".join(word for word in key.split() if word not in _CLUB_WORDS) or key


def iri_of(kind: str, identifier: str) -> str:
    """Return the IRI of the entry of this kind and id.

    >>> iri_of("Club", "bayern-munich")
    'https://w3id.org/touchline/id/club/bayern-munich'
    """
    return f"{BASE}{_SEGMENTS[kind]}/{identifier}"


def slug(name: str) -> str:
    """Return the id that a name gives: its folded words joined by hyphens.

    >>> slug("1. FC Köln")
    '1-fc-koln'
    """
    return "-".join(word for word in fold(name).split() if word.isascii()) or "unnamed"


def load_gazetteer(paths: Iterable[Path | str] = (), *, without: Iterable[Path | str] = ()) -> Gazetteer:
    """Read the gazetteer, with the files of `paths` and of `TOUCHLINE_GAZETTEER` merged on top, but for `without`.

    A row of a user's file whose kind and id exist adds its names to that entry and replaces the other fields it
    fills; any other row is a new entry.  Raises DataFileError, naming file and line, for a row that is malformed.
    """
    named = [Path(part) for part in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if part]
    omitted = {str(Path(path)) for path in without}
    users = tuple(dict.fromkeys(path for path in map(str, (*named, *map(Path, paths))) if path not in omitted))
    stamps = tuple(_stamp(Path(path)) for path in users)
    return _load(users, stamps)


def of_store(store: Path | str) -> list[Path]:
    """Return the gazetteer file in the folder of a store, in a list: empty where there is none."""
    path = Path(store) / FILE_IN_STORE
    return [path] if path.is_file() else []


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        raise DataFileError(f"{path}: there is no such gazetteer file") from None
    return state.st_mtime_ns, state.st_size


@lru_cache(maxsize=8)
def _load(users: tuple[str, ...], _stamps: tuple[tuple[int, int], ...]) -> Gazetteer:
    home = folder("ontology") / "gazetteer"
    entries: dict[str, Entry] = {}
    lines: dict[str, str] = {}
    for file, kind in _FILES.items():
        if (home / file).is_file():
            for where, entry in read_file(home / file, kind):
                entries[entry.iri] = entry
                lines[entry.iri] = where
    _check_links(entries, lines)
    for user in users:
        fresh: dict[str, str] = {}
        for where, entry in read_file(Path(user)):
            known = entries.get(entry.iri)
            entries[entry.iri] = merge(known, entry) if known else entry
            fresh[entry.iri] = where
        _check_links({iri: entries[iri] for iri in fresh}, fresh, entries)
    return Gazetteer(tuple(entries.values()))


def read_file(path: Path, kind: str | None = None) -> Iterator[tuple[str, Entry]]:
    """Yield `("file:line", entry)` for each row of a gazetteer file, in order.

    With `kind` the file is one of Touchline's own, whose columns are fixed; without, it is a user's, which needs no
    column but `name` and whose rows say their kind (a club, if they do not).  Raises DataFileError on a bad row.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.reader(stream, strict=True)
            header = _header(next(rows, []), path, kind)
            first: dict[str, int] = {}
            for cells in rows:
                if not any(cells):
                    continue
                where = f"{path}:{rows.line_num}"
                if len(cells) != len(header):
                    raise DataFileError(f"{where}: {len(cells)} cells where the header has {len(header)} columns")
                entry = _entry(dict(zip(header, map(str.strip, cells), strict=True)), kind, where)
                if entry.iri in first:
                    raise DataFileError(f"{where}: the id '{entry.id}' stands in line {first[entry.iri]} already")
                first[entry.iri] = rows.line_num
                yield where, entry
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataFileError(f"{path}: cannot be read as a gazetteer: {error}") from error


def _header(cells: Sequence[str], path: Path, kind: str | None) -> list[str]:
    header = [cell.strip() for cell in cells]
    allowed = (*_COLUMNS, *_MORE_COLUMNS[kind]) if kind else USER_COLUMNS
    unknown = [column for column in header if column not in allowed]
    if unknown:
        raise DataFileError(f"{path}:1: unknown column '{unknown[0]}'; the columns are {', '.join(allowed)}")
    if len(set(header)) < len(header):
        raise DataFileError(f"{path}:1: a column stands twice")
    if "name" not in header or (kind and "id" not in header):
        raise DataFileError(f"{path}:1: the column 'name'{' or id' if kind else ''} is missing")
    return header


def _entry(row: Mapping[str, str], kind: str | None, where: str) -> Entry:
    name = row["name"]
    if not fold(name):
        raise DataFileError(f"{where}: a row without a name")
    kind = kind or row.get("kind") or "Club"
    if kind not in _SEGMENTS:
        raise DataFileError(f"{where}: unknown kind '{kind}'; it is one of {', '.join(_SEGMENTS)}")
    identifier = row.get("id") or slug(name)
    if not _ID.fullmatch(identifier):
        raise DataFileError(f"{where}: '{identifier}' is no id; it is made of a-z, 0-9 and single hyphens")
    wikidata = row.get("wikidata", "")
    if wikidata and not _WIKIDATA.fullmatch(wikidata):
        raise DataFileError(f"{where}: '{wikidata}' is no Wikidata id; one looks like Q1130849")
    for column, choices in (("women", ("", "y")), ("match", ("", "full"))):
        if row.get(column, "") not in choices:
            raise DataFileError(f"{where}: '{row[column]}' in the column '{column}', which is 'y' or 'full' or empty")
    aliases, shared = _names(row.get("aliases", ""), where)
    nicknames, more = _names(row.get("nicknames", ""), where)
    return Entry(
        id=identifier,
        kind=kind,
        name=name,
        iri=iri_of(kind, identifier),
        aliases=aliases,
        nicknames=nicknames,
        ambiguous_nicknames=tuple(dict.fromkeys((*shared, *more))),
        chief_names=_chief_names(row),
        country=row.get("country", ""),
        city=row.get("city", ""),
        ground=row.get("ground", ""),
        wikidata=wikidata,
        league=row.get("league", ""),
        women=row.get("women") == "y",
        demonyms=tuple(_cells(row.get("demonyms", ""))),
        clubs=tuple(_cells(row.get("club", ""))),
        strict=row.get("match") == "full",
    )


def _cells(cell: str) -> Iterator[str]:
    return (part for part in map(str.strip, cell.split("|")) if part) if cell else iter(())


def _names(cell: str, where: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of a cell that are the entry's alone, and those that are marked as shared."""
    own: dict[str, None] = {}
    shared: dict[str, None] = {}
    for part in _cells(cell):
        name = part.rstrip("*").strip()
        key = fold(name)
        if not key:
            raise DataFileError(f"{where}: an empty name among '{cell}'")
        if part.endswith("***"):
            raise DataFileError(f"{where}: '{part}' has more stars than two; docs/gazetteer.md tells what they mean")
        if key in ("the", "a", "an"):
            raise DataFileError(f"{where}: '{name}' is a common word, and no name by itself; take it out")
        if key in _words("common_words.txt") and (key == name or not part.endswith("*")):
            raise DataFileError(
                f"{where}: '{name}' is a common word, which would be found everywhere; "
                "write it with 'the', or capitalised and marked with * as shared"
            )
        (shared if part.endswith("*") else own)[name] = None
    return tuple(own), tuple(shared)


def _chief_names(row: Mapping[str, str]) -> tuple[str, ...]:
    """The shared names that mean the entry where an article is on other clubs and nothing speaks for another owner."""
    cells = [*_cells(row.get("aliases", "")), *_cells(row.get("nicknames", ""))]
    return tuple(dict.fromkeys(one.rstrip("*").strip() for one in cells if one.endswith("**")))


def has_club_word(name: str) -> bool:
    """Whether a name of two words or more has one that hardly anything but a club's name has.

    >>> has_club_word("Hartley Wintney F.C."), has_club_word("Jorge Wilstermann"), has_club_word("FC")
    (True, False, False)
    """
    words = fold(name).split()
    return len(words) > 1 and not _words("club_words.txt").isdisjoint(words)


def is_common_word(name: str) -> bool:
    """Whether `name` is a word of everyday English, alone or after "the".

    >>> is_common_word("Rangers"), is_common_word("Barcelona")
    (True, False)
    """
    return fold(name).removeprefix("the ") in _words("common_words.txt")


@lru_cache(maxsize=2)
def _words(file: str) -> frozenset[str]:
    return frozenset((folder("ontology") / "gazetteer" / file).read_text(encoding="utf-8").split())


def _check_links(
    entries: Mapping[str, Entry], lines: Mapping[str, str], known: Mapping[str, Entry] = MappingProxyType({})
) -> None:
    everything = known or entries
    for iri, entry in entries.items():
        if entry.ground and iri_of("Ground", entry.ground) not in everything:
            raise DataFileError(f"{lines[iri]}: the ground '{entry.ground}' is not an id of grounds.csv")
        for club in entry.clubs:
            if iri_of("Club", club) not in everything:
                raise DataFileError(f"{lines[iri]}: the club '{club}' is not an id of clubs.csv")


def merge(known: Entry, new: Entry) -> Entry:
    """Return `known` with the names of `new` added and its other fields replaced where `new` fills them."""
    names = {fold(name) for name in (known.name, *known.aliases, *known.nicknames)}
    added = [name for name in (new.name, *new.aliases) if fold(name) not in names]
    return replace(
        known,
        aliases=tuple(dict.fromkeys((*known.aliases, *added))),
        nicknames=tuple(dict.fromkeys((*known.nicknames, *new.nicknames))),
        ambiguous_nicknames=tuple(dict.fromkeys((*known.ambiguous_nicknames, *new.ambiguous_nicknames))),
        chief_names=tuple(dict.fromkeys((*known.chief_names, *new.chief_names))),
        country=new.country or known.country,
        city=new.city or known.city,
        ground=new.ground or known.ground,
        wikidata=new.wikidata or known.wikidata,
        league=new.league or known.league,
        women=new.women or known.women,
        demonyms=tuple(dict.fromkeys((*known.demonyms, *new.demonyms))),
        clubs=tuple(dict.fromkeys((*known.clubs, *new.clubs))),
        strict=known.strict and new.strict,
    )


def _index(entries: Iterable[Entry], key: Callable[[str], str]) -> dict[str, tuple[Entry, ...]]:
    index: dict[str, dict[Entry, None]] = {}
    for entry in entries:
        for name in (entry.name, *entry.aliases, *entry.nicknames, *entry.ambiguous_nicknames):
            index.setdefault(key(name), {})[entry] = None
    return {name: tuple(bearers) for name, bearers in index.items()}
