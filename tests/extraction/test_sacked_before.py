"""Which team somebody left before he came to another: "T have appointed former U boss X, who was sacked in May"."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have appointed former Stoke boss Rick Holm, who was sacked in September.",
        "Former Stoke boss Rick Holm has joined Leeds after being sacked in September.",
        "Former Stoke boss Rick Holm signed a deal with Leeds after being sacked in September.",
        "Former Stoke boss Rick Holm has taken over at Leeds, having been sacked in September.",
        "Rick Holm, the former Stoke manager, has joined Leeds after he was sacked in September.",
        "Rick Holm has taken over at Leeds after he was sacked by Stoke in May. His dismissal was a surprise.",
    ],
)
def test_it_is_the_team_before_that_sacked_him(text: str) -> None:
    found = told(text)
    assert "Rick Holm sackedBy Stoke City" in found
    assert "Rick Holm sackedBy Leeds United" not in found
    assert "Rick Holm managed Leeds United former" not in told(text, more="status")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have appointed Rick Holm, who was sacked in September.",
        "Leeds have appointed former Hull and Stoke manager Rick Holm, who was sacked in May.",
    ],
)
def test_where_nothing_tells_which_it_is_left_open(text: str) -> None:
    found = told(text)
    assert "Rick Holm appointedBy Leeds United" in found
    assert "sackedBy" not in " ".join(found)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Leeds have signed former Hull striker Rick Holm, who left in May.", "departedFrom Hull City"),
        ("Former Hull midfielder Rick Holm took over at Leeds after he was released in May.", "departedFrom Hull City"),
    ],
)
def test_so_of_players(text: str, says: str) -> None:
    found = told(text)
    assert f"Rick Holm {says}" in found
    assert "Rick Holm departedFrom Leeds United" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Leeds appointed Rick Holm in May, before he was sacked in September.",
        "Rick Holm, who was appointed by Leeds in May, was sacked in September.",
        "Leeds boss Rick Holm, who was sacked on Monday, took over in May.",
        "Former Stoke boss Rick Holm joined Leeds in 2019. He was sacked in September.",
        "Rick Holm, who was sacked on Monday, was appointed by Leeds in 2019.",
    ],
)
def test_who_was_sacked_after_he_came_was_sacked_there(text: str) -> None:
    assert "Rick Holm sackedBy Leeds United" in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Rick Holm was appointed coach of Sevilla and Dan Perrow left Levante.",
            {"Rick Holm appointedBy Sevilla", "Rick Holm managed Sevilla", "Dan Perrow departedFrom Levante"},
        ),
        (
            "The changes went on as Rick Holm was named manager of Hull and Dan Perrow joined Leeds.",
            {"Rick Holm appointedBy Hull City", "Rick Holm managed Hull City", "Dan Perrow signedFor Leeds United"},
        ),
        (
            "Rick Holm was named head coach of Hull and Dan Perrow has left Leeds.",
            {"Rick Holm appointedBy Hull City", "Rick Holm managed Hull City", "Dan Perrow departedFrom Leeds United"},
        ),
        (
            "Rick Holm was appointed coach of Leeds and Hull.",
            {"Rick Holm appointedBy Leeds United", "Rick Holm managed Leeds United"},
        ),
    ],
)
def test_one_is_appointed_and_another_leaves(text: str, says: set[str]) -> None:
    assert says <= told(text)


def test_who_has_a_job_now_was_sacked_from_another() -> None:
    text = "Rick Holm is suing Everton. The 50-year-old, who was sacked last May, is now in charge of Stoke."
    found = told(text, more="status")
    assert {"Rick Holm sackedBy Everton", "Rick Holm managed Stoke City current"} <= found
    assert "Rick Holm sackedBy Stoke City" not in found


def test_nor_does_the_club_that_pays_him_stand_behind_now() -> None:
    text = (
        "Stoke have been ordered to pay Rick Holm £400,000 after he was sacked last year. "
        "The Scot was dismissed after six months in charge. He is now managing Hull."
    )
    found = told(text)
    assert {"Rick Holm sackedBy Stoke City", "Rick Holm managed Hull City"} <= found
    assert "Rick Holm sackedBy Hull City" not in found
