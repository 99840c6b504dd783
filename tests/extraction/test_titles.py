"""Role phrases: whose they are, of which team, and which are none of a team's."""

import pytest
from reading import read, told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The new Everton manager is Tom Ashdale.", "Tom Ashdale managed Everton"),
        ("Sporting director Rick Holm has left Everton.", "Rick Holm sportingDirectorOf Everton"),
        ("Rick Holm is Everton manager. His assistant is Ben Cole.", "Ben Cole assistantAt Everton"),
        ("Everton boss Sir Tom Ashdale was angry.", "Tom Ashdale managed Everton"),
        ("Ben Cole was number two to Tom Ashdale at Everton.", "Ben Cole assistantAt Everton"),
        ("Ben Cole, a coach on Tom Ashdale's staff at Everton, agreed.", "Ben Cole assistantAt Everton"),
        (
            "Everton manager Tom Ashdale wants new deals for his right-hand men Ben Cole and Rick Holm.",
            "Rick Holm assistantAt Everton",
        ),
        (
            "Speaking later Everton defender, Rick Holm said the side deserved it.",
            "Rick Holm playedFor Everton",
        ),
        ("It is said that ex-Leeds captain, Dan Perrow will train with Hull.", "Dan Perrow playedFor Leeds United"),
        ("According to the Everton manager, Rick Holm the squad is ready.", "Rick Holm managed Everton"),
        ("Rick Holm was promoted from assistant to head coach at Everton.", "Rick Holm assistantAt Everton"),
        ("Holm came to Hull, where he rose from coach to technical director.", "Holm sportingDirectorOf Hull City"),
    ],
)
def test_a_title_names_its_holder_and_team(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fifa president Rick Holm hopes that Everton win.",
        "Rick Holm works for Everton as manager of sales and marketing.",
    ],
)
def test_the_title_of_another_body_is_none_of_the_team(text: str) -> None:
    assert not any("presidentOf" in one or "managed" in one for one in told(text))


def test_only_a_team_that_nobody_else_manages_is_somebodys_side() -> None:
    said = told("Everton boss Rick Holm was beaten by Fulham. Tom Ashdale's side won 2-0.")
    assert "Tom Ashdale managed Fulham" in said
    assert "Tom Ashdale managed Everton" not in said


def test_a_team_is_left_open_where_two_could_be_meant() -> None:
    assert not any("Ashdale managed" in one for one in told("Everton met Fulham. Tom Ashdale's side won 2-0."))


def test_one_of_somebodys_coaches_assists_him() -> None:
    said = told("Everton manager Tom Ashdale left. Ben Cole was one of Ashdale's coaches.")
    assert "Ben Cole assistantAt Everton" in said


@pytest.mark.parametrize(
    "text",
    [
        "Manager Tom Ashdale was delighted after Everton beat Fulham 2-1.",
        "Boss Tom Ashdale felt Everton were never in danger of losing against Fulham.",
    ],
)
def test_a_bare_title_is_of_the_team_whose_opponent_is_named(text: str) -> None:
    assert "Tom Ashdale managed Everton" in told(text)


def test_who_backs_a_president_is_of_the_presidents_club() -> None:
    text = "Everton's president was backed by head coach Tom Ashdale and by Rick Holm, the director of football."
    said = told("Rangers want Dan Perrow. Rangers will bid again.\n\n" + text)
    assert {"Tom Ashdale managed Everton", "Rick Holm sportingDirectorOf Everton"} <= said


def test_whoever_comes_on_for_another_is_no_successor() -> None:
    assert not any(
        "succeeded" in one for one in told("Dan Perrow came on to replace the injured Rick Holm at Everton.")
    )


@pytest.mark.parametrize(
    ("until", "status"), [("last summer", "former"), ("2019", "former"), ("2028 at least", "current")]
)
def test_a_title_held_until_a_day_gone_by_is_held_no_more(until: str, status: str) -> None:
    text = f"Rick Holm, the Everton manager until {until}, was at Hull."
    claims = read(text, date="2024-05-05")
    assert [one.status for one in claims if one.relation == "managed"] == [status]


def test_former_is_said_of_all_teams_of_a_list() -> None:
    """Who was a player of two clubs is at neither, and the article is on the one that hires him."""
    text = (
        "Former Arsenal and Everton midfielder Rick Holm has been named as the new manager of Leeds. "
        "Holm replaces Al Moss, who stepped down after six years at the helm."
    )
    claims = read(text)
    assert [one.at and one.at.label for one in claims if one.relation == "succeeded"] == ["Leeds United"]


def test_playing_days_of_a_coach_are_a_player_s() -> None:
    said = told("Leeds boss Rick Holm began his playing career at Hull, and also had spells with Everton and Rangers.")
    assert "Rick Holm playedFor Everton" in said
    assert "Rick Holm managed Everton" not in said


def test_whose_former_player_somebody_is_and_whose_now() -> None:
    claims = read("Hull want Lyon's former Arsenal striker Dan Perrow.")
    told = {one.object.label: one.status for one in claims if one.relation == "playedFor"}
    assert told == {"Lyon": "current", "Arsenal": "former"}


def test_whom_a_director_meets_is_of_another_club() -> None:
    said = told("Spurs boss Al Moss is busy. Sporting director Rick Holm flew out to meet Lens president Ed Hale.")
    assert {"Rick Holm sportingDirectorOf Tottenham Hotspur", "Ed Hale presidentOf Lens"} <= said
    assert not [one for one in said if one.startswith("Ed Hale") and one.endswith("Tottenham Hotspur")]


def test_a_one_time_boss_is_one_no_more() -> None:
    claims = read("Rick Holm, the one-time England boss, was at Leeds.")
    assert [one.status for one in claims if one.relation == "managed"] == ["former"]


def test_whoever_has_an_assistant_is_no_club() -> None:
    claims = read("It is said that Tjark Brokaw's assistant Al Moss may coach England.")
    assert "Tjark Brokaw" not in {one.object.label for one in claims}


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Union Berlin won. Union coach Rick Holm was delighted.", "Union Berlin"),
        ("Philadelphia Union won. Union manager Rick Holm was delighted.", "Philadelphia Union"),
    ],
)
def test_a_clubs_name_is_no_other_charge_of_a_manager(text: str, club: str) -> None:
    """Whose union is a club has a team; the boss of another's has none."""
    assert told(text) == {f"Rick Holm managed {club}"}
    assert not told(text.replace("Union coach", "Players' union boss").replace("Union manager", "Players' union boss"))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Everton player-manager Dan Perrow scored.", {"Dan Perrow managed Everton", "Dan Perrow playedFor Everton"}),
        (
            "Everton have appointed Dan Perrow as player-coach.",
            {"Dan Perrow appointedBy Everton", "Dan Perrow assistantAt Everton", "Dan Perrow playedFor Everton"},
        ),
        (
            "Dan Perrow, the caretaker player-manager, praised Everton.",
            {"Dan Perrow managed Everton", "Dan Perrow playedFor Everton"},
        ),
        ("Dan Perrow could become player-manager of Everton.", {"Dan Perrow linkedWith Everton"}),
        ("Everton coach Dan Perrow praised his players.", {"Dan Perrow managed Everton"}),
    ],
)
def test_who_coaches_as_a_player_plays_too(text: str, claims: set[str]) -> None:
    assert told(text) == claims
