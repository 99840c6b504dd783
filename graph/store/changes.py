"""What changed in a store since an earlier state: so that what was worked out from that need not be made anew."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import NamedNode, Quad

from ..rdf.vocabulary import Names, term

MOST = 50_000
_OF_ENTITIES = {term("rdf:type"), term("rdfs:label")}
_OF_ARTICLES = {term("dcterms:issued"), term("tl:textHash")}


@dataclass(slots=True)
class Changes:
    """IRIs of the claims and entities that came, went or changed.

    `articles`: graphs of articles of which what counts for each of their claims changed.
    """

    claims: set[str] = field(default_factory=set)
    entities: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)

    def add(self, quads: Iterable[Quad], names: Names) -> None:
        """Take in quads that came or went."""
        claim = f"{names.base}claim/"
        for quad in quads:
            subject, predicate = quad.subject, quad.predicate
            if not isinstance(subject, NamedNode):
                continue
            if subject.value.startswith(claim):
                self.claims.add(subject.value)
            elif quad.graph_name == names.entities and predicate in _OF_ENTITIES:
                self.entities.add(subject.value)
            elif predicate in _OF_ARTICLES:
                self.articles.add(subject.value)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.claims | other.claims, self.entities | other.entities, self.articles | other.articles)

    @property
    def many(self) -> bool:
        """Whether so much changed that beginning anew is better."""
        return len(self.claims) + len(self.entities) + len(self.articles) > MOST

    def write(self, path: Path) -> None:
        """Write them to a file."""
        data = {"claims": sorted(self.claims), "entities": sorted(self.entities), "articles": sorted(self.articles)}
        path.write_text(json.dumps(data), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "Changes | None":
        """Read them from a file; None where it cannot be read."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            return cls(set(data["claims"]), set(data["entities"]), set(data["articles"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
