"""A surname that is written once for several of one family."""

from functools import partial

import pytest
import reading
from reading import read

told = partial(reading.told, date="2025-05-05")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Everton have signed the brothers Carl and Steve Perrow.", "Carl Perrow signedFor Everton"),
        ("Twins Carl and Steve van Holm joined Everton from Ajax.", "Carl van Holm signedFor Everton"),
        ("The Perrow brothers, Carl and Steve, have signed for Everton.", "Steve Perrow signedFor Everton"),
        ("The brothers Carl, David and Steve Perrow played for Everton.", "David Perrow playedFor Everton"),
        ("Carl and Steve Perrow, the twins, have signed for Everton.", "Carl Perrow signedFor Everton"),
        ("Everton's owners Carl and Steve Perrow want to sell the club.", "Carl Perrow ownerOf Everton"),
    ],
)
def test_a_family_shares_its_surname(text: str, said: str) -> None:
    assert said in told(text)


def test_brothers_of_one_surname_are_relatives() -> None:
    assert "Carl Perrow relativeOf Steve Perrow" in told("Everton want the brothers Carl and Steve Perrow.")


@pytest.mark.parametrize(
    "text",
    [
        "Oscar and Steve Perrow have signed for Everton.",
        "Everton have signed the strikers Oscar and Steve Perrow.",
        "The brothers of Oscar and Steve Perrow's agent were there as both signed for Everton.",
    ],
)
def test_whoever_is_of_no_family_gets_no_surname(text: str) -> None:
    assert not any("Oscar Perrow" in claim for claim in told(text))


def test_who_is_told_in_full_elsewhere_stays_himself() -> None:
    text = "Everton have signed the brothers Carl and Steve Perrow. Carl Perrow is 19. Perrow joined from Rangers."
    assert {"Carl Perrow signedFor Everton", "Steve Perrow signedFor Everton"} <= told(text)
    assert not any(claim.startswith("Carl signedFor") for claim in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Carl Perrow and Steve Ashdale own Everton.",
        "Everton are owned by the brothers Carl Perrow and Steve Ashdale.",
        "The brothers Carl Perrow and Steve Ashdale own Everton.",
        "Rick Holm, who owns Everton together with the brothers Carl Perrow and Steve Ashdale, is 60.",
    ],
)
def test_a_club_has_each_of_its_owners(text: str) -> None:
    assert {"Carl Perrow ownerOf Everton", "Steve Ashdale ownerOf Everton"} <= told(text)


def test_whose_own_something_is_owns_no_club() -> None:
    assert "ownerOf" not in " ".join(told("Carl Perrow and Steve Ashdale scored at their own Everton ground."))


@pytest.mark.parametrize(
    "text",
    [
        "Everton's owners, Holm Sports Group, want to sell.",
        "Everton owners Holm Sports Group want to sell.",
        "Everton co-owners Holm Capital have backed the manager.",
    ],
)
def test_a_company_may_own_a_club(text: str) -> None:
    claims = read(text)
    assert [(one.subject.type, one.relation, one.object.label) for one in claims] == [
        ("Organisation", "ownerOf", "Everton")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Everton lost. Rick Holm, the son of former Leeds forward Ian, is 45. Striker Ian Dole, once of Hull, scored.",
        "Rick Holm has joined Everton. Ben Cole said so; Holm, the son of former Leeds forward Ian, is a friend.",
        "Rick Holm is the son of former Leeds forward Ian. Ben Cole and Ian Dole saw him play for Everton.",
    ],
)
def test_a_relative_has_the_surname_of_whom_he_explains(text: str) -> None:
    said = told(text)
    assert "Ian Holm playedFor Leeds United" in said
    assert "Rick Holm relativeOf Ian Holm" in said
    assert "Ian Dole playedFor Leeds United" not in said
