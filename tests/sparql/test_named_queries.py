"""Every named query: its header, its rows, and the same rows whatever the default graph."""

from pathlib import Path

import pytest
from newsroom import claim, club, graph_of, person, story
from pyoxigraph import RdfFormat, Store

from graph import KnowledgeGraph
from graph.sparql import load_queries, run_named

A, B = "Mehdi Benatia", "Xabi Alonso"
BRUNO, NEVIO = "Bruno Nordufer", "Nevio Nordufer"

# The parameters, and the first columns of each row that is expected.
EXPECTED: dict[str, tuple[dict[str, str], list[tuple[object, ...]]]] = {
    "appointments": ({"club": "Rennes"}, [("Habib Beye", "Rennes", "2025-01-30", "Confirmed")]),
    "approached": ({"club": "Marseille"}, [(B, "Marseille", None, "Confirmed")]),
    "articles-about": (
        {"about": "Marseille"},
        [("Alonso says no", "2026-02-20", "The Post", 4, "one")],
    ),
    "claims-between": (
        {"a": A, "b": B},
        [
            (B, "teammateOf", A, "Bayern Munich", "Former", "Confirmed"),
            (A, "teammateOf", B, "Bayern Munich", "Former", "Confirmed"),
        ],
    ),
    "clubs-managed": ({"person": B}, [(B, "Real Madrid", "Former", "2025", "2026-01", "Confirmed")]),
    "clubs-played": ({"person": B}, [(B, "Bayern Munich", "Former", None, "2017", "Confirmed")]),
    "committed": ({"club": "Liverpool"}, [("Arne Slot", "Liverpool", None, "Confirmed")]),
    "contradictions": (
        {"person": B},
        [
            (
                *(B, "linkedWith", "Liverpool", "Rumoured", "RMC Sport links Alonso with Liverpool.", "2026-02-20"),
                *("Alonso has not been linked with Liverpool.", "2025-05-10"),
            )
        ],
    ),
    "current-manager": ({"club": "Liverpool"}, [("Arne Slot", "Liverpool", "Current", "2024-06", None)]),
    "departures": ({"club": "Marseille"}, [(A, "Marseille", "resignedFrom")]),
    "former-teammates": ({"person": A}, [(B, 2, 2)]),
    "linked-with-club": (
        {"club": "Liverpool"},
        [
            (B, "Liverpool", None, "Rumoured", "RMC Sport"),
            (B, "Liverpool", None, "Denied", None),
        ],
    ),
    "linked-with-person": ({"person": "Habib Beye"}, [("Habib Beye", "Rennes", None, "Rumoured", "L'Équipe")]),
    "managers-of": ({"club": "Real Madrid"}, [(B, "Real Madrid", "Former", "2025", "2026-01")]),
    "most-connected": ({"club": "Rennes"}, [("Habib Beye", 2)]),
    "names-of": ({"about": B}, [(B, True), ("Alonso", False)]),
    "never-denied": ({}, [("Arne Slot", "Bayern Munich", 1)]),
    "one-source-only": (
        {"person": "Arne Slot"},
        [
            ("Arne Slot", "committedTo", "Liverpool"),
            ("Arne Slot", "linkedWith", "Bayern Munich"),
            ("Arne Slot", "managed", "Liverpool"),
            (B, "succeeded", "Arne Slot"),
        ],
    ),
    "played-under": ({"person": BRUNO}, [(BRUNO, "Habib Beye", "Rennes")]),
    "players-under": ({"person": "Habib Beye"}, [("Habib Beye", BRUNO, "Rennes")]),
    "predecessors": ({"person": B}, [(B, "Arne Slot", "Liverpool", None, "Rumoured")]),
    "rejected": ({"person": B}, [(B, "Marseille", None, "Confirmed")]),
    "relatives": ({"person": NEVIO}, [(NEVIO, BRUNO)]),
    "reported-by": (
        {"outlet": "RMC Sport", "about": B},
        [(B, "linkedWith", "Liverpool", "Rumoured")],
    ),
    "rumours-by-outlet": ({}, [("L'Équipe", 1, 1, 1), ("RMC Sport", 1, 1, 1)]),
    "rumours-come-true": ({}, [("Habib Beye", "Rennes", "appointedBy", 1, "Rennes appointed Beye.")]),
    "sacked-by": ({"club": "Real Madrid", "since": "2026"}, [(B, "Real Madrid", "2026-01", "Confirmed")]),
    "shared-clubs": ({"a": A, "b": B}, [("Bayern Munich", "playedFor", "playedFor")]),
    "signings": ({"club": "Liverpool"}, [(BRUNO, "Liverpool", None, "Reported")]),
    "staff": ({"club": "Marseille"}, [(A, "Marseille", "sportingDirectorOf", "Former")]),
    "successors": ({"person": "Arne Slot"}, [("Arne Slot", B, "Liverpool", None, "Rumoured")]),
    "teammates": (
        {"person": A, "club": "Bayern Munich"},
        [(A, B, "Bayern Munich", "Former"), (A, B, "Bayern Munich", "Former")],
    ),
    "what-happened": (
        {"about": B, "from": "2026", "until": "2026-01"},
        [
            ("2026-01", B, "sackedBy", "Real Madrid", None, "Confirmed"),
            ("2026-01-31", B, "managed", "Real Madrid", "Former", "Confirmed"),
        ],
    ),
}
GRAPHS = {"graph-around": ({"about": BRUNO}, 8), "spells": ({"person": B}, 13)}


def test_every_query_is_expected() -> None:
    assert len(load_queries()) >= 18
    assert set(load_queries()) <= {*EXPECTED, *GRAPHS} | OTHERS


OTHERS: set[str] = set()  # queries whose rows are checked where the questions are


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_rows(desk: KnowledgeGraph, name: str) -> None:
    params, expected = EXPECTED[name]
    rows = list(run_named(desk.reader, name, params).rows())
    assert [row[: len(want)] for row, want in zip(rows, expected, strict=True)] == expected
    everything = sorted(map(str, run_named(desk.reader, name, params).terms()))
    assert sorted(set(everything)) == everything, "no row twice"


@pytest.mark.parametrize("name", sorted(GRAPHS))
def test_triples(desk: KnowledgeGraph, name: str) -> None:
    params, count = GRAPHS[name]
    assert len(set(run_named(desk.reader, name, params).triples())) == count


@pytest.mark.parametrize("name", sorted(load_queries()))
def test_the_file_alone_gives_the_same_rows_on_any_store(desk: KnowledgeGraph, name: str) -> None:
    """As it stands, with no prefix or parameter from us, with and without a union default graph."""
    other = Store()
    other.load(b"".join(desk.export_nquads()), format=RdfFormat.N_QUADS)
    text = load_queries()[name].text
    plain = sorted(map(str, other.query(text)))  # type: ignore[arg-type, call-overload]
    union = sorted(map(str, other.query(text, use_default_graph_as_union=True)))  # type: ignore[arg-type, call-overload]
    assert plain == union


@pytest.mark.parametrize("name", sorted(load_queries()))
def test_headers_are_whole(name: str) -> None:
    query = load_queries()[name]
    assert query.title and query.description.endswith(".")
    assert "ORDER BY" in query.text or "CONSTRUCT" in query.text, "rows come in an order of their own"
    required = [p.name for p in query.parameters.values() if not p.optional]
    assert all(f"{name}=" in query.example for name in required)


def test_two_managers_of_one_club_contradict_each_other_unless_one_leaves(tmp_path: Path) -> None:
    ann, bob, cy = person("Ann Archer"), person("Bob Baker"), person("Cy Cole")
    both = [
        claim("Ann manages Rennes.", ann, "managed", club("rennes"), status="current"),
        claim("Bob manages Rennes.", bob, "managed", club("rennes"), status="current"),
    ]
    change = [
        claim("Ann manages Marseille.", ann, "managed", club("marseille"), status="current"),
        claim("Marseille sacked Cy.", cy, "sackedBy", club("marseille")),
        claim("Cy manages Marseille.", cy, "managed", club("marseille"), status="current"),
    ]
    graph = graph_of(tmp_path / "graph", [story("both", *both, date="2026-01-02"), story("change", *change)])
    rows = [row[:4] for row in run_named(graph.reader, "contradictions", {}).rows()]
    assert rows == [
        ("Ann Archer", "managed", "Rennes", "Confirmed"),
        ("Bob Baker", "managed", "Rennes", "Confirmed"),
    ]
