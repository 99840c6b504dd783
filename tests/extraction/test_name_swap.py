"""The extraction does not lean on names: people and clubs swapped for others of their kind, the figures stay."""

import os
from pathlib import Path

import pytest
from benchmark_modules import load

from graph.extraction import Extractor

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("TOUCHLINE_SHARED", ROOT.parent / "shared"))
ALLOWED_FALL = 0.03


def test_swapping_keeps_annotation_and_text_together() -> None:
    swapping = load("name_swap")
    record = {
        "id": "a",
        "entities": [
            {"name": "Rick Holm", "type": "Person", "aliases": ["Holm"]},
            {"name": "Leeds United", "type": "Club", "aliases": ["Leeds", "the Whites"]},
        ],
        "facts": [{"s": "Rick Holm", "r": "sackedBy", "o": "Leeds United", "evidence": "Leeds sacked Holm"}],
    }
    text = "Leeds United met. Leeds sacked Holm. Rick Holm left."
    changed, text = swapping.swap(record, text, swapping.listed_clubs(), 1)
    fact = changed["facts"][0]
    assert "Holm" not in text and "Leeds" not in text
    assert fact["evidence"] in text
    assert {fact["s"], fact["o"]} == {entity["name"] for entity in changed["entities"]}
    assert fact["s"] in text


def test_clubs_of_a_register_are_taken_by_their_names(tmp_path: Path) -> None:
    swapping = load("name_swap")
    register = tmp_path / "teams.csv"
    register.write_text("id,name\n1,Zelvano Town\n2,Zelvano Town U-21\n3,Loma Verde II\n", encoding="utf-8")
    assert swapping.registered_clubs(register) == ["Zelvano Town"]


@pytest.mark.skipif(not (SHARED / "eval" / "dev").is_dir(), reason="the shared articles are not here")
def test_figures_stay_when_names_are_swapped(tmp_path: Path) -> None:
    swapping, scoring = load("name_swap"), load("scoring")
    extractor, seeds = Extractor(), (1, 2)
    before = scoring.score_folder(SHARED / "eval" / "dev", extractor).figures()[2]
    after = []
    for seed in seeds:
        assert swapping.write_swapped(SHARED / "eval" / "dev", tmp_path / str(seed), seed) == 43
        after.append(scoring.score_folder(tmp_path / str(seed), extractor).figures()[2])
    assert sum(after) / len(after) >= before - ALLOWED_FALL
