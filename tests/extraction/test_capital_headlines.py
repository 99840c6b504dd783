"""Headlines that capitalise every word, as many pages of today do: they are read as if they did not."""

import pytest

from ..support.reading import read, told

BODY = "\n\nThe news came at noon. Rick Holm smiled, and so did Dan Perrow. Mark Hale spoke.\n"


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Rick Holm Named Everton Manager", {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}),
        ("Everton Appoint Rick Holm As New Manager", {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}),
        ("BREAKING: Everton Appoint Rick Holm As New Manager", {"Rick Holm appointedBy Everton"}),
        ("OFFICIAL: Rick Holm Appointed New Everton Head Coach (video)", {"Rick Holm managed Everton"}),
        ("Everton Confirm Departure Of Manager Rick Holm", {"Rick Holm departedFrom Everton"}),
        ("Former Leeds Boss Rick Holm Appointed As Everton Coach", {"Rick Holm managed Leeds United"}),
        ("Why Rick Holm Was Sacked By Everton", {"Rick Holm sackedBy Everton"}),
        ("Rick Holm To Join Everton On Loan", {"Rick Holm signedFor Everton"}),
        ("Everton Sack Mark Hale", {"Mark Hale sackedBy Everton"}),
        ("Everton Sack Rick Holm After Derby Defeat", {"Rick Holm sackedBy Everton"}),
        ("EVERTON SACK RICK HOLM", {"Rick Holm sackedBy Everton"}),
        ("BREAKING: Everton sack Rick Holm", {"Rick Holm sackedBy Everton"}),
    ],
)
def test_its_verbs_are_verbs(headline: str, expected: set[str]) -> None:
    assert expected <= told(headline + BODY, date="2026-02-20")


def test_what_will_be_has_not_been() -> None:
    claims = read("Rick Holm: Everton Boss Will Be Sacked If He Loses" + BODY, "sackedBy")
    assert [one.certainty for one in claims] == ["rumoured"]


@pytest.mark.parametrize(
    "line",
    [
        "Everton Name Rick Holm As New Head Coach.",
        "Rick Holm Leaves Everton For Leeds!",
        "Rick Holm Appointed New Everton Head Coach (video)",
    ],
)
def test_its_verbs_are_part_of_no_name(line: str) -> None:
    assert {one.subject.label for one in read(line + BODY)} == {"Rick Holm"}


def test_a_list_of_names_keeps_its_names() -> None:
    assert "Al Moss playedFor Everton" in told("Everton lost. Scorers: Al Moss (Everton), Ian Dole (Hull).")
