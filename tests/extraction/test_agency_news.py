"""News as agencies and clubs' own sites write it: signings with their fees, careers in a sentence, people's origins."""

import pytest

from graph.articles.article import Article
from graph.extraction import extract


def read(text: str) -> set[str]:
    """The claims of a text, with the status of states: "Rick Holm playedFor Everton (former)"."""
    claims = extract(Article.of(text, id="x", date="2026-02-20"))
    return {
        f"{one.subject.label} {one.relation} {one.object.label}"
        + "".join(f" ({told})" for told in (one.status, one.certainty) if told not in (None, "confirmed"))
        for one in claims
    }


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Nobody is signed from the club that signs him.
        (
            "Athletic Bilbao have signed Nigerian-born defender Emeka Holm for their C team, the club said on "
            "Wednesday.",
            {"Emeka Holm signedFor Athletic Bilbao"},
            {"Emeka Holm departedFrom Athletic Bilbao", "Emeka Holm playedFor Athletic Bilbao (former)"},
        ),
        # To whom a fee is paid for somebody has sold him.
        (
            "Rick Holm, for whom Real Madrid paid 60 million euros to Eintracht Frankfurt in 2019, has joined Roma.",
            {"Rick Holm departedFrom Eintracht Frankfurt", "Rick Holm signedFor Real Madrid"},
            {"Rick Holm signedFor Eintracht Frankfurt"},
        ),
        # Whoever enjoyed a spell wants none.
        (
            "Midfielder Rick Holm, 38, enjoyed a six-month stint at French side Monaco before retiring.",
            {"Rick Holm playedFor Monaco (former)"},
            {"Rick Holm linkedWith Monaco (rumoured)"},
        ),
        (
            "Midfielder Rick Holm would enjoy a second spell at Monaco.",
            {"Rick Holm linkedWith Monaco (rumoured)"},
            set(),
        ),
        # Whoever buys a player from a club does not buy the club.
        (
            "Tom Ashdale is the Everton manager. He bought the striker Dan Perrow from Leeds.",
            {"Dan Perrow signedFor Everton", "Dan Perrow departedFrom Leeds United"},
            {"Tom Ashdale ownerOf Leeds United (current)"},
        ),
        # From where somebody is, in two words, is no club.
        (
            "Waldhof Mannheim have signed German-Nigerian winger Emeka Holm.",
            {"Emeka Holm signedFor Waldhof Mannheim"},
            {"Emeka Holm playedFor German-Nigerian (former)"},
        ),
        (
            "Reims have signed Franco-Algerian winger Karim Holm.",
            {"Karim Holm signedFor Reims"},
            {"Karim Holm playedFor Franco-Algerian (former)"},
        ),
        # A preposition shares what it takes with the next verb.
        (
            "Rick Holm was a Scotland international who played for and managed both Luton Town and Blackpool.",
            {"Rick Holm playedFor Luton Town (former)", "Rick Holm playedFor Blackpool (former)"},
            set(),
        ),
        # What somebody is said to be doing soon is no more than rumoured.
        (
            "The defender Rick Holm is rumoured to be joining Lens.",
            {"Rick Holm linkedWith Lens (rumoured)"},
            {"Rick Holm signedFor Lens (reported)"},
        ),
        # A bare role before the second of two names is his alone.
        (
            "Everton continue their chase of Lyon's Al Moss and manager Rick Holm has spoken to the winger.",
            {"Al Moss playedFor Lyon (current)", "Rick Holm managed Everton (current)"},
            {"Al Moss managed Lyon (current)"},
        ),
    ],
)
def test_the_news_is_read(text: str, said: set[str], not_said: set[str]) -> None:
    found = read(text)
    assert said <= found, found
    assert not (not_said & found), found
