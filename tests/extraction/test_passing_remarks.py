"""What articles say in passing of who somebody is, was or came from, and what must not be made of it."""

from functools import partial

import pytest
import reading

told = partial(reading.noted, notes="status")


HELD = [
    (
        "Everton sacked Tom Ashdale in 2014. Rick Holm was interim manager for the last four matches.",
        "Rick Holm managed Everton (former)",
    ),
    ("Everton are top. Everton beat Leeds. Rick Holm is the manager.", "Rick Holm managed Everton (current)"),
    (
        "Everton are a club in crisis. Al Moss is the owner and Ben Cole is the chairman.",
        "Ben Cole presidentOf Everton (current)",
    ),
    (
        "Rick Holm was named head coach of Chelsea. He was assistant to Tom Ashdale at Derby County.",
        "Rick Holm assistantAt Derby County (former)",
    ),
    (
        "Rick Holm was named head coach of Chelsea. He was deputy to Tom Ashdale at Derby County.",
        "Tom Ashdale managed Derby County (former)",
    ),
    (
        "Dan Perrow has a new club. The Italy forward joined Atalanta from Monza this month.",
        "Dan Perrow signedFor Atalanta",
    ),
    (
        "Rick Holm leaves Real Madrid to coach Brazil. His son Ben, his assistant in Madrid, may go too.",
        "Ben assistantAt Real Madrid (current)",
    ),
    ("Rick Holm will coach Everton. His son Ben has been linked with Rangers.", "Ben relativeOf Rick Holm"),
    (
        "Rick Holm managed Everton. He went on to manage Sunderland and, twice, West Ham United.",
        "Rick Holm managed West Ham United (former)",
    ),
    (
        "Rick Holm is the new coach of Benfica. He was presented by Al Moss, the club's president and once its "
        "playmaker.",
        "Al Moss playedFor Benfica (former)",
    ),
    ("Rick Holm, who played for Everton, was sacked by Leeds last week.", "Rick Holm managed Leeds United (former)"),
    (
        "Marseille are without a coach. Rick Holm, the former Brighton manager, parted company with the club.",
        "Rick Holm departedFrom Marseille",
    ),
    (
        "Bayern Munich have appointed Rick Holm. The new man was captain of Everton, for whom he played for years.",
        "Rick Holm playedFor Everton (former)",
    ),
    (
        "United have a new coach\n\nManchester United won. United are pleased. He chose the next man himself: "
        "Tom Ashdale of Everton.\n\nAshdale was appointed by United in May.",
        "Tom Ashdale appointedBy Manchester United",
    ),
    (
        "Dan Perrow left his former club Barcelona in 2021. Everton signed him. Ben Cole, a team-mate of Perrow at "
        "Barcelona, may follow.",
        "Dan Perrow teammateOf Ben Cole (former)",
    ),
]
NOT_HELD = [
    (
        "The Portuguese started at Sporting. Sir Tom Ashdale signed him for Everton in 2003, and he played for Leeds "
        "later. After three years at Fulham he returned to Everton.",
        "Tom Ashdale",
    ),
    (
        "Rick Holm is the new coach of Benfica. He was presented by Al Moss, the club's president and once its "
        "playmaker.",
        "Rick Holm playedFor",
    ),
    ("Rick Holm, who played for Everton, was sacked by Leeds last week.", "Rick Holm playedFor Leeds"),
    ("Rick Holm succeeded Tom Ashdale at Everton. Holm pointed to his contract with Everton.", "Rick Holm playedFor"),
    (
        "Manchester United won. United are pleased, and Manchester United's board chose the next man: Tom Ashdale of "
        "Everton. Ashdale was appointed in May.",
        "Tom Ashdale appointedBy Everton",
    ),
    (
        "Leeds United have sacked Rick Holm. Holm was in charge of Leeds for a year.\n\nHolm leaves Goodison Park "
        "after his last match. | Touchline Pictures",
        "Rick Holm departedFrom Everton",
    ),
    (
        "Real Madrid have appointed Rick Holm as coach. The club said that Holm had signed a contract until 2028.",
        "Rick Holm committedTo",
    ),
    (
        "Rick Holm will be the next coach of Brazil. Holm left Everton last year. In the nineties he was assistant to "
        "Tom Ashdale with Italy.",
        "Rick Holm assistantAt Everton",
    ),
]


@pytest.mark.parametrize(("text", "claim"), HELD)
def test_what_is_said_in_passing_is_read(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(("text", "beginning"), NOT_HELD)
def test_nothing_more_is_made_of_it(text: str, beginning: str) -> None:
    assert not [one for one in told(text) if one.startswith(beginning)]
