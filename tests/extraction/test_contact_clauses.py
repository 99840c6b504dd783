"""Clauses without "that": "a player Arsenal want", "the striker United sold to Leeds", "the bid Hull made for X"."""

import pytest
from reading import told

from graph.extraction.contact_clauses import unsaid_words


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow is a player Arsenal want.", {"Dan Perrow linkedWith Arsenal"}),
        ("Dan Perrow is a player Arsenal have wanted for a long time.", {"Dan Perrow linkedWith Arsenal"}),
        ("Dan Perrow is the player Real Madrid are hoping to sign.", {"Dan Perrow linkedWith Real Madrid"}),
        (
            "Dan Perrow, a player Liverpool have been tracking for months, is out of contract.",
            {"Dan Perrow linkedWith Liverpool"},
        ),
        ("Tom Varley is the kind of striker Celtic need.", {"Tom Varley linkedWith Celtic"}),
        ("The defender Fulham want is Dan Perrow.", {"Dan Perrow linkedWith Fulham"}),
        (
            "Al Moss, the striker Leeds sold to Everton last summer, scored twice.",
            {"Al Moss departedFrom Leeds United", "Al Moss signedFor Everton"},
        ),
        (
            "Dan Perrow is one of the players Wolves released in May.",
            {"Dan Perrow departedFrom Wolverhampton Wanderers"},
        ),
        ("Among the players Burnley released was Dan Perrow.", {"Dan Perrow departedFrom Burnley"}),
        ("Dan Perrow, who Leeds released in May, has joined Hull.", {"Dan Perrow departedFrom Leeds United"}),
        ("Dan Perrow, whom Leeds released in May, has joined Hull.", {"Dan Perrow departedFrom Leeds United"}),
        ("Rick Holm is the man Stoke City have chosen to succeed Al Moss.", {"Rick Holm appointedBy Stoke City"}),
        ("Rick Holm, the coach Barnsley appointed in June, has left.", {"Rick Holm appointedBy Barnsley"}),
        ("The club Rick Holm joined in 2004 was Everton.", {"Rick Holm signedFor Everton"}),
        (
            "The £5m Leeds paid Hull for Dan Perrow looks like a bargain.",
            {"Dan Perrow signedFor Leeds United", "Dan Perrow departedFrom Hull City"},
        ),
        ("The bid Leeds made for Dan Perrow was turned down by Hull.", {"Dan Perrow approachedBy Leeds United"}),
        ("Dan Perrow turned down the deal Leeds had offered.", {"Dan Perrow rejected Leeds United"}),
    ],
)
def test_a_clause_without_its_that_is_read(text: str, says: set[str]) -> None:
    assert says <= told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The first player Rick Holm signed for Leeds was Al Moss.", "Rick Holm signedFor Leeds United"),
        ("Al Moss was the last player Rick Holm brought to Leeds.", "Rick Holm playedFor Leeds United"),
        ("Al Moss is the player Rick Holm wants at Leeds.", "Rick Holm playedFor Leeds United"),
        ("Al Moss, the striker Leeds sold to Hull in May, scored twice.", "Al Moss ownerOf Leeds United"),
        ("When he was a player Leeds wanted Rick Holm, now of Hull.", "Rick Holm linkedWith Hull City"),
    ],
)
def test_who_acts_in_a_clause_is_not_what_it_is_on(text: str, wrong: str) -> None:
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The former Leeds player Rick Holm signed for Hull in May.", "Rick Holm signedFor Hull City"),
        ("The striker Rick Holm signed for Hull in May.", "Rick Holm signedFor Hull City"),
        ("As a player Rick Holm left for Hull in 2003.", "Rick Holm signedFor Hull City"),
        ("Former Leeds midfielder Rick Holm signed from Hull last year.", "Rick Holm playedFor Leeds United"),
    ],
)
def test_a_title_before_a_name_is_no_clause(text: str, says: str) -> None:
    assert unsaid_words(text, 0, {text.index(club) for club in ("Leeds", "Hull") if club in text}) == {}
    assert says in told(text)
