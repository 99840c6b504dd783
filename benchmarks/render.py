"""How fast pages of graphs are written, first drawn, panned and zoomed, beside pyvis's own `write_html`.

    python benchmarks/render.py [--sizes 300 1000 5000 20000] [--seconds 2] [--json FILE]

The graphs are made up (tests/support/made_up_graphs.py), the same each time.  Both pages get the same places, and no
physics.
A headless Chromium without a GPU opens each from disk; the network is cut.  "first draw" is from the start of the
navigation to the end of the first frame with nodes on it; "pan" and "zoom" are frames a second while a mouse drags
the background, or turns its wheel, for some seconds.  All nodes are on screen when the panning starts; the nodes and
edges on screen when it ends stand beside the figures.
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

import made_up_graphs as sample  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

from graph.rendering.data import claims_data, graph_data, places_of  # noqa: E402
from graph.rendering.network import pyvis_network  # noqa: E402
from graph.rendering.page import page_from, uses_vis  # noqa: E402
from graph.rendering.view import GraphView  # noqa: E402

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
VIEWPORT = {"width": 1400, "height": 860}

FIRST_PYVIS_FRAME = """
(() => {
  const look = () => {
    const net = window.network;
    if (net && net.body && net.body.nodeIndices.length) {
      net.once("afterDrawing", () => requestAnimationFrame(() => performance.mark("drawn")));
      net.redraw();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""
COUNT_FRAMES = (
    "() => { window.frames_seen = 0; const f = () => { window.frames_seen += 1; requestAnimationFrame(f); }; f(); }"
)
IN_SIGHT = """
() => {
  const inside = (x, y, width, height) => x > 0 && y > 0 && x < width && y < height;
  const page = window.touchline;
  if (page) {
    const { drawing, model } = page;
    const { width, height } = drawing.camera;
    drawing.readCamera?.();
    const seen = (node) => inside(...drawing.camera.toScreen(node.x, node.y), width, height);
    const ends = (edge) => seen(model.nodes[edge.from]) || seen(model.nodes[edge.to]);
    return [model.nodes.filter(seen).length, model.edges.filter(ends).length];
  }
  const { network } = window;
  const { clientWidth, clientHeight } = network.canvas.frame;
  const on = new Set(Object.entries(network.getPositions()).flatMap(([id, place]) => {
    const { x, y } = network.canvasToDOM(place);
    return inside(x, y, clientWidth, clientHeight) ? [id] : [];
  }));
  const ends = (edge) => on.has(String(edge.fromId)) || on.has(String(edge.toId));
  return [on.size, Object.values(network.body.edges).filter(ends).length];
}
"""


def write_ours(view: GraphView, places: Any, path: Path, drawing: str) -> float:
    """Write our page and return the seconds it took, the layout left out."""
    started = time.perf_counter()
    path.write_text(page_from(view, places, drawing=drawing), encoding="utf-8")
    return time.perf_counter() - started


def write_pyvis(view: GraphView, places: Any, path: Path) -> float:
    """Write pyvis's own page of the same network and return the seconds it took."""
    started = time.perf_counter()
    network = pyvis_network(view, places)
    for node, row in zip(network.nodes, view.entities, strict=True):
        node["label"] = row.label
    network.cdn_resources = "in_line"
    network.height = "860px"
    network.options = {**network.options, "configure": {"enabled": False}}
    path.write_text(network.generate_html(), encoding="utf-8")
    return time.perf_counter() - started


def measure(browser: Browser, path: Path, seconds: float, *, ours: bool) -> dict[str, float]:
    """Open a page and return its first draw, its frames a second and what was on screen."""
    context = browser.new_context(viewport=VIEWPORT)  # type: ignore[arg-type]
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
    page = context.new_page()
    if not ours:
        page.add_init_script(FIRST_PYVIS_FRAME)
    page.goto(path.as_uri(), wait_until="commit", timeout=120_000)
    mark = "touchline-drawn" if ours else "drawn"
    drawn = None
    while drawn is None:
        page.wait_for_timeout(50)
        drawn = page.evaluate(f"() => performance.getEntriesByName('{mark}')[0]?.startTime ?? null")
    page.wait_for_timeout(1200)
    box = page.locator("#drawing" if ours else "#mynetwork").bounding_box()
    assert box is not None
    page.evaluate(COUNT_FRAMES)
    pan = _pan(page, box, seconds)
    seen = page.evaluate(IN_SIGHT)
    zoom = _zoom(page, box, seconds)
    context.close()
    return {"drawn": drawn / 1000, "pan": pan, "zoom": zoom, "nodes_seen": seen[0], "edges_seen": seen[1]}


def _pan(page: Page, box: Any, seconds: float) -> float:
    x, y = box["x"] + 14, box["y"] + 14
    page.mouse.move(x, y)
    page.mouse.down()
    frames, started, turn = page.evaluate("() => window.frames_seen"), time.perf_counter(), 0
    while time.perf_counter() - started < seconds:
        turn += 1
        page.mouse.move(x + turn % 60, y + turn % 40)
    rate = (page.evaluate("() => window.frames_seen") - frames) / (time.perf_counter() - started)
    page.mouse.up()
    page.wait_for_timeout(500)
    return float(rate)


def _zoom(page: Page, box: Any, seconds: float) -> float:
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    frames, started, turn = page.evaluate("() => window.frames_seen"), time.perf_counter(), 0
    while time.perf_counter() - started < seconds:
        turn += 1
        page.mouse.wheel(0, -30 if turn % 40 < 20 else 30)
    return float((page.evaluate("() => window.frames_seen") - frames) / (time.perf_counter() - started))


def run(sizes: list[int], seconds: float, drawings: list[str]) -> list[dict[str, Any]]:
    """Return one record a size and page."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        raise SystemExit("No Chromium was found: install Debian's chromium to run this benchmark.")
    records = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        for size in sizes:
            view = sample.league(size)
            started = time.perf_counter()
            places = places_of(view)
            layout = time.perf_counter() - started
            for drawing in [*drawings, "pyvis"]:
                path = Path(folder) / f"{size}-{drawing}.html"
                ours = drawing != "pyvis"
                written = write_ours(view, places, path, drawing) if ours else write_pyvis(view, places, path)
                record = {"nodes": len(view.entities), "edges": len(view.edges), "page": drawing, "layout": layout}
                if drawing == "auto":
                    record["page"] = "ours (vis-network)" if uses_vis(view) else "ours (canvas)"
                record |= {"write": written, "megabytes": path.stat().st_size / 1e6}
                records.append(record | measure(browser, path, seconds, ours=ours))
                print(_line(records[-1]), flush=True)
        browser.close()
    return records


HEAD = "| nodes | edges | page | layout s | write s | MB | first draw s | pan fps | zoom fps | nodes, edges on screen |"


def _line(record: dict[str, Any]) -> str:
    return (
        f"| {record['nodes']:,} | {record['edges']:,} | {record['page']} | {record['layout']:.2f} | "
        f"{record['write']:.2f} | {record['megabytes']:.1f} | {record['drawn']:.2f} | {record['pan']:.0f} | "
        f"{record['zoom']:.0f} | {record['nodes_seen']:,}, {record['edges_seen']:,} |"
    )


def main() -> None:
    """Print a table of the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[300, 1_000, 5_000, 20_000])
    parser.add_argument("--seconds", type=float, default=2.0, help="how long to pan, and to zoom")
    parser.add_argument("--drawings", nargs="+", default=["auto"], choices=["auto", "vis", "canvas"])
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    options = parser.parse_args()
    graph_data(sample.league(12), places_of(sample.league(12)))
    claims_data(sample.league(12))
    print(HEAD)
    print("|---" * HEAD.count(" | ") + "|---|")
    records = run(options.sizes, options.seconds, options.drawings)
    if options.json:
        options.json.write_text(json.dumps(records, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
