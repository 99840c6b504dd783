"""The word lists of `ontology/lexicon/names.toml`, and the folding under which names compare."""

import csv
import functools
import tomllib
import unicodedata
from dataclasses import dataclass

from ..errors import DataFileError
from ..resources import folder
from .alternatives import alternatives

_FOLD = {
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ı": "i",
    "ð": "d",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
}
_FOLD |= {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "‐": "-", "‑": "-", "–": "-"}


@functools.cache
def _table() -> dict[int, str]:
    """One letter for one letter, so that offsets stay: "é" to "e", but not "ß" to "ss"."""
    table = {ord(letter): plain for letter, plain in _FOLD.items()}
    for code in range(0xC0, 0x250):
        plain = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if len(plain) == 1 and plain != chr(code):
            table.setdefault(code, plain)
    return table


def plain(text: str) -> str:
    """Return `text` with diacritics and fancy marks taken off, letter by letter: the length stays.

    >>> plain("Sørloth’s Atlético")
    "Sorloth's Atletico"
    """
    return text if text.isascii() else text.translate(_table())


def key(name: str) -> str:
    """The form under which two names of one article are the same.

    >>> key("N’Golo  Kanté") == key("n'golo kante")
    True
    """
    return " ".join(plain(name).casefold().replace("-", " ").replace("'", "").replace(".", " ").split())


@dataclass(frozen=True, slots=True)
class NameWords:
    """The lists of `names.toml`."""

    particles: frozenset[str]
    titles: frozenset[str]
    suffixes: frozenset[str]
    roles: frozenset[str]
    organisation_words: frozenset[str]
    team_first: frozenset[str]
    team_last: frozenset[str]
    team_prefix: tuple[str, ...]
    capitals: frozenset[str]
    team_nouns: frozenset[str]
    short_forms: dict[str, frozenset[str]]
    nationals: dict[str, str]
    stand_ins: dict[str, str]
    words: dict[str, frozenset[str]]


_LISTS = ("particles", "titles", "suffixes", "organisation_words", "team_first", "team_last", "team_prefix")
_RUNS = ("roles", "capitals", "team_nouns")


@functools.cache
def name_words() -> NameWords:
    """Read the lists; raises DataFileError where the file is malformed."""
    path = folder("ontology") / "lexicon" / "names.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataFileError(f"{path}: {error}") from None
    wanted = {*_LISTS, *_RUNS, "short_forms", "nationals", "stand_ins", "words"}
    if set(data) != wanted:
        raise DataFileError(f"{path}: the lists are {', '.join(sorted(wanted))}; not {sorted(set(data) ^ wanted)[0]}")
    listed = {**data, **{f"words.{name}": words for name, words in data["words"].items()}}
    if empty := [name for name, words in listed.items() if not (words.split() if isinstance(words, str) else words)]:
        raise DataFileError(f"{path}: the list {empty[0]} is empty")
    forms: dict[str, set[str]] = {}
    for group in data["short_forms"]:
        for name in group:
            forms.setdefault(name, set()).update(group)
    return NameWords(
        particles=frozenset(data["particles"]),
        titles=frozenset(data["titles"]),
        suffixes=frozenset(data["suffixes"]),
        roles=frozenset(data["roles"].split()),
        organisation_words=frozenset(data["organisation_words"]),
        team_first=frozenset(data["team_first"]),
        team_last=frozenset(data["team_last"]),
        team_prefix=tuple(data["team_prefix"]),
        capitals=frozenset(data["capitals"].split()),
        team_nouns=frozenset(data["team_nouns"].split()),
        short_forms={name: frozenset(group) for name, group in forms.items()},
        nationals=dict(data["nationals"]),
        stand_ins=dict(data["stand_ins"]),
        words={
            name: frozenset(words.split() if isinstance(words, str) else words) for name, words in data["words"].items()
        },
    )


@functools.cache
def given_names() -> frozenset[str]:
    """First names, in lower case and plain letters: those of the word lists, and those of `ontology/names/given.csv`.

    >>> {"lukas", "bruce"} <= given_names()
    True
    """
    path = folder("ontology") / "names" / "given.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [[row["name"], *row["forms"].split("|")] for row in csv.DictReader(lines)]
    women = word_list("given_of_women") - word_list("given_or_another")
    return (
        word_list("given")
        | word_list("given_of_men")
        | women
        | {plain(one).lower() for row in rows for one in row if one}
    )


def any_word(name: str) -> str:
    """The list of words called `name` as an expression that matches one of them, the longest that does.

    >>> any_word("favourites")
    '(?:favo(?:rite|urite))'
    """
    return alternatives(word_list(name))


def word_list(name: str) -> frozenset[str]:
    """The list of words called `name` under `[words]`; raises DataFileError where there is none.

    >>> "striker" in word_list("playing")
    True
    """
    try:
        return name_words().words[name]
    except KeyError:
        raise DataFileError(f"names.toml: there is no list of words called '{name}'") from None


def is_office(first: str, last: str, lists: NameWords | None = None) -> bool:
    """Whether words in capitals, of which these are the first and the last, are an office: "Operations Manager".

    Of a coach as well, with the `lists` that hold what he is called: "Head Coach".
    """
    named = lists is not None and first in word_list("before_a_role") and last in lists.roles
    return named or (last in word_list("office_words") and first not in given_names())
