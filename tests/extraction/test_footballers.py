"""For whom somebody plays or played where no verb of playing says so: descriptions, lists of clubs, shared clauses."""

import pytest
from reading import noted, read

PLAYS = [
    ("Dan Perrow wants to leave. The England right-back is another target for Milan.", "Dan Perrow", {"England"}),
    ("Newcastle hoped to sign Dan Perrow, only for the Cameroon forward to say no.", "Dan Perrow", {"Cameroon"}),
    (
        "Striker Dan Perrow shone for Figueirense, Deportivo La Coruna, Everton and, for a season, Chelsea.",
        "Dan Perrow",
        {"Figueirense", "Deportivo La Coruña", "Everton", "Chelsea"},
    ),
    ("Rick Holm was in the Croatia team that lost the final to France.", "Rick Holm", {"Croatia"}),
    ("Striker Dan Perrow rang Al Moss. The two played together at Everton.", "Al Moss", {"Everton"}),
    ("Rick Holm was at Everton, where he played alongside Dan Perrow and Al Moss.", "Al Moss", {"Everton"}),
    ("Rick Holm was at Everton under Tom Ashdale, alongside Dan Perrow and Al Moss.", "Al Moss", {"Everton"}),
    ("At the World Cup Dan Perrow, of Germany, had to mark Al Moss, of Ghana.", "Al Moss", {"Ghana"}),
    ("Striker Dan Perrow was snatched from Everton by Leeds.", "Dan Perrow", {"Everton"}),
    ("Dan Perrow was taken from Everton by police.", "Dan Perrow", set()),
    ("Leeds already have Al Moss and former Everton forward Dan Perrow on their books.", "Al Moss", {"Leeds United"}),
    ("Leeds boss Rick Holm fielded questions. Leeds fielded Dan Perrow at right back.", "Dan Perrow", {"Leeds United"}),
    ("Leeds striker Dan Perrow spent six seasons in the United States.", "Dan Perrow", {"Leeds United"}),
    ("Dan Perrow, a friend of Al Moss, of course, and of Leeds, was calm.", "Al Moss", set()),
    ("Rick Holm was named on the list of Everton alongside Al Moss.", "Al Moss", set()),
]


@pytest.mark.parametrize(("text", "person", "teams"), PLAYS)
def test_teams_of_a_player(text: str, person: str, teams: set[str]) -> None:
    claims = read(text, "playedFor")
    assert {one.object.label for one in claims if one.subject.label == person} == teams


NOT_OF_A_LIST = [
    "Striker Dan Perrow played for Everton, Fulham said on Monday.",
    "Striker Dan Perrow played for Everton, and Fulham want him back.",
    "Striker Dan Perrow played for Everton, Fulham's rivals.",
]


@pytest.mark.parametrize("text", NOT_OF_A_LIST)
def test_what_follows_a_list_is_not_of_it(text: str) -> None:
    claims = read(text)
    assert {one.object.label for one in claims if one.relation == "playedFor"} == {"Everton"}


@pytest.mark.parametrize("where", ["Saturday's win at Leeds", "the defeat at Leeds", "a draw at Leeds"])
def test_where_a_defender_is_hurt_is_not_where_he_played(where: str) -> None:
    text = f"Dan Perrow will miss the rest of the season, Everton have confirmed. The defender was hurt in {where}."
    claims = read(text)
    assert [(one.relation, one.object.label) for one in claims] == [("playedFor", "Everton")]


def test_a_career_is_not_of_the_day_before_it() -> None:
    text = "Dan Perrow retired on Friday. The midfielder played for Everton, Leeds and Ajax."
    claims = read(text, date="2025-05-05")
    assert [(one.object.label, one.date) for one in claims] == [
        ("Ajax", None),
        ("Everton", None),
        ("Leeds United", None),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dan Perrow headed his first Everton goal after the break.", "current"),
        ("Dan Perrow headed his first Everton goal against Leeds in 1998.", "former"),
        ("Dan Perrow broke his duck for Everton.", "current"),
    ],
)
def test_whose_goals_are_counted_for_a_club_plays_for_it(text: str, status: str) -> None:
    found = noted(text, "status", date="2024-05-05")
    assert found == {f"Dan Perrow playedFor Everton ({status})"}
