"""Spells as answers: a person's by the team, a team's by the person, and how each is told."""

from ...rdf.ontology import load_ontology
from ..evidence import Books, sources
from ..phrases import the
from ..spells import Spell
from .rows import Row, firmest


def phrase_of(books: Books, spell: Spell) -> str:
    """Return the words for a spell's role in its tense: "manages", "played for"."""
    return load_ontology().relations[spell.role].phrase("current" if spell.holds(books.now()) else "former")


def at_team(books: Books, spell: Spell) -> str:
    """Return the words for a spell's role and team: "played for Northtown"."""
    return f"{phrase_of(books, spell)} {the(books.label(spell.team))}"


def told_in(books: Books, spell: Spell, words: str) -> str:
    """Return words for a spell with the month in which it was told, where that is long ago: "(as told in May 2024)"."""
    told = spell.told(books.now())
    return f"{words} (as told in {told})" if told else words


def row_of(books: Books, spell: Spell, *, detail: str = "") -> Row:
    """Return a person's spell as an answer that is called by its role and team; `detail`: when, if in other words."""
    return _row(books, spell, at_team(books, spell), spell.team, detail or spell.words())


def row_of_person(books: Books, spell: Spell, *, derived: bool = False) -> Row:
    """Return a team's spell as an answer that is called by the person: in which role, and when."""
    detail = f"{at_team(books, spell)}, {spell.words()}"
    return _row(books, spell, books.label(spell.person), spell.person, detail, derived=derived)


def _row(books: Books, spell: Spell, label: str, iri: str, detail: str, *, derived: bool = False) -> Row:
    return Row(
        label=label,
        iri=iri,
        detail=detail,
        certainty=firmest(spell.claims),
        derived=derived,
        sources=sources(spell.claims),
        evidence=books.evidence(spell.claims),
        spells=(spell,),
        over=not spell.holds(books.now()),
        when=spell.words(),
    )
