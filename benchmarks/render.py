"""How fast pages of graphs are written, first drawn, panned and zoomed, beside pyvis's own `write_html`.

    python benchmarks/render.py [--sizes 300 1000 5000 20000] [--seconds 2] [--json FILE]

The graphs are made up (tests/support/made_up_graphs.py), the same each time.  Both pages get the same places, and no
physics.  A headless Chromium without a GPU opens each from disk; the network is cut.  "first draw" is from the start
of the navigation to the end of the first frame with nodes on it; "pan" and "zoom" are how often a second the graph is
drawn anew while a pointer drags the background a step a frame, or turns its wheel a notch a frame, for some seconds.
The nodes and edges on screen when the panning ends stand beside the figures.
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
DRIVE = """
([kind, x, y, milliseconds]) => new Promise((resolve) => {
  const page = window.touchline;
  const canvas = document.querySelector("canvas");
  let draws = 0;
  const drawing = page && page.drawing.draw ? page.drawing : null;
  if (drawing) {
    const draw = Object.getPrototypeOf(drawing).draw;
    drawing.draw = function counted() { draws += 1; draw.call(this); };
  } else (page ? page.drawing.network : window.network).on("afterDrawing", () => { draws += 1; });
  const started = performance.now();
  let turn = 0;
  const step = () => {
    turn += 1;
    const base = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window };
    if (kind === "zoom") {
      canvas.dispatchEvent(new WheelEvent("wheel", { ...base, deltaY: turn % 40 < 20 ? -30 : 30 }));
    } else {
      const place = { clientX: x + (turn % 60), clientY: y + (turn % 40) };
      const mouse = { pointerId: 1, pointerType: "mouse", isPrimary: true, button: -1, buttons: 1 };
      canvas.dispatchEvent(new PointerEvent("pointermove", { ...base, ...place, ...mouse }));
    }
    const passed = performance.now() - started;
    if (passed < milliseconds) requestAnimationFrame(step);
    else resolve((draws * 1000) / passed);
  };
  requestAnimationFrame(step);
})
"""
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
    pan = _pan(page, box, seconds)
    seen = page.evaluate(IN_SIGHT)
    zoom = _zoom(page, box, seconds)
    context.close()
    return {"drawn": drawn / 1000, "pan": pan, "zoom": zoom, "nodes_seen": seen[0], "edges_seen": seen[1]}


def _pan(page: Page, box: Any, seconds: float) -> float:
    """Drag the background, a step a frame, and return how often a second the graph was drawn anew."""
    x, y = box["x"] + 14, box["y"] + 14
    page.mouse.move(x, y)
    page.mouse.down()
    rate = page.evaluate(DRIVE, ["pan", x, y, seconds * 1000])
    page.mouse.up()
    page.wait_for_timeout(500)
    return float(rate)


def _zoom(page: Page, box: Any, seconds: float) -> float:
    """Turn the wheel in and out, a notch a frame, and return how often a second the graph was drawn anew."""
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    return float(page.evaluate(DRIVE, ["zoom", x, y, seconds * 1000]))


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
