"""Kinds of names: whoever bears one is found under it, be it of one word, with a particle, or a club's on no list."""

from pathlib import Path
from typing import Any

from benchmark_modules import load

from graph.extraction import Extractor

TESTS = Path(__file__).parents[1]
FOLDERS = [TESTS / name for name in ("gold", "reports", "registers", "news")]
EVERY = 9
RECORD: dict[str, Any] = {
    "id": "a-1",
    "date": "2026-02-20",
    "entities": [
        {"name": "Rick Holm", "type": "Person", "aliases": ["Holm"]},
        {"name": "Dan Perrow", "type": "Person"},
        {"name": "Leeds United", "type": "Club", "aliases": ["Leeds"]},
    ],
    "facts": [
        {"s": "Rick Holm", "r": "sackedBy", "o": "Leeds United", "certainty": "confirmed"},
        {"s": "Dan Perrow", "r": "playedFor", "o": "Leeds United", "certainty": "confirmed"},
    ],
}
TEXT = "Leeds United have sacked Rick Holm. Dan Perrow of Leeds was sorry that Holm left."


def test_one_name_is_changed_throughout_and_its_facts_alone_are_kept() -> None:
    renaming = load("kinds_of_names")
    changed = renaming.rename(RECORD, TEXT, RECORD["entities"][0], ("Marco van den Hoek", "Van den Hoek", "Marco"))
    assert changed.article.text == (
        "Leeds United have sacked Marco van den Hoek. Dan Perrow of Leeds was sorry that Van den Hoek left."
    )
    assert list(changed.facts) == [("Marco van den Hoek", "sackedBy", "Leeds United")]
    club = renaming.rename(RECORD, TEXT, RECORD["entities"][2], ("Zelvano",))
    assert club.article.text == "Zelvano have sacked Rick Holm. Dan Perrow of Zelvano was sorry that Holm left."
    assert len(club.facts) == 2
    assert renaming.rename(RECORD, TEXT, RECORD["entities"][2], ("Perrow",)) is None


def test_the_most_told_of_is_renamed() -> None:
    renaming = load("kinds_of_names")
    assert renaming.chosen(RECORD, TEXT, "Club")["name"] == "Leeds United"
    assert renaming.chosen(RECORD, TEXT, "Person")["name"] == "Dan Perrow"
    assert renaming.chosen(RECORD, "Leeds United.", "Person") is None


def test_kinds_of_names_are_taken_for_what_they_are() -> None:
    renaming = load("kinds_of_names")
    found = renaming.measure(Extractor(), FOLDERS, EVERY)
    shares = {(kind.of, kind.name): one.taken / one.texts for kind, one in found.items()}
    hard = {"a word of the dictionary alone", "a word alone that is a town or a team"}
    people = {name: share for (of, name), share in shares.items() if of == "Person" and name not in hard}
    clubs = {name: share for (of, name), share in shares.items() if of == "Club"}
    assert len(people) >= 17 and len(clubs) >= 10
    assert min(people.values()) >= 0.8, people
    told_by_form = {"listed", "United, Rovers, Town", "FC behind", "FK, SK, NK before", "Real, Deportivo, Sporting"}
    assert min(clubs[name] for name in told_by_form) >= 0.9, clubs
    assert sum(clubs[name] for name in clubs if name.endswith(("bare word", "bare words"))) / 2 >= 0.4, clubs
