"""Claims read from a checkpoint by index, without SPARQL: sooner by far where few are wanted of a large store."""

from collections.abc import Collection, Iterable, Mapping
from typing import cast

from pyoxigraph import NamedNode, QuerySolutions, Store

from ..rdf.rows import ArticleRow, ClaimRow
from ..rdf.vocabulary import Names, term
from .lookup import quads_of, value, values_of
from .rows import CLAIM_COLUMNS, Head, Quote, claim_row

_IN_ARTICLE = {
    term("tl:" + {"by": "attributedTo", "subjectWords": "subjectMention", "objectWords": "objectMention",
                  "atWords": "atMention"}.get(name, name)).value: name
    for name in CLAIM_COLUMNS
    if name not in ("c", "a", "subject", "object", "at")
}  # fmt: skip
_IN_ENTITIES = {term(f"tl:{name}").value: name for name in ("subject", "object", "at")}
_NO_WORDS = Quote("", 0, 0)
_NEEDED = ("relation", "certainty", "confidence", "evidence", "subjectWords", "objectWords", "subject", "object")
_EXACT, _START, _END = (term(f"oa:{name}") for name in ("exact", "start", "end"))


class Claims:
    """Reads claims of one checkpoint; what is known of an article is read once."""

    def __init__(self, store: Store, names: Names, sources: Mapping[str, str]) -> None:
        """Take an open store, and the names of sources by IRI."""
        self.store, self.entities, self.sources = store, names.entities.value, sources
        self._heads: dict[str, Head] = {}

    def with_ends(self, subject: str | None, object_: str | None) -> list[str]:
        """Return the claims with that subject, object, or both; one of them is given."""
        given = ((term("tl:subject"), subject), (term("tl:object"), object_))
        what = " ; ".join(f"{name} {NamedNode(iri)}" for name, iri in given if iri)
        found = self.store.query(f"SELECT ?c WHERE {{ GRAPH <{self.entities}> {{ ?c {what} }} }}")
        return [solution[0].value for solution in cast(QuerySolutions, found)]

    def rows(
        self, claims: Iterable[str], relation: str | None = None, wordless: Collection[str] = ()
    ) -> list[ClaimRow]:
        """Return claims as rows, in no order; of one relation, if it is given.

        `wordless`: relations whose claims may go without the words of their evidence.
        """
        wanted = term(f"tl:{relation}").value if relation else None
        without = {term(f"tl:{name}").value for name in wordless}
        found = (self._columns(claim) for claim in claims)
        return [self._row(columns, without) for columns in found if columns and wanted in (None, columns["relation"])]

    def article(self, iri: str) -> ArticleRow | None:
        """Return an article; None where there is none."""
        said = {name: values[0] for name, values in values_of(self.store, iri, iri).items()}
        told = [said.get(name) for name in _TOLD]
        id_, text, hash_, title, date, by, url = told
        if id_ is None or text is None or hash_ is None:
            return None
        publisher = self.sources.get(by, by) if by else None
        return ArticleRow(
            iri=iri, id=id_, text=text, source_id=hash_, title=title, date=date, publisher=publisher, url=url
        )

    def _columns(self, claim: str) -> dict[str, str] | None:
        found = {"c": claim}
        for quad in quads_of(self.store, claim):
            graph, predicate = cast(NamedNode, quad.graph_name).value, quad.predicate.value
            name = (_IN_ENTITIES if graph == self.entities else _IN_ARTICLE).get(predicate)
            if name:
                found[name] = cast(NamedNode, quad.object).value
            if name == "relation":
                found["a"] = graph
        return found if all(name in found for name in _NEEDED) else None

    def _row(self, columns: Mapping[str, str], wordless: Collection[str]) -> ClaimRow:
        article, evidence = columns["a"], columns["evidence"]
        if article not in self._heads:
            told = [value(self.store, article, name, article) for name in _OF_ARTICLE]
            self._heads[article] = Head(told[0] or "", told[1] or "", told[2])
        quotes = {evidence: _NO_WORDS if columns["relation"] in wordless else self._quote(evidence)}
        return claim_row([columns.get(name) for name in CLAIM_COLUMNS], self._heads, quotes, self.sources)

    def _quote(self, evidence: str) -> Quote:
        found = {}
        for part in ("#quote", "#position"):
            for quad in quads_of(self.store, evidence + part):
                found[quad.predicate] = cast(NamedNode, quad.object).value
        return Quote(found[_EXACT], int(found[_START]), int(found[_END]))


_OF_ARTICLE = ("dcterms:identifier", "tl:textHash", "dcterms:issued")
_TOLD = tuple(
    term(name).value
    for name in (
        *("dcterms:identifier", "tl:text", "tl:textHash", "dcterms:title", "dcterms:issued"),
        *("tl:publishedBy", "schema:url"),
    )
)
