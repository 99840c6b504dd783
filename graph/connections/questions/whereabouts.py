"""When somebody was at a club, for how long, and what somebody does now: told from spells."""

from collections.abc import Sequence
from datetime import date

from ...rdf.rows import EntityRow
from .. import days
from ..derived import first_named
from ..evidence import Books
from ..phrases import list_of, the
from ..spells import Spell
from .lookups import time_in_words
from .nearby import OF_MANAGERS, spells_at
from .parsing import Understood
from .rows import Found, Row
from .spell_rows import at_team, phrase_of, row_of, row_of_person, told_in

_MONTH = 30.44


def time_at(books: Books, asked: Understood) -> Found:
    """Return when a person was at a club, in a sentence and a row for each spell, the newest last."""
    person, club = asked.entity("person"), asked.entity("club")
    spells = books.spells(books.claims(person.iri, club.iri))
    return Found(_when_at(books, person, club, spells), _rows(books, spells))


def _when_at(books: Books, person: EntityRow, club: EntityRow, spells: Sequence[Spell]) -> str:
    known = [spell for spell in spells if spell.words() != "dates unknown"]
    if not known:
        words = list_of([phrase_of(books, spell) for spell in spells])
        only = f" They only say that {person.label} {words} {the(club.label)}." if spells else ""
        return f"No article says when {person.label} was at {the(club.label)}.{only}"
    times: dict[str, list[str]] = {}
    for spell in known:
        times.setdefault(phrase_of(books, spell), []).append(_with_length(spell, books.now()))
    parts = [f"{phrase} {the(club.label)} ({'; '.join(told)})" for phrase, told in times.items()]
    return f"{person.label} {list_of(parts)}."


def still_at(books: Books, asked: Understood) -> Found:
    """Return whether a person is at a club, as far as articles tell, or when that was."""
    holds, words, spells = _stays(books, asked.entity("person"), asked.entity("club"))
    return Found(f"Yes: {words}" if holds else words, _rows(books, spells))


def both_still_at(books: Books, asked: Understood) -> Found:
    """Return whether two people are at a club, or which of them is, as far as articles tell."""
    stays = [(person.label, *_stays(books, person, asked.entity("club"))) for person in asked.of_two()]
    rows = tuple(row_of_person(books, spell) for *_, spells in stays for spell in spells)
    there = [words for _, holds, words, _ in stays if holds]
    gone = [f"Of {name}: {words[0].lower()}{words[1:]}" for name, holds, words, _ in stays if not holds]
    if not gone:
        return Found(f"Yes, both: {'; '.join(words.removesuffix('.') for words in there)}.", rows)
    lead = f"Only one, as far as articles say: {there[0]}" if there else "No article says so of either."
    return Found(" ".join([lead, *gone]), rows)


def _stays(books: Books, person: EntityRow, club: EntityRow) -> tuple[bool, str, list[Spell]]:
    """Return whether a person is at a club, what to say of it, and the spells that it rests on."""
    spells, now = books.spells(books.claims(person.iri, club.iri)), books.now()
    holding = [spell for spell in spells if spell.holds(now)]
    if not spells:
        return False, f"No article says that {person.label} was ever at {the(club.label)}.", []
    if not holding and all(spell.words() == "dates unknown" for spell in spells):
        words = list_of(list(dict.fromkeys(phrase_of(books, spell) for spell in spells)))
        told = f"others say that {person.label} {words} {the(club.label)}"
        return False, f"No article that has a date says that it is so now; {told}.", spells
    if not holding:
        return False, f"No article says that it is so now. {_when_at(books, person, club, spells)}", spells
    parts = [told_in(books, spell, at_team(books, spell)) for spell in holding]
    return True, f"{person.label} {list_of(list(dict.fromkeys(parts)))}.", holding


def where_now(books: Books, asked: Understood) -> Found:
    """Return what a person does now, or did last."""
    words, spells = _does_now(books, asked.entity("person"))
    return Found(words, _rows(books, spells))


def both_now(books: Books, asked: Understood) -> Found:
    """Return what each of two people does now, or did last."""
    told = [_does_now(books, person) for person in asked.of_two()]
    rows = tuple(row_of_person(books, spell) for _, spells in told for spell in spells)
    return Found(" ".join(words for words, _ in told), rows)


def _does_now(books: Books, person: EntityRow) -> tuple[str, list[Spell]]:
    """Return what a person does now, or did last, and the spells that it rests on."""
    spells, now = books.spells(books.claims(subject=person.iri)), books.now()
    holding = [spell for spell in spells if spell.holds(now)]
    if holding:
        parts = [told_in(books, spell, at_team(books, spell)) for spell in holding]
        return f"{person.label} {list_of(list(dict.fromkeys(parts)))}.", holding
    dated = [spell for spell in spells if spell.words() != "dates unknown"]
    if not dated:
        return f"No article says where {person.label} is now.", spells
    last = max(dated, key=_ended)
    words = f"{person.label} {at_team(books, last)} ({last.words()})"
    return f"No article says where {person.label} is now; last, {words}.", [last]


def manager_in(books: Books, asked: Understood) -> Found:
    """Return who managed a club on a day of a time: first those who surely did, then those who may have."""
    club, since, until = asked.entity("club"), asked.arguments["from"], asked.arguments["until"]
    assert isinstance(since, str)
    assert isinstance(until, str)
    first, last = days.bounds(since)[0], days.bounds(until)[1]
    spells = [spell for spell in spells_at(books, club.iri, "", OF_MANAGERS) if spell.role == "managed"]
    now = books.now()
    sure = [spell for spell in spells if _surely_in(spell, first, last, now)]
    throughout = [
        spell for spell in sure if _surely_in(spell, first, first, now) and _surely_in(spell, last, last, now)
    ]
    maybe = [spell for spell in spells if spell not in sure and not throughout and _perhaps_in(spell, first, last)]
    rows = tuple(row_of_person(books, spell) for spell in (*sure, *maybe))
    names = [list(dict.fromkeys(books.label(spell.person) for spell in some)) for some in (sure, maybe)]
    time = time_in_words(first.isoformat(), last.isoformat())
    words = f"{list_of(names[0])} managed" if sure else "No article says who managed"
    other = f" The dates told would allow for {list_of(names[1])}{', too' if sure else ''}." if maybe else ""
    return Found(f"{words} {the(club.label)} {time}.{other}", rows)


def _surely_in(spell: Spell, first: date, last: date, now: date | None) -> bool:
    known = spell.certain()
    if spell.holds(now) and now and (begun := first_named(spell)):
        known = begun, now
    return bool(known and known[0] <= last and first <= known[1])


def _perhaps_in(spell: Spell, first: date, last: date) -> bool:
    begun = spell.start.earliest
    ended = spell.end.latest if spell.end else None
    told = (begun or ended) and not spell.doubtful
    return bool(told and (not begun or begun <= last) and (not ended or first <= ended))


def _rows(books: Books, spells: Sequence[Spell]) -> tuple[Row, ...]:
    return tuple(row_of(books, spell, detail=_with_length(spell, books.now())) for spell in spells)


def _ended(spell: Spell) -> date:
    bounds = (spell.end and spell.end.latest, spell.held and spell.held[1], spell.start.latest)
    return max((day for day in bounds if day), default=date.min)


def _with_length(spell: Spell, now: date | None) -> str:
    """Return the time of a spell, and how long that is, where both ends are known well enough to say.

    >>> from graph.connections.spells import Bound
    >>> start, end = (Bound(earliest=day, latest=day) for day in (date(2025, 5, 25), date(2026, 1, 12)))
    >>> _with_length(Spell(person="a", team="t", role="managed", start=start, end=end, ended=True), None)
    '25 May 2025 – 12 January 2026: 8 months'
    """
    holds = spell.holds(now)
    ends = (now, now) if holds else (spell.end and spell.end.earliest, spell.end and spell.end.latest)
    first, last = (spell.start.earliest, spell.start.latest), ends
    if not (first[0] and first[1] and last[0] and last[1]):
        return spell.words()
    least, most = (last[0] - first[1]).days, (last[1] - first[0]).days
    length = _length(least, most)
    if not length or (holds and spell.told(now)):
        return spell.words()
    return f"{spell.words()}: {length}{' so far' if holds else ''}"


def _length(least: int, most: int) -> str:
    """Return a length between so many days in words; nothing where that is too wide to say.

    >>> _length(230, 232), _length(2890, 2950), _length(21, 21), _length(0, 700)
    ('8 months', 'about 8 years', '21 days', '')
    """
    middle = (least + most) / 2
    if least < 0 or most - least > max(62, 0.25 * middle):
        return ""
    about = "about " if most - least > 7 else ""
    if middle < 60:
        count, unit = round(middle), "day"
    elif middle < 730:
        count, unit = round(middle / _MONTH), "month"
    else:
        count, unit = round(middle / 365.25), "year"
        about = about or ("about " if abs(middle / 365.25 - count) > 0.1 else "")
    return f"{about}{count} {unit}{'s' if count != 1 else ''}"
