"""Names, descriptions and pronouns: who and which team is meant, on sentences of our own."""

import pytest

from graph.articles.article import Article
from graph.extraction.document import Document
from graph.extraction.pipeline import Reader
from graph.extraction.sentences import split

READER = Reader()


def read(text: str) -> Document:
    """The document of a text, every sentence parsed."""
    return READER.read(Article.of(text))


def meant(text: str, word: str, want: str, nth: int = -1) -> str | None:
    """The label of whom or what the `nth` token `word` stands for."""
    document = read(text)
    places = [
        (sentence, token) for sentence in document.parsed() for token in sentence.span or () if token.text == word
    ]
    sentence, token = places[nth]
    mention = document.mention_of(sentence, token, want)
    return mention.entity.label if mention else None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Everton signed Rick Holm. Holm, 28, was happy.", ["Rick Holm"]),
        (
            "Coach Roberto De Marra left. De Marra had won. Virgil van Oost stayed.",
            ["Roberto De Marra", "Virgil van Oost"],
        ),
        ("Jürgen Krall spoke. Later Jurgen Krall left.", ["Jürgen Krall"]),
        ("Medhi Tarun joined Lyon. Mehdi Tarun is 20.", ["Medhi Tarun"]),
        ("Shaun Reed-Phillips left. Sir Alan Bray praised Reed-Phillips.", ["Shaun Reed-Phillips", "Alan Bray"]),
        ("Diego Salme met his son Giovanni Salme.", ["Diego Salme", "Giovanni Salme"]),
        ("The striker Emmanuel Latte Brun scored. Latte Brun is 26.", ["Emmanuel Latte Brun"]),
        ("Jordan Hale joined Everton. Hale is a midfielder.", ["Jordan Hale"]),
    ],
)
def test_people_are_grouped(text: str, people: list[str]) -> None:
    assert [person.label for person in read(text).people] == people


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Brighton & Hove Albion beat Köln.", {"Brighton & Hove Albion", "1. FC Köln"}),
        ("Manchester City won. City had lost before.", {"Manchester City"}),
        ("He left Hartley United for FC Marlow.", {"Hartley United", "FC Marlow"}),
    ],
)
def test_teams_are_found(text: str, teams: set[str]) -> None:
    assert {team.label for team in read(text).teams} == teams


@pytest.mark.parametrize(
    ("text", "word", "want", "label"),
    [
        ("Rick Holm left Everton. He had won twice.", "He", "Person", "Rick Holm"),
        ("After his sacking, Rick Holm went home.", "his", "Person", "Rick Holm"),
        ("Rick Holm met Tom Varley. Varley thanked him.", "him", "Person", "Rick Holm"),
        ("Spanish striker Ruben Sala joined Everton. The Spaniard is 28.", "Spaniard", "Person", "Ruben Sala"),
        ("Rick Holm, 44, met Tom Varley, 28. The 44-year-old smiled.", "old", "Person", "Rick Holm"),
        ("Everton have won. The club are proud.", "club", "Team", "Everton"),
        ("Rick Holm eyes a switch to Anfield.", "Anfield", "Team", "Liverpool"),
        ("Tom Varley, who coached Everton, left.", "who", "Person", "Tom Varley"),
        ('Rick Holm said: "I love Everton."', "I", "Person", "Rick Holm"),
        ("Marseille beat Everton. The French side were better.", "side", "Team", "Marseille"),
        ("It is clear that Everton won. It may prove hard to win.", "It", "Team", None),
        ("A striker left.", "striker", "Person", None),
        ("Both clubs won against Everton.", "clubs", "Team", None),
    ],
)
def test_references(text: str, word: str, want: str, label: str | None) -> None:
    assert meant(text, word, want) == label


def test_a_headline_that_runs_into_the_text_is_split_off() -> None:
    text = (
        "Holm poised for Sunderland move Everton striker Rick Holm is poised to join Sunderland. " + "It rained. " * 40
    )
    assert [(s.kind, s.text) for s in split(text, [(32, 39)])][:2] == [
        ("headline", "Holm poised for Sunderland move"),
        ("text", "Everton striker Rick Holm is poised to join Sunderland."),
    ]
