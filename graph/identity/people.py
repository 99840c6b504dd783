"""Which records of people are one person: a pure function over records.

Full names are put together first, best evidence first, and never by anything that a surname alone says.  A surname (or
mononym, or initials and surname) then joins the one bearer that fits by context, or those like it, or nobody.  Its
bearers are looked for among the records that share a team with it, and among those alone, so that what a surname means
hangs on what is told of that team, however many bear it elsewhere.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

from .clusters import Cluster, agglomerate, alike_groups, collapse, merge_decided, same_records
from .compare import objections, same_line, support
from .decisions import Decisions, Mention
from .keys import bearer_keys, may_bear, split_names, stands_alone
from .names import PersonName, same_surname, surname_position
from .records import NameRecord, mention_of
from .search import Affected, Component, Known

FITS = 1.5
"""A surname fits a bearer where their contexts support each other by this much."""
_CLEARLY = 2.0
Fitting = tuple[float, Cluster, str]


def cluster_people(affected: Affected, decisions: Decisions) -> list[Cluster]:
    """Return the people that records are of, each a cluster, in the order of their smallest mentions.

    Those that `affected` has only to decide about others are marked as not `told`.
    """
    known, full = affected.known, list[Cluster]()
    partial: list[list[Cluster]] = []
    for component in affected.people:
        persons, surnames = people_of(component, decisions, known)
        full.extend(person.marked(person.first not in affected.still, True) for person in persons)
        partial.append(surnames)
    for component in affected.beside:
        persons, surnames = people_of(component, decisions, known)
        full.extend(person.marked(False, False) for person in persons)
        partial.append([cluster.marked(False, True) for cluster in surnames])
    full.extend(cluster.marked(False, False) for cluster in same_records(affected.bearers, decisions))
    rest = _place(partial, _Near(full, partial, decisions, known))
    return sorted([*full, *rest], key=lambda cluster: cluster.first)


def people_of(component: Component, decisions: Decisions, known: Known) -> tuple[list[Cluster], list[Cluster]]:
    """Return the people of full name that a component's records are of, and the surnames alone not yet put to any.

    `known` keeps what was found, which is not to be changed.
    """
    if component not in known.people:
        clusters = merge_decided(same_records(component, decisions), decisions)
        full = collapse([cluster for cluster in clusters if cluster.full], decisions)
        persons = [person for alike in alike_groups(full) for person in agglomerate(alike, decisions)]
        known.people[component] = persons, [cluster for cluster in clusters if not cluster.full]
    return known.people[component]


def _place(partial: Sequence[Sequence[Cluster]], near: "_Near") -> list[Cluster]:
    """Join surnames to the one bearer that fits; return those that stay by themselves, or with others like them."""
    left: list[Cluster] = []
    placed: list[tuple[Cluster, Cluster, str]] = []
    for component in partial:
        free = []
        for cluster in component:
            fitting = near.fitting(cluster)
            if not fitting:
                free.append(cluster)
            elif len(fitting) == 1 or fitting[0][0] - fitting[1][0] >= _CLEARLY:
                _, bearer, why = fitting[0]
                placed.append((cluster, near.person_of[bearer.first], why))
            else:
                left.extend(_one_by_one(cluster, fitting))
        left.extend(person for alike in alike_groups(free) for person in agglomerate(alike, near.decisions))
    for cluster, bearer, why in placed:
        bearer.records.extend(cluster.records)
        bearer.notes.update({(r.article, r.key): why for r in cluster.records})
    for bearer in {bearer.first: bearer for _, bearer, _ in placed}.values():
        bearer.records.sort(key=mention_of)
    return left


class _Near:
    """Finds the people that a surname may stand for, put together from what is told of its teams."""

    def __init__(
        self, full: Sequence[Cluster], partial: Iterable[Iterable[Cluster]], decisions: Decisions, known: Known
    ) -> None:
        self.decisions, self._kept = decisions, known
        surnames = [record for cluster in chain.from_iterable(partial) for record in cluster.records]
        asked = {key for record in surnames for key in bearer_keys(record.keys)}
        self.person_of: dict[Mention, Cluster] = {}
        self._bearing: dict[str, list[NameRecord]] = {}
        for person in full if surnames else ():
            for record in person.records:
                self.person_of[mention_of(record)] = person
                for key in asked.intersection(record.keys):
                    if split_names(record.names)[0]:
                        self._bearing.setdefault(key, []).append(record)
        self._bearers: dict[frozenset[tuple[tuple[str, ...], tuple[str, ...]]], Component] = {}

    def fitting(self, cluster: Cluster) -> list[Fitting]:
        """Return the people of full name that a surname fits, as told of its teams, best first."""
        asked = frozenset((record.names, tuple(bearer_keys(record.keys))) for record in cluster.records)
        if asked not in self._bearers:
            self._bearers[asked] = self._records(asked)
        records = self._bearers[asked]
        if self.decisions.splits and any(self.decisions.splits_of(mention_of(record)) for record in cluster.records):
            records = tuple(
                record
                for record in self._all_of(records)
                if not self.decisions.apart(cluster.records, self.person_of[mention_of(record)].records)
            )
        if not records:
            return []
        pair = tuple(cluster.records), records
        if pair not in self._kept.fits:
            persons, _ = people_of(records, self.decisions, self._kept)
            self._kept.fits[pair] = bearers(cluster, persons, self.decisions)
        return self._kept.fits[pair]

    def _all_of(self, records: Component) -> list[NameRecord]:
        persons, _ = people_of(records, self.decisions, self._kept)
        return sorted((record for person in persons for record in person.records), key=mention_of)

    def _records(self, asked: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> Component:
        found: dict[Mention, NameRecord] = {}
        for names, keys in asked:
            for other in chain.from_iterable(self._bearing.get(key, ()) for key in keys):
                if mention_of(other) not in found and may_bear(other.names, names):
                    found[mention_of(other)] = other
        return tuple(found[mention] for mention in sorted(found))


def bearers(cluster: Cluster, full: Iterable[Cluster], decisions: Decisions) -> list[Fitting]:
    """Return the people of full name that a surname fits, best first, with the reason.

    Those who bear it as a surname come before those who bear it as a given name.
    """
    found: dict[int, list[Fitting]] = {0: [], 1: []}
    given = {key for record in cluster.records if stands_alone(record.keys) for key in bearer_keys(record.keys)}
    for bearer in full:
        if given and any(not given.isdisjoint(record.keys) for record in bearer.records):
            found[1].append((FITS, bearer, "a curator gave this name"))
            continue
        if not cluster.context.teams & bearer.context.teams or decisions.apart(cluster.records, bearer.records):
            continue
        places = [_place_in(bearer, name) for name in cluster.spellings]
        if min(places) < 0 or (min(places) == 0 and not same_line(cluster.context, bearer.context)):
            continue
        pro = support(cluster.context, bearer.context)
        contra = objections(cluster.context, bearer.context)
        score = sum(finding.weight for finding in (*pro, *contra))
        if score >= FITS and not any(finding.hard for finding in contra):
            found[min(places)].append((score, bearer, f"the one bearer of the name who fits: {pro[0].reason}"))
    return sorted(found[1] or found[0], key=lambda item: (-item[0], item[1].first))


def _place_in(bearer: Cluster, name: PersonName) -> int:
    if any(same_surname(name, alias) for alias in bearer.aliases):
        return 1
    places = [surname_position(name, full) for full in bearer.spellings]
    return max((place for place in places if place is not None), default=-1)


def _one_by_one(cluster: Cluster, fitting: Sequence[Fitting]) -> list[Cluster]:
    """Return the records of a surname that fits several people, each by itself."""
    others = ", ".join(sorted(min(other.records).label for _, other, _ in fitting))
    note = f"left by itself: {len(fitting)} bearers of the name fit equally well ({others})"
    if cluster.notes:  # a curator put its records together
        notes = {mention_of(record): note for record in cluster.records}
        return [Cluster(cluster.records, cluster.names, False, cluster.context, notes, True, told=cluster.told)]
    return [
        Cluster([record], cluster.names, False, cluster.context, {mention_of(record): note}, True, told=cluster.told)
        for record in cluster.records
    ]
