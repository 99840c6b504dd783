"""`touchline export`: the whole graph in the formats of others."""

import sys
from pathlib import Path

import click

from .common import note, store_option

RDF = ("turtle", "trig", "nquads", "ntriples", "rdfxml", "jsonld", "turtle12")
FORMATS = (*RDF, "graphml", "gexf", "csv")


@click.command()
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    help="The format; by default the one that FILE's ending means.  [turtle12: RDF 1.2, each claim a named reifier]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="FILE",
    help="Where to; a folder for csv. By default standard output (not csv).",
)
@store_option
def export(format_name: str | None, output: str | None, store: str) -> None:
    """Write the graph as RDF, GraphML, GEXF or CSV.

    RDF holds everything in the store.  TriG, N-Quads and JSON-LD keep a graph an article; the other syntaxes hold the
    union of all.  GraphML, GEXF (with dates, for Gephi's timeline) and CSV hold the entities, and the relations with
    their claims.

    \b
    Examples:
      touchline export -o graph.trig
      touchline export -o graph.gexf
      touchline export --format csv -o tables/
    """
    from ..knowledge_graph import KnowledgeGraph

    if output is None and format_name is None:
        raise click.UsageError("Say where to (-o FILE), or in which format (-f FORMAT).")
    if output is None and format_name == "csv":
        raise click.UsageError("csv is two files: name a folder for them with -o.")
    with KnowledgeGraph.open(store) as graph:
        from ..errors import UsageError
        from ..rendering.exporting import export_graph

        try:
            if output is None:
                _to_standard_output(graph, format_name or "")
                return
            path = export_graph(graph.reader, Path(output), format_name)
        except BrokenPipeError:
            raise  # whoever read the output has had enough
        except OSError as error:
            raise UsageError(f"{output}: cannot be written: {error.strerror}") from None
    note(f"{path}: written.")


def _to_standard_output(graph: object, format_name: str) -> None:
    """Write a single-file format to standard output."""
    import tempfile

    from ..knowledge_graph import KnowledgeGraph
    from ..rendering.exporting import export_graph
    from ..rendering.rdf_files import write_rdf

    assert isinstance(graph, KnowledgeGraph)
    if format_name in RDF:
        write_rdf(graph.reader.nquads(), format_name, sys.stdout.buffer)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = export_graph(graph.reader, Path(folder) / "graph", format_name)
        sys.stdout.buffer.write(path.read_bytes())
