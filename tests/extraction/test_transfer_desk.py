"""News of transfers and of matches to come: which club a clause leaves out, what is only to be paid, who says it."""

import pytest
from reading import noted


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Where he came from is of the club that has him, or had him last, not of the one that wants or gets him.
        (
            "Everton have agreed a deal with Porto to sign Rick Holm. Holm has made 87 appearances for Porto since "
            "joining from Boavista in 2021.",
            {"Rick Holm signedFor Porto (2021)", "Rick Holm signedFor Everton"},
            {"Rick Holm signedFor Everton (2021)"},
        ),
        (
            "Everton have signed Rick Holm from Porto. He joined from Boavista in 2021.",
            {"Rick Holm signedFor Porto (2021)"},
            {"Rick Holm signedFor Everton (2021)"},
        ),
        # Whoever puts pen to paper somewhere else does not stay.
        (
            "Everton have agreed a deal with Porto to sign Rick Holm. The 23-year-old will have a medical before "
            "putting pen to paper on a five-year contract.",
            {"Rick Holm signedFor Everton"},
            {"Rick Holm committedTo Porto (rumoured)"},
        ),
        (
            "Juventus have opened talks with Chelsea over a deal for Rick Holm. The Serie A side want to take the "
            "24-year-old on loan with an option to make the move permanent.",
            {"Rick Holm linkedWith Juventus (rumoured)"},
            {"Rick Holm committedTo Juventus (rumoured)"},
        ),
        # What has to be paid first is not done.
        (
            "Arsenal will have to pay £70m to sign Rick Holm.",
            {"Rick Holm linkedWith Arsenal (rumoured)"},
            {"Rick Holm signedFor Arsenal"},
        ),
        (
            "Arsenal would need to break their transfer record to sign Rick Holm.",
            {"Rick Holm linkedWith Arsenal (rumoured)"},
            {"Rick Holm signedFor Arsenal"},
        ),
        ("Arsenal had to pay £70m to sign Rick Holm.", {"Rick Holm signedFor Arsenal"}, set()),
        # A phrase behind a preposition is not torn, and those who are beaten sign nobody.
        (
            "Everton are considering a move for Bayern Munich defender Rick Holm.",
            {"Rick Holm linkedWith Everton (rumoured)"},
            set(),
        ),
        (
            "Arsenal beat off competition from West Ham and Lyon to sign Rick Holm.",
            {"Rick Holm signedFor Arsenal"},
            {"Rick Holm signedFor Lyon"},
        ),
        # Whoever speaks does not name himself.
        (
            "Aberdeen have rejected a bid from Celtic for winger Rick Holm. Dons manager Al Moss wants to keep him. "
            '"Rick is our player and we do not want to sell him," he said.',
            {"Rick Holm departedFrom Aberdeen (denied, by Al Moss)"},
            {"Rick Holm departedFrom Aberdeen (denied, by Rick Holm)"},
        ),
        # A stay told in a clause on somebody is not what the clause above tells of him.
        (
            "Norwich are managed by former Leicester defender Rick Holm, who spent nine years at the King Power.",
            {"Rick Holm managed Norwich City (current)"},
            {"Rick Holm managed Norwich City (current, P9Y)"},
        ),
        # A deal that is agreed with the club that is to get somebody is no renewal.
        (
            "Chelsea have reached an agreement with Monaco to sign defender Rick Holm. The 20-year-old has agreed a "
            "seven-year contract and will arrive in London on Sunday.",
            {"Rick Holm signedFor Chelsea"},
            {"Rick Holm committedTo Monaco (2026-02)"},
        ),
        # Whoever rules out a move for another does not speak of one of his own; nor does he move who signs another.
        (
            "Everton manager Al Moss has ruled out a move for Barcelona midfielder Rick Holm.",
            {"Rick Holm linkedWith Everton (denied)"},
            {"Al Moss linkedWith Barcelona (denied)"},
        ),
        (
            "Rick Holm was signed from Stuttgart for £26m in 2024 by Cardona's predecessor, Tom Ashdale.",
            {"Rick Holm departedFrom VfB Stuttgart (2024)"},
            {"Tom Ashdale departedFrom VfB Stuttgart (2024)"},
        ),
        (
            "Brentford welcome back top scorer Rick Holm from the Africa Cup of Nations.",
            set(),
            {"Rick Holm approachedBy Brentford", "Rick Holm linkedWith Brentford (rumoured)"},
        ),
        # "Current" is a club's nickname in America alone, and a given name is no end of a headline.
        (
            "Current Celtic manager Rick Holm has signed Tom Ashdale.",
            {"Rick Holm managed Celtic (current)"},
            {"Rick Holm managed Kansas City Current (current)"},
        ),
        (
            "Midfielder Tom Ashdale says he is happy. Ashdale, 29, played under Rick Holm at Barnsley between 2016 and "
            "2018. The Scot had been without a club since June, when his time at Oldham ended, and was training on his "
            "own until the phone rang on a rainy morning last week, not far from the hills where he grew up with two "
            'sisters. "Tom gives us something else in the middle of the park, and the lads have taken to him," '
            "the manager said.",
            {"Tom Ashdale playedUnder Rick Holm"},
            set(),
        ),
        # Whoever came close to it, or hopes to be first, has not done it.
        (
            "Rick Holm came close to joining St Johnstone on loan.",
            {"Rick Holm linkedWith St Johnstone (rumoured)"},
            {"Rick Holm signedFor St Johnstone"},
        ),
        (
            "Chelsea are hoping to beat Manchester City to the signing of Palmeiras teenager Rick Holm.",
            {"Rick Holm linkedWith Chelsea (rumoured)"},
            {"Rick Holm signedFor Chelsea"},
        ),
        # All of a list behind a date are its clause's subjects, and what runs out then has another time.
        (
            "Rick Holm's deal expires in June 2027 and Manchester United and Paris St-Germain are both interested in "
            "the 22-year-old.",
            {
                "Rick Holm linkedWith Manchester United (rumoured)",
                "Rick Holm linkedWith Paris Saint-Germain (rumoured)",
            },
            set(),
        ),
        # Nobody who speaks in two parts names himself in the first.
        (
            'Palermo coach Al Moss does not want to lose Giacomo Holm. "Giacomo is happy here," he said, "and I have '
            "told the president that we can't sell him.\"",
            {"Giacomo Holm departedFrom Palermo (denied, by Al Moss)"},
            set(),
        ),
        # Agents are met for others.
        (
            "Barcelona want to keep Rick Holm. Director of football Al Moss will meet Holm's agent, Tom Ashdale, soon.",
            set(),
            {"Tom Ashdale approachedBy Barcelona", "Tom Ashdale linkedWith Barcelona (rumoured)"},
        ),
        # A team of women plays others, though their manager is a man.
        (
            "Manchester City Women forward Beth Holm has signed a new deal. Manager Al Moss said he was delighted. "
            "City visit Brighton on Sunday, when Holm will face her sister. Brighton are coached by Tom Ashdale.",
            {"Tom Ashdale managed Brighton & Hove Albion Women (current)"},
            set(),
        ),
        # What stands in brackets behind an item has it, and those who report are outsiders.
        (
            "Liverpool have made an offer for Atletico Madrid midfielder Rick Holm, 22. (Marca) West Ham have sacked "
            "Tom Ashdale. (Gazette) Arsenal have signed Ben Cole. (Bild - in German)",
            {
                "Rick Holm approachedBy Liverpool (reported, 2026-02, by Marca)",
                "Tom Ashdale sackedBy West Ham United (reported, 2026-02, by Gazette)",
                "Ben Cole signedFor Arsenal (reported, 2026-02, by Bild)",
            },
            set(),
        ),
        (
            "Everton have made an offer for Rick Holm. (He is 22.) Leeds drew.",
            {"Rick Holm approachedBy Everton (2026-02)"},
            set(),
        ),
        (
            "Everton have opened talks over a deal for striker Rick Holm, journalist Tom Ashdale reports.",
            {"Rick Holm approachedBy Everton (reported, 2026-02, by Tom Ashdale)"},
            set(),
        ),
        # Whoever has been there since he arrived is there still, whatever had been before.
        (
            "Sunderland have sold Tom Ashdale. He had been out of favour since the arrival of Rick Holm as head coach.",
            {"Rick Holm managed Sunderland (current)"},
            {"Rick Holm managed Sunderland (former)"},
        ),
        # A club that wants somebody is not the one that he leaves.
        (
            'Lens president Al Moss said Leverkusen had made a bid for Yvan Holm. "Yvan will leave one day," he said.',
            {"Yvan Holm approachedBy Bayer Leverkusen (by Al Moss)"},
            {"Yvan Holm departedFrom Bayer Leverkusen (by Al Moss)"},
        ),
        # No headline ends with "former".
        (
            "Ajax have appointed former Netherlands defender Rick Holm as technical director. The 48-year-old leaves "
            'his role as head of football at AZ Alkmaar to return to the club where he began his playing career. "Ajax '
            'is in my heart," Holm said on a windy afternoon in the city where he was born and where his parents still '
            "run a small shop, a short walk from the old ground and from the school at which he first kicked a ball "
            "with friends. Ajax, who have won one game of six, meet Netherlands rivals Utrecht on Saturday.",
            {"Rick Holm appointedBy Ajax (2026-02)", "Rick Holm playedFor Netherlands (former)"},
            set(),
        ),
        # A loan is one to the club that announces it where it is "from" another; talks about it, or a fee, are none.
        (
            "Everton confirmed the loan of Rick Holm from Hull.",
            {"Rick Holm signedFor Everton", "Rick Holm playedFor Hull City (former)"},
            set(),
        ),
        (
            "Everton defender Al Moss is out. Everton confirmed the loan of Rick Holm at Hull.",
            {"Al Moss playedFor Everton (current)"},
            {"Rick Holm signedFor Everton"},
        ),
        (
            "Everton defender Al Moss is out. Everton confirm loan talks for Rick Holm.",
            {"Al Moss playedFor Everton (current)", "Rick Holm approachedBy Everton (2026-02)"},
            {"Rick Holm signedFor Everton"},
        ),
        # Somebody is welcomed from a game as well, and by those who do not sign him.
        (
            "Everton welcomed the midfielder Rick Holm from Leeds on a three-year deal.",
            {"Rick Holm signedFor Everton", "Rick Holm departedFrom Leeds United"},
            set(),
        ),
        (
            "Everton manager Al Moss welcomed Rick Holm from Leeds.",
            {"Rick Holm signedFor Everton", "Rick Holm departedFrom Leeds United"},
            set(),
        ),
        (
            "Everton welcomed fit-again Rick Holm from the Leeds game.",
            {"Rick Holm playedFor Everton (current)"},
            {"Rick Holm signedFor Everton", "Rick Holm departedFrom Leeds United"},
        ),
        (
            "Everton defender Al Moss is out. Everton fans welcomed Rick Holm from Leeds.",
            {"Al Moss playedFor Everton (current)"},
            {"Rick Holm signedFor Everton", "Rick Holm departedFrom Leeds United"},
        ),
        # What is fought for is he himself, or his signature.
        ("Everton won the battle for Rick Holm's signature.", {"Rick Holm signedFor Everton"}, set()),
        ("Everton have won the race for the services of Rick Holm.", {"Rick Holm signedFor Everton (2026-02)"}, set()),
        (
            "Everton defender Al Moss is out. Everton won the battle for Rick Holm's image rights.",
            {"Al Moss playedFor Everton (current)"},
            {"Rick Holm signedFor Everton"},
        ),
        # Whom a manager has in mind, or on a list, he has not had in his side.
        (
            "Leeds manager Al Moss had Rick Holm at Everton in his first spell.",
            {"Rick Holm playedUnder Al Moss", "Al Moss managed Everton (former)"},
            set(),
        ),
        (
            "Leeds manager Al Moss had striker Rick Holm at Everton in mind.",
            {"Al Moss managed Leeds United (current)"},
            {"Rick Holm playedUnder Al Moss", "Al Moss managed Everton (former)"},
        ),
    ],
)
def test_transfer_news_says_this_and_not_that(text: str, said: set[str], not_said: set[str]) -> None:
    claims = noted(text, "status certainty date duration attributed_to", "2026-02-20")
    assert said <= claims
    assert not claims & not_said
