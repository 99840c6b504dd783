"""What an answer prints of itself in Python: a sentence or lines, never pages of records."""

from pathlib import Path

import pytest
from newsroom import claim, club, graph_of, person, story

from graph import KnowledgeGraph
from graph.errors import UsageError


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    """A graph of one article."""
    ann, rennes = person("Ann Archer"), club("rennes")
    said = [
        claim("Ann manages Rennes.", ann, "managed", rennes, status="current"),
        claim("Ann may go to Lens.", ann, "linkedWith", club("lens"), certainty="rumoured"),
    ]
    return graph_of(tmp_path_factory.mktemp("words") / "db", [story("one", *said, date="2026-02-01")])


def test_answers_print_as_sentences_and_are_shown_short(graph: KnowledgeGraph) -> None:
    answer = graph.ask("Who manages Rennes?")
    assert str(answer).startswith("Ann Archer manages") and len(str(answer).splitlines()) == 1
    dossier, timeline, rumours = graph.show("Ann Archer"), graph.timeline("Ann Archer"), graph.rumours()
    assert str(dossier).splitlines()[0] == "Ann Archer"
    assert any("managed" in line for line in str(dossier).splitlines()[1:])
    assert "Lens" in str(timeline) and "Lens" in str(rumours)
    assert repr(dossier) == "<Dossier of Ann Archer: 2 claims in 1 articles>"
    for thing in (answer, dossier, timeline, rumours):
        assert len(repr(thing)) < 150 and "\n" not in repr(thing)


def test_a_path_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"ingest\(read_articles\('examples'\)\)"):
        KnowledgeGraph.open(tmp_path / "db", create=True).ingest("examples")  # type: ignore[arg-type]
