"""Whom pronouns mean where several people are named: by gender, calling and what a text is on, on texts of our own."""

import pytest
from meant import meant


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("Reading coach Peter Crane praised Anna Holmes. Her goals won it. He came from Hull.", "He", "Peter Crane"),
        (
            "Coach Peter Crane praised Anna Holmes. He has been here for a year. She came from Hull.",
            "She",
            "Anna Holmes",
        ),
        ("Emma Lind met Rick Holm. He was sacked by Hull last year.", "He", "Rick Holm"),
        ("Rick Holm met Emma Lind. She was sacked by Hull last year.", "She", "Emma Lind"),
        ("Sir Trent Lang met Emma Lind. She was sacked by Hull last year.", "She", "Emma Lind"),
        # Names that women and men share say nothing.
        ("Robin Lang was sacked by Hull. She had been there for a year.", "She", "Robin Lang"),
        ("Robin Lang was sacked by Hull. He had been there for a year.", "He", "Robin Lang"),
    ],
)
def test_women_and_men_are_told_apart_by_their_first_names(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        # What players do, and what coaches do.
        (
            'Derby have signed Hull defender Dan Perrow. Manager Tom Varley said: "He is good." He could make his '
            "debut on Monday.",
            "He",
            "Dan Perrow",
        ),
        ("Hull striker Dan Perrow scored. Manager Tom Varley met him. He has 14 goals now.", "He", "Dan Perrow"),
        ("Hull striker Dan Perrow scored. Manager Tom Varley met him. He took charge in May.", "He", "Tom Varley"),
        (
            "Hull striker Dan Perrow scored. Manager Tom Varley met him. He won 100 games in charge of Leeds.",
            "He",
            "Tom Varley",
        ),
        (
            "Hull striker Dan Perrow is wanted. Boss Tom Varley watched him. He is a former Leeds winger.",
            "He",
            "Tom Varley",
        ),
        (
            "Rick Holm was sacked by Hull. Chairman Tom Varley thanked him. He had been in charge since May.",
            "He",
            "Rick Holm",
        ),
        # The text goes on of whom it has just called "him", whoever acted.
        ("Dan Perrow has signed for Hull. Leeds boss Tom Varley wished him well. He cost £1m.", "He", "Dan Perrow"),
        ("Dan Perrow left Hull. Tom Varley brought him there. It had rained. He came from Leeds.", "He", "Dan Perrow"),
        ("Everton want Dan Perrow. Tom Varley sees him as the heir to Rick Holm. He is from Hull.", "He", "Dan Perrow"),
        # Nobody but another is he whom somebody is sorry, or ready, to lose.
        ("Tom Varley met Dan Perrow. Varley would be sorry to lose him.", "him", "Dan Perrow"),
        ("Tom Varley met Dan Perrow. Varley is ready to sell him.", "him", "Dan Perrow"),
        # The speaker, who cannot be meant, hides nobody.
        (
            'Hull signed Dan Perrow. Tom Varley was glad. "I like the lad," Varley said. "He played for me."',
            "He",
            "Dan Perrow",
        ),
        # In whose stead somebody is named: of him who has just gone.
        (
            "Rick Holm saw Dan Perrow, and Perrow was dismissed in May. Tom Varley was named in his stead.",
            "his",
            "Dan Perrow",
        ),
    ],
)
def test_what_is_said_of_somebody_tells_who_he_is(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        # What both may do says nothing: the last subject.
        ("Dan Perrow is fit. Manager Tom Varley spoke. He was pleased with the day.", "He", "Tom Varley"),
        # A coach may have been a player.
        ("Manager Tom Varley is back. He made 40 appearances in his playing career.", "He", "Tom Varley"),
        ("Rick Holm manages Hull. His captain is Tom Varley. He joined from Leeds in May.", "He", "Tom Varley"),
        ("Hull sacked Rick Holm. Tom Varley, his assistant, stepped in. He has managed before.", "He", "Tom Varley"),
        ("Rick Holm left Hull. His successor, Tom Varley, won twice. He lost at Leeds.", "He", "Tom Varley"),
    ],
)
def test_what_anybody_may_do_tells_nothing(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        # In what somebody says he goes on of whom he has named there.
        (
            "Hull will not sell Dan Perrow, chairman Tom Varley said. Perrow has been linked with Leeds. Varley "
            'added: "I have no intention of selling Rick Holm. We turned down a bid. He is the heart of this club."',
            "He",
            "Rick Holm",
        ),
        (
            'Hull striker Dan Perrow may go, said Tom Varley. "Rick Holm is not for sale. He is the heart of this '
            'club."\n\n"He has just signed a new deal."',
            "He",
            "Rick Holm",
        ),
        # An article on one goes on of him, whom it names far more than any other.
        (
            "Dan Perrow is back at Hull. Perrow had left in May. Perrow is from Leeds, where Perrow was born.\n\nTom "
            "Varley watched the match.\n\nHe is back in the side.",
            "He",
            "Dan Perrow",
        ),
        # Behind a clause in front that calls somebody "the Dutchman", another is named.
        (
            "Dan Perrow is the coach. Perrow came with Ruud Berg. Perrow won it. When the Dutchman was sacked, Tom "
            "Moss gave the job to Perrow.",
            "Dutchman",
            "Ruud Berg",
        ),
    ],
)
def test_a_text_or_speech_goes_on_of_one(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        # A name with a colon opens a paragraph on him.
        (
            "Who is next at Hull?\n\nRick Holm: Leeds would not like to see him go. He led them up.\n\nTom Varley: "
            "Still at Derby. He kept Leeds up before he left.",
            "He",
            "Tom Varley",
        ),
        (
            "Who is next at Hull?\n\nRick Holm (Leeds): Wants the job. He led them up.\n\nTom Varley (Derby): It would "
            "be news to him. He is on holiday.",
            "He",
            "Tom Varley",
        ),
        # What a manager tells somebody will be done to him.
        ("Hull boss Tom Varley has told Dan Perrow that he will be sold.", "he", "Dan Perrow"),
        ("Hull boss Tom Varley has told Dan Perrow that he wants to go.", "he", "Tom Varley"),
        ("Hull boss Tom Varley has told chairman Rick Holm that he was let down.", "he", "Tom Varley"),
        # Who keeps, or gives a debut to, somebody plays no more.
        ("Tom Varley could not keep Dan Perrow. The captain left for Leeds.", "captain", "Dan Perrow"),
        ("Tom Varley gave a debut to Dan Perrow. The winger had come from Leeds.", "winger", "Dan Perrow"),
    ],
)
def test_whom_a_line_or_a_deed_puts_forward(text: str, word: str, label: str) -> None:
    assert meant(text, word, "Person") == label
