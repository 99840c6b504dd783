"""What is told of a job that is vacant: who is spoken of, who has the team until then, who does not want it."""

import pytest
from reading import noted

_SACKED = "Grimsby have sacked manager Mark Dunn. "


def _told(text: str) -> set[str]:
    return noted(text, "certainty", date="2005-02-20")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ian Cole has put his name forward.",
        "Ian Cole has thrown his hat into the ring.",
        "Bury coach Ian Cole, 44, has applied.",
        "Ian Cole would be the natural successor.",
        "The name on everybody's lips is Ian Cole.",
        "Ian Cole of Rochdale can be had at 5-1.",
        "Dave Prior is the favourite. Ian Cole and Steve Hart are the other two.",
        "Dave Prior is on the shortlist. Ian Cole completes the trio.",
    ],
)
def test_who_is_spoken_of_for_a_vacant_job(sentence: str) -> None:
    """Neither the club nor the job need be named."""
    assert "Ian Cole linkedWith Grimsby Town (rumoured)" in _told(_SACKED + sentence)


def test_a_post_for_which_somebody_is_named_has_other_candidates() -> None:
    """Nobody has to be told to have gone."""
    text = "Rick Holm and Dave Prior are in the running to coach Togo. Ian Cole and Steve Hart are the other two."
    assert {f"{name} linkedWith Togo (rumoured)" for name in ("Rick Holm", "Ian Cole", "Steve Hart")} <= _told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ian Cole stood in on Saturday.",
        "His assistant, Ian Cole, stepped in.",
        "Ian Cole and Steve Hart will look after the team at Hull.",
        "Ian Cole, who filled in as caretaker manager last year, has no wish to stay. Steve Hart has.",
        "First-team coach Ian Cole is to look after first-team matters for now.",
        "Ian Cole will take the team for the trip to Hull.",
    ],
)
def test_who_has_the_team_until_a_manager_is_found(sentence: str) -> None:
    """The club is the one whose manager has just gone."""
    assert "Ian Cole managed Grimsby Town" in _told(_SACKED + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ian Cole has ruled himself out.",
        "Ian Cole, the Bury boss, has withdrawn from the race.",
        "Ian Cole has no interest in the job.",
        "Ian Cole distanced himself from the post.",
    ],
)
def test_who_does_not_want_a_vacant_job(sentence: str) -> None:
    """That he does not is told of the club that has none."""
    assert "Ian Cole linkedWith Grimsby Town (denied)" in _told(_SACKED + sentence)


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Grimsby lost again. Ian Cole stood in for the injured keeper.", "Ian Cole managed"),
        (_SACKED + "Striker Ian Cole stepped in and scored.", "Ian Cole managed"),
        (_SACKED + "Chief executive Ian Cole stepped in to calm the fans.", "Ian Cole managed"),
        ("Grimsby signed Rick Holm. Ian Cole stepped in on Saturday.", "Ian Cole managed"),
        ("Grimsby have sold Mark Dunn. Ian Cole has ruled himself out of the Wales squad.", "Ian Cole linkedWith"),
        (_SACKED + "Hull boss Ian Cole was in charge for the first time.", "Ian Cole managed Grimsby Town"),
        ("Rick Holm has applied for a passport. Ian Cole is on the list of substitutes.", "linkedWith"),
    ],
)
def test_where_no_job_is_vacant_nobody_is_spoken_of(text: str, not_said: str) -> None:
    """Nor does a player stand in for a manager."""
    assert not any(not_said in row for row in _told(text))


def test_who_may_succeed_somebody_is_linked_with_his_team() -> None:
    """Whether the team is named there or not."""
    text = "England coach Sven Berg will go after the World Cup. Sam Varley has wanted to succeed him for years."
    assert {"Sam Varley linkedWith England (rumoured)", "Sam Varley succeeded Sven Berg (rumoured)"} <= _told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ian Cole remains as goalkeeping coach.",
        "Ian Cole was named as goalkeeping coach.",
        "Ian Cole stays on as scout.",
    ],
)
def test_who_stays_on_in_another_job_does_not_stand_in(sentence: str) -> None:
    """The parser takes "goalkeeping" for what somebody does."""
    rows = _told(_SACKED + sentence)
    assert "Ian Cole managed Grimsby Town" not in rows
    assert "scout" in sentence or "Ian Cole assistantAt Grimsby Town" in rows


@pytest.mark.parametrize(
    "text",
    [
        "Hull have appointed Rick Holm. He beat Ian Cole to the job. Hull are bottom.",
        "Rick Holm beat Ian Cole and Steve Hart to the Hull job.",
        "Rick Holm pipped Ian Cole to the role of manager at Hull.",
    ],
)
def test_who_was_beaten_to_a_job_was_a_candidate(text: str) -> None:
    """For the job of the club that the words name, or that the text is about."""
    assert "Ian Cole linkedWith Hull City (rumoured)" in _told(text)


def test_who_is_beaten_to_a_ball_is_linked_with_nobody() -> None:
    """Nor is whoever has a club of his own linked with that."""
    assert not any("linkedWith" in row for row in _told("Everton won. Rick Holm beat Ian Cole to the ball."))
    rows = _told("Hull have appointed Rick Holm. He beat the Bury boss Ian Cole to the job.")
    assert "Ian Cole linkedWith Bury (rumoured)" not in rows
