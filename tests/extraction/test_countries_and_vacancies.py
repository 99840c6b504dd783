"""Countries and their coaches, vacancies and those who are asked: what news of a job says, and what it does not."""

import pytest
from reading import told

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
]


@pytest.mark.parametrize(("text", "said", "unsaid"), _CASES)
def test_what_news_of_a_job_says(text: str, said: set[str], unsaid: set[str]) -> None:
    read = told(text)
    assert said <= read
    assert not unsaid & read
