"""What else stands in a report: officials, coaches who meet, who stays on the sidelines, who took over from whom."""

from functools import partial

import pytest
import reading

told = partial(reading.told, more="status", date="2024-03-01")


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm argued with referee's assistant Paul Dorn.",
        "Everton manager Rick Holm argued with the linesman and video assistant Paul Dorn.",
        "Everton manager Rick Holm met Hull manager Paul Dorn.",
    ],
)
def test_whom_a_coach_meets_on_a_match_day_is_not_wanted(text: str) -> None:
    """Nor does an official's assistant help a coach."""
    claims = {one for one in told(text) if one.startswith("Paul Dorn")}
    assert claims.isdisjoint({"Paul Dorn assistantAt Everton current", "Paul Dorn approachedBy Everton"})
    assert "Rick Holm managed Everton current" in told(text)


def test_a_club_may_still_approach_a_coach() -> None:
    """The chairman meets him for it."""
    text = "Everton chairman Rick Holm met Hull manager Paul Dorn."
    assert "Paul Dorn approachedBy Everton" in told(text)


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("stayed sidelined for a month", False),
        ("remained dropped until May", False),
        ("will stay put", True),
        ("will stay", True),
    ],
)
def test_whoever_stays_in_some_state_need_not_stay_at_his_club(said: str, stays: bool) -> None:
    """A participle behind "stay" tells how; only "put" tells where."""
    found = told(f"Everton winger Dan Perrow {said}.")
    assert ("Dan Perrow committedTo Everton" in found) == stays


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton boss Rick Holm may recall striker Dan Perrow from his loan spell with Hull.", "current"),
        ("Everton boss Rick Holm has no plans to recall striker Dan Perrow from his loan spell at Hull.", "current"),
        ("Everton boss Rick Holm has recalled striker Dan Perrow from his loan spell at Hull.", "former"),
        ("Everton boss Rick Holm has decided to end striker Dan Perrow's loan spell at Hull.", "former"),
    ],
)
def test_a_loan_is_his_who_is_recalled_from_it(text: str, claim: str) -> None:
    """Not the coach's; and as long as nobody is recalled he is there."""
    found = told(text)
    assert f"Dan Perrow playedFor Hull City {claim}" in found
    assert not any(one.startswith("Rick Holm") and "Hull" in one for one in found)


def test_the_boss_of_a_team_is_nobody_else_where_one_is_known() -> None:
    """Even where grammar bars the one who is known."""
    text = (
        "Leeds boss Rick Holm met Sir Dan Pell on Saturday. Referee Jim Parr believes Holm should say sorry to Pell, "
        "as he believes the Leeds boss has gone too far."
    )
    found = told(text)
    assert "Rick Holm managed Leeds United current" in found
    assert "Dan Pell managed Leeds United current" not in found


def test_a_sir_is_called_by_his_role_as_others_are() -> None:
    """The title before his name parts him from nothing."""
    text = "Hull boss Sir Dan Pell met the Leeds captain Rick Holm. The Hull boss said that he liked him."
    found = told(text)
    assert "Rick Holm managed Hull City current" not in found
    assert "Dan Pell managed Hull City current" in found


def test_races_are_another_sport() -> None:
    """Distances tell; prices do not."""
    race = "Anna Dorn, Ireland's record holder at 5km and 10km, runs in Dublin. England coach Al Moss is her coach."
    assert not told(race)
    price = "Al Moss is worth £400m. Owner Al Moss paid £800m for Everton."
    assert any(one.startswith("Al Moss ownerOf Everton") for one in told(price))


@pytest.mark.parametrize(
    ("text", "claims", "not_claims"),
    [
        (
            "Striker Dan Perrow became Rick Holm's fourth signing since he was appointed Everton manager in January.",
            {"Rick Holm managed Everton current"},
            {"Dan Perrow managed Everton current", "Dan Perrow appointedBy Everton"},
        ),
        (
            "Striker Dan Perrow has turned down a move to Saudi Arabia.",
            set(),
            {"Dan Perrow rejected Saudi Arabia"},
        ),
        (
            "Striker Dan Perrow has turned down a call-up from Scotland.",
            {"Dan Perrow rejected Scotland"},
            set(),
        ),
        (
            "Al Moss will replace Bob Reed as Hull manager in July.",
            {"Bob Reed managed Hull City current", "Al Moss managed Hull City future"},
            set(),
        ),
        (
            "Bob Reed could be replaced as Hull manager.",
            {"Bob Reed managed Hull City current"},
            {"Bob Reed linkedWith Hull City"},
        ),
        (
            "Bob Reed's move to Hull has collapsed over a failed medical.",
            {"Bob Reed linkedWith Hull City"},
            {"Bob Reed signedFor Hull City"},
        ),
        (
            "Al Moss has been placed in charge of Derby, assisted by former captain Bob Reed.",
            {"Bob Reed assistantAt Derby County current"},
            set(),
        ),
    ],
)
def test_what_is_said_of_whom(text: str, claims: set[str], not_claims: set[str]) -> None:
    """Of the one who took over, has the office, or might have gone abroad."""
    found = told(text)
    assert claims <= found
    assert found.isdisjoint(not_claims)


@pytest.mark.parametrize(
    "text",
    [
        "Everton, whose star player Rick Holm is injured, lost to Leeds.",
        "Everton, who have sold Rick Holm, lost to Leeds.",
        "The Dutch coach, Rick Holm, has named Dan Perrow in his squad for the game against Leeds.",
        "Rick Holm has picked his side to face Leeds.",
        "Rick Holm has called up Dan Perrow for the match with Leeds.",
        "Hull winger Rick Holm shone at Leeds in a 2-0 win.",
    ],
)
def test_opponents_are_nobody_s_team(text: str) -> None:
    assert not [one for one in reading.told(text) if one.endswith("Leeds United")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton lost Rick Holm to Leeds.", "Rick Holm signedFor Leeds United"),
        ("Everton, who had lost Rick Holm to Leeds, won.", "Rick Holm signedFor Leeds United"),
        ("Rick Holm shone for Leeds in a 2-0 win.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm failed to settle at Leeds.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm shone at Leeds in his first season.", "Rick Holm playedFor Leeds United"),
        ("Leeds drew. Rick Holm made three changes at the interval.", "Rick Holm managed Leeds United"),
    ],
)
def test_teams_that_somebody_leaves_plays_or_picks_are_told(text: str, says: str) -> None:
    assert says in reading.told(text)
