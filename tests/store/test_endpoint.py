"""A graph behind a SPARQL 1.1 endpoint: read like any other, never written."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from newsroom import everything, graph_of, invented
from pyoxigraph import QueryResultsFormat, QueryTriples, RdfFormat, Store

from graph import KnowledgeGraph
from graph.errors import QueryError, StoreError


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    """A graph in a folder."""
    path: Path = tmp_path_factory.mktemp("endpoint") / "g"
    return graph_of(path, invented(12, seed=4))


@pytest.fixture(scope="module")
def address(ours: KnowledgeGraph) -> Iterator[str]:
    """The same graph behind a small endpoint; /broken answers with nonsense, /down with an error."""
    store = Store()
    store.load(everything(ours), format=RdfFormat.N_QUADS)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            status, kind, data = 200, QueryResultsFormat.JSON.media_type, b"{"
            if self.path == "/down":
                status = 503
            elif self.path != "/broken":
                try:
                    answer = store.query(body["query"][0])
                    if isinstance(answer, QueryTriples):
                        kind, data = "text/turtle", answer.serialize(format=RdfFormat.TURTLE) or b""
                    else:
                        data = answer.serialize(format=QueryResultsFormat.JSON) or b""
                except SyntaxError as error:
                    status, kind, data = 400, "text/plain", str(error).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_it_answers_like_the_folder(ours: KnowledgeGraph, address: str) -> None:
    theirs = KnowledgeGraph.open(f"{address}/sparql")
    assert theirs.stats() == ours.stats()
    assert theirs.articles() == ours.articles()
    assert theirs.reader.entities() == ours.reader.entities()
    assert theirs.reader.edges() == ours.reader.edges()
    assert theirs.reader.newest_date() == ours.reader.newest_date()
    someone = next(row for row in ours.reader.entities("Person") if len(ours.reader.find(row.label)) == 1)
    assert theirs.reader.resolve_name(someone.label.upper()) == someone
    assert theirs.reader.claims_about(someone.iri) == ours.reader.claims_about(someone.iri)


def test_it_runs_queries(ours: KnowledgeGraph, address: str) -> None:
    theirs = KnowledgeGraph.open(f"{address}/sparql")
    for name in ("linked-with-club", "managers-of"):
        expected = list(ours.query(name, club="Liverpool").rows())
        assert list(theirs.query(name, club="Liverpool").rows()) == expected
    someone = ours.reader.entities("Person")[0].iri
    one, other = (graph.query("graph-around", about=someone).serialize("ntriples") for graph in (ours, theirs))
    assert one == other
    assert theirs.query("ASK { GRAPH ?g { ?s ?p ?o } }").truth is True


def test_it_is_never_written(address: str) -> None:
    with pytest.raises(StoreError, match="only read"):
        KnowledgeGraph.open(f"{address}/sparql", create=True)
    theirs = KnowledgeGraph.open(f"{address}/sparql")
    with pytest.raises(StoreError, match="only read"):
        theirs.ingest([])
    with pytest.raises(StoreError, match="endpoint"):
        everything(theirs)


def test_what_goes_wrong_is_said(address: str) -> None:
    with pytest.raises(QueryError, match="cannot read the query"):
        KnowledgeGraph.open(f"{address}/sparql").query("SELECT {")
    with pytest.raises(StoreError, match="cannot be read"):
        KnowledgeGraph.open(f"{address}/broken").stats()
    with pytest.raises(StoreError, match="503"):
        KnowledgeGraph.open(f"{address}/down").stats()
    with pytest.raises(StoreError, match="gives no answer"):
        KnowledgeGraph.open("http://127.0.0.1:9/sparql").stats()
