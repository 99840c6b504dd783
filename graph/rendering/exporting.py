"""Every format that the graph is exported in, by name: one table, from which the command and the library choose."""

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from .gexf import write_gexf
from .graphs import CSV_FILES, write_csv, write_graphml
from .rdf_files import RDF_SUFFIXES, write_rdf
from .selection import whole

if TYPE_CHECKING:
    from ..store.reader import Reader
    from .view import GraphView

GRAPH_SUFFIXES = {"graphml": ".graphml", "gexf": ".gexf", "csv": ""}
EXPORT_FORMATS = (*RDF_SUFFIXES, *GRAPH_SUFFIXES)


def format_of(path: Path) -> str:
    """Return the format that a path's suffix means; a path without one is a folder of CSV files.

    Raises UsageError where no format has that suffix, and for a folder that holds other files already.

    >>> format_of(Path("graph.gexf")), format_of(Path("exported"))
    ('gexf', 'csv')
    """
    suffix = path.suffix.lower()
    if not suffix and path.is_dir() and any(file.name not in CSV_FILES for file in path.iterdir()):
        raise UsageError(
            f"{path} is a folder that holds other files; --format csv writes {' and '.join(CSV_FILES)} there."
        )
    for name, known in (RDF_SUFFIXES | GRAPH_SUFFIXES).items():
        if suffix == known:
            return name
    raise UsageError(f"{path}: no format is written to '{suffix}' files; say which with --format.")


def export_graph(reader: "Reader", path: Path, format_name: str | None = None) -> Path:
    """Write the whole graph to `path` in a format of EXPORT_FORMATS, by default the one of its suffix; return the path.

    "csv" writes `nodes.csv` and `edges.csv` into the folder `path`.  Raises UsageError for an unknown format.
    """
    name = format_name or format_of(path)
    if name in RDF_SUFFIXES:
        write_rdf(reader.nquads(), name, path)
    else:
        write_view(whole(reader), path, name)
    return path


def write_view(view: "GraphView", path: Path, format_name: str) -> None:
    """Write a view as GraphML, GEXF or CSV.  Raises UsageError for any other format."""
    if format_name == "graphml":
        write_graphml(view, path)
    elif format_name == "gexf":
        write_gexf(view, path)
    elif format_name == "csv":
        write_csv(view, path)
    else:
        raise UsageError(f"--format: one of {', '.join(EXPORT_FORMATS)}, not '{format_name}'.")
