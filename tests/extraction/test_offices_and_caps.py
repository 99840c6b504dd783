"""Offices that fall vacant, who comes to replace a coach, whose team somebody plays for, and who gives him caps."""

import pytest

from ..support.reading import told

READ = [
    # vacant since
    ("The role of Everton manager has been vacant since Rick Holm left in May.", "Rick Holm managed Everton"),
    ("The post of chairman at Everton has been vacant since the death of Bill Dole.", "Bill Dole presidentOf Everton"),
    (
        "The position of Everton sporting director has been vacant since the departure of Ben Cole.",
        "Ben Cole sportingDirectorOf Everton",
    ),
    ("Hull have been without a manager since Rick Holm was sacked in October.", "Rick Holm managed Hull City"),
    (
        "Everton have been without a sporting director since Ben Cole left for Leeds.",
        "Ben Cole sportingDirectorOf Everton",
    ),
    ("Hull have been without a chief executive since the exit of Al Moss.", "Al Moss executiveOf Hull City"),
    # after whom somebody is chief executive
    ("Ben Cole became Everton chief executive following the departure of Al Moss.", "Al Moss executiveOf Everton"),
    (
        "Ben Cole filled in as Everton chief executive following the resignation of Al Moss.",
        "Ben Cole succeeded Al Moss",
    ),
    # who comes to replace a coach
    ("Everton sacked coach Rick Holm. Holm arrived in 2016 to replace Ben Cole.", "Rick Holm appointedBy Everton"),
    ("Hull sacked coach Rick Holm. He had come in May in place of Ben Cole.", "Rick Holm appointedBy Hull City"),
    # whose team somebody plays for
    ("Dan Perrow scored twice for Rick Holm's Everton.", "Dan Perrow playedUnder Rick Holm"),
    ("Dan Perrow shone for Hull, Leeds and Rick Holm's Everton.", "Dan Perrow playedUnder Rick Holm"),
    ("The striker Dan Perrow won the cup with Rick Holm's Everton.", "Dan Perrow playedUnder Rick Holm"),
    ("Dan Perrow saved a penalty for Rick Holm's England.", "Dan Perrow playedUnder Rick Holm"),
    # who gives caps
    ("The defender Dan Perrow was handed his first cap by Rick Holm in 2019.", "Dan Perrow playedUnder Rick Holm"),
    ("Dan Perrow won 40 caps for Wales, most of them awarded by Rick Holm.", "Dan Perrow playedFor Wales"),
    ("Dan Perrow was handed his first England call-up by Rick Holm.", "Dan Perrow playedUnder Rick Holm"),
    ("Rick Holm gave Dan Perrow his first Wales call-up.", "Dan Perrow playedFor Wales"),
    ("Dan Perrow received a call-up from Ghana for the game against Nigeria.", "Dan Perrow playedFor Ghana"),
    ("Dan Perrow accepted a call-up to the Wales squad.", "Dan Perrow playedFor Wales"),
    ("Everton are upset by Dan Perrow's England call-up.", "Dan Perrow playedFor England"),
    # where somebody comes from
    ("Keeper Dan Perrow is having a medical ahead of his switch from Burnley.", "Dan Perrow playedFor Burnley"),
]

NOT_READ = [
    ("Dan Perrow came on for Spain in place of Al Moss.", "Dan Perrow succeeded"),
    ("Dan Perrow came on in place of Al Moss after half an hour.", "Dan Perrow succeeded"),
    ("Dan Perrow scored twice against Rick Holm's Everton.", "Dan Perrow playedUnder"),
    ("Dan Perrow was handed his first England call-up by Rick Holm.", "Rick Holm playedFor"),
    ("Rick Holm gave Dan Perrow his first Wales call-up.", "Rick Holm playedFor"),
    ("Dan Perrow hopes to earn a call-up from Scotland.", "Dan Perrow playedFor"),
    ("Dan Perrow received a call-up from Ghana for the game against Nigeria.", "Dan Perrow playedFor Nigeria"),
    ("Dan Perrow could play for Rick Holm's Everton next season.", "Dan Perrow playedUnder"),
    ("Dan Perrow shone for Hull, Leeds and Rick Holm's Everton.", "Rick Holm managed Hull"),
    ("Everton coach Rick Holm will come in to replace Ben Cole at Hull next week.", "Rick Holm appointedBy Hull"),
    ("Ben Cole became Everton chief executive after manager Rick Holm's departure.", "Rick Holm executiveOf"),
    ("Everton have been without a sporting director since Ben Cole left for Leeds.", "Ben Cole playedFor"),
    ("Everton have been without a win since Dan Perrow left.", "Dan Perrow managed"),
    ("The position of right-back at Everton has been vacant since Dan Perrow left.", "Dan Perrow managed"),
]


@pytest.mark.parametrize(("text", "claim"), READ, ids=[row[1] for row in READ])
def test_offices_caps_and_whose_team_it_is(text: str, claim: str) -> None:
    assert claim in told(text), told(text)


@pytest.mark.parametrize(("text", "claim"), NOT_READ, ids=[row[1] for row in NOT_READ])
def test_what_is_none_of_these(text: str, claim: str) -> None:
    assert not any(one.startswith(claim) for one in told(text)), told(text)
