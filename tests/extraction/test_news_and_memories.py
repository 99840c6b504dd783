"""What team news and memories tell: who is fit, who played with whom, and what somebody was called years ago."""

import pytest

from tests.support.reading import named, told, told_with_certainty, told_with_status


@pytest.mark.parametrize(
    "text",
    [
        "Everton face Hull on Saturday. Winger Rick Holm was out for a month but could be in contention.",
        "Everton striker Rick Holm is fit, while Sam Burwell is also in contention for a return to the Everton side.",
        "Rick Holm is in contention for Everton's trip to Leeds.",
        "Sean Dyke is back in the mix for Hull.",
        "Everton meet Hull. Striker Rick Holm, who is on the long-term injured list, is in London.",
        "Defender Rick Holm is on Everton's injured list.",
    ],
)
def test_whoever_may_play_on_saturday_is_not_spoken_of_as_new(text: str) -> None:
    assert not {one for one in told_with_certainty(text) if "linkedWith" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is in contention for the vacant Everton job.",
        "Rick Holm is in the frame to replace Tom Ashdale at Everton.",
        "Everton need a new manager. Everton are in no hurry. The former Rangers manager Rick Holm is in the mix.",
    ],
)
def test_whoever_may_get_the_job_is(text: str) -> None:
    assert "Rick Holm linkedWith Everton" in told(text)


def test_a_paragraph_on_another_club_goes_on_with_its_players() -> None:
    text = (
        "Tottenham pair Joe Tarrant and Neil Dobbin are fit for the visit of Leeds, Tottenham say.\n\n"
        "Birmingham midfielder Rick Holm has recovered from illness. Veteran striker Dan Perrow has a sore hamstring."
    )
    assert "Dan Perrow playedFor Birmingham City" in told(text)


def test_whoever_is_missed_may_be_told_by_his_country() -> None:
    text = "Chelsea could face Leeds without England midfielder Rick Holm and Ghana striker Dan Perrow."
    assert {"Rick Holm playedFor Chelsea", "Dan Perrow playedFor Chelsea"} <= told(text)
    text = "Chelsea could face Leeds without Rick Holm, and Hull manager Tom Ashdale is glad."
    assert "Tom Ashdale playedFor Chelsea" not in told(text)


def test_nobody_plays_who_names_an_era_or_is_a_number() -> None:
    assert named("Swansea are set to start the Rick Holm era without the injured Dan Perrow.") == {
        "Dan Perrow",
        "Swansea City",
    }
    text = "Wigan boss Rick Holm has no injuries and is expected to stick with the same XI who beat Leeds."
    assert "XI" not in named(text)


def test_a_nickname_in_quotes_is_nobody_else() -> None:
    text = 'Known as "El Jefe" (The Boss), Rick Holm spent the majority of his career at Leeds.'
    assert told(text) == {"Rick Holm playedFor Leeds United"}


def test_what_a_club_buys_sacks_nobody() -> None:
    assert not {
        one for one in told("Rick Holm was forced out by Everton's purchase of Dan Perrow.") if "sackedBy" in one
    }
    assert "Rick Holm sackedBy Everton" in told("Rick Holm was forced out by Everton's board.")


@pytest.mark.parametrize(
    ("when", "status"), [("in 2005", "former"), ("in the 1980s", "former"), ("in 2025", "current"), ("", "current")]
)
def test_whose_team_it_was_in_what_happened_years_ago(when: str, status: str) -> None:
    said = told_with_status(f"Dan Perrow joined Rick Holm's Everton {when}.")
    assert f"Rick Holm managed Everton ({status})" in said


def test_whose_team_it_is_that_is_met_today() -> None:
    said = told_with_status("Dan Perrow, who played for Leeds in 2005, faces Rick Holm's Everton on Sunday.")
    assert "Rick Holm managed Everton (current)" in said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rick Holm was still turning out for Leeds back then.", "former"),
        ("Rick Holm was playing for Leeds on Saturday when he was hurt.", "current"),
        ("Rick Holm is playing for Leeds.", "current"),
    ],
)
def test_what_was_going_on_then_is_over(text: str, status: str) -> None:
    assert f"Rick Holm playedFor Leeds United ({status})" in told_with_status(text)


@pytest.mark.parametrize(
    "text",
    [
        "The two were team-mates at Leeds.",
        "Both were team-mates at Leeds for a decade.",
        "The pair are former Leeds team-mates.",
        "They were team-mates at Leeds.",
        "They played together at Leeds.",
        "They won two titles together at Leeds.",
    ],
)
def test_two_who_were_just_named_were_team_mates(text: str) -> None:
    said = told(f"Everton manager Rick Holm praised Sam Burwell. {text}")
    assert {"Rick Holm playedFor Leeds United", "Sam Burwell playedFor Leeds United"} <= said
    assert {"Rick Holm teammateOf Sam Burwell", "Sam Burwell teammateOf Rick Holm"} & said


def test_of_three_nobody_knows_which() -> None:
    said = told("Everton manager Rick Holm praised Sam Burwell and Tom Ashdale. They were team-mates at Leeds.")
    assert not {one for one in said if "teammateOf" in one}


def test_who_own_a_club_together_need_not_play() -> None:
    said = told("Rick Holm is the co-owner of Salford City together with Sam Burwell.")
    assert "Rick Holm ownerOf Salford City" in said
    assert not {one for one in said if "teammateOf" in one}


def test_whom_a_coach_had_who_played_together_is_told_by_their_club() -> None:
    text = "Rick and Dan Holm are part-owners of Salford City. Under Tom Ashdale they played together at Old Trafford."
    assert told(text, "managed") == {"Tom Ashdale managed Manchester United"}
