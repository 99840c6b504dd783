"""How a manager's time comes to its end, who is promoted to his job, and what is not yet done or told of another."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("A year into the job at Everton, Rick Holm has won them over.", "Rick Holm managed Everton"),
        ("Manager Rick Holm's days at Everton were numbered.", "Rick Holm managed Everton"),
        ("The board acted, bringing Rick Holm's time at Everton to an end.", "Rick Holm departedFrom Everton"),
        ("A run of six defeats cost Rick Holm his job at Everton.", "Rick Holm sackedBy Everton"),
        ("Rick Holm gave up the reins at Everton in May.", "Rick Holm managed Everton"),
        ("Rick Holm left Everton for the Leeds job in 1999.", "Rick Holm appointedBy Leeds United"),
        ("Rick Holm upped sticks from Everton to coach in Spain.", "Rick Holm departedFrom Everton"),
        ("Everton were stunned by manager Rick Holm's walkout.", "Rick Holm departedFrom Everton"),
        (
            "Everton have promoted Tom Ashdale, their reserve-team coach, to caretaker manager.",
            "Tom Ashdale managed Everton",
        ),
        ("Everton have promoted their reserve-team coach Tom Ashdale.", "Tom Ashdale appointedBy Everton"),
        ("Rick Holm, a coach of Everton's strikers, was at Hull on Monday.", "Rick Holm assistantAt Everton"),
        (
            "Rick Holm has been replaced at Leeds by Tom Ashdale, fired a week ago by bottom club Derby.",
            "Tom Ashdale sackedBy Derby County",
        ),
        (
            "Tom Ashdale's touch got the best out of Dan Perrow at Everton.",
            "Dan Perrow playedUnder Tom Ashdale",
        ),
        ("Everton have all but signed Dan Perrow from Hull.", "Dan Perrow linkedWith Everton"),
        ("Sheffield Wednesday bid farewell to Rick Holm in 1995.", "Rick Holm departedFrom Sheffield Wednesday"),
        ("Rick Holm was sacked on Monday and Tom Ashdale appointed by Hibernian.", "Tom Ashdale appointedBy Hibernian"),
        ("Rick Holm was sacked by Leeds and Tom Ashdale hired.", "Tom Ashdale succeeded Rick Holm"),
        ("Everton ditched Rick Holm in favour of Tom Ashdale.", "Tom Ashdale succeeded Rick Holm"),
        ("Derby's decision to dispense with Rick Holm in favour of Al Moss stunned us.", "Al Moss succeeded Rick Holm"),
        ("Rick Holm's days as Hull boss are numbered.", "Rick Holm managed Hull City"),
        ("Rick Holm, whose three months as Leeds coach were a disaster, is back.", "Rick Holm managed Leeds United"),
        ("Leeds turned to Rick Holm, whose years as Wales manager had been lean.", "Rick Holm managed Wales"),
        ("Everton manager Rick Holm could not save Stevenage either.", "Rick Holm managed Stevenage"),
        ("Rick Holm has put his name to a new deal as manager of Hibernian.", "Rick Holm managed Hibernian"),
        ("Everton have given Rick Holm a transfer kitty of £10m.", "Rick Holm managed Everton"),
        ("Rick Holm coached Canada's women to a bronze medal.", "Rick Holm managed Canada"),
        ("Two promotions won Rick Holm the Everton job.", "Rick Holm appointedBy Everton"),
        ("Coach Rick Holm went it alone at Leeds in 2007.", "Rick Holm managed Leeds United"),
        ("Everton called time on manager Rick Holm after two games of the season.", "Rick Holm sackedBy Everton"),
        ("Rick Holm will combine the Australia job with his post at Leeds.", "Rick Holm managed Australia"),
        ("Rick Holm, in charge of Canada's women for six years, has left.", "Rick Holm managed Canada"),
        ("Coach Rick Holm is close to agreeing terms with Everton.", "Rick Holm linkedWith Everton"),
        (
            "Rick Holm got Hull to a cup final, was sacked in May, and was succeeded by Al Moss.",
            "Rick Holm sackedBy Hull City",
        ),
        (
            "Al Moss of Bury is wanted by Cardiff City, who have been looking for a manager since Rick Holm left.",
            "Rick Holm departedFrom Cardiff City",
        ),
        ("Rick Holm's 17 months at Stockport brought 46 wins from 78 games.", "Rick Holm managed Stockport County"),
    ],
)
def test_what_is_told(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Everton have all but signed Dan Perrow from Hull.", "Dan Perrow signedFor Everton"),
        ("Sheffield Wednesday bid farewell to Rick Holm.", "Rick Holm approachedBy Sheffield Wednesday"),
        (
            "Rick Holm has been replaced at Leeds by Tom Ashdale, fired a week ago by bottom club Derby.",
            "Rick Holm sackedBy Derby County",
        ),
        ("Rick Holm was sacked on Monday and Tom Ashdale appointed by Hibernian.", "Rick Holm appointedBy Hibernian"),
        (
            "Rick Holm was sacked by Leeds and Tom Ashdale appointed his assistant.",
            "Tom Ashdale appointedBy Leeds United",
        ),
        ("Rick Holm resigned himself to life in the Championship with Inverness.", "Rick Holm resignedFrom Inverness"),
        ("Coach Al Moss gave Rick Holm his first taste of coaching at Everton.", "Rick Holm playedUnder Al Moss"),
        ("Coach Tom Ashdale got the Leeds job a week after Rick Holm's sacking.", "Tom Ashdale sackedBy Leeds United"),
    ],
)
def test_what_is_not(text: str, not_said: str) -> None:
    assert not_said not in told(text)
