"""Football as North America writes of it: the U.S. and its federation, trades, fired coaches, free agents."""

import pytest
from reading import read, told_with_status


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A country by its letters is its team, unless these only tell where somebody or something is from.
        (
            "Gotham have signed U.S. striker Dana Holm. She has won 12 caps.",
            {"Dana Holm playedFor United States (current)", "Dana Holm signedFor Gotham FC"},
            set(),
        ),
        ("US coach Rick Holm was fired on Monday.", {"Rick Holm sackedBy United States"}, set()),
        ("The US owners of Everton met the coach Rick Holm.", {"Rick Holm approachedBy Everton"}, set()),
        (
            "Dan Perrow has played 30 times for the U.S. men's national team.",
            {"Dan Perrow playedFor United States (current)"},
            set(),
        ),
        # Its federation stands for it, and is no club called "Soccer".
        (
            "U.S. Soccer president Al Moss has hired Rick Holm as coach.",
            {"Rick Holm appointedBy United States", "Rick Holm managed United States (current)"},
            {"Al Moss presidentOf Soccer (current)", "Rick Holm appointedBy Soccer"},
        ),
        # Offices and places on the field by their letters.
        (
            "Orlando City GM Al Moss has left. Rangers MD Tom Ashdale and Leeds DoF Carl Pugh have resigned.",
            {
                "Al Moss executiveOf Orlando City (former)",
                "Tom Ashdale executiveOf Rangers (former)",
                "Carl Pugh sportingDirectorOf Leeds United (former)",
            },
            {"GM Al Moss departedFrom Orlando City"},
        ),
        (
            "Everton GK Dan Perrow is injured.",
            {"Dan Perrow playedFor Everton (current)"},
            set(),
        ),
        # Whoever signs somebody to a contract has him stay only where it is a new one; re-signed is renewed.
        (
            "Orlando City signed the midfielder Dan Perrow to a two-year contract.",
            {"Dan Perrow signedFor Orlando City"},
            {"Dan Perrow committedTo Orlando City"},
        ),
        (
            "Orlando City signed the midfielder Dan Perrow to a contract extension.",
            {"Dan Perrow committedTo Orlando City"},
            {"Dan Perrow signedFor Orlando City"},
        ),
        (
            "The Chicago Fire re-signed the defender Dan Perrow to a one-year deal.",
            {"Dan Perrow committedTo Chicago Fire"},
            {"Dan Perrow signedFor Chicago Fire"},
        ),
        (
            "Austin FC signed the defender Dan Perrow in a re-run of last summer's saga.",
            {"Dan Perrow signedFor Austin FC"},
            {"Dan Perrow committedTo Austin FC"},
        ),
        (
            "The defender Dan Perrow signed with Austin FC after a re-think.",
            {"Dan Perrow signedFor Austin FC"},
            {"Dan Perrow committedTo Austin FC"},
        ),
        (
            "Dan Perrow has re-joined Everton from Hull City.",
            {"Dan Perrow signedFor Everton", "Dan Perrow departedFrom Hull City"},
            set(),
        ),
        # Trades and drafts; nobody is drafted in a round of a cup.
        (
            "Austin FC acquired the defender Dan Perrow in a trade with Toronto FC.",
            {"Dan Perrow signedFor Austin FC", "Dan Perrow departedFrom Toronto FC"},
            set(),
        ),
        ("Austin FC picked Dan Perrow with the third pick.", {"Dan Perrow signedFor Austin FC"}, set()),
        ("Dan Perrow, drafted by Austin FC in 2019, has left.", {"Dan Perrow signedFor Austin FC"}, set()),
        ("Austin FC drafted the striker Dan Perrow in January.", {"Dan Perrow signedFor Austin FC"}, set()),
        ("Everton drafted in Dan Perrow for the derby.", set(), {"Dan Perrow signedFor Everton"}),
        ("Dan Perrow was drafted in by Everton.", set(), {"Dan Perrow signedFor Everton"}),
        ("Everton picked Dan Perrow in the third round of the cup.", set(), {"Dan Perrow signedFor Everton"}),
        (
            "Atlanta United tabbed Rick Holm as its new head coach.",
            {"Rick Holm appointedBy Atlanta United", "Rick Holm managed Atlanta United (current)"},
            set(),
        ),
        (
            "Everton fired the performance coach Tom Ashdale.",
            {"Tom Ashdale assistantAt Everton (former)"},
            {"Tom Ashdale managed Everton (former)"},
        ),
        # He manages what he reaches, and coaches nobody by it.
        (
            "Dan Perrow joined Everton in March and has managed 29 appearances for the club.",
            set(),
            {"Dan Perrow managed Everton (current)"},
        ),
        # What a club does to its squad with a signing is no word of anybody's, and may only be hoped for.
        (
            "Everton added depth to their squad with the signing of the striker Dan Perrow.",
            {"Dan Perrow signedFor Everton"},
            set(),
        ),
        (
            "Everton could strengthen their squad with the signing of the striker Dan Perrow.",
            {"Dan Perrow linkedWith Everton (rumoured)"},
            {"Dan Perrow signedFor Everton"},
        ),
        # A clause of what stands beside a name is of him who is named.
        (
            "Everton signed Dan Perrow, a four-year veteran who made 17 appearances for Hull City.",
            {"Dan Perrow playedFor Hull City (former)"},
            set(),
        ),
        # Whoever has moved somewhere to join a club, or turned another down for it, has joined it.
        ("Dan Perrow moved to Spain to join Real Betis.", {"Dan Perrow signedFor Real Betis"}, set()),
        ("Everton moved to sign Dan Perrow.", set(), {"Dan Perrow signedFor Everton"}),
        (
            "Dan Perrow rejected Hull City to join Everton.",
            {"Dan Perrow rejected Hull City", "Dan Perrow signedFor Everton"},
            set(),
        ),
        (
            "Dan Perrow turned down an offer from Hull City to stay at Everton.",
            {"Dan Perrow rejected Hull City", "Dan Perrow committedTo Everton"},
            set(),
        ),
        ("Dan Perrow rejected an offer to join Everton.", set(), {"Dan Perrow signedFor Everton"}),
        # A club that nothing here knows is none of those that are named.
        (
            "Everton have appointed Rick Holm. In 2005 he took over as manager of the third-division club River Ega.",
            {"Rick Holm appointedBy Everton"},
            {"Rick Holm managed Everton (current)"},
        ),
        (
            "Everton have appointed Rick Holm. He resigned as coach of Tongel Jaya in May.",
            {"Rick Holm appointedBy Everton"},
            {"Rick Holm resignedFrom Everton"},
        ),
        (
            "Everton have appointed Rick Holm. He has been the assistant coach at several Polish clubs.",
            {"Rick Holm appointedBy Everton"},
            {"Rick Holm assistantAt Everton (current)"},
        ),
        ("Everton coach Rick Holm resigned as coach of the club.", {"Rick Holm resignedFrom Everton"}, set()),
        # A name between somebody's first and last is his.
        (
            "Everton signed Andre Santos Silva from Benfica.",
            {"Andre Santos Silva signedFor Everton", "Andre Santos Silva departedFrom Benfica"},
            set(),
        ),
        # What would come of a move is no surer than the move.
        (
            "Dan Perrow could leave Everton, ending his two-year spell at the club.",
            {"Dan Perrow departedFrom Everton (rumoured)"},
            {"Dan Perrow departedFrom Everton"},
        ),
        (
            "Dan Perrow is set to leave Everton, ending a two-year spell.",
            {"Dan Perrow departedFrom Everton (rumoured)"},
            {"Dan Perrow departedFrom Everton"},
        ),
        (
            "Dan Perrow is expected to leave Hull City when the season ends in May and join Everton in the summer.",
            {"Dan Perrow linkedWith Everton (rumoured)"},
            {"Dan Perrow signedFor Everton"},
        ),
        # An office in capitals is nobody's name.
        (
            "Al Moss, the Sporting Director of Everton, resigned.",
            {"Al Moss sportingDirectorOf Everton (former)", "Al Moss resignedFrom Everton"},
            {"Al Moss resignedFrom Sporting Director"},
        ),
        (
            "The Operations Manager of Everton confirmed that the coach Rick Holm has resigned.",
            {"Rick Holm resignedFrom Everton"},
            {"Operations Manager playedFor Everton (current)"},
        ),
        # The word of whoever knows of it.
        (
            "Everton has fired the coach Rick Holm, a person familiar with the decision told The Associated Press.",
            {"Rick Holm sackedBy Everton (reported)"},
            {"Rick Holm sackedBy Everton"},
        ),
        (
            "Everton has struck a deal to sign Dan Perrow, sources told The Associated Press.",
            {"Dan Perrow signedFor Everton (reported)"},
            {"Dan Perrow signedFor Everton"},
        ),
        # A passport is no contract, a small stake no club, and a sister no assistant.
        ("Everton striker Dan Perrow went home to renew his passport.", set(), {"Dan Perrow committedTo Everton"}),
        (
            "Al Moss, the owner of Everton, took a minority stake in Hull City.",
            {"Al Moss ownerOf Everton (current)"},
            {"Al Moss ownerOf Hull City (current)"},
        ),
        (
            "Dana Holm was joined at Gotham by her sister Kim Holm in 2024.",
            {"Kim Holm relativeOf Dana Holm"},
            {"Kim Holm assistantAt Gotham FC (current)"},
        ),
        # Nobody played under himself.
        (
            "Dan Perrow reunites with Everton coach Rick Holm, having played under him at Hull City.",
            {"Dan Perrow playedUnder Rick Holm"},
            {"Dan Perrow managed Hull City (former)"},
        ),
    ],
)
def test_how_americans_write(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_status(text)
    assert said <= told
    assert not not_said & told


def test_the_season_for_which_somebody_signs_is_not_when() -> None:
    text = "Everton have signed the defender Dan Perrow for the 2027 season."
    assert {one.date for one in read(text, "signedFor", date="2026-02-20")} == {"2026-02"}
