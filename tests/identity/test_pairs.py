"""The quality of identity on pairs of names in context, each judged together with the others it names."""

import json
from collections import Counter
from pathlib import Path

import pytest

from graph.articles.article import Article
from graph.extraction.claim import Claim, Evidence, Participant
from graph.identity.gazetteer import Gazetteer, load_gazetteer
from graph.identity.records import NameRecord, make_record, records_of
from graph.identity.resolution import resolve

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text().splitlines()]
PEOPLE = {"teammateOf", "formerTeammateOf", "playedUnder", "relativeOf", "succeeded"}
NO_QUOTE = Evidence(quote="-", start=0, end=1)


def team(name: str, gazetteer: Gazetteer) -> Participant:
    entries = [entry for entry in gazetteer.lookup(name) if entry.kind in ("Club", "NationalTeam")]
    named = [entry for entry in entries if entry.name == name] or entries
    if len(named) == 1:
        return Participant(label=named[0].name, type=named[0].kind, iri=named[0].iri)
    return Participant(label=name, type="Club")


def record(person: dict, number: str, gazetteer: Gazetteer) -> NameRecord:
    subject = Participant(label=person["name"], type="Person", names=tuple(sorted(person["names"])))
    article = Article(id=number, text="-", source=number, date=person["date"])
    claims = []
    for item in person["context"]:
        other = item["other"]
        object_ = Participant(label=other, type="Person") if item["relation"] in PEOPLE else team(other, gazetteer)
        claims.append(
            Claim(
                source=number,
                subject=subject,
                relation=item["relation"],
                object=object_,
                at=team(item["at"], gazetteer) if "at" in item else None,
                status=item.get("status"),
                certainty="rumoured" if item["relation"] == "linkedWith" else "confirmed",
                evidence=NO_QUOTE,
            )
        )
    people = [found for found in records_of(article, claims) if found.label == person["name"]]
    if people:
        return people[0]
    return make_record(number, f"Person|{person['name']}", "Person", person["name"], person["names"], None)


def judge(pair: dict, gazetteer: Gazetteer) -> bool:
    people = [pair["a"], pair["b"], *pair.get("others", ())]
    records = [record(person, f"article-{at}", gazetteer) for at, person in enumerate(people)]
    entity_of = resolve(records, gazetteer=gazetteer).entity_of
    return entity_of["article-0", records[0].key] == entity_of["article-1", records[1].key]


@pytest.fixture(scope="module")
def verdicts() -> list[tuple[dict, bool]]:
    gazetteer = load_gazetteer()
    return [(pair, judge(pair, gazetteer)) for pair in PAIRS]


def test_the_set_is_whole() -> None:
    assert len(PAIRS) == 531
    assert Counter(pair["same"] for pair in PAIRS) == {True: 291, False: 240}


def test_precision_and_recall(verdicts: list[tuple[dict, bool]]) -> None:
    counts = Counter((pair["same"], found) for pair, found in verdicts)
    precision = counts[True, True] / (counts[True, True] + counts[False, True])
    recall = counts[True, True] / (counts[True, True] + counts[True, False])
    print(f"\npairs: precision {precision:.3f}, recall {recall:.3f}, of {len(verdicts)}: {dict(counts)}")
    assert precision >= 0.98
    assert recall >= 0.92
