"""Fit the confidence of claims on annotated articles, and draw how well it keeps its word.

    python benchmarks/calibration.py                 fit, write the weights and docs/reliability.svg
    python benchmarks/calibration.py --check         only measure, on the unread articles too
    python benchmarks/calibration.py --draw          measure and draw docs/reliability.svg; the weights stay
    python benchmarks/calibration.py --first FOLDER  note how articles are read from which no rule was written yet
    python benchmarks/calibration.py --kept FOLDER   note how articles are read now from which none is ever written

A logistic regression (ridge, Newton's method) on the features of each reading gives a score.  It is fitted on what may
be read: the articles of `scoring.SETS`, the bank of wordings, whose single sentences count less, and the first
readings: `first_readings.jsonl` holds the features of claims read in new articles before anybody wrote a rule from
them, each with whether it was right.  A curve that only rises turns the score into a probability.  It is fitted on
scores of articles that the regression did not see (cross-validation): half on the first readings, which are
worse than what is read today, the rest on articles that rules have been written from, which are read better than any.
The unread articles are only measured, and so are those of `kept_readings.jsonl`: published articles that nobody reads,
with what the rules of today say of them.
"""

import argparse
import json
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import scoring
import wordings

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.confidence import features, forget_weights, place, score

RIDGE = 15.0
FOLDS = 5
FEWEST = 6
# How much a row counts when the weights are fitted.
WEIGHT = {"dev": 1.0, "reports": 1.0, "gold": 1.0, "registers": 1.0, "news": 1.0, "first": 0.5, "wordings": 0.3}
# How much a set counts, all its rows together, when scores are turned into probabilities: published articles and those
# like them; our own gold articles are denser and harder on purpose.
MASS = {"first": 0.5, "dev": 0.3, "reports": 0.2}
STEPS = 10
FIRST = Path(__file__).with_name("first_readings.jsonl")
KEPT = Path(__file__).with_name("kept_readings.jsonl")
CHART = Path(__file__).parents[1] / "docs" / "reliability.svg"


class Row(NamedTuple):
    """A reading: its features, whether it is right, and the set and the article that it is of."""

    features: dict[str, float]
    right: bool
    set: str
    article: str


def rows(extractor: Extractor, *, read: bool) -> list[Row]:
    """The readings of the annotated articles that may be read, or of the others; the wordings are all read ones."""
    found: list[Row] = []
    for name, folder in scoring.SETS.items():
        if not folder.is_dir():
            continue
        for annotated in scoring.load(folder):
            if scoring.is_read(annotated.article.id) == read:
                found.extend(_rows_of(extractor, name, annotated))
    return found + (_rows_of_wordings(extractor) + noted(FIRST, "first") if read else [])


def _rows_of(extractor: Extractor, name: str, annotated: scoring.Annotated) -> Iterable[Row]:
    article: Article = annotated.article
    _, drafts = extractor.drafts_of(article)
    for draft in drafts:
        subject = annotated.name_of(draft.subject.entity.label, draft.subject.entity.type)
        object_ = annotated.name_of(draft.object.entity.label, draft.object.entity.type)
        fact = annotated.facts.get(scoring.triple(subject, draft.relation, object_))
        right = fact is not None and (fact["certainty"] == "denied") == (draft.certainty == "denied")
        yield Row(features(draft), right, name, article.id)


def _rows_of_wordings(extractor: Extractor) -> list[Row]:
    found = []
    for item in wordings.read_bank(wordings.BANK):
        if not wordings.is_read(item):
            continue
        date = item.get("article_date") or item.get("date")
        document, drafts = extractor.drafts_of(Article.of(item["text"], source=item["id"], id=item["id"], date=date))
        for draft in drafts:
            claim = extractor.claim_of(document, draft)
            right = any(wordings.matches(claim, wanted) for wanted in item["claims"])
            found.append(Row(features(draft), right, "wordings", item["id"]))
    return found


def fit(data: list[Row], names: list[str]) -> np.ndarray:
    """The weights of a ridge logistic regression, by Newton's method."""
    penalty = np.full(len(names), RIDGE)
    penalty[names.index("bias")], penalty[names.index("precision")] = 0.01, 0.5
    return _newton(matrix(data, names), data, np.array([WEIGHT[row.set] for row in data]), penalty)


def _newton(x: np.ndarray, data: list[Row], counts: np.ndarray, penalty: np.ndarray) -> np.ndarray:
    y = np.array([row.right for row in data], dtype=float)
    weights = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (counts * (y - p)) - penalty * weights
        hessian = (x * (counts * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def matrix(data: list[Row], names: list[str]) -> np.ndarray:
    """The features of the rows as a matrix."""
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(data), len(names)))
    for at, row in enumerate(data):
        for name, value in row.features.items():
            if name in index:
                x[at, index[name]] = value
    return x


def curve(scores: np.ndarray, data: list[Row]) -> list[tuple[float, float]]:
    """Points of a rising curve from scores to shares of right claims: equal steps, levelled where it falls."""
    sizes = {name: sum(row.set == name for row in data) for name in MASS}
    counts = np.array([MASS[row.set] / sizes[row.set] if row.set in MASS else 0.0 for row in data])
    if not counts.any():
        counts = np.ones(len(data))
    right = np.array([row.right for row in data], dtype=float)
    order = np.argsort(scores, kind="stable")
    step = np.minimum(np.cumsum(counts[order]) / counts.sum() * STEPS - 1e-9, STEPS - 1).astype(int)
    points: list[tuple[float, float, float]] = []
    for number in range(STEPS):
        part = order[step == number]
        weight = counts[part].sum()
        if not weight:
            continue
        points.append((scores[part] @ counts[part] / weight, right[part] @ counts[part] / weight, weight))
        while len(points) > 1 and points[-2][1] >= points[-1][1]:
            one, other = points[-2:]
            both = one[2] + other[2]
            at, share = ((one[i] * one[2] + other[i] * other[2]) / both for i in (0, 1))
            points[-2:] = [(at, share, both)]
    return [(float(score), float(share)) for score, share, _ in points]


def names_of(data: list[Row]) -> list[str]:
    """The features that occur often enough to be weighed, sorted."""
    counts: dict[str, int] = {}
    for row in data:
        for name in row.features:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= FEWEST)


def fold_of(identity: str) -> int:
    """Which part of the cross-validation an article belongs to."""
    return zlib.crc32(identity.encode()) % FOLDS


def held_out(data: list[Row], names: list[str]) -> np.ndarray:
    """For each row the score of a fit that did not see its article."""
    scores = np.zeros(len(data))
    x = matrix(data, names)
    for part in range(FOLDS):
        weights = fit([row for row in data if fold_of(row.article) != part], names)
        inside = np.array([fold_of(row.article) == part for row in data])
        scores[inside] = x[inside] @ weights
    return scores


def write(weights: np.ndarray, names: list[str], points: list[tuple[float, float]]) -> None:
    """Write the weights and the curve as data of the lexicon."""
    lines = [
        "# Written by benchmarks/calibration.py from the annotated articles that may be read; do not edit by hand.",
        "# `curve`: sums of the weights, and the share of claims with such a sum that are right.",
        f"curve = [{', '.join(f'[{score:.3f}, {share:.3f}]' for score, share in points)}]",
        "",
        "[weights]",
    ]
    lines += [f'"{name}" = {round(float(weight), 4)}' for name, weight in zip(names, weights, strict=True)]
    place().write_text("\n".join(lines) + "\n", encoding="utf-8")


def noted(file: Path, name: str) -> list[Row]:
    """The readings that a file holds, as those of a set called `name`."""
    if not file.is_file():
        return []
    lines = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines())
    return [Row({"bias": 1.0, **one["features"]}, one["right"], name, one["article"]) for one in lines]


def _note_of(row: Row) -> str:
    kept = {name: round(value, 3) for name, value in row.features.items() if value and name != "bias"}
    return json.dumps({"article": row.article, "right": row.right, "features": kept}) + "\n"


def note_first(folder: Path, extractor: Extractor) -> None:
    """Add the readings of the articles of a folder that may be read to the first readings, if none of them is there."""
    known = {row.article for row in noted(FIRST, "first")}
    with FIRST.open("a", encoding="utf-8") as file:
        for annotated in scoring.load(folder):
            identity = annotated.article.id
            if scoring.is_read(identity) and identity not in known:
                file.writelines(_note_of(row) for row in _rows_of(extractor, "first", annotated))


def note_kept(folder: Path, extractor: Extractor) -> None:
    """Write the readings of the articles of a folder that nobody reads, in the place of those noted before."""
    with KEPT.open("w", encoding="utf-8") as file:
        for annotated in scoring.load(folder):
            if not scoring.is_read(annotated.article.id):
                file.writelines(_note_of(row) for row in _rows_of(extractor, "kept", annotated))


def measure(judged: list[tuple[float, bool]]) -> dict[str, float]:
    """Right when sure (confidence of 0.9 or more), the share of such claims, and the expected calibration error."""
    sure = [right for value, right in judged if value >= 0.9]
    error = 0.0
    for part in bins(judged):
        error += abs(sum(v for v, _ in part) - sum(r for _, r in part)) / len(judged)
    return {
        "claims": len(judged),
        "right_when_sure": sum(sure) / len(sure) if sure else 0.0,
        "share_sure": len(sure) / len(judged),
        "ece": error,
    }


def bins(judged: list[tuple[float, bool]]) -> list[list[tuple[float, bool]]]:
    """The claims by tenths of confidence, empty tenths left out."""
    parts: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for value, right in judged:
        parts[min(9, int(value * 10))].append((value, right))
    return [part for part in parts if part]


def judged_in(folder: Path, extractor: Extractor, *, read: bool) -> list[tuple[float, bool]]:
    """Confidence and truth of every claim on the articles of a folder."""
    if not folder.is_dir():
        return []
    return [(claim.confidence, right) for claim, right in scoring.score_folder(folder, extractor, read=read).judged]


def draw(sets: dict[str, list[tuple[float, bool]]]) -> str:
    """The reliability diagram as SVG: stated confidence against the share that is right, a dot sized by its claims."""
    size, edge = 360, 46
    span = size - 2 * edge

    def at(x: float, y: float) -> tuple[str, str]:
        return f"{edge + x * span:.1f}", f"{size - edge - y * span:.1f}"

    colours = {"read": "#1b6ca8", "unread": "#d1495b"}
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}" '
        'font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of confidence">',
        f'<rect width="{size}" height="{size}" fill="#fff"/>',
        f'<path d="M{edge} {edge}V{size - edge}H{size - edge}" fill="none" stroke="#444"/>',
        f'<path d="M{edge} {size - edge}L{size - edge} {edge}" stroke="#bbb" stroke-dasharray="4 4"/>',
    ]
    for tick in range(0, 11, 2):
        x, y = at(tick / 10, tick / 10)
        parts.append(f'<text x="{x}" y="{size - edge + 16}" text-anchor="middle" fill="#444">{tick / 10:.1f}</text>')
        parts.append(f'<text x="{edge - 8}" y="{y}" text-anchor="end" fill="#444">{tick / 10:.1f}</text>')
    for row, (name, values) in enumerate(sets.items()):
        for part in bins(values):
            x, y = at(sum(v for v, _ in part) / len(part), sum(r for _, r in part) / len(part))
            radius = 2 + 14 * (len(part) / len(values)) ** 0.5
            parts.append(
                f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" fill="{colours[name]}" fill-opacity="0.55">'
                f"<title>{name}: {len(part)} claims</title></circle>"
            )
        parts.append(
            f'<circle cx="{edge + 14}" cy="{edge + 8 + 18 * row}" r="5" fill="{colours[name]}"/>'
            f'<text x="{edge + 24}" y="{edge + 12 + 18 * row}" fill="#222">{name} articles, {len(values)} claims</text>'
        )
    parts.append(f'<text x="{size / 2}" y="{size - 8}" text-anchor="middle" fill="#222">stated confidence</text>')
    parts.append(
        f'<text x="14" y="{size / 2}" text-anchor="middle" fill="#222" '
        f'transform="rotate(-90 14 {size / 2})">share of claims that are right</text></svg>'
    )
    return "\n".join(parts) + "\n"


def main() -> None:
    """Fit and write, then measure on the read and the unread articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure only, write nothing")
    parser.add_argument("--draw", action="store_true", help="measure and draw the picture, but keep the weights")
    parser.add_argument("--first", type=Path, help="a folder of articles from which no rule was written yet")
    parser.add_argument("--kept", type=Path, help="a folder of articles of which those with unread numbers are kept")
    options = parser.parse_args()
    extractor = Extractor()
    if options.first or options.kept:
        if options.first:
            note_first(options.first, extractor)
        if options.kept:
            note_kept(options.kept, extractor)
        return
    if not (options.check or options.draw):
        data = rows(extractor, read=True)
        names = names_of(data)
        write(fit(data, names), names, curve(held_out(data, names), data))
        forget_weights()
    sets: dict[str, list[tuple[float, bool]]] = {"read": [], "unread": []}
    for name, folder in scoring.SETS.items():
        for half, values in sets.items():
            found = judged_in(folder, extractor, read=half == "read")
            values += found
            if found:
                print(f"{name:8} {half:7}", " ".join(f"{key} {value:.3f}" for key, value in measure(found).items()))
    for half, values in sets.items():
        print(f"all      {half:7}", " ".join(f"{key} {value:.3f}" for key, value in measure(values).items()))
    kept = [(round(score(row.features), 2), row.right) for row in noted(KEPT, "kept")]
    if kept:
        print("published, kept ", " ".join(f"{key} {value:.3f}" for key, value in measure(kept).items()))
    if not options.check:
        CHART.parent.mkdir(exist_ok=True)
        CHART.write_text(draw(sets), encoding="utf-8")


if __name__ == "__main__":
    main()
