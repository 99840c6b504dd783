"""A small store for the tests: made-up articles, read by a made-up extractor, so that no language is involved."""

from collections.abc import Iterable
from pathlib import Path

from graph import Article, Claim, KnowledgeGraph
from graph.extraction.claim import Evidence, Participant

STATEMENTS = (
    (
        "Ada Berg played for Harwick Town.",
        "Ada Berg",
        "playedFor",
        "Harwick Town",
        "confirmed",
        "former",
        "2010",
        "2014",
    ),
    (
        "Bruno Castell managed Harwick Town.",
        "Bruno Castell",
        "managed",
        "Harwick Town",
        "confirmed",
        "former",
        "2012",
        None,
    ),
    (
        "Bruno Castell was sacked by Harwick Town.",
        "Bruno Castell",
        "sackedBy",
        "Harwick Town",
        "reported",
        None,
        None,
        None,
    ),
    (
        "Bruno Castell is linked with Kelby Rovers.",
        "Bruno Castell",
        "linkedWith",
        "Kelby Rovers",
        "rumoured",
        None,
        None,
        None,
    ),
    (
        "Carla Dvorak is the sister of Bruno Castell.",
        "Carla Dvorak",
        "relativeOf",
        "Bruno Castell",
        "confirmed",
        None,
        None,
        None,
    ),
    (
        "Kelby Rovers denied that they approached Bruno Castell.",
        "Bruno Castell",
        "approachedBy",
        "Kelby Rovers",
        "denied",
        None,
        None,
        None,
    ),
)
PEOPLE = ("Ada Berg", "Bruno Castell", "Carla Dvorak")


class Reader:
    """Finds the statements above in an article."""

    def extract(self, article: Article) -> Iterable[Claim]:
        """Return a claim for every statement that the article holds."""
        for quote, subject, relation, object_, certainty, status, from_, until in STATEMENTS:
            start = article.text.find(quote)
            if start >= 0:
                yield Claim(
                    source=article.source,
                    subject=_participant(subject, article.text, start),
                    relation=relation,
                    object=_participant(object_, article.text, start),
                    certainty=certainty,
                    status=status,
                    from_=from_,
                    until=until,
                    confidence=0.9,
                    evidence=Evidence(quote=quote, start=start, end=start + len(quote)),
                )


def _participant(label: str, text: str, start: int) -> Participant:
    at = text.index(label, start)
    kind = "Person" if label in PEOPLE else "Club"
    return Participant(label=label, type=kind, names=(label,), mention=(at, at + len(label)))


def articles() -> list[Article]:
    """Return three articles of two outlets."""
    first, second = " ".join(row[0] for row in STATEMENTS[:3]), " ".join(row[0] for row in STATEMENTS[2:])
    outlets = ("Harwick Herald", "Terrace Weekly", "Terrace Weekly")
    texts = (first, f"It rained. {second}", f"Once more: {STATEMENTS[0][0]}")
    return [
        Article.of(
            text,
            id=f"made-up-{number}",
            title=f"Made-up article {number} & <more>",
            date=f"202{number}-03-0{number}",
            publisher=outlet,
            url=f"https://example.org/{number}",
        )
        for number, (text, outlet) in enumerate(zip(texts, outlets, strict=True), 1)
    ]


def make_store(path: Path) -> KnowledgeGraph:
    """Return an open graph at `path` that holds the articles."""
    graph = KnowledgeGraph.open(path, create=True)
    graph.ingest(articles(), extractor=Reader())
    return graph
