import json
import re
from dataclasses import replace
from pathlib import Path

import made_up_graphs as sample
import pytest

from graph.rendering import notebook_html, page_html, view_of, write_page
from graph.rendering.data import claims_data, places_of
from graph.rendering.network import pyvis_network

BLOCK = re.compile(r'<script type="application/json" id="data-(\w+)">(.*?)</script>', re.DOTALL)
ASSETS = Path(__file__).parents[2] / "graph" / "rendering" / "assets"


def test_the_same_view_gives_the_same_bytes() -> None:
    assert page_html(sample.league(40)) == page_html(sample.league(40))


def test_a_page_names_its_language_its_title_and_its_policy() -> None:
    page = page_html(view_of("Fish & <chips>", [], []))
    assert '<html lang="en-GB">' in page
    assert "<title>Fish &amp; &lt;chips&gt; · Touchline</title>" in page
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src &#39;none&#39;;")
    assert "unsafe" not in policy[1]


def test_a_page_holds_no_address_to_load_from() -> None:
    page = page_html(sample.league(40))
    outside = re.sub(r"<script.*?</script>|<style.*?</style>", "", page, flags=re.DOTALL)
    assert re.findall(r"(?:src|href|srcset|action)=\"(?!#|data:)", outside) == []
    assert "@import" not in page


def test_the_years_of_a_player_are_not_told_of_the_manager_he_played_under() -> None:
    made = sample.League()
    edge = made.add(sample.entity("Person", "Ann"), "managed", sample.entity("Club", "Northtown"))
    (claim,) = edge.claims
    row = replace(claim, quote="played there from 2009 to 2014 under Ann", subject_words="Ann")
    for told, years in ((row, ["", ""]), (replace(row, subject_words="Bob"), [row.from_, row.until])):
        ends = [sample.entity("Person", "Ann"), sample.entity("Club", "Northtown")]
        view = view_of("Ann", ends, [replace(edge, claims=(told,))], made.articles)
        (written,) = claims_data(view)["claims"]
        assert written[5:7] == years


def test_pyvis_gives_the_network() -> None:
    view = sample.league(40)
    network = pyvis_network(view, places_of(view))
    assert network.directed
    blocks = dict(BLOCK.findall(page_html(view, drawing="vis")))
    held = json.loads(blocks["network"])
    assert len(held["nodes"]) == 40 and len(held["edges"]) == len(view.edges)
    assert held["options"]["physics"]["enabled"] is False


def test_large_graphs_are_drawn_without_vis_network() -> None:
    page = page_html(sample.league(1_200))
    assert "data-network" not in re.findall(r'id="(data-\w+)"', page)
    assert "visjs" not in page


@pytest.mark.parametrize("drawing", ["vis", "canvas"])
def test_data_cannot_leave_its_block(drawing: str) -> None:
    view = view_of("</script><script>alert(1)</script>", [], [], note="<!-- & \u2028")
    blocks = dict(BLOCK.findall(page_html(view, drawing=drawing)))
    assert json.loads(blocks["graph"])["title"] == view.title
    assert json.loads(blocks["graph"])["note"] == view.note
    assert not set("<>&\u2028") & set(blocks["graph"])


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    frame = notebook_html(sample.league(400))
    assert frame.startswith("<iframe") and frame.count("<") == 2
    assert 'sandbox="allow-scripts allow-popups"' in frame
    assert "The 300 best connected of 400 things" in frame


def test_pages_are_written_as_utf_8(tmp_path: Path) -> None:
    path = write_page(view_of("Čech", [], []), tmp_path / "page.html")
    assert "Čech" in path.read_bytes().decode("utf-8")


def test_scripts_take_nothing_from_text_as_markup_or_code() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ASSETS.glob("*.js")))
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch("):
        assert word not in sources
