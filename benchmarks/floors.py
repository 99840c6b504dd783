"""Raise the floors of the quality gate to what is reached now; never lowers one.

    python benchmarks/floors.py

A floor is set a little under what is reached (0.01, for a relation 0.03).  Lowering one is done by hand in
`tests/extraction/floors.toml`, with an entry under [[lowered]] that gives the reason.
"""

import tomllib
from typing import Any

import scoring

from graph.extraction import Extractor

PLACE = scoring.ROOT / "tests" / "extraction" / "floors.toml"
FEWEST = 8
HEAD = """# The floors of tests/extraction/test_quality_gate.py; `python benchmarks/floors.py` raises them.
# To lower one, edit it here and add under [[lowered]]: set, measure, from, to, and the reason.
"""


def measured(name: str, known: dict[str, Any]) -> list[str]:
    """The lines of one set: its floors, each the higher of the old one and what is reached now."""
    score = scoring.score_folder(scoring.SETS[name], Extractor())
    reached = dict(zip(("precision", "recall", "f1"), score.figures(), strict=True))
    reached |= {facet: score.share(facet) for facet in ("certainty", "status", "date", "at")}
    lines = [f"[{name}]"]
    lines += [f"{key} = {max(known.get(key, 0.0), round(value - 0.01, 3)):.3f}" for key, value in reached.items()]
    lines.append(f"[{name}.relations]")
    for relation in sorted(score.right + score.missed):
        if score.right[relation] + score.missed[relation] >= FEWEST:
            floor = max(known.get("relations", {}).get(relation, 0.0), round(score.figures(relation)[2] - 0.03, 2), 0.0)
            lines.append(f"{relation} = {floor:.2f}")
    return [*lines, ""]


def main() -> None:
    """Write the floors anew."""
    known = tomllib.loads(PLACE.read_text(encoding="utf-8")) if PLACE.exists() else {}
    lines = [HEAD]
    for name in scoring.SETS:
        lines += measured(name, known.get(name, {}))
    for entry in known.get("lowered", []):
        lines += ["[[lowered]]", *(f"{key} = {value!r}" for key, value in entry.items()), ""]
    PLACE.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
