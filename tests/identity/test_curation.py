"""Curators' decisions: which are refused, how they come and go, and that they outlast reading again and rebuilding."""

import json
from pathlib import Path

import pytest
from newsroom import Reporter, Story, claim, club, everything, graph_of, invented, person, story
from running import touchline

from graph.errors import CurationError
from graph.identity.curation import Decision, add_decision, read_decisions, undo_decision, write_decisions

LIVERPOOL, MADRID = club("liverpool"), club("real-madrid")
A, B, C = (("a", "Person|Ann Alder"), ("b", "Person|Bea Birch"), ("c", "Person|Cyd Cedar"))


def merge(*sides: tuple[str, str], **more: str) -> Decision:
    return Decision(kind="merge", first=(sides[0],), second=(sides[1],), **more)


def stories() -> list[Story]:
    txomin, aitor = person("Txomin Barrea"), person("Aitor Barrea")
    return [
        story("one", claim("Txomin Barrea manages Liverpool.", txomin, "managed", LIVERPOOL, status="current")),
        story("two", claim("Aitor Barrea left Real Madrid.", aitor, "departedFrom", MADRID)),
        story("three", claim("Txomin Barrea left Real Madrid.", txomin, "departedFrom", MADRID)),
    ]


def test_a_club_and_a_person_are_never_one() -> None:
    with pytest.raises(CurationError, match="a Club and a Person are never one"):
        add_decision([], merge(A, ("b", "Club|Alder Town")))


def test_two_entries_of_the_gazetteer_are_not_merged_and_not_renamed() -> None:
    entries = [("a", f"Club|https://w3id.org/touchline/id/club/{name}") for name in ("alder", "birch")]
    with pytest.raises(CurationError, match="correct the gazetteer"):
        add_decision([], merge(entries[0], entries[1]))
    with pytest.raises(CurationError, match="in the gazetteer"):
        add_decision([], Decision(kind="alias", first=(entries[0],), name="The Alders"))


def test_a_cycle_of_merges_is_refused() -> None:
    known = add_decision(add_decision([], merge(A, B)), merge(B, C))
    with pytest.raises(CurationError, match="would close a cycle"):
        add_decision(known, merge(C, A))
    with pytest.raises(CurationError, match="decided already"):
        add_decision(known, merge(A, B, by="somebody else"))


def test_a_merge_of_what_was_split_and_a_split_of_what_was_merged_are_refused() -> None:
    split = Decision(kind="split", first=(A,), second=(B,))
    with pytest.raises(CurationError, match=f"split by decision {split.id}"):
        add_decision([split], merge(A, B))
    with pytest.raises(CurationError, match=f"split by decision {split.id}"):
        add_decision(add_decision([split], merge(A, C)), merge(B, C))
    with pytest.raises(CurationError, match="merged by earlier decisions"):
        add_decision([merge(A, B)], split)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no line of JSON"),
        ("[]", "a decision is a JSON object"),
        ('{"kind": "marry"}', "unknown kind 'marry'"),
        ('{"kind": "merge", "first": [["a", "Person|A"]]}', "needs mentions on both sides"),
        ('{"kind": "merge", "first": [["a", "A"]], "second": []}', 'a mention is ["article", "Type|name"]'),
        ('{"kind": "rename", "first": [["a", "Person|A"]], "name": " "}', "needs a name"),
        ('{"kind": "reject", "claim": "<no iri>"}', "needs the IRI of a claim"),
        ('{"kind": "reject", "claim": "x:1", "on": "2026-02-30"}', "'2026-02-30' is no day"),
        ('{"kind": "reject", "claim": "x:1", "when": "now"}', "unknown field 'when'"),
        ('{"kind": "alias", "first": [["a", "Person|A"]], "name": 7}', "'name' must be text"),
    ],
)
def test_a_bad_line_is_refused_by_file_and_number(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text(f"{write_decisions([merge(A, B)])}\n{line}\n")
    with pytest.raises(CurationError) as refused:
        read_decisions(path)
    assert str(refused.value).startswith(f"{path}:3: ")
    assert reason in str(refused.value)


def test_decisions_are_read_as_they_were_written(tmp_path: Path) -> None:
    decided = [
        merge(A, B, by="Émile", why="one man", on="2026-02-20"),
        Decision(kind="split", first=(A,), second=(C,)),
        Decision(kind="rename", first=(A, B), name="Ann"),
        Decision(kind="reject", claim="https://w3id.org/touchline/id/claim/1"),
    ]
    path = tmp_path / "decisions.jsonl"
    path.write_text(write_decisions(decided), encoding="utf-8")
    assert read_decisions(path) == decided
    assert read_decisions(path, decided[:2]) == decided[2:]
    assert undo_decision(decided, decided[0].id[:5]) == decided[0]
    with pytest.raises(CurationError, match="no such decision"):
        undo_decision(decided, "zzz")


def test_a_merge_wins_outlasts_everything_and_can_be_undone(tmp_path: Path) -> None:
    told = stories()
    graph = graph_of(tmp_path / "graph", told)
    before = everything(graph)
    one, other = graph.reader.resolve_name("Txomin Barrea"), graph.reader.resolve_name("Aitor Barrea")
    sides = tuple(graph.mentions(one.iri)), tuple(graph.mentions(other.iri))
    decision = Decision(kind="merge", first=sides[0], second=sides[1], by="desk")
    graph.decide([decision])
    merged = graph.reader.resolve_name("Aitor Barrea")
    assert merged == graph.reader.resolve_name("Txomin Barrea")
    assert merged.alt_labels == ("Aitor Barrea",)
    assert graph.reader.entity(other.iri) == merged
    after = everything(graph)
    graph.rebuild()
    assert everything(graph) == after
    graph.remove("two")
    graph.ingest([told[1][0]], extractor=Reporter(told))
    assert everything(graph) == after
    assert graph.undo(decision.id) == decision
    assert everything(graph) == before


def test_split_rename_alias_and_reject(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", stories())
    before = everything(graph)
    iri = graph.reader.resolve_name("Txomin Barrea").iri
    mentions = graph.mentions(iri)
    wrong = graph.reader.claims(subject=iri, relation="managed")[0]
    graph.decide(
        [
            Decision(kind="split", first=(mentions[0],), second=(mentions[1],)),
            Decision(kind="rename", first=(mentions[0],), name="Txo"),
            Decision(kind="alias", first=(mentions[0],), name="El Entrenador"),
            Decision(kind="reject", claim=wrong.iri),
        ]
    )
    assert len(graph.reader.find("Txomin Barrea")) == 2
    assert graph.reader.resolve_name("El Entrenador").label == "Txo"
    assert graph.reader.claim(wrong.iri) is None
    after = everything(graph)
    graph.rebuild()
    assert everything(graph) == after
    why = graph.why("Txo")
    assert why is not None and "a curator split them" in "\n".join(why.lines())
    for decision in reversed(graph.decisions()):
        graph.undo(decision.id)
    assert everything(graph) == before


def test_a_decision_that_makes_no_sense_changes_nothing(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", stories())
    before = everything(graph)
    with pytest.raises(CurationError):
        graph.decide([merge(A, B), merge(B, A), merge(A, ("x", "Club|X"))])
    assert everything(graph) == before


def test_decisions_survive_articles_that_come_in_any_order(tmp_path: Path) -> None:
    told = invented(12, seed=5, people=6)
    first = graph_of(tmp_path / "first", told)
    people = first.reader.entities("Person")[:4]
    sides = [tuple(first.mentions(entity.iri)) for entity in people]
    decided = [
        Decision(kind="merge", first=sides[0], second=sides[1]),
        Decision(kind="rename", first=sides[2], name="Somebody"),
    ]
    first.decide(decided)
    second = graph_of(tmp_path / "second", told[7:])
    second.decide(decided)
    second.ingest([article for article, _ in told[:7]], extractor=Reporter(told))
    assert everything(second) == everything(first)


def test_the_commands(tmp_path: Path) -> None:
    graph_of(tmp_path / "touchline.db", stories()).close()
    merged = touchline("merge", "Txomin Barrea", "Aitor Barrea", "--by", "desk", "--on", "2026-02-20", cwd=tmp_path)
    assert merged.code == 0, merged.err
    assert "are one now: Txomin Barrea" in merged.out
    again = touchline("merge", "Txomin Barrea", "Aitor Barrea", cwd=tmp_path)
    assert (again.code, "are one already" in again.err) == (1, True)
    senseless = touchline("merge", "Txomin Barrea", "Liverpool", cwd=tmp_path)
    assert (senseless.code, "are never one" in senseless.err) == (1, True)
    listed = json.loads(touchline("curation", "list", "--format", "json", cwd=tmp_path).out)
    assert [(row["kind"], row["by"], row["on"]) for row in listed] == [("merge", "desk", "2026-02-20")]
    exported = touchline("curation", "export", cwd=tmp_path).out
    assert touchline("curation", "undo", listed[0]["id"][:6], cwd=tmp_path).code == 0
    (tmp_path / "decisions.jsonl").write_text(exported + "{}\n")
    refused = touchline("curation", "import", "decisions.jsonl", cwd=tmp_path)
    assert (refused.code, "decisions.jsonl:2:" in refused.err) == (1, True)
    assert json.loads(touchline("curation", "list", "--format", "json", cwd=tmp_path).out) == []
    (tmp_path / "decisions.jsonl").write_text(exported)
    assert "1 decision taken" in touchline("curation", "import", "decisions.jsonl", cwd=tmp_path).out
    assert touchline("review", cwd=tmp_path).code == 1


def test_a_curated_name_draws_articles_that_come_later_until_it_is_taken_back(tmp_path: Path) -> None:
    txomin, quill = person("Txomin Barrea"), person("Quill")
    told = [
        story("one", claim("Txomin Barrea manages Liverpool.", txomin, "managed", LIVERPOOL, status="current")),
        story("two", claim("Quill manages Liverpool.", quill, "managed", LIVERPOOL, status="current")),
    ]
    graph = graph_of(tmp_path / "graph", told[:1])
    graph.decide(
        [
            Decision(
                kind="alias", first=tuple(graph.mentions(graph.reader.resolve_name("Txomin Barrea").iri)), name="Quill"
            )
        ]
    )
    graph.ingest([article for article, _ in told], extractor=Reporter(told))
    assert len(graph.mentions(graph.reader.resolve_name("Txomin Barrea").iri)) == 2
    later = everything(graph)
    graph.rebuild()
    assert everything(graph) == later
    graph.undo(graph.decisions()[0].id)
    assert len(graph.mentions(graph.reader.resolve_name("Txomin Barrea").iri)) == 1
    assert everything(graph) == everything(graph_of(tmp_path / "plain", told))


def test_a_name_given_to_a_club_outside_the_gazetteer_draws_articles_until_it_is_taken_back(tmp_path: Path) -> None:
    oakley, firs = club("Oakley Rovers"), club("The Firs")
    told = [
        story(
            "one", claim("Ann Alder manages Oakley Rovers.", person("Ann Alder"), "managed", oakley, status="current")
        ),
        story("two", claim("Bea Birch left The Firs.", person("Bea Birch"), "departedFrom", firs)),
    ]
    graph = graph_of(tmp_path / "graph", told[:1])
    rovers = graph.reader.resolve_name("Oakley Rovers").iri
    graph.decide([Decision(kind="alias", first=tuple(graph.mentions(rovers)), name="The Firs")])
    graph.ingest([article for article, _ in told], extractor=Reporter(told))
    assert {article for article, _ in graph.mentions(rovers)} == {"one", "two"}
    assert graph.reader.resolve_name("The Firs").iri == rovers
    later = everything(graph)
    graph.rebuild()
    assert everything(graph) == later
    graph.undo(graph.decisions()[0].id)
    assert {article for article, _ in graph.mentions(rovers)} == {"one"}
    assert everything(graph) == everything(graph_of(tmp_path / "plain", told))


def test_the_list_of_decisions_quotes_a_rejected_claim_and_says_where_there_is_none(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "touchline.db", stories())
    (row,) = graph.reader.claims(relation="managed")
    graph.close()
    nothing = touchline("curation", "list", cwd=tmp_path)
    assert nothing.code == 0 and nothing.out == "" and "No decision was taken yet" in nothing.err
    assert touchline("reject", row.iri, cwd=tmp_path).code == 0
    (told,) = json.loads(touchline("curation", "list", "--format", "json", cwd=tmp_path).out)
    assert told["about"] == f"claim {row.iri.rsplit('/', 1)[-1]}: “Txomin Barrea manages Liverpool.”"
    again, never = touchline("reject", row.iri, cwd=tmp_path), touchline("reject", "0123", cwd=tmp_path)
    assert again.code == 1 and "was rejected before" in again.err, again.err
    assert never.code == 1 and "There is no claim" in never.err, never.err
