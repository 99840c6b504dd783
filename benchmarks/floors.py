"""Raise the floors of the quality gate to what is reached now; never lowers one.

    python benchmarks/floors.py

A floor is set a little under what is reached (0.01, for a relation 0.03).  Lowering one is done by hand in
`tests/extraction/floors.toml`, with an entry under [[lowered]] that gives the reason: `highest_floors.toml` beside it
remembers the highest that each ever was, and `unexplained` finds those that lie lower without one.
"""

import tomllib
from typing import Any

import scoring

from graph.extraction import Extractor

PLACE = scoring.ROOT / "tests" / "extraction" / "floors.toml"
HIGHEST = PLACE.with_name("highest_floors.toml")
FEWEST = 8
HEAD = """# The floors of tests/extraction/test_quality_gate.py; `python benchmarks/floors.py` raises them.
# To lower one, edit it here and add under [[lowered]]: set, measure, from, to, and the reason.
"""


def measured(name: str, known: dict[str, Any]) -> list[str]:
    """The lines of one set: its floors, each the higher of the old one and what is reached now."""
    score = scoring.score_folder(scoring.SETS[name], Extractor())
    reached = dict(zip(("precision", "recall", "f1"), score.figures(), strict=True))
    reached |= {facet: score.share(facet) for facet in scoring.FACETS}
    lines = [f"[{name}]"]
    lines += [f"{key} = {max(known.get(key, 0.0), round(value - 0.01, 3)):.3f}" for key, value in reached.items()]
    lines.append(f"[{name}.relations]")
    for relation in sorted(score.right + score.missed):
        if score.right[relation] + score.missed[relation] >= FEWEST:
            floor = max(known.get("relations", {}).get(relation, 0.0), round(score.figures(relation)[2] - 0.03, 2), 0.0)
            lines.append(f"{relation} = {floor:.2f}")
    return [*lines, ""]


def flat(floors: dict[str, Any]) -> dict[tuple[str, str], float]:
    """The floors by set and measure, or relation."""
    sets = {name: table for name, table in floors.items() if isinstance(table, dict)}
    return {
        (name, measure): value
        for name, table in sets.items()
        for measure, value in (table | table.get("relations", {})).items()
        if isinstance(value, float)
    }


def unexplained(floors: dict[str, Any], highest: dict[str, Any]) -> list[str]:
    """The floors that lie under the highest that they ever were, or under the last that a reason was given for.

    >>> unexplained({"gold": {"f1": 0.5}}, {"gold": {"f1": 0.6}})
    ['gold f1: 0.5, once 0.6']
    >>> reasons = [{"set": "gold", "measure": "f1", "from": 0.6, "to": 0.5, "reason": "Gold was annotated anew."}]
    >>> unexplained({"gold": {"f1": 0.5}, "lowered": reasons}, {"gold": {"f1": 0.6}})
    []
    """
    now = flat(floors)
    allowed = flat(highest)
    for entry in floors.get("lowered", []):
        allowed[entry["set"], entry["measure"]] = entry["to"]
    return [
        f"{name} {measure}: {now.get((name, measure))}, once {flat(highest).get((name, measure), least)}"
        for (name, measure), least in sorted(allowed.items())
        if now.get((name, measure), -1.0) < least
    ]


def remember(floors: dict[str, Any]) -> None:
    """Write down the highest that each floor ever was."""
    known = flat(tomllib.loads(HIGHEST.read_text(encoding="utf-8"))) if HIGHEST.exists() else {}
    for key, value in flat(floors).items():
        known[key] = max(value, known.get(key, value))
    lines = ["# The highest that each floor ever was; `python benchmarks/floors.py` writes it.", ""]
    for name in dict.fromkeys(name for name, _ in known):
        lines += [f"[{name}]", *(f"{m} = {value}" for (of, m), value in known.items() if of == name), ""]
    HIGHEST.write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Write the floors anew."""
    known = tomllib.loads(PLACE.read_text(encoding="utf-8")) if PLACE.exists() else {}
    lines = [HEAD]
    for name in scoring.SETS:
        lines += measured(name, known.get(name, {}))
    for entry in known.get("lowered", []):
        lines += ["[[lowered]]", *(f"{key} = {value!r}" for key, value in entry.items()), ""]
    PLACE.write_text("\n".join(lines), encoding="utf-8")
    remember(tomllib.loads(PLACE.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
