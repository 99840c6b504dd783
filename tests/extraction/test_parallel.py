"""Several processes give the claims that one gives, in the same order."""

from graph.articles import Article
from graph.extraction import Extractor
from graph.extraction.parallel import ParallelExtractor

CLUBS = ["Everton", "Chelsea", "Rennes", "Lens", "Napoli", "Porto", "Ajax"]


def test_the_process_count_changes_nothing() -> None:
    articles = [
        Article.of(
            f"{club} have sacked manager Rick Holm. Jo Frank, {number}, joined {club} in May.", source=str(number)
        )
        for number, club in enumerate(CLUBS * 8)
    ]
    alone = list(Extractor().extract_many(articles))
    together = list(ParallelExtractor(2).extract_many(articles))
    assert sum(len(claims) for _, claims in alone) > len(articles)
    assert together == alone
