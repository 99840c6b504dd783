"""The search for the one best path against the search for several, however few nodes count as few."""

import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from graph.connections import closest, levels, prices, way_back
from graph.connections.network import Limits, Network
from graph.rdf.rows import ClaimHead

RELATIONS = ["managed", "playedFor", "linkedWith", "teammateOf", "succeeded", "departedFrom"]
CERTAINTIES = ["confirmed", "confirmed", "reported", "rumoured", "denied"]
LIMITS = [
    Limits(max_hops=8, as_of=date(2022, 6, 30)),
    Limits(max_hops=8, certainty="confirmed"),
    Limits(max_hops=3, certainty="rumoured"),
    Limits(max_hops=6, certainty="rumoured", avoid=frozenset({"linkedWith"})),
]


def network_of(seed: int, people: int, clubs: int, claims: int, giant: int) -> Network:
    chooser = random.Random(seed)
    heads = []
    for number in range(claims):
        subject = f"x:person/{chooser.randrange(people):03}"
        other = f"x:club/{int(clubs * chooser.random() ** 3):03}"
        if chooser.random() < 0.25:
            other = f"x:person/{chooser.randrange(people):03}"
        if subject == other:
            continue
        said = f"20{chooser.randrange(10, 25)}-0{chooser.randrange(1, 10)}-01"
        relation, certainty = chooser.choice(RELATIONS), chooser.choice(CERTAINTIES)
        heads.append(ClaimHead(f"x:c{number}", "h", relation, subject, other, certainty, None, said, None, None))
    types = {f"x:person/{n:03}": "Person" for n in range(people)} | {f"x:club/{n:03}": "Club" for n in range(clubs)}
    network = Network.build(heads, types)
    object.__setattr__(network, "giant", giant)
    return network


@contextmanager
def few(count: int, many: int) -> Iterator[None]:
    """Let no more than `count` nodes, links or meetings be few, and no more than `many` links be priced at once."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (prices, levels, closest):
            patch.setattr(module, "FEW", count)
        patch.setattr(closest, "_HANDFUL", count)
        for name in ("_FEW_MEETINGS", "_QUICK", "_SHORT", "FEW_PRICED"):
            patch.setattr(closest, name, count)
        for name in ("_SHORT", "FEW_SOUGHT"):
            patch.setattr(way_back, name, count)
        for module in (closest, way_back):
            patch.setattr(module, "FAR_FEWER", 1)
        patch.setattr(closest, "_MANY", many)
        yield


@pytest.mark.parametrize("limits", LIMITS, ids=["as of", "confirmed", "three steps", "avoid"])
@pytest.mark.parametrize("giant", [3, 12, 1000])
@pytest.mark.parametrize(("count", "many"), [(64, 4000), (0, 4000), (0, 0), (3, 5)])
def test_the_best_of_one_is_the_first_of_several(limits: Limits, giant: int, count: int, many: int) -> None:
    found = set()
    for seed, claims in enumerate((60, 110, 260)):
        network = network_of(seed, 60, 12, claims, giant)
        ends = [f"x:person/{number:03}" for number in range(0, 60, 4)] + ["x:club/000", "x:club/011"]
        for a, b in itertools.combinations(ends, 2):
            several = network.paths(a, b, 2, limits)
            with few(count, many):
                best = network.paths(a, b, 1, limits)
            found.add(len(several[0].iris) if several else 0)
            assert len(best) == len(several[:1])
            if best:
                assert best[0].cost == pytest.approx(several[0].cost, abs=1e-4)
                assert len(best[0].iris) == len(several[0].iris)
                assert all(keys for keys in best[0].claim_keys)
                assert sum(step_costs(network, best[0].iris, limits)) == pytest.approx(best[0].cost, abs=1e-4)
        for slate in network._slates:
            assert not slate.inside.any() and slate.least.min() == float("inf")
    assert {0, 2, 3, 4} <= found  # no path, and paths of one, two and three steps


def step_costs(network: Network, iris: tuple[str, ...], limits: Limits) -> Iterator[float]:
    """Yield what each step and each entity between the ends of a path costs."""
    told = network.prices(limits)
    nodes = [node for iri in iris if (node := network.node(iri)) is not None]
    for u, v in itertools.pairwise(nodes):
        yield min(told.edge(edge) for edge in network.edges_between(u, v, told))
    yield from map(told.middle, nodes[1:-1])
