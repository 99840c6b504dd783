"""Pages that list several people, each with his team: in a heading of his own, or in brackets behind his name."""

import pytest

from ..support.reading import told, told_with_status

LEFT_AFTER_THE_CUP = (
    "The coaches who left after the World Cup\n\n"
    "Paul Brennan – South Korea\n\n"
    "Paul Brennan said that he would step down after the defeat by Brazil in the last sixteen.\n\n"
    "Otis Dole - Ghana\n\n"
    "Otis Dole also announced his resignation less than an hour after the defeat by Uruguay.\n"
)
ON_THE_BRINK = (
    "Who goes first?\n\n"
    "1. Rick Holm (Everton)\n\n"
    "Holm has lost four in a row, and the club are said to want Tom Ashdale.\n\n"
    "2. Dan Perrow (Leeds United)\n\n"
    "Perrow took over from Neil Dobbin in May. The owners could turn to Joe Tarrant.\n"
)


def test_a_heading_names_somebody_and_his_country() -> None:
    found = told(LEFT_AFTER_THE_CUP)
    assert {"Paul Brennan resignedFrom South Korea", "Otis Dole resignedFrom Ghana"} <= found
    assert not any(claim.endswith(("Brazil", "Uruguay")) for claim in found)


def test_a_heading_names_somebody_and_his_club_in_brackets() -> None:
    found = told(ON_THE_BRINK)
    assert "Tom Ashdale linkedWith Everton" in found
    assert {"Dan Perrow managed Leeds United", "Dan Perrow succeeded Neil Dobbin"} <= found
    assert "Joe Tarrant linkedWith Leeds United" in found


def test_a_line_with_more_than_two_names_heads_nothing() -> None:
    text = LEFT_AFTER_THE_CUP.replace("Otis Dole - Ghana", "Otis Dole - Ghana's man since May")
    assert "Otis Dole resignedFrom Ghana" not in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Managers such as Tom Ashdale (Leeds) and Neil Dobbin (Derby County) are rare.",
            {"Tom Ashdale managed Leeds United (current)", "Neil Dobbin managed Derby County (current)"},
        ),
        (
            "It has been a good year for coaches with a past in the game, like Rick Holm (Everton) or Al Moss (Hull).",
            {"Rick Holm managed Everton (current)", "Al Moss managed Hull City (current)"},
        ),
        (
            "Everton watched strikers such as Al Moss (Hull) and Ian Dole (Fulham).",
            {"Al Moss playedFor Hull City (current)", "Ian Dole playedFor Fulham (current)"},
        ),
        (
            "The managers have spoken. Forwards like Al Moss (Hull) and Ian Dole (Fulham) are rare.",
            {"Al Moss playedFor Hull City (current)", "Ian Dole playedFor Fulham (current)"},
        ),
    ],
)
def test_what_a_list_is_of(text: str, expected: set[str]) -> None:
    assert expected <= told_with_status(text)
    assert {one for one in told_with_status(text) if " managed " in one} <= expected


def test_a_coach_who_only_sends_players_on_is_met_in_no_part_of_a_round_up() -> None:
    text = "Everton 2-1 Fulham\n- Hull 1-2 Brentford\n- Everton Carl Ashby sent on Dan Perrow"
    assert "Carl Ashby managed Fulham" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Managers Dan Perrow (Leeds United), Rick Holm (Brentford) and Tom Varley (Charlton) have been sacked.",
        "Three have gone. Dan Perrow (Leeds United), Rick Holm (Brentford) and Tom Varley (Charlton) have been sacked.",
        "Bosses go: Dan Perrow (Leeds United), Rick Holm (Brentford) and Tom Varley (Charlton) have lost their jobs.",
    ],
)
def test_each_of_several_is_sacked_by_his_own_club(text: str) -> None:
    sacked = {"Dan Perrow sackedBy Leeds United", "Rick Holm sackedBy Brentford"}
    found = {one for one in told(text) if "sackedBy" in one}
    assert sacked <= found <= sacked | {"Tom Varley sackedBy Charlton Athletic"}


def test_a_pair_of_two_clubs_is_sacked_by_two() -> None:
    found = told("Hull manager Dan Perrow and Leeds boss Rick Holm lost again. The pair were dismissed on Monday.")
    assert {"Dan Perrow sackedBy Hull City", "Rick Holm sackedBy Leeds United"} <= found
    assert "Rick Holm sackedBy Hull City" not in found
    found = told("Hull manager Dan Perrow and his assistant Rick Holm lost again. The pair were dismissed on Monday.")
    assert {"Dan Perrow sackedBy Hull City", "Rick Holm sackedBy Hull City"} <= found
