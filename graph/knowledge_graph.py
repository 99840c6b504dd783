"""`KnowledgeGraph`: articles in, answers out.  The only module that joins the stages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .articles.article import Article
from .errors import ArticleError, ClaimError, StoreError, UnknownNameError
from .extraction.claim import Claim
from .extraction.given import GivenClaims
from .identity.curation import Decision, add_decision, decisions_of, undo_decision
from .identity.decisions import Mention
from .rdf.checking import check_claim
from .rdf.curation import Curation, decided_quads, read_curation
from .rdf.describe import article_quads, describe
from .rdf.rows import ArticleRow
from .rdf.vocabulary import DEFAULT_BASE, Names
from .store.backend import Endpoint
from .store.derivation import Delta
from .store.folder import StoreFolder
from .store.reader import Reader, open_reader
from .store.writer import Identity, Writer, writing

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from pyoxigraph import Quad
    from rdflib import Dataset

    from .connections import Answer, Connections, Dossier, RumourRecord, Timeline
    from .identity.explain import Doubt, Why
    from .rdf.validation import Violation
    from .rendering import GraphView
    from .sparql import Result

BATCH = 64
PUBLISH_EVERY = 16


class Extractor(Protocol):
    """Finds the claims of an article.  One with `extract_many`, over many articles at once, is used that way."""

    def extract(self, article: Article) -> Iterable[Claim]:
        """Return the claims that the article makes."""


@dataclass(slots=True)
class Report:
    """What an ingest did: articles by identity (`superseded`: by a later text of their path), and what was refused."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    superseded: list[str] = field(default_factory=list)
    claims: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    refused_claims: list[tuple[str, str]] = field(default_factory=list)


class KnowledgeGraph:
    """A graph of people, clubs and what articles claim of them, kept in a folder or behind a SPARQL endpoint.

    >>> import tempfile
    >>> graph = KnowledgeGraph.open(tempfile.mkdtemp(), create=True)
    >>> graph.ingest([]).new
    []
    """

    def __init__(self, folder: StoreFolder | None, reader: Reader | None = None) -> None:
        """Use `open`."""
        self._at = folder
        self._reader = reader

    @classmethod
    def open(
        cls, path: str | os.PathLike[str] = "touchline.db", *, create: bool = False, base: str = DEFAULT_BASE
    ) -> KnowledgeGraph:
        """Open the graph at `path`; with `create`, make one where there is nothing.

        An http(s) address is a SPARQL 1.1 endpoint that holds a graph of Touchline under `base`: it is only read.
        Raises StoreError where there is nothing, or something that is no graph of Touchline.
        """
        if str(path).startswith(("http://", "https://")):
            if create:
                raise StoreError(f"The graph behind {path} is only read; ingest into a folder instead.")
            return cls(None, Reader(Endpoint(str(path)), Names(base)))
        return cls(StoreFolder.create(path, base) if create else StoreFolder.open(path))

    @property
    def reader(self) -> Reader:
        """The reading side: always of the newest published state.

        Raises StoreError where nothing was ingested yet.
        """
        if self._reader is not None and (self._at is None or self._reader.checkpoint == self._at.current):
            return self._reader
        self._reader = open_reader(self._folder)  # whoever still holds the one before may go on with it
        return self._reader

    @property
    def _folder(self) -> StoreFolder:
        if self._at is None:
            raise StoreError("A graph behind an endpoint is only read.")
        return self._at

    def close(self) -> None:
        """Let go of the checkpoint that is being read."""
        if self._reader is not None and self._at is not None:
            self._reader.close()
            self._reader = None

    def __enter__(self) -> KnowledgeGraph:
        """Return the graph itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    # Writing

    def ingest(
        self,
        articles: Iterable[Article],
        *,
        extractor: Extractor | None = None,
        force: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> Report:
        """Take articles in: each is new, changed (and replaced) or unchanged (and not read again, save with `force`).

        Batches are transactions: after a crash every article is wholly as before or wholly as after.  Another text from
        the same path replaces the earlier one.  `progress` is told how many articles were done.  Raises StoreError.
        """
        from .connections.network import keep_up

        report, new = Report(), self._folder.current is None
        remaining = iter(articles)
        with writing(self._folder) as writer:
            run = _Ingest(writer, extractor, force, report)
            for number, batch in enumerate(iter(lambda: list(islice(remaining, BATCH)), []), 1):
                run.batch(batch)
                if number % PUBLISH_EVERY == 0:
                    writer.publish()
                    keep_up(self.reader, anew=new)
                if progress:
                    progress(len(batch))
        keep_up(self.reader, anew=new)
        if isinstance(extractor, GivenClaims):
            report.refused_claims.extend([*extractor.refused, *extractor.left_over()])
        return report

    def remove(self, article: str) -> ArticleRow:
        """Take an article, by identity or IRI, and all that follows from it out; return what it was.

        Raises UnknownNameError where the graph has no such article.
        """
        row = self.reader.article(article)
        if row is None:
            raise UnknownNameError(article)
        with writing(self._folder) as writer:
            more = Delta(delete=writer.reading_quads(row.iri))
            writer.change(_identity(writer), remove=[row.iri], more=more)
        return row

    def _decided(self) -> list[tuple[int, Decision]]:
        from .store.records import PublishedRecords

        return PublishedRecords(self.reader).decided()

    def curation_quads(self) -> list[Quad]:
        """Return the curators' decisions as they are stored."""
        with writing(self._folder) as writer:
            return writer.curation_quads()

    def change_curation(
        self, *, insert: Iterable[Quad] = (), delete: Iterable[Quad] = (), mentions: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Change curators' decisions, as quads of the curation graph, and work out anew what follows.

        `mentions` are the articles and record keys that the decisions which change name.
        """
        with writing(self._folder) as writer:
            delta = Delta(set(delete), set(insert))
            after = (set(writer.curation_quads()) - delta.delete) | delta.insert
            writer.decide(_identity(writer, read_curation(after)), delta, mentions)

    def decisions(self) -> list[Decision]:
        """Return the curators' decisions in their order."""
        return [decision for _, decision in self._decided()]

    def decide(self, decisions: Iterable[Decision]) -> None:
        """Take curators' decisions, all or none, and work out anew what follows.

        Raises CurationError where one makes no sense, by itself or with those before it.
        """
        known = self._decided()
        decided, new = [decision for _, decision in known], list(decisions)
        for decision in new:
            decided = add_decision(decided, decision)
        first = known[-1][0] + 1 if known else 1
        quads = decided_quads(list(enumerate(new, first)), self._folder.names)
        self.change_curation(insert=quads, mentions={mention for decision in new for mention in decision.mentions})

    def why(self, name: str, *, pick: int | None = None) -> Why | None:
        """Return why the names of a person are taken for one, and who of a like name is somebody else.

        None for what is no person.  Raises UnknownNameError and AmbiguousNameError.
        """
        from .identity.explain import why
        from .identity.resolution import affected
        from .store.records import PublishedRecords

        entity = self.reader.resolve_name(name, pick=pick)
        index, decisions = PublishedRecords(self.reader), decisions_of(self.decisions())
        own = index.of_entity(entity.iri)
        mentions = [(record.article, record.key) for record in own]
        return why(affected(index, own, decisions), mentions, decisions) if entity.type == "Person" else None

    def review(self, limit: int | None = None) -> list[Doubt]:
        """Return the pairs of people that a curator had better look at, most valuable first."""
        from .identity.explain import doubts
        from .store.records import PublishedRecords

        index = PublishedRecords(self.reader)
        found = doubts(index.of_type("Person"), decisions_of(self.decisions()), index.claim_counts())
        return found[:limit]

    def mentions(self, iri: str) -> list[Mention]:
        """Return the mentions that an entity was made of: for each article its identity and the record's key."""
        from .store.records import PublishedRecords

        return [(record.article, record.key) for record in PublishedRecords(self.reader).of_entity(iri)]

    def quotes(self, mentions: Iterable[Mention], limit: int = 3) -> list[str]:
        """Return the evidence of claims that mentions stand in, in the order of their articles."""
        from .store.records import PublishedRecords

        return PublishedRecords(self.reader).quotes(mentions, limit)

    def undo(self, decision_id: str) -> Decision:
        """Take a decision back, by its id or the beginning of it, and return it.

        Raises CurationError where there is no such decision.
        """
        known = self._decided()
        undone = undo_decision([decision for _, decision in known], decision_id)
        quads = decided_quads([item for item in known if item[1] == undone], self._folder.names)
        self.change_curation(delete=quads, mentions=undone.mentions)
        return undone

    def rebuild(self) -> None:
        """Work the derived graphs out anew from all articles: after the gazetteer has changed."""
        with writing(self._folder) as writer:
            writer.rederive(_identity(writer))

    # Reading

    def articles(self) -> list[ArticleRow]:
        """Return all articles, by date (undated last), then identity."""
        return self.reader.articles()

    def query(self, query: str, *, pick: int | None = None, **params: Any) -> Result:
        """Run a named query ("sacked-by"), or a SPARQL text; `params` are names of entities, dates or texts.

        Raises QueryError where the query or a parameter is wrong, UnknownNameError or AmbiguousNameError for a name.
        """
        from .sparql import run_named, run_text

        if "{" in query:
            return run_text(self.reader, query, params, pick=pick)
        return run_named(self.reader, query, params, pick=pick)

    def connect(self, *names: str, **options: Any) -> Connections:
        """Tell how people and clubs are connected; `options` are those of `graph.connections.connect`."""
        from .connections import connect

        return connect(self.reader, list(names), **options)

    def ask(self, question: str, **options: Any) -> Answer:
        """Answer a question in plain English; `options` are those of `graph.connections.ask`."""
        from .connections import ask

        return ask(self.reader, question, **options)

    def show(self, name: str, **options: Any) -> Dossier:
        """Return what is known of a person or club; `options` are those of `graph.connections.show`."""
        from .connections import show

        return show(self.reader, name, **options)

    def timeline(self, name: str, **options: Any) -> Timeline:
        """Return what happened to a person or club, in order; `options` are those of `graph.connections.timeline`."""
        from .connections import timeline

        return timeline(self.reader, name, **options)

    def rumours(self, **options: Any) -> RumourRecord:
        """Tell what became of each rumour; `options` are those of `graph.connections.rumours`."""
        from .connections import rumours

        return rumours(self.reader, **options)

    def validate(self, *, progress: Callable[[int], None] | None = None) -> Iterator[Violation]:
        """Check the graph against the shapes of the ontology, article by article.

        `progress` is told how many articles were done.
        """
        from .rdf.validation import Validator

        validator = Validator()
        for iri in self.reader.article_iris():
            yield from validator.check(iri, self.reader.article_context(iri))
            if progress:
                progress(1)

    def stats(self) -> dict[str, int]:
        """Return how many articles, claims, rumours, denials, people, teams, sources and facts there are."""
        return self.reader.counts()

    def view(
        self,
        *,
        focus: str | None = None,
        hops: int = 1,
        club: str | None = None,
        connect: Sequence[str] = (),
        pick: int | None = None,
    ) -> GraphView:
        """Return what a page or a picture shows: the whole graph, what is around someone, a club, a connection.

        Raises UnknownNameError and AmbiguousNameError for names.
        """
        from . import rendering

        if focus:
            return rendering.around(self.reader, self.reader.resolve_name(focus, pick=pick), hops=hops)
        if club:
            return rendering.of_club(self.reader, self.reader.resolve_name(club, ["Team"], pick=pick))
        if connect:
            return rendering.of_connections(self.reader, self.connect(*connect, pick=pick))
        return rendering.whole(self.reader)

    def render(self, path: str | os.PathLike[str], **which: Any) -> Path:
        """Write a page (.html) or a picture (.svg, .png) of a view, chosen as `view` does; return its path.

        Raises UsageError where the ending is none of these.
        """
        from . import rendering

        target, view = Path(path), self.view(**which)
        if target.suffix.lower() in (".html", ".htm"):
            return rendering.write_page(view, target)
        return rendering.write_picture(view, target)

    def export(self, path: str | os.PathLike[str], format_name: str | None = None) -> Path:
        """Write the whole graph in one of `graph.rendering.EXPORT_FORMATS`, by default the one of the path's ending."""
        from .rendering import export_graph

        return export_graph(self.reader, Path(path), format_name)

    def to_networkx(self) -> MultiDiGraph[str]:
        """Return the whole graph as a networkx graph: see `graph.rendering.networkx_graph`."""
        from .rendering import networkx_graph

        return networkx_graph(self.view())

    def to_rdflib(self) -> Dataset:
        """Return the published state as an rdflib Dataset that reads the store itself, through oxrdflib.

        Its default graph is empty, as in the store: ask with GRAPH, or the graphs by name.  It is closed with this
        graph.  Raises StoreError where the graph is a SPARQL endpoint.
        """
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        from .store.backend import Checkpoint

        backend = self.reader.backend
        if not isinstance(backend, Checkpoint):
            raise StoreError("Only a store in a folder can be read through rdflib; this is a SPARQL endpoint.")
        return Dataset(store=OxigraphStore(store=backend.store))

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the page of the graph, of its best connected part where it is large."""
        from .rendering import notebook_html

        return notebook_html(self.view())

    def export_nquads(self) -> Iterator[bytes]:
        """Give the graph as N-Quads, line by line, in an order that depends on nothing but what it holds."""
        return self.reader.nquads()


class _Ingest:
    """One ingest under way."""

    def __init__(self, writer: Writer, extractor: Extractor | None, force: bool, report: Report) -> None:
        self.writer, self.extractor, self.force, self.report = writer, extractor, force, report
        self.names = writer.names
        self.identity = _identity(writer)
        self.sources = {label: iri for iri, label in self.identity.outlets.items()} | _outlet_names(writer)

    def batch(self, articles: Sequence[Article]) -> None:
        """Take a batch of articles in, in one transaction."""
        latest, paths = self._latest(articles)
        more, superseded = self.writer.readings(paths)
        fresh = [article for iri, article in latest.items() if self._is_due(iri, article)]
        add: dict[str, Sequence[Quad]] = {}
        for article, claims in self._extract(fresh):
            iri = self.names.article(article.id)
            try:
                quads = describe(article, self._checked(article, claims), names=self.names, sources=self.sources)
            except ArticleError as error:
                self.report.refused.append((error.source, error.reason))
                continue
            if self.writer.holds(iri) and self.writer.quads(iri) == set(quads):
                self.report.unchanged.append(article.id)
                continue
            (self.report.changed if self.writer.holds(iri) else self.report.new).append(article.id)
            add[iri] = quads
        self.report.superseded.extend(self.writer.article_id(iri) for iri in superseded)
        self.writer.change(self.identity, remove=superseded, add=add, more=more)

    def _latest(self, articles: Sequence[Article]) -> tuple[dict[str, Article], dict[str, str]]:
        """The articles by IRI, the later of two of one identity; and what each path gave last."""
        latest = {self.names.article(article.id): article for article in articles}
        paths = {
            article.source: self.names.article(article.id)
            for article in articles
            if article.source not in ("-", "standard input", article.id)
        }
        read = set(paths.values())
        for article in articles:
            iri = self.names.article(article.id)
            if article.id.startswith("sha256:") and article.source in paths and iri not in read:
                latest.pop(iri, None)
        return latest, paths

    def _is_due(self, iri: str, article: Article) -> bool:
        try:
            same = self.writer.article_quads(iri) == article_quads(article, names=self.names, sources=self.sources)
        except ValueError:  # it cannot be written; `describe` says why
            same = False
        given = isinstance(self.extractor, GivenClaims) and self.extractor.source_of(article) is not None
        if same and not self.force and not given:
            self.report.unchanged.append(article.id)
            return False
        return True

    def _extract(self, articles: Sequence[Article]) -> Iterator[tuple[Article, Iterable[Claim]]]:
        if not articles:
            return
        if self.extractor is None:
            from .extraction import Extractor as Embedded
            from .identity.gazetteer import of_store

            self.extractor = Embedded(gazetteer=of_store(self.writer.folder.path))
        many = getattr(self.extractor, "extract_many", None)
        if many:
            yield from many(articles)
            return
        for article in articles:
            yield article, self.extractor.extract(article)

    def _checked(self, article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
        for claim in claims:
            try:
                yield check_claim(article, claim)
                self.report.claims += 1
            except ClaimError as error:
                self.report.refused_claims.append((article.source, str(error)))


def _identity(writer: Writer, curation: Curation | None = None) -> Identity:
    """Identity's functions as the store wants them, with the decisions of the curation graph or those given."""
    from .identity.gazetteer import load_gazetteer, of_store
    from .identity.resolution import affected, resolve

    gazetteer, base = load_gazetteer(of_store(writer.folder.path)), writer.names.base
    curation = curation or read_curation(writer.curation_quads())
    decisions = curation.decisions
    return Identity(
        resolve=lambda records: resolve(records, decisions, gazetteer, base),
        affected=lambda index, changed: affected(index, changed, decisions, gazetteer),
        outlets={entry.iri: entry.name for entry in gazetteer.entries if entry.kind == "Outlet"},
        rejected=curation.rejected,
    )


def _outlet_names(writer: Writer) -> dict[str, str]:
    from .identity.gazetteer import load_gazetteer, of_store

    gazetteer = load_gazetteer(of_store(writer.folder.path))
    entries = [entry for entry in gazetteer.entries if entry.kind == "Outlet"]
    return {name: entry.iri for entry in entries for name in (*entry.aliases, entry.name)}
