"""Claims from elsewhere, as JSON Lines: taken, checked, refused with their place and reason."""

import json
from pathlib import Path

from newsroom import claim, club, everything, graph_of, person, story
from running import touchline

from graph import KnowledgeGraph
from graph.extraction.given import GivenClaims

SACKED = claim("Real Madrid sacked Xabi Alonso.", person("Xabi Alonso"), "sackedBy", club("real-madrid"))
LINKED = claim("Liverpool want him.", person("Xabi Alonso"), "linkedWith", club("liverpool"), certainty="rumoured")


def _write(path: Path, *lines: object) -> Path:
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_what_extract_prints_gives_the_same_graph(tmp_path: Path) -> None:
    one = story("a", SACKED, LINKED, source="a.txt")
    lines = [{**said.to_json(), "source": "a.txt"} for said in one[1]]
    given = GivenClaims.read(_write(tmp_path / "claims.jsonl", *lines))
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    report = graph.ingest([one[0]], extractor=given)
    assert (report.new, report.claims, report.refused_claims) == (["a"], 2, [])
    assert everything(graph) == everything(graph_of(tmp_path / "h", [one]))
    assert graph.ingest([one[0]], extractor=given).unchanged == ["a"]


def test_given_claims_take_the_place_of_those_that_were_there(tmp_path: Path) -> None:
    one = story("a", SACKED, LINKED)
    graph = graph_of(tmp_path / "g", [one])
    line = {**one[1][0].to_json(), "source": "a"}
    report = graph.ingest([one[0]], extractor=GivenClaims.read(_write(tmp_path / "c.jsonl", line)))
    assert report.changed == ["a"]
    assert [row.relation for row in graph.reader.claims()] == ["sackedBy"]


def test_lines_are_refused_one_by_one(tmp_path: Path) -> None:
    one = story("a", SACKED, LINKED)
    good = {**one[1][0].to_json(), "source": "a"}
    path = _write(
        tmp_path / "c.jsonl",
        "{broken",
        "[]",
        {**good, "relation": "hates"},
        good,
        "",
        {**good, "evidence": {"quote": "Never said", "start": 0, "end": 10}},
        {**good, "subject": {"label": "Real Madrid", "type": "Club"}, "object": {"label": "X", "type": "Club"}},
        {**good, "source": "another.txt"},
        {key: value for key, value in good.items() if key != "certainty"},
    )
    graph = KnowledgeGraph.open(tmp_path / "g", create=True)
    report = graph.ingest([one[0]], extractor=GivenClaims.read(path))
    assert report.claims == 1
    reasons = " | ".join(reason for _, reason in report.refused_claims)
    assert len(report.refused_claims) == 7
    for words in ("not JSON", "not a JSON object", "no relation 'hates'", "not in the text", "must be a Person"):
        assert words in reasons
    assert "no article of this source was read" in reasons and "no 'certainty'" in reasons
    assert [place for place, _ in report.refused_claims if ":" in place] == [f"{path}:{n}" for n in (1, 2, 9)]


def test_the_command_lists_what_it_refuses(tmp_path: Path) -> None:
    text = "Real Madrid sacked Xabi Alonso. He had been in charge of the first team for a few months only."
    (tmp_path / "a.txt").write_text(text)
    said = {**SACKED[1].to_json(), "source": "a.txt"}
    wrong = {**said, "evidence": {"quote": "Never said", "start": 0, "end": 10}}
    _write(tmp_path / "c.jsonl", said, wrong)
    done = touchline("ingest", "a.txt", "--claims", "c.jsonl", cwd=tmp_path)
    assert done.code == 1, done.err
    assert "1 claim read" in done.out and "its quote is not in the text" in done.err
    rows = touchline("query", "sacked-by", "--format", "csv", cwd=tmp_path)
    assert rows.code == 0 and "Xabi Alonso,Real Madrid" in rows.out
