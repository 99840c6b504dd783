"""Who is in the chair of a club, whose it was and is, and who played next to whom."""

import pytest
from reading import noted

OF_CLUBS = {
    "Al Moss held the chair at Everton for ten years.": {"Al Moss presidentOf Everton (former)"},
    "Al Moss was in the chair when Everton went down.": {"Al Moss presidentOf Everton (former)"},
    "Under Al Moss's chairmanship Everton won two cups.": {"Al Moss presidentOf Everton (former)"},
    "Al Moss, joint-chairman of Everton with Ben Cole, was there.": {
        "Al Moss presidentOf Everton (current)",
        "Ben Cole presidentOf Everton (current)",
    },
    "Al Moss has lost his seat on the Everton board.": {"Al Moss executiveOf Everton (former)"},
    "Al Moss has been co-opted on to the board of Everton.": {"Al Moss executiveOf Everton (current)"},
    "Al Moss has moved upstairs to become director of football at Everton.": {
        "Al Moss sportingDirectorOf Everton (current)"
    },
    "Al Moss bought Everton in 2009 and ten years later sold up to Ben Cole.": {
        "Al Moss ownerOf Everton (former)",
        "Ben Cole ownerOf Everton (current)",
    },
    "Everton were bought for £50m by two local businessmen, Al Moss and Ben Cole.": {
        "Al Moss ownerOf Everton (current)",
        "Ben Cole ownerOf Everton (current)",
    },
    "The keys of Everton were handed by Al Moss to Ben Cole in 2014.": {
        "Al Moss ownerOf Everton (former)",
        "Ben Cole ownerOf Everton (current)",
    },
    "Al Moss, until February the general manager of Everton, was there.": {"Al Moss executiveOf Everton (former)"},
    "Al Moss, for 20 years the chairman of Everton, was there.": {"Al Moss presidentOf Everton (current)"},
    "Al Moss, since 2019 the owner of Everton, was there.": {"Al Moss ownerOf Everton (current)"},
    "Everton were in the hands of the businessman Al Moss until 2010.": {"Al Moss ownerOf Everton (former)"},
}

OF_TEAM_MATES = [
    "Dan Perrow lined up next to Rick Holm at Everton.",
    "Dan Perrow shared a room with Rick Holm at Everton.",
    "Dan Perrow, who spent five years alongside Rick Holm at Everton, agreed.",
    "Dan Perrow, whose partner in the Everton defence was Rick Holm, agreed.",
    "Dan Perrow formed a double act with Rick Holm at Everton.",
    "Dan Perrow was in the Everton side with Rick Holm.",
    "Dan Perrow came through the Everton academy with Rick Holm.",
    "Goalkeeper Dan Perrow kept Rick Holm out of the Everton side.",
    "Dan Perrow was understudy to Rick Holm at Everton.",
]


@pytest.mark.parametrize("text", OF_CLUBS)
def test_whose_a_club_was_and_is(text: str) -> None:
    assert OF_CLUBS[text] <= noted(text, "status")


@pytest.mark.parametrize("text", OF_TEAM_MATES)
def test_who_played_beside_whom(text: str) -> None:
    pairs = {("Dan Perrow", "Rick Holm"), ("Rick Holm", "Dan Perrow")}
    found = {tuple(one.partition(" (")[0].split(" teammateOf ")) for one in noted(text, "") if "teammateOf" in one}
    assert found & pairs


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, one of Rick Holm's three sons, plays for Everton.",
        "Dan Perrow, the youngest of Rick Holm's three boys, plays for Everton.",
        "Dan Perrow is one of the three sons of Everton manager Rick Holm.",
    ],
)
def test_one_of_several_is_one(text: str) -> None:
    assert "Dan Perrow relativeOf Rick Holm" in noted(text, "")


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Everton are in the capable hands of manager Al Moss.", "ownerOf"),
        ("Al Moss, Everton's owner, sold a quarter of the club to Ben Cole.", "Ben Cole ownerOf"),
        ("Al Moss, for years a critic of Everton chairman Ben Cole, said no.", "Al Moss presidentOf"),
        ("Manager Al Moss wants Dan Perrow, with whom he worked as a coach at Everton.", "Dan Perrow assistantAt"),
        ("Boss Al Moss took his seat on the Everton bench.", "executiveOf"),
        ("Coach Al Moss won the cup with striker Dan Perrow at Everton.", "teammateOf"),
        ("Injury kept Dan Perrow out of the Everton side with Rick Holm.", "teammateOf"),
    ],
)
def test_what_is_neither(text: str, not_said: str) -> None:
    assert not any(not_said in one for one in noted(text, ""))
