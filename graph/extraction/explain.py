"""What the extractor saw in an article: who each name is, which frames fired, which were refused and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from .claim import Claim
from .document import Document
from .drafts import Attempt


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article's reading, for people who write frames; `str()` of it is the report."""

    lines: tuple[str, ...]
    claims: tuple[Claim, ...]

    def __str__(self) -> str:
        return "\n".join(self.lines)


def explain(document: Document, attempts: Sequence[Attempt], claims: Sequence[Claim]) -> Explanation:
    """Lay out the reading of a document, sentence by sentence."""
    lines: list[str] = []
    for entity in document.entities:
        known = f" <{entity.iri}>" if entity.iri else ""
        roles = f"; roles: {', '.join(sorted(entity.roles))}" if entity.roles else ""
        teams = ", ".join(document.entity(id).label for id in sorted(entity.teams))
        lines.append(
            f"{entity.type} '{entity.label}'{known}; named {', '.join(repr(n) for n in sorted(entity.names))}"
            f"{roles}{f'; with: {teams}' if teams else ''}"
        )
    by_sentence: dict[int, list[Attempt]] = {}
    for attempt in attempts:
        by_sentence.setdefault(attempt.sentence, []).append(attempt)
    if document.other_sport:
        lines.append(
            "The article is on another sport than football: nothing is read from it.  Words of other sports stand in it"
            " oftener than football's own, or one that no sport shares with football, in a text that names no club and"
            " has no word of football (the lists are in ontology/lexicon/sport.toml)."
        )
    for sentence in document.sentences:
        lines += ["", f"{sentence.index}. [{sentence.kind}] {' '.join(sentence.text.split())}"]
        if sentence.span is None:
            lines.append("   not parsed: it holds no word of the lexicon, or not all that a frame needs")
            continue
        for mention in document.mentions_in(sentence):
            lines.append(f"   '{mention.text}' is {mention.entity.type} '{mention.entity.label}' ({mention.kind})")
        for attempt in by_sentence.get(sentence.index, []):
            mark = "+" if attempt.outcome == "fired" else "-"
            said = "; ".join(attempt.claims) if attempt.claims else attempt.outcome
            lines.append(f"   {mark} {attempt.frame} at '{attempt.word}': {said}")
    lines += ["", f"{len(claims)} claims"]
    for claim in claims:
        extra = [claim.certainty, *(part for part in (claim.status, claim.date) if part), f"{claim.confidence:.2f}"]
        at = f" at {claim.at.label}" if claim.at else ""
        lines.append(
            f"   {claim.subject.label} {claim.relation} {claim.object.label}{at} [{', '.join(extra)}]"
            f" «{claim.evidence.quote}»"
        )
    return Explanation(tuple(lines), tuple(claims))
