"""Staffs, owners and those who come and go at the top, as papers of all countries tell of them."""

import pytest

from tests.support.reading import FEBRUARY, read, rows, told, told_with_status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Everton have sacked assistant coaches Al Moss, Tim Kerr and Dan Fry.",
            {"Al Moss assistantAt Everton", "Tim Kerr assistantAt Everton", "Dan Fry assistantAt Everton"},
        ),
        (
            "Everton coaches Al Moss, Tim Kerr and Dan Fry will stay.",
            {"Al Moss assistantAt Everton", "Tim Kerr assistantAt Everton", "Dan Fry assistantAt Everton"},
        ),
        (
            "Everton directors Al Moss, Tim Kerr and Dan Fry have quit.",
            {"Al Moss executiveOf Everton", "Tim Kerr executiveOf Everton", "Dan Fry executiveOf Everton"},
        ),
    ],
)
def test_a_title_of_several_is_that_of_all_of_their_list(text: str, expected: set[str]) -> None:
    assert expected <= told(text)
    assert not read(text, "managed")


def test_players_behind_a_plural_are_all_former() -> None:
    text = "Former Everton captains Al Moss, Tim Kerr and Dan Fry will be there."
    assert {f"{one} playedFor Everton (former)" for one in ("Al Moss", "Tim Kerr", "Dan Fry")} <= told_with_status(text)


def test_who_is_only_counted_among_those_who_leave_coaches_no_team_of_the_context() -> None:
    text = (
        "Rick Holm was Rayo Vallecano sporting director. "
        "Holm becomes the second coach to leave this season as Hull let go of Al Moss."
    )
    assert ("Rick Holm", "managed", "Rayo Vallecano") not in rows(text)


def test_posts_at_several_clubs_behind_their_kind() -> None:
    text = "Rick Holm had also served as sporting director for the La Liga sides Elche and Rayo Vallecano."
    assert rows(text) == {
        ("Rick Holm", "sportingDirectorOf", "Elche"),
        ("Rick Holm", "sportingDirectorOf", "Rayo Vallecano"),
    }


def test_the_head_coach_under_whom_somebody_assists_is_no_assistant() -> None:
    text = (
        "Coach Rick Holm enjoyed a successful stint with the Ghana national team, "
        "working as an assistant manager under then head coach Al Moss."
    )
    assert ("Rick Holm", "assistantAt", "Ghana") in rows(text)
    assert ("Al Moss", "assistantAt", "Ghana") not in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Al Moss and Tim Kerr bought West Ham. Kerr and Moss take immediate operational and commercial control.",
        "Hull City sacked Tim Kerr. Former La Liga coach Rick Holm spoke.",
        "Hull City beat Leeds. Former Premier League manager Rick Holm said that Hull deserved it.",
    ],
)
def test_who_takes_no_team_over(text: str) -> None:
    assert not {(who, club) for who, _, club in rows(text, "managed")} & {
        ("Al Moss", "West Ham United"),
        ("Rick Holm", "Hull City"),
    }


def test_a_former_coach_of_a_league_is_to_take_over() -> None:
    text = "Hull City sacked Tim Kerr. Former MLS player and coach Rick Holm will serve as interim coach."
    assert "Rick Holm managed Hull City (future)" in told_with_status(text)


def test_an_upcoming_appointment_is_to_come() -> None:
    text = "The changes at Everton include the upcoming appointment of Rick Holm as chief executive."
    assert "Rick Holm executiveOf Everton (future)" in told_with_status(text)


def test_when_somebody_sacked_was_appointed_is_told_aside() -> None:
    text = (
        "Everton axed Rick Holm. Holm, who was appointed Everton manager in November, had appeared determined to stay."
    )
    assert "Rick Holm managed Everton (former)" in told_with_status(text)
    back = "Rick Holm left Everton. Holm, who returned to Everton in November, is the manager."
    assert "Rick Holm managed Everton (current)" in told_with_status(back)


def test_a_potential_sale_is_no_player_s() -> None:
    text = "Al Moss, the West Ham co-owner, will wait for a clause that clears the way for a potential sale."
    assert not read(text, "departedFrom", of="Al Moss")


def test_where_somebody_is_followed_is_where_he_was_just_told_to_be() -> None:
    text = (
        "Salernitana sacked coach Rick Holm. Salernitana president Al Moss said so. "
        "One case was Tim Kerr getting sacked by AS Roma in 1988. He was replaced by Dan Fry."
    )
    (one,) = read(text, "succeeded", of="Dan Fry", date=FEBRUARY)
    assert one.at is not None and one.at.label == "Roma"


def test_whom_an_opening_names_is_not_whom_its_subject_describes() -> None:
    text = (
        "Is Rick Holm a contender for the Celtic job? Having also worked under Al Moss and Tim Kerr, "
        "the newly-installed interim boss has been part of a dynasty."
    )
    assert ("Tim Kerr", "appointedBy", "Celtic") not in rows(text)


def test_the_eagles_are_those_of_the_country_that_a_text_is_on() -> None:
    text = (
        "Super Eagles coach Rick Holm has been given a new contract. "
        "Holm will arrive in Russia having another two years with the Eagles under his belt."
    )
    assert {team for _, _, team in rows(text)} == {"Nigeria"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Rick Holm resigned as England manager. "
            "The favourites to take over from Holm have been revealed after the England manager resigned.",
            ("Rick Holm", "linkedWith", "England"),
        ),
        (
            "The takeover looks set to spell the end of Rick Holm's time as Newcastle boss.",
            ("Rick Holm", "linkedWith", "Newcastle United"),
        ),
        ("Rick Holm has also functioned as a loans manager at Burnley.", ("Rick Holm", "managed", "Burnley")),
        (
            "Brazil sacked coach Rick Holm. Al Moss was returned to office by Brazil's Supreme Court on Thursday.",
            ("Supreme Court", "playedFor", "Brazil"),
        ),
        (
            "Football Federation Australia chief Rick Holm said they appointed coach Al Moss.",
            ("Rick Holm", "managed", "Australia"),
        ),
    ],
)
def test_what_is_not_told_of_the_top(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in rows(text)


@pytest.mark.parametrize("name", ["Football Federation Australia boss Rick Holm", "Football Australia chief Holm"])
def test_who_runs_a_country_s_game_coaches_no_team(name: str) -> None:
    text = f"Hull coach Rick Holm has resigned. {name} wants to stay."
    assert not [row for row in rows(text) if row[2] == "Australia"]
    assert ("Rick Holm", "managed", "Australia") in rows("Football Australia head coach Rick Holm wants to stay.")


def test_a_former_chief_is_one_no_longer() -> None:
    found = rows("Hull coach Rick Holm has resigned. Former Leeds chief Holm is wanted.", parts="object status")
    assert ("Leeds United", "former") in found


def test_a_club_terminates_its_coach() -> None:
    assert ("Rick Holm", "sackedBy", "Washington Spirit") in rows("Washington Spirit terminated coach Rick Holm.")


def test_whoever_heads_the_betting_has_not_got_the_job() -> None:
    text = "Rick Holm is England manager. Al Moss remains at the head of the betting to replace Holm."
    assert {one.certainty for one in read(text, "succeeded", of="Al Moss")} == {"rumoured"}


def test_who_may_leave_for_one_job_leaves_no_vacancy_to_the_others() -> None:
    text = (
        "Graham Holm is the favourite to take over as England manager if Tom Ashdale walks away. "
        "Holm only took over at Chelsea in September and may take some persuading to walk away in favour of England. "
        "Eddie Burwell comes next in the betting at 4/1."
    )
    assert ("Eddie Burwell", "linkedWith", "Chelsea") not in rows(text)


def test_who_may_leave_for_another_job_leaves_one_to_his_heir() -> None:
    text = (
        "Rick Holm is the favourite for the Leeds job. Holm may leave Everton for Elland Road. "
        "Tom Ashdale is in the frame to replace him."
    )
    assert ("Tom Ashdale", "linkedWith", "Everton") in rows(text)
