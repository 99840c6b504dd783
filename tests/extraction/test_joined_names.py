"""Two people side by side, each with a club and an office of his own."""

from functools import partial

import pytest
import reading
from reading import read

said = partial(reading.rows, parts="subject object", date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "relation", "team"),
    [
        ("Hull striker Tom Ashdale and Leeds midfielder Joe Marlow have joined Everton.", "signedFor", "Everton"),
        ("Everton are interested in Tom Ashdale and Leeds midfielder Joe Marlow.", "linkedWith", "Everton"),
        ("Everton have bid for Tom Ashdale and Leeds midfielder Joe Marlow.", "approachedBy", "Everton"),
        ("Tom Ashdale and Leeds manager Joe Marlow have been linked with Everton.", "linkedWith", "Everton"),
        ("Tom Ashdale and Leeds team-mate Joe Marlow are wanted by Everton.", "linkedWith", "Everton"),
        ("Tom Ashdale and Manchester City winger Joe Marlow have joined Everton.", "signedFor", "Everton"),
    ],
)
def test_both_are_meant_where_the_second_has_his_club_and_post_before_his_name(
    text: str, relation: str, team: str
) -> None:
    assert said(text, relation) == {("Tom Ashdale", team), ("Joe Marlow", team)}


def test_two_teams_before_a_post_are_of_one_man() -> None:
    text = "Manchester City and England midfielder Joe Marlow has been linked with Everton."
    assert said(text, "linkedWith") == {("Joe Marlow", "Everton")}
    assert said(text, "playedFor") == {("Joe Marlow", "Manchester City"), ("Joe Marlow", "England")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have sacked manager Rick Holm and Leeds boss Dan Pryce has resigned.",
        "Everton sacked Rick Holm and Leeds boss Dan Pryce resigned.",
    ],
)
def test_a_new_clause_behind_and_is_of_the_second_alone(text: str) -> None:
    assert said(text, "sackedBy") == {("Rick Holm", "Everton")}
    assert said(text, "resignedFrom") == {("Dan Pryce", "Leeds United")}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Everton manager Rick Holm and Leeds United boss Dan Pryce have resigned.", "resignedFrom"),
        ("Everton manager Rick Holm and Leeds boss Dan Pryce have been sacked.", "sackedBy"),
    ],
)
def test_each_loses_the_job_of_his_own_title(text: str, relation: str) -> None:
    assert said(text, relation) == {("Rick Holm", "Everton"), ("Dan Pryce", "Leeds United")}


def test_of_three_too_each_loses_his_own_job() -> None:
    text = "Everton manager Rick Holm, Hull coach Al Moss and Leeds boss Dan Pryce have resigned."
    teams = {("Rick Holm", "Everton"), ("Al Moss", "Hull City"), ("Dan Pryce", "Leeds United")}
    assert said(text, "resignedFrom") == teams


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has handed Tom Ashdale the Everton captaincy.",
        "Rick Holm stripped Tom Ashdale of the Everton captaincy.",
        "The Everton captaincy has been given to Tom Ashdale by Rick Holm.",
    ],
)
def test_whoever_gives_or_takes_the_captaincy_does_not_play(text: str) -> None:
    assert said(text, "playedFor") == {("Tom Ashdale", "Everton")}


def test_to_win_promotion_with_somebody_is_not_to_manage() -> None:
    assert not said("Ashdale, who won promotion with Holm at Burnley, is wanted by Fulham.", "managed")


def test_the_old_boss_of_somebody_is_one_no_more() -> None:
    claims = read("Rick Holm, his old boss at Burnley, wants him at Everton.", date="2026-02-20")
    assert [claim.status for claim in claims if claim.relation == "managed"] == ["former"]


def test_to_link_up_with_somebody_is_no_rumour() -> None:
    text = "Tom Ashdale has joined Everton, where he will link up again with Joe Marlow, his strike partner at Leeds."
    assert not said(text, "linkedWith")


@pytest.mark.parametrize(
    "wanted",
    [
        "has been linked with a handful of Championship clubs, including Everton and Hull",
        "has been linked to a host of clubs: Everton, Leeds and Hull",
        "has attracted interest from a number of clubs, among them Everton and Hull",
        "is wanted by clubs like Everton and Hull",
        "has drawn interest from several top sides, notably Everton and Hull",
        "was left out by Fulham amid links to a whole host of clubs - Everton, Leeds and Hull",
        "was left out by Fulham amid links to Everton and Hull",
    ],
)
def test_clubs_are_named_behind_those_of_whom_there_are_several(wanted: str) -> None:
    found = {one[1] for one in said(f"Rick Holm {wanted}.", "linkedWith")}
    assert {"Everton", "Hull City"} <= found <= {"Everton", "Hull City", "Leeds United"}


def test_what_is_told_of_clubs_is_told_of_those_named() -> None:
    managed = said("Rick Holm has managed three clubs: Everton, Hull and Leeds.", "managed")
    assert {one[1] for one in managed} == {"Everton", "Hull City", "Leeds United"}
    for other in (
        "Rick Holm says his side can beat clubs like Everton and Hull.",
        "Rick Holm knows how to win at clubs like Everton.",
        "Rick Holm scored against both Merseyside clubs: Everton and Liverpool.",
    ):
        assert not read(other)
