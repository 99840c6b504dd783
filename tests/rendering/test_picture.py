from dataclasses import replace
from pathlib import Path

import made_up_graphs as sample
import pytest
from lxml import etree

from graph.errors import UsageError
from graph.rdf.rows import Edge, EntityRow
from graph.rendering import view_of, write_picture


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_the_same_view_gives_the_same_picture(tmp_path: Path, suffix: str) -> None:
    first = write_picture(sample.story(), tmp_path / f"a.{suffix}").read_bytes()
    assert first == write_picture(sample.story(), tmp_path / f"b.{suffix}").read_bytes()


def test_a_picture_of_forty_is_well_formed_and_names_everyone(tmp_path: Path) -> None:
    path = write_picture(sample.league(40), tmp_path / "league.svg", dark=True)
    root = etree.parse(str(path)).getroot()
    assert root.tag.endswith("}svg")
    texts = len(root.findall(".//{*}g[@id]"))
    assert texts > 40
    assert b"http://www.w3.org" in path.read_bytes()


def test_names_are_no_formulas_and_no_markup(tmp_path: Path) -> None:
    name = "$\\frac{1}{0}$ <b> & \x00\u202e"
    rows = [EntityRow(iri="x:a", type="Person", label=name), EntityRow(iri="x:b", type="Comet", label="")]
    view = view_of(name, rows, [Edge(subject_iri="x:a", relation="lentBy", object_iri="x:b")])
    etree.parse(str(write_picture(view, tmp_path / "a.svg")))


def test_nothing_can_be_drawn_too(tmp_path: Path) -> None:
    view = view_of("Nothing", [], [])
    assert write_picture(view, tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"
    assert write_picture(replace(view, title=""), tmp_path / "a.svg").exists()


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.svg or \.png"):
        write_picture(sample.story(), tmp_path / "a.jpeg")
