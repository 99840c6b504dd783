"""The network as pyvis holds it, and vis-network's own script as pyvis packages it."""

import json
import re
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from .data import bends_of
from .relations import wording
from .style import OPACITIES, kind_of, radius, theme_of
from .view import GraphView, certainty_of

_VISIBLE_SIZE = {"dot": 1.0, "square": 0.88, "hexagon": 1.04, "diamond": 1.12}
_BEND = 0.1

_OPTIONS = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "dragNodes": True, "selectable": False, "keyboard": {"enabled": False}},
    "nodes": {"borderWidth": 2, "borderWidthSelected": 3, "chosen": False, "labelHighlightBold": False},
    "edges": {
        "chosen": False,
        "width": 1.8,
        "hoverWidth": 0,
        "selectionWidth": 0,
        "smooth": False,
        "arrowStrikethrough": False,
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.5}},
    },
}


def pyvis_network(view: GraphView, places: npt.NDArray[np.float64]) -> Any:
    """Return the view as a `pyvis.network.Network`: directed, placed, without physics.

    Nodes and edges are handed over as lists, for pyvis's `add_edge` looks through all edges so far.
    """
    from pyvis.network import Network

    network = Network(directed=True, height="100%", width="100%")
    numbers = view.numbers()
    network.nodes = [
        _node(number, row.type, x, y, degree)
        for number, (row, (x, y), degree) in enumerate(zip(view.entities, places.tolist(), view.degrees(), strict=True))
    ]
    network.edges = []
    for number, (edge, bend) in enumerate(zip(view.edges, bends_of(view.edges), strict=True)):
        ends = (numbers[edge.subject_iri], numbers[edge.object_iri])
        towards = bend if edge.subject_iri <= edge.object_iri else -bend
        network.edges.append(_edge(number, ends, edge.relation, towards, certainty_of(edge.claims)))
    network.options = _OPTIONS
    return network


def _node(number: int, type_name: str, x: float, y: float, degree: int) -> dict[str, Any]:
    kind = kind_of(type_name)
    size = round(radius(degree) * _VISIBLE_SIZE.get(kind.shape, 1.0), 2)
    return {"id": number, "x": round(x, 1), "y": round(y, 1), "shape": kind.shape, "size": size, "color": kind.light}


def _edge(number: int, ends: tuple[int, int], name: str, bend: int, certainty: int) -> dict[str, Any]:
    known = wording(name)
    record: dict[str, Any] = {
        "id": number,
        "from": ends[0],
        "to": ends[1],
        "color": {"color": theme_of(known.theme).light, "opacity": OPACITIES[certainty]},
    }
    if known.symmetric:
        record["arrows"] = ""
    if bend:
        curve = "curvedCW" if bend > 0 else "curvedCCW"
        record["smooth"] = {"enabled": True, "type": curve, "roundness": round(_BEND * abs(bend) ** 0.85, 3)}
    return record


def network_data(view: GraphView, places: npt.NDArray[np.float64]) -> dict[str, Any]:
    """Return pyvis's nodes, edges and options, as vis-network takes them."""
    nodes, edges, _, _, _, options = pyvis_network(view, places).get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def vis_script() -> str:
    """Return the source of vis-network, the newest that pyvis's installed files hold."""
    folders = [folder for folder in files("pyvis").joinpath("lib").iterdir() if folder.name.startswith("vis-")]
    newest = max(folders, key=lambda folder: [int(part) for part in re.findall(r"\d+", folder.name)])
    return newest.joinpath("vis-network.min.js").read_text(encoding="utf-8")
