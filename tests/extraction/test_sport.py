"""An article on another sport makes no claims, and the explanation says why."""

import pytest
from reading import read, rows, told

from graph.articles.article import Article
from graph.extraction import Extractor

TENNIS = (
    "Norra coach Dana Holm praised Petra Lind after the Davis Cup tie. Lind, a Wimbledon champion, replaced Una Berg, "
    "who had won the first set. England's Kim Dale won too."
)
RUGBY = (
    "England coach Rob Hale named Ed Pike at fly-half. Pike replaces Al Moss in the rugby squad for the Six Nations."
)
ONE_WORD = "Petra Lind ended her partnership with Dana Holm and wants Norra's Davis Cup coach Una Berg to replace her."
OWNER = "Al Moss, who owns an NFL team, has bought Everton."
FOOTBALL = (
    "Everton manager Rob Hale, who plays golf and tennis, signed the striker Ed Pike, and Pike scored an early goal."
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """One for all texts: it loads the parser."""
    return Extractor()


@pytest.mark.parametrize("text", [TENNIS, RUGBY, ONE_WORD])
def test_an_article_on_another_sport_makes_no_claims(extractor: Extractor, text: str) -> None:
    """Whatever its coaches and countries are said to be."""
    assert read(text) == []
    assert "on another sport than football" in str(extractor.explain(Article.of(text)))


def test_a_footballer_may_play_golf() -> None:
    """A word or two of another sport do not silence an article on football."""
    assert ("Rob Hale", "managed") in rows(FOOTBALL, parts="subject relation")


def test_a_club_may_have_an_owner_from_another_sport() -> None:
    """What owners have besides is no sport of the article's."""
    assert [one.relation for one in read(OWNER)] == ["ownerOf"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Former fly-half Rick Holm has been appointed chief executive of Everton.", "Rick Holm executiveOf Everton"),
        ("Hull manager Rick Holm has quit. A Six Nations match is next.", "Rick Holm resignedFrom Hull City"),
        ("Everton have sacked Rick Holm. Their chairman, Al Moss, ran the Ryder Cup.", "Al Moss presidentOf Everton"),
    ],
)
def test_one_word_of_another_sport_does_not_silence_what_is_told_of_a_club(text: str, claim: str) -> None:
    """Though nothing else in it is football's."""
    assert claim in told(text)


@pytest.mark.parametrize(
    "text",
    ["Leicester flanker Rick Holm has joined Leeds Tykes.", "Dana Holm, coached by Al Moss, won a WTA event in Lyon."],
)
def test_clubs_of_another_sports_players_and_towns_are_none(text: str) -> None:
    """Whose player bears the word, or where something took place."""
    assert not told(text)
