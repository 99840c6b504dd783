"""The search over arrays against a plain one that tries every path."""

import itertools
from datetime import date
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_graph import Story

from graph.connections import csr
from graph.connections.network import Limits, Network

PEOPLE = [f"P{n}" for n in range(7)]
CLUBS = [f"C{n}" for n in range(4)]
edges = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(PEOPLE + CLUBS),
        st.sampled_from(["confirmed", "reported", "rumoured", "denied"]),
        st.sampled_from(["2020-01-01", "2023-01-01"]),
    ),
    max_size=22,
)
RANKS = {"denied": 0, "rumoured": 1, "reported": 2, "confirmed": 3}


def network_of(rows: list[tuple[str, str, str, str]]) -> Network:
    story = Story()
    for when in ("2020-01-01", "2023-01-01"):
        story.article(when, when)
    for subject, other, certainty, when in rows:
        if subject != other:
            story.claim(when, subject, "managed" if other in CLUBS else "succeeded", other, certainty)
    for name in PEOPLE:
        story.entity(name, "Person")
    reader = story.reader()
    return Network.build(reader.claim_heads(), {e.iri: e.type for e in reader.entities()})


def iri(name: str) -> str:
    from memory_reader import iri_of

    return iri_of("Club" if name in CLUBS else "Person", name)


@settings(max_examples=150, deadline=None)
@given(edges, st.sampled_from(["confirmed", "reported", "rumoured"]), st.sampled_from([None, date(2021, 1, 1)]))
def test_the_paths_are_those_that_a_plain_search_finds(
    rows: list[tuple[str, str, str, str]], certainty: str, as_of: date | None
) -> None:
    network = network_of(rows)
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from([iri("P0"), iri("P1")])
    for subject, other, said, when in rows:
        known = as_of is None or date.fromisoformat(when) <= as_of
        if subject != other and RANKS[said] >= RANKS[certainty] and known:
            plain.add_edge(iri(subject), iri(other))
    wanted = {tuple(path) for path in nx.all_simple_paths(plain, iri("P0"), iri("P1"), cutoff=4)}
    limits = Limits(max_hops=4, certainty=certainty, as_of=as_of)
    found = network.paths(iri("P0"), iri("P1"), 500, limits)
    assert {path.iris for path in found} == wanted
    assert [len(path.iris) for path in found] == sorted(len(path.iris) for path in found)
    for _, same in itertools.groupby(found, key=lambda path: len(path.iris)):
        costs = [path.cost for path in same]
        assert costs == pytest.approx(sorted(costs), abs=1e-4)
    for k in (1, 2):
        best = network.paths(iri("P0"), iri("P1"), k, limits)
        assert [p.cost for p in best] == pytest.approx([p.cost for p in found[:k]], abs=1e-4)


def test_among_four_who_all_know_each_other_the_longer_ways_are_found_too() -> None:
    known = [(a, b, "confirmed", "2020-01-01") for a, b in itertools.combinations(PEOPLE[:4], 2)]
    found = network_of(known).paths(iri("P0"), iri("P1"), 50, Limits(max_hops=8))
    assert [len(path.iris) - 1 for path in found] == [1, 2, 2, 3, 3]


def test_every_step_carries_the_ids_of_its_claims() -> None:
    story = Story()
    story.article("a", "2024-01-01")
    row = story.claim("a", "P0", "managed", "C0")
    story.claim("a", "P1", "managed", "C0")
    reader = story.reader()
    network = Network.build(reader.claim_heads(), {e.iri: e.type for e in reader.entities()})
    (path,) = network.paths(iri("P0"), iri("P1"), 1)
    assert path.claim_keys[0] == (csr.claim_key(row.iri),)
    assert path.relations == (("managed",), ("managed",))


def test_arrays_come_back_from_disk_as_they_were(tmp_path: Path) -> None:
    network = network_of([("P0", "C0", "confirmed", "2020-01-01"), ("P1", "C0", "reported", "2023-01-01")])
    csr.save(network.arrays, tmp_path)
    arrays = csr.load(tmp_path)
    assert arrays is not None
    again = Network(arrays)
    assert again.paths(iri("P0"), iri("P1"), 3) == network.paths(iri("P0"), iri("P1"), 3)
    assert csr.load(tmp_path / "nowhere") is None
    (tmp_path / "network" / "about.json").write_text("{", encoding="utf-8")
    assert csr.load(tmp_path) is None
    csr.save(network.arrays, tmp_path)
    assert csr.load(tmp_path) is not None
    assert [entry.name for entry in tmp_path.iterdir()] == ["network"]


def test_a_graph_without_edges_answers_too() -> None:
    network = Network.build([], {"x:a": "Person", "x:b": "Club"})
    assert network.paths("x:a", "x:b", 3) == []
    with pytest.raises(KeyError):
        network.paths("x:a", "x:c", 3)
