"""Bids for a player whom their sentence does not name, and what becomes of them."""

import pytest
import reading
from reading import read

WANTED = "Leeds want the Rangers striker Dan Perrow. "


def bids(text: str) -> dict[str, str]:
    """The claims that somebody was bid for, written "Person Team", with their certainty."""
    return {f"{one.subject.label} {one.object.label}": one.certainty for one in read(text, "approachedBy")}


@pytest.mark.parametrize(
    "text",
    [
        WANTED + "Everton had a £25m bid turned down in January.",
        WANTED + "A £25m bid from Everton was turned down in January.",
        WANTED + "Rangers have already rejected Everton's offer of £25m.",
        WANTED + "Everton saw an opening bid of £25m knocked back.",
        WANTED + "It is a lot of money. Everton have also lodged an offer.",
    ],
)
def test_a_bid_is_for_whom_another_club_has_just_been_said_to_want(text: str) -> None:
    assert bids(text) == {"Dan Perrow Everton": "confirmed"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds want the strikers Dan Perrow and Neil Dobbin. Everton have had a bid turned down.",
        WANTED + "Ben Cole has scored twelve goals for Hull. Everton have had a bid turned down.",
        WANTED + "Everton have bid to host the final.",
    ],
)
def test_for_whom_a_bid_was_may_be_open(text: str) -> None:
    assert "Dan Perrow Everton" not in bids(text)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Everton's bid for striker Dan Perrow was not accepted.", "confirmed"),
        ("Everton's offer for striker Dan Perrow was not high enough.", "confirmed"),
        ("The bid from Everton for Dan Perrow does not meet the asking price.", "confirmed"),
        ("An offer from Everton for Dan Perrow has not been made.", "denied"),
        ("Everton's offer for Dan Perrow is not imminent.", "denied"),
    ],
)
def test_a_bid_that_was_not_enough_was_made(text: str, certainty: str) -> None:
    assert bids(text) == {"Dan Perrow Everton": certainty}


def test_what_is_not_liked_has_happened() -> None:
    claims = read("The signing of Dan Perrow by Everton was not popular.")
    assert [(one.relation, one.certainty) for one in claims] == [("signedFor", "confirmed")]


@pytest.mark.parametrize(
    "text",
    [
        WANTED + "Everton are also keen.",
        WANTED + "Everton have been mentioned too.",
        WANTED + "Everton remain in the hunt as well.",
        WANTED + "Everton are thought to be leading the chase.",
        "Leeds want the Rangers striker Dan Perrow, but they face competition from Everton.",
        "Everton have lost again. Boss Rick Holm will now turn his attention to the Rangers striker Dan Perrow.",
    ],
)
def test_who_else_wants_him(text: str) -> None:
    found = {f"{one.subject.label} {one.object.label}" for one in read(text, "linkedWith")}
    assert "Dan Perrow Everton" in found
    assert not any(one.startswith("Rick Holm") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds are closing in on Dan Perrow from Rangers.",
        "Leeds want Dan Perrow from Rangers.",
        "Leeds want Dan Perrow. Rangers value him at £8m.",
    ],
)
def test_from_where_a_player_is_wanted(text: str) -> None:
    assert [one.object.label for one in read(text, "playedFor")] == ["Rangers"]


@pytest.mark.parametrize(
    ("text", "signed", "linked"),
    [
        ("Leeds have seen off Hull in the race to sign striker Dan Perrow.", {"Leeds United"}, {"Hull City"}),
        ("Leeds edged out Hull in the battle to recruit striker Dan Perrow.", {"Leeds United"}, {"Hull City"}),
        ("Leeds have pipped Hull to sign striker Dan Perrow.", {"Leeds United"}, set()),
        ("Leeds fought off interest from Hull to sign striker Dan Perrow.", {"Leeds United"}, {"Hull City"}),
        ("Leeds have won the battle for striker Dan Perrow.", {"Leeds United"}, set()),
        ("Leeds could see off Hull in the race to sign striker Dan Perrow.", set(), {"Leeds United", "Hull City"}),
        ("Leeds have joined Hull in the race to sign striker Dan Perrow.", set(), {"Leeds United", "Hull City"}),
        ("Leeds are in the race to sign striker Dan Perrow.", set(), {"Leeds United"}),
        ("Leeds have fought off Hull's attempt to sign striker Dan Perrow.", set(), {"Hull City"}),
    ],
)
def test_who_won_the_race_and_who_lost_it(text: str, signed: set[str], linked: set[str]) -> None:
    """Whoever beat others in it has signed him; whoever is in it has not."""
    told = read(text, of="Dan Perrow")
    assert {one.object.label for one in told if one.relation == "signedFor"} == signed
    assert {one.object.label for one in told if one.relation == "linkedWith"} >= linked


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Everton have approached Leeds for permission to speak to their coach, Rick Holm.",
            {"Rick Holm managed Leeds United", "Rick Holm linkedWith Everton"},
        ),
        ("Hull have asked Derby for permission to talk to their boss Al Moss.", {"Al Moss managed Derby County"}),
        ("Everton have asked Leeds about their coach, Al Moss.", {"Al Moss managed Leeds United"}),
        ("Everton have been allowed to speak to coach Rick Holm.", {"Rick Holm linkedWith Everton"}),
        ("An approach to Leeds for Rick Holm was turned down.", {"Rick Holm playedFor Leeds United"}),
        ("An approach from Leeds for Rick Holm was turned down.", {"Rick Holm approachedBy Leeds United"}),
        ("An offer to Leeds for Al Moss has been made by Everton.", {"Al Moss approachedBy Everton"}),
        ("Everton's approach to Leeds for Al Moss was turned down.", {"Al Moss approachedBy Everton"}),
    ],
)
def test_who_asks_whom_for_somebody(text: str, says: set[str]) -> None:
    assert says <= reading.told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Everton have approached Leeds for permission to speak to their coach, Rick Holm.", "managed Everton"),
        ("Everton have approached Leeds for permission to speak to coach Rick Holm.", "managed Everton"),
        ("An approach to Leeds for Rick Holm was turned down.", "approachedBy Leeds United"),
        ("A bid to Leeds for Rick Holm was rejected.", "approachedBy Leeds United"),
        ("An approach to Leeds for coach Rick Holm was rejected.", "linkedWith Leeds United"),
    ],
)
def test_who_is_asked_wants_nobody(text: str, wrong: str) -> None:
    assert not [one for one in reading.told(text) if one.endswith(wrong)]


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm held talks with his agent about a move to Everton.",
        "Rick Holm has discussed a move to Everton with his family.",
    ],
)
def test_who_talks_with_his_own_has_not_talked_with_the_club(text: str) -> None:
    assert reading.told(text) == {"Rick Holm linkedWith Everton"}


def test_whose_agent_talks_with_a_club_has() -> None:
    assert "Rick Holm approachedBy Everton" in reading.told(
        "Rick Holm's agent has held talks with Everton about a move."
    )
