"""What "would" tells of a life: what came later, and not what may."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, more="certainty", date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm would later join Leeds.", "Rick Holm signedFor Leeds United confirmed"),
        ("Rick Holm would go on to manage Leeds.", "Rick Holm managed Leeds United confirmed"),
        (
            "He signed the young Rick Holm, who would later play for Ajax and Leeds.",
            "Rick Holm playedFor Ajax confirmed",
        ),
        ("Rick Holm would spend four years at Leeds.", "Rick Holm playedFor Leeds United confirmed"),
        ("Rick Holm would return to Leeds a year later.", "Rick Holm signedFor Leeds United confirmed"),
        (
            "Rick Holm would leave Leeds for Everton the following summer.",
            "Rick Holm departedFrom Leeds United confirmed",
        ),
        ("Rick Holm would later be signed by Leeds for £2m.", "Rick Holm signedFor Leeds United confirmed"),
        ("Rick Holm would win 40 caps for Wales.", "Rick Holm playedFor Wales confirmed"),
        ("The striker Rick Holm would join Leeds in 1998.", "Rick Holm signedFor Leeds United confirmed"),
        (
            "Rick Holm would later replace Dan Perrow as manager of Leeds.",
            "Rick Holm succeeded Dan Perrow confirmed",
        ),
    ],
)
def test_what_came_later_came_about(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm would love to play for Leeds.",
        "Rick Holm would join Leeds if they asked.",
        "Rick Holm would later join Leeds if they went up.",
        "The manager said Rick Holm would later join Leeds.",
        '"Rick Holm would later join Leeds," he said.',
        "“Rick Holm would later join Leeds,” he said.",
        "He hoped that Rick Holm would eventually join Leeds.",
        "Rick Holm would eventually like to manage Leeds.",
        "Rick Holm would not join Leeds the following year.",
        "Rick Holm would have joined Leeds a year later.",
    ],
)
def test_what_would_be_is_left_open(text: str) -> None:
    assert not any(one.endswith("Leeds United confirmed") for one in told(text))
