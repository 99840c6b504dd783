"""Who is one of a club's coaches, who came as what, and whom the next sentence calls by what he was."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has joined Everton as a coach.",
        "Rick Holm is a coach at Everton.",
        "Rick Holm, a coach at Everton, took the session.",
        "Rick Holm has been appointed as a coach at Everton.",
        "Rick Holm, 36, is staying at Everton as a coach.",
        "Rick Holm was hired by Everton as a coach.",
        "Rick Holm has returned to Everton as a coach under Dan Perrow.",
    ],
)
def test_a_coach_is_one_of_several(text: str) -> None:
    found = told(text)
    assert "Rick Holm assistantAt Everton" in found
    assert "Rick Holm managed Everton" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has joined Everton as coach.",
        "Rick Holm is the coach of Everton.",
        "As a coach, Rick Holm won the title with Everton.",
        "Rick Holm won the title with Everton as a coach.",
        "Everton manager Rick Holm is a coach who demands a lot.",
        "Rick Holm has joined Everton as head coach.",
        "Rick Holm returned to Everton as a manager.",
    ],
)
def test_other_coaches_are_in_charge(text: str) -> None:
    found = told(text)
    assert "Rick Holm managed Everton" in found
    assert "Rick Holm assistantAt Everton" not in found


def test_whom_others_join_is_manager_only_where_he_is_called_so() -> None:
    coach = "Rick Holm joined Everton as a first-team coach. He has been joined at Everton by Dan Perrow."
    assert "Rick Holm managed Everton" not in told(coach)
    assert "Rick Holm managed Everton" in told("Dan Perrow has joined his former Leeds manager Rick Holm at Everton.")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm returned to Everton in May as director of football.", "sportingDirectorOf Everton current"),
        ("Rick Holm, who came back to Everton as a coach weeks ago, said so.", "assistantAt Everton current"),
        ("Rick Holm returned to Everton in 2007 as director of football.", "sportingDirectorOf Everton former"),
        ("Rick Holm will be in charge of Everton while the club look for a manager.", "managed Everton current"),
        ("Rick Holm will take charge of Everton while the search goes on.", "managed Everton current"),
        ("Rick Holm will take charge of Everton when Dan Perrow leaves.", "managed Everton future"),
    ],
)
def test_what_somebody_came_as_not_long_ago_he_is(text: str, says: str) -> None:
    found = told(text, more="status", date="2026-02-20")
    assert f"Rick Holm {says}" in found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Leeds boss Al Moss says former striker Dan Perrow is back. The ex-Scotland striker spent a year at Hull.",
            "Dan Perrow playedFor Scotland",
        ),
        (
            "Leeds boss Al Moss says former midfielder Dan Perrow is back. The ex-Hull midfielder will coach.",
            "Dan Perrow playedFor Hull City",
        ),
        (
            "Chairman Al Moss thanked former goalkeeper Dan Perrow. The former Hull goalkeeper will leave Leeds.",
            "Dan Perrow playedFor Hull City",
        ),
    ],
)
def test_what_somebody_was_called_tells_whom_the_next_sentence_means(text: str, says: str) -> None:
    found = told(text)
    assert says in found
    assert not any(line.startswith(("Rick Holm playedFor", "Al Moss playedFor")) for line in found)


def test_the_club_is_none_of_those_that_somebody_was_at_before() -> None:
    text = (
        "The appointment of former Hull and Leeds midfielder Rick Holm as boss of Como is no surprise, given the key "
        "role he played in guiding the club to promotion. Al Moss was at Brentford. He has also worked at Hull, and "
        "Lyon. Everton and Fulham want him."
    )
    found = told(text, "managed")
    assert "Rick Holm managed Como" in found
    assert not found & {"Rick Holm managed Leeds United", "Rick Holm managed Hull City"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton appointed Rick Holm as caretaker manager, and fellow coach Dan Perrow as his assistant.",
        "Everton manager Rick Holm and fellow coach Dan Perrow watched the game.",
    ],
)
def test_a_fellow_coach_helps(text: str) -> None:
    found = told(text)
    assert "Dan Perrow assistantAt Everton" in found
    assert "Dan Perrow managed Everton" not in found


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Everton manager Rick Holm had warm words for fellow manager Dan Perrow.", None),
        ("Everton boss Rick Holm rang fellow boss Dan Perrow after the game.", None),
        ("Everton manager Rick Holm rang his fellow Leeds manager Dan Perrow.", "Leeds United"),
    ],
)
def test_a_fellow_manager_is_of_another_team(text: str, club: str | None) -> None:
    managed = {line for line in told(text, "managed") if line.startswith("Dan Perrow")}
    assert managed == ({f"Dan Perrow managed {club}"} if club else set())


@pytest.mark.parametrize(
    "text",
    [
        "Al Moss introduced Dan Perrow to Rick Holm (Everton manager at the time) in 2004.",
        "Dan Perrow wrote to Rick Holm, the Everton manager at the time.",
        "The Everton manager at the time, Rick Holm, liked Dan Perrow.",
        "Rick Holm, manager of Everton at that time, liked Dan Perrow.",
    ],
)
def test_who_was_manager_at_the_time_is_it_no_more(text: str) -> None:
    assert "Rick Holm managed Everton former" in told(text, more="status")


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm said at the time that it was hard.",
        "Rick Holm, the Everton manager, was in Spain at the time.",
    ],
)
def test_what_happened_at_the_time_ends_no_job(text: str) -> None:
    assert "Rick Holm managed Everton current" in told(text, more="status")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm worked his way up to becoming Everton manager.", "Rick Holm managed Everton confirmed"),
        ("Rick Holm has worked his way up to become Everton manager.", "Rick Holm managed Everton confirmed"),
        ("Rick Holm worked his way to becoming academy manager at Everton.", "Rick Holm assistantAt Everton confirmed"),
        ("Rick Holm is working on becoming Everton manager.", "Rick Holm linkedWith Everton rumoured"),
    ],
)
def test_who_worked_his_way_up_has_come_there(text: str, says: str) -> None:
    assert says in told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Former Hull and Leeds midfielder Rick Holm has been named Everton coach. They sacked Al Moss in May.",
        "Former Hull and Leeds midfielder Rick Holm has been named Everton coach. Their boss Al Moss went in May.",
        "Ex-Hull and Leeds striker Rick Holm is the Everton coach. The club said he would be their only boss.",
    ],
)
def test_nor_are_they(text: str) -> None:
    assert not {one for one in told(text, "managed", "sackedBy") if "Hull" in one or "Leeds" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow scored twice as Everton beat Leeds 3-1. Rick Holm's side went ahead through the winger.",
        "Everton beat Leeds 2-1. Rick Holm's men won it when the striker scored in the last minute.",
        "Everton beat Leeds 2-1. Rick Holm's young charges led through the striker.",
    ],
)
def test_whose_side_it_is_is_not_the_striker(text: str) -> None:
    assert "Rick Holm playedFor Everton" not in told(text, "playedFor")


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's side beat Leeds to move ahead of Everton.",
        "Rick Holm's men saw off Leeds to go above Everton.",
        "Rick Holm's team beat Everton to climb above Leeds.",
    ],
)
def test_neither_of_two_sides_that_his_deals_with_is_his(text: str) -> None:
    assert not told(text, "managed")


def test_at_whose_side_somebody_stands_is_of_no_bench() -> None:
    text = "Rick Holm has left Hull. Leeds were at Everton. Holm spoke in May, chairman Al Moss at his side."
    assert not {one for one in told(text, "managed") if "Everton" in one or "Leeds" in one}
