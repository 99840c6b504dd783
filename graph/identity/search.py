"""Which records a change of some may change: the part of an index that identity looks at.

Two records of full names alike, or two surnames alike at one team, hang together, and so on from one to the next: a
*component*.  Decisions of curators tie as well.  A surname alone hangs on the full names at its team one step deep
only: it never ties those to each other, nor to what else these hang together with.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple, Protocol

from .clusters import Cluster
from .decisions import Decisions, Mention
from .gazetteer import Gazetteer, fold
from .keys import (
    bearer_keys,
    has_team,
    may_bear,
    may_slip,
    of_slips,
    own_keys,
    split_names,
    surname_keys,
    team_keys,
)
from .names import Agreement, agreement, read_name, same_surname
from .records import NameRecord, has_full_name, mention_of, teams_of
from .stays import Leaves
from .uniting import Compared

Component = tuple[NameRecord, ...]
"""Records that hang together, sorted."""
_NO_DECISIONS = Decisions()


class RecordIndex(Protocol):
    """Finds records; the store is one."""

    def records_with_key(self, key: str) -> Iterable[NameRecord]:
        """Return every record that bears the key."""

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""


class Records:
    """Records in memory, found by key: an index without a store."""

    def __init__(self, records: Iterable[NameRecord] = ()) -> None:
        """Take the records in."""
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


class People(NamedTuple):
    """Whom the records of a component are of: its people of full name, and the surnames alone not yet put to any.

    `alike` tells the people of full name that each group of clusters of names that agree is of.
    """

    full: list[Cluster]
    surnames: list[Cluster]
    alike: list[tuple[list[Cluster], list[Cluster]]]


Settled = tuple[list[tuple[Cluster, Cluster]], list[Cluster]]
"""Which surnames stand for whom, and the others, by themselves or with some alike."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out of components and may be asked again.

    `leaves`: the cluster of records that say the same; `people`: whom a component's records are of, by the identities
    of these; `united`: the people that clusters of names that agree are of, by the identities of these; `fits`: whether
    a surname fits somebody, as a given name (0) or a surname (1), and how well; `settled`: for whom the surnames of a
    component stand now, by the identity of their list; `compared`: what comparing clusters gave.  All keep alive what
    they go by.
    """

    leaves: Leaves = field(default_factory=dict)
    people: dict[tuple[int, ...], tuple[Component, People]] = field(default_factory=dict)
    united: dict[tuple[int, ...], tuple[list[Cluster], list[Cluster]]] = field(default_factory=dict)
    fits: dict[tuple[Cluster, Cluster], tuple[int, float] | None] = field(default_factory=dict)
    settled: dict[int, tuple[list[Cluster], Settled]] = field(default_factory=dict)
    compared: Compared = field(default_factory=Compared)


@dataclass(frozen=True, slots=True)
class Affected:
    """The records that a change may change, as `resolve` takes them: components, each sorted, in a fixed order.

    `people` and `things` (clubs and so on) may be other entities now; but of the people of full name those stay what
    they are whose first mentions are in `still`.  `beside` are the surnames alone that the others may be called by, and
    `bearers` further records of full names that those surnames or these may stand for, where `known` does not tell.
    """

    people: tuple[Component, ...] = ()
    things: tuple[Component, ...] = ()
    beside: tuple[Component, ...] = ()
    bearers: Component = ()
    still: frozenset[Mention] = frozenset()
    known: Known = field(default_factory=Known, repr=False, compare=False)

    @property
    def records(self) -> list[NameRecord]:
        """All records, sorted."""
        parts = (*self.people, *self.things, *self.beside, self.bearers)
        return sorted((record for part in parts for record in part), key=mention_of)


def all_of(
    records: Iterable[NameRecord], decisions: Decisions | None = None, gazetteer: Gazetteer | None = None
) -> Affected:
    """Return all of some records, in their components."""
    decisions = decisions or _NO_DECISIONS
    records = sorted(map(decisions.named, records), key=mention_of)
    search = Search(Records(records), decisions, gazetteer or Gazetteer())
    people: list[Component] = []
    things: list[Component] = []
    seen: set[Mention] = set()
    for record in records:
        if mention_of(record) not in seen:
            component = search.component(record)
            seen.update(component)
            (people if record.type == "Person" else things).append(sorted_records(component))
    return Affected(tuple(people), tuple(things))


class Aliased:
    """An index whose records of people bear what curators call them, too."""

    def __init__(self, index: RecordIndex, decisions: Decisions) -> None:
        """Take the index and the decisions that give names."""
        self.index, self.decisions = index, decisions
        self._further = Records()
        for mention in sorted(decisions.called):
            record = index.record(*mention)
            if record:
                own = decisions.named(record)
                self._further.add(replace(own, keys=tuple(key for key in own.keys if key not in record.keys)))

    def records_with_key(self, key: str) -> Sequence[NameRecord]:
        """Return every record that bears the key."""
        further = (self.record(record.article, record.key) for record in self._further.records_with_key(key))
        found = map(self.decisions.named, self.index.records_with_key(key))
        return [*(record for record in found if key in record.keys), *(record for record in further if record)]

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""
        record = self.index.record(article, key)
        return self.decisions.named(record) if record else None


def aliased(index: RecordIndex, decisions: Decisions) -> RecordIndex:
    """Return an index with what curators call people in it."""
    return Aliased(index, decisions) if decisions.called else index


class Components:
    """Components found so far, and all their records."""

    def __init__(self, search: "Search") -> None:
        """Take what finds them."""
        self.search = search
        self.records: dict[Mention, NameRecord] = {}
        self._found: list[Component] = []
        self._sorted: tuple[Component, ...] = ()

    def add(self, start: NameRecord) -> None:
        """Take in the component of a record."""
        if mention_of(start) not in self.records:
            self.put(self.search.whole(start))

    def put(self, component: Component) -> None:
        """Take in a component."""
        self.records.update(zip(map(mention_of, component), component, strict=True))
        self._found.append(component)

    def found(self) -> tuple[Component, ...]:
        """Return the components in the order of their smallest mentions."""
        if len(self._sorted) < len(self._found):
            self._sorted = tuple(sorted(self._found, key=_first_mention))
        return self._sorted


def _first_mention(component: Component) -> Mention:
    return mention_of(component[0])


def sorted_records(records: Mapping[Mention, NameRecord]) -> Component:
    """Return records in the order of their mentions."""
    return tuple([records[mention] for mention in sorted(records)])


def one_name(component: Sequence[NameRecord]) -> bool:
    """Whether the records of a component bear one and the same full name: any of them then hang together."""
    names = component[0].names
    return has_full_name(component[0]) and not [record for record in component if record.names != names]


def surnames_in(component: Component) -> list[NameRecord]:
    """Return the records of surnames alone in a component."""
    return [record for record in component if not has_full_name(record)]


class Search:
    """Finds the records that a record hangs together with, and so on: its component.

    Records of one full name always belong together, so they are looked at as one.  The work therefore grows with the
    records found, not with their pairs.
    """

    def __init__(self, index: RecordIndex, decisions: Decisions, gazetteer: Gazetteer) -> None:
        self.index, self.decisions, self.gazetteer = index, decisions, gazetteer
        self._blocks: dict[str, Mapping[_Face, Sequence[NameRecord]]] = {}
        self._surnames: dict[tuple[tuple[str, ...], str], list[NameRecord]] = {}
        self._bearers: dict[tuple[tuple[str, ...], str], list[NameRecord]] = {}
        self._whole: dict[Mention, Component] = {}
        self._later: Search | None = None
        self._touched: frozenset[str] = frozenset()

    def earlier(self, index: RecordIndex, touched: Iterable[str]) -> "Search":
        """Return the search of an index as it was, which differs from this one's under the touched keys only."""
        search = Search(index, self.decisions, self.gazetteer)
        search._later, search._touched = self, frozenset(touched)
        return search

    def whole(self, start: NameRecord) -> Component:
        """Return the component of a record, sorted; asked again of any of its records, the same one."""
        found = self._whole.get((start.article, start.key))
        if found is None:
            records = self.component(start)
            found = sorted_records(records)
            self._whole.update(dict.fromkeys(records, found))
        return found

    def component(self, start: NameRecord) -> dict[Mention, NameRecord]:
        """Return everything that leads to `start`, which is in the index, from partner to partner, by mention."""
        found, queue = {(start.article, start.key): start}, [start]
        seen, linked = _Seen(), bool(self.decisions.together or self.decisions.splits)
        alike = {(start.names, start.keys)}
        while queue:
            for other in self.partners(queue.pop(), seen):
                mention = other.article, other.key
                if mention in found:
                    continue
                found[mention] = other
                borne = other.names, other.keys
                if linked or borne not in alike or other.type != "Person":
                    alike.add(borne)
                    queue.append(other)
        return found

    def starts(self, changed: Iterable[NameRecord]) -> Iterator[NameRecord]:
        """Yield the changed records that are in the index, and the partners of those that are no more."""
        for record in changed:
            now = self.index.record(record.article, record.key)
            yield from [now] if now == record else self.partners(record)

    def surnames_of(self, records: Iterable[NameRecord]) -> Iterator[NameRecord]:
        """Yield the surnames alone that share a team with any of the records, and may stand for its full names."""
        full = (record for record in records if has_full_name(record))
        for asked in _asked(full, surname_keys):
            found = self._surnames.get(asked)
            if found is None:
                names, block = asked[0], self._block(asked[1])
                found = [other for face, others in block.items() if may_bear(names, face) for other in others]
                self._surnames[asked] = found
            yield from found

    def bearers_of(self, records: Iterable[NameRecord]) -> Iterator[NameRecord]:
        """Yield the records of full names that share a team with any surname alone that may stand for them."""
        alone = (record for record in records if record.type == "Person" and not has_full_name(record))
        for asked in _asked(alone, bearer_keys):
            found = self._bearers.get(asked)
            if found is None:
                names, block = asked[0], self._block(asked[1])
                found = [other for face, others in block.items() if may_bear(face, names) for other in others]
                self._bearers[asked] = found
            yield from found

    def partners(self, record: NameRecord, seen: "_Seen | None" = None) -> Iterator[NameRecord]:
        """Yield those that a record hangs together with directly; what was `seen` before is passed over."""
        seen = seen or _Seen()
        for mention in self.decisions.partners((record.article, record.key)):
            other = self.index.record(*mention)
            if other:
                yield other
        if self._settled(record):
            return
        face = _face(record)
        keys: Sequence[str] = record.keys
        if record.type == "Person":
            keys = team_keys(keys) if face in seen.faces else own_keys(keys)
        looked = seen.faces.setdefault(face, set())
        for key in keys:
            if key not in looked:
                looked.add(key)
                yield from self._sought(record, face, key, seen.whole)

    def _sought(self, record: NameRecord, face: "_Face", key: str, whole: set["_Face"]) -> Iterator[NameRecord]:
        """Yield those that bear a key and are partners of a record, but not those of whom the `whole` face was found.

        The key has a team in it, or else the block holds all records of each full name in it.
        """
        team, slips = has_team(key), of_slips(key)
        for other, others in self._block(key).items():
            if other in whole:
                continue
            if other == face:
                yield from others
                if not team and (isinstance(face, tuple) or face == key):
                    whole.add(face)
                continue
            if slips and not may_slip(record.names, record.keys, others[0].names, others[0].keys):
                continue
            level = _level(face, other) if isinstance(face, tuple) else _ALWAYS
            if level is _ALWAYS or (level is _WITH_TEAM and (team or self._share_team(record, face, others))):
                yield from others
                if not team and (isinstance(other, tuple) or other == key):
                    whole.add(other)

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
        if block is None and self._later and key not in self._touched:
            self._blocks[key] = block = self._later._block(key)
        if block is None:
            self._blocks[key] = block = grouped(self.index.records_with_key(key))
        return block


def _asked(
    records: Iterable[NameRecord], keys: Callable[[Sequence[str]], list[str]]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the names of people and what they seek, each pair once."""
    seen: set[tuple[tuple[str, ...], str]] = set()
    for record in records:
        for key in keys(record.keys):
            if (record.names, key) not in seen:
                seen.add((record.names, key))
                yield record.names, key


_Face = tuple[str, ...] | str
"""What decides, with the teams, whether two records may have to do with each other: a person's names, else the key."""
_NEVER, _WITH_TEAM, _ALWAYS = 0, 1, 2


@dataclass(slots=True)
class _Seen:
    """What a search has seen: faces, each with the keys looked at for it, and faces all of whose records were found."""

    faces: dict[_Face, set[str]] = field(default_factory=dict)
    whole: set[_Face] = field(default_factory=set)


def grouped(records: Iterable[NameRecord]) -> dict[_Face, list[NameRecord]]:
    """Return records by their faces."""
    records = list(records)
    if not records:
        return {}
    names = records[0].names
    if len(records) < 2 or (records[0].type == "Person" and not [one for one in records if one.names != names]):
        return {_face(records[0]): records}
    found: dict[_Face, list[NameRecord]] = {}
    for record in records:
        face = record.names if record.type == "Person" else record.keys[0]
        found.setdefault(face, []).append(record)
    return found


def _face(record: NameRecord) -> _Face:
    return record.names if record.type == "Person" else record.keys[0]


@lru_cache(maxsize=65536)
def _level(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """Whether people's records of two faces are to be decided together: always, where they share a team, or never.

    Records that could bear one IRI always are, so that namesakes get different ones.
    """
    (full_a, part_a), (full_b, part_b) = split_names(a), split_names(b)
    if full_a and full_b:
        named, others = ({fold(name) for name in names if read_name(name).full} for names in (a, b))
        if named & others:
            return _ALWAYS
        best = max(agreement(x, y) for x in full_a for y in full_b)
        return _ALWAYS if best >= Agreement.LONGER else _WITH_TEAM if best else _NEVER
    if full_a or full_b:
        return _NEVER
    return _WITH_TEAM if any(same_surname(x, y) for x in part_a for y in part_b) else _NEVER
