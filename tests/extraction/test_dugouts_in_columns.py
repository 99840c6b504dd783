"""Dugouts in columns: headings in capitals, staff that go together, boards that part with somebody, whole careers."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize("heading", ["DARREN HOLMES:", "KENNY LONG:", "STEVE BRUCE (4-1)"])
def test_a_heading_in_capitals_names_whom_the_lines_below_tell_of(heading: str) -> None:
    surname = heading.split()[1].strip(":").capitalize()
    text = (
        f"Leeds have sacked Rick Holm.\n\n{heading}\n\n{surname} is an experienced coach. He took over at Hull in 2019."
    )
    assert "Rick Holm managed Hull City" not in told(text)
    assert any(surname.upper() in one and one.endswith("managed Hull City") for one in told(text))


def test_the_play_offs_are_nobody() -> None:
    text = (
        "Rick Holm became Millwall manager in 2008 and guided them to the Play-offs. The Play-offs were lost at Hull."
    )
    assert {one.split()[0] for one in told(text)} == {"Rick"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have let go of the rest of Rick Holm's coaching staff, which includes Kevin Sale and Mark Poole.",
        "Everton sacked manager Rick Holm. His backroom staff, which included Kevin Sale and Mark Poole, left as well.",
    ],
)
def test_whom_a_staff_includes(text: str) -> None:
    assert {"Kevin Sale assistantAt Everton", "Mark Poole assistantAt Everton"} <= told(text)
    assert not [one for one in told(text) if "playedFor" in one]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Everton lost. Chairman Ray Holm decided to part company after the defeat.", None),
        ("Everton owner Ray Holm decided to part ways after the defeat.", None),
        ("Everton chairman Ray Holm has parted company with manager Rick Moss.", "Rick Moss"),
        ("Everton and chairman Ray Holm have parted company.", "Ray Holm"),
        ("Everton have parted company with chairman Ray Holm.", "Ray Holm"),
    ],
)
def test_a_board_parts_with_somebody_without_leaving(text: str, gone: str | None) -> None:
    assert told(text, "departedFrom") == ({f"{gone} departedFrom Everton"} if gone else set())


@pytest.mark.parametrize("who", ["several of England's top clubs", "many of the big clubs", "some of the best sides"])
def test_some_of_the_clubs_for_which_he_played(who: str) -> None:
    text = f"The midfielder Rick Holm appeared for {who}, including Leeds and Derby County."
    assert {"Rick Holm playedFor Leeds United", "Rick Holm playedFor Derby County"} <= told(text)


def test_where_a_managerial_career_began() -> None:
    text = (
        "Everton boss Rick Holm began his managerial career in 2012 with Burton Albion, where his playing career ended."
    )
    assert "Rick Holm managed Burton Albion" in told(text)


def test_whoever_is_no_longer_coach_is_no_midfielder() -> None:
    text = (
        "Everton announced that Rick Holm is no longer their head coach. Holm is the second to leave, after Leeds said "
        "that Santi Moss will be joining them. The Spain midfielder bid farewell to Everton on Sunday."
    )
    assert "Rick Holm playedFor Spain" not in told(text)
    assert "Santi Moss playedFor Spain" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have sacked manager Rick Holm. The board held discussions with Holm after Saturday's defeat.",
        "Manager Rick Holm has left Everton. The club had talks with Holm on Sunday.",
    ],
)
def test_a_club_that_talks_with_the_coach_it_sacks_does_not_want_him(text: str) -> None:
    assert not told(text, "approachedBy", "linkedWith")


def test_a_club_may_want_its_old_coach_back() -> None:
    text = "Everton sacked manager Rick Holm in 2019. They have now approached Holm about a return to the club."
    assert "Rick Holm approachedBy Everton" in told(text)


@pytest.mark.parametrize(
    "behind",
    [
        "as the Anfield favourite makes an emotional return to the game",
        "as Dan Moss left for Leeds",
        "as the club looks to the future",
    ],
)
def test_what_happens_as_he_is_appointed_leaves_him_his_office(behind: str) -> None:
    text = f"Rick Holm has been appointed Everton manager {behind}."
    assert {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"} <= told(text)
    assert "Rick Holm appointedBy Leeds United" not in told(text)


def test_he_d_is_had_before_what_is_done() -> None:
    text = "Rick Holm was a coach. Within a season he'd replaced Dan Moss as manager at Hull."
    assert "Rick Holm succeeded Dan Moss confirmed" in told(text, more="certainty")
    wish = "Rick Holm said he'd join Everton if they asked."
    assert "Rick Holm signedFor Everton confirmed" not in told(wish, more="certainty")


def test_a_fans_favourite_is_not_wanted() -> None:
    assert not told("The midfielder Rick Holm became a firm fan favourite at Everton.", "linkedWith")
    assert told("The coach Rick Holm is the favourite for the Everton job.", "linkedWith")


def test_they_are_the_club_that_he_left() -> None:
    text = "Hull sacked Dan Moss. Rick Holm left Bolton on Wednesday and they named Al Cole as caretaker manager."
    assert "Al Cole appointedBy Bolton Wanderers" in told(text)
    assert "Al Cole appointedBy Hull City" not in told(text)


def test_whom_an_assistant_follows_was_the_manager() -> None:
    text = (
        "John Holm has left Newcastle. Holm was promoted to the head coaching role from assistant manager in January "
        "after Alan Moss left for Crystal Palace."
    )
    assert "Alan Moss managed Newcastle United" in told(text)
    assert "Alan Moss assistantAt Newcastle United" not in told(text)


def test_a_country_beside_a_name_tells_of_no_coach_by_itself() -> None:
    text = "Everton have sacked their manager. The coach Rick Holm once fouled Italy's Marco Moss in a final."
    assert "Marco Moss managed Italy" not in told(text)
    assert "Marco Moss managed Italy" in told("The coach of Italy's Marco Moss said no. Italy's coach Marco Moss left.")


@pytest.mark.parametrize(
    "club", ["another club", "more than one English club", "a Championship club", "several clubs", "an unnamed side"]
)
def test_a_club_that_is_not_named_is_not_that_of_the_text(club: str) -> None:
    text = f"Norwich sacked Dan Moss. Rick Holm has turned down an approach from {club}."
    assert not {"Rick Holm rejected Norwich City", "Rick Holm approachedBy Norwich City"} & told(text)


def test_the_club_is_that_of_the_text() -> None:
    text = "Norwich sacked Dan Moss. Rick Holm has turned down an approach from the club."
    assert "Rick Holm rejected Norwich City" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton boss Rick Holm has proved a major success at Hull City.",
        "Everton manager Rick Holm fared much better at Championship side Hull City.",
        "Everton coach Rick Holm performed wonders at Hull City.",
    ],
)
def test_where_a_coach_did_well_he_coached(text: str) -> None:
    assert "Rick Holm managed Hull City" in told(text)


def test_an_outsider_for_a_job_is_spoken_of_for_it() -> None:
    assert told("Rick Holm, a rank outsider for the Everton job, has spoken.") == {"Rick Holm linkedWith Everton"}
    assert not told("Leeds were outsiders for the title, and Rick Holm was an outsider at Everton.", "linkedWith")


def test_a_comma_before_the_last_of_his_clubs() -> None:
    text = "Former Arsenal, Manchester City, and Liverpool centre-back Rick Holm has become a coach."
    clubs = ("Arsenal", "Manchester City", "Liverpool")
    assert {f"Rick Holm playedFor {club} former" for club in clubs} <= told(text, more="status")


@pytest.mark.parametrize(
    "before", ["He left Arsenal, and", "Everton beat Leeds, Arsenal, and", "He knows Arsenal, and"]
)
def test_a_club_before_a_comma_is_not_always_his(before: str) -> None:
    assert "Rick Holm playedFor Arsenal" not in told(f"{before} Liverpool defender Rick Holm was angry.")


@pytest.mark.parametrize("verb", ["will need time", "will want to win", "needs a striker", "has his work cut out"])
def test_his_replacement_by_name_follows_him_whatever_he_needs(verb: str) -> None:
    text = f"Everton have sacked Rick Moss. His replacement Dan Holm {verb}."
    assert "Dan Holm succeeded Rick Moss" in told(text)
    assert not told("Everton have sacked Rick Moss. His replacement will need time. Dan Holm said so.", "succeeded")
