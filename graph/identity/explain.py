"""Why names are one person, or two; and which pairs a curator had better look at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .clusters import ENOUGH, Cluster, judge, main_names, unite
from .compare import support
from .decisions import Decisions, Mention
from .keys import sought_keys
from .labels import preferred_label
from .names import Agreement, agreement
from .people import bearers, cluster_people, reason
from .records import NameRecord, has_full_name, mention_of
from .search import Affected, all_of
from .stays import same_records
from .told import read_context


@dataclass(frozen=True, slots=True)
class Joined:
    """A name that one article gives an entity, and why it was taken for it."""

    article: str
    label: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Somebody of a like name who was found to be another, and why."""

    label: str
    mention: Mention
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why an entity is what it is."""

    label: str
    joined: tuple[Joined, ...]
    apart: tuple[KeptApart, ...] = ()

    def lines(self) -> list[str]:
        """Return it as lines of text, as `touchline show --why` prints them."""
        count = len(self.joined)
        told = [f"{self.label} is named by {count} article{'' if count == 1 else 's'}:"]
        told.extend(f"  {one.label} ({short(one.article)}): {'; '.join(one.reasons)}" for one in self.joined)
        if self.apart:
            told.append("Kept apart from:")
            told.extend(f"  {one.label} ({short(one.mention[0])}): {'; '.join(one.reasons)}" for one in self.apart)
        return told


@dataclass(frozen=True, slots=True)
class Doubt:
    """A pair of people that may have been taken wrongly, for one (`joined`) or for two.

    `doubt` is 1 where the decision hung by a hair; `value` is that times the claims that would move.
    """

    first: tuple[Mention, ...]
    second: tuple[Mention, ...]
    labels: tuple[str, str]
    joined: bool
    doubt: float
    value: float
    reasons: tuple[str, ...]


def short(article: str) -> str:
    """Return an article's identity as people are shown it: of a hash only the beginning.

    >>> short("sha256:6a5cd90418b29d8cb7fd70a8d8749045")
    'sha256:6a5cd90418'
    """
    return article[:17] if article.startswith("sha256:") else article


def why(
    component: Affected | Iterable[NameRecord], mentions: Iterable[Mention], decisions: Decisions | None = None
) -> Why | None:
    """Return why the records of `mentions` are one entity, from all records that may have to do with them.

    `component` is what `affected` gives for those records.  None where no record of a person is among them.

    >>> from .records import make_record
    >>> here = "in coach current 2025-01-02 club/liverpool"
    >>> full = make_record("a1", "Person|Arne Slot", "Person", "Arne Slot", [], None, [here])
    >>> last = make_record("a2", "Person|Slot", "Person", "Slot", [], None, [here])
    >>> print("\\n".join(why([full, last], [("a2", "Person|Slot")]).lines()))
    Arne Slot is named by 2 articles:
      Arne Slot (a1): the name it goes by
      Slot (a2): the one bearer of the name who fits: both are tied to Liverpool
    """
    decisions, wanted = decisions or Decisions(), set(mentions)
    hung = component if isinstance(component, Affected) else all_of(component, decisions)
    clusters = [cluster for cluster in cluster_people(hung, decisions) if cluster.told]
    for cluster in clusters:
        if wanted & {(record.article, record.key) for record in cluster.records}:
            joined = tuple(_joined(record, cluster) for record in cluster.records)
            others = [_apart(other, cluster, decisions) for other in clusters if other is not cluster]
            return Why(preferred_label(cluster), joined, tuple(other for other in others if other))
    return None


def _joined(record: NameRecord, cluster: Cluster) -> Joined:
    note = cluster.notes.get((record.article, record.key))
    reasons = (note,) if note else _reasons(record, cluster)
    return Joined(record.article, record.label, reasons)


def _reasons(record: NameRecord, cluster: Cluster) -> tuple[str, ...]:
    rest = [other for other in cluster.records if other is not record]
    if not rest:
        return ("the only article that names them",)
    label = preferred_label(cluster)
    if record.label == label:
        first = "the name it goes by"
    else:
        names = [name for other in rest for name in main_names(other)]
        best = max((agreement(x, y) for x in main_names(record) for y in names if x.full and y.full), default=None)
        first = (best or Agreement.SAME).phrase
    context = read_context(record.context)
    found = [finding for other in rest for finding in support(context, read_context(other.context))]
    found.sort(key=lambda finding: (-finding.weight, finding.reason))
    shared = list(dict.fromkeys(finding.reason for finding in found if finding.weight > 1))[:2]
    return (first, *shared) if record.label != label else (first,)


def _apart(other: Cluster, cluster: Cluster, decisions: Decisions) -> KeptApart | None:
    """Why `other` is somebody else, where the names are alike at all."""
    if decisions.apart(other.records, cluster.records):
        reasons: tuple[str, ...] = ("a curator split them",)
    elif other.full == cluster.full:
        verdict = judge(other, cluster)
        if not verdict.agreement:
            return None
        against = [finding.reason for finding in verdict.findings if finding.weight < 0]
        reasons = (verdict.agreement.phrase, *(against or ["nothing that both articles say ties them together"]))
    else:
        full, part = (cluster, other) if cluster.full else (other, cluster)
        note = next(iter(part.notes.values()), "")
        if not note and not bearers(part, [full], decisions):
            note = "a surname alone, and nothing ties it to this bearer"
        reasons = (note or "a surname alone",)
    label = preferred_label(other)
    return KeptApart(label, other.first, reasons)


def doubts(
    records: Iterable[NameRecord], decisions: Decisions | None = None, claims: Mapping[Mention, int] | None = None
) -> list[Doubt]:
    """Return the pairs of people that hang by a hair, most valuable first.

    `claims` says how many claims each record stands in; without it every record counts as one.
    """
    decisions = decisions or Decisions()
    people = [record for record in records if record.type == "Person"]
    found: dict[tuple[Mention, Mention], Doubt] = {}
    clusters = cluster_people(all_of(people, decisions), decisions)
    for one, other in _pairs(clusters):
        doubt = _doubt_apart(one, other, decisions, claims)
        if doubt:
            found[one.first, other.first] = doubt
    for cluster in clusters:
        for doubt in _doubts_within(cluster, decisions, claims):
            found[doubt.first[0], doubt.second[0]] = doubt
    return sorted(found.values(), key=lambda doubt: (-doubt.value, doubt.first, doubt.second))


def _pairs(clusters: Sequence[Cluster]) -> Iterable[tuple[Cluster, Cluster]]:
    """Pairs of clusters whose records seek each other, each once."""
    bearing: dict[str, set[int]] = {}
    for at, cluster in enumerate(clusters):
        for key in {key for record in cluster.records for key in record.keys}:
            bearing.setdefault(key, set()).add(at)
    for at, cluster in enumerate(clusters):
        sought = {key for record in cluster.records for key in sought_keys(record.keys)}
        for other in sorted({other for key in sought for other in bearing.get(key, ()) if other > at}):
            yield cluster, clusters[other]


def _doubt_apart(
    one: Cluster, other: Cluster, decisions: Decisions, claims: Mapping[Mention, int] | None
) -> Doubt | None:
    if decisions.apart(one.records, other.records):
        return None
    if one.full == other.full:
        verdict = judge(one, other)
        if not verdict.agreement:
            return None
        return _doubt(one, other, verdict.score, verdict.reasons, claims, joined=False)
    full, part = (one, other) if one.full else (other, one)
    fitting = bearers(part, [full], decisions)
    if not fitting:
        return None
    return _doubt(one, other, ENOUGH, tuple(part.notes.values())[:1] or (reason(part, full),), claims, joined=False)


def _doubts_within(cluster: Cluster, decisions: Decisions, claims: Mapping[Mention, int] | None) -> Iterable[Doubt]:
    """Doubts about names of different spelling that were taken for one person."""
    yield from _doubtful_rumours(cluster, decisions, claims)
    groups: dict[tuple[object, ...], list[NameRecord]] = {}
    for record in cluster.records:
        mention = (record.article, record.key)
        names = main_names(record)
        if names[0].full and not decisions.speaks_of(mention):
            groups.setdefault(tuple(sorted(names[0].sounds)), []).append(record)
    if len(groups) < 2:
        return
    parts = [part for group in groups.values() for part in [_as_one(group)]]
    parts.sort(key=lambda part: (-len(part.records), part.first))
    for part in parts[1:]:
        verdict = judge(parts[0], part)
        doubt = _doubt(parts[0], part, verdict.score, verdict.reasons, claims, joined=True)
        if doubt:
            yield doubt


def _doubtful_rumours(cluster: Cluster, decisions: Decisions, claims: Mapping[Mention, int] | None) -> Iterable[Doubt]:
    """Doubts about who is told to be about to move to where the others of his name have just arrived."""
    own = [record for record in cluster.records if has_full_name(record) == cluster.full]
    parts = [part for part in same_records(own, decisions) if part.context.rumoured]
    for part in parts if len(own) > 1 else ():
        rest = [record for record in own if record not in part.records]
        if not rest or any(decisions.speaks_of(mention_of(record)) for record in part.records):
            continue
        others = unite(same_records(rest, decisions))
        verdict = judge(part, others)
        if any(finding.weight < 0 for finding in verdict.findings):
            doubt = _doubt(part, others, verdict.score, verdict.reasons, claims, joined=True)
            if doubt:
                yield doubt


def _as_one(records: Sequence[NameRecord]) -> Cluster:
    names = frozenset(main_names(record) for record in records)
    return Cluster(list(records), names, True, [read_context(record.context) for record in records])


def _doubt(
    one: Cluster,
    other: Cluster,
    score: float,
    reasons: tuple[str, ...],
    claims: Mapping[Mention, int] | None,
    *,
    joined: bool,
) -> Doubt | None:
    doubt = round(1 - abs(score - ENOUGH) / 3, 2)
    if doubt <= 0:
        return None
    sides = [tuple((record.article, record.key) for record in side.records) for side in (one, other)]
    moved = min(sum((claims or {}).get(mention, 1) for mention in side) for side in sides)
    labels = preferred_label(one), preferred_label(other)
    return Doubt(sides[0], sides[1], labels, joined, doubt, round(moved * doubt, 2), reasons)
