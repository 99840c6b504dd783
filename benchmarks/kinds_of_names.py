"""Which kinds of names are not taken for what they are?  One person or club at a time bears another name.

    python benchmarks/kinds_of_names.py [FOLDER...] [--every N] [--errors]

`tests/extraction/kinds_of_names.toml` holds kinds of names: with a particle, of one word, a word of the dictionary,
clubs that no list has.  In every annotated article the person (and then the club) with most facts gets a name of each
kind, throughout text and annotation; scored are the facts of that person or club alone, beside the same facts under the
name that they had.  Articles whose number is divisible by 3 stay out, as `--errors` shows texts.
"""

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from graph.extraction import Extractor

sys.path.insert(0, str(Path(__file__).parent))
from name_swap import replace_names
from scoring import SETS, Annotated, Score, annotated, is_read, score_article

KINDS = Path(__file__).parents[1] / "tests" / "extraction" / "kinds_of_names.toml"
AS_IT_STANDS = "as it stands"


class Kind(NamedTuple):
    """A kind of names of people (whole, said alone, the first name) or of clubs."""

    of: str
    name: str
    names: tuple[tuple[str, ...], ...]


class Renamed(NamedTuple):
    """An article of which one person or club has another name."""

    kind: Kind
    name: str
    document: Annotated


class Measured(NamedTuple):
    """What is read of the facts of those renamed, and how many of the texts have them as what they are."""

    score: Score
    texts: int
    taken: int


def kinds(path: Path = KINDS) -> list[Kind]:
    """The kinds of names of a file, each list led by the names that stand there anyway."""
    listed = [
        Kind(one["of"], one["name"], tuple(tuple(name) if one["of"] == "Person" else (name,) for name in one["names"]))
        for one in tomllib.loads(path.read_text(encoding="utf-8"))["kind"]
    ]
    return [
        kind for of in ("Person", "Club") for kind in (Kind(of, AS_IT_STANDS, ()), *(k for k in listed if k.of == of))
    ]


def records(folders: Iterable[Path]) -> Iterator[tuple[dict[str, Any], str]]:
    """The annotations of folders and their texts, of articles that may be read."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            text = path.with_suffix(".txt")
            if text.exists() and is_read(path.stem):
                yield json.loads(path.read_text(encoding="utf-8")), text.read_text(encoding="utf-8")


def chosen(record: dict[str, Any], text: str, of: str) -> dict[str, Any] | None:
    """The person or club with most facts; of people only those of two names whose surname nobody shares."""
    surnames = [entity["name"].split()[-1] for entity in record["entities"]]
    facts = [name for fact in record["facts"] if not fact.get("optional") for name in (fact["s"], fact["o"])]
    able = [
        entity
        for entity in record["entities"]
        if entity["type"] == of
        and entity["name"] in text
        and entity["name"] in facts
        and (of == "Club" or (len(entity["name"].split()) == 2 and surnames.count(entity["name"].split()[-1]) == 1))
    ]
    return min(able, key=lambda entity: (-facts.count(entity["name"]), entity["name"]), default=None)


def rename(record: dict[str, Any], text: str, entity: dict[str, Any], name: tuple[str, ...]) -> Annotated | None:
    """The article with another name, if one is given, for an entity and with the facts of that alone.

    Nothing if the name stands in the text already.
    """
    old: str = entity["name"]
    facts = [fact for fact in record["facts"] if old in (fact["s"], fact["o"])]
    if not name:
        return annotated(record | {"facts": facts}, text)
    aliases = {alias for alias in (old, *entity.get("aliases", ())) if alias[:1].isupper()}
    if entity["type"] == "Person":
        first, last = old.split()
        pairs = {old: name[0], last: name[1]} | ({first: name[2]} if first in aliases else {})
    else:
        pairs = dict.fromkeys(aliases, name[0])
    if any(replace_names(text, {part: ""}) != text for part in {*name, name[0].split()[-1]} - set(pairs)):
        return None
    changed = json.loads(json.dumps(record))
    for one in changed["entities"]:
        if one["name"] == old:
            one["name"], one["aliases"] = name[0], [*one.get("aliases", ()), *name[1:2]]
    changed["facts"] = [fact | {slot: name[0] for slot in ("s", "o", "at") if fact.get(slot) == old} for fact in facts]
    return annotated(changed, replace_names(text, pairs))


def texts(folders: Iterable[Path], every: int = 1) -> Iterator[Renamed]:
    """Every Nth article with each kind of names, the names of a kind taken in turn."""
    of_kinds = kinds()
    for number, (record, text) in enumerate(list(records(folders))[::every]):
        for kind in of_kinds:
            if (entity := chosen(record, text, kind.of)) is None:
                continue
            name = kind.names[number % len(kind.names)] if kind.names else ()
            if (document := rename(record, text, entity, name)) is not None:
                yield Renamed(kind, name[0] if name else entity["name"], document)


def measure(extractor: Extractor, folders: Iterable[Path], every: int = 1) -> dict[Kind, Measured]:
    """What is read of each kind of names."""
    found: dict[Kind, Measured] = {kind: Measured(Score(), 0, 0) for kind in kinds()}
    for kind, name, document in texts(folders, every):
        read = extractor.read(document.article)
        claims = extractor.claims_of(read)
        score, seen, taken = found[kind]
        score_article(document, (claim for claim in claims if name in document.triple(claim)), score)
        known = any(one.type == kind.of and document.name_of(one.label, kind.of) == name for one in read.entities)
        found[kind] = Measured(score, seen + 1, taken + known)
    return found


def main() -> None:
    """Print, of each kind of names, what is read of those who bear them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--every", type=int, default=1, help="of every Nth article only")
    parser.add_argument("--errors", action="store_true", help="list what is missed and wrong")
    options = parser.parse_args()
    folders = options.folders or [path for path in SETS.values() if path.is_dir()]
    for kind, (score, seen, taken) in measure(Extractor(), folders, options.every).items():
        figures = "P {:.3f} R {:.3f} F1 {:.3f}".format(*score.figures())
        print(f"{kind.of:7} {kind.name:36} {seen:4} texts  {figures}  taken for one {taken / max(seen, 1):.2f}")
        for error in score.errors if options.errors else ():
            print(f"    {error}")


if __name__ == "__main__":
    main()
