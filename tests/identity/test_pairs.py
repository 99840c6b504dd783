"""The quality of identity on pairs of names in context, each judged together with the others it names."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import readme
from people import person_record

from graph.identity.gazetteer import Gazetteer, load_gazetteer
from graph.identity.resolution import resolve

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text().splitlines()]


def judge(pair: dict[str, Any], gazetteer: Gazetteer) -> bool:
    records = [
        person_record(f"article-{at}", one["date"], one["name"], one["names"], one["context"], gazetteer)
        for at, one in enumerate([pair["a"], pair["b"], *pair.get("others", ())])
    ]
    entity_of = resolve(records, gazetteer=gazetteer).entity_of
    return entity_of["article-0", records[0].key] == entity_of["article-1", records[1].key]


@pytest.fixture(scope="module")
def verdicts() -> list[tuple[dict[str, Any], bool]]:
    gazetteer = load_gazetteer()
    return [(pair, judge(pair, gazetteer)) for pair in PAIRS]


def test_the_set_is_whole() -> None:
    assert len(PAIRS) == 531
    assert Counter(pair["same"] for pair in PAIRS) == {True: 291, False: 240}


def test_precision_and_recall(verdicts: list[tuple[dict[str, Any], bool]]) -> None:
    counts = Counter((pair["same"], found) for pair, found in verdicts)
    precision = counts[True, True] / (counts[True, True] + counts[False, True])
    recall = counts[True, True] / (counts[True, True] + counts[True, False])
    print(f"\n531 pairs: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.98
    assert recall >= 0.92
    what, reached = readme.figure("tests/identity/test_pairs.py")
    assert readme.number_in(what, "pairs") == len(PAIRS)
    assert reached.startswith(f"precision {precision:.2f}, recall {recall:.3f} ")


def test_every_kind_of_name_is_recognised(verdicts: list[tuple[dict[str, Any], bool]]) -> None:
    """No kind hides behind the average."""
    right = Counter(pair["kind"] for pair, found in verdicts if pair["same"] == found)
    for kind, count in Counter(pair["kind"] for pair in PAIRS).items():
        assert right[kind] / count >= 0.8, kind
