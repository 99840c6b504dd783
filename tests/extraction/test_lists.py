"""Lists of names and clauses whose verb is left out."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "signings"),
    [
        (
            "Everton have sold Dan Perrow to Leeds United for £3m and Rick Holm to Rangers for £2m.",
            {"Dan Perrow signedFor Leeds United", "Rick Holm signedFor Rangers"},
        ),
        (
            "Dan Perrow went to Everton, Rick Holm to Leeds United and Tom Ashdale to Rangers.",
            {"Dan Perrow signedFor Everton", "Rick Holm signedFor Leeds United", "Tom Ashdale signedFor Rangers"},
        ),
        (
            "Everton lost defender Dan Perrow to Hibernian and midfielder Rick Holm to Dundee United.",
            {"Dan Perrow signedFor Hibernian", "Rick Holm signedFor Dundee United"},
        ),
        (
            "Chelsea had bought Dan Perrow from Real Madrid, Rick Holm from Inter Milan and Tom Ashdale from Leeds.",
            {"Dan Perrow signedFor Chelsea", "Rick Holm signedFor Chelsea", "Tom Ashdale signedFor Chelsea"},
        ),
        ("Everton have signed Dan Perrow, and Rick Holm was booked.", {"Dan Perrow signedFor Everton"}),
        (
            "Everton sold striker Dan Perrow, who scored 18 goals, to Porto for £14m, and Rick Holm to rivals Leeds.",
            {"Dan Perrow signedFor Porto", "Rick Holm signedFor Leeds United"},
        ),
    ],
)
def test_each_of_a_list_goes_where_it_says(text: str, signings: set[str]) -> None:
    assert told(text, "signedFor") == signings


@pytest.mark.parametrize(
    ("text", "relation", "claims"),
    [
        pytest.param(
            "Chelsea had bought Dan Perrow from Real Madrid, Rick Holm from Inter Milan and Tom Ashdale from Rangers.",
            "departedFrom",
            {
                "Dan Perrow departedFrom Real Madrid",
                "Rick Holm departedFrom Inter Milan",
                "Tom Ashdale departedFrom Rangers",
            },
            id="each comes from his own club",
        ),
        pytest.param(
            "Chelsea have been linked with Leeds keeper Dan Perrow, Fulham's Rick Holm and Parma's Tom Ashdale.",
            "linkedWith",
            {"Dan Perrow linkedWith Chelsea", "Rick Holm linkedWith Chelsea", "Tom Ashdale linkedWith Chelsea"},
            id="what stands before the names is of all",
        ),
    ],
)
def test_all_of_a_list(text: str, relation: str, claims: set[str]) -> None:
    assert told(text, relation) == claims


def test_a_list_does_not_run_into_the_next_clause() -> None:
    text = "Everton signed striker Dan Perrow and Rick Holm left for Leeds United."
    assert "Rick Holm signedFor Everton" not in told(text, "signedFor")


def test_the_club_of_the_article_goes_without_saying() -> None:
    text = "Everton lost to Rangers. It was sad for Everton. Winger Dan Perrow, who was bought from Leeds, was booked."
    assert told(text, "signedFor") == {"Dan Perrow signedFor Everton"}


def test_a_heading_says_what_happened_to_each_of_a_list() -> None:
    text = "Two managers were dismissed this week: Dan Perrow at Leeds United and Rick Holm by Fulham."
    assert told(text, "sackedBy") == {"Dan Perrow sackedBy Leeds United", "Rick Holm sackedBy Fulham"}
    assert not told("Everton drew 1-1: Dan Perrow at Leeds United was pleased.", "sackedBy")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Rick Holm played for Everton and Dan Perrow for Leeds.",
            {"Rick Holm": "Everton", "Dan Perrow": "Leeds United"},
        ),
        (
            "Rick Holm played for Everton until 2003, Dan Perrow for Leeds and striker Tom Ashdale for Fulham.",
            {"Rick Holm": "Everton", "Dan Perrow": "Leeds United", "Tom Ashdale": "Fulham"},
        ),
        (
            "Rick Holm had a spell at Everton, Dan Perrow at Leeds.",
            {"Rick Holm": "Everton", "Dan Perrow": "Leeds United"},
        ),
        (
            "Rick Holm played for Everton against Dan Perrow of Leeds.",
            {"Rick Holm": "Everton", "Dan Perrow": "Leeds United"},
        ),
        ("Rick Holm played for Everton, Dan Perrow at Leeds being his hero.", {"Rick Holm": "Everton"}),
        ("Rick Holm played for Everton in 2003 and, like Dan Perrow at Leeds, won the cup.", {"Rick Holm": "Everton"}),
    ],
)
def test_each_of_several_clauses_has_its_own_club(text: str, places: dict[str, str]) -> None:
    assert told(text, "playedFor") == {f"{name} playedFor {team}" for name, team in places.items()}


def test_a_job_is_left_out_like_a_verb() -> None:
    text = "Rick Holm was in charge at Everton, Dan Perrow at Leeds and Tom Ashdale at Fulham."
    assert told(text, "managed") == {
        "Rick Holm managed Everton",
        "Dan Perrow managed Leeds United",
        "Tom Ashdale managed Fulham",
    }
    assert told("Rick Holm signed for Everton and Dan Perrow for Leeds.", "signedFor") == {
        "Rick Holm signedFor Everton",
        "Dan Perrow signedFor Leeds United",
    }


@pytest.mark.parametrize(
    ("text", "relation", "who"),
    [
        (
            "Five players have been released by Everton, including Dan Perrow and Tom Ashdale.",
            "departedFrom",
            {"Dan Perrow", "Tom Ashdale"},
        ),
        (
            "Three players have joined Everton - Dan Perrow, Tom Ashdale and Carl Weston.",
            "signedFor",
            {"Dan Perrow", "Tom Ashdale", "Carl Weston"},
        ),
        (
            "Two men have been linked with Everton: Dan Perrow and Tom Ashdale.",
            "linkedWith",
            {"Dan Perrow", "Tom Ashdale"},
        ),
        ("Players have left Everton - Dan Perrow and Tom Ashdale drove.", "departedFrom", set()),
        ("Players have left Everton: Dan Perrow said so.", "departedFrom", set()),
        ("Five clubs have joined the league, including Everton and Leeds.", "signedFor", set()),
    ],
)
def test_a_list_behind_a_clause_names_its_subject(text: str, relation: str, who: set[str]) -> None:
    assert {one.split(f" {relation} ")[0] for one in told(text, relation)} == who


def test_a_spaced_hyphen_is_a_dash() -> None:
    """The parser takes "one - Dan Perrow" for a compound."""
    text = "Leeds coach Rick Holm improved the players that he had - Dan Perrow, now at Everton, being one of many."
    assert told(text, "playedFor") == {"Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    ("text", "signings"),
    [
        (
            "Everton have sold Dan Perrow to Leeds and Rick Holm, whom Chelsea wanted, to Fulham.",
            {"Dan Perrow signedFor Leeds United", "Rick Holm signedFor Fulham"},
        ),
        (
            "Everton signed Dan Perrow from Leeds, for whom he had scored 20 goals, and Rick Holm from Fulham.",
            {"Dan Perrow signedFor Everton", "Rick Holm signedFor Everton"},
        ),
        (
            "Rick Holm was sold to Leeds, Dan Perrow to Fulham and, on loan, Tom Ashdale to Chelsea.",
            {"Rick Holm signedFor Leeds United", "Dan Perrow signedFor Fulham", "Tom Ashdale signedFor Chelsea"},
        ),
        (
            "Everton have signed Dan Perrow, who scored twice, and Rick Holm has left for Leeds.",
            {"Dan Perrow signedFor Everton", "Rick Holm signedFor Leeds United"},
        ),
    ],
)
def test_what_is_said_of_one_of_a_list_does_not_end_it(text: str, signings: set[str]) -> None:
    assert told(text, "signedFor") == signings


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Dan Perrow has left Everton, as has Rick Holm.", {"Dan Perrow", "Rick Holm"}),
        (
            "Dan Perrow left Everton, and so did Rick Holm and Tom Ashdale.",
            {"Dan Perrow", "Rick Holm", "Tom Ashdale"},
        ),
        ("Dan Perrow, like Rick Holm, has left Everton.", {"Dan Perrow", "Rick Holm"}),
        ("Dan Perrow, who left Everton in May, has scored, as has Rick Holm.", {"Dan Perrow"}),
        ("Dan Perrow left Everton, as was Rick Holm's wish.", {"Dan Perrow"}),
        ("Dan Perrow, like Rick Holm's son, has left Everton.", {"Dan Perrow"}),
    ],
)
def test_of_whom_the_same_is_said(text: str, who: set[str]) -> None:
    assert told(text, "departedFrom") == {f"{name} departedFrom Everton" for name in who}


@pytest.mark.parametrize(
    "text",
    [
        "Everton sold their captain, Dan Perrow, to Leeds, Rick Holm to Fulham and the midfielder Ben Cole to Hull.",
        "Everton sold their left-back, Dan Perrow, to Leeds, and the midfielder Ben Cole to Hull.",
    ],
)
def test_to_whom_a_captain_is_sold_does_not_own_the_club(text: str) -> None:
    assert not told(text, "ownerOf")
    assert "Dan Perrow signedFor Leeds United" in told(text, "signedFor")


def test_the_same_club_is_the_one_named_last() -> None:
    text = "Everton bought striker Rick Holm from Leeds. Ben Cole came from the same club a year later."
    assert told(text, "departedFrom") == {"Rick Holm departedFrom Leeds United", "Ben Cole departedFrom Leeds United"}
