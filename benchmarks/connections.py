"""Connections at 100,000 to 5,000,000 edges against networkx: time, and bytes an edge.

    python benchmarks/connections.py [--edges 100000 1000000] [--pairs 400] [--largest-club 0.02] [--rounds 5]
                                     [--best-only] [--json FILE]

Our side is `Network.paths`, the search that `touchline connect` calls: names in, default ranking, certainty at least
reported, an as-of date, and the ids of every step's claims out.  networkx searches the graph that the same limits
leave, which it is given ready-made, with nodes as numbers; it ranks nothing and returns no claims.  Both search until
they find: no pair that is joined at all is further apart than the most steps that we look.  What `connect` adds,
reading each claim and putting it in words, is measured on a real store by `big_store.py`.
"""

import argparse
import gc
import itertools
import json
import os
import random
import shutil
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

import contextlib

from synthetic import Synthetic, synthetic

from graph.connections import csr, days
from graph.connections.network import Limits, Network

SEED = 20260220
ROUNDS = 5
LIMITS = Limits(max_hops=8, as_of=date(2025, 6, 30), certainty="reported")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edges", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--largest-club", type=float, default=0.02, help="the share of ties that the largest club has")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="each question counts with its fastest of so many")
    parser.add_argument("--best-only", action="store_true", help="the one best connection, not the five best")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    versions = f"Python {sys.version.split()[0]}, numpy {np.__version__}, networkx {nx.__version__}"
    print(
        f"seed {SEED}, {options.pairs} pairs, the fastest of {options.rounds} runs of each, {versions}, "
        f"{os.cpu_count()} CPUs, a load of {os.getloadavg()[0]:.1f}"
    )
    results = [measure(edges, options) for edges in options.edges]
    if options.json:
        options.json.write_text(json.dumps(results, indent=2), encoding="utf-8")


def measure(edges: int, options: argparse.Namespace) -> dict[str, Any]:
    """Measure one size; return and print the figures."""
    graph = synthetic(edges, SEED, largest=options.largest_club)
    degrees = np.diff(graph.arrays.row_start)
    people, clubs = degrees[: graph.people], degrees[graph.people :]
    print(f"\n{edges:,} edges, {graph.arrays.node_count:,} nodes")
    for name, some in (("people", people), ("clubs", clubs)):
        spread = ", ".join(f"{int(np.percentile(some, q)):,}" for q in (50, 90, 99, 100))
        print(f"  degrees of {name:<6} (median, 90 %, 99 %, largest)  {spread}")
    figures: dict[str, Any] = {"edges": edges, "bytes_per_edge": round(graph.arrays.bytes_per_edge(), 1)}
    print(f"  bytes an edge, claims' ids included   {figures['bytes_per_edge']:10.1f}")
    network, cold = loaded(graph)
    figures["load_ms"] = cold
    print(f"  arrays mapped from disk               {cold:10.1f} ms")
    peer, size = (None, 0.0) if options.no_peers else networkx_graph(graph)
    figures["networkx_bytes_per_edge"] = round(size, 1)
    print(f"  networkx: bytes an edge, no claims    {size:10.1f}")
    for sort in ("people at random", "well-known people"):
        print(f"  {sort}")
        ends = pick(graph, options.pairs, known=sort.startswith("well"))
        iris = [(network.iri(a), network.iri(b)) for a, b in ends]
        figures[sort] = ours = {"one": timed(lambda a, b: network.paths(a, b, 1, LIMITS), iris, options.rounds)}
        show("touchline, best connection", ours["one"])
        if not options.best_only:
            ours["five"] = timed(lambda a, b: network.paths(a, b, 5, LIMITS), iris, options.rounds)
            show("touchline, five best", ours["five"])
        if peer is not None:
            ours |= against(peer, ends, options.rounds, five_too=not options.best_only)
    kept = network.kept_bytes()
    figures["kept_bytes_per_edge"] = round(kept / graph.arrays.edge_count, 1)
    print(f"  rows of giants kept with their prices {figures['kept_bytes_per_edge']:10.1f} bytes an edge")
    return figures


def loaded(graph: Synthetic) -> tuple[Network, float]:
    """Return the network as a fresh process maps it from disk, and how long that took in milliseconds."""
    folder = Path(tempfile.mkdtemp(prefix="touchline-bench-"))
    csr.save(graph.arrays, folder)
    start = time.perf_counter()
    arrays = csr.load(folder)
    assert arrays is not None
    network = Network(arrays)
    taken = (time.perf_counter() - start) * 1000
    shutil.rmtree(folder)  # what is mapped stays readable
    return network, taken


def pick(graph: Synthetic, pairs: int, *, known: bool) -> list[tuple[int, int]]:
    """Return pairs of people who have an edge: any at random, or `known` ones, each as likely as it has edges."""
    chooser = random.Random(SEED)
    everybody = np.flatnonzero(np.diff(graph.arrays.row_start)[: graph.people])
    pool = graph.subjects if known else everybody
    chosen: list[tuple[int, int]] = []
    while len(chosen) < pairs:
        a, b = int(pool[chooser.randrange(len(pool))]), int(pool[chooser.randrange(len(pool))])
        if a != b:
            chosen.append((a, b))
    return chosen


def timed(
    search: Callable[[Any, Any], Any],
    pairs: list[tuple[Any, Any]],
    count: int,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, float]:
    """Return median and 99th percentile over all pairs, and the very first, in milliseconds.

    All pairs are run through `count` times and each counts with its fastest, so that what else the machine does falls
    out; the very first is what it was.
    """
    rounds = []
    gc.collect()
    gc.disable()
    for _ in range(count):
        taken = []
        for a, b in pairs:
            start = clock()
            search(a, b)
            taken.append((clock() - start) * 1000)
        rounds.append(taken)
    gc.enable()
    best = np.min(rounds, axis=0)
    return {
        "first": round(rounds[0][0], 3),
        "median": round(float(np.median(best)), 3),
        "p99": round(float(np.percentile(best, 99)), 3),
    }


def show(name: str, figures: dict[str, float]) -> None:
    """Print one line."""
    times = "   ".join(f"{what} {figures[what]:8.2f} ms" for what in ("median", "p99", "first"))
    print(f"    {name:<38}{times}")


def networkx_graph(graph: Synthetic) -> tuple["nx.Graph[int]", float]:
    """Return the graph that the limits leave, in networkx, and its bytes an edge."""
    assert LIMITS.as_of
    kept = graph.arrays.known[1] <= days.number(LIMITS.as_of)
    tracemalloc.start()
    peer: nx.Graph[int] = nx.Graph()
    peer.add_edges_from(zip(graph.subjects[kept].tolist(), graph.objects[kept].tolist(), strict=True))
    size = tracemalloc.get_traced_memory()[0] / max(peer.number_of_edges(), 1)
    tracemalloc.stop()
    peer.add_nodes_from(range(graph.arrays.node_count))
    return peer, size


def against(
    peer: "nx.Graph[int]",
    pairs: list[tuple[int, int]],
    rounds: int,
    *,
    five_too: bool,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, dict[str, float]]:
    """Measure networkx on its graph."""

    def one(a: int, b: int) -> None:
        with contextlib.suppress(nx.NetworkXNoPath):
            nx.bidirectional_shortest_path(peer, a, b)

    def five(a: int, b: int) -> None:
        with contextlib.suppress(nx.NetworkXNoPath):
            list(itertools.islice(nx.shortest_simple_paths(peer, a, b), 5))

    figures = {"networkx_one": timed(one, pairs, rounds, clock)}
    show("networkx, bidirectional_shortest_path", figures["networkx_one"])
    if five_too:
        figures["networkx_five"] = timed(five, pairs, rounds, clock)
        show("networkx, shortest_simple_paths, five", figures["networkx_five"])
    return figures


if __name__ == "__main__":
    main()
