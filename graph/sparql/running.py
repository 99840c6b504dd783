"""Running queries: names become entities, values become terms, and nothing is pasted."""

import re
from collections.abc import Mapping, Sequence

from pyoxigraph import Literal, NamedNode

from ..errors import QueryError, UnknownNameError
from ..rdf.dates import bounds, date_literal
from ..rdf.ontology import load_ontology
from ..rdf.vocabulary import DEFAULT_BASE, fold, term
from ..store.reader import Reader
from .named import NamedQuery, Parameter, named_query
from .results import Result

Value = str | int | float | Sequence[str]
_GRAPHS = f"<{DEFAULT_BASE}graph/>"
_STAR = re.compile(
    r"^((?:\s|\#[^\n]*\n|(?:PREFIX|BASE)\s[^\n]*\n)*SELECT\s+(?:DISTINCT\s+|REDUCED\s+)?)\*", re.IGNORECASE
)
_VARIABLE = re.compile(r"<[^<>\s]*>|\"[^\"\n]*\"|'[^'\n]*'|\#[^\n]*|[?$](\w+)")
_UPDATE = re.compile(
    r"^(?:\s|\#[^\n]*\n|(?:PREFIX|BASE)\s[^\n]*\n)*"
    r"(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)


def run_named(
    reader: Reader, name: str, params: Mapping[str, Value] | None = None, *, pick: int | None = None
) -> Result:
    """Run a named query.

    A parameter is the name (or IRI) of an entity, or several; a date as precise as wanted; a text or a number.
    Raises QueryError where the query or a parameter is wrong, UnknownNameError and AmbiguousNameError for names.
    """
    return run_query(reader, named_query(name), params or {}, pick=pick)


def run_query(reader: Reader, query: NamedQuery, params: Mapping[str, Value], *, pick: int | None = None) -> Result:
    """Run a query that was read with its header, on explicit graphs only."""
    return Result(reader.backend.query(_bound(reader, query, params, pick)))


def run_text(
    reader: Reader, text: str, params: Mapping[str, Value] | None = None, *, pick: int | None = None
) -> Result:
    """Run a query of one's own; its default graph holds what every graph holds.

    Where the text has a header, its parameters are those of `run_query`.  Raises QueryError where it is malformed.
    """
    if match := _UPDATE.match(text):
        raise QueryError(f"{match[1].upper()} changes a graph; only queries are run. `touchline ingest` changes it.")
    bound = _bound(reader, NamedQuery.parse(text), params or {}, pick)
    result = Result(reader.backend.query(bound, union=True))
    named = _in_order_of_use(bound, result.columns)
    return Result(reader.backend.query(named, union=True)) if named != bound else result


def _in_order_of_use(text: str, columns: Sequence[str]) -> str:
    """The query with the columns of its SELECT * named as they are first used; as it is where they stand so already.

    >>> _in_order_of_use("SELECT * WHERE { ?who ?does ?what }", ["does", "what", "who"])
    'SELECT ?who ?does ?what WHERE { ?who ?does ?what }'
    """
    used = [name for name in dict.fromkeys(_VARIABLE.findall(text)) if name in columns]
    if used == list(columns) or len(used) != len(columns):
        return text
    return _STAR.sub(lambda match: f"{match[1]}{' '.join(f'?{name}' for name in used)}", text, count=1)


def unknown_terms(text: str) -> list[str]:
    """Return in sentences which terms of a query, written `tl:...`, the ontology does not have.

    >>> unknown_terms("SELECT ?x WHERE { ?x tl:%s ?y . ?x tl:managed ?z }" % "mangaed")[0][-24:]
    'Did you mean tl:managed?'
    """
    from difflib import get_close_matches

    terms = load_ontology().terms
    found = []
    for name in dict.fromkeys(re.findall(r"(?<![\w:-])tl:(\w+)", text)):
        if name not in terms:
            close = get_close_matches(name, sorted(terms), n=2, cutoff=0.7)
            hint = f" Did you mean {' or '.join(f'tl:{term}' for term in close)}?" if close else ""
            found.append(f"The ontology has no tl:{name}.{hint}")
    return found


def _bound(reader: Reader, query: NamedQuery, params: Mapping[str, Value], pick: int | None) -> str:
    query.bind(dict.fromkeys(params, "UNDEF"))  # an unknown parameter is told before a name is looked up
    values = {name: _values(reader, query.parameters[name], value, pick) for name, value in params.items()}
    _check_period(query, params)
    return query.bind(values).replace(_GRAPHS, str(NamedNode(f"{reader.names.base}graph/")))


def _check_period(query: NamedQuery, params: Mapping[str, Value]) -> None:
    dates = {name: str(_one(value)) for name, value in params.items() if query.parameters[name].type == "date"}
    begin, end = dates.get("from") or dates.get("since"), dates.get("until")
    if begin and end and bounds(begin)[0] > bounds(end)[1]:
        raise QueryError(f"The time ends ({end}) before it begins ({begin}).")


def _one(value: Value) -> str | int | float:
    """The last of several values, or the only one."""
    return value if isinstance(value, str | int | float) else list(value)[-1]


def _values(reader: Reader, parameter: Parameter, value: Value, pick: int | None) -> str:
    """The terms of a parameter in SPARQL's notation, written by the RDF library."""
    given = [value] if isinstance(value, str | int | float) else list(value)
    if not given:
        raise QueryError(f"The parameter '{parameter.name}' has no value.")
    return " ".join(str(_term(reader, parameter, str(one), pick)) for one in given)


def _term(reader: Reader, parameter: Parameter, value: str, pick: int | None) -> NamedNode | Literal:
    if parameter.type == "text":
        return Literal(value)
    if parameter.type == "number":
        if not re.fullmatch(r"-?\d+(\.\d+)?", value):
            raise QueryError(f"'{value}' is no number; the parameter '{parameter.name}' takes one.")
        return Literal(value, datatype=term("xsd:decimal"))
    if parameter.type == "date":
        if date_literal(value) is None:
            raise QueryError(f"'{value}' is no date; write 2026-02-20, 2026-02 or 2026.")
        day = bounds(value)[1 if parameter.name in ("until", "to", "before") else 0]
        return Literal(day, datatype=term("xsd:date"))
    if load_ontology().fits(parameter.type, "Source"):
        return NamedNode(_source(reader, value))
    return NamedNode(reader.resolve_name(value, [parameter.type], pick=pick).iri)


def _source(reader: Reader, name: str) -> str:
    """The IRI of the source that somebody means by a name: the same when folded, or the IRI itself."""
    iri = name.removeprefix("<").removesuffix(">")
    if iri in reader.sources:
        return iri
    found = sorted(iri for iri, label in reader.sources.items() if fold(label) == fold(name))
    if found:
        return found[0]
    from rapidfuzz import fuzz, process

    labels = sorted(set(reader.sources.values()))
    close = process.extract(name, labels, scorer=fuzz.ratio, score_cutoff=60, limit=3)
    raise UnknownNameError(name, [label for label, _, _ in close])
