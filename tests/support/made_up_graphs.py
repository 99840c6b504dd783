"""Made-up graphs for the tests and the benchmark: a small league of people and clubs that do not exist."""

import random
from dataclasses import replace

from graph.rdf.rows import ArticleRow, ClaimRow, Edge, EntityRow
from graph.rendering.view import GraphView, Step, Story, view_of

BASE = "https://w3id.org/touchline/id/"
FIRST = tuple(
    "Ada Bruno Carla Dario Elsa Felix Greta Hugo Irma Jonas Karin Leo Mona Nils Olga Pavel Rita Sven Tilda Ugo".split()  # noqa: SIM905
)
LAST = tuple(
    "Abbott Berg Castell Dvorak Engel Fonti Garland Holm Ivarsson Jarvi Keller Lindt Marsh Novak Orsini Petrov".split()  # noqa: SIM905
)
PLACES = tuple(
    "Ashford Birkdale Carrow Dunmere Eastcliff Farley Glenrock Harwick Inverdale Jaywick Kelby Larkhill".split()  # noqa: SIM905
)
SUFFIXES = ("Town", "United", "Rovers", "Athletic", "City")
OUTLETS = ("The Evening Whistle", "Terrace Weekly", "Harwick Herald", "Radio Touchdown")
STATES = ("playedFor", "managed", "assistantAt", "sportingDirectorOf", "presidentOf", "ownerOf")
EVENTS = ("appointedBy", "sackedBy", "resignedFrom", "signedFor", "linkedWith", "approachedBy", "rejected")
TIES = ("teammateOf", "succeeded", "playedUnder", "relativeOf")
CERTAINTIES = ("confirmed",) * 5 + ("reported",) * 3 + ("rumoured",) * 2 + ("denied",)


def entity(kind: str, label: str, **more: object) -> EntityRow:
    slug = label.lower().replace(" ", "-")
    folder = {"Person": "person", "Club": "club", "NationalTeam": "national-team"}.get(kind, "organisation")
    return EntityRow(iri=f"{BASE}{folder}/{slug}", type=kind, label=label, **more)  # type: ignore[arg-type]


def article(number: int, text: str) -> ArticleRow:
    year, month, day = 2021 + number % 5, 1 + number * 5 % 12, 1 + number * 7 % 28
    return ArticleRow(
        id=f"sample-{number}",
        iri=f"{BASE}article/sample-{number}",
        text=text,
        title=f"Sample article number {number}",
        date=f"{year}-{month:02}-{day:02}",
        publisher=OUTLETS[number % len(OUTLETS)],
        url=f"https://example.org/articles/{number}",
    )


class League:
    """Builds entities, edges and the articles that say them."""

    def __init__(self, seed: int = 3) -> None:
        self.random = random.Random(seed)
        self.entities: list[EntityRow] = []
        self.edges: dict[tuple[str, str, str], Edge] = {}
        self.articles: list[ArticleRow] = []

    def add(self, subject: EntityRow, relation: str, object: EntityRow, *, times: int = 1) -> Edge:
        claims = tuple(self.claim(subject, relation, object) for _ in range(times))
        key = (subject.iri, relation, object.iri)
        edge = Edge(subject_iri=subject.iri, relation=relation, object_iri=object.iri, claims=claims, is_fact=True)
        self.edges[key] = edge
        return edge

    def claim(self, subject: EntityRow, relation: str, object: EntityRow) -> ClaimRow:
        number = len(self.articles)
        quote = f"{subject.label} ({relation}) {object.label}"
        before = "Rain fell all afternoon. According to people close to the talks, "
        self.articles.append(
            article(number, f"{before}{quote}, and nobody at the ground was surprised. Then it stopped.")
        )
        year = 2005 + self.random.randrange(18)
        state = relation in STATES
        return ClaimRow(
            iri=f"{BASE}claim/{number}",
            article_id=f"sample-{number}",
            relation=relation,
            subject=subject.iri,
            object=object.iri,
            certainty=self.random.choice(CERTAINTIES),
            quote=quote,
            start=len(before),
            end=len(before) + len(quote),
            status=self.random.choice(("current", "former")) if state else None,
            attributed_to="Club statement" if self.random.random() < 0.2 else None,
            from_=str(year) if state else None,
            until=str(year + 2) if state else None,
            date=None if state else f"{year}-0{1 + number % 9}",
            earliest=f"{year}-01-01",
            latest=f"{year + 2}-12-31",
            confidence=round(0.6 + 0.39 * self.random.random(), 2),
            source_id=f"text-{number}",
        )


def league(nodes: int = 40, edges: int | None = None, seed: int = 3) -> GraphView:
    """Return a view of so many entities and relations, hubs and all; the same for the same arguments."""
    made = League(seed)
    chance = made.random
    clubs = [entity("Club", _club(n)) for n in range(max(3, nodes // 9))]
    teams = [entity("NationalTeam", f"Ruritania {n}" if n else "Ruritania") for n in range(max(1, nodes // 60))]
    boards = [entity("Organisation", f"{PLACES[n % 12]} Holdings {n}") for n in range(max(1, nodes // 50))]
    people = [entity("Person", _person(n)) for n in range(nodes - len(clubs) - len(teams) - len(boards))]
    weights = [1 / (rank + 1) ** 0.7 for rank in range(len(clubs))]
    for board in boards:
        made.add(board, "ownerOf", chance.choice(clubs))
    for person in people:
        made.add(person, chance.choice(STATES[:4]), chance.choices(clubs, weights)[0])
    for team in teams:
        made.add(chance.choice(people), "managed", team)
    wanted = edges or round(nodes * 1.6)
    while len(made.edges) < wanted:
        person = chance.choice(people)
        if chance.random() < 0.7:
            made.add(
                person,
                chance.choice(STATES[:5] + EVENTS),
                chance.choices(clubs, weights)[0],
                times=chance.choice((1, 1, 2)),
            )
        else:
            other = chance.choice(people)
            if other is not person:
                made.add(person, chance.choice(TIES), other)
    everything = [*people, *clubs, *teams, *boards]
    return view_of(f"A league of {nodes}", everything, made.edges.values(), made.articles, note="A made-up league.")


def story() -> GraphView:
    """Return a connection of three steps, the middle one said by two articles."""
    made = League(11)
    ada, bruno = entity("Person", "Ada Berg"), entity("Person", "Bruno Castell")
    carla = entity("Person", "Carla Dvorak", alt_labels=("Karla Dvořák",), wikidata="Q42")
    club = entity("Club", "Harwick Town", alt_labels=("The Hawks",))
    made.add(ada, "playedFor", club)
    made.add(bruno, "managed", club, times=2)
    made.add(bruno, "sackedBy", club)
    made.add(carla, "relativeOf", bruno)
    view = view_of("Ada Berg and Carla Dvorak", [ada, bruno, carla, club], made.edges.values(), made.articles)
    places = {edge.relation: number for number, edge in enumerate(view.edges)}
    steps = (
        Step(text="Ada Berg played for Harwick Town.", edges=(places["playedFor"],)),
        Step(text="Bruno Castell managed Harwick Town.", edges=(places["managed"],)),
        Step(text="Carla Dvorak is a relative of Bruno Castell.", edges=(places["relativeOf"],)),
    )
    told = Story(
        question="How are Ada Berg and Carla Dvorak connected?",
        answer="Ada Berg played for Harwick Town, which Bruno Castell, a relative of Carla Dvorak, managed.",
        steps=steps,
        others=(Step(text="Bruno Castell may be sacked by Harwick Town.", edges=(places["sackedBy"],)),),
    )
    return GraphView(
        title=view.title,
        entities=view.entities,
        edges=view.edges,
        articles=view.articles,
        focus=(ada.iri, carla.iri),
        story=told,
    )


def _club(number: int) -> str:
    name = f"{PLACES[number % len(PLACES)]} {SUFFIXES[number // len(PLACES) % len(SUFFIXES)]}"
    again = number // (len(PLACES) * len(SUFFIXES))
    return f"{name} {again + 1}" if again else name


def _person(number: int) -> str:
    name = f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST) % len(LAST)]}"
    again = number // (len(FIRST) * len(LAST))
    return f"{name} {again + 1}" if again else name


def rumour() -> GraphView:
    """Return a page about one person, who may leave a club and is denied to have been sacked by it."""
    made = League()
    ada, club = entity("Person", "Ada"), entity("Club", "Club")
    edges = []
    for relation, certainty in (("departedFrom", "rumoured"), ("sackedBy", "denied")):
        edge = made.add(ada, relation, club)
        edges.append(replace(edge, claims=tuple(replace(claim, certainty=certainty) for claim in edge.claims)))
    view = view_of("Ada", [ada, club], edges, made.articles, focus=[ada.iri])
    return replace(view, complete=frozenset([ada.iri]))


def career() -> GraphView:
    """Return a page about one person with four relations to each of three clubs, side by side."""
    made = League()
    ada = entity("Person", "Ada Berg")
    clubs = [entity("Club", f"{place} Town") for place in ("Harwick", "Ashford", "Milton")]
    for club in clubs:
        for relation in ("playedFor", "managed", "sackedBy", "linkedWith"):
            made.add(ada, relation, club)
    return view_of("Ada Berg", [ada, *clubs], made.edges.values(), made.articles, focus=[ada.iri])
