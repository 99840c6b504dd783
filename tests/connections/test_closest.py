"""The search for the one best path against the search for several, however few nodes count as few."""

import itertools
from collections.abc import Iterator
from datetime import date

import pytest
from networks import few, network_of

from graph.connections.network import Limits, Network

LIMITS = [
    Limits(max_hops=8, as_of=date(2022, 6, 30)),
    Limits(max_hops=8, certainty="confirmed"),
    Limits(max_hops=3, certainty="rumoured"),
    Limits(max_hops=6, certainty="rumoured", avoid=frozenset({"linkedWith"})),
]


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
            assert slate.least.min() == float("inf")
    assert {0, 2, 3, 4} <= found  # no path, and paths of one, two and three steps


def step_costs(network: Network, iris: tuple[str, ...], limits: Limits) -> Iterator[float]:
    """Yield what each step and each entity between the ends of a path costs."""
    told = network.prices(limits)
    nodes = [node for iri in iris if (node := network.node(iri)) is not None]
    for u, v in itertools.pairwise(nodes):
        yield min(told.edge(edge) for edge in network.edges_between(u, v, told))
    yield from map(told.middle, nodes[1:-1])
