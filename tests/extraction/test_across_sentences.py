"""Who is meant across the sentences of an article: descriptions, short names, and whose player acts in a match."""

import pytest
from reading import read, told

from graph.articles.article import Article
from graph.extraction.extractor import Extractor


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        pytest.param(
            "Rick Holm of Everton met Dan Perrow, who is hurt, on Monday. Fulham coach Carl Pugh was full of praise "
            "for the former Chelsea man.",
            None,
            "Carl Pugh playedFor Chelsea",
            id="praise for somebody else",
        ),
        pytest.param(
            "Fulham winger Dan Perrow says that Rick Holm is the best. The Everton striker scored twice.",
            "Rick Holm playedFor Everton",
            "Dan Perrow playedFor Everton",
            id="a winger is not the striker",
        ),
        pytest.param(
            "Carl Pugh has recalled Rick Holm for the match. The Everton forward missed the last one.",
            "Rick Holm playedFor Everton",
            "Carl Pugh playedFor Everton",
            id="who picks others is no forward",
        ),
        pytest.param(
            "Perrow in tears after final\nRick Holm's goal was enough. The Everton defender struck early.",
            "Rick Holm playedFor Everton",
            "Perrow playedFor Everton",
            id="named in the headline alone",
        ),
        pytest.param(
            "Fulham's Carl Pugh is keen on Rick Holm, the Everton midfielder. The 34-year-old has lost his place under "
            "Tom Ashdale.",
            "Rick Holm playedUnder Tom Ashdale",
            "Carl Pugh playedUnder Tom Ashdale",
            id="the age of whoever was named last",
        ),
        pytest.param(
            "Fulham manager Tom Ashdale spoke of Wilfred Perrow. Wilf left Everton on a free transfer.",
            "Wilfred Perrow departedFrom Everton",
            None,
            id="the beginning of a first name",
        ),
        pytest.param(
            'Striker Dan Bergovich was happy. "Berga has signed for Everton," said Rick Holm.',
            "Dan Bergovich signedFor Everton",
            None,
            id="the beginning of a surname",
        ),
        pytest.param(
            "Everton striker Dan Lampson is 37. Lamps joined Fulham in 2012.",
            "Dan Lampson signedFor Fulham",
            None,
            id="a pet name in -s that opens a sentence",
        ),
        pytest.param(
            "Dan Holm spoke of Tom Giggs. He said Giggsy had left Everton.",
            "Tom Giggs departedFrom Everton",
            "Giggsy departedFrom Everton",
            id="a surname with a -y",
        ),
        pytest.param(
            'Fulham coach Bryan Robham is hurt. "They all say Robbo will leave Fulham," said Tom Ashdale.',
            "Bryan Robham departedFrom Fulham",
            None,
            id="a pet name with a doubled letter",
        ),
        pytest.param(
            "Marcus Holm is injured. Marco has left Everton, said Tom Ashdale.",
            None,
            "Marcus Holm departedFrom Everton",
            id="another first name that begins alike",
        ),
        pytest.param(
            'Tom Ashdale-Pugh was there. "TAP left Everton last year," said Rick Holm.',
            "Tom Ashdale-Pugh departedFrom Everton",
            None,
            id="initials",
        ),
        pytest.param(
            "RH7 has left Everton. Fulham want Rick Holm.",
            "Rick Holm departedFrom Everton",
            None,
            id="initials and a shirt's number",
        ),
        pytest.param(
            "Tom Ashdale and Ted Ashby spoke. TA7 left Everton.",
            None,
            "Tom Ashdale departedFrom Everton",
            id="initials of two people",
        ),
        pytest.param(
            "The Glazers want Dan Glazer to go. The Glazers have sold Everton.",
            None,
            "Dan Glazer departedFrom Everton",
            id="a family",
        ),
        pytest.param(
            "Milan Perrow is injured. Everton paid £3m for Milan Perrow.",
            "Milan Perrow signedFor Everton",
            "Perrow signedFor Everton",
            id="a first name that is a club's",
        ),
        pytest.param(
            "Carl Pugh has signed a two-year deal with Everton. It was good news, said the former Fulham boss.",
            "Carl Pugh appointedBy Everton",
            "Carl Pugh signedFor Everton",
            id="a description tells what he is",
        ),
        pytest.param(
            "Everton striker Dan Perrow may join Fulham. Perrow has not featured for Tom Ashdale's side since May.",
            "Tom Ashdale managed Everton",
            "Tom Ashdale managed Fulham",
            id="whose side a player has not featured for",
        ),
        pytest.param(
            "Tom Ashdale now coaches Everton. He fills the gap left by Carl Pugh, sacked in May.",
            "Carl Pugh sackedBy Everton",
            "Tom Ashdale sackedBy Everton",
            id="a participle behind a name",
        ),
        pytest.param(
            "She was happy. She scored for England. Her goal lifted England. The Lionesses striker Dora Holm was fit.",
            "Dora Holm playedFor England",
            "Dora Holm playedFor England Women",
            id="a country's women go by its name",
        ),
        pytest.param(
            "Carl Pugh says that Fulham cannot keep Dan Perrow. The Wales defender, 22, is ill.",
            "Dan Perrow playedFor Wales",
            "Carl Pugh playedFor Wales",
            id="of whom somebody speaks",
        ),
        pytest.param(
            "Dan Perrow, of whom Rick Holm is fond, says that he is ill. The Wales defender is 22.",
            "Dan Perrow playedFor Wales",
            "Rick Holm playedFor Wales",
            id="who is only named before somebody speaks",
        ),
        pytest.param(
            "The men who won\n\nRick Holm\nThe Fulham goalkeeper has started every match. Holm came through at Leeds. "
            "Rick Holm is 30.\n\nDan Perrow\nFew knew much about the Everton captain before June.",
            "Dan Perrow playedFor Everton",
            "Rick Holm playedFor Everton",
            id="whose name is the heading",
        ),
        pytest.param(
            "Everton have lost again. Tom Ashdale, whose side were beaten 4-1 at Fulham on Saturday, is angry.",
            "Tom Ashdale managed Everton",
            "Tom Ashdale managed Fulham",
            id="whose side lost at another club",
        ),
        pytest.param(
            "Everton beat Fulham. It rained. It was cold. Everton boss Carl Pugh was happy. He sang. They danced. "
            "Tom Ashdale had brought on Dan Perrow.",
            "Tom Ashdale managed Fulham",
            "Tom Ashdale managed Everton",
            id="the other manager of a match",
        ),
        pytest.param(
            "Everton meet Fulham on Sunday. Referee Rick Holm takes charge.",
            None,
            "Rick Holm managed Everton",
            id="a referee manages nobody",
        ),
        pytest.param(
            'Dan Perrow is wanted by Fulham. "Dan has a contract," said the Everton manager.',
            None,
            "Dan Perrow managed Everton",
            id="who is named in a quotation does not speak it",
        ),
        pytest.param(
            "Rick Holm has urged Everton to be patient with Dan Perrow. The 21-year-old Spaniard was quoted "
            "as saying he would love to play for Fulham.",
            "Dan Perrow linkedWith Fulham",
            "Rick Holm linkedWith Fulham",
            id="an age before a noun",
        ),
        pytest.param(
            "Everton winger Rick Holm scored and forward Dan Perrow was hurt. The striker joined Leeds in May.",
            "Dan Perrow signedFor Leeds United",
            "Rick Holm signedFor Leeds United",
            id="the striker is no winger",
        ),
        pytest.param(
            "Everton coach Tom Ashdale is in trouble. Ashdale was booed. Leeds coach Rick Holm, Sam Burwell and "
            "Al Moss have been mentioned. The manager was sacked by Derby in 2010.",
            "Tom Ashdale sackedBy Derby County",
            "Rick Holm sackedBy Derby County",
            id="the manager is none of a list",
        ),
        pytest.param(
            "Rick Holm stays put\n\nThe goal was Tom Ashdale's. The 24-year-old joined Fulham in May.",
            "Tom Ashdale signedFor Fulham",
            "Rick Holm signedFor Fulham",
            id="nobody whom only the headline names",
        ),
    ],
)
def test_who_is_meant(text: str, right: str | None, wrong: str | None) -> None:
    found = told(text)
    assert right is None or right in found
    assert wrong not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Dan Perrow scored twice as Everton swept Fulham aside. The Dutchman scored as he beat Rick Holm.",
            {"Dan Perrow playedFor Everton", "Rick Holm playedFor Fulham"},
            id="a description takes part",
        ),
        pytest.param(
            "Everton beat Fulham. Everton will be without Rick Holm and Dan Perrow on Saturday.",
            {"Rick Holm playedFor Everton", "Dan Perrow playedFor Everton"},
            id="all of a list are missing",
        ),
        pytest.param(
            "Everton 0-1 Fulham\nEverton sent on Dan Perrow for Rick Holm.",
            {"Dan Perrow playedFor Everton", "Rick Holm playedFor Everton"},
            id="on for somebody",
        ),
        pytest.param(
            "Everton striker Dan Perrow is fit. But Perrow cannot dislodge Rick Holm.",
            {"Dan Perrow playedFor Everton", "Rick Holm playedFor Everton"},
            id="whoever keeps him out",
        ),
        pytest.param(
            "Wales beat Norway. Tom Ashdale has called up Fulham captain Rick Holm and Everton striker Dan Perrow for "
            "Wales.",
            {"Rick Holm playedFor Wales", "Dan Perrow playedFor Wales", "Rick Holm playedFor Fulham"},
            id="called up from clubs",
        ),
        pytest.param(
            "Everton held Fulham to a 1-1 draw at Goodison Park. Dan Perrow gave the visitors the lead.",
            {"Dan Perrow playedFor Fulham"},
            id="at whose ground they meet",
        ),
    ],
)
def test_whose_player(text: str, expected: set[str]) -> None:
    assert expected <= told(text)


def test_club_that_the_gazetteer_lacks() -> None:
    assert "Rick Holm playedFor Marlowe" in told("Winger Rick Holm plays for Marlowe in the fifth tier.")
    assert "Rick Holm playedFor Marlowe" in told("Rick Holm wore the shirt of Marlowe, his local team.")


def test_the_hour_of_the_news_is_its_day() -> None:
    text = "Everton announced around midday that they had sacked the manager Rick Holm."
    claims = read(text, date="2025-06-01")
    assert {one.date for one in claims if one.relation == "sackedBy"} == {"2025-06-01"}


def test_how_old_somebody_was_then_is_not_how_old_he_is() -> None:
    text = (
        "Rick Holm coaches Everton. Holm was praised.\n\nTom Ashdale, now the Rangers manager, handed him his debut "
        "as a 16-year-old. He was glad."
    )
    document, _ = Extractor().drafts_of(Article.of(text))
    assert next(one.age for one in document.people if one.label == "Rick Holm") is None
