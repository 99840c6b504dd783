"""Round trips and invariants over generated graphs."""

import json

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from graph.rendering.data import surroundings
from graph.rendering.jsonld import json_ld
from graph.rendering.layout import lay_out
from graph.rendering.page import _json

WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=20)
NAMES = st.sampled_from(
    [
        "https://w3id.org/touchline/ontology#label",
        "https://w3id.org/touchline/ontology#managed",
        "https://w3id.org/touchline/id/person/a",
        "https://w3id.org/touchline/id//odd",
        "https://w3id.org/touchline/id/",
        "http://www.w3.org/2000/01/rdf-schema#label",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        "urn:x:y",
        "https://example.org/id#@id",
    ]
).map(NamedNode)
TYPES = st.sampled_from(["integer", "date", "gYear", "string", "boolean", "decimal"]).map(
    lambda name: NamedNode(f"http://www.w3.org/2001/XMLSchema#{name}")
)
LITERALS = st.one_of(
    WORDS.map(Literal),
    st.builds(lambda words, type_: Literal(words, datatype=type_), WORDS, TYPES),
    st.builds(lambda words, tag: Literal(words, language=tag), WORDS, st.sampled_from(["en", "en-gb", "fr"])),
)
QUADS = st.builds(Quad, NAMES, NAMES, st.one_of(NAMES, LITERALS), NAMES)


@given(st.lists(QUADS, max_size=12))
@settings(max_examples=150, deadline=None)
def test_json_ld_holds_any_quads(quads: list[Quad]) -> None:
    document = b"".join(json_ld(quads))
    assert set(parse(document, format=RdfFormat.JSON_LD)) == set(quads)


@given(st.recursive(st.none() | st.booleans() | st.integers() | WORDS, lambda inner: st.lists(inner, max_size=4)))
@settings(deadline=None)
def test_json_in_a_page_is_the_same_json(value: object) -> None:
    text = _json(value)
    assert json.loads(text) == value
    assert not set("<>&\u2028\u2029") & set(text)


@given(st.integers(1, 30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_graph_is_laid_out_without_overlap(count: int, pairs: list[tuple[int, int]]) -> None:
    inside = np.array([pair for pair in pairs if max(pair) < count], np.int64).reshape(-1, 2)
    places = lay_out(count, inside, np.full((count, 2), (60.0, 30.0)))
    assert np.isfinite(places).all()
    gap = np.abs(places[:, None] - places[None, :])
    covered = np.triu((gap < (59.0, 29.0)).all(2), 1)
    assert not covered.any()


@given(WORDS, WORDS, WORDS)
def test_a_sentence_is_cut_out_of_its_text(before: str, quote: str, after: str) -> None:
    start, end = len(before), len(before) + len(quote)
    left, right = surroundings(before + quote + after, start, end)
    assert before.endswith(left)
    assert after.startswith(right)
