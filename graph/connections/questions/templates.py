"""The kinds of question and their words, from `queries/questions.toml`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ...errors import DataFileError
from ...resources import folder

SLOTS = ("person", "club", "outlet", "date", "since")
EMPTY = ""
_NAME = re.compile(r"\{([^{}|]+)\|(person|club|outlet)\}")


class Reading(BaseModel):
    """One way of asking: see the comments in `queries/questions.toml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    slots: tuple[str, ...]
    all: tuple[str, ...]
    may: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    says: str | None = None
    unless_says: str | None = None
    bare: bool = False

    def needed(self) -> list[frozenset[str]]:
        """Return the concepts that must be there, each as its alternatives."""
        return [frozenset(item.split("|")) for item in self.all]

    def allowed(self) -> frozenset[str]:
        """Return every concept that may be there."""
        return frozenset(self.may).union(*self.needed())


class Answering(BaseModel):
    """How a kind is answered: see the comments in `queries/questions.toml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    relations: tuple[str, ...]
    asks: Literal["subject", "object", "other"]
    says: str
    nothing: str
    past: str | None = None
    role: str | None = None
    derives: str | None = None
    instead: str | None = None
    named: str | None = None
    rumours: Literal["with", "only"] | None = None
    now: bool = False
    before: bool = False
    dated: bool = False
    pair: str = ""
    latest: bool = False
    narrows: Mapping[str, tuple[str, ...]] = {}


class Kind(BaseModel):
    """A kind of question; `query` is the named query behind it, or the command.

    `pattern`: an example whose names can be told: "Who sacked {Ann|person}?".
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    title: str
    pattern: str = Field(alias="example")
    query: str
    reads: tuple[Reading, ...]
    in_order: tuple[str, ...] = ()
    called: Mapping[str, tuple[str, ...]] = {}
    answers: Mapping[str, Answering] = {}

    @property
    def example(self) -> str:
        """A question of this kind."""
        return _NAME.sub(r"\1", self.pattern)

    def example_with(self, names: Mapping[str, Sequence[str]]) -> str | None:
        """Return a question of this kind about names, given by slot; None where they are too few.

        >>> kind = load_templates().kind("current_manager")
        >>> kind.example_with({"club": ["Eastham"]}), kind.example_with({"person": ["Ann"]})
        ('Who is the manager of Eastham?', None)
        """
        left = {slot: iter(some) for slot, some in names.items()}
        found = [next(left.get(match[2], iter(())), None) for match in _NAME.finditer(self.pattern)]
        if None in found:
            return None
        given = iter(found)
        return _NAME.sub(lambda _: next(given) or "", self.pattern)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    beginnings: tuple[str, ...]
    empty: tuple[str, ...]
    outside: tuple[str, ...]
    reasons: tuple[str, ...]
    reasons_or_times: tuple[str, ...]
    slips: Mapping[str, str]
    concepts: Mapping[str, tuple[str, ...]]
    kind: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Templates:
    """Kinds, and words as the parser needs them.

    `beginnings`: longest first.  `phrases`: each known word or group of words to the concepts it may stand for (`EMPTY`
    for none).  `reasons`: what stands before a reason in an article (`reasons_or_times`: or a time).  `slips`: words
    written by ear to the words that are meant.  `words`: every single word that is known, `outside` ones too.
    `longest`: words in the longest phrase.
    """

    kinds: tuple[Kind, ...]
    beginnings: tuple[tuple[str, ...], ...]
    phrases: Mapping[tuple[str, ...], frozenset[str]]
    outside: frozenset[str]
    reasons: tuple[str, ...]
    reasons_or_times: tuple[str, ...]
    slips: Mapping[str, str]
    words: frozenset[str]
    longest: int

    def kind(self, name: str) -> Kind:
        """Return the kind of that name."""
        return next(kind for kind in self.kinds if kind.name == name)


def load_templates(path: Path | None = None) -> Templates:
    """Read the templates; from `queries/questions.toml` where no path is given.

    Raises DataFileError where the file is malformed, or a reading names a concept or slot that there is not.

    >>> load_templates().kind("sacked_by").example
    'Who sacked Xabi Alonso?'
    """
    return _load(path or folder("queries") / "questions.toml")


@lru_cache(maxsize=4)
def _load(path: Path) -> Templates:
    try:
        data = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        raise DataFileError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(f"{path}: {error}") from None
    for kind in data.kind:
        for reading in kind.reads:
            _check(path, kind.name, reading, set(data.concepts))
        _check_arguments(path, kind)
    phrases: dict[tuple[str, ...], set[str]] = {}
    for word in data.empty:
        phrases.setdefault(tuple(word.split()), set()).add(EMPTY)
    for concept, words in data.concepts.items():
        for word in words:
            phrases.setdefault(tuple(word.split()), set()).add(concept)
    single = {word for phrase in phrases for word in phrase} | set(data.outside)
    begin = sorted((tuple(words.split()) for words in data.beginnings), key=lambda words: (-len(words), words))
    return Templates(
        kinds=data.kind,
        beginnings=tuple(begin),
        phrases={phrase: frozenset(concepts) for phrase, concepts in phrases.items()},
        outside=frozenset(data.outside),
        reasons=data.reasons,
        reasons_or_times=data.reasons_or_times,
        slips=data.slips,
        words=frozenset(single | {word for words in begin for word in words}),
        longest=max(map(len, phrases)),
    )


def _check_arguments(path: Path, kind: Kind) -> None:
    for slot in kind.called.keys() - set(SLOTS):
        raise DataFileError(f"{path}: kind '{kind.name}' calls the slot '{slot}'; there are {', '.join(SLOTS)}")
    for slot, names in kind.called.items():
        if any(sum(one.rstrip("?") == slot for one in reading.slots) > len(names) for reading in kind.reads):
            raise DataFileError(f"{path}: kind '{kind.name}': a reading names more than {names}")
    needed = (len(reading.slots) if not any("?" in slot for slot in reading.slots) else -1 for reading in kind.reads)
    if kind.in_order and any(count != len(kind.in_order) for count in needed):
        raise DataFileError(f"{path}: kind '{kind.name}': a reading names more or fewer than {kind.in_order}")


def _check(path: Path, kind: str, reading: Reading, concepts: set[str]) -> None:
    for concept in reading.allowed():
        if concept not in concepts:
            raise DataFileError(f"{path}: kind '{kind}' names the concept '{concept}', which [concepts] lacks")
    for slot in reading.slots:
        if slot.rstrip("?") not in SLOTS:
            raise DataFileError(f"{path}: kind '{kind}' names the slot '{slot}'; there are {', '.join(SLOTS)}")
    for order in reading.order:
        if not re.fullmatch(r"[A-Z]+<[A-Z]+", order):
            raise DataFileError(f"{path}: kind '{kind}': an order is written 'REPLACE<PERSON', not '{order}'")
    for pattern in (reading.says, reading.unless_says):
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise DataFileError(f"{path}: kind '{kind}': {error}") from None
