"""Short news as agencies and broadcasters write it: who came, who helps whom, and who is meant when no name stands."""

import pytest

from ..support.reading import read as claims_of
from ..support.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Everton have been unbeaten since the arrival of coach Rick Holm.",
        "Since the arrival of head coach Rick Holm, Everton have lost once.",
        "Everton have improved since Rick Holm's arrival as manager.",
    ],
)
def test_whoever_arrives_as_coach_was_appointed(text: str) -> None:
    assert told(text) == {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton's players were waiting for the arrival of manager Rick Holm.",
        "Everton were lifted by the late arrival of Rick Holm from the bench.",
    ],
)
def test_who_only_gets_there_was_not(text: str) -> None:
    assert not {one for one in told(text) if "appointedBy" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm's first act was to bring in Dan Perrow as coach.",
        "Rick Holm, the Everton manager, brought Dan Perrow with him as coach.",
        "Rick Holm has taken charge of Everton and has brought in Dan Perrow as coach.",
    ],
)
def test_a_coach_whom_the_manager_brings_helps_him(text: str) -> None:
    read = told(text)
    assert {"Rick Holm managed Everton", "Dan Perrow assistantAt Everton"} <= read
    assert "Dan Perrow managed Everton" not in read


@pytest.mark.parametrize(
    "text",
    [
        "Everton have sacked Rick Holm and brought in Dan Perrow as coach.",
        "Everton owner Rick Holm has brought in Dan Perrow as coach.",
        "Dan Perrow has been brought in as coach by Everton.",
    ],
)
def test_a_coach_whom_the_club_brings_manages_it(text: str) -> None:
    assert "Dan Perrow managed Everton" in told(text)


@pytest.mark.parametrize(
    "second",
    [
        "The Spaniard has been offered a return to Leeds, the club he left three years ago. Moss is unhappy.",
        "The Spaniard's deal runs out in June and he has been offered a return to Leeds. Moss is unhappy.",
    ],
)
def test_who_speaks_of_himself_goes_on_to_be_told_of(second: str) -> None:
    first = "Everton midfielder Dan Perrow says he will decide soon on his future, which could trouble Al Moss's side."
    read = told(f"{first}\n\n{second}")
    assert "Dan Perrow linkedWith Leeds United" in read
    assert not {one for one in read if one.startswith("Al Moss") and "Leeds" in one}


@pytest.mark.parametrize("wish", ["hopes he will sign a new deal", "wants him to stay", "hoped he would remain"])
def test_what_a_coach_wishes_a_player_does(wish: str) -> None:
    read = told(f"Everton striker Dan Perrow has a year left on his contract. Coach Rick Holm {wish}.")
    assert not {one for one in read if one.startswith("Rick Holm committedTo")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have completed the signing of striker Dan Perrow on loan from Leeds until May.",
        "Everton have announced the signing of Dan Perrow on loan from Leeds.",
    ],
)
def test_whoever_is_signed_on_loan_has_not_left(text: str) -> None:
    read = told(text)
    assert "Dan Perrow signedFor Everton" in read
    assert "Dan Perrow departedFrom Leeds United" not in read


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow becomes Rick Holm's first capture since he took over at Everton.",
        "Dan Perrow is Rick Holm's latest signing since taking charge of Everton.",
    ],
)
def test_a_managers_signing_signs_for_his_club(text: str) -> None:
    assert {"Dan Perrow signedFor Everton", "Rick Holm managed Everton"} <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm is under fire, and Dan Perrow has been mentioned as a possible successor.",
        "Everton boss Rick Holm may be sacked. Ex-Leeds coach Dan Perrow has been touted as a replacement.",
        "Everton boss Rick Holm may be sacked. Dan Perrow was suggested as a successor by several papers.",
    ],
)
def test_who_is_named_as_a_successor_is_linked_with_the_job(text: str) -> None:
    assert "Dan Perrow linkedWith Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton striker Rick Holm has been sold. Leeds winger Dan Perrow is seen as a replacement.",
        "Dan Perrow was named as successor to Rick Holm at Everton.",
    ],
)
def test_who_replaces_a_player_or_has_the_job_is_not(text: str) -> None:
    assert "Dan Perrow linkedWith Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Former Hull manager Dan Perrow is coaching at Everton under Rick Holm.",
        "Dan Perrow has been coaching at Everton under Rick Holm since the summer.",
    ],
)
def test_who_coaches_under_somebody_is_on_his_staff(text: str) -> None:
    read = told(text)
    assert {"Dan Perrow assistantAt Everton", "Rick Holm managed Everton"} <= read
    assert not {one for one in read if one in ("Dan Perrow managed Everton", "Dan Perrow playedUnder Rick Holm")}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds defender Dan Perrow worked under Rick Holm at Everton.",
        "Everton manager Dan Perrow has been working with his strikers this week.",
        "Dan Perrow coached Everton under the chairmanship of Rick Holm.",
    ],
)
def test_who_plays_or_manages_is_not(text: str) -> None:
    assert "Dan Perrow assistantAt Everton" not in told(text)


def test_who_is_to_follow_somebody_elsewhere_is_not_linked_with_the_team_that_the_text_is_about() -> None:
    text = (
        "Rick Holm will be the next coach of Brazil. Brazil have waited for him for a year.\n\n"
        "Holm leaves Everton in June. Dan Perrow was being considered as his successor."
    )
    assert "Dan Perrow linkedWith Brazil" not in told(text)


def test_whoever_resigned_long_before_he_came_back_has_the_job() -> None:
    text = (
        "Rick Holm is the new coach of Everton.\n\nEverton were the first club that Holm managed, for a few weeks in"
        " 2000. He resigned after nine league games."
    )
    read = {(one.relation, one.status) for one in claims_of(text, date="2025-09-19")}
    assert ("managed", "current") in read
    assert ("resignedFrom", None) in read
