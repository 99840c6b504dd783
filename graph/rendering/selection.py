"""Which part of a graph is to be seen: all of it, what is around someone, a club's staff, a query's result, a path."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from pyoxigraph import NamedNode

from ..errors import UsageError
from ..rdf.rows import ArticleRow, ClaimRow, Edge, EntityRow
from ..rdf.vocabulary import local_name
from ..store.rows import edges_of
from .relations import wording
from .view import GraphView, Step, Story, edge_key, view_of

if TYPE_CHECKING:
    from ..connections.answers import Connection, Connections
    from ..sparql import Result

MOST_HOPS = 5
_ONE_BY_ONE = 60
_STAFF = frozenset({"coaching", "leaving", "running", "talk"})


class RowReader(Protocol):
    """What a view needs of a store's reader (`graph.store.reader.Reader` has it)."""

    def entities_of(self, iris: Iterable[str]) -> list[EntityRow]:
        """Return the entities with those IRIs."""

    def claims_by_iri(self, iris: Iterable[str]) -> list[ClaimRow]:
        """Return the claims with those IRIs."""

    def edges(self, iri: str | None = None) -> list[Edge]:
        """Return the edges of the graph, or those of one entity."""

    def articles(self) -> list[ArticleRow]:
        """Return all articles."""

    def article(self, id_or_iri: str) -> ArticleRow | None:
        """Return an article; None where there is none."""


def whole(reader: RowReader, *, title: str = "The whole graph") -> GraphView:
    """Return a view of every entity that a claim relates to another."""
    edges = reader.edges()
    view = _view(reader, title, edges)
    everything = frozenset(entity.iri for entity in view.entities)
    return replace(view, complete=everything, about="Everyone and everything that the articles relate")


def around(reader: RowReader, entity: EntityRow, *, hops: int = 1) -> GraphView:
    """Return a view of what lies at most `hops` relations away from an entity.

    Raises UsageError where `hops` is not between 1 and 5.
    """
    if not 1 <= hops <= MOST_HOPS:
        raise UsageError(f"--hops: give a number from 1 to {MOST_HOPS}, not {hops}.")
    found: dict[tuple[str, str, str, str], Edge] = {}
    reached, frontier = {entity.iri}, {entity.iri}
    edges_at = _EdgesAt(reader)
    for _ in range(hops):
        edges = edges_at(frontier)
        found.update((edge_key(edge), edge) for edge in edges)
        ends = {iri for edge in edges for iri in (edge.subject_iri, edge.object_iri)}
        frontier = ends - reached
        reached |= frontier
    view = _view(reader, entity.label, found.values(), focus=(entity.iri,), also=(entity.iri,))
    steps = "one step" if hops == 1 else f"{hops} steps"
    about = f"Everyone and everything at most {steps} from {entity.label}"
    return replace(view, complete=frozenset(reached - frontier), about=about)


def of_club(reader: RowReader, club: EntityRow) -> GraphView:
    """Return a view of who runs, coaches, leaves or is talked about at a club: its staff and rumours."""
    edges = [
        edge
        for edge in reader.edges(club.iri)
        if club.iri in (edge.subject_iri, edge.object_iri, edge.at_iri) and wording(edge.relation).theme in _STAFF
    ]
    view = _view(reader, f"{club.label}: staff and rumours", edges, focus=(club.iri,), also=(club.iri,))
    return replace(view, about=f"Who coaches and runs {club.label}, who left, and who is talked about")


def among(reader: RowReader, iris: Iterable[str], *, title: str) -> GraphView:
    """Return a view of the entities with those IRIs, as a query gave them, and of all relations among them."""
    wanted = set(iris)
    edges = [e for e in _EdgesAt(reader)(wanted) if e.subject_iri in wanted and e.object_iri in wanted]
    view = _view(reader, title, edges, also=wanted)
    return replace(view, about="What the query found, and how it is related")


def of_triples(reader: RowReader, triples: Iterable[tuple[str, str, str]], *, title: str) -> GraphView:
    """Return a view of plain triples, as a CONSTRUCT gave them: subject, relation's local name, object.

    Where claims say a triple they come with it; one that no claim says is drawn as derived.
    """
    wanted = {(s, p, o) for s, p, o in triples}
    ends = {iri for s, _, o in wanted for iri in (s, o)}
    known = {row.iri for row in reader.entities_of(ends)}
    edges = []
    said = set()
    for edge in _EdgesAt(reader)(known):
        keys = {(edge.subject_iri, edge.relation, edge.object_iri), (edge.object_iri, edge.relation, edge.subject_iri)}
        if not wording(edge.relation).symmetric:
            keys = {(edge.subject_iri, edge.relation, edge.object_iri)}
        if keys & wanted:
            edges.append(edge)
            said |= keys
    for s, p, o in sorted(wanted - said):
        if s in known and o in known and s != o:
            edges.append(Edge(subject_iri=s, relation=p, object_iri=o, is_fact=True))
    view = _view(reader, title, edges, also=known)
    return replace(view, about="What the query constructed")


def of_result(reader: RowReader, result: "Result", *, title: str) -> GraphView:
    """Return a view of a query's answer.

    Of a CONSTRUCT the triples; of a SELECT the claims that it names, or where it names none, the entities and all
    relations among them.  Raises UsageError for the answer to an ASK.
    """
    if result.is_graph:
        triples = [
            (triple.subject.value, local_name(triple.predicate.value), triple.object.value)
            for triple in result.triples()
            if isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode)
        ]
        return of_triples(reader, triples, title=title)
    if not result.columns:
        raise UsageError("A query that answers yes or no cannot be drawn; give one that finds things or relations.")
    iris = {term.value for row in result.terms() for term in row if isinstance(term, NamedNode)}
    claims = reader.claims_by_iri(iri for iri in iris if "/claim/" in iri)
    if not claims:
        return among(reader, iris, title=title)
    view = _view(reader, title, edges_of(claims))
    return replace(view, about="The claims that the query found")


def of_connections(reader: RowReader, found: "Connections") -> GraphView:
    """Return a view of connections: the best told step by step, the others each in a sentence, all of them drawn."""
    edges: dict[tuple[str, str, str, str], Edge] = {}
    per_step = [_edges_of_steps(reader, connection, edges) for connection in found.best]
    ends = tuple(entity.iri for entity in found.ends)
    names = " and ".join(entity.label for entity in found.ends)
    also = {entity.iri for connection in found.best for entity in connection.entities} | set(ends)
    view = _view(reader, names, edges.values(), focus=ends, also=also)
    places = {edge_key(edge): number for number, edge in enumerate(view.edges)}
    steps = tuple(
        Step(text=step.sentence, edges=tuple(places[key] for key in keys), derived=step.derived)
        for connection, its in zip(found.best[:1], per_step, strict=False)
        for step, keys in zip(connection.steps, its, strict=True)
    )
    others = tuple(
        Step(
            text=connection.sentence,
            edges=tuple(dict.fromkeys(places[key] for keys in its for key in keys)),
            derived=any(step.derived for step in connection.steps),
        )
        for connection, its in zip(found.best[1:], per_step[1:], strict=True)
    )
    story = Story(question=f"How are {names} connected?", answer=found.sentence, steps=steps, others=others)
    return replace(view, note="" if others else " ".join(found.reasons), story=story)


def _edges_of_steps(
    reader: RowReader, connection: "Connection", edges: dict[tuple[str, str, str, str], Edge]
) -> list[list[tuple[str, str, str, str]]]:
    """Add the edges that a connection's steps rest on; return the keys of each step's."""
    per_step = []
    for step in connection.steps:
        lines = (*step.evidence, *step.denials)
        made = edges_of(reader.claims_by_iri({line.claim for line in lines}))
        pair = {step.subject.iri, step.object.iri}
        direct = [edge for edge in made if {edge.subject_iri, edge.object_iri} == pair]
        if step.derived and not direct:
            ends = [step.subject.iri, step.object.iri]
            first, second = sorted(ends) if wording(step.relation).symmetric else ends
            tie = Edge(
                subject_iri=first,
                relation=step.relation,
                object_iri=second,
                at_iri=step.at.iri if step.at else None,
            )
            made = [tie, *made]
        edges.update((edge_key(edge), edge) for edge in made)
        per_step.append([edge_key(edge) for edge in (direct or made)])
    return per_step


class _EdgesAt:
    """The edges at some entities: asked one by one where they are few, else sifted from all."""

    def __init__(self, reader: RowReader) -> None:
        self.reader = reader
        self.all: list[Edge] | None = None

    def __call__(self, iris: set[str]) -> list[Edge]:
        if self.all is None and len(iris) > _ONE_BY_ONE:
            self.all = self.reader.edges()
        found = self.all
        if found is None:
            found = [edge for iri in sorted(iris) for edge in self.reader.edges(iri)]
        return [edge for edge in found if edge.subject_iri in iris or edge.object_iri in iris]


def _view(
    reader: RowReader,
    title: str,
    edges: Iterable[Edge],
    *,
    focus: Sequence[str] = (),
    also: Iterable[str] = (),
) -> GraphView:
    lines = list({edge_key(edge): edge for edge in edges}.values())
    ends = {iri for edge in lines for iri in (edge.subject_iri, edge.object_iri)} | set(also)
    entities = reader.entities_of(ends)
    known = {row.iri for row in entities}
    lines = [edge for edge in lines if edge.subject_iri in known and edge.object_iri in known]
    elsewhere = {edge.at_iri for edge in lines if edge.at_iri} - known
    places = {row.iri: row.label for row in reader.entities_of(elsewhere)}
    return view_of(title, entities, lines, _articles(reader, lines), focus=focus, places=places)


def _articles(reader: RowReader, edges: Iterable[Edge]) -> list[ArticleRow]:
    ids = {claim.article_id for edge in edges for claim in edge.claims}
    if len(ids) > _ONE_BY_ONE:
        return reader.articles()
    return [row for row in map(reader.article, sorted(ids)) if row is not None]
