"""The Document: an article as the reader of claims sees it, sentences, entities and who is meant by which words.

Offsets everywhere count Unicode code points of `article.text`; `sentence.char(token)` gives those of a parsed token.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from ..articles.article import Article

if TYPE_CHECKING:
    from .legible import Legible
    from .tokens import Token

PERSON = "Person"
TEAM = "Team"
TEAM_TYPES = ("Club", "NationalTeam")


@dataclass(slots=True, eq=False)
class LocalEntity:
    """A person, team or other thing as one article knows it.

    `type`: "Person", "Club", "NationalTeam", "Organisation", "Competition", "Ground", "Outlet" or "Place".
    `label`: the fullest name that the article uses; for an entry of the gazetteer its preferred name.
    `names`: every name that the article uses for it (no pronouns, no "the Spaniard").
    `gender`: "m", "f" or None; `nationalities`: codes of countries whose demonym was used of the person.
    `roles`: role nouns used of the person ("striker", "manager"), lower case.
    `teams`: ids of the teams that a role phrase or a possessive tied the person to ("Liverpool boss X").
    `is_person`; `is_team`: it is a club or a national team.  Both are asked for all the time.
    """

    id: int
    type: str
    label: str
    iri: str | None = None
    names: set[str] = field(default_factory=set)
    gender: str | None = None
    nationalities: set[str] = field(default_factory=set)
    age: int | None = None
    roles: set[str] = field(default_factory=set)
    teams: set[int] = field(default_factory=set)
    country: str | None = None
    is_person: bool = field(init=False, repr=False)
    is_team: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.become(self.type)

    def become(self, type: str) -> None:
        """Take another type for what it is."""
        self.type, self.is_person, self.is_team = type, type == PERSON, type in TEAM_TYPES

    def fits(self, want: str | None) -> bool:
        """Whether it may fill a slot that wants `want`: a type, "Team" (club or national team), or None for any."""
        return want is None or self.type == want or (want == TEAM and self.is_team)


@dataclass(slots=True, eq=False)
class Mention:
    """Words of the article that stand for an entity.

    `kind`: "name", "surname", "nickname", "ground", "city", "demonym", "role", "age", "pronoun", "possessive",
    "speaker" or "team noun" ("the club").
    """

    start: int
    end: int
    text: str
    kind: str
    entity: LocalEntity
    sentence: int


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence: `article.text[start:end]`, of `kind` "headline", "text", "caption" or "list".

    `span` is its parse, None where the pre-pass judged that it cannot carry a claim.  The parse's first token stands
    at `start`.  `quotes` are the ranges of direct speech inside it, in the article's offsets.
    """

    index: int
    start: int
    end: int
    kind: str
    text: str
    paragraph: int = 0
    span: "list[Token] | None" = None
    quotes: tuple[tuple[int, int], ...] = ()

    def char(self, token: "Token") -> int:
        """The offset in the article at which `token`, of this sentence's parse, starts."""
        return self.start + token.idx

    def char_end(self, token: "Token") -> int:
        """The offset in the article just behind `token`."""
        return self.start + token.idx + len(token.text)

    def in_quote(self, token: "Token") -> bool:
        """Whether `token` stands in direct speech."""
        return bool(self.quotes) and self.is_quoted(self.start + token.idx)

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` lies in direct speech."""
        return bool(self.quotes) and any(start <= offset < end for start, end in self.quotes)


class Resolver(Protocol):
    """Who is meant by a noun phrase; see `coreference`."""

    @property
    def topic(self) -> LocalEntity | None:
        """The team that the article is about."""

    def host_of(self, ground: LocalEntity) -> LocalEntity | None:
        """The club of the article that plays at a ground; None of what is no ground."""

    @property
    def disposers(self) -> set[int]:
        """Those who sign, pick or drop others: no players."""

    def read_on(self) -> None:
        """Learn from all that was parsed what it tells of its people, before anybody asks who is meant."""

    def mention_of(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """What the noun phrase headed by `token` stands for."""

    def speaker_of(self, sentence: Sentence, token: "Token") -> Mention | None:
        """Who says the direct speech in which `token` stands."""

    def club_in_context(self, sentence: Sentence, token: "Token", *, plays: bool = False) -> Mention | None:
        """The club that "the club" would mean at `token`; `plays`: the one of a player there."""

    def speaker_at(self, offset: int) -> LocalEntity | None:
        """Who says the direct speech in which `offset` lies."""

    def described_in(self, sentence: Sentence) -> list[Mention]:
        """Whom the pronouns and descriptions of a sentence mean, in order, whether it was parsed or not."""

    def pronoun_at(
        self, sentence: Sentence, offset: int, female: bool, out: Set[int] = frozenset()
    ) -> LocalEntity | None:
        """Whom a pronoun at `offset` means, none of `out`, of a sentence that need not be parsed."""


@dataclass(slots=True, eq=False)
class Document:
    """An article with its sentences, its entities and its mentions by name, in order.

    `article` is the article as it is read; `legible` knows it as it was given.
    """

    article: Article
    sentences: list[Sentence]
    entities: list[LocalEntity]
    mentions: list[Mention]
    resolver: Resolver | None = None
    other_sport: bool = False
    legible: "Legible | None" = None
    _by_sentence: dict[int, list[Mention]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self._by_sentence.setdefault(mention.sentence, []).append(mention)

    @property
    def given(self) -> Article:
        """The article as it was given."""
        return self.legible.given if self.legible is not None else self.article

    def release(self) -> None:
        """Let go of the parsed words, once nobody asks for them any more.

        They refer to each other; left alone, the collector would go over all of them time and again to find that out.
        """
        for sentence in self.sentences:
            for word in sentence.span or ():
                del word.doc, word.head, word.children
            sentence.span = None
        self.resolver = None

    def entity(self, id: int) -> LocalEntity:
        """The entity with that id."""
        return self.entities[id]

    @property
    def people(self) -> list[LocalEntity]:
        """The people of the article."""
        return [entity for entity in self.entities if entity.is_person]

    @property
    def teams(self) -> list[LocalEntity]:
        """The clubs and national teams of the article."""
        return [entity for entity in self.entities if entity.is_team]

    def mentions_in(self, sentence: Sentence) -> list[Mention]:
        """The mentions by name in a sentence, in order (no pronouns, no descriptions)."""
        return self._by_sentence.get(sentence.index, [])

    def mention_at(self, sentence: Sentence, token: "Token") -> Mention | None:
        """The mention by name that `token` is part of."""
        at = sentence.start + token.idx
        for mention in self._by_sentence.get(sentence.index, ()):
            if mention.start <= at < mention.end:
                return mention
        return None

    def parsed(self) -> Iterator[Sentence]:
        """The sentences that were parsed, in order."""
        return (sentence for sentence in self.sentences if sentence.span is not None)

    def mention_of(
        self, sentence: Sentence, token: "Token", want: str | None = None, avoid: LocalEntity | None = None
    ) -> Mention | None:
        """What the noun phrase headed by `token` stands for, if it can be `want` ("Person", "Team", a type, None).

        A name, a surname, "the Spaniard", "the club", "he", "the former Newcastle defender", "his side", a ground
        or a city for a club.  `avoid` is the other argument of the same claim, which it cannot be.
        """
        found = self.mention_at(sentence, token)
        if found is not None and found.kind != "place" and found.entity.fits(want) and found.entity is not avoid:
            return found
        if self.resolver is None:
            return None
        return self.resolver.mention_of(sentence, token, want, avoid)

    def topic(self) -> Mention | None:
        """The first mention of the team that the article is about, None where it is about none or several."""
        team = self.resolver.topic if self.resolver is not None else None
        return next((one for one in self.mentions if one.entity is team), None)

    def club_in_context(self, sentence: Sentence, token: "Token", *, plays: bool = False) -> Mention | None:
        """The club that "the club" would mean at `token`: for "manager David Moyes said", "he was appointed in May"."""
        return self.resolver.club_in_context(sentence, token, plays=plays) if self.resolver else None

    def speaker_of(self, sentence: Sentence, token: "Token") -> Mention | None:
        """Who says the direct speech in which `token` stands: for "I", "me"; None outside quotes or where unclear."""
        return self.resolver.speaker_of(sentence, token) if self.resolver else None
