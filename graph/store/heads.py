"""What the network of connections needs of claims, read from a checkpoint by index or in passes over all of it."""

from collections.abc import Iterable, Iterator
from typing import cast

from pyoxigraph import NamedNode, QueryResultsFormat, QuerySolutions, Store

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimHead
from ..rdf.vocabulary import PREFIXES, Names, local_name, term
from .lookup import quads_of, subjects, value


class Heads:
    """Reads single claims; what is said of an article is read once."""

    def __init__(self, store: Store, names: Names) -> None:
        """Take an open store."""
        self.store, self.entities = store, names.entities.value
        self._articles: dict[str, tuple[str, str | None]] = {}

    def head(self, claim: str) -> ClaimHead | None:
        """Return what the network needs of a claim; None where there is none, or nobody knows who is meant."""
        found: dict[str, str] = {}
        article = ""
        for quad in quads_of(self.store, claim):
            found[quad.predicate.value] = cast(NamedNode, quad.object).value
            if quad.predicate == _RELATION:
                article = cast(NamedNode, quad.graph_name).value
        if _SUBJECT.value not in found or not article:
            return None
        if article not in self._articles:
            told = (
                value(self.store, article, "tl:textHash", article),
                value(self.store, article, "dcterms:issued", article),
            )
            self._articles[article] = told[0] or "", told[1]
        hash_, published = self._articles[article]
        status = found.get(_STATUS.value)
        return ClaimHead(
            claim,
            hash_,
            local_name(found[_RELATION.value]),
            found[_SUBJECT.value],
            found[_OBJECT.value],
            local_name(found[_CERTAINTY.value]).casefold(),
            local_name(status).casefold() if status else None,
            published,
            found.get(_FROM.value),
            found.get(_LATEST.value),
            found.get(_EARLIEST.value),
            found.get(_UNTIL.value),
            found.get(_DURATION.value),
        )

    def between(self, pairs: Iterable[tuple[str, str]]) -> Iterator[ClaimHead]:
        """Yield the heads of the claims with those subjects and objects."""
        objects: dict[str, set[str]] = {}
        for subject, object_ in pairs:
            objects.setdefault(subject, set()).add(object_)
        for subject, wanted in sorted(objects.items()):
            for claim, _ in subjects(self.store, "tl:subject", subject, self.entities):
                if value(self.store, claim, "tl:object", self.entities) in wanted:
                    head = self.head(claim)
                    if head:
                        yield head


def claims_of(store: Store, article: str) -> list[str]:
    """Return the IRIs of an article's claims."""
    return [iri for iri, _ in subjects(store, "rdf:type", term("tl:Claim").value, article)]


def every_head(store: Store, names: Names) -> Iterator[ClaimHead]:
    """Yield the heads of all claims by one pass over the store for each property: sooner than a query that joins."""
    entities = f"GRAPH {names.entities}"
    objects = dict(_pairs(store, f"{entities} {{ ?a tl:object ?b }}"))
    subjects_ = dict(_pairs(store, f"{entities} {{ ?a tl:subject ?b }}"))
    published = dict(_values(store, "dcterms:issued"))
    hashes = dict(_values(store, "tl:textHash"))
    dates = [dict(_values(store, f"tl:{name}")) for name in ("from", "latest", "earliest", "until", "duration")]
    certainty = {
        claim: kind for kind in _LESS_SURE for claim in _singles(store, f"GRAPH ?g {{ ?a tl:certainty tl:{kind} }}")
    }
    status = {claim: local_name(value).casefold() for claim, value in _pairs(store, "GRAPH ?g { ?a tl:status ?b }")}
    for relation in load_ontology().relations:
        for claim, article in _pairs(store, f"GRAPH ?b {{ ?a tl:relation {term('tl:' + relation)} }}"):
            if claim in subjects_:
                yield ClaimHead(
                    claim,
                    hashes.get(article, ""),
                    relation,
                    subjects_[claim],
                    objects[claim],
                    certainty.get(claim, "Confirmed").casefold(),
                    status.get(claim),
                    published.get(article),
                    *(written.get(claim) for written in dates),
                )


def every_type(store: Store, names: Names) -> dict[str, str]:
    """Return the most specific class of each person, team and organisation that has a name."""
    entities, found = f"GRAPH {names.entities}", dict[str, set[str]]()
    ontology = load_ontology()
    for class_ in ontology.supers:
        for iri in _singles(store, f"{entities} {{ ?a rdf:type {term('tl:' + class_)} }}"):
            found.setdefault(iri, set()).add(class_)
    named = set(_singles(store, f"{entities} {{ ?a rdfs:label ?l }}"))
    types = {iri: ontology.most_specific(some) for iri, some in sorted(found.items()) if "Agent" in some}
    return {iri: type_ for iri, type_ in types.items() if type_ and iri in named}


def _values(store: Store, name: str) -> Iterator[tuple[str, str]]:
    """Yield what has a property, and its value."""
    for quad in store.quads_for_pattern(None, term(name), None):
        yield quad.subject.value, quad.object.value  # type: ignore[union-attr]


def _pairs(store: Store, where: str) -> Iterator[tuple[str, str]]:
    """Yield the IRIs ?a and ?b of a pattern; as text, for making an object of each takes longer than finding it."""
    for line in _lines(store, "?a ?b", where):
        first, _, second = line.partition(">\t<")
        yield first[1:], second[:-1]


def _singles(store: Store, where: str) -> Iterator[str]:
    """Yield the IRIs ?a of a pattern."""
    return (line[1:-1] for line in _lines(store, "?a", where))


def _lines(store: Store, wanted: str, where: str) -> Iterator[str]:
    solutions = cast(QuerySolutions, store.query(f"{_PROLOGUE}SELECT {wanted} WHERE {{ {where} }}"))
    text = cast(bytes, solutions.serialize(format=QueryResultsFormat.TSV)).decode()
    lines = iter(text.split("\n"))
    next(lines)
    return filter(None, lines)


_PROLOGUE = "".join(f"PREFIX {prefix}: <{iri}> " for prefix, iri in PREFIXES.items())
_LESS_SURE = ("Reported", "Rumoured", "Denied")
_SUBJECT, _OBJECT, _RELATION = term("tl:subject"), term("tl:object"), term("tl:relation")
_CERTAINTY, _STATUS, _FROM, _LATEST = term("tl:certainty"), term("tl:status"), term("tl:from"), term("tl:latest")
_EARLIEST, _UNTIL, _DURATION = term("tl:earliest"), term("tl:until"), term("tl:duration")
