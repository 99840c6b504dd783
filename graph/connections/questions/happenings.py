"""Answers that name nobody: who was sacked in a month, who signed last; as `questions.toml` lays down under "any"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ...rdf.rows import ClaimRow
from .. import days
from ..evidence import Books, sources
from ..phrases import list_of, the
from .lookups import fill, one_or_many, time_asked
from .parsing import Understood
from .rows import Row, firmest
from .templates import Answering

_MOST_LATEST = 5
_OF_MANAGERS = frozenset({"MANAGER", "MANAGERS"})


@dataclass(frozen=True, slots=True)
class _Event:
    """What happened between two: its claims, oldest article first, and the days between which it was, where told."""

    claims: tuple[ClaimRow, ...]
    first: date | None
    last: date | None

    def within(self, first: date, last: date) -> bool:
        """Whether it surely was in a time."""
        return bool(self.first and self.last and first <= self.first and self.last <= last)

    def may_be_within(self, first: date, last: date) -> bool:
        """Whether it may have been in a time, as far as dates are told."""
        return bool(self.last and first <= self.last and (not self.first or self.first <= last))


@dataclass(frozen=True, slots=True)
class Happenings:
    """Answers the kinds of question that name nobody."""

    books: Books

    def answer(self, asked: Understood) -> tuple[str, list[Row]]:
        """Return a sentence and rows: first what surely was in the time asked for, then what may have been."""
        how = asked.kind.answers["any"]
        events = self._events(how, asked)
        words = {"since": time_asked(asked.arguments)}
        if how.latest:
            dated = sorted((event for event in events if event.first), key=_newest_first)
            rows = [self._row(how, event) for event in dated[:_MOST_LATEST]]
            answers = [
                replace(row, label=f"{row.label} ({row.when})")
                for row, event in zip(rows, dated, strict=False)
                if event.last == dated[0].last
            ]
        else:
            first, last = self._time(asked)
            sure = sorted((event for event in events if event.within(first, last)), key=_newest_first)
            others = [event for event in events if event not in sure and event.may_be_within(first, last)]
            rows = answers = [self._row(how, event) for event in sure]
            rows = rows + [self._row(how, event) for event in sorted(others, key=_newest_first)]
        if not answers:
            maybe = f" It may have been {list_of([row.label for row in rows])}." if rows else ""
            return fill(how.nothing, words) + maybe, rows
        sentence = fill(one_or_many(how.says, len(answers)), words, list_of([row.label for row in answers]))
        return sentence[0].upper() + sentence[1:], rows

    def _time(self, asked: Understood) -> tuple[date, date]:
        since, until = asked.arguments.get("since") or asked.arguments.get("from"), asked.arguments.get("until")
        first = days.bounds(since)[0] if isinstance(since, str) else date.min
        return first, days.bounds(until)[1] if isinstance(until, str) else (self.books.now() or date.max)

    def _events(self, how: Answering, asked: Understood) -> list[_Event]:
        relations = next((names for concept, names in how.narrows.items() if concept in asked.concepts), how.relations)
        groups: dict[tuple[str, str], list[ClaimRow]] = {}
        for relation in relations:
            for row in self.books.claims(relation=relation):
                groups.setdefault((row.subject, row.object), []).append(row)
        firm = {ends: [row for row in rows if _is_firm(row)] for ends, rows in groups.items()}
        events = [event for rows in firm.values() for event in _apart(rows)]
        if asked.concepts & _OF_MANAGERS:
            events = [event for event in events if self._of_manager(event)]
        return events

    def _of_manager(self, event: _Event) -> bool:
        row = event.claims[0]
        spells = self.books.spells(self.books.claims(row.subject, row.object))
        return any(spell.role == "managed" for spell in spells)

    def _row(self, how: Answering, event: _Event) -> Row:
        told = event.claims[-1]
        words = {"subject": self.books.label(told.subject), "object": the(self.books.label(told.object))}
        claims = [row for row in self.books.claims(told.subject, told.object) if row.relation in how.relations]
        when = max((row.date for row in event.claims if row.date), key=len, default=None)
        return Row(
            label=fill(how.pair, words),
            iri=told.subject,
            detail=days.in_words(when) if when else days.span_in_words(event.first, event.last),
            certainty=firmest(event.claims),
            sources=sources(event.claims),
            evidence=self.books.evidence(event.claims),
            denials=self.books.evidence(row for row in claims if row.certainty == "denied"),
            when=days.in_words(when) if when else "",
            earliest=event.first.isoformat() if event.first else None,
            latest=event.last.isoformat() if event.last else None,
        )


def _apart(rows: Sequence[ClaimRow]) -> list[_Event]:
    """Return what claims of one pair tell as events: claims whose dates exclude each other are of several.

    The most precise are looked at first; a claim without a date goes with the newest that its article can tell of.
    """
    events: list[_Event] = []
    dated = [(row, days.first_day(row.earliest), days.last_day(row.latest)) for row in rows if row.date and row.latest]
    for row, first, last in sorted(dated, key=lambda told: -len(told[0].date or "")):
        assert last
        place = next((n for n, event in enumerate(events) if event.may_be_within(first or date.min, last)), None)
        if place is None:
            events.append(_Event((row,), first, last))
        else:
            events[place] = replace(events[place], claims=(*events[place].claims, row))
    for row in rows:
        said = days.last_day(row.published)
        if row.date and row.latest:
            continue
        known = [n for n, event in enumerate(events) if not said or not event.first or event.first <= said]
        if known:
            place = max(known, key=lambda n: events[n].last or date.min)
            events[place] = replace(events[place], claims=(*events[place].claims, row))
    return events


def _is_firm(row: ClaimRow) -> bool:
    return row.certainty in ("confirmed", "reported") and row.status != "future"


def _newest_first(event: _Event) -> tuple[int, str]:
    return -(event.last or date.min).toordinal(), event.claims[0].iri
