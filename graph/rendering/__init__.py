"""Graphs to look at and to take elsewhere: pages, pictures, exports.  All take a `GraphView`."""

from typing import TYPE_CHECKING

from ..lazily import names_of

if TYPE_CHECKING:
    from .exporting import EXPORT_FORMATS as EXPORT_FORMATS
    from .exporting import export_graph as export_graph
    from .graphs import networkx_graph as networkx_graph
    from .notebook import connections_html as connections_html
    from .notebook import most_connected as most_connected
    from .notebook import notebook_html as notebook_html
    from .page import page_html as page_html
    from .page import write_page as write_page
    from .picture import write_picture as write_picture
    from .selection import among as among
    from .selection import around as around
    from .selection import of_club as of_club
    from .selection import of_connections as of_connections
    from .selection import of_result as of_result
    from .selection import of_triples as of_triples
    from .selection import whole as whole
    from .view import GraphView as GraphView
    from .view import restricted as restricted
    from .view import view_of as view_of

_HOMES = {
    "EXPORT_FORMATS": "exporting",
    "GraphView": "view",
    "among": "selection",
    "around": "selection",
    "connections_html": "notebook",
    "export_graph": "exporting",
    "most_connected": "notebook",
    "networkx_graph": "graphs",
    "notebook_html": "notebook",
    "of_club": "selection",
    "of_connections": "selection",
    "of_result": "selection",
    "of_triples": "selection",
    "page_html": "page",
    "restricted": "view",
    "view_of": "view",
    "whole": "selection",
    "write_page": "page",
    "write_picture": "picture",
}

__all__ = [
    "EXPORT_FORMATS",
    "GraphView",
    "among",
    "around",
    "connections_html",
    "export_graph",
    "most_connected",
    "networkx_graph",
    "notebook_html",
    "of_club",
    "of_connections",
    "of_result",
    "of_triples",
    "page_html",
    "restricted",
    "view_of",
    "whole",
    "write_page",
    "write_picture",
]

__getattr__, __dir__ = names_of(__name__, _HOMES)
