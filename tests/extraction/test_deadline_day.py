"""Pages of a transfer deadline day: loans and what they may become, deals in a line each, squads made stronger."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Fulham have signed Dan Perrow on loan from Leeds with an option to make the move permanent.",
        "Fulham have signed winger Dan Perrow from Leeds on a loan deal with an option to buy him for £5m.",
        "Dan Perrow joined Fulham on loan. Fulham have the option to buy him in the summer.",
        "Fulham secured a loan deal for Dan Perrow, with an option to sign the defender in the summer.",
    ],
)
def test_whom_a_club_has_on_loan_it_may_keep_and_is_linked_with_no_more(text: str) -> None:
    found = told(text)
    assert "Dan Perrow signedFor Fulham" in found
    assert "Dan Perrow linkedWith Fulham" not in found


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Dan Perrow joined Fulham on loan. Leeds have the option to sign him in the summer.", "Leeds United"),
        ("Fulham want to sign Dan Perrow on loan with an option to buy.", "Fulham"),
        ("Fulham have the option to sign Dan Perrow of Leeds.", "Fulham"),
    ],
)
def test_whom_a_club_has_not_got_yet_it_is_linked_with(text: str, club: str) -> None:
    assert f"Dan Perrow linkedWith {club}" in told(text)


def test_a_trip_on_which_somebody_signs_is_a_move() -> None:
    for way in ("trip", "journey", "switch"):
        text = f"Striker Dan Perrow has made the short {way} to Fulham to sign a season-long loan deal from Chelsea."
        found = told(text)
        assert "Dan Perrow signedFor Fulham" in found, way
        assert "Dan Perrow signedFor Chelsea" not in found, way
    assert not told("Striker Dan Perrow made the short trip to Fulham with his side on Saturday.")
    assert not told("Rick Holm made the trip to Fulham to ask about Dan Perrow.")


def test_a_deal_from_a_club_is_none_with_it() -> None:
    assert "Dan Perrow signedFor Chelsea" not in told("Dan Perrow has signed a loan deal from Chelsea.")
    found = told("Fulham won. Dan Perrow signed a two-year deal from Chelsea.")
    assert "Dan Perrow signedFor Fulham" in found and "Dan Perrow signedFor Chelsea" not in found
    assert "Dan Perrow signedFor Chelsea" in told("Dan Perrow has signed a two-year deal with Chelsea.")


@pytest.mark.parametrize("who", ["The Chelsea forward joins", "The forward joins", "He arrives"])
def test_whoever_joins_now_joins_the_club_told_last(who: str) -> None:
    text = (
        f"Lyon beat Lens. Lyon were happy.\n\nFulham have confirmed a deal for Dan Perrow.\n\n{who} on loan until May."
    )
    found = told(text)
    assert "Dan Perrow signedFor Fulham" in found
    assert "Dan Perrow signedFor Lyon" not in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton hope to bolster their midfield with Scotland midfielder Dan Perrow.", "linkedWith Everton"),
        ("Everton are looking to strengthen their defence with Dan Perrow of Fulham.", "linkedWith Everton"),
        ("Everton want to reinforce their squad with winger Dan Perrow.", "linkedWith Everton"),
        ("Everton have bolstered their attack with Fulham striker Dan Perrow.", "signedFor Everton"),
        ("Everton strengthened their squad with Dan Perrow in January.", "signedFor Everton"),
    ],
)
def test_with_whom_a_club_makes_its_squad_stronger(text: str, claim: str) -> None:
    assert f"Dan Perrow {claim}" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton strengthened their midfield with Dan Perrow after the break.",
        "Everton can improve their goal difference with Dan Perrow in the side.",
        "Everton were boosted by the return of Dan Perrow to the squad.",
        "Rick Holm has strengthened his coaching staff with Dan Perrow.",
        "Dan Perrow of Leeds has all the attributes needed to become an Everton player.",
    ],
)
def test_what_makes_nobody_come(text: str) -> None:
    assert not {one for one in told(text) if "signedFor" in one or "linkedWith" in one}
