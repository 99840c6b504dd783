"""Who says "I" where no verb of saying stands beside it: the last subject, whose line it is, who is interviewed."""

import pytest
from reading import by_subject, read

HOLM, PERROW = "Rick Holm", "Dan Perrow"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # Speech that stands alone behind a sentence on somebody.
        ('Rick Holm does not look back. "I left Everton because it was time."', HOLM),
        ('Rick Holm was glad to see Dan Perrow. "It has been hard. I left Everton in May. I am happy now."', HOLM),
        ('Dan Perrow met Rick Holm. He was in tears. "I left Everton too soon."', PERROW),
        ('Fulham manager Rick Holm praised Dan Perrow.\n\n"I left Everton in May. He will do well here."', HOLM),
        # Lines that open with a name, and interviews.
        ("Rick Holm: I left Everton in May.\nDan Perrow: I was not there.", HOLM),
        ("Rick Holm: It was time to go. I left Everton in May.", HOLM),
        ("Dan Perrow: I was not there.\nRick Holm: I left Everton in May.", HOLM),
        ("An interview with Rick Holm.\nWhy did you go?\nI left Everton because I was not playing.", HOLM),
        ("We caught up with Rick Holm.\nWhy did you go?\nIt was time.\nI left Everton in May.", HOLM),
    ],
)
def test_who_says_i(text: str, who: str) -> None:
    named = by_subject(read(text, "departedFrom"))
    assert {one for one, objects in named.items() if "Everton" in objects} == {who}


@pytest.mark.parametrize(
    "text",
    [
        'Rick Holm has had a letter from a fan. "I left Everton at half-time," it said.',
        'Rick Holm laughed. "I left Everton in May," a friend of his said.',
        'Rick Holm smiled. "I left Everton long before Rick Holm."',
        "What will Rick Holm do?\nI left Everton before the whistle and I do not know.",
        "Rick Holm will stay. I left Everton happy on Saturday.",
    ],
)
def test_who_does_not_say_it(text: str) -> None:
    assert HOLM not in by_subject(read(text, "departedFrom"))
