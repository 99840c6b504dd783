"""News of a change of manager, claim by claim: whose job is vacant, which club a clause leaves out, since when."""

import pytest
from reading import noted


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # What came before a leaving was at the club that is left.
        (
            "Derby have named former Hearts manager Rick Holm as their new boss. Holm led Hearts to third place in the "
            "league last season before stepping down in May.",
            {"Rick Holm resignedFrom Heart of Midlothian (2025-05)"},
            {"Rick Holm resignedFrom Derby County (2025-05)"},
        ),
        # When a spell began, or how long after that he left, is not when he left.
        (
            "Rick Holm has been named manager of Hull. He managed Bury from 2001 to 2004, but resigned after they were "
            "relegated. He took charge of Crawley in 2012 and was dismissed after eight months.",
            {"Rick Holm resignedFrom Bury", "Rick Holm sackedBy Crawley Town"},
            set(),
        ),
        (
            "Hull boss Rick Holm took over in 1999 after spells with Porto and Ajax.",
            {"Rick Holm managed Porto (former)", "Rick Holm appointedBy Hull City (1999)"},
            set(),
        ),
        # A club is asked about its own manager.
        (
            "Cardiff need a manager. Chairman Al Moss of Cardiff has spoken to Swindon about their manager, Rick Holm.",
            {"Rick Holm managed Swindon Town (current)"},
            {"Rick Holm managed Cardiff City (current)"},
        ),
        # Whoever is made favourite is not appointed, and an assistant does not manage his club.
        (
            "Newcastle have sacked Rick Holm. Tom Ashdale of Chelsea has been installed as favourite to take over. The "
            "Scot is assistant to Al Moss at Stamford Bridge.",
            {"Tom Ashdale assistantAt Chelsea (current)", "Tom Ashdale linkedWith Newcastle United"},
            {"Tom Ashdale managed Chelsea (current)", "Tom Ashdale appointedBy Chelsea (2026-02)"},
        ),
        # A former player who is named manager coaches: he replaces a manager.
        (
            "Former Leeds forward Rick Holm has been named manager of Hull. He replaces Al Moss.",
            {"Rick Holm succeeded Al Moss (at Hull City, 2026-02)"},
            set(),
        ),
        # The vacancy is not his who was followed by the one who has left now.
        (
            "Southampton have parted company with head coach Rick Holm. The Dane had been in charge since replacing Al "
            "Moss in July. Moss was himself dismissed after a row. Former Hull boss Tom Ashdale has been linked with "
            "the vacancy.",
            {"Tom Ashdale succeeded Rick Holm (at Southampton)"},
            {"Tom Ashdale succeeded Al Moss (at Southampton)"},
        ),
        # A sporting director's post goes to such a director, and a former player leaves none.
        (
            "Everton owner Ben Cole was sad. Director of football Al Moss resigned last month and the club have yet to "
            "name a successor. Porto sporting director Tom Ashdale has been linked with the post. Former Everton "
            "striker Dan Perrow will also leave the board.",
            {"Tom Ashdale succeeded Al Moss (at Everton)", "Tom Ashdale linkedWith Everton"},
            {"Tom Ashdale succeeded Dan Perrow (at Everton)"},
        ),
        # Whoever will keep his job has it.
        (
            "Everton owner Al Moss says that manager Rick Holm will keep his job.",
            {"Rick Holm managed Everton (current)"},
            {"Rick Holm managed Everton (future)"},
        ),
        # A coach beside whom somebody worked at a club was there.
        (
            "Roma sporting director Al Moss has resigned. Ben Cole, who worked with coach Rick Holm at Cagliari, is "
            "the leading candidate.",
            {"Rick Holm managed Cagliari (former)"},
            {"Rick Holm managed Roma (current)"},
        ),
        # What an heir is besides, told in a relative clause, is not what he takes over.
        (
            "Everton chief executive Al Moss is to leave. He will be replaced by Rick Holm, who is currently managing "
            "director of Aston Villa.",
            {"Rick Holm succeeded Al Moss (at Everton)"},
            {"Rick Holm succeeded Al Moss (at Aston Villa)"},
        ),
        # Who leaves a country for another leaves no team.
        (
            "Derby coach Rick Holm left Germany for England in 2023, replacing Al Moss.",
            {"Rick Holm succeeded Al Moss (at Derby County, 2023)"},
            {"Rick Holm departedFrom Germany (2023)", "Rick Holm managed Germany (former)"},
        ),
        # Whom "with" names is not gone with the other: he is lined up to follow him.
        (
            "Everton have sacked Rick Holm, with Dan Perrow lined up as his replacement.",
            {"Dan Perrow succeeded Rick Holm (at Everton)", "Dan Perrow linkedWith Everton"},
            {"Dan Perrow sackedBy Everton (2026-02)"},
        ),
        (
            "Everton have parted company with Rick Holm, with former Leeds boss Al Moss lined up as his successor.",
            {"Al Moss succeeded Rick Holm (at Everton)", "Al Moss linkedWith Everton"},
            {"Al Moss succeeded Rick Holm (at Leeds United)", "Al Moss linkedWith Leeds United"},
        ),
        (
            "Rick Holm looks certain to be sacked by Hull, with Al Moss already lined up as his replacement.",
            {"Al Moss succeeded Rick Holm (at Hull City)", "Rick Holm sackedBy Hull City"},
            {"Rick Holm succeeded Al Moss (at Hull City)", "Rick Holm linkedWith Hull City"},
        ),
        (
            "Hull sold Rick Holm to Leeds with Tom Varley earmarked as his replacement.",
            {"Tom Varley succeeded Rick Holm (at Hull City)", "Rick Holm signedFor Leeds United"},
            {"Tom Varley signedFor Leeds United", "Tom Varley departedFrom Hull City"},
        ),
        (
            "Hull have sacked Rick Holm, along with assistant Al Moss.",
            {"Rick Holm sackedBy Hull City (2026-02)", "Al Moss sackedBy Hull City (2026-02)"},
            set(),
        ),
        # Who is turned to where a player is missing is no manager.
        (
            "Leeds turned to Dan Perrow to replace the injured Rick Holm.",
            {"Dan Perrow playedFor Leeds United (current)", "Rick Holm playedFor Leeds United (current)"},
            {"Dan Perrow appointedBy Leeds United", "Dan Perrow managed Leeds United (current)"},
        ),
        (
            "Leeds have turned to the veteran Dan Perrow to replace Rick Holm, who broke his leg in May.",
            set(),
            {"Dan Perrow appointedBy Leeds United (2026-02)", "Rick Holm managed Leeds United (former)"},
        ),
        (
            "Leeds turned to former striker Dan Perrow to replace Rick Holm in the dugout.",
            {"Dan Perrow appointedBy Leeds United", "Rick Holm managed Leeds United (former)"},
            set(),
        ),
        (
            "Leeds have turned to Dan Perrow to replace the sacked Rick Holm.",
            {"Dan Perrow appointedBy Leeds United (2026-02)"},
            {"Dan Perrow playedFor Leeds United (current)"},
        ),
        # A player's former manager need not have been at his club of today.
        (
            "Dan Perrow, the Everton striker, spoke to his old boss Rick Holm at Leeds.",
            {"Rick Holm managed Leeds United (former)", "Dan Perrow playedUnder Rick Holm (at Leeds United)"},
            {"Rick Holm managed Everton (former)"},
        ),
        (
            "Everton striker Dan Perrow has thanked his former manager Rick Holm.",
            {"Dan Perrow playedUnder Rick Holm"},
            {"Rick Holm managed Everton (former)", "Dan Perrow playedUnder Rick Holm (at Everton)"},
        ),
        (
            "Everton striker Dan Perrow has praised his old coach at Hull, Rick Holm.",
            {"Dan Perrow playedUnder Rick Holm (at Hull City)", "Rick Holm managed Hull City (former)"},
            {"Rick Holm managed Everton (former)"},
        ),
        (
            "Everton's Dan Perrow and his boss Rick Holm were in Spain on Saturday.",
            {"Rick Holm managed Everton (current)"},
            set(),
        ),
        # What is agreed on for a time to come is to come.
        (
            "Rick Holm has agreed to become Everton manager in June.",
            {"Rick Holm managed Everton (future, 2026-06)"},
            set(),
        ),
        (
            "Rick Holm has agreed to take over as Everton manager next season.",
            {"Rick Holm managed Everton (future)"},
            set(),
        ),
        (
            "Rick Holm has agreed to become the new Everton manager at the end of the season.",
            {"Rick Holm managed Everton (future, 2026)"},
            set(),
        ),
        (
            "Rick Holm has agreed to stay as Everton manager next season.",
            {"Rick Holm managed Everton (current)"},
            set(),
        ),
        (
            "Rick Holm has agreed to take charge of Everton until the end of the season.",
            {"Rick Holm managed Everton (current)"},
            set(),
        ),
        (
            "Rick Holm agreed to become Everton manager in June last year.",
            set(),
            {"Rick Holm managed Everton (future, 2025-06)", "Rick Holm managed Everton (current, 2025-06)"},
        ),
        (
            "Dan Perrow has agreed to play for Leeds in August.",
            {"Dan Perrow playedFor Leeds United (future, 2026-08)"},
            set(),
        ),
        # Who will have a job, by the word of the club itself, is hired.
        (
            "Hull announced that Rick Holm would be their manager.",
            {"Rick Holm appointedBy Hull City", "Rick Holm managed Hull City (future)"},
            set(),
        ),
        (
            "Hull have announced that Rick Holm will be the club's next manager.",
            {"Rick Holm appointedBy Hull City"},
            set(),
        ),
        (
            "Hull confirmed Rick Holm will be their chief executive.",
            {"Rick Holm appointedBy Hull City"},
            set(),
        ),
        (
            "Hull announced that Rick Holm would no longer be their manager.",
            {"Rick Holm managed Hull City (former)"},
            {"Rick Holm appointedBy Hull City"},
        ),
        ("Hull announced that Rick Holm would remain their manager.", set(), {"Rick Holm appointedBy Hull City"}),
        ("Hull announced that Rick Holm would not be their manager.", set(), {"Rick Holm appointedBy Hull City"}),
        ("Hull announced that Rick Holm would be their captain.", set(), {"Rick Holm appointedBy Hull City"}),
        # "The recently sold X" played for the club that misses him.
        ("Everton will miss the recently sold Dan Perrow.", {"Dan Perrow playedFor Everton (former)"}, set()),
        ("The since-departed Dan Perrow scored 20 goals for Hull.", {"Dan Perrow playedFor Hull City (former)"}, set()),
        ("The newly signed Dan Perrow scored for Hull.", {"Dan Perrow playedFor Hull City (current)"}, set()),
        # A clause on what somebody did before gives the job that he took to no team.
        (
            "Hull City have sacked Rick Holm. Holm, who previously managed Leeds, took over in October from Al Moss.",
            {"Rick Holm managed Leeds United (former)"},
            {"Rick Holm managed Leeds United (current)", "Rick Holm appointedBy Leeds United (2025-10)"},
        ),
        (
            "Hull City have sacked Rick Holm. Holm, who once coached Leeds, was appointed in October.",
            {"Rick Holm appointedBy Hull City (2025-10)"},
            {"Rick Holm appointedBy Leeds United (2025-10)"},
        ),
        (
            "Hull City have sacked Rick Holm. Holm, who managed Leeds before, took charge in October.",
            {"Rick Holm managed Leeds United (former)"},
            {"Rick Holm managed Leeds United (current)"},
        ),
        # In whom a successor has been found is he.
        (
            "Hull sacked coach Rick Holm. The club have found the right replacement in Al Moss, who was at York.",
            {"Al Moss succeeded Rick Holm (at Hull City, 2026-02)", "Al Moss appointedBy Hull City (2026-02)"},
            set(),
        ),
        (
            "Hull have found a worthy successor to coach Rick Holm in the shape of Al Moss.",
            {"Al Moss succeeded Rick Holm (at Hull City, 2026-02)"},
            set(),
        ),
        (
            "Hull hope to find a successor to coach Rick Holm in Spain. They have spoken to Al Moss.",
            set(),
            {"Al Moss succeeded Rick Holm (at Hull City)", "Al Moss appointedBy Hull City"},
        ),
        (
            "Al Moss has been Hull manager since Rick Holm stepped away from the role in May.",
            {"Al Moss succeeded Rick Holm (at Hull City)"},
            {"Al Moss resignedFrom Hull City"},
        ),
        # Whoever follows one who has just left a club follows him there, wherever he is today.
        (
            "Rick Holm left Hull in May. He was succeeded by Al Moss, the Leeds coach.",
            {"Al Moss succeeded Rick Holm (at Hull City)"},
            {"Al Moss succeeded Rick Holm (at Leeds United)"},
        ),
        (
            "Rick Holm resigned at Hull on Monday. Leeds manager Al Moss has succeeded him.",
            {"Al Moss succeeded Rick Holm (at Hull City, 2026-02)"},
            set(),
        ),
        (
            "Rick Holm, once sacked by Hull, was replaced by new Leeds manager Al Moss.",
            {"Al Moss succeeded Rick Holm (at Leeds United)"},
            set(),
        ),
        (
            "Rick Holm was sacked by Leeds. He was replaced by new Leeds manager Al Moss.",
            {"Al Moss succeeded Rick Holm (at Leeds United)"},
            set(),
        ),
    ],
)
def test_who_comes_and_goes(text: str, said: set[str], not_said: set[str]) -> None:
    claims = noted(text, "status at date", "2026-02-20")
    assert said <= claims
    assert not not_said & claims
