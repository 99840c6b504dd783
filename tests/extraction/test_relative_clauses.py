"""Of whom a relative clause behind several names speaks."""

import pytest
from reading import read, rows


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Everton fielded striker Rob Pike, Al Moss and Ed Hale, who signed a four-year deal with Norwich in May.",
            {"Ed Hale"},
        ),
        (
            "Everton fielded the strikers Rob Pike and Ed Hale, who both signed new four-year deals with Norwich.",
            {"Rob Pike", "Ed Hale"},
        ),
    ],
)
def test_a_clause_that_speaks_of_one_is_on_the_last(text: str, who: set[str]) -> None:
    claims = read(text)
    found = {one.subject.label for one in claims if one.object.label == "Norwich City" and one.relation != "playedFor"}
    assert found == who


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # The parser hangs a name before "and" on the last word of a name behind it.
        ("Everton coach Rob Hale had managed Mainz and Borussia Dortmund before, and left both.", "managed Mainz 05"),
        # "would" after what was made known is its "will".
        ("Everton confirmed on Monday that striker Ed Pike would leave Leeds in May.", "departedFrom Leeds United"),
    ],
)
def test_what_the_parse_hides_is_read(text: str, claim: str) -> None:
    found = {f"{one.relation} {one.object.label}": one.certainty for one in read(text)}
    assert found.get(claim) == "confirmed"


def test_who_was_appointed_before_his_earlier_clubs_are_told() -> None:
    text = (
        "Everton said goodbye to manager Rob Hale on Sunday. The Everton fans sang. Hale, who was "
        "appointed in October 2015 as the successor to Al Moss, had surprised everyone. He had managed Leeds before."
    )
    clubs = {one.object.label for one in read(text, "appointedBy")}
    assert clubs == {"Everton"}


@pytest.mark.parametrize(
    ("text", "relation", "club"),
    [
        (
            "Rob Hale coached Everton, Leeds, Fulham and Chelsea, where Al Moss was his assistant.",
            "assistantAt",
            "Chelsea",
        ),
        ("Rob Hale has coached Everton, Leeds and Chelsea, where he was sacked in May.", "sackedBy", "Chelsea"),
        (
            "Rob Hale, who had worked at Everton and Leeds, where he had been dismissed in 2003, takes over.",
            "sackedBy",
            "Leeds United",
        ),
    ],
)
def test_where_is_the_last_of_several_clubs(text: str, relation: str, club: str) -> None:
    assert {one.object.label for one in read(text, relation)} == {club}


@pytest.mark.parametrize("leaving", ["walked out on", "quit", "resigned from"])
def test_the_club_that_somebody_left_is_not_the_one_that_he_is_at(leaving: str) -> None:
    claims = read(f"Everton boss Rob Hale must face the club he {leaving} six weeks ago.")
    assert {f"{one.relation} {one.object.label}" for one in claims} == {"managed Everton"}


@pytest.mark.parametrize("text", ["whose manager, Al Moss, said goodbye.", "whose manager Al Moss was sacked in May."])
def test_whose_is_of_the_club_before(text: str) -> None:
    claims = read(f"Rob Hale joined Leeds from Everton, {text}")
    assert {one.object.label for one in claims if one.relation == "managed"} == {"Everton"}


def test_who_speaks_of_a_team_s_player_is_not_of_that_team() -> None:
    claims = read('"Good," said Everton manager Al Moss of Leeds striker Rob Hale.')
    assert {f"{one.subject.label} {one.object.label}" for one in claims} == {"Al Moss Everton", "Rob Hale Leeds United"}


def test_what_is_managed_is_the_club_before_the_comma() -> None:
    text = "Dan Perrow is in talks over a move to Real Betis, coached by Al Moss."
    said = rows(text)
    assert ("Al Moss", "managed", "Real Betis") in said
