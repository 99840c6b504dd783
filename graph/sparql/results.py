"""The answer to a query: rows, a truth value or triples, and the formats they are written in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    serialize,
)

from ..errors import QueryError, UsageError
from ..rdf.vocabulary import PREFIXES
from ..store.backend import Answer

TABLE_FORMATS = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
}
GRAPH_FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "jsonld": RdfFormat.JSON_LD,
    "ntriples": RdfFormat.N_TRIPLES,
}
FORMATS = ("table", *TABLE_FORMATS, *GRAPH_FORMATS)


@dataclass(slots=True)
class Result:
    """The answer to one query; it can be gone through once.

    `columns` are the variables of a SELECT; `truth` is the answer to an ASK; neither is there for a CONSTRUCT.
    `found` is above 0 once something was written by `serialize`.
    """

    answer: Answer
    columns: tuple[str, ...] = ()
    truth: bool | None = None
    found: int = 0
    _kind: str = field(init=False, default="graph")

    def __post_init__(self) -> None:
        if isinstance(self.answer, QuerySolutions):
            self._kind = "rows"
            self.columns = tuple(variable.value for variable in self.answer.variables)
        elif isinstance(self.answer, QueryBoolean):
            self._kind = "truth"
            self.truth = bool(self.answer)

    @property
    def is_graph(self) -> bool:
        """Whether the answer is triples: of a CONSTRUCT or DESCRIBE."""
        return self._kind == "graph"

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self.rows()

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a SELECT, their values as Python has them: text, int, float, bool; None where unbound.

        Dates and IRIs are texts.  Raises UsageError where the answer is no table.
        """
        for terms in self.terms():
            yield tuple(to_python(term) for term in terms)

    def terms(self) -> Iterator[Sequence[NamedNode | Literal | None]]:
        """Give the rows of a SELECT as RDF terms; None where unbound."""
        if not isinstance(self.answer, QuerySolutions):
            raise UsageError("The answer to this query is no table.")
        try:
            for solution in self.answer:
                yield tuple(cast("NamedNode | Literal | None", term) for term in solution)
        except OSError as error:
            raise QueryError(f"The query cannot be answered: {error}") from None

    def triples(self) -> Iterator[Triple]:
        """Give the triples of a CONSTRUCT.  Raises UsageError where the answer is none."""
        if not self.is_graph:
            raise UsageError("The answer to this query is no graph.")
        yield from cast("QueryTriples", self.answer)

    def serialize(self, output_format: str) -> bytes:
        """Return the answer in a format: csv, tsv, json, xml for rows and truths; turtle, jsonld, ntriples for graphs.

        Triples are written once each, in order.  Raises UsageError where the format does not fit the answer.
        """
        if self.is_graph:
            if output_format not in GRAPH_FORMATS:
                raise UsageError(f"The answer is a graph; it is written as {', '.join(GRAPH_FORMATS)}.")
            triples = sorted(set(self.triples()), key=str)
            self.found = len(triples)
            prefixes = None if output_format == "ntriples" else PREFIXES
            return serialize(triples, format=GRAPH_FORMATS[output_format], prefixes=prefixes) or b""
        if output_format not in TABLE_FORMATS:
            raise UsageError(f"The answer is a table; it is written as {', '.join(TABLE_FORMATS)}.")
        assert isinstance(self.answer, QuerySolutions | QueryBoolean)
        data = self.answer.serialize(format=TABLE_FORMATS[output_format]) or b""
        self.found = self._count(data, output_format)
        return data

    def _count(self, data: bytes, output_format: str) -> int:
        """How many rows an answer that was written has: whether any, in formats without a line a row."""
        if self.truth is not None:
            return 1
        signs = {"json": b'"bindings":[{', "xml": b"<result>"}
        if output_format in signs:
            return int(signs[output_format] in data)
        return data.count(b"\n") - 1


_NUMBERS = {f"{PREFIXES['xsd']}{name}": int for name in ("integer", "int", "long", "nonNegativeInteger")}
_FRACTIONS = {f"{PREFIXES['xsd']}{name}" for name in ("decimal", "double", "float")}


def to_python(term: NamedNode | Literal | None) -> Any:
    """Return an RDF term as a value of Python.

    >>> to_python(Literal("3", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")))
    3
    """
    if not isinstance(term, Literal):
        return term.value if term else None
    datatype = term.datatype.value
    if datatype in _NUMBERS:
        return int(term.value)
    if datatype in _FRACTIONS:
        return float(term.value)
    return term.value == "true" if datatype == f"{PREFIXES['xsd']}boolean" else term.value
