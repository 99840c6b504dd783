"""What the explanation of a reading lists."""

from graph.articles.article import Article
from graph.extraction import Extractor


def test_a_frame_that_is_tried_twice_is_listed_once() -> None:
    """What the first sentence says only of a coach is read once the second has told that he is one."""
    text = "Rick Holm lasted seven months at Leeds. Everton have put him in charge."
    report = str(Extractor().explain(Article.of(text)))
    listed = [line.strip() for line in report.splitlines() if "last-in-the-job at" in line]
    assert listed == ["+ last-in-the-job at 'lasted': Rick Holm managed Leeds United"]
