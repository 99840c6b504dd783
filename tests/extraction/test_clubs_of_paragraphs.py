"""Which club a paragraph is on where an article is on several: that which it names otherwise than in passing."""

import pytest
from reading import told

_ROUND = (
    "Three clubs in Italy have changed coaches this week. Rick Holm will coach Lazio, where he once played.\n\n"
    "{paragraph}\n\nAtalanta beat Verona."
)


def _of_paragraph(paragraph: str) -> set[str]:
    return told(_ROUND.format(paragraph=paragraph))


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        (
            "Jon Dale is Fiorentina's new coach. Steve Hart, for so long at Roma, was named sporting director.",
            {"Steve Hart appointedBy Fiorentina", "Steve Hart sportingDirectorOf Fiorentina"},
        ),
        (
            "Jon Dale is Fiorentina's new coach. He was with Roma before. Carl Moss, the chief executive, is glad.",
            {"Carl Moss executiveOf Fiorentina"},
        ),
        (
            "Torino have turned to Nicky Ford, formerly of Parma. Tom Varley had been fired on Monday.",
            {"Tom Varley sackedBy Torino"},
        ),
        (
            "Luca Ferri is the new coach of Torino. They said that the former Parma forward had agreed to succeed "
            "Tom Varley. Varley himself told the press that he had been sacked, a day before he sat on the bench "
            "against Bologna.",
            {"Tom Varley sackedBy Torino"},
        ),
        (
            "At Udinese there is no change. Owner Ben Ott likes Al Winter, who left Cagliari in May. Abe Stone, the "
            "sporting director, is against him.",
            {"Abe Stone sportingDirectorOf Udinese"},
        ),
        (
            "Jon Dale is Fiorentina's new coach. Mark Dunn, the president, had wanted Alex Reed of Genoa.",
            {"Mark Dunn presidentOf Fiorentina"},
        ),
        (
            "Jon Dale is Fiorentina's new coach. Mark Dunn, the president, wrote to Alex Reed, formerly of Genoa.",
            {"Mark Dunn presidentOf Fiorentina"},
        ),
    ],
)
def test_a_paragraph_goes_on_with_its_club(paragraph: str, said: set[str]) -> None:
    """Clubs named in passing, left or behind somebody's name change nothing."""
    assert said <= _of_paragraph(paragraph)


@pytest.mark.parametrize(
    ("paragraph", "not_said"),
    [
        (
            "Jon Dale, the former Genoa, Torino and Parma coach, is with Mexico. Tom Varley had been fired.",
            "Tom Varley sackedBy Torino",
        ),
        (
            "Jon Dale is back. Mark Dunn, the president, had wanted Alex Reed of Genoa.",
            "Mark Dunn presidentOf Genoa",
        ),
    ],
)
def test_a_paragraph_is_on_no_club_that_is_left(paragraph: str, not_said: str) -> None:
    """Nor on one that only tells whose somebody is."""
    assert not any(row.startswith(not_said) for row in _of_paragraph(paragraph))


def test_where_somebody_was_once_does_not_hire_him() -> None:
    """A club behind his name tells where he was."""
    rows = told("Derby are looking up. The new chairman named Carl Moss, formerly of Bolton, as manager.")
    assert "Carl Moss appointedBy Derby County" in rows
    assert "Carl Moss appointedBy Bolton Wanderers" not in rows


def test_whom_a_team_plays_is_an_opponent() -> None:
    """A paragraph on England says nothing of Wales, whom they play; the next one does."""
    rows = told(
        "England will play Wales in October without a coach. Rick Holm, who resigned in July after the World Cup, has "
        "not been replaced. Dave Prior, the caretaker, said that he was in no hurry.\n\n"
        "Wales have problems of their own. Ian Cole was fired last week."
    )
    assert {"Rick Holm resignedFrom England", "Dave Prior managed England", "Ian Cole sackedBy Wales"} <= rows
    assert not any(row in rows for row in ("Rick Holm resignedFrom Wales", "Dave Prior managed Wales"))


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Birmingham want Rick Holm from Rangers. Holm's contract ends in June and his manager, Alex Hart, "
            "has admitted that he may be sold. Birmingham are keen.",
            {"Alex Hart managed Rangers"},
            "Alex Hart managed Birmingham City",
        ),
        (
            "Rick Holm turned Sunderland down. Chairman Tom Varley had given Sunderland permission to talk to him.",
            set(),
            "Tom Varley presidentOf Sunderland",
        ),
        (
            "Sunderland want Rick Holm. Chairman Tom Varley offered Sunderland a loan. Sunderland said no.",
            set(),
            "Tom Varley presidentOf Sunderland",
        ),
    ],
)
def test_who_deals_with_a_club_is_not_of_it(text: str, said: set[str], not_said: str) -> None:
    """Nor is the manager of somebody whom it wants."""
    rows = told(text)
    assert said <= rows
    assert not_said not in rows
