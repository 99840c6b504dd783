"""`touchline query`, `queries`, `validate` and `stats` as their user meets them."""

import csv
import io
import json
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from newsroom import claim, club, graph_of, person, story
from pyoxigraph import Literal, NamedNode, Quad
from running import touchline

from graph.rdf.vocabulary import term
from graph.sparql import load_queries
from graph.store.derivation import Delta
from graph.store.folder import StoreFolder
from graph.store.writer import writing

STORIES = [
    story(
        "one",
        claim("Real Madrid sacked Xabi Alonso.", person("Xabi Alonso"), "sackedBy", club("real-madrid")),
        claim("He may go to Liverpool.", person("Xabi Alonso"), "linkedWith", club("liverpool"), certainty="rumoured"),
        date="2026-02-20",
    )
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a graph in it."""
    path = tmp_path_factory.mktemp("home")
    graph_of(path / "touchline.db", STORIES)
    return path


def test_a_named_query_as_table_csv_and_json(home: Path) -> None:
    table = touchline("query", "sacked-by", "--param", "person=xabi alonso", cwd=home)
    assert table.code == 0, table.err
    assert "Real Madrid" in table.out and "https://" not in table.out, "a table has no columns of IRIs"
    rows = list(csv.DictReader(io.StringIO(touchline("query", "sacked-by", "--format", "csv", cwd=home).out)))
    assert rows[0]["clubName"] == "Real Madrid" and rows[0]["club"].startswith("https://")
    answer = json.loads(touchline("query", "sacked-by", "--format", "json", cwd=home).out)
    assert len(answer["results"]["bindings"]) == 1


def test_a_table_tells_relations_in_words_and_csv_by_name(tmp_path: Path) -> None:
    said = claim("Ann Archer left Northtown.", person("Ann Archer"), "departedFrom", club("Northtown"))
    graph_of(tmp_path / "touchline.db", [story("one", said, date="2026-02-20")])
    asked = ("query", "one-source-only", "-p", "person=Ann Archer")
    assert " left " in touchline(*asked, cwd=tmp_path).out
    assert ",departedFrom," in touchline(*asked, "--format", "csv", cwd=tmp_path).out


def test_only_a_relation_is_told_in_words(tmp_path: Path) -> None:
    said = claim("departedFrom left Northtown.", person("departedFrom"), "departedFrom", club("Northtown"))
    graph_of(tmp_path / "touchline.db", [story("one", said, date="2026-02-20")])
    out = touchline("query", "one-source-only", cwd=tmp_path).out
    assert out.split()[:9].count("departedFrom") == 1 and " left " in out


def test_a_rumour_that_came_true_is_shown_by_the_sentence_that_first_says_so(tmp_path: Path) -> None:
    ann, north = person("Ann Archer"), club("Northtown")
    said = claim("Ann Archer, as expected, is a Northtown player.", ann, "signedFor", north)
    late = claim("All know that Ann Archer signed for Northtown.", ann, "signedFor", north)
    article, (whole,) = story("two", said, date="2026-03-20")
    words = replace(whole.evidence, quote="Northtown player", start=30, end=46)
    rumour = claim("Ann Archer may go to Northtown.", ann, "linkedWith", north, certainty="rumoured")
    stories = [story("late", late, date="2026-04-20"), (article, [replace(whole, evidence=words)])]
    graph_of(tmp_path / "touchline.db", [story("one", rumour, date="2026-02-20"), *stories])
    (row,) = csv.DictReader(io.StringIO(touchline("query", "rumours-come-true", "--format", "csv", cwd=tmp_path).out))
    assert row["quote"] == "Northtown player" and "/claim/" in row["claim"]
    table = " ".join(touchline("query", "rumours-come-true", cwd=tmp_path).out.split())
    assert "Sentence" in table and "Ann Archer, as expected, is a Northtown player." in table


def test_what_the_article_of_the_rumour_itself_says_is_no_coming_true(tmp_path: Path) -> None:
    ann, bob, north = person("Ann Archer"), person("Bob Baker"), club("Northtown")
    stories = [
        story(
            "one",
            claim("Ann Archer may go to Northtown.", ann, "linkedWith", north, certainty="rumoured"),
            claim("Bob Baker was wanted by Northtown.", bob, "linkedWith", north, certainty="rumoured"),
            claim("Bob Baker has signed for Northtown.", bob, "signedFor", north),
            date="2026-02-20",
        ),
        story("two", claim("Ann Archer signed for Northtown.", ann, "signedFor", north), date="2026-03-20"),
    ]
    graph_of(tmp_path / "touchline.db", stories)
    out = touchline("query", "rumours-come-true", cwd=tmp_path).out
    assert "Ann Archer" in out and "Bob Baker" not in out


def test_long_quotes_stand_under_their_rows(tmp_path: Path) -> None:
    words = (
        "Northtown sacked Ann after "
        + "a long and dreary winter without a single win away from home, " * 4
        + "they say."
    )
    said = claim(words, person("Ann Archer"), "sackedBy", club("Northtown"))
    graph_of(tmp_path / "touchline.db", [story("one", said, date="2026-02-20")])
    out = touchline("query", "sacked-by", cwd=tmp_path).out
    lines = out.splitlines()
    assert "Ann Archer" in lines[3] and "2026-02-20" in lines[3] and "winter" not in lines[3]
    assert lines[4].startswith("    “Northtown sacked Ann") and max(map(len, lines)) <= 120
    assert " ".join(out.split()).count(" ".join(words.split())) == 1
    assert words in touchline("query", "sacked-by", "--format", "csv", cwd=tmp_path).out


def test_a_table_tells_the_whole_sentence_and_other_formats_the_words_alone(tmp_path: Path) -> None:
    said = claim("Alonso, they say, was sacked by Real Madrid.", person("Xabi Alonso"), "sackedBy", club("real-madrid"))
    denied = claim("Alonso denies that.", person("Xabi Alonso"), "sackedBy", club("real-madrid"), certainty="denied")
    article, claims = story("one", said, denied, date="2026-02-20")
    words = replace(claims[0].evidence, quote="sacked by Real Madrid", start=22, end=43)
    graph_of(tmp_path / "touchline.db", [(article, [replace(claims[0], evidence=words), claims[1]])])
    table = touchline("query", "sacked-by", cwd=tmp_path).out
    assert "Sentence" in table and "Quote" not in table
    assert "Alonso, they say, was sacked by Real Madrid." in " ".join(table.replace("\n", " ").split())
    told = csv.DictReader(io.StringIO(touchline("query", "sacked-by", "--format", "csv", cwd=tmp_path).out))
    assert {row["quote"] for row in told} == {"sacked by Real Madrid", "Alonso denies that."}
    both = touchline("query", "contradictions", cwd=tmp_path).out
    assert "Said sentence" in both and "Denied sentence" in both
    text = "SELECT ?quote ?claim WHERE { ?claim tl:evidence/oa:hasSelector/oa:exact ?quote }"
    assert "they say" not in touchline("query", "-e", text, cwd=tmp_path).out


def test_nothing_found_is_1(home: Path) -> None:
    for output_format in ("table", "csv", "json", "xml", "tsv"):
        done = touchline("query", "relatives", "-p", "person=Xabi Alonso", "--format", output_format, cwd=home)
        assert (done.code, done.err) == (1, "Nothing was found.\n"), output_format


def test_a_query_of_ones_own_from_text_and_file(home: Path, tmp_path: Path) -> None:
    text = "# parameter: club Team\nSELECT ?who WHERE { VALUES ?club { UNDEF } ?who tl:linkedWith ?club }"
    (tmp_path / "mine.rq").write_text(text)
    for arguments in (("-e", text), ("-f", tmp_path / "mine.rq")):
        done = touchline("query", *arguments, "-p", "club=Liverpool", "--format", "csv", cwd=home)
        assert done.out.splitlines()[1].endswith("/person/xabi-alonso"), done.err
    assert touchline("query", "-e", "ASK { ?x tl:sackedBy ?y }", cwd=home).out == "yes\n"


def test_a_graph_goes_to_a_file(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "around.ttl"
    done = touchline("query", "graph-around", "-p", "about=Xabi Alonso", "--format", "turtle", "-o", out, cwd=home)
    assert (done.code, done.out) == (0, "")
    assert "tl:sackedBy" in out.read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ((), 2, "one of them"),
        (("sacked-by", "-e", "ASK {}"), 2, "one of them"),
        (("sacked-by", "-p", "person"), 2, "NAME=VALUE"),
        (("sacked-by", "-p", "who=x"), 2, "takes no parameter 'who'"),
        (("sacked-by", "-p", "person=Xavi Alonso"), 1, "Did you mean Xabi Alonso"),
        (("sackedby",), 2, "Did you mean sacked-by"),
        (("-e", "SELECT"), 2, "cannot be read"),
        (("-e", "DROP ALL"), 2, "only queries are run"),
        (("graph-around", "-p", "about=Liverpool", "--format", "csv"), 2, "The answer is a graph"),
    ],
)
def test_wrong_use(home: Path, arguments: tuple[str, ...], code: int, says: str) -> None:
    done = touchline("query", *arguments, cwd=home)
    assert done.code == code, done.err
    assert says in done.err and "Traceback" not in done.err and done.out == ""


def test_queries_are_listed(home: Path) -> None:
    listed = json.loads(touchline("queries", "--format", "json", cwd=home).out)
    assert {"name": "sacked-by", "parameters": "[person] [club] [since] [until]"}.items() <= next(
        query for query in listed if query["name"] == "sacked-by"
    ).items()
    assert "sacked-by" in touchline("queries", cwd=home).out


def test_stats(home: Path) -> None:
    counts = json.loads(touchline("stats", "--format", "json", cwd=home).out)
    assert (counts["articles"], counts["claims"], counts["people"], counts["rumoured"]) == (1, 2, 1, 1)
    assert "articles" in touchline("stats", cwd=home).out


def test_validate_tells_the_claim_and_leaves_with_1(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "touchline.db", STORIES)
    done = touchline("validate", cwd=tmp_path)
    assert (done.code, done.out) == (0, ""), done.out
    assert "no violations" in done.err
    broken = graph.reader.claims()[0].iri
    names = graph.reader.names
    graph.close()
    with writing(StoreFolder.open(tmp_path / "touchline.db")) as writer:
        wrong = Quad(NamedNode(broken), term("tl:confidence"), Literal("7"), NamedNode(names.article("one")))
        writer.apply(Delta(insert={wrong}))
    done = touchline("validate", "--format", "json", cwd=tmp_path)
    assert done.code == 1
    found = json.loads(done.out)
    assert {violation["node"] for violation in found} == {broken}
    assert "a claim has a confidence from 0 to 1" in {violation["message"] for violation in found}


@pytest.mark.parametrize("name", sorted(load_queries()))
def test_the_example_of_a_query_answers_on_the_examples(read_only_examples: Path, name: str) -> None:
    if name == "contradictions":
        pytest.skip("the examples hold no contradiction")
    query = load_queries()[name]
    given = [word for pair in shlex.split(query.example) for word in ("-p", pair)]
    form = "ntriples" if "CONSTRUCT" in query.text else "csv"
    done = touchline("query", name, *given, "--format", form, cwd=read_only_examples)
    assert done.code == 0, done.err


def test_a_timeline_is_a_table_for_programs(read_only_examples: Path) -> None:
    done = touchline("timeline", "Xabi", "Alonso", "--format", "csv", cwd=read_only_examples)
    rows = list(csv.DictReader(io.StringIO(done.out)))
    lines = touchline("timeline", "Xabi Alonso", "--format", "jsonl", cwd=read_only_examples).out.splitlines()
    entries = json.loads(touchline("timeline", "Xabi Alonso", "--format", "json", cwd=read_only_examples).out)[
        "entries"
    ]
    assert [row["what"] for row in rows] == [json.loads(line)["what"] for line in lines]
    assert [row["what"] for row in rows] == [entry["sentence"] for entry in entries] != []
    assert [row["first"] for row in rows] == sorted(row["first"] for row in rows)
