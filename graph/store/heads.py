"""What the network of connections needs of claims, read from a checkpoint by index or in passes over all of it."""

from collections.abc import Iterable, Iterator
from typing import cast

from pyoxigraph import NamedNode, Store

from ..rdf.rows import ClaimHead
from ..rdf.vocabulary import Names, local_name, term
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
    entities = names.entities

    def pass_over(name: str, graph: NamedNode | None = None) -> Iterator[tuple[str, str, str]]:
        for quad in store.quads_for_pattern(None, term(name), None, graph):
            yield quad.subject.value, quad.object.value, quad.graph_name.value  # type: ignore[union-attr]

    objects = {claim: value for claim, value, _ in pass_over("tl:object", entities)}
    published = {article: value for article, value, _ in pass_over("dcterms:issued")}
    hashes = {article: value for article, value, _ in pass_over("tl:textHash")}
    certainty = {claim: local_name(value).casefold() for claim, value, _ in pass_over("tl:certainty")}
    status = {claim: local_name(value).casefold() for claim, value, _ in pass_over("tl:status")}
    begun = {claim: value for claim, value, _ in pass_over("tl:from")}
    latest = {claim: value for claim, value, _ in pass_over("tl:latest")}
    subjects_ = {claim: value for claim, value, _ in pass_over("tl:subject", entities)}
    for claim, relation, article in pass_over("tl:relation"):
        if claim in subjects_:
            yield ClaimHead(
                claim,
                hashes.get(article, ""),
                local_name(relation),
                subjects_[claim],
                objects[claim],
                certainty[claim],
                status.get(claim),
                published.get(article),
                begun.get(claim),
                latest.get(claim),
            )


_SUBJECT, _OBJECT, _RELATION = term("tl:subject"), term("tl:object"), term("tl:relation")
_CERTAINTY, _STATUS, _FROM, _LATEST = term("tl:certainty"), term("tl:status"), term("tl:from"), term("tl:latest")
