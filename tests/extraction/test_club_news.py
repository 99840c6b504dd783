"""News of a club as the papers of its town have it: who else goes, who else is spoken of, and what nobody has said."""

import pytest
from meant import told_with_certainty

_CASES = [
    # Of whom the same is said in a clause that leaves out its verb.
    (
        "The Everton manager Rick Holm was sacked on Monday, as was his assistant, Dan Perrow.",
        {"Dan Perrow sackedBy Everton confirmed"},
        set(),
    ),
    (
        "Rick Holm was sacked by Everton, as was expected. His assistant, Dan Perrow, remains.",
        {"Rick Holm sackedBy Everton confirmed"},
        {"Dan Perrow sackedBy Everton confirmed"},
    ),
    (
        "Dan Perrow played for Everton, and so did his brother Luke Perrow.",
        {"Luke Perrow playedFor Everton confirmed"},
        set(),
    ),
    # Candidates, and one more.
    (
        "Everton manager Tom Ash has resigned. Nigel Peel and Sam Hull are expected to be considered, as are John "
        "Gant, the former Burnley coach, and Dave Barr.",
        {
            "Sam Hull linkedWith Everton rumoured",
            "John Gant linkedWith Everton rumoured",
            "Dave Barr linkedWith Everton rumoured",
        },
        set(),
    ),
    (
        "Everton manager Tom Ash has resigned. Former Leicester manager Nigel Peel is in the frame. Former Burnley, "
        "Derby and Hull City boss Sam Hull is another.",
        {"Sam Hull linkedWith Everton rumoured"},
        {"Sam Hull linkedWith Burnley rumoured"},
    ),
    (
        "Everton manager Tom Ash has resigned. Former Leicester manager Nigel Peel has an admirer in the chairman, "
        "Lee Doyle. The fitness coach Sam Hull is another who was pleased.",
        set(),
        {"Sam Hull linkedWith Everton rumoured"},
    ),
]


@pytest.mark.parametrize(("text", "said", "not_said"), _CASES)
def test_it_is_read_as_it_is_meant(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_certainty(text)
    assert said <= told
    assert not told & not_said
