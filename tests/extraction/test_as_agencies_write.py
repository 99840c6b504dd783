"""What agencies, tabloids and betting columns write: each sentence was misread once."""

import pytest
from reading import named, told_with_certainty


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Bremen on Sunday sacked head coach Florian Kohl and replaced him with Thomas Schaf.",
            "Thomas Schaf succeeded Florian Kohl confirmed",
        ),
        (
            "Club legend Thomas Schaf, 60, who was Bremen head coach from 1999 until 2013, will take the next match.",
            "Thomas Schaf managed Werder Bremen confirmed",
        ),
        (
            "Everton and Roberto Zerri, coach of the first team, have announced the end of their collaboration.",
            "Roberto Zerri departedFrom Everton confirmed",
        ),
        (
            "Everton sacked Ruben Amor. Darren Flett, along with Rick Holm, is being considered for the position.",
            "Rick Holm linkedWith Everton rumoured",
        ),
        (
            "Everton sacked Ruben Amor. Several managers are linked with the vacant role, including Oliver Glas.",
            "Oliver Glas linkedWith Everton rumoured",
        ),
        ("Nigel Parsons is the main fancy to take over at Villa.", "Nigel Parsons linkedWith Aston Villa rumoured"),
        (
            "Arsenal have bid for Luis Suarte, who is seeking a move away from Anfield.",
            "Luis Suarte departedFrom Liverpool rumoured",
        ),
        ("Alex Fergus left Hull in 1975 and went to manage Leeds.", "Alex Fergus managed Leeds United confirmed"),
        (
            "Fulham boss Martin Joll reluctantly allowed Danny Murph to leave in 2012.",
            "Danny Murph departedFrom Fulham confirmed",
        ),
        (
            "Jose Morin's success in his first season as Chelsea manager saw him rewarded with a contract in May 2005.",
            "Jose Morin managed Chelsea confirmed",
        ),
        (
            "The France defender Will Salba is the latest of Mikel Artea's key players to sign for long with Arsenal.",
            "Mikel Artea managed Arsenal confirmed",
        ),
        (
            "The chief executive, Peter Kenny, spoke to Ashley Coley about a transfer to Chelsea.",
            "Ashley Coley linkedWith Chelsea rumoured",
        ),
        (
            "Harry Redmond guided Birmingham to safety, with Steve Cotter as his assistant.",
            "Steve Cotter assistantAt Birmingham City confirmed",
        ),
        (
            "Assistant coaches Rick Holm and Ben Cole have also been released by Everton.",
            "Ben Cole sackedBy Everton confirmed",
        ),
        (
            "Everton sacked Wayne Roon. Ex-England captain Roon won two games.",
            "Wayne Roon managed Everton confirmed",
        ),
        (
            "The former England player Mick Carr was a coach in Rick Holm's staff before taking charge at Hull.",
            "Mick Carr managed Hull City confirmed",
        ),
    ],
)
def test_it_is_read(text: str, said: str) -> None:
    assert said in told_with_certainty(text)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Everton WON'T sell Martin Boyne to Aberdeen.", "departedFrom Everton confirmed"),
        ("Leeds had an offer for Hull striker Dan Perrow rejected.", "rejected"),
        ("Arsenal have signed a new deal with the defender Will Salba.", "signedFor"),
        ("Dan Holm criticised Rick Perrow for signing a contract with Rangers.", "Dan Holm"),
        (
            "Gers boss Steven Gerry has a wealth of defensive options, with Connor Golds and Filip Heland at hand.",
            "linkedWith",
        ),
        (
            "Chelsea manager Al Morin likes Wayne Rudd. He denied talk linking the striker with Stamford Bridge.",
            "playedFor",
        ),
        ("The only way Dan Perrow will leave Everton is if they agree a fee.", "departedFrom Everton confirmed"),
        (
            "Mackie says he is determined to continue as Cardiff manager, but more could lead to him leaving.",
            "departedFrom Cardiff City confirmed",
        ),
        ("Paul Lambe is odds-on to take over at Celtic.", "appointedBy"),
        (
            "Al Moyne, asked about Ed Herr, was not prepared to name United's targets. Manchester United are seventh.",
            "Moyne linkedWith",
        ),
        ("Everton sacked Ruben Amor. Amor's tenure included a humiliating cup exit to Grimsby Town.", "Grimsby"),
        (
            "Villa signed Dan Fredo, who plays for Fluminense, and Benfica forward Oscar Cardo.",
            "Fredo playedFor Benfica",
        ),
        (
            "Assistant Hansi Flack will take charge for the games with Olympiacos and Dortmund. Bayern are third.",
            "Dortmund",
        ),
        ("Ipswich caretaker boss, North Yorkshire-born Tony Mowl, began in 2004.", "North managed"),
        (
            'Leeds named Tony Mowl as manager. "Tony was the candidate in our search for a manager," United co-owner '
            "and chairman Tom Wagon said.",
            "Mowl ownerOf",
        ),
        ("Celtic could lose Joe Harte.\nDOUBLE EXIT\nConor Hazz could soon follow him out of the door.", "DOUBLE"),
        ("Rochdale's Keith Hills and Tony Moore at Coventry are nervous.", "Moore playedFor Rochdale"),
        (
            "Bayern were beaten by Niko Kovan's previous side, Eintracht Frankfurt. Kovan is Bayern's coach.",
            "managed Eintracht Frankfurt",
        ),
        (
            "Al Venger was asked about the Liverpool forward Luis Suarte. The Emirates Stadium outfit are close to "
            "tying up a deal for Real Madrid's Gonz Higuan.",
            "Higuan linkedWith Liverpool",
        ),
        ("Under-18s coach Darren Flett is in charge of Everton.", "Under-18s"),
    ],
)
def test_nothing_else_is_read(text: str, unsaid: str) -> None:
    assert not [claim for claim in told_with_certainty(text) if unsaid in claim]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leeds have had no offers for the striker Roque Santa Cruz.", "Roque Santa Cruz"),
        ("Ex-Ram Lee Carsle will remain in his role as assistant at Birmingham City.", "Lee Carsle"),
    ],
)
def test_a_name_is_read_whole(text: str, name: str) -> None:
    assert name in named(text)
