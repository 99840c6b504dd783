"""Headlines that leave out "is": who was sacked, named or released, and the sacked man whom a club wants."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, date=reading.FEBRUARY)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton boss Rick Holm sacked", {"Rick Holm sackedBy Everton"}),
        ("Hull manager Al Moss axed after defeat", {"Al Moss sackedBy Hull City"}),
        (
            "Everton boss Rick Holm sacked, Dan Perrow to take over",
            {"Rick Holm sackedBy Everton", "Dan Perrow succeeded Rick Holm"},
        ),
        (
            "Leeds coach Al Moss dismissed; Ben Cole to take charge",
            {"Al Moss sackedBy Leeds United", "Ben Cole managed Leeds United"},
        ),
        ("Rick Holm appointed Everton manager", {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}),
        ("Hull City: Al Moss appointed head coach", {"Al Moss appointedBy Hull City"}),
        ("Rick Holm named Leeds United head coach", {"Rick Holm appointedBy Leeds United"}),
        ("Al Moss elected Everton president", {"Al Moss presidentOf Everton"}),
        ("Al Moss appointed new Hull head coach on two-year deal", {"Al Moss appointedBy Hull City"}),
        ("Rick Holm named as Everton manager", {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}),
        ("Al Moss confirmed as new Leeds head coach", {"Al Moss appointedBy Leeds United"}),
        ("Al Moss installed as Hull caretaker", {"Al Moss appointedBy Hull City"}),
        ("Everton want sacked Chelsea boss Al Moss", {"Al Moss linkedWith Everton", "Al Moss sackedBy Chelsea"}),
        (
            "Everton replace sacked Rick Holm with Leeds boss Dan Perrow",
            {"Rick Holm sackedBy Everton", "Dan Perrow succeeded Rick Holm", "Dan Perrow appointedBy Everton"},
        ),
        ("Hull interviewed sacked Leeds manager Al Moss.", {"Al Moss sackedBy Leeds United"}),
        (
            "Leeds appoint sacked Everton boss Rick Holm",
            {"Rick Holm sackedBy Everton", "Rick Holm appointedBy Leeds United"},
        ),
        ("Leeds have appointed Rick Holm, the sacked Everton manager.", {"Rick Holm sackedBy Everton"}),
        ("Hull hire axed Everton manager Rick Holm", {"Rick Holm sackedBy Everton", "Rick Holm appointedBy Hull City"}),
        ("Sacked Everton boss Rick Holm is in talks with Leeds.", {"Rick Holm sackedBy Everton"}),
        ("Released Hull striker Al Moss has joined Leeds.", {"Al Moss departedFrom Hull City"}),
    ],
)
def test_it_is_read(text: str, says: set[str]) -> None:
    assert says <= told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Everton boss Rick Holm sacked, Dan Perrow to take over", "Rick Holm appointedBy"),
        ("Everton replace sacked Rick Holm with Leeds boss Dan Perrow", "Dan Perrow sackedBy"),
        ("Everton want sacked Chelsea boss Al Moss", "Al Moss sackedBy Everton"),
        ("Leeds appoint sacked Everton boss Rick Holm", "Rick Holm sackedBy Leeds"),
        ("Leeds have appointed Rick Holm, the sacked Everton manager.", "Rick Holm sackedBy Leeds"),
        ("Leeds have sacked former Everton boss Rick Holm.", "Rick Holm sackedBy Everton"),
        ("Former Everton boss Rick Holm, sacked by Leeds in May, is back.", "Rick Holm sackedBy Everton"),
        ("Everton chairman Dan Perrow sacked Rick Holm on Friday.", "Dan Perrow sackedBy"),
        ("Everton owner Dan Perrow hired and then sacked Rick Holm.", "Dan Perrow sackedBy"),
        ("Everton manager Rick Holm named Ben Cole captain.", "Rick Holm appointedBy"),
        ("Everton manager Rick Holm named striker Ben Cole captain.", "Rick Holm appointedBy"),
        ("Hull manager Rick Holm fired wide", "Rick Holm sackedBy"),
        ("Rick Holm named as Everton captain", "Rick Holm appointedBy"),
        ("Rick Holm announced his arrival as Everton manager with a win.", "Rick Holm appointedBy"),
        ("Everton chairman Al Moss named Ben Cole new head coach", "Al Moss appointedBy"),
        ("Everton owner Al Moss named Thiago Lund head coach", "Al Moss appointedBy"),
        ("Brighton chairman Al Moss made Rick Holm head coach in June.", "Al Moss appointedBy"),
    ],
)
def test_it_is_not_read(text: str, wrong: str) -> None:
    assert not [one for one in told(text) if one.startswith(wrong)]


def test_whoever_sacked_somebody_has_done_it() -> None:
    assert "Rick Holm sackedBy Everton" in told("Everton chairman Dan Perrow sacked Rick Holm on Friday.")
