"""Where SPARQL is answered: a checkpoint of our own, or an endpoint elsewhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import IO, Protocol, cast

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse,
    parse_query_results,
)

from ..errors import QueryError, StoreError
from ..rdf.vocabulary import PREFIXES

Term = NamedNode | Literal | BlankNode | Triple
Answer = QuerySolutions | QueryBoolean | QueryTriples | Iterable[Triple]


_ALL_KEYWORDS = (
    "SELECT CONSTRUCT DESCRIBE ASK WHERE FROM NAMED PREFIX BASE DISTINCT REDUCED OPTIONAL UNION MINUS GRAPH SERVICE "
    "SILENT FILTER BIND VALUES UNDEF GROUP HAVING ORDER ASC DESC LIMIT OFFSET EXISTS COUNT AVG MIN MAX SUM SAMPLE "
    "GROUP_CONCAT SEPARATOR LANG LANGMATCHES DATATYPE BOUND REGEX REPLACE STRSTARTS STRENDS CONTAINS STRBEFORE "
    "STRAFTER SUBSTR STRLEN CONCAT UCASE LCASE YEAR MONTH DAY NOT IN AS BY IF COALESCE STR IRI URI ISIRI"
)
KEYWORDS = frozenset(_ALL_KEYWORDS.split())
_WORD = re.compile(r"(?<![\w?$:@])[A-Z]{4,}(?![\w:])")
_NO_WORDS = re.compile(r"""<[^<>\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\#[^\n]*""")


class Backend(Protocol):
    """Answers SPARQL queries."""

    def query(self, text: str, *, union: bool = False) -> Answer:
        """Return the answer to a query; with `union` the default graph holds what every graph holds.

        Raises QueryError where the query is malformed, StoreError where there is no answer.
        """

    def close(self) -> None:
        """Let go of what is held."""


_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_HINT = re.compile(r"\b[A-Z][A-Za-z]* (?:[a-zA-Z]+ )*[a-z]+\b")


def malformed(error: str, text: str) -> str:
    """Return in one sentence where a query goes wrong, and why where Oxigraph says more than which signs it expected.

    >>> malformed("error at 1:29: expected one of Prefix not found, ['%']", "SELECT ?x WHERE { ?x foo:bar ?y }")
    "The query cannot be read: there is no prefix 'foo:'; declare it with PREFIX foo: <...>."
    >>> malformed("error at 1:10: expected CONSTRUCT", "SELEC ?x WHERE { ?x ?y ?z }")
    "The query cannot be read: line 1, column 1: 'SELEC' is no keyword. Did you mean SELECT?"
    """
    found = _PLACE.search(error)
    if not found:
        return f"The query cannot be read: {error}."
    if slip := _misspelt(text) or _unknown_prefix(error, text):
        return f"The query cannot be read: {slip}"
    line, column = int(found[1]), int(found[2])
    rest = next(iter(text.splitlines()[line - 1 :]), "")[column - 1 :].strip()[:40]
    hint = _HINT.search(found[3])
    why = "what stands there does not fit" if rest else "it ends too early"
    if hint:
        why = hint[0][0].lower() + hint[0][1:]
    place = f", at '{rest}'" if rest else ""
    return f"The query cannot be read: line {line}, column {column}{place}: {why}."


def _misspelt(text: str) -> str | None:
    """Name a word in capitals that is no keyword of SPARQL but nearly one; nothing in strings and IRIs counts."""
    for number, line in enumerate(text.splitlines(), 1):
        for word in _WORD.finditer(_NO_WORDS.sub(lambda hidden: " " * len(hidden[0]), line)):
            if word[0] in KEYWORDS:
                continue
            close = get_close_matches(word[0], KEYWORDS, n=1, cutoff=0.8)
            if close:
                return f"line {number}, column {word.start() + 1}: '{word[0]}' is no keyword. Did you mean {close[0]}?"
    return None


def _unknown_prefix(error: str, text: str) -> str | None:
    """Name the first prefix that the query uses and nobody declared, where that is what is wrong."""
    if "Prefix not found" not in error:
        return None
    bare = _NO_WORDS.sub(" ", text)
    known = {*PREFIXES, *re.findall(r"(?i)\bPREFIX\s+([\w-]*):", bare)}
    used = re.findall(r"(?<![\w?$@:-])([A-Za-z][\w-]*):", bare)
    unknown = next((name for name in used if name not in known), None)
    return f"there is no prefix '{unknown}:'; declare it with PREFIX {unknown}: <...>." if unknown else None


class Checkpoint:
    """A published checkpoint of a store, open for reading, kept from being dropped while it is."""

    def __init__(self, store: Store, lock: IO[str] | None = None) -> None:
        """Take an open store and the lock that keeps it."""
        self._store: Store | None = store
        self._lock = lock

    @property
    def store(self) -> Store:
        """The open store.

        Raises StoreError where it was closed.
        """
        if self._store is None:
            raise StoreError("The graph was closed; what is to be read of it later must be read before.")
        return self._store

    def query(self, text: str, *, union: bool = False) -> Answer:
        """Return the answer to a query."""
        try:
            return self.store.query(text, prefixes=PREFIXES, use_default_graph_as_union=union)
        except SyntaxError as error:
            raise QueryError(malformed(str(error), text)) from None
        except (ValueError, OSError) as error:
            raise QueryError(f"The query cannot be answered: {error}") from None

    def close(self) -> None:
        """Close the store and let the checkpoint be dropped."""
        self._store = None
        if self._lock:
            self._lock.close()


class Endpoint:
    """A SPARQL 1.1 endpoint, asked over HTTP.  The endpoint itself says what its default graph is."""

    def __init__(self, url: str, *, timeout: float = 60.0) -> None:
        """Take the address of an endpoint; nothing is sent yet."""
        self.url, self.timeout = url, timeout

    def query(self, text: str, *, union: bool = False) -> Answer:
        """Send a query and return its answer."""
        import httpx

        prologue = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
        accept = "application/sparql-results+json, text/turtle;q=0.9, application/n-triples;q=0.8"
        try:
            response = httpx.post(
                self.url,
                data={"query": prologue + text},
                headers={"Accept": accept},
                timeout=self.timeout,
                follow_redirects=True,
            )
        except httpx.HTTPError as error:
            raise StoreError(f"The endpoint {self.url} gives no answer: {error}.") from None
        if response.status_code == 400:
            raise QueryError(f"The endpoint {self.url} cannot read the query: {response.text.strip()[:300]}")
        if response.status_code != 200:
            raise StoreError(f"The endpoint {self.url} answers {response.status_code} {response.reason_phrase}.")
        return _parse(response.content, response.headers.get("content-type", ""), self.url)

    def close(self) -> None:
        """Nothing is held."""


def _parse(content: bytes, media_type: str, url: str) -> Answer:
    kind = media_type.partition(";")[0].strip()
    try:
        if (results := QueryResultsFormat.from_media_type(kind)) is not None:
            return parse_query_results(content, format=results)
        if (rdf := RdfFormat.from_media_type(kind)) is not None:
            return [cast(Quad, quad).triple for quad in parse(content, format=rdf)]
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"The endpoint {url} gives an answer that cannot be read: {error}.") from None
    raise StoreError(f"The endpoint {url} answers in '{kind}', which is no result of a query.")


def rows(backend: Backend, query: str) -> Iterator[Sequence[str | None]]:
    """Give the solutions of a SELECT query as sequences of texts in the order of its variables."""
    answer = backend.query(query)
    assert isinstance(answer, QuerySolutions)
    for solution in answer:
        yield [None if term is None else cast(NamedNode, term).value for term in solution]
