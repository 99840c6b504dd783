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
