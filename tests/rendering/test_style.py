"""Colours that people can tell apart and read: contrast after WCAG 2, and three kinds of colour blindness."""

from itertools import combinations

import numpy as np
import pytest

from graph.rendering.style import KINDS, OPACITIES, SURFACES, THEMES, kind_of, radius, theme_of

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
# at full severity.
BLINDNESS = {
    "none": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def linear(colour: str) -> np.ndarray:
    """Return a hexadecimal colour as linear red, green and blue."""
    channels = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""
    low, high = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, matrix: np.ndarray) -> np.ndarray:
    """Return a colour, as somebody with that vision sees it, in CIE L*a*b*."""
    xyz = TO_XYZ @ np.clip(matrix @ linear(colour), 0, 1) / np.array([0.9505, 1.0, 1.089])
    root = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


@pytest.mark.parametrize("surface", ["light", "dark"])
def test_words_in_a_themes_colour_can_be_read(surface: str) -> None:
    ground = SURFACES[surface]["background"]
    for theme in THEMES:
        assert contrast(getattr(theme, surface), ground) >= 4.5, theme.name
    for name in ("ink", "muted", "accent"):
        assert contrast(SURFACES[surface][name], ground) >= 4.5, name


@pytest.mark.parametrize("surface", ["light", "dark"])
def test_nodes_stand_out_from_the_ground(surface: str) -> None:
    for kind in KINDS:
        assert contrast(getattr(kind, surface), SURFACES[surface]["background"]) >= 3, kind.type


@pytest.mark.parametrize("surface", ["light", "dark"])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_kinds_and_themes_differ_for_every_eye(surface: str, blindness: str) -> None:
    kinds = [getattr(kind_of(name), surface) for name in ("Person", "Club", "NationalTeam", "Organisation")]
    themes = [getattr(theme, surface) for theme in THEMES if theme.name not in ("other", "family")]
    for colours in (kinds, themes):
        for one, other in combinations(colours, 2):
            matrix = BLINDNESS[blindness]
            assert np.linalg.norm(lab(one, matrix) - lab(other, matrix)) >= 10, (one, other)


def test_every_kind_has_a_shape_of_its_own() -> None:
    assert len({kind.shape for kind in KINDS}) == len(KINDS)


def test_the_more_certain_the_stronger() -> None:
    assert list(OPACITIES) == sorted(set(OPACITIES))
    assert OPACITIES[-1] == 1


def test_what_is_unknown_has_looks_too() -> None:
    assert kind_of("Comet").plural == "Other things"
    assert theme_of("astronomy").name == "other"
    assert radius(0) < radius(1) < radius(100)
