"""Records that plainly are one person's: told from what they say, before anything is weighed.

Records of one name that say the same of a year, or tell of the same kind of work at one club at about one time, are put
together as they are read; nothing dearer could tell them apart.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from .clusters import Cluster, first_mention, tie, tied, united
from .compare import NEAR, WINDOWS, unopposed
from .decisions import Decisions
from .keys import may_slip, of_slips, own_keys
from .records import NameRecord, has_full_name, mention_of
from .told import OF_COUNTRIES, RUMOUR, Spell, read_context, read_lines

Leaves = dict[tuple[int, ...], Cluster]
"""Clusters of records that say the same, by the identities of these, which they keep alive."""
_FREE = Decisions()
_Kind = tuple[str, bool, bool]
"""What tells stays from others: the team, whether one plays there or it is not told, whether it is but rumoured."""


def same_records(records: Iterable[NameRecord], decisions: Decisions, leaves: Leaves | None = None) -> list[Cluster]:
    """Put sorted records together that say the same of a year; those that a curator spoke of stay by themselves.

    `leaves` keeps what was put together, which is not to be changed.
    """
    leaves = {} if leaves is None else leaves
    records = list(records)
    if len(records) == 1:
        return [_leaf(records, leaves)]
    named: dict[tuple[object, ...], list[NameRecord]] = {}
    spoken = decisions.together or decisions.splits
    for record in records:
        alone = record.keys[0].startswith("alone ") or (spoken and decisions.speaks_of((record.article, record.key)))
        named.setdefault((record.label, record.names, record if alone else None), []).append(record)
    clusters = []
    for same in named.values():
        if len(same) == 1:
            clusters.append(_leaf(same, leaves))
            continue
        said: dict[tuple[object, ...], list[NameRecord]] = {}
        for record in same:
            said.setdefault(read_context(record.context).by_year, []).append(record)
        clusters.extend([_leaf(alike, leaves) for alike in said.values()])
    return sorted(clusters, key=first_mention) if len(clusters) > 1 else clusters


def by_name(records: Sequence[NameRecord], leaves: Leaves) -> list[Cluster]:
    """Put sorted records of full names, of which no curator spoke, together, those of each name by themselves.

    Where all are of one name, and nothing that they say could keep any two apart, they are one at once.
    """
    named: dict[tuple[str, ...], list[NameRecord]] = {}
    for record in records:
        named.setdefault(record.names, []).append(record)
    found: list[Cluster] = []
    for names, same in named.items():
        found += of_one_name(same, leaves, len(named) == 1) if len(names) == 1 else same_records(same, _FREE, leaves)
    return found if len(named) == 1 else sorted(found, key=first_mention)


def of_one_name(records: Sequence[NameRecord], leaves: Leaves, alone: bool = True) -> list[Cluster]:
    """Put sorted records of one full name together as `same_records` and `collapse` do; `alone`: they are all."""
    if len(records) == 1:
        return [_leaf(records, leaves)]
    read = [read_lines(record.context) for record in records]
    all_told: list[Spell] = []
    tied_to_others = silent = False
    for spells, ties in read:
        all_told += spells
        tied_to_others = tied_to_others or bool(ties)
        silent = silent or not spells
    if alone and not tied_to_others and unopposed(set(all_told)):
        return [_leaf(records, leaves)]
    if not silent and len({spell.team for spell in all_told}) == len(all_told):
        return [_leaf([record], leaves) for record in records]
    stays: dict[_Kind, list[tuple[int, int]]] = {}
    said: dict[tuple[object, ...], list[int]] = {}
    for at, (spells, _) in enumerate(read):
        clubs = [spell for spell in spells if spell.last >= 0 and not spell.team.startswith(OF_COUNTRIES)]
        for role, status, team, _, last in clubs:
            stays.setdefault((team, role == "player" or role == "any", status == RUMOUR), []).append((last, at))
        if not clubs:
            said.setdefault(read_context(records[at].context).by_year, []).append(at)
    parent = list(range(len(records)))
    for (_, _, rumoured), bucket in stays.items():
        for one, other in near_in_time(bucket, rumoured) if len(bucket) > 1 else ():
            if parent[one] != parent[other]:
                tie(parent, (one, other))
    for same in said.values():
        tie(parent, same)
    return [_leaf(group, leaves) for group in tied(records, parent)]


def collapse(clusters: list[Cluster], decisions: Decisions) -> list[Cluster]:
    """Put together clusters of one name at one club at about one time: nothing dearer could tell them apart."""
    if len(clusters) < 2:
        return clusters
    uses = Counter([team for cluster in clusters for team in cluster.context.teams])
    shared = {team for team, count in uses.items() if count > 1}
    if not shared:
        return clusters
    borne: dict[tuple[str, ...], list[int]] = {}
    for at, cluster in enumerate(clusters):
        if cluster.context.teams.isdisjoint(shared):
            continue
        if decisions.splits and any(decisions.splits_of((record.article, record.key)) for record in cluster.records):
            continue
        for name in cluster.spellings:
            borne.setdefault((*sorted(name.sounds), name.suffix), []).append(at)
    pairs: list[tuple[int, int]] = []
    for bearers in borne.values():
        if len(bearers) < 2:
            continue
        buckets: dict[tuple[str, bool, bool], set[tuple[int, int]]] = {}
        for at in bearers:
            for spell in clusters[at].context.spells:
                if spell.dated and not spell.national:
                    kind = spell.team, spell.role in ("player", "any"), spell.status == RUMOUR
                    buckets.setdefault(kind, set()).add((spell.last, at))
        for (_, _, rumoured), bucket in buckets.items():
            pairs.extend(near_in_time(bucket, rumoured))
    return united(clusters, pairs)


def near_in_time(bucket: Iterable[tuple[int, int]], rumoured: bool) -> Iterable[tuple[int, int]]:
    """Return the positions of stays of one kind that follow each other soon enough to be one person's.

    Takes months, each with a position.  Rumours are of one move for a shorter time.
    """
    most = WINDOWS if rumoured else NEAR
    return ((one[1], other[1]) for one, other in pairwise(sorted(bucket)) if other[0] - one[0] <= most)


def apart_by_keys(records: Sequence[NameRecord]) -> list[list[NameRecord]]:
    """Return sorted records of full names in groups that share no key under which full names seek each other.

    Names in different groups need not even be read to know that they do not agree.
    """
    bearing: dict[tuple[str, ...], list[NameRecord]] = {}
    for record in records:
        bearing.setdefault(record.names, []).append(record)
    named, parent = list(bearing.values()), list(range(len(bearing)))
    if len(named) == 1:
        return named
    seen: dict[str, tuple[int, ...]] = {}
    pairs: set[tuple[int, int]] = set()
    for at, same in enumerate(named):
        keys: set[str] = set()
        for borne in {record.keys for record in same}:
            keys.update(own_keys(borne))
        if seen.keys().isdisjoint(keys):
            seen.update(dict.fromkeys(keys, (at,)))
            continue
        for key in keys:
            others = seen.get(key, ())
            if of_slips(key):
                seen[key] = (*others, at)
                one = same[0]
                others = tuple([other for other in others if _may_agree(one, named[other][0])])
            elif not others:
                seen[key] = (at,)
            pairs.update([(other, at) for other in others])
    if not pairs:
        return named
    for pair in pairs:
        tie(parent, pair)
    return [
        group[0] if len(group) == 1 else sorted(chain.from_iterable(group), key=mention_of)
        for group in tied(named, parent)
    ]


def _may_agree(one: NameRecord, other: NameRecord) -> bool:
    return may_slip(one.names, one.keys, other.names, other.keys)


def _leaf(records: Sequence[NameRecord], leaves: Leaves) -> Cluster:
    asked = tuple(map(id, records))
    cluster = leaves.get(asked)
    if cluster is None:
        cluster = leaves[asked] = Cluster(list(records), None, has_full_name(records[0]), None)
    return cluster
