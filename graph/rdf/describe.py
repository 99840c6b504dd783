"""An article and its claims as quads: the article's own graph, which changes only with the article."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from pyoxigraph import Literal, NamedNode, Quad

from ..articles.article import Article
from ..errors import ArticleError
from ..extraction.claim import Claim, Participant
from ..identity.records import NameRecord, record_key, records_of
from .dates import date_literal, duration_literal, span
from .vocabulary import Names, digest, term

SLOTS = ("subject", "object", "at")
_INTEGER = term("xsd:integer")
_TYPE = term("rdf:type")


def describe(
    article: Article,
    claims: Iterable[Claim],
    *,
    names: Names | None = None,
    records: Sequence[NameRecord] | None = None,
    sources: Mapping[str, str] | None = None,
) -> list[Quad]:
    """Return the quads of the article's graph: the article, its name records, its claims and their evidence.

    `records` are those of `records_of(article, claims)`, worked out where they are not given.  `sources` gives the
    IRI of an outlet for each of its names; other sources get an IRI with their name in it.  The same claim twice
    counts once, as the reading of which the extractor is surer.

    Raises ArticleError where the text cannot be written as UTF-8.

    >>> from graph.extraction.claim import Evidence
    >>> beye, rennes = Participant(label="Habib Beye", type="Person"), Participant(label="Rennes", type="Club")
    >>> article = Article.of("Rennes sacked Habib Beye.")
    >>> claim = Claim(source="-", subject=beye, relation="sackedBy", object=rennes, certainty="confirmed",
    ...               evidence=Evidence(quote=article.text, start=0, end=25))
    >>> len({quad.graph_name for quad in describe(article, [claim])})
    1
    """
    claims = list(claims)
    _check_writable(article)
    writer = _Writer(names or Names(), article, sources or {})
    writer.article()
    for record in records if records is not None else records_of(article, claims):
        writer.record(record)
    best: dict[str, Claim] = {}
    for claim in claims:
        iri = claim_iri(article, claim, writer.names)
        known = best.get(iri)
        if known is None or _preference(claim) < _preference(known):
            best[iri] = claim
    for iri, claim in best.items():
        writer.claim(NamedNode(iri), claim)
    return sorted(set(writer.quads), key=str)


def _check_writable(article: Article) -> None:
    try:
        for text in (article.text, article.title, article.publisher, article.url, article.id):
            (text or "").encode()
    except UnicodeEncodeError:
        reason = "its text holds half a character (a lone surrogate), which cannot be stored"
        raise ArticleError(article.source, reason) from None


def article_quads(
    article: Article, *, names: Names | None = None, sources: Mapping[str, str] | None = None
) -> set[Quad]:
    """Return what `describe` says of the article itself, its claims left out."""
    writer = _Writer(names or Names(), article, sources or {})
    writer.article()
    return set(writer.quads)


def claim_iri(article: Article, claim: Claim, names: Names) -> str:
    """Return the IRI of a claim: a hash of its article, relation, evidence and mention offsets, and no entity."""
    places: list[str | int | None] = [article.id, claim.relation, claim.evidence.start, claim.evidence.end]
    for participant in (claim.subject, claim.object, claim.at):
        places.extend(mention_of(participant, claim) if participant else (None, None))
    return names.claim(*places)


def mention_of(participant: Participant, claim: Claim) -> tuple[int, int]:
    """Return the offsets of the words that stand for a participant: as given, else its longest name in the quote.

    Where no name stands there either ("he"), it is the whole quote.
    """
    if participant.mention:
        return participant.mention
    for name in sorted({participant.label, *participant.names}, key=lambda name: (-len(name), name)):
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", claim.evidence.quote)
        if found:
            return claim.evidence.start + found.start(), claim.evidence.start + found.end()
    return claim.evidence.start, claim.evidence.end


def source_id(article: Article) -> str:
    """Return what copies of one text share: a hash of its words."""
    return digest(" ".join(article.text.split()))


def _preference(claim: Claim) -> tuple[float, str]:
    return -claim.confidence, json.dumps(claim.to_json(), sort_keys=True)


class _Writer:
    """Collects the quads of one article's graph."""

    def __init__(self, names: Names, article: Article, sources: Mapping[str, str]) -> None:
        self.names, self.subject_article, self.sources = names, article, sources
        self.graph = NamedNode(names.article(article.id))
        self.quads: list[Quad] = []

    def add(self, subject: NamedNode, predicate: str, value: NamedNode | Literal | str | None) -> None:
        """Add a quad; a string becomes a plain literal, None nothing."""
        if value is not None:
            value = Literal(value) if isinstance(value, str) else value
            self.quads.append(Quad(subject, term(predicate), value, self.graph))

    def source(self, label: str | None) -> NamedNode | None:
        """Return the IRI of a source by its name."""
        return NamedNode(self.sources.get(label) or self.names.source(label)) if label else None

    def article(self) -> None:
        article, node = self.subject_article, self.graph
        self.add(node, "rdf:type", term("tl:Article"))
        self.add(node, "dcterms:identifier", article.id)
        self.add(node, "dcterms:title", article.title)
        self.add(node, "dcterms:issued", date_literal(article.date) if article.date else None)
        self.add(node, "tl:publishedBy", self.source(article.publisher))
        self.add(node, "schema:url", Literal(article.url, datatype=term("xsd:anyURI")) if article.url else None)
        self.add(node, "tl:text", article.text)
        self.add(node, "tl:textHash", source_id(article))

    def record(self, record: NameRecord) -> None:
        node = NamedNode(self.names.record(record.article, record.key))
        self.add(node, "rdf:type", term("tl:NameRecord"))
        self.add(node, "tl:inArticle", self.graph)
        self.add(node, "tl:recordKey", record.key)
        self.add(node, "tl:entityType", term(f"tl:{record.type}"))
        self.add(node, "rdfs:label", record.label)
        self.add(node, "tl:gazetteerEntry", NamedNode(record.iri) if record.iri else None)
        for name in record.names:
            self.add(node, "tl:name", name)
        for key in record.keys:
            self.add(node, "tl:nameKey", key)
        for context in record.context:
            self.add(node, "tl:context", context)

    def claim(self, node: NamedNode, claim: Claim) -> None:
        self.add(node, "rdf:type", term("tl:Claim"))
        self.add(node, "prov:wasDerivedFrom", self.graph)
        self.add(node, "tl:relation", term(f"tl:{claim.relation}"))
        self.add(node, "tl:certainty", term(f"tl:{claim.certainty.capitalize()}"))
        self.add(node, "tl:status", term(f"tl:{claim.status.capitalize()}") if claim.status else None)
        self.add(node, "tl:confidence", decimal(claim.confidence))
        self.add(node, "tl:attributedTo", self.source(claim.attributed_to))
        for slot, participant in zip(SLOTS, (claim.subject, claim.object, claim.at), strict=True):
            if participant:
                self._participant(node, slot, participant, claim)
        self._dates(node, claim)
        self.add(node, "tl:evidence", self._evidence(claim))

    def _participant(self, node: NamedNode, slot: str, participant: Participant, claim: Claim) -> None:
        start, end = mention_of(participant, claim)
        record = self.names.record(self.subject_article.id, record_key(participant))
        self.add(node, f"tl:{slot}Record", NamedNode(record))
        self.add(node, f"tl:{slot}Mention", self.subject_article.text[start:end])
        self.add(node, f"tl:{slot}Start", Literal(str(start), datatype=_INTEGER))
        self.add(node, f"tl:{slot}End", Literal(str(end), datatype=_INTEGER))

    def _dates(self, node: NamedNode, claim: Claim) -> None:
        dates = {"date": claim.date, "from": claim.from_, "until": claim.until}
        known = {name: date for name, date in dates.items() if date and date_literal(date)}
        for name, date in known.items():
            self.add(node, f"tl:{name}", date_literal(date))
        for name, day in zip(("earliest", "latest"), span(*(known.get(name) for name in dates)), strict=True):
            self.add(node, f"tl:{name}", Literal(day, datatype=term("xsd:date")) if day else None)
        self.add(node, "tl:duration", duration_literal(claim.duration) if claim.duration else None)

    def _evidence(self, claim: Claim) -> NamedNode:
        evidence = claim.evidence
        iri = self.names.evidence(self.subject_article.id, evidence.start, evidence.end)
        node, quote, position = NamedNode(iri), NamedNode(f"{iri}#quote"), NamedNode(f"{iri}#position")
        self.add(node, "rdf:type", term("oa:SpecificResource"))
        self.add(node, "oa:hasSource", self.graph)
        self.add(node, "oa:hasSelector", quote)
        self.add(node, "oa:hasSelector", position)
        self.add(quote, "rdf:type", term("oa:TextQuoteSelector"))
        self.add(quote, "oa:exact", evidence.quote)
        self.add(position, "rdf:type", term("oa:TextPositionSelector"))
        self.add(position, "oa:start", Literal(str(evidence.start), datatype=_INTEGER))
        self.add(position, "oa:end", Literal(str(evidence.end), datatype=_INTEGER))
        return node


def decimal(value: float) -> Literal:
    """Return a number with two decimals as a decimal in the form that stores keep: no trailing zeros.

    >>> decimal(0.90).value, decimal(1.0).value
    ('0.9', '1')
    """
    text = format(Decimal(f"{value:.2f}").normalize(), "f")
    return Literal(text, datatype=term("xsd:decimal"))
