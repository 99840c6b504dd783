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


AJAX = "Ajax have won eight games in a row. Ajax beat Twente on Sunday.\n\n"


@pytest.mark.parametrize(
    "turn",
    [
        "Feyenoord, beaten 2-0 in Utrecht, have problems of their own.",
        "Feyenoord have injury worries of their own.",
        "Meanwhile, Feyenoord are looking for a striker.",
        "Elsewhere, Feyenoord have lost their lead.",
        "Feyenoord, for their part, are short of money.",
        "Feyenoord, too, are short of money.",
    ],
)
def test_a_paragraph_turns_to_another_club(turn: str) -> None:
    """What is said of another club's own affairs goes on with its people."""
    assert "Robin Pers managed Feyenoord" in told(f"{AJAX}{turn} Manager Robin Pers has been in Spain.")


@pytest.mark.parametrize(
    "line",
    [
        "Feyenoord are up next.",
        "Feyenoord won the first meeting in September.",
        "Feyenoord are interested in midfielder Tom Berg.",
        "Meanwhile, Feyenoord lost 2-0 on Sunday.",
    ],
)
def test_an_opponent_s_name_alone_turns_to_nobody(line: str) -> None:
    """A club that opens a paragraph on the article's own is no more than named in it."""
    assert "Robin Pers managed Feyenoord" not in told(f"{AJAX}{line} Manager Robin Pers said that he was confident.")


@pytest.mark.parametrize(
    "deals",
    [
        "is trying to persuade Hull to part with Tom Moss",
        "wants Hull to lower the price",
        "has accused Hull of greed",
        "knows Hull well",
        "does not count Hull among his rivals",
        "has watched Hull four times",
    ],
)
def test_whom_somebody_deals_with_is_not_his_own_team(deals: str) -> None:
    """ "Manager X wants T to lower the price", in a text on another team."""
    found = told(f"Leeds are chasing a striker. Manager Rick Holm {deals}.", "managed")
    assert found == {"Rick Holm managed Leeds United"}


@pytest.mark.parametrize("leads", ["has led Hull to the top", "has taken Hull to the top of the table"])
def test_what_somebody_does_with_his_team_tells_whose_he_is(leads: str) -> None:
    """ "Manager X has led T to the top"."""
    found = told(f"Leeds are chasing a striker. Manager Rick Holm {leads}.", "managed")
    assert found == {"Rick Holm managed Hull City"}


@pytest.mark.parametrize(
    "when",
    [
        "in October, when Paolo Venturi resigned",
        "in October, when Paolo Venturi walked out after eleven games",
        "last month, when Paolo Venturi stepped down",
        "in 2019, when Paolo Venturi quit after six matches",
    ],
)
def test_a_clause_of_when_leaves_its_team_out_too(when: str) -> None:
    """A month is not what somebody resigns from, nor does he give up the games after which he goes."""
    found = told(f"Watford are in crisis. Rick Deane took the job {when}.")
    assert "Paolo Venturi resignedFrom Watford" in found


def test_who_walks_away_from_the_game_leaves_no_team() -> None:
    """Nor does he who gives up games altogether."""
    assert not told("Watford are in crisis. Paolo Venturi walked out on the game.", "resignedFrom")
