"""Which name records are one entity, and what that entity is called."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from .records import NameRecord


class RecordIndex(Protocol):
    """Finds records by key; the store is one."""

    def records_with_key(self, key: str) -> Iterable[NameRecord]:
        """Return every record that bears the key."""


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
    """The entity of each record, by article and key; the entities; and the IRIs that lead to others now."""

    entity_of: Mapping[tuple[str, str], str] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    redirects: Mapping[str, str] = field(default_factory=dict)


def affected(index: RecordIndex, changed: Iterable[NameRecord]) -> list[NameRecord]:
    """Return every record of the index whose entity may differ because those given came, went or changed."""
    changed = list(changed)
    keys = sorted({key for record in changed if not record.iri for key in record.keys})
    found = {record for key in keys for record in index.records_with_key(key)}
    for record in changed:
        if record.iri and record in index.records_with_key(f"{record.article}|{record.key}"):
            found.add(record)
    return sorted(found)


def resolve(records: Collection[NameRecord], decisions: Any = (), gazetteer: Any = None, base: str = "") -> Resolution:
    """Decide which records are one entity."""
    from ..rdf.vocabulary import DEFAULT_BASE, fold, slug

    base = base or DEFAULT_BASE
    groups: dict[str, list[NameRecord]] = {}
    for record in sorted(records):
        groups.setdefault((record.iri or record.type + "|" + fold(record.label)), []).append(record)
    entity_of, entities = {}, {}
    for group in groups.values():
        first = group[0]
        counts = Counter(record.label for record in group)
        label = min(counts, key=lambda name: (-len(name), -counts[name], name))
        kind = {"Person": "person", "Club": "club", "NationalTeam": "national-team"}.get(first.type, "organisation")
        if first.iri:
            for record in group:
                entity_of[record.article, record.key] = first.iri
            entities[first.iri] = Entity(iri=first.iri, type=first.type, label=first.label)
            continue
        iri = first.iri or f"{base}{kind}/{slug(label)}"
        names = {name for record in group for name in record.names} - {label}
        entities[iri] = Entity(iri=iri, type=first.type, label=label, alt_labels=tuple(sorted(names)))
        entity_of.update({(record.article, record.key): iri for record in group})
    return Resolution(entity_of, entities)
