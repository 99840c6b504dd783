"""Careers told in order, squads of countries, brothers: what profiles and features tell of players."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Rick Holm was a striker for Leeds. He joined Celtic in 1997. In 2010 he became manager of Hull City.",
            "Rick Holm signedFor Celtic",
        ),
        (
            "Rick Holm, a defender, spent four years at Derby County. Holm is now the manager of Hull City.",
            "Rick Holm playedFor Derby County",
        ),
        (
            "Rick Holm was a record signing for Derby County in 1997. Upon leaving Derby, Holm went to Hull City as a "
            "youth coach.",
            "Rick Holm signedFor Derby County",
        ),
        (
            "Rick Holm was signed by Leeds from Bury in 1997. He moved to Celtic two years later. He is now the "
            "manager of Hull City.",
            "Rick Holm signedFor Celtic",
        ),
        (
            "Celtic manager Rick Holm was a defender for Leeds. He joined Hull in 2005 and saved them from relegation.",
            "Rick Holm appointedBy Hull City",
        ),
        (
            "Former Leeds defender Rick Holm joined Celtic on Monday. He was previously head coach of Hull City.",
            "Rick Holm appointedBy Celtic",
        ),
    ],
)
def test_who_is_called_a_player_first_and_a_coach_later_plays_till_then(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was a striker for Leeds. He joined Celtic in 1997. In 2010 he became manager of Hull City.",
        "Rick Holm was bought by Leeds for £2m in 1997. Later he was the head coach of Hull City.",
    ],
)
def test_as_a_player_nobody_is_hired(text: str) -> None:
    assert not any("appointedBy Celtic" in one or "appointedBy Leeds" in one for one in told(text))


def test_who_played_there_left_as_a_player() -> None:
    text = (
        "Rick Holm was a record signing for Derby County in 1997. He spent four years at the club. Upon leaving Derby, "
        "Holm went back to Hull City as a youth coach."
    )
    assert "Rick Holm assistantAt Derby County" not in told(text)
    assert "Rick Holm playedFor Derby County" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm will always be remembered for a brilliant goal at Old Trafford.",
        "Rick Holm scored his first goal at Anfield.",
        "Rick Holm's header at Stamford Bridge won the tie.",
        "Everton striker Rick Holm scored his first league goal at Villa Park.",
    ],
)
def test_a_goal_at_a_ground_may_be_that_of_a_visitor(text: str) -> None:
    teams = {one for (one,) in reading.rows(text, "playedFor", parts="object")}
    assert teams <= {"Everton"}


def test_many_appearances_at_a_ground_are_for_its_club() -> None:
    assert "Rick Holm playedFor Liverpool" in told("Rick Holm made 300 appearances at Anfield.")


@pytest.mark.parametrize(
    ("behind", "picked"),
    [
        (
            "Everton striker Dan Perrow has been picked along with Leeds defender Rick Holm, but Tom Ward misses out.",
            ["Dan Perrow", "Rick Holm"],
        ),
        (
            "Hull's Rick Holm has been selected alongside Dan Perrow of Everton and Burnley goalkeeper Tom Ward.",
            ["Rick Holm", "Dan Perrow", "Tom Ward"],
        ),
        ("There is room for Rick Holm and Dan Perrow.", ["Rick Holm", "Dan Perrow"]),
        ("Leeds winger Rick Holm gets the nod ahead of Everton's Dan Perrow.", ["Rick Holm"]),
        ("Rick Holm was included despite a lack of games, while Dan Perrow was overlooked.", ["Rick Holm"]),
    ],
)
@pytest.mark.parametrize(
    "squad",
    ["Wales manager Joe Hall named his squad on Monday.", "Wales have named a 26-man squad for the finals."],
)
def test_who_is_in_behind_the_squad_of_a_country(squad: str, behind: str, picked: list[str]) -> None:
    rows = told(f"{squad} {behind}")
    assert all(f"{one} playedFor Wales" in rows for one in picked)


@pytest.mark.parametrize(
    "behind",
    [
        "Leeds winger Rick Holm gets the nod ahead of Everton's Dan Perrow.",
        "Everton striker Rick Holm has been picked, but Dan Perrow misses out.",
        "Dan Perrow was retained by Everton.",
    ],
)
def test_who_is_not_picked_or_by_a_club_is_not_in(behind: str) -> None:
    assert "Dan Perrow playedFor Wales" not in told(f"Wales have named a 26-man squad for the finals. {behind}")


def test_the_squad_of_a_club_is_no_country_s() -> None:
    text = "Leeds manager Joe Hall named his squad for the tie. Rick Holm has been selected alongside Dan Perrow."
    assert not any("playedFor Wales" in one for one in told(text))


def test_each_plays_for_his_own_now() -> None:
    rows = reading.told(
        "Rick Holm and his brother Dan play for Leeds and Hull City respectively.", more="status", date="2026-02-20"
    )
    assert {"Rick Holm playedFor Leeds United current", "Dan Holm playedFor Hull City current"} <= set(rows)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The brothers did it all. Gary and Phil Holm came through at Leeds.", "Gary Holm"),
        ("Twins are rare. Frank and Ronald Holm moved from Bury to Leeds in 1999.", "Frank Holm"),
    ],
)
def test_first_names_of_brothers_share_the_surname_behind_the_second(text: str, first: str) -> None:
    assert f"{first} playedFor Leeds United" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gary and Phil Holm came through at Leeds.",
        "The brothers did it all. Gary Ward was there. Gary and Phil Holm came through at Leeds.",
    ],
)
def test_first_names_are_left_alone_where_no_brothers_are_told_of(text: str) -> None:
    assert "Gary Holm playedFor Leeds United" not in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm featured in 16 of Leeds United's 18 games.", "Rick Holm playedFor Leeds United"),
        ("The midfielder Rick Holm started 27 of Leeds' 38 matches.", "Rick Holm playedFor Leeds United"),
        ("In 2001, Rick Holm moved for free from Spurs to Leeds.", "Rick Holm departedFrom Tottenham Hotspur"),
        ("In 2001, Rick Holm moved for free from Spurs to Leeds.", "Rick Holm signedFor Leeds United"),
        (
            "Rick Holm is regarded as one of the greatest managers of all time at Leeds.",
            "Rick Holm managed Leeds United",
        ),
        ("Rick Holm was frozen out by Tom Ashdale at Leeds.", "Rick Holm playedUnder Tom Ashdale"),
        ("After being left out by Tom Ashdale at Leeds, Rick Holm moved to Hull.", "Tom Ashdale managed Leeds United"),
    ],
)
def test_told_of_players_in_features(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Rick Holm is regarded as one of the greatest managers of all time at Leeds.", "linkedWith"),
        ("Sky will show 27 of Leeds' 38 games, said Rick Holm.", "playedFor"),
        ("Rick Holm was dropped by Hull for the game at Leeds.", "playedUnder"),
        ("Rick Holm is seen as the next Leeds manager.", "managed"),
    ],
)
def test_not_told_of_players_in_features(text: str, never: str) -> None:
    assert not reading.rows(text, never)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Chelsea left back Rick Holm and Leeds duo Dan Perrow and Tom Ward have been handed new deals.",
            "Dan Perrow playedFor Leeds United",
        ),
        ("Leeds right back Rick Holm has joined Hull.", "Rick Holm signedFor Hull City"),
        ("Leeds full-back Rick Holm left for Hull.", "Rick Holm signedFor Hull City"),
        ("During his seven seasons with Everton, Rick Holm scored 90 goals.", "Rick Holm playedFor Everton"),
        ("Rick Holm netted 20 times in his first year at Hull.", "Rick Holm playedFor Hull City"),
        ("Rick Holm would be loaned out to Northampton before signing for Hull.", "Rick Holm signedFor Hull City"),
    ],
)
def test_told_in_profiles(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Rick Holm scored in the game at Leeds.", "playedFor"),
        ("Rick Holm scored twice in the draw with Leeds.", "playedFor"),
        ("Rick Holm is sixth on the all-time scorers list at White Hart Lane.", "linkedWith"),
        ("Rick Holm will lead England in their first game since bowing out of the Euros.", "resignedFrom"),
        ("He left back in May, Rick Holm said of his days at Leeds.", "playedFor"),
    ],
)
def test_not_told_in_profiles(text: str, never: str) -> None:
    assert not reading.rows(text, never)


def test_whom_somebody_pestered_a_club_to_sell_has_not_left() -> None:
    text = "Everton manager Rick Holm pestered Leeds boss Dan Perrow to sell striker Tom Ward."
    rows = reading.rows(text, "departedFrom", parts="certainty")
    assert rows == {("rumoured",)}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "First up will be West Ham against Leeds, whose boss Rick Holm is confident.",
            "Rick Holm managed Leeds United",
        ),
        ("Everton beat Leeds, whose boss Rick Holm was sent off, and Hull.", "Rick Holm managed Leeds United"),
        ("Rick Holm left Chelsea's academy in 2018 for Leeds.", "Rick Holm departedFrom Chelsea"),
        ("Rick Holm left Chelsea's academy in 2018 for Leeds.", "Rick Holm signedFor Leeds United"),
        ("The midfielder Rick Holm's breakthrough came at Leeds.", "Rick Holm playedFor Leeds United"),
    ],
)
def test_told_beside_a_club(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("First up will be West Ham against Leeds, whose boss Rick Holm is confident.", "West Ham United"),
        ("Rick Holm left Chelsea's academy in 2018 for Leeds.", "departedFrom Leeds United"),
        ("The midfielder Rick Holm's breakthrough came against Leeds.", "Leeds United"),
    ],
)
def test_not_told_beside_a_club(text: str, never: str) -> None:
    assert not any(never in one for one in told(text))


def test_the_squad_that_somebody_names_is_of_the_country_whose_manager_he_is() -> None:
    text = (
        "Hull are worried. The Cameroon coach, Rick Holm, met Leeds and Everton. Holm was pleased as he named his "
        "27-man squad on Thursday. Holm sprung a surprise with the selection of Tom Ward."
    )
    assert "Tom Ward playedFor Cameroon" in told(text)


@pytest.mark.parametrize(
    "news", ["have announced that Tom Ward will captain the team", "say Tom Ward will lead the side"]
)
def test_the_team_in_the_news_of_one_is_it(news: str) -> None:
    text = f"Ivory Coast striker Dan Perrow is out of the Cup of Nations. Nigeria {news}."
    rows = told(text)
    assert "Tom Ward playedFor Ivory Coast" not in rows


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Team-mate Rick Holm (now Swansea) was there.", "Rick Holm playedFor Swansea City"),
        ("The midfielder Rick Holm (currently with Leeds) was there.", "Rick Holm playedFor Leeds United"),
        ("The manager Rick Holm (now Leeds) was there.", "Rick Holm managed Leeds United"),
        ("Leeds winger Rick Holm was dropped from the Wales squad by coach Joe Hall.", "Joe Hall managed Wales"),
        ("Leeds striker Rick Holm has pulled out of the Wales squad, boss Joe Hall said.", "Joe Hall managed Wales"),
    ],
)
def test_told_in_brackets_and_of_squads(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds winger Rick Holm was left out of the England squad and his manager Joe Hall was angry.",
        "Everton manager Joe Hall was pleased that Rick Holm is in the England squad.",
    ],
)
def test_who_coaches_a_club_has_no_country_s_squad(text: str) -> None:
    assert "Joe Hall managed England" not in told(text)
