"""What somebody is told, advised or ordered to do has not been done; nor has what waits for something else."""

import pytest
from reading import noted


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm has told Everton to sign Dan Moss.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Rick Holm told Everton to sack Dan Moss.", "Dan Moss sackedBy Everton (rumoured)"),
        ("Everton told to sign Leeds striker Dan Moss.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Everton were advised to appoint Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm has ordered Everton to sell Dan Moss.", "Dan Moss departedFrom Everton (rumoured)"),
        ("Dan Moss has been told to leave Everton.", "Dan Moss departedFrom Everton (rumoured)"),
        ("Rick Holm begged Everton to sign Dan Moss.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Everton told the press that they had signed Dan Moss.", "Dan Moss signedFor Everton"),
        ("Everton told Dan Moss that he was sacked.", "Dan Moss sackedBy Everton"),
        ("If all goes well, Dan Moss will sign a contract with Everton.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Dan Moss will leave Everton if they go down.", "Dan Moss departedFrom Everton (rumoured)"),
        ("Dan Moss will join Everton even if they go down.", "Dan Moss signedFor Everton"),
        ("The record is the £1m paid by Everton to sign Dan Moss from Leeds.", "Dan Moss signedFor Everton"),
    ],
)
def test_what_somebody_is_told_to_do_is_not_done(text: str, claim: str) -> None:
    found = noted(text, "certainty")
    assert claim in found, found
