"""Whom somebody makes something, and who is beaten to whom: "made X his number one target", "to X's signature"."""

import pytest
from reading import told

_BOSS = "Rick Holm is the manager of Everton. "


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (_BOSS + "Holm has made Dan Perrow his number one target.", "Dan Perrow linkedWith Everton"),
        (_BOSS + "Holm wants to make Dan Perrow his first signing at Everton.", "Dan Perrow linkedWith Everton"),
        ("Everton were beaten to Dan Perrow's signature by Leeds.", "Dan Perrow signedFor Leeds United"),
        ("Leeds beat Everton to the signature of Dan Perrow.", "Dan Perrow signedFor Leeds United"),
        ("Burnley have lost their manager, Rick Holm, to Leeds.", "Rick Holm appointedBy Leeds United"),
        ("Everton have offered Hull £3m for Dan Perrow.", "Dan Perrow playedFor Hull City"),
        ("Everton have agreed to pay Wolves £5m for Dan Perrow.", "Dan Perrow playedFor Wolverhampton Wanderers"),
        (
            "Leeds goalkeeper Al Moss has been linked with a move to replace goalkeeper Dan Perrow at Everton.",
            "Dan Perrow playedFor Everton",
        ),
    ],
)
def test_a_transfer_is_told_in_passing(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Rick Holm has made Dan Perrow his number one target at Everton.", "Rick Holm linkedWith Everton"),
        ("Leeds paid Hull £3m for Dan Perrow.", "Dan Perrow playedFor Leeds United"),
        ("Leeds beat Everton with a goal by Dan Perrow.", "Dan Perrow linkedWith Everton"),
        ("Coach Al Moss will replace Rick Holm at Everton.", "Rick Holm playedFor Everton"),
    ],
)
def test_nobody_wants_who_makes_him_a_target(text: str, wrong: str) -> None:
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Everton's search for a successor to Rick Holm has ended with the appointment of Al Moss.",
            "Al Moss succeeded Rick Holm",
        ),
        (
            "Everton have ended the hunt for Rick Holm's replacement by naming Al Moss as manager.",
            "Al Moss succeeded Rick Holm",
        ),
        (
            "Rick Holm has turned to his old Hull captain Al Moss to be his assistant at Everton.",
            "Al Moss assistantAt Everton",
        ),
    ],
)
def test_a_search_ends_with_who_is_found(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Everton have ended their search for a striker to replace Dan Perrow by signing Al Moss.",
            "Al Moss succeeded Dan Perrow",
        ),
        (
            "Rick Holm has turned to his old Hull captain Al Moss to be his assistant at Everton.",
            "Rick Holm assistantAt Everton",
        ),
    ],
)
def test_whoever_searches_is_not_found(text: str, wrong: str) -> None:
    assert wrong not in told(text)
