"""European and world football as agencies tell it: offices given up, coaches called in, bodies that are no clubs."""

import pytest
from reading import read, told_with_status


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # An office is given up, and taken up.
        (
            "Al Moss gave up the presidency of Everton on Friday.",
            {"Al Moss resignedFrom Everton", "Al Moss presidentOf Everton (former)"},
            set(),
        ),
        (
            "Al Moss gave up the presidency of the league on Friday. Everton were glad.",
            set(),
            {"Al Moss resignedFrom Everton", "Al Moss presidentOf Everton (former)"},
        ),
        # Whoever is chosen to succeed somebody has the job; who is named to mark him has not.
        (
            "Everton have chosen Rick Holm to succeed Tom Ashdale.",
            {"Rick Holm appointedBy Everton", "Rick Holm succeeded Tom Ashdale"},
            set(),
        ),
        (
            "Uruguay finally have a coach. Rick Holm was named on Tuesday as the man to replace Tom Ashdale.",
            {"Rick Holm appointedBy Uruguay", "Rick Holm succeeded Tom Ashdale"},
            set(),
        ),
        (
            "Everton named Rick Holm as the man to mark Tom Ashdale.",
            set(),
            {"Rick Holm appointedBy Everton", "Rick Holm succeeded Tom Ashdale"},
        ),
        (
            "Everton ended their search for a head coach, turning to one of their own in Rick Holm.",
            {"Rick Holm appointedBy Everton"},
            set(),
        ),
        (
            "Leeds have sacked Rick Holm. He was called in last September after Sam Burwell had been dismissed.",
            {"Rick Holm appointedBy Leeds United", "Sam Burwell sackedBy Leeds United"},
            set(),
        ),
        (
            "Leeds have sacked Rick Holm. The job falls, for the time being, to Tom Ashdale.",
            {"Tom Ashdale appointedBy Leeds United"},
            set(),
        ),
        # The last of several assistants is one too.
        (
            "Leeds have appointed Rick Holm as coach. Ben Cole and Tom Ashdale are his assistants.",
            {"Ben Cole assistantAt Leeds United (current)", "Tom Ashdale assistantAt Leeds United (current)"},
            set(),
        ),
        # Whoever is formerly of clubs, where a coach is sought, coached them.
        (
            "Rick Holm is the new coach of Leeds. Sam Burwell, formerly of Everton and Hull, was in talks too.",
            {"Sam Burwell managed Everton (former)", "Sam Burwell managed Hull City (former)"},
            {"Sam Burwell playedFor Everton (former)", "Sam Burwell playedFor Hull City (former)"},
        ),
        # Whoever is on the list to coach a team does not.
        (
            "Rick Holm and Tom Ashdale are on the shortlist to coach Ghana.",
            {"Rick Holm linkedWith Ghana (rumoured)"},
            {"Rick Holm managed Ghana (current)", "Tom Ashdale managed Ghana (current)"},
        ),
        # A job before this one is over.
        (
            "Everton have appointed Rick Holm as coach. His most recent job, with Hull, came to an end in January.",
            {"Rick Holm managed Hull City (former)"},
            {"Rick Holm managed Hull City (current)"},
        ),
        # Nobody plays for a country under contract.
        (
            "Rick Holm's contract with Ghana was up and it was not renewed.",
            {"Rick Holm managed Ghana (former)"},
            {"Rick Holm playedFor Ghana (current)"},
        ),
        (
            "Everton coach Rick Holm became the only man to win the cup with Hull and Leeds.",
            {"Rick Holm managed Hull City (former)", "Rick Holm managed Leeds United (former)"},
            {"Rick Holm managed Hull City (current)"},
        ),
        (
            "Everton coach Rick Holm went to Mexico, where he became the only man to win three cups.",
            set(),
            {"Rick Holm playedFor Mexico (current)", "Rick Holm playedFor Mexico (former)"},
        ),
    ],
)
def test_how_jobs_change_hands(text: str, said: set[str], not_said: set[str]) -> None:
    claims = told_with_status(text)
    assert said <= claims
    assert not not_said & claims


@pytest.mark.parametrize("body", ["football confederation", "UEFA", "RFEF", "FA", "league", "Spanish league"])
def test_who_presides_over_a_body_that_is_no_club(body: str) -> None:
    claims = told_with_status(f"Leeds coach Rick Holm is unhappy. The {body} president Al Moss does not agree.")
    assert "Al Moss presidentOf Leeds United (current)" not in claims


def test_a_club_has_a_president_too() -> None:
    claims = told_with_status("Leeds coach Rick Holm is unhappy. Club president Al Moss does not agree.")
    assert "Al Moss presidentOf Leeds United (current)" in claims


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # "Now at T" and "once of T" are said of the name before them alone.
        (
            "Striker Sam Burwell formed a partnership at Leeds with Dan Perrow, now at Everton.",
            {"Dan Perrow playedFor Everton (current)", "Sam Burwell teammateOf Dan Perrow (former)"},
            {"Sam Burwell playedFor Everton (former)"},
        ),
        (
            "Bayern coach Rick Holm arrived in 2016 to replace Sam Burwell, now at Hull.",
            {"Sam Burwell managed Hull City (current)"},
            {"Sam Burwell playedFor Hull City (current)", "Rick Holm managed Hull City (former)"},
        ),
        # A table's distances name no coach's team.
        (
            "Real Madrid have lost again. Coach Rick Holm's team is now second, 12 points behind Barcelona.",
            {"Rick Holm managed Real Madrid (current)"},
            {"Rick Holm managed Barcelona (current)"},
        ),
        # Whoever has an office had it after him whom he succeeded.
        (
            "Rick Holm, the Leeds president, succeeded Sam Burwell in 2009.",
            {"Sam Burwell presidentOf Leeds United (former)"},
            set(),
        ),
        # "Has coached" is told of whoever is elsewhere now.
        (
            "Leeds have appointed coach Rick Holm. The Basque, who has coached Hull, will start on Monday.",
            {"Rick Holm managed Leeds United (current)", "Rick Holm managed Hull City (former)"},
            set(),
        ),
        (
            "Rick Holm has coached Hull since 2004. Leeds want him.",
            {"Rick Holm managed Hull City (current)"},
            {"Rick Holm managed Hull City (former)"},
        ),
        # Whoever arrives does not go.
        (
            "Leeds manager Rick Holm regretted the departure of Dan Perrow and the arrival of Joe Tarrant.",
            {"Dan Perrow departedFrom Leeds United"},
            {"Joe Tarrant departedFrom Leeds United"},
        ),
        # A country tells where somebody is from, but of players for whom they play.
        (
            "Leeds want Rick Holm. Sam Burwell of Portugal, twice a league winner, completes the shortlist.",
            set(),
            {"Sam Burwell playedFor Portugal (current)"},
        ),
        (
            "Everton lost. Striker Dan Perrow of Portugal scored twice.",
            {"Dan Perrow playedFor Portugal (current)"},
            set(),
        ),
        (
            "Leeds have appointed Rick Holm as coach. Later he worked in Paraguay with Guarani and Olimpia.",
            {"Rick Holm managed Olimpia (former)"},
            set(),
        ),
        (
            "Leeds lost to Hull. Referee Sam Burwell will be in charge for the final.",
            set(),
            {"Sam Burwell managed Leeds United (future)", "Sam Burwell managed Leeds United (current)"},
        ),
    ],
)
def test_who_is_where(text: str, said: set[str], not_said: set[str]) -> None:
    claims = told_with_status(text)
    assert said <= claims
    assert not not_said & claims


def test_a_participle_has_its_own_date() -> None:
    text = "Rick Holm took over at Leeds from Sam Burwell, fired in September after four defeats."
    claims = read(text, date="2026-02-20")
    dates = {(one.subject.label, one.relation): one.date for one in claims}
    assert dates["Sam Burwell", "sackedBy"] == "2025-09"
    assert dates["Rick Holm", "appointedBy"] is None
