"""Which sentence is a claim's evidence where an article says the same in several."""

import pytest
from reading import read

HIS_CLUB = "Rick Holm managed Everton"


def shown(text: str, claim: str) -> str:
    """The quote of the one claim of a text that is `claim`."""
    found = read(text, claim.split()[2], of=" ".join(claim.split()[:2]), date="2024-05-05")
    (one,) = (one for one in found if one.object.label == " ".join(claim.split()[3:]))
    return one.evidence.quote


@pytest.mark.parametrize(
    ("text", "claim", "quote"),
    [
        (
            "Leeds United want to sign Holm. Leeds United want to sign Rick Holm soon. He is a Leeds United target.",
            "Rick Holm linkedWith Leeds United",
            "Leeds United want to sign Rick Holm",
        ),
        (
            "Holm joins Leeds United\n\nHolm has joined Leeds United for two years. Rick Holm's agent was there.",
            "Rick Holm signedFor Leeds United",
            "Holm has joined Leeds United",
        ),
        (
            "Everton are in talks. Owner Tom Ashdale was there. “As owner of the club, I am coming to Everton today,”"
            " Ashdale said.",
            "Tom Ashdale ownerOf Everton",
            "Owner Tom Ashdale",
        ),
    ],
)
def test_the_fullest_telling_is_shown(text: str, claim: str, quote: str) -> None:
    assert shown(text, claim) == quote


@pytest.mark.parametrize(
    "leaving", ["Everton have sacked Rick Holm", "Rick Holm was sacked by Everton", "Rick Holm resigned from Everton"]
)
def test_whoever_went_is_shown_to_have_had_the_job(leaving: str) -> None:
    text = f"Everton were beaten at home. They had never trained as hard as under Holm. {leaving}."
    assert shown(text, HIS_CLUB) == leaving


def test_whoever_has_the_job_is_not_shown_by_how_he_lost_it_once() -> None:
    text = "Everton sacked Rick Holm in 2019. They brought him back a year later. Holm is manager of Everton."
    assert shown(text, HIS_CLUB) == "Holm is manager of Everton"


def test_a_job_told_with_its_time_is_shown_by_that() -> None:
    text = "Tom Ashdale left. Holm managed Everton from 2010 to 2012. Everton sacked Rick Holm, the best they had."
    assert shown(text, HIS_CLUB) == "Holm managed Everton"
