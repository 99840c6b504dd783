"""Confidence: a probability, made of the features of a reading and of nothing else."""

import tomllib

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.confidence import confidence, features, place, score

TEXT = "Leeds United have sacked Anton Berg. He had been their manager since 2019. Rune Holm is tipped to join Everton."


@pytest.fixture(scope="module")
def drafts():
    return Extractor().drafts_of(Article.of(TEXT, date="2023-09-22"))[1]


def test_confidence_is_a_probability_with_two_decimals(drafts) -> None:
    for draft in drafts:
        value = confidence(draft)
        assert 0 < value < 1
        assert value == round(score(features(draft)), 2)


def test_a_rare_frame_is_judged_by_its_class(drafts) -> None:
    """A frame without a weight of its own still has that of the frames like it."""
    weights = tomllib.loads(place().read_text(encoding="utf-8"))["weights"]
    for draft in drafts:
        found = features(draft)
        assert [name for name in found if name.startswith("class:") and name in weights], draft.frame


def test_what_is_not_named_is_less_sure(drafts) -> None:
    sacked = next(draft for draft in drafts if draft.relation == "sackedBy")
    named = features(sacked)
    unnamed = {name: value for name, value in named.items() if not name.startswith("subject:")} | {
        "subject:pronoun": 1.0,
        "unnamed": 1.0,
        "named": 0.0,
    }
    assert score(unnamed) < score(named)


def test_more_readings_are_surer(drafts) -> None:
    found = features(drafts[0])
    assert score(found | {"readings": 2.0}) > score(found | {"readings": 0.0})


def test_the_curve_only_rises() -> None:
    curve = tomllib.loads(place().read_text(encoding="utf-8"))["curve"]
    assert len(curve) > 2 and curve == sorted(curve) and [share for _, share in curve] == sorted(s for _, s in curve)


def test_what_cannot_both_be_is_noticed() -> None:
    text = "Leeds United manager Anton Berg was glad. Leeds United manager Rune Holm was sad."
    drafts = Extractor().drafts_of(Article.of(text))[1]
    bosses = [features(draft) for draft in drafts if draft.relation == "managed"]
    assert len(bosses) == 2 and all(found["other boss"] for found in bosses)
