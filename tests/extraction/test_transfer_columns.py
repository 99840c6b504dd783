"""News of transfers as papers tell it: what is about to happen, who is only wanted, and of whom nothing is told."""

import pytest
from reading import read, told, told_with_status


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


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A name that opens a sentence is the subject of its verb.
        (
            "Bournemouth, meanwhile, have brought in striker Rick Holm on a similar deal.",
            {"Rick Holm signedFor Bournemouth"},
            set(),
        ),
        ("Tranmere have signed the winger Rick Holm on loan.", {"Rick Holm signedFor Tranmere Rovers"}, set()),
        # Whom a club has signed the next sentence goes on of.
        (
            "Dion Moss has joined Sutton. Fulham have signed Porto winger Rick Holm. He played for Bury.",
            {"Rick Holm playedFor Bury (former)"},
            {"Dion Moss playedFor Bury (former)"},
        ),
        # The place from which a successor is signed is of nobody else, nor does he go there.
        (
            "Ben Cole left to join Leeds, replaced by the loan signing of Rick Holm from second-tier Blackburn.",
            {"Ben Cole signedFor Leeds United", "Rick Holm playedFor Blackburn Rovers (former)"},
            {
                "Ben Cole departedFrom Blackburn Rovers",
                "Ben Cole playedFor Blackburn Rovers (former)",
                "Rick Holm signedFor Blackburn Rovers",
            },
        ),
        # What is ended so that somebody can leave does not keep him from it.
        (
            "Rick Holm's loan at Fulham has been cancelled to allow him to join Leeds.",
            {"Rick Holm linkedWith Leeds United (rumoured)"},
            {"Rick Holm linkedWith Leeds United (denied)"},
        ),
        # A word with a capital that tells what somebody is like is no club.
        ("Wantaway forward Rick Holm is at Fulham.", {"Rick Holm playedFor Fulham (current)"}, set()),
        # The country of a player is no team of his coach.
        (
            "Everton defender Rick Holm has signed a new deal.\n\nThe Norway international has helped Al Moss' side "
            "to five titles in that time.\n\nEverton general manager Paul Green was delighted.",
            {"Al Moss managed Everton (current)"},
            {"Al Moss managed Norway (current)"},
        ),
    ],
)
def test_of_whom_and_of_which_club_a_column_tells(text: str, said: set[str], not_said: set[str]) -> None:
    found = told_with_status(text)
    assert said <= found
    assert not found & not_said
    assert not any("Wantaway" in one for one in found)


def test_since_somebody_else_did_it_is_no_date_of_the_event() -> None:
    text = "Ben Cole was the first English player to join Everton since Rick Holm in 1986."
    assert [one.date for one in read(text, "signedFor", date="2019-05-05")] == [None]


@pytest.mark.parametrize("source", ["Teamtalk", "Roker Report", "Perrow", "Dan Perrow on Twitter", "Hull Live"])
def test_who_is_named_in_brackets_behind_a_sentence_is_its_source(source: str) -> None:
    text = f"Everton's main striker Rick Holm is out injured ({source})."
    assert told(text) == {"Rick Holm playedFor Everton"}
    assert "Dan Perrow playedFor Everton" in told(
        "Everton lined up without their best striker (Dan Perrow). Perrow, the Everton striker, has a cold."
    )


@pytest.mark.parametrize("wants", ["pushing for his signature", "keen on him", "now considering a bid"])
def test_a_club_that_wants_somebody_is_not_where_he_plays(wants: str) -> None:
    text = f"Dan Perrow has seen game time at Fulham dry up under new boss Rick Holm with Everton {wants}."
    assert not {"Rick Holm managed Everton", "Dan Perrow playedFor Everton"} & told(text)
    assert "Dan Perrow approachedBy Everton" in told("Dan Perrow is in talks with Everton hoping to seal a move.")
