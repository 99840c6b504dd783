"""Gossip told as prose, careers looked back on, boardrooms: what it says, and what must not be read into it."""

import pytest
from reading import read, told_with_certainty

_CASES = [
    # The subject of a sentence does not explain the name in what opens it.
    (
        "Having already lost Dan Perrow, the Everton manager is desperate to keep Rick Holm.",
        {"Rick Holm playedFor Everton confirmed"},
        {"Dan Perrow managed Everton confirmed"},
    ),
    (
        "After losing Dan Perrow to Leeds, the Everton boss was angry.",
        {"Dan Perrow signedFor Leeds United confirmed", "Dan Perrow departedFrom Everton confirmed"},
        {"Dan Perrow managed Everton confirmed"},
    ),
    (
        "Asked about Dan Perrow, the Everton manager, Leeds said nothing.",
        {"Dan Perrow managed Everton confirmed"},
        set(),
    ),
    (
        "As for Dan Perrow, the Everton manager is not convinced.",
        {"Dan Perrow managed Everton confirmed"},
        set(),
    ),
    # Whom the same sentence calls a manager is no striker in the next one.
    (
        "Tom Ashdale has turned down Everton's offer for Dan Perrow, but the Leeds boss says more will come. Several "
        "clubs want the England striker since Leeds went down.",
        {"Tom Ashdale managed Leeds United confirmed", "Dan Perrow playedFor England confirmed"},
        {"Tom Ashdale playedFor England confirmed"},
    ),
    # A captain leads a side out; a manager leads it out of trouble.
    (
        "Tom Ashdale, the former Leeds captain who led out England once, has died.",
        {"Tom Ashdale playedFor England confirmed"},
        {"Tom Ashdale managed England confirmed"},
    ),
    (
        "Tom Ashdale led Everton out of the bottom three.",
        {"Tom Ashdale managed Everton confirmed"},
        {"Tom Ashdale playedFor Everton confirmed"},
    ),
    # Who gives up the chairmanship was no manager.
    (
        "Rick Holm has given up the chairmanship of Everton.",
        {"Rick Holm presidentOf Everton confirmed", "Rick Holm resignedFrom Everton confirmed"},
        {"Rick Holm managed Everton confirmed"},
    ),
    (
        "Rick Holm has handed the chairmanship of Everton to Al Moss.",
        {"Al Moss succeeded Rick Holm confirmed", "Al Moss presidentOf Everton confirmed"},
        set(),
    ),
    ("Al Moss is a candidate for the presidency of Barcelona.", set(), {"Al Moss presidentOf Barcelona confirmed"}),
    # Terms, heads and hearts.
    (
        "The Everton striker Dan Perrow has been discussing terms with West Ham.",
        {"Dan Perrow approachedBy West Ham United confirmed"},
        set(),
    ),
    (
        "The Everton striker Dan Perrow is discussing the terms of a new contract with Everton.",
        set(),
        {"Dan Perrow approachedBy Everton confirmed"},
    ),
    ("Liverpool have turned Dan Perrow's head.", {"Dan Perrow linkedWith Liverpool rumoured"}, set()),
    ("Dan Perrow's heart is set on Liverpool.", {"Dan Perrow linkedWith Liverpool rumoured"}, set()),
    (
        "Leeds had an offer for the Wales forward Dan Perrow thrown out by Everton.",
        {"Dan Perrow playedFor Everton confirmed", "Dan Perrow approachedBy Leeds United confirmed"},
        set(),
    ),
    # Careers.
    (
        "Tom Ashdale cut his managerial teeth at Bradford City.",
        {"Tom Ashdale managed Bradford City confirmed"},
        {"Tom Ashdale playedFor Bradford City confirmed"},
    ),
    (
        "Tom Ashdale was given his first chance in management by Bradford City.",
        {"Tom Ashdale managed Bradford City confirmed"},
        {"Tom Ashdale playedFor Bradford City confirmed"},
    ),
    (
        "Dan Perrow began his career at Bradford City under the management of Tom Ashdale.",
        {"Tom Ashdale managed Bradford City confirmed"},
        {"Dan Perrow managed Bradford City confirmed"},
    ),
    (
        "Tom Ashdale was made manager of Bradford City, where he carried on playing.",
        {"Tom Ashdale playedFor Bradford City confirmed"},
        {"Tom Ashdale committedTo Bradford City confirmed"},
    ),
    ("Dan Perrow will carry on at Everton.", {"Dan Perrow committedTo Everton confirmed"}, set()),
    (
        "Trevor Perrow won the first of his 27 England caps in 1976.",
        {"Trevor Perrow playedFor England confirmed"},
        set(),
    ),
    # Clubs told by country.
    (
        "The striker Dan Perrow played for Barnsley and Leeds in England, Ajax in the Netherlands, and Strasbourg in "
        "France.",
        {
            "Dan Perrow playedFor Leeds United confirmed",
            "Dan Perrow playedFor Ajax confirmed",
            "Dan Perrow playedFor Strasbourg confirmed",
        },
        set(),
    ),
    (
        "The striker Dan Perrow played for Barnsley in England, Wales and Scotland.",
        {"Dan Perrow playedFor Barnsley confirmed"},
        {"Dan Perrow playedFor Wales confirmed", "Dan Perrow playedFor Scotland confirmed"},
    ),
    # Who leaves a board, or is followed as chief executive, did not manage the team.
    (
        "Everton have confirmed that Rick Holm has stepped down from the board.",
        {"Rick Holm resignedFrom Everton confirmed"},
        {"Rick Holm managed Everton confirmed"},
    ),
    (
        "Everton have named Sam Marsh as chief executive, replacing Rick Holm.",
        {"Rick Holm executiveOf Everton confirmed"},
        {"Rick Holm managed Everton confirmed"},
    ),
    (
        "Everton have named Sam Marsh as manager, replacing Rick Holm.",
        {"Rick Holm managed Everton confirmed"},
        set(),
    ),
    # Who would take somebody, and where he goes for a medical.
    ("Dundee are keen to take Dan Perrow back.", {"Dan Perrow linkedWith Dundee rumoured"}, set()),
    ("Dundee took Dan Perrow off before the break.", set(), {"Dan Perrow linkedWith Dundee rumoured"}),
    ("Dundee would like to take Dan Perrow off early.", set(), {"Dan Perrow linkedWith Dundee rumoured"}),
    (
        "Dan Perrow, the Charlton left-sider, was at West Ham for a medical on Monday.",
        {"Dan Perrow linkedWith West Ham United rumoured", "Dan Perrow playedFor Charlton Athletic confirmed"},
        set(),
    ),
    # A footballer who became a manager was bought as a player.
    (
        "Former Leeds defender Alan Marsh has died. Marsh moved to Elland Road in 1962 for £20,000. He played 412 "
        "times for Leeds. He spent two years as manager of Rochdale.",
        {"Alan Marsh signedFor Leeds United confirmed", "Alan Marsh managed Rochdale confirmed"},
        {"Alan Marsh appointedBy Leeds United confirmed", "Alan Marsh managed Leeds United confirmed"},
    ),
    (
        "Alan Marsh, the Rochdale manager, is a former Leeds striker. He joined Rochdale from Barnsley in May.",
        {"Alan Marsh appointedBy Rochdale confirmed"},
        {"Alan Marsh signedFor Rochdale confirmed"},
    ),
]


_TAKEN_OTHERWISE = [
    # Whom somebody's side meet next is not that side.
    (
        "Hull winger Dan Perrow scored against Bolton. Rick Holm's side face Leeds next.",
        {"Rick Holm managed Hull City confirmed"},
        {"Rick Holm managed Leeds United confirmed"},
    ),
    (
        "Hull winger Dan Perrow scored twice. Rick Holm's team host Leeds on Saturday.",
        {"Rick Holm managed Hull City confirmed"},
        {"Rick Holm managed Leeds United confirmed"},
    ),
    (
        "Hull winger Dan Perrow scored twice. Rick Holm's side trail Leeds by three points.",
        {"Rick Holm managed Hull City confirmed"},
        {"Rick Holm managed Leeds United confirmed"},
    ),
    # Who speaks of his players coaches them.
    (
        'Hull lost at Everton on Monday. Hull\'s Holm said: "My players gave everything."',
        {"Holm managed Hull City confirmed"},
        {"Holm playedFor Hull City confirmed"},
    ),
    (
        'Hull lost at Everton on Monday. Hull\'s Holm said: "My team-mates gave everything."',
        {"Holm playedFor Hull City confirmed"},
        {"Holm managed Hull City confirmed"},
    ),
    # "Since" that opens a clause is no spell.
    (
        "It is 20 years since Dan Perrow kicked an Everton fan at Goodison Park. The Hull striker was banned.",
        {"Dan Perrow playedFor Hull City confirmed"},
        {"Dan Perrow playedFor Everton confirmed"},
    ),
    # A coach who calls somebody up coaches another team than his club.
    (
        "Rick Holm has called up Hull teenager Dan Perrow for the friendly in Ireland. Holm names his side on Tuesday.",
        {"Dan Perrow playedFor Hull City confirmed"},
        {"Rick Holm managed Hull City confirmed"},
    ),
    (
        "Hull manager Rick Holm has called up teenager Dan Perrow for the trip to Leeds.",
        {"Rick Holm managed Hull City confirmed"},
        set(),
    ),
    # A favourite at a club is loved there.
    (
        "Dan Perrow was a favourite at Leeds before he moved to Hull.",
        {"Dan Perrow playedFor Leeds United confirmed", "Dan Perrow signedFor Hull City confirmed"},
        {"Dan Perrow linkedWith Leeds United rumoured"},
    ),
    ("Rick Holm is a favourite for the Leeds job.", {"Rick Holm linkedWith Leeds United rumoured"}, set()),
    # Who replaces another during a match, and scores, takes no job over.
    (
        "Dan Perrow replaced Al Moss at Elland Road and scored twice.",
        set(),
        {"Dan Perrow managed Leeds United confirmed", "Dan Perrow succeeded Al Moss confirmed"},
    ),
    (
        "Rick Holm replaced Sam Marsh at Elland Road in May.",
        {"Rick Holm succeeded Sam Marsh confirmed"},
        set(),
    ),
    # Whom clubs want is he whom his manager would keep.
    (
        "Hull boss Rick Holm says he has no interest in selling Dan Perrow. Leeds have been linked with the Belgian.",
        {"Dan Perrow linkedWith Leeds United rumoured"},
        {"Rick Holm linkedWith Leeds United rumoured"},
    ),
    (
        "Hull coach Rick Holm hopes to keep Dan Perrow. Leeds are said to want the Norwegian.",
        {"Dan Perrow linkedWith Leeds United rumoured"},
        {"Rick Holm linkedWith Leeds United rumoured"},
    ),
    # Of whoever has replaced another it is told next where he comes from.
    (
        "Hull manager Rick Holm has been replaced by Sam Marsh. The former Leeds assistant takes charge on Saturday.",
        {"Sam Marsh assistantAt Leeds United confirmed", "Sam Marsh managed Hull City confirmed"},
        {"Rick Holm assistantAt Leeds United confirmed"},
    ),
    # Whom a club wants, several at a time, is of others.
    (
        "Everton want strikers Dan Perrow and Al Moss.",
        {"Dan Perrow linkedWith Everton rumoured", "Al Moss linkedWith Everton rumoured"},
        {"Dan Perrow playedFor Everton confirmed", "Al Moss playedFor Everton confirmed"},
    ),
    (
        "Everton target defenders Dan Perrow and Al Moss.",
        {"Dan Perrow linkedWith Everton rumoured", "Al Moss linkedWith Everton rumoured"},
        {"Dan Perrow playedFor Everton confirmed", "Al Moss playedFor Everton confirmed"},
    ),
    (
        "Everton defenders Dan Perrow and Al Moss are injured.",
        {"Dan Perrow playedFor Everton confirmed", "Al Moss playedFor Everton confirmed"},
        set(),
    ),
    # Nobody comes from two clubs.
    (
        "Everton signed Dan Perrow and Al Moss, from Leeds and Hull.",
        {"Dan Perrow departedFrom Leeds United confirmed", "Al Moss departedFrom Hull City confirmed"},
        {"Dan Perrow playedFor Hull City confirmed", "Al Moss playedFor Leeds United confirmed"},
    ),
    (
        "Dan Perrow and Al Moss arrived from Leeds and Hull in January.",
        {"Dan Perrow departedFrom Leeds United confirmed", "Al Moss departedFrom Hull City confirmed"},
        {"Dan Perrow departedFrom Hull City confirmed", "Al Moss departedFrom Leeds United confirmed"},
    ),
    (
        "Dan Perrow and Al Moss played for Leeds and Hull.",
        {"Dan Perrow playedFor Hull City confirmed", "Al Moss playedFor Leeds United confirmed"},
        set(),
    ),
    # To whom a club would not lose somebody, wants him.
    (
        "Hull do not want to lose Dan Perrow to Leeds.",
        {"Dan Perrow linkedWith Leeds United rumoured", "Dan Perrow departedFrom Hull City denied"},
        {"Dan Perrow linkedWith Leeds United denied"},
    ),
    ("Hull fear they will lose Dan Perrow to Leeds.", {"Dan Perrow linkedWith Leeds United rumoured"}, set()),
    # A ground that somebody leaves is a club's, and not the one that he plays for now.
    (
        "Celtic legend Dan Perrow scored for Barcelona. The Swede, 33, left Parkhead in the summer after seven years.",
        {"Dan Perrow departedFrom Celtic confirmed", "Dan Perrow playedFor Barcelona confirmed"},
        {"Dan Perrow departedFrom Barcelona confirmed"},
    ),
    # Who leaves a post for a team goes to that team, and coaches.
    (
        "Wales need a coach. Sam Marsh left the job for Leeds in October.",
        {"Sam Marsh departedFrom Wales confirmed", "Sam Marsh appointedBy Leeds United confirmed"},
        {"Sam Marsh departedFrom Leeds United confirmed", "Sam Marsh signedFor Leeds United confirmed"},
    ),
    (
        "Everton have appointed Sam Marsh as sporting director. Marsh replaces Rick Holm, who left for Leeds.",
        {"Rick Holm appointedBy Leeds United confirmed", "Rick Holm departedFrom Everton confirmed"},
        {"Rick Holm signedFor Leeds United confirmed"},
    ),
    # Who is interviewed for a post coaches where he has to be let go.
    (
        "Rick Holm has been interviewed for the Everton post. Hull have given him permission to speak to the club.",
        {"Rick Holm approachedBy Everton confirmed"},
        {"Rick Holm playedFor Hull City confirmed"},
    ),
    # Under whom somebody hopes to play has the job.
    (
        "Hull striker Dan Perrow wants to play for Scotland again under Sam Marsh.",
        {"Sam Marsh managed Scotland confirmed"},
        {"Dan Perrow playedFor Scotland confirmed"},
    ),
    # Terms that are agreed with nobody keep a player nowhere.
    (
        "Hull winger Dan Perrow's move to Leeds collapsed on Monday. Perrow had agreed terms.",
        {"Dan Perrow linkedWith Leeds United denied"},
        {"Dan Perrow committedTo Hull City confirmed"},
    ),
    # Who recalls somebody to his country's squad coaches that.
    (
        "Rick Holm has recalled Hull midfielder Dan Perrow to the Germany squad.",
        {"Rick Holm managed Germany confirmed", "Dan Perrow playedFor Hull City confirmed"},
        {"Rick Holm managed Hull City confirmed"},
    ),
    # What a former player foretells of others is a rumour.
    (
        'Celtic legend Al Moss was at Parkhead. "Rick Holm will leave Celtic in the summer," Moss said.',
        {"Rick Holm departedFrom Celtic rumoured"},
        {"Rick Holm departedFrom Celtic confirmed"},
    ),
    (
        "Former Hull midfielder Al Moss reckons Dan Perrow will join Leeds.",
        {"Dan Perrow linkedWith Leeds United rumoured"},
        {"Dan Perrow signedFor Leeds United confirmed"},
    ),
    (
        'Celtic chairman Al Moss was there. "Rick Holm will leave Celtic in the summer," Moss said.',
        {"Rick Holm departedFrom Celtic confirmed"},
        set(),
    ),
    # Whoever regrets no leaving left.
    (
        "Dan Perrow does not regret leaving Hull.",
        {"Dan Perrow departedFrom Hull City confirmed"},
        {"Dan Perrow departedFrom Hull City denied"},
    ),
    ("Dan Perrow has denied leaving Hull.", {"Dan Perrow departedFrom Hull City denied"}, set()),
    # Whom clubs want is neither the speaker nor whom they failed to get.
    (
        "Sam Marsh insists Dan Perrow is not for sale. Everton rejected a bid from Leeds for the defender in June.",
        {"Dan Perrow approachedBy Leeds United confirmed"},
        {"Sam Marsh approachedBy Leeds United confirmed"},
    ),
    (
        "Hull forward Dan Perrow is on a list of Everton's. Leeds, who missed out on Al Moss, are also interested in "
        "the France international.",
        {"Dan Perrow linkedWith Leeds United rumoured", "Dan Perrow playedFor France confirmed"},
        {"Al Moss playedFor France confirmed"},
    ),
    # Managers of the month do not play.
    (
        "Hull's Rick Holm and Bury's Sam Marsh were named joint managers of the month.",
        {"Rick Holm managed Hull City confirmed", "Sam Marsh managed Bury confirmed"},
        {"Rick Holm playedFor Hull City confirmed", "Sam Marsh playedFor Bury confirmed"},
    ),
    # Who comes in the words in which a coach goes is one.
    (
        "Hull sacked Rick Holm after six defeats and brought back Sam Marsh.",
        {"Sam Marsh appointedBy Hull City confirmed", "Rick Holm sackedBy Hull City confirmed"},
        {"Sam Marsh signedFor Hull City confirmed"},
    ),
    (
        "Hull sold Al Moss and brought back Dan Perrow.",
        {"Dan Perrow signedFor Hull City confirmed"},
        {"Dan Perrow appointedBy Hull City confirmed"},
    ),
    # By whom others are left out coaches.
    (
        "Hull's Dan Perrow and Bury's Al Moss have been left out by England's Sam Marsh.",
        {"Sam Marsh managed England confirmed", "Dan Perrow playedFor Hull City confirmed"},
        {"Sam Marsh playedFor England confirmed"},
    ),
    # Of whom somebody speaks the text goes on.
    (
        '"Dan Perrow will be remembered as a great," said Sam Marsh. The Belgian is joining Napoli.',
        {"Dan Perrow signedFor Napoli confirmed"},
        {"Sam Marsh signedFor Napoli confirmed"},
    ),
]

_ALL = [*_CASES, *_TAKEN_OTHERWISE]


@pytest.mark.parametrize(("text", "says", "never"), _ALL, ids=[case[0][:40] for case in _ALL])
def test_reads_gossip_and_careers(text: str, says: set[str], never: set[str]) -> None:
    found = told_with_certainty(text)
    assert says <= found, f"missing {says - found}, found {found}"
    assert not never & found


def test_a_medical_that_is_over_was_on_the_monday_before() -> None:
    claims = read("Dan Perrow had a medical at West Ham on Monday.", date="2026-02-20")
    assert [claim.date for claim in claims] == ["2026-02-16"]
