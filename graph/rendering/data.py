"""What a page knows, as plain JSON: places, words, claims with the sentence around each quote."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from ..connections.offices import years_are_anothers
from ..rdf.dates import known_since
from ..rdf.rows import ArticleRow, ClaimRow, Edge
from .layout import lay_out
from .relations import wording
from .spacing import BOXES_UP_TO, separate
from .style import CERTAINTIES, KINDS, OPACITIES, SURFACES, THEMES, box, kind_of, radius, theme_of
from .view import GraphView, Step, certainty_of

_CONTEXT = 280
_LONG_NAME = 2_000
_STOPS = (". ", "! ", "? ", ".” ", '." ', "\n")


def places_of(view: GraphView) -> npt.NDArray[np.float64]:
    """Return where the view's entities go: an array of shape (entities, 2)."""
    numbers = view.numbers()
    pairs = np.array([(numbers[e.subject_iri], numbers[e.object_iri]) for e in view.edges], np.int64).reshape(-1, 2)
    degrees = view.degrees()
    boxes = np.array([box(row.label, degree) for row, degree in zip(view.entities, degrees, strict=True)])
    boxes = boxes.reshape(-1, 2)
    if len(boxes) > BOXES_UP_TO:
        across = np.array([2 * radius(degree) + 12 for degree in degrees])
        boxes = np.stack([across, across], axis=1)
    return _read_along(view, lay_out(len(view.entities), pairs, boxes), boxes)


def _read_along(
    view: GraphView, places: npt.NDArray[np.float64], boxes: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return the places turned so that the first of two things in focus stands straight left of the second."""
    numbers = view.numbers()
    ends = [numbers[iri] for iri in view.focus if iri in numbers]
    if len(ends) != 2 or len(places) > BOXES_UP_TO:
        return places
    across, down = places[ends[1]] - places[ends[0]]
    far = max(float(np.hypot(across, down)), 1e-9)
    turn = np.array([[across, -down], [down, across]]) / far
    turned = separate(places @ turn, boxes)
    return np.asarray(turned - (turned.min(0) + turned.max(0)) / 2, np.float64)


def bends_of(edges: Sequence[Edge]) -> list[int]:
    """Return how far each edge bends, in steps, so that the relations between the same two stand beside each other.

    The steps count to the left of the way from the smaller IRI to the greater one: 0 is straight.

    >>> pair = {"subject_iri": "x:a", "object_iri": "x:b"}
    >>> bends_of([Edge(relation="managed", **pair), Edge(relation="sackedBy", **pair)])
    [-1, 1]
    """
    together = Counter(_ends(edge) for edge in edges)
    seen: Counter[tuple[str, str]] = Counter()
    bends = []
    for edge in edges:
        ends = _ends(edge)
        bends.append(2 * seen[ends] - (together[ends] - 1))
        seen[ends] += 1
    return bends


def _ends(edge: Edge) -> tuple[str, str]:
    first, second = sorted((edge.subject_iri, edge.object_iri))
    return first, second


def graph_data(view: GraphView, places: npt.NDArray[np.float64]) -> dict[str, Any]:
    """Return what the page needs to draw: nodes, edges, their looks, and the story."""
    numbers = view.numbers()
    names = sorted({edge.relation for edge in view.edges})
    return {
        "title": _tidy(view.title),
        "note": _tidy(view.told()),
        "focus": [numbers[iri] for iri in view.focus if iri in numbers],
        "complete": _numbered(view.complete, numbers),
        "kinds": [_look(kind, plural=kind.plural, shape=kind.shape) for kind in KINDS],
        "themes": [_look(theme) for theme in THEMES],
        "surfaces": SURFACES,
        "certainties": [{"name": n, "opacity": o} for n, o in zip(CERTAINTIES, OPACITIES, strict=True)],
        "relations": [_relation_data(name) for name in names],
        "nodes": _nodes(view, places),
        "edges": _edges(view, numbers, names),
        "story": _story(view),
    }


def _numbered(iris: Iterable[str], numbers: Mapping[str, int]) -> list[int]:
    return sorted(numbers[iri] for iri in iris if iri in numbers)


def _look(item: Any, **more: str) -> dict[str, str]:
    name = getattr(item, "type", None) or item.name
    return {"name": name, "label": item.label, "light": item.light, "dark": item.dark, **more}


def _relation_data(name: str) -> dict[str, Any]:
    known = wording(name)
    theme = [item.name for item in THEMES].index(theme_of(known.theme).name)
    return {
        "name": _tidy(name),
        "label": known.label,
        "phrase": known.phrase,
        "phrases": dict(known.phrases),
        "reported": dict(known.reported),
        "rumoured": known.rumoured,
        "labels": [known.label_of(certainty) for certainty in CERTAINTIES],
        "theme": theme,
        "symmetric": known.symmetric,
    }


def _nodes(view: GraphView, places: npt.NDArray[np.float64]) -> list[list[Any]]:
    types = [kind.type for kind in KINDS]
    rows: list[list[Any]] = []
    for row, (x, y), degree in zip(view.entities, places.tolist(), view.degrees(), strict=True):
        kind = types.index(kind_of(row.type).type) if row.type in types else types.index("Organisation")
        node = [_tidy(row.iri), _tidy(row.label) or "(no name)", kind, round(x, 1), round(y, 1), radius(degree)]
        rows.append([*node, [_tidy(name) for name in row.alt_labels], row.wikidata or ""])
    return rows


def _edges(view: GraphView, numbers: Mapping[str, int], names: Sequence[str]) -> list[list[int | str]]:
    places = {name: number for number, name in enumerate(names)}
    rows: list[list[int | str]] = []
    for edge, bend in zip(view.edges, bends_of(view.edges), strict=True):
        ends = (numbers[edge.subject_iri], numbers[edge.object_iri])
        at: int | str = numbers.get(edge.at_iri, _place(view, edge.at_iri)) if edge.at_iri else -1
        sign = 1 if edge.subject_iri <= edge.object_iri else -1
        rows.append([*ends, places[edge.relation], at, sign * bend, certainty_of(edge.claims)])
    return rows


def _place(view: GraphView, iri: str) -> str:
    return _tidy(view.places.get(iri) or iri.rsplit("/", 1)[-1].replace("-", " ").title())


def _story(view: GraphView) -> dict[str, Any] | None:
    if view.story is None:
        return None
    told = {"question": _tidy(view.story.question), "answer": _tidy(view.story.answer)}
    return told | {"steps": _steps(view.story.steps), "others": _steps(view.story.others)}


def _steps(steps: Iterable[Step]) -> list[dict[str, Any]]:
    return [{"text": _tidy(step.text), "edges": list(step.edges), "derived": step.derived} for step in steps]


def claims_data(view: GraphView) -> dict[str, Any]:
    """Return the claims of every edge and the articles they come from; the page reads them after its first drawing."""
    order = {key: number for number, key in enumerate(view.articles)}
    claims = [
        _claim(number, claim, order.get(claim.article_id, -1), view.articles.get(claim.article_id))
        for number, edge in enumerate(view.edges)
        for claim in edge.claims
    ]
    first: dict[str, int] = {}
    for number, row in enumerate(view.articles.values()):
        first.setdefault(row.source_id or row.id, number)
    articles = [_article(row, first[row.source_id or row.id]) for row in view.articles.values()]
    return {"articles": articles, "claims": claims}


def _article(row: ArticleRow, source: int) -> list[Any]:
    """Return an article for the page; copies of one text share their `source`."""
    return [
        _tidy(row.title or "Untitled article"),
        _tidy(row.publisher or ""),
        _tidy(row.date or ""),
        _day(row.date),
        safe_link(row.url),
        source,
    ]


def _claim(edge: int, claim: ClaimRow, article: int, row: ArticleRow | None) -> list[Any]:
    before, after = surroundings(row.text, claim.start, claim.end) if row else ("", "")
    if years_are_anothers(claim):
        claim = replace(claim, from_=None, until=None)
    return [
        edge,
        CERTAINTIES.index(claim.certainty),
        claim.status or "",
        article,
        claim.date or "",
        claim.from_ or "",
        claim.until or "",
        claim.duration or "",
        _tidy(claim.attributed_to or ""),
        claim.confidence,
        _tidy(before),
        _tidy(claim.quote),
        _tidy(after),
        _day(known_since(row.date if row else None, claim.from_, claim.latest)),
    ]


def surroundings(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the rest of the sentence before and after `text[start:end]`, each cut to some 280 characters.

    >>> surroundings("He won. Beye was sacked by Rennes on Monday. Then it rained.", 8, 33)
    ('', ' on Monday.')
    """
    left = text[max(0, start - _CONTEXT) : start]
    cut = max((left.rfind(stop) + len(stop) for stop in _STOPS if stop in left), default=0)
    before = left[cut:] if cut or start <= _CONTEXT else "…" + left
    right = text[end : end + _CONTEXT]
    if text[start:end].rstrip().endswith((".", "!", "?")):
        return before, ""
    ends = [right.find(stop) + len(stop.rstrip()) for stop in _STOPS if stop in right]
    after = right[: min(ends)] if ends else right if end + _CONTEXT >= len(text) else right + "…"
    return before, after


def safe_link(url: str | None) -> str:
    """Return the URL where it is http or https, else "".

    >>> safe_link("https://example.org/a"), safe_link("javascript:alert(1)")
    ('https://example.org/a', '')
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return (url or "") if parts.scheme in ("http", "https") and parts.netloc else ""


def _day(date: str | None) -> int | None:
    """Return the first day that a date, as precise as it is, may mean; counted as Python's ordinals are."""
    try:
        return datetime.date.fromisoformat(((date or "")[:10] + "-01-01")[:10]).toordinal()
    except ValueError:
        return None


def _tidy(words: str) -> str:
    """Return the words without control characters, and without an end where there is none in sight."""
    kept = "".join(char if char >= " " or char in "\n\t" else "\ufffd" for char in words[: _LONG_NAME * 5])
    return kept.encode("utf-8", "replace").decode()
