"""Lists of who came and who went: whose club a list is, in which direction its players went, and what is none."""

import pytest
from reading import told, told_with_status

WINDOW = """Every deal of the summer

Everton

In

Dan Perrow (QPR, free), Rick Holm (Hull, loan)

Out

Al Moss (Leeds, £2m), Tom Varley (released)

Hull City

In: Joe Bligh (Fulham, undisclosed), Ben Cole (Lyon, £3m).
Out: Neil Dobbin (Everton, loan).
"""


def test_the_club_of_a_list_heads_it() -> None:
    assert told(WINDOW, "signedFor") == {
        "Dan Perrow signedFor Everton",
        "Rick Holm signedFor Everton",
        "Al Moss signedFor Leeds United",
        "Joe Bligh signedFor Hull City",
        "Ben Cole signedFor Hull City",
        "Neil Dobbin signedFor Everton",
    }


def test_who_is_lent_leaves_nobody() -> None:
    assert told(WINDOW, "departedFrom") == {
        "Dan Perrow departedFrom Queens Park Rangers",
        "Al Moss departedFrom Everton",
        "Tom Varley departedFrom Everton",
        "Joe Bligh departedFrom Fulham",
        "Ben Cole departedFrom Lyon",
    }


def test_a_list_goes_on_line_by_line() -> None:
    text = (
        "Everton\nIn\nDan Perrow (QPR, free)\nRick Holm (Hull, £1m)\nOut\nAl Moss (Leeds, £2m)\nTom Varley (released)"
    )
    assert told(text, "signedFor", "departedFrom") >= {
        "Rick Holm signedFor Everton",
        "Rick Holm departedFrom Hull City",
        "Tom Varley departedFrom Everton",
    }


@pytest.mark.parametrize("dash", [" - ", " – ", " to "])
def test_both_clubs_may_stand_in_brackets(dash: str) -> None:
    text = f"Transfers in January\n\nDan Perrow [Hull{dash}Leeds] £2m\nRick Holm [Everton{dash}Fulham] Loan"
    assert told(text, "signedFor") == {"Dan Perrow signedFor Leeds United", "Rick Holm signedFor Fulham"}
    assert told(text, "departedFrom") == {"Dan Perrow departedFrom Hull City"}


def test_the_club_may_stand_in_front() -> None:
    found = told("Everton: In - Dan Perrow (QPR, free). Out - Al Moss (Leeds, £2m).")
    assert {"Dan Perrow signedFor Everton", "Al Moss departedFrom Everton"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Everton have published their retained list. Released: Dan Perrow and Rick Holm. Offered contracts: Al Moss.",
        "Everton retained list\nReleased: Dan Perrow, Rick Holm.\nRetained: Al Moss.",
        "Everton retained list\nReleased: Dan Perrow and Rick Holm\nRetained: Al Moss",
    ],
)
def test_a_retained_list_tells_who_goes_and_who_stays(text: str) -> None:
    assert told_with_status(text) == {
        "Dan Perrow departedFrom Everton",
        "Rick Holm departedFrom Everton",
        "Dan Perrow playedFor Everton (former)",
        "Rick Holm playedFor Everton (former)",
        "Al Moss playedFor Everton (current)",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Everton lost 2-0. Everton were poor. Out: Dan Perrow (knee), Rick Holm (suspended). In: Al Moss.",
        "Everton were poor. Released: Dan Perrow's new book on Leeds.",
        "Released by Leeds in May, Dan Perrow (knee) is not in the Everton squad.",
        "Out on the pitch, Dan Perrow (Leeds) was fit. Everton won.",
        "Dan Perrow (Hull v Leeds) scored twice.",
        "In: Dan Perrow (QPR, free), Rick Holm (Hull, loan).",
        "Everton beat Hull.\nEverton\nOut: Dan Perrow (knee), Rick Holm (suspended), Al Moss (on loan from Leeds).",
        "Everton\nOut: Dan Perrow (international duty), Rick Holm (calf), Al Moss (Leeds loan).",
        "Everton\nIn: Dan Perrow (Hull, recalled from loan), Rick Holm (ankle)",
        "Everton won.\nIn: The new book on Everton by Dan Perrow (£20) and Rick Holm.",
        "Signings: Everton Want Dan Perrow, Leeds Want Rick Holm",
    ],
)
def test_no_list_of_moves_tells_none(text: str) -> None:
    found = told(text, "signedFor", "departedFrom")
    assert not {one for one in found if "Everton" in one or "Hull" in one or "Queens" in one}


def test_lists_of_names_need_no_stop_at_their_end() -> None:
    found = told("Everton\nIns: Dan Perrow (QPR, £5m); Rick Holm (Hull, £1m)\nOuts: Al Moss (Leeds, £8m)", "signedFor")
    assert found == {"Dan Perrow signedFor Everton", "Rick Holm signedFor Everton", "Al Moss signedFor Leeds United"}
