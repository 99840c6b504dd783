"""Name records of people from what a test set says of them, made through claims as extraction would make them."""

from collections.abc import Iterable, Mapping
from typing import Any

from graph.articles.article import Article
from graph.extraction.claim import Claim, Evidence, Participant
from graph.identity.gazetteer import Gazetteer
from graph.identity.records import NameRecord, make_record, records_of

PEOPLE = {"teammateOf", "formerTeammateOf", "playedUnder", "relativeOf", "succeeded"}


def team(name: str, gazetteer: Gazetteer) -> Participant:
    """A club or national team: the gazetteer's, where it has one of that name alone."""
    entries = [entry for entry in gazetteer.lookup(name) if entry.kind in ("Club", "NationalTeam")]
    named = [entry for entry in entries if entry.name == name] or entries
    if len(named) == 1:
        return Participant(label=named[0].name, type=named[0].kind, iri=named[0].iri)
    return Participant(label=name, type="Club")


def claim_of(subject: Participant, fact: Mapping[str, Any], gazetteer: Gazetteer) -> Claim:
    """The claim that `fact` makes of its subject: relation, other, and perhaps status, certainty, date, at."""
    other = fact["other"]
    if not isinstance(other, Participant):
        person = fact["relation"] in PEOPLE
        other = Participant(label=other, type="Person") if person else team(other, gazetteer)
    return Claim(
        source="-",
        subject=subject,
        relation=fact["relation"],
        object=other,
        at=team(fact["at"], gazetteer) if fact.get("at") else None,
        status=fact.get("status"),
        date=fact.get("date"),
        certainty=fact.get("certainty") or ("rumoured" if fact["relation"] == "linkedWith" else "confirmed"),
        evidence=Evidence(quote="-", start=0, end=1),
    )


def person_record(
    article: str,
    date: str | None,
    name: str,
    names: Iterable[str],
    facts: Iterable[Mapping[str, Any]],
    gazetteer: Gazetteer,
) -> NameRecord:
    """The record of a person as one article knows it."""
    subject = Participant(label=name, type="Person", names=tuple(sorted(names)))
    claims = [claim_of(subject, fact, gazetteer) for fact in facts]
    for record in records_of(Article(id=article, text="-", source=article, date=date), claims):
        if record.label == name:
            return record
    return make_record(article, f"Person|{name}", "Person", name, names, None)
