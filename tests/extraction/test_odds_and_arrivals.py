"""What bookmakers expect of a move, who came before, from where and for how much."""

import pytest
from reading import read


def told(text: str) -> dict[str, str]:
    """What a text is read to say, "Subject relation Object", and how certain it is."""
    return {f"{one.subject.label} {one.relation} {one.object.label}": one.certainty for one in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Everton are 9/2 to sign Dan Perrow.",
        "Dan Perrow is 2/1 to join Everton.",
        "Everton are 6-4 to sign striker Dan Perrow.",
        "Dan Perrow is evens to join Everton.",
        "Dan Perrow is 4-1 with William Hill to move to Everton.",
        "Bookmakers have priced Everton at 9/2 to sign Dan Perrow.",
        "The bookmakers quote Everton at 9/2 to have Dan Perrow in their ranks by May.",
        "Dan Perrow is 4/1 to become the next Everton manager.",
    ],
)
def test_odds_are_no_news(text: str) -> None:
    assert told(text) == {"Dan Perrow linkedWith Everton": "rumoured"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton boss Rick Holm had been as short as 1/8 with some football betting sites to be sacked.",
        "Everton manager Rick Holm, who for years has had some of the shortest odds to be sacked, smiled.",
        "Everton manager Rick Holm has been made favourite to be sacked.",
    ],
)
def test_odds_on_a_sacking_are_no_sacking(text: str) -> None:
    assert told(text) == {"Rick Holm managed Everton": "confirmed", "Rick Holm sackedBy Everton": "rumoured"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton lost again. Rick Holm is the clear favourite in the next manager to go market.",
        "Everton lost again. Rick Holm was made joint favourite in the next manager to leave market.",
        "Everton lost again. Rick Holm and Al Moss were made joint favourites at 2/1 in the next boss to go market.",
    ],
)
def test_the_favourite_to_go_is_none_for_a_job(text: str) -> None:
    assert "Rick Holm linkedWith Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds coach Rick Holm is the favourite to take over in the Everton dugout.",
        "Leeds coach Rick Holm could take over in the Everton dugout.",
        "Leeds coach Rick Holm is expected to take charge in the Everton hotseat.",
    ],
)
def test_who_may_come_into_the_dugout_is_not_in_it(text: str) -> None:
    assert told(text) == {"Rick Holm managed Leeds United": "confirmed", "Rick Holm linkedWith Everton": "rumoured"}


def test_a_score_gives_no_odds() -> None:
    found = told("Fresh from a game that Leeds won 2-1 to go top, striker Dan Perrow has joined Everton.")
    assert found["Dan Perrow signedFor Everton"] == "confirmed"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Leeds have signed striker Tom Ashdale. He is their third signing after Dan Perrow and Neil Dobbin.",
            {"Dan Perrow signedFor Leeds United", "Neil Dobbin signedFor Leeds United"},
        ),
        (
            "Leeds have begun well. Leeds were helped by the signings of Dan Perrow and Neil Dobbin.",
            {"Dan Perrow signedFor Leeds United", "Neil Dobbin signedFor Leeds United"},
        ),
        ("Striker Dan Perrow was off to Leeds.", {"Dan Perrow signedFor Leeds United"}),
        ("Striker Dan Perrow cost £8m from Leeds.", {"Dan Perrow playedFor Leeds United"}),
        (
            "Everton's attempt to prise Dan Perrow out of Leeds has failed.",
            {"Dan Perrow playedFor Leeds United", "Dan Perrow linkedWith Everton"},
        ),
    ],
)
def test_who_came_and_from_where(text: str, claims: set[str]) -> None:
    assert claims <= told(text).keys()


def test_who_is_back_from_a_loan_has_left_where_he_was() -> None:
    claims = read("Dan Perrow has returned to Everton from a loan at Leeds.")
    assert {(one.object.label, one.status) for one in claims if one.relation == "playedFor"} == {
        ("Leeds United", "former"),
        ("Everton", "current"),
    }


def test_what_holds_if_he_stays_does_not_say_that_he_will() -> None:
    found = told("If the Everton striker Dan Perrow does stay, Everton will play with two up front.")
    assert "Dan Perrow committedTo Everton" not in found
