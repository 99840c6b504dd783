"""The pictures of the README: the page of the example articles, in a headless Chromium.

    python benchmarks/screenshots.py [--store PATH] [--folder docs/images]

Without a store the articles of examples/articles are read into one for the occasion.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

from playwright.sync_api import sync_playwright  # noqa: E402
from visiting import ARGUMENTS  # noqa: E402

from graph import KnowledgeGraph, read_articles  # noqa: E402
from graph.articles import Article  # noqa: E402

SHOTS = {
    "focus": ({"focus": "Xabi Alonso"}, "light", True),
    "path": ({"connect": ("Habib Beye", "Arne Slot")}, "light", False),
    "whole": ({}, "dark", False),
}
"""By name: what is rendered, on which ground, and whether the evidence of its best attested relation is opened."""

OPEN_BEST = """() => {
  const { model } = window.touchline;
  const edges = [...model.edges].sort((a, b) => model.claimsOf(b.index).length - model.claimsOf(a.index).length);
  window.touchline.select({ kind: "edge", index: edges[0].index });
}"""


@contextmanager
def opened(store: Path | None) -> Iterator[KnowledgeGraph]:
    """Open the store, or make one of the example articles."""
    with tempfile.TemporaryDirectory() as folder:
        if store is None:
            graph = KnowledgeGraph.open(Path(folder) / "touchline.db", create=True)
            found = read_articles([ROOT / "examples" / "articles"])
            graph.ingest(article for article in found if isinstance(article, Article))
        else:
            graph = KnowledgeGraph.open(store)
        with graph:
            yield graph


def main() -> None:
    """Write one PNG for each of SHOTS."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--folder", type=Path, default=ROOT / "docs" / "images")
    options = parser.parse_args()
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        raise SystemExit("No Chromium was found: install Debian's chromium to take these pictures.")
    options.folder.mkdir(parents=True, exist_ok=True)
    with opened(options.store) as graph, sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        for name, (which, scheme, opened_up) in SHOTS.items():
            path = graph.render(Path(folder) / f"{name}.html", **which)
            page = browser.new_page(
                viewport={"width": 1440, "height": 880},
                color_scheme="dark" if scheme == "dark" else "light",
                reduced_motion="reduce",
            )
            page.goto(path.as_uri())
            page.wait_for_selector("html[data-ready=true]", state="attached")
            if opened_up:
                page.evaluate(OPEN_BEST)
            page.wait_for_timeout(500)
            page.screenshot(path=options.folder / f"{name}.png")
            print(options.folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
