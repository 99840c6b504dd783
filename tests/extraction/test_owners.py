"""Who owns a club, by whatever part, group or sale it is told."""

import pytest
from reading import read, told


def owners(text: str) -> dict[str, str | None]:
    """Who owns Everton or did."""
    found = read(text, "ownerOf", date="2024-05-05")
    return {one.subject.label: one.status for one in found if one.object.label == "Everton"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rick Holm and Ben Cole have bought out their partners at Everton.", {"Rick Holm", "Ben Cole"}),
        ("A consortium led by Rick Holm bought Everton on Monday.", {"Rick Holm"}),
        ("Everton have been bought by a group headed by Rick Holm.", {"Rick Holm"}),
        ("Rick Holm leads a group that has bought Everton.", {"Rick Holm"}),
        ("Rick Holm leads a consortium which owns Everton.", {"Rick Holm"}),
        ("Rick Holm could not find a buyer for his 45% of Everton.", {"Rick Holm"}),
        ("Rick Holm holds 60 per cent of the shares in Everton.", {"Rick Holm"}),
        ("The businessman Rick Holm has put Everton up for sale.", {"Rick Holm"}),
        ("The banker Rick Holm wants 40% of Everton.", set()),
    ],
)
def test_who_owns_a_club(text: str, expected: set[str]) -> None:
    assert owners(text).keys() == expected


def test_whoever_is_bought_out_owned_it() -> None:
    assert owners("Rick Holm has bought out Ben Cole at Everton.") == {"Rick Holm": "current", "Ben Cole": "former"}


def test_a_clause_behind_a_list_of_owners_is_on_them_all() -> None:
    text = "Rick Holm, Ben Cole, Al Moss and Tom Ashdale, who had owned Everton with them, give up their shares."
    assert owners(text) == dict.fromkeys(("Rick Holm", "Ben Cole", "Al Moss", "Tom Ashdale"), "former")


def test_their_team_mates_are_others() -> None:
    found = read("Rick Holm and Ben Cole have bought out their old team-mates at Everton.")
    assert not [one for one in found if one.relation == "teammateOf"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rick Holm will sell Everton to Ben Cole.", {"Rick Holm": "current", "Ben Cole": "future"}),
        ("Everton chairman Rick Holm hopes to sell the club.", {"Rick Holm": "current"}),
        ("Rick Holm is willing to sell Everton.", {"Rick Holm": "current"}),
        ("Rick Holm has refused to sell Everton.", {"Rick Holm": "current"}),
        ("Rick Holm was forced to sell Everton in 2012.", {"Rick Holm": "former"}),
        ("Rick Holm has sold Everton.", {"Rick Holm": "former"}),
        ("The deal fell through, leaving Rick Holm as the owner of Everton.", {"Rick Holm": "current"}),
        ("Rick Holm left as the owner of Everton in 2012.", {"Rick Holm": "former"}),
    ],
)
def test_who_has_not_sold_yet_still_owns(text: str, expected: dict[str, str]) -> None:
    assert owners(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hull are in talks with businessman Al Moss over new investment.",
        "Hull have opened talks with American billionaire Al Moss.",
        "Hull have had no contact with tycoon and lifelong fan Al Moss since December.",
        "Hull chairman Rick Holm has met tycoon Al Moss to discuss a stake in the club.",
    ],
)
def test_a_club_that_talks_with_a_businessman_does_not_want_him(text: str) -> None:
    assert told(text) <= {"Rick Holm presidentOf Hull City"}


@pytest.mark.parametrize("who", ["striker Al Moss", "former striker and businessman Al Moss", "Al Moss"])
def test_whom_else_it_talks_with_it_may_want(who: str) -> None:
    assert "Al Moss approachedBy Hull City" in told(f"Hull are in talks with {who} about the vacant job.")
