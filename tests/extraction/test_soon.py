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
