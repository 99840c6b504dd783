"""Named queries: files of `queries/` with a header that says what they answer and what they take.

    # title: Who was sacked by whom
    # description: Every claim that a club dismissed somebody, denied ones too, newest first.
    # parameter: club Team optional
    # relation: what
    # example: club="Real Madrid"

Each parameter is a block `VALUES ?club { … }` in the query, whose content the runner replaces.  The file alone is a
whole query: `UNDEF`, or an example, stands in the block.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from ..errors import DataFileError, QueryError
from ..rdf.ontology import load_ontology
from ..resources import folder

PLAIN_TYPES = ("date", "text", "number")
_HEADER = re.compile(r"#\s*(\w+)\s*:\s*(.*?)\s*$")
_TOKENS = re.compile(
    r"""(?P<comment>\#[^\n]*)
      | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
      | (?P<string>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
                 | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
      | (?P<block>\bVALUES\s+\?(?P<name>\w+)\s*\{(?P<content>[^{}]*)\})""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query: `type` is a class of the ontology, whose names are looked up, or a plain type."""

    name: str
    type: str
    optional: bool


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query with its header: `name` is its file's; `example` gives parameters as the command line takes them.

    `relations`: the columns that hold names of relations, which a table tells in words.
    """

    name: str
    title: str
    description: str
    parameters: Mapping[str, Parameter]
    example: str
    text: str
    relations: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str, name: str = "query", *, strict: bool = False) -> "NamedQuery":
        """Read a query with its header, if it has one; `strict` wants title, description and example.

        Raises DataFileError where the header does not fit the query.
        """
        header: dict[str, list[str]] = {}
        for number, line in enumerate(text.splitlines(), 1):
            match = _HEADER.match(line)
            if line.strip() and not line.lstrip().startswith("#"):
                break
            if match:
                if match[1] not in ("title", "description", "parameter", "relation", "example"):
                    if strict:
                        raise DataFileError(f"{name}:{number}: unknown entry '{match[1]}' in the header")
                    continue
                header.setdefault(match[1], []).append(match[2])
        missing = [entry for entry in ("title", "description", "example") if entry not in header]
        if strict and missing:
            raise DataFileError(f"{name}: the header has no '{missing[0]}'")
        parameters = {p.name: p for p in (_parameter(line, name) for line in header.get("parameter", ()))}
        blocks = {match["name"] for match in _TOKENS.finditer(text) if match["block"]}
        for parameter in parameters:
            if parameter not in blocks:
                raise DataFileError(f"{name}: the query has no block VALUES ?{parameter} {{ … }} for its parameter")
        relations = tuple(header.get("relation", ()))
        for column in relations if strict else ():
            if not re.search(rf"\?{re.escape(column)}\b", text):
                raise DataFileError(f"{name}: the query has no column ?{column}, which its header calls a relation")
        first = {key: values[0] for key, values in header.items()}
        return cls(
            name=name,
            title=first.get("title", name),
            description=first.get("description", ""),
            parameters=MappingProxyType(parameters),
            example=first.get("example", ""),
            text=text,
            relations=relations,
        )

    def bind(self, values: Mapping[str, str]) -> str:
        """Return the query with the content of its parameters' blocks replaced; the rest is left as it is.

        `values` are terms in SPARQL's notation, written by an RDF library.  A parameter that is not given stands open.
        Raises QueryError for a parameter that the query does not take, or lacks.

        >>> query = NamedQuery.parse("# parameter: x text\\nSELECT * { VALUES ?x { UNDEF } ?s ?p ?x }")
        >>> query.bind({"x": '"}"'}).splitlines()[1]
        'SELECT * { VALUES ?x { "}" } ?s ?p ?x }'
        """
        for given in values:
            if given not in self.parameters:
                takes = ", ".join(self.parameters) or "none"
                raise QueryError(f"The query '{self.name}' takes no parameter '{given}'; it takes {takes}.")
        for parameter in self.parameters.values():
            if parameter.name not in values and not parameter.optional:
                example = f" Example: {self.example}" if self.example else ""
                raise QueryError(f"The query '{self.name}' needs the parameter '{parameter.name}'.{example}")

        def fill(match: re.Match[str]) -> str:
            if not match["block"] or match["name"] not in self.parameters:
                return match[0]
            return f"VALUES ?{match['name']} {{ {values.get(match['name'], 'UNDEF')} }}"

        return _TOKENS.sub(fill, self.text)


def _parameter(line: str, query: str) -> Parameter:
    parts = line.split()
    if len(parts) not in (2, 3) or parts[2:] not in ([], ["optional"]) or not parts[0].isidentifier():
        raise DataFileError(f"{query}: '{line}' is no parameter; write its name, its type and perhaps 'optional'")
    if parts[1] not in PLAIN_TYPES and parts[1] not in load_ontology().supers:
        raise DataFileError(f"{query}: '{parts[1]}' is neither a class of the ontology nor {', '.join(PLAIN_TYPES)}")
    return Parameter(parts[0], parts[1], len(parts) == 3)


@lru_cache(maxsize=4)
def load_queries(path: Path | None = None) -> Mapping[str, NamedQuery]:
    """Return the named queries of a folder (Touchline's own, if none is given) by name, sorted.

    Raises DataFileError for a file whose header is wrong.

    >>> load_queries()["sacked-by"].title
    'Who was sacked by whom'
    """
    home = path or folder("queries")
    found = {}
    for file in sorted(home.glob("*.rq")):
        found[file.stem] = NamedQuery.parse(file.read_text(encoding="utf-8"), file.stem, strict=True)
    return MappingProxyType(found)


def named_query(name: str) -> NamedQuery:
    """Return a named query.

    Raises QueryError, with the closest names, where there is none.
    """
    queries = load_queries()
    if name in queries:
        return queries[name]
    from difflib import get_close_matches

    close = get_close_matches(name, queries, n=2)
    hint = f" Did you mean {' or '.join(close)}?" if close else " `touchline queries` lists them."
    raise QueryError(f"There is no query called '{name}'.{hint}")
