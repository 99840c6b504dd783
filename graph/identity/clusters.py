"""Clusters of name records found to be one person: how two compare, and how those that are alike are put together."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations, pairwise
from typing import TypeVar, cast

from .compare import BEST, Finding, at_odds, objections, opposed, support, support_weights, weight_of_two
from .decisions import Decisions, Mention
from .keys import of_kind, own_keys, split_names
from .names import Agreement, PersonName, agreement, read_name, same_surname
from .records import NameRecord, mention_of
from .told import MANY, Context, Spell, join, read_context, read_lines, read_together

ENOUGH = 2.0
"""Two clusters are one person where what speaks for it outweighs what speaks against it by this much."""
_WORTH = {
    Agreement.SAME: 3.0,
    Agreement.VARIANT: 3.0,
    Agreement.TRANSPOSED: 2.5,
    Agreement.LONGER: 2.0,
    Agreement.SHORT: 1.0,
    Agreement.PART: 1.0,
    Agreement.TYPO: 0.5,
    Agreement.NONE: 0.0,
}
_SURNAME_WORTH = 0.5
_MOST = 4.0
_UNTOLD, _CLASHING = (0.0, False), (-1.0, True)
BY_NAME = _WORTH[Agreement.SAME]
"""What one full name is worth."""
_BY_NAME, _BY_SURNAME = (BY_NAME, False), (_SURNAME_WORTH, False)
_NOBODY: frozenset[PersonName] = frozenset()
_Member = TypeVar("_Member")
Names = frozenset[tuple[PersonName, ...]]
"""For each of some records the names to judge it by."""


class Cluster:
    """Records found to be one person so far, sorted.

    `names`: for each record the names to judge it by, any of which it may be; `aliases`: mononyms and surnames besides;
    where none are given, both are read from the first record when they are first asked for: of many they never are.
    `plain_name`: the one name that each of its records has, where that is known without reading it, else nothing.
    `contexts`: what is said of it, of which `context` is made; where none are given, its records tell.
    `notes`: why a record stands here, by article and key.
    `told`: whether all that is of it is known here, and to be told.  `counted`: whether all are known here who may
    share its IRI.  `core`: its records before surnames joined it.  `label`: its preferred name, once asked for.
    """

    __slots__ = (
        "_aliases",
        "_context",
        "_names",
        "_plainly",
        "contexts",
        "core",
        "counted",
        "doubtful",
        "full",
        "label",
        "notes",
        "plain_name",
        "records",
        "told",
    )

    def __init__(
        self,
        records: list[NameRecord],
        names: Names | None,
        full: bool,
        contexts: Sequence[Context] | None,
        notes: dict[Mention, str] | None = None,
        doubtful: bool = False,
        aliases: frozenset[PersonName] = _NOBODY,
        told: bool = True,
        counted: bool = True,
    ) -> None:
        """Begin with no label, and with no `context` unless that is at hand."""
        self.records, self._names, self.full, self.contexts = records, names, full, contexts
        self.notes: dict[Mention, str] = {} if notes is None else notes
        self.doubtful, self._aliases, self.told, self.counted = doubtful, aliases, told, counted
        self._context = contexts[0] if contexts and len(contexts) == 1 else None
        self._plainly: Sequence[Spell] | None = None
        self.core: Sequence[NameRecord] = records
        self.label = ""
        self.plain_name = records[0].names[0] if names is None and len(records[0].names) == 1 else ""

    def marked(self, told: bool, counted: bool) -> "Cluster":
        """Return a copy that more records can join, marked so."""
        copied = Cluster.__new__(Cluster)
        copied.records, copied.notes, copied.core = list(self.records), dict(self.notes), self.core
        copied._names, copied._aliases, copied.plain_name = self._names, self._aliases, self.plain_name
        copied.contexts, copied._context, copied._plainly = self.contexts, self._context, self._plainly
        copied.full, copied.doubtful, copied.label = self.full, self.doubtful, self.label
        copied.told, copied.counted = told, counted
        return copied

    @property
    def context(self) -> Context:
        """All that is said of it, put together when it is first asked for: of most clusters it never is."""
        if self._context is None:
            if self.contexts is not None:
                self._context = join(self.contexts)
            elif len(self.core) == 1:
                self._context = read_context(self.core[0].context)
            else:
                self._context = read_together([record.context for record in self.core])
        return self._context

    @property
    def plainly(self) -> Sequence[Spell]:
        """The spells of which its records tell, where they are few enough to be kept, and tell of nothing besides."""
        if self._plainly is None:
            self._plainly = _plainly(self.core) if self.contexts is None else ()
        return self._plainly

    @property
    def names(self) -> Names:
        """For each record the names to judge it by."""
        if self._names is None:
            self._read()
        return cast(Names, self._names)

    @property
    def aliases(self) -> frozenset[PersonName]:
        """Mononyms and surnames besides the full names."""
        if self._names is None:
            self._read()
        return self._aliases

    def _read(self) -> None:
        first = self.core[0]
        self._names, self._aliases = _naming(first.names, first.label)

    @property
    def spellings(self) -> Collection[PersonName]:
        """All the names that it is judged by."""
        names = self.names
        return next(iter(names)) if len(names) == 1 else frozenset(chain.from_iterable(names))

    @property
    def first(self) -> Mention:
        """Its smallest mention, by which clusters are ordered."""
        return self.records[0].article, self.records[0].key


def _plainly(records: Sequence[NameRecord]) -> Sequence[Spell]:
    if len(records) == 1:
        spells, ties = read_lines(records[0].context)
        return () if ties else spells
    found: list[Spell] = []
    for record in records:
        spells, ties = read_lines(record.context)
        if ties or len(found) + len(spells) > MANY:
            return ()
        found += spells
    return found


def first_mention(cluster: Cluster) -> Mention:
    """Return the smallest mention of a cluster, by which clusters are ordered."""
    first = cluster.records[0]
    return first.article, first.key


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two clusters compare: `score` of ENOUGH or more makes them one."""

    score: float
    agreement: Agreement
    findings: tuple[Finding, ...] = ()

    @property
    def contradicted(self) -> bool:
        """Whether something speaks against it, not only too little for it."""
        return not self.agreement or any(finding.weight < 0 for finding in self.findings)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What was found, in words: the names first."""
        return (self.agreement.phrase, *(finding.reason for finding in self.findings))


def main_names(record: NameRecord) -> tuple[PersonName, ...]:
    """Return the names to judge a record by: its full names, or else its label."""
    full, _ = split_names(record.names)
    return full or (read_name(record.label),)


@lru_cache(maxsize=65536)
def _naming(names: tuple[str, ...], label: str) -> tuple[Names, frozenset[PersonName]]:
    """Return the names that a record is judged by, and its aliases: the same objects for all of one name."""
    full, aliases = split_names(names)
    return frozenset((full or (read_name(label),),)), frozenset(aliases) if aliases else _NOBODY


def judge(a: Cluster, b: Cluster) -> Verdict:
    """Compare two clusters, both of full names or both of surnames."""
    best, worst = _names_agree(a, b)
    if not best or not worst:
        return Verdict(-9.0, Agreement.NONE)
    speaking_for = support(a.context, b.context)
    against = objections(a.context, b.context, a.spellings, b.spellings)
    worth = _WORTH[best] if a.full else _SURNAME_WORTH
    score = worth + min(_MOST, sum(finding.weight for finding in speaking_for))
    one_club = best >= Agreement.VARIANT and bool(speaking_for) and speaking_for[0].weight >= BEST
    score -= min(_MOST - 1 if one_club else _MOST + 1, -sum(finding.weight for finding in against))
    if any(finding.hard for finding in against):
        score = -9.0
    return Verdict(score, best, (*speaking_for, *against))


def _names_agree(a: Cluster, b: Cluster) -> tuple[Agreement, Agreement]:
    """Return how well the names of two clusters agree at best, and at worst."""
    alike = _alike if a.full else _alike_surnames
    if _of_one_name(a, b):
        return Agreement.SAME, Agreement.SAME
    found = [alike(x, y) for x in a.names for y in b.names]
    return max(found), min(found)


def _of_one_name(a: Cluster, b: Cluster) -> bool:
    if a.plain_name and b.plain_name:
        return a.plain_name == b.plain_name
    return (a.names is b.names or a.names == b.names) and len(a.names) == 1


@lru_cache(maxsize=65536)
def _alike(a: tuple[PersonName, ...], b: tuple[PersonName, ...]) -> Agreement:
    """How well the full names of two records agree: the best pair, unless their longest names say otherwise."""
    if len(a) == len(b) == 1:
        return agreement(a[0], b[0])
    longest = [max(names, key=lambda name: (len(name.words), name.words)) for names in (a, b)]
    if all(len(name.words) > 2 for name in longest) and not agreement(*longest):
        return Agreement.NONE
    return max(agreement(x, y) for x in a for y in b)


def _alike_surnames(a: tuple[PersonName, ...], b: tuple[PersonName, ...]) -> Agreement:
    return Agreement.SAME if same_surname(a[0], b[0]) else Agreement.NONE


def united(clusters: Sequence[Cluster], pairs: Collection[tuple[int, int]]) -> list[Cluster]:
    """Return the clusters with those that pairs of positions connect put together."""
    if not pairs:
        return list(clusters)
    parent = list(range(len(clusters)))
    for pair in pairs:
        tie(parent, pair)
    return [group[0] if len(group) == 1 else unite(group) for group in tied(clusters, parent)]


def unite(group: Sequence[Cluster]) -> Cluster:
    """Return several clusters as one; where any has full names, only those count."""
    full = [cluster for cluster in group if cluster.full]
    counting = full or group
    names: Names | None = None
    aliases = _NOBODY
    if not group[0].plain_name or len({(one.full, one.plain_name) for one in group}) > 1:
        names, aliases = _names_of(counting)
    records: list[NameRecord] = []
    notes: dict[Mention, str] = {}
    told = True
    for cluster in group:
        records += cluster.records
        if cluster.notes:
            notes.update(cluster.notes)
        told = told and cluster.told
    records.sort(key=mention_of)
    contexts = None if len(counting) == len(group) and _tell_all(group) else [cluster.context for cluster in counting]
    return Cluster(records, names, bool(full), contexts, notes, aliases=aliases, told=told)


def _tell_all(group: Sequence[Cluster]) -> bool:
    """Whether the records of clusters, none of which was looked into, tell all that is said of these."""
    lines = 0
    for cluster in group:
        if cluster.contexts is not None or cluster._context is not None:
            return False
        for record in cluster.core:
            lines += len(record.context)
    return lines <= MANY


def _names_of(group: Sequence[Cluster]) -> tuple[Names, frozenset[PersonName]]:
    names, aliases = group[0].names, group[0].aliases if group[0].full else _NOBODY
    for cluster in group[1:]:
        if cluster.names is not names:
            names |= cluster.names
        if cluster.full and cluster.aliases:
            aliases |= cluster.aliases
    return names, aliases


def merge_decided(clusters: list[Cluster], decisions: Decisions) -> list[Cluster]:
    """Put together what a curator said is one."""
    if not decisions.together:
        return clusters
    where = {(record.article, record.key): at for at, cluster in enumerate(clusters) for record in cluster.records}
    pairs: list[tuple[int, int]] = []
    decided: set[Mention] = set()
    for group in decisions.together:
        present = sorted({where[mention] for mention in group if mention in where})
        pairs.extend(pairwise(present))
        decided.update(mention for mention in group if mention in where)
    for mention in decided:
        clusters[where[mention]].notes[mention] = "a curator put these together"
    return united(clusters, pairs)


def alike_groups(clusters: Sequence[Cluster]) -> Iterable[list[Cluster]]:
    """Yield the clusters in groups: those in different ones have no names that agree under a key they share."""
    if len(clusters) < 2 or (clusters[0].full and all(_of_one_name(clusters[0], cluster) for cluster in clusters)):
        yield from [list(clusters)] if clusters else []
        return
    parent = list(range(len(clusters)))
    for alike in _ties_of_names(clusters) if clusters[0].full else _ties_of_surnames(clusters):
        tie(parent, alike)
    yield from tied(clusters, parent)


def _ties_of_names(clusters: Sequence[Cluster]) -> Iterable[list[int]]:
    """Yield the positions of clusters of full names that are the same, or agree and share a key."""
    bearing: dict[str | Names, tuple[list[int], set[str]]] = {}
    for at, cluster in enumerate(clusters):
        same, keys = bearing.setdefault(cluster.plain_name or cluster.names, ([], set()))
        same.append(at)
        keys.update(*[own_keys(record.keys) for record in cluster.records])
    yield from (same for same, _ in bearing.values())
    for (one, keys), (other, theirs) in combinations(bearing.values(), 2):
        if not keys.isdisjoint(theirs):
            names, others = clusters[one[0]].names, clusters[other[0]].names
            if any(_alike(x, y) for x in names for y in others):
                yield [one[0], other[0]]


def _ties_of_surnames(clusters: Sequence[Cluster]) -> Iterable[list[int]]:
    """Yield the positions of clusters of surnames that share a key and are the same, or agree."""
    bearing: dict[str, dict[str | Names, list[int]]] = {}
    for at, cluster in enumerate(clusters):
        for key in {key for record in cluster.records for key in of_kind("part", record.keys)}:
            bearing.setdefault(key, {}).setdefault(cluster.plain_name or cluster.names, []).append(at)
    for block in bearing.values():
        yield from block.values()
        for one, other in combinations(block.values(), 2):
            names, others = clusters[one[0]].names, clusters[other[0]].names
            if any(_alike_surnames(x, y) for x in names for y in others):
                yield [one[0], other[0]]


def tied(members: Sequence[_Member], parent: list[int]) -> list[list[_Member]]:
    """Return members in groups: those that `tie` tied, by their positions; each as they came, and by its first."""
    found: dict[int, list[_Member]] = {}
    for at, member in enumerate(members):
        root = parent[at]
        if parent[root] != root:
            root = _root(parent, at)
        found.setdefault(root, []).append(member)
    return list(found.values())


def tie(parent: list[int], members: Sequence[int]) -> None:
    """Tie positions to each other in what `tied` takes: a list that begins as every position in its place."""
    for one, other in pairwise(members):
        low, high = sorted((_root(parent, one), _root(parent, other)))
        parent[high] = low


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = at = parent[parent[at]]
    return at


def rating(a: Cluster, b: Cluster) -> tuple[float, bool]:
    """Return the score of two clusters, and whether something speaks against their being one."""
    looked = worth_of_name(a, b)
    if looked[0]:
        return looked
    verdict = judge(a, b)
    return verdict.score, verdict.contradicted


def worth_of_name(a: Cluster, b: Cluster) -> tuple[float, bool]:
    """Return how `judge` rates two of one name, and whether they clash, where that can be told without its reasons.

    A score of 0 where they have ties, or clash and share a team, or the names differ: only a longer look tells.
    """
    if (not a.plain_name or a.plain_name != b.plain_name) and not _of_one_name(a, b):
        return _UNTOLD
    ours, theirs = a._context, b._context
    if ours is None and theirs is None and len(mine := a.plainly) == len(others := b.plainly) == 1:
        one, other, worth = mine[0], others[0], _BY_NAME if a.full else _BY_SURNAME
        if at_odds(one, other):
            return _CLASHING if a.full and one.team != other.team else _UNTOLD
        return worth if one.team != other.team else (worth[0] + min(_MOST, weight_of_two(one, other)), False)
    ours, theirs = ours or a.context, theirs or b.context
    if ours.ties or theirs.ties:
        return _UNTOLD
    if opposed(ours, theirs):
        return _CLASHING if a.full and ours.teams.isdisjoint(theirs.teams) else _UNTOLD
    worth = _BY_NAME if a.full else _BY_SURNAME
    if ours.teams.isdisjoint(theirs.teams):
        return worth
    return worth[0] + min(_MOST, sum(support_weights(ours, theirs))), False
