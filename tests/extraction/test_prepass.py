"""Which sentences are parsed: all that the lexicon can read something in, and few others."""

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.lexicon import load_lexicon
from graph.extraction.pipeline import Reader


@pytest.fixture(scope="module")
def reader():
    return Reader(lexicon=load_lexicon())


def parsed(reader, text):
    return [sentence.text for sentence in reader.read(Article.of(text)).parsed()]


EXAMPLES = [(frame.name, example.text) for frame in load_lexicon().frames for example in frame.examples if example.says]


def test_there_are_examples():
    assert len(EXAMPLES) > 80


def test_every_example_of_the_lexicon_is_parsed(reader):
    missing = [(name, text) for name, text in EXAMPLES if not parsed(reader, text)]
    assert missing == []


@pytest.mark.parametrize(
    "text",
    [
        "He was sacked in May.",
        "Everton have given Marco Rossi the heave-ho.",
        "The former Leeds striker was there.",
        "Rossi's transfer to Leeds fell through.",
        "Rossi spent three seasons at Leeds.",
        "His contract with the club runs out in June.",
        "Rossi has gone.",
        "Rossi to Leeds rumours will not go away.",
        "Rossi is still very much at Everton.",
        "Rossi had him at Everton.",
        "He told his Everton players to fight.",
    ],
)
def test_sentences_that_can_carry_a_claim(reader, text):
    assert parsed(reader, text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It rained all day.",  # no word of the lexicon
        "Everton were sacked in May.",  # nobody whom it could be about
        "Rossi gave the ball away.",  # one word of "give heave-ho"
        "Rossi had the time of his life.",  # a spell is "at", "with" or "for" a team
        "Rossi found the home side asleep.",  # nobody's side
        "Rossi was under a cloud.",  # one person at most, where two are joined
        "Rossi has scored for the third time since Christmas.",  # no team
        "Rossi went down too easily.",  # only "gone" tells that somebody left
        "Rossi has to have a nap for them at noon.",  # nobody "had him" there
        "Rossi thanked his employer for them.",  # no name of his employer
        "Rossi is sure that she will smile at them.",  # not "is at"
    ],
)
def test_sentences_that_cannot(reader, text):
    assert parsed(reader, text) == []


def test_a_sentence_that_is_not_parsed_would_have_said_nothing():
    extractor, text = Extractor(), "Marco Rossi found the home side asleep. He had the time of his life."
    assert extractor.extract(Article.of(text)) == extractor.claims_of(Reader().read(Article.of(text))) == []
