"""The words taken over from a parse are what spaCy's are."""

import gc
import random

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.misparses import mend
from graph.extraction.model import load_model
from graph.extraction.stand_ins import replaced, stand_ins
from graph.extraction.tokens import Token, TokenMaker, text_of

TEXTS = [
    "Wolves, who finished bottom, have sacked their head coach and his assistant after a 3-0 defeat by Brentford.",
    "What he didn't know is who they'd signed: a striker, two wingers and, on loan, a keeper from Leeds.",
    "Is she  the coach? Yes. They were told so; it is what the club's owner says he wants to have been said.",
    "“Él”, said José — çà va… 😀 ok",
    "gone",
    "",
]


@pytest.fixture(scope="module")
def pairs():
    maker = TokenMaker()
    docs = list(load_model().pipe(TEXTS))
    return [(doc, maker(doc)) for doc in docs]


def test_every_word_knows_what_spacys_knows(pairs):
    for doc, words in pairs:
        assert len(words) == len(doc)
        for theirs, ours in zip(doc, words, strict=True):
            for name in ("i", "idx", "text", "lower_", "tag_", "dep_", "whitespace_"):
                assert getattr(ours, name) == getattr(theirs, name)
            for name in ("head", "left_edge", "right_edge"):
                assert getattr(ours, name).i == getattr(theirs, name).i
            for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
                assert [one.i for one in getattr(ours, name)] == [one.i for one in getattr(theirs, name)], name
            assert ours.doc is words
            assert [ours.is_ancestor(other) for other in words] == [theirs.is_ancestor(other) for other in doc]


def test_the_text_of_a_stretch(pairs):
    for doc, words in pairs:
        for low in range(len(words)):
            for high in range(low + 1, len(words) + 1):
                assert text_of(words[low:high]) == doc[low:high].text


def test_the_coarse_part_of_speech_follows_from_the_tag_and_the_place():
    (doc,) = load_model().pipe(["She has left and will have been told that they have two."])
    pos = {token.text: token.pos_ for token in TokenMaker()(doc)}
    assert pos["left"] == "VERB"
    assert pos["will"] == pos["been"] == pos["has"] == "AUX"
    assert pos["two"] == "NUM"
    assert pos["."] == "PUNCT"


def test_a_past_tense_that_was_taken_for_an_adjective_stands_up():
    (doc,) = load_model().pipe(["North Carolina Courage fired coach Rick Holm after the report."])
    words = {word.text: word for word in TokenMaker()(doc)}
    assert doc[3].dep_ == "amod" and doc[3].head.text == "coach"
    fired = words["fired"]
    assert fired.head is fired and [one.text for one in fired.children] == ["Courage", "coach", "after", "."]
    assert (words["Courage"].dep_, words["coach"].dep_) == ("nsubj", "dobj")
    assert words["Holm"].head is words["coach"] and words["report"].head is words["after"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Rick Holm parted company with the club on Monday.", {"Holm"}),
        ("Rick Holm, the former Leeds manager, parted company with the club on Monday.", {"Holm"}),
        ("Rick Holm, the former Leeds manager, parted ways with the club on Monday.", {"Holm"}),
        ("If West Ham and Alan Cole part company, Rick Holm may be asked.", {"Ham", "Cole"}),
        ("West Ham and Rick Holm will part company when the season ends.", {"Ham", "Holm"}),
        ("Celtic and Rick Holm part company", {"Celtic", "Holm"}),
    ],
)
def test_two_part_company_though_the_parser_saw_no_verb(text: str, subjects: set[str]):
    (doc,) = load_model().pipe([text])
    words = TokenMaker()(doc)
    verb = next(word for word in words if word.lower_.startswith("part"))
    assert doc[verb.i].pos_ != "VERB" or doc[verb.i].dep_ in ("amod", "compound")
    assert verb.pos_ == "VERB"
    first = next(one for one in verb.children if one.dep_ == "nsubj")
    assert {word.text for word in (first, *first.conjuncts)} == subjects
    assert [one.text for one in verb.children if one.dep_ == "dobj"] in (["company"], ["ways"])
    for word in words:
        assert word.head is word or word in word.head.children


def test_the_verb_of_a_headline_is_in_the_present_whatever_the_parser_was_given():
    text = "Everton seal deal for Rick Holm"
    model = load_model()
    (doc,) = model.pipe([replaced(model.make_doc(text), stand_ins(text))])
    seal = TokenMaker()(doc)[1]
    assert (doc[1].text, doc[1].tag_) == ("bought", "VBD")
    assert (seal.text, seal.tag_, seal.pos_) == ("seal", "VBP", "VERB")


def test_what_one_agreed_to_is_an_infinitive():
    (doc,) = load_model().pipe(["Arsenal and Rick Holm are to part ways."])
    words = {word.text: word for word in TokenMaker()(doc)}
    assert (words["part"].dep_, words["part"].head.text, words["to"].dep_) == ("xcomp", "are", "aux")


def test_what_hangs_on_a_to_stays_in_the_tree():
    words: list[Token] = []
    parts = [
        ("agreed", "VBD", "ROOT", 0),
        ("only", "RB", "advmod", 2),
        ("to", "IN", "prep", 0),
        ("part", "NN", "compound", 4),
        ("ways", "NNS", "pobj", 2),
    ]
    for i, (text, tag, dep, _) in enumerate(parts):
        pos = {"VBD": "VERB", "RB": "ADV", "IN": "ADP"}.get(tag, "NOUN")
        words.append(Token(words, i, 0, text, text, tag, dep, pos, " "))
    for word, (*_, head) in zip(words, parts, strict=True):
        word.head = words[head]
        if word.i != head:
            words[head].children = [*words[head].children, word]
    mend(words)
    assert words[3].dep_ == "xcomp" and [one.text for one in words[3].children] == ["only", "to", "ways"]
    assert all(word.head is word or word in word.head.children for word in words)


def test_a_chain_of_words_may_be_as_long_as_it_likes():
    words: list[Token] = []
    for i in range(5000):
        words.append(Token(words, i, 2 * i, "a", "a", "NN", "conj", "NOUN", " "))
        words[i].head = words[max(0, i - 1)]
        if i:
            words[i - 1].children = [words[i]]
    assert sum(1 for _ in words[0].subtree) == 5000
    assert words[0].right_edge is words[-1]
    assert len(words[-1].conjuncts) == 4999


def test_words_are_let_go_of_without_the_collector():
    text = " ".join(f"Everton have sacked manager Rick Holm {n} days after the defeat by Leeds." for n in range(10))
    extractor = Extractor()
    gc.collect()
    gc.disable()
    try:
        for _ in extractor.extract_many(Article.of(f"{text} {n}", id=str(n)) for n in range(10)):
            pass
        left = sum(isinstance(one, Token) for one in gc.get_objects())
    finally:
        gc.enable()
    assert left < 300  # of one article at most, where ten have some 1,500


@pytest.mark.parametrize(
    "text",
    [
        "sacked signed Holm at (sold, signed manager. striker On who, On returned having - who is Leeds whose and "
        "rivals Tarrant Tarrant; joined",
        "who by with City a who at helped Holm the double replacing's rivals that manager sacked Hull joined rivals "
        "double Leeds Owen manager double and On rivals Holm Owen",
    ],
)
def test_whatever_is_mended_every_word_has_one_top(text: str) -> None:
    words = TokenMaker()(load_model()(text))
    for word in words:
        above, steps = word, 0
        while above.head is not above and steps <= len(words):
            above, steps = above.head, steps + 1
        assert steps <= len(words)


def test_the_tree_of_any_words_has_no_rings() -> None:
    """What is mended is mended in any order of the words that mending looks at."""
    dice = random.Random(20260220)
    words = "Leeds;Everton;Rick Holm;managed;coached;owned;rivals;side;champions;,;,;by;of;and;who;the;with;sold;to;"
    words += (
        "striker;left;has;signed;favourite;for;part company;own;assistant;'s;two weeks;after;was;talks over a move to"
    )
    texts = [" ".join(dice.choices(words.split(";"), k=dice.randint(4, 22))) for _ in range(600)]
    make = TokenMaker()
    for doc in load_model().pipe(texts):
        sentence = make(doc)
        for word in sentence:
            assert all(child.head is word for child in word.children), doc.text
            above, steps = word, 0
            while above.head is not above and steps <= len(sentence):
                above, steps = above.head, steps + 1
            assert steps <= len(sentence), doc.text
