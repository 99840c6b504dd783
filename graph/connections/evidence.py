"""The evidence of an answer: quote, article, date, whose word it is, how certain; and the names behind IRIs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..rdf.rows import ArticleRow, ClaimRow, EntityRow
from . import days
from .reading import GraphReader
from .spells import OF_SPELLS, WORDLESS, Spell, spells_of

_MOST_SENTENCE = 240
_FURTHEST = 600
_MOST_NAME = 60
_SURE_ENOUGH = 0.75
_BREAK = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"“‘'(]?[A-Z0-9])|\n+")
_LEADING_DATE = re.compile(r"\A\s*date\s+\d{4}(?:-\d{2}){0,2}\s+", re.IGNORECASE)
_INNER = str.maketrans("“”", "‘’")
_RANK = {"confirmed": 0, "reported": 1, "rumoured": 2, "denied": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One claim as a reader wants to see it: the sentence that says it, where it stands, and who said it.

    `called`: the article's title, or how it begins.
    `sentence`: the sentence around the quote, cut where it is long; the quote begins at `quote_at` in it.
    `sentence_start`: where the sentence begins in the article; -1 where the article has no such words.
    `when`: the dates that the claim itself gives, by name: "date", "from", "until", "earliest", "latest".
    """

    quote: str
    sentence: str
    quote_at: int
    certainty: str
    relation: str
    status: str | None
    attributed_to: str | None
    article: str
    called: str
    title: str | None
    publisher: str | None
    date: str | None
    url: str | None
    start: int
    end: int
    claim: str
    source: str
    confidence: float = 1.0
    sentence_start: int = -1
    when: tuple[tuple[str, str], ...] = ()

    @property
    def weak(self) -> bool:
        """Whether the extractor was none too sure of reading it rightly; that says nothing of how certain it is."""
        return self.confidence < _SURE_ENOUGH

    def whose(self) -> str:
        """Return who said it, where and when: "RMC Sport, in Touchline Wire, 20 February 2026"."""
        outlet = self.publisher or f"“{self.called}”"
        who = f"{self.attributed_to}, in {outlet}" if self.attributed_to and self.attributed_to != outlet else outlet
        return f"{who}, {days.in_words(self.date)}" if self.date else who

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        keys = (
            "quote",
            "sentence",
            "certainty",
            "status",
            "confidence",
            "attributed_to",
            "title",
            "publisher",
            "date",
            "url",
        )
        data = {"claim": self.claim, "article": self.article} | {key: getattr(self, key) for key in keys}
        return data | {"when": dict(self.when), "start": self.start, "end": self.end}


@dataclass(slots=True)
class Books:
    """Looks up entities and articles, each once; `as_of` leaves out what was said and held only later."""

    reader: GraphReader
    as_of: date | None = None
    _entities: dict[str, EntityRow] = field(default_factory=dict)
    _articles: dict[str, ArticleRow | None] = field(default_factory=dict)
    _now: tuple[date | None] | None = None
    _dates: dict[str, str | None] = field(default_factory=dict)
    _between: dict[tuple[str, str], list[ClaimRow]] = field(default_factory=dict)
    _claims: dict[tuple[str | None, str | None, str | None], list[ClaimRow]] = field(default_factory=dict)

    def entity(self, iri: str) -> EntityRow:
        """Return the entity; one without a label is called by the end of its IRI."""
        if iri not in self._entities:
            row = self.reader.entity(iri)
            tail = iri.rstrip("/").rpartition("/")[2]
            self._entities[iri] = row or EntityRow(iri=iri, type="", label=tail.replace("-", " ").title())
        return self._entities[iri]

    def take(self, row: EntityRow) -> str:
        """Take in an entity that was read; return its IRI."""
        return self._entities.setdefault(row.iri, row).iri

    def label(self, iri: str) -> str:
        """Return the entity's name."""
        return self.entity(iri).label

    def article(self, article_id: str) -> ArticleRow | None:
        """Return the article, or None."""
        if article_id not in self._articles:
            self._articles[article_id] = self.reader.article(article_id)
        return self._articles[article_id]

    def said_on(self, article_id: str) -> str | None:
        """Return the article's date as written."""
        if article_id not in self._dates:
            row = self.article(article_id)
            self._dates[article_id] = row.date if row else None
        return self._dates[article_id]

    def claims(
        self, subject: str | None = None, object: str | None = None, relation: str | None = None
    ) -> list[ClaimRow]:
        """Return the claims that were known by `as_of`, oldest article first."""
        key = (subject, object, relation)
        if key not in self._claims:
            self._claims[key] = self.known(self.reader.claims(subject=subject, object=object, relation=relation))
        return self._claims[key]

    def between(self, one: str, other: str, ids: Sequence[str] = ()) -> list[ClaimRow]:
        """Return the claims about two entities that were known by `as_of`; `ids`: what their IRIs end in, if known."""
        key = (min(one, other), max(one, other))
        if key not in self._between:
            self._between[key] = self.known(self.reader.claims_between(one, other, ids))
        return self._between[key]

    def of_spells(self, one: str, other: str, ids: Sequence[str]) -> list[ClaimRow]:
        """Return the claims with those ids about two entities, as far as spells are put together from them."""
        key = (min(one, other), max(one, other))
        if key in self._between or not ids:
            return [row for row in self._between.get(key, ()) if row.relation in OF_SPELLS]
        return self.known(self.reader.claims_between(one, other, ids, WORDLESS))

    def about(self, iri: str) -> list[ClaimRow]:
        """Return the claims about an entity that were known by `as_of`, oldest article first."""
        return self.known(self.reader.claims_about(iri))

    def known(self, rows: Iterable[ClaimRow]) -> list[ClaimRow]:
        """Return the claims that were known by `as_of`, oldest article first, undated last."""
        found = list(rows)
        self._dates.update((row.article_id, row.published) for row in found)
        kept = {row.iri: row for row in found if self.is_known(row)}
        return sorted(kept.values(), key=lambda row: (self.said_on(row.article_id) or "9999", row.iri))

    def is_known(self, row: ClaimRow) -> bool:
        """Whether a claim was made, or what it says held, by `as_of`; without a date nobody knows."""
        if self.as_of is None:
            return True
        moments = (days.last_day(self.said_on(row.article_id)), days.first_day(row.from_) or days.last_day(row.latest))
        return any(moment and moment <= self.as_of for moment in moments)

    def spells(self, rows: Iterable[ClaimRow], certainty: str = "reported") -> list[Spell]:
        """Return the spells that claims tell of; see `spells_of`."""
        return spells_of(rows, self.said_on, certainty=certainty, sentence=self._rest_of_sentence, now=self.now())

    def _rest_of_sentence(self, row: ClaimRow) -> str:
        """Return the words from where a claim's evidence begins to the end of its sentence."""
        article = self.article(row.article_id)
        around, place = sentence_around(article.text if article else "", row.start, row.end, row.quote)
        return around[place:]

    def evidence(self, rows: Iterable[ClaimRow]) -> tuple[Evidence, ...]:
        """Return claims as evidence: the surest first, and of those the newest; copies of one text once."""
        found: dict[tuple[str, str, str], Evidence] = {}
        for row in rows:
            source = row.source_id or row.article_id
            key = (source, row.relation, row.quote)
            known = found.get(key)
            if known is None or (_RANK[row.certainty], row.iri) < (_RANK[known.certainty], known.claim):
                found[key] = self._line(row, source)
        ordered = sorted(found.values(), key=lambda line: (line.date or "", line.claim), reverse=True)
        return tuple(sorted(ordered, key=lambda line: _RANK[line.certainty]))

    def _line(self, row: ClaimRow, source: str) -> Evidence:
        article = self.article(row.article_id)
        text = article.text if article else ""
        bounds = _bounds(text, row.start, row.end) if text[row.start : row.end] == row.quote else None
        around, place = _cut(text, row.start, row.end, *bounds) if bounds else (row.quote, 0)
        return Evidence(
            quote=row.quote,
            sentence=around,
            quote_at=place,
            certainty=row.certainty,
            relation=row.relation,
            status=row.status,
            attributed_to=row.attributed_to,
            article=row.article_id,
            called=called(article, row.article_id),
            title=article.title if article else None,
            publisher=article.publisher if article else None,
            date=article.date if article else None,
            url=article.url if article else None,
            start=row.start,
            end=row.end,
            claim=row.iri,
            source=source,
            confidence=row.confidence,
            when=_dates_of(row),
            sentence_start=bounds[0] if bounds else -1,
        )

    def now(self) -> date | None:
        """Return what counts as now: `as_of`, else the date of the newest article."""
        if self._now is None:
            self._now = (self.as_of or days.last_day(self.reader.newest_date()),)
        return self._now[0]

    def as_of_date(self) -> str | None:
        """Return what counts as now as an ISO date."""
        now = self.now()
        return now.isoformat() if now else None

    def now_in_words(self) -> str | None:
        """Return what counts as now in English, for showing beside an answer."""
        now = self.now()
        return days.in_words(now.isoformat()) if now else None


def called(article: ArticleRow | None, identity: str) -> str:
    """Return what to call an article: its title, else how its text begins after a date, else its identity.

    Quotation marks of the text are single in it, because it is told between double ones.

    >>> called(ArticleRow(id="a", iri="x:a", text=" date 2025-05-10 “We go,” said Ann."), "a")
    '‘We go,’ said Ann.'
    """
    if article and article.title:
        return article.title
    text = _LEADING_DATE.sub("", article.text if article else "")
    words = " ".join(text[:_MOST_SENTENCE].split()).translate(_INNER)
    if not words:
        return identity
    return words if len(words) <= _MOST_NAME else words[:_MOST_NAME].rpartition(" ")[0] + " …"


def sentence_around(text: str, start: int, end: int, quote: str) -> tuple[str, int]:
    """Return the sentence around a quote, and where the quote begins in it; where the text lacks it, the quote itself.

    >>> sentence_around("He came. Rennes sacked Beye in May. He left.", 9, 27, "Rennes sacked Beye")
    ('Rennes sacked Beye in May.', 0)
    """
    if text[start:end] != quote:
        return quote, 0
    return _cut(text, start, end, *_bounds(text, start, end))


def sentences_of(books: Books, rows: Iterable[ClaimRow]) -> dict[str, str]:
    """Return for claims, by their IRIs, the sentence around the words that make each."""
    found = {}
    for row in rows:
        article = books.article(row.article_id)
        found[row.iri] = sentence_around(article.text if article else "", row.start, row.end, row.quote)[0]
    return found


def _cut(text: str, start: int, end: int, first: int, last: int) -> tuple[str, int]:
    """Return the sentence from `first` to `last`, cut where it is long, and where the quote begins in it."""
    room = max(_MOST_SENTENCE - (end - start), 40)
    left, right = text[first:start], text[end:last].rstrip()
    if len(left) + len(right) > room:
        half = room // 2
        keep_left = min(len(left), max(half, room - len(right)))
        keep_right = min(len(right), room - keep_left)
        left = left if keep_left == len(left) else "… " + left[-keep_left:].partition(" ")[2]
        right = right if keep_right == len(right) else right[:keep_right].rpartition(" ")[0] + " …"
    left = " ".join(left.split()) + (" " if left[-1:].isspace() and left.strip() else "")
    middle = " ".join(text[start:end].split())
    return left + middle + " ".join(("x" + right).split())[1:], len(left)


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends."""
    earliest = max(0, start - _FURTHEST)
    breaks = [found.end() for found in _BREAK.finditer(text, earliest, start + 2) if found.end() <= start]
    first = breaks[-1] if breaks else earliest
    found = _BREAK.search(text, max(end - 1, start))
    last = found.start() if found and found.start() - end < _FURTHEST else min(len(text), end + _FURTHEST)
    return first, max(last, end)


def _dates_of(row: ClaimRow) -> tuple[tuple[str, str], ...]:
    named = (
        ("date", row.date),
        ("from", row.from_),
        ("until", row.until),
        ("earliest", row.earliest),
        ("latest", row.latest),
    )
    return tuple((name, written) for name, written in named if written)


def once(lines: Iterable[Evidence]) -> list[Evidence]:
    """Return lines for showing: of several claims that one sentence makes, the first."""
    found: dict[tuple[str, int, str], Evidence] = {}
    for line in lines:
        found.setdefault((line.source, line.sentence_start, line.quote if line.sentence_start < 0 else ""), line)
    return list(found.values())


def by_place(rows: Iterable[ClaimRow]) -> list[list[ClaimRow]]:
    """Return claims of one relation between the same two by the team at which they say it was, the first told first.

    Those that name no team go with the only one that others name, if there is only one.
    """
    groups: dict[str | None, list[ClaimRow]] = {}
    for row in rows:
        groups.setdefault(row.at, []).append(row)
    if None in groups and len(groups) == 2:
        (only,) = (at for at in groups if at)
        return [[row for group in groups.values() for row in group if row.at in (None, only)]]
    return list(groups.values())


def sources(rows: Iterable[ClaimRow]) -> int:
    """Return how many independent sources claims have: copies of one text count once."""
    return len({row.source_id or row.article_id for row in rows})
