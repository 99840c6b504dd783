"""Finding the gazetteer's names in a text: one automaton over all of them, the longest name at a place wins."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ahocorasick_rs

from ..identity.context import place_rows
from ..identity.gazetteer import Entry, Gazetteer
from .words import name_words, plain, word_list

SHORTEST_IN_CAPITALS = 4
_LONGEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the gazetteer in a text: the entries that own it, and those that share it with others."""

    start: int
    end: int
    text: str
    own: tuple[Entry, ...]
    shared: tuple[Entry, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry that it may stand for."""
        return self.own + self.shared

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    @property
    def is_bare_name(self) -> bool:
        """Whether it is all but the letters of a club's name that is a town's or a person's, too: "Copenhagen"."""
        if self.own:
            return False
        name = plain(self.text)
        rest = (plain(entry.name).replace(name, "").strip() for entry in self.shared if name in plain(entry.name))
        return any(len(one) <= _LONGEST_LETTERS and one == one.upper() for one in rest)


class Matcher:
    """The automaton of one gazetteer, its demonyms, and which clubs play where.

    >>> from ..identity.gazetteer import load_gazetteer
    >>> matcher = Matcher.of(load_gazetteer())
    >>> [(hit.text, hit.own[0].id) for hit in matcher.hits("Bayer Leverkusen beat Köln.")][:1]
    [('Bayer Leverkusen', 'bayer-leverkusen')]
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        own: dict[str, dict[Entry, None]] = {}
        shared: dict[str, dict[Entry, None]] = {}
        self.demonyms: dict[str, str] = dict(name_words().nationals)
        self.clubs_of_city: dict[str, list[Entry]] = {}
        self.entries: dict[str, Entry] = {}
        self.national_teams: dict[str, Entry] = {}
        self.women: dict[str, Entry] = {}
        for entry in gazetteer.entries:
            self.entries[entry.iri] = entry
            for surface, is_shared in _as_spelt(entry.surfaces()):
                name = plain(surface)
                name = name[4:] if name[:4].lower() == "the " else name
                if not name[:1].isupper() and not name[:1].isdigit():
                    name = name[:1].upper() + name[1:]
                where = shared if is_shared else own
                where.setdefault(name, {})[entry] = None
                if len(name) >= SHORTEST_IN_CAPITALS:
                    where.setdefault(name.upper(), {})[entry] = None
            if entry.women and entry.kind == "Club":
                self.women[entry.id.removesuffix("-women")] = entry
            if entry.kind == "NationalTeam" and entry.country and not entry.women:
                self.national_teams.setdefault(entry.country, entry)
            for demonym in entry.demonyms:
                self.demonyms.setdefault(plain(demonym).lower(), entry.country)
            if entry.kind == "Club" and entry.city:
                self.clubs_of_city.setdefault(plain(entry.city), []).append(entry)
        self._last_of_demonyms = {name.rpartition(" ")[2] for name in self.demonyms}
        towns: dict[str, set[str]] = {}
        for town, _, others in place_rows():
            for name in others:
                towns.setdefault(plain(name), set()).add(plain(town))
        with_club = self.clubs_of_city.keys()
        self.towns_of_region = {name: frozenset(known) for name, all_ in towns.items() if (known := all_ & with_club)}
        for where in (own, shared):
            for name in list(where):
                for spelling in sorted(_spellings(name)):
                    if spelling not in own and spelling not in shared:
                        where[spelling] = where[name]
        self.names = sorted({*own, *shared})
        self._bearers = [(tuple(own.get(name, ())), tuple(shared.get(name, ()))) for name in self.names]
        self._automaton = ahocorasick_rs.AhoCorasick(self.names, matchkind=ahocorasick_rs.MatchKind.Standard)

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> "Matcher":
        """Return the matcher of `gazetteer`, which is built once."""
        matcher = _MATCHERS.get(id(gazetteer))
        if matcher is None or matcher[0] is not gazetteer:
            matcher = (gazetteer, cls(gazetteer))
            _MATCHERS[id(gazetteer)] = matcher
        return matcher[1]

    def women_of(self, entry: Entry) -> Entry:
        """The women's team of a club, itself where there is none: countries' teams go by the country's name."""
        return self.women.get(entry.id, entry) if entry.kind == "Club" and not entry.women else entry

    def country_of(self, word: str, before: str = "") -> str | None:
        """The country whose people a word means, with the word before it: "Northern Irishman"; None for no such word.

        >>> from ..identity.gazetteer import load_gazetteer
        >>> matcher = Matcher.of(load_gazetteer())
        >>> matcher.country_of("Irishman", "the "), matcher.country_of("Irishman", "the Northern ")
        ('irl', 'nir')
        """
        low = plain(word).lower()
        if low not in self._last_of_demonyms:
            return None
        first = before[-24:].split()[-1:] if before.endswith(" ") else []
        return self.demonyms.get(f"{plain(*first).lower()} {low}" if first else low) or self.demonyms.get(low)

    def hits(self, text: str) -> list[Hit]:
        """Return the names found in `text`, in order and without overlap: of those at one place the longest."""
        folded = plain(text)
        found = []
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if (start and (folded[start - 1].isalnum())) or (end < len(folded) and folded[end].isalnum()):
                continue
            if end + 1 < len(folded) and folded[end] == "-" and folded[end + 1].islower():
                continue  # "Liverpool-born"
            if text.endswith(_BEFORE_A_PART, max(0, start - 10), start):
                continue  # "south Wales"
            found.append((start, -end, index))
        found.sort()
        hits: list[Hit] = []
        at = 0
        for start, negative, index in found:
            if start >= at:
                before, at = at, -negative
                own, shared = self._bearers[index]
                if all(entry.kind == "Club" for entry in own + shared):
                    if more := _MORE_OF_CLUB.match(text, at):
                        at = more.end()
                    elif start - 3 >= before and _FC_BEFORE.search(text, max(before, start - 4), start):
                        start -= 3
                hits.append(Hit(start, at, text[start:at], own, shared))
        return hits


_BEHIND_CLUB = "Women|Ladies|Reserves|Academy|Under|Youth|C[EFO]O|Chairman|Chief|Manager|President|Director|Owner|Vice"
_MORE_OF_CLUB = re.compile(rf" (?:F\.C\.|A?FC|CF|Football Club)(?![\w'’-]| (?!{_BEHIND_CLUB})[A-Z])")
_BEFORE_A_PART = tuple(
    f" {part}{ending}{joint}" for part in word_list("quarters") for ending in ("", "ern") for joint in " -"
)
_FC_BEFORE = re.compile(r"(?<![^\W_])FC $")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
_SAINTS = ("St ", "St. ", "St-", "Saint ", "Saint-")


def _as_spelt(surfaces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Names with and without the letters of two sounds, for which one letter may stand: "Stabæk", "Stabaek"."""
    for surface, is_shared in surfaces:
        yield surface, is_shared
        if "æ" in surface:
            yield surface.replace("æ", "ae"), is_shared


def _spellings(name: str) -> set[str]:
    """How else a name is written: "Paris St-Germain", "Paris St Germain", "Paris Saint Germain"; "US", "U.S."."""
    written = {name, name.replace("-", " ")}
    for one in list(written):
        for saint in _SAINTS:
            if f" {saint}" in f" {one}":
                written |= {f" {one}".replace(f" {saint}", f" {other}", 1)[1:] for other in _SAINTS}
    written |= {one.replace("'", "") for one in written}  # "Kings Lynn"
    written |= {_INITIALS.sub(lambda found: found[0].replace(".", ""), one) for one in written}  # "DC United"
    if name.split()[0] == "US":
        written.add(f"U.S.{name[2:]}")
    return written - {name}


_MATCHERS: dict[int, tuple[Gazetteer, Matcher]] = {}
