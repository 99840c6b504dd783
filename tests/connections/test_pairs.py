"""The ranking against what a football writer would say first, over annotated articles and the examples."""

import json
from pathlib import Path
from typing import Any

import pytest
import readme
from memory_reader import SHARED, MemoryReader, reader_of_facts, reader_of_gold

from graph.connections import connect
from graph.connections.answers import Connection

HERE = Path(__file__).parent
FIRST, TOP_THREE = 0.85, 0.95


def agrees(connection: Connection, pair: dict[str, Any], reader: MemoryReader) -> bool:
    """Whether a connection is one of those written down, as tests/connections/README.md defines it."""
    said = [step.relation for step in connection.steps]
    through = [entity.iri for entity in connection.entities[1:-1]]
    return any(
        answer["relations"] == said
        and [reader.resolve_name(name).iri for name in answer["through"]] == through
        and bool(answer.get("derived")) == connection.derived
        for answer in [pair["first"], *pair["also_good"]]
    )


@pytest.mark.parametrize("corpus", ["dev", "examples"])
def test_the_best_answer_comes_first_and_nearly_always_among_three(corpus: str) -> None:
    if corpus == "dev" and not (SHARED / "eval" / "dev").exists():
        pytest.skip("the annotated articles are not here")
    facts = HERE / "example_facts.txt"
    reader = reader_of_gold(SHARED / "eval" / "dev") if corpus == "dev" else reader_of_facts(facts)
    lines = (HERE / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [pair for pair in map(json.loads, lines) if pair["corpus"] == corpus]
    assert len(pairs) >= (60 if corpus == "dev" else 50)
    first = three = 0
    for pair in pairs:
        found = connect(reader, [pair["a"], pair["b"]], rumours=True if pair.get("rumours") else None)
        if pair["first"] is None:
            right = [not found.best]
        else:
            right = [agrees(connection, pair, reader) for connection in found.best]
        first += bool(right and right[0])
        three += any(right)
    assert first / len(pairs) >= FIRST, f"{first} of {len(pairs)}"
    assert three / len(pairs) >= TOP_THREE, f"{three} of {len(pairs)}"
    if corpus == "examples":
        what, reached = readme.figure("tests/connections/test_pairs.py")
        assert (readme.number_in(what, "pairs"), reached) == (len(pairs), str(first))
