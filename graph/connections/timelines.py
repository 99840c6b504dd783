"""`timeline`: what happened to a person or at a club, in order, each entry with its claims."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..errors import UsageError
from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, EntityRow
from . import days
from .connecting import resolve_one
from .evidence import Books, Evidence, by_place
from .phrases import Link, sentence, the
from .reading import GraphReader
from .spells import Spell
from .tense import Tense, tense_of

_SAME_EVENT = timedelta(days=45)
_Item = tuple[date, date, bool, ClaimRow]  # a claim with its bounds, and whether those are of the day it was said
_RANK = {"confirmed": 3, "reported": 2, "rumoured": 1, "denied": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened, held or was said.

    `when`: in English; `said`: whether that is only the day on which it was said.  `first`, `last`: its bounds.
    """

    sentence: str
    relation: str
    certainty: str
    when: str
    said: bool
    first: date
    last: date
    sources: int
    evidence: tuple[Evidence, ...]

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "sentence": self.sentence,
            "relation": self.relation,
            "certainty": self.certainty,
            "when": self.when,
            "when_said": self.said,
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "sources": self.sources,
            "evidence": [line.to_json() for line in self.evidence],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What happened to an entity, oldest first.  `undated`: how many claims have no date and are left out."""

    entity: EntityRow
    entries: tuple[Entry, ...]
    undated: int
    now: str | None
    as_of: str | None = None

    def __str__(self) -> str:
        """Return a line for each entry: when, and what happened."""
        return "\n".join([self.entity.label, *(f"- {entry.when}: {entry.sentence}" for entry in self.entries)])

    def __repr__(self) -> str:
        """Return whom it is about and how much it holds: the whole is `to_json()`."""
        return f"<Timeline of {self.entity.label}: {len(self.entries)} entries>"

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "entity": {"label": self.entity.label, "iri": self.entity.iri, "type": self.entity.type},
            "now": self.now,
            "as_of": self.as_of,
            "undated": self.undated,
            "entries": [entry.to_json() for entry in self.entries],
        }


def timeline(
    reader: GraphReader,
    name: str,
    since: str | None = None,
    until: str | None = None,
    *,
    as_of: str | None = None,
    pick: int | None = None,
) -> Timeline:
    """Return what happened to a person or at a club between two dates, both as precise as given.

    Raises UsageError for what is no date or a time that ends before it begins, UnknownNameError, AmbiguousNameError.
    """
    first = days.bounds(since)[0] if since and days.read_date(since, "--from") else None
    last = days.read_date(until, "--to") if until else None
    if first and last and last < first:
        raise UsageError(f"The time ends ({until}) before it begins ({since}).")
    books = Books(reader, days.read_date(as_of, "--as-of") if as_of else None)
    entity = resolve_one(reader, name, pick)
    return timeline_of(books, entity, first, last)


def timeline_of(books: Books, entity: EntityRow, first: date | None, last: date | None) -> Timeline:
    """Return the timeline of an entity between two days."""
    rows = books.about(entity.iri)
    entries, undated = entries_of(books, rows)
    kept = [e for e in entries if (first is None or e.last >= first) and (last is None or e.first <= last)]
    return Timeline(
        entity=entity, entries=tuple(kept), undated=undated, now=books.now_in_words(), as_of=books.as_of_date()
    )


def entries_of(books: Books, rows: Iterable[ClaimRow]) -> tuple[list[Entry], int]:
    """Return claims as entries, oldest first, and how many claims no date is known for."""
    groups: dict[tuple[str, ...], list[_Item]] = {}
    undated = 0
    for row in rows:
        when = _when(books, row)
        if when is None:
            undated += 1
            continue
        ends = (row.subject, row.object)
        if load_ontology().relations[row.relation].symmetric:
            ends = (min(ends), max(ends))
        certain = "says" if row.certainty in ("confirmed", "reported") else row.certainty
        groups.setdefault((row.relation, *ends, certain), []).append((*when, row))
    spells: dict[str, list[Spell]] = {}
    for spell in books.spells(item[3] for group in groups.values() for item in group):
        for claim in spell.claims:
            spells.setdefault(claim.iri, []).append(spell)
    parts = [part for group in groups.values() for place in _places(group) for part in _apart(place)]
    entries = [_entry(books, part, spells) for part in parts]
    return sorted(entries, key=lambda e: (e.first, e.last, e.sentence)), undated


def _places(group: Sequence[_Item]) -> list[list[_Item]]:
    """Return the claims of one relation between the same two by the team at which they say it was."""
    items = {item[3].iri: item for item in group}
    return [[items[row.iri] for row in rows] for rows in by_place(item[3] for item in group)]


def _when(books: Books, row: ClaimRow) -> tuple[date, date, bool] | None:
    """Return the bounds of when it happened, or of when it was said, and whether it is the latter."""
    state = load_ontology().relations[row.relation].kind == "State"
    start = days.first_day(row.from_) if state else days.first_day(row.earliest)
    if start and row.from_ and state:
        return start, days.last_day(row.until or row.from_) or start, False
    first, last = days.first_day(row.earliest), days.last_day(row.latest)
    if row.date and first and last:
        return first, last, False
    said = books.said_on(row.article_id)
    first, last = days.first_day(said), days.last_day(said)
    return (first, last, True) if first and last else None


def _apart(group: Sequence[_Item]) -> list[list[_Item]]:
    """Return the claims of one relation between the same two, split where they speak of different events.

    Without a date of its own a claim goes with what was last before the day it was said; talk does so for a while only.
    """
    parts: list[list[_Item]] = []
    dated = sorted((item for item in group if not item[2]), key=lambda item: (item[0], item[1], item[3].iri))
    for item in dated:
        if parts and item[0] <= max(other[1] for other in parts[-1]) + _SAME_EVENT:
            parts[-1].append(item)
        else:
            parts.append([item])
    for item in sorted((item for item in group if item[2]), key=lambda item: (item[0], item[3].iri)):
        earlier = [part for part in parts if part[0][0] <= item[1]]
        if _is_talk(item[3]):
            near = [part for part in earlier if item[0] <= max(other[1] for other in part) + _SAME_EVENT]
            near[-1].append(item) if near else parts.append([item])
        elif earlier:
            earlier[-1].append(item)
        elif parts:
            parts[0].append(item)
        else:
            parts.append([item])
    return parts


def _is_talk(row: ClaimRow) -> bool:
    """Whether a claim is of something that is said anew whenever it is said: rumours, and what they are made of."""
    return row.certainty == "rumoured" or load_ontology().relations[row.relation].fact_from == "rumoured"


def _entry(books: Books, part: Sequence[_Item], spells: Mapping[str, Sequence[Spell]]) -> Entry:
    exact = [item for item in part if not item[2]] or list(part)
    first, last, said, _ = min(exact, key=lambda item: (item[1] - item[0], item[0]))
    rows = [item[3] for item in part]
    certainty = max((row.certainty for row in rows), key=_RANK.__getitem__)
    lead = next(row for row in rows if row.certainty == certainty)
    mine = list(dict.fromkeys(spell for row in rows for spell in spells.get(row.iri, ())))
    status = tense_of(books, [row for row in rows if row.certainty != "denied"], mine).status if mine else lead.status
    return Entry(
        sentence=sentence_of(books, lead, certainty, Tense(status)),
        relation=lead.relation,
        certainty=certainty,
        when=days.span_in_words(first, last),
        said=said,
        first=first,
        last=last,
        sources=len({row.source_id or row.article_id for row in rows}),
        evidence=books.evidence(rows),
    )


def sentence_of(books: Books, row: ClaimRow, certainty: str | None = None, tense: Tense | None = None) -> str:
    """Return one claim as an English sentence, in its own tense or another."""
    certainty, tense = certainty or row.certainty, tense or Tense(row.status)
    subject, object_ = books.entity(row.subject), books.entity(row.object)
    at = books.entity(row.at) if row.at else None
    link = Link(
        left=the(subject.label),
        right=the(object_.label),
        relation=row.relation,
        status=tense.status,
        told=tense.told,
        certainty=certainty,
        at=the(at.label) if at else None,
        national=bool(at and at.type == "NationalTeam"),
        left_person=subject.type == "Person",
        right_person=object_.type == "Person",
    )
    words = sentence([link])
    return f"Denied: {words}" if certainty == "denied" else words
