"""Is what an example of the lexicon says still read when it is said with more words?

    python benchmarks/variations.py [--errors] [--every N]

`tests/extraction/variations.toml` holds words that change nothing: an age behind a name, an adjective before a team, a
clause in front, a pronoun for the subject.  Each is put into every example whose claim is read as it stands; counted is
how often the claim is lost.  Some losses are right: "the 36-year-old" of this year coached nobody in 1990.
"""

import argparse
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from graph.articles.article import Article
from graph.extraction import Extractor

VARIATIONS = Path(__file__).parents[1] / "tests" / "extraction" / "variations.toml"
TODAY = "2026-02-20"
PEOPLE = ("Dan Perrow", "Rick Holm", "Tom Ashdale", "Ben Cole", "Al Moss")
TEAM = "Everton"
# Behind these a name stands alone, so that words may be put before it.
ALONE = re.compile(
    r"(?:^|[.!?\"] ?|\b(?:with|of|from|by|for|to|at|in|on|over|that|against|joined|left|sacked|signed) )$"
)
# Before these a team stands for itself, not for what a noun behind it is of.
FREE = re.compile(
    r"[.,;:!?]| (?:in|on|at|for|from|to|by|with|after|before|since|until|as|and|but|when|while|have|has|are|were|was|is"
    r"|will|would|could|may|had|signed|sacked|appointed|named|want|bought|sold|lost|won|took|saw|made)\b"
)
SMALL = re.compile(
    r"(?:The|In|On|After|Before|With|Since|His|A|An|There|Striker|Midfielder|Winger|Defender|Captain|Manager|Coach) "
)
POSTS = r"(?:striker|midfielder|winger|defender|goalkeeper|captain|manager|coach)"
OF_PERSON = re.compile(
    rf"(?P<name>(?:The )?(?:{POSTS} )?(?:{'|'.join(PEOPLE)})) (?P<rest>(?:has|is|was|had|will|could|may|would"
    r"|signed|joined|left|became|took|moved|played|quit|wants|led|spent|won|went|came|began|worked|served)\b.*)",
    re.IGNORECASE,
)
OF_TEAM = re.compile(
    rf"(?P<name>{TEAM}) (?P<rest>(?:have|are|were|had|will|could|may|would|signed|sacked|appointed|named|took|want"
    r"|bought|sold)\b.*)"
)


class Example(NamedTuple):
    """An example of a frame, and one claim that it makes."""

    frame: str
    text: str
    claim: str


class Varied(NamedTuple):
    """An example with more words."""

    variation: str
    example: Example
    text: str


def examples(extractor: Extractor) -> list[Example]:
    """The examples of the lexicon with each claim that is read in them as they stand."""
    found = [
        Example(frame.name, example.text, claim)
        for frame in extractor.lexicon.frames
        for example in frame.examples
        for claim in example.says
    ]
    return [
        one
        for one, claims in zip(found, read(extractor, [one.text for one in found]), strict=True)
        if one.claim in claims
    ]


def read(extractor: Extractor, texts: Iterable[str]) -> Iterator[set[str]]:
    """The claims of each text, written "Subject relation Object"."""
    articles = (Article.of(text, source=str(n), date=TODAY) for n, text in enumerate(texts))
    for _, claims in extractor.extract_many(articles):
        yield {f"{one.subject.label} {one.relation} {one.object.label}" for one in claims}


def vary(example: Example, variation: dict[str, Any]) -> Iterator[Varied]:
    """The example with the words of a variation; nothing where they have no place in it."""
    text, words = example.text, variation["text"]
    one_sentence = ". " not in text
    if variation["of"] == "name":
        names = PEOPLE if variation["kind"] == "person" else (TEAM,)
        for name in names:
            if name in example.claim and (more := _around(text, name, words, before=variation.get("before", False))):
                yield Varied(variation["name"], example, more)
    elif variation["of"] == "sentence" and one_sentence:
        inner = text[0].lower() + text[1:] if SMALL.match(text) else text
        yield Varied(variation["name"], example, words.format(inner))
    elif variation["of"] == "person" and one_sentence and (match := OF_PERSON.fullmatch(text)):
        name, rest = match["name"], match["rest"]
        if example.claim.startswith(" ".join(name.split()[-2:])):
            more = words.format(name=name, last=name.split()[-1], rest=rest)
            yield Varied(variation["name"], example, more)
    elif variation["of"] == "team" and one_sentence and TEAM in example.claim and (match := OF_TEAM.fullmatch(text)):
        yield Varied(variation["name"], example, words.format(name=match["name"], rest=match["rest"]))


def _around(text: str, name: str, words: str, *, before: bool) -> str | None:
    found = re.search(rf"(?<!\w){name}(?!['’\w-])", text)
    if found is None or (before and ALONE.search(text[: found.start()]) is None):
        return None
    if name == TEAM and FREE.match(text, found.end()) is None:
        return None  # "the Everton striker" is no place for an aside
    more = words.format(name)
    if not text[: found.start()].strip():
        more = more[0].upper() + more[1:]
    return re.sub(r"(?:,| -)([.,;:])", r"\1", text[: found.start()] + more + text[found.end() :])


def lost(extractor: Extractor, every: int = 1) -> tuple[Counter[str], dict[str, list[Varied]]]:
    """How many texts there are of each variation, and those of which the claim is lost; of every Nth example."""
    variations = tomllib.loads(VARIATIONS.read_text(encoding="utf-8"))["variation"]
    chosen = examples(extractor)[::every]
    texts = [varied for variation in variations for example in chosen for varied in vary(example, variation)]
    counts: Counter[str] = Counter(one.variation for one in texts)
    missing: dict[str, list[Varied]] = defaultdict(list)
    for varied, claims in zip(texts, read(extractor, (one.text for one in texts)), strict=True):
        if varied.example.claim not in claims:
            missing[varied.variation].append(varied)
    return counts, missing


def main() -> None:
    """Print how many claims each variation loses."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what is lost")
    parser.add_argument("--every", type=int, default=1, help="of every Nth example only")
    options = parser.parse_args()
    counts, missing = lost(Extractor(), options.every)
    for name, count in counts.items():
        print(f"{name:28} {count:5} texts, {len(missing[name]):4} claims lost ({len(missing[name]) / count:.1%})")
        for one in missing[name] if options.errors else ():
            print(f"    {one.example.frame}: {one.text} | {one.example.claim}")
    total, gone = sum(counts.values()), sum(map(len, missing.values()))
    print(f"{'together':28} {total:5} texts, {gone:4} claims lost ({gone / total:.1%})")


if __name__ == "__main__":
    main()
