"""Moves in headlines, and moves that leave out whom they are about: bids, lists, farewells."""

import pytest
import reading
from reading import read, rows, told

Triple = tuple[str, str, str]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton bid rejected for Rangers striker Dan Perrow", ("Dan Perrow", "approachedBy", "Everton")),
        ("Everton sign Rangers striker Dan Perrow on loan", ("Dan Perrow", "signedFor", "Everton")),
        ("Dan Perrow: Everton sign striker from Rangers", ("Dan Perrow", "signedFor", "Everton")),
        ("Dan Perrow: Everton midfielder signs new contract", ("Dan Perrow", "committedTo", "Everton")),
        ("Dan Perrow: Everton want Rangers winger", ("Dan Perrow", "linkedWith", "Everton")),
        ("Dan Perrow set to leave Everton", ("Dan Perrow", "departedFrom", "Everton")),
        ("Everton parted ways with Tom Ashdale last week.", ("Tom Ashdale", "departedFrom", "Everton")),
        ("Dan Perrow bid farewell to Everton in May.", ("Dan Perrow", "departedFrom", "Everton")),
        (
            "The Rangers striker Dan Perrow is in demand. Perrow is 23. Perrow was upset when Leeds saw a bid refused.",
            ("Dan Perrow", "approachedBy", "Leeds United"),
        ),
        ("Everton have won the race to sign the striker Dan Perrow.", ("Dan Perrow", "signedFor", "Everton")),
        ("Everton have agreed a deal to sign Dan Perrow from Rangers.", ("Dan Perrow", "signedFor", "Everton")),
        (
            "Everton and Leeds are among the clubs monitoring the Rangers striker Dan Perrow.",
            ("Dan Perrow", "linkedWith", "Leeds United"),
        ),
    ],
)
def test_claim(text: str, claim: Triple) -> None:
    assert claim in rows(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm is in contention to become the new Everton manager.", ("Rick Holm", "appointedBy", "Everton")),
        ("Everton have agreed a deal to sign Dan Perrow from Rangers.", ("Dan Perrow", "signedFor", "Rangers")),
        ("Rangers have given Everton permission to talk to Rick Holm.", ("Rick Holm", "approachedBy", "Rangers")),
        ("The Everton coach Rick Holm went close to a new record.", ("Rick Holm", "departedFrom", "Everton")),
        ("Everton lost Dan Perrow to injury.", ("Dan Perrow", "departedFrom", "Everton")),
    ],
)
def test_no_claim(text: str, claim: Triple) -> None:
    assert claim not in rows(text)


def test_talk_that_is_called_nonsense_is_denied() -> None:
    text = "Speculation linking Dan Perrow with Everton is wide of the mark."
    said = {one.relation: one.certainty for one in read(text)}
    assert said["linkedWith"] == "denied"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Everton striker Dan Perrow will not stay.", ("Dan Perrow", "departedFrom", "Everton")),
        (
            "Everton want the Rangers striker Dan Perrow. Rangers have turned down a bid for the striker.",
            ("Dan Perrow", "approachedBy", "Everton"),
        ),
        (
            "Everton approached Rick Holm, the Rangers manager, last week. He said no.",
            ("Rick Holm", "rejected", "Everton"),
        ),
        (
            "The Rangers striker Dan Perrow told Everton that he would not be coming.",
            ("Dan Perrow", "rejected", "Everton"),
        ),
        (
            "Rick Holm, the Everton manager, had money. He bought the striker Dan Perrow from Rangers.",
            ("Dan Perrow", "signedFor", "Everton"),
        ),
    ],
)
def test_what_the_clause_leaves_out_is_told_before(text: str, claim: Triple) -> None:
    assert claim in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rangers want £20m for the Rangers striker Dan Perrow, who scored against Everton.",
        "Rangers turned down a bid for the Everton striker Dan Perrow.",
        "Everton would listen to offers for the Rangers striker Dan Perrow.",
    ],
)
def test_an_owner_is_no_suitor(text: str) -> None:
    assert not {relation for _, relation, _ in rows(text)} & {"approachedBy", "linkedWith"}


def test_who_goes_on_loan_plays_in_an_article_about_managers_too() -> None:
    text = (
        "Everton manager Tom Varley was sacked in May. Head coach Al Moss had the job before him, and caretaker "
        "manager Ben Cole is in charge. Manager after manager has failed.\n\n"
        "Dan Perrow fell out of favour, went to Aston Villa on loan and then joined Barcelona."
    )
    found = rows(text)
    assert {("Dan Perrow", "signedFor", "Aston Villa"), ("Dan Perrow", "signedFor", "Barcelona")} <= found
    assert not [one for one in found if one[:2] == ("Dan Perrow", "appointedBy")]


@pytest.mark.parametrize(
    ("text", "team", "left"),
    [
        ("Rick Holm joined Everton from Leeds. Dan Perrow went the other way.", "Leeds United", "Everton"),
        (
            "Everton signed the Leeds winger Rick Holm, with Dan Perrow going in the opposite direction.",
            "Leeds United",
            "Everton",
        ),
        ("Rick Holm left Everton for Leeds. Dan Perrow made the opposite journey.", "Everton", "Leeds United"),
        ("Everton sold Rick Holm to Leeds. Dan Perrow had gone the same way in 2008.", "Leeds United", "Everton"),
    ],
)
def test_the_way_that_somebody_went_is_that_of_the_move_told_before(text: str, team: str, left: str) -> None:
    assert {("Dan Perrow", "signedFor", team), ("Dan Perrow", "departedFrom", left)} <= rows(text)


def test_who_goes_the_other_way_goes_when_the_first_does() -> None:
    text = "Rick Holm joined Everton from Leeds in 2008. Dan Perrow went the other way."
    dates = {one.date for one in read(text) if one.subject.label == "Dan Perrow"}
    assert dates - {None} == {"2008"}


def test_no_way_is_told_where_nobody_has_moved() -> None:
    text = "Rick Holm shot for Everton at Leeds. Dan Perrow went the other way."
    assert not {relation for who, relation, _ in rows(text) if who == "Dan Perrow"} & {"signedFor"}


@pytest.mark.parametrize("told_of", ["left on a free for Leeds", "packed his bags for Leeds", "left for nothing"])
def test_the_club_for_which_somebody_packs_his_bags_is_not_the_one_that_he_leaves(told_of: str) -> None:
    found = rows(f"The Everton winger Dan Perrow {told_of}.")
    assert {team for _, relation, team in found if relation == "departedFrom"} == {"Everton"}


def test_a_sum_paid_so_many_summers_ago_is_a_price() -> None:
    text = "Dan Perrow, the striker, cost Everton £3m two summers ago. His mistake cost Leeds two points."
    assert {one for one in rows(text) if one[1] == "signedFor"} == {("Dan Perrow", "signedFor", "Everton")}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have announced the season-long loan of Dan Perrow.",
        "Everton confirmed the loan of Dan Perrow until the end of the season.",
        "Everton have confirmed the loan of Leeds striker Dan Perrow.",
        "Everton have confirmed the loan of Dan Perrow from Leeds, after talks with his agent.",
    ],
)
def test_a_loan_announced_brings_him_there(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in told(text)


@pytest.mark.parametrize("what", ["the loan of Dan Perrow to Leeds", "the end of the loan of Dan Perrow"])
def test_a_loan_to_another_club_or_its_end_brings_nobody(what: str) -> None:
    assert "Dan Perrow signedFor Everton" not in told(f"Everton have confirmed {what}.")


@pytest.mark.parametrize(
    ("text", "left", "joined"),
    [
        ("Inter have sold Rick Holm to Inter Miami.", "Inter Milan", "Inter Miami"),
        ("Rick Holm has joined Inter Miami from Inter.", "Inter Milan", "Inter Miami"),
        ("Rick Holm left Inter for Inter Miami.", "Inter Milan", "Inter Miami"),
        ("Rick Holm moved from Inter to Inter Miami.", "Inter Milan", "Inter Miami"),
        ("Sporting have sold Rick Holm to Sporting Kansas City.", "Sporting CP", "Sporting Kansas City"),
        ("Inter Miami, who are third, have sold Rick Holm to Ajax. Inter won.", "Inter Miami", "Ajax"),
    ],
)
def test_of_two_clubs_of_one_name_one_sells_to_the_other(text: str, left: str, joined: str) -> None:
    found = reading.told(text)
    assert {f"Rick Holm departedFrom {left}", f"Rick Holm signedFor {joined}"} <= found
    assert f"Rick Holm departedFrom {joined}" not in found


def test_a_short_name_is_that_of_the_club_told_of_where_nobody_goes_between_them() -> None:
    assert "Rick Holm signedFor Inter Miami" in reading.told("Inter Miami won. Inter have signed Rick Holm.")


def test_what_a_headline_calls_the_club_of_the_first_sentence_is_that_club() -> None:
    text = "Holm picks Paris\n\nRick Holm has broken Manchester United hearts by leaving for Paris Saint-Germain."
    assert {one.object.label for one in read(text, "signedFor")} == {"Paris Saint-Germain"}
    assert not {one for one in read(text) if one.object.label == "Paris FC"}
