"""Careers told from first club to last: as whom somebody was where, and what he left next."""

from functools import partial

import pytest
import reading
from reading import read

COACH = (
    "Leeds manager Rick Holm is a former Scotland midfielder. Holm joined Everton from Motherwell in 1994. He had "
    "loan spells at Bury and Crewe before ending his playing career with Hibernian. Holm joined Hibs' coaching staff "
    "in 2004 and took over as manager in 2006. He left for Ipswich in 2010."
)


told = partial(reading.told, more="status date", date="2026-02-20")


def test_up_to_where_he_stopped_playing_a_coach_is_told_of_as_a_player() -> None:
    claims = told(COACH)
    assert {
        "Rick Holm signedFor Everton 1994",
        "Rick Holm playedFor Motherwell former",
        "Rick Holm playedFor Bury former",
        "Rick Holm playedFor Hibernian former",
        "Rick Holm appointedBy Hibernian 2004",
    } <= claims
    assert "Rick Holm managed Bury former" not in claims


def test_what_a_career_has_just_come_to_is_taken_over_and_left_next() -> None:
    claims = told(COACH)
    assert {"Rick Holm managed Hibernian former 2006", "Rick Holm departedFrom Hibernian 2010"} <= claims
    assert not {"Rick Holm managed Leeds United current 2006", "Rick Holm departedFrom Leeds United 2010"} & claims


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # Of an assistant, too: what he was before at another club he is no more.
        (
            "Former Arsenal midfielder Rick Holm has been named assistant manager of Torino. Holm became youth coach "
            "at Lazio in 2014. When Al Moss was sacked, Holm took charge for six games.",
            "Rick Holm managed Lazio former",
        ),
        # Sacked after he had come, whenever that was.
        (
            "Rick Holm resigned from Barnsley in 1999 to take over at Hull. Sacked by Hull in 2002, he coached Wales.",
            "Rick Holm managed Hull City former",
        ),
        # He succeeded somebody there once, and manages another club.
        (
            "Chelsea head coach Rick Holm has had a long career. He became assistant coach at Ajax under Al Moss. "
            "Holm succeeded Moss in 2020 and led the club to the title.",
            "Rick Holm managed Ajax former",
        ),
    ],
)
def test_what_somebody_was_elsewhere_is_over(text: str, said: str) -> None:
    assert said in told(text)


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Of two, it is the player who scores.
        (
            "Dundee United striker Dan Perrow has retired to become assistant to new manager Rick Holm. The 35-year-"
            "old scored 60 goals in six years at Tannadice. He also played for Airdrie.",
            {"Dan Perrow playedFor Airdrieonians former"},
            {"Rick Holm playedFor Airdrieonians former"},
        ),
        # A coach who was somewhere "as a player" played there, and may still be wanted back.
        (
            "Rick Holm has emerged as a leading contender to become the next Cardiff manager. Holm, currently "
            "assistant to Al Moss at Burnley, is keen. He spent six years at Cardiff as a player.",
            {"Rick Holm playedFor Cardiff City former", "Rick Holm linkedWith Cardiff City"},
            {"Rick Holm managed Cardiff City former"},
        ),
        # Who works with somebody, or as a coach, need not be in charge.
        (
            "Blackburn assistant boss Rick Holm has been linked with the manager's job at Preston. Holm worked with Al "
            "Moss at Tottenham.",
            set(),
            {"Rick Holm managed Tottenham Hotspur former"},
        ),
        (
            "Hull have held talks with former Leeds manager Rick Holm. Holm has been working as a coach at Blackpool.",
            {"Rick Holm assistantAt Blackpool current"},
            {"Rick Holm managed Blackpool current"},
        ),
        # Whoever is succeeded at a club leaves it.
        (
            "Inverness need a manager. Rick Holm has signed a deal at Tynecastle, where he succeeds Al Moss. Moss left "
            "for Leicester at the end of May.",
            {"Al Moss departedFrom Heart of Midlothian 2025-05"},
            {"Al Moss departedFrom Inverness Caledonian Thistle 2025-05"},
        ),
        # Sacked behind the words that tell how he came; in a spell still; coaching keepers; out with his last shares.
        (
            "Stoke City have parted company with sporting director Al Moss. He was responsible for the appointment of "
            "head coach Rick Holm, who was sacked in September.",
            {"Rick Holm managed Stoke City former"},
            {"Rick Holm managed Stoke City current"},
        ),
        (
            "Manager Rick Holm is in his third spell at Rochdale.",
            {"Rick Holm managed Rochdale current"},
            {"Rick Holm managed Rochdale former"},
        ),
        (
            "Former goalkeeper Rick Holm coached Bochum and was goalkeeping coach at Cologne under Al Moss.",
            {"Rick Holm assistantAt 1. FC Köln former"},
            {"Rick Holm playedUnder Al Moss"},
        ),
        (
            "QPR owner Rick Holm has sold his remaining shares to Al Moss.",
            {"Rick Holm ownerOf Queens Park Rangers former"},
            {"Rick Holm ownerOf Queens Park Rangers current"},
        ),
        # "In January last year" is last year's January.
        (
            "Hull have sacked Rick Holm. Holm was appointed in January last year.",
            {"Rick Holm appointedBy Hull City 2025-01"},
            set(),
        ),
    ],
)
def test_who_did_what_where_and_when(text: str, said: set[str], not_said: set[str]) -> None:
    claims = told(text)
    assert said <= claims
    assert not not_said & claims


@pytest.mark.parametrize(
    "text",
    [
        "The striker Dan Perrow scored 40 goals for Leeds, 30 for Fulham and 20 for Everton.",
        "The striker Dan Perrow played 30 matches for Leeds, another 20 for Fulham and a dozen for Everton.",
    ],
)
def test_each_club_of_a_list_may_have_a_number_of_its_own(text: str) -> None:
    found = read(text, date="2024-05-02")
    assert {(one.object.label, one.status) for one in found if one.relation == "playedFor"} == {
        ("Leeds United", "former"),
        ("Fulham", "former"),
        ("Everton", "former"),
    }


def test_the_name_right_before_the_verb_is_its_subject_where_the_parser_drew_it_into_what_stands_before() -> None:
    text = "After three years at Everton the striker Dan Perrow moved on to Bury."
    found = read(text, date="2024-05-02")
    said = {f"{one.subject.label} {one.relation} {one.object.label}" for one in found}
    assert {"Dan Perrow playedFor Everton", "Dan Perrow signedFor Bury"} <= said


@pytest.mark.parametrize(
    "told_of_clubs",
    [
        "After Everton came Leeds in Yorkshire, then Fulham, a season at Bury and, finally, a stay with Hull City.",
        "Next came Leeds, then Fulham, and spells at Bury and Hull City.",
        "Spells at Leeds, Fulham, Bury and Hull City followed.",
        "There followed spells at Leeds, Fulham and Bury and a season with Hull City.",
        "His career took in Leeds, Fulham, Bury and Hull City.",
        "England came next: Leeds, then Fulham, then three fine years at Bury and a season at Hull City.",
    ],
)
def test_clubs_that_followed_are_those_of_the_player_whom_the_text_is_about(told_of_clubs: str) -> None:
    said = told(f"The striker Dan Perrow left Everton at the age of 21. {told_of_clubs}")
    clubs = ("Leeds United", "Fulham", "Bury", "Hull City")
    assert {f"Dan Perrow playedFor {club} former" for club in clubs} <= said


@pytest.mark.parametrize(
    "text",
    [
        "The striker Dan Perrow scored. After Everton came close, Leeds scored.",
        "The Everton manager Rick Holm has left. After Everton came Leeds.",
        "The striker Dan Perrow scored. Leeds were next to go ahead.",
        "Dan Perrow, once a Wales striker, stopped in 2004. Spells as assistant at Leeds and Bury followed.",
    ],
)
def test_what_follows_otherwise_is_no_career(text: str) -> None:
    assert not {one for one in told(text) if "playedFor Leeds United former" in one}


@pytest.mark.parametrize(
    "text",
    [
        "In a playing career that took in Leeds and Fulham, manager Dan Perrow won two caps.",
        "Striker Dan Perrow, whose career has taken him from Leeds to Fulham, has retired.",
        "Dan Perrow enjoyed a career spanning Leeds and Fulham.",
        "In a career of 500 games with Leeds and, later, Fulham, Dan Perrow was never sent off.",
        "Dan Perrow is the new Bury coach. They took a man whose playing career took in Leeds and Fulham.",
    ],
)
def test_the_clubs_that_a_career_is_said_to_hold(text: str) -> None:
    assert {"Dan Perrow playedFor Leeds United former", "Dan Perrow playedFor Fulham former"} <= told(text)


def test_a_coaching_career_holds_jobs() -> None:
    said = told("Rick Holm, whose managerial career included Leeds and a year at Fulham, has died.")
    assert {"Rick Holm managed Leeds United former", "Rick Holm managed Fulham former"} <= said


def test_a_career_that_may_go_on_somewhere_holds_no_club() -> None:
    assert "Dan Perrow playedFor Leeds United former" not in told("Dan Perrow hopes to revive his career at Leeds.")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, once of Leeds and before that Fulham, is fit.",
        "Striker Dan Perrow, 29, formerly of Leeds and, before that, Fulham, is fit.",
        "Striker Dan Perrow is 29. He was previously with Leeds, and before that Fulham.",
    ],
)
def test_what_came_before_that_is_of_the_same_list(text: str) -> None:
    assert {"Dan Perrow playedFor Leeds United former", "Dan Perrow playedFor Fulham former"} <= told(text)


def test_whoever_was_beaten_before_that_is_no_club_of_his() -> None:
    text = "Everton beat Leeds and, before that, Fulham, with Dan Perrow in goal."
    assert not [one for one in told(text) if "Fulham" in one]


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, the former Wales striker, won the title at Leeds in 1994.",
        "Dan Perrow started out at Everton. He was at Leeds from 2004 until he won the title at Leeds.",
    ],
)
def test_what_players_did_holds_of_a_former_player_and_of_one_whom_claims_tell_of(text: str) -> None:
    assert "Dan Perrow playedFor Leeds United former" in told(text)


def test_what_players_did_holds_of_nobody_whom_only_a_job_is_told_of() -> None:
    assert "Rick Holm playedFor Leeds United former" not in told("Hull coach Rick Holm won the title at Leeds in 1994.")


def test_a_place_told_with_where_is_that_of_a_job() -> None:
    said = told("Dan Perrow, the former Wales striker, moved to Leeds, where Rick Holm was in charge.")
    assert "Rick Holm managed Leeds United former" in said


def test_nobody_takes_over_from_whoever_joins_while_he_is_in_charge() -> None:
    claims = read("Rick Holm was in charge of Leeds when Dan Perrow joined.", date="2024-05-05")
    assert not [one for one in claims if one.relation == "succeeded"]


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, once a Wales striker, is 40. Leeds was the last of his clubs.",
        "Goalkeeper Dan Perrow has Championship experience with Leeds and Bury.",
        "Dan Perrow, once a Wales striker, had Rick Holm as a manager at Leeds and again at Bury.",
    ],
)
def test_clubs_told_by_what_they_were_to_somebody(text: str) -> None:
    assert "Dan Perrow playedFor Leeds United former" in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Ben Cole spoke to Everton, one of the clubs he played for.", {"Ben Cole playedFor Everton former"}),
        ("Ben Cole was at Everton, another of the clubs he managed.", {"Ben Cole managed Everton former"}),
        ("Ben Cole was at Everton, one of the clubs that Leeds beat.", set()),
    ],
)
def test_one_of_the_clubs_he_played_for(text: str, says: set[str]) -> None:
    assert {one for one in told(text) if "linkedWith" not in one} == says


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Dan Perrow moved to Leeds in 2020, then to Hull in 2023.", {"Leeds United": "2020", "Hull City": "2023"}),
        (
            "Dan Perrow went from Bury to Leeds in 2020 and later to Hull City in 2023.",
            {"Leeds United": "2020", "Hull City": "2023"},
        ),
        ("Dan Perrow was loaned to Leeds in 2020 and to Hull in 2021.", {"Leeds United": "2020", "Hull City": "2021"}),
        (
            "Perrow moved to Leeds in 2020, then to Hull a year later.",
            {"Leeds United": "2020", "Hull City": "2021"},
        ),
        ("Dan Perrow joined Leeds in 2020, then Hull in 2023.", {"Leeds United": "2020", "Hull City": "2023"}),
        ("Dan Perrow was sold to Leeds and then to Hull.", {"Leeds United": None, "Hull City": None}),
        ("Dan Perrow moved to Leeds and then lost to Hull on Saturday.", {"Leeds United": None}),
        ("Dan Perrow moved to Leeds in 2020, to the surprise of Hull.", {"Leeds United": "2020"}),
    ],
)
def test_where_somebody_went_next_has_its_own_time(text: str, dates: dict[str, str | None]) -> None:
    assert {one.object.label: one.date for one in read(text, "signedFor", date="2026-02-20")} == dates
