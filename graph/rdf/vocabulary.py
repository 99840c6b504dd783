"""The names of things: namespaces, terms, graphs, and how IRIs are minted."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote

from pyoxigraph import NamedNode

ONTOLOGY_IRI = "https://w3id.org/touchline/ontology#"
DEFAULT_BASE = "https://w3id.org/touchline/id/"
WIKIDATA_ENTITY = "http://www.wikidata.org/entity/"

PREFIXES = {
    "tl": ONTOLOGY_IRI,
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "schema": "https://schema.org/",
    "wd": WIKIDATA_ENTITY,
}


@lru_cache(maxsize=4096)
def term(name: str) -> NamedNode:
    """Return the term that a prefixed name stands for.

    >>> term("tl:sackedBy").value
    'https://w3id.org/touchline/ontology#sackedBy'
    """
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def local_name(iri: str) -> str:
    """Return the part of a term's IRI behind the ontology's namespace.

    >>> local_name("https://w3id.org/touchline/ontology#Former")
    'Former'
    """
    return iri.removeprefix(ONTOLOGY_IRI)


def digest(*parts: str | int | None, length: int = 24) -> str:
    """Return a hexadecimal hash of the parts, in which no two lists of parts run into each other."""
    joined = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:length]


_FOLDS = str.maketrans(
    dict(zip("ßøØđĐðþłŁæœı", ("ss", "o", "O", "d", "D", "d", "th", "l", "L", "ae", "oe", "i"), strict=True))
)


def fold(name: str) -> str:
    """Return a name without case, diacritics, punctuation and doubled spaces: what two spellings are compared by.

    >>> fold("Jürgen  KLOPP"), fold("O'Neil"), fold("Ødegaard")
    ('jurgen klopp', 'o neil', 'odegaard')
    """
    bare = unicodedata.normalize("NFKD", name.translate(_FOLDS)).casefold()
    letters = "".join(c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join(letters.split())


def slug(name: str) -> str:
    """Return the last part of the IRI of a thing called `name`: folded, with hyphens; never empty.

    >>> slug("Xabi Alonso"), slug("Son Heung-min"), slug("!")
    ('xabi-alonso', 'son-heung-min', 'x-bb7208bc')
    """
    return fold(name).replace(" ", "-") or f"x-{digest(name, length=8)}"


@dataclass(frozen=True, slots=True)
class Names:
    """Mints the IRIs of things under one base.

    >>> Names().person("Xabi Alonso")
    'https://w3id.org/touchline/id/person/xabi-alonso'
    """

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#]", self.base):
            raise ValueError(f"the base of IRIs must be an absolute IRI that ends in / or #, not {self.base!r}")

    def article(self, article_id: str) -> str:
        """The IRI of an article, also the name of its graph."""
        return f"{self.base}article/{digest(article_id)}"

    def record(self, article_id: str, key: str) -> str:
        """The IRI of a name record."""
        return f"{self.base}record/{digest(article_id, key)}"

    def claim(self, *parts: str | int | None) -> str:
        """The IRI of a claim, from what tells it from every other."""
        return f"{self.base}claim/{digest(*parts)}"

    def evidence(self, article_id: str, start: int, end: int) -> str:
        """The IRI of a stretch of an article that serves as evidence."""
        return f"{self.base}evidence/{digest(article_id, start, end)}"

    def person(self, name: str) -> str:
        """The IRI of a person, but for the suffix that tells namesakes apart."""
        return f"{self.base}person/{slug(name)}"

    def source(self, label: str) -> str:
        """The IRI of a source that the gazetteer does not list: its name is in it, whole."""
        return f"{self.base}source/{quote(label, safe='')}"

    def source_label(self, iri: str) -> str | None:
        """The name that `source` wrote into an IRI; None where `iri` is none of those."""
        prefix = f"{self.base}source/"
        return unquote(iri[len(prefix) :]) if iri.startswith(prefix) else None

    @property
    def entities(self) -> NamedNode:
        """The graph of entities, and of which entity each claim is about."""
        return NamedNode(f"{self.base}graph/entities")

    @property
    def facts(self) -> NamedNode:
        """The graph of plain triples, each once."""
        return NamedNode(f"{self.base}graph/facts")

    @property
    def curation(self) -> NamedNode:
        """The graph of curators' decisions."""
        return NamedNode(f"{self.base}graph/curation")

    @property
    def reading(self) -> NamedNode:
        """The graph that remembers where articles were read from; it is never exported."""
        return NamedNode(f"{self.base}graph/reading")
