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


def test_a_draft_is_not_the_day_of_a_trade() -> None:
    text = "Seattle Sounders have traded striker Rick Holm to D.C. United for a pick in the 2017 MLS SuperDraft."
    claims = extract(Article.of(text, id="x", date="2014-08-07"))
    assert {one.date for one in claims if one.relation == "signedFor"} == {"2014-08"}


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
        # Of two names joined by "and" the second may be whom the next clause is on, with what is told of him between.
        (
            "Everton have sold striker Al Moss and winger Rick Holm has signed a new contract with the club.",
            {"Al Moss departedFrom Everton"},
            {"Rick Holm departedFrom Everton"},
        ),
        (
            "Everton have parted ways with Al Moss and Rick Holm, who recently joined Everton as head of the academy, "
            "will take over the first team.",
            {"Al Moss departedFrom Everton", "Rick Holm appointedBy Everton"},
            {"Rick Holm departedFrom Everton", "Al Moss appointedBy Everton"},
        ),
        # A state that lasted for a time, or until the end of a decade, is over.
        (
            "The coach Rick Holm took charge of Everton for six years.",
            {"Rick Holm managed Everton (former)"},
            {"Rick Holm managed Everton (current)"},
        ),
        (
            "The coach Rick Holm took charge of Everton in the 1980s.",
            {"Rick Holm managed Everton (former)"},
            {"Rick Holm managed Everton (current)"},
        ),
        (
            "The coach Rick Holm worked abroad, taking charge of Everton for six years in the 1980s.",
            {"Rick Holm managed Everton (former)"},
            {"Rick Holm managed Everton (current)"},
        ),
        # Whoever was appointed long ago, and of whose leaving is told then, is gone.
        (
            "Rick Holm was appointed as head coach of Everton in 2021. Al Moss stayed following the departure of Holm.",
            {"Rick Holm managed Everton (former)"},
            {"Rick Holm managed Everton (current)"},
        ),
        # What is picked up at a club need not be a player.
        (
            "Al Moss, the Leeds striker, will be out for six months with a knee injury picked up at Everton.",
            {"Al Moss playedFor Leeds United (current)"},
            {"Al Moss signedFor Leeds United"},
        ),
        # Who may play for a country need not have done so.
        (
            "The defender Rick Holm was eligible to play for either England or Wales.",
            set(),
            {"Rick Holm playedFor Wales (former)", "Rick Holm playedFor England (former)"},
        ),
        # "Former" behind "and" starts another phrase.
        (
            "Al Holm is a centre-back for Bursaspor and former England striker Rick Holm is his cousin.",
            {"Rick Holm playedFor England (former)", "Al Holm playedFor Bursaspor (current)"},
            {"Rick Holm playedFor Bursaspor (former)"},
        ),
        # Where somebody plays now, he plays.
        (
            "Rick Holm is an English footballer. He plays at centre-back for Everton.",
            {"Rick Holm playedFor Everton (current)"},
            {"Rick Holm playedFor Everton (former)"},
        ),
        # A managing director manages no team; an executive has played for none.
        (
            "Rick Holm had been managing director of Everton before he left.",
            {"Rick Holm executiveOf Everton (former)"},
            {"Rick Holm managed Everton (former)"},
        ),
        (
            "Rick Holm ended a long executive career with Everton in June.",
            set(),
            {"Rick Holm playedFor Everton (former)"},
        ),
        # A word for one stands for one of a list.
        (
            "Al Moss is out along with Huddersfield loanee Rick Holm (groin) and Ben Cole (ankle).",
            {"Rick Holm playedFor Huddersfield Town (current)"},
            {"Ben Cole playedFor Huddersfield Town (current)"},
        ),
        # An office in capitals is no part of the name.
        (
            "Seattle Sounders have won again. Head Coach Rick Holm was happy.",
            {"Rick Holm managed Seattle Sounders (current)"},
            {"Head Coach Rick Holm managed Seattle Sounders (current)"},
        ),
        # Nobody is called by whom he supports.
        (
            "Rick Holm, the Chelsea chief executive, is to be replaced by a Liverpool-supporting accountant.",
            set(),
            {"Liverpool-supporting succeeded Rick Holm"},
        ),
        # Whoever spent months somewhere, had a last club or was released by one, played there.
        (
            "The striker Rick Holm has spent the past 18 months with Everton. His first club was Leeds.",
            {"Rick Holm playedFor Everton (former)", "Rick Holm playedFor Leeds United (former)"},
            set(),
        ),
        (
            "The striker Rick Holm retired in May. His final club was Leeds.",
            {"Rick Holm playedFor Leeds United (former)"},
            set(),
        ),
        (
            "Striker Rick Holm signed for Accrington after his release from Fleetwood this summer.",
            {"Rick Holm departedFrom Fleetwood Town", "Rick Holm signedFor Accrington Stanley"},
            set(),
        ),
    ],
)
def test_the_news_is_read(text: str, said: set[str], not_said: set[str]) -> None:
    found = read(text)
    assert said <= found, found
    assert not (not_said & found), found
