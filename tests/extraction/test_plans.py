"""What is planned, due or told under a condition has not come about; what nobody vouches for is not denied."""

import pytest
from reading import FEBRUARY, noted, told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton's plan is to sell Rick Holm to Leeds.", "Rick Holm linkedWith Leeds United (rumoured)"),
        ("Everton's aim is to appoint Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("The idea is for Rick Holm to join Everton.", "Rick Holm linkedWith Everton (rumoured)"),
        ("The plan is for Rick Holm to be sacked by Everton.", "Rick Holm sackedBy Everton (rumoured)"),
        ("The aim is for Everton to sign Rick Holm by Friday.", "Rick Holm linkedWith Everton (rumoured)"),
        ("The plan is for Rick Holm to replace Al Moss as Everton boss.", "Rick Holm linkedWith Everton (rumoured)"),
        ("The intention remains to sell Rick Holm to Leeds.", "Rick Holm linkedWith Leeds United (rumoured)"),
        ("Rick Holm is yet to join Everton.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm, yet to sign for Everton, trained with Leeds.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Everton are yet to appoint Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Were Everton to sack Rick Holm, Leeds would move for him.", "Rick Holm sackedBy Everton (rumoured)"),
        ("Were Rick Holm to leave Everton, Leeds would be keen.", "Rick Holm departedFrom Everton (rumoured)"),
        ("Rick Holm will join Leeds, provided Everton agree a fee.", "Rick Holm linkedWith Leeds United (rumoured)"),
        (
            "Rick Holm will join Leeds provided that he passes a medical.",
            "Rick Holm linkedWith Leeds United (rumoured)",
        ),
        ("Rick Holm will join Leeds as long as Hull agree.", "Rick Holm linkedWith Leeds United (rumoured)"),
        ("Rick Holm will leave Everton whenever they find a buyer.", "Rick Holm departedFrom Everton (rumoured)"),
    ],
)
def test_what_is_planned_is_no_fact(text: str, claim: str) -> None:
    found = noted(text, "certainty", FEBRUARY)
    assert claim in found
    assert not any(
        one.endswith(("signedFor Leeds United", "sackedBy Everton", "departedFrom Everton")) for one in found
    )


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("His last act was to sell Rick Holm to Leeds.", "Rick Holm signedFor Leeds United"),
        ("Rick Holm will join Leeds on Monday.", "Rick Holm signedFor Leeds United"),
        ("Rick Holm joined Leeds and provided Dan Perrow with two goals.", "Rick Holm signedFor Leeds United"),
        ("Everton were right to sack Rick Holm.", "Rick Holm sackedBy Everton"),
    ],
)
def test_what_came_about_is_a_fact(text: str, claim: str) -> None:
    assert claim in noted(text, "certainty", FEBRUARY)


def test_whoever_is_yet_to_score_plays() -> None:
    assert noted("Rick Holm is yet to score for Everton.", "status certainty") == {
        "Rick Holm playedFor Everton (current)"
    }


_OF_WHAT_IS_NOT_SAID = [
    ("Rick Holm told Everton he will not leave.", "departedFrom Everton denied", "rejected Everton confirmed"),
    ("Rick Holm told Everton that he will not leave the club.", "departedFrom Everton denied", "rejected"),
    ("Rick Holm has not signed an extension at Everton and will leave in June.", "departedFrom Everton confirmed", ""),
    ("Rick Holm has not played this season and will leave Everton in June.", "departedFrom Everton confirmed", ""),
    ("Rick Holm refused to rule out a move to Leeds.", "linkedWith Leeds United rumoured", "rejected"),
    ("Everton would not confirm that Rick Holm has been sacked.", "sackedBy Everton rumoured", "denied"),
    ("Everton did not confirm that Rick Holm has been sacked.", "sackedBy Everton rumoured", "denied"),
    ("Everton refused to confirm that Rick Holm had left.", "departedFrom Everton rumoured", "denied"),
    ("Everton doubt Rick Holm will stay.", "departedFrom Everton rumoured", "departedFrom Everton confirmed"),
    ("Rick Holm agreed the termination of his contract with Everton.", "departedFrom Everton confirmed", "committedTo"),
]


@pytest.mark.parametrize(("text", "claim", "unsaid"), _OF_WHAT_IS_NOT_SAID)
def test_what_is_not_said_is_neither_told_nor_denied(text: str, claim: str, unsaid: str) -> None:
    found = told(text, more="certainty", date=FEBRUARY)
    assert f"Rick Holm {claim}" in found
    assert not unsaid or not any(unsaid in one for one in found)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm told Everton that he will not leave Rangers.", "rejected Everton confirmed"),
        ("Rick Holm refused to join Everton.", "rejected Everton confirmed"),
        ("Rick Holm will not sign or join Everton.", "linkedWith Everton denied"),
        ("Everton have confirmed that Rick Holm has been sacked.", "sackedBy Everton confirmed"),
        ("Rick Holm has agreed a contract with Everton until 2028.", "signedFor Everton confirmed"),
    ],
)
def test_what_is_said_counts(text: str, claim: str) -> None:
    assert f"Rick Holm {claim}" in told(text, more="certainty", date=FEBRUARY)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It was not until 2018 that Rick Holm joined Everton.", "signedFor Everton confirmed 2018"),
        ("It was not until January that Everton signed Rick Holm.", "signedFor Everton confirmed 2026-01"),
        ("Rick Holm did not join Everton until 2018.", "signedFor Everton confirmed 2018"),
        ("Not until 2018 did Rick Holm join Everton.", "signedFor Everton confirmed 2018"),
        ("Rick Holm was not sacked by Everton until October.", "sackedBy Everton confirmed 2025-10"),
        ("Rick Holm did not leave Everton until he was 34.", "departedFrom Everton confirmed"),
        ("Rick Holm will not leave Everton until the summer.", "departedFrom Everton rumoured"),
        ("Rick Holm has not signed for Everton until now.", "linkedWith Everton denied"),
        ("Everton did not sign Rick Holm, who stayed at Hull until 2019.", "linkedWith Everton denied"),
    ],
)
def test_what_did_not_come_about_until_a_time_did_so_then(text: str, claim: str) -> None:
    assert f"Rick Holm {claim}" in told(text, more="certainty date", date=FEBRUARY)
