"""What papers tell of a move beside the move itself: from where, after whom, on what terms, and where he was before."""

import pytest
from reading import noted


def _check(text: str, said: set[str], not_said: set[str]) -> None:
    claims = noted(text, "status certainty", "2026-02-20")
    assert said <= claims
    assert not claims & not_said


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Those from whom somebody may be taken are no suitors.
        (
            "Spurs are seen as the frontrunners to sign Rick Holm from Leeds.",
            {"Rick Holm linkedWith Tottenham Hotspur (rumoured)", "Rick Holm playedFor Leeds United (current)"},
            {"Rick Holm linkedWith Leeds United (rumoured)"},
        ),
        (
            "Everton are favourites to land Rick Holm from Leeds this summer.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm linkedWith Leeds United (rumoured)"},
        ),
        ("Rick Holm is the favourite to join Everton from Leeds.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        ("Rick Holm is favourite to take over at Everton.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        # Who is on loan at a club is not wanted by it because it may buy him.
        (
            "Rick Holm joined Everton on loan with the club having the option to buy the defender in the summer.",
            {"Rick Holm signedFor Everton"},
            {"Rick Holm linkedWith Everton (rumoured)"},
        ),
        (
            "Rick Holm has joined Leeds on loan. Leeds have an obligation to sign Holm if they stay up.",
            {"Rick Holm signedFor Leeds United"},
            {"Rick Holm linkedWith Leeds United (rumoured)"},
        ),
        ("Everton want to buy Rick Holm.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        # Who signs players signs for nobody.
        (
            '"I sign the players for this football club and try to get it right," Leeds manager Al Moss said.',
            {"Al Moss managed Leeds United (current)"},
            {"Al Moss appointedBy Leeds United", "Al Moss playedFor Leeds United (former)"},
        ),
        (
            "Everton manager Al Moss buys the players for the club.",
            {"Al Moss managed Everton (current)"},
            {"Al Moss playedFor Everton (former)", "Al Moss signedFor Everton"},
        ),
    ],
)
def test_who_wants_somebody(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Rick Holm joined Everton in May. He is Everton's 11th signing of the summer, following Al Moss, "
            "Dan Perrow and Neil Dobbin.",
            {
                "Al Moss signedFor Everton",
                "Dan Perrow signedFor Everton",
                "Neil Dobbin signedFor Everton",
            },
            set(),
        ),
        (
            "Dan Perrow becomes Rick Holm's twelfth signing since he took over at Everton.",
            {"Dan Perrow signedFor Everton"},
            set(),
        ),
        # No line-up of anybody stands within a clause.
        (
            "Leeds have let Rick Holm go to Everton. The defender becomes Everton's 14th signing of the summer, "
            "following Al Moss, Dan Perrow, Neil Dobbin, Rob Kane, Tom Ashdale, Jack Berg, Ben Cole and Sam Hurst "
            "through the door. Leeds meet Hull on Saturday.",
            {"Al Moss signedFor Everton", "Sam Hurst signedFor Everton"},
            {"Al Moss playedFor Leeds United (current)", "Sam Hurst playedFor Leeds United (current)"},
        ),
        (
            "Rick Holm joined Everton in May. The 23-year-old spent last season on loan in the Championship with "
            "Leeds, while he has also had spells with Walsall and Bury.",
            {"Rick Holm playedFor Leeds United (former)", "Rick Holm playedFor Walsall (former)"},
            set(),
        ),
        (
            "Rick Holm joined Everton in May. The 23-year-old spent much of last season on loan with Leeds.",
            {"Rick Holm playedFor Leeds United (former)"},
            set(),
        ),
        (
            "Rick Holm has rejoined Dundee, where he spent the first half of the campaign until being recalled.",
            {"Rick Holm signedFor Dundee", "Rick Holm playedFor Dundee (former)"},
            set(),
        ),
        (
            "Rick Holm spent the last campaign at Dundee.",
            {"Rick Holm playedFor Dundee (former)"},
            set(),
        ),
    ],
)
def test_who_came_before_and_where_he_was(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Rick Holm left Everton on Monday. He follows Al Moss out of the door, after the right back joined Bolton.",
            {"Al Moss signedFor Bolton Wanderers"},
            {"Rick Holm signedFor Bolton Wanderers"},
        ),
        (
            "He followed Al Moss out of Everton after the full back joined Bolton.",
            {"Al Moss signedFor Bolton Wanderers"},
            set(),
        ),
        ("Leeds have signed the England right back Al Moss from Everton.", {"Al Moss signedFor Leeds United"}, set()),
        ("Everton want Al Moss. The left back has joined Leeds.", {"Al Moss signedFor Leeds United"}, set()),
        (
            "Everton striker Al Moss came right back from injury. Leeds took the left back four apart.",
            {"Al Moss playedFor Everton (current)"},
            {"Al Moss playedFor Leeds United (current)"},
        ),
    ],
)
def test_positions_of_two_words_are_somebody(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Where somebody has been is his own club, whoever else is of that league now.
        (
            "Dan Perrow has joined Everton. Southampton's Rick Holm is in talks to join Serie A side Inter. The "
            "27-year-old has been with the Premier League club since 2015.",
            {"Rick Holm playedFor Southampton (current)"},
            {"Rick Holm playedFor Everton (current)"},
        ),
        (
            "Everton want Inter defender Rick Holm. He has spent six years with the Italian club.",
            {"Rick Holm playedFor Inter Milan (current)"},
            {"Rick Holm playedFor Everton (former)"},
        ),
        # Of whose side he is on the bench tells the clause that has him at a club.
        (
            "Newcastle have signed the left-back Rick Holm on loan from Lazio. Holm has been at Lazio since 2022 and "
            "has been mainly on the bench for Al Moss's side.",
            {"Al Moss managed Lazio (current)"},
            {"Al Moss managed Newcastle United (current)"},
        ),
        (
            "Everton want the left-back Rick Holm. Holm has been at Leeds since 2022 and is a regular in Al Moss's "
            "side.",
            {"Al Moss managed Leeds United (current)"},
            {"Al Moss managed Everton (current)"},
        ),
        (
            "Everton lost again. Al Moss's side are bottom.",
            {"Al Moss managed Everton (current)"},
            set(),
        ),
    ],
)
def test_his_own_club_and_its_manager(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)
