"""What papers and clubs say in passing: impatience, deals that see somebody go, datelines, offices in capitals."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, date=reading.FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Everton chairman Al Moss can't wait for Rick Holm to link up with the club.",
        "Everton chairman Al Moss cannot wait to see Rick Holm join the club.",
        "Rick Holm can't wait to join Everton.",
    ],
)
def test_impatience_denies_nothing(text: str) -> None:
    assert told(text, "linkedWith", more="certainty") == {"Rick Holm linkedWith Everton rumoured"}


def test_a_deal_that_sees_somebody_go_keeps_him_nowhere() -> None:
    text = "Striker Rick Holm plays for Hull. He has agreed a deal which will see him join Everton in the summer."
    assert told(text, "signedFor", "committedTo") == {"Rick Holm signedFor Everton"}


def test_next_season_starts_in_the_year_to_come() -> None:
    text = "Rick Holm has agreed a pre-contract to join Everton from the start of next season."
    assert told(text, "signedFor", more="date") == {"Rick Holm signedFor Everton 2026"}
    later = reading.told(text.replace("has agreed", "agreed"), "signedFor", more="date", date="2026-09-10")
    assert later == {"Rick Holm signedFor Everton 2027"}


@pytest.mark.parametrize("dateline", ["London, October 20:", "London (AP)", "LONDON -"])
def test_the_town_of_a_dateline_is_no_club(dateline: str) -> None:
    text = f"{dateline} Coach Rick Holm has left his position at Newcastle United. They play Crystal Palace next."
    assert not [one for one in told(text) if one.endswith("Crystal Palace")]
    text = f"{dateline} The manager Rick Holm has resigned. Everton beat Crystal Palace."
    assert not [one for one in told(text) if one.endswith("Crystal Palace")]


def test_offices_in_capitals_are_nobodys_names() -> None:
    found = told("Under-18s Head Coach Rick Holm and Club Captain Ben Cole will take charge of Everton.")
    assert "Ben Cole playedFor Everton" in found
    text = "Everton can confirm that Rick Holm has been relieved of his duties as Senior Men's First Team Manager."
    assert reading.named(text) == {"Rick Holm", "Everton"}
    assert reading.named("Rick Holm joined Hearts on a Bosman free transfer from St Johnstone.") == {
        "Rick Holm",
        "Heart of Midlothian",
        "St Johnstone",
    }


def test_those_who_leave_a_board_together_were_of_it() -> None:
    found = told("Everton chairman Al Moss's sons, Simon and Adrian, have left the club's board.", more="status")
    assert {"Simon executiveOf Everton former", "Adrian executiveOf Everton former"} <= found
    assert not [one for one in found if " managed " in one]
