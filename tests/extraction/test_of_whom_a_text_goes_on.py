"""Of whom a text goes on: what is told of those whom the sentences before have named, on texts of our own."""

import json
from pathlib import Path

import pytest
from meant import meant
from reading import read, rows

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


@pytest.mark.parametrize(
    ("text", "says", "not_said"),
    [
        (
            "Norwich City have sacked head coach Tom Hadley.\n\nHadley was born in Norwich and played in its academy "
            "before switching briefly to Ipswich.",
            ("Tom Hadley", "sackedBy", "Norwich City"),
            ("Tom Hadley", "managed", "Ipswich Town"),
        ),
        (
            "Tottenham head the queue and while Arsenal have been on alert, manager Tom Hadley says he has enough.",
            ("Tom Hadley", "managed", "Arsenal"),
            ("Tom Hadley", "managed", "Tottenham Hotspur"),
        ),
        (
            "Celtic manager Rick Holm has agreed to become the new Leicester manager, following the sacking of "
            "Tom Hadley on Sunday.",
            ("Tom Hadley", "sackedBy", "Leicester City"),
            ("Tom Hadley", "sackedBy", "Celtic"),
        ),
        (
            "Real Sociedad midfielder Mikel Hadley has rejected Bayern Munich. The 24-year-old wants to stay. "
            "President Rick Holm said the club were proud.",
            ("Rick Holm", "presidentOf", "Real Sociedad"),
            ("Rick Holm", "presidentOf", "Bayern Munich"),
        ),
    ],
)
def test_whose_a_title_without_a_club_is(text: str, says: tuple[str, str, str], not_said: tuple[str, str, str]) -> None:
    claims = rows(text)
    assert says in claims
    assert not_said not in claims


def test_the_club_of_a_part_with_a_heading_of_its_own() -> None:
    text = (
        "Fulham are in talks with Juventus over Arturo Valdes. Fulham raised their bid on Sunday.\n\n"
        "Fulham have been left to pay over the odds this summer, and Fulham fans are angry.\n\n"
        "Fulham also hope to sign Tom Hadley from Hull. He is 24.\n\n"
        "I am hearing\n\n"
        "West Ham's hierarchy are to decide on Rick Holm's future after a home defeat.\n\n"
        "I understand co-owner Paul Marr is at breaking point."
    )
    said = rows(text)
    assert ("Paul Marr", "ownerOf", "West Ham United") in said
    assert ("Paul Marr", "ownerOf", "Fulham") not in said


def test_his_beside_a_relative_is_of_whoever_stands_before() -> None:
    text = "Tom Hadley bought Reading in May. Rick Holm and his brother Paul Holm had owned the club."
    assert meant(text, "his", "Person") == "Rick Holm"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        (  # the paragraph is on him whom it begins with
            "Paul Marr played for Hull in 2001. Marr, then 22, left Hull for Leeds and joined Derby a year later.\n\n"
            "Rick Holm, who is 31, won the cup with Fulham and played for Wales. Knee trouble spoiled his years at "
            "Fulham, who sold him.",
            "his",
            "Rick Holm",
        ),
        (  # with whom a sentence begins that is not parsed, he is its subject
            "Tom Hadley wanted the job. Hadley had said so in May, and Hadley's agent too.\n\n"
            "Rick Holm was the first choice. He said no and stayed with Roma.",
            "He",
            "Rick Holm",
        ),
        (
            "Gary Marr called in June. Marr owns a part of Salford City.\n\n"
            "Rick Holm lived down the road. He said yes, but made only a handful of appearances for Salford.",
            "He",
            "Rick Holm",
        ),
        (  # whose a paragraph's first words are, of him it tells
            "Paul Marr was sacked by Hull on Monday. Marr had won one match in nine.\n\n"
            "Rick Holm's last job was in Yorkshire. He won promotion with Barnsley and was praised there.",
            "He",
            "Rick Holm",
        ),
        (
            "Paul Marr was sacked by Hull on Monday. Holm's phone rang at once. He had won one match in nine for Hull.",
            "He",
            "Paul Marr",
        ),
        (  # in whose stead somebody comes is another, who is named beside
            "Tom Varley left Derby in May. Hull sacked Rick Holm on Monday and Tom Hadley was hired in his stead.",
            "his",
            "Rick Holm",
        ),
        (
            "Rick Holm has left Hull. Tom Hadley and Paul Marr will take charge in his place.",
            "his",
            "Rick Holm",
        ),
        (  # he who runs the club is less likely meant than he who got the job, unless he speaks
            "Tom Hadley was the new coach, and Hull chairman Rick Holm was pleased. He won the cup within weeks.",
            "He",
            "Tom Hadley",
        ),
        (
            "Hull have a new coach. Hull chairman Rick Holm was pleased. He said that Tom Hadley would win.",
            "He",
            "Rick Holm",
        ),
        (  # a paragraph that names nobody is on with what was told
            "Gary Marr joined Salford City in June. Marr is 31.\n\nHe said that he was happy to play for Salford.",
            "He",
            "Gary Marr",
        ),
        (  # he of whom somebody speaks, not he who speaks, is called by a description next
            "Wales captain Tom Hadley said he hopes Rick Holm's retirement is the best decision for him.\n\n"
            "The Everton goalkeeper announced on Tuesday that he had played his last game for Wales.\n\n"
            "Holm has won 60 caps. Holm wants to see his family.",
            "goalkeeper",
            "Rick Holm",
        ),
    ],
)
def test_who_is_in_focus(text: str, word: str, who: str) -> None:
    assert meant(text, word, "Person", 0) == who


@pytest.mark.parametrize("asked", ["whom Leeds had also wanted", "whom Leeds tried to sign", "whom Leeds had bid for"])
def test_he_behind_a_club_s_wish_is_the_one_wished_for(asked: str) -> None:
    text = f"Everton striker Rick Holm will play alongside Dan Perrow, {asked} before he joined Rangers."
    signed = {one.subject.label for one in read(text, "signedFor")}
    assert signed == {"Dan Perrow"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Striker Rick Holm is happy. The 27-year-old joined Hull in May.", ("Rick Holm", "signedFor", "Hull City")),
        (
            "Striker Rick Holm is happy. The 27-year-old left Hull last month.",
            ("Rick Holm", "departedFrom", "Hull City"),
        ),
        (
            "Striker Rick Holm is happy. The 17-year-old played 18 games under Tom Hadley.",
            ("Rick Holm", "playedUnder", "Tom Hadley"),
        ),
        (
            "Rick Holm takes charge. The 45-year-old managed Hull last season.",
            ("Rick Holm", "managed", "Hull City"),
        ),
        ("Rick Holm is at Hull. The right-back is a target for Milan.", ("Rick Holm", "linkedWith", "AC Milan")),
        ("Rick Holm is the Everton manager. In May Holm was sacked.", ("Rick Holm", "sackedBy", "Everton")),
        ("Everton have signed June Holm from Chelsea.", ("June Holm", "signedFor", "Everton")),
        (  # who speaks, not whom he has just named
            'Hull midfielder Rick Holm is pleased for Gary Marr.\n\n"Gary has been excellent," Holm said.\n\n'
            "The 27-year-old joined from Leeds in May.",
            ("Rick Holm", "departedFrom", "Leeds United"),
        ),
        (
            'Hull midfielder Rick Holm is pleased for Gary Marr.\n\n"Gary has been excellent," Holm said.\n\n'
            "The midfielder, who joined from Leeds in May, has started every game.",
            ("Rick Holm", "departedFrom", "Leeds United"),
        ),
    ],
)
def test_who_is_told_of_by_age_place_or_month(text: str, says: tuple[str, str, str]) -> None:
    assert says in rows(text)


@pytest.mark.parametrize(
    ("text", "says", "not_said"),
    [
        (  # whose former club, behind "who"
            "Lazio want Tom Varley.\n\nThe winger may go. Varley is 20. Varley will have a medical.\n\nHis arrival "
            "could mean the end for Rick Holm, who is a target for his former club Lyon.",
            ("Rick Holm", "playedFor", "Lyon"),
            ("Tom Varley", "playedFor", "Lyon"),
        ),
        (  # he behind "who has not played since"
            "Ben Cole is hurt.\n\nCole is 29.\n\nHull boss Tom Varley may recall Rick Holm, who has not played since "
            "he returned from a loan spell at Lyon. Varley led Bury. Varley is 40.",
            ("Rick Holm", "playedFor", "Lyon"),
            ("Tom Varley", "managed", "Lyon"),
        ),
        (  # who coaches a player is none
            "Wolves striker Tom Varley preferred to work with Rick Holm again. The Italian coached him at Empoli.",
            ("Rick Holm", "managed", "Empoli"),
            ("Tom Varley", "managed", "Empoli"),
        ),
        (  # whoever replaces somebody is told of next
            "Tom Varley has left Hull and been replaced by coach Rick Holm. The Belgian took Burnley up in 2023.",
            ("Rick Holm", "managed", "Burnley"),
            ("Tom Varley", "managed", "Burnley"),
        ),
        (  # the country of a player is not whom his coach coaches
            "Hull's Rick Holm has a new deal. The Gambia international, who joined from Bury in 2024, has been an "
            "ever-present under Tom Varley.",
            ("Rick Holm", "playedFor", "Gambia"),
            ("Tom Varley", "managed", "Gambia"),
        ),
        (  # who was sacked whom another replaces
            "Tom Varley is the new Hull manager. The 45-year-old takes over from Rick Holm. He was sacked in May.",
            ("Rick Holm", "sackedBy", "Hull City"),
            ("Tom Varley", "sackedBy", "Hull City"),
        ),
        (  # "himself" beside "who"
            "Tom Varley has left Bayern Munich. Varley led Hull. At City he won four titles and served under Rick "
            "Holm, who himself used to be in charge of the Bavarians.",
            ("Rick Holm", "managed", "Bayern Munich"),
            ("Tom Varley", "managed", "Bayern Munich"),
        ),
        (  # the club that wants him is the one he is to sign for
            "Lazio have agreed a deal with Lyon for Rick Holm.\n\nHe will have a medical before signing until 2030.",
            ("Rick Holm", "linkedWith", "Lazio"),
            ("Rick Holm", "committedTo", "Lyon"),
        ),
        (
            "Lazio are interested in signing Manchester City goalkeeper Rick Holm.\n\nCity boss Rob Guard wants "
            "to keep the 31-year-old, who joined from Lyon in 2017.",
            ("Rick Holm", "departedFrom", "Lyon"),
            None,
        ),
        (
            "Wolves have sacked Ben Cole.\n\nThey have turned to Rick Holm.\n\nThe 69-year-old last worked as coach of "
            "Armenia. He guided Wolves to promotion in 2001.\n\nCole joined from Lyon. Cole had led Bury.",
            ("Rick Holm", "managed", "Armenia"),
            ("Ben Cole", "managed", "Armenia"),
        ),
        (
            "Wolves have sacked Ben Cole.\n\nThey have now turned their attention to Rick Holm.",
            ("Rick Holm", "linkedWith", "Wolverhampton Wanderers"),
            ("Rick Holm", "appointedBy", "Wolverhampton Wanderers"),
        ),
        (  # his after whose leaving another came
            "Everton coach Tom Varley left.\n\nVarley's assistant Rick Holm took charge after his departure.",
            ("Rick Holm", "managed", "Everton"),
            ("Rick Holm", "departedFrom", "Everton"),
        ),
        (  # no coach has club-mates
            "Everton boss Tom Varley is keen on Rick Holm, but Palace want to keep the midfielder. His club-mate "
            "Al Moss may join Everton.",
            ("Rick Holm", "teammateOf", "Al Moss"),
            ("Tom Varley", "teammateOf", "Al Moss"),
        ),
    ],
)
def test_of_whom_a_story_goes_on(text: str, says: tuple[str, str, str], not_said: tuple[str, str, str] | None) -> None:
    claims = rows(text)
    assert says in claims
    assert not_said not in claims


def test_a_text_goes_on_of_him_whom_its_last_sentence_calls_him() -> None:
    text = (
        "Hull defender Rick Holm is to retire. Holm joined Hull in May.\n\nCoach Tom Varley paid tribute to him.\n\n"
        "He began his career with Valencia."
    )
    assert meant(text, "He", "Person") == "Rick Holm"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        (  # told of by pronouns alone, and the subject of a new paragraph
            "When Rick Holm was a boy he loved Wolves.\n\nHe joined Bolton. There he won a cup. He liked it.\n\n"
            "Newcastle dropped him. It was Tom Varley who did so.\n\nHe kept Blackburn up.",
            "He",
            "Rick Holm",
        ),
        (  # of two subjects neither is "him"
            "Rick Holm led Hull for a year. Tom Varley and Al Moss were devoted to him.",
            "him",
            "Rick Holm",
        ),
        (  # an age is of the main person where the sentence before names several
            "Derby striker Rick Holm was the hero as Derby beat Stoke.\n\nHolm headed in a cross. Holm is happy.\n\n"
            "Tom Varley pulled one back for Stoke, whose manager Al Moss was sent off.\n\n"
            "The 28-year-old has scored six.",
            "old",
            "Rick Holm",
        ),
    ],
)
def test_whom_the_text_is_on(text: str, word: str, who: str) -> None:
    assert meant(text, word, "Person") == who


@pytest.mark.parametrize(
    "text",
    [
        "Hull were poor.\n\nThey sold their ground to Bury. They sold their star.\n\nA cup came next. They won.",
        "Hull were poor.\n\nIn a year they were top of the league, and they beat Bury.\n\nMoney came from Leeds. They "
        "were happy.",
    ],
)
def test_whom_they_meant_before_they_mean_again(text: str) -> None:
    assert meant(text, "They", "Team") == "Hull City"


def test_where_somebody_comes_from_is_not_where_he_hires() -> None:
    text = (
        "Hull director Rick Holm has left. He joined in 2021 from Bury and oversaw the appointment of coach Tom Varley."
    )
    assert ("Tom Varley", "appointedBy", "Bury") not in rows(text)


def test_who_is_sacked_after_a_match_is_not_the_opponents() -> None:
    claims = rows("Hull lost. Against Bury, Rick Holm was sacked.")
    assert ("Rick Holm", "sackedBy", "Hull City") in claims
    assert ("Rick Holm", "sackedBy", "Bury") not in claims


def test_who_says_in_a_relative_clause_what_he_will_do_means_himself() -> None:
    text = (
        "Tom Varley is happy at Lyon. Varley is 40. He likes it there.\n\n"
        "Hull wanted him to succeed Rick Holm, who announced in January that he would step down."
    )
    assert meant(text, "he", "Person") == "Rick Holm"


def test_who_comes_behind_a_semicolon_does_not_say_what_stands_before() -> None:
    text = "Rick Holm signed for Lyon in May; Tom Varley agreed to join Hull."
    claims = read(text)
    assert ("Rick Holm", "signedFor", "Lyon") in rows(text)
    assert {one.attributed_to for one in claims} == {None}


def test_whoever_is_told_something_does_not_say_it() -> None:
    claims = read("Hull striker Rick Holm has been told that he can leave the club.")
    assert {one.attributed_to for one in claims} == {None}


def test_an_age_before_a_quality_and_a_name_is_of_that_name() -> None:
    said = rows("Striker Rick Holm is happy. Everton signed the 27-year-old talented Hull winger Paul Marr.")
    assert ("Paul Marr", "signedFor", "Everton") in said
    assert not [one for one in said if one[0] == "Rick Holm" and one[1] == "signedFor"]


def test_what_stands_behind_a_colon_may_be_of_whoever_speaks() -> None:
    text = "Paul Marr left Hull. Rick Holm was asked, and Holm said no: the 35-year-old moved to Derby last week."
    assert meant(text, "old", "Person") == "Rick Holm"
    assert meant(text.replace("no: the", "that the"), "old", "Person") != "Rick Holm"


@pytest.mark.parametrize(("source", "city"), [("Real Sociedad", "San Sebastian"), ("Boca Juniors", "Buenos Aires")])
def test_a_club_is_meant_by_a_city_of_two_words(source: str, city: str) -> None:
    text = f"Everton have signed Dan Perrow from {source}. Perrow played 142 times for the {city} club."
    assert meant(text, "club", "Team") == source


@pytest.mark.parametrize(
    "text",
    [
        "Leeds boss Rick Holm is busy. Derby's Dan Perrow and Stoke wing-back Al Moss are thought to be on his list.",
        "Leeds boss Rick Holm is busy. Dan Perrow was his captain at Hull.",
        "Leeds boss Rick Holm is busy. Dan Perrow is one of his targets.",
        "Leeds boss Rick Holm is leaving. Dan Perrow has been considered as his successor.",
    ],
)
def test_nobody_is_on_his_own_list(text: str) -> None:
    assert meant(text, "his", "Person") == "Rick Holm"


def test_he_who_is_somebody_s_manager_is_another() -> None:
    text = "Leeds chairman Al Moss has hired Rick Holm. He is Moss's fourth manager in 12 months."
    assert meant(text, "He", "Person") == "Rick Holm"


@pytest.mark.parametrize("name", ["Son Heung-min", "Park Ji-sung", "Seol Ki-jun"])
def test_a_given_name_of_two_syllables_is_a_person_s(name: str) -> None:
    claims = read(f"Leeds have signed {name} from Hull.")
    assert {one.subject.label for one in claims} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds manager Rick Holm has told winger Luc Garnier that he can find a new club, with Doncaster keen to take "
        "the Frenchman on loan until the end of the season.",
        "Rick Holm, the Leeds manager, is short of goals. His captain is Luca Ferri. He joined from Doncaster in May.",
    ],
)
def test_a_manager_is_not_whom_his_players_news_is_of(text: str) -> None:
    assert {row for row in rows(text) if row[0] == "Rick Holm"} == {("Rick Holm", "managed", "Leeds United")}


def test_the_man_who_did_something_is_nobody_named_before() -> None:
    text = "Leeds hired Rick Holm as head coach in May. Joe Bank admires the man who signed him."
    assert not read(text, "playedUnder")


def test_who_could_not_be_told_from_another_is_not_by_being_named_often_since() -> None:
    lines = (EXAMPLES / "profiles.jsonl").read_text(encoding="utf-8").splitlines()
    text = next(one["text"] for one in map(json.loads, lines) if "Cruzeiro" in one["text"])
    assert "Cruzeiro" not in {team for _, team in rows(text, parts="subject object", of="Cristiano Ronaldo")}


def test_whom_a_club_hires_from_another_has_the_new_office() -> None:
    text = "Everton chief executive Sam Burwell then hired Rick Holm from Bournemouth as the new sporting director."
    status = {one.status for one in read(text, "sportingDirectorOf") if one.object.label == "Everton"}
    assert status == {"current"}
