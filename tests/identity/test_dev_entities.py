"""The people of the annotated development articles, taken together: who is who across all of them.

Each article knows a person by the fullest form of the name that its own text uses; the annotators' name tells who it
is.
"""

import json
import os
import re
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from people import person_record, team

from graph.extraction.claim import Participant
from graph.identity.gazetteer import Gazetteer, load_gazetteer
from graph.identity.records import NameRecord
from graph.identity.resolution import resolve

SHARED = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2].parent / "shared"))
DEV = SHARED / "eval" / "dev"
SWAPPED = {"teammateOf": "teammateOf", "relativeOf": "relativeOf"}


def written(entity: dict[str, Any], text: str) -> list[str]:
    """The forms of a person's name that a text uses, longest first."""
    forms = [form for form in (entity["name"], *entity.get("aliases", ())) if not form.casefold().startswith("the ")]
    found = {form for form in forms if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)}
    return sorted(found, key=lambda form: (-len(form), form))


def records_of_article(path: Path, gazetteer: Gazetteer) -> list[tuple[str, NameRecord]]:
    """The people of one article: the annotators' name, and the record."""
    gold, text = json.loads(path.read_text()), path.with_suffix(".txt").read_text()
    people = {e["name"]: written(e, text) for e in gold["entities"] if e["type"] == "Person"}
    others = {e["name"]: team(e["name"], gazetteer) for e in gold["entities"] if e["type"] != "Person"}
    others.update({n: Participant(label=(names or [n])[0], type="Person") for n, names in people.items()})
    found = []
    for name, names in people.items():
        if names:
            said = [fact for fact in gold["facts"] if fact["s"] == name]
            facts = [{**fact, "relation": fact["r"], "other": others[fact["o"]]} for fact in said]
            facts.extend(
                {**fact, "relation": SWAPPED[fact["r"]], "other": others[fact["s"]]}
                for fact in gold["facts"]
                if fact["o"] == name and fact["r"] in SWAPPED
            )
            found.append((name, person_record(gold["id"], gold["date"], names[0], names, facts, gazetteer)))
    return found


@pytest.mark.skipif(not DEV.is_dir(), reason=f"the development articles are not at {DEV}")
def test_the_people_of_the_development_articles() -> None:
    gazetteer = load_gazetteer()
    known = [one for path in sorted(DEV.glob("*.json")) for one in records_of_article(path, gazetteer)]
    entity_of = resolve([record for _, record in known], gazetteer=gazetteer).entity_of
    counts: Counter[tuple[bool, bool]] = Counter()
    for (name, record), (other_name, other) in combinations(known, 2):
        same = entity_of[record.article, record.key] == entity_of[other.article, other.key]
        counts[name == other_name, same] += 1
        if (name == other_name) != same:
            print(
                f"found {'one' if same else 'two'}: {record.label} ({record.article}), {other.label} ({other.article})"
            )
    precision = counts[True, True] / (counts[True, True] + counts[False, True])
    recall = counts[True, True] / (counts[True, True] + counts[True, False])
    print(f"\n{len(known)} people of the development articles: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.98
    assert recall >= 0.92
