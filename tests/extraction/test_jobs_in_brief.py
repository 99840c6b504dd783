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


@pytest.mark.parametrize(
    "aside",
    ["once of Rangers as a winger", "who used to play for Rangers as a winger", "formerly of Rangers as a winger"],
)
def test_whoever_was_a_player_once_is_sacked_as_a_manager(aside: str) -> None:
    told_of = told(f"Ian Moss was sacked by Dundee United. Moss, {aside}, is 40.")
    assert {"Ian Moss managed Dundee United", "Ian Moss playedFor Rangers"} <= told_of
    assert "Ian Moss playedFor Dundee United" not in told_of


def test_whom_a_club_lured_it_does_not_want_any_more() -> None:
    sacked = "Everton have sacked Rick Holm. Chairman Al Moss, who lured Holm from Falkirk two years ago, is sorry."
    assert "Rick Holm appointedBy Everton" in told(sacked)
    assert not rows(sacked, "linkedWith")
    assert not rows("Everton lured Dan Perrow from Falkirk two years ago.", "linkedWith")
    assert rows("Everton are trying to lure Dan Perrow from Falkirk.", "linkedWith")


def test_a_coaching_role_is_given_to_players_too() -> None:
    text = "Everton sacked boss Rick Holm. Dan Perrow, the veteran striker, has been {} a coaching role."
    assert "Dan Perrow appointedBy Everton" in told(text.format("handed"))
    assert "Dan Perrow assistantAt Everton current" in told(text.format("handed"), more="status")
    assert not rows(text.format("refused"), "assistantAt", "appointedBy")
    assert not rows("Dan Perrow has been offered a coaching role at Everton.", "assistantAt", "appointedBy")


def test_the_reins_of_a_club_are_its_manager_s() -> None:
    assert {"Rick Holm managed Everton", "Rick Holm appointedBy Everton"} <= told(
        "Everton handed the reins to Rick Holm in November."
    )
    assert not rows("Rick Holm was handed the reins of the Everton academy.", "managed")
