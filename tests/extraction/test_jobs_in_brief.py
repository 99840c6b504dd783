"""Short news of who gets and loses a job at a club: sackings, caretakers, assistants, chairmen, on texts of our own."""

import pytest
from reading import rows, told


@pytest.mark.parametrize(
    "clause",
    [
        "will pick the side, although the former Leeds striker has said he does not want the job",
        "will take training, though the former Leeds striker admits it is hard",
        "is ready, although the former Leeds striker has not spoken to the board",
    ],
)
def test_what_is_set_beside_a_clause_goes_on_of_its_only_person(clause: str) -> None:
    text = f"Everton sacked manager Tom Ashdale. Assistant Rick Holm {clause}."
    assert "Leeds United" in {one[1] for one in rows(text, "playedFor", parts="subject object", of="Rick Holm")}
    assert not rows(text, "playedFor", of="Tom Ashdale")


def test_of_two_named_before_it_goes_on_of_the_other() -> None:
    text = "Rick Holm praised Tom Ashdale, although the former Leeds striker did not score."
    assert told(text) == {"Tom Ashdale playedFor Leeds United"}
