"""Whom phrases mean that count people or tell two apart: "the trio", "the two strikers", "the latter"."""

import pytest
from reading import by_subject, read

MOVES = ("signedFor", "departedFrom", "approachedBy", "linkedWith")
FLINT, OAKES, ASH = "Harry Flint", "Sam Oakes", "Peter Ash"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Harry Flint, Sam Oakes and Peter Ash are free. The trio have signed for Reading.", {FLINT, OAKES, ASH}),
        ("Rui Bastos met Harry Flint, Sam Oakes and Peter Ash. Reading want all three.", {FLINT, OAKES, ASH}),
        ("Harry Flint, 24, and Sam Oakes met Peter Ash. The two strikers were sold by Reading.", {FLINT, OAKES}),
        (
            "Leeds coach Peter Ash praised Harry Flint and Sam Oakes. Reading have made an offer for the pair.",
            {FLINT, OAKES},
        ),
        ("Hull winger Harry Flint met Leeds defender Sam Oakes. The two men joined Reading.", {FLINT, OAKES}),
        ("Peter Ash watched Harry Flint and Sam Oakes. It was cold. The duo came from Reading.", {FLINT, OAKES}),
        ("Harry Flint and Sam Oakes trained. The former joined Reading in May.", {FLINT}),
        ("Harry Flint and Sam Oakes trained. The latter has joined Reading.", {OAKES}),
    ],
)
def test_who_are_counted_or_told_apart(text: str, people: set[str]) -> None:
    named = by_subject(read(text, *MOVES))
    assert {one for one, objects in named.items() if "Reading" in objects} == people


@pytest.mark.parametrize(
    "text",
    [
        "Harry Flint, Sam Oakes and Peter Ash are free. The pair have signed for Reading.",
        "Harry Flint and Sam Oakes are free. The trio have signed for Reading.",
        "Harry Flint and Sam Oakes scored the two goals. A pair of defenders joined Reading.",
        "Harry Flint and Sam Oakes played in Hull and Leeds. The two clubs met Reading.",
        "Everton and Fulham won. Harry Flint was there. The latter beat Reading.",
    ],
)
def test_who_are_not_so_many(text: str) -> None:
    named = by_subject(read(text, *MOVES))
    assert not {one for one, objects in named.items() if "Reading" in objects} & {FLINT, OAKES}
