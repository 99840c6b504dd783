"""Round-ups whose parts are on a club each, which its name heads: "EVERTON. They bid £30m for X"."""

import pytest

from ..support.reading import told

HEADED = (
    "The window at a glance\n\n"
    "EVERTON. The biggest move came a week ago. Ian Dole, hero of Fulham's cup run, is new in goal. Remember that in "
    "July they bid £30m for Al Moss.\n\n"
    "LEEDS: They want Sam Burwell, who scored for Hull.\n\n"
    "HULL CITY. Nobody has come yet. They still dream of Joe Tarrant of Derby. Derby are not keen, and they want "
    "Neil Dobbin.\n"
)
ON_LINES_OF_THEIR_OWN = (
    "The window at a glance\n\n"
    "Everton\n\nIan Dole, hero of Fulham's cup run, is new in goal. They have bid £30m for Al Moss.\n\n"
    "Leeds United\n\nNothing yet. They still want Sam Burwell.\n"
)


def test_they_are_the_club_that_heads_the_part() -> None:
    said = told(HEADED)
    assert "Al Moss approachedBy Everton" in said
    assert "Sam Burwell linkedWith Leeds United" in said
    assert "Joe Tarrant linkedWith Hull City" in said
    assert not any(claim.endswith(" Fulham") for claim in said if "Moss" in claim)


def test_they_are_another_club_that_the_sentence_is_on() -> None:
    assert "Neil Dobbin linkedWith Hull City" not in told(HEADED)


def test_the_name_may_stand_on_a_line_of_its_own() -> None:
    said = told(ON_LINES_OF_THEIR_OWN)
    assert "Al Moss approachedBy Everton" in said
    assert "Sam Burwell linkedWith Leeds United" in said


def test_one_name_alone_heads_nothing() -> None:
    text = "EVERTON. What a club! Leeds have had a bad week, but they want Al Moss."
    assert "Al Moss linkedWith Everton" not in told(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Adam Holm (Liverpool)", "Ben Karlsund (Lille)"),
        ("1) Adam Holm – Liverpool", "2) Ben Karlsund – Lille"),
        ("Liverpool: Adam Holm", "Lille: Ben Karlsund"),
        ("Adam Holm", "Ben Karlsund"),
    ],
)
@pytest.mark.parametrize("who", ["He", "The midfielder", "Powerful but gifted, the midfielder"])
def test_whom_a_heading_names_is_meant_below_it(first: str, second: str, who: str) -> None:
    text = f"Big names who may go\n{first}\nHolm may well leave.\n{second}\n{who} has been linked with Everton."
    found = told(text)
    assert "Ben Karlsund linkedWith Everton" in found
    assert "Adam Holm linkedWith Everton" not in found


def test_somebody_named_below_a_heading_may_be_meant() -> None:
    text = "News\nAdam Holm (Liverpool)\nBen Karlsund impressed on Sunday. He has been linked with Everton."
    assert "Adam Holm linkedWith Everton" not in told(text)


def test_a_heading_of_a_name_and_his_club_is_no_title() -> None:
    assert "Adam Holm playedFor Liverpool" in told("Big Names\nAdam Holm (Liverpool)\nHolm is out of contract.")


def test_who_is_hurt_below_a_heading_of_his_team_plays_for_it() -> None:
    text = (
        "Here is the news of the teams.\n\nLeeds\n\nRick Holm, Dan Perrow and Tom Ward have been unable to train this "
        "week.\n\nHull City\n\nYoungster Jim Ross faces a late fitness test.\n\nEverton\n\nTed Lane has a knee injury."
    )
    assert {
        "Rick Holm playedFor Leeds United",
        "Dan Perrow playedFor Leeds United",
        "Tom Ward playedFor Leeds United",
        "Jim Ross playedFor Hull City",
        "Ted Lane playedFor Everton",
    } <= told(text, date="2026-02-20")


def test_below_a_heading_of_a_country_its_coach_is_no_player() -> None:
    text = (
        "Germany\n\nThe goalkeeper Rick Holm is expected to be fit by April.\n\nBrazil\n\nDan Perrow will be sweating "
        "on the injury of his captain, Tom Ward."
    )
    rows = told(text, "playedFor", date="2026-02-20")
    assert "Rick Holm playedFor Germany" in rows
    assert not any(one.startswith("Dan Perrow") for one in rows)
