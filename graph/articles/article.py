"""The Article: a text with an identity, a title, a date, a publisher and a URL."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from ..unseen import one_line

_HALVES = re.compile("[\ud800-\udfff]")


def normalise_text(text: str) -> str:
    r"""Return `text` as it is stored and as offsets count it: NFC, lines ended by LF, no byte order mark.

    Half a character (a lone surrogate, as broken JSON may hold) becomes U+FFFD.

    >>> normalise_text("\ufeffJose\u0301 left.\r\n")
    'José left.\n'
    """
    text = _HALVES.sub("\ufffd", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text with an identity.

    `id`: an explicit id, else the canonical URL, else `sha256:` and a hash of the normalised text.
    `text`: NFC with LF line ends; every offset in Touchline counts its Unicode code points.
    `date`: when it was published, as precise as it is known: "2024", "2024-01" or "2024-01-29".
    `source`: the path as given, or the id of a record in a file of many.

    >>> Article.of("Beye was sacked by Rennes.", source="a.txt").id[:14]
    'sha256:ae32d87'
    """

    id: str
    text: str
    source: str
    title: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None

    @classmethod
    def of(
        cls,
        text: str,
        *,
        source: str = "-",
        id: str | None = None,
        title: str | None = None,
        date: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
    ) -> "Article":
        """Make an Article from a text as it came, giving it the identity that the rule above says."""
        text = normalise_text(text)
        digest = hashlib.sha256(" ".join(text.split()).encode()).hexdigest()
        return cls(
            id=id or url or f"sha256:{digest}",
            text=text,
            source=source,
            title=one_line(title),
            date=date,
            publisher=one_line(publisher),
            url=url,
        )
