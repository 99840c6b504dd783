"""The one best connection as it is told soon, against the best of what is drawn."""

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from networks import few, network_of
from small_graph import Story

from graph.connections import connect, shortcut
from graph.connections.candidates import in_order
from graph.connections.closest import Closest
from graph.connections.connecting import _Asker
from graph.connections.evidence import Books
from graph.connections.network import Limits, Network
from graph.connections.ranking import load_weights
from graph.connections.search import Path
from graph.connections.shortcut import FIRST, Shortcut

RELATIONS = (*["playedFor"] * 5, "managed", "managed", "signedFor", "appointedBy", "sackedBy", "linkedWith")
TIES = ("teammateOf", "playedUnder", "succeeded", "relativeOf")
PEOPLE, CLUBS = 26, 9
LIMITS = [
    Limits(max_hops=8),
    Limits(max_hops=8, as_of=date(2019, 6, 30)),
    Limits(max_hops=4, certainty="confirmed"),
    Limits(max_hops=3, certainty="rumoured", avoid=frozenset({"signedFor"})),
]


def story(seed: int, claims: int) -> Story:
    """Return people with times at clubs, so many of them dated that ties follow, and ties between people."""
    chance, told = random.Random(seed), Story()
    for name in range(PEOPLE):
        told.entity(f"P{name}", "Person")
    for year in range(2012, 2024):
        told.article(f"a{year}", f"{year}-03-01")
    for number in range(claims):
        article = f"a{chance.randrange(2012, 2024)}"
        certainty = chance.choice(("confirmed", "confirmed", "reported", "rumoured"))
        one, other = chance.sample(range(PEOPLE), 2)
        if number % 5 == 0:
            told.claim(article, f"P{one}", chance.choice(TIES), f"P{other}", certainty)
            continue
        begun = chance.randrange(2008, 2017)
        dates = {"from_": str(begun), "until": str(begun + chance.randrange(1, 7))} if chance.random() < 0.7 else {}
        if chance.random() < 0.1:
            dates = {"date": f"{begun}-0{chance.randrange(1, 10)}"}
        team = f"Team {int(CLUBS * chance.random() ** 2)}"
        told.claim(article, f"P{one}", chance.choice(RELATIONS), team, certainty, status="former", **dates)
    return told


@pytest.mark.parametrize("limits", LIMITS, ids=["all", "as of", "confirmed", "rumoured"])
def test_what_is_told_soon_is_the_best_of_what_is_drawn(limits: Limits) -> None:
    tied = told_soon = count = 0
    for seed, claims in enumerate((30, 45, 60, 100)):
        reader = story(seed, claims).reader()
        network = Network.build(reader.claim_heads(), {row.iri: row.type for row in reader.entities()})
        asker = _Asker(network, Books(reader, limits.as_of), limits, 1)
        for a, b in itertools.combinations(range(0, network.arrays.node_count, 2), 2):
            soon = Shortcut(asker.explainer, limits, asker.books.now()).candidates(a, b)
            drawn = list(in_order(asker.drawn(a, b)))
            count += bool(drawn)
            if soon is None:
                continue
            told_soon += bool(drawn)
            (one, *_), (other, *_) = (*soon, None), (*drawn, None)
            assert (one is None) == (other is None)
            if one and other:
                assert one.cost == pytest.approx(other.cost, abs=2e-5)
                assert one.nodes in [same.nodes for same in drawn if same.cost < one.cost + 2e-5]
                again = Shortcut(asker.explainer, limits, asker.books.now()).candidates(a, b)  # now ties are known
                assert again and again[0].cost == pytest.approx(one.cost, abs=2e-5)
                tied += len(one.nodes) < len(next(network.search(a, b, 1, limits, now=asker.books.now())).nodes)
    assert tied
    assert told_soon > 0.6 * count


def test_the_answers_are_the_same_whether_told_soon_or_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = story(7, 110).reader()
    pairs = list(itertools.combinations([f"P{number}" for number in range(0, PEOPLE, 3)], 2))
    options = ({"max_hops": 8}, {"as_of": "2018"}, {"avoid": ["managed"]}, {"via": ["playedFor"]}, {"rumours": True})

    def answers() -> Iterator[object]:
        for number, pair in enumerate(pairs):
            found = connect(reader, pair, k=1, **options[number % len(options)]).to_json()  # type: ignore[arg-type]
            yield found["connected"], [connection["cost"] for connection in found["connections"]]

    soon = list(answers())
    monkeypatch.setattr(Shortcut, "candidates", lambda *_: None)
    assert list(answers()) == soon
    assert any(connected for connected, _ in soon)  # type: ignore[misc]


@pytest.mark.parametrize("limits", LIMITS, ids=["all", "as of", "confirmed", "rumoured"])
@pytest.mark.parametrize("giant", [3, 12, 1000])
@pytest.mark.parametrize(("count", "many"), [(64, 4000), (0, 4000), (0, 0), (3, 5)])
def test_the_first_few_are_those_that_are_drawn(limits: Limits, giant: int, count: int, many: int) -> None:
    lengths = set()
    for seed, claims in enumerate((80, 240)):
        network = network_of(seed, 60, 12, claims, giant)
        nodes = range(0, network.arrays.node_count, 10)
        for a, b in itertools.combinations(nodes, 2):
            slate = network.take_slate()
            with few(count, many):
                search = Closest(network.prices(limits), slate, a, b, FIRST)
                search.meet(8)
                if search.length not in range(2, 8):
                    continue
                length, soon = search.length, search.several()
                assert search.count() == len(soon)
                assert search.meet_longer(FIRST)
                longer = search.several()
                assert slate.least.min() == float("inf")
            lengths.add(length)
            drawn = list(itertools.islice(network.search(a, b, 200, Limits(**asked(limits))), 200))
            shortest = [path for path in drawn if len(path.nodes) == length + 1]
            next_ = [path for path in drawn if len(path.nodes) == length + 2]
            assert costs(soon) == costs(shortest)
            assert costs(longer) == costs(next_)
            for path in soon + longer:
                assert len(set(path.nodes)) == len(path.nodes)
    assert {2, 3, 4} <= lengths


def asked(limits: Limits) -> dict[str, object]:
    return {"max_hops": 8, "as_of": limits.as_of, "certainty": limits.certainty, "avoid": limits.avoid}


def costs(paths: list[Path]) -> list[object]:
    return [pytest.approx(path.cost, abs=1e-4) for path in paths[:FIRST]]


def test_no_path_costs_less_than_is_said_of_longer_ones() -> None:
    ruled_out = 0
    for seed in range(6):
        reader = story(seed, 70).reader()
        network = Network.build(reader.claim_heads(), {row.iri: row.type for row in reader.entities()})
        limits = Limits(max_hops=5)
        asker = _Asker(network, Books(reader), limits, 1)
        for a, b in itertools.combinations(range(0, network.arrays.node_count, 2), 2):
            search = Closest(network.prices(limits), network.take_slate(), a, b, FIRST)
            if not search.near or not search.far:
                continue
            bounds = shortcut._Tied(asker.explainer, search, limits.max_hops)
            found = list(network.search(a, b, 60, limits))
            ruled_out += (
                bool(found) and len(found[0].nodes) > 2 and bounds.all_dearer(len(found[0].nodes), found[0].cost)
            )
            for path in found:
                if len(path.nodes) > 3:
                    for candidate in in_order(asker.explainer.candidates(path)):
                        assert not bounds.all_dearer(len(path.nodes) - 1, candidate.cost)
    assert ruled_out


def test_what_steps_between_two_nodes_cost_at_least_is_what_every_way_to_take_them_costs() -> None:
    prices = network_of(1, 60, 12, 80, 3).prices(Limits())
    least = prices.least
    tie = 2 * least.rest + least.team + least.fixed
    assert least.step <= least.from_others

    def least_of(steps: int, barred: tuple[bool, bool]) -> float:
        """Try every row of single steps and ties, none of them a tie beside a node that is barred."""
        costs = []
        for ways in itertools.product((1, 2), repeat=steps):
            for count in range(1, steps + 1):
                some = ways[:count]
                if sum(some) == steps and not (barred[0] and some[0] == 2) and not (barred[1] and some[-1] == 2):
                    beside = {0} if barred[0] else set()
                    beside |= {count - 1} if barred[1] else set()
                    singles = [least.from_others if place in beside else least.step for place in range(count)]
                    costs.append(sum(tie if way == 2 else step for way, step in zip(some, singles, strict=True)))
                    costs[-1] += (count - 1) * least.middle
        return min(costs)

    for number, barred in enumerate([(False, False), (True, False), (True, True)]):
        told = prices.between(6)[number]
        every = [least_of(steps, barred) for steps in range(1, 7)]
        assert told[1:7] == [pytest.approx(min(every[first:])) for first in range(6)]
    assert prices.between(3)[0][0] <= -least.middle


def test_where_a_derived_tie_need_not_save_anything_all_is_drawn() -> None:
    reader = story(3, 60).reader()
    rows = {row.iri: row.type for row in reader.entities()}
    usual = load_weights()
    network = Network.build(reader.claim_heads(), rows)
    dear = Network(network.arrays, replace(usual, derived=replace(usual.derived, extra=3.0)))
    limits = Limits()
    for one, told in ((network, True), (dear, False)):
        asker = _Asker(one, Books(reader), limits, 1)
        soon = [Shortcut(asker.explainer, limits, None).candidates(a, b) for a, b in ((0, 5), (2, 9), (4, 12))]
        assert any(found is not None for found in soon) == told
