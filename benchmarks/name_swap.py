"""Does the extraction lean on names that it has seen?  People and clubs are swapped for others of the same kind.

    python benchmarks/name_swap.py FOLDER [--seeds N] [--register TEAMS.csv.gz]

FOLDER holds annotated articles (ID.txt and ID.json).  In every article each person gets an invented name of as many
parts, each club another club of the gazetteer with as many words, throughout text and annotation; both versions are
scored.  With a register (a table with a column `name`) the clubs are any of its: most are on no list of ours, so that
only what they are made of and what is around them can tell them.
"""

import argparse
import csv
import gzip
import json
import random
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph.extraction import Extractor
from graph.identity.gazetteer import load_gazetteer

sys.path.insert(0, str(Path(__file__).parent))
from scoring import score_folder

FIRST = tuple(
    str.split(
        "Aldo Bram Corin Darek Edvin Fabian Goran Harlan Ivo Jarno Kaspar Loris Marek Nilo Oskar Pavel Renzo "
        "Silas Tomas Urban "
    )
)
LAST = tuple(
    str.split(
        "Arvane Belcourt Castrin Dovrek Estrada Falkner Gorvin Hastrup Ilvane Jarosek Kestrel Lindqvist "
        "Morvane Norrby Ostrander Pellerin Quarles Rosvold Sandrin Tervel Ulvaeus Vasquin Westrup Yarrow "
        "Zelnik Brandell Corvino Drevet Ekholm Farrant "
    )
)


OTHER_TEAMS = re.compile(
    r"\b(?:II|B|U-?\d+|reserves|national|youth|academy|season)\b|[\d(]|women|ladies|femen|fémin|frauen", re.IGNORECASE
)


def listed_clubs() -> list[str]:
    """The men's clubs of the gazetteer whose names are of plain letters."""
    return [
        entry.name
        for entry in load_gazetteer().entries
        if entry.kind == "Club" and not entry.women and entry.name.replace(" ", "").isalpha() and entry.name.isascii()
    ]


def registered_clubs(path: Path) -> list[str]:
    """The men's first teams of a register, a table of values parted by commas, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [row["name"] for row in csv.DictReader(lines) if OTHER_TEAMS.search(row["name"]) is None]


def swap(record: dict[str, Any], text: str, names: Iterable[str], seed: int) -> tuple[dict[str, Any], str]:
    """Return the annotation and the text of an article with its people and clubs swapped."""
    chance = random.Random(f"{seed}/{record['id']}")
    pairs: dict[str, str] = {}
    last, first = chance.sample(LAST, len(LAST)), chance.sample(FIRST, len(FIRST))
    clubs = list(names)
    chance.shuffle(clubs)
    for entity in record["entities"]:
        called = [entity["name"], *entity.get("aliases", [])]
        called = [name for name in called if name in text and name[:1].isupper()]
        if entity["type"] == "Person":
            _swap_person(called, pairs, first, last)
        elif entity["type"] == "Club":
            fuller = max(called, key=len, default="")
            new = next((club for club in clubs if club.count(" ") == fuller.count(" ") and club not in text), None)
            if new is not None:
                clubs.remove(new)
                for name in called:
                    pairs[name] = new
    swapped = replace_names(text, pairs)
    changed = json.loads(json.dumps(record))
    for entity, old in zip(changed["entities"], record["entities"], strict=True):
        entity["name"] = replace_names(old["name"], pairs)
        entity["aliases"] = sorted({replace_names(alias, pairs) for alias in (*old.get("aliases", []), old["name"])})
    renamed = {old["name"]: new["name"] for old, new in zip(record["entities"], changed["entities"], strict=True)}
    for fact in changed["facts"]:
        for slot in ("s", "o", "at"):
            if fact.get(slot):
                fact[slot] = renamed.get(fact[slot], fact[slot])
        fact["evidence"] = replace_names(fact.get("evidence") or "", pairs)
    return changed, swapped


def _swap_person(names: list[str], pairs: dict[str, str], first: list[str], last: list[str]) -> None:
    """Give every word of a person's names a new one, the same word the same."""
    for name in sorted(names, key=len, reverse=True):
        words = name.split()
        for i, word in enumerate(words):
            if word[:1].isupper() and word not in pairs:
                pool = first if len(words) > 1 and i == 0 else last
                if pool:
                    pairs[word] = pool.pop()


def replace_names(text: str, pairs: dict[str, str]) -> str:
    """The text with each name of `pairs`, as whole words and the longest first, replaced."""
    if not pairs:
        return text
    names = "|".join(re.escape(name) for name in sorted(pairs, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{names})(?!\w)", lambda match: pairs[match.group()], text)


def write_swapped(folder: Path, out: Path, seed: int, clubs: Iterable[str] = ()) -> int:
    """Write the swapped articles of `folder` into `out`; return how many there are.

    `clubs`: the names that clubs get, by default those of the gazetteer.
    """
    out.mkdir(parents=True, exist_ok=True)
    names = list(clubs) or listed_clubs()
    paths = [path for path in sorted(folder.glob("*.json")) if path.with_suffix(".txt").exists()]
    for path in paths:
        record = json.loads(path.read_text(encoding="utf-8"))
        changed, swapped = swap(record, path.with_suffix(".txt").read_text(encoding="utf-8"), names, seed)
        (out / path.name).write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
        (out / path.name).with_suffix(".txt").write_text(swapped, encoding="utf-8")
    return len(paths)


def main() -> None:
    """Print precision, recall and F1 of the articles as they are, and with other names."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--seeds", type=int, default=2, help="how many times other names are drawn")
    options.add_argument("--register", type=Path, help="a register of clubs, whose names they get")
    given = options.parse_args()
    if not any(given.folder.glob("*.json")):
        options.error(f"there is no annotated article in {given.folder}")
    clubs = registered_clubs(given.register) if given.register else ()
    extractor = Extractor()
    folders = [("as they are", given.folder)]
    with tempfile.TemporaryDirectory() as home:
        for seed in range(1, given.seeds + 1):
            write_swapped(given.folder, Path(home) / str(seed), seed, clubs)
            folders.append((f"other names, {seed}", Path(home) / str(seed)))
        for title, folder in folders:
            precision, recall, f1 = score_folder(folder, extractor).figures()
            print(f"{title:16} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
