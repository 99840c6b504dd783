"""What the papers' gossip columns say of a move in a clause by the way, and what they leave open."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")
noted = partial(reading.noted, notes="status certainty", date="2026-02-20")
HOLM = "Rick Holm managed Everton"
FOLLOWED = {HOLM, "Tom Ashdale managed Everton", "Rick Holm succeeded Tom Ashdale"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm insists predecessor Sir Tom Ashdale is not interfering at Goodison Park.",
        "Everton boss Rick Holm has praised predecessor Tom Ashdale.",
        "Everton boss Rick Holm has taken a different line from predecessor Tom Ashdale.",
        "Everton coach Rick Holm has praised his predecessor Tom Ashdale.",
    ],
)
def test_who_names_a_predecessor_followed_him(text: str) -> None:
    assert told(text) == FOLLOWED


def test_a_captain_s_predecessor_held_no_office() -> None:
    text = "Everton captain Dan Perrow praised predecessor Ben Stone."
    assert not told(text, "succeeded", "managed")


@pytest.mark.parametrize(
    "text",
    [
        'Rick Holm claims that his Everton sacking "came too early".',
        "Rick Holm's Everton sacking was no surprise.",
        "Rick Holm was out of work for a year after his Everton sacking.",
    ],
)
def test_a_club_before_a_sacking_did_it(text: str) -> None:
    assert told(text) == {HOLM, "Rick Holm sackedBy Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton are prepared to sell Dan Perrow in order to sign Luke Marsh.",
        "Everton are willing to sell Dan Perrow to sign Luke Marsh.",
        "Everton manager Rick Holm is ready to cash in on Dan Perrow in order to bring in Luke Marsh.",
    ],
)
def test_what_a_club_would_sell_for_has_not_come_about(text: str) -> None:
    assert noted(text) - {f"{HOLM} (current)"} == {
        "Dan Perrow departedFrom Everton (rumoured)",
        "Dan Perrow playedFor Everton (current)",
        "Luke Marsh linkedWith Everton (rumoured)",
    }


def test_what_a_club_has_sold_for_has() -> None:
    assert "Luke Marsh signedFor Everton" in told("Everton sold Dan Perrow in order to sign Luke Marsh.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton are ready to cash in on Dan Perrow and Ben Stone.",
        "Everton hope to cash in on Dan Perrow and Ben Stone.",
    ],
)
def test_cashing_in_is_selling(text: str) -> None:
    expected = {f"{who} departedFrom Everton (rumoured)" for who in ("Dan Perrow", "Ben Stone")}
    assert expected <= noted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton cashed in on a mistake by Dan Perrow.",
        "Everton sent Dan Perrow on in the second half.",
        "Everton sent Dan Perrow on for the last ten minutes.",
    ],
)
def test_nobody_is_sold_on_the_pitch(text: str) -> None:
    assert not told(text, "departedFrom", "signedFor")


@pytest.mark.parametrize(
    "text",
    [
        "Everton raided Leeds to sign Dan Perrow.",
        "Everton raided Leeds's squad to sign Dan Perrow.",
        "Everton plundered the Leeds academy to sign Dan Perrow.",
    ],
)
def test_who_raids_a_club_signs_its_player(text: str) -> None:
    assert told(text, "signedFor") == {"Dan Perrow signedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is under consideration to take over at Everton.",
        "Rick Holm is under consideration by Everton to take over and return to the club.",
        "Rick Holm remains under consideration to become Everton manager.",
    ],
)
def test_who_is_considered_has_not_come(text: str) -> None:
    assert noted(text) == {"Rick Holm linkedWith Everton (rumoured)"}


@pytest.mark.parametrize("hope", ["wants", "is hoping", "is keen", "would like"])
def test_whom_a_manager_would_bring_in_does_not_play_for_him(hope: str) -> None:
    found = noted(f"Everton manager Rick Holm {hope} to bring in Luke Marsh.")
    assert found == {f"{HOLM} (current)", "Luke Marsh linkedWith Everton (rumoured)"}


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Everton's move for Dan Perrow has stalled.", "rumoured"),
        ("Everton's swoop for Dan Perrow is close.", "rumoured"),
        ("Everton are planning a summer swoop for Dan Perrow.", "rumoured"),
        ("Everton's £20m move for Dan Perrow is off.", "denied"),
        ("Everton's summer move for Dan Perrow collapsed.", "denied"),
        ("Everton's interest in Dan Perrow paid off.", "rumoured"),
    ],
)
def test_a_club_s_move_for_somebody(text: str, certainty: str) -> None:
    assert noted(text) == {f"Dan Perrow linkedWith Everton ({certainty})"}


def test_a_move_that_is_completed_is_a_signing() -> None:
    assert told("Everton completed their move for Dan Perrow.") == {"Dan Perrow signedFor Everton"}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Everton tried to sign Dan Perrow in the summer.", "2025"),
        ("Everton made an attempt to sign Dan Perrow in the summer.", "2025"),
        ("Leeds striker Dan Perrow came close to sealing a move to Everton in the summer.", "2025"),
        ("Everton will try to sign Dan Perrow in the summer.", "2026"),
        ("Everton said they wanted to sign Dan Perrow in the summer.", "2026"),
    ],
)
def test_what_was_tried_in_the_summer_was_so_in_the_last(text: str, year: str) -> None:
    assert f"Dan Perrow linkedWith Everton ({year})" in reading.noted(text, "date", "2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, 27, will ask Everton for a transfer this week.",
        "Dan Perrow has asked Everton for a move.",
        "Dan Perrow has asked for a transfer from Everton.",
    ],
)
def test_who_asks_his_club_for_a_move_would_leave_it(text: str) -> None:
    assert told(text) == {"Dan Perrow departedFrom Everton", "Dan Perrow playedFor Everton"}


def test_who_asks_for_a_move_to_a_club_would_join_it() -> None:
    assert told("Dan Perrow has asked for a move to Everton.") == {"Dan Perrow linkedWith Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have begun talks over a new contract with Dan Perrow.",
        "Everton have begun talks over a new contract with midfielder Dan Perrow.",
        "Everton striker Dan Perrow is in talks over a new contract.",
    ],
)
def test_who_talks_of_a_new_contract_may_stay(text: str) -> None:
    assert noted(text) == {"Dan Perrow committedTo Everton (rumoured)", "Dan Perrow playedFor Everton (current)"}


@pytest.mark.parametrize("text", ["Everton are keen to secure Dan Perrow.", "Everton hope to secure Dan Perrow."])
def test_who_is_to_be_secured_is_wanted(text: str) -> None:
    assert "Dan Perrow linkedWith Everton (rumoured)" in noted(text)


@pytest.mark.parametrize(
    "text",
    ["Everton secured Dan Perrow's future.", "A goal by Dan Perrow secured Everton a point."],
)
def test_nobody_is_signed_whose_future_or_goal_secures_something(text: str) -> None:
    assert not told(text, "signedFor")


def test_of_whom_a_replacement_is_needed_may_play() -> None:
    assert told("Everton needed a replacement for Dan Perrow this summer.") == set()
    assert told("Everton want a replacement for manager Rick Holm.") == {HOLM}


def test_what_is_agreed_on_for_the_summer_is_to_come() -> None:
    found = reading.noted("Dan Perrow has agreed to join Everton in the summer.", "date", "2026-02-20")
    assert found == {"Dan Perrow signedFor Everton (2026)"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton owner Sam Burwell is lining up Tom Ashdale to replace manager Rick Holm.",
        "Everton manager Rick Holm is under pressure, with the club lining up Tom Ashdale to replace him.",
        "Everton hope to appoint Tom Ashdale to replace manager Rick Holm.",
    ],
)
def test_who_is_lined_up_to_replace_somebody_may_follow_him(text: str) -> None:
    assert noted(text) - {"Sam Burwell ownerOf Everton (current)"} == {
        f"{HOLM} (current)",
        "Tom Ashdale linkedWith Everton (rumoured)",
        "Tom Ashdale succeeded Rick Holm (rumoured)",
    }


def test_both_who_are_lined_up_are_linked() -> None:
    text = (
        "Everton manager Rick Holm will have talks with owner Sam Burwell on Sunday, with the American lining up "
        "either Tom Ashdale or Luke Marsh to replace the Dutchman."
    )
    expected = {f"{HOLM} (current)", "Sam Burwell ownerOf Everton (current)"}
    for who in ("Tom Ashdale", "Luke Marsh"):
        expected |= {f"{who} linkedWith Everton (rumoured)", f"{who} succeeded Rick Holm (rumoured)"}
    assert noted(text) == expected


def test_who_quits_a_club_to_replace_somebody_does_so_himself() -> None:
    found = told("Rick Holm quit Leeds to succeed Tom Ashdale at Everton.")
    assert "Rick Holm succeeded Tom Ashdale" in found


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow praised former boss Rick Holm, who is now in charge at Everton.",
        "Leeds striker Dan Perrow praised former boss Rick Holm, who is now at Everton.",
        "Leeds striker Dan Perrow spoke to ex-coach Rick Holm, who is in charge of Everton.",
    ],
)
def test_a_former_boss_may_have_another_job_now(text: str) -> None:
    assert f"{HOLM} (current)" in noted(text)


def test_what_was_talked_of_had_not_come_about() -> None:
    found = noted("Everton first talked of signing Dan Perrow in 2010.")
    assert found == {"Dan Perrow linkedWith Everton (rumoured)"}
    assert told("Sam Burwell, who owns Everton, first talked of signing Dan Perrow.", "playedUnder") == set()


def test_nobody_is_appointed_by_whoever_sacked_him_before() -> None:
    text = "Rick Holm was appointed only days after his sacking by Everton."
    assert told(text) == {HOLM, "Rick Holm sackedBy Everton"}


@pytest.mark.parametrize("once", ["once of Leeds", "formerly of Leeds", "late of Leeds"])
def test_each_of_two_has_his_own_verb(once: str) -> None:
    found = told(f"Dan Perrow signed for Everton, and Ben Stone, {once}, joined Fulham.", "signedFor")
    assert found == {"Dan Perrow signedFor Everton", "Ben Stone signedFor Fulham"}
