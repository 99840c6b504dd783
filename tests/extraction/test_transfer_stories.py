"""Transfer stories of the web: who wants whom, who says no, and whose club is meant by what they leave out."""

from reading import told


def test_a_new_deal_is_refused_to_ones_own_club() -> None:
    said = told("Chelsea midfielder Dan Perrow is a target for Arsenal after he refused a new deal.")
    assert "Dan Perrow rejected Chelsea" in said
    assert "Dan Perrow rejected Arsenal" not in said


def test_interest_amid_which_talks_stall_is_in_whom_they_are_about() -> None:
    said = told(
        "Dan Perrow is a target for Stuttgart, who may lose Neil Cole, "
        "and talks over a new deal for Rick Holm have stalled amid interest from Ajax."
    )
    assert "Rick Holm linkedWith Ajax" in said
    assert "Dan Perrow linkedWith Ajax" not in said


def test_under_whom_somebody_appeared_has_not_played_there_himself() -> None:
    said = told("Leeds want Dan Perrow, who made a handful of appearances for Hull under Rick Holm.")
    assert "Rick Holm playedFor Hull City" not in said


def test_a_nickname_of_two_clubs_is_that_of_the_one_named_last() -> None:
    said = told(
        "Inter had been the only club he spoke to. "
        "The Nerazzurri have signed the Atalanta forward Dan Perrow, who is a target for Napoli too."
    )
    assert "Dan Perrow signedFor Inter Milan" in said
    assert "Dan Perrow signedFor Atalanta" not in said


def test_a_side_is_not_that_of_the_striker_next_on_its_list() -> None:
    said = told("Rick Holm's side have moved on: Dan Perrow has arrived from Parma, and Roma's Neil Cole is next.")
    assert not [one for one in said if one.startswith("Rick Holm managed")]
