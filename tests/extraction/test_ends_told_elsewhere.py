"""What a sentence tells of somebody whose team, or of a team whose people, another one names."""

import pytest

from ..support.reading import noted, told

LEEDS = "Leeds have had several managers since 2008. "


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm lasted eleven months.",
        "Rick Holm survived just 44 days in the job.",
        "Rick Holm was in charge for nine months.",
        "Rick Holm spent two years at the helm.",
        "Rick Holm won only 12 of his 40 games in charge.",
        "Rick Holm held the reins until Christmas.",
        "Rick Holm saw out the season as caretaker.",
        "Rick Holm's men are bottom.",
        "Rick Holm's troops have lost again.",
        "Rick Holm could hand a debut to Dan Perrow.",
        "Rick Holm may recall Dan Perrow.",
    ],
)
def test_who_manages_the_club_that_the_text_is_on(text: str) -> None:
    assert "Rick Holm managed Leeds United" in told(LEEDS + text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow lasted 60 minutes.",
        "Dan Perrow survived a scare with a knee injury for three days.",
        "The referee Dan Perrow was in charge for the third time this season.",
        "Everton scored and there was no way back for Dan Perrow's men.",
    ],
)
def test_who_does_not(text: str) -> None:
    assert not any("managed Leeds United" in one for one in told(LEEDS + text))


def test_a_leaving_tells_where_somebody_was_in_charge() -> None:
    found = told("Leeds want Rick Holm. He was sacked by Hull in January after just seven months in charge.")
    assert "Rick Holm managed Hull City" in found
    assert "Rick Holm managed Leeds United" not in found


def test_whoever_is_gone_by_a_day_has_left() -> None:
    found = told("The Everton manager Tom Ashdale took over in June. He was gone by August.")
    assert "Tom Ashdale departedFrom Everton" in found
    assert "Dan Perrow departedFrom Leeds United" not in told("Leeds lost. Dan Perrow had gone the same way by May.")


def test_a_dismissed_predecessor_is_no_denial() -> None:
    found = noted("Rick Holm took charge of Everton. His predecessor, Al Moss, was dismissed in February.", "certainty")
    assert "Rick Holm succeeded Al Moss" in found
    assert "Rick Holm succeeded Al Moss (denied)" not in found


def test_the_office_of_who_comes_along_is_not_whose_he_comes_with() -> None:
    found = told("Everton have a new coach. Rick Holm arrived in November with Ben Cole as his number two.")
    assert "Ben Cole assistantAt Everton" in found
    assert "Rick Holm assistantAt Everton" not in found


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Chelsea signed Tom Berg in July. Rick Holm joined the Londoners from Hull.", "Rick Holm signedFor Chelsea"),
        ("Dan Perrow left Millwall. He scored 38 goals for the south Londoners.", "Dan Perrow playedFor Millwall"),
        ("Everton lost. Ben Cole, who coaches the under-23s, took the team.", "Ben Cole assistantAt Everton"),
    ],
)
def test_a_club_by_another_name_or_none(text: str, claims: str) -> None:
    assert set(claims.split(", ")) <= set(told(text))


MATCH = "Newcastle drew 1-1 with Aston Villa. "


@pytest.mark.parametrize(
    "text",
    [
        "The Magpies began brightly. Dan Perrow flashed a header wide.",
        "Newcastle were on top. Dan Perrow headed over from six yards.",
        "Newcastle started well. Al Moss shot wide and Dan Perrow fired over.",
        "Newcastle dominated the first half. First Dan Perrow struck a post.",
    ],
)
def test_who_attacks_while_his_team_is_on_top(text: str) -> None:
    assert "Dan Perrow playedFor Newcastle United" in told(MATCH + text)


@pytest.mark.parametrize(
    "text",
    [
        "The Magpies began brightly. At the other end Dan Perrow headed wide.",
        "Newcastle were under pressure. Dan Perrow headed over from six yards.",
        "Newcastle were on top. But Dan Perrow headed over from six yards.",
        "Newcastle were on top. Dan Perrow saved from Al Moss.",
    ],
)
def test_who_attacks_when_the_text_turns(text: str) -> None:
    assert "Dan Perrow playedFor Newcastle United" not in told(MATCH + text)


@pytest.mark.parametrize(
    "text",
    [
        "Manager Rick Holm wants to sign Dan Perrow from Hull.",
        "The manager, Rick Holm, has made a bid for Dan Perrow of Hull.",
        "Rick Holm, the manager, is keen on Dan Perrow of Hull.",
        "Manager Rick Holm was furious. Holm wants to sign Dan Perrow of Hull.",
    ],
)
def test_whom_a_manager_wants_whose_team_the_context_tells(text: str) -> None:
    assert "Dan Perrow linkedWith Everton" in told("Everton need a striker. " + text)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ashdale signed three players in January.",
        "Tom Ashdale keeps faith with Dan Perrow.",
        "Tom Ashdale is looking for five recruits.",
        "The coach Tom Ashdale has told Dan Perrow that he has no future at the club.",
        "Tom Ashdale arrived with Ben Cole as his number two.",
        "Tom Ashdale, who had kept Everton up on the last day, was furious.",
    ],
)
def test_who_acts_as_the_manager_of_the_club_that_the_text_is_on(text: str) -> None:
    assert "Tom Ashdale managed Everton" in told("Everton lost again. " + text)


def test_a_player_is_none_who_has_coached() -> None:
    text = "The former England coach Al Berg took over, and Tom Ashdale signed a contract. The defender left in May."
    found = told("Everton have been busy. " + text)
    assert "Tom Ashdale departedFrom Everton" in found
    assert "Al Berg departedFrom Everton" not in found


def test_whoever_is_sent_clear_is_of_one_side_with_who_sends_him() -> None:
    found = told("Everton beat Hull 3-1. Everton's Rick Holm was sent clear by Dan Perrow and scored.")
    assert "Dan Perrow playedFor Everton" in found


def test_a_club_checks_on_its_own_before_a_match() -> None:
    found = told(
        "Everton will check on Dan Perrow. The midfielder twisted an ankle, while Al Moss is back in training."
    )
    assert "Dan Perrow playedFor Everton" in found
    assert "Dan Perrow linkedWith Everton" not in found


def test_a_chairman_hands_over_to_another() -> None:
    assert "Al Moss succeeded Rick Holm" in told("The Everton chairman Rick Holm handed over to Al Moss in May.")


def test_whoever_sends_a_keeper_the_wrong_way_scores() -> None:
    found = told("Norwich beat Stoke 1-0. Rick Holm sent Dan Perrow the wrong way from the spot.")
    assert {"Rick Holm playedFor Norwich City", "Dan Perrow playedFor Stoke City"} <= set(found)
