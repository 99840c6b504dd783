"""`touchline query`, `queries`, `validate` and `stats`: asking the graph, and checking it."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import cell_of, format_option, note, output_option, print_records, progress, store_option
from .quoted import crowded, print_quoted

if TYPE_CHECKING:
    from ..sparql import NamedQuery, Result
    from ..store.reader import Reader

# Columns that hold the words of a claim, and the column that holds the claim.
_TOLD = ("quote", "sentence")
_QUOTES = {"quote": "claim", "saidQuote": "claim", "deniedQuote": "denial"}
FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle", "jsonld", "ntriples")


@click.command()
@click.argument("name", required=False)
@click.option("-e", "--execute", "text", metavar="SPARQL", help="Run this text instead of a named query.")
@click.option(
    "-f", "--file", "path", type=click.Path(exists=True, dir_okay=False), metavar="FILE", help="Run the query in FILE."
)
@click.option(
    "-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="Give a parameter; again for several values."
)
@click.option("--pick", type=click.IntRange(min=1), metavar="N", help="Of several who bear a name, take the Nth.")
@store_option
@format_option(*FORMATS)
@output_option
def query(
    name: str | None,
    text: str | None,
    path: str | None,
    params: tuple[str, ...],
    pick: int | None,
    store: str,
    output_format: str,
    output: str | None,
) -> None:
    """Run a named query, a file or a SPARQL text.

    NAME is one of `touchline queries`.  Names of people and clubs given as parameters are looked up.  A query of your
    own sees all graphs as one; GRAPH tells them apart.  A table of a named query tells the sentence around the words
    that make a claim; other formats have the words alone.  The exit code is 1 where nothing was found.

    \b
    Examples:
      touchline query linked-with-club --param club=Liverpool
      touchline query -e 'SELECT ?who WHERE { ?who tl:managed ?club }' --format csv
    """
    from ..knowledge_graph import KnowledgeGraph

    if sum(given is not None for given in (name, text, path)) != 1:
        raise click.UsageError("Give the name of a query, or -e with a SPARQL text, or -f with a file: one of them.")
    given = read_parameters(params)
    with KnowledgeGraph.open(store) as graph:
        from ..sparql import named_query, run_named, run_text, unknown_terms

        own = "" if name is not None else text or Path(path or "").read_text(encoding="utf-8")
        if name is not None:
            result = run_named(graph.reader, name, given, pick=pick)
        else:
            result = run_text(graph.reader, own, given, pick=pick)
        found = _write(result, output_format, output, (named_query(name), graph.reader) if name is not None else None)
    if not found:
        note(" ".join(["Nothing was found.", *unknown_terms(own)]))
        sys.exit(1)


@click.command()
@format_option()
def queries(output_format: str) -> None:
    """List the named queries, what they answer and which parameters they take.

    \b
    Example:
      touchline queries
    """
    from ..sparql import load_queries

    def told(query: Any) -> str:
        return " ".join(f"[{p.name}]" if p.optional else p.name for p in query.parameters.values())

    rows = [(q.name, q.title, told(q), q.description, q.example) for q in load_queries().values()]
    columns = ["Name", "Title", "Parameters", "Description", "Example"]
    if output_format == "table":
        columns, rows = columns[:3], [row[:3] for row in rows]  # type: ignore[misc]
    print_records(columns, rows, output_format)


@click.command()
@store_option
@format_option()
def validate(store: str, output_format: str) -> None:
    """Check the graph against the ontology's shapes, article by article.

    Prints each violation with the claim or thing that has it.  The exit code is 1 where there are any.

    \b
    Example:
      touchline validate
    """
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        articles = graph.reader.article_iris()
        with progress("Checking", total=len(articles)) as advance:
            violations = list(graph.validate(progress=advance))
    rows = [(v.article, v.node, v.path, v.value, v.message) for v in violations]
    if rows or output_format != "table":
        print_records(["Article", "Node", "Property", "Value", "Message"], rows, output_format)
    note(f"{len(articles)} articles checked: {len(violations) or 'no'} violation{'s' * (len(violations) != 1)}.")
    if violations:
        sys.exit(1)


@click.command()
@store_option
@format_option()
def stats(store: str, output_format: str) -> None:
    """Count what the graph holds.

    \b
    Example:
      touchline stats --format json
    """
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        counts = graph.stats()
    if output_format in ("json", "jsonl"):
        print_records(list(counts), [list(counts.values())], "jsonl")
    else:
        print_records(["What", "Count"], [(name.replace("_", " "), n) for name, n in counts.items()], output_format)


def read_parameters(params: Iterable[str]) -> dict[str, list[str]]:
    """Return the parameters of NAME=VALUE options, the values of each in a list."""
    given: dict[str, list[str]] = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"'{param}' is no parameter; write NAME=VALUE, as in --param club=Liverpool.")
        given.setdefault(name.strip(), []).append(value.strip())
    return given


def _write(result: "Result", output_format: str, output: str | None, asked: "tuple[NamedQuery, Reader] | None") -> bool:
    """Write the answer; say whether there was any.  `asked`: the named query, if it was one, and what it asked."""
    if output_format == "table" and not result.is_graph:
        if output:
            raise click.UsageError("A table is for people; with -o give --format csv, tsv, json or xml.")
        if result.truth is not None:
            click.echo("yes" if result.truth else "no")
            return True
        return _print_table(result, asked)
    data = result.serialize("turtle" if output_format == "table" else output_format)
    if output:
        Path(output).write_bytes(data)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return bool(result.found)


def _print_table(result: "Result", asked: "tuple[NamedQuery, Reader] | None") -> bool:
    """Print rows as a table.

    Of a named query columns of IRIs are left out where others are left, the words that make a claim are told with the
    sentence around them, and relations in words: other formats have all as they are.  What somebody selected in a query
    of their own is printed, whatever it is.
    """
    rows: list[Sequence[Any]] = list(result.rows())
    columns, every_column, relations = result.columns, asked is None, frozenset[int]()
    if asked is not None:
        named, reader = asked
        relations = frozenset(columns.index(name) for name in named.relations)
        rows, columns = _in_sentences(reader, rows, columns)
    every = list(range(len(columns)))
    told = [place for place in every if not all(row[place] is None or "://" in str(row[place]) for row in rows)]
    kept = every if every_column or not told else told
    if not rows:
        return False
    titles = [_title(columns[place]) for place in kept]
    quotes = [n for n, place in enumerate(kept) if not every_column and columns[place].lower().endswith(_TOLD)]
    words = _relations() if relations else {}
    cells = [
        [words.get(cell := cell_of(row[n]), cell) if n in relations else cell_of(row[n]) for n in kept] for row in rows
    ]
    if quotes and len(quotes) < len(kept) and crowded(cells, titles, quotes):
        print_quoted(titles, cells, quotes)
    else:
        print_records(titles, cells, "table")
    return True


def _relations() -> dict[str, str]:
    """Return the words for each relation, by its name in the graph: "left" is easier read than "departedFrom"."""
    from ..rdf.ontology import load_ontology

    return {
        name: relation.phrase("former").removeprefix("was ") for name, relation in load_ontology().relations.items()
    }


def _in_sentences(
    reader: "Reader", rows: list[Sequence[Any]], columns: tuple[str, ...]
) -> tuple[list[Sequence[Any]], tuple[str, ...]]:
    """Return rows and columns with the sentence of each claim in the place of its words."""
    from ..connections.evidence import Books, sentences_of

    places = {columns.index(q): columns.index(c) for q, c in _QUOTES.items() if q in columns and c in columns}
    claims = {row[place] for row in rows for place in places.values() if row[place]}
    told = sentences_of(Books(reader), reader.claims_by_iri(claims))
    changed: list[Sequence[Any]] = [
        [told.get(row[places[n]], value) if n in places else value for n, value in enumerate(row)] for row in rows
    ]
    names = (name.replace("quote", "sentence").replace("Quote", "Sentence") for name in columns)
    return changed, tuple(name if n in places else columns[n] for n, name in enumerate(names))


def _title(variable: str) -> str:
    name = variable.removesuffix("Name") or variable
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()
    return words[:1].upper() + words[1:]
