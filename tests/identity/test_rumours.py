"""A rumoured move is no shared team: who is linked with a club is not the one who has just joined it."""

import pytest

from graph.articles import Article
from graph.extraction import Extractor
from graph.identity import load_gazetteer
from graph.identity.explain import doubts, why
from graph.identity.records import NameRecord, make_record, records_of
from graph.identity.resolution import resolve


def person(article: str, label: str, *context: str) -> NameRecord:
    return make_record(article, f"Person|{label}", "Person", label, [], None, context)


def one(*records: NameRecord) -> bool:
    """Whether the records are all one person."""
    return len(set(resolve(records).entity_of.values())) == 1


JOINED = "in player joined 2024-05-20 club/alder"
LINKED = "in any linked 2024-06-10 club/alder"


def test_two_mononyms_one_of_whom_has_joined_a_club_that_is_linked_with_the_other_are_two() -> None:
    told = [
        ("Danilo has signed for Juventus from Manchester City. The Brazil defender passed a medical.", "2024-05-20"),
        ("Nottingham Forest midfielder Danilo has been linked with Juventus.", "2024-06-10"),
    ]
    articles = [Article.of(text, date=date) for text, date in told]
    records = [
        record for article, claims in Extractor().extract_many(articles) for record in records_of(article, claims)
    ]
    danilos = [(record.article, record.key) for record in records if record.label == "Danilo"]
    entity_of = resolve(records, gazetteer=load_gazetteer()).entity_of
    assert len(danilos) == 2
    iris = [entity_of[mention].rpartition("/")[2] for mention in danilos]
    assert len(set(iris)) == 2 and iris[1] == "danilo-at-nottingham-forest"
    found = why(records, danilos[1:])
    assert found is not None
    assert any("linked with Juventus, which the other has joined by then" in line for line in found.lines())


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("in player current 2024-09-01 club/alder", True),
        ("in player joined 2024-07-01 club/alder", True),
        ("in player joined 2024-06-20 club/alder", True),
        ("in player former 2025-06-01 club/alder", True),
        ("in any linked 2024-08-10 club/alder", True),
        (JOINED, False),
        ("in player current 2024-05-01 club/alder", False),
        ("in any linked 2019-08-10 club/alder", False),
        ("in player joined 2014-07-01 club/alder", False),
    ],
)
def test_a_rumour_ties_a_surname_to_the_move_that_it_foretold_and_not_to_who_was_there(other: str, same: bool) -> None:
    full, part = person("a1", "Milo Estrup", other), person("a2", "Estrup", LINKED)
    assert one(full, part) is same
    assert one(person("a1", "Estrup", other), part) is same


def test_father_and_son_brothers_and_namesakes_are_not_tied_by_a_rumour() -> None:
    father = person("a1", "Enzo Corvin", "in coach current 2024-05-20 club/alder")
    son = person("a2", "Corvin", LINKED, "in player current 2024-06-10 club/birch")
    assert not one(father, son)
    brother = person("a3", "Aldo Corvin", JOINED)
    assert not one(brother, son)
    namesakes = (
        person("b1", "Milo Estrup", JOINED, "in any left 2024-05-20 club/cedar"),
        person("b2", "Milo Estrup", LINKED, "in player current 2024-06-10 club/birch"),
    )
    assert not one(*namesakes)


def test_a_move_that_was_rumoured_and_came_about_is_one_person_of_two_clubs() -> None:
    before = person("a1", "Milo Estrup", "in player current 2024-06-10 club/birch", LINKED)
    after = person("a2", "Milo Estrup", "in player joined 2024-07-01 club/alder")
    assert one(before, after) and doubts([before, after]) == []
    assert one(person("a1", "Estrup", *before.context), after)


def test_one_name_linked_with_the_club_that_it_has_just_joined_is_to_be_looked_at() -> None:
    arrived, linked = person("a1", "Milo Estrup", JOINED), person("a2", "Milo Estrup", LINKED)
    assert one(arrived, linked)
    (doubt,) = doubts([arrived, linked])
    assert doubt.joined and doubt.labels == ("Milo Estrup", "Milo Estrup")
    assert "one is linked with Alder, which the other has joined by then" in doubt.reasons


def test_who_is_expected_to_stay_is_no_rumour_of_a_move() -> None:
    article = Article.of("Slott will remain as the head coach of Bremer SV.", date="2025-03-02")
    records = [record for it, claims in Extractor().extract_many([article]) for record in records_of(it, claims)]
    assert not [line for record in records for line in record.context if " linked " in line]
