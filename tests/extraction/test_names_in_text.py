"""Where names begin and end in running text, and where a quote does, on sentences of our own."""

import pytest
import reading
from reading import read

from graph.articles.article import Article
from graph.extraction.extractor import _is_inside_word
from graph.extraction.pipeline import Reader

READER = Reader()


def _people(text: str) -> set[str]:
    return {person.label for person in READER.read(Article.of(text)).people}


def test_ex_before_a_nickname_is_the_club_of_the_past() -> None:
    claims = read("Ex-Blues skipper Tom Hadley ruled himself out.\n\nChelsea won at home on Monday.")
    assert [(one.subject.label, one.object.label, one.status) for one in claims] == [
        ("Tom Hadley", "Chelsea", "former")
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Everton sacked Ole Gunnar Holm in November.", {"Ole Gunnar Holm"}),
        ("His first captain was Jordan Hendry.", {"Jordan Hendry"}),
        ("When Jordan Hendry left Ajax, they lost.", {"Jordan Hendry"}),
        ("Neither Jordan Hendry nor Rick Holm trained with Everton.", {"Jordan Hendry", "Rick Holm"}),
        ("Isaiah Hadley hit back before half-time.", {"Isaiah Hadley"}),
        ('"Because (Dietmar) Hadley and (Igor) Holm performed, we won."', {"Dietmar Hadley", "Igor Holm"}),
        ('"I spoke to Michael (Hadley) and Dan (Holm) has trained."', {"Michael Hadley", "Dan Holm"}),
        ("HADLEY AXED BY CHELSEA AT LAST\n\nTom Hadley has gone.", {"Tom Hadley"}),
        ("Co-sporting director Tom Hadley has gone.", {"Tom Hadley"}),
        ("United completed the signing of Donny van de Berg from Ajax.", {"Donny van de Berg"}),
        ("Norwich have signed Pedro dos Santos.", {"Pedro dos Santos"}),
        ('Alejandro "Papu" Morel has joined Sevilla. Papu Morel is 32.', {"Alejandro Morel"}),
        ("Burnley have appointed Marcelo 'El Loco' Ortel as manager.", {"Marcelo Ortel"}),
        ("Robert “Bobby” Hadley, the former Everton striker, has died.", {"Robert Hadley"}),
        ('"We won because (Tom) Hadley performed," said manager Rick Holm.', {"Tom Hadley", "Rick Holm"}),
        ("The 21 year old Black Isle striker has signed for Tarbert.", set()),
        ("The 23-year-old Lossiemouth striker has joined Hibs.", set()),
        ("Crawley have named a coach. Co-owner Preston Hadley was glad.", {"Preston Hadley"}),
        ("Everton striker Dane Holm has joined Hull. Holm is 20.", {"Dane Holm"}),
        ("The Dane Holm has joined Hull. Holm is 20.", {"Holm"}),
        ("Ten-man Everton lost. Rick Holm was sent off at Everton.", {"Rick Holm"}),
        ("Nine-man Barcelona held Celta.", set()),
        ("Substitute Dan Perrow scored for Everton.", {"Dan Perrow"}),
        ("Matchwinner Dan Perrow praised Everton. Perrow is 19.", {"Dan Perrow"}),
    ],
)
def test_who_is_a_person(text: str, people: set[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Rick Slot is new at Everton.\n\nSlot was no first choice.", 2),
        ("Rick Slot is new at Everton.\n\nSlot's side won.", 2),
        ("Rick Young is new at Everton.\n\nYoung players admire him.", 1),
        ("Rick Long is new at Everton.\n\nLong ago he was in Lyon.", 1),
    ],
)
def test_a_surname_that_is_a_word_may_start_a_sentence(text: str, named: int) -> None:
    document = READER.read(Article.of(text))
    assert len([one for one in document.mentions if one.entity.is_person]) == named


def test_a_people_of_two_words() -> None:
    document = READER.read(Article.of("Everton appointed Tom Hadley. The Northern Irishman was glad."))
    assert {one.entity.label for one in document.mentions if one.kind == "demonym"} <= {"Northern Ireland"} | {
        "Tom Hadley"
    }
    assert all(one.entity.label != "Republic of Ireland" for one in document.mentions)


def test_a_quote_holds_whole_words() -> None:
    text = "Tom Hadley left Everton on Monday. The 39-year-old is England's second-highest goalscorer."
    claims = read(text)
    assert claims
    for claim in claims:
        assert not _is_inside_word(text, claim.evidence.start)
        assert not _is_inside_word(text, claim.evidence.end)


def test_the_nickname_of_a_club_is_its_womens_where_the_text_is_on_them() -> None:
    claims = read("Chelsea Women won the WSL. Anna Holm has signed for the Blues.")
    assert [(one.subject.label, one.object.label) for one in claims if one.relation == "signedFor"] == [
        ("Anna Holm", "Chelsea Women")
    ]


def test_the_ground_of_a_club_is_its_womens_where_its_name_means_them() -> None:
    text = "Arsenal Women won the WSL. Chelsea were second. Anna Holm has said no to a new deal at Stamford Bridge."
    assert {one.object.label for one in read(text, "rejected")} == {"Chelsea Women"}
    men = "Chelsea Women have a coach. Rick Holm has said no to a new deal at Stamford Bridge."
    assert {one.object.label for one in read(men, "rejected")} == {"Chelsea"}


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("He has signed for Tarbert after a trial.", {"Tarbert"}),
        ("He signed for Utrecht after a spell at Groningen.", {"FC Utrecht", "FC Groningen"}),
        ("Tarbert Rangers FC have appointed Tom Hadley.", {"Tarbert Rangers FC"}),
        ("Tarbert Rangers Chairman, Tom Hadley, is glad.", {"Tarbert Rangers"}),
        ("Tom Hadley left Kuwait SC in November.", {"Kuwait SC"}),
        ("Stevenage have named Tom Hadley. He was Boro captain until 2018.", {"Stevenage"}),
        ("Middlesbrough beat Stevenage, and Boro are fourth.", {"Middlesbrough", "Stevenage"}),
    ],
)
def test_which_clubs_are_named(text: str, clubs: set[str]) -> None:
    assert {team.label for team in READER.read(Article.of(text)).teams if team.type == "Club"} == clubs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marlow County AFC have signed Dan Perrow.", "Marlow County AFC"),
        ("Marlow Rangers Chairman, Carl Mott, was pleased.", "Marlow Rangers"),
        ("Marlow County Women Manager Carl Mott was pleased.", "Marlow County Women"),
    ],
)
def test_a_club_unknown_here_is_not_the_known_one_that_ends_like_it(text: str, name: str) -> None:
    assert {claim.object.label for claim in read(text)} == {name}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Everton are without Per Hadley and Dan Perrow.", {"Per Hadley", "Dan Perrow"}),
        ("It earns Everton £5m Per season, said Dan Perrow.", {"Dan Perrow"}),
        ("The equaliser came from Ruben Vaz Te, who had replaced Dan Perrow.", {"Ruben Vaz Te", "Dan Perrow"}),
        ("IT WAS A WEEK Andrew Hadley will not forget.", {"Andrew Hadley"}),
        ("ANDREW Hadley has left Everton.", {"Andrew Hadley"}),
        ("Everton sacked Rick Holm. Dan Perrow and Leonardo were next.", {"Rick Holm", "Dan Perrow", "Leonardo"}),
        ("Rick Holm takes over from Dunga at Everton.", {"Rick Holm", "Dunga"}),
        ("Rick Holm took over as coach from Tite.", {"Rick Holm", "Tite"}),
        ("Everton took Rick Holm from Ashdale.", {"Rick Holm"}),
    ],
)
def test_where_a_name_is_of_a_person_and_how_much_is_of_it(text: str, people: set[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Everton sacked Peter Beadle. Beadle won 107 of his games.", 2),
        ("Everton sacked Peter Beadle. Beadle reached the final of the Vase.", 2),
        ("Everton sacked Peter Long. Long spells went by.", 1),
        ("Everton sacked Peter Long. Long, though, felt no anger.", 2),
        ("Everton sacked Peter Young. Young sought advice.", 2),
        ("Everton sacked Peter Young. Young joins in the fun.", 2),
        ("Everton sacked Peter Young. Young plays are on at the theatre.", 1),
    ],
)
def test_a_surname_that_is_a_word_opens_a_sentence_that_is_not_parsed(text: str, named: int) -> None:
    assert sum(one.entity.is_person for one in READER.read(Article.of(text)).mentions) == named


def test_a_short_name_is_of_the_club_that_is_written_in_capitals_before() -> None:
    text = "HUDDERSFIELD TOWN and Norwich City met. Town won. Rick Holm is the manager of Fleetwood Town."
    found = [one.entity.label for one in READER.read(Article.of(text)).mentions if one.text == "Town"]
    assert found == ["Huddersfield Town"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Santos have signed Neymar Jr. Brazil coach Carlo Ancelotti is pleased.",
            {"Neymar Jr. signedFor Santos", "Carlo Ancelotti managed Brazil"},
        ),
        ("Hull have sacked Rick Holm Jr. Al Moss will replace him.", {"Al Moss succeeded Rick Holm Jr."}),
        ("Everton want to keep Al Moss Sr. Dan Perrow, the Leeds coach, said so.", {"Dan Perrow managed Leeds United"}),
        ("Leeds striker Al Moss Jr. (Wales) has joined Everton.", {"Al Moss Jr. playedFor Leeds United"}),
        ("Al Moss Jr. has joined Everton.", {"Al Moss Jr. signedFor Everton"}),
    ],
)
def test_what_stands_behind_a_name_may_end_a_sentence(text: str, says: set[str]) -> None:
    found = reading.told(text)
    assert says <= found
    assert not [one for one in found if "Jr. Brazil" in one or "Ancelotti signedFor" in one]


@pytest.mark.parametrize("mark", ["'", "‘", "’"])
def test_a_keeper_written_short_opens_no_quote(mark: str) -> None:
    found = reading.told(f"Bournemouth {mark}keeper Rick Holm and QPR defender Al Moss have joined Leeds on loan.")
    assert {"Rick Holm signedFor Leeds United", "Rick Holm playedFor Bournemouth"} <= found
    assert "Rick Holm playedFor Leeds United" not in found


@pytest.mark.parametrize("before", ["Fellow Matilda", "Fellow Lioness", "Fellow", "She met fellow Lioness"])
def test_what_somebody_is_a_fellow_of_is_no_name(before: str) -> None:
    assert "Anna Holm signedFor Chelsea" in reading.told(f"{before} Anna Holm, who joined Chelsea in May, is fit.")


def test_a_heading_of_an_ordinary_word_is_nobody() -> None:
    text = "DON DEAL\nAberdeen have signed Rick Holm.\nThe 30-year-old joins from Houston Dynamo."
    found = reading.told(text)
    assert "Rick Holm departedFrom Houston Dynamo" in found
    assert not any("DEAL" in one for one in found)


def test_a_heading_may_be_a_name() -> None:
    assert "RICK HOLM signedFor Leeds United" in reading.told("RICK HOLM\nHolm joined Leeds in May.")
    assert "KWAZI TEJERO playedFor Hull City" in reading.told("KWAZI TEJERO (1933-2021)\nHe played for Hull.")
    assert "Clive Tanner playedFor Hull City" in reading.told("2. Clive Tanner\nTanner played for Hull.")
    assert "Naomi Banks playedFor Hull City" in reading.told("Naomi Banks\nBanks once played for Hull.")
    parts = "Al Moss. Moss left Leeds for Hull in 1996. Mervyn Day. Day joined Bury. He later moved to York."
    assert "Mervyn Day signedFor York City" in reading.told(f"Where are they now? {parts}")


def test_a_word_of_the_dictionary_that_speaks_often_is_a_surname() -> None:
    text = (
        "On stadium plans, Parry said little. Parry joined Everton as chief executive in July 1998 from a bank. "
        'In June Parry told fans he was proud. "We are fine," Parry explained. On money, Parry insisted all was well.'
    )
    assert reading.told(text) == {"Parry executiveOf Everton", "Parry appointedBy Everton"}


@pytest.mark.parametrize("name", ["Rick van 't Kamp", "Rick van ’t Kamp", "Rick Van 't Kamp", "Rick van ‘t Kamp"])
def test_a_small_word_may_begin_with_an_apostrophe(name: str) -> None:
    assert _people(f"Everton have signed {name}. Van 't Kamp has left Ajax.") == {name}


def test_an_apostrophe_before_a_t_alone_makes_no_name() -> None:
    assert _people("Rick Holm said 'tis the season. It isn 't Leeds whom Dan Perrow joins.") == {
        "Rick Holm",
        "Dan Perrow",
    }


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Striker Rick Holm has left Oxford City.", "Oxford City"),
        ("Rick Holm has joined Hull United from Leeds.", "Hull United"),
        ("Former striker Rick Holm spent two years at Norwich United.", "Norwich United"),
        ("Rick Holm was sold by Chester City to Wycombe Wanderers.", "Chester City"),
        ("Rick Holm has signed for Leeds Utd.", "Leeds United"),
        ("Rick Holm has signed for Sheffield United.", "Sheffield United"),
        ("Rick Holm has signed for Norwich City.", "Norwich City"),
    ],
)
def test_a_town_with_another_ending_is_another_club(text: str, club: str) -> None:
    clubs = {club for (club,) in reading.rows(text, parts="object")}
    assert club in clubs
    assert not clubs & {"Manchester City", "Manchester United", "Oxford United", "Hull City"} - {club}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Kuro Tourists head coach Rick Holm has resigned.", "Rick Holm resignedFrom Kuro Tourists"),
        ("Kuro Tourists interim coach Rick Holm has resigned.", "Rick Holm managed Kuro Tourists"),
        ("Rick Holm quits as Kuro Tourists coach.", "Rick Holm resignedFrom Kuro Tourists"),
        ("Rick Holm was sacked as Kuro Tourists head coach on Sunday.", "Rick Holm sackedBy Kuro Tourists"),
        ("Orlando Pirates won. Pirates have signed Rick Holm from Leeds.", "Rick Holm signedFor Orlando Pirates"),
        ("Bristol Rovers lost again. Pirates boss Rick Holm was angry.", "Rick Holm managed Bristol Rovers"),
        ("Dan Perrow has joined Jamshedpur FC. JFC coach Rick Holm is happy.", "Rick Holm managed Jamshedpur FC"),
        (
            "Kerala Blasters FC (KBFC) have signed Dan Perrow. KBFC chief executive Rick Holm is happy.",
            "Rick Holm executiveOf Kerala Blasters",
        ),
    ],
)
def test_a_club_is_told_by_who_works_there_or_by_its_initials(text: str, says: str) -> None:
    assert says in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has joined Arsenal FC. AFC president Rick Holm is happy.",
        "Dan Perrow has joined Fleetwood Albion. FA chairman Rick Holm is happy.",
    ],
)
def test_initials_may_be_those_of_a_federation(text: str) -> None:
    assert not any("Rick Holm" in one for one in reading.told(text))
