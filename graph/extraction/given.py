"""Claims that another extractor made, read from JSON Lines: the form that `touchline extract` prints."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..articles.article import Article
from ..articles.formats import not_json
from ..errors import ClaimError
from .claim import Claim


@dataclass(slots=True)
class GivenClaims:
    """An extractor that hands out given claims by the source, or else the identity, of their article.

    `refused` lists the lines that are no claims, as place and reason.  What a claim says is checked on ingest, like
    that of any extractor.
    """

    claims: Mapping[str, list[Claim]]
    refused: list[tuple[str, str]] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, path: Path) -> "GivenClaims":
        """Read a file of claims, one a line.

        Raises ClaimError where it is no text in UTF-8.
        """
        claims: dict[str, list[Claim]] = {}
        refused: list[tuple[str, str]] = []
        try:
            with path.open(encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    try:
                        if line.strip():
                            claim = _claim(line)
                            claims.setdefault(claim.source, []).append(claim)
                    except ClaimError as error:
                        refused.append((f"{path}:{number}", str(error)))
        except UnicodeDecodeError:
            raise ClaimError(f"{path}: it is no text in UTF-8") from None
        return cls(claims, refused)

    def extract(self, article: Article) -> list[Claim]:
        """Return the claims given for an article."""
        found = self.source_of(article)
        if found is None:
            return []
        self.asked.add(found)
        return self.claims[found]

    def source_of(self, article: Article) -> str | None:
        """Return the source under which claims for the article stand; None where there are none."""
        return next((name for name in (article.source, article.id) if name in self.claims), None)

    def left_over(self) -> list[tuple[str, str]]:
        """Return the sources whose claims no article has asked for, with the reason to refuse them."""
        reason = "no article of this source was read"
        return [(source, reason) for source in self.claims if source not in self.asked for _ in self.claims[source]]


def _claim(line: str) -> Claim:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise ClaimError(not_json(error)) from None
    if not isinstance(record, dict):
        raise ClaimError("the line is not a JSON object")
    return Claim.from_json(record)
