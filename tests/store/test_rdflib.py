"""The store through rdflib's own API."""

from pathlib import Path

from rdflib import Dataset

from graph import Article, KnowledgeGraph

QUESTION = """
PREFIX tl: <https://w3id.org/touchline/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?person ?club WHERE {
  GRAPH <https://w3id.org/touchline/id/graph/facts> { ?p tl:sackedBy ?c }
  GRAPH <https://w3id.org/touchline/id/graph/entities> { ?p rdfs:label ?person . ?c rdfs:label ?club }
}
"""


def test_rdflib_asks_the_store_itself(tmp_path: Path) -> None:
    with KnowledgeGraph.open(tmp_path / "touchline.db", create=True) as graph:
        graph.ingest([Article.of("Everton have sacked manager Rick Holm.", source="a", id="a")])
        dataset = graph.to_rdflib()
        assert isinstance(dataset, Dataset)
        assert [(str(person), str(club)) for person, club in dataset.query(QUESTION)] == [("Rick Holm", "Everton")]  # type: ignore[misc]
        assert len(list(dataset.quads((None, None, None, None)))) == sum(1 for _ in graph.export_nquads())
