"""Why names are one person or two, and what is in doubt."""

from graph.identity.decisions import Decisions
from graph.identity.explain import doubts, why
from graph.identity.records import NameRecord, make_record

HERE = "in player current 2024-05-01 club/alder"


def person(article: str, label: str, *context: str) -> NameRecord:
    return make_record(article, f"Person|{label}", "Person", label, [], None, context)


def told(records: list[NameRecord], which: NameRecord, decisions: Decisions | None = None) -> str:
    found = why(records, [(which.article, which.key)], decisions)
    assert found is not None
    return "\n".join(found.lines())


def test_brothers_are_told_apart_and_a_surname_says_why_it_stays_alone() -> None:
    gary, phil, neville = (
        person("a1", "Gary Neville", HERE),
        person("a2", "Phil Neville", HERE),
        person("a3", "Neville", HERE),
    )
    text = told([gary, phil, neville], neville)
    assert "Neville (a3): left by itself: 2 bearers of the name fit equally well (Gary Neville, Phil Neville)" in text


def test_namesakes_say_what_speaks_against_their_being_one() -> None:
    father = person("a1", "Enzo Corvin", "in player current 1975-05-01 club/alder")
    son = person("a2", "Enzo Corvin", "in player current 2014-07-01 club/birch")
    assert "Kept apart from:\n  Enzo Corvin (a2): the same name; 39 years between their playing days" in told(
        [father, son], father
    )


def test_a_split_by_a_curator_is_named() -> None:
    one, other = person("a1", "Enzo Corvin", HERE), person("a2", "Enzo Corvin", HERE)
    split = Decisions(splits=((frozenset({("a1", one.key)}), frozenset({("a2", other.key)})),))
    assert "a curator split them" in told([one, other], one, split)


def test_the_doubtful_are_listed_by_what_hangs_on_them() -> None:
    records = [
        person("a1", "Robert Estrup", HERE),
        person("a2", "Bob Estrup", HERE),
        person("b1", "Dario Joubert", "in player current 2024-05-01 club/birch"),
        person("b2", "Dario Jouberd", "in player current 2024-05-01 club/birch"),
        person("c1", "Henk Almstad", HERE),
    ]
    found = doubts(records, claims={("b1", records[2].key): 9, ("b2", records[3].key): 9})
    assert [doubt.labels for doubt in found] == [("Dario Joubert", "Dario Jouberd"), ("Robert Estrup", "Bob Estrup")]
    assert all(doubt.joined and 0 < doubt.doubt < 1 for doubt in found)
    assert found[0].value == round(9 * found[0].doubt, 2)
    decided = Decisions(together=(frozenset({("b1", records[2].key), ("b2", records[3].key)}),))
    assert [doubt.labels for doubt in doubts(records, decided)] == [("Robert Estrup", "Bob Estrup")]


def test_nothing_is_in_doubt_where_names_have_nothing_to_do_with_each_other() -> None:
    assert doubts([person("a1", "Henk Almstad", HERE), person("a2", "Goran Brekke", HERE)]) == []
