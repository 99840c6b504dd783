"""Pages of team news, a club each below its name: who is fit there plays for it, who has the injuries coaches it."""

import pytest

from ..support.reading import told

BELOW_HEADINGS = """Team news

- HULL CITY

Dan Perrow (hamstring) is likely to be in contention but doubts remain over Carl Ashby (knee) and Tom Varley, who \
suffered a shoulder injury in the win over Luton on Tuesday. Elsewhere, Ian Dunne is available after a ban for his red \
card against Swansea.

- LEEDS UNITED

Rick Holm must decide whether to start Steve Marlow. Bob Carr remains suspended.
"""
IN_LINES = """Injury updates

Hull City

Next match: Leeds (A), Friday 8pm

Confirmed absentees: Dan Perrow (two months), Carl Ashby (knee)

Possible absentees: Tom Varley (late fitness test)

Joe Tarrant has given an update on Ashby.

Leeds United

Next match: Hull (H), Friday 8pm

Confirmed absentees: Steve Marlow (unconfirmed)

Rick Holm has a couple of injury issues, but Bob Carr is back in training.
"""


def test_below_the_name_of_a_club_is_its_team_news() -> None:
    assert told(BELOW_HEADINGS) == {
        "Dan Perrow playedFor Hull City",
        "Carl Ashby playedFor Hull City",
        "Tom Varley playedFor Hull City",
        "Ian Dunne playedFor Hull City",
        "Rick Holm managed Leeds United",
        "Steve Marlow playedFor Leeds United",
        "Bob Carr playedFor Leeds United",
    }


def test_lines_of_absentees_are_of_the_club_whose_name_is_above() -> None:
    found = told(IN_LINES)
    assert {
        "Dan Perrow playedFor Hull City",
        "Carl Ashby playedFor Hull City",
        "Tom Varley playedFor Hull City",
        "Joe Tarrant managed Hull City",
        "Steve Marlow playedFor Leeds United",
        "Bob Carr playedFor Leeds United",
        "Rick Holm managed Leeds United",
    } == found


def test_moves_below_the_names_of_clubs_are_no_team_news() -> None:
    text = "Deals so far\n\nHull City\n\nIn: Dan Perrow (Luton)\n\nLeeds United\n\nOut: Carl Ashby (Everton)\n"
    assert "Dan Perrow playedFor Hull City" not in told(text)
    assert "Carl Ashby playedFor Leeds United" not in told("\n".join(text.split("\n")[:6]))


def test_one_name_alone_makes_no_page_of_team_news() -> None:
    text = "Hull City\n\nDan Perrow is out with a knee injury. Leeds could be next for Carl Ashby."
    assert "Carl Ashby playedFor Hull City" not in told(text)


@pytest.mark.parametrize(
    "clause",
    [
        "The side will face Chelsea, but Carl Ashby (chest) and Tom Varley (knee) have injuries",
        "In the team that will face Chelsea, Carl Ashby (chest) and Tom Varley (knee) will be missing",
        "When they host Chelsea, Carl Ashby (chest) and Tom Varley (knee) will be missing",
        "Before they take on Chelsea, Carl Ashby (chest) and Tom Varley (knee) are doubtful",
    ],
)
def test_who_is_hurt_as_a_club_is_met_is_not_of_that_one(clause: str) -> None:
    found = told(f"Hull City have lost Ian Dunne. Hull play on Saturday. {clause}.")
    assert not {one for one in found if "Chelsea" in one}


def test_who_picks_the_squad_for_the_games_of_a_country_manages_it() -> None:
    assert "Rick Holm managed England" in told("Dan Perrow is not in Rick Holm's squad for England's two friendlies.")
    assert "Rick Holm managed Scotland" in told("Rick Holm's squad for Scotland's game with Wales has four new faces.")


def test_who_nears_a_return_from_injury_is_not_wanted() -> None:
    text = (
        "Four players are on Everton's injury list besides Dan Perrow, including Tom Varley, who is nearing a return "
    )
    assert "Tom Varley linkedWith Everton" not in told(f"{text}from a hamstring injury.")
    assert "Tom Varley linkedWith Everton" in told("Tom Varley is nearing a return to Everton.")
