"""The page in a real browser: what a person does with it, and that it asks no network for anything."""

import re
from dataclasses import replace
from pathlib import Path

import made_up_graphs as sample
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from visiting import Visit

from graph.rendering import GraphView, view_of, write_page

pytestmark = pytest.mark.browser

LEAGUE = sample.league(40)
DRAWINGS = ("vis", "canvas")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages that the tests open."""
    folder = tmp_path_factory.mktemp("pages")
    for drawing in DRAWINGS:
        write_page(LEAGUE, folder / f"league-{drawing}.html", drawing=drawing)
    write_page(sample.story(), folder / "story.html")
    write_page(sample.rumour(), folder / "rumour.html")
    write_page(sample.league(1_500), folder / "large.html")
    write_page(GraphView(title="Nothing", entities=(), edges=()), folder / "nothing.html")
    return folder


def on_screen(page: Page, what: str) -> tuple[float, float]:
    """Return where a node (its label) or the middle of an edge (its number) stands, in pixels of the window."""
    x, y = page.evaluate(
        """(what) => {
          const { model, drawing } = window.touchline;
          drawing.readCamera?.();
          const node = model.nodes.find((one) => one.label === what);
          const edge = model.edges[Number(what)];
          const place = node ? [node.x, node.y]
            : drawing.pointOn ? drawing.pointOn(edge, 0.5) : middleOfBend(model, edge);
          return drawing.camera.toScreen(...place);
        }""",
        what,
    )
    box = page.locator("#drawing").bounding_box()
    assert box is not None
    return box["x"] + x, box["y"] + y


def selected(page: Page) -> dict[str, object] | None:
    return page.evaluate("() => window.touchline.state.selection")  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", ["league-vis", "league-canvas", "story", "large", "nothing"])
def test_a_page_opens_without_any_request_or_complaint(pages: Path, visit: Visit, name: str) -> None:
    page = visit.open(pages / f"{name}.html")
    page.wait_for_timeout(150)
    visit.assert_quiet()
    assert page.evaluate("() => document.documentElement.lang") == "en-GB"


def test_the_policy_refuses_what_the_page_did_not_bring(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "story.html")
    page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.hacked = true";
          document.body.append(script);
          const image = document.createElement("img");
          image.src = "https://example.org/pixel.png";
          document.body.append(image);
        }"""
    )
    page.wait_for_timeout(150)
    assert page.evaluate("() => window.hacked") is None
    assert len([line for line in visit.complaints if "Content Security Policy" in line]) == 2


def test_search_suggests_while_typing_and_takes_the_first(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "story.html")
    page.keyboard.press("/")
    page.keyboard.type("dvorak")
    field = page.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_contain_text("Carla Dvorak")
    expect(page.locator("#panel")).to_contain_text("Also Karla Dvořák")
    expect(page.locator("#panel a")).to_have_attribute("href", "https://www.wikidata.org/wiki/Q42")
    visit.assert_quiet()


def test_search_moves_with_the_arrows_and_says_when_there_is_nobody(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    page.get_by_role("combobox").fill("berg")
    first = page.locator("#suggestions li").nth(0).inner_text()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#suggestions li").nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    assert page.locator("#panel h2").inner_text() != first
    page.get_by_role("combobox").fill("zzz")
    expect(page.locator("#suggestions")).to_contain_text("Nobody and nothing of that name")
    page.keyboard.press("Escape")
    expect(page.locator("#suggestions")).to_be_hidden()


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_click_on_a_node_opens_its_dossier(pages: Path, visit: Visit, drawing: str) -> None:
    page = visit.open(pages / f"league-{drawing}.html")
    page.mouse.click(*on_screen(page, "Ashford Town"))
    expect(page.locator("#panel h2")).to_contain_text("Ashford Town")
    edges = [e for e in LEAGUE.edges if "club/ashford-town" in e.subject_iri + e.object_iri]
    expect(page.locator("#panel .rows li")).to_have_count(len(edges))
    page.locator("#panel .close").click()
    expect(page.locator("#panel")).to_contain_text("Most connected")
    visit.assert_quiet()


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_click_on_an_edge_opens_its_evidence(pages: Path, visit: Visit, drawing: str) -> None:
    page = visit.open(pages / f"league-{drawing}.html")
    number = next(n for n, e in enumerate(LEAGUE.edges) if "olga-abbott" in e.subject_iri and "club" in e.object_iri)
    page.mouse.click(*on_screen(page, str(number)))
    assert selected(page) == {"kind": "edge", "index": number}
    claim = LEAGUE.edges[number].claims[0]
    article = LEAGUE.articles[claim.article_id]
    card = page.locator("#panel .card").first
    expect(card.locator("mark")).to_have_text(claim.quote)
    expect(card.locator("blockquote")).to_contain_text("According to people close to the talks,")
    expect(card).to_contain_text(str(article.publisher))
    expect(card).to_contain_text(claim.certainty)
    link = card.locator("a")
    expect(link).to_have_attribute("href", str(article.url))
    expect(link).to_have_attribute("rel", "noopener noreferrer")


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_parallel_relations_are_both_there_to_be_clicked(pages: Path, visit: Visit, drawing: str) -> None:
    page = visit.open(pages / f"league-{drawing}.html")
    pairs: dict[frozenset[str], list[int]] = {}
    for number, edge in enumerate(LEAGUE.edges):
        pairs.setdefault(frozenset((edge.subject_iri, edge.object_iri)), []).append(number)
    one, other = max(pairs.values(), key=len)[:2]
    here, there = on_screen(page, str(one)), on_screen(page, str(other))
    assert abs(here[0] - there[0]) + abs(here[1] - there[1]) > 4
    page.mouse.click(*here)
    assert selected(page) == {"kind": "edge", "index": one}
    expect(page.locator("#panel")).to_contain_text("Also between these two")


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_filters_hide_relations_types_and_outlets(pages: Path, visit: Visit, drawing: str) -> None:
    page = visit.open(pages / f"league-{drawing}.html")
    all_edges = len(LEAGUE.edges)
    played = sum(edge.relation == "playedFor" for edge in LEAGUE.edges)
    page.get_by_role("checkbox", name="played for").uncheck()
    expect(page.locator("#count")).to_contain_text(f"{all_edges - played} of {all_edges} relations")
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("#count")).to_contain_text(f"{all_edges} relations")
    page.get_by_role("checkbox", name="Clubs").uncheck()
    expect(page.locator("#count")).to_contain_text("of 40 things")
    page.get_by_role("button", name="Reset").click()
    for outlet in sample.OUTLETS:
        page.get_by_role("checkbox", name=outlet).uncheck()
    expect(page.locator("#empty")).to_have_text("The filters hold everything back.")
    visit.assert_quiet()


def test_sliders_set_the_least_certainty_and_the_date(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    least = page.get_by_role("slider", name="Least certainty")
    least.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    confirmed = sum(any(c.certainty == "confirmed" for c in edge.claims) for edge in LEAGUE.edges)
    expect(page.locator("#count")).to_contain_text(f"{confirmed} of {len(LEAGUE.edges)} relations")
    expect(least).to_have_attribute("aria-valuetext", "confirmed only")
    page.get_by_role("button", name="Reset").click()
    page.get_by_role("slider", name="As of").focus()
    page.keyboard.press("Home")
    expect(page.locator("#controls")).to_contain_text("said or happened by")
    expect(page.locator("#count")).to_contain_text(f"of {len(LEAGUE.edges)} relations")


def test_a_view_is_shared_by_its_address(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    page.get_by_role("checkbox", name="played for").uncheck()
    page.get_by_role("combobox").fill("Birkdale")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Dark").click()
    page.locator("#zoom-in").click()
    page.wait_for_timeout(500)
    address = page.url
    assert "n=club%2Fbirkdale-town" in address and "-r=playedFor" in address and "theme=dark" in address
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("html[data-ready=true]", state="attached")
    expect(page.locator("#panel h2")).to_contain_text("Birkdale Town")
    expect(page.get_by_role("checkbox", name="played for")).not_to_be_checked()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.wait_for_timeout(400)
    assert page.url == address


def test_an_address_from_elsewhere_does_no_harm(pages: Path, visit: Visit) -> None:
    page = visit.open(
        pages / "league-vis.html", "n=<script>&e=~~~&at=1,NaN,0&asof=never&least=x&-r=%FF&v=<b>&theme=pink"
    )
    expect(page.locator("#count")).to_contain_text("40 things")
    visit.assert_quiet()


def test_the_table_holds_the_same_facts(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    page.get_by_role("button", name="Table").click()
    claims = [claim for edge in LEAGUE.edges for claim in edge.claims]
    expect(page.locator("#table tbody tr")).to_have_count(len(claims))
    text = page.locator("#table").inner_text()
    assert all(claim.quote in text for claim in claims)
    page.locator("#table thead button", has_text="Certainty").click()
    expect(page.locator("#table tbody tr").first).to_contain_text("confirmed")
    page.locator("#table thead button", has_text="Certainty").click()
    expect(page.locator("#table tbody tr").first).to_contain_text("denied")
    page.locator("#table tbody button").first.click()
    expect(page.locator("#panel .card").first).to_contain_text("denied")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (390, 844)])
@pytest.mark.parametrize("chosen", [False, True])
def test_the_table_gives_the_sentence_room(
    pages: Path, browser: Browser, width: int, height: int, chosen: bool
) -> None:
    context = browser.new_context(viewport={"width": width, "height": height})
    page = Visit(context.new_page()).open(pages / "league-vis.html", "v=table")
    if chosen:
        page.locator("#table tbody button").first.click()
    box = page.locator("#table .words q").first.bounding_box()
    scroller = page.locator("#table .scroller")
    room = scroller.bounding_box()
    assert box is not None and room is not None
    assert box["x"] >= room["x"] and box["x"] + box["width"] <= room["x"] + room["width"]
    assert page.locator("#table .words").first.evaluate("cell => cell.clientWidth") > 300
    assert scroller.evaluate("box => box.scrollWidth <= box.clientWidth")
    assert page.evaluate("() => document.documentElement.scrollHeight") == height
    context.close()


def test_a_table_begins_with_the_newest_and_keeps_the_undated_last(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html", "v=table")
    dates = page.evaluate("() => window.touchline.table.rows().map(({ article }) => article?.date ?? '')")
    assert dates == sorted(dates, reverse=True)
    page.locator("#table thead button", has_text="When").click()
    whens = page.locator("#table .when").all_inner_texts()
    known = [bool(when) for when in whens]
    assert known == sorted(known, reverse=True)


def test_the_legend_counts_what_the_date_lets_through(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    people = page.locator("label", has_text="People").locator(".number")
    before = int(people.inner_text())
    page.get_by_role("slider", name="As of").focus()
    page.keyboard.press("Home")
    shown = page.evaluate(
        "() => window.touchline.model.nodes.filter((n) => n.kind === 0 && "
        "window.touchline.model.nodeOn[n.index]).length"
    )
    assert int(people.inner_text()) == shown < before
    page.get_by_role("checkbox", name="People").uncheck()
    assert int(people.inner_text()) == shown


def test_pages_say_a_rumour_as_one(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "rumour.html")
    labels = page.evaluate("() => window.touchline.model.edges.map((edge) => window.touchline.model.labelOf(edge))")
    assert sorted(labels) == ["denied: sacked by", "may leave"]
    expect(page.locator("#panel .newest")).to_contain_text("Ada may leave Club")
    expect(page.locator("#panel .newest")).to_contain_text("Denied: Ada was sacked by Club")
    page.mouse.click(*on_screen(page, "Club"))
    expect(page.locator("#panel")).to_contain_text("… may leave Club")
    expect(page.locator("#panel")).to_contain_text("may hold only a part of what the graph knows of Club")
    page.locator("#panel .close").click()
    page.mouse.click(*on_screen(page, "Ada"))
    expect(page.locator("#panel h2")).to_contain_text("Ada")
    expect(page.locator("#panel .part")).to_have_count(0)
    page.locator("#panel .row", has_text="Club").last.click()
    expect(page.locator("#panel h2")).to_have_text("Denied: Ada was sacked by Club")


def test_a_long_table_has_pages(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "large.html", "v=table")
    expect(page.locator("#table tbody tr")).to_have_count(100)
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#table caption")).to_contain_text("page 2 of")
    visit.assert_quiet()


def test_everything_is_reached_by_keyboard(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-canvas.html")
    page.keyboard.press("Tab")
    expect(page.locator("#skip")).to_be_focused()
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("() => document.activeElement.id || document.activeElement.tagName"))
        if "drawing" in reached and "zoom-fit" in reached:
            break
    assert {"query", "show-table", "share", "reset", "least", "asof", "drawing", "zoom-fit"} - {"reset"} <= reached
    page.locator("#drawing").focus()
    page.keyboard.press("ArrowRight")
    first = selected(page)
    assert first is not None and first["kind"] == "node"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press(".")
    chosen = selected(page)
    assert chosen is not None and chosen["kind"] == "edge"
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    expect(page.locator("#panel .card").first).to_be_visible()
    page.keyboard.press("Escape")
    assert selected(page) is None
    visit.assert_quiet()


def test_the_skip_link_leads_to_the_table(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#table .scroller")).to_be_focused()


def test_zooming_and_panning_move_the_view(pages: Path, visit: Visit) -> None:
    for drawing in DRAWINGS:
        page = visit.open(pages / f"league-{drawing}.html")
        before = page.evaluate("() => window.touchline.drawing.view()")
        page.locator("#zoom-in").click()
        page.mouse.move(300, 110)
        page.mouse.down()
        page.mouse.move(360, 160, steps=4)
        page.mouse.up()
        page.wait_for_timeout(700)
        after = page.evaluate("() => window.touchline.drawing.view()")
        assert after["scale"] > before["scale"] * 1.2
        assert after["x"] < before["x"] and after["y"] < before["y"]
        assert "at=" in page.url
        page.locator("#zoom-fit").click()
        page.wait_for_timeout(900)
        again = page.evaluate("() => window.touchline.drawing.view()")
        assert again["scale"] == pytest.approx(before["scale"], rel=0.05)
        assert "at=" not in page.url


def test_labels_never_cover_each_other(pages: Path, visit: Visit) -> None:
    for name in ("league-vis", "league-canvas", "large"):
        page = visit.open(pages / f"{name}.html")
        for _ in range(3):
            page.wait_for_timeout(250)
            boxes = page.evaluate("() => window.touchline.drawing.painter.painted.map(({ box }) => box)")
            assert len(boxes) > 10
            for number, one in enumerate(boxes):
                for other in boxes[:number]:
                    apart = one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3]
                    assert apart
            page.locator("#zoom-in").click()


def test_at_forty_nearly_every_name_stands_on_the_page(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    page.wait_for_timeout(200)
    assert page.evaluate("() => window.touchline.drawing.painter.painted.length") >= 36


def test_who_is_looked_up_in_a_large_graph_is_seen_near(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "league-vis.html")
    view = "() => { const { scale } = window.touchline.drawing.view(); return scale; }"
    page.evaluate("() => { const { drawing, model } = window.touchline; drawing.fit(model.nodes); }")
    before = page.evaluate(view)
    fewest = page.evaluate(
        """() => { const { model } = window.touchline;
          const few = model.nodes.filter((node) => model.around(node.index).size === 2);
          few.sort((a, b) => a.index - b.index);
          return few[0].label; }"""
    )
    page.get_by_role("combobox").fill(fewest)
    page.keyboard.press("Enter")
    page.wait_for_timeout(700)
    assert page.evaluate(view) > 1.3 * before


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_relations_side_by_side_are_all_labelled(tmp_path: Path, visit: Visit, drawing: str) -> None:
    view = sample.career()
    page = visit.open(write_page(view, tmp_path / "career.html", drawing=drawing))
    page.wait_for_timeout(250)
    labelled = page.evaluate("() => window.touchline.drawing.painter.labelled")
    assert len(set(labelled)) == len(labelled) == len(view.edges)


def test_where_nobody_is_joined_to_many_the_newest_is_told(tmp_path: Path, visit: Visit) -> None:
    page = visit.open(write_page(replace(sample.career(), focus=()), tmp_path / "career.html"))
    expect(page.locator("#panel")).to_contain_text("Most connected")
    page = visit.open(write_page(replace(sample.rumour(), focus=()), tmp_path / "pair.html"))
    expect(page.locator("#panel")).to_contain_text("Newest")


def test_an_empty_page_has_no_empty_legend(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "nothing.html")
    assert "Relations" not in page.locator("#controls").inner_text()


def test_a_connection_is_told_in_numbered_steps(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "story.html")
    expect(page.locator("#panel .question")).to_have_text("How are Ada Berg and Carla Dvorak connected?")
    expect(page.locator("#panel .answer")).to_contain_text("which Bruno Castell, a relative of Carla Dvorak, managed")
    expect(page.locator("#panel .steps > li")).to_have_count(3)
    expect(page.locator("#panel .steps mark").first).to_contain_text("Ada Berg")
    page.get_by_role("button", name="All 2 claims").click()
    expect(page.locator("#panel .card")).to_have_count(2)


def test_the_other_connections_are_told_too_and_open_their_evidence(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "story.html")
    expect(page.locator("#panel .others > li")).to_have_count(1)
    expect(page.locator("#panel .others")).to_contain_text("Bruno Castell may be sacked by Harwick Town.")
    page.locator("#panel .others .row").first.click()
    expect(page.locator("#panel .statement")).to_contain_text("Bruno Castell may be sacked by Harwick Town")
    visit.assert_quiet()


def test_a_page_is_printed(pages: Path, visit: Visit, tmp_path: Path) -> None:
    page = visit.open(pages / "league-vis.html", "theme=dark")
    data = page.pdf(path=tmp_path / "page.pdf", format="A4")
    assert data.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", data)) >= 2
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.emulate_media(media="print")
    page.evaluate("() => window.touchline.print(true)")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    expect(page.locator("#table tbody tr")).to_have_count(sum(len(edge.claims) for edge in LEAGUE.edges))
    expect(page.locator("#search")).to_be_hidden()


def test_a_phone_shows_graph_panel_and_filters(pages: Path, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, device_scale_factor=2)
    visit = Visit(context.new_page())
    page = visit.open(pages / "league-canvas.html")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    page.touchscreen.tap(*on_screen(page, "Ashford Town"))
    expect(page.locator("#panel h2")).to_contain_text("Ashford Town")
    page.get_by_role("button", name="Filters").click()
    expect(page.locator("#controls")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#controls")).to_be_hidden()
    visit.assert_quiet()
    context.close()


@pytest.mark.parametrize(
    "fragment", ["", "theme=dark", "v=table", "n=club/ashford-town", "n=club/ashford-town&theme=dark"]
)
def test_axe_finds_nothing_serious(pages: Path, visit: Visit, fragment: str) -> None:
    page = visit.open(pages / "league-vis.html", fragment)
    page.wait_for_timeout(150)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    serious = [
        (rule["id"], [node["html"] for node in rule["nodes"]][:3]) for rule in found if rule["impact"] != "minor"
    ]
    assert serious == []


def test_axe_finds_nothing_serious_in_a_told_connection(pages: Path, visit: Visit) -> None:
    page = visit.open(pages / "story.html")
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [rule["id"] for rule in found if rule["impact"] != "minor"] == []


@pytest.mark.parametrize(
    ("status", "from_", "words"),
    [
        ("current", None, "meant to last until 2027"),
        ("current", "2025", "from 2025, meant to last until 2027"),
        ("former", None, "until 2027"),
        ("former", "2025", "2025 to 2027"),
    ],
)
def test_the_end_of_what_holds_is_told_as_one_to_come(
    tmp_path: Path, visit: Visit, status: str, from_: str | None, words: str
) -> None:
    ends = [sample.entity("Person", "Ann"), sample.entity("Club", "Northtown")]
    made = sample.League()
    edge = made.add(*ends[:1], "managed", *ends[1:])
    claims = tuple(replace(row, status=status, from_=from_, until="2027") for row in edge.claims)
    view = view_of("Ann", ends, [replace(edge, claims=claims)], made.articles, focus=[ends[0].iri])
    page = visit.open(write_page(view, tmp_path / "ann.html"), f"n={ends[0].iri.partition('/id/')[2]}")
    expect(page.locator("#panel .summary")).to_have_text(re.compile(rf"^{words}\b"))
