"""How articles are read: the limits, and what the caller knows better than the text."""

from dataclasses import dataclass

LONGEST_ARTICLE = 1_000_000
LARGEST_FILE = 16_000_000
LARGEST_COLLECTION = 2_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How to read articles.

    `id`, `title`, `date`, `publisher`, `url` win over what the text says; `id`, `title` and `url` fit one article only.
    `force` takes an article that is not English.  `encoding` replaces the guess.
    `longest`: an article of more characters is refused.  `largest_file`: so is a single-article file or page of more
    bytes.  `timeout`: seconds that a URL may take in all.  `follow`: fetch the page behind each entry of a feed.
    """

    id: str | None = None
    title: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None
    force: bool = False
    encoding: str | None = None
    longest: int = LONGEST_ARTICLE
    largest_file: int = LARGEST_FILE
    timeout: float = 20.0
    follow: bool = False
