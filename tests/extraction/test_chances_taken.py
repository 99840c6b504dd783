"""Chances and invitations: who took them has come, who would is only wanted."""

import pytest
from reading import told


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
