"""Whatever a sentence is, what is mended in its parse stays one tree."""

import random

import pytest
import reading

from graph.extraction.model import load_model
from graph.extraction.tokens import Token, TokenMaker

# Sentences of chance: at each a mend once lost a word, or made a circle in which reading never came to its end.
_TORN = [
    "Recent weeks have seen “ season in who , saw :",
    "Speculation ” Al Moss “ loan as T boss Everton head coach season won ; Rick Holm the boss",
    "Reports job as T boss a “ to seen as T boss",
    "While and left seen step up with said head coach had as T boss saw step up , a , the boss",
    "After appointed his Everton head coach who to who had with parted company by depart left today ; , was by in , "
    "left by left has parted company",
    "In Rick Holm and Al Moss Rangers have two players arriving from Hull.",
    "Whether or not Dan Perrow remains Leeds manager, Al Moss will leave.",
]
_WORDS = str.split(
    "Leeds Everton Rick Holm managed sold owned , , by of and who the boss in with striker left has had signed parted "
    "company ways today bid for rejected after is said that will seen saw depart head coach as season WON'T signing to"
)


def _check(words: list[Token]) -> None:
    for word in words:
        assert word.head is word or word in word.head.children
        assert all(child.head is word for child in word.children)
        above, steps = word, 0
        while above.head is not above:
            above, steps = above.head, steps + 1
            assert steps <= len(words)
        assert above.dep_ != "conj"  # what stands on top is joined to nothing


@pytest.mark.parametrize("text", _TORN, ids=[text[:20] for text in _TORN])
def test_a_mended_sentence_is_a_tree(text: str) -> None:
    _check(TokenMaker()(load_model()(text)))


def test_words_in_any_order_are_a_tree() -> None:
    chance = random.Random(7)
    openers = ("", "Reports", "Talk that", "Having", "After", "As", "With Everton on Monday")
    texts = [
        f"{chance.choice(openers)} {' '.join(chance.choice(_WORDS) for _ in range(chance.randint(3, 24)))}".strip()
        for _ in range(400)
    ]
    maker = TokenMaker()
    for doc in load_model().pipe(texts):
        _check(maker(doc))


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "With Leeds interested in Dan Perrow, Everton have signed Rick Holm.",
            {"Dan Perrow linkedWith Leeds United", "Rick Holm signedFor Everton"},
            "Rick Holm signedFor Leeds United",
        ),
        (
            "With Leeds interested in the Hull striker Al Moss, Everton have sacked Rick Holm.",
            {"Al Moss linkedWith Leeds United", "Rick Holm sackedBy Everton"},
            "Rick Holm sackedBy Leeds United",
        ),
        (
            "With Leeds interested in Dan Perrow, Hull striker Rick Holm has signed for Everton.",
            {"Dan Perrow linkedWith Leeds United", "Rick Holm signedFor Everton"},
            "Rick Holm signedFor Leeds United",
        ),
        (
            "With Everton interested in signing Dan Perrow, Leeds have offered him a new contract.",
            {"Dan Perrow linkedWith Everton"},
            "Dan Perrow linkedWith Leeds United",
        ),
        (
            "Rick Holm was Everton's fourth manager since Dan Perrow bought the club.",
            {"Rick Holm managed Everton"},
            "Rick Holm ownerOf Everton",
        ),
        (
            "Al Moss is the third Leeds coach since Tom Varley took over the club.",
            {"Al Moss managed Leeds United"},
            "Al Moss appointedBy Leeds United",
        ),
        (
            "Al Moss was Hull's manager before Tom Varley joined the club.",
            {"Al Moss managed Hull City"},
            "Al Moss appointedBy Hull City",
        ),
    ],
)
def test_clauses_that_open_or_close_a_sentence_have_their_own_subject(text: str, says: set[str], wrong: str) -> None:
    found = reading.told(text)
    assert says <= found
    assert wrong not in found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm was Everton's manager for a year and bought the club.", "Rick Holm ownerOf Everton"),
        ("With Rick Holm injured, Everton have signed Dan Perrow.", "Dan Perrow signedFor Everton"),
    ],
)
def test_clauses_joined_by_a_word_share_their_subject(text: str, says: str) -> None:
    assert says in reading.told(text)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Dan Perrow joined Leeds and Rick Holm, formerly of Hull, joined Everton.",
            "Rick Holm signedFor Everton",
            "Dan Perrow signedFor Everton",
        ),
        (
            "Dan Perrow signed for Leeds and Rick Holm, once of Hull, signed for Everton.",
            "Rick Holm signedFor Everton",
            "Rick Holm signedFor Leeds United",
        ),
        (
            "Al Moss rejoined Hull and Dan Perrow, 23, has joined Leeds.",
            "Dan Perrow signedFor Leeds United",
            "Dan Perrow signedFor Hull City",
        ),
        (
            "Dan Perrow left Hull and Rick Holm, his assistant, was put in charge.",
            "Rick Holm appointedBy Hull City",
            "Rick Holm departedFrom Hull City",
        ),
        (
            "Hull signed Dan Perrow and Rick Holm, a defender, signed a new contract.",
            "Rick Holm committedTo Hull City",
            "Rick Holm signedFor Hull City",
        ),
        (
            "Leeds signed Dan Perrow and Rick Holm, formerly of Hull, and sold Al Moss.",
            "Rick Holm signedFor Leeds United",
            "Rick Holm departedFrom Leeds United",
        ),
        (
            "Leeds signed Dan Perrow and Rick Holm, once of Hull, released Al Moss and sold Tom Varley.",
            "Al Moss departedFrom Leeds United",
            "Al Moss departedFrom Hull City",
        ),
        (
            "Hull sacked Dan Perrow and Rick Holm, his assistant, on Monday.",
            "Rick Holm sackedBy Hull City",
            "Rick Holm appointedBy Hull City",
        ),
    ],
)
def test_a_second_clause_begins_with_its_own_subject_told_more_of(text: str, says: str, wrong: str) -> None:
    found = reading.told(text)
    assert says in found
    assert wrong not in found


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Rick Holm has been sacked by Hull and Leeds manager Al Moss will replace him.",
            {"Rick Holm sackedBy Hull City", "Al Moss succeeded Rick Holm"},
            "Rick Holm sackedBy Leeds United",
        ),
        (
            "Rick Holm was sacked by Hull and his assistant Al Moss has taken over.",
            {"Al Moss succeeded Rick Holm", "Rick Holm sackedBy Hull City"},
            "Rick Holm succeeded Al Moss",
        ),
        (
            "Dan Perrow has been bought by Leeds and Hull have signed Al Moss.",
            {"Dan Perrow signedFor Leeds United", "Al Moss signedFor Hull City"},
            "Dan Perrow signedFor Hull City",
        ),
        (
            "Rick Holm was dismissed by Hull City and caretaker Al Moss was put in charge.",
            {"Rick Holm sackedBy Hull City", "Al Moss succeeded Rick Holm"},
            "Al Moss sackedBy Hull City",
        ),
        (
            "Dan Perrow was released by Hull and Leeds signed him.",
            {"Dan Perrow signedFor Leeds United", "Dan Perrow departedFrom Hull City"},
            "Dan Perrow departedFrom Leeds United",
        ),
        (
            "Dan Perrow was released by Hull and joined Leeds.",
            {"Dan Perrow signedFor Leeds United", "Dan Perrow departedFrom Hull City"},
            "Dan Perrow departedFrom Leeds United",
        ),
        (
            "Rick Holm was sacked by Hull and Leeds, and will return.",
            {"Rick Holm sackedBy Hull City", "Rick Holm sackedBy Leeds United"},
            "Rick Holm managed Everton",
        ),
    ],
)
def test_a_clause_behind_an_agent_has_its_own_subject(text: str, says: set[str], wrong: str) -> None:
    found = reading.told(text)
    assert says <= found
    assert wrong not in found
