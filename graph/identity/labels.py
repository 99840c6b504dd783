"""What an entity is called: its preferred name, its other names, its IRI, and the IRIs that lead to it."""

import hashlib
import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from .clusters import Cluster
from .decisions import Decisions, Mention
from .gazetteer import Gazetteer, fold
from .keys import split_names
from .names import load_forms, read_name
from .records import NameRecord, has_full_name, mention_of, teams_of
from .told import read_context

_KINDS = {
    "Person": "person",
    "Club": "club",
    "NationalTeam": "national-team",
    "Organisation": "organisation",
    "Competition": "competition",
    "Ground": "ground",
    "Outlet": "outlet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Minted:
    """An entity with its names and the records it was made of."""

    iri: str
    type: str
    label: str
    records: Sequence[NameRecord]
    alt_labels: tuple[str, ...] = ()
    wikidata: str | None = None
    notes: dict[Mention, str] = field(default_factory=dict)


@lru_cache(maxsize=65536)
def slug(name: str) -> str:
    """Return the last part of the IRI of an entity called `name`: folded, with hyphens; never empty.

    >>> slug("Xabi Alonso")
    'xabi-alonso'
    """
    return fold(name).replace(" ", "-") or f"x-{mark(name)}"


@lru_cache(maxsize=65536)
def mark(*parts: str) -> str:
    """Return a short mark that tells namesakes apart."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:8]


def mint_people(clusters: Sequence[Cluster], decisions: Decisions, base: str) -> tuple[list[Minted], dict[str, str]]:
    """Return the people that clusters are, and the IRIs that lead to them: those that are told."""
    counted = [cluster for cluster in clusters if cluster.counted]
    names = named(counted)
    iris = [f"{base}person/{name}" for _, name in names]
    people = [
        _person(cluster, label, iri, decisions)
        for cluster, (label, _), iri in zip(counted, names, iris, strict=True)
        if cluster.told
    ]
    redirects = {f"{base}person/{source}": iris[at] for source, at in leading(counted).items()}
    redirects.update(_places_lead(clusters, dict(zip(map(id, counted), iris, strict=True)), base))
    known, taken = {person.iri for person in people}, set(iris)
    return people, {source: to for source, to in redirects.items() if to in known and source not in taken}


def named(clusters: Sequence[Cluster]) -> list[tuple[str, str]]:
    """Return the preferred name of each of the people that clusters are, and the last part of its IRI.

    Where namesakes share that, it has a mark of the smallest article that tells of the one.
    """
    labels = [cluster.label or preferred_label(cluster) for cluster in clusters]
    slugs = [_slug_of(cluster, label) for cluster, label in zip(clusters, labels, strict=True)]
    once: set[tuple[str, str]] = set()
    borne: set[tuple[str, str]] = set()
    for one in slugs:
        (borne if one in once else once).add(one)
    found = []
    for cluster, label, one in zip(clusters, labels, slugs, strict=True):
        marked = one in borne or cluster.doubtful
        found.append((label, f"{one[0]}-{mark(*mention_of(cluster.core[0]))}" if marked else one[0]))
    return found


def leading(clusters: Sequence[Cluster]) -> dict[str, int]:
    """Return the last parts of the IRIs that full names of people would give, each with the position of who gets it.

    Of namesakes it is the one whom most articles call by full name.
    """
    order = sorted(range(len(clusters)), key=lambda at: (-len(clusters[at].core), mention_of(clusters[at].core[0])))
    found: dict[str, int] = {}
    for at in order:
        plain = clusters[at].plain_name
        for name in (plain,) if plain else {name for record in clusters[at].core for name in record.names}:
            if read_name(name).full:
                found.setdefault(slug(name), at)
    return found


def preferred_label(cluster: Cluster) -> str:
    """Return the name that most records of a cluster use, full names before surnames.

    Of equals the one that is no misspelling of another, then the one of which more is said, then the longest; of
    spellings of one name the one with diacritics, without a title.
    """
    if not cluster.label:
        cluster.label = _preferred(cluster)
    return cluster.label


def _preferred(cluster: Cluster) -> str:
    uses: Counter[str] = Counter()
    for (label, called), count in Counter((record.label, record.names) for record in cluster.core).items():
        if bool(split_names(called)[0]) == cluster.full:
            uses[_own_label(label, called)] += count
    if len(uses) == 1:
        return next(iter(uses))
    titles, known = load_forms().titles, load_forms().given
    names: Counter[tuple[str, ...]] = Counter()
    for label, count in uses.items():
        names[read_name(label).words] += count
    said: Counter[tuple[str, ...]] = Counter()
    for record in cluster.core:
        said[read_name(_own_label(record.label, record.names)).words] += len(record.context)
    best = min(
        names,
        key=lambda words: (-names[words], _misspelt(words, names, known), -said[words], -len("".join(words)), words),
    )
    spellings = [label for label in uses if read_name(label).words == best]
    return min(
        spellings,
        key=lambda label: (fold(label.split()[0]) in titles, label.isascii(), label.isupper(), -uses[label], label),
    )


def _misspelt(words: tuple[str, ...], names: Iterable[tuple[str, ...]], known: Container[str]) -> bool:
    """Whether the given name is none that is known, and a slip of one that another of the names has."""
    return words[0] not in known and any(
        other[0] in known and other[1:] == words[1:] and OSA.distance(words[0], other[0]) <= 2 for other in names
    )


def _own_label(label: str, names: tuple[str, ...]) -> str:
    if read_name(label).full or not split_names(names)[0]:
        return label
    return max((name for name in names if read_name(name).full), key=lambda name: (len(name), name))


def _slug_of(cluster: Cluster, label: str) -> tuple[str, str]:
    """A full name's slug; of a surname that with its team, which is returned too, or with the article that tells it.

    A team that is but rumoured comes last.
    """
    if cluster.full:
        return slug(label), ""
    places = sorted(
        (place[1] in read_context(record.context).rumoured, place)
        for record in cluster.records
        if record.label == label
        for place in _places(label, record.context)
    )
    return places[0][1] if places else (_slug_in_article(cluster.core[0], label), "")


def _slug_in_article(record: NameRecord, label: str) -> str:
    """The slug of a surname without a team: with its article, where no other mention can give the same; or a mark.

    Hanging on nothing but the mention, it stays whatever else the graph comes to hold.
    """
    name = slug(label)
    plain = re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", record.article) and len(record.article) <= 40
    if plain and record.label == label == " ".join(word.capitalize() for word in name.split("-")):
        return f"{name}-in-{record.article}"
    return f"{name}-{mark(*mention_of(record))}"


@lru_cache(maxsize=65536)
def _places(label: str, context: tuple[str, ...]) -> list[tuple[str, str]]:
    """The slugs that a record of a surname alone would give, "slot-at-liverpool", each with its team."""
    return [(f"{slug(label)}-at-{tail_of(team)}", team) for team in teams_of(context)]


def tail_of(team: str) -> str:
    """Return what stands for a team in the IRI of a surname alone.

    >>> tail_of("Club:bremer sv"), tail_of("club/arsenal")
    ('bremer-sv', 'arsenal')
    """
    return slug(team.replace(":", "/").rsplit("/", 1)[-1])


def _person(cluster: Cluster, label: str, iri: str, decisions: Decisions) -> Minted:
    label, names = _curated(cluster.records, label, decisions)
    return Minted(
        iri=iri,
        type="Person",
        label=label,
        records=cluster.records,
        alt_labels=tuple(sorted(names)),
        notes=cluster.notes,
    )


def _places_lead(clusters: Iterable[Cluster], iris: Mapping[int, str], base: str) -> dict[str, str]:
    """The IRIs that surnames with their teams would give: to whom the first such record is of, where it is counted."""
    first: dict[str, tuple[Mention, str]] = {}
    for cluster in clusters:
        iri = iris.get(id(cluster), "")
        for record in cluster.records if not cluster.doubtful else ():
            for place, _ in _places(record.label, record.context) if not has_full_name(record) else ():
                told = mention_of(record), iri
                first[place] = min(told, first.get(place, told))
    return {f"{base}person/{place}": iri for place, (_, iri) in first.items()}


def mint_things(
    records: Sequence[NameRecord], decisions: Decisions, gazetteer: Gazetteer, base: str
) -> tuple[list[Minted], dict[str, str]]:
    """Return the teams and other things that a component's records are, and the IRIs that lead to them.

    They are an entry of the gazetteer, or a name that it does not list.  A name that several entries share, and that no
    context settled, is another thing in every article.
    """
    things, redirects = [], {}
    for group in _groups(records, decisions, gazetteer):
        pinned = sorted({record.iri for record in group if record.iri})
        if pinned:
            things.append(_listed(group, pinned[0], gazetteer, decisions))
        else:
            things.append(_unlisted(group, gazetteer, decisions, base))
        for record in group:
            if not record.iri:
                redirects[_unlisted([record], gazetteer, decisions, base).iri] = things[-1].iri
    taken = {thing.iri for thing in things}
    return things, {source: target for source, target in redirects.items() if source not in taken}


def _groups(records: Sequence[NameRecord], decisions: Decisions, gazetteer: Gazetteer) -> list[list[NameRecord]]:
    """Records of one key, or that a curator put together; unsettled shared names each by itself."""
    group_of: dict[str | Mention, int] = {}
    groups: list[list[NameRecord]] = []
    for record in sorted(records):
        mention = record.article, record.key
        shared = record.iri is None and bool(gazetteer.lookup(record.label))
        handles: list[str | Mention] = [mention] if shared else [*record.keys]
        handles.extend(min(together) for together in decisions.together if mention in together)
        known = sorted({group_of[handle] for handle in handles if handle in group_of})
        home = known[0] if known else len(groups)
        if not known:
            groups.append([])
        for other in known[1:]:
            groups[home].extend(groups[other])
            groups[other] = []
            group_of.update({handle: home for handle, at in group_of.items() if at == other})
        groups[home].append(record)
        group_of.update(dict.fromkeys(handles, home))
    return [sorted(group) for group in groups if group]


def _listed(records: Sequence[NameRecord], iri: str, gazetteer: Gazetteer, decisions: Decisions) -> Minted:
    """An entry of the gazetteer, of which only that tells the names; else what an extractor gave an IRI to."""
    entry = gazetteer.by_iri(iri)
    if entry:
        names = {*entry.aliases, *entry.nicknames} - {entry.name}
        return Minted(
            iri=iri,
            type=entry.kind,
            label=entry.name,
            records=records,
            alt_labels=tuple(sorted(names)),
            wikidata=entry.wikidata or None,
        )
    label, names = _curated(records, _most_used(records), decisions)
    return Minted(iri=iri, type=records[0].type, label=label, records=records, alt_labels=tuple(sorted(names)))


def _unlisted(records: Sequence[NameRecord], gazetteer: Gazetteer, decisions: Decisions, base: str) -> Minted:
    label = _most_used(records)
    iri = f"{base}{_KINDS.get(records[0].type, 'thing')}/{slug(label)}"
    if gazetteer.lookup(label):
        iri = f"{iri}-{mark(records[0].article, records[0].key)}"
    elif gazetteer.by_iri(iri):
        iri = f"{iri}-unlisted"
    label, names = _curated(records, label, decisions)
    return Minted(iri=iri, type=records[0].type, label=label, records=records, alt_labels=tuple(sorted(names)))


def _most_used(records: Iterable[NameRecord]) -> str:
    uses = Counter(record.label for record in records)
    return min(uses, key=lambda label: (-uses[label], label.isascii(), label))


def _curated(records: Iterable[NameRecord], label: str, decisions: Decisions) -> tuple[str, set[str]]:
    """Return the preferred name and the other names, with what curators gave."""
    records = list(records)
    names = {label}.union(*[record.names for record in records])
    if decisions.aliases or decisions.names:
        mentions = {(record.article, record.key) for record in records}
        names.update(alias for group, alias in decisions.aliases if group & mentions)
        for group, name in decisions.names:
            if group & mentions:
                label = name
    return label, names - {label}
