"""Who has the job: reigns, temporary charge, posts held, successions told beside a sacking."""

from functools import partial

import pytest
import reading
from reading import noted, read

_SAID = [
    (
        "Everton coach Al Moss has gone. Leeds coach Tom Ashdale will replace Moss on a three-year deal.",
        "Tom Ashdale succeeded Al Moss",
    ),
    ("Hearts have been without a manager since Al Moss quit last month.", "Al Moss managed Heart of Midlothian"),
    ("Leeds have been managerless since the departure of Al Moss.", "Al Moss managed Leeds United"),
    ("Interim coach Al Moss has excelled since Rick Holm was sacked by Everton.", "Al Moss succeeded Rick Holm"),
    ("Al Moss won as Everton caretaker once Rick Holm had been sacked.", "Al Moss succeeded Rick Holm"),
    ("Everton's new coach Al Moss starts work a week after Rick Holm's dismissal.", "Al Moss succeeded Rick Holm"),
    ("Leeds lost to Rick Holm's Everton last week.", "Rick Holm managed Everton"),
    ("Leeds astounded the world by beating Rick Holm's Everton courtesy of a late goal.", "Rick Holm managed Everton"),
    ("But Rick Holm's Everton counterpart Tom Ashdale was in no mood to talk.", "Tom Ashdale managed Everton"),
    ("They want a boss since Tom Ashdale - now in charge at Derby - left.", "Tom Ashdale managed Derby County"),
    (
        "Boss Tom Ashdale has done well. Fans know the assistant manager roles he held at Leeds and Derby.",
        "Tom Ashdale assistantAt Leeds United",
    ),
    ("With Rick Holm sacked, Everton turned to Tom Ashdale.", "Tom Ashdale succeeded Rick Holm"),
    ("The Reds welcome Everton, with the Toffees back under Rick Holm.", "Rick Holm managed Everton"),
    ("Under Rick Holm Everton finished fifth.", "Rick Holm managed Everton"),
    ("Tom Ashdale's return to Everton as manager surprised many.", "Tom Ashdale appointedBy Everton"),
    ("Tom Ashdale was part of Rick Holm's Everton set-up.", "Tom Ashdale assistantAt Everton"),
    ("Tom Ashdale had managerial spells at Leeds and Derby.", "Tom Ashdale managed Leeds United"),
    ("Everton lost. Behind the scenes, coach of Everton Tom Ashdale was sacked.", "Tom Ashdale sackedBy Everton"),
    ("Al Moss decided to end Rick Holm's spell as coach of Everton.", "Rick Holm managed Everton"),
    ("Tom Ashdale, previously manager of Leeds and Derby, spoke.", "Tom Ashdale managed Derby County"),
]
_NOT_SAID = [
    ("Leeds manager Al Moss spoke after Everton sacked manager Rick Holm.", "Al Moss succeeded Rick Holm"),
    ("Everton chairman Al Moss spoke after manager Rick Holm resigned.", "Al Moss succeeded Rick Holm"),
    ("Everton boss Al Moss was sad after striker Rick Holm was sold to Leeds.", "Al Moss succeeded Rick Holm"),
    ("Everton manager Al Moss will be sacked after coach Rick Holm left.", "Al Moss succeeded Rick Holm"),
    ("Rick Holm's Everton future is in doubt.", "Rick Holm managed Everton"),
    (
        "Tom Ashdale was appointed Everton's fourth manager of the year, with Rick Holm and Ben Cole both sacked.",
        "Tom Ashdale succeeded Rick Holm",
    ),
    (
        "Coach Tom Ashdale is popular. Ben Cole says he is the best manager that Everton have had.",
        "Ben Cole managed Everton",
    ),
]


_claims = partial(reading.told, date="2024-05-05")


@pytest.mark.parametrize(("text", "said"), _SAID)
def test_reigns_are_read(text: str, said: str) -> None:
    assert said in _claims(text)


@pytest.mark.parametrize(("text", "not_said"), _NOT_SAID)
def test_what_no_reign_says(text: str, not_said: str) -> None:
    assert not_said not in _claims(text)


def test_a_deal_as_coach_is_no_renewal() -> None:
    claims = _claims("Tom Ashdale has signed a contract until 2027 to become Everton head coach.")
    assert "Tom Ashdale appointedBy Everton" in claims
    assert "Tom Ashdale committedTo Everton" not in claims


def test_a_spell_that_goes_on_is_one() -> None:
    """What he did in it is told in the past, and he is in the job still."""
    text = "Tom Ashdale took over at Leeds in March 2002 and led the side to promotion the following year. Leeds won."
    found = read(text, "managed", date="2004-05-05")
    assert [(one.subject.label, one.status, one.date) for one in found] == [("Tom Ashdale", "current", "2002-03")]


def test_a_club_s_man_who_took_over_there_is_its_manager() -> None:
    claims = _claims("Leeds's Tom Ashdale is calm. Ashdale took over from Al Moss at Leeds in March.")
    assert "Tom Ashdale managed Leeds United" in claims
    assert "Tom Ashdale playedFor Leeds United" not in claims


def test_a_coach_beside_a_manager_assists_him() -> None:
    claims = _claims("Leeds manager Tom Ashdale is calm. Coach Al Moss is contracted until 2026.")
    assert {"Tom Ashdale managed Leeds United", "Al Moss assistantAt Leeds United"} <= claims
    claims = _claims("Leeds have sacked Tom Ashdale. His number two Ed Hale and coach Al Moss will stay.")
    assert "Al Moss assistantAt Leeds United" in claims
    claims = _claims("Leeds coach Al Moss has been sacked. Leeds manager Tom Ashdale starts on Monday.")
    assert "Al Moss managed Leeds United" in claims


@pytest.mark.parametrize("words", ["is to leave Leeds", "will leave Leeds", "will quit Leeds"])
def test_whoever_is_to_leave_is_there_still(words: str) -> None:
    text = f"Tom Ashdale {words} in the summer to become the manager of Everton."
    claims = read(text, date="2026-02-20")
    managed = {one.object.label: one.status for one in claims if one.relation == "managed"}
    assert managed == {"Leeds United": "current", "Everton": "future"}
    assert {one.date for one in claims if one.relation in ("departedFrom", "resignedFrom")} == {"2026"}


def test_whoever_is_to_play_for_a_manager_has_one_there() -> None:
    claims = read("At Leeds, striker Dan Perrow will play for Tom Ashdale in May.")
    assert [one.status for one in claims if one.relation == "managed"] == ["current"]


def test_where_a_coach_takes_a_job_is_not_where_he_played() -> None:
    text = (
        "Holm takes the job nobody wanted\n\nRick Holm has been appointed head coach of Leeds until 2027.\n\n"
        "The new man was captain of Hull, for whom he played for eleven years. He also played for Hamburg in Germany "
        "and ended his career at Bury, where he was player-manager and then head coach."
    )
    found = {one.object.label for one in read(text, "appointedBy")}
    assert found == {"Leeds United"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Rick Holm will not stay on as Everton manager.", {"Rick Holm departedFrom Everton"}),
        ("Everton say head coach Rick Holm will not remain in charge.", {"Rick Holm departedFrom Everton"}),
        ("Rick Holm may not continue as Everton manager.", {"Rick Holm departedFrom Everton (rumoured)"}),
        ("Rick Holm has not been told whether he will continue as Everton manager.", set()),
        ("Rick Holm will continue as Everton manager.", set()),
    ],
)
def test_whoever_does_not_go_on_in_the_job_goes(text: str, said: set[str]) -> None:
    found = {one for one in noted(text, "certainty") if "departedFrom" in one}
    assert found == said


@pytest.mark.parametrize(
    "words", ["into the chair at Everton in 2009", "into the Everton hot seat", "into the manager's role at Everton"]
)
def test_whoever_follows_another_into_his_place_succeeds_him(words: str) -> None:
    assert "Rick Holm succeeded Tom Ashdale" in noted(f"Rick Holm followed Tom Ashdale {words}.", "certainty")


def test_whoever_brings_a_team_home_in_its_place_manages_it() -> None:
    assert "Rick Holm managed Everton" in noted("Rick Holm brought Everton home in fourth place in 2010.", "certainty")
    assert not any(
        "managed" in one for one in noted("The striker Rick Holm brought Everton home with a late goal.", "certainty")
    )
