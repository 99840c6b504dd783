"""What a notebook shows: a graph as its page in a frame, connections as their sentence with its evidence."""

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from ..connections.evidence import once
from .data import safe_link
from .page import page_html
from .view import GraphView

if TYPE_CHECKING:
    from ..connections.answers import Connections, Step
    from ..connections.evidence import Evidence

MOST_IN_NOTEBOOK = 300
_QUOTE = "margin:4px 0 10px;padding:6px 12px;border-left:3px solid #0b6e4f;font-family:Georgia,serif"


def most_connected(view: GraphView, most: int) -> GraphView:
    """Return the part of a view that its `most` best connected entities make, those in focus first; the note says so.

    The measure is the number of other entities that one is joined to.
    """
    if len(view.entities) <= most:
        return view
    order = [row for row in view.entities if row.iri in view.focus]
    kept = {row.iri for row in [*order, *(row for row in view.entities if row.iri not in view.focus)][:most]}
    part = f"The {most:,} best connected of {len(view.entities):,} things, by how many others each is joined to."
    return replace(
        view,
        entities=tuple(row for row in view.entities if row.iri in kept),
        edges=tuple(edge for edge in view.edges if edge.subject_iri in kept and edge.object_iri in kept),
        about="",
        note=part,
        story=None,
        complete=frozenset(),
    )


def notebook_html(view: GraphView, *, height: int = 620) -> str:
    """Return the view's page in a frame of its own, from which nothing reaches the notebook.

    >>> from .view import view_of
    >>> notebook_html(view_of("", [], []))[:40]
    '<iframe title="Graph" sandbox="allow-scr'
    """
    page = escape(page_html(most_connected(view, MOST_IN_NOTEBOOK)), quote=True)
    return (
        f'<iframe title="Graph" sandbox="allow-scripts allow-popups" width="100%" height="{height}" '
        f'style="border:1px solid #ddd;border-radius:8px" srcdoc="{page}"></iframe>'
    )


def connections_html(found: "Connections") -> str:
    """Return the best connection as a sentence and numbered steps with their quotes, or why there is none."""
    parts = [f'<p style="font:18px Georgia,serif">{escape(found.sentence)}</p>']
    if found.best:
        steps = "".join(_step(step) for step in found.best[0].steps)
        parts.append(f"<ol>{steps}</ol>")
    else:
        parts.extend(f"<p>{escape(reason)}</p>" for reason in found.reasons)
    return f'<div class="touchline">{"".join(parts)}</div>'


def _step(step: "Step") -> str:
    quotes = "".join(_quote(line) for line in once(step.evidence)[:3])
    derived = f"<p><em>{escape(step.basis or 'Worked out from dates.')}</em></p>" if step.derived else ""
    return f"<li><strong>{escape(step.sentence)}</strong>{derived}{quotes}</li>"


def _quote(line: "Evidence") -> str:
    source = escape(line.whose())
    link = safe_link(line.url)
    if link:
        source = f'<a href="{escape(link, quote=True)}" rel="noopener noreferrer" target="_blank">{source}</a>'
    below = f"<br><small>{source} · {escape(line.certainty)}</small>"
    return f'<blockquote style="{_QUOTE}">{escape(line.quote)}{below}</blockquote>'
