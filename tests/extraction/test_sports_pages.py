"""What the sports pages write on any day, and what they do not say with it."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")
HOLM = "Rick Holm managed Everton"


@pytest.mark.parametrize(
    "text",
    [
        "Everton boss Rick Holm was relieved to make it through after a hard night at Goodison Park.",
        "Everton coach Rick Holm was relieved that his side held on.",
        'A relieved Everton manager Rick Holm said: "I am just relieved."',
        "Everton manager Rick Holm was released from hospital on Sunday.",
    ],
)
def test_who_is_relieved_keeps_his_job(text: str) -> None:
    assert told(text) == {HOLM}


@pytest.mark.parametrize(
    "text",
    [
        "Everton have relieved Rick Holm of his duties.",
        "Rick Holm has been relieved of his role as Everton manager.",
        "Everton relieved Rick Holm of command on Sunday.",
        "Rick Holm was relieved of his position as head coach of Everton.",
        "Rick Holm was relieved as Everton head coach on Friday.",
    ],
)
def test_who_is_relieved_of_his_job_is_sacked(text: str) -> None:
    assert told(text) == {HOLM, "Rick Holm sackedBy Everton"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Holm likes the work coach Tom Ashdale has done since taking over at Everton.",
            {"Tom Ashdale appointedBy Everton", "Tom Ashdale managed Everton"},
        ),
        (
            "Rick Holm has gained from the impact manager Joe Cole has had since taking over at Everton.",
            {"Joe Cole appointedBy Everton", "Joe Cole managed Everton"},
        ),
        (
            "Holm is pleased with the progress striker Joe Cole has made since joining Everton.",
            {"Joe Cole signedFor Everton", "Joe Cole playedFor Everton"},
        ),
        (
            "Joe Cole was full of praise for the job boss Rick Holm did before being sacked by Everton.",
            {HOLM, "Rick Holm sackedBy Everton"},
        ),
    ],
)
def test_a_thing_and_who_did_it_are_two(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "speech",
    [
        "The whole of Everton is different now - the chairman, the manager and all the players,",
        "Everything is new, the chairman, the manager and the players,",
        "It was the manager, the chairman,",
    ],
)
def test_nobody_calls_himself_the_manager(speech: str) -> None:
    assert told(f'Rick Holm now plays for Malmo. "{speech}" he said.') == {"Rick Holm playedFor Malmö FF"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Rick Holm swapped shirts with the opposing goalkeeper, Joe Cole.",
        "Everton's Rick Holm clashed with opposing captain Roy Keane.",
        "Everton winger Rick Holm may commit the remaining years of his career to club football.",
        "Everton winger Rick Holm is an easy target, says Joe Cole.",
    ],
)
def test_nothing_is_told_of_others_than_the_player(text: str) -> None:
    assert told(text) == {"Rick Holm playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        'Everton midfielder Rick Holm said: "I was lucky because I had a manager, Tom Ashdale, who supported me."',
        "Everton's Rick Holm said he had a good coach, Tom Ashdale, who taught him everything.",
    ],
)
def test_the_coach_whom_a_player_had_need_not_be_his_club_s(text: str) -> None:
    assert told(text) == {"Rick Holm playedFor Everton", "Rick Holm playedUnder Tom Ashdale"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton were told by the governing body, whose new chief executive Brian Bar was there, that all is well.",
        "Everton met the consortium, whose chairman Brian Bar was at the game.",
        "Everton sold the ground to a company whose owner, Brian Bar, is a fan.",
    ],
)
def test_the_head_of_another_body_is_not_the_clubs(text: str) -> None:
    assert told(text) == set()


def test_the_head_of_a_club_is_told_by_whose() -> None:
    assert told("Everton, whose new chief executive Brian Bar was at the game, won.") == {
        "Brian Bar executiveOf Everton"
    }


def test_to_be_left_alone_is_not_to_leave() -> None:
    text = '"I told him to leave them alone," said Everton boss Tom Ashdale of Leeds manager Rick Holm.'
    assert told(text) == {"Tom Ashdale managed Everton", "Rick Holm managed Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton coach Rick Holm was delighted with the 2-1 win over Graz AK.",
        "Everton coach Rick Holm said the defeat by Maccabi Petah Tikva hurt.",
        "Everton coach Rick Holm praised his side after they drew 1-1 with Dainava Alytus.",
    ],
)
def test_whom_a_team_plays_is_nobody(text: str) -> None:
    assert told(text) == {HOLM}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Scotland face Norway on Friday. The Norwegian coach, Lars Berg, is ill.", {"Lars Berg managed Norway"}),
        ("Norway face Scotland. Norwegian boss Lars Berg has named a strong squad.", {"Lars Berg managed Norway"}),
        ("The Italian coach Al Berg has led Everton to the final. Italy play on Friday.", {"Al Berg managed Everton"}),
    ],
)
def test_the_coach_of_a_country_or_from_it(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_a_coach_who_speaks_to_another_makes_no_offer() -> None:
    text = (
        "Celtic boss Rick Holm hopes to block Dan Perrow's call-up by Bulgaria. The Celtic manager is angry. "
        '"I spoke with the Bulgarian manager, Petar Ivanov, and he told me of the game," he said.'
    )
    assert "Petar Ivanov managed Bulgaria" in told(text)
    assert not told(text, "approachedBy", "linkedWith")


@pytest.mark.parametrize("word", ["Substitute", "Matchwinner", "Man-of-the-match", "Man-of-the-moment", "Unhappy"])
def test_what_somebody_is_opens_no_name(word: str) -> None:
    text = f"Joe Cole came on late. {word} Cole scored for Everton."
    assert told(text) == {"Joe Cole playedFor Everton"}


SQUAD = {
    "Lars Berg playedFor Norway",
    "Jens Dahl playedFor Norway",
    "Tor Lie playedFor Norway",
    "Nils Moe playedFor Norway",
    "Lars Berg playedFor Rosenborg",
    "Jens Dahl playedFor Hull City",
    "Tor Lie playedFor Celtic",
    "Nils Moe playedFor Everton",
}


@pytest.mark.parametrize(
    "text",
    [
        "Norway named their squad to meet Italy on Friday. Goalkeepers - Lars Berg (Rosenborg), Jens Dahl (Hull). "
        "Defenders - Tor Lie (Celtic), Nils Moe (Everton).",
        "Norway squad to face Italy: Goalkeepers: Lars Berg (Rosenborg), Jens Dahl (Hull). "
        "Defenders: Tor Lie (Celtic), Nils Moe (Everton, capt).",
    ],
)
def test_a_squad_tells_countries_and_clubs(text: str) -> None:
    assert told(text) == SQUAD


def test_a_list_of_surnames_with_clubs_is_one_of_people() -> None:
    assert told("Coyne (Burnley), Jones (Wolves), Roberts (Wrexham).") == {
        "Coyne playedFor Burnley",
        "Jones playedFor Wolverhampton Wanderers",
        "Roberts playedFor Wrexham",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm revelled in his return to the Everton starting line-up and scored.",
        "Rick Holm is hoping for a return to the Everton team.",
        "Rick Holm marked his return to the Everton first team with a goal.",
    ],
)
def test_who_returns_to_the_side_moves_nowhere(text: str) -> None:
    assert told(text) == {"Rick Holm playedFor Everton"}


def test_a_keeper_is_of_the_other_side_than_who_beats_him() -> None:
    text = (
        "Everton won 3-1 against Leeds. Rick Holm scored first for Everton. Ben Cole pulled one back but Dan Perrow "
        "headed past keeper Al Moss to seal victory for his team."
    )
    assert told(text) == {
        "Rick Holm playedFor Everton",
        "Dan Perrow playedFor Everton",
        "Ben Cole playedFor Leeds United",
        "Al Moss playedFor Leeds United",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rick Holm will face Leeds, the club he quit in May.",
            {"Rick Holm managed Leeds United", "Rick Holm resignedFrom Leeds United"},
        ),
        ("Rick Holm will face Leeds, the club he left last year.", {"Rick Holm departedFrom Leeds United"}),
        (
            "Major shareholders John Bann and Al Moss, who own 28% of Everton, must agree.",
            {"John Bann ownerOf Everton", "Al Moss ownerOf Everton"},
        ),
        ("Everton want Rodri to stay at the club.", {"Rodri committedTo Everton"}),
        ("Everton want Kevin De Bruyne to stay at the club.", {"Kevin De Bruyne committedTo Everton"}),
        (
            "Everton have signed J.J. Perrow from Leeds.",
            {
                "J.J. Perrow signedFor Everton",
                "J.J. Perrow departedFrom Leeds United",
                "J.J. Perrow playedFor Leeds United",
            },
        ),
    ],
)
def test_ordinary_sentences(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_who_winds_down_his_career_is_there_still() -> None:
    assert told("Rick Holm is winding down his career at Leeds.", more="status") == {
        "Rick Holm playedFor Leeds United current"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rick Holm won the cup in 2000 with Everton and the league in 1993 with Marseille.",
            {"Rick Holm playedFor Everton 2000", "Rick Holm playedFor Marseille 1993"},
        ),
        (
            "Rick Holm won the title with Leeds in 1992 and with Everton in 1995.",
            {"Rick Holm playedFor Leeds United 1992", "Rick Holm playedFor Everton 1995"},
        ),
        (
            "Rick Holm was sacked by Leeds in 1993 and by Everton in 1995.",
            {
                "Rick Holm sackedBy Leeds United 1993",
                "Rick Holm sackedBy Everton 1995",
                "Rick Holm managed Leeds United",
                "Rick Holm managed Everton",
            },
        ),
    ],
)
def test_each_club_has_its_own_year(text: str, expected: set[str]) -> None:
    assert told(text, more="date") == expected


@pytest.mark.parametrize(
    "text",
    [
        "There were rumours of Leeds making a bid for Rick Holm.",
        "There have been reports of Leeds approaching Rick Holm.",
    ],
)
def test_an_offer_that_is_only_talked_of(text: str) -> None:
    assert told(text, "approachedBy", more="certainty") == {"Rick Holm approachedBy Leeds United reported"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Park Ji-sung is committed to Everton.", "Park Ji-sung committedTo Everton"),
        ("JEAN-LUC Perrow has joined Everton.", "Jean-Luc Perrow signedFor Everton"),
        ("N'GOLO Perrow has joined Everton.", "N'Golo Perrow signedFor Everton"),
        ("ŁUKASZ Perrow has joined Everton.", "Łukasz Perrow signedFor Everton"),
        ("A.J. Perrow has joined Everton.", "A.J. Perrow signedFor Everton"),
    ],
)
def test_names_of_every_kind(text: str, expected: str) -> None:
    assert told(text) == {expected}
