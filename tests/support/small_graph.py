"""A small graph with sentences of our own, for the tests of connections, questions, spells and rumours."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from memory_reader import MemoryReader, iri_of

from graph.connections import days
from graph.connections.questions.asking import Answer
from graph.rdf.rows import ArticleRow, ClaimRow, EntityRow

_TOLD = re.compile(r"(\w+): (.+?) ([a-z]+[A-Z]\w+|managed|rejected|succeeded) ([^,]+)(?:, (.*))?")


@dataclass
class Story:
    """Articles and claims as a test tells them, one call or one line each."""

    entities: dict[str, EntityRow] = field(default_factory=dict)
    claims: list[ClaimRow] = field(default_factory=list)
    articles: dict[str, ArticleRow] = field(default_factory=dict)

    @classmethod
    def told(cls, articles: Mapping[str, str], claims: str) -> "Story":
        """Return a story of articles (`date publisher` by id) and claims, a line each.

        A line is `article: subject relation object, more`: more is a certainty, a status, and whatever else a claim
        takes as `name=value`; an object of a type that its relation does not give bears it in brackets.
        """
        story = cls()
        for id_, words in articles.items():
            date, _, publisher = words.partition(" ")
            story.article(id_, date, publisher or None)
        for line in claims.strip().splitlines():
            told = _TOLD.fullmatch(line.strip())
            assert told, line
            article, subject, relation, object_, words = told.groups()
            more: dict[str, Any] = {}
            for word in (words or "").split(", ") if words else ():
                name, _, value = word.partition("=")
                known = "status" if word in ("current", "former", "future") else "certainty"
                more |= {"from_" if name == "from" else name: value} if value else {known: word}
            object_, _, kind = object_.rstrip(")").partition(" (")
            story.claim(article, subject, relation, object_, types=("Person", kind) if kind else None, **more)
        return story

    def article(self, id_: str, date: str | None, publisher: str | None = None, source_id: str = "") -> str:
        """Add an article."""
        self.articles[id_] = ArticleRow(
            id=id_,
            iri=f"x:{id_}",
            text="",
            title=f"On {id_}",
            date=date,
            publisher=publisher,
            source_id=source_id or id_,
        )
        return id_

    def entity(self, name: str, type_: str) -> str:
        """Add an entity; return its IRI."""
        iri = iri_of(type_, name)
        self.entities.setdefault(iri, EntityRow(iri=iri, type=type_, label=name))
        return iri

    def claim(
        self,
        article: str,
        subject: str,
        relation: str,
        object: str,
        certainty: str = "confirmed",
        *,
        at: str | None = None,
        types: tuple[str, str] | None = None,
        **more: str,
    ) -> ClaimRow:
        """Add a claim; ends are people and clubs by the relation unless `types` says otherwise."""
        ties = ("teammateOf", "playedUnder", "succeeded", "relativeOf")
        kinds = types or ("Person", "Person" if relation in ties else "Club")
        earliest = latest = None
        if "date" in more:
            earliest, latest = (day.isoformat() for day in days.bounds(more["date"]))
        number = len(self.claims)
        row = ClaimRow(
            iri=f"https://w3id.org/touchline/id/claim/{number:024x}",
            article_id=article,
            relation=relation,
            subject=self.entity(subject, kinds[0]),
            object=self.entity(object, kinds[1]),
            at=self.entity(at, "Club") if at else None,
            certainty=certainty,
            quote=f"{subject} {relation} {object}",
            start=0,
            end=10,
            earliest=earliest,
            latest=latest,
            source_id=self.articles[article].source_id,
            published=self.articles[article].date,
            **more,  # type: ignore[arg-type]
        )
        self.claims.append(row)
        return row

    def reader(self) -> MemoryReader:
        """Return a reader over it."""
        return MemoryReader(self.entities.values(), self.claims, self.articles.values())


def assert_answers(answer: Answer, sentence: str) -> None:
    """Assert that a question is understood and answered so; a sentence without an end is only the beginning of it."""
    assert answer.understood, answer.sentence
    assert answer.sentence.startswith(sentence), answer.sentence
    assert answer.sentence == sentence or not sentence.endswith(".")


def small_story() -> Story:
    """Return the story most tests are about: Ann and Bob at Northtown, Cy their manager, and talk of Southmere."""
    story = Story()
    old = story.article("old", "2019-05-01", "Morning Post")
    new = story.article("new", "2024-03-10", "Evening Star")
    copy = story.article("copy", "2024-03-11", "Copycat", source_id="new")
    late = story.article("late", "2024-09-01", "Morning Post")
    story.claim(old, "Ann Archer", "playedFor", "Northtown", status="current", from_="2016", until="2020")
    story.claim(old, "Bob Baker", "playedFor", "Northtown", status="current", from_="2018")
    story.claim(old, "Cy Cole", "managed", "Northtown", status="current", from_="2017", until="2021")
    story.claim(new, "Ann Archer", "teammateOf", "Dee Drew", at="Eastham", status="former")
    story.claim(new, "Ann Archer", "linkedWith", "Southmere", "rumoured", attributed_to="The Whisperer")
    story.claim(copy, "Ann Archer", "linkedWith", "Southmere", "rumoured")
    story.claim(late, "Ann Archer", "signedFor", "Southmere", date="2024-08")
    story.claim(new, "Cy Cole", "sackedBy", "Eastham", date="2024-02")
    story.claim(new, "Eve Ellis", "appointedBy", "Eastham", date="2024-03")
    story.claim(new, "Cy Cole", "managed", "Eastham", status="former", duration="P7M")
    story.claim(new, "Eve Ellis", "managed", "Eastham", status="current")
    story.claim(new, "Eve Ellis", "sackedBy", "Westport", "denied")
    story.claim(late, "Eve Ellis", "sackedBy", "Westport", "reported", attributed_to="The Whisperer")
    story.claim(new, "Fay Flint", "ownerOf", "Westport", status="current")
    story.claim(new, "Gus Grant", "playedFor", "Farland", status="current", types=("Person", "NationalTeam"))
    story.claim(late, "Hal Hart", "linkedWith", "Southmere", "rumoured")
    story.claim(late, "Dee Drew", "linkedWith", "Westport", "rumoured")
    return story
