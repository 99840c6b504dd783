"""Names, quotes, titles and addresses that want to run or to break the page: they are shown, and that is all."""

from pathlib import Path

import pytest
from playwright.sync_api import TimeoutError as BrowserTimeout
from visiting import Visit

from graph.rdf.rows import ArticleRow, ClaimRow, Edge, EntityRow
from graph.rendering import GraphView, connections_html, notebook_html, write_page, write_picture
from graph.rendering.view import Step, Story, view_of

RUN = "window.hacked=1"
PAYLOADS = (
    f"<script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"</noscript><script>{RUN}</script>",
    f"</iframe><script>{RUN}</script>",
    f"<!--<script>{RUN}",
    f"--><script>{RUN}</script>",
    f"]]><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f'"><img src=x onerror={RUN}>',
    f"'><img src=x onerror={RUN}>",
    f"<svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<math><mtext><img src=x onerror={RUN}></mtext></math>",
    f"<body onload={RUN}>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'>",
    f'<iframe src="javascript:{RUN}">',
    f'<a href="javascript:{RUN}">x</a>',
    f"javascript:{RUN}",
    f"jAvAsCrIpT:{RUN}",
    f"java\tscript:{RUN}",
    f"\x01javascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}",
    '<link rel=stylesheet href="https://example.org/x.css">',
    '<meta http-equiv=refresh content="0;url=https://example.org/">',
    '<base href="https://example.org/">',
    '<form action="https://example.org/"><input autofocus>',
    "<style>*{display:none}</style>",
    "<plaintext>",
    "<xmp>",
    f"`${{{RUN}}}`",
    f"${{{RUN}}}",
    f"{{{{{RUN}}}}}",
    f"{{% for x in ().__class__.__bases__ %}}{RUN}{{% endfor %}}",
    f"'-({RUN})-'",
    f'";{RUN};//',
    f'\\";{RUN};//',
    f"\u2028{RUN}\u2029",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}",
    "\u202egnissap\u202c \u2067שלום\u2069 مرحبا",
    "\u200b\u200d\ufeff\u00ad",
    "Z̸̡̛͈̗̘̼͉̓a̷̙̳̍l̶̰̈́g̵̛͇o̷͎͝",
    "x" * 10_000,
    "word " * 2_000,
    "line\nbreak\r\nand\ttab",
    "\x00\x07\x1b[31m",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "𝕏🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧‍👦",
    "%3Cscript%3E&n=x#e=y~z",
    "$\\frac{1}{0}$",
)


def hostile_view() -> GraphView:
    """Return a graph in which every word that can come from an article is a payload."""
    club = EntityRow(iri="x:club", type="Club", label="Harwick Town")
    entities, edges, articles = [club], [], []
    for number, words in enumerate(PAYLOADS):
        person = EntityRow(
            iri=f"x:{number}/{words}", type="Person", label=words, alt_labels=(f"{words} again",), wikidata=words
        )
        text = f"Before {words} {words} after. The end."
        article = ArticleRow(
            id=words, iri=f"x:a{number}", text=text, title=words, date=words, publisher=words, url=words
        )
        claim = ClaimRow(
            iri=f"x:c{number}",
            article_id=words,
            relation="managed",
            subject=person.iri,
            object=club.iri,
            certainty="confirmed",
            quote=words,
            start=7,
            end=7 + len(words),
            status="former",
            attributed_to=words,
            date=words,
            from_=words,
            until=words,
            duration=words,
        )
        entities.append(person)
        articles.append(article)
        edge = Edge(subject_iri=person.iri, relation="managed", object_iri=club.iri, at_iri=words, claims=(claim,))
        edges.append(edge)
    view = view_of(PAYLOADS[0], entities, edges, articles, note="".join(PAYLOADS[:46]), focus=("x:club",))
    steps = tuple(Step(text=words, edges=(number,)) for number, words in enumerate(PAYLOADS))
    return GraphView(
        title=PAYLOADS[2],
        entities=view.entities,
        edges=view.edges,
        articles=view.articles,
        note=view.note,
        focus=view.focus,
        story=Story(question=PAYLOADS[3], answer=" ".join(PAYLOADS[:46]), steps=steps, others=steps),
    )


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 40


@pytest.mark.browser
@pytest.mark.parametrize("drawing", ["vis", "canvas"])
def test_nothing_runs_and_nothing_breaks(tmp_path: Path, visit: Visit, drawing: str) -> None:
    view = hostile_view()
    page = visit.open(write_page(view, tmp_path / "hostile.html", drawing=drawing))
    scripts = page.locator("script").count()
    names = page.evaluate("() => window.touchline.model.nodes.map((node) => node.label)")
    for payload in ("<plaintext>", "__proto__", "word " * 2_000, f"<script>{RUN}</script>"):
        assert payload in names
    for number in range(len(PAYLOADS)):
        page.evaluate("(n) => window.touchline.select({ kind: 'edge', index: n }, n % 9 === 0)", number)
        page.evaluate("(n) => window.touchline.select({ kind: 'node', index: n })", number + 1)
    page.evaluate("() => window.touchline.select(null)")
    page.get_by_role("combobox").fill("<s")
    assert page.locator("#suggestions li").count() == 8
    page.keyboard.press("Escape")
    page.evaluate("() => window.touchline.setView('table')")
    assert page.locator("#table tbody tr").count() == len(PAYLOADS)
    page.wait_for_timeout(300)
    assert page.evaluate("() => window.hacked") is None
    assert page.evaluate("() => ({}).polluted") is None
    assert page.locator("script").count() == scripts
    assert page.locator("iframe, img, form, object, embed, base").count() == 0
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 1280
    for link in page.locator("a[href]:not(#skip)").all():
        assert str(link.get_attribute("href")).startswith("https://www.wikidata.org/wiki/")
        assert link.get_attribute("rel") == "noopener noreferrer"
    visit.assert_quiet()


@pytest.mark.browser
def test_every_payload_in_the_address_does_no_harm(tmp_path: Path, visit: Visit) -> None:
    path = write_page(hostile_view(), tmp_path / "hostile.html")
    page = visit.open(path)
    for number in range(1, len(PAYLOADS), 5):
        page.evaluate("(n) => window.touchline.select({ kind: 'node', index: n })", number)
        chosen = page.evaluate("() => window.touchline.model.nodes[window.touchline.state.selection.index].iri")
        page.reload()
        page.wait_for_selector("html[data-ready=true]", state="attached")
        again = page.evaluate("() => window.touchline.model.nodes[window.touchline.state.selection.index].iri")
        assert again == chosen
    assert page.evaluate("() => window.hacked") is None


@pytest.mark.browser
def test_a_notebooks_frame_keeps_to_itself(tmp_path: Path, visit: Visit) -> None:
    path = tmp_path / "notebook.html"
    path.write_text(f"<!DOCTYPE html><title>Notebook</title>{notebook_html(hostile_view())}", encoding="utf-8")
    card = visit.page.frame_locator("iframe").locator("#panel .card").first
    visit.page.goto(path.as_uri())
    try:
        card.wait_for(timeout=15_000)
    except BrowserTimeout:
        # Once in many runs the browser never starts the frame; what it does once it is there is what matters here.
        visit.page.reload()
        card.wait_for()
    assert visit.page.evaluate("() => window.hacked") is None
    assert [url for url in visit.requests if not url.startswith(("file:", "data:", "about:"))] == []


def test_pictures_of_hostile_names_are_drawn(tmp_path: Path) -> None:
    assert write_picture(hostile_view(), tmp_path / "hostile.svg").stat().st_size > 10_000


def test_a_notebooks_connection_is_escaped() -> None:
    from graph.connections.answers import Connections

    ends = tuple(EntityRow(iri=f"x:{n}", type="Person", label=words) for n, words in enumerate(PAYLOADS[:2]))
    shown = connections_html(Connections(ends=ends, best=(), now=None, reasons=PAYLOADS))
    assert "<script" not in shown and "<img" not in shown and shown.count("<p>") == len(PAYLOADS)
