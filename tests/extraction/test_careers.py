"""Careers told from first club to last: as whom somebody was where, and what he left next."""

import pytest

from graph.articles.article import Article
from graph.extraction import extract

COACH = (
    "Leeds manager Rick Holm is a former Scotland midfielder. Holm joined Everton from Motherwell in 1994. He had "
    "loan spells at Bury and Crewe before ending his playing career with Hibernian. Holm joined Hibs' coaching staff "
    "in 2004 and took over as manager in 2006. He left for Ipswich in 2010."
)


def told(text: str) -> set[str]:
    """The claims of a text: "Rick Holm managed Everton former 2006"."""
    article = Article.of(text, id="story", source="story", date="2026-02-20")
    shown = set()
    for one in extract(article):
        words = (one.subject.label, one.relation, one.object.label, one.status, one.date)
        shown.add(" ".join(word for word in words if word))
    return shown


def test_up_to_where_he_stopped_playing_a_coach_is_told_of_as_a_player() -> None:
    claims = told(COACH)
    assert {
        "Rick Holm signedFor Everton 1994",
        "Rick Holm playedFor Motherwell former",
        "Rick Holm playedFor Bury former",
        "Rick Holm playedFor Hibernian former",
        "Rick Holm appointedBy Hibernian 2004",
    } <= claims
    assert "Rick Holm managed Bury former" not in claims


def test_what_a_career_has_just_come_to_is_taken_over_and_left_next() -> None:
    claims = told(COACH)
    assert {"Rick Holm managed Hibernian former 2006", "Rick Holm departedFrom Hibernian 2010"} <= claims
    assert not {"Rick Holm managed Leeds United current 2006", "Rick Holm departedFrom Leeds United 2010"} & claims


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # Of an assistant, too: what he was before at another club he is no more.
        (
            "Former Arsenal midfielder Rick Holm has been named assistant manager of Torino. Holm became youth coach "
            "at Lazio in 2014. When Al Moss was sacked, Holm took charge for six games.",
            "Rick Holm managed Lazio former",
        ),
        # Sacked after he had come, whenever that was.
        (
            "Rick Holm resigned from Barnsley in 1999 to take over at Hull. Sacked by Hull in 2002, he coached Wales.",
            "Rick Holm managed Hull City former",
        ),
        # He succeeded somebody there once, and manages another club.
        (
            "Chelsea head coach Rick Holm has had a long career. He became assistant coach at Ajax under Al Moss. "
            "Holm succeeded Moss in 2020 and led the club to the title.",
            "Rick Holm managed Ajax former",
        ),
    ],
)
def test_what_somebody_was_elsewhere_is_over(text: str, said: str) -> None:
    assert said in told(text)
