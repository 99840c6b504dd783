"""What gossip columns say: races, talks, lines headed by a name, and whom a winger at the end of a line means."""

from functools import partial

import pytest
import reading
from reading import read

claims = partial(reading.rows, parts="relation object certainty", of="Rick Holm", date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Chelsea will compete with United for the signing of England winger Rick Holm.",
        "Chelsea and Everton are vying for the signing of Rick Holm.",
        "Chelsea have opened talks with Leeds over signing 19-year-old Nigerian Rick Holm.",
        "Chelsea are best placed to sign Rick Holm.",
    ],
)
def test_a_race_and_talks_are_no_signing(text: str) -> None:
    found = claims(text)
    assert ("linkedWith", "Chelsea", "rumoured") in found
    assert "signedFor" not in {relation for relation, _, _ in found}


def test_what_hangs_on_a_refusal_is_not_denied() -> None:
    found = claims("Rick Holm is at Leeds. If Chelsea do not sign him, Everton will.")
    assert ("linkedWith", "Chelsea", "denied") not in found


def test_a_line_headed_by_a_name_is_on_that_person() -> None:
    text = "\n".join(
        (
            "Tom Pike wants to stay.",
            "Rick Holm: Newcastle have joined Everton in the race for the 24-year-old Nigerian striker of Napoli.",
            "Ben Cole: Hull have targeted the 20-year-old Atalanta striker.",
        )
    )
    assert ("linkedWith", "Everton", "rumoured") in claims(text)
    assert ("linkedWith", "Hull City", "rumoured") in claims(text, of="Ben Cole")
    assert not any(relation == "linkedWith" for relation, _, _ in claims(text, of="Tom Pike"))


@pytest.mark.parametrize(
    "text",
    [
        "Tom Pike left. Rick Holm wants to leave Chelsea, with Barcelona keen on the winger.",
        "Tom Pike left. Rick Holm wants to leave Chelsea in the summer with giants Barcelona interested in the winger.",
        "Tom Pike left. Rick Holm wants to leave Chelsea, with Barcelona best placed to land the winger.",
    ],
)
def test_whom_the_phrase_behind_with_means(text: str) -> None:
    assert ("linkedWith", "Barcelona", "rumoured") in claims(text)
    assert not any(team == "Barcelona" for _, team, _ in claims(text, of="Tom Pike"))


@pytest.mark.parametrize(
    "text",
    [
        "Former Australia and current Celtic boss Rick Holm could leave.",
        "Current Celtic and former Australia boss Rick Holm could leave.",
    ],
)
def test_former_there_and_current_here(text: str) -> None:
    told = read(text, date="2026-02-20")
    status = {one.object.label: one.status for one in told if one.relation == "managed"}
    assert status == {"Australia": "former", "Celtic": "current"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm trained alone on Wednesday, with Everton keen to sign the Brazil defender.",
        "Leeds play Hull on Saturday, with Everton keen to sign Rick Holm.",
        "Rick Holm was one of Tom Pike's first signings at Barcelona in 2008, and is set to join Everton.",
    ],
)
def test_a_rumour_is_not_of_the_day_of_something_else(text: str) -> None:
    told = read(text, date="2026-02-20")
    assert {one.date for one in told if one.object.label == "Everton"} == {None}


def test_a_rumour_keeps_its_own_day() -> None:
    told = read("Rick Holm, with Leeds in trouble, will join Everton on Saturday.", date="2026-02-19")
    assert [one.date for one in told if one.object.label == "Everton" and one.date] != []


@pytest.mark.parametrize("told", ["understood to want him", "thought to be considering a bid for him"])
@pytest.mark.parametrize("team", ["Everton", "Arsenal", "Hull City"])
def test_what_a_team_is_said_to_want_behind_with(team: str, told: str) -> None:
    assert ("linkedWith", team, "rumoured") in claims(f"Rick Holm is at Leeds, with {team} {told}.")
