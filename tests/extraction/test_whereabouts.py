"""Where somebody is, plays or works, told by the way: before a sentence's subject, behind "it was", behind "with"."""

import pytest
from reading import read


def _read(text: str, certainty: str = "confirmed") -> set[str]:
    claims = [one for one in read(text) if one.certainty == certainty]
    return {f"{one.subject.label} {one.relation} {one.object.label}" for one in claims}


TOLD = [
    ("A product of the Everton academy, Rick Holm made his senior debut in 2011.", "Rick Holm playedFor Everton"),
    ("An Everton player since 2011, Rick Holm has 12 caps.", "Rick Holm playedFor Everton"),
    ("A team-mate of Al Moss's, Rick Holm lives in Wales.", "Al Moss teammateOf Rick Holm"),
    ("It was at Everton that Rick Holm learnt his trade as a goalkeeper.", "Rick Holm playedFor Everton"),
    ("Everton, with Rick Holm just named as Al Moss's successor, did not sign anybody.", "Rick Holm succeeded Al Moss"),
    ("With midfielder Dan Perrow on loan at Hull City, Everton are short.", "Dan Perrow playedFor Hull City"),
    ("Rick Holm played 30 times for Al Moss at Hull City.", "Rick Holm playedUnder Al Moss"),
    ("Rick Holm was in the same youth team as Al Moss at Everton.", "Al Moss playedFor Everton"),
    ("Rick Holm lined up with Al Moss in midfield for Everton.", "Al Moss playedFor Everton"),
    ("Rick Holm, sacked as manager of Everton last month, is in talks with Leeds.", "Rick Holm sackedBy Everton"),
    ("Midfielders Rick Holm (Everton) and Al Moss (Leeds) are injured.", "Rick Holm playedFor Everton"),
    ("Rick Holm persuaded Al Moss to join Everton in May.", "Al Moss signedFor Everton"),
    ("Striker Rick Holm has been linked with a move from Everton to Leeds.", "Rick Holm playedFor Everton"),
    ("Also leaving Everton are strikers Al Moss and Rick Holm.", "Rick Holm departedFrom Everton"),
    ("Rick Holm is a former player and manager of Everton.", "Rick Holm playedFor Everton"),
    ("Former Everton player and manager Rick Holm has died.", "Rick Holm managed Everton"),
    ("Al Moss and Rick Holm, the managers of Leeds and Everton, were fined.", "Rick Holm managed Everton"),
    ("Rick Holm's sacking by Everton surprised nobody.", "Rick Holm sackedBy Everton"),
    ("With Rick Holm in charge, Everton have won nine games.", "Rick Holm managed Everton"),
    ("Al Moss, first-team coach under Rick Holm at Leeds, has joined Everton.", "Al Moss assistantAt Leeds United"),
    ("Rick Holm, loaned to Everton in January, has returned to Leeds.", "Rick Holm signedFor Everton"),
    ("Everton, with Rick Holm sacked at the weekend, lost 2-0 at Leeds.", "Rick Holm sackedBy Everton"),
    ("Rick Holm's double helped Everton beat Leeds 2-1.", "Rick Holm playedFor Everton"),
    ("Striker Rick Holm has not started a game for Everton since August.", "Rick Holm playedFor Everton"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told_by_the_way_is_read(text: str, claim: str) -> None:
    assert claim in _read(text)


RUMOURS = [
    ("Rick Holm is favourite for the Everton job.", "Rick Holm linkedWith Everton"),
    (
        "Everton have an interest in Al Moss, the Leeds midfielder, and Rick Holm, who wants to go.",
        "Rick Holm linkedWith Everton",
    ),
    ("Rick Holm, the Wales striker, has told Everton he wants to leave.", "Rick Holm departedFrom Everton"),
]


@pytest.mark.parametrize(("text", "claim"), RUMOURS)
def test_what_is_said_to_be_afoot_is_read(text: str, claim: str) -> None:
    assert claim in _read(text, "rumoured")


def test_whose_assistant_somebody_is_made_is_not_one() -> None:
    found = _read("Rick Holm has appointed Ben Cole as his assistant at Everton.")
    assert "Ben Cole assistantAt Everton" in found
    assert not found & {"Rick Holm assistantAt Everton", "Ben Cole managed Everton"}


def test_the_managers_of_two_clubs_manage_one_each() -> None:
    found = _read("Al Moss and Rick Holm, the managers of Leeds and Everton, were fined.")
    assert not found & {"Al Moss managed Everton", "Rick Holm managed Leeds United"}


NOT_TOLD = [
    "Instead of joining Everton, Rick Holm signed for Leeds.",
    "A fan of the Everton manager since 2011, Rick Holm wrote a book.",
    "Rick Holm, the Wales striker, was injured at Everton.",
    "Rick Holm, the Wales striker, is not with Everton.",
    "Rick Holm, the Wales coach, was at Everton on Saturday.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_who_is_somewhere_else_is_not_there(text: str) -> None:
    assert not {one for one in _read(text) if one.startswith("Rick Holm") and one.endswith("Everton")}
