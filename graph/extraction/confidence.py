"""How sure the extractor is of a reading: a calibrated probability from the features of the reading.

The weights stand in `ontology/lexicon/confidence.toml` and are fitted by `benchmarks/calibration.py`.
"""

import math
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..resources import folder

if TYPE_CHECKING:
    from .drafts import Draft


def features(draft: "Draft") -> dict[str, float]:
    """The features of a reading: what it was read by, how its ends were resolved, how it is worded."""
    found = {"bias": 1.0, "precision": math.log(draft.precision / (1.0 - min(draft.precision, 0.99)))}
    for end, mention in (("subject", draft.subject), ("object", draft.object)):
        found[f"{end}:{mention.kind}"] = 1.0
    found[f"frame:{draft.frame}"] = 1.0
    found[f"relation:{draft.relation}"] = 1.0
    found[f"certainty:{draft.certainty}"] = 1.0
    found[f"sentence:{draft.sentence.kind}"] = 1.0
    for role, how in draft.how.items():
        path, _, depth = how.partition("+")
        if path in ("context", "reference", "apposition", "title"):
            found[f"{role}:{path}"] = 1.0
        if depth.isdigit():
            found["depth"] = found.get("depth", 0.0) + int(depth)
    spread = [abs(token.i - draft.predicate.i) for token in draft.tokens]
    found["readings"] = min(draft.readings, 4) - 1.0
    found["spread"] = min(max(spread, default=0), 30) / 10
    return found


def place() -> Path:
    """Where the weights lie."""
    return folder("ontology") / "lexicon" / "confidence.toml"


def forget_weights() -> None:
    """Read the weights anew at the next claim."""
    _weights.cache_clear()


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, float], list[list[float]]]:
    path = place()
    if not path.is_file():
        return {}, []
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data.get("weights", {}), data.get("calibration", [])


def score(found: dict[str, float]) -> float:
    """The probability that a reading with these features is right."""
    weights, steps = _weights()
    if not weights:
        return 1 / (1 + math.exp(-found["precision"]))
    total = sum(weights.get(name, 0.0) * value for name, value in sorted(found.items()))
    raw = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
    for low, value in reversed(steps):
        if raw >= low:
            return value
    return raw


def confidence(draft: "Draft") -> float:
    """The confidence of a claim, two decimals."""
    return round(min(0.99, max(0.01, score(features(draft)))), 2)
