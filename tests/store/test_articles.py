"""Articles come, change and go; what follows from them comes and goes with them."""

from pathlib import Path

import pytest
from newsroom import Reporter, claim, club, everything, graph_of, person, story
from pyoxigraph import NamedNode

from graph import Article, KnowledgeGraph
from graph.errors import StoreError, UnknownNameError
from graph.unseen import one_line

BENATIA, ALONSO, BAYERN = person("Mehdi Benatia"), person("Xabi Alonso"), club("bayern-munich")
TOGETHER = claim(
    "Mehdi Benatia was a team-mate of Xabi Alonso at Bayern Munich.",
    BENATIA,
    "teammateOf",
    ALONSO,
    status="former",
    at=BAYERN,
)
SACKED = claim("Real Madrid sacked Xabi Alonso.", ALONSO, "sackedBy", club("real-madrid"))


def test_ingest_tells_new_changed_and_unchanged(tmp_path: Path) -> None:
    first, second = story("a", TOGETHER), story("b", SACKED)
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    report = graph.ingest([first[0], second[0]], extractor=Reporter([first, second]))
    assert (report.new, report.changed, report.unchanged, report.claims) == (["a", "b"], [], [], 2)
    changed = story("b", SACKED, TOGETHER)
    reporter = Reporter([first, changed])
    report = graph.ingest([first[0], changed[0]], extractor=reporter)
    assert (report.new, report.changed, report.unchanged, report.claims) == ([], ["b"], ["a"], 2)
    assert reporter.read == ["b"], "what is unchanged is not read again"


def test_ingest_again_changes_no_byte_and_makes_no_checkpoint(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", TOGETHER)])
    before, checkpoint = everything(graph), graph.reader.checkpoint
    graph.ingest([story("a", TOGETHER)[0]], extractor=Reporter([]))
    assert everything(graph) == before
    assert graph.reader.checkpoint == checkpoint


def test_force_reads_again(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", TOGETHER)])
    report = graph.ingest([story("a", TOGETHER)[0]], extractor=Reporter([(story("a", TOGETHER)[0], [])]), force=True)
    assert report.changed == ["a"]
    assert graph.stats()["claims"] == graph.stats()["facts"] == graph.stats()["people"] == 0


def test_a_changed_date_is_a_change(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", TOGETHER, date="2024")])
    dated = story("a", TOGETHER, date="2024-05")
    assert graph.ingest([dated[0]], extractor=Reporter([dated])).changed == ["a"]
    assert graph.articles()[0].date == "2024-05"


def test_the_later_of_two_of_one_identity_wins(tmp_path: Path) -> None:
    first, second = story("a", TOGETHER), story("a", SACKED)
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    graph.ingest([first[0], second[0]], extractor=Reporter([second]))
    assert [claim.relation for claim in graph.reader.claims()] == ["sackedBy"]


def test_removing_an_article_takes_all_that_follows(tmp_path: Path) -> None:
    one, other = story("a", TOGETHER, publisher="The Post"), story("b", SACKED, publisher="Echo")
    alone = everything(graph_of(tmp_path / "alone", [one]))
    graph = graph_of(tmp_path / "g", [one, other])
    both = everything(graph)
    assert graph.remove("b").id == "b"
    assert everything(graph) == alone
    graph.ingest([other[0]], extractor=Reporter([other]))
    assert everything(graph) == both
    with pytest.raises(UnknownNameError):
        graph.remove("c")


def test_removing_the_last_article_leaves_nothing(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", TOGETHER, publisher="Echo")])
    graph.remove("a")
    assert everything(graph) == b""


def test_a_fact_said_by_three_articles_is_one_row(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story(name, SACKED) for name in "abc"])
    query = "SELECT ?who ?club WHERE { ?who tl:sackedBy ?club }"
    assert len(list(graph.query(query).rows())) == 1
    count = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?who tl:sackedBy ?club } }"
    assert list(graph.query(count).rows()) == [(1,)]
    graph.remove("a")
    graph.remove("c")
    assert len(list(graph.query(query).rows())) == 1
    graph.remove("b")
    with pytest.raises(StopIteration):
        next(graph.query(query).rows())


def test_a_path_that_gives_another_text_replaces_what_it_gave(tmp_path: Path) -> None:
    old, new = story(None, TOGETHER, source="news.txt"), story(None, SACKED, source="news.txt")
    graph = graph_of(tmp_path / "g", [old])
    report = graph.ingest([new[0]], extractor=Reporter([new]))
    assert (report.new, report.superseded) == ([new[0].id], [old[0].id])
    assert everything(graph) == everything(graph_of(tmp_path / "h", [new]))


def test_a_text_that_stands_in_two_paths_stays_while_one_gives_it(tmp_path: Path) -> None:
    one, copy = story(None, TOGETHER, source="a.txt"), story(None, TOGETHER, source="b.txt")
    graph = graph_of(tmp_path / "g", [one])
    assert graph.ingest([copy[0]], extractor=Reporter([])).unchanged == [one[0].id]
    other = story(None, SACKED, source="a.txt")
    assert graph.ingest([other[0]], extractor=Reporter([other])).superseded == []
    last = story(None, claim("Slot left.", person("Slot"), "departedFrom", club("liverpool")), source="b.txt")
    assert graph.ingest([last[0]], extractor=Reporter([last])).superseded == [one[0].id]
    assert len(graph.articles()) == 2


def test_an_article_with_an_identity_of_its_own_is_not_replaced_by_its_path(tmp_path: Path) -> None:
    old, new = story("x", TOGETHER, source="news.txt"), story("y", SACKED, source="news.txt")
    graph = graph_of(tmp_path / "g", [old])
    assert graph.ingest([new[0]], extractor=Reporter([new])).superseded == []
    assert [article.id for article in graph.articles()] == ["x", "y"]


def test_paths_are_not_exported(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story(None, TOGETHER, source="secret/place.txt")])
    assert b"secret" not in everything(graph)


def test_claims_that_the_ontology_does_not_allow_are_refused_one_by_one(tmp_path: Path) -> None:
    wrong = claim("Bayern Munich sacked Real Madrid.", BAYERN, "sackedBy", club("real-madrid"))
    mixed = story("a", SACKED, wrong)
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    report = graph.ingest([mixed[0]], extractor=Reporter([mixed]))
    assert report.claims == 1
    assert [reason for _, reason in report.refused_claims] == [
        "'Bayern Munich sackedBy Real Madrid': the subject must be a Person, not a Club"
    ]


def test_a_title_with_half_a_character_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    broken = Article.of("A smile.", id="broken", title="Half \ud83d"), []
    whole = story("whole", SACKED)
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    report = graph.ingest([broken[0], whole[0]], extractor=Reporter([broken, whole]))
    assert [source for source, _ in report.refused] == ["-"]
    assert report.new == ["whole"]


@pytest.mark.parametrize(
    "text", ['He said: "no" \\ and } left\n.', "\\u0022 } ; DROP ALL #", "a\x00b\x07", "😀 \u2028"]
)
def test_any_text_is_kept_as_it_is(tmp_path: Path, text: str) -> None:
    said = claim("Real Madrid sacked Xabi Alonso.", ALONSO, "sackedBy", club("real-madrid"), attributed_to=text)
    article, claims = story("a", said, title=text, publisher=text)
    article = Article.of(article.text + text, id=text, title=text, publisher=text)
    graph = graph_of(tmp_path / "g", [(article, claims)])
    (row,) = graph.articles()
    assert (row.id, row.text) == (text, article.text)
    assert row.title == row.publisher == one_line(text)  # what stands in one line of a list
    assert graph.reader.claims()[0].attributed_to == text
    graph.remove(text)
    assert everything(graph) == b""


def test_there_are_no_blank_nodes(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "g", [story("a", TOGETHER, SACKED, publisher="Echo")])
    assert b"_:" not in everything(graph)
    assert NamedNode(graph.reader.names.article("a")).value in graph.reader.graphs()


def test_an_empty_graph_says_so(tmp_path: Path) -> None:
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    with pytest.raises(StoreError, match="nothing has been ingested"):
        graph.articles()


def test_what_stays_in_a_replaced_article_keeps_its_former_iris(tmp_path: Path) -> None:
    short, full = person("Benatia"), person("Mehdi Benatia", "Benatia")
    here = claim("Benatia left Marseille.", short, "departedFrom", club("marseille"))
    named = claim("Mehdi Benatia left Marseille.", full, "departedFrom", club("marseille"))
    stories = [story("a", named), story("b", named), story("c", here)]
    graph = graph_of(tmp_path / "g", stories)
    changed = story("b", named, SACKED)
    graph.ingest([changed[0]], extractor=Reporter([changed]))
    assert everything(graph) == everything(graph_of(tmp_path / "h", [stories[0], changed, stories[2]]))


def test_a_text_of_another_publisher_is_told(tmp_path: Path) -> None:
    one = story(None, TOGETHER, source="a.txt", publisher="Echo")
    copy = story(None, TOGETHER, source="b.txt", publisher="Courier")
    graph = graph_of(tmp_path / "g", [one])
    report = graph.ingest([copy[0]], extractor=Reporter([copy]))
    assert (report.changed, report.republished) == ([one[0].id], [("b.txt", "a.txt", "Courier")])
    assert graph.ingest([copy[0]], extractor=Reporter([copy])).republished == []
    own = story(None, TOGETHER, source="b.txt", publisher="Courier")
    fresh = graph_of(tmp_path / "h", [story(None, TOGETHER, source="b.txt", publisher="Echo")])
    assert fresh.ingest([own[0]], extractor=Reporter([own])).republished == []
