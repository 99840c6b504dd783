"""The writer of a store: articles come, go and are replaced, each batch in one transaction."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, serialize

from ..errors import StoreError
from ..identity.records import NameRecord
from ..rdf.reading import ArticleGraph, read_graph
from ..rdf.vocabulary import term
from .changes import Changes
from .derivation import Affected, Delta, Resolve, derive, stored_record
from .folder import StoreFolder, failure
from .lookup import graph_quads, quads_of, subjects, value

KNOWN_RECORDS = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """How names become entities: identity's two functions, the names of outlets by IRI, and rejected claims."""

    resolve: Resolve
    affected: Affected
    outlets: Mapping[str, str] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()


class Writer:
    """Changes a store.  Made by `writing`."""

    def __init__(self, folder: StoreFolder, store: Store) -> None:
        """Take a folder whose lock is held, and its open store."""
        self.folder, self.store, self.names = folder, store, folder.names
        self.unpublished = False
        self._changes = Changes()
        self._known: dict[str, NameRecord] = {}

    def article_quads(self, iri: str) -> set[Quad]:
        """Return what the store holds of an article itself: not of its claims."""
        return set(quads_of(self.store, iri, iri))

    def change(
        self,
        identity: Identity,
        *,
        remove: Iterable[str] = (),
        add: Mapping[str, Sequence[Quad]] = {},
        more: Delta | None = None,
        renewed: Sequence[NameRecord] = (),
        restored: frozenset[str] = frozenset(),
    ) -> None:
        """Take articles out and put others in, with all that follows in the derived graphs, in one transaction.

        `remove` and the keys of `add` are articles' IRIs; an article that is there is replaced by that of `add`.
        `more` are quads of other graphs that change with them.  `renewed` and `restored` are those of `derive`.
        """
        going = sorted(iri for iri in {*remove, *add} if self.holds(iri))
        delta = derive(
            self.store,
            [self.graph(iri) for iri in going],
            [read_graph(add[iri]) for iri in sorted(add)],
            names=self.names,
            resolve=identity.resolve,
            affected=identity.affected,
            outlets=identity.outlets,
            rejected=identity.rejected,
            restored=restored,
            renewed=renewed,
            known=self._known,
        )
        if len(self._known) > KNOWN_RECORDS:
            self._known.clear()
        if more:
            delta.delete |= more.delete
            delta.insert |= more.insert
        for iri in going:
            delta.replace(self.quads(iri), add.get(iri, ()))
        for iri in add:
            if iri not in going:
                delta.insert.update(add[iri])
        self.apply(delta)

    def decide(self, identity: Identity, curation: Delta, mentions: Iterable[tuple[str, str]]) -> None:
        """Change curators' decisions, and all that follows, in one transaction.

        `identity` is that of the decisions as they will be, `curation` what changes in their graph, `mentions` the
        articles and keys of the records that are named by what changes.
        """
        records = [record for article, key in sorted(set(mentions)) if (record := self.record(article, key))]
        known = {iri for iri, _ in subjects(self.store, "rdf:type", term("tl:Rejection").value)}
        rejected = {claim for iri in known if (claim := value(self.store, iri, "tl:rejectedClaim"))}
        self.change(identity, more=curation, renewed=records, restored=frozenset(rejected - identity.rejected))

    def rederive(self, identity: Identity) -> None:
        """Work the derived graphs out anew from all articles, in one transaction."""
        derived = (self.names.entities.value, self.names.facts.value)
        old = {quad for graph in derived for quad in graph_quads(self.store, graph)}
        everything = [self.graph(iri) for iri in self.article_iris()]
        new = derive(
            Store(),
            [],
            everything,
            names=self.names,
            resolve=identity.resolve,
            affected=identity.affected,
            outlets=identity.outlets,
            rejected=identity.rejected,
        )
        self.apply(Delta(old - new.insert, new.insert - old))

    def apply(self, delta: Delta) -> None:
        """Carry out a change of quads: all of it or, where that fails, nothing.

        Raises StoreError where it cannot be written.
        """
        parts = [
            f"{verb} DATA {{\n{_blocks(quads)}}}"
            for verb, quads in (("DELETE", delta.delete), ("INSERT", delta.insert))
            if quads
        ]
        if not parts:
            return
        if not self.unpublished:
            self.folder.mark_unpublished()
            self.unpublished = True
        try:
            self.store.update(" ;\n".join(parts))
        except OSError as error:
            raise failure(self.folder.path, error) from error
        if not self._changes.many:
            for quads in (delta.delete, delta.insert):
                self._changes.add(quads, self.names)

    def publish(self) -> None:
        """Let readers see what was written, if anything was."""
        if self.unpublished or self.folder.current is None:
            self.folder.publish(self.store, self._changes)
            self.unpublished, self._changes = False, Changes()

    def holds(self, iri: str) -> bool:
        """Whether the store has the article."""
        return Quad(NamedNode(iri), term("rdf:type"), term("tl:Article"), NamedNode(iri)) in self.store

    def quads(self, iri: str) -> set[Quad]:
        """Return the quads of an article's graph."""
        return set(graph_quads(self.store, iri))

    def graph(self, iri: str) -> ArticleGraph:
        """Return an article's graph as derived graphs need it."""
        return read_graph(graph_quads(self.store, iri))

    def article_iris(self) -> list[str]:
        """Return the IRIs of all articles, sorted."""
        return sorted(iri for iri, _ in subjects(self.store, "rdf:type", term("tl:Article").value))

    def article_id(self, iri: str) -> str:
        """Return an article's identity."""
        return value(self.store, iri, "dcterms:identifier", iri) or ""

    def record(self, article_id: str, key: str) -> NameRecord | None:
        """Return a stored name record, None where there is none."""
        graph, iri = self.names.article(article_id), self.names.record(article_id, key)
        exists = value(self.store, iri, "tl:recordKey", graph) is not None
        return stored_record(self.store, iri, graph) if exists else None

    def curation_quads(self) -> list[Quad]:
        """Return the curators' decisions, sorted."""
        return sorted(graph_quads(self.store, self.names.curation.value), key=str)

    def readings(self, sources: Mapping[str, str]) -> tuple[Delta, list[str]]:
        """Work out what reading articles from paths changes: `sources` gives each path the article read from it now.

        Return the change in what the store remembers of paths, and the articles whose only path gives another text
        now: those go, unless an id or a URL gave them an identity beyond their text.
        """
        delta, superseded = Delta(), set()
        graph = self.names.reading
        for path, iri in sorted(sources.items()):
            delta.insert.add(Quad(NamedNode(iri), term("tl:readFrom"), Literal(path), graph))
            for other, _ in subjects(self.store, "tl:readFrom", Literal(path), graph.value):
                if other != iri:
                    delta.delete.add(Quad(NamedNode(other), term("tl:readFrom"), Literal(path), graph))
                    superseded.add(other)
        delta.insert = {quad for quad in delta.insert if quad not in self.store}
        kept = set(sources.values())
        doomed = [
            iri
            for iri in sorted(superseded - kept)
            if self.article_id(iri).startswith("sha256:") and self.reading_quads(iri) <= delta.delete
        ]
        return delta, doomed

    def paths_of(self, iri: str) -> set[str]:
        """Return the paths that an article was read from."""
        return {quad.object.value for quad in self.reading_quads(iri) if isinstance(quad.object, Literal)}

    def reading_quads(self, iri: str) -> set[Quad]:
        """Return what the store remembers of where an article was read from."""
        return set(quads_of(self.store, iri, self.names.reading.value))


@contextmanager
def writing(folder: StoreFolder) -> Iterator[Writer]:
    """Open a store for writing; what was written is published at the end, also when an error cuts it short."""
    with folder.writing() as store:
        writer = Writer(folder, store)
        del store
        try:
            yield writer
        except BaseException:
            with suppress(StoreError):  # the error that is under way tells what went wrong
                writer.publish()
            raise
        else:
            writer.publish()
        finally:
            del writer.store  # Oxigraph closes a store with its last reference


def _blocks(quads: Iterable[Quad]) -> str:
    """The quads as the data block of an update, written by the RDF library."""
    by_graph: dict[str, list[Quad]] = {}
    for quad in quads:
        by_graph.setdefault(str(quad.graph_name), []).append(quad)
    return "".join(f"GRAPH {graph} {{\n{_triples(by_graph[graph])}}}\n" for graph in sorted(by_graph))


def _triples(quads: Sequence[Quad]) -> str:
    data = serialize([quad.triple for quad in quads], format=RdfFormat.N_TRIPLES)
    assert data is not None
    return data.decode()
