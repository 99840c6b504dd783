"""The rows in which a store answers: plain frozen records, free of any RDF library.

Connections, questions and rendering work on these; the store's reader makes them (`graph.store.Reader`).
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """A person, team, organisation, competition, ground or outlet.

    `type`: local name of its class: "Person", "Club", "NationalTeam", "Organisation", "Competition", "Ground", "Outlet"
    or "Source".
    `label`: its one preferred name; `alt_labels`: its other spellings, sorted.
    `wikidata`: "Q18656", or None.
    """

    iri: str
    type: str
    label: str
    alt_labels: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One claim with its participants resolved to entities.

    `iri`: the claim's own IRI.  `article_id`: identity of the article (`Article.id`).
    `subject`, `object`, `at`: IRIs of entities; `at` is None where the claim names no team.
    `relation`, `status`, `certainty`: as in `graph.extraction.Claim` ("sackedBy", "former", "rumoured").
    `attributed_to`: label of the outlet or person whose word it is, or None.
    `date`, `from_`, `until`: as precise as written ("2024", "2024-01", "2024-01-29"), or None.
    `earliest`, `latest`: full ISO dates that bound `date` (or the spell where only `from_`/`until` are known); the
    only dates that are compared.  None where the claim has no date.
    `quote`, `start`, `end`: the evidence; offsets in code points of the article's text.
    `subject_words`, `object_words`, `at_words`: the words of the article that stand for each.
    `source_id`: articles that are copies of one text share it, so it counts as one source.
    `published`: the article's date, as precise as known.
    """

    iri: str
    article_id: str
    relation: str
    subject: str
    object: str
    certainty: str
    quote: str
    start: int
    end: int
    at: str | None = None
    status: str | None = None
    attributed_to: str | None = None
    date: str | None = None
    earliest: str | None = None
    latest: str | None = None
    from_: str | None = None
    until: str | None = None
    duration: str | None = None
    confidence: float = 0.5
    subject_words: str = ""
    object_words: str = ""
    at_words: str | None = None
    source_id: str = ""
    published: str | None = None


class ClaimHead(NamedTuple):
    """What the network of connections needs of a claim; see `ClaimRow` for the fields."""

    iri: str
    source_id: str
    relation: str
    subject: str
    object: str
    certainty: str
    status: str | None
    published: str | None
    from_: str | None
    latest: str | None
    earliest: str | None = None
    until: str | None = None
    duration: str | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A folder of what was worked out from an earlier state, and IRIs of the claims and entities that changed since."""

    folder: Path
    claims: frozenset[str]
    entities: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A relation between two entities with every claim that speaks of it, denied and rumoured ones too.

    Claims that differ only in `at` make edges of their own.  An edge of a symmetric relation stands once, its two ends
    in the order of their IRIs.  Claims are sorted by article date (undated last), then IRI.
    `is_fact`: whether the graph asserts it plainly (see the ontology's rule for facts).
    """

    subject_iri: str
    relation: str
    object_iri: str
    at_iri: str | None = None
    claims: tuple[ClaimRow, ...] = field(default=())
    is_fact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article as the store holds it; `date` is as precise as known, `source_id` the hash of its text."""

    id: str
    iri: str
    text: str
    title: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None
    source_id: str = ""
