"""Which name records are one entity, and what that entity is called.

The result is a function of the set of records, never of their order.  Records fall into components that have nothing
to do with each other; each is decided by itself, so that a change needs only the components it touches (`affected`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from .clusters import cluster_people
from .decisions import Decisions, Mention
from .gazetteer import Gazetteer, fold
from .keys import has_team, sought_keys, split_names
from .labels import Minted, mint_people, mint_things
from .names import Agreement, agreement, read_name, same_surname, surname_position
from .records import NameRecord, mention_of, teams_of

DEFAULT_BASE = "https://w3id.org/touchline/id/"
_NO_DECISIONS = Decisions()


class RecordIndex(Protocol):
    """Finds records; the store is one."""

    def records_with_key(self, key: str) -> Iterable[NameRecord]:
        """Return every record that bears the key."""

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""


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


class Records:
    """Records in memory, found by key: an index without a store."""

    def __init__(self, records: Iterable[NameRecord] = ()) -> None:
        self._by_key: dict[str, list[NameRecord]] = {}
        self._by_mention: dict[Mention, NameRecord] = {}
        for record in records:
            self.add(record)

    def add(self, record: NameRecord) -> None:
        """Take a record in."""
        self._by_mention[record.article, record.key] = record
        for key in record.keys:
            self._by_key.setdefault(key, []).append(record)

    def records_with_key(self, key: str) -> Sequence[NameRecord]:
        """Return every record that bears the key."""
        return self._by_key.get(key, ())

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""
        return self._by_mention.get((article, key))

    def largest_block(self) -> int:
        """Return how many records bear the key that most records bear."""
        return max(map(len, self._by_key.values()), default=0)


def affected(
    index: RecordIndex,
    changed: Iterable[NameRecord],
    decisions: Decisions | None = None,
    gazetteer: Gazetteer | None = None,
) -> "Parts":
    """Return every record of the index whose entity may differ because those given came, went or changed.

    The index holds what is now: with the records that came, without those that went.  What is returned is a union of
    whole components, so `resolve` of it equals `resolve` of everything, as far as it goes.  (The records of one entry
    of the gazetteer are components each by itself: nothing about it depends on them.)
    """
    search = _Search(index, decisions or _NO_DECISIONS, gazetteer or Gazetteer())
    seen: set[Mention] = set()
    parts = []
    for record in changed:
        now = index.record(record.article, record.key)
        for start in [now] if now == record else search.neighbours(record):
            if mention_of(start) not in seen:
                component = search.component(start)
                seen.update(component)
                parts.append(sorted(component.values(), key=mention_of))
    return Parts(parts)


class Parts(list[NameRecord]):
    """Records, sorted, that are known to fall into `parts` which have nothing to do with each other."""

    def __init__(self, parts: Iterable[list[NameRecord]]) -> None:
        """Take the parts."""
        self.parts = sorted(parts, key=lambda part: mention_of(part[0]))
        super().__init__(sorted((record for part in self.parts for record in part), key=mention_of))


def resolve(
    records: Collection[NameRecord],
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
    if isinstance(records, Parts):
        parts: Iterable[list[NameRecord]] = records.parts
    else:
        search = _Search(Records(records), decisions, gazetteer)
        parts = search.components(sorted(records, key=mention_of))
    entity_of: dict[Mention, str] = {}
    entities: dict[str, Entity] = {}
    redirects: dict[str, str] = {}
    notes: dict[Mention, str] = {}
    for component in parts:
        minted, leading = _settle(component, decisions, gazetteer, base)
        redirects.update(leading)
        for thing in minted:
            entities[thing.iri] = Entity(
                iri=thing.iri, type=thing.type, label=thing.label, alt_labels=thing.alt_labels, wikidata=thing.wikidata
            )
            entity_of.update({(record.article, record.key): thing.iri for record in thing.records})
            notes.update(thing.notes)
    return Resolution(entity_of, entities, redirects, notes)


def components_of(records: Collection[NameRecord], decisions: Decisions | None = None) -> Iterator[list[NameRecord]]:
    """Yield the records in groups that have nothing to do with each other."""
    search = _Search(Records(records), decisions or _NO_DECISIONS, Gazetteer())
    yield from search.components(sorted(records, key=mention_of))


def _settle(
    component: Sequence[NameRecord], decisions: Decisions, gazetteer: Gazetteer, base: str
) -> tuple[list[Minted], dict[str, str]]:
    if any(record.type == "Person" for record in component):
        return mint_people(cluster_people(component, decisions), decisions, base)
    return mint_things(component, decisions, gazetteer, base)


class _Search:
    """Finds the records that a record may have to do with, and so on: its component.

    Records of one full name always belong together, so they are looked at as one; of surnames alone, those of one name
    at one team.  The work therefore grows with the records found, not with their pairs.
    """

    def __init__(self, index: RecordIndex, decisions: Decisions, gazetteer: Gazetteer) -> None:
        self.index, self.decisions, self.gazetteer = index, decisions, gazetteer
        self._blocks: dict[str, dict[_Face, list[NameRecord]]] = {}

    def components(self, records: Sequence[NameRecord]) -> Iterator[list[NameRecord]]:
        """Yield each component of records that are all in the index."""
        seen: set[Mention] = set()
        for record in records:
            if (record.article, record.key) not in seen:
                component = self.component(record)
                seen.update(component)
                yield sorted(component.values(), key=mention_of)

    def component(self, start: NameRecord) -> dict[Mention, NameRecord]:
        """Return everything that leads to `start`, which is in the index, from partner to partner, by mention."""
        found, queue = {(start.article, start.key): start}, [start]
        looked: set[tuple[_Face, str]] = set()
        while queue:
            for other in self._partners(queue.pop(), looked):
                mention = other.article, other.key
                if mention not in found:
                    found[mention] = other
                    queue.append(other)
        return found

    def neighbours(self, record: NameRecord) -> Iterator[NameRecord]:
        """Yield the partners of a record that need not be in the index any more."""
        yield from self._partners(record, set())

    def _partners(self, record: NameRecord, looked: set[tuple["_Face", str]]) -> Iterator[NameRecord]:
        for mention in self.decisions.partners((record.article, record.key)):
            other = self.index.record(*mention)
            if other:
                yield other
        if self._settled(record):
            return
        face = _face(record)
        for key in sought_keys(record.keys):
            if (face, key) not in looked:
                looked.add((face, key))
                yield from self._sought(record, face, key)

    def _sought(self, record: NameRecord, face: "_Face", key: str) -> Iterator[NameRecord]:
        """Yield those that bear a key and are partners of a record.

        The key has a team in it, or else the block holds all records of each full name in it.
        """
        team = has_team(key)
        for other, others in self._block(key).items():
            level = _level(face, other)
            if level is _ALWAYS or (level is _WITH_TEAM and (team or self._share_team(record, face, others))):
                yield from others

    def _share_team(self, record: NameRecord, face: "_Face", others: Iterable[NameRecord]) -> bool:
        """Whether any record of a full name shares a team with any of the others."""
        own = set(teams_of(record.context))
        for name_key in (key for key in record.keys if key.startswith("name ")):
            for same in self._block(name_key).get(face, ()):
                own.update(teams_of(same.context))
        return any(own.intersection(teams_of(other.context)) for other in others)

    def _settled(self, record: NameRecord) -> bool:
        """Whether a team stands by itself: an entry of the gazetteer, or a name that several entries share."""
        if record.type == "Person":
            return False
        return bool(self.gazetteer.by_iri(record.iri) if record.iri else self.gazetteer.lookup(record.label))

    def _block(self, key: str) -> Mapping["_Face", Sequence[NameRecord]]:
        block = self._blocks.get(key)
        if block is None:
            block = {}
            for record in self.index.records_with_key(key):
                block.setdefault(_face(record), []).append(record)
            self._blocks[key] = block
        return block


_Face = tuple[str, tuple[str, ...]]
"""What decides, with the teams, whether two records may have to do with each other: the class and the names."""
_NEVER, _WITH_TEAM, _ALWAYS = 0, 1, 2


def _face(record: NameRecord) -> _Face:
    return (record.type, record.names) if record.type == "Person" else (record.keys[0], ())


@lru_cache(maxsize=65536)
def _level(a: _Face, b: _Face) -> int:
    """Whether records of two faces are to be decided together: always, where they share a team, or never.

    Records that could bear one IRI always are, so that namesakes get different ones.
    """
    if a[0] != "Person" or b[0] != "Person":
        return _ALWAYS if a == b else _NEVER
    (full_a, part_a), (full_b, part_b) = split_names(a[1]), split_names(b[1])
    if full_a and full_b:
        if not {fold(name) for name in a[1]}.isdisjoint(fold(name) for name in b[1] if read_name(name).full):
            return _ALWAYS
        best = max(agreement(x, y) for x in full_a for y in full_b)
        return _ALWAYS if best >= Agreement.LONGER else _WITH_TEAM if best else _NEVER
    if full_a or full_b:
        full, part = (full_a, part_b) if full_a else (full_b, part_a)
        known = part_a if full_a else part_b
        alike = any(surname_position(x, y) is not None for x in part for y in full)
        alike = alike or any(same_surname(x, y) for x in part for y in known)
    else:
        alike = any(same_surname(x, y) for x in part_a for y in part_b)
    return _WITH_TEAM if alike else _NEVER
