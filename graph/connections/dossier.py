"""`show`: all that is known of a person, club or organisation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, EntityRow
from . import days
from .connecting import resolve_one
from .evidence import Books, Evidence, by_place, called, sources
from .phrases import the
from .reading import GraphReader
from .rumour_record import Rumour, rumours_of
from .spells import ENDS, Spell
from .tense import tense_of
from .timelines import sentence_of

_SUREST_FIRST = ("confirmed", "reported", "rumoured", "denied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One relation to one other entity: in a sentence, with the number of independent sources and its claims."""

    relation: str
    other: EntityRow
    sentence: str
    certainty: str
    sources: int
    evidence: tuple[Evidence, ...]

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "relation": self.relation,
            "other": {"label": self.other.label, "iri": self.other.iri},
            "sentence": self.sentence,
            "certainty": self.certainty,
            "sources": self.sources,
            "evidence": [line.to_json() for line in self.evidence],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Claims that cannot both be right, side by side; `sides`: what is to be said before those of each side."""

    sentence: str
    says: tuple[Evidence, ...]
    denies: tuple[Evidence, ...]
    sides: tuple[str, str] = ("says so", "denies it")

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "sentence": self.sentence,
            "says": [line.to_json() for line in self.says],
            "denies": [line.to_json() for line in self.denies],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What is known of an entity.

    `spells`: oldest first (of a team: those of its people).  `ties`: what articles say of it and others, the surest
    first and of those the newest: by when it was, or else was said.
    `articles`: title or id, date and publisher of each that speaks of it, newest first.
    """

    entity: EntityRow
    spells: tuple[Spell, ...]
    ties: tuple[Tie, ...]
    rumours: tuple[Rumour, ...]
    contradictions: tuple[Contradiction, ...]
    articles: tuple[tuple[str, str | None, str | None], ...]
    labels: dict[str, str]
    now: str | None
    claims: int
    as_of: str | None = None

    def __str__(self) -> str:
        """Return the name, then a line for each spell and each relation."""
        roles = load_ontology().relations
        spells = [
            f"- {spell.words()}: {self.labels[spell.person]}, {roles[spell.role].label} {self.labels[spell.team]}"
            for spell in self.spells
        ]
        ties = [f"- {tie.sentence} ({tie.certainty})" for tie in self.ties]
        return "\n".join([self.entity.label, *spells, *ties])

    def __repr__(self) -> str:
        """Return whom it is about and how much it holds: the whole is `to_json()`."""
        return f"<Dossier of {self.entity.label}: {self.claims} claims in {len(self.articles)} articles>"

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        entity = self.entity
        return {
            "entity": {
                "label": entity.label,
                "type": entity.type,
                "iri": entity.iri,
                "other_names": list(entity.alt_labels),
                "wikidata": entity.wikidata,
            },
            "now": self.now,
            "as_of": self.as_of,
            "claims": self.claims,
            "spells": [
                {
                    "person": self.labels[spell.person],
                    "team": self.labels[spell.team],
                }
                | spell.to_json()
                for spell in self.spells
            ],
            "relations": [tie.to_json() for tie in self.ties],
            "rumours": [rumour.to_json() for rumour in self.rumours],
            "contradictions": [pair.to_json() for pair in self.contradictions],
            "articles": [{"title": t, "date": d, "publisher": p} for t, d, p in self.articles],
        }


def show(reader: GraphReader, name: str, *, as_of: str | None = None, pick: int | None = None) -> Dossier:
    """Return all that is known of a person, club or organisation.

    Raises UnknownNameError and AmbiguousNameError, and UsageError for what is no date.
    """
    books = Books(reader, days.read_date(as_of, "--as-of") if as_of else None)
    return dossier_of(books, resolve_one(reader, name, pick))


def dossier_of(books: Books, entity: EntityRow) -> Dossier:
    """Return the dossier of an entity."""
    rows = books.about(entity.iri)
    own = [row for row in rows if entity.iri in (row.subject, row.object)]
    spells = tuple(books.spells(own))
    team, person = (None, entity.iri) if entity.type == "Person" else (entity.iri, None)
    return Dossier(
        entity=entity,
        spells=spells,
        ties=tuple(_ties(books, entity, own, spells)),
        rumours=rumours_of(books, team=team, person=person).rumours,
        contradictions=tuple(contradictions_of(books, rows)),
        articles=tuple(_articles(books, rows)),
        labels={iri: books.label(iri) for spell in spells for iri in (spell.person, spell.team)},
        now=books.now_in_words(),
        as_of=books.as_of_date(),
        claims=len(rows),
    )


def _ties(books: Books, entity: EntityRow, rows: Sequence[ClaimRow], spells: Sequence[Spell]) -> list[Tie]:
    groups: dict[tuple[str, str, bool], list[ClaimRow]] = {}
    for row in rows:
        other = row.object if row.subject == entity.iri else row.subject
        groups.setdefault((row.relation, other, row.certainty == "denied"), []).append(row)
    order = list(load_ontology().relations)
    ties: list[tuple[str, Tie]] = []
    parts = ((key, part) for key, group in groups.items() for part in by_place(group))
    for (relation, other, denied), group in parts:
        evidence = books.evidence(group)
        surest = [row for row in group if row.certainty == evidence[0].certainty]
        lead = next((row for row in surest if row.at), surest[0])
        of_two = [spell for spell in spells if other in (spell.person, spell.team)]
        tense = None if denied or lead.certainty == "rumoured" else tense_of(books, group, of_two)
        tie = Tie(
            relation=relation,
            other=books.entity(other),
            sentence=sentence_of(books, lead, tense=tense),
            certainty=lead.certainty,
            sources=sources(group),
            evidence=evidence,
        )
        ties.append((max(row.latest or row.published or "" for row in group), tie))
    ties.sort(key=lambda dated: (order.index(dated[1].relation), dated[1].other.label, dated[1].sentence))
    ties.sort(key=lambda dated: dated[0], reverse=True)
    return sorted((tie for _, tie in ties), key=lambda tie: _SUREST_FIRST.index(tie.certainty))


def contradictions_of(books: Books, rows: Iterable[ClaimRow]) -> list[Contradiction]:
    """Return where one article says what another denies, and where two are said to manage one club at one time."""
    rows = list(rows)
    groups: dict[tuple[str, str, str], list[ClaimRow]] = {}
    for row in rows:
        if row.relation != "linkedWith" or row.certainty == "denied":
            groups.setdefault((row.relation, row.subject, row.object), []).append(row)
    found = []
    for _, group in sorted(groups.items()):
        says = [row for row in group if row.certainty in ("confirmed", "reported")]
        denies = [row for row in group if row.certainty == "denied"]
        if says and denies:
            found.append(
                Contradiction(
                    sentence=sentence_of(books, says[0]), says=books.evidence(says), denies=books.evidence(denies)
                )
            )
    return found + rival_managers(books, rows)


def rival_managers(books: Books, rows: Iterable[ClaimRow]) -> list[Contradiction]:
    """Return where claims, and others of the same day, say of two people that they manage one club."""
    pairs: dict[tuple[str, str, str], list[tuple[ClaimRow, ClaimRow]]] = {}
    for row in filter(_manages, rows):
        for other in filter(_manages, books.claims(object=row.object, relation="managed")):
            if other.subject != row.subject and _of_one_day(books, row, other) and not _left(books, row, other):
                first, second = sorted((row, other), key=lambda claim: claim.subject)
                pairs.setdefault((row.object, first.subject, second.subject), []).append((first, second))
    found = []
    for (team, *people), both in sorted(pairs.items()):
        names = [the(books.label(person)) for person in people]
        found.append(
            Contradiction(
                sentence=f"{names[0]} and {names[1]} are both said to manage {the(books.label(team))} at one time.",
                says=books.evidence(first for first, _ in both),
                denies=books.evidence(second for _, second in both),
                sides=(f"names {names[0]}", f"names {names[1]}"),
            )
        )
    return found


def _manages(row: ClaimRow) -> bool:
    return row.relation == "managed" and row.status == "current" and row.certainty in ("confirmed", "reported")


def _of_one_day(books: Books, a: ClaimRow, b: ClaimRow) -> bool:
    said = books.said_on(a.article_id)
    return a.article_id == b.article_id or (said is not None and said == books.said_on(b.article_id))


def _left(books: Books, a: ClaimRow, b: ClaimRow) -> bool:
    """Whether one of the two articles tells that one of the two left the club."""
    articles = (a.article_id, b.article_id)
    told = (row for person in (a.subject, b.subject) for row in books.claims(person, a.object))
    return any(row.relation in ENDS and row.article_id in articles for row in told)


def _articles(books: Books, rows: Iterable[ClaimRow]) -> list[tuple[str, str | None, str | None]]:
    found = []
    for article_id in dict.fromkeys(row.article_id for row in rows):
        article = books.article(article_id)
        found.append(
            (called(article, article_id), article.date if article else None, article.publisher if article else None)
        )
    return sorted(found, key=lambda item: (item[1] or "", item[0]), reverse=True)
