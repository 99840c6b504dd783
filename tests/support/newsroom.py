"""Articles of our own making with claims that are given, so that the store can be tested without a language model."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from graph import Article, Claim, KnowledgeGraph
from graph.extraction.claim import Evidence, Participant

CLUBS = "https://w3id.org/touchline/id/club/"
Story = tuple[Article, list[Claim]]


def person(name: str, *others: str) -> Participant:
    """A person, by the names that an article uses."""
    return Participant(label=name, type="Person", names=tuple(sorted({name, *others})))


def club(name: str) -> Participant:
    """A club of the gazetteer, by its id, or one that it lacks, by a name with a capital."""
    if name.islower():
        return Participant(label=name.replace("-", " ").title(), type="Club", iri=CLUBS + name)
    return Participant(label=name, type="Club", names=(name,))


def claim(
    sentence: str,
    subject: Participant,
    relation: str,
    object: Participant,
    *,
    certainty: str = "confirmed",
    status: str | None = None,
    at: Participant | None = None,
    **more: object,
) -> tuple[str, Claim]:
    """A sentence and the claim that it makes; `story` puts the offsets right."""
    made = Claim(
        source="-",
        subject=subject,
        relation=relation,
        object=object,
        at=at,
        status=status,
        certainty=certainty,
        evidence=Evidence(quote=sentence, start=0, end=len(sentence)),
        **more,  # type: ignore[arg-type]
    )
    return sentence, made


def story(identity: str | None, *said: tuple[str, Claim], date: str | None = None, **more: str) -> Story:
    """An article that consists of the sentences given, with their claims."""
    from dataclasses import replace

    text, claims = "", []
    for sentence, made in said:
        evidence = Evidence(quote=sentence, start=len(text), end=len(text) + len(sentence))
        claims.append(replace(made, evidence=evidence))
        text += sentence + " "
    article = Article.of(text.strip() or "Nothing.", id=identity, date=date, source=more.pop("source", "-"), **more)
    return article, claims


class Reporter:
    """An extractor that knows what each article says."""

    def __init__(self, stories: Iterable[Story]) -> None:
        self.claims = {article.id: claims for article, claims in stories}
        self.read: list[str] = []

    def extract(self, article: Article) -> list[Claim]:
        """Return the claims of an article, and remember that it was read."""
        self.read.append(article.id)
        return self.claims[article.id]


def graph_of(path: Path, stories: Sequence[Story], batch: int | None = None) -> KnowledgeGraph:
    """A graph with the stories in it, ingested `batch` at a time."""
    graph = KnowledgeGraph.open(path, create=True)
    step = batch or max(1, len(stories))
    for start in range(0, len(stories), step):
        part = stories[start : start + step]
        graph.ingest([article for article, _ in part], extractor=Reporter(part))
    return graph


def everything(graph: KnowledgeGraph) -> bytes:
    """The graph as N-Quads."""
    return b"".join(graph.export_nquads())


def invented(count: int, seed: int, people: int = 25) -> list[Story]:
    """Articles about invented people, surnames sometimes standing alone, with every kind of claim."""
    chance = random.Random(seed)
    given = ("Arno", "Bela", "Ciro", "Dario", "Emil", "Ferenc", "Goran", "Henk")
    family = ("Almstad", "Brekke", "Corvin", "Dalmau", "Estrup", "Fontane", "Gruber", "Halvor", "Ilic", "Joubert")
    full = [f"{given[i % len(given)]} {family[(i * 3) % len(family)]}" for i in range(people)]
    clubs = ("liverpool", "real-madrid", "marseille", "bayern-munich", "Bremer Sportverein", "FC Nordufer")
    kinds = (
        ("sackedBy", None, "confirmed"),
        ("linkedWith", None, "rumoured"),
        ("linkedWith", None, "denied"),
        ("managed", "current", "confirmed"),
        ("managed", "former", "reported"),
        ("playedFor", "former", "confirmed"),
        ("playedFor", "future", "reported"),
    )
    stories = []
    for number in range(count):
        said = []
        for _ in range(chance.randrange(1, 7)):
            who, other = chance.sample(full, 2)
            name = who if chance.random() < 0.7 else who.split()[1]
            team = club(chance.choice(clubs))
            if chance.random() < 0.25:
                sentence = f"{name} was a team-mate of {other} at {team.label}."
                said.append(claim(sentence, person(name), "teammateOf", person(other), status="former", at=team))
            else:
                relation, status, certainty = chance.choice(kinds)
                sentence = f"{name}, {team.label}: {relation} {certainty} {chance.randrange(100)}."
                by = chance.choice((None, "RMC Sport", "L'Équipe"))
                made = claim(
                    sentence, person(name), relation, team, status=status, certainty=certainty, attributed_to=by
                )
                said.append(made)
        date = f"{2020 + number % 6}-{number % 12 + 1:02d}"
        stories.append(story(f"story-{seed}-{number}", *said, date=date, publisher=chance.choice(("The Post", "Echo"))))
    return stories
