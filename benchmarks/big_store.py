"""`connect` on a store of 1,000,000 edges, and networkx: how long a question takes, cold, warm and after an ingest.

    python benchmarks/big_store.py [--edges 1000000] [--largest-club 0.02] [--folder DIR] [--rounds 3]
                                   [--no-peers] [--best-only [--processor-time]]

A made-up store is written first (minutes, gigabytes): each claim with its evidence in the graph of its article, as an
ingest would leave it, but not its network, which an ingest keeps up; the first question lays that out.  A folder that
holds such a store already, with a largest club of the same size, is used as it is.  Questions name people, take the
default ranking, a certainty and an as-of date, and answer with the words and claims of each step.

In one process `KnowledgeGraph.connect` itself is timed, as it returns (which connections, ranked, their claims known to
the network) and with the words and the evidence of every step read out of the store.  networkx searches the graph that
the same limits leave, which it is given ready-made in memory, with nodes as numbers; it ranks nothing, and returns no
claims.  There `connect` looks as far as networkx does, up to 8 steps, and is given IRIs.  "The very first questions"
are those of a graph that was just opened, each asked once: claims are read for derived ties that the arrays cannot rule
out.  What they came to is kept for the limits asked last, so that asking again, as the fastest of several rounds does,
reads none.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from connections import against, networkx_graph, pick, show, timed
from pyoxigraph import RdfFormat
from synthetic import Synthetic, synthetic

from graph.articles.article import Article
from graph.connections import Connections, days
from graph.connections.meetings import Slate
from graph.connections.network import Network
from graph.connections.search import Scratch
from graph.connections.spells import ENDS, STARTS, STATES
from graph.extraction.claim import Claim, Evidence, Participant
from graph.knowledge_graph import KnowledgeGraph
from graph.rdf.vocabulary import PREFIXES
from graph.store.folder import StoreFolder

SEED = 20260220
CERTAINTY, AS_OF = "reported", "2025-06-30"
_BASE = "https://w3id.org/touchline/id/"
_ENTITIES = f"<{_BASE}graph/entities>"
_CERTAINTY = ("Rumoured", "Reported", "Confirmed")
_PER_ARTICLE = 40
_CHUNK = 60_000


def term(name: str) -> str:
    """Return a prefixed name as N-Quads writes it."""
    prefix, _, local = name.partition(":")
    return f"<{PREFIXES[prefix]}{local}>"


def lines(graph: Synthetic) -> Iterator[str]:
    """Yield the store's quads, one block of N-Quads for each entity and each claim."""
    arrays = graph.arrays
    names = [
        bytes(arrays.iri_text[a:b]).decode() for a, b in zip(arrays.iri_start[:-1], arrays.iri_start[1:], strict=True)
    ]
    a_type, label, folded = term("rdf:type"), term("rdfs:label"), term("tl:foldedName")
    for number, iri in enumerate(names):
        person = number < graph.people
        kinds = ("Person", "Agent") if person else ("Club", "Team", "Organisation", "Agent")
        name = f"Person {number}" if person else f"Club {number - graph.people}"
        yield "".join(f"<{iri}> {a_type} {term('tl:' + kind)} {_ENTITIES} .\n" for kind in kinds) + (
            f'<{iri}> {label} "{name}" {_ENTITIES} .\n<{iri}> {folded} "{name.lower()}" {_ENTITIES} .\n'
        )
    order = np.lexsort((np.arange(arrays.edge_count), arrays.known.min(axis=0)))
    number, starts = 0, arrays.claim_starts()
    for edge in order.tolist():
        for place in range(int(starts[edge]), int(starts[edge + 1])):
            yield claim(graph, names, edge, int(arrays.claims[place]), number)
            number += 1


def claim(graph: Synthetic, names: list[str], edge: int, key: int, number: int) -> str:
    """Return the quads of one claim; every fortieth begins a new article."""
    arrays = graph.arrays
    article = f"<{_BASE}article/{number // _PER_ARTICLE:024x}>"
    node, evidence = f"{_BASE}claim/{key:016x}{number:08x}", f"{_BASE}evidence/{number:024x}"
    known = arrays.known[:, edge]
    certainty = _CERTAINTY[int((known < days.NEVER).sum()) - 1]
    relation = arrays.relation_names[arrays.relations[edge]]
    subject, object_ = names[graph.subjects[edge]], names[graph.objects[edge]]
    text = []
    if number % _PER_ARTICLE == 0:
        day = np.datetime64("1900-01-01") + int(known[0])
        text += [
            f"{article} {term('rdf:type')} {term('tl:Article')}",
            f'{article} {term("dcterms:identifier")} "synthetic-{number // _PER_ARTICLE}"',
            f'{article} {term("dcterms:issued")} "{day}"^^{term("xsd:date")}',
            f'{article} {term("tl:textHash")} "{number // _PER_ARTICLE:024x}"',
            f'{article} {term("tl:text")} "Made up."',
        ]
    text += [
        f"<{node}> {term('rdf:type')} {term('tl:Claim')}",
        f"<{node}> {term('prov:wasDerivedFrom')} {article}",
        f"<{node}> {term('tl:relation')} {term('tl:' + relation)}",
        f"<{node}> {term('tl:certainty')} {term('tl:' + certainty)}",
        f'<{node}> {term("tl:confidence")} "0.9"^^{term("xsd:decimal")}',
        f'<{node}> {term("tl:subjectMention")} "one"',
        f'<{node}> {term("tl:objectMention")} "other"',
        f"<{node}> {term('tl:evidence')} <{evidence}>",
        f"<{evidence}> {term('oa:hasSelector')} <{evidence}#quote>",
        f"<{evidence}> {term('oa:hasSelector')} <{evidence}#position>",
        f'<{evidence}#quote> {term("oa:exact")} "Made up."',
        f'<{evidence}#position> {term("oa:start")} "0"^^{term("xsd:integer")}',
        f'<{evidence}#position> {term("oa:end")} "8"^^{term("xsd:integer")}',
    ]
    text += dates(node, relation, number, int(known.min()))
    ends = (
        f"<{node}> {term('tl:subject')} <{subject}> {_ENTITIES} .\n"
        f"<{node}> {term('tl:object')} <{object_}> {_ENTITIES} .\n"
    )
    return "".join(f"{line} {article} .\n" for line in text) + ends


def dates(node: str, relation: str, number: int, day: int) -> list[str]:
    """Return what every second claim of a time at a club says of when it was: that it held then, or began or ended."""
    written = np.datetime64("1900-01-01") + day
    if number % 2 or relation not in (*STATES, *STARTS, *ENDS):
        return []
    if relation in STATES:
        return [f"<{node}> {term('tl:status')} {term('tl:Current')}"]
    return [f'<{node}> {term("tl:" + name)} "{written}"^^{term("xsd:date")}' for name in ("date", "earliest", "latest")]


def build(graph: Synthetic, folder: Path) -> None:
    """Write the store."""
    store_folder = StoreFolder.create(folder)
    with store_folder.writing() as store:
        blocks = lines(graph)
        while chunk := "".join(islice(blocks, _CHUNK)):
            store.bulk_load(chunk.encode(), format=RdfFormat.N_QUADS)
        store.flush()
        store_folder.publish(store)


def ask(folder: Path, a: int, b: int) -> float:
    """Run `touchline connect` in a new process; return the seconds it took."""
    command = [sys.executable, "-m", "graph", "connect", f"Person {a}", f"Person {b}", "--store", str(folder)]
    command += ["--certainty", CERTAINTY, "--as-of", AS_OF]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return taken


def ingest_one(folder: Path) -> float:
    """Ingest one article with two claims; return the seconds it took, keeping the network up included."""
    text = "Ann Archer and Bob Baker were team-mates. Ann Archer is the manager of Eastham."
    names = {name: (text.index(name), text.index(name) + len(name)) for name in ("Ann Archer", "Bob Baker", "Eastham")}
    ann, bob, club = (
        Participant(label=name, type="Club" if name == "Eastham" else "Person", names=(name,)) for name in names
    )

    class Reporter:
        def extract(self, article: Article) -> list[Claim]:
            first, second = text.partition(" Ann")[0], text[text.index(" Ann") + 1 :]
            said = ((first, "teammateOf", bob, 0), (second, "managed", club, len(first) + 1))
            return [
                Claim(
                    source="-",
                    subject=ann,
                    relation=relation,
                    object=object_,
                    certainty="confirmed",
                    evidence=Evidence(quote=quote, start=start, end=start + len(quote)),
                )
                for quote, relation, object_, start in said
            ]

    start = time.perf_counter()
    with KnowledgeGraph.open(folder) as graph:
        graph.ingest(
            [Article.of(text, id=f"one-{time.time_ns()}", source="-", date="2025-01-31")], extractor=Reporter()
        )
    return time.perf_counter() - start


def in_one_process(folder: Path, pairs: list[list[int]], rounds: int) -> None:
    """Print what a question takes in one process: three connections of people given by name, as the command asks."""
    with KnowledgeGraph.open(folder) as graph:

        def ask(a: int, b: int) -> Connections:
            return graph.connect(f"Person {a}", f"Person {b}", certainty=CERTAINTY, as_of=AS_OF)

        print("  in one process, names given, three connections of up to 4 steps")
        show("connect, the very first questions", timed(ask, pairs, 1))
        show("connect", timed(ask, pairs, rounds))
        show("connect, everything read", timed(lambda a, b: ask(a, b).read(), pairs, rounds))


def beside_networkx(
    folder: Path,
    synthetic_graph: Synthetic,
    rounds: int,
    *,
    five_too: bool,
    clock: Callable[[], float] = time.perf_counter,
) -> None:
    """Print what `connect` and networkx need for the same pairs, people who have an edge, at random."""
    pairs = pick(synthetic_graph, 400, known=False)
    peer, _ = networkx_graph(synthetic_graph)
    for k, words in ((1, "the best connection"), (5, "the five best"))[: 1 + five_too]:
        with KnowledgeGraph.open(folder) as graph:  # anew, so that nothing is at hand of what was asked before

            def ask(a: int, b: int, k: int = k, graph: KnowledgeGraph = graph) -> Connections:
                ends = (f"{_BASE}person/{a:08}", f"{_BASE}person/{b:08}")
                return graph.connect(*ends, k=k, max_hops=8, certainty=CERTAINTY, as_of=AS_OF)

            print(f"  in one process, IRIs given, {words} of up to 8 steps, {len(pairs)} pairs")
            show("connect, the very first questions", timed(ask, pairs, 1, clock))
            show("connect", timed(ask, pairs, rounds, clock))
            print_bytes(Network.of(graph.reader), k)
            show("connect, everything read", timed(lambda a, b, ask=ask: ask(a, b).read(), pairs, rounds, clock))
    against(peer, pairs, rounds, five_too=five_too, clock=clock)


def print_bytes(network: Network, k: int) -> None:
    """Print what an edge takes in memory, in three parts."""
    edges, places = network.arrays.edge_count, Scratch(network.arrays.node_count)
    written = sum(part.nbytes for part in (places.near, places.far, places.inside, places.mark))
    if k == 1:
        written = Slate(network.arrays.node_count).least.nbytes
    print(
        f"    bytes an edge                         {network.arrays.bytes_per_edge():.1f} in arrays, claims' ids "
        f"included; {network.kept_bytes() / edges:.2f} kept of what was asked; {written / edges:.1f} that a search "
        "writes on"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edges", type=int, default=1_000_000)
    parser.add_argument("--largest-club", type=float, default=0.02, help="the share of ties that the largest club has")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3, help="each question counts with its fastest of so many")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--best-only", action="store_true", help="only the one best connection, beside networkx")
    parser.add_argument("--processor-time", action="store_true", help="with --best-only: not by the clock")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="touchline-bench-")) / "big.db"
    print(f"seed {SEED}, {options.edges:,} edges, {os.cpu_count()} CPUs, a load of {os.getloadavg()[0]:.1f}")
    people = max(int(options.edges * 0.3), 20)
    pairs = np.random.default_rng(SEED).choice(people, (400, 2), replace=False).tolist()
    graph = synthetic(options.edges, SEED, largest=options.largest_club)
    if not folder.exists():
        start = time.perf_counter()
        build(graph, folder)
        print(f"  the store was written in                         {time.perf_counter() - start:8.1f} s", flush=True)
        print(f"  first question, which lays the network out anew   {ask(folder, *pairs[0]):7.2f} s", flush=True)
    if options.best_only:
        clock = time.thread_time if options.processor_time else time.perf_counter
        beside_networkx(folder, graph, options.rounds, five_too=False, clock=clock)
        return
    taken = [ask(folder, a, b) for a, b in pairs[:20]]
    print(
        f"  a fresh process for each of 20 questions          {np.median(taken):7.2f} s median, "
        f"{max(taken):.2f} s slowest"
    )
    in_one_process(folder, pairs, options.rounds)
    if not options.no_peers:
        beside_networkx(folder, graph, options.rounds, five_too=True)
    print(f"  one article ingested, the network kept up         {ingest_one(folder):7.2f} s")
    print(f"  first question after that, a fresh process        {ask(folder, *pairs[0]):7.2f} s")
    if not options.folder:
        shutil.rmtree(folder.parent)


if __name__ == "__main__":
    main()
