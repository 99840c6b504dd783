"""The pipeline gives what spaCy's own gives, however much of it is remembered."""

import numpy as np
import pytest
import spacy
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed, build_Tok2Vec_model
from thinc.api import Linear

from graph.extraction.model import MODEL, SENTENCES_IN_STEP, encode_in_place, load_model, remember_words

TEXTS = [
    "Wolves have sacked their head coach after a 3-0 defeat by Brentford on Saturday night.",
    "He didn't sign; they won't wait – the £3m fee was paid in instalments.",
    "Wolves  have sacked their head coach",
    "zzyzxx Qwfpgj zzyzxx",
    "ÅÄÖ жизнь 東京 \u200b \ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "",
    "no",
]


@pytest.fixture(scope="module")
def published():
    return spacy.load(MODEL)


@pytest.fixture(scope="module")
def ours():
    return load_model()


def test_the_parse_is_spacys_own(published, ours):
    for theirs, mine in zip(published.pipe(TEXTS), ours.pipe(TEXTS), strict=True):
        assert [token.text for token in mine] == [token.text for token in theirs]
        assert [token.tag_ for token in mine] == [token.tag_ for token in theirs]
        assert [token.dep_ for token in mine] == [token.dep_ for token in theirs]
        assert [token.head.i for token in mine] == [token.head.i for token in theirs]


def test_many_sentences_in_step_are_parsed_as_each_alone(ours):
    texts = TEXTS * (SENTENCES_IN_STEP // len(TEXTS) + 2)
    assert len(texts) > SENTENCES_IN_STEP
    for text, doc in zip(texts, ours.pipe(texts), strict=True):
        alone = ours(text)
        assert [(token.dep_, token.head.i) for token in doc] == [(token.dep_, token.head.i) for token in alone]


def test_the_vectors_are_spacys_own(published, ours):
    docs = [published.make_doc(text) for text in TEXTS]
    theirs = published.get_pipe("tok2vec").predict(docs)
    for _ in range(2):  # the second time every word is known
        mine = ours.get_pipe("tok2vec").predict([ours.make_doc(text) for text in TEXTS])
        assert len(mine) == len(theirs)
        for one, other in zip(mine, theirs, strict=True):
            assert one.shape == other.shape
            assert np.allclose(one, other, atol=1e-4)


@pytest.mark.parametrize("first_too", [False, True])
@pytest.mark.parametrize("limit", [0, 1, 5, 1000])
def test_what_is_remembered_changes_nothing(limit, first_too):
    plain, remembering = spacy.load(MODEL), spacy.load(MODEL)
    tok2vec = remembering.get_pipe("tok2vec").model
    encoder = encode_in_place(tok2vec)
    assert encoder is not None
    assert remember_words(tok2vec, limit, encoder if first_too else None)
    for _ in range(3):
        for text in TEXTS:
            doc = plain.make_doc(text)
            one = remembering.get_pipe("tok2vec").predict([remembering.make_doc(text)])[0]
            assert np.allclose(one, plain.get_pipe("tok2vec").predict([doc])[0], atol=1e-4)


def test_many_documents_at_once_are_as_each_alone(ours):
    tok2vec = ours.get_pipe("tok2vec")
    docs = [ours.make_doc(text * times) for times in (1, 40) for text in TEXTS * 20]
    for doc, vectors in zip(docs, tok2vec.predict(docs), strict=True):
        assert np.allclose(vectors, tok2vec.predict([doc])[0], atol=1e-4)


def test_what_is_known_does_not_touch_the_rounding():
    pipes = []
    for warm in (False, True):
        nlp = spacy.load(MODEL)
        tok2vec = nlp.get_pipe("tok2vec")
        remember_words(tok2vec.model, encoder=encode_in_place(tok2vec.model))
        if warm:
            tok2vec.predict([nlp.make_doc(text) for text in reversed(TEXTS)])
        pipes.append(tok2vec.predict([nlp.make_doc(TEXTS[0])])[0])
    assert np.array_equal(*pipes)


def test_a_model_of_another_kind_is_left_as_it_is():
    encode = MaxoutWindowEncoder(width=8, window_size=1, maxout_pieces=2, depth=1)
    of_more_than_words = MultiHashEmbed(
        width=8, attrs=["NORM", "ENT_TYPE"], rows=[10, 10], include_static_vectors=False
    )
    for model in (Linear(2, 2), build_Tok2Vec_model(of_more_than_words, encode)):
        layers = list(model.layers)
        assert not remember_words(model)
        assert encode_in_place(model) is None
        assert model.layers == layers
