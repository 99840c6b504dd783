"""Reading articles: files, folders, feeds, web addresses and standard input to Articles."""

from .article import Article, normalise_text
from .options import ReadOptions
from .reading import read_articles

__all__ = ["Article", "ReadOptions", "normalise_text", "read_articles"]
