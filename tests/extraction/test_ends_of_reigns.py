"""How a manager's time comes to its end, who is promoted to his job, and what is not yet done or told of another."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("A year into the job at Everton, Rick Holm has won them over.", "Rick Holm managed Everton"),
        ("Rick Holm's days at Everton were numbered.", "Rick Holm managed Everton"),
        ("The board acted, bringing Rick Holm's time at Everton to an end.", "Rick Holm departedFrom Everton"),
        ("A run of six defeats cost Rick Holm his job at Everton.", "Rick Holm sackedBy Everton"),
        ("Rick Holm gave up the reins at Everton in May.", "Rick Holm managed Everton"),
        ("Rick Holm left Everton for the Leeds job in 1999.", "Rick Holm appointedBy Leeds United"),
        ("Rick Holm upped sticks from Everton to coach in Spain.", "Rick Holm departedFrom Everton"),
        ("Everton were stunned by manager Rick Holm's walkout.", "Rick Holm departedFrom Everton"),
        (
            "Everton have promoted Tom Ashdale, their reserve-team coach, to caretaker manager.",
            "Tom Ashdale managed Everton",
        ),
        ("Everton have promoted their reserve-team coach Tom Ashdale.", "Tom Ashdale appointedBy Everton"),
        ("Rick Holm, a coach of Everton's strikers, was at Hull on Monday.", "Rick Holm assistantAt Everton"),
        (
            "Rick Holm has been replaced at Leeds by Tom Ashdale, fired a week ago by bottom club Derby.",
            "Tom Ashdale sackedBy Derby County",
        ),
        ("Tom Ashdale's touch got more from striker Dan Perrow at Everton.", "Dan Perrow playedUnder Tom Ashdale"),
        ("Everton have all but signed Dan Perrow from Hull.", "Dan Perrow linkedWith Everton"),
        ("Sheffield Wednesday bid farewell to Rick Holm in 1995.", "Rick Holm departedFrom Sheffield Wednesday"),
    ],
)
def test_what_is_told(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Everton have all but signed Dan Perrow from Hull.", "Dan Perrow signedFor Everton"),
        ("Sheffield Wednesday bid farewell to Rick Holm.", "Rick Holm approachedBy Sheffield Wednesday"),
        (
            "Rick Holm has been replaced at Leeds by Tom Ashdale, fired a week ago by bottom club Derby.",
            "Rick Holm sackedBy Derby County",
        ),
    ],
)
def test_what_is_not(text: str, not_said: str) -> None:
    assert not_said not in told(text)
