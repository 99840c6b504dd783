"""Taking articles in: what an ingest does with each batch, and identity's functions as the store wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from .articles.article import Article
from .errors import ArticleError, ClaimError
from .extraction.claim import Claim
from .extraction.given import GivenClaims
from .rdf.checking import check_claim
from .rdf.curation import Curation, read_curation
from .rdf.describe import article_quads, describe
from .rdf.vocabulary import term
from .store.writer import Identity, Writer

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from .knowledge_graph import Extractor, Report


class Ingest:
    """One ingest under way."""

    def __init__(self, writer: Writer, extractor: Extractor | None, force: bool, report: Report) -> None:
        """Begin it; `report` is told what becomes of each article."""
        self.writer, self.extractor, self.force, self.report = writer, extractor, force, report
        self.names = writer.names
        self.identity = identity_of(writer)
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
            if self.writer.holds(iri):
                self._tell_republished(iri, article, quads)
                self.report.changed.append(article.id)
            else:
                self.report.new.append(article.id)
            add[iri] = quads
        self.report.superseded.extend(self.writer.article_id(iri) for iri in superseded)
        self.writer.change(self.identity, remove=superseded, add=add, more=more)

    def _tell_republished(self, iri: str, article: Article, quads: Iterable[Quad]) -> None:
        """Report a text that another path gave under another publisher: what was known of that is gone now."""
        published = term("tl:publishedBy")
        was = {quad.object for quad in self.writer.article_quads(iri) if quad.predicate == published}
        now = {quad.object for quad in quads if quad.predicate == published}
        others = sorted(self.writer.paths_of(iri) - {article.source})
        if was != now and others:
            self.report.republished.append((article.source, others[0], article.publisher or ""))

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


def identity_of(writer: Writer, curation: Curation | None = None) -> Identity:
    """Identity's functions as the store wants them, with the decisions of the curation graph or those given instead."""
    from .identity.gazetteer import load_gazetteer, of_store
    from .identity.resolution import affected, resolve

    gazetteer, base = load_gazetteer(of_store(writer.folder.path)), writer.names.base
    known = read_curation(writer.curation_quads())
    before = known.decisions if curation else None
    curation = curation or known
    decisions = curation.decisions
    return Identity(
        resolve=lambda records: resolve(records, decisions, gazetteer, base),
        affected=lambda index, changed: affected(index, changed, decisions, gazetteer, before),
        outlets={entry.iri: entry.name for entry in gazetteer.entries if entry.kind == "Outlet"},
        rejected=curation.rejected,
    )


def _outlet_names(writer: Writer) -> dict[str, str]:
    from .identity.gazetteer import load_gazetteer, of_store

    gazetteer = load_gazetteer(of_store(writer.folder.path))
    entries = [entry for entry in gazetteer.entries if entry.kind == "Outlet"]
    return {name: entry.iri for entry in entries for name in (*entry.aliases, entry.name)}
