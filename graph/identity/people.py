"""Which records of people are one person: a pure function over records.

Full names are put together first, best evidence first, and never by anything that a surname alone says.  A surname (or
mononym, or initials and surname) then joins the one bearer that fits by context, or those like it, or nobody.  Its
bearers are looked for among the records that share a team with it, and among those alone, so that what a surname means
hangs on what is told of that team, however many bear it elsewhere.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain

from .clusters import Cluster, alike_groups, merge_decided
from .compare import (
    at_odds,
    best_weight,
    in_passing,
    objections,
    opposed,
    same_line,
    support,
    support_weights,
    team_shared,
    weight_of_two,
)
from .decisions import Decisions, Mention
from .keys import bearer_keys, may_bear
from .names import PersonName, ends_plainly, same_surname, surname_position
from .records import NameRecord, has_full_name, mention_of
from .search import Affected, Component, Known, People, Settled, one_name, sorted_records, surnames_in
from .stays import apart_by_keys, by_name, collapse, of_one_name, same_records
from .told import Context
from .uniting import agglomerate

FITS = 1.5
"""A surname fits a bearer where their contexts support each other by this much."""
_CLEARLY = 2.0
Fitting = tuple[float, Cluster]


def cluster_people(affected: Affected, decisions: Decisions) -> list[Cluster]:
    """Return the people that records are of, each a cluster, in the order of their smallest mentions.

    Those that `affected` has only to decide about others are marked as not `told`.
    """
    known = affected.known
    full: list[Cluster] = []
    partial: list[tuple[list[Cluster], bool]] = []
    for parts, told in ((affected.people, True), (affected.beside, False)):
        for component in parts:
            people = people_of(component, decisions, known)
            full.extend(person.marked(told and person.first not in affected.still, told) for person in people.full)
            partial.append((people.surnames, told))
    left: list[Cluster] = []
    joined: dict[Mention, Cluster] = {}
    near = _Near(full, affected.bearers, [surnames for surnames, _ in partial], decisions, known)
    for surnames, told in partial:
        placed, alone = near.settled(surnames)
        left.extend(alone if told else [cluster.marked(False, bool(placed)) for cluster in alone])
        for cluster, whom in placed:
            why = reason(cluster, whom)
            bearer = joined[whom.first] = near.person_of(whom.first)
            bearer.records.extend(cluster.records)
            bearer.notes.update({mention_of(record): why for record in cluster.records})
    for bearer in joined.values():
        bearer.records.sort(key=mention_of)
    return sorted([*full, *near.strangers, *left], key=lambda cluster: cluster.first)


def people_of(component: Component, decisions: Decisions, known: Known) -> People:
    """Return whom a component's records are of; `known` keeps what was found, which is not to be changed."""
    asked = tuple(map(id, component))
    found = known.people.get(asked)
    if found is None:
        found = known.people[asked] = component, _people_of(component, decisions, known)
    return found[1]


def _people_of(component: Component, decisions: Decisions, known: Known) -> People:
    if len(component) == 1 and not decisions.together:
        alone = same_records(component, decisions, known.leaves)
        return People(alone, [], [(alone, alone)]) if alone[0].full else People([], alone, [])
    spoken = decisions.together or decisions.splits
    if spoken and any(decisions.speaks_of(mention_of(record)) for record in component):
        return _people_decided(component, decisions, known)
    if not component:
        return People([], [], [])
    if len(component[0].names) == 1 and one_name(component):
        clusters = of_one_name(component, known.leaves)
        united = _united(clusters, decisions, known)
        return People(united, [], [(clusters, united)])
    full = [record for record in component if has_full_name(record)]
    surnames = surnames_in(component) if len(full) < len(component) else []
    alike: list[tuple[list[Cluster], list[Cluster]]] = []
    for near in apart_by_keys(full) if full else ():
        clusters = by_name(near, known.leaves)
        one = len(clusters) == 1 or (len(near[0].names) == 1 and one_name(near))
        groups = [clusters] if one else alike_groups(collapse(clusters, decisions))
        alike.extend((group, _united(group, decisions, known)) for group in groups)
    partial = same_records(surnames, decisions, known.leaves) if surnames else []
    return People([person for _, united in alike for person in united], partial, alike)


def _people_decided(component: Component, decisions: Decisions, known: Known) -> People:
    """Whom records are of, some of which a curator spoke of."""
    clusters = merge_decided(same_records(component, decisions, known.leaves), decisions)
    full = collapse([cluster for cluster in clusters if cluster.full], decisions)
    alike = [(group, _united(group, decisions, known)) for group in alike_groups(full)]
    partial = [cluster for cluster in clusters if not cluster.full]
    return People([person for _, united in alike for person in united], partial, alike)


def _united(alike: list[Cluster], decisions: Decisions, known: Known) -> list[Cluster]:
    """Return the people that clusters of names that agree are of; asked again of the same clusters, the same people."""
    if len(alike) == 1:
        return alike
    asked = tuple(map(id, alike))
    found = known.united.get(asked)
    if found is None:
        found = known.united[asked] = alike, agglomerate(alike, decisions, known.compared)
    return found[1]


def settle(
    surnames: Sequence[Cluster], fitting: Callable[[Cluster], list[Fitting]], decisions: Decisions, known: Known
) -> Settled:
    """Return which surnames of a component stand for whom; and the others, by themselves or with some alike.

    `fitting` finds the people whom a surname fits, best first; `known` keeps what was found.
    """
    placed: list[tuple[Cluster, Cluster]] = []
    left: list[Cluster] = []
    free: list[Cluster] = []
    for cluster in surnames:
        found = fitting(cluster)
        if not found:
            free.append(cluster)
        elif len(found) == 1 or found[0][0] - found[1][0] >= _CLEARLY:
            placed.append((cluster, found[0][1]))
        else:
            left.extend(_one_by_one(cluster, found))
    for alike in alike_groups(free) if free else ():
        left.extend(_united(alike, decisions, known))
    return placed, left


def fitting(cluster: Cluster, records: Component, decisions: Decisions, known: Known) -> list[Fitting]:
    """Return the people whom a surname fits, best first, put together from the records of full names at its teams.

    `known` keeps what was found.
    """
    if not records:
        return []
    return bearers(cluster, people_of(records, decisions, known).full, decisions, known)


class _Near:
    """Finds the people that a surname may stand for, put together from what is told of its teams.

    `full` are people known, `loose` records of others, of whom no more is known; `strangers` gathers those of them for
    whom a surname stands.
    """

    def __init__(
        self,
        full: Iterable[Cluster],
        loose: Component,
        partial: Iterable[Iterable[Cluster]],
        decisions: Decisions,
        known: Known,
    ) -> None:
        self.decisions, self._kept = decisions, known
        self.strangers: list[Cluster] = []
        self._full, self._loose, self._partial = full, loose, partial
        self._bearers: dict[frozenset[tuple[tuple[str, ...], tuple[str, ...]]], tuple[Component, list[Cluster]]] = {}

    @cached_property
    def _persons(self) -> dict[Mention, Cluster]:
        """The people known, by the mentions that they are made of before surnames join them."""
        return {mention_of(record): person for person in self._full for record in person.core}

    @cached_property
    def _bearing(self) -> dict[str, list[NameRecord]]:
        """The records of full names by the keys under which the surnames look for them."""
        surnames = [record for cluster in chain.from_iterable(self._partial) for record in cluster.records]
        asked = {key for record in surnames for key in bearer_keys(record.keys)}
        found: dict[str, list[NameRecord]] = {}
        for record in chain(chain.from_iterable(person.core for person in self._full), self._loose):
            if has_full_name(record):
                for key in asked.intersection(record.keys):
                    found.setdefault(key, []).append(record)
        return found

    def settled(self, surnames: Sequence[Cluster]) -> Settled:
        """Return which surnames of a component stand for whom, and the others; as told before, where that is known."""
        found = None if self.decisions.splits else self._kept.settled.get(id(surnames))
        return found[1] if found else settle(surnames, self.fitting, self.decisions, self._kept)

    def person_of(self, mention: Mention) -> Cluster:
        """Return the person whom a mention that a surname may stand for is of; of a loose one nothing else is known."""
        if mention not in self._persons:
            self._persons[mention] = Cluster([], frozenset(), True, [Context()], told=False, counted=False)
            self.strangers.append(self._persons[mention])
        return self._persons[mention]

    def fitting(self, cluster: Cluster) -> list[Fitting]:
        """Return the people of full name that a surname fits, as told of its teams, best first."""
        asked = frozenset((record.names, tuple(bearer_keys(record.keys))) for record in cluster.records)
        if asked not in self._bearers:
            records = self._records(asked)
            self._bearers[asked] = records, people_of(records, self.decisions, self._kept).full
        records, persons = self._bearers[asked]
        if self.decisions.splits and any(self.decisions.splits_of(mention_of(record)) for record in cluster.records):
            records = tuple(record for record in records if not self._apart(cluster, record))
            return fitting(cluster, records, self.decisions, self._kept)
        return bearers(cluster, persons, self.decisions, self._kept)

    def _apart(self, cluster: Cluster, record: NameRecord) -> bool:
        person = self._persons.get(mention_of(record))
        return self.decisions.apart(cluster.records, person.core if person and person.core else [record])

    def _records(self, asked: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> Component:
        found: dict[Mention, NameRecord] = {}
        for names, keys in asked:
            for other in chain.from_iterable(self._bearing.get(key, ()) for key in keys):
                if mention_of(other) not in found and may_bear(other.names, names):
                    found[mention_of(other)] = other
        return sorted_records(found)


def bearers(
    cluster: Cluster, full: Iterable[Cluster], decisions: Decisions, known: Known | None = None
) -> list[Fitting]:
    """Return the people of full name that a surname fits, best first.

    Those who bear it as a surname come before those who bear it as a given name.
    """
    as_given: list[Fitting] = []
    as_surname: list[Fitting] = []
    fits = {} if known is None else known.fits
    for bearer in full:
        pair = cluster, bearer
        if pair not in fits:
            fits[pair] = _fit(cluster, bearer, decisions)
        fit = fits[pair]
        if fit:
            (as_surname if fit[0] else as_given).append((fit[1], bearer))
    fitting = as_surname or as_given
    return sorted(fitting, key=lambda item: (-item[0], item[1].first)) if len(fitting) > 1 else fitting


def reason(cluster: Cluster, bearer: Cluster) -> str:
    """Return why a surname stands for somebody whom it fits."""
    if _is_called(cluster, bearer):
        return "a curator gave this name"
    ours, theirs = cluster.plainly, bearer.plainly
    if len(ours) == len(theirs) == 1:
        best = team_shared(ours[0], theirs[0])
    else:
        best = support(cluster.context, bearer.context)[0].reason
    return f"the one bearer of the name who fits: {best}"


def _fit(cluster: Cluster, bearer: Cluster, decisions: Decisions) -> tuple[int, float] | None:
    """Whether a surname fits somebody: as a surname (1) or given name (0), and how well."""
    if _is_called(cluster, bearer):
        return 1, FITS
    score = _speaking_for(cluster, bearer)
    if score < FITS or (decisions.splits and decisions.apart(cluster.records, bearer.records)):
        return None
    if (surname := cluster.plain_name) and ends_plainly(bearer.plain_name, surname):
        return 1, score
    place = min([_place_in(bearer, name) for name in cluster.spellings])
    if place < 0 or (place == 0 and not same_line(cluster.context, bearer.context)):
        return None
    return place, score


def _speaking_for(cluster: Cluster, bearer: Cluster) -> float:
    """How much speaks for a surname's standing for somebody, less what speaks against it."""
    plainly, known = cluster.plainly, bearer.plainly
    if len(plainly) == len(known) == 1:
        one, other = plainly[0], known[0]
        weight = weight_of_two(one, other) if one.team == other.team else 0.0
        if weight < FITS or not at_odds(one, other):
            return weight
    elif plainly and known and in_passing((*plainly, *known)):
        return best_weight(plainly, known)
    ours, theirs = cluster.context, bearer.context
    score = sum(support_weights(ours, theirs))
    if score < FITS or ours.teams.isdisjoint(theirs.teams):
        return 0.0
    if not in_passing((*ours.spells, *theirs.spells)) and opposed(ours, theirs):
        contra = objections(ours, theirs)
        if any(finding.hard for finding in contra):
            return 0.0
        score = sum([finding.weight for finding in contra], start=score)
    return score


def _is_called(cluster: Cluster, bearer: Cluster) -> bool:
    """Whether a curator calls somebody by a name that stands alone."""
    for record in cluster.records:
        if record.keys[0].startswith("alone "):
            given = bearer_keys(record.keys)
            if given and any(not other.isdisjoint(given) for other in (set(one.keys) for one in bearer.records)):
                return True
    return False


def _place_in(bearer: Cluster, name: PersonName) -> int:
    for alias in bearer.aliases:
        if same_surname(name, alias):
            return 1
    best = -1
    for full in bearer.spellings:
        place = surname_position(name, full)
        if place is not None and place > best:
            best = place
    return best


def _one_by_one(cluster: Cluster, fitting: Sequence[Fitting]) -> list[Cluster]:
    """Return the records of a surname that fits several people, each by itself."""
    others = ", ".join(sorted(other.records[0].label for _, other in fitting))
    note = f"left by itself: {len(fitting)} bearers of the name fit equally well ({others})"
    if cluster.notes:  # a curator put its records together
        notes = {mention_of(record): note for record in cluster.records}
        return [Cluster(cluster.records, cluster.names, False, [cluster.context], notes, True, told=cluster.told)]
    names = None if cluster.plain_name else cluster.names
    return [
        Cluster([record], names, False, [cluster.context], {mention_of(record): note}, True, told=cluster.told)
        for record in cluster.records
    ]
