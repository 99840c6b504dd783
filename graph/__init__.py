"""Touchline: football articles in, a knowledge graph of people and clubs out.

>>> from graph import Article
>>> Article.of("Rennes sacked Beye.").text
'Rennes sacked Beye.'
"""

from typing import TYPE_CHECKING

from .lazily import names_of

if TYPE_CHECKING:
    from .articles import Article as Article
    from .articles import read_articles as read_articles
    from .extraction import extract as extract
    from .extraction.claim import Claim as Claim
    from .knowledge_graph import KnowledgeGraph as KnowledgeGraph

_HOMES = {
    "Article": "articles.article",
    "Claim": "extraction.claim",
    "KnowledgeGraph": "knowledge_graph",
    "extract": "extraction",
    "read_articles": "articles.reading",
}

__all__ = ["Article", "Claim", "KnowledgeGraph", "extract", "read_articles"]

__getattr__, __dir__ = names_of(__name__, _HOMES)
