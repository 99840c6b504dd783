"""Touchline: football articles in, a knowledge graph of people and clubs out.

>>> from graph import Article
>>> Article.of("Rennes sacked Beye.").text
'Rennes sacked Beye.'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .articles import Article as Article
    from .articles import read_articles as read_articles
    from .extraction import extract as extract
    from .extraction.claim import Claim as Claim
    from .knowledge_graph import KnowledgeGraph as KnowledgeGraph

_HOMES = {
    "Article": ".articles.article",
    "Claim": ".extraction.claim",
    "KnowledgeGraph": ".knowledge_graph",
    "extract": ".extraction",
    "read_articles": ".articles.reading",
}

__all__ = ["Article", "Claim", "KnowledgeGraph", "extract", "read_articles"]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: `import graph` alone loads neither spaCy nor the store."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)


def __dir__() -> list[str]:
    return __all__
