"""Which club is meant where a sentence names none for its person, and others for other people."""

import pytest

from tests.support.reading import told

OFFICES = ("managed", "presidentOf", "ownerOf", "sportingDirectorOf", "executiveOf")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Leeds want a forward. Head coach Rick Holm has not given up on Jack Moss, even though Hull boss "
            "Tom Varley insisted that he will stay.",
            "Rick Holm managed Leeds United",
        ),
        (
            "Leeds have problems. Manager Rick Holm was furious with Hull boss Tom Varley after the match.",
            "Rick Holm managed Leeds United",
        ),
        (
            "Everton are for sale. Chairman Rick Holm is a friend of the Hull owner, Tom Varley.",
            "Rick Holm presidentOf Everton",
        ),
        (
            "Everton are short of players. Chairman Rick Holm rejected a request by Fulham chairman Tom Varley.",
            "Rick Holm presidentOf Everton",
        ),
        (
            "Genoa are on the rise. Sporting director Aldo Conti used to work with Parma coach Luca Berti.",
            "Aldo Conti sportingDirectorOf Genoa",
        ),
        (
            "Genoa are on the rise. Coach Aldo Conti praised Parma coach Luca Berti.",
            "Aldo Conti managed Genoa",
        ),
        (
            "Wigan have work to do. The search for Ben Moss's replacement is led by co-owner Rick Holm. "
            "Moss has joined Barnsley as sporting director.",
            "Rick Holm ownerOf Wigan Athletic",
        ),
    ],
)
def test_an_office_is_not_of_the_team_of_another_club_s_man(text: str, claim: str) -> None:
    """Whoever is called another team's behind "manager X" tells nothing of X, nor does whoever has the same job."""
    rows = told(text, *OFFICES)
    assert claim in rows
    assert sum(row.startswith(" ".join(claim.split()[:3])) for row in rows) == 1


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton owner Rick Holm has demoted sporting director Tom Varley.", "Tom Varley sportingDirectorOf Everton"),
        ("Hull chairman Rick Holm wants to keep manager Tom Varley.", "Tom Varley managed Hull City"),
    ],
)
def test_an_office_is_of_the_team_of_who_deals_with_it(text: str, claim: str) -> None:
    """The owner who is named with his team deals with his own people."""
    assert claim in told(text, *OFFICES)
