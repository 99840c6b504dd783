"""The name records of a published graph, found by entity, by key, or all of them."""

from collections.abc import Iterable, Sequence

from pyoxigraph import Literal, NamedNode

from ..identity.curation import Decision
from ..identity.records import NameRecord
from ..rdf.curation import in_order
from ..rdf.reading import read_record
from ..rdf.vocabulary import term
from .backend import rows
from .reader import Reader


class PublishedRecords:
    """The name records behind a reader: an index as identity searches it."""

    def __init__(self, reader: Reader) -> None:
        """Take the reader of the graph."""
        self.reader = reader

    def records_with_key(self, key: str) -> Sequence[NameRecord]:
        """Return every record that bears the key, sorted."""
        return self._records(f"GRAPH ?g {{ ?r tl:nameKey {Literal(key)} }}")

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""
        node = NamedNode(self.reader.names.record(article, key))
        found = self._records(f"VALUES ?r {{ {node} }}")
        return found[0] if found else None

    def of_entity(self, iri: str) -> Sequence[NameRecord]:
        """Return the records that were found to be an entity, sorted."""
        return self._records(f"GRAPH {self.reader.names.entities} {{ ?r tl:identifiedAs {NamedNode(iri)} }}")

    def of_type(self, type_: str) -> Sequence[NameRecord]:
        """Return all records of one class of entity ("Person"), sorted."""
        return self._records(f"GRAPH ?g {{ ?r tl:entityType {term('tl:' + type_)} }}")

    def entities(self) -> dict[tuple[str, str], str]:
        """Return the entity's IRI of every record, by article and record key."""
        query = f"""SELECT ?id ?key ?e WHERE {{
            GRAPH {self.reader.names.entities} {{ ?r tl:identifiedAs ?e }}
            GRAPH ?g {{ ?r tl:recordKey ?key . ?g dcterms:identifier ?id }} }}"""
        return {(str(id_), str(key)): str(entity) for id_, key, entity in rows(self.reader.backend, query)}

    def claim_counts(self) -> dict[tuple[str, str], int]:
        """Return in how many claims each record stands, by article and record key."""
        query = """SELECT ?id ?key (COUNT(?c) AS ?n) WHERE {
            GRAPH ?g { ?c tl:subjectRecord|tl:objectRecord|tl:atRecord ?r . ?r tl:recordKey ?key .
                       ?g dcterms:identifier ?id } } GROUP BY ?id ?key"""
        return {(str(id_), str(key)): int(str(count)) for id_, key, count in rows(self.reader.backend, query)}

    def quotes(self, mentions: Iterable[tuple[str, str]], limit: int) -> list[str]:
        """Return the evidence of the first claims that records stand in, each once."""
        found: dict[str, None] = {}
        for article, key in sorted(mentions):
            node = NamedNode(self.reader.names.record(article, key))
            query = f"""SELECT ?quote WHERE {{ GRAPH ?g {{ ?c tl:subjectRecord|tl:objectRecord {node} ; tl:evidence ?e .
                ?e oa:hasSelector ?s . ?s oa:exact ?quote }} }} ORDER BY ?e LIMIT {limit}"""
            found.update(dict.fromkeys(str(quote) for (quote,) in rows(self.reader.backend, query)))
            if len(found) >= limit:
                break
        return list(found)[:limit]

    def claim_quote(self, iri: str) -> str | None:
        """Return the evidence of a claim, be it rejected or not; None where there is no such claim."""
        query = f"""SELECT ?quote WHERE {{
            GRAPH ?g {{ {NamedNode(iri)} tl:evidence ?e . ?e oa:hasSelector ?s . ?s oa:exact ?quote }} }} LIMIT 1"""
        return next((str(quote) for (quote,) in rows(self.reader.backend, query)), None)

    def decided(self) -> list[tuple[int, Decision]]:
        """Return the curators' decisions, each with its place, in order."""
        query = f"""SELECT ?order ?text WHERE {{
            GRAPH {self.reader.names.curation} {{ ?d tl:asWritten ?text ; tl:order ?order }} }}"""
        return in_order((str(order), str(text)) for order, text in rows(self.reader.backend, query))

    def _records(self, pattern: str) -> Sequence[NameRecord]:
        values: dict[tuple[str, str], dict[str, list[str]]] = {}
        query = f"""SELECT DISTINCT ?id ?r ?p ?o WHERE {{ {pattern}
            GRAPH ?g {{ ?r rdf:type tl:NameRecord ; ?p ?o . ?g dcterms:identifier ?id }} }}"""
        for id_, record, predicate, value in rows(self.reader.backend, query):
            values.setdefault((str(id_), str(record)), {}).setdefault(str(predicate), []).append(str(value))
        return sorted(read_record(article, found) for (article, _), found in values.items())
