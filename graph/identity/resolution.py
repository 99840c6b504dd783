"""Which name records are one entity, and what that entity is called.

The result is a function of the set of records, never of their order; a change needs only the records that `affected`
finds.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from .decisions import Decisions, Mention
from .gazetteer import Gazetteer
from .labels import mint_people, mint_things
from .people import cluster_people
from .reach import affected
from .records import NameRecord
from .search import Affected, RecordIndex, Records, all_of

__all__ = ["DEFAULT_BASE", "Affected", "Entity", "RecordIndex", "Records", "Resolution", "affected", "resolve"]

DEFAULT_BASE = "https://w3id.org/touchline/id/"
_NO_DECISIONS = Decisions()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What a set of records was found to be."""

    iri: str
    type: str
    label: str
    alt_labels: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entity of each record, by article and key; the entities; and the IRIs that lead to others now.

    `notes` say why a record stands where it does, where its name alone does not.
    """

    entity_of: Mapping[Mention, str] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    redirects: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[Mention, str] = field(default_factory=dict)


def resolve(
    records: Affected | Collection[NameRecord],
    decisions: Decisions | None = None,
    gazetteer: Gazetteer | None = None,
    base: str = "",
) -> Resolution:
    """Decide which records are one entity, what each is called and what its IRI is.

    >>> from .records import make_record
    >>> here = "in coach current 2025-01-02 club/liverpool"
    >>> a = make_record("a1", "Person|Arne Slot", "Person", "Arne Slot", [], None, [here])
    >>> b = make_record("a2", "Person|Slot", "Person", "Slot", [], None, [here])
    >>> sorted(set(resolve([a, b]).entity_of.values()))
    ['https://w3id.org/touchline/id/person/arne-slot']
    """
    decisions, gazetteer, base = decisions or _NO_DECISIONS, gazetteer or Gazetteer(), base or DEFAULT_BASE
    if not isinstance(records, Affected):
        records = all_of(records, decisions, gazetteer)
    entity_of: dict[Mention, str] = {}
    entities: dict[str, Entity] = {}
    redirects: dict[str, str] = {}
    notes: dict[Mention, str] = {}
    found = [mint_people(cluster_people(records, decisions), decisions, base)]
    found.extend(mint_things(part, decisions, gazetteer, base) for part in records.things)
    for minted, leading in found:
        redirects.update(leading)
        for thing in minted:
            entities[thing.iri] = Entity(
                iri=thing.iri, type=thing.type, label=thing.label, alt_labels=thing.alt_labels, wikidata=thing.wikidata
            )
            entity_of.update({(record.article, record.key): thing.iri for record in thing.records})
            notes.update(thing.notes)
    return Resolution(entity_of, entities, redirects, notes)
