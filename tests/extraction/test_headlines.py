"""Where a headline ends that runs into the first sentence, and lists whose line breaks were lost."""

import re

import pytest
from reading import read

from graph.extraction.sentences import split

FILLER = " Nothing else of note was said at the ground, and everybody went home early in the rain." * 5


def names(text: str, *words: str) -> list[tuple[int, int]]:
    """Where `words` stand in a text, as known names do."""
    return sorted(match.span() for word in words for match in re.finditer(rf"\b{word}\b", text))


@pytest.mark.parametrize(
    ("headline", "text", "known"),
    [
        pytest.param("Everton 2-1 Fulham", "Everton went top with a late goal.", ("Everton", "Fulham"), id="result"),
        pytest.param(
            "Perrow casts doubt over Holm", "Dan Perrow has said that Holm may leave.", ("Everton",), id="whole-name"
        ),
        pytest.param(
            "Perrow hunts for a new coach", "Dan Perrow is looking for a coach.", ("Everton",), id="behind-a-role"
        ),
        pytest.param(
            "Holm hails comeback king Perrow",
            "Everton boss Rick Holm has praised striker Dan Perrow. He said Perrow was back.",
            ("Everton",),
            id="two-names",
        ),
        pytest.param(
            "Perrow happy at Anfield",
            "Liverpool captain Dan Perrow has said that he will stay.",
            ("Liverpool", "Anfield"),
            id="title",
        ),
    ],
)
def test_headline_ends_where_the_first_sentence_starts(headline: str, text: str, known: tuple[str, ...]) -> None:
    whole = f"{headline} {text}{FILLER}"
    assert split(whole, names(whole, *known))[0].text == headline


def test_a_dash_behind_a_full_stop_begins_a_sentence() -> None:
    whole = 'Perrow hit the post. - Everton boss Rick Holm: "We were good." - Fulham boss Al Dorn: "So were we."'
    assert [one.text for one in split(whole)] == [
        "Perrow hit the post.",
        'Everton boss Rick Holm: "We were good."',
        'Fulham boss Al Dorn: "So were we."',
    ]


def test_a_dateline_is_a_place_and_no_club() -> None:
    """What a wire report names before its dash is where it was written."""
    text = "LIVERPOOL, England - Manager Rob Hale was sacked on Monday by Everton, the club said."
    claims = read(text)
    assert {claim.object.label for claim in claims} == {"Everton"}


@pytest.mark.parametrize("dateline", ["PARIS", "Mail Online", "The Daily Holm", "Holmdale Weekly"])
def test_what_stands_before_a_dateline_s_hyphen_is_not_what_the_sentence_is_about(dateline: str) -> None:
    text = f"{dateline} - Rick Holm has been appointed head coach of Everton."
    claims = read(text)
    assert {(one.subject.label, one.relation) for one in claims} == {
        ("Rick Holm", "appointedBy"),
        ("Rick Holm", "managed"),
    }


def test_a_text_may_begin_without_a_headline() -> None:
    """The two names behind a role are one man's, though the second returns alone."""
    text = f"Leeds striker Rory Whitlam has been banned.{FILLER} Whitlam returned to Leeds in July, and Leeds lost."
    assert split(text, names(text, "Leeds"))[0].text == "Leeds striker Rory Whitlam has been banned."
