"""One HTML file that makes no request: our template, our scripts, pyvis's network, all inside."""

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .data import claims_data, graph_data, places_of
from .network import network_data, vis_script
from .view import GraphView, drawn_once

_SCRIPTS = (
    "dom.js",
    "model.js",
    "state.js",
    "camera.js",
    "labels.js",
    "drawing.js",
    "vis_drawing.js",
    "canvas_drawing.js",
    "panel.js",
    "search.js",
    "controls.js",
    "table.js",
    "main.js",
)
VIS_UP_TO = 500
"""Graphs of more nodes are drawn by Touchline's own canvas, which keeps its pace where vis-network's does not."""

_VIS_EDGES_UP_TO = 1_000


def uses_vis(view: GraphView) -> bool:
    """Return whether vis-network draws the view; larger ones are drawn by the page's own canvas."""
    return len(view.entities) <= VIS_UP_TO and len(view.edges) <= _VIS_EDGES_UP_TO


def page_html(view: GraphView, *, drawing: str = "auto") -> str:
    """Return the view as one HTML document that needs no network and carries its own Content-Security-Policy.

    `drawing`: "vis", "canvas", or "auto": vis-network for small graphs, the page's own canvas for large ones.

    >>> from .view import view_of
    >>> page_html(view_of("<Nobody>", [], []))[:15]
    '<!DOCTYPE html>'
    """
    view = drawn_once(view)
    return page_from(view, places_of(view), drawing=drawing)


def page_from(view: GraphView, places: npt.NDArray[np.float64], *, drawing: str = "auto") -> str:
    """Return the view as `page_html` does, its entities at the places given: shape (entities, 2), in pixels."""
    with_vis = uses_vis(view) if drawing == "auto" else drawing == "vis"
    style = _asset("page.css")
    script = _closed("\n".join(_asset(name) for name in _SCRIPTS))
    library = _closed(vis_script()) if with_vis else ""
    blocks = {"graph": graph_data(view, places), "claims": claims_data(view)}
    if with_vis:
        blocks["network"] = network_data(view, places)
    return str(
        _template().render(
            title=graph_title(view),
            style=_markup(style),
            script=_markup(script),
            library=_markup(library),
            blocks={name: _markup(_json(value)) for name, value in blocks.items()},
            policy=_policy(style, [script, library] if with_vis else [script]),
        )
    )


def write_page(view: GraphView, path: Path, *, drawing: str = "auto") -> Path:
    """Write the view's page to `path` and return the path."""
    path.write_text(page_html(view, drawing=drawing), encoding="utf-8", newline="\n")
    return path


def graph_title(view: GraphView) -> str:
    """Return the document's title: the view's, on one line and not without end."""
    return " ".join(view.title.split())[:200] or "Graph"


def _policy(style: str, scripts: list[str]) -> str:
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _json(value: Any) -> str:
    r"""Return the value as JSON that no HTML parser can read as anything else.

    >>> _json({"a": "</script>"})
    '{"a":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _closed(script: str) -> str:
    """Return the script unable to close its own element."""
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--").replace("\r\n", "\n")


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


def _markup(text: str) -> Any:
    from markupsafe import Markup

    return Markup(text)


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    return Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True).from_string(
        _asset("page.html")
    )
