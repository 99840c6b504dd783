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
        # A clause that opens a sentence ends at the comma; whom a club lost to another has gone there.
        (
            "With striker Dan Perrow having joined Hull, Everton are short of players.",
            {"Dan Perrow signedFor Hull City"},
            {"Dan Perrow signedFor Everton"},
        ),
        (
            "Everton's loss of striker Dan Perrow to Hull was a blow.",
            {"Dan Perrow signedFor Hull City", "Dan Perrow departedFrom Everton"},
            {"Dan Perrow signedFor Everton"},
        ),
        # Whom a club offers for another is its own.
        (
            "Everton could offer Dan Perrow in exchange for Leeds striker Rick Holm.",
            {"Dan Perrow playedFor Everton (current)", "Rick Holm linkedWith Everton (rumoured)"},
            {"Dan Perrow linkedWith Everton (rumoured)", "Dan Perrow playedFor Leeds United (current)"},
        ),
        # What an attempt aims at stands behind it, and it is his by whom it is made.
        (
            "Hull's attempts to sign Leeds striker Rick Holm have failed.",
            {"Rick Holm linkedWith Hull City (denied)", "Rick Holm playedFor Leeds United (current)"},
            {"Rick Holm linkedWith Leeds United (denied)"},
        ),
        (
            "An attempt by Hull to land Rick Holm has failed.",
            {"Rick Holm linkedWith Hull City (denied)"},
            set(),
        ),
        (
            "The move to Hull City reunites defender Rick Holm with boss Dan Perrow.",
            {"Rick Holm signedFor Hull City", "Rick Holm playedUnder Dan Perrow"},
            set(),
        ),
        (
            "A move to Hull could reunite Leeds striker Rick Holm with Dan Perrow.",
            {"Rick Holm linkedWith Hull City (rumoured)"},
            {"Rick Holm signedFor Hull City"},
        ),
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


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # What follows whom a club wants is a clause of its own, though the parser takes him for another whom it wants.
        (
            "Chelsea's main target remains Rick Holm and the Argentinian midfielder did report back for duty.",
            {"Rick Holm linkedWith Chelsea (rumoured)"},
            set(),
        ),
        (
            "Leeds are interested in Everton's Rick Holm and manager Al Moss believes Holm won't leave the club.",
            {"Rick Holm linkedWith Leeds United (rumoured)", "Al Moss managed Everton (current)"},
            {"Al Moss linkedWith Leeds United (rumoured)", "Rick Holm departedFrom Leeds United (denied)"},
        ),
        (
            "Everton have made a bid for Rick Holm and the striker has told Leeds that he wants to leave.",
            {"Rick Holm approachedBy Everton"},
            set(),
        ),
        (
            "Leeds sold Rick Holm and Al Moss to Everton.",
            {"Rick Holm signedFor Everton", "Al Moss signedFor Everton"},
            set(),
        ),
        # "The club" that somebody may leave is his own, and so is the manager's who says that he stays.
        (
            "Everton want Leeds striker Rick Holm. Manager Al Moss said Holm would not leave the club.",
            {"Al Moss managed Leeds United (current)", "Rick Holm departedFrom Leeds United (denied)"},
            {"Al Moss managed Everton (current)"},
        ),
        (
            "Everton want Leeds striker Rick Holm, who wants to leave the club.",
            {"Rick Holm departedFrom Leeds United (rumoured)"},
            {"Rick Holm departedFrom Everton (rumoured)"},
        ),
        (
            "Everton want Rick Holm. Manager Al Moss said Ben Cole would not play.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Al Moss managed Leeds United (current)"},
        ),
        # What a club has in view, and whom.
        (
            "Newcastle have made Rick Holm their main focus.",
            {"Rick Holm linkedWith Newcastle United (rumoured)"},
            set(),
        ),
        (
            "Rick Holm and Dan Perrow are two names Everton would love to offload.",
            {"Rick Holm playedFor Everton (current)", "Dan Perrow playedFor Everton (current)"},
            set(),
        ),
        (
            "Everton were keen on Rick Holm. He is a player they want to sign.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            set(),
        ),
        (
            "Arsenal are in talks with Porto with a view to signing Rick Holm.",
            {"Rick Holm approachedBy Arsenal"},
            set(),
        ),
        (
            "Rick Holm's contract with Everton ended without an offer.",
            {"Rick Holm playedFor Everton (former)"},
            {"Rick Holm approachedBy Everton"},
        ),
        ("The Everton striker Rick Holm turned down a three-year deal.", {"Rick Holm rejected Everton"}, set()),
        ("Everton striker Rick Holm turned down an interview.", set(), {"Rick Holm rejected Everton"}),
    ],
)
def test_what_is_said_of_somebody_who_is_wanted(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Rick Holm has played for Bury. After coming through the Hull academy, Holm left to join Leeds.",
            {"Rick Holm departedFrom Hull City", "Rick Holm signedFor Leeds United"},
            {"Rick Holm departedFrom Bury"},
        ),
        (
            "Rick Holm plays for Bury. After scoring against Hull, he left in May.",
            set(),
            {"Rick Holm departedFrom Hull City"},
        ),
        (
            "Rick Holm has worked his way back up, spending six months with Bury before joining Leeds.",
            {"Rick Holm playedFor Bury (former)"},
            set(),
        ),
        # Whoever has been called up by a country is its player; who retires is not.
        ("Rick Holm is wanted after his first England call-up.", {"Rick Holm playedFor England (current)"}, set()),
        (
            "Rick Holm has been linked with Leeds after his displays for England at the finals.",
            {"Rick Holm playedFor England (current)"},
            set(),
        ),
        ("Rick Holm retired after 50 appearances for England.", {"Rick Holm playedFor England (former)"}, set()),
        (
            "Rick Holm knows Al Moss from their time together with England.",
            {"Rick Holm playedFor England (former)"},
            set(),
        ),
        # Where a derby is played its visitors make no debut for the hosts.
        (
            "Leeds have signed Rick Holm in time to make his debut in the derby at Hull.",
            {"Rick Holm signedFor Leeds United"},
            {"Rick Holm playedFor Hull City (current)", "Rick Holm playedFor Hull City (future)"},
        ),
        ("Rick Holm made his debut at Everton in May.", {"Rick Holm playedFor Everton (former)"}, set()),
        # Whom a club has signed the next sentence goes on with.
        (
            "Bury have signed Al Moss. Leeds have signed Everton's 18-year-old defender Rick Holm on loan. He has 11 "
            "appearances for the Toffees.",
            {"Rick Holm playedFor Everton (current)"},
            {"Al Moss playedFor Everton (current)"},
        ),
        (
            "Everton Football Club CEO, Bill Berg, was pleased.",
            {"Bill Berg executiveOf Everton (current)"},
            set(),
        ),
    ],
)
def test_where_somebody_was_and_is(text: str, said: set[str], not_said: set[str]) -> None:
    _check(text, said, not_said)
