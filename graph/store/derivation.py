"""What a change of articles changes in the derived graphs, worked out from the records and claims it touches alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad, Store

from ..identity import search as identity
from ..identity.records import NameRecord
from ..identity.resolution import Resolution
from ..rdf.derived import entity_quads, fact_quads, link_quads, redirect_quads, source_quads
from ..rdf.ontology import Ontology, load_ontology
from ..rdf.reading import ArticleGraph, ClaimLink, by_subject, read_link, read_record
from ..rdf.vocabulary import Names, term
from .lookup import quads_of, subjects, value

Resolve = Callable[[identity.Affected], Resolution]
Affected = Callable[["Overlay", Sequence[NameRecord]], identity.Affected]
Ends = tuple[str, str, str | None]

_SLOTS = ("tl:subjectRecord", "tl:objectRecord", "tl:atRecord")


@dataclass(slots=True)
class Delta:
    """Quads that go and quads that come."""

    delete: set[Quad] = field(default_factory=set)
    insert: set[Quad] = field(default_factory=set)

    def replace(self, old: Iterable[Quad], new: Iterable[Quad]) -> None:
        """Put `new` in the place of `old`; what is in both stays."""
        old, new = set(old), set(new)
        self.delete |= old - new
        self.insert |= new - old


@dataclass(slots=True)
class Overlay:
    """The name records as they will be: those of the store without the articles that go, and with those that come.

    `known` keeps records that were read from the store, by IRI, for the next change.
    """

    store: Store
    names: Names
    gone: frozenset[str]
    records: Mapping[str, NameRecord]
    known: dict[str, NameRecord]
    _by_key: dict[str, list[NameRecord]] = field(init=False)

    def __post_init__(self) -> None:
        self._by_key = {}
        for record in self.records.values():
            for key in record.keys:
                self._by_key.setdefault(key, []).append(record)

    def records_with_key(self, key: str) -> list[NameRecord]:
        """Return every record that bears the key, sorted."""
        found = list(self._by_key.get(key, ()))
        stored = subjects(self.store, "tl:nameKey", Literal(key))
        found.extend(self._stored(iri, graph) for iri, graph in stored if graph not in self.gone)
        return sorted(found)

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key, if there is one."""
        iri, graph = self.names.record(article, key), self.names.article(article)
        if iri in self.records or graph in self.gone:
            return self.records.get(iri)
        known = value(self.store, iri, "tl:recordKey", graph) is not None
        return self._stored(iri, graph) if known else None

    def _stored(self, iri: str, graph: str) -> NameRecord:
        record = self.known.get(iri)
        if record is None:
            record = self.known[iri] = stored_record(self.store, iri, graph)
        return record


def stored_record(store: Store, iri: str, graph: str) -> NameRecord:
    """Return the name record with that IRI in an article's graph."""
    values = by_subject(quads_of(store, iri, graph))[iri]
    return read_record(value(store, graph, "dcterms:identifier", graph) or "", values)


def derive(
    store: Store,
    removed: Sequence[ArticleGraph],
    added: Sequence[ArticleGraph],
    *,
    names: Names,
    resolve: Resolve,
    affected: Affected,
    outlets: Mapping[str, str],
    rejected: frozenset[str] = frozenset(),
    restored: frozenset[str] = frozenset(),
    renewed: Sequence[NameRecord] = (),
    known: dict[str, NameRecord] | None = None,
) -> Delta:
    """Return what changes in the derived graphs when some articles go and others come.

    `resolve` and `affected` are identity's.  `outlets` gives the names of the gazetteer's outlets by IRI.  `rejected`
    are the claims that a curator struck out, `restored` those that were until now.  `renewed` are records of the
    store to be decided again though their articles stay: a curator decided something about them.  `known` are records
    of the store that were read before; those that are read now are added, those that go are taken out.
    """
    run = _Derivation(store, removed, added, names, outlets, rejected, restored)
    return run.run(resolve, affected, renewed, {} if known is None else known)


class _Derivation:
    """One run of `derive`; its methods are the steps, in order."""

    def __init__(
        self,
        store: Store,
        removed: Sequence[ArticleGraph],
        added: Sequence[ArticleGraph],
        names: Names,
        outlets: Mapping[str, str],
        rejected: frozenset[str],
        restored: frozenset[str],
    ) -> None:
        self.store, self.removed, self.added = store, removed, added
        self.names, self.outlets, self.rejected, self.restored = names, outlets, rejected, restored
        self.ontology: Ontology = load_ontology()
        self.delta = Delta()
        self.gone = frozenset(graph.iri for graph in removed)
        self.old_records = {iri: record for graph in removed for iri, record in graph.records.items()}
        self.new_records = {iri: record for graph in added for iri, record in graph.records.items()}
        self.entity_now: dict[str, str] = {}
        self.living_entities: set[str] = set()
        self.entity_before: dict[str, str | None] = {}

    def run(
        self,
        resolve: Resolve,
        affected: Affected,
        renewed: Sequence[NameRecord],
        known: dict[str, NameRecord],
    ) -> Delta:
        before, now = set(self.old_records.values()), set(self.new_records.values())
        changed = sorted((before ^ now) | set(renewed))
        for iri in (*self.old_records, *self.new_records):
            known.pop(iri, None)
        overlay = Overlay(self.store, self.names, self.gone, self.new_records, known)
        resolution = resolve(affected(overlay, changed))
        self._identify(resolution)
        self._entities(resolution)
        self._claims()
        self._sources()
        return self.delta

    def _identify(self, resolution: Resolution) -> None:
        """Which entity each record was and is."""
        for (article, key), entity in resolution.entity_of.items():
            self.entity_now[self.names.record(article, key)] = entity
        predicate, graph = term("tl:identifiedAs"), self.names.entities
        for iri in sorted({*self.entity_now, *self.old_records, *self.new_records}):
            before = value(self.store, iri, "tl:identifiedAs", graph.value)
            self.entity_before[iri] = before
            if iri in self.new_records and iri not in self.entity_now and before:
                self.entity_now[iri] = before  # an unchanged record of an article that was replaced
            now = self.entity_now.get(iri)
            self.delta.replace(
                [Quad(NamedNode(iri), predicate, NamedNode(before), graph)] if before else [],
                [Quad(NamedNode(iri), predicate, NamedNode(now), graph)] if now else [],
            )
        self.living_entities = set(self.entity_now.values())

    def _entities(self, resolution: Resolution) -> None:
        """What the graph says of the entities themselves, and the IRIs that lead to them."""
        graph = self.names.entities.value
        old: set[Quad] = set()
        before = {iri for iri in self.entity_before.values() if iri}
        gone = {iri for iri in before if iri not in resolution.entities and not self._still_borne(iri)}
        for iri in sorted(gone | set(resolution.entities)):
            old.update(quads_of(self.store, iri, graph))
            for source, _ in subjects(self.store, "tl:redirectsTo", iri, graph):
                old.update(redirect_quads(source, iri, self.names))
        new: set[Quad] = set()
        for entity in resolution.entities.values():
            new.update(entity_quads(entity, self.names, self.ontology))
        for source, target in sorted(resolution.redirects.items()):
            new.update(redirect_quads(source, target, self.names))
        self.delta.replace(old, new)

    def _still_borne(self, entity: str) -> bool:
        """Whether a record that this change does not touch is that entity, or one that it touches stays it."""
        if entity in self.living_entities:
            return True
        users = subjects(self.store, "tl:identifiedAs", entity, self.names.entities.value)
        return any(record not in self.entity_before for record, _ in users)

    def _claims(self) -> None:
        """Whom the claims are about, and the facts that follow."""
        before: dict[str, tuple[ClaimLink, Ends]] = {}
        now: dict[str, tuple[ClaimLink, Ends]] = {}
        for graph in self.removed:
            for claim in graph.claims:
                ends = self._ends_before(claim.iri)
                if ends:
                    before[claim.iri] = claim, ends
        restored = [link for iri in sorted(self.restored) if (link := self._stored_link(iri))]
        coming = [claim for graph in self.added for claim in graph.claims]
        for claim in [*restored, *self._claims_of_moved_records(), *coming]:
            ends = self._ends_before(claim.iri)
            if ends:
                before.setdefault(claim.iri, (claim, ends))
            if claim.iri not in self.rejected:
                now[claim.iri] = claim, self._ends_now(claim)
        for claim_iri in sorted(self.rejected):
            ends = self._ends_before(claim_iri)
            if ends and claim_iri not in before and (link := self._stored_link(claim_iri)):
                before[claim_iri] = link, ends
        for links, target in ((before, self.delta.delete), (now, self.delta.insert)):
            for iri, (_, ends) in links.items():
                target.update(link_quads(iri, *ends, self.names))
        both = self.delta.delete & self.delta.insert
        self.delta.delete -= both
        self.delta.insert -= both
        self._facts(before, now)

    def _facts(self, before: Mapping[str, tuple[ClaimLink, Ends]], now: Mapping[str, tuple[ClaimLink, Ends]]) -> None:
        touched = {iri for iri in before if iri not in now or before[iri] != now[iri]}
        pairs = sorted({before[iri][1][:2] for iri in touched})
        doubtful = self._facts_of([before[iri] for iri in touched])
        said = self._facts_of(now.values())
        doubtful -= said
        if doubtful:
            both_ways = sorted({*pairs, *((object_, subject) for subject, object_ in pairs)})
            untouched = [
                (link, (subject, object_, None))
                for subject, object_ in both_ways
                for link in self._links_between(subject, object_, {*before, *now})
            ]
            doubtful -= self._facts_of(untouched)
        self.delta.delete |= doubtful
        self.delta.insert |= {quad for quad in said if quad not in self.store}

    def _facts_of(self, claims: Iterable[tuple[ClaimLink, Ends]]) -> set[Quad]:
        return fact_quads(((claim, ends[0], ends[1]) for claim, ends in claims), self.names, self.ontology)

    def _links_between(self, subject: str, object_: str, without: set[str]) -> Iterable[ClaimLink]:
        graph = self.names.entities.value
        query = f"SELECT ?c WHERE {{ GRAPH <{graph}> {{ ?c tl:subject <{subject}> ; tl:object <{object_}> }} }}"
        solutions = self.store.query(query, prefixes={"tl": term("tl:").value})
        claims = sorted(solution["c"].value for solution in solutions)  # type: ignore[union-attr]
        for iri in claims:
            if iri not in without and iri not in self.rejected and (link := self._stored_link(iri)):
                yield link

    def _claims_of_moved_records(self) -> list[ClaimLink]:
        """The stored claims about records whose entity is another now."""
        found: dict[str, ClaimLink] = {}
        for record in sorted(self.entity_now):
            if self.entity_now[record] == self.entity_before.get(record):
                continue
            for slot in _SLOTS:
                for iri, graph in subjects(self.store, slot, record):
                    if graph not in self.gone and iri not in found and (link := self._stored_link(iri)):
                        found[iri] = link
        return [found[iri] for iri in sorted(found)]

    def _stored_link(self, iri: str) -> ClaimLink | None:
        values = by_subject(quads_of(self.store, iri)).get(iri, {})
        return read_link(iri, values) if term("tl:relation").value in values else None

    def _ends_before(self, claim: str) -> Ends | None:
        subject, object_, at = (
            value(self.store, claim, name, self.names.entities.value) for name in ("tl:subject", "tl:object", "tl:at")
        )
        return (subject, object_, at) if subject and object_ else None

    def _ends_now(self, claim: ClaimLink) -> Ends:
        subject, object_, at = (self._entity(record) for record in (claim.subject, claim.object, claim.at))
        assert subject and object_
        return subject, object_, at

    def _entity(self, record: str | None) -> str | None:
        if record is None or record in self.entity_now:
            return self.entity_now[record] if record else None
        if record not in self.entity_before:
            self.entity_before[record] = value(self.store, record, "tl:identifiedAs", self.names.entities.value)
        return self.entity_before[record]

    def _sources(self) -> None:
        """The names of sources that are named for the first time, or no more."""
        now = {iri for graph in self.added for iri in graph.sources}
        gone = {iri for graph in self.removed for iri in graph.sources} - now
        for iri in sorted(now):
            quads = source_quads(iri, self._source_label(iri), self.names, outlet=iri in self.outlets)
            self.delta.insert.update(quad for quad in quads if quad not in self.store)
        for iri in sorted(gone):
            if not self._source_named(iri):
                quads = source_quads(iri, self._source_label(iri), self.names, outlet=iri in self.outlets)
                self.delta.delete.update(quad for quad in quads if quad in self.store)

    def _source_label(self, iri: str) -> str:
        return self.outlets.get(iri) or self.names.source_label(iri) or iri

    def _source_named(self, iri: str) -> bool:
        return any(
            graph not in self.gone
            for predicate in ("tl:attributedTo", "tl:publishedBy")
            for _, graph in subjects(self.store, predicate, iri)
        )
