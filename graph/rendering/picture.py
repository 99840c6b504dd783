"""Pictures of graphs for print: the page's layout, shapes and colours, drawn by matplotlib as SVG or PNG.

Letters are drawn as outlines, so a picture looks the same on every machine; the same view gives the same bytes.
"""

import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path as FilePath
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import UsageError
from .data import bends_of, places_of
from .relations import wording
from .style import CERTAINTIES, KINDS, OPACITIES, SURFACES, THEMES, kind_of, radius, theme_of
from .view import GraphView, certainty_of, drawn_once

Floats = npt.NDArray[np.float64]
_Box = tuple[float, float, float, float]

FORMATS = ("svg", "png")
_DPI = 96
_BEND = 0.09
_MOST_INCHES = 24.0
_DASHES: tuple[Any, ...] = ((0, (1, 2)), (0, (4, 2)), "-", "-")
"""How the lines of what is denied, rumoured, reported and confirmed are broken."""

_CORNERS = {
    "hexagon": (6, 0.0),
    "diamond": (4, 90.0),
    "triangle": (3, 90.0),
    "triangleDown": (3, -90.0),
    "star": (5, 90.0),
}
_SETTINGS: Any = {
    "svg.hashsalt": "touchline",
    "svg.fonttype": "path",
    "font.family": ["DejaVu Sans"],
    "path.simplify": False,
    "text.parse_math": False,
}


def write_picture(view: GraphView, path: FilePath, *, dark: bool = False, dpi: int = 144) -> FilePath:
    """Write a picture of the view, as SVG or PNG by the path's suffix, and return the path.

    Raises UsageError where the suffix is neither.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        raise UsageError(f"{path}: a picture ends in .svg or .png.")
    import matplotlib as mpl

    with mpl.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure = _Drawing(drawn_once(view), "dark" if dark else "light").figure()
        said = {"Date": None, "Creator": "Touchline", "Title": _one_line(view.title, 200)}
        metadata = said if kind == "svg" else {"Software": None}
        figure.savefig(path, format=kind, dpi=dpi, metadata=metadata, facecolor=figure.get_facecolor())
    return path


class _Drawing:
    """One picture under way; the unit of its axes is the page's pixel at zoom 1, y downwards."""

    def __init__(self, view: GraphView, surface: str) -> None:
        self.view = view
        self.surface = surface
        self.colours = SURFACES[surface]
        self.places = places_of(view)
        self.radii = np.array([radius(degree) for degree in view.degrees()])
        self.taken: list[_Box] = []
        self.shapes: list[_Box] = []

    def figure(self) -> Any:
        """Return the finished matplotlib figure."""
        from matplotlib.figure import Figure

        low, high = self._extent()
        wide, tall = high - low
        shrink = min(1.0, _MOST_INCHES * _DPI / max(wide, tall))
        self.scale = shrink
        legend_rows = 1.0
        size = (max(6.0, wide * shrink / _DPI), max(3.0, tall * shrink / _DPI) + legend_rows + 0.6)
        figure = Figure(figsize=size, facecolor=self.colours["background"])
        self.axes = figure.add_axes((0.0, legend_rows / size[1], 1.0, 1 - (legend_rows + 0.6) / size[1]))
        self.axes.set_xlim(low[0], high[0])
        self.axes.set_ylim(high[1], low[1])
        self.axes.set_aspect("equal")
        self.axes.axis("off")
        self._edges()
        self._nodes()
        self._names()
        self._relations()
        self._title(figure)
        self._legend(figure)
        return figure

    def _extent(self) -> tuple[Floats, Floats]:
        if not len(self.places):
            return np.array([-200.0, -100.0]), np.array([200.0, 100.0])
        margin = np.array([80.0, 46.0])
        return self.places.min(0) - margin, self.places.max(0) + margin

    def _curves(self) -> Iterator[tuple[int, str, Floats, Floats, Floats]]:
        """Give each edge's certainty, theme, start, control point and end."""
        numbers = self.view.numbers()
        for edge, bend in zip(self.view.edges, bends_of(self.view.edges), strict=True):
            start, end = self.places[numbers[edge.subject_iri]], self.places[numbers[edge.object_iri]]
            towards = bend if edge.subject_iri <= edge.object_iri else -bend
            aside = np.array([start[1] - end[1], end[0] - start[0]]) * _BEND * towards
            theme = theme_of(wording(edge.relation).theme)
            yield certainty_of(edge.claims), theme.name, start, (start + end) / 2 + aside, end

    def _edges(self) -> None:
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path

        lines: dict[tuple[int, str], list[Floats]] = defaultdict(list)
        arrows: dict[tuple[int, str], list[Floats]] = defaultdict(list)
        numbers = self.view.numbers()
        for edge, (certainty, theme, start, control, end) in zip(self.view.edges, self._curves(), strict=True):
            lines[certainty, theme].append(np.array([start, control, end]))
            if not wording(edge.relation).symmetric:
                arrows[certainty, theme].append(_arrow(control, end, self.radii[numbers[edge.object_iri]]))
        for (certainty, theme), curves in sorted(lines.items()):
            colour = getattr(theme_of(theme), self.surface)
            codes = [Path.MOVETO, Path.CURVE3, Path.CURVE3] * len(curves)
            path = Path(np.concatenate(curves), codes)
            width = 1.3 if len(self.view.edges) < 400 else 0.7
            self.axes.add_patch(
                PathPatch(
                    path,
                    fill=False,
                    edgecolor=colour,
                    alpha=OPACITIES[certainty],
                    linewidth=width,
                    linestyle=_DASHES[certainty],
                    zorder=1,
                )
            )
            heads = arrows[certainty, theme]
            if heads:
                codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(heads)
                path = Path(np.concatenate(heads), codes)
                self.axes.add_patch(
                    PathPatch(path, facecolor=colour, linewidth=0, alpha=max(0.35, OPACITIES[certainty]), zorder=2)
                )

    def _nodes(self) -> None:
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path

        groups: dict[str, list[Any]] = defaultdict(list)
        for row, place, size in zip(self.view.entities, self.places, self.radii, strict=True):
            shape = _shape(kind_of(row.type).shape)
            groups[row.type].append(Path(shape.vertices * size + place, shape.codes))
            box = (place[0] - size, place[1] - size, place[0] + size, place[1] + size)
            self.shapes.append(box)
        for type_name, paths in sorted(groups.items()):
            colour = getattr(kind_of(type_name), self.surface)
            path = Path.make_compound_path(*paths)
            background = self.colours["background"]
            self.axes.add_patch(PathPatch(path, facecolor=colour, edgecolor=background, linewidth=1.4, zorder=3))
        numbers = self.view.numbers()
        for iri in self.view.focus:
            if iri in numbers:
                shape = _shape(kind_of(self.view.entities[numbers[iri]].type).shape)
                ring = Path(shape.vertices * (self.radii[numbers[iri]] + 1) + self.places[numbers[iri]], shape.codes)
                self.axes.add_patch(PathPatch(ring, fill=False, edgecolor=self.colours["ink"], linewidth=2.2, zorder=4))

    def _names(self) -> None:
        numbers = self.view.numbers()
        first = [numbers[iri] for iri in self.view.focus if iri in numbers]
        order = [*first, *(number for number in range(len(self.places)) if number not in set(first))]
        most = 160 if len(order) <= 200 else 120
        for number in order[: 4 * most]:
            if len(self.taken) >= most:
                break
            size = 10.5 if number in first or self.radii[number] > 15 else 9.0
            bold = size > 10
            self._place(self.view.entities[number].label, self.places[number], self.radii[number], size, bold)

    def _place(self, label: str, place: Floats, size: float, points: float, bold: bool) -> None:
        words = _one_line(label)
        unit = points / 72 * _DPI / self.scale
        half, tall = len(words) * unit * (0.33 if bold else 0.3) + 3, unit * 0.62
        x, y = place
        gap = size + tall + 3
        spots = [(x, y + gap), (x, y - gap), (x + size + half + 4, y), (x - size - half - 4, y)]
        boxes = [(across - half, down - tall, across + half, down + tall) for across, down in spots]
        free = [box for box in boxes if not _hits(box, self.taken)]
        best = next((box for box in free if not _hits(box, self.shapes)), free[0] if free and size > 12 else None)
        if best is not None:
            self._write(words, (best[0] + best[2]) / 2, (best[1] + best[3]) / 2, points, self.colours["ink"], bold)
            self.taken.append(best)

    def _relations(self) -> None:
        if len(self.view.edges) > 90:
            return
        for edge, (certainty, theme, start, control, end) in zip(self.view.edges, self._curves(), strict=True):
            words = wording(edge.relation).label_of(CERTAINTIES[certainty])
            half = len(words) * 7.5 / 72 * _DPI * 0.3 + 2
            x, y = (start + end) / 4 + control / 2
            box = (x - half, y - 7, x + half, y + 7)
            far = float(np.hypot(*(end - start)))
            if 2 * half + 50 < far and not _hits(box, self.taken) and not _hits(box, self.shapes):
                self._patch(box)
                self._write(words, x, y, 7.5, getattr(theme_of(theme), self.surface), False)
                self.taken.append(box)

    def _patch(self, box: _Box) -> None:
        from matplotlib.patches import Rectangle

        corner, sides = (box[0], box[1] + 1), (box[2] - box[0], box[3] - box[1] - 2)
        self.axes.add_patch(Rectangle(corner, *sides, facecolor=self.colours["halo"], linewidth=0, zorder=4))

    def _write(self, words: str, x: float, y: float, points: float, colour: str, bold: bool) -> None:
        from matplotlib.patheffects import withStroke

        self.axes.text(
            x,
            y,
            words,
            fontsize=points,
            color=colour,
            ha="center",
            va="center",
            fontweight="bold" if bold else "normal",
            zorder=5,
            path_effects=[withStroke(linewidth=3, foreground=self.colours["halo"])],
        )

    def _title(self, figure: Any) -> None:
        high = 1 - 0.32 / figure.get_figheight()
        left = 0.25 / figure.get_figwidth()
        words = _one_line(self.view.title, 70)
        figure.text(left, high, words, fontsize=14, color=self.colours["ink"], family="DejaVu Serif", va="center")

    def _legend(self, figure: Any) -> None:
        from matplotlib.lines import Line2D

        types = {kind_of(row.type).type for row in self.view.entities}
        marks = {"dot": "o", "square": "s", "hexagon": "H", "diamond": "D", "triangle": "^", "triangleDown": "v"}
        nodes = [
            Line2D(
                [],
                [],
                ls="",
                marker=marks.get(kind.shape, "*"),
                color=getattr(kind, self.surface),
                ms=7,
                label=kind.plural,
            )
            for kind in KINDS
            if kind.type in types
        ]
        used = {theme_of(wording(edge.relation).theme).name for edge in self.view.edges}
        lines = [
            Line2D([], [], color=getattr(theme, self.surface), lw=2.4, label=theme.label)
            for theme in THEMES
            if theme.name in used
        ]
        ink = self.colours["ink"]
        sure = {certainty_of(edge.claims) for edge in self.view.edges}
        strengths = [
            Line2D([], [], color=ink, lw=2.4, ls=_DASHES[number], alpha=OPACITIES[number], label=CERTAINTIES[number])
            for number in reversed(range(len(CERTAINTIES)))
            if number in sure
        ]
        for row, handles in enumerate(([*nodes, *strengths], lines)):
            if handles:
                self._legend_row(figure, handles, 0.62 - 0.3 * row)

    def _legend_row(self, figure: Any, handles: Sequence[Any], inches: float) -> None:
        where = (0.18 / figure.get_figwidth(), inches / figure.get_figheight())
        legend = figure.legend(
            handles=list(handles),
            loc="center left",
            bbox_to_anchor=where,
            ncols=len(handles),
            fontsize=8,
            frameon=False,
            labelcolor=self.colours["muted"],
            columnspacing=1.3,
            handletextpad=0.5,
            handlelength=1.5,
        )
        figure.add_artist(legend)


def _shape(name: str) -> Any:
    from matplotlib.path import Path

    if name == "dot":
        return Path.unit_circle()
    if name == "square":
        return Path(np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]) * 0.88, closed=True)
    corners, turn = _CORNERS.get(name, _CORNERS["triangle"])
    angles = np.radians(-turn) + np.arange(corners + 1) * 2 * np.pi / corners
    return Path(np.stack([np.cos(angles), np.sin(angles)], axis=1) * 1.12, closed=True)


def _arrow(control: Floats, end: Floats, size: float) -> Floats:
    """Return the three corners of an arrow's head, and the first again, before a node of that radius."""
    way = end - control
    way = way / max(float(np.hypot(*way)), 1e-9)
    tip = end - way * (size + 1.5)
    side = np.array([-way[1], way[0]])
    return np.array([tip, tip - way * 8 + side * 3.2, tip - way * 8 - side * 3.2, tip])


def _hits(box: _Box, others: Sequence[_Box]) -> bool:
    left, top, right, bottom = box
    return any(left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in others)


def _one_line(words: str, length: int = 30) -> str:
    """Return the words on one line, of bearable length, without what no font can draw."""
    line = " ".join("".join(c for c in words[: 10 * length] if c.isprintable()).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
