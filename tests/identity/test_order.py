"""Identity does not depend on the order of articles, nor on the batches they come in, nor on what was there before.

Articles are made up from a small stock of names and teams, so that namesakes, surnames before full names, misspellings
and late second bearers meet all the time.  TOUCHLINE_SEED chooses other ones.
"""

import os
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.articles import Article
from graph.identity.decisions import Decisions, Mention
from graph.identity.gazetteer import Entry, Gazetteer, load_gazetteer
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import Records, Resolution, affected, resolve

SEED = int(os.environ.get("TOUCHLINE_SEED", "20260220"))
GIVEN = ["Arne", "Robert", "Bob", "Tonny", "Anna", "Mehdi", "Medhi", "José", "Jose", "Marko", "R.", "A."]
SURNAMES = [
    "Slot",
    "Bruins Slot",
    "Slott",
    "Benatia",
    "de Zerbi",
    "De Zerbi",
    "Neville",
    "Nevile",
    "Milić-Vuk",
    "Milic Vuk",
]
SUFFIXES = ["", "", "", "", " Jr", " Sr"]
TEAMS = ["club/alder", "club/birch", "club/cedar", "Club:dogwood", "national-team/elm", "club/fir-women"]
ROLES = ["player", "coach", "office", "staff", "any", "assistant"]
STATUSES = ["current", "joined", "left", "former", "linked"]
ALDER = "https://w3id.org/touchline/id/club/alder"
GAZETTEER = Gazetteer((Entry("alder", "Club", "Alder", ALDER, ambiguous_nicknames=("Reds",)),))


def generate(rng: random.Random, count: int) -> list[list[NameRecord]]:
    """Return the records of `count` made-up articles."""
    return [_article(rng, f"article-{number:04}") for number in range(count)]


def _article(rng: random.Random, article: str) -> list[NameRecord]:
    date = f"{rng.choice([1975, 1999, 2004, 2010, 2024, 2025])}-{rng.randint(1, 12):02}-01"
    labels = {_label(rng) for _ in range(rng.randint(1, 4))}
    people = [_person(rng, article, label, date) for label in sorted(labels)]
    clubs = [
        make_record(article, "Club|Reds", "Club", "Reds", [], None),
        make_record(article, "Club|Dogwood", "Club", rng.choice(["Dogwood", "DOGWOOD"]), [], None),
        make_record(article, "Club|alder", "Club", "Alder", ["Alder", "The Alders"], ALDER),
        make_record(article, "Club|Firs", "Club", "The Firs", [], None),
    ]
    return [*people, *rng.sample(clubs, rng.randint(0, 3))]


def _label(rng: random.Random) -> str:
    surname = rng.choice(SURNAMES)
    if rng.random() < 0.08:
        return "El Jefe"
    return surname if rng.random() < 0.4 else f"{rng.choice(GIVEN)} {surname}{rng.choice(SUFFIXES)}"


def _person(rng: random.Random, article: str, label: str, date: str) -> NameRecord:
    context = [
        f"in {rng.choice(ROLES)} {rng.choice(STATUSES)} {rng.choice([date, date[:4], '-'])} {rng.choice(TEAMS)}"
        for _ in range(rng.randint(0, 3))
    ]
    if rng.random() < 0.2:
        context.append(f"tie {rng.choice(['relativeOf', 'teammateOf'])} {_label(rng)}")
    names = [rng.choice(GIVEN[:-2]) + " " + rng.choice(SURNAMES)] if rng.random() < 0.1 else []
    return make_record(article, f"Person|{label}", "Person", label, names, None, context)


def decide(rng: random.Random, records: Sequence[NameRecord]) -> Decisions:
    """Return some decisions over people that the records hold, and over some that they do not."""
    mentions = [(r.article, r.key) for r in records if r.type == "Person"] + [("gone", "Person|Nobody")]

    def some() -> frozenset[Mention]:
        return frozenset(rng.sample(mentions, min(len(mentions), rng.randint(1, 3))))

    clubs = frozenset((r.article, r.key) for r in records if r.key in ("Club|Dogwood", "Club|Reds"))
    return Decisions(
        together=(some(), some()),
        splits=((some(), some()),),
        names=((some(), "The Boss"),),
        aliases=((some(), "El Jefe"), (frozenset(rng.sample(sorted(clubs), min(len(clubs), 3))), "The Firs")),
    )


class Graph:
    """What a store keeps of identity, changed article by article as a store does it."""

    def __init__(self, decisions: Decisions) -> None:
        self.decisions = decisions
        self.articles: dict[str, list[NameRecord]] = {}
        self.entity_of: dict[Mention, str] = {}
        self.entities: dict[str, object] = {}
        self.redirects: dict[str, str] = {}

    def change(self, add: Sequence[Sequence[NameRecord]] = (), remove: Iterable[str] = ()) -> None:
        names = {*remove, *(records[0].article for records in add)}
        old = {record for name in names for record in self.articles.pop(name, ())}
        new = {record for records in add for record in records}
        self.articles.update({records[0].article: list(records) for records in add})
        index = Records(record for records in self.articles.values() for record in records)
        found = resolve(affected(index, sorted(old ^ new), self.decisions, GAZETTEER), self.decisions, GAZETTEER)
        moved = {*found.entity_of, *((record.article, record.key) for record in old - new)}
        touched = {*found.entities, *(self.entity_of.get(mention) for mention in moved)}
        self.redirects = {source: to for source, to in self.redirects.items() if to not in touched}
        assert self.redirects.keys().isdisjoint(found.redirects), "an IRI leads away from somebody who is not told"
        self.redirects.update(found.redirects)
        for record in old - new:
            self.entity_of.pop((record.article, record.key), None)
        self.entity_of.update(found.entity_of)
        self.entities.update(found.entities)
        self.entities = {iri: self.entities[iri] for iri in set(self.entity_of.values())}

    def check(self) -> None:
        everything = resolve(records_of(self.articles.values()), self.decisions, GAZETTEER)
        assert self.entity_of == everything.entity_of
        assert self.entities == everything.entities
        assert self.redirects == everything.redirects


def records_of(articles: Iterable[Sequence[NameRecord]]) -> list[NameRecord]:
    return [record for records in articles for record in records]


def permutations_agree(seed: int, articles: int, permutations: int) -> None:
    rng = random.Random(seed)
    made = [records for records in generate(rng, articles) if records]
    decisions = decide(rng, records_of(made)) if seed % 2 else Decisions()
    expected = resolve(records_of(made), decisions, GAZETTEER)
    assert list(expected.entities) and len(expected.entity_of) == len(records_of(made))
    for _ in range(permutations):
        shuffled = records_of(rng.sample(made, len(made)))
        rng.shuffle(shuffled)
        assert same(resolve(shuffled, decisions, GAZETTEER), expected)
        graph = Graph(decisions)
        waiting = rng.sample(made, len(made))
        while waiting:
            size = rng.randint(1, 7)
            graph.change(add=waiting[:size])
            waiting = waiting[size:]
            if rng.random() < 0.3:
                gone = rng.choice(sorted(graph.articles))
                graph.change(remove=[gone])
                waiting.extend(records for records in made if records[0].article == gone)
        assert graph.entity_of == expected.entity_of
        assert graph.entities == expected.entities
        assert graph.redirects == expected.redirects


def same(one: Resolution, other: Resolution) -> bool:
    """Whether two resolutions are the same, their order included."""
    return repr(one) == repr(other)


def test_twenty_orders_give_the_same() -> None:
    for seed in range(4):
        permutations_agree(SEED + seed, articles=14, permutations=5)


@pytest.mark.soak
def test_two_hundred_orders_give_the_same() -> None:
    for seed in range(40):
        permutations_agree(SEED + 1000 + seed, articles=25, permutations=5)


def run_history(rng: random.Random, steps: int) -> None:
    pool = [records for records in generate(rng, 12) if records]
    graph = Graph(decide(rng, records_of(pool)) if rng.random() < 0.5 else Decisions())
    for _ in range(steps):
        if rng.random() < 0.25 and graph.articles:
            graph.change(remove=[rng.choice(sorted(graph.articles))])
        else:
            chosen = rng.choice(pool)
            fresh = _article(rng, chosen[0].article) if rng.random() < 0.4 else chosen
            if fresh:
                graph.change(add=[fresh])
        graph.check()


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.integers(0, 2**32))
def test_every_history_ends_as_if_all_came_at_once(seed: int) -> None:
    run_history(random.Random(seed), steps=12)


@pytest.mark.soak
@settings(max_examples=1000, deadline=None)
@given(st.integers(0, 2**32))
def test_every_long_history_ends_as_if_all_came_at_once(seed: int) -> None:
    run_history(random.Random(seed), steps=25)


def test_a_surname_is_settled_by_a_full_name_that_comes_later_and_unsettled_by_a_second() -> None:
    here = "in player current 2004-05-01 club/alder"
    late = make_record("a1", "Person|Neville", "Person", "Neville", [], None, [here])
    first = make_record("a2", "Person|Gary Neville", "Person", "Gary Neville", [], None, [here])
    second = make_record("a3", "Person|Phil Neville", "Person", "Phil Neville", [], None, [here])
    graph = Graph(Decisions())
    graph.change(add=[[late]])
    alone = graph.entity_of["a1", "Person|Neville"]
    graph.change(add=[[first]])
    assert graph.entity_of["a1", "Person|Neville"] == graph.entity_of["a2", "Person|Gary Neville"]
    graph.change(add=[[second]])
    assert len(set(graph.entity_of.values())) == 3
    graph.change(remove=["a2"])
    assert graph.entity_of["a1", "Person|Neville"] == graph.entity_of["a3", "Person|Phil Neville"]
    graph.change(remove=["a3"])
    assert graph.entity_of == {("a1", "Person|Neville"): alone}


def test_an_iri_that_changes_leaves_a_redirect() -> None:
    here = "in coach current 2025-01-02 club/alder"
    surname = make_record("a1", "Person|Slot", "Person", "Slot", [], None, [here])
    full = make_record("a2", "Person|Arne Slot", "Person", "Arne Slot", [], None, [here])
    before = resolve([surname]).entity_of["a1", "Person|Slot"]
    assert before.endswith("/person/slot-at-alder")
    assert resolve([surname, full]).redirects[before].endswith("/person/arne-slot")


def test_namesakes_get_iris_of_their_own() -> None:
    one = make_record("a1", "Person|J", "Person", "José Slot", [], None, ["in player current 1975-01 club/alder"])
    other = make_record("a2", "Person|J", "Person", "José Slot", [], None, ["in player current 2025-01 club/birch"])
    found = resolve([one, other])
    assert len(found.entities) == 2
    assert all(iri.startswith("https://w3id.org/touchline/id/person/jose-slot-") for iri in found.entities)


@pytest.fixture(scope="module")
def example_records() -> list[list[NameRecord]]:
    """The records of the example articles, read once."""
    from graph.articles import read_articles
    from graph.extraction import Extractor
    from graph.identity.records import records_of as records_of_claims

    examples = Path(__file__).parents[2] / "examples" / "articles"
    articles = [article for article in read_articles([str(examples)]) if isinstance(article, Article)]
    return [records_of_claims(article, claims) for article, claims in Extractor().extract_many(articles)]


def example_permutations(articles: Sequence[Sequence[NameRecord]], permutations: int) -> None:
    rng, gazetteer = random.Random(SEED), load_gazetteer()
    expected = resolve(records_of(articles), gazetteer=gazetteer)
    assert len(expected.entities) > 50
    for _ in range(permutations):
        index, known = Records(), {}
        for records in rng.sample(articles, len(articles)):
            for record in records:
                index.add(record)
            known.update(resolve(affected(index, records, None, gazetteer), None, gazetteer).entity_of)
        assert known == expected.entity_of


def test_the_example_articles_in_twenty_orders(example_records: list[list[NameRecord]]) -> None:
    example_permutations(example_records, 20)


@pytest.mark.soak
def test_the_example_articles_in_two_hundred_orders(example_records: list[list[NameRecord]]) -> None:
    example_permutations(example_records, 200)
