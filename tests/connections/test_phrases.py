"""Sentences about chains of relations, and the data files behind them and behind the ranking."""

from pathlib import Path

import pytest

from graph.connections.phrases import Link, list_of, sentence
from graph.connections.questions.templates import load_templates
from graph.connections.ranking import load_weights
from graph.errors import DataFileError
from graph.rdf.ontology import load_ontology
from graph.resources import folder


def link(left: str, relation: str, right: str, **more: object) -> Link:
    clubs = {"Northtown", "Southmere", "Eastham"}
    return Link(
        left=left,
        right=right,
        relation=relation,
        left_person=left not in clubs,
        right_person=right not in clubs,
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("links", "words"),
    [
        ([link("Ann", "playedUnder", "Bob", at="Northtown")], "Ann played under Bob at Northtown."),
        ([link("Ann", "playedUnder", "Bob", backwards=True)], "Bob played under Ann."),
        (
            [link("Ann", "teammateOf", "Bob", status="current", at="Farland", national=True)],
            "Ann and Bob are team-mates with Farland.",
        ),
        ([link("Ann", "sackedBy", "Northtown", certainty="reported")], "Ann was reportedly sacked by Northtown."),
        ([link("Ann", "rejected", "Northtown", certainty="reported")], "Ann reportedly rejected Northtown."),
        ([link("Ann", "succeeded", "Bob", certainty="rumoured")], "Ann has been tipped to succeed Bob."),
        (
            [link("Ann", "managed", "Northtown"), link("Northtown", "managed", "Bob", backwards=True)],
            "Ann and Bob both managed Northtown.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "presidentOf", "Bob", backwards=True, status="current"),
            ],
            "Ann played for Northtown, of which Bob is president.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "managed", "Bob", backwards=True, status="current"),
            ],
            "Ann played for Northtown, which Bob manages.",
        ),
        (
            [link("Northtown", "managed", "Ann", backwards=True), link("Ann", "managed", "Southmere")],
            "Ann managed both Northtown and Southmere.",
        ),
        (
            [link("Northtown", "managed", "Ann", backwards=True), link("Ann", "playedFor", "Southmere")],
            "Ann managed Northtown and played for Southmere.",
        ),
        (
            [link("Ann", "playedFor", "Northtown"), link("Northtown", "sackedBy", "Bob", backwards=True)],
            "Ann played for Northtown, which sacked Bob.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "approachedBy", "Bob", backwards=True, certainty="reported"),
            ],
            "Ann played for Northtown, which reportedly approached Bob.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "playedFor", "Bob", backwards=True),
                link("Bob", "playedFor", "Southmere"),
                link("Southmere", "playedFor", "Cy", backwards=True),
            ],
            "Ann played for Northtown, as did Bob, who played for Southmere, for which Cy played.",
        ),
        (
            [
                link("Northtown", "managed", "Ann", backwards=True),
                link("Ann", "managed", "Southmere"),
                link("Southmere", "managed", "Bob", backwards=True),
                link("Bob", "playedFor", "Eastham"),
            ],
            "Ann managed Northtown and Southmere; Bob, who managed Southmere, played for Eastham.",
        ),
        (
            [
                link("Ann", "departedFrom", "Northtown"),
                link("Northtown", "managed", "Bob", backwards=True),
                link("Bob", "managed", "Southmere"),
            ],
            "Ann left Northtown; Bob managed both Northtown and Southmere.",
        ),
        (
            [link("Ann", "teammateOf", "Bob"), link("Bob", "playedUnder", "Cy")],
            "Ann was a team-mate of Bob, who played under Cy.",
        ),
        (
            [
                link("Ann", "teammateOf", "Bob"),
                link("Bob", "playedFor", "Northtown"),
                link("Northtown", "ownerOf", "Cy", backwards=True, status="current"),
            ],
            "Ann was a team-mate of Bob, who played for Northtown, which Cy owns.",
        ),
        (
            [
                link("Northtown", "managed", "Ann", backwards=True),
                link("Ann", "playedUnder", "Bob", backwards=True),
                link("Bob", "playedFor", "Southmere"),
            ],
            "Ann managed Northtown; Bob, who played under Ann, played for Southmere.",
        ),
        (
            [
                link("Northtown", "managed", "Ann", backwards=True),
                link("Ann", "playedUnder", "Bob", backwards=True),
                link("Bob", "succeeded", "Cy", backwards=True),
                link("Cy", "managed", "Southmere"),
            ],
            "Ann managed Northtown and Bob played under Ann; Cy succeeded Bob and managed Southmere.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "rejected", "Bob", backwards=True),
                link("Bob", "playedFor", "Southmere"),
                link("Southmere", "managed", "Cy", backwards=True, status="current"),
            ],
            "Ann played for Northtown; Bob, who rejected Northtown, played for Southmere, which Cy manages.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "managed", "Bob", backwards=True),
                link("Bob", "succeeded", "Cy", backwards=True),
            ],
            "Ann played for Northtown, which Bob managed; Cy succeeded Bob.",
        ),
        (
            [
                link("Ann", "playedFor", "Northtown"),
                link("Northtown", "managed", "Bob", backwards=True),
                link("Bob", "succeeded", "Cy", backwards=True),
                link("Cy", "managed", "Southmere"),
            ],
            "Ann played for Northtown, which Bob managed; Cy succeeded Bob and managed Southmere.",
        ),
        (
            [link("Ann", "managed", "Northtown", status="current", told="May 2024")],
            "Ann manages Northtown, as told in May 2024.",
        ),
        (
            [
                link("Ann", "appointedBy", "Northtown"),
                link("Northtown", "managed", "Bob", backwards=True, status="current", told="May 2024"),
            ],
            "Ann was appointed by Northtown, which Bob manages (as told in May 2024).",
        ),
        (
            [
                link("Ann", "managed", "Northtown", status="current"),
                link("Northtown", "managed", "Bob", backwards=True, status="current", told="May 2024"),
            ],
            "Ann and Bob both managed Northtown.",
        ),
    ],
)
def test_sentences(links: list[Link], words: str) -> None:
    assert sentence(links) == words


def test_every_relation_can_be_told_in_every_certainty() -> None:
    for name in load_ontology().relations:
        for certainty in ("confirmed", "reported", "rumoured"):
            words = sentence([link("Ann", name, "Bob", certainty=certainty)])
            assert words.startswith("Ann "), (name, words)
            assert "Bob" in words


def test_long_lists_are_cut() -> None:
    assert list_of([str(n) for n in range(5)], most=2) == "0, 1 and 3 others"
    assert list_of(["A"]) == "A"
    assert list_of([]) == ""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("base = 1.0", "", "step.base"),
        ("base = 1.0", "base = 'much'", "step.base"),
        ("[sources]", "[sources]\nmore = 1", "sources.more"),
        ("reported = 0.05", "", "needs 'reported'"),
        ("[step]", "[step", "ranking.toml"),
    ],
)
def test_a_wrong_ranking_file_is_told_with_its_entry(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = (folder("ontology") / "ranking.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "ranking.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFileError, match=words):
        load_weights(path)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('all = ["KNOW"]', 'all = ["NOSUCH"]', "kind 'acquainted' names the concept 'NOSUCH'"),
        ('slots = ["person", "person"]', 'slots = ["animal"]', "kind 'related' names the slot 'animal'"),
        ('order = ["PERSON<REPLACE"]', 'order = ["PERSON>REPLACE"]', "an order is written"),
        ('says = "for"', 'says = "("', "has_played"),
        ('title = "a person\'s family"', 'name2 = "x"', "kind"),
        ('in_order = ["a", "b"]', 'in_order = ["a"]', "kind 'related': a reading names more or fewer"),
        (
            'slots = ["person", "person"], all = ["FAMILY',
            'slots = ["person", "person?"], all = ["FAMILY',
            "kind 'related': a reading names more or fewer",
        ),
        ('called = { person = ["about"]', 'called = { animal = ["x"]', "kind 'reported_by' calls the slot 'animal'"),
        ('called = { person = ["a", "b"]', 'called = { person = ["a"]', "'still_at_both': a reading names more than"),
    ],
)
def test_a_wrong_question_file_is_told_with_its_entry(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = (folder("queries") / "questions.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "questions.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFileError, match=words):
        load_templates(path)
