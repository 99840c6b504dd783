"""Shapes, colours and sizes: what pages and pictures share.

Colours are near Okabe and Ito's, which colour-blind readers tell apart, but darker on paper and lighter on the dark
page, so that lines and words keep their contrast.  Shape tells types apart a second time, without any colour.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

CERTAINTIES = ("denied", "rumoured", "reported", "confirmed")
"""From the least certain to the most; their opacities stand in the same order."""

OPACITIES = (0.22, 0.42, 0.7, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How entities of one type look: `shape` as vis-network names it, colours on the light and the dark page."""

    type: str
    label: str
    plural: str
    shape: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A family of relations that share a colour."""

    name: str
    label: str
    light: str
    dark: str


KINDS = (
    Kind(type="Person", label="person", plural="People", shape="dot", light="#0072b2", dark="#56b4e9"),
    Kind(type="Club", label="club", plural="Clubs", shape="square", light="#c48300", dark="#f0b93f"),
    Kind(
        type="NationalTeam",
        label="national team",
        plural="National teams",
        shape="hexagon",
        light="#009e73",
        dark="#2cc79b",
    ),
    Kind(
        type="Organisation",
        label="organisation",
        plural="Organisations",
        shape="diamond",
        light="#b8578c",
        dark="#e29cc3",
    ),
    Kind(
        type="Competition",
        label="competition",
        plural="Competitions",
        shape="triangle",
        light="#6b7280",
        dark="#aab2bf",
    ),
    Kind(type="Ground", label="ground", plural="Grounds", shape="triangleDown", light="#6b7280", dark="#aab2bf"),
    Kind(type="Outlet", label="outlet", plural="Outlets", shape="star", light="#6b7280", dark="#aab2bf"),
)

_OTHER_KIND = Kind(
    type="Thing", label="thing", plural="Other things", shape="triangle", light="#6b7280", dark="#aab2bf"
)

THEMES = (
    Theme(name="playing", label="Playing", light="#0072b2", dark="#56b4e9"),
    Theme(name="coaching", label="Coaching", light="#007a56", dark="#2cc79b"),
    Theme(name="leaving", label="Leaving", light="#cc4400", dark="#ff8a3d"),
    Theme(name="talk", label="Talks and rumours", light="#ae4286", dark="#e29cc3"),
    Theme(name="running", label="Running the club", light="#664700", dark="#f0d24a"),
    Theme(name="family", label="Family", light="#4b5563", dark="#c9cfd8"),
    Theme(name="other", label="Other relations", light="#6b727c", dark="#98a1ad"),
)

SURFACES: Mapping[str, Mapping[str, str]] = {
    "light": {"background": "#fbfaf6", "ink": "#1c2128", "muted": "#59616c", "halo": "#fbfaf6", "accent": "#0b6e4f"},
    "dark": {"background": "#12161b", "ink": "#eceff3", "muted": "#a3adba", "halo": "#12161b", "accent": "#66d3a6"},
}

_BY_TYPE = {kind.type: kind for kind in KINDS}
_BY_NAME = {theme.name: theme for theme in THEMES}


def kind_of(type_name: str) -> Kind:
    """Return how entities of a type look; unknown types are grey triangles.

    >>> kind_of("Club").shape, kind_of("Comet").shape
    ('square', 'triangle')
    """
    return _BY_TYPE.get(type_name, _OTHER_KIND)


def theme_of(name: str) -> Theme:
    """Return the theme called `name`, or the grey one."""
    return _BY_NAME.get(name, _BY_NAME["other"])


def radius(degree: int) -> float:
    """Return the radius in pixels of a node with that many neighbours: its area grows with them, up to a bound.

    >>> radius(0), radius(9), radius(10_000)
    (7.0, 16.0, 34.0)
    """
    return round(min(34.0, 7.0 + 3.0 * math.sqrt(degree)), 2)


def box(label: str, degree: int) -> tuple[float, float]:
    """Return the width and height in pixels that a node needs with its label underneath."""
    across = 2 * radius(degree)
    return max(across + 18, 7.4 * min(len(label), 30) + 14), across + 34
