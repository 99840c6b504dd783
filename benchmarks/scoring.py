"""Score claims against hand-annotated articles: the measure that the quality gate pins.

    python benchmarks/scoring.py [FOLDER...] [--errors]

A folder holds `ID.json` (entities, facts) beside `ID.txt`; without one, those of `tests` (`gold`, `reports`,
`registers`, `news`) and, where it is present, the shared dev set are scored.  A claim is right when the annotation has
the same subject, relation, object and polarity.  Names are compared folded, with their aliases; symmetric relations
hold either way round.  Optional facts cost nothing.
`--errors` lists what is missed and wrong, but never of articles whose number is divisible by 3: those stay unread, so
that their total says how the rules do on texts that nobody wrote them from.
"""

import argparse
import json
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.articles.article import Article
from graph.extraction import Claim, Extractor

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold"
SHARED = Path(os.environ.get("TOUCHLINE_SHARED", ROOT.parent / "shared"))
SETS = {
    "gold": GOLD,
    "reports": ROOT / "tests" / "reports",
    "registers": ROOT / "tests" / "registers",
    "news": ROOT / "tests" / "news",
    "dev": SHARED / "eval" / "dev",
}
SYMMETRIC = frozenset(("teammateOf", "relativeOf"))
FACETS = ("certainty", "status", "date", "at", "evidence")
STRENGTH = ("confirmed", "reported", "rumoured", "denied")
_NEAR = 200
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "đ": "d", "&": " and "})
_FORMS = re.compile(r"\b(?:a?fc|cf|ac|as|ssc|sc|rc|cd|ud|sd|the|sir|football club)\b")

Triple = tuple[str, str, str]


def fold(name: str) -> str:
    """A name without case, accents, punctuation and the usual "FC".

    >>> fold("Atlético Madrid F.C."), fold("Brighton & Hove Albion")
    ('atletico madrid', 'brighton and hove albion')
    """
    text = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS)).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9 ]", "", text.replace("-", " ").replace("'s ", " "))
    return " ".join(_FORMS.sub(" ", words).split()) or " ".join(words.split())


def is_read(identity: str) -> bool:
    """Whether an article may be read by those who write rules."""
    number = re.search(r"\d+", identity)
    return identity.startswith("seed") or number is None or int(number[0]) % 3 != 0


@dataclass(frozen=True)
class Annotated:
    """An annotated article: its text, and what it says."""

    article: Article
    facts: dict[Triple, dict[str, Any]]
    names: dict[str, tuple[str, str]]

    def name_of(self, label: str, type_: str | None) -> str:
        """The annotated entity that a label stands for, else the label with a question mark."""
        found = self.names.get(fold(label))
        return found[0] if found is not None and type_ in (None, found[1]) else f"?{label}"

    def triple(self, claim: Claim) -> Triple:
        """The claim in the annotation's names."""
        subject = self.name_of(claim.subject.label, claim.subject.type)
        return triple(subject, claim.relation, self.name_of(claim.object.label, claim.object.type))


def triple(subject: str, relation: str, object_: str) -> Triple:
    """Subject, relation and object, the ends of symmetric relations in order."""
    if relation in SYMMETRIC:
        subject, object_ = sorted((subject, object_))
    return subject, relation, object_


def load(folder: Path) -> Iterator[Annotated]:
    """Yield the annotated articles of a folder, by id."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt")
        if not text.exists():
            continue
        yield annotated(json.loads(path.read_text(encoding="utf-8")), text.read_text(encoding="utf-8"))


def annotated(record: dict[str, Any], text: str) -> Annotated:
    """The article of an annotation and its text."""
    names: dict[str, tuple[str, str]] = {}
    for entity in record["entities"]:
        for name in entity.get("aliases", ()):
            names.setdefault(fold(name), (entity["name"], entity["type"]))
    for entity in record["entities"]:
        names[fold(entity["name"])] = (entity["name"], entity["type"])
    facts = {triple(fact["s"], fact["r"], fact["o"]): fact for fact in record["facts"]}
    article = Article.of(text, source=record["id"], id=record["id"], date=record.get("date"))
    return Annotated(article, facts, names)


@dataclass
class Score:
    """Counts of right, wrong and missed claims by relation, and agreement on what else a claim says."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)
    compared: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    judged: list[tuple[Claim, bool]] = field(default_factory=list)

    def figures(self, relation: str | None = None) -> tuple[float, float, float]:
        """Precision, recall and F1, of one relation or of all."""
        right, wrong, missed = (
            count[relation] if relation else sum(count.values()) for count in (self.right, self.wrong, self.missed)
        )
        precision = right / (right + wrong) if right + wrong else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def share(self, facet: str) -> float:
        """How often one of the `FACETS` agrees where the annotation has it."""
        return self.agreed[facet] / self.compared[facet] if self.compared[facet] else 1.0

    def compare(self, facet: str, agrees: bool) -> None:
        """Count one comparison."""
        self.compared[facet] += 1
        self.agreed[facet] += agrees


def score_article(document: Annotated, claims: Iterable[Claim], score: Score) -> None:
    """Add one article's claims to a score."""
    found: dict[Triple, list[Claim]] = {}
    for claim in claims:
        found.setdefault(document.triple(claim), []).append(claim)
    identity = document.article.id
    for key, fact in document.facts.items():
        same = [one for one in found.get(key, []) if (one.certainty == "denied") == (fact["certainty"] == "denied")]
        if len(same) < len(found.get(key, [])):
            score.wrong[key[1]] += 1
            score.errors.append(f"wrong   {identity} {' '.join(key)}: the polarity")
        if not same:
            if not fact.get("optional"):
                score.missed[key[1]] += 1
                score.errors.append(f"missed  {identity} {' '.join(key)} «{fact.get('evidence', '')}»")
            continue
        if not fact.get("optional"):
            score.right[key[1]] += 1
        _compare(document, fact, min(same, key=lambda one: STRENGTH.index(one.certainty)), score)
    for key, some in found.items():
        if key not in document.facts:
            score.wrong[key[1]] += 1
            score.judged.append((some[0], False))
            score.errors.append(f"wrong   {identity} {' '.join(key)} «{some[0].evidence.quote}»")


def _compare(document: Annotated, fact: dict[str, Any], claim: Claim, score: Score) -> None:
    score.judged.append((claim, True))
    score.compare("certainty", claim.certainty == fact["certainty"])
    if fact.get("status"):
        score.compare("status", claim.status == fact["status"])
    if fact.get("date"):
        date = claim.date or "?"
        score.compare("date", date.startswith(fact["date"]) or fact["date"].startswith(date))
    if fact.get("at"):
        score.compare("at", claim.at is not None and document.name_of(claim.at.label, None) == fact["at"])
    if fact.get("evidence"):
        shown = claim.evidence
        score.compare("evidence", is_near(document.article.text, fact["evidence"], shown.start, shown.end))


def is_near(text: str, evidence: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` shares a sentence or 200 characters with what the annotators quote.

    >>> text = "Holm has left Everton. " + "He trained. " * 30 + "He won there."
    >>> is_near(text, "left Everton", 0, 4), is_near(text, "won there", 0, 21)
    (True, False)
    """
    at = text.find(evidence)
    before = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at))
    stops = [stop for mark in (". ", "\n") if (stop := text.find(mark, at + len(evidence))) >= 0]
    behind = min(stops, default=len(text))
    return start < max(behind, at + len(evidence) + _NEAR) and end > min(before, at - _NEAR)


def score_folder(folder: Path, extractor: Extractor, *, read: bool | None = None) -> Score:
    """Score the articles of a folder: all, only those that may be read, or only the unread."""
    score = Score()
    documents = [one for one in load(folder) if read is None or is_read(one.article.id) == read]
    extracted = extractor.extract_many(one.article for one in documents)
    for document, (_, claims) in zip(documents, extracted, strict=True):
        score_article(document, claims, score)
    return score


def main() -> None:
    """Print the figures of each folder, of its read and its unread part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is missed and wrong in what may be read")
    options = parser.parse_args()
    extractor = Extractor()
    for folder in options.folders or [path for path in SETS.values() if path.is_dir()]:
        for name, read in (("read", True), ("unread", False)):
            score = score_folder(folder, extractor, read=read)
            if options.errors and read:
                print("\n".join(score.errors))
            print(f"{folder} ({name}): P {{:.3f}} R {{:.3f}} F1 {{:.3f}}".format(*score.figures()), end="")
            print("".join(f" {facet} {score.share(facet):.3f}" for facet in FACETS))
            if read:
                for relation in sorted(score.right + score.wrong + score.missed):
                    print("  {:20} P {:.2f} R {:.2f} F1 {:.2f}".format(relation, *score.figures(relation)))


if __name__ == "__main__":
    main()
