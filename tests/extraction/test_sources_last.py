"""Whose word it is stands last in columns of gossip: "T want X, the paper claims", "..., report the papers"."""

import pytest
from reading import noted

NOTES = "certainty attributed_to"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Everton have sacked Rick Holm, Foot Mercato reports.",
            "Rick Holm sackedBy Everton (reported, by Foot Mercato)",
        ),
        (
            "Everton have sacked Rick Holm, BBC Sport understands.",
            "sackedBy Everton (reported, by BBC Sport)",
        ),
        ("Rick Holm has turned down Everton, TeamTalk claim.", "Rick Holm rejected Everton (reported, by TeamTalk)"),
        (
            "Rick Holm has agreed to join Everton, Fichajes notes.",
            "signedFor Everton (reported, by Fichajes)",
        ),
        (
            "Everton have made a bid for Leeds striker Dan Berg and midfielder Jan Moss, Mundo Deportivo reports.",
            "Jan Moss approachedBy Everton (reported, by Mundo Deportivo)",
        ),
        (
            "Everton and Fulham are both interested in signing Leeds striker Dan Berg, Fichajes claims.",
            "Dan Berg linkedWith Everton (rumoured, by Fichajes)",
        ),
        (
            "Everton are looking at bringing Leeds striker Dan Berg back to England, claim talkSPORT.",
            "Dan Berg linkedWith Everton (rumoured, by talkSPORT)",
        ),
        (
            "Everton have signed Dan Berg, report the Daily Mail.",
            "signedFor Everton (reported, by Daily Mail)",
        ),
        # What somebody of the club says is so.
        ("Everton have sacked Rick Holm, the club say.", "Rick Holm sackedBy Everton"),
        ("Everton have sacked Rick Holm and report to the police.", "Rick Holm sackedBy Everton"),
    ],
)
def test_whoever_says_it_last_is_no_part_of_what_he_says(text: str, claim: str) -> None:
    found = noted(text, NOTES)
    assert any(one.endswith(claim) for one in found), found
