"""`KnowledgeGraph`: articles in, answers out.  It and `ingesting` join the stages; nobody else does.

What only writing and curating need is loaded when they are asked for: an answer should not wait for it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .errors import CurationError, StoreError, UnknownNameError, UsageError
from .rdf.rows import ArticleRow
from .rdf.vocabulary import DEFAULT_BASE, Names
from .store.backend import Endpoint
from .store.folder import StoreFolder
from .store.reader import Reader, open_reader

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from pyoxigraph import Quad
    from rdflib import Dataset

    from .articles.article import Article
    from .connections import Answer, Connections, Dossier, RumourRecord, Timeline
    from .extraction.claim import Claim
    from .identity.curation import Decision
    from .identity.decisions import Mention
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
    """What an ingest did: articles by identity (`superseded`: by a later text of their path), and what was refused.

    `republished`: texts that were there under another publisher: what was read, what gave the text before, and whose
    it is now ("" for nobody's).
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    superseded: list[str] = field(default_factory=list)
    republished: list[tuple[str, str, str]] = field(default_factory=list)
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
        """Let go of the checkpoint that is being read; connections that somebody still holds are read to the end."""
        if self._reader is not None and self._at is not None:
            from .connections.later import finish

            finish(self._reader)
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
        the same path replaces the earlier one.  `progress` is told how many articles were done.  Raises StoreError, and
        UsageError where a path is given in the place of articles.
        """
        from .connections.network import keep_up
        from .extraction.given import GivenClaims
        from .ingesting import Ingest
        from .store.writer import writing

        if isinstance(articles, str | os.PathLike):
            raise UsageError(
                f"These are no articles but a path: ingest(read_articles({os.fspath(articles)!r})) reads it."
            )
        report, new = Report(), self._folder.current is None
        remaining = iter(articles)
        with writing(self._folder) as writer:
            run = Ingest(writer, extractor, force, report)
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
        from .ingesting import identity_of
        from .store.derivation import Delta
        from .store.writer import writing

        row = self.reader.article(article)
        if row is None:
            raise UnknownNameError(article)
        with writing(self._folder) as writer:
            more = Delta(delete=writer.reading_quads(row.iri))
            writer.change(identity_of(writer), remove=[row.iri], more=more)
        return row

    def _decided(self) -> list[tuple[int, Decision]]:
        from .store.records import PublishedRecords

        return PublishedRecords(self.reader).decided()

    def curation_quads(self) -> list[Quad]:
        """Return the curators' decisions as they are stored."""
        from .store.writer import writing

        with writing(self._folder) as writer:
            return writer.curation_quads()

    def change_curation(
        self, *, insert: Iterable[Quad] = (), delete: Iterable[Quad] = (), mentions: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Change curators' decisions, as quads of the curation graph, and work out anew what follows.

        `mentions` are the articles and record keys that the decisions which change name.
        """
        from .ingesting import identity_of
        from .rdf.curation import read_curation
        from .store.derivation import Delta
        from .store.writer import writing

        with writing(self._folder) as writer:
            delta = Delta(set(delete), set(insert))
            after = (set(writer.curation_quads()) - delta.delete) | delta.insert
            writer.decide(identity_of(writer, read_curation(after)), delta, mentions)

    def decisions(self) -> list[Decision]:
        """Return the curators' decisions in their order."""
        return [decision for _, decision in self._decided()]

    def decide(self, decisions: Iterable[Decision]) -> None:
        """Take curators' decisions, all or none, and work out anew what follows.

        Raises CurationError where one makes no sense, by itself or with those before it.
        """
        from .identity.curation import add_decision
        from .rdf.curation import decided_quads
        from .unseen import trouble_with

        known = self._decided()
        decided, new = [decision for _, decision in known], list(decisions)
        for decision in new:
            trouble = trouble_with(decision.name)
            if trouble:
                raise CurationError(f"The name given {trouble}.")
            decided = add_decision(decided, decision)
        first = known[-1][0] + 1 if known else 1
        quads = decided_quads(list(enumerate(new, first)), self._folder.names)
        self.change_curation(insert=quads, mentions={mention for decision in new for mention in decision.mentions})

    def why(self, name: str, *, pick: int | None = None) -> Why | None:
        """Return why the names of a person are taken for one, and who of a like name is somebody else.

        None for what is no person.  Raises UnknownNameError and AmbiguousNameError.
        """
        from .identity.curation import decisions_of
        from .identity.explain import why
        from .identity.resolution import affected
        from .store.records import PublishedRecords

        entity = self.reader.resolve_name(name, pick=pick)
        index, decisions = PublishedRecords(self.reader), decisions_of(self.decisions())
        own = index.of_entity(entity.iri)
        mentions = [(record.article, record.key) for record in own]
        if entity.type != "Person":
            return None
        return why(affected(index, own, decisions, before=decisions), mentions, decisions)

    def review(self, limit: int | None = None) -> list[Doubt]:
        """Return the pairs of people that a curator had better look at, most valuable first."""
        from .identity.curation import decisions_of
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

    def claim_quote(self, iri: str) -> str | None:
        """Return the words that a claim was read from, be it rejected or not; None where there is no such claim."""
        from .store.records import PublishedRecords

        return PublishedRecords(self.reader).claim_quote(iri)

    def undo(self, decision_id: str) -> Decision:
        """Take a decision back, by its id or the beginning of it, and return it.

        Raises CurationError where there is no such decision.
        """
        from .identity.curation import undo_decision
        from .rdf.curation import decided_quads

        known = self._decided()
        undone = undo_decision([decision for _, decision in known], decision_id)
        quads = decided_quads([item for item in known if item[1] == undone], self._folder.names)
        self.change_curation(delete=quads, mentions=undone.mentions)
        return undone

    def rebuild(self) -> None:
        """Work the derived graphs out anew from all articles: after the gazetteer has changed."""
        from .ingesting import identity_of
        from .store.writer import writing

        with writing(self._folder) as writer:
            writer.rederive(identity_of(writer))

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

    def ask(self, question: str, *, as_of: str | None = None, pick: int | None = None) -> Answer:
        """Answer a question in plain English, as `graph.connections.ask` does."""
        from .connections import ask

        return ask(self.reader, question, as_of=as_of, pick=pick)

    def show(self, name: str, *, as_of: str | None = None, pick: int | None = None) -> Dossier:
        """Return what is known of a person or club, as `graph.connections.show` does."""
        from .connections import show

        return show(self.reader, name, as_of=as_of, pick=pick)

    def timeline(
        self,
        name: str,
        since: str | None = None,
        until: str | None = None,
        *,
        as_of: str | None = None,
        pick: int | None = None,
    ) -> Timeline:
        """Return what happened to a person or club, in order, as `graph.connections.timeline` does."""
        from .connections import timeline

        return timeline(self.reader, name, since, until, as_of=as_of, pick=pick)

    def rumours(
        self,
        *,
        outlet: str | None = None,
        club: str | None = None,
        person: str | None = None,
        as_of: str | None = None,
        pick: int | None = None,
    ) -> RumourRecord:
        """Tell what became of each rumour, as `graph.connections.rumours` does."""
        from .connections import rumours

        return rumours(self.reader, outlet=outlet, club=club, person=person, as_of=as_of, pick=pick)

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
