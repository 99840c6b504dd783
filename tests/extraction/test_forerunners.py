"""Whoever did at a club, before another, what the other now does was there: "the first Leeds player since X"."""

import pytest

from ..support.reading import told

_PLAYED = [
    "Rick Holm became the first Leeds player to score 30 goals since Dan Perrow in 1971.",
    "Rick Holm is the first Leeds player since the great Dan Perrow to score in six games.",
    "Rick Holm has become only the third Leeds player after Dan Perrow and Joe Tarn to win 100 caps.",
    "Rick Holm is the youngest player to appear for Leeds since Dan Perrow.",
    "Rick Holm was Leeds' first foreign goalscorer since Dan Perrow.",
    "No other Leeds player has scored 20 goals since Dan Perrow in 1992.",
    "Rick Holm overtook Dan Perrow as Leeds' all-time leading scorer.",
    "Rick Holm broke Dan Perrow's Leeds scoring record.",
    "Rick Holm is two short of Dan Perrow's club record of 200 goals for Leeds.",
]


@pytest.mark.parametrize("text", _PLAYED)
def test_who_did_it_before_played_there(text: str) -> None:
    assert "Dan Perrow playedFor Leeds United" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is the third Leeds manager to lose his job this year after Dan Perrow and Joe Tarn.",
        "Rick Holm became the youngest Leeds manager since Dan Perrow.",
        "Rick Holm is the first coach to lead Leeds to the title since Dan Perrow in 1992.",
        "Rick Holm is Leeds' third manager of the season, following Dan Perrow and Joe Tarn.",
    ],
)
def test_who_coached_there_before(text: str) -> None:
    assert "Dan Perrow managed Leeds United" in told(text)


def test_who_breaks_a_record_of_a_team_plays_for_it() -> None:
    assert "Rick Holm playedFor Wales" in told("Rick Holm equalled Dan Perrow's appearance record for Wales.")


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is the first Leeds player to score a hat-trick since Dan Perrow left Hull.",
        "Rick Holm was the first player to score a hat-trick against Leeds since Dan Perrow.",
        "Rick Holm was the second Leeds player to be sent off after a foul on Dan Perrow.",
        "Rick Holm became the fourth Leeds manager to leave since owner Dan Perrow bought the club.",
        "Rick Holm was the first Leeds player to score past Dan Perrow since August.",
        "Dan Perrow's Leeds record is poor.",
        "The first Leeds player whom Rick Holm met was a friend of Dan Perrow.",
    ],
)
def test_others_than_forerunners_were_not_there(text: str) -> None:
    assert not {"Dan Perrow playedFor Leeds United", "Dan Perrow managed Leeds United"} & told(text)
