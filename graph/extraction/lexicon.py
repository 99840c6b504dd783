"""The lexicon: frames, roles, governors and word lists, read from TOML, checked by a closed `schema` and indexed.

Everything that ties English to the relations of the ontology stands in `ontology/lexicon/*.toml`; a user's own folder
adds to it (`TOUCHLINE_LEXICON`).  A mistake is reported with the file and the entry it stands in.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from ..errors import DataFileError
from ..resources import folder
from .alternatives import alternatives
from .inflection import Inflector
from .schema import Frame, Governor, LexiconFile, Relation, Role, Sequence, Words, read_file
from .spotting import Spotter
from .steps import PARTICLES, PREPOSITIONS
from .words import name_words

ENVIRONMENT = "TOUCHLINE_LEXICON"
_MOST_KNOWN = 20_000
_PARTS_OF_SPEECH = ("verb", "noun", "adjective", "adverb", "preposition")
OTHER_READERS = frozenset({"boilerplate.toml", "confidence.toml", "names.toml"})
_OF_LIST = "@"


@dataclass(frozen=True)
class Trigger:
    """One word of a frame: `words` are its parts ("turn", "down"), the first of them the predicate."""

    frame: Frame
    pos: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    source: str


class _Lemmas(dict[str, str]):
    """The lemmas of the word forms that were asked for as one part of speech, whatever their capitals."""

    def __init__(self, inflector: Inflector, pos: str) -> None:
        self._inflector, self._pos = inflector, pos

    def __missing__(self, form: str) -> str:
        if len(self) > _MOST_KNOWN:
            self.clear()
        lemma = self[form] = self._inflector.lemma(form.lower(), self._pos)
        return lemma


class Lexicon:
    """All frames, roles, governors and word lists, indexed for the engine."""

    def __init__(self, files: list[tuple[str, LexiconFile]]) -> None:
        self.frames: list[Frame] = []
        self.sequences: tuple[Sequence, ...] = ()
        self.relations: dict[str, Relation] = {}
        self.roles: dict[tuple[str, ...], Role] = {}
        self.governors: dict[tuple[str, str, str], str] = {}
        self.words: dict[str, frozenset[str]] = {}
        self._phrases: dict[str, re.Pattern[str]] = {}
        self._spotters: dict[str, Spotter] = {}
        irregular: dict[str, tuple[str, ...]] = {}
        for _, file in files:
            irregular.update(file.irregular)
            for relation in file.relation:
                self.relations[relation.name] = relation
            for key, listed in file.words.items():
                self.words[key] = self.words.get(key, frozenset()) | frozenset(listed)
        named = self.words
        self.words = {key: frozenset(_spelled_out(f"the list '{key}'", some, named)) for key, some in named.items()}
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
        self._lemmas = {pos: _Lemmas(self.inflector, pos) for pos in _PARTS_OF_SPEECH}

    def _add(self, source: str, file: LexiconFile) -> None:
        self.sequences += file.sequence
        for role in file.role:
            self._add_role(source, role)
        for governor in file.governor:
            for pos, words in _by_pos(governor):
                for word in words:
                    for level in ("clause", "noun"):
                        if governor.over in (level, "both"):
                            self.governors[(level, pos, word)] = governor.effect
                    self.inflector.know(word.split()[0], pos)
        for frame in file.frame:
            self._add_frame(source, frame)

    def _add_role(self, source: str, role: Role) -> None:
        unknown = next((one for one in (role.relation, role.also) if one and one not in self.relations), None)
        if unknown is not None:
            raise DataFileError(f"{source}: the role '{role.nouns[0]}' names the unknown relation {unknown!r}")
        for noun in role.nouns:
            words = pieces(noun)
            self.roles[words] = role
            self.inflector.know(words[-1], "noun")

    def _add_frame(self, source: str, frame: Frame) -> None:
        if any(known.name == frame.name for known in self.frames):
            raise DataFileError(f"{source}: there are two frames called '{frame.name}'")
        for reading in frame.claims:
            if reading.relation != "@title" and reading.relation not in self.relations:
                raise DataFileError(f"{source}: frame '{frame.name}' names the unknown relation {reading.relation!r}")
        where, named = f"{source}: frame '{frame.name}'", self.words
        requires, unless = (_spelled_out(where, some, named) for some in (frame.requires, frame.unless))
        if (requires, unless) != (frame.requires, frame.unless):
            frame = frame.model_copy(update={"requires": requires, "unless": unless})
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
        for word in (*frame.requires, *frame.unless, *frame.never_with_object, *frame.never_by):
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
        return self._lemmas[pos][form]

    def any_of(self, key: str) -> frozenset[str]:
        """The word list called `key`; raises DataFileError where no file has it."""
        try:
            return self.words[key]
        except KeyError:
            raise DataFileError(f"the lexicon has no list of words called '{key}'") from None

    def is_said(self, key: str, text: str) -> bool:
        """Whether a text holds a phrase of the word list called `key`, as words of their own."""
        if (spotter := self._spotters.get(key)) is None:
            spotter = self._spotters[key] = Spotter(self.any_of(key))
        return spotter.may_be_in(text) and self._phrases_of(key).search(text) is not None

    def last_said(self, key: str, text: str) -> int:
        """Where a text holds the last phrase of the word list called `key`, as words of their own; -1: nowhere."""
        return max((found.start() for found in self._phrases_of(key).finditer(text)), default=-1)

    def _phrases_of(self, key: str) -> re.Pattern[str]:
        if key not in self._phrases:
            self._phrases[key] = re.compile(rf"(?<!\w){alternatives(self.any_of(key))}(?!\w)", re.IGNORECASE)
        return self._phrases[key]

    def trigger_phrases(self) -> Iterator[tuple[str, tuple[str, ...], Frame]]:
        """Every trigger: its part of speech, its words in the order of the text, and its frame."""
        for (_, pos), triggers in self.triggers.items():
            for trigger in triggers:
                yield pos, (*trigger.before, *trigger.words), trigger.frame

    @cached_property
    def of_juniors(self) -> frozenset[str]:
        """The states of those who coach, but not the first team."""
        return frozenset(one.of_youth for one in self.relations.values() if one.of_youth)

    @cached_property
    def chiefs(self) -> dict[str, str]:
        """Of the state of each who coaches, but not the first team, that of who does."""
        return {one.of_youth: name for name, one in self.relations.items() if one.of_youth}

    @cached_property
    def told_of_board(self) -> frozenset[str]:
        """The states that role nouns tell of those above the coaches."""
        return frozenset(one.relation for one in self.roles.values() if one.kind == "board")

    @cached_property
    def starts(self) -> frozenset[str]:
        """Every form of the first word of every trigger: no other word can start a frame."""
        found: set[str] = set()
        for lemma, pos in self.triggers:
            found |= self.inflector.forms(lemma, pos)
        return frozenset(found)

    @cached_property
    def role_starts(self) -> frozenset[str]:
        """The first words of every role noun, all forms of those that are one word, "first-team" also in one token."""
        found = {words[0] for words in self.roles}
        found |= {"".join(words[:3]) for words in self.roles if words[1:2] == ("-",)}
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
    files: list[tuple[str, LexiconFile]] = []
    for place in (folder("ontology") / "lexicon", *(Path(path) for path in folders)):
        if not place.is_dir():
            raise DataFileError(f"there is no lexicon folder {place}")
        found = [
            (path.name, read_file(path)) for path in sorted(place.glob("*.toml")) if path.name not in OTHER_READERS
        ]
        _check_lists(found)
        files.extend(found)
    return Lexicon(files)


def _check_lists(files: list[tuple[str, LexiconFile]]) -> None:
    """Raise DataFileError where two files of one folder, or one and `names.toml`, call two lists of words the same.

    Another folder may add to a list.
    """
    known = dict.fromkeys(name_words().words, "names.toml")
    for source, file in files:
        for key in file.words:
            if key in known:
                raise DataFileError(f"{source}: {known[key]}, too, has a list of words called '{key}'")
            known[key] = source


def _spelled_out(where: str, words: Iterable[str], named: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The words of a list, with those of other lists, or of one of `names.toml`, where it names them: "@raiding"."""
    found: list[str] = []
    for word in words:
        if not word.startswith(_OF_LIST):
            found.append(word)
            continue
        listed = named.get(word[1:], name_words().words.get(word[1:]))
        if listed is None or any(one.startswith(_OF_LIST) for one in listed):
            raise DataFileError(f"{where} names {word!r}, which is no list of plain words")
        found += sorted(listed)
    return tuple(found)


def trigger_words(folders: Iterable[str | Path] = ()) -> frozenset[str]:
    """Return every word form, lower case, one of which a sentence must hold for a frame to read it."""
    return load_lexicon(folders).trigger_words
