"""Chances and invitations: who took them has come, who would is only wanted."""

import pytest
from reading import read, told


@pytest.mark.parametrize(
    "text",
    [
        "The striker Rick Holm jumped at the chance to join Everton.",
        "The striker Rick Holm took the opportunity to sign for Everton when Leeds let him go.",
        "Striker Rick Holm could not turn down the chance to join Everton.",
        "Rick Holm says that he couldn't refuse the opportunity to sign for Everton.",
        '"It is a massive club and I couldn\'t say no to the chance to join Everton," said Rick Holm.',
        "Everton leapt at the chance to sign Rick Holm from Leeds.",
        "The defender Rick Holm accepted an invitation to join Everton.",
        "The defender Rick Holm, who had been released by Hull, seized the chance to sign for Everton.",
    ],
)
def test_whoever_took_the_chance_has_come(text: str) -> None:
    claims = told(text)
    assert "Rick Holm signedFor Everton" in claims
    assert "Rick Holm rejected Everton" not in claims


@pytest.mark.parametrize(
    "text",
    [
        "Everton would jump at the chance to sign Rick Holm.",
        "The striker Rick Holm could yet jump at the chance to join Everton.",
        "Rick Holm wants to seize the opportunity to join Everton.",
        "Rick Holm turned down the chance to join Everton.",
        "Rick Holm did not take the chance to join Everton.",
        "Rick Holm missed the chance to join Everton.",
        "Rick Holm has been given the chance to join Everton.",
        "Everton have accepted an offer from Leeds to sign Rick Holm.",
    ],
)
def test_whoever_did_not_has_not(text: str) -> None:
    assert "Rick Holm signedFor Everton" not in told(text)


def test_whoever_is_invited_to_a_job_has_none() -> None:
    for text in (
        "Goalkeeper Ron Waters has declined PSV's invitation to become a coach.",
        "Rangers goalkeeper Ron Waters has no intention of accepting PSV's invitation to become a coach.",
        "Ron Waters has an invitation to become manager of PSV.",
    ):
        assert not [one for one in told(text) if " managed " in one or " assistantAt " in one]
    assert "Ron Waters rejected PSV Eindhoven" in told("Ron Waters has declined PSV's invitation to become a coach.")


def test_what_comes_about_should_somebody_leave_is_open() -> None:
    for text in (
        "Should Rick Holm leave Everton, they will sign Dan Perrow of Hull.",
        "Should Rick Holm leave, Everton will turn to Dan Perrow of Hull.",
        "If Rick Holm leaves, Everton will sign Dan Perrow of Hull.",
    ):
        claims = told(text)
        assert "Dan Perrow linkedWith Everton" in claims
        assert not {"Dan Perrow signedFor Everton", "Dan Perrow appointedBy Everton"} & set(claims)
    assert "Dan Perrow signedFor Everton" in told("Everton will sign Dan Perrow of Hull on Monday.")


def test_who_is_interested_in_taking_a_chance_has_not_taken_it() -> None:
    read = told("Rick Holm is interested in taking up the opportunity to manage Everton.")
    assert read == {"Rick Holm linkedWith Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Hull have tempted Derby into selling winger Dan Perrow.",
        "Derby have been bullied into selling winger Dan Perrow by Hull.",
        "Hull tried to bully Derby into selling Dan Perrow.",
        "Hull hope that they can force Derby into selling their captain Dan Perrow.",
    ],
)
def test_who_is_moved_to_do_it_does_it(text: str) -> None:
    claims = told(text)
    assert "Dan Perrow playedFor Derby County" in claims
    assert "Dan Perrow departedFrom Hull City" not in claims


def test_who_is_talked_into_joining_joins() -> None:
    assert "Dan Perrow signedFor Hull City" in told("Hull have talked winger Dan Perrow into joining them.")
    assert "Tom Ash signedFor Hull City" not in told("Coach Tom Ash tried to talk Dan Perrow into joining Hull.")


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ashdale pulled off a coup by persuading Rick Holm to leave Everton for Hull.",
        "Hull surprised everybody by persuading Rick Holm to leave Everton.",
    ],
)
def test_what_was_done_by_persuading_somebody_has_come_about(text: str) -> None:
    assert ("Rick Holm departedFrom Everton", "confirmed") in {
        (f"{one.subject.label} {one.relation} {one.object.label}", one.certainty) for one in read(text)
    }


def test_what_is_to_be_done_by_persuading_somebody_has_not() -> None:
    for text in (
        "Hull hope to strengthen by persuading Rick Holm to leave Everton.",
        "Hull could have saved money by persuading Rick Holm to leave Everton.",
    ):
        assert "confirmed" not in {one.certainty for one in read(text, "departedFrom")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have contacted Dan Perrow's representatives.",
        "Everton have held talks with the representatives of Leeds winger Dan Perrow.",
        "Everton have been in contact with Dan Perrow's representatives.",
        "Everton have been in touch with the agent of Leeds winger Dan Perrow.",
        "Everton have been in touch with Dan Perrow.",
        "Everton met Dan Perrow's advisers in Paris.",
    ],
)
def test_who_speaks_to_those_who_deal_for_somebody_approaches_him(text: str) -> None:
    assert "Dan Perrow approachedBy Everton" in told(text)


def test_friends_who_keep_in_touch_approach_nobody() -> None:
    for text in (
        "Everton have kept in touch with Dan Perrow since he left.",
        "Everton manager Tom Ash has been in touch with Dan Perrow since his injury.",
        "Dan Perrow has been in contact with his representatives about a move to Everton.",
        "Everton lost touch with Hull, for whom Dan Perrow scored.",
    ):
        assert "Dan Perrow approachedBy Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Steve Marlow went on to coach Twente after losing the England job.",
        "Steve Marlow lost the England job and then took charge of Twente.",
        "Steve Marlow took over at Twente after losing the England manager's job.",
    ],
)
def test_the_job_lost_is_the_one_that_is_named(text: str) -> None:
    claims = told(text)
    assert "Steve Marlow sackedBy England" in claims
    assert "Steve Marlow sackedBy FC Twente" not in claims


def test_who_left_for_good_has_left_though_he_was_lent_later() -> None:
    text = "Striker Rick Holm left Rangers for Hull a year ago but was loaned to Everton in January."
    assert "Rick Holm departedFrom Rangers" in told(text)
    assert "Rick Holm departedFrom Rangers" not in told("Striker Rick Holm left Rangers on loan and came back.")
