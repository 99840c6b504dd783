"""News of transfers as papers tell it: what is about to happen, who is only wanted, and of whom nothing is told."""

import pytest
from reading import read, told_with_status


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Behind a preposition a verb takes the name with its role as an object.
        (
            "Everton are on the brink of signing striker Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm playedFor Everton (current)"},
        ),
        (
            "Everton are on the cusp of recruiting winger Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm playedFor Everton (current)", "Rick Holm signedFor Everton"},
        ),
        # Whom a club is about to appoint it does not have.
        (
            "Everton are close to appointing coach Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm managed Everton (current)"},
        ),
        ("Everton have sacked coach Rick Holm.", {"Rick Holm managed Everton (former)"}, set()),
        # What comes ahead of a move is told before it.
        (
            "Rick Holm will undergo a medical at Celtic ahead of completing a move from Fulham.",
            {"Rick Holm linkedWith Celtic (rumoured)", "Rick Holm playedFor Fulham (current)"},
            {"Rick Holm departedFrom Fulham", "Rick Holm signedFor Celtic"},
        ),
        # The website of a club is not the club.
        (
            "Everton striker Ben Cole joined Leeds. Speaking to Leeds United's official site, Cole smiled.",
            {"Ben Cole signedFor Leeds United"},
            {"Ben Cole approachedBy Leeds United"},
        ),
        # Whoever caught the eye somewhere was there.
        (
            "Rick Holm caught the eye on loan at Fulham last season.",
            {"Rick Holm playedFor Fulham (former)"},
            {"Rick Holm linkedWith Fulham (rumoured)"},
        ),
        ("Rick Holm has caught the eye of Everton.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        # Whoever wards off bids makes none; whom a club offers in exchange it has.
        (
            "Everton have warded off bids for Rick Holm.",
            {"Rick Holm playedFor Everton (current)"},
            {"Rick Holm approachedBy Everton", "Rick Holm linkedWith Everton (rumoured)"},
        ),
        (
            "Everton could offer Rick Holm in exchange for Ben Cole.",
            set(),
            {"Rick Holm linkedWith Everton (rumoured)"},
        ),
        # Terms are agreed with whoever is to come.
        (
            "Everton have agreed a deal with the Wales goalkeeper Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm playedFor Everton (current)"},
        ),
        (
            "Everton have agreed a new deal with the goalkeeper Rick Holm.",
            {"Rick Holm committedTo Everton"},
            {"Rick Holm linkedWith Everton (rumoured)"},
        ),
        # Those on the list of a club, and whom its coach wants, are not his.
        (
            "Everton boss Al Moss could look abroad with midfielder Rick Holm reportedly on the club's radar.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm playedFor Everton (current)"},
        ),
        (
            "Everton boss Al Moss wants striker Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm playedFor Everton (current)"},
        ),
        # An outcast is of the club before the word, and his next club is another.
        (
            "Rangers outcast Rick Holm may go with Wigan Athletic about to conclude a deal for the 26-year-old.",
            {"Rick Holm playedFor Rangers (current)", "Rick Holm linkedWith Wigan Athletic (rumoured)"},
            {"Rick Holm linkedWith Rangers (rumoured)"},
        ),
    ],
)
def test_who_is_about_to_come_and_who_is_there(text: str, said: set[str], not_said: set[str]) -> None:
    found = told_with_status(text)
    assert said <= found
    assert not found & not_said


@pytest.mark.parametrize(
    ("date", "year"),
    [("2022-01-20", "2022"), ("2022-05-09", "2022"), ("2022-07-01", "2022"), ("2022-11-09", "2022")],
)
def test_this_summer_is_of_the_year_in_which_it_is_written(date: str, year: str) -> None:
    found = read("Ben Cole is leaving Fulham this summer.", "departedFrom", date=date)
    assert [one.date for one in found] == [year]
