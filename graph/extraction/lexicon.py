"""The lexicon: frames, roles, governors and word lists, read from TOML and checked by a closed schema.

Everything that ties English to the relations of the ontology stands in `ontology/lexicon/*.toml`; a user's own folder
adds to it (`TOUCHLINE_LEXICON`).  A mistake is reported with the file and the entry it stands in.
"""

import os
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from ..errors import DataFileError
from ..resources import folder
from .inflection import Inflector
from .steps import PARTICLES, PREPOSITIONS, STEPS

ENVIRONMENT = "TOUCHLINE_LEXICON"
OTHER_READERS = frozenset({"boilerplate.toml", "confidence.toml", "names.toml"})
Word = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True, pattern=r"^[^A-Z]+$")]
Words = tuple[Word, ...]
WordList = Annotated[Words, Field(min_length=1)]
Certainty = Literal["confirmed", "reported", "rumoured", "denied"]
Status = Literal["current", "former", "future"]
Kind = Literal["player", "staff", "board", "owner"]


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Slot(_Closed):
    """Where a frame's argument stands: paths over the predicate's arguments, the first that resolves wins.

    `context`: where none does, the person's own team, else the one the text is on about; `about`: only the latter;
    `suitor`: the one that the text has just said wants the person.  `off_pitch`: no player.
    """

    type: Literal["Person", "Team", "Club", "Country", "Agent", "Title"]
    paths: tuple[str, ...] = ()
    context: bool = False
    bench: bool = False
    about: bool = False
    suitor: bool = False
    off_pitch: bool = False

    @property
    def is_unsaid(self) -> bool:
        """Whether the text around may tell what the clause leaves out."""
        return self.context or self.about or self.suitor

    @model_validator(mode="after")
    def _check(self) -> "Slot":
        if not self.paths and not self.is_unsaid:
            raise ValueError("a slot needs paths, or context = true, or about = true, or suitor = true")
        for path in self.paths:
            for step in path.split("."):
                if step not in STEPS:
                    raise ValueError(f"unknown step {step!r} in path {path!r}")
        return self


class Reading(_Closed):
    """A claim that a frame yields: `relation` ("@title": the relation of the title slot), and the slots it joins.

    `own`: it holds only where the person is known to be at the team, or (false) only where he is not; `never_played`:
    only of whoever is nowhere said to play, nor to have played before he coached.
    """

    relation: Annotated[str, StringConstraints(pattern=r"^(@title|[a-z][A-Za-z]+)$")]
    subject: Word = "person"
    object: Word = "team"
    at: Word | None = None
    certainty: Certainty | None = None
    only: tuple[Certainty, ...] = ()
    status: Status | None = None
    kind: Kind | None = None
    known: bool = False
    unless_staff: bool = False
    own: bool | None = None
    never_played: bool = False
    object_kind: Kind | None = None
    needs: Words = ()
    dated: bool = True
    precision: float = Field(default=0.8, ge=0.0, le=1.0)


class Example(_Closed):
    """A sentence that the frame reads, and the claims it must yield, written "Subject relation Object"."""

    text: str
    says: tuple[str, ...]


class Frame(_Closed):
    """Words that express relations, the slots of their arguments, and the claims that they yield.

    `bare`: only where nothing but a time stands behind the word: "he will stay".  `form`: only of such verbs.
    `never_under`: not where the word completes one of these: a bid that one would "listen to" is not made.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    verbs: Words = ()
    nouns: Words = ()
    adjectives: Words = ()
    adverbs: Words = ()
    prepositions: Words = ()
    slots: dict[str, Slot]
    claims: tuple[Reading, ...] = Field(min_length=1)
    requires: Words = ()
    unless: Words = ()
    without_patient: bool = False
    bare: bool = False
    form: Literal["active", "passive", "past", "perfect"] | None = None
    never_under: Words = ()
    examples: tuple[Example, ...] = ()

    @model_validator(mode="after")
    def _check(self) -> "Frame":
        if not (self.verbs or self.nouns or self.adjectives or self.adverbs or self.prepositions):
            raise ValueError("a frame without triggers would match everything")
        for reading in self.claims:
            for name in (reading.subject, reading.object, *([reading.at] if reading.at else []), *reading.needs):
                if name not in self.slots:
                    raise ValueError(f"the claim {reading.relation} uses the slot {name!r}, which the frame lacks")
            if reading.relation == "@title" and "title" not in self.slots:
                raise ValueError("@title needs a slot 'title'")
        return self


class Sequence(_Closed):
    """Names side by side: `words` are literal ("a?" may be missing), or "person", "team", "source"; see `sequences`.

    `headed`: one of these words stands before a colon or dash, behind which the sequence stands.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    words: tuple[str, ...] = Field(min_length=2)
    claims: tuple[Reading, ...] = Field(min_length=1)
    many: bool = False
    verbless: bool = False
    headline: bool = False
    alone: bool = False
    headed: Words = ()

    @model_validator(mode="after")
    def _check(self) -> "Sequence":
        for reading in self.claims:
            for name in (reading.subject, reading.object):
                if name not in self.words:
                    raise ValueError(f"the claim {reading.relation} uses {name!r}, which the sequence lacks")
        return self


class Role(_Closed):
    """Role nouns ("head coach", "striker") and the state that they name."""

    nouns: Words = Field(min_length=1)
    relation: str
    kind: Kind
    national: bool = False
    office: bool = False


class Governor(_Closed):
    """Words above a predicate that change its certainty: "considering", "denied", "is set to"."""

    effect: Literal["rumoured", "reported", "denied", "confirmed", "speech"]
    over: Literal["clause", "noun", "both"] = "both"
    verbs: Words = ()
    nouns: Words = ()
    adjectives: Words = ()
    adverbs: Words = ()


class Entailment(_Closed):
    """A claim that goes without saying: of the person at `subject`, at the team at `team`, for claims that are `only`.

    `relation`: the state; without it, `of_player` where role phrases call the person a player, or (not without
    `by_sentence`: who played elsewhere may be sacked as a coach) the sentence tells that he played, `of_unknown` where
    nothing says what he is, the office that they give him, `of_coach` of another who coaches, or else `otherwise`.
    `unless`: not where one of these relations joins the two as well.
    """

    subject: Literal["subject", "object"] = "subject"
    team: Literal["object", "at"] = "object"
    only: tuple[Certainty, ...] = ("confirmed",)
    status: Status | None = None
    relation: str | None = None
    of_player: str | None = None
    of_unknown: str | None = None
    of_coach: str | None = None
    otherwise: str | None = None
    by_sentence: bool = True
    certainty: Certainty = "confirmed"
    unless: tuple[str, ...] = ()


class Relation(_Closed):
    """What the extractor must know of a relation of the ontology: the types it joins and how it weakens."""

    name: str
    subject: tuple[str, ...] = ("Person",)
    object: tuple[str, ...] = ("Club", "NationalTeam")
    state: bool = False
    symmetric: bool = False
    event: bool = False
    same_kind: bool = False
    of_staff: bool = False
    ends: bool = False
    begins: bool = False
    keeps: bool = False
    timeless: bool = False
    ended: bool = False
    ties: bool = False
    kind: Kind | None = None
    of_youth: str | None = None
    not_beside: tuple[str, ...] = ()
    not_said_with: tuple[str, ...] = ()
    not_of_own: bool = False
    always: Certainty | None = None
    instead: dict[Literal["rumoured", "denied"], str] = Field(default_factory=dict)
    entails: tuple[Entailment, ...] = ()


class _File(_Closed):
    frame: tuple[Frame, ...] = ()
    role: tuple[Role, ...] = ()
    sequence: tuple[Sequence, ...] = ()
    governor: tuple[Governor, ...] = ()
    relation: tuple[Relation, ...] = ()
    words: dict[str, WordList] = Field(default_factory=dict)
    irregular: dict[str, Words] = Field(default_factory=dict)


@dataclass(frozen=True)
class Trigger:
    """One word of a frame: `words` are its parts ("turn", "down"), the first of them the predicate."""

    frame: Frame
    pos: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    source: str


class Lexicon:
    """All frames, roles, governors and word lists, indexed for the engine."""

    def __init__(self, files: list[tuple[str, _File]]) -> None:
        self.frames: list[Frame] = []
        self.sequences: tuple[Sequence, ...] = ()
        self.relations: dict[str, Relation] = {}
        self.roles: dict[tuple[str, ...], Role] = {}
        self.governors: dict[tuple[str, str, str], str] = {}
        self.words: dict[str, frozenset[str]] = {}
        self._phrases: dict[str, re.Pattern[str]] = {}
        irregular: dict[str, tuple[str, ...]] = {}
        for _, file in files:
            irregular.update(file.irregular)
            for relation in file.relation:
                self.relations[relation.name] = relation
            for key, listed in file.words.items():
                self.words[key] = self.words.get(key, frozenset()) | frozenset(listed)
        self.inflector = Inflector(irregular)
        # By the first word and how it is used ("verb", "noun" ...), those of most words first.
        self.triggers: dict[tuple[str, str], list[Trigger]] = {}
        for source, file in files:
            self._add(source, file)
        for triggers in self.triggers.values():
            triggers.sort(key=lambda trigger: -len(trigger.words))
        self.later_words = frozenset(
            word for triggers in self.triggers.values() for trigger in triggers for word in trigger.words[1:]
        )
        for words in self.words.values():
            for word in words:
                for part in word.split():
                    self.inflector.know(part)
        self.role_length = max((len(words) for words in self.roles), default=1)

    def _add(self, source: str, file: _File) -> None:
        self.sequences += file.sequence
        for role in file.role:
            for noun in role.nouns:
                words = pieces(noun)
                self.roles[words] = role
                self.inflector.know(words[-1], "noun")
            if role.relation not in self.relations:
                raise DataFileError(
                    f"{source}: the role '{role.nouns[0]}' names the unknown relation {role.relation!r}"
                )
        for governor in file.governor:
            for pos, words in _by_pos(governor):
                for word in words:
                    for level in ("clause", "noun"):
                        if governor.over in (level, "both"):
                            self.governors[(level, pos, word)] = governor.effect
                    self.inflector.know(word.split()[0], pos)
        for frame in file.frame:
            if any(known.name == frame.name for known in self.frames):
                raise DataFileError(f"{source}: there are two frames called '{frame.name}'")
            for reading in frame.claims:
                if reading.relation != "@title" and reading.relation not in self.relations:
                    raise DataFileError(
                        f"{source}: frame '{frame.name}' names the unknown relation {reading.relation!r}"
                    )
            self.frames.append(frame)
            for pos, words in _by_pos(frame):
                for word in words:
                    parts = tuple(word.split())
                    *before, first = pieces(parts[0])
                    parts = (first, *parts[1:])
                    trigger = Trigger(frame, pos, parts, tuple(before) if pos == "noun" else (), source)
                    self.triggers.setdefault((first, pos), []).append(trigger)
                    self.inflector.know(first, pos)
                    for part in parts[1:]:
                        self.inflector.know(part)
            for word in (*frame.requires, *frame.unless):
                self.inflector.know(word, "noun")

    @cached_property
    def of_coaches(self) -> dict[tuple[str, str], str]:
        """What a frame or sequence says of a coach with the words that, by another of its claims, it says of a player.

        By its name and the relation that it claims of the player.
        """
        found: dict[tuple[str, str], str] = {}
        sources: list[Frame | Sequence] = [*self.frames, *self.sequences]
        for frame in sources:
            of_staff = [one for one in frame.claims if one.kind == "staff" and one.relation in self.relations]
            for played in (one for one in frame.claims if one.kind == "player" and one.relation in self.relations):
                player = self.relations[played.relation]
                for other in of_staff:
                    spec = self.relations[other.relation]
                    same = (spec.state, spec.begins) == (player.state, player.begins) and spec.of_staff
                    once = "former" in (played.status, other.status)  # "once of Everton" may have been either
                    if same and not once and (played.subject, played.object) == (other.subject, other.object):
                        found[frame.name, played.relation] = other.relation
        return found

    def role_of(self, noun: str) -> Role | None:
        """The role that a noun names: "vice-captain", "head coach"."""
        return self.roles.get(pieces(noun))

    def lemma(self, form: str, pos: str) -> str:
        """The lemma of a word form, as far as the lexicon knows the word; else the form in lower case."""
        low = form.lower()
        return self.inflector.lemmas.get((low, pos), low)

    def any_of(self, key: str) -> frozenset[str]:
        """The word list called `key`; raises DataFileError where no file has it."""
        try:
            return self.words[key]
        except KeyError:
            raise DataFileError(f"the lexicon has no list of words called '{key}'") from None

    def is_said(self, key: str, text: str) -> bool:
        """Whether a text holds a phrase of the word list called `key`, as words of their own."""
        if key not in self._phrases:
            phrases = "|".join(map(re.escape, sorted(self.any_of(key), key=lambda one: (-len(one), one))))
            self._phrases[key] = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)" if phrases else r"(?!)", re.IGNORECASE)
        return self._phrases[key].search(text) is not None

    def trigger_phrases(self) -> Iterator[tuple[str, tuple[str, ...], Frame]]:
        """Every trigger: its part of speech, its words in the order of the text, and its frame."""
        for (_, pos), triggers in self.triggers.items():
            for trigger in triggers:
                yield pos, (*trigger.before, *trigger.words), trigger.frame

    @cached_property
    def starts(self) -> frozenset[str]:
        """Every form of the first word of every trigger: no other word can start a frame."""
        found: set[str] = set()
        for lemma, pos in self.triggers:
            found |= self.inflector.forms(lemma, pos)
        return frozenset(found)

    @cached_property
    def role_starts(self) -> frozenset[str]:
        """The first words of every role noun, all forms of those that are one word."""
        found = {words[0] for words in self.roles}
        for words in self.roles:
            if len(words) == 1:
                found |= self.inflector.forms(words[0], "noun")
        return frozenset(found)

    @cached_property
    def sequences_by_length(self) -> tuple[Sequence, ...]:
        """The sequences, the longest first."""
        return tuple(sorted(self.sequences, key=lambda sequence: -len(sequence.words)))

    @cached_property
    def trigger_words(self) -> frozenset[str]:
        """Every form, in lower case, of every word that a frame or a role cannot do without.

        Of a trigger of several words it is the one that tells most: "debut" of "make debut".
        """
        found: set[str] = set()
        for (lemma, pos), triggers in self.triggers.items():
            for trigger in triggers:
                telling = [word for word in trigger.words[1:] if word not in PREPOSITIONS | PARTICLES]
                for word in telling[-1:]:
                    for other in ("verb", "noun"):
                        found.update(self.inflector.forms(word, other))
                if not telling:
                    found.update(self.inflector.forms(lemma, pos))
        for words in self.roles:
            found.update(self.inflector.forms(words[-1], "noun"))
        return frozenset(found - self.any_of("not_triggers"))


def pieces(text: str) -> tuple[str, ...]:
    """The tokens of a word or phrase, as the tokeniser cuts them: at blanks and hyphens.

    >>> pieces("vice-captain")
    ('vice', '-', 'captain')
    """
    return tuple(text.replace("-", " - ").split())


def _by_pos(entry: Frame | Governor) -> Iterator[tuple[str, Words]]:
    yield "verb", entry.verbs
    yield "noun", entry.nouns
    yield "adjective", entry.adjectives
    yield "adverb", entry.adverbs
    if isinstance(entry, Frame):
        yield "preposition", entry.prepositions


def load_lexicon(folders: Iterable[str | Path] = ()) -> Lexicon:
    """Return the lexicon of the package, with that of `folders` and of `TOUCHLINE_LEXICON` added.

    Raises DataFileError where a file cannot be read, or an entry does not fit the schema.
    """
    own = [part for part in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if part]
    return _load(tuple(str(path) for path in (*folders, *own)))


@lru_cache(maxsize=8)
def _load(folders: tuple[str, ...]) -> Lexicon:
    files: list[tuple[str, _File]] = []
    for place in (folder("ontology") / "lexicon", *(Path(path) for path in folders)):
        if not place.is_dir():
            raise DataFileError(f"there is no lexicon folder {place}")
        files.extend(
            (path.name, _read(path)) for path in sorted(place.glob("*.toml")) if path.name not in OTHER_READERS
        )
    return Lexicon(files)


def _read(path: Path) -> _File:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return _File.model_validate(raw)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataFileError(f"{path.name}: {error}") from None
    except ValidationError as error:
        raise DataFileError(_explain(path, raw, error)) from None


def _explain(path: Path, raw: dict[str, Any], error: ValidationError) -> str:
    first = error.errors()[0]
    where: Any = raw
    name = ""
    for part in first["loc"]:
        try:
            where = where[part]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(where, dict) and "name" in where:
            name = f"{first['loc'][0]} '{where['name']}'"
    place = ".".join(str(part) for part in first["loc"])
    return f"{path.name}: {name or place}: {first['msg']} ({place})"


def trigger_words(folders: Iterable[str | Path] = ()) -> frozenset[str]:
    """Return every word form, lower case, one of which a sentence must hold for a frame to read it."""
    return load_lexicon(folders).trigger_words
