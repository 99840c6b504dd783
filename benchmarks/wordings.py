"""Score the extraction on the bank of wordings, `tests/extraction/wordings.jsonl`.

    python benchmarks/wordings.py [--errors]

Items whose number is divisible by 3 are unread: nobody looks at them when rules are written, so `--errors` never shows
them.  Names are compared part by part (the texts often give surnames only), teams through the gazetteer.
"""

import argparse
import collections
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.articles.article import Article
from graph.extraction import Claim, Extractor
from graph.identity.gazetteer import fold, load_gazetteer

BANK = Path(__file__).parents[1] / "tests" / "extraction" / "wordings.jsonl"
SYMMETRIC = frozenset(("teammateOf", "relativeOf"))


@dataclass
class Count:
    """Right, wrong and missed claims of one relation or of all."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __str__(self) -> str:
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        counts = f"right {self.right:4} wrong {self.wrong:3} missed {self.missed:3}"
        return f"{counts}  P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


@dataclass
class Score:
    """The counts of one half of the bank, and of the certainty and status of what was found."""

    total: Count = field(default_factory=Count)
    relations: dict[str, Count] = field(default_factory=lambda: collections.defaultdict(Count))
    facets: dict[str, list[int]] = field(default_factory=lambda: collections.defaultdict(lambda: [0, 0]))
    errors: list[str] = field(default_factory=list)


def same_name(one: str, other: str) -> bool:
    """Whether two names can be one: the same in the gazetteer, or the words of one are all in the other."""
    known = {entry.iri for entry in load_gazetteer().lookup(one)} & {
        entry.iri for entry in load_gazetteer().lookup(other)
    }
    if known:
        return True
    left, right = (set(re.findall(r"\w+", fold(name))) - {"fc", "afc", "cf"} for name in (one, other))
    return bool(left) and bool(right) and (left <= right or right <= left)


def matches(claim: Claim, wanted: dict[str, Any]) -> bool:
    """Whether a claim says what the bank wants: relation, both ends, and denied or not."""
    if claim.relation != wanted["r"] or (claim.certainty == "denied") != (wanted["certainty"] == "denied"):
        return False
    ends = [(claim.subject.label, claim.object.label)]
    if claim.relation in SYMMETRIC:
        ends.append((claim.object.label, claim.subject.label))
    return any(same_name(one, wanted["s"]) and same_name(other, wanted["o"]) for one, other in ends)


def is_read(item: dict[str, Any]) -> bool:
    """Whether the item may be looked at when rules are written."""
    return int(item["id"].rpartition("-")[2]) % 3 != 0


def score_item(item: dict[str, Any], claims: list[Claim], score: Score) -> None:
    """Add one item to `score`."""
    used: set[int] = set()
    for wanted in item["claims"]:
        hits = [at for at, claim in enumerate(claims) if matches(claim, wanted)]
        used.update(hits)
        said = f"{wanted['s']} {wanted['r']} {wanted['o']} ({wanted['certainty']})"
        if not wanted.get("optional"):
            for count in (score.total, score.relations[wanted["r"]]):
                count.right += bool(hits)
                count.missed += not hits
            if not hits:
                score.errors.append(f"missed {item['id']} {said}: {item['text']}")
        for key in ("certainty", "status", "date") if hits else ():
            if wanted.get(key):
                options = {getattr(claims[at], key) for at in hits}
                # two claims of one pair with different status are both right: either is accepted
                options |= {
                    other.get(key)
                    for other in item["claims"]
                    if key == "status" and getattr(claims[hits[0]], key) == other.get(key) and other["r"] == wanted["r"]
                }
                score.facets[key][0] += wanted[key] in options
                score.facets[key][1] += 1
                if wanted[key] not in options:
                    score.errors.append(f"{key} {item['id']} {said} {options} not {wanted[key]}: {item['text']}")
    for at, claim in enumerate(claims):
        if at not in used:
            score.total.wrong += 1
            score.relations[claim.relation].wrong += 1
            said = f"{claim.subject.label} {claim.relation} {claim.object.label} ({claim.certainty})"
            score.errors.append(f"wrong {item['id']} {said}: {item['text']}")


def read_bank(path: Path) -> Iterator[dict[str, Any]]:
    """The items of the bank; those marked `"unfair"` are left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if not item.get("unfair"):
            yield item


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bank", type=Path, default=BANK)
    parser.add_argument("--errors", action="store_true", help="list what is wrong and missed in the read items")
    options = parser.parse_args()
    items = list(read_bank(options.bank))
    articles = [
        Article.of(item["text"], source=item["id"], id=item["id"], date=item.get("article_date") or item.get("date"))
        for item in items
    ]
    scores = {True: Score(), False: Score()}
    for item, (_, claims) in zip(items, Extractor().extract_many(articles), strict=True):
        score_item(item, claims, scores[is_read(item)])
    for read, name in ((True, "read  "), (False, "unread")):
        facets = "  ".join(f"{key} {right}/{of}" for key, (right, of) in sorted(scores[read].facets.items()))
        print(f"{name} {scores[read].total}  {facets}")
    for relation in sorted(scores[True].relations):
        print(f"  {relation:20} {scores[True].relations[relation]}")
    if options.errors:
        print("\n".join(sorted(scores[True].errors)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
