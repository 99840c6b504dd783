"""What comes near an answer where no article states one: who was next by the dates, or by the order of naming."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...rdf.ontology import load_ontology
from ...rdf.rows import ClaimRow, EntityRow
from .. import days
from ..derived import DerivedTie, first_named, followed_by_order
from ..evidence import Books, sources
from ..phrases import the
from ..spells import Spell
from ..timelines import sentence_of
from .rows import CERTAINTIES, Row, firmest
from .spell_rows import row_of_person
from .templates import Answering

_MOST_MATES = 300
_OF_MATES = ("playedFor", "managed", "signedFor", "appointedBy")
OF_MANAGERS = ("managed", "appointedBy", "sackedBy", "resignedFrom", "departedFrom")


def instead(books: Books, how: Answering, given: EntityRow, club: EntityRow | None) -> tuple[str | None, list[Row]]:
    """Return what comes near and how that is told: who was next by the dates, or when somebody was in a post.

    Where dates do not tell who was next, it is who is named in the post next; each is marked as derived.
    """
    mine = books.spells(books.claims(subject=given.iri))
    mine = [spell for spell in mine if spell.role != "playedFor" and (not club or spell.team == club.iri)]
    if not how.derives:
        return how.instead, [row for spell in mine if (row := _in_post(books, spell))]
    found: dict[str, Row] = {}
    named: list[Row] = []
    for team in dict.fromkeys(spell.team for spell in mine if spell.role == "managed"):
        spells = spells_at(books, team, "", OF_MANAGERS)
        for tie in followed_by_order([spell for spell in spells if spell.last_known()], given.iri):
            other = tie.object if how.asks == "object" else tie.subject
            if other != given.iri:
                found.setdefault(other, derived_row(books, tie, other))
        beside = _named_beside(spells, given.iri, after=how.asks == "subject")
        named.extend(row_of_person(books, spell, derived=True) for spell in ([beside] if beside else []))
    if found:
        return how.instead, sorted(found.values(), key=lambda row: row.label)
    return how.named, named


def _named_beside(spells: Sequence[Spell], person: str, *, after: bool) -> Spell | None:
    """Return the spell of whoever is the next, or the last before, to be named as manager of one team with a person.

    >>> from datetime import date
    >>> from graph.connections.spells import Bound
    >>> gone = Spell(person="a", team="t", role="managed", start=Bound(latest=date(2015, 10, 31)), ended=True)
    >>> there = Spell(person="b", team="t", role="managed", held=(date(2024, 5, 21), date(2024, 5, 21)))
    >>> _named_beside([gone, there], "a", after=True) is there, _named_beside([gone, there], "b", after=False) is gone
    (True, True)
    >>> _named_beside([gone, there], "a", after=False) is None
    True
    """
    dated = [(day, spell) for spell in spells if spell.role == "managed" and (day := first_named(spell))]
    mine = [(day, spell) for day, spell in dated if spell.person == person]
    others = [(day, spell) for day, spell in dated if spell.person != person]
    if not mine:
        return None
    if after:
        last, own = max(mine, key=lambda pair: pair[0])
        bound = max(last, own.end.earliest) if own.end and own.end.earliest else last
        later = [(day, spell) for day, spell in others if day > last and day >= bound and own.ended]
        return min(later, key=lambda pair: (pair[0], pair[1].person))[1] if later else None
    first = min(day for day, _ in mine)
    earlier = [(day, spell) for day, spell in others if day < first]
    return max(earlier, key=lambda pair: (pair[0], pair[1].person))[1] if earlier else None


def _in_post(books: Books, spell: Spell) -> Row | None:
    """Return that somebody was in a post by a day, if it is known by which."""
    day = first_named(spell)
    if day is None or spell.start.claims:
        return None
    holds, team = load_ontology().relations[spell.role].phrase("current"), the(books.label(spell.team))
    claims = [row for row in spell.claims if row.status == "current"]
    return Row(
        label=team,
        iri=spell.team,
        detail=f"{holds} {team}, as first said on {days.in_words(day.isoformat())}",
        certainty="reported" if all(row.certainty == "reported" for row in claims) else "confirmed",
        derived=True,
        sources=sources(claims),
        evidence=books.evidence(claims),
        when=f"by {days.in_words(day.isoformat())}",
    )


def spells_at(books: Books, team: str, person: str, relations: Sequence[str] = _OF_MATES) -> list[Spell]:
    """Return the spells at a team of everybody of whom one of the relations is told, save one person."""
    people: dict[str, None] = {}
    for relation in relations:
        people |= dict.fromkeys(row.subject for row in books.claims(object=team, relation=relation))
    rows = [row for other in list(people)[:_MOST_MATES] if other != person for row in books.claims(other, team)]
    return books.spells(rows)


def derived_row(books: Books, tie: DerivedTie, other: str) -> Row:
    """Return a derived tie as an answer, with what it is derived from."""
    return Row(
        label=books.label(other),
        iri=other,
        detail=f"at {books.label(tie.at)}: {tie.reason}",
        certainty="reported" if any(row.certainty == "reported" for row in tie.claims) else "confirmed",
        derived=True,
        sources=sources(tie.claims),
        evidence=books.evidence(tie.claims),
    )


def sentence_rows(books: Books, claims: Iterable[ClaimRow]) -> list[Row]:
    """Return claims as answers, those that say the same as one, in their order."""
    groups: dict[str, list[ClaimRow]] = {}
    for row in claims:
        groups.setdefault(sentence_of(books, row), []).append(row)
    return [
        Row(
            label=words,
            certainty=firmest(group),
            sources=sources(group),
            evidence=books.evidence(group),
        )
        for words, group in groups.items()
    ]


def relation_rows(books: Books, claims: Iterable[ClaimRow]) -> list[Row]:
    """Return what claims about two come to, one answer a relation, in the words of the newest of its surest claims."""
    groups: dict[tuple[str, bool], list[ClaimRow]] = {}
    for row in claims:
        groups.setdefault((row.relation, row.certainty == "denied"), []).append(row)
    found = []
    for rows in groups.values():
        surest = [row for row in rows if row.certainty == firmest(rows)]
        (told,) = sentence_rows(books, surest[-1:])
        found.append(replace(told, sources=sources(rows), evidence=books.evidence(rows)))
    return sorted(found, key=lambda row: (CERTAINTIES[row.certainty], -row.sources, row.label))
