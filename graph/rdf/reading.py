"""An article's graph read back: its records, its claims and the sources it names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from ..identity.records import NameRecord
from .vocabulary import local_name, term

Values = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLink:
    """What derived graphs need to know of a claim: whom it is about, and whether it makes a fact.

    `subject`, `object`, `at` are IRIs of name records.
    """

    iri: str
    relation: str
    certainty: str
    status: str | None
    subject: str
    object: str
    at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleGraph:
    """An article's graph: `records` by their IRI, `claims`, and the IRIs of the `sources` it names."""

    iri: str
    article_id: str
    records: Mapping[str, NameRecord]
    claims: tuple[ClaimLink, ...]
    sources: frozenset[str]


def by_subject(quads: Iterable[Quad]) -> dict[str, dict[str, list[str]]]:
    """Gather quads as subject, predicate, values; IRIs and literals alike as their text."""
    found: dict[str, dict[str, list[str]]] = {}
    for quad in quads:
        assert isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal)
        found.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object.value)
    return found


def one(values: Values, name: str) -> str | None:
    """Return the value of a property by its prefixed name, None where there is none."""
    found = values.get(term(name).value)
    return found[0] if found else None


def need(values: Values, name: str) -> str:
    """Return the value of a property that is always there."""
    return values[term(name).value][0]


def every(values: Values, name: str) -> tuple[str, ...]:
    """Return the values of a property, sorted."""
    return tuple(sorted(values.get(term(name).value, ())))


def read_graph(quads: Iterable[Quad]) -> ArticleGraph:
    """Return what `describe` wrote, as derived graphs need it."""
    things = by_subject(quads)
    article, claim, record = (term(name).value for name in ("tl:Article", "tl:Claim", "tl:NameRecord"))
    kinds = {iri: need(values, "rdf:type") for iri, values in things.items()}
    iri = next(iri for iri, kind in kinds.items() if kind == article)
    article_id = need(things[iri], "dcterms:identifier")
    sources = {
        *every(things[iri], "tl:publishedBy"),
        *(source for values in things.values() for source in every(values, "tl:attributedTo")),
    }
    return ArticleGraph(
        iri=iri,
        article_id=article_id,
        records={i: read_record(article_id, things[i]) for i, kind in sorted(kinds.items()) if kind == record},
        claims=tuple(read_link(i, things[i]) for i, kind in sorted(kinds.items()) if kind == claim),
        sources=frozenset(sources),
    )


def read_record(article_id: str, values: Values) -> NameRecord:
    """Return the name record whose properties are given."""
    return NameRecord(
        article=article_id,
        key=need(values, "tl:recordKey"),
        type=local_name(need(values, "tl:entityType")),
        label=need(values, "rdfs:label"),
        names=every(values, "tl:name"),
        iri=one(values, "tl:gazetteerEntry"),
        context=every(values, "tl:context"),
        keys=every(values, "tl:nameKey"),
    )


def read_link(iri: str, values: Values) -> ClaimLink:
    """Return the claim whose properties are given."""
    status = one(values, "tl:status")
    return ClaimLink(
        iri=iri,
        relation=local_name(need(values, "tl:relation")),
        certainty=local_name(need(values, "tl:certainty")).casefold(),
        status=local_name(status).casefold() if status else None,
        subject=need(values, "tl:subjectRecord"),
        object=need(values, "tl:objectRecord"),
        at=one(values, "tl:atRecord"),
    )
