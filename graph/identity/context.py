"""What an article says around an ambiguous name: teams, grounds, competitions, towns and countries that it names."""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from ..errors import DataFileError
from ..resources import folder
from .gazetteer import Entry, Gazetteer, fold

_CAPITALISED = re.compile(r"(?:[^\W\d_]\.)?[^\W\d_][\w'’.-]*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘(]?[^\W\d_a-z])|\n+")
_LONGEST_PLACE = 4


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something that the article names beyond doubt, from `start` to `end` (code points of its text).

    `kind` is that of a gazetteer entry, or "Place" or "Country"; then `key` is the folded town or the code of the
    country, else the entry's IRI.
    """

    kind: str
    key: str
    start: int
    end: int


@dataclass(frozen=True)
class Context:
    """The text of an article and what it names; `hints` are further grounds for a team (by IRI), such as the clubs
    that the roles of its people name, with a weight between 0 and 1."""

    text: str
    sightings: tuple[Sighting, ...] = ()
    hints: Mapping[str, float] = field(default_factory=dict)

    def sentence_of(self, position: int) -> tuple[int, int]:
        """Return where the sentence around `position` starts and ends."""
        start, end = 0, len(self.text)
        for match in _SENTENCE_END.finditer(self.text):
            if match.end() <= position:
                start = match.end()
            else:
                end = match.start() + 1
                break
        return start, end


def context_of(
    text: str,
    names: Iterable[tuple[int, int, Entry]],
    gazetteer: Gazetteer,
    hints: Mapping[str, float] | None = None,
) -> Context:
    """Return the context that `text` gives, where `names` are the places whose meaning is known: (start, end, entry).

    Towns and countries ("Montevideo", "Spanish") are looked for in what the names leave over.

    >>> from .gazetteer import load_gazetteer
    >>> [(one.kind, one.key) for one in context_of("A night in Guayaquil.", [], load_gazetteer()).sightings]
    [('Place', 'guayaquil')]
    """
    sightings = [Sighting(entry.kind, entry.iri, start, end) for start, end, entry in names]
    taken = sorted((one.start, one.end) for one in sightings)
    places, countries = _places_of(gazetteer), _countries_of(gazetteer)
    words = [match for match in _CAPITALISED.finditer(text) if match.group()[0].isupper()]
    for start, end, towns in _worded_places(text, gazetteer):
        sightings += [Sighting("Place", town, start, end) for town in towns]
        taken.append((start, end))
    first = 0
    while first < len(words):
        step, start = 1, words[first].start()
        free = min([low for low, high in taken if start < high], default=len(text))
        for count in range(min(_LONGEST_PLACE, len(words) - first), 0, -1):
            end = words[first + count - 1].end()
            if end - start > 40 or end > free:
                continue
            key = fold(text[start:end].removesuffix("'s").removesuffix("’s"))
            found = [Sighting("Place", town, start, end) for town in places.get(key, ())]
            found += [Sighting("Country", code, start, end) for code in countries.get(key, ())]
            if found:
                sightings += found
                step = count
                break
        first += step
    sightings.sort(key=lambda one: (one.start, one.end, one.kind, one.key))
    return Context(text, tuple(sightings), dict(hints or {}))


def _worded_places(text: str, gazetteer: Gazetteer) -> Iterable[tuple[int, int, tuple[str, ...]]]:
    """Yield the places that are written with a word in lower case: "Welsh capital", "south coast"."""
    places = _places_of(gazetteer)
    for match in _worded_names().finditer(text):
        yield match.start(), match.end(), places[fold(match.group())]


@lru_cache(maxsize=1)
def _worded_names() -> re.Pattern[str]:
    names = {name for _, _, aliases in place_rows() for name in aliases if name != name.title() and " " in name}
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(names))) + r")\b")


def town_key(city: str) -> str:
    """Return the key under which a town stands in a `Sighting`."""
    return fold(city)


@lru_cache(maxsize=4)
def _places_of(gazetteer: Gazetteer) -> Mapping[str, tuple[str, ...]]:
    """The towns by each of their names and adjectives; a region leads to all of its towns."""
    names: dict[str, dict[str, None]] = {}
    for entry in gazetteer.entries:
        if entry.kind == "Club" and entry.city:
            names.setdefault(fold(entry.city), {})[fold(entry.city)] = None
    for town, _, aliases in place_rows():
        for name in (town, *aliases):
            names.setdefault(fold(name), {})[fold(town)] = None
    return {name: tuple(towns) for name, towns in names.items()}


@lru_cache(maxsize=4)
def _countries_of(gazetteer: Gazetteer) -> Mapping[str, tuple[str, ...]]:
    names: dict[str, dict[str, None]] = {}
    for entry in gazetteer.entries:
        if entry.kind == "NationalTeam" and not entry.women:
            for name in (entry.name, *entry.aliases, *entry.demonyms):
                names.setdefault(fold(name), {})[entry.country] = None
                if name in entry.demonyms:
                    names.setdefault(fold(name) + "s", {})[entry.country] = None
    return {name: tuple(codes) for name, codes in names.items()}


@lru_cache(maxsize=1)
def place_rows() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The towns of the gazetteer, each with its country and its other names, those of its region among them."""
    path = folder("ontology") / "gazetteer" / "places.csv"
    rows = []
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        if next(reader, None) != ["name", "country", "aliases"]:
            raise DataFileError(f"{path}:1: the columns of the places are name, country, aliases")
        for cells in reader:
            if len(cells) != 3 or not fold(cells[0]):
                raise DataFileError(f"{path}:{reader.line_num}: a place is a name, a country and its other names")
            rows.append((cells[0], cells[1], tuple(name for name in cells[2].split("|") if name)))
    return tuple(rows)
