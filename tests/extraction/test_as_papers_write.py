"""What newspapers write every day: each sentence was misread once."""

import pytest
from reading import named, told_with_certainty


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Leeds have announced that they have parted ways with their head coach Marco Brandt.",
            "Marco Brandt departedFrom Leeds United confirmed",
        ),
        (
            "Harry Nolan and Plymouth Argyle have today parted company by mutual consent.",
            "Harry Nolan departedFrom Plymouth Argyle confirmed",
        ),
        (
            "Phil Dart stays at Plymouth, but coach Mike Brann, along with scout Simon Elder, is leaving the club.",
            "Simon Elder departedFrom Plymouth Argyle confirmed",
        ),
        (
            "Dan Pugh rose at Preston North End, scoring 23 goals before earning a move to West Ham United.",
            "Dan Pugh signedFor West Ham United confirmed",
        ),
        (
            "Dan Pugh scored 17 times for MK Dons before adding another eight with Derby County.",
            "Dan Pugh playedFor Derby County confirmed",
        ),
        (
            "Swansea have lost Carlos Prado. At West Bromwich Albion the vacancy has been filled by Darren Monk.",
            "Darren Monk appointedBy West Bromwich Albion confirmed",
        ),
        (
            "At Swansea Carlos Prado has gone. Swansea have new owners. At West Bromwich Albion coach Alan Pardow has "
            'left. "We are delighted," said the club\'s chief executive, Mark Jenks.',
            "Mark Jenks executiveOf West Bromwich Albion confirmed",
        ),
        (
            "Dan Perrow enjoyed a spell on loan at Hull before being recalled by Everton in January.",
            "Dan Perrow playedFor Everton confirmed",
        ),
        (
            "Roma came second in Claudio Ranelli's first season in charge after taking over from Luciano Spalti.",
            "Claudio Ranelli succeeded Luciano Spalti confirmed",
        ),
        (
            "It would be Carlo Anselmi's first job in Italian football since leaving AC Milan in 2009.",
            "Carlo Anselmi departedFrom AC Milan confirmed",
        ),
        ("Claudio Ranelli has taken up the vacant position at Roma.", "Claudio Ranelli appointedBy Roma confirmed"),
        (
            "Leeds want Hull's Wales international forward Dan Perrow.",
            "Dan Perrow playedFor Hull City confirmed",
        ),
        ("Chelsea have been linked with signing Dan Perrow.", "Dan Perrow linkedWith Chelsea rumoured"),
        ("Chelsea want the Italian coach Maurizio Sarti.", "Maurizio Sarti linkedWith Chelsea rumoured"),
        (
            "The striker Dan Perrow is considering an exit from the club. Everton have offered him a new deal.",
            "Dan Perrow departedFrom Everton rumoured",
        ),
        (
            "Villa have had no bid for Darren Bant, despite Newcastle, Fulham and Hull having been linked with him.",
            "Darren Bant linkedWith Newcastle United rumoured",
        ),
    ],
)
def test_it_is_read(text: str, said: str) -> None:
    assert said in told_with_certainty(text)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Burnley have sacked Harry Nolan in a last-gasp bid to avoid relegation.", "approachedBy"),
        (
            "Phil Dart will continue as goalkeeping coach at Plymouth, but assistant head coach Mike Brann, along with "
            "first team coach Simon Elder, are also departing the club.",
            "Phil Dart departed",
        ),
        (
            "West Ham striker Jordan Pugh joined Leeds. He had made three appearances for the Hammers since moving to "
            "Hull in January.",
            "signedFor West Ham",
        ),
        (
            "Leicester City striker George Ames has joined Ipswich. The 23-year-old, a player the Blues have trailed "
            "since the summer, was at Portman Road yesterday to complete his move.",
            "signedFor Leicester",
        ),
        ("Tom Bright questioned Wayne Rudd's work during his time as Birmingham City manager.", "Tom Bright managed"),
        ("Swansea have been bought by an American consortium led by Jason Lorimer.", "managed"),
        ("Ipswich have signed Will Kerr. Lunt made his first signing as Ipswich manager.", "Will Kerr appointedBy"),
        (
            "West Ham sacked Moyle. Ronald Kolman was selected as his replacement and the former Everton and Barcelona "
            "boss won three games.",
            "playedUnder",
        ),
        ("Chelsea want the Italian coach Maurizio Sarti.", "managed Chelsea"),
        (
            "Valerien Ismay wants a striker. The Baggies were closing in on the signing of Norwich striker Dan Pugh.",
            "Ismay linkedWith",
        ),
        ("Ajax midfielder Donny Berg is hours away from joining Real Madrid.", "signedFor"),
        ("Manchester United have moved closer to signing the Real Madrid defender Raphael Varda.", "signedFor"),
        (
            "Leeds would rather sell Dan Perrow to Hull now than let him go for nothing.",
            "departedFrom Leeds United confirmed",
        ),
        (
            "Chelsea could bid for Gigi Donna if the goalkeeper does not sign a new deal with AC Milan.",
            "departedFrom AC Milan confirmed",
        ),
        (
            "Chelsea could bid for Gigi Donna should the keeper not sign a new deal with AC Milan.",
            "departedFrom AC Milan confirmed",
        ),
        ("Leeds have not ruled out signing Dan Perrow.", "signedFor"),
        ("Leeds have not given up on signing Dan Perrow.", "signedFor"),
        ("Manchester City's interest has switched from signing Edin Cavan to bringing in Dan Fredo.", "signedFor"),
        ("Speculation abounds that Dan Perrow will sign a new contract with Everton.", "committedTo Everton confirmed"),
        (
            "With Dan Perrow likely to pack his bags for Hull, Leeds are looking at Luke Viola.",
            "Dan Perrow departedFrom Hull",
        ),
        (
            "Chelsea like the coach Maurizio Sarti, who is the Blues' number one target to replace Antonio Contini.",
            "Sarti succeeded Antonio Contini confirmed",
        ),
    ],
)
def test_nothing_else_is_read(text: str, unsaid: str) -> None:
    assert not [claim for claim in told_with_certainty(text) if unsaid in claim]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leeds have sold Will Kerr to Hull.", "Will Kerr"),
        ("Will Grigson has joined Leeds.", "Will Grigson"),
        ("Jesse March has left Leeds.", "Jesse March"),
        ("Southampton have ushered in Will Still as their head coach.", "Will Still"),
        ("The president Nasser al-Hamadi has left Leeds.", "Nasser al-Hamadi"),
        ("The striker Miguel d'Arroyo has left Leeds.", "Miguel d'Arroyo"),
        ("RICKY Holm has left Leeds.", "Ricky Holm"),
        ("Will Kerr, the twin brother of Everton defender Michael, has joined Ipswich.", "Michael Kerr"),
        ("Steve Holm signed Dan Perrow and his brother Carl for Leeds.", "Carl Perrow"),
    ],
)
def test_a_name_is_read_whole(text: str, name: str) -> None:
    assert name in named(text)
