"""Checking articles' graphs against the shapes of `ontology/shapes.ttl` with pySHACL, one article at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pyoxigraph
import rdflib

from ..resources import folder
from .ontology import KINDS
from .vocabulary import PREFIXES

_SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach: the article, the claim or thing that has it, the property, the value, and what is wrong."""

    article: str
    node: str
    path: str
    value: str
    message: str


class Validator:
    """Holds the shapes and the part of the ontology that they look into, for any number of articles."""

    def __init__(self, shapes: Path | None = None) -> None:
        """Take other shapes than Touchline's own from a file."""
        self._path = shapes or folder("ontology") / "shapes.ttl"

    def check(self, article: str, triples: Iterable[pyoxigraph.Triple]) -> Iterator[Violation]:
        """Give the violations in an article's graph, by node, property, value and message.

        `triples` are those of the article's graph with what the derived graphs say of its claims.
        """
        import pyshacl

        data = rdflib.Graph(bind_namespaces="none")
        for triple in triples:
            data.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
        for fact in self._relations:
            data.add(fact)
        conforms, report, _ = pyshacl.validate(data, shacl_graph=self._shapes, inplace=True, advanced=False)
        if conforms:
            return
        found = {self._violation(article, report, result) for result in report.objects(None, _SH.result)}
        yield from sorted(found, key=lambda v: (v.node, v.path, v.value, v.message))

    @cached_property
    def _shapes(self) -> rdflib.Graph:
        return rdflib.Graph().parse(self._path, format="turtle")

    @cached_property
    def _relations(self) -> list[Any]:
        """What the shapes ask of relations: kind, domain, range, and whether they have a status."""
        ontology = rdflib.Graph().parse(folder("ontology") / "football.ttl", format="turtle")
        tl = rdflib.Namespace(PREFIXES["tl"])
        relations = {relation for kind in KINDS for relation in ontology.subjects(rdflib.RDF.type, tl[kind])}
        wanted = (rdflib.RDF.type, rdflib.RDFS.domain, rdflib.RDFS.range, tl["currentPhrase"])
        return [
            triple
            for relation in sorted(relations, key=str)
            for predicate in wanted
            for triple in ontology.triples((relation, predicate, None))
        ]

    def _violation(self, article: str, report: rdflib.Graph, result: Any) -> Violation:
        def said(predicate: rdflib.URIRef) -> str:
            value = report.value(result, predicate)
            return "" if value is None or isinstance(value, rdflib.BNode) else str(value)

        message = min((str(text) for text in report.objects(result, _SH.resultMessage)), default="")
        return Violation(article, said(_SH.focusNode), said(_SH.resultPath), said(_SH.value), message)


def _term(term: Any) -> Any:
    """The term as rdflib has it, its lexical form kept as it is."""
    if isinstance(term, pyoxigraph.NamedNode):
        return rdflib.URIRef(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = rdflib.URIRef(term.datatype.value)
    if datatype == rdflib.XSD.string:
        return rdflib.Literal(term.value)
    return rdflib.Literal(term.value, datatype=datatype, normalize=False)
