"""Names of people: how one is read into words, and how well two agree.

What the languages of football do with names (titles, particles, suffixes, short forms of given names, ways to write a
sound) is data in `ontology/names/`; no person is listed there.
"""

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from ..errors import DataFileError
from ..resources import folder
from .gazetteer import fold

_INITIALS = re.compile(r"(?<![^\W_])([^\W\d_])\.\s?(?=[^\W\d_]\b)|(?<![^\W_])([^\W\d_])\.(?=[^\W\d_])")
_ARTICLE = re.compile(r"(?<!\w)(Al|El|As|Ad|An|Ar|At|Ash|Abd)[-‐‑–](?=\w)", re.IGNORECASE)
_DOUBLED = re.compile(r"(.)\1+")
_HYPHENS = re.compile(r"(?<=\w)[-‐‑–](?=\w)")


class Agreement(IntEnum):
    """How well two full names agree, best last."""

    NONE = 0
    TYPO = 1
    PART = 2
    SHORT = 3
    LONGER = 4
    TRANSPOSED = 5
    VARIANT = 6
    SAME = 7

    @property
    def phrase(self) -> str:
        """What is printed of it."""
        return _PHRASES[self]


_PHRASES = {
    Agreement.NONE: "different names",
    Agreement.TYPO: "names a letter or two apart",
    Agreement.PART: "one name is part of the other",
    Agreement.SHORT: "a short or other form of the given name",
    Agreement.LONGER: "one name is the other with a further surname",
    Agreement.TRANSPOSED: "the same name with letters transposed",
    Agreement.VARIANT: "spellings of one name",
    Agreement.SAME: "the same name",
}


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name read into words, all folded.

    `words`: its words without titles, particles, suffixes and initials; a hyphenated word is one.
    `sounds`: the same words as they sound.  `initials`: single letters, in order.  `suffix`: "younger", "elder" or "".
    `heads`: the parts of the first word, where it is hyphenated.  `compounds`: hyphenated words behind it, sounded.
    `run`: all its letters as they sound, particles among them, run together.
    """

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    initials: tuple[str, ...] = ()
    suffix: str = ""
    heads: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    run: str = ""

    def __hash__(self) -> int:
        """Hash what hardly any two names share, which is quicker than to hash all of it."""
        return hash(self.words)

    @property
    def full(self) -> bool:
        """Whether it is more than a surname, a mononym, or a surname with initials."""
        return len(self.words) > 1

    @property
    def letters(self) -> str:
        """The sounds run together: what spacing and hyphens do not change."""
        return "".join(self.sounds)

    @property
    def anagram(self) -> str:
        """The sorted letters: what order and transpositions do not change either."""
        return "".join(sorted(self.letters))


@dataclass(frozen=True, slots=True)
class NameForms:
    """The language facts of `ontology/names/`."""

    titles: frozenset[str]
    particles: frozenset[str]
    younger: frozenset[str]
    elder: frozenset[str]
    sounds: tuple[tuple[str, str], ...]
    given: Mapping[str, frozenset[str]]


def load_forms(home: Path | None = None) -> NameForms:
    """Read `ontology/names/` (or the same files elsewhere).

    Raises DataFileError, naming file and line, where a file is malformed.
    """
    return _load_forms(home)


@lru_cache(maxsize=4)
def _load_forms(home: Path | None) -> NameForms:
    home = home or folder("ontology") / "names"
    lists = _lists(home / "forms.toml")
    rules = []
    for where, row in _rows(home / "transliteration.csv", ("from", "to", "why")):
        if not row["from"].isalpha() or not row["to"].isalpha():
            raise DataFileError(f"{where}: a rule needs letters on both sides")
        rules.append((row["from"], row["to"]))
    given: dict[str, set[str]] = {}
    for where, row in _rows(home / "given.csv", ("name", "forms")):
        forms = [fold(form) for form in (row["name"], *row["forms"].split("|"))]
        if not all(forms):
            raise DataFileError(f"{where}: an empty name")
        for form in forms:
            given.setdefault(form.replace(" ", ""), set()).add(forms[0].replace(" ", ""))
    return NameForms(
        titles=lists["titles"],
        particles=lists["particles"],
        younger=lists["younger"],
        elder=lists["elder"],
        sounds=tuple(sorted(rules, key=lambda rule: -len(rule[0]))),
        given={form: frozenset(names) for form, names in given.items()},
    )


def _lists(path: Path) -> dict[str, frozenset[str]]:
    names = ("titles", "particles", "younger", "elder")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(f"{path}: cannot be read: {error}") from error
    if set(data) != set(names):
        raise DataFileError(f"{path}: needs the lists {', '.join(names)} and no others")
    for name in names:
        if not isinstance(data[name], list) or not all(isinstance(word, str) and fold(word) for word in data[name]):
            raise DataFileError(f"{path}: '{name}' must be a list of words, none empty")
    return {name: frozenset(fold(word) for word in data[name]) for name in names}


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream, strict=True)
            if tuple(next(rows, ())) != columns:
                raise DataFileError(f"{path}:1: the columns must be {', '.join(columns)}")
            for cells in rows:
                if len(cells) != len(columns):
                    raise DataFileError(f"{path}:{rows.line_num}: needs {len(columns)} cells")
                yield f"{path}:{rows.line_num}", dict(zip(columns, cells, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataFileError(f"{path}: cannot be read: {error}") from error


@lru_cache(maxsize=65536)
def read_name(text: str) -> PersonName:
    """Read a person's name into words.

    >>> read_name("Sir Roberto DE ZERBI Jr.").words
    ('roberto', 'zerbi')
    >>> read_name("R. De Zerbi").initials, read_name("De Zerbi").full
    (('r',), False)
    """
    forms = load_forms()
    if text.isascii() and text.replace(" ", "").isalpha():
        raw = text.split()
        pieces = text.lower().split()
    else:
        text = _INITIALS.sub(lambda found: (found[1] or found[2]) + " ", text)
        raw = _ARTICLE.sub(r"\1 ", text).split()
        pieces = [fold(_HYPHENS.sub("", piece)).replace(" ", "") for piece in raw]
    tokens = [(piece, word) for piece, word in zip(raw, pieces, strict=True) if word]
    while len(tokens) > 1 and tokens[0][1] in forms.titles:
        tokens.pop(0)
    suffix = ""
    while len(tokens) > 1 and (tokens[-1][1] in forms.younger or tokens[-1][1] in forms.elder):
        suffix = "younger" if tokens.pop()[1] in forms.younger else "elder"
    initials = tuple(word for _, word in tokens if len(word) == 1)
    kept = [(piece, word) for piece, word in tokens if len(word) > 1 and word not in forms.particles]
    kept = kept or [(piece, word) for piece, word in tokens if len(word) > 1] or tokens
    if initials and tokens[0][1] not in initials:
        initials = ()
    heads = tuple(word for _, word in kept[:1])
    if kept and not kept[0][0].isalpha():
        heads = tuple(fold(part) for part in _HYPHENS.split(kept[0][0]))
    words = tuple(word for _, word in kept)
    compounds = tuple(sound(word) for piece, word in kept[1:] if not piece.isalpha() and _HYPHENS.search(piece))
    run = sound("".join(word for _, word in tokens if not (initials and len(word) == 1)))
    return PersonName(words, tuple(map(sound, words)), initials, suffix, heads, compounds, run)


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return a folded word as it sounds: one way to write each sound, no doubled letters.

    >>> sound("vassilis") == sound("vasilis"), sound("mueller") == sound("muller")
    (True, True)
    """
    written, sounds = _sound_rules()
    single = _DOUBLED.sub(r"\1", written.sub(lambda found: sounds[found[0]], word))
    single = single[:1] + single[1:].replace("h", "")
    return _DOUBLED.sub(r"\1", single.replace("j", "i") if len(single) > 1 else single) or word


@lru_cache(maxsize=1)
def _sound_rules() -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What is written otherwise than it sounds, the longest first, and how it sounds."""
    rules: dict[str, str] = {}
    for written, sounds in load_forms().sounds:
        rules.setdefault(written, sounds)
    return re.compile("|".join(map(re.escape, rules)) or r"(?!)"), rules


@lru_cache(maxsize=65536)
def given_ids(name: PersonName) -> frozenset[str]:
    """Return what the first word and its other forms go by: names of which it is one, and itself, as they sound."""
    first = {name.sounds[0], *(sound(head) for head in name.heads[:1] if len(name.heads) > 1)}
    return frozenset(first.union(*(_given_by_sound().get(head, ()) for head in first)))


@lru_cache(maxsize=1)
def _given_by_sound() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for form, names in load_forms().given.items():
        found.setdefault(sound(form), set()).update(map(sound, names))
    return found


def same_given(a: PersonName, b: PersonName) -> bool:
    """Whether the given names are forms of one name: "Josh" and "Joshua", "Bob" and "Robert", "Wissy" and "Wissam"."""
    if given_ids(a) & given_ids(b):
        return True
    return begins_alike(a.sounds[0], b.sounds[0])


def begins_alike(a: str, b: str) -> bool:
    """Whether one given name begins as the other, which may be short for it: as they sound.

    >>> begins_alike("iosh", "ioshua"), begins_alike("jo", "josh")
    (True, False)
    """
    short, long_ = sorted((a, b), key=len)
    stem = short.removesuffix("i") if len(short) > 3 else short
    return len(stem) > 2 and long_.startswith(stem)


@lru_cache(maxsize=65536)
def agreement(a: PersonName, b: PersonName) -> Agreement:
    """Return how well two full names agree.

    >>> agreement(read_name("Robert Lewandoswki"), read_name("Robert Lewandowski")).name
    'TRANSPOSED'
    >>> agreement(read_name("Heung-min Son"), read_name("Son Heung Min")).name
    'VARIANT'
    """
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return Agreement.NONE
    if sorted(a.words) == sorted(b.words) or "".join(a.words) == "".join(b.words):
        return Agreement.SAME
    same_letters = len(a.letters) == len(b.letters) and a.anagram == b.anagram
    if a.run == b.run or (
        same_letters and (sorted(a.sounds) == sorted(b.sounds) or a.letters == b.letters or _reordered(a, b))
    ):
        return Agreement.VARIANT
    if len(a.words) == len(b.words):
        if same_letters and all(OSA.distance(one, other) <= 1 for one, other in zip(a.sounds, b.sounds, strict=True)):
            return Agreement.TRANSPOSED
        if a.sounds[1:] == b.sounds[1:] and same_given(a, b):
            return Agreement.SHORT
        if _slips(a, b):
            return Agreement.TYPO
    short, long_ = sorted((a, b), key=lambda name: (len(name.words), name.words))
    if len(short.words) > 1 and long_.sounds[: len(short.words)] == short.sounds:
        return Agreement.LONGER
    return Agreement.PART if _is_part(a, b) or _is_part(b, a) else Agreement.NONE


def _reordered(a: PersonName, b: PersonName) -> bool:
    """Whether the last word of one stands first in the other, and the rest runs together alike."""
    return any(
        "".join((*one.sounds[1:], one.sounds[0])) == other.letters
        or "".join((one.sounds[-1], *one.sounds[:-1])) == other.letters
        for one, other in ((a, b), (b, a))
    )


def _slips(a: PersonName, b: PersonName) -> bool:
    """Whether one word alone is misspelt, by a letter, or by two where it is long; the given name may be short."""
    same = [x == y for x, y in zip(a.sounds, b.sounds, strict=True)]
    if not same[0] and not all(same[1:]) and same_given(a, b):
        same[0] = True
    if same.count(False) != 1:
        return False
    at = same.index(False)
    length = min(len(a.words[at]), len(b.words[at]))
    distance = min(OSA.distance(a.words[at], b.words[at]), OSA.distance(a.sounds[at], b.sounds[at]))
    return (distance <= 1 and length > 3) or (distance == 2 and length > 6)


def _is_part(short: PersonName, long_: PersonName) -> bool:
    """Whether `short` leaves out some of the words of `long_`: a second surname, a middle name, the given name."""
    if len(short.words) >= len(long_.words) and short.letters not in long_.letters[1:]:
        return False
    tail = long_.letters[len(long_.sounds[0]) :]
    if short.letters == tail or (len(long_.words) > 2 and short.letters == "".join(long_.sounds[:2])):
        return True
    if short.sounds[0] != long_.sounds[0] and not same_given(short, long_):
        return False
    rest = iter(long_.sounds[1:])
    return len(short.words) > 1 and all(word in rest for word in short.sounds[1:])


@lru_cache(maxsize=65536)
def ends_plainly(full: str, surname: str) -> bool:
    """Whether a name is plainly a given name and that surname: two words that nothing in their form makes other ones.

    A first look, which spares reading either; where it fails, only `surname_position` tells.

    >>> ends_plainly("Arne Slot", "Slot"), ends_plainly("Arne Junior", "Junior"), ends_plainly("A. Slot", "Slot")
    (True, False, False)
    """
    given, _, last = full.partition(" ")
    if last != surname or not given.isalpha() or not last.isalpha() or not full.isascii():
        return False
    return len(given) > 1 and len(last) > 1 and _formal().isdisjoint((given.lower(), last.lower()))


@lru_cache(maxsize=1)
def _formal() -> frozenset[str]:
    """The words that are read as something else than a name where they stand in one."""
    forms = load_forms()
    return forms.titles | forms.particles | forms.younger | forms.elder


def surname_position(part: PersonName, name: PersonName) -> int | None:
    """Return where a surname or mononym stands in a full name: 1 behind the given name, 0 as it, None nowhere.

    Initials must be those of the given name.

    >>> surname_position(read_name("R. De Zerbi"), read_name("Roberto De Zerbi"))
    1
    """
    behind = {*name.sounds[1:], "".join(name.sounds[1:]), "".join(name.sounds[-2:]) if len(name.sounds) > 2 else ""}
    if part.letters in behind or part.run in behind:
        first = {one[0] for one in (name.words[0], *given_ids(name))}
        return 1 if not part.initials or part.initials[0] in first else None
    return 0 if not part.initials and part.words and given_ids(part) & given_ids(name) else None


def same_surname(a: PersonName, b: PersonName) -> bool:
    """Whether two surnames or mononyms, with or without initials, may be one name.

    >>> same_surname(read_name("R. De Zerbi"), read_name("De Zerbi"))
    True
    """
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return False
    if a.letters != b.letters and a.run != b.run:
        return not a.initials and not b.initials and bool(given_ids(a) & given_ids(b))
    return not a.initials or not b.initials or all(x == y for x, y in zip(a.initials, b.initials, strict=False))
