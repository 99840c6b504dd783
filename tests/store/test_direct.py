"""Claims read by index against claims read by SPARQL."""

from pathlib import Path

from newsroom import graph_of, invented

from graph.store.backend import Checkpoint


def test_claims_read_by_index_are_those_that_sparql_finds(tmp_path: Path) -> None:
    reader = graph_of(tmp_path / "g", invented(30, 7)).reader
    assert isinstance(reader.backend, Checkpoint)
    every = reader.claims()
    assert len(every) > 60
    for subject in sorted({row.subject for row in every}):
        assert reader.claims(subject=subject) == [row for row in every if row.subject == subject]
    for row in every:
        same = [other for other in every if (other.subject, other.object) == (row.subject, row.object)]
        assert reader.claims(subject=row.subject, object=row.object) == same
        alike = [other for other in same if other.relation == row.relation]
        assert reader.claims(subject=row.subject, object=row.object, relation=row.relation) == alike
    assert reader.claims(subject="https://w3id.org/touchline/id/person/nobody") == []


def test_entities_read_by_index_are_those_that_sparql_finds(tmp_path: Path) -> None:
    reader = graph_of(tmp_path / "g", invented(20, 8)).reader
    every = reader.entities()
    assert len(every) > 10
    assert [reader.entity(row.iri) for row in every] == every
    assert reader.entity("https://w3id.org/touchline/id/person/nobody") is None
