"""What the present tells of a month to come, or "when" something else will be, is yet to come."""

import pytest
from reading import FEBRUARY, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rick Holm takes charge of Leeds on 1 July.", "Rick Holm managed Leeds United future 2026-07-01"),
        ("Rick Holm takes over as Leeds coach in June.", "Rick Holm managed Leeds United future 2026-06"),
        (
            "Rick Holm becomes the Leeds manager in June after leaving Hull in January.",
            "Rick Holm managed Leeds United future 2026-06",
        ),
        (
            "Dan Perrow will leave Leeds in June, when Rick Holm takes over as manager.",
            "Rick Holm managed Leeds United future 2026-06",
        ),
        (
            "Rick Holm will step down as Everton manager in the summer, when Dan Perrow takes over.",
            "Dan Perrow managed Everton future 2026",
        ),
        ("Rick Holm, who takes over at Leeds in June, watched Hull.", "Rick Holm managed Leeds United future 2026-06"),
        ("Dan Perrow joins Leeds in July.", "Dan Perrow signedFor Leeds United 2026-07"),
        ("Dan Perrow leaves Leeds in May.", "Dan Perrow departedFrom Leeds United 2026-05"),
        ("Rick Holm becomes Leeds manager in June 2015.", "Rick Holm managed Leeds United current 2015-06"),
        ("Dan Perrow joined Leeds in July.", "Dan Perrow signedFor Leeds United 2025-07"),
        ("Dan Perrow joins Leeds in November.", "Dan Perrow signedFor Leeds United 2025-11"),
    ],
)
def test_a_month_to_come_is_to_come(text: str, expected: str) -> None:
    assert expected in told(text, more="status date", date=FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow hopes to break into the England squad this year.",
        "Dan Perrow is knocking on the door of the England squad.",
        "Dan Perrow is pushing for a place in the England squad.",
        "Leeds manager Rick Holm has backed Dan Perrow to break into the England team.",
        "Leeds assistant Rick Holm believes striker Dan Perrow can force his way into the England squad.",
        "Rick Holm believes Dan Perrow has what it takes to play for England.",
        "Dan Perrow is good enough to play for England, says Rick Holm.",
        "Dan Perrow has the ability to play for England.",
    ],
)
def test_a_country_that_somebody_would_like_to_play_for_is_not_his_yet(text: str) -> None:
    assert not {one for one in told(text) if one.endswith("playedFor England")}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow wants to win back his place in the England team.",
        "Dan Perrow is hoping to get back into the England side.",
        "Dan Perrow hopes to keep his place in the England team.",
        "Dan Perrow has broken into the England team.",
        "Dan Perrow was lucky enough to play for England.",
        "Dan Perrow has won a place in the England squad.",
    ],
)
def test_a_place_that_somebody_has_had_is_his(text: str) -> None:
    assert "Dan Perrow playedFor England" in told(text)


def test_who_is_fit_for_a_job_has_not_got_it() -> None:
    found = told("Rick Holm has the experience to manage Leeds.", more="certainty", date=FEBRUARY)
    assert found == {"Rick Holm linkedWith Leeds United rumoured"}
