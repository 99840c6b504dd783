"""The closed schema of the lexicon's files, and reading one: a mistake is told with the file and the entry it is in."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from ..errors import DataFileError
from .steps import STEPS

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
    `suitor`: the one that the text has just said wants the person.  `move`: the one to, or from, which somebody else
    has just gone; `follows`: the one which the frame's other person has left, or joined.  `off_pitch`: no player.
    """

    type: Literal["Person", "Team", "Club", "Country", "Agent", "Title"]
    paths: tuple[str, ...] = ()
    context: bool = False
    bench: bool = False
    about: bool = False
    suitor: bool = False
    move: Literal["to", "from"] | None = None
    off_pitch: bool = False
    follows: Literal["from", "to"] | None = None

    @property
    def narrow(self) -> str | None:
        """The only type of entity that fills a slot of one sort of team; None of slots of others."""
        return {"Club": "Club", "Country": "NationalTeam"}.get(self.type)

    @property
    def is_unsaid(self) -> bool:
        """Whether the text around may tell what the clause leaves out."""
        return self.context or self.about or self.suitor or self.move is not None or self.follows is not None

    @model_validator(mode="after")
    def _check(self) -> "Slot":
        if not self.paths and not self.is_unsaid:
            raise ValueError("a slot needs paths, or context = true, about = true, suitor = true, a move, or follows")
        for path in self.paths:
            for step in path.split("."):
                if step not in STEPS:
                    raise ValueError(f"unknown step {step!r} in path {path!r}")
        return self


class Reading(_Closed):
    """A claim that a frame yields: `relation` ("@title": the relation of the title slot), and the slots it joins.

    `own`: it holds only where the person is known to be at the team, or (false) only where he is not; `of_others`: only
    where he is tied to another; `never_played`: only of whoever is nowhere said to play, nor to have played before he
    coached; `unless_of_players`: not where the sentence speaks of who is fit to play; `nowhere`: only of whoever
    nothing else ties to a club; `after_leaving`: only of a team that the text has told before that he leaves;
    `unless_come`: not of one that the text has just told that he joins; `of_office`: only of whoever role phrases call
    by it, here or elsewhere; `unless_hired`: not of whoever a claim has hired, or sacked, as only coaches are;
    `object_kind`: only where the object is told to be such, `object_untold`: only where it is not told what he is.
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
    of_others: bool = False
    never_played: bool = False
    unless_of_players: bool = False
    nowhere: bool = False
    after_leaving: bool = False
    unless_come: bool = False
    of_office: bool = False
    unless_coaches: bool = False
    unless_hired: bool = False
    object_kind: Kind | None = None
    object_untold: bool = False
    needs: Words = ()
    dated: bool = True
    precision: float = Field(default=0.8, ge=0.0, le=1.0)


class Example(_Closed):
    """A sentence that the frame reads, and the claims it must yield, written "Subject relation Object"."""

    text: str
    says: tuple[str, ...]


class Frame(_Closed):
    """Words that express relations, the slots of their arguments, and the claims that they yield.

    `requires`, `unless`: words of its phrase without which, or with which, it is another's; "re-" is one that a hyphen
    joins to the trigger itself.
    `bare`: only where nothing but a time stands behind the word: "he will stay".  `form`: only of such verbs, or of
    nouns for what is "over" by now ("joined after the expiry of") or is not yet ("will join after the expiry of"), or
    of verbs that tell what "lasted" for a time ("stayed for years"), or do not.
    `beside`: its words stand side by side, but for adverbs: "is still at Everton", not "is injured at Everton".
    `never_under`: not where the word completes one of these: a bid that one would "listen to" is not made.
    `never_over`: not where one of these verbs completes it: whoever is wanted "to stay" is there.
    `never_with_object`: not where one of these is its object: whoever renews "his efforts" to leave stays nowhere.
    `never_by`: not where one of these does it, named or not: to whom "the manager" turns is a player.
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
    beside: bool = False
    form: (
        Literal["active", "passive", "present", "past", "perfect", "bare", "over", "open", "lasted", "unlasted"] | None
    ) = None
    never_under: Words = ()
    never_over: Words = ()
    never_with_object: Words = ()
    never_by: Words = ()
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

    `headed`: one of these words stands before a colon or dash, behind which the sequence stands; `opening`: it opens
    its sentence.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    words: tuple[str, ...] = Field(min_length=2)
    claims: tuple[Reading, ...] = Field(min_length=1)
    many: bool = False
    verbless: bool = False
    headline: bool = False
    alone: bool = False
    opening: bool = False
    headed: Words = ()

    @model_validator(mode="after")
    def _check(self) -> "Sequence":
        for reading in self.claims:
            for name in (reading.subject, reading.object):
                if name not in self.words:
                    raise ValueError(f"the claim {reading.relation} uses {name!r}, which the sequence lacks")
        return self


class Role(_Closed):
    """Role nouns ("head coach", "striker") and the state that they name; `also`: another ("player-coach")."""

    nouns: Words = Field(min_length=1)
    relation: str
    also: str | None = None
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
    """What the extractor must know of a relation of the ontology: the types it joins and how it weakens.

    The head of `ontology/lexicon/relations.toml` tells what each field stands for.
    """

    name: str
    subject: tuple[str, ...] = ("Person",)
    object: tuple[str, ...] = ("Club", "NationalTeam")
    state: bool = False
    symmetric: bool = False
    event: bool = False
    same_kind: bool = False
    of_staff: bool = False
    of_board: bool = False
    ends: bool = False
    begins: bool = False
    keeps: bool = False
    for_good: bool = False
    timeless: bool = False
    ended: bool = False
    ties: bool = False
    kind: Kind | None = None
    of_youth: str | None = None
    in_office: str | None = None
    not_beside: tuple[str, ...] = ()
    not_said_with: tuple[str, ...] = ()
    not_of_own: bool = False
    answers: str | None = None
    always: Certainty | None = None
    long_since: str | None = None
    instead: dict[Literal["rumoured", "denied"], str] = Field(default_factory=dict)
    entails: tuple[Entailment, ...] = ()


class LexiconFile(_Closed):
    """All that one file of the lexicon may hold."""

    frame: tuple[Frame, ...] = ()
    role: tuple[Role, ...] = ()
    sequence: tuple[Sequence, ...] = ()
    governor: tuple[Governor, ...] = ()
    relation: tuple[Relation, ...] = ()
    words: dict[str, WordList] = Field(default_factory=dict)
    irregular: dict[str, Words] = Field(default_factory=dict)


def read_file(path: Path) -> LexiconFile:
    """Return what a file holds; raises DataFileError where it is no TOML, or does not fit the schema."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return LexiconFile.model_validate(raw)
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
