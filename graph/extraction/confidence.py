"""How sure the extractor is of a reading: a calibrated probability from the features of the reading.

The weights stand in `ontology/lexicon/confidence.toml` and are fitted by `benchmarks/calibration.py`.
"""

import itertools
import math
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..resources import folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .drafts import Draft
    from .lexicon import Lexicon


_NAMES = frozenset(("name", "surname", "nickname"))


def features(draft: "Draft") -> dict[str, float]:
    """The features of a reading: what it was read by, how its ends were resolved, how it is worded, its company."""
    return own_features(draft) | draft.company


class _Company:
    """What the readings of one article say together: who is where, and as what."""

    def __init__(self, drafts: "Sequence[Draft]", lexicon: "Lexicon") -> None:
        self.lexicon = lexicon
        self.between: dict[tuple[int, int], set[str]] = {}
        self.clubs: dict[tuple[int, bool], set[int]] = {}
        self.bosses: dict[int, set[int]] = {}
        self.wanted: set[tuple[int, int]] = set()
        for draft in drafts:
            self._note(draft)

    def _note(self, draft: "Draft") -> None:
        relation = self.lexicon.relations[draft.relation]
        person, other = draft.subject.entity, draft.object.entity
        self.between.setdefault((person.id, other.id), set()).add(draft.relation)
        if relation.not_of_own:
            self.wanted.add((person.id, other.id))
        if relation.state and not relation.symmetric and draft.status == "current" and draft.certainty != "denied":
            clubs = self.clubs.setdefault((person.id, relation.kind == "player"), set())
            if other.type == "Club":
                clubs.add(other.id)
            if draft.relation == "managed":
                self.bosses.setdefault(other.id, set()).add(person.id)

    def signs(self, draft: "Draft") -> dict[str, float]:
        """What the others say of a reading."""
        person, other = draft.subject.entity, draft.object.entity
        found: dict[str, float] = {
            "borne out": min(len(self.between[person.id, other.id]) - 1, 3),
            "few words": " " not in max(person.names, key=len, default=" "),
            "made-up team": other.is_team and other.iri is None,
            "quoted": draft.sentence.in_quote(draft.predicate),
        }
        relation = self.lexicon.relations[draft.relation]
        if relation.state and not relation.symmetric:
            plays, current = relation.kind == "player", draft.status == "current"
            elsewhere = self.clubs.get((person.id, plays), set()) - {other.id}
            found["other clubs"] = min(len(elsewhere), 2) if current else 0
            found["other kind"] = current and (person.id, not plays) in self.clubs
            found["other boss"] = current and draft.relation == "managed" and len(self.bosses[other.id]) > 1
            found["wanted there"] = (person.id, other.id) in self.wanted
        return {name: float(value) for name, value in found.items() if value}


def company(drafts: "Sequence[Draft]", lexicon: "Lexicon") -> "list[dict[str, float]]":
    """For each reading of an article what the others say of it: that they bear it out, or that both can hardly be."""
    together = _Company(drafts, lexicon)
    return [together.signs(draft) for draft in drafts]


def own_features(draft: "Draft") -> dict[str, float]:
    """The features of a reading on its own."""
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
def _weights() -> tuple[dict[str, float], list[tuple[float, float]]]:
    path = place()
    if not path.is_file():
        return {}, []
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data.get("weights", {}), [(score, share) for score, share in data.get("curve", [])]


def score(found: dict[str, float]) -> float:
    """The probability that a reading with these features is right."""
    weights, curve = _weights()
    if not curve:
        return 1 / (1 + math.exp(-found["precision"]))
    return on_curve(sum(weights.get(name, 0.0) * value for name, value in sorted(found.items())), curve)


def on_curve(at: float, curve: "Sequence[tuple[float, float]]") -> float:
    """The height of a curve of straight lines at `at`; level before its first point and behind its last.

    >>> on_curve(1.5, [(1.0, 0.5), (2.0, 0.9)]), on_curve(7.0, [(1.0, 0.5), (2.0, 0.9)])
    (0.7, 0.9)
    """
    for (left, low), (right, high) in itertools.pairwise(curve):
        if at < right:
            return low + (high - low) * max(0.0, at - left) / (right - left)
    return curve[-1][1]


def confidence(draft: "Draft") -> float:
    """The confidence of a claim, two decimals."""
    return round(min(0.99, max(0.01, score(features(draft)))), 2)
