"""GraphView: the one model that pages, pictures and exports take."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..errors import UsageError
from ..rdf.rows import ArticleRow, ClaimRow, Edge, EntityRow
from .style import CERTAINTIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a told connection: its sentence, and which of the view's edges it rests on."""

    text: str
    edges: tuple[int, ...] = ()
    derived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A connection told: the question, the answer as one sentence, and its steps in order.

    `others`: the other connections, each a sentence with all the edges it rests on.
    """

    question: str
    answer: str
    steps: tuple[Step, ...] = ()
    others: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphView:
    """A graph, or the part of one that is to be seen.

    `entities`: most connected first.  `edges`: each with its claims; both ends are among the entities.
    `articles`: those that the claims come from, by id.
    `places`: names of teams that claims speak of without their being drawn, by IRI.
    `about`: what the view shows, as the beginning of a sentence that ends in how much that is, or "".
    `note`: what was left out and by which measure; plain sentences or "".
    `focus`: IRIs of the entities that the view is about.  `story`: the connection it tells, if it tells one.
    `complete`: IRIs of the entities of which the view holds every relation that the graph holds.
    """

    title: str
    entities: tuple[EntityRow, ...]
    edges: tuple[Edge, ...]
    articles: Mapping[str, ArticleRow] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    note: str = ""
    focus: tuple[str, ...] = ()
    story: Story | None = None
    complete: frozenset[str] = frozenset()

    def told(self) -> str:
        """Return what the view shows and how much that is, and what was left out.

        >>> GraphView(title="", entities=(), edges=(), about="Who left", note="Only what is confirmed.").told()
        'Who left: nothing. Only what is confirmed.'
        """
        return " ".join(filter(None, (f"{self.about}: {self._size()}." if self.about else "", self.note)))

    def _size(self) -> str:
        if not self.entities:
            return "nothing"
        numbers = (len(self.entities), "thing"), (len(self.edges), "relation"), (len(self.articles), "article")
        return ", ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for number, noun in numbers)

    def numbers(self) -> dict[str, int]:
        """Return the place of each entity in `entities`, by IRI."""
        return {entity.iri: number for number, entity in enumerate(self.entities)}

    def degrees(self) -> list[int]:
        """Return for each entity how many others it is joined to."""
        return [len(others) for others in _neighbours(self.entities, self.edges)]


def view_of(
    title: str,
    entities: Iterable[EntityRow],
    edges: Iterable[Edge],
    articles: Iterable[ArticleRow] = (),
    *,
    note: str = "",
    focus: Iterable[str] = (),
    places: Mapping[str, str] | None = None,
) -> GraphView:
    """Return a view with everything in a fixed order: the same rows, however they come, give the same view.

    Raises UsageError where an edge ends in an entity that is not given.

    >>> beye = EntityRow(iri="x:p", type="Person", label="Habib Beye")
    >>> rennes = EntityRow(iri="x:c", type="Club", label="Rennes")
    >>> view = view_of("Rennes", [rennes, beye], [Edge(subject_iri="x:p", relation="managed", object_iri="x:c")])
    >>> [entity.label for entity in view.entities]
    ['Habib Beye', 'Rennes']
    """
    rows = tuple({entity.iri: entity for entity in entities}.values())
    lines = tuple(sorted(edges, key=edge_key))
    known = {row.iri for row in rows}
    for edge in lines:
        for iri in (edge.subject_iri, edge.object_iri):
            if iri not in known:
                raise UsageError(f"an edge '{edge.relation}' ends in <{iri}>, which is not among the entities")
    size = {row.iri: len(others) for row, others in zip(rows, _neighbours(rows, lines), strict=True)}
    rows = tuple(sorted(rows, key=lambda row: (-size[row.iri], row.label, row.iri)))
    used = {claim.article_id for edge in lines for claim in edge.claims}
    kept = {row.id: row for row in sorted(articles, key=lambda row: row.id) if row.id in used}
    return GraphView(
        title=title,
        entities=rows,
        edges=lines,
        articles=kept,
        places=dict(places or {}),
        note=note,
        focus=tuple(focus),
    )


def restricted(view: GraphView, *, certainty: str | None = None, as_of: str | None = None) -> GraphView:
    """Return the view with only the claims of that certainty or a greater one, of what was said or held by that date.

    An edge goes with the last of its claims, an entity with the last of its edges, save those in focus; a claim without
    any date goes where there is an `as_of`, as in `connect` and the other commands.

    `as_of` is a date as precise as wanted: "2024", "2024-05", "2024-05-01".
    """
    if certainty is None and as_of is None:
        return view
    from ..rdf.dates import bounds, known_since

    least = CERTAINTIES.index(certainty) if certainty else 0
    last = bounds(as_of)[1] if as_of else None

    def passes(claim: ClaimRow) -> bool:
        article = view.articles.get(claim.article_id)
        known = known_since(article.date if article else None, claim.from_, claim.latest) if last else None
        return CERTAINTIES.index(claim.certainty) >= least and (last is None or bool(known and known <= last))

    edges = []
    for edge in view.edges:
        claims = tuple(filter(passes, edge.claims))
        if claims or not edge.claims:
            edges.append(replace(edge, claims=claims))
    ends = {iri for edge in edges for iri in (edge.subject_iri, edge.object_iri)} | set(view.focus)
    rows = [row for row in view.entities if row.iri in ends]
    found = view_of(view.title, rows, edges, view.articles.values(), focus=view.focus, places=view.places)
    told = (
        f"Only what is {certainty} or better."
        if certainty and least < 3
        else "Only what is confirmed."
        if certainty
        else ""
    )
    known = f"Only what had been said, or had happened, by {as_of}." if as_of else ""
    return replace(found, about=view.about, note=" ".join(filter(None, (view.note, told, known))))


def drawn_once(view: GraphView) -> GraphView:
    """Return the view with every fact in it once: what is said without a place goes to the one place it is said of.

    "Team-mates" and "team-mates at Bayern Munich" are one line where no second club is named; a rumour is never joined
    to a fact, nor a denial to either.
    """
    placed: dict[tuple[str, str, str, int], list[int]] = defaultdict(list)
    for number, edge in enumerate(view.edges):
        if edge.at_iri:
            placed[_same(edge)].append(number)
    goes = list(range(len(view.edges)))
    for number, edge in enumerate(view.edges):
        homes = placed.get(_same(edge), [])
        if edge.at_iri is None and len(homes) == 1:
            goes[number] = homes[0]
    kept = sorted(set(goes))
    if len(kept) == len(goes):
        return view
    place = {old: new for new, old in enumerate(kept)}
    claims: dict[int, list[ClaimRow]] = defaultdict(list)
    for number, home in enumerate(goes):
        claims[home].extend(view.edges[number].claims)
    edges = tuple(replace(view.edges[home], claims=tuple(claims[home])) for home in kept)
    story = view.story
    if story:
        homes_of = {number: place[home] for number, home in enumerate(goes)}
        story = replace(story, steps=_moved(story.steps, homes_of), others=_moved(story.others, homes_of))
    return replace(view, edges=edges, story=story)


def _moved(steps: Iterable[Step], homes: Mapping[int, int]) -> tuple[Step, ...]:
    return tuple(replace(step, edges=tuple(dict.fromkeys(homes[n] for n in step.edges))) for step in steps)


def _same(edge: Edge) -> tuple[str, str, str, int]:
    return (edge.subject_iri, edge.relation, edge.object_iri, min(certainty_of(edge.claims), 2))


def edge_key(edge: Edge) -> tuple[str, str, str, str]:
    """Return what tells an edge from every other, and in which order edges stand."""
    return (edge.subject_iri, edge.object_iri, edge.relation, edge.at_iri or "")


def certainty_of(claims: Iterable[ClaimRow]) -> int:
    """Return the place in CERTAINTIES of the most certain of the claims; derived edges, without claims, are reported.

    >>> certainty_of([])
    2
    """
    return max((CERTAINTIES.index(claim.certainty) for claim in claims), default=2)


def _neighbours(entities: Iterable[EntityRow], edges: Iterable[Edge]) -> list[set[str]]:
    others: dict[str, set[str]] = {entity.iri: set() for entity in entities}
    for edge in edges:
        if edge.subject_iri != edge.object_iri:
            others[edge.subject_iri].add(edge.object_iri)
            others[edge.object_iri].add(edge.subject_iri)
    return list(others.values())
