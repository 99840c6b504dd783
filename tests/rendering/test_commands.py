"""`touchline render` and `touchline export`, run for real on a small store."""

import subprocess
import sys
from pathlib import Path

import made_up_store as stored
import pytest
from lxml import etree
from pyoxigraph import RdfFormat, parse
from running import touchline

from graph import KnowledgeGraph
from graph.cli.export import FORMATS
from graph.rendering import EXPORT_FORMATS


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store in it."""
    folder = tmp_path_factory.mktemp("commands")
    stored.make_store(folder / "touchline.db").close()
    (folder / "people.rq").write_text("SELECT ?who WHERE { ?who a tl:Person }", encoding="utf-8")
    (folder / "jobs.rq").write_text("CONSTRUCT { ?a tl:managed ?b } WHERE { ?a tl:managed ?b }", encoding="utf-8")
    (folder / "truth.rq").write_text("ASK { ?a tl:managed ?b }", encoding="utf-8")
    (folder / "nobody.rq").write_text('SELECT ?a WHERE { ?a rdfs:label "Nobody at all" }', encoding="utf-8")
    return folder


def test_an_export_leaves_the_folders_of_others_alone(here: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("notes")
    store = here / "touchline.db"
    done = touchline("export", "--store", store, "-o", "mine", cwd=tmp_path)
    assert (done.code, "holds other files" in done.err) == (2, True), done.err
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]
    assert touchline("export", "--store", store, "--format", "csv", "-o", "mine", cwd=tmp_path).code == 0
    for _ in range(2):
        assert touchline("export", "--store", store, "-o", "tables", cwd=tmp_path).code == 0


def test_an_export_ends_quietly_where_nobody_reads_on(here: Path) -> None:
    command = f"{sys.executable} -m graph export --format nquads"
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -1; exit ${{PIPESTATUS[0]}}"], cwd=here, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "things", "relations"),
    [
        ((), 5, 6),
        (("--focus", "Ada Berg"), 2, 1),
        (("--focus", "Ada Berg", "--hops", "2"), 3, 3),
        (("--club", "Harwick Town"), 2, 2),
        (("--file", "people.rq"), 3, 1),
        (("--file", "jobs.rq"), 2, 1),
        (("--query", "linked-with-club", "-p", "club=Kelby Rovers"), 2, 1),
        (("--query", "graph-around", "-p", "about=Bruno Castell"), 4, 4),
        (("--certainty", "confirmed"), 4, 3),
        (("--as-of", "2021"), 3, 3),
        (("--most", "2"), 2, 2),
    ],
)
def test_each_choice_draws_its_part(here: Path, arguments: tuple[str, ...], things: int, relations: int) -> None:
    done = touchline("render", *arguments, "-o", "out.html", cwd=here)
    assert (done.code, done.out) == (0, "")
    assert f"{things} things and {relations} relation" in done.err
    assert (here / "out.html").stat().st_size > 5_000


def test_a_connection_is_drawn_with_its_story(here: Path) -> None:
    done = touchline("render", "--connect", "Ada Berg", "Carla Dvorak", "-o", "path.html", cwd=here)
    assert (done.code, done.out) == (0, "")
    assert "4 things" in done.err
    assert "How are Ada Berg and Carla Dvorak connected?" in (here / "path.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_pictures_follow_the_ending(here: Path, ending: str) -> None:
    done = touchline("render", "--focus", "Ada Berg", "--dark", "-o", f"out.{ending}", cwd=here)
    assert (done.code, done.err) == (0, f"out.{ending}: 2 things and 1 relation, drawn.\n")
    assert (here / f"out.{ending}").stat().st_size > 5_000


def test_the_default_is_a_page_of_everything(here: Path) -> None:
    assert touchline("render", cwd=here).code == 0
    assert (here / "graph.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_title_is_ones_own(here: Path) -> None:
    touchline("render", "--title", "Who & whom", "-o", "titled.html", cwd=here)
    assert "<title>Who &amp; whom · Touchline</title>" in (here / "titled.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--focus", "Ada Burg"), 1, "Did you mean Ada Berg"),
        (("--focus", "Ada Berg", "--club", "Harwick Town"), 2, "exclude each other"),
        (("--focus", "Ada Berg", "--hops", "9"), 2, "from 1 to 5"),
        (("-o", "graph.gif"), 2, ".html, .svg or .png"),
        (("-o", "no/such/folder/graph.html"), 2, "cannot be written"),
        (("--as-of", "yesterday"), 2, "is no date"),
        (("--file", "truth.rq"), 2, "yes or no"),
        (("--file", "nobody.rq"), 1, "nothing to draw"),
        (("--store", "missing.db"), 1, "missing.db"),
    ],
)
def test_what_goes_wrong_is_said(here: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    done = touchline("render", *arguments, cwd=here)
    assert done.code == code
    assert message in done.err.replace("\n", " ")
    assert "Traceback" not in done.err


def test_one_thing_is_one_thing(here: Path) -> None:
    done = touchline("render", "--most", "1", "-o", "one.html", cwd=here)
    assert "1 thing and 0 relations" in done.err


def test_the_command_knows_every_format() -> None:
    assert FORMATS == EXPORT_FORMATS


@pytest.mark.parametrize("name", ["turtle", "graphml", "csv"])
def test_the_format_named_is_written(here: Path, name: str) -> None:
    done = touchline("export", "--format", name, "-o", f"exported-{name}", cwd=here)
    assert (done.code, done.out) == (0, "")
    assert (here / f"exported-{name}").exists()


def test_the_format_follows_the_ending_and_standard_output_takes_it(here: Path) -> None:
    assert touchline("export", "-o", "graph.trig", cwd=here).code == 0
    done = touchline("export", "-f", "trig", cwd=here)
    assert done.out == (here / "graph.trig").read_text(encoding="utf-8")
    assert set(parse(done.out, format=RdfFormat.TRIG))
    etree.fromstring(touchline("export", "-f", "gexf", cwd=here).out.encode())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [((), "Say where to"), (("-f", "csv"), "name a folder"), (("-o", "a.zip"), "no format is written to '.zip'")],
)
def test_exports_that_cannot_be_are_refused(here: Path, arguments: tuple[str, ...], message: str) -> None:
    done = touchline("export", *arguments, cwd=here)
    assert done.code == 2
    assert message in done.err.replace("\n", " ")


def test_the_library_does_the_same(here: Path, tmp_path: Path) -> None:
    with KnowledgeGraph.open(here / "touchline.db") as graph:
        page = graph.render(tmp_path / "a.html", focus="Ada Berg")
        assert "Ada Berg" in page.read_text(encoding="utf-8")
        assert graph.render(tmp_path / "a.png", connect=("Ada Berg", "Carla Dvorak")).exists()
        assert graph.export(tmp_path / "a.nq").read_bytes() == b"".join(graph.export_nquads())
        assert graph.to_networkx().number_of_edges() == 6
        assert graph._repr_html_().startswith("<iframe")


def test_rendering_is_loaded_lightly() -> None:
    code = "import sys, graph.rendering, graph.cli.render, graph.cli.export; print(*sys.modules)"
    loaded = set(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    )
    assert not {"matplotlib", "pyvis", "networkx", "numpy", "pyoxigraph", "lxml", "spacy"} & loaded
