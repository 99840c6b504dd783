"""Countries and their coaches, vacancies and those who are asked: what news of a job says, and what it does not."""

import pytest
from reading import FEBRUARY, told

_CASES = [
    # An office without a name behind it is of the country that its adjective tells.
    (
        "Gert Stam was sacked as Dutch manager. Ian Lund will succeed Berti Voss as Scotland manager.",
        {"Gert Stam sackedBy Netherlands", "Gert Stam managed Netherlands"},
        {"Gert Stam sackedBy Scotland"},
    ),
    ("Ian Lund has been named as the new Dutch coach.", {"Ian Lund appointedBy Netherlands"}, set()),
    (
        "As Dutch coach Rick Holm said, it was hard. Ted Lund worked as a Dutch coach in China.",
        set(),
        {"Rick Holm managed Netherlands", "Ted Lund managed Netherlands"},
    ),
    ("Ted Lund has been linked with the Scottish job.", {"Ted Lund linkedWith Scotland"}, set()),
    ("Ted Lund turned down the vacant Welsh post.", {"Ted Lund rejected Wales"}, set()),
    ("Ted Lund was named German coach on Friday.", {"Ted Lund managed Germany"}, set()),
    # One who is from a country may coach a club, win a prize there, or want a job in it.
    *(
        (text, set(said), {f"Ted Lund {relation} {country}" for relation in ("appointedBy", "managed", "linkedWith")})
        for text, said, country in (
            ("Ted Lund was named German coach of the year.", (), "Germany"),
            ("Ted Lund has become Spanish coach of the month.", (), "Spain"),
            ("Ted Lund was appointed Italian coach of Everton.", ("Ted Lund managed Everton",), "Italy"),
            ("Ted Lund became the new Swedish coach at Hull.", ("Ted Lund appointedBy Hull City",), "Sweden"),
            ("Ted Lund was named Spanish coach of Arsenal's academy.", ("Ted Lund assistantAt Arsenal",), "Spain"),
            ("Ted Lund wants an English job after leaving Lyon.", (), "England"),
            ("Ted Lund has been linked with the top Scottish job.", (), "Scotland"),
            ("Ted Lund is in the running for the Dutch vacancy at Ajax.", ("Ted Lund linkedWith Ajax",), "Netherlands"),
        )
    ),
    # A prize is no office, whoever gets it.
    (
        "Everton boss Ted Lund was named manager of the month.",
        {"Ted Lund managed Everton"},
        {"Ted Lund appointedBy Everton"},
    ),
    ("Ted Lund, the Hull coach, was named as Scottish coach of the year.", set(), {"Ted Lund appointedBy Hull City"}),
    ("Ted Lund was named Everton manager at the end of the month.", {"Ted Lund appointedBy Everton"}, set()),
    # A club's board is not another body's, and whose contract is ended has his title beside him.
    (
        "As bookmakers made former Chelsea boss Rick Holm the favourite for the job, the FA board decided to terminate "
        "the contract of England head coach Steve Marsh.",
        {"Steve Marsh sackedBy England", "Rick Holm linkedWith England"},
        {"Steve Marsh sackedBy Chelsea", "Rick Holm linkedWith Chelsea"},
    ),
    # Where somebody was is not where he wants to be, nor who wants another.
    (
        "The FA sacked Rick Holm as England coach. The former Real Madrid and AC Milan coach Fab Conte was quick to "
        "declare his interest in the job.",
        {"Fab Conte managed AC Milan"},
        {"Fab Conte linkedWith Real Madrid"},
    ),
    (
        "The former Leicester and Celtic manager took over at Villa after agreeing a 12-month contract with Ted Ellis.",
        set(),
        {"Ted Ellis linkedWith Leicester City", "Ted Ellis linkedWith Celtic"},
    ),
    # Who is to be succeeded is no favourite's target.
    (
        "Leeds are favourites to sign Ted Lund, and Rick Holm is the favourite to replace Ian Orr at Everton.",
        {"Ted Lund linkedWith Leeds United", "Rick Holm linkedWith Everton"},
        {"Ian Orr linkedWith Leeds United"},
    ),
    # A bid is for a player, whoever speaks of it.
    (
        "Dan Perrow will be given another chance at Newcastle United after Rick Holm, the club's manager, revealed a "
        "bid for the striker has been rejected. However, Holm confirmed the club turned down an offer from Osasuna "
        "for him.",
        {"Dan Perrow approachedBy Osasuna"},
        {"Rick Holm approachedBy Osasuna"},
    ),
    # Who asks for leave to speak to somebody does not ask for himself.
    (
        "Ian Holl is the Plymouth boss. Leicester chairman Tim Lowe asked for permission to speak to the former Queens "
        "Park Rangers boss.",
        {"Ian Holl managed Queens Park Rangers"},
        {"Tim Lowe managed Queens Park Rangers"},
    ),
    # What is ruled out, met, or gone after by nobody.
    (
        'Former Chelsea boss Rick Holm said: "I decided to exclude myself from being England manager."',
        {"Rick Holm managed Chelsea"},
        {"Rick Holm managed England"},
    ),
    (
        "Martin Oakes, who faces his first Premiership match in six years at Arsenal, took over at Villa in May.",
        {"Martin Oakes managed Aston Villa"},
        {"Martin Oakes linkedWith Arsenal"},
    ),
    (
        "After signing the likes of Dan Perrow for Leicester it wasn't going to be long until Rick Holm was sacked.",
        {"Dan Perrow signedFor Leicester City"},
        {"Dan Perrow linkedWith Leicester City"},
    ),
    # Who is lured away in a clause of time is not who was sacked before it.
    (
        "Micky Ader was sacked in October and Rick Holm was brought in as a stop gap before Ian Levy was lured from "
        "Hearts to take the Leicester job on a permanent basis.",
        {"Ian Levy appointedBy Leicester City", "Ian Levy departedFrom Heart of Midlothian"},
        {"Micky Ader appointedBy Leicester City", "Micky Ader departedFrom Heart of Midlothian"},
    ),
    # Whose denials they are speaks of another; chairmen to whom a coach talks are those of his own club.
    (
        "Ian Holl is set to become Leicester City's new manager although Tim Lowe denied that the Plymouth "
        "boss was even in his thoughts. Holl held talks with chairman Paul Stape yesterday after Leicester asked for "
        "permission to speak to him.",
        {"Ian Holl managed Plymouth Argyle", "Paul Stape presidentOf Plymouth Argyle"},
        {"Tim Lowe managed Plymouth Argyle", "Paul Stape presidentOf Leicester City"},
    ),
    # A player's adviser plays for nobody.
    (
        "Talks are planned between Manchester United's chief executive, David Gall, and Ted Marsh's adviser, Kia Jura, "
        "when United return from their tour.",
        {"David Gall executiveOf Manchester United"},
        {"Kia Jura playedFor Manchester United"},
    ),
    # The latest, or first, to do something does it.
    (
        "Ted Lund is the latest to be linked with the Spurs job, and Rick Holm was the last to join Everton.",
        {"Ted Lund linkedWith Tottenham Hotspur", "Rick Holm signedFor Everton"},
        set(),
    ),
    # All of a list.
    (
        "Speculation surrounds players such as Mark Vance, Alan Smoll and Ian Mill. All have been linked with possible "
        "moves to Manchester United. All three want to stay.",
        {f"{one} linkedWith Manchester United" for one in ("Mark Vance", "Alan Smoll", "Ian Mill")},
        set(),
    ),
    (
        "Mark Vance, Alan Smoll and Ian Mill are wanted. All but Mill have been linked with Leeds.",
        set(),
        {"Ian Mill linkedWith Leeds United"},
    ),
    (
        "Mark Vance, Alan Smoll and Ian Mill are in demand. All three have been linked with Manchester United.",
        {f"{one} linkedWith Manchester United" for one in ("Mark Vance", "Alan Smoll", "Ian Mill")},
        set(),
    ),
    # Since whose take-over coaches are counted, he is none of them.
    (
        "Ian Holl is Leicester's fourth permanent manager since Tim Lowe took over in February.",
        {"Ian Holl managed Leicester City"},
        {"Tim Lowe managed Leicester City", "Tim Lowe appointedBy Leicester City"},
    ),
    # Who has no job since he left his last leaves none vacant; who may leave is no candidate there; nor is a chairman.
    (
        "Everton sacked Rick Holm on Monday. Former Hull coach Fab Conte was quick to declare his interest in the job. "
        "The Italian is unemployed after leaving Real Madrid in May. While Conte has a fine record, it is Ian Mota who "
        "has been installed as the bookmakers' favourite.",
        {"Ian Mota linkedWith Everton"},
        {"Ian Mota linkedWith Real Madrid"},
    ),
    ("Ted Smoll has become the prime candidate to leave Leeds.", set(), {"Ted Smoll linkedWith Leeds United"}),
    (
        "That depends on whether Tim Lowe can steer the club away from administration. Leeds are in debt.",
        set(),
        {"Tim Lowe linkedWith Leeds United"},
    ),
    # An approach to a club for its coach is made by another; a chairman's counterpart is a chairman.
    (
        "Portsmouth will make an approach to Sheffield United for manager Neil Warr to become their next manager.",
        {"Neil Warr approachedBy Portsmouth"},
        {"Neil Warr approachedBy Sheffield United", "Neil Warr managed Portsmouth"},
    ),
    (
        "The Portsmouth chairman, Tim Lowe, is in a game of bluff with his Southampton counterpart, Ken Bate.",
        {"Ken Bate presidentOf Southampton"},
        {"Ken Bate managed Southampton"},
    ),
    (
        "Everton boss Rick Holm praised his Leeds counterpart Ted Lund.",
        {"Ted Lund managed Leeds United"},
        {"Ted Lund presidentOf Leeds United"},
    ),
    # Coaches of another game, and what is promised to somebody.
    (
        "Clive Wood will then take over at Southampton, but the former England rugby coach is in no hurry.",
        {"Clive Wood appointedBy Southampton"},
        {"Clive Wood managed England"},
    ),
    (
        "The Southampton chairman, Tim Lowe, is fully committed to coach Rick Holm.",
        {"Tim Lowe presidentOf Southampton"},
        {"Tim Lowe committedTo Southampton"},
    ),
]
_DATES = [
    (
        "Chelsea last night completed the signing of the striker Ted Marsh from Lyon, and the Benfica midfielder Rick "
        "Holm is soon to finalise his £8m move to Stamford Bridge.",
        "Rick Holm signedFor Chelsea",
    ),
    ("Rick Holm is leaving Everton in May.", "Rick Holm departedFrom Everton 2026-05"),
    ("Rick Holm left Everton in May.", "Rick Holm departedFrom Everton 2025-05"),
    (
        "Rick Holm tonight signed a three-year deal to become the sixth manager at Leicester since April.",
        "Rick Holm managed Leicester City",
    ),
    (
        "Rick Holm will sign an extension and remain at Everton until at least June 2029.",
        "Rick Holm committedTo Everton",
    ),
]
_JOBS_LOST = [
    "Germany coach Rudi Vogel resigned on Monday. Vogel took over as coach from Erich Ribb following Euro 2000.",
    "Germany coach Rudi Vogel was sacked. Ted Lund appointed Vogel in 2004. That helped Vogel get the job.",
]
_JOBS_REGAINED = "Germany coach Rudi Vogel was sacked in May but returned in July. Vogel was reappointed by Ted Lund."


@pytest.mark.parametrize(("text", "said"), _DATES)
def test_when_it_is_or_will_be(text: str, said: str) -> None:
    assert said in told(text, more="date", date=FEBRUARY)


@pytest.mark.parametrize("text", _JOBS_LOST)
def test_how_somebody_came_gives_him_no_job_that_he_has_just_lost(text: str) -> None:
    assert "Rudi Vogel managed Germany former" in told(text, more="status", date=FEBRUARY)


def test_who_came_back_has_his_job_again() -> None:
    assert "Rudi Vogel managed Germany current" in told(_JOBS_REGAINED, more="status", date=FEBRUARY)


@pytest.mark.parametrize(("text", "said", "unsaid"), _CASES)
def test_what_news_of_a_job_says(text: str, said: set[str], unsaid: set[str]) -> None:
    read = told(text)
    assert said <= read
    assert not unsaid & read


@pytest.mark.parametrize(
    ("text", "plays"),
    [
        ("The award went to Dan Perrow of Norway.", True),
        ("The players on the list are Rick Holm of Spain, Leeds winger Al Moss and Dan Perrow of Norway.", True),
        ("Dan Perrow of Norway was voted coach of the year.", False),
        ("Delegates Rick Holm of Spain and Dan Perrow of Norway met on Monday.", False),
    ],
)
def test_the_country_of_a_player_who_wins_an_award(text: str, plays: bool) -> None:
    assert ("Dan Perrow playedFor Norway" in told(text)) == plays
