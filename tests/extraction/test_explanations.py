"""What is said of how an article is read: by the explanation of a reading, and by the documentation."""

import re
from pathlib import Path

from graph.articles.article import Article
from graph.extraction import Extractor


def test_a_frame_that_is_tried_twice_is_listed_once() -> None:
    """What the first sentence says only of a coach is read once the second has told that he is one."""
    text = "Rick Holm lasted seven months at Leeds. Everton have put him in charge."
    report = str(Extractor().explain(Article.of(text)))
    listed = [line.strip() for line in report.splitlines() if "last-in-the-job at" in line]
    assert listed == ["+ last-in-the-job at 'lasted': Rick Holm managed Leeds United"]


def test_every_module_is_on_the_page_that_tells_how_an_article_is_read() -> None:
    root = Path(__file__).parents[2]
    page = (root / "docs" / "extraction.md").read_text(encoding="utf-8")
    modules = {path.stem for path in (root / "graph" / "extraction").glob("*.py")} - {"__init__"}
    named = set(re.findall(r"`([a-z_]+)`", page))
    assert {name for name in modules - named if not name.startswith("side_")} == set()
