"""News as agencies and clubs' own sites write it: signings with their fees, careers in a sentence, people's origins."""

import pytest
from reading import read, told_with_status


def test_a_draft_is_not_the_day_of_a_trade() -> None:
    text = "Seattle Sounders have traded striker Rick Holm to D.C. United for a pick in the 2017 MLS SuperDraft."
    claims = read(text, date="2014-08-07")
    assert {one.date for one in claims if one.relation == "signedFor"} == {"2014-08"}


def test_an_option_is_for_later() -> None:
    text = "The striker Rick Holm has joined Everton on a three-year contract with an option for 2027."
    claims = read(text, date="2024-01-07")
    assert {one.date for one in claims if one.relation == "signedFor"} == {"2024-01"}


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
        # Whoever was on target for a team scored for it, and is no target of it.
        (
            "Former Everton striker Rick Holm, who was on target for Al Hilal on Thursday, has been invited.",
            {"Rick Holm playedFor Al-Hilal (current)"},
            {"Rick Holm linkedWith Al-Hilal (rumoured)"},
        ),
        ("The striker Rick Holm is a target for Everton.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        # Of several candidates one may take a job.
        (
            "The coach Rick Holm is reportedly one of the contenders to take the Everton job.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Rick Holm appointedBy Everton (reported)", "Rick Holm managed Everton (future, reported)"},
        ),
        # Whoever was associated with a club as something was that there.
        (
            "Rick Holm was recently associated with Portsmouth as the director of football.",
            set(),
            {"Rick Holm linkedWith Portsmouth (rumoured)"},
        ),
        # A club's reserves are no club.
        (
            "Rick Holm took over the Chennaiyin FC Reserves in 2019.",
            {"Rick Holm assistantAt Chennaiyin (current)"},
            {"Rick Holm assistantAt FC Reserves (current)"},
        ),
        (
            "Midfielder Rick Holm figured for Wigan Athletic and Hull City.",
            {"Rick Holm playedFor Wigan Athletic (former)", "Rick Holm playedFor Hull City (former)"},
            set(),
        ),
        # Whose contract has a clause that another club meets stays nowhere.
        (
            "Fulham triggered a clause in winger Rick Holm's contract at Wigan.",
            {"Rick Holm playedFor Wigan Athletic (current)"},
            {"Rick Holm committedTo Fulham"},
        ),
        # Each of a pair has his own club where it says so.
        (
            "The coaches Rick Holm and Al Moss took over at Everton and Leeds respectively.",
            {"Rick Holm managed Everton (current)", "Al Moss managed Leeds United (current)"},
            {"Rick Holm managed Leeds United (current)"},
        ),
        # A team between commas tells who the rivals are.
        (
            "Striker Rick Holm spent nine years at Barcelona. He joined the rivals, Real Madrid, in 1961.",
            {"Rick Holm signedFor Real Madrid"},
            set(),
        ),
        # An article of its own starts what another is.
        (
            "Rick Holm will remain as the club's chairman and the West Ham owner Al Moss is to take a bigger role.",
            {"Al Moss ownerOf West Ham United (current)"},
            {"Al Moss presidentOf West Ham United (current)"},
        ),
        # A country's youth is nobody.
        (
            "Rick Holm's Blackpool will be without the forward Al Moss, who is away with England U20s.",
            set(),
            {"U20s playedFor Blackpool (current)"},
        ),
        # Whoever has agreed a deal for another club's player has him not yet.
        (
            "Sheffield United have agreed a deal for the midfielder Rick Holm from Derby County.",
            {"Rick Holm linkedWith Sheffield United (rumoured)", "Rick Holm playedFor Derby County (current)"},
            {"Rick Holm playedFor Sheffield United (current)"},
        ),
        # Who is given for a signing goes to the other club.
        (
            "Seattle Sounders have acquired Al Moss from the Houston Dynamo in exchange for midfielder Rick Holm.",
            {"Rick Holm signedFor Houston Dynamo", "Rick Holm playedFor Seattle Sounders (former)"},
            {"Rick Holm playedFor Seattle Sounders (current)"},
        ),
    ],
)
def test_the_news_is_read(text: str, said: set[str], not_said: set[str]) -> None:
    found = told_with_status(text)
    assert said <= found, found
    assert not (not_said & found), found
