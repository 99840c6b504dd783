"""Wordings of every day: what they tell, and what they seem to tell and do not."""

import pytest
from reading import FEBRUARY, noted


def _notes(text: str) -> set[str]:
    return noted(text, "status certainty at", FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Leeds on Saturday. Rick Holm's dismissal left Leeds with ten men.",
        "Leeds boss Tom Ashdale was furious at the dismissal of Rick Holm.",
        "Everton beat Leeds on Saturday. Everton led before Rick Holm was dismissed for diving.",
        "Rick Holm faces a fine after his dismissal at Everton.",
    ],
)
def test_whoever_is_dismissed_in_a_match_is_not_sacked(text: str) -> None:
    assert not any("sackedBy" in one for one in _notes(text)), _notes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was dismissed by Everton on Monday.",
        "Rick Holm's dismissal as Everton manager was a shock.",
        "Everton manager Rick Holm is popular. Fans were stunned when his dismissal was announced.",
        "Rick Holm, once of Everton, was dismissed in October after a defeat at Leeds.",
        "Everton chairman Tom Ashdale dismissed Rick Holm in May.",
    ],
)
def test_whoever_is_dismissed_by_his_club_is_sacked(text: str) -> None:
    assert "Rick Holm sackedBy Everton" in _notes(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Everton are seeking a replacement for Dan Perrow. The striker has joined Leeds.", {"signedFor"}),
        ("Everton have yet to find a replacement for Dan Perrow.", set()),
        ("Everton have signed Ben Cole as a replacement for Dan Perrow.", {"signedFor"}),
        ("Everton are looking for a replacement for coach Rick Holm.", {"managed"}),
        ("Everton have appointed Ben Cole as a replacement for Rick Holm.", {"appointedBy", "succeeded"}),
        ("Everton are searching for a successor to Rick Holm.", {"managed"}),
    ],
)
def test_only_whoever_coaches_leaves_a_job_to_be_filled(text: str, said: set[str]) -> None:
    assert {one.split()[2] for one in _notes(text)} == said
