"""Relatives told along the words: names beside each other, the brothers of a list, somebody's second relative."""

import pytest
from reading import read, rows


def relatives(text: str) -> set[frozenset[str]]:
    return {frozenset(row) for row in rows(text, "relativeOf", parts="subject object", date="2024-05-05")}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Dan Perrow is the nephew of Rick Holm and a cousin of Tom Ashdale.", ("Dan Perrow", "Tom Ashdale")),
        ("Striker Dan Perrow and brother Tom Perrow are both at Everton.", ("Dan Perrow", "Tom Perrow")),
        ("Twins Dan Perrow and Tom Perrow have signed for Everton.", ("Dan Perrow", "Tom Perrow")),
        ("Everton want the brothers Dan Perrow and Tom Ashdale.", ("Dan Perrow", "Tom Ashdale")),
        ("Dan Perrow is the nephew of Rick Holm and a younger cousin of Tom Ashdale.", ("Dan Perrow", "Tom Ashdale")),
        ("Dan Perrow and his kid brother Rick Holm: what next?", ("Dan Perrow", "Rick Holm")),
        ("Dan Perrow and Tom Perrow, the brothers who won the cup, are back.", ("Dan Perrow", "Tom Perrow")),
    ],
)
def test_relatives(text: str, pair: tuple[str, str]) -> None:
    assert frozenset(pair) in relatives(text)


def test_whoever_only_stands_beside_is_no_relative() -> None:
    found = relatives("Rick Holm's son Dan Holm and Tom Ashdale played for Everton.")
    assert frozenset(("Dan Holm", "Tom Ashdale")) not in found
    assert frozenset(("Dan Holm", "Rick Holm")) in found


@pytest.mark.parametrize(
    ("text", "whose", "names"),
    [
        ("He leaves a wife, Anne, and two sons, Jack and Tom.", "Dan Perrow", {"Anne", "Jack", "Tom"}),
        (
            "He is survived by his wife, Mary, his son, Paul, and his daughter, Clare.",
            "Dan Perrow",
            {"Mary", "Paul", "Clare"},
        ),
        (
            "Perrow leaves behind his widow Joan, sons Ned and Simon and daughter Ruth.",
            "Dan Perrow",
            {"Joan", "Ned", "Simon", "Ruth"},
        ),
        (
            "Rick Holm's sons Jack and Tom, and his nephew Colin Dyer, were there.",
            "Rick Holm",
            {"Jack", "Tom", "Colin Dyer"},
        ),
        ("Coach Rick Holm, whose sons Jack and Tom are at Hull City, was there.", "Rick Holm", {"Jack", "Tom"}),
        ("His brother, Tim, and Neil Farr were there.", "Dan Perrow", {"Tim"}),
    ],
)
def test_a_list_of_relatives_is_of_one_person(text: str, whose: str, names: set[str]) -> None:
    found = relatives(f"Dan Perrow, the former Leeds United striker, is 60. {text}")
    assert found == {frozenset((whose, name)) for name in names}


@pytest.mark.parametrize("words", ["represented both clubs", "has played for both sides", "had spells at both clubs"])
def test_both_clubs_are_the_two_that_were_named(words: str) -> None:
    claims = read(f"Everton and Fulham meet on Sunday. Striker Dan Perrow {words}.", date="2024-05-05")
    assert {one.object.label for one in claims if one.relation == "playedFor"} == {"Everton", "Fulham"}


def test_both_clubs_are_nobody_where_three_were_named() -> None:
    text = "Everton, Leeds United and Fulham are keen. Dan Perrow has played for both clubs."
    assert all(one.relation != "playedFor" for one in read(text, date="2024-05-05"))


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("The son of former Leeds striker Ian Ward, Rick Ward began his career at Bury.", {"Ian Ward"}),
        ("The son of Ian Holm, and half-brother of Shaun Ward, Rick Holm began at Hull.", {"Ian Holm", "Shaun Ward"}),
        ("The younger brother of Everton's Dan Ward, Rick Ward joined Hull.", {"Dan Ward"}),
    ],
)
def test_whose_relative_somebody_is_called_before_his_name(text: str, kin: set[str]) -> None:
    subject = "Rick Holm" if "Rick Holm" in text else "Rick Ward"
    assert relatives(text) == {frozenset((subject, one)) for one in kin}


def test_a_list_behind_a_relative_names_nobody_s_kin() -> None:
    assert not relatives("The father of Ian Ward, Dan Perrow and Tom Lane was there.")
