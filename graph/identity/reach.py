"""How far a change of records reaches: the records whose entity may be another one, and those needed to tell."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from .clusters import Cluster
from .compare import may_weigh
from .decisions import Decisions, Mention
from .gazetteer import Gazetteer
from .keys import bearer_keys
from .labels import leading, mark, named, preferred_label, slug, tail_of
from .people import FITS, Fitting, bearers, fitting, people_of, settle
from .records import NameRecord, mention_of, teams_of
from .search import (
    Affected,
    Component,
    Components,
    Known,
    People,
    RecordIndex,
    Records,
    Search,
    Settled,
    aliased,
    one_name,
    sorted_records,
    surnames_in,
)
from .told import Spell, read_lines

_MANY = 200
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
    persons = [record for record in changed if record.type == "Person"]
    reach = _Reach(search, persons)
    if before is None:
        reach.add_changed()
    else:
        reach.add_all()
    return reach.found(things.found())


class _Reach:
    """What a change of people's records reaches: components, and who in them is told."""

    def __init__(self, search: Search, changed: Sequence[NameRecord]) -> None:
        self.search, self.changed, self.known = search, changed, Known()
        self.people = Components(search)
        for start in search.starts(changed):
            self.people.add(start)
        self.still: dict[Mention, Cluster] = {}
        self._holder: dict[Mention, Mention] = {}
        there = ((one, search.index.record(one.article, one.key)) for one in changed)
        self.new = {mention_of(one): one for one, now in there if now == one}
        self.old = [one for one in changed if self.new.get(mention_of(one)) != one]
        self._bearers: dict[Hashable, People] = {}
        self._passed: dict[Mention, tuple[int, bool]] = {}

    def found(self, things: tuple[Component, ...]) -> Affected:
        """Return what was found, with the surnames of those who are told and the bearers of these."""
        while True:
            unmoved = {mention_of(record) for cluster in self.still.values() for record in cluster.records}
            told = [record for mention, record in self.people.records.items() if mention not in unmoved]
            beside = self._surnames(told)
            rivals = _split_from(self.search, [*told, *beside.records.values()])
            if rivals <= self.people.records.keys() - unmoved:
                break
            for mention in sorted(rivals):
                self._tell(mention)
        loose: Component = ()
        if self.search.decisions.splits:
            loose = _loose(self.search, {**self.people.records, **beside.records})
        else:
            for part in (*self.people.found(), *beside.found()):
                if surnames_in(part):
                    self._settle_now(part)
        return Affected(self.people.found(), things, beside.found(), loose, frozenset(self.still), self.known)

    def _surnames(self, records: Iterable[NameRecord]) -> Components:
        """The components of the surnames that may stand for records, but not those of people or beyond their reach."""
        kept = Components(self.search)
        beyond: dict[Mention, Component] = {}
        for surname in self.search.surnames_of(records):
            mention = mention_of(surname)
            if mention in self.people.records or mention in kept.records or mention in beyond:
                continue
            part = self.search.whole(surname)
            if self._beyond(part):
                beyond.update(dict.fromkeys(map(mention_of, part), part))
            else:
                kept.put(part)
        if beyond and kept.records:
            self._put_namesakes(kept, dict.fromkeys(beyond.values()))
        return kept

    def _put_namesakes(self, kept: Components, beyond: Iterable[Component]) -> None:
        """Put those with the kept whose team is called like another one there: they may give the same IRIs."""
        tails = {tail_of(team): team for record in kept.records.values() for team in teams_of(record.context)}
        for part in beyond:
            (team,) = teams_of(part[0].context)
            if tails.get(tail_of(team), team) != team:
                kept.put(part)

    def _beyond(self, part: Component) -> bool:
        """Whether surnames stand for nobody looked at, now or before: they tell of one team, but of other times."""
        first, looked_at = mention_of(part[0]), len(self.people.records)
        passed = self._passed.get(first)
        if passed is None or (passed[1] and passed[0] < looked_at):
            passed = self._passed[first] = looked_at, self._of_other_times(part)
        return passed[1]

    def _of_other_times(self, part: Component) -> bool:
        if self.search.decisions.together or self.search.decisions.splits:
            return False
        ours: list[Spell] = []
        keys: set[str] = set()
        teams: set[str] = set()
        for record in part:
            spells, ties = read_lines(record.context)
            ours += spells
            teams.update([spell.team for spell in spells])
            if ties or len(teams) != 1:
                return False
            keys.update(bearer_keys(record.keys))
        for record in chain(self.people.records.values(), self.old):
            if not keys.isdisjoint(record.keys) and may_weigh(ours, read_lines(record.context)[0], FITS):
                return False
        return True

    def add_all(self) -> None:
        """Add every surname that may stand for what changed, and every bearer of it."""
        for surname in self.search.surnames_of(self.changed):
            self.people.add(surname)
        for bearer in self.search.bearers_of([*self.changed, *self.people.records.values()]):
            self.people.add(bearer)

    def add_changed(self) -> None:
        """Add the surnames that stand for somebody else than before, those that hang together with them, and for whom.

        Where they are many, finding that out would cost more than it spares.
        """
        now = self._surnames(self.changed)
        for part in self.people.found():
            now.put(part)
        if sum(len(surnames_in(part)) for part in now.found()) > _MANY:
            self.add_all()
            return
        before = self._earlier(now)
        self._keep(self._unchanged(before).values())
        stands, stood = self._destinations(now), self._destinations(before)
        renewed = {mention_of(record) for record in self.changed}
        for parts in (before, now):
            for part in parts.found():
                surnames = set(map(mention_of, surnames_in(part)))
                same = all(mention in stood and stood[mention] == stands.get(mention) for mention in surnames)
                if not same or not renewed.isdisjoint(surnames):
                    whom = {found[surname][0] for found in (stood, stands) for surname in surnames & found.keys()}
                    for mention in sorted(surnames | whom | _split_from(parts.search, part)):
                        self._tell(mention)

    def _earlier(self, now: Components) -> Components:
        """The components that there were of the records of those that there are, and of those that went."""
        past = _Before(self.search.index, self.new, self.old)
        before = Components(self.search.earlier(past, past.touched))
        for part in now.found():
            rest = part
            if not self.new.keys().isdisjoint(map(mention_of, part)):
                rest = tuple([record for record in part if mention_of(record) not in self.new])
            if rest and not self.old and (len(rest) == len(part) or one_name(part)):
                before.put(rest)
            else:
                for record in rest:
                    before.add(record)
        for record in self.old:
            before.add(record)
        return before

    def _unchanged(self, before: Components) -> dict[Mention, Cluster]:
        """The people of full name, by first mention, who are made of the same records as before and called the same."""
        fresh = {mention_of(record) for record in self.changed}
        same: dict[Mention, Cluster] = {}
        there: list[Component] = []
        for part in self.people.found():
            old = [one for one in self._people_of(part).full if fresh.isdisjoint(map(mention_of, one.records))]
            if old:
                same.update([(person.first, person) for person in old])
                there.append(part)
        if not same:
            return same
        parts = [part for part in before.found() if not same.keys().isdisjoint(map(mention_of, part))]
        were = {person.first: person for part in parts for person in self._people_of(part).full}
        same = {
            first: person for first, person in same.items() if first in were and person.records == were[first].records
        }
        for first, person in same.items():
            were[first].label = preferred_label(person)
        then, now = self._called(parts), self._called(there)
        return {first: person for first, person in same.items() if then[first] == now[first]}

    def _called(self, parts: Iterable[Component]) -> dict[Mention, tuple[object, ...]]:
        """For each of the people of full name the last parts of the IRI and of those that lead to it."""
        found: dict[Mention, tuple[object, ...]] = {}
        for part in parts:
            persons = self._people_of(part).full
            if one_name(part) and len(part[0].names) == 1:
                found.update(_called_alike(persons, part[0].names[0]))
                continue
            names = named(persons)
            taken = {name for _, name in names}
            sources: dict[int, set[str]] = {}
            for source, at in leading(persons).items():
                if source not in taken:
                    sources.setdefault(at, set()).add(source)
            for at, (person, (label, name)) in enumerate(zip(persons, names, strict=True)):
                found[person.first] = label, name, sources.get(at)
        return found

    def _people_of(self, part: Component) -> People:
        return people_of(part, self.search.decisions, self.known)

    def _keep(self, persons: Iterable[Cluster]) -> None:
        """Note that people stay who they are."""
        for person in persons:
            self.still[person.first] = person
            self._holder.update(dict.fromkeys(map(mention_of, person.records), person.first))

    def _tell(self, mention: Mention) -> None:
        """Have a record that is there told, with all that is of one person with it."""
        living = self.search.index.record(*mention)
        if living and mention not in self.people.records:
            component = self.search.whole(living)
            self.people.put(component)
            self._keep(self._people_of(component).full)
        self.still.pop(self._holder.get(mention, mention), None)

    def _destinations(self, parts: Components) -> dict[Mention, tuple[Mention, bool]]:
        """For each surname alone the first record of whom it stands for, or its own, and whether that is in doubt."""
        found: dict[Mention, tuple[Mention, bool]] = {}
        for part in parts.found():
            if surnames_in(part):
                placed, left = (
                    self._settle_now(part) if parts.search is self.search else self._settle_before(parts, part)
                )
                for cluster, whom in placed:
                    found.update((mention_of(record), (whom.first, False)) for record in cluster.records)
                for cluster in left:
                    found.update((mention_of(record), (cluster.first, cluster.doubtful)) for record in cluster.records)
        return found

    def _settle_now(self, part: Component) -> Settled:
        """Return which of the surnames in a component stand for whom now, and the others; noted for who asks again."""
        surnames = self._people_of(part).surnames
        found = self.known.settled.get(id(surnames))
        if found is None:
            settled = settle(surnames, self._fits_now, self.search.decisions, self.known)
            found = self.known.settled[id(surnames)] = surnames, settled
        return found[1]

    def _settle_before(self, parts: Components, part: Component) -> Settled:
        fits = partial(self._fits_before, parts.search)
        return settle(self._people_of(part).surnames, fits, self.search.decisions, self.known)

    def _fits_now(self, cluster: Cluster) -> list[Fitting]:
        persons = self._bearers_of(cluster).full
        return bearers(cluster, persons, self.search.decisions, self.known) if persons else []

    def _fits_before(self, earlier: Search, cluster: Cluster) -> list[Fitting]:
        """Whom a surname did fit: as now, but for those of a name that agrees with that of who is new."""
        decisions = self.search.decisions
        if self.old or decisions.together:
            bearers_then = {mention_of(bearer): bearer for bearer in earlier.bearers_of(cluster.records)}
            return fitting(cluster, sorted_records(bearers_then), decisions, self.known)
        then: list[Cluster] = []
        for group, persons in self._bearers_of(cluster).alike:
            there = {mention_of(record): record for one in group for record in one.records}
            if there.keys().isdisjoint(self.new):
                then.extend(persons)
            elif len(there) > 1:
                rest = {mention: record for mention, record in there.items() if mention not in self.new}
                then.extend(self._people_of(sorted_records(rest)).full)
        return bearers(cluster, then, decisions, self.known)

    def _bearers_of(self, cluster: Cluster) -> People:
        """The people of full names that a surname may stand for now."""
        first = cluster.records[0]
        asked = {(record.names, record.keys) for record in cluster.records} if len(cluster.records) > 1 else ()
        key = (first.names, first.keys) if len(asked) < 2 else frozenset(asked)
        found = self._bearers.get(key)
        if found is None:
            there = {mention_of(bearer): bearer for bearer in self.search.bearers_of(cluster.records)}
            found = self._bearers[key] = self._people_of(sorted_records(there))
        return found


def _called_alike(persons: Sequence[Cluster], label: str) -> Iterator[tuple[Mention, tuple[object, ...]]]:
    """Yield for each of the people of one full name what they are called, as `named` and `leading` tell it."""
    name = slug(label)
    if len(persons) == 1:
        yield persons[0].first, (label, name, None)
        return
    first = min([(-len(person.core), person.first) for person in persons])[1]
    for person in persons:
        yield person.first, (label, f"{name}-{mark(*person.first)}", {name} if person.first == first else None)


def _split_from(search: Search, records: Iterable[NameRecord]) -> set[Mention]:
    """What a curator split from somebody, and the bearers of it: all of each person must be known to tell whom."""
    splits_of = search.decisions.splits_of
    split = [record for record in records if splits_of(mention_of(record))] if search.decisions.splits else []
    return {mention_of(record) for record in (*split, *search.bearers_of(split))}


def _loose(search: Search, known: Mapping[Mention, NameRecord]) -> Component:
    """The bearers of surnames among known records that are not known."""
    found = {mention_of(bearer): bearer for bearer in search.bearers_of(known.values())}
    return sorted_records({mention: record for mention, record in found.items() if mention not in known})


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
    """An index as it was before some records came and others went."""

    def __init__(self, index: RecordIndex, new: Mapping[Mention, NameRecord], old: Iterable[NameRecord]) -> None:
        self._index, self._new, self._old = index, new, Records(old)
        self.touched = {key for record in (*new.values(), *old) for key in record.keys}

    def records_with_key(self, key: str) -> list[NameRecord]:
        now = (record for record in self._index.records_with_key(key) if mention_of(record) not in self._new)
        return [*now, *self._old.records_with_key(key)]

    def record(self, article: str, key: str) -> NameRecord | None:
        now = None if (article, key) in self._new else self._index.record(article, key)
        return self._old.record(article, key) or now
