"""Fit the confidence of claims on what may be read, and draw how well it keeps its word.

    python benchmarks/calibration.py            fit, write ontology/lexicon/confidence.toml and docs/reliability.svg
    python benchmarks/calibration.py --check    only measure, on the unread articles too

A logistic regression (ridge, Newton's method) on the features of each reading gives a score; an isotonic fit, made
on scores of articles that the regression did not see (the read ones by cross-validation, and the unread third, of which
only right and wrong are counted), turns it into a probability.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import scoring

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.extraction.confidence import features, forget_weights, place

RIDGE = 3.0
FOLDS = 5
FEWEST = 4
FEWEST_PRESS = 200
CHART = Path(__file__).parents[1] / "docs" / "reliability.svg"

Row = tuple[dict[str, float], bool, str]


def rows(extractor: Extractor, *, read: bool) -> list[Row]:
    """The readings of the annotated articles: features, whether right, and the article's id."""
    found: list[Row] = []
    for folder in (scoring.GOLD, scoring.SHARED / "eval" / "dev"):
        if not folder.is_dir():
            continue
        for annotated in scoring.load(folder):
            if scoring.is_read(annotated.article.id) == read:
                found.extend(_rows_of(extractor, annotated))
    return found


def _rows_of(extractor: Extractor, annotated: scoring.Annotated) -> Iterable[Row]:
    article: Article = annotated.article
    _, drafts = extractor.drafts_of(article)
    for draft in drafts:
        subject = annotated.name_of(draft.subject.entity.label, draft.subject.entity.type)
        object_ = annotated.name_of(draft.object.entity.label, draft.object.entity.type)
        fact = annotated.facts.get(scoring.triple(subject, draft.relation, object_))
        right = fact is not None and (fact["certainty"] == "denied") == (draft.certainty == "denied")
        yield features(draft), right, article.id


def fit(data: list[Row], names: list[str]) -> np.ndarray:
    """The weights of a ridge logistic regression, by Newton's method."""
    x = matrix(data, names)
    y = np.array([right for _, right, _ in data], dtype=float)
    penalty = np.full(len(names), RIDGE)
    penalty[names.index("bias")] = penalty[names.index("precision")] = 0.01
    weights = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - p) - penalty * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def matrix(data: list[Row], names: list[str]) -> np.ndarray:
    """The features of the rows as a matrix."""
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(data), len(names)))
    for row, (found, _, _) in enumerate(data):
        for name, value in found.items():
            if name in index:
                x[row, index[name]] = value
    return x


def isotonic(scores: np.ndarray, right: np.ndarray) -> list[tuple[float, float]]:
    """Steps (least score, probability) of the best non-decreasing fit (pool adjacent violators), few and smoothed."""
    order = np.argsort(scores, kind="stable")
    blocks: list[list[float]] = []
    for i in order:
        blocks.append([float(scores[i]), float(right[i]), 1.0])
        while len(blocks) > 1 and (
            blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2] or blocks[-2][2] < 25
        ):
            _, hits, count = blocks.pop()
            blocks[-1][1] += hits
            blocks[-1][2] += count
    return [(round(low, 4), round((hits + 0.5) / (count + 1), 3)) for low, hits, count in blocks]


def names_of(data: list[Row]) -> list[str]:
    """The features that occur often enough to be weighed, sorted."""
    counts: dict[str, int] = {}
    for found, _, _ in data:
        for name in found:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= FEWEST)


def fold_of(identity: str) -> int:
    """Which part of the cross-validation an article belongs to."""
    return sum(identity.encode()) % FOLDS


def held_out(data: list[Row], names: list[str]) -> np.ndarray:
    """For each row the score of a fit that did not see its article."""
    scores = np.zeros(len(data))
    for part in range(FOLDS):
        seen = [row for row in data if fold_of(row[2]) != part]
        weights = fit(seen, names)
        inside = np.array([fold_of(row[2]) == part for row in data])
        scores[inside] = (1 / (1 + np.exp(-matrix(data, names) @ weights)))[inside]
    return scores


def write(weights: np.ndarray, names: list[str], steps: list[tuple[float, float]]) -> None:
    """Write the weights and the calibration as data of the lexicon."""
    lines = [
        "# Written by benchmarks/calibration.py from the annotated articles that may be read; do not edit by hand.",
        "# `calibration`: from which score on a claim has which probability of being right.",
        "calibration = [" + ", ".join(f"[{low}, {value}]" for low, value in steps) + "]",
        "",
        "[weights]",
    ]
    lines += [f'"{name}" = {round(float(weight), 4)}' for name, weight in zip(names, weights, strict=True)]
    place().write_text("\n".join(lines) + "\n", encoding="utf-8")


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


def judged(extractor: Extractor, *, read: bool) -> list[tuple[float, bool]]:
    """Confidence and truth of every claim on the annotated articles."""
    found = []
    for folder in (scoring.GOLD, scoring.SHARED / "eval" / "dev"):
        if folder.is_dir():
            score = scoring.score_folder(folder, extractor, read=read)
            found += [(claim.confidence, right) for claim, right in score.judged]
    return found


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
    options = parser.parse_args()
    extractor = Extractor()
    if not options.check:
        data = rows(extractor, read=True)
        names = names_of(data)
        weights = fit(data, names)
        unseen = rows(extractor, read=False)
        scores = np.concatenate([held_out(data, names), 1 / (1 + np.exp(-matrix(unseen, names) @ weights))])
        right = np.array([row[1] for row in [*data, *unseen]], dtype=float)
        # Our own articles are denser and harder than the press; what is published should count.
        press = np.array([not row[2].startswith("gold") for row in [*data, *unseen]])
        if press.sum() >= FEWEST_PRESS:
            scores, right = scores[press], right[press]
        write(weights, names, isotonic(scores, right))
        forget_weights()
    sets = {name: judged(extractor, read=name == "read") for name in ("read", "unread")}
    for name, values in sets.items():
        print(name, " ".join(f"{key} {value:.3f}" for key, value in measure(values).items()))
    if not options.check:
        CHART.parent.mkdir(exist_ok=True)
        CHART.write_text(draw(sets), encoding="utf-8")


if __name__ == "__main__":
    main()
