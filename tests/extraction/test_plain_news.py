"""Plain news in plain words, claim by claim: what it says, and what must not be read into it."""

import pytest
from reading import noted, read


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A team that is met, or that makes an offer, is not whose manager is named.
        (
            "Interim boss Rick Holm praised his players after the 2-1 win at Leeds.",
            set(),
            {"Rick Holm managed Leeds United (current)"},
        ),
        # The doctor of a club is there for no medical of his own, and an agent is no team-mate.
        ("Rick Holm is the medical officer for Everton.", set(), {"Rick Holm linkedWith Everton (rumoured)"}),
        (
            "Leeds striker Dan Perrow ended his partnership with agent Rick Holm.",
            {"Dan Perrow playedFor Leeds United (current)"},
            {"Dan Perrow teammateOf Rick Holm (former)", "Dan Perrow teammateOf Rick Holm (former, at Leeds United)"},
        ),
        (
            "Chelsea lost again. Manager Rick Holm said that the club had an offer from Saudi side Al-Hilal.",
            {"Rick Holm managed Chelsea (current)"},
            {"Rick Holm managed Al-Hilal (current)"},
        ),
        # Whoever looks for a successor is none.
        (
            "Wolves boss Rick Holm is looking for a replacement for Dan Perrow, who left for Fulham.",
            {"Dan Perrow signedFor Fulham"},
            {
                "Rick Holm succeeded Dan Perrow (rumoured, at Wolverhampton Wanderers)",
                "Dan Perrow managed Wolverhampton Wanderers (former)",
            },
        ),
        # Whoever sold a club owned it, whatever else he was there; what he bought he has no longer.
        (
            "The former Leeds chairman Rick Holm bought the club in 1987 and sold it to Tom Ashdale in 1998.",
            {"Rick Holm ownerOf Leeds United (former)", "Tom Ashdale ownerOf Leeds United (current)"},
            {"Rick Holm ownerOf Leeds United (current)"},
        ),
        # What somebody had been elsewhere is not the job that he took over.
        (
            "Kilmarnock chairman Al Moss will give Rick Holm time. The manager was appointed in May as successor to "
            "Tom Ashdale, who left for Preston. Holm had previously been assistant to Ben Cole at St Mirren.",
            {"Tom Ashdale managed Kilmarnock (former)"},
            {"Tom Ashdale assistantAt Kilmarnock (former)"},
        ),
        # A given name before a surname is no club's nickname.
        (
            "Everton have sacked Rick Holm and appointed Dale Ashdale.",
            {"Dale Ashdale appointedBy Everton"},
            set(),
        ),
        # Whoever was sacked was a coach, so that he replaced one.
        (
            "Everton have sacked Rick Holm. He replaced Tom Ashdale in 2023.",
            {"Rick Holm succeeded Tom Ashdale (at Everton)"},
            set(),
        ),
        # No clause that "as" opens has an infinitive for its verb; what is left is not where another is succeeded.
        (
            "Scotland have named Rick Holm as head coach. "
            "Holm has left his post as Hibernian manager to succeed Al Moss.",
            {"Rick Holm succeeded Al Moss (at Scotland)", "Rick Holm managed Hibernian (former)"},
            {"Rick Holm succeeded Al Moss (at Hibernian)"},
        ),
        # No headline ends within "has joined Everton", nor within a name; whoever has joined a club is of no other.
        (
            "Brentford striker Dan Perrow has joined West Ham United for a club-record £52m. The Ghana international "
            "signed a contract until 2031. Perrow, 26, came to England in 2022. Brentford will replace Perrow with "
            "Celta Vigo's Tom Varley.",
            {"Dan Perrow signedFor West Ham United", "Dan Perrow playedFor Brentford (former)"},
            {"Dan Perrow signedFor Brentford", "Dan Perrow committedTo Brentford", "Tom Varley appointedBy Brentford"},
        ),
        (
            "Norwich have signed Hull striker Dan Perrow. The fee was £2m. He joins on loan until May.",
            {"Dan Perrow signedFor Norwich City", "Dan Perrow playedFor Hull City (current)"},
            set(),
        ),
        # Where women's football begins an article, its names of clubs are their women's teams.
        (
            "Arsenal Women have signed Beth Holm. She is 27. Arsenal head coach Maria Varley said it was a good day.",
            {"Maria Varley managed Arsenal Women (current)"},
            {"Maria Varley managed Arsenal (current)"},
        ),
        # Whoever scores plays, though he coached later; a name beside a subject is no second one.
        (
            "Former Leeds striker Rick Holm has died. Holm joined Leeds from Wrexham in 1972 and scored 61 goals under "
            "Al Moss. He later became coach of Crewe. His grandson Dan Holm plays for Swansea.",
            {
                "Rick Holm signedFor Leeds United",
                "Rick Holm playedUnder Al Moss",
                "Dan Holm playedFor Swansea City (current)",
            },
            {"Rick Holm appointedBy Leeds United", "Rick Holm playedFor Swansea City (former)"},
        ),
        # Whose assistant somebody once was, he was where the other coached.
        (
            "Former Everton coach Rick Holm has died. His former assistant Al Moss manages Swansea.",
            {"Al Moss assistantAt Everton (former)", "Al Moss managed Swansea City (current)"},
            {"Al Moss assistantAt Swansea City (former)"},
        ),
        # As what somebody is seen, he is not yet; "view" and "value" are verbs there.
        (
            "Inter Milan see Torino goalkeeper Dan Perrow as a successor to Al Moss.",
            {"Dan Perrow succeeded Al Moss (rumoured, at Inter Milan)"},
            set(),
        ),
        (
            "Everton view Rangers coach Tom Ashdale as a replacement for Rick Holm.",
            {"Tom Ashdale linkedWith Everton (rumoured)"},
            {"Tom Ashdale managed Everton (current)"},
        ),
        (
            "Villarreal winger Dan Perrow wants to go. Villarreal value him at £40m and have turned down an offer from "
            "Hull.",
            {"Dan Perrow approachedBy Hull City"},
            {"Dan Perrow rejected Hull City"},
        ),
        # What a club agrees to pay is no signing, nor does who welcomes an appointment get one.
        (
            "Dan Perrow is near a move to Galatasaray. Galatasaray have agreed to pay £9m for the Leicester defender.",
            {"Dan Perrow linkedWith Galatasaray (rumoured)"},
            {"Dan Perrow signedFor Galatasaray"},
        ),
        (
            "Bolton won again. Manager Rick Holm welcomed the appointment.",
            {"Rick Holm managed Bolton Wanderers (current)"},
            {"Rick Holm appointedBy Bolton Wanderers"},
        ),
        # An international team-mate is one of a national team.
        (
            "The Wales striker Dan Perrow has joined Leeds, where he meets his international team-mate Al Moss.",
            {"Dan Perrow teammateOf Al Moss (current, at Wales)"},
            set(),
        ),
        # A contract given to somebody as coach is his first, not another.
        (
            "Leeds have handed Rick Holm a contract as their new head coach.",
            {"Rick Holm appointedBy Leeds United", "Rick Holm managed Leeds United (current)"},
            {"Rick Holm committedTo Leeds United"},
        ),
        # What somebody never thought of he will not do; whoever snubs a club is not of it.
        (
            "Chelsea midfielder Dan Perrow says he never thought about leaving.",
            {"Dan Perrow departedFrom Chelsea (denied)"},
            {"Dan Perrow departedFrom Chelsea (rumoured)"},
        ),
        (
            "Midfielder Dan Perrow has snubbed Hull.",
            {"Dan Perrow rejected Hull City"},
            {"Dan Perrow playedFor Hull City (current)"},
        ),
        # Of whom an agent speaks; what a run makes of somebody; of how many he will be one.
        (
            "Dan Perrow's agent has insisted that his client will not leave Napoli.",
            {"Dan Perrow departedFrom Napoli (denied)"},
            set(),
        ),
        (
            "A run of six wins has made Holm a leading candidate to succeed Al Moss at Everton. "
            "Rick Holm coaches Hull.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            set(),
        ),
        (
            "Dan Perrow will be the third Ajax player to move to AC Milan in two years.",
            {"Dan Perrow playedFor Ajax (current)"},
            {"Dan Perrow playedFor Ajax (future)"},
        ),
        # Of whom a club is said to be interested beside what he does; who takes over ends what the other was.
        (
            "Dan Perrow of Ipswich could leave on loan, with Luton interested. Ipswich have signed the goalkeeper "
            "Al Moss. Moss is 24. Moss came from Burnley. Moss will play on Saturday.",
            {"Dan Perrow linkedWith Luton Town (rumoured)"},
            {"Al Moss linkedWith Luton Town (rumoured)"},
        ),
        (
            "Rick Holm has been named the new manager of Everton. He takes over from interim coach Al Moss, who "
            "returns to the under-23 side. President Ben Cole described Holm as an attacking coach.",
            {"Rick Holm succeeded Al Moss (at Everton)", "Al Moss managed Everton (former)"},
            {"Al Moss appointedBy Everton", "Rick Holm assistantAt Everton (former)"},
        ),
        # An owner who turns down an offer for his club has not turned the club down.
        (
            "Leyton Orient owner Rick Holm has rejected a £20m offer for the club from a Qatari group.",
            {"Rick Holm ownerOf Leyton Orient (current)"},
            {"Rick Holm rejected Leyton Orient"},
        ),
        # Whose team-mate somebody is, is no club.
        (
            "Everton have a new captain, Dan Cooke Perrow. Cooke Perrow's team-mate Al Moss has been told to go.",
            {"Dan Cooke Perrow teammateOf Al Moss (current)"},
            set(),
        ),
        # What lasted until a year that is past is past; who is to become manager is none yet.
        (
            "Charlton striker Dan Perrow scored. His father Carl scored 53 goals for the Addicks from 1987 to 1998.",
            {"Carl playedFor Charlton Athletic (former)"},
            {"Carl playedFor Charlton Athletic (current)"},
        ),
        (
            "Rick Holm is to become the manager of Alloa Athletic.",
            {"Rick Holm managed Alloa Athletic (future)"},
            {"Rick Holm managed Alloa Athletic (current)"},
        ),
        # No assistant is a forward, no coach is bought; whose spell it was, they shared.
        (
            "France coach Rick Holm has left out Dan Perrow. Holm's assistant Al Moss said the door was not closed. "
            "The Real Madrid forward has 97 caps.",
            {"Dan Perrow playedFor Real Madrid (current)"},
            {"Al Moss playedFor Real Madrid (current)"},
        ),
        (
            "Middlesbrough are glad to have defender Dan Perrow. Boro head coach Rick Holm wanted to keep him. "
            "He joined Boro from Brighton for £1m in 2021.",
            set(),
            {"Rick Holm appointedBy Middlesbrough", "Rick Holm managed Brighton & Hove Albion (former)"},
        ),
        (
            "Tom Ashdale was assistant to Rick Holm during his spell at Swansea.",
            {"Tom Ashdale assistantAt Swansea City (former)", "Rick Holm managed Swansea City (former)"},
            set(),
        ),
        # Whoever buys somebody from a club has not played for it; "Don" is a first name.
        (
            "Celtic won. Dan Perrow was bought from Kilmarnock by Don Ashdale in 2019.",
            {"Dan Perrow playedFor Kilmarnock (former)"},
            {"Don Ashdale playedFor Kilmarnock (former)", "Ashdale playedFor Kilmarnock (former)"},
        ),
        (
            "County have a new manager. Ross County's previous manager, Don Ashdale, was sacked in May.",
            {"Don Ashdale sackedBy Ross County"},
            set(),
        ),
        # The youth coach who replaces a manager manages; whoever manages one club no longer manages another.
        (
            "Watford have sacked Rick Holm and replaced him with under-21s coach Tom Ashdale.",
            {"Tom Ashdale managed Watford (current)"},
            set(),
        ),
        (
            "St Johnstone head coach Rick Holm knows Dan Perrow from his time in charge of Tromso.",
            {"Rick Holm managed St Johnstone (current)", "Rick Holm managed Tromsø (former)"},
            set(),
        ),
        # A successor to somebody is not he, and once one is found he is gone.
        (
            "Leeds have named a successor to Rick Holm.",
            {"Rick Holm managed Leeds United (former)"},
            {"Rick Holm appointedBy Leeds United"},
        ),
        (
            "Leeds have named Tom Ashdale as the successor to manager Rick Holm.",
            {
                "Tom Ashdale appointedBy Leeds United",
                "Tom Ashdale succeeded Rick Holm (at Leeds United)",
                "Rick Holm managed Leeds United (former)",
            },
            set(),
        ),
        (
            "Leeds will name a successor to manager Rick Holm in May.",
            {"Rick Holm managed Leeds United (current)"},
            {"Rick Holm appointedBy Leeds United", "Rick Holm managed Leeds United (former)"},
        ),
        # Whoever will be the next coach is more than linked with the job, whoever could be is not.
        ("Rick Holm will be the next coach of Brazil.", {"Rick Holm managed Brazil (future)"}, set()),
        (
            "Bookmakers say that Rick Holm will be the next coach of Brazil.",
            {"Rick Holm linkedWith Brazil (rumoured)"},
            {"Rick Holm managed Brazil (future)"},
        ),
        # Who runs the club stands beside his name.
        ("Everton won. Al Moss, the majority owner, was happy.", {"Al Moss ownerOf Everton (current)"}, set()),
        (
            "Everton won. Al Moss, the sporting director, was happy.",
            {"Al Moss sportingDirectorOf Everton (current)"},
            set(),
        ),
        (
            "Frank Holm, the American who has owned Everton since 2016, was happy.",
            {"Frank Holm ownerOf Everton (current)"},
            set(),
        ),
        # What has a subject right before it is a verb.
        (
            "Journalist Al Moss claims that Rick Holm dreams of managing Everton.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            {"Al Moss linkedWith Everton (rumoured)"},
        ),
        (
            "Everton coach Rick Holm is calm. Leeds had made him a leading candidate to succeed Al Moss.",
            {"Rick Holm linkedWith Leeds United (rumoured)"},
            set(),
        ),
        # What a club says that somebody has signed, it is there.
        (
            "Rick Holm has left Hull City, whom Holm led for a year. Everton said that he had signed a contract.",
            {"Rick Holm signedFor Everton"},
            {"Rick Holm signedFor Hull City"},
        ),
        (
            "Everton announced that Rick Holm had gone and that Leeds coach Al Moss had signed and would stay on.",
            {"Rick Holm departedFrom Everton"},
            set(),
        ),
        # Whoever played for a club may manage it later.
        (
            "Rick Holm captained Everton and later managed the club.",
            {"Rick Holm playedFor Everton (former)", "Rick Holm managed Everton (former)"},
            set(),
        ),
        (
            "Everton coach Rick Holm has hired Al Moss, a team-mate in his Leeds days.",
            {"Rick Holm teammateOf Al Moss (former, at Leeds United)", "Al Moss playedFor Leeds United (former)"},
            set(),
        ),
        # Who plays for a club and a country plays for both now; a club is turned down in favour of another.
        (
            "Rick Holm plays for Everton and Wales. Al Moss has played for Leeds since 2019 and for Wales since 2020.",
            {
                "Rick Holm playedFor Everton (current)",
                "Rick Holm playedFor Wales (current)",
                "Al Moss playedFor Leeds United (current)",
            },
            set(),
        ),
        (
            "Rick Holm rejected Everton to stay at Leeds.",
            {"Rick Holm rejected Everton", "Rick Holm committedTo Leeds United"},
            set(),
        ),
        ("Rick Holm refused to stay at Leeds.", set(), {"Rick Holm committedTo Leeds United"}),
        # What stands behind "and" is set to be done as well.
        (
            "Everton are set to sack Rick Holm and replace him with Al Moss.",
            {"Rick Holm sackedBy Everton (rumoured)", "Al Moss linkedWith Everton (rumoured)"},
            {"Al Moss appointedBy Everton", "Al Moss managed Everton (current)"},
        ),
        (
            "Everton are ready to sell Rick Holm and sign Al Moss from Leeds.",
            {"Al Moss linkedWith Everton (rumoured)"},
            {"Al Moss signedFor Everton"},
        ),
        ("Everton plan to sell Rick Holm to Hull.", set(), {"Rick Holm signedFor Hull City"}),
        # Whoever is left in charge is not sacked; whoever came close to a club never came.
        (
            "Everton have sacked Rick Holm and left Al Moss in charge.",
            {"Rick Holm sackedBy Everton", "Al Moss managed Everton (current)"},
            {"Al Moss sackedBy Everton"},
        ),
        (
            "Rick Holm came close to joining Everton but signed for Leeds instead.",
            {"Rick Holm linkedWith Everton (rumoured)", "Rick Holm signedFor Leeds United"},
            {"Rick Holm signedFor Everton"},
        ),
        ("Rick Holm nearly joined Everton.", {"Rick Holm linkedWith Everton (rumoured)"}, set()),
        # Whom a club appoints, he replaces another, not the club.
        (
            "Everton have appointed Rick Holm as sporting director, succeeding Al Moss.",
            {
                "Rick Holm succeeded Al Moss (at Everton)",
                "Al Moss sportingDirectorOf Everton (former)",
            },
            set(),
        ),
        # Her assistant is linked, not she.
        (
            "The England coach Beth Holm is happy. Her assistant Al Moss has been linked with the Chelsea job.",
            {"Al Moss linkedWith Chelsea (rumoured)"},
            {"Beth Holm linkedWith Chelsea (rumoured)"},
        ),
        # "The Wales international" does nothing in Wales's stead; a coach has no team-mates now.
        (
            "Hull winger Dan Perrow has joined Nantes. The Wales international fell out of favour under Rick Holm.",
            {"Dan Perrow playedUnder Rick Holm"},
            {"Rick Holm managed Wales (former)"},
        ),
        (
            "Hull winger Dan Perrow has joined Nantes. Nantes coach Rick Holm wanted him. His Wales team-mate Al Moss "
            "joined Forest.",
            set(),
            {"Rick Holm teammateOf Al Moss (current, at Wales)"},
        ),
        # "Now sporting" is no verb.
        (
            "Former Juventus director Rick Holm has been banned. Holm is now sporting director at Tottenham.",
            {"Rick Holm sportingDirectorOf Tottenham Hotspur (current)"},
            set(),
        ),
    ],
)
def test_what_is_said(text: str, said: set[str], not_said: set[str]) -> None:
    found = noted(text, "status certainty at", "2026-02-20")
    assert said <= found, found
    assert not not_said & found, found


def test_how_long_a_contract_runs_is_no_duration() -> None:
    found = read("Everton have appointed Rick Holm as manager on a two-year contract.")
    assert [claim.relation for claim in found if claim.duration] == []


def test_a_year_in_which_something_happens_is_no_duration() -> None:
    found = read("Rick Holm, the third manager in a year, is a former Everton captain. Everton lost.")
    assert [claim.relation for claim in found if claim.duration] == []


def test_years_later_are_no_duration() -> None:
    found = read("Rick Holm bought Leeds in 1987 and sold the club to Tom Ashdale eleven years later.")
    assert {claim.date for claim in found} == {"1987", "1998"}
    assert all(claim.duration is None for claim in found)
