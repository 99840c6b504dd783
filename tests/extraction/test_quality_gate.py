"""The gate: extraction never falls below the floors of `floors.toml` without a reason written there."""

import copy
import sys
import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from graph.extraction import Extractor

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "benchmarks"))
import floors  # noqa: E402
import scoring  # noqa: E402

FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
HIGHEST = tomllib.loads((HERE / "highest_floors.toml").read_text(encoding="utf-8"))
FOLDERS = scoring.SETS
CASES = [(name, measure) for name in FOLDERS for measure, floor in FLOORS[name].items() if isinstance(floor, float)]
RELATIONS = [(name, relation) for name in FOLDERS for relation in FLOORS[name]["relations"]]


@lru_cache(maxsize=len(FOLDERS))
def _score(name: str) -> scoring.Score:
    if not FOLDERS[name].is_dir():
        pytest.skip(f"{FOLDERS[name]} is not here")
    return scoring.score_folder(FOLDERS[name], Extractor())


@pytest.mark.parametrize(("name", "measure"), CASES)
def test_overall(name: str, measure: str) -> None:
    score = _score(name)
    figures = dict(zip(("precision", "recall", "f1"), score.figures(), strict=True))
    reached = figures[measure] if measure in figures else score.share(measure)
    assert reached >= FLOORS[name][measure], f"{measure} on {name} fell to {reached:.3f}"


@pytest.mark.parametrize(("name", "relation"), RELATIONS)
def test_relation(name: str, relation: str) -> None:
    reached = _score(name).figures(relation)[2]
    floor = FLOORS[name]["relations"][relation]
    assert reached >= floor, f"the F1 of {relation} on {name} fell to {reached:.3f}"


def test_a_lowered_floor_has_a_reason() -> None:
    for entry in FLOORS.get("lowered", []):
        assert set(entry) == {"set", "measure", "from", "to", "reason"}
        assert len(entry["reason"].split()) >= 4
    assert floors.unexplained(FLOORS, HIGHEST) == []


def test_a_floor_lowered_without_a_reason_is_found() -> None:
    lower = copy.deepcopy(FLOORS)
    lower["gold"]["precision"] = 0.10
    del lower["reports"]["relations"]["managed"]
    once = HIGHEST["gold"]["precision"], HIGHEST["reports"]["managed"]
    assert floors.unexplained(lower, HIGHEST) == [
        f"gold precision: 0.1, once {once[0]}",
        f"reports managed: None, once {once[1]}",
    ]
    lower["lowered"] = [*lower.get("lowered", []), {"set": "gold", "measure": "precision", "to": 0.10}]
    assert floors.unexplained(lower, HIGHEST) == [f"reports managed: None, once {once[1]}"]


def test_the_gold_articles_are_many_and_well_formed() -> None:
    documents = [one for name in ("gold", "reports", "registers", "news") for one in scoring.load(scoring.SETS[name])]
    assert len(documents) >= 160
    for annotated in documents:
        for fact in annotated.facts.values():
            assert fact["evidence"] in annotated.article.text
