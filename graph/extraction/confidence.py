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


_NAMES = frozenset(("name", "surname", "nickname"))


def features(draft: "Draft") -> dict[str, float]:
    """The features of a reading: what it was read by, how its ends were resolved, how it is worded."""
    found = {"bias": 1.0, "precision": math.log(draft.precision / (1.0 - min(draft.precision, 0.99)))}
    for end, mention in (("subject", draft.subject), ("object", draft.object)):
        found[f"{end}:{mention.kind}"] = 1.0
    found[f"frame:{draft.frame}"] = found[f"class:{_class(draft.frame)}"] = 1.0
    named = (draft.subject.kind in _NAMES, draft.object.kind in _NAMES)
    found["unnamed"] = 2.0 - sum(named)
    found["named"] = float(draft.subject.kind == draft.object.kind == "name")
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


def _class(frame: str) -> str:
    """The family of a frame: what holds of a rare one is mostly what holds of those like it."""
    if frame.startswith("role-"):
        return frame
    family = frame.partition("-")[0]
    return family if family in ("entailed", "side") else "frame"


def place() -> Path:
    """Where the weights lie."""
    return folder("ontology") / "lexicon" / "confidence.toml"


def forget_weights() -> None:
    """Read the weights anew at the next claim."""
    _weights.cache_clear()


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, float], float, float]:
    path = place()
    if not path.is_file():
        return {}, 0.0, 1.0
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    shift, scale = data.get("calibration", [0.0, 1.0])
    return data.get("weights", {}), shift, scale


def score(found: dict[str, float]) -> float:
    """The probability that a reading with these features is right."""
    weights, shift, scale = _weights()
    if not weights:
        return 1 / (1 + math.exp(-found["precision"]))
    total = shift + scale * sum(weights.get(name, 0.0) * value for name, value in sorted(found.items()))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def confidence(draft: "Draft") -> float:
    """The confidence of a claim, two decimals."""
    return round(min(0.99, max(0.01, score(features(draft)))), 2)
