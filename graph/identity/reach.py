"""How far a change of records reaches: the records whose entity may be another one, and those needed to tell."""

from collections.abc import Iterable, Mapping, Sequence

from .clusters import Cluster
from .decisions import Decisions, Mention
from .gazetteer import Gazetteer
from .keys import split_names
from .people import cluster_people
from .records import NameRecord, mention_of
from .search import Affected, Component, Components, RecordIndex, Records, Search, aliased, sorted_records

_MANY = 200
Near = dict[Component, list[Cluster]]
_NO_DECISIONS = Decisions()


def affected(
    index: RecordIndex,
    changed: Iterable[NameRecord],
    decisions: Decisions | None = None,
    gazetteer: Gazetteer | None = None,
    before: Decisions | None = None,
) -> Affected:
    """Return every record of the index whose entity may differ because those given came, went or changed.

    The index holds what is now: with the records that came, without those that went.  `before` are the decisions that
    held until now, where others may hold now; the records given need not have changed then.  `resolve` of what is
    returned equals `resolve` of everything, as far as it goes.  (The records of one entry of the gazetteer are
    components each by itself: nothing about it depends on them.)
    """
    decisions, gazetteer = decisions or _NO_DECISIONS, gazetteer or Gazetteer()
    index = _Read(aliased(index, decisions))
    search = Search(index, decisions, gazetteer)
    changed = list(changed)
    changed = sorted({named.named(record) for record in changed for named in (decisions, before or decisions)})
    things = Components(search)
    for start in search.starts(record for record in changed if record.type != "Person"):
        things.add(start)
    people, beside = Components(search), Components(search)
    persons = [record for record in changed if record.type == "Person"]
    for start in search.starts(persons):
        people.add(start)
    near: Near = {}
    if before is None:
        _add_moved(people, persons, Search(_Before(index, persons), decisions, gazetteer), near)
    else:
        _add_all(people, persons)
    for surname in search.surnames_of(people.records.values()):
        if mention_of(surname) not in people.records:
            beside.add(surname)
    known = {**people.records, **beside.records}
    return Affected(people.found(), things.found(), beside.found(), _loose(search, known), near)


def _loose(search: Search, known: Mapping[Mention, NameRecord]) -> Component:
    """The bearers of surnames among known records that are not known."""
    bearers = {mention_of(bearer): bearer for bearer in search.bearers_of(known.values())}
    return sorted_records({mention: record for mention, record in bearers.items() if mention not in known})


def _add_all(people: Components, changed: Sequence[NameRecord]) -> None:
    """Add every surname that may stand for what changed, and every bearer of it."""
    for surname in people.search.surnames_of(changed):
        people.add(surname)
    for bearer in people.search.bearers_of([*changed, *people.records.values()]):
        people.add(bearer)


def _add_moved(people: Components, changed: Sequence[NameRecord], earlier: Search, near: Near) -> None:
    """Add the surnames that stand for somebody else than before, those that hang together with them, and for whom.

    Where they are many, finding that out would cost more than it spares.
    """
    now, before = Components(people.search), Components(earlier)
    for surname in people.search.surnames_of(changed):
        now.add(surname)
    for part in people.found():
        now.add(part[0])
    if sum(not split_names(record.names)[0] for record in now.records.values()) > _MANY:
        _add_all(people, changed)
        return
    for surname in earlier.surnames_of(changed):
        before.add(surname)
    for record in changed:
        held = earlier.index.record(record.article, record.key)
        for start in [held] if held else earlier.partners(record):
            before.add(start)
    stood, stands = _destinations(before, near), _destinations(now, near)
    renewed = {mention_of(record) for record in changed}
    for part in (*before.found(), *now.found()):
        surnames = {mention_of(record) for record in part if not split_names(record.names)[0]}
        same = all(mention in stood and stood[mention] == stands.get(mention) for mention in surnames)
        if same and renewed.isdisjoint(surnames):
            continue
        whom = {found[mention][0] for found in (stood, stands) for mention in surnames & found.keys()}
        for mention in surnames | whom:
            living = people.search.index.record(*mention)
            if living:
                people.add(living)


def _destinations(parts: Components, near: Near) -> dict[Mention, tuple[Mention, bool]]:
    """For each surname alone the first record of whom it stands for, be it its own, and whether that is in doubt."""
    beside = tuple(part for part in parts.found() if not all(split_names(record.names)[0] for record in part))
    known = {mention_of(record): record for part in beside for record in part}
    hung = Affected(beside=beside, bearers=_loose(parts.search, known), near=near)
    found: dict[Mention, tuple[Mention, bool]] = {}
    for cluster in cluster_people(hung, parts.search.decisions):
        full = [mention_of(record) for record in cluster.records if split_names(record.names)[0]]
        for record in cluster.records:
            if not split_names(record.names)[0]:
                found[mention_of(record)] = (full[0] if full else cluster.first), cluster.doubtful
    return found


class _Read:
    """An index that reads each block once."""

    def __init__(self, index: RecordIndex) -> None:
        self.record = index.record
        self._index = index
        self._blocks: dict[str, Sequence[NameRecord]] = {}

    def records_with_key(self, key: str) -> Sequence[NameRecord]:
        if key not in self._blocks:
            self._blocks[key] = list(self._index.records_with_key(key))
        return self._blocks[key]


class _Before:
    """An index as it was before records changed."""

    def __init__(self, index: RecordIndex, changed: Iterable[NameRecord]) -> None:
        self._index, self._old, self._new = index, Records(), set()
        for record in changed:
            if index.record(record.article, record.key) == record:
                self._new.add(mention_of(record))
            else:
                self._old.add(record)

    def records_with_key(self, key: str) -> list[NameRecord]:
        now = (record for record in self._index.records_with_key(key) if mention_of(record) not in self._new)
        return [*now, *self._old.records_with_key(key)]

    def record(self, article: str, key: str) -> NameRecord | None:
        now = None if (article, key) in self._new else self._index.record(article, key)
        return self._old.record(article, key) or now
