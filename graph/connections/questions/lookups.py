"""Answers that are claims of one relation: who sacked whom, who was linked with whom; as `questions.toml` lays down."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...rdf.ontology import load_ontology
from ...rdf.rows import ClaimRow, EntityRow
from .. import days
from ..csr import TEAMS
from ..derived import derive_ties
from ..evidence import Books, by_place, sources
from ..phrases import list_of, rumoured, the
from ..rumour_record import outlet_of
from ..spells import Spell
from ..tense import tense_of, tense_of_spells
from .nearby import derived_row, instead, relation_rows, spells_at
from .parsing import Understood
from .rows import CERTAINTIES, Row, firmest
from .templates import Answering

_MOST_ELSE = 3
_CHOICE = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")


@dataclass(slots=True)
class ClaimLookup:
    """Answers the kinds of question that have `answers` in the templates."""

    books: Books

    def answer(self, asked: Understood) -> tuple[str, list[Row]]:
        """Return a sentence and rows."""
        slot = "person" if "person" in asked.kind.answers and "person" in asked.arguments else "club"
        how, given = asked.kind.answers[slot], asked.arguments[slot]
        assert isinstance(given, EntityRow)
        named = asked.arguments.get("club") if slot == "person" else None
        club = named if isinstance(named, EntityRow) else None
        how = how.model_copy(update={"dated": how.dated or (asked.when and not how.role)})
        rows = self._claims(how, given.iri)
        if club and not how.before:
            rows = [row for row in rows if club.iri in (row.at, row.object)]
        rows = self._in_time(asked, rows)
        found = self._rows(how, given, rows)
        if how.derives:
            found += self._derived(how, given, club, found)
        if "MANAGER" in asked.concepts and how.rumours and slot == "club":
            found = [row for row in found if not self._only_plays(row)]
        firm = [row for row in found if how.rumours or row.certainty != "rumoured"]
        if how.before and club:
            firm = _begun_before(firm, club.iri)
            found = firm or [row for row in found if row.iri != club.iri]
        if firm:
            return self._told(how, asked, found, firm)
        told, near = instead(self.books, how, given, club) if how.instead and not found else (None, [])
        if told and near:
            return fill(told, self._words(asked), list_of([_dated(row) for row in near])), near
        sentence = fill(how.nothing, self._words(asked)) + self._less_firm(how, found, rows, club)
        if club and not found and not how.derives:
            extra, found = self._else_said(given, club, how.relations)
            sentence += extra
        return sentence, found

    def _told(
        self, how: Answering, asked: Understood, found: Sequence[Row], firm: Sequence[Row]
    ) -> tuple[str, list[Row]]:
        """Return the sentence that tells the firm ones of the rows found, and all rows in order."""
        says, answers = how.says, list(firm)
        if how.role and how.past:
            held = self._not_displaced(_still(firm)) if how.now else _still(firm)
            says, answers = (how.says, held) if held else (how.past, _latest(firm) if how.now else answers)
            found = _answering_first(found, answers) if held or how.now else found
        told = {row.told for row in answers} if says == how.says and how.past else set()
        labels = list(dict.fromkeys(_label(row, how, asked.when, told) for row in answers))
        sentence = fill(one_or_many(says, len(labels)), self._words(asked), list_of(labels))
        if len(told) == 1 and not asked.when and (month := told.pop()):
            sentence = f"{sentence.removesuffix('.')}, as told in {month}."
        if "HOWMANY" in asked.concepts:
            sentence = f"{len(labels)}, as far as these articles tell: {sentence}"
        elif asked.whether and says == how.says and not sentence.startswith("Yes") and _is_firm(answers):
            sentence = f"Yes: {sentence}"
        if any(row.denials for row in answers):
            sentence += " It has been denied, too."
        if "KIN" in asked.concepts:
            sentence += " The sentences say how."
        return sentence[0].upper() + sentence[1:], list(found)

    def _less_firm(self, how: Answering, found: Sequence[Row], rows: Sequence[ClaimRow], club: EntityRow | None) -> str:
        rumoured = [row for row in found if row.certainty == "rumoured"]
        if rumoured and all(club and row.iri == club.iri for row in rumoured):
            return " There is only a rumour of it."
        if rumoured:
            return f" There is only a rumour, about {list_of([row.label for row in rumoured])}."
        if how.before and found:
            return f" With no date that tells, articles name {list_of([row.label for row in found])}."
        if any(row.certainty == "denied" for row in rows):
            return " It has been denied."
        return ""

    def _only_plays(self, row: Row) -> bool:
        """Whether articles know somebody as a player and as nothing else, so that he is no candidate to manage."""
        spells = self.books.spells(self.books.claims(subject=row.iri))
        playing = any(spell.holds(self.books.now()) for spell in spells)
        return playing and {spell.role for spell in spells} == {"playedFor"}

    def _else_said(self, person: EntityRow, club: EntityRow, asked: Collection[str]) -> tuple[str, list[Row]]:
        """Return what articles do say of a person and a club, where they do not say what was asked."""
        claims = [row for row in self.books.between(person.iri, club.iri) if row.relation not in asked]
        rows = relation_rows(self.books, claims)
        words = "; ".join(row.label.removesuffix(".") for row in rows[:_MOST_ELSE])
        return f" What they do say: {words}." if rows else "", rows

    def _claims(self, how: Answering, iri: str) -> list[ClaimRow]:
        found: list[ClaimRow] = []
        for relation in how.relations:
            if how.asks in ("object", "other"):
                found += self.books.claims(subject=iri, relation=relation)
            if how.asks in ("subject", "other"):
                found += self.books.claims(object=iri, relation=relation)
        return self.books.known(found)

    def _in_time(self, asked: Understood, rows: list[ClaimRow]) -> list[ClaimRow]:
        """Return the claims of what was in the time that is asked for; without a date, what was said in it."""
        since, until = asked.arguments.get("since") or asked.arguments.get("from"), asked.arguments.get("until")
        if isinstance(since, str):
            first = days.bounds(since)[0]
            rows = [row for row in rows if (last := days.last_day(row.latest) or self._said(row)) and last >= first]
        if isinstance(until, str):
            last = days.bounds(until)[1]
            rows = [row for row in rows if (day := days.first_day(row.earliest) or self._said(row)) and day <= last]
        return rows

    def _said(self, row: ClaimRow) -> date | None:
        return days.last_day(self.books.said_on(row.article_id))

    def _rows(self, how: Answering, given: EntityRow, claims: Sequence[ClaimRow]) -> list[Row]:
        groups: dict[str, list[ClaimRow]] = {}
        for claim in claims:
            other = claim.object if claim.subject == given.iri else claim.subject
            groups.setdefault(other, []).append(claim)
        found = []
        for iri, group in ((iri, part) for iri, claims in groups.items() for part in _by_place(claims)):
            saying = [row for row in group if row.certainty != "denied"]
            if how.rumours == "only":
                saying = [row for row in saying if row.certainty == "rumoured" or row.status == "future"]
            if not saying or (
                len(saying) < len(group) and all(row.certainty == "rumoured" for row in saying) and not how.rumours
            ):
                continue
            spells = self._spells(given, self.books.entity(iri), how.role) if how.role else []
            if how.role and not spells and not _only_talk(saying):
                continue
            when, row = self._row(how, iri, saying, spells)
            denials = self.books.evidence(one for one in group if one.certainty == "denied")
            found.append((when, replace(row, denials=denials)))
        if how.role:
            return [
                row for _, row in sorted(found, key=lambda one: (one[1].certainty == "rumoured", one[0], one[1].label))
            ]
        ordered = sorted(found, key=lambda pair: (CERTAINTIES[pair[1].certainty], -pair[1].sources, pair[1].label))
        return [row for _, row in ordered]

    def _row(self, how: Answering, iri: str, saying: Sequence[ClaimRow], spells: Sequence[Spell]) -> tuple[str, Row]:
        entity = self.books.entity(iri)
        certainty = firmest(saying)
        if how.role and not spells:
            certainty = "rumoured"
        when, detail = "", ""
        if how.dated:
            when, detail = self._told_date(saying), self._detail(how, saying)
        elif how.role:
            detail = ", ".join(spell.words() for spell in spells if spell.words() != "dates unknown")
            when = str(_order(spells))
        elif how.rumours:
            outlets = list_of(list(dict.fromkeys(outlet_of(self.books, row) for row in saying)), most=4)
            detail = ", ".join([*self._places(saying), f"by {outlets}"])
        else:
            detail = self._detail(how, saying)
        dated = _best_dated(saying) if not how.role else None
        tense = tense_of_spells(self.books, spells)
        row = Row(
            label=the(entity.label),
            iri=iri,
            detail=detail,
            certainty=certainty,
            sources=sources(saying),
            evidence=self.books.evidence(saying),
            over=bool(spells) and tense.status != "current",
            told=tense.told if spells else None,
            earliest=dated.earliest if dated else None,
            latest=dated.latest if dated else None,
            spells=tuple(spells),
            last=max((day.isoformat() for spell in spells if (day := spell.last_known())), default=""),
            begun=max((day.isoformat() for spell in spells if (day := spell.start.earliest)), default=""),
            when=when,
        )
        return when, row

    def _told_date(self, saying: Sequence[ClaimRow]) -> str:
        """Return when something was, in words: the most precise date told, else by when it had been said."""
        told = [row.date for row in saying if row.date]
        if told:
            return days.in_words(max(told, key=len)) or ""
        said = min((day for row in saying if (day := self.books.said_on(row.article_id))), default=None)
        return f"by {days.in_words(said)}" if said else ""

    def _detail(self, how: Answering, saying: Sequence[ClaimRow]) -> str:
        parts = []
        if len(how.relations) > 1:
            parts.append(", ".join(dict.fromkeys(self._phrase(name, saying) for name in _named(saying))))
        parts += self._places(saying)
        dates = [row.date for row in saying if row.date]
        if dates:
            parts.append(days.in_words(max(dates, key=len)))
        return ", ".join(parts)

    def _places(self, saying: Sequence[ClaimRow]) -> list[str]:
        """Return where claims say that it was, in words, if they do."""
        teams = list(dict.fromkeys(self.books.label(row.at) for row in saying if row.at))
        return [f"at {list_of(teams)}"] if teams else []

    def _phrase(self, relation: str, saying: Sequence[ClaimRow]) -> str:
        """Return the words for a relation in the tense in which it is told."""
        rows = [row for row in saying if row.relation == relation]
        if all(row.certainty == "rumoured" for row in rows):
            return rumoured(relation)
        state = load_ontology().relations[relation].kind == "State"
        spells = self.books.spells(self.books.claims(rows[0].subject, rows[0].object)) if state else []
        return load_ontology().relations[relation].phrase(tense_of(self.books, rows, spells).status)

    def _spells(self, given: EntityRow, other: EntityRow, role: str) -> list[Spell]:
        person, team = (given, other) if given.type not in TEAMS else (other, given)
        rows = self.books.claims(subject=person.iri, object=team.iri)
        return [spell for spell in self.books.spells(rows) if spell.role == role]

    def _not_displaced(self, rows: Sequence[Row]) -> list[Row]:
        """Return what holds where only one can: not what is last known to have held before another began, or long ago.

        Where dates do not tell, all; a club and a national team stand side by side.
        """

        def gave_way(row: Row, other: Row) -> bool:
            one_kind = self.books.entity(row.iri or "").type == self.books.entity(other.iri or "").type
            later = (bool(row.last) and other.begun > row.last) or bool(row.told and not other.told)
            return other is not row and one_kind and later

        return [row for row in rows if not any(gave_way(row, other) for other in rows)]

    def _derived(self, how: Answering, given: EntityRow, club: EntityRow | None, stated: Sequence[Row]) -> list[Row]:
        """Return answers that follow from spells; what an article states is not derived again."""
        known = {row.iri for row in stated}
        mine = self.books.spells(self.books.claims(subject=given.iri))
        found: dict[str, Row] = {}
        for team in dict.fromkeys(spell.team for spell in mine):
            if club and club.iri != team:
                continue
            others = spells_at(self.books, team, given.iri)
            managers = [spell for spell in others if spell.role == "managed"]
            for tie in derive_ties([spell for spell in mine if spell.team == team], others, managers):
                other = tie.object if tie.subject == given.iri else tie.subject
                asked_end = "object" if tie.object == other else "subject"
                if tie.relation != how.derives or other in known or how.asks not in ("other", asked_end):
                    continue
                found.setdefault(other, derived_row(self.books, tie, other))
        return sorted(found.values(), key=lambda row: row.label)

    def _words(self, asked: Understood) -> dict[str, str]:
        words = {name: the(v.label) if isinstance(v, EntityRow) else v for name, v in asked.arguments.items()}
        words["since"] = time_asked(asked.arguments)
        club = asked.arguments.get("club")
        words["a_club"] = the(club.label) if isinstance(club, EntityRow) else "a club"
        words["at"] = f" at {club.label}" if isinstance(club, EntityRow) else ""
        words["by"] = f" by {the(club.label)}" if isinstance(club, EntityRow) else ""
        words["it"] = f" {the(club.label)}" if isinstance(club, EntityRow) else ""
        return words


def _latest(rows: Sequence[Row]) -> list[Row]:
    return [max(reversed(rows), key=lambda row: row.last)] if rows else []


def _still(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.over]


def _answering_first(rows: Sequence[Row], answers: Sequence[Row]) -> list[Row]:
    """Return the rows that answer, those of what may be, and then those of what was before, the newest first."""
    rest = [row for row in rows if row not in answers]
    over = sorted((row for row in rest if row.spells), key=lambda row: (row.last, row.when), reverse=True)
    talk = [row for row in rest if not row.spells]
    return [*answers, *talk, *(replace(row, before=True, over=True) for row in over)]


def _by_place(rows: Sequence[ClaimRow]) -> list[list[ClaimRow]]:
    """Return claims about the same two by the team at which they say it was, each with what denies it."""
    parts = by_place(row for row in rows if row.certainty != "denied")
    denied = [row for row in rows if row.certainty == "denied"]
    places = [{row.at for row in part} for part in parts]
    return [
        part + [row for row in denied if row.at is None or row.at in at or at == {None}]
        for part, at in zip(parts, places, strict=True)
    ]


def _is_firm(rows: Sequence[Row]) -> bool:
    """Whether some of the answers are more than rumours, and nobody denies them."""
    return any(row.certainty in ("confirmed", "reported") and not row.denials for row in rows)


def _named(rows: Sequence[ClaimRow]) -> list[str]:
    """Return the relations of claims, each once."""
    return list(dict.fromkeys(row.relation for row in rows))


def _best_dated(rows: Sequence[ClaimRow]) -> ClaimRow | None:
    """Return the claim that dates an event most precisely."""
    return max((row for row in rows if row.date and row.latest), key=lambda row: len(row.date or ""), default=None)


def _label(row: Row, how: Answering, when: bool, told: Collection[str | None]) -> str:
    """Return what an answer is called in the sentence: with its date where that is asked for or it is long ago."""
    if how.dated:
        return _dated(row)
    if when and how.role and row.detail:
        return f"{row.label} ({row.detail})"
    return f"{row.label} (as told in {row.told})" if row.told and len(told) > 1 else row.label


def _begun_before(rows: Sequence[Row], iri: str) -> list[Row]:
    """Return the rows of what is known to have been before what is known of another row."""
    bound = min((row.when for row in rows if row.iri == iri and row.when), default="")
    return [row for row in rows if row.when and row.when < bound]


def _dated(row: Row) -> str:
    return f"{row.label} ({row.when})" if row.when else row.label


def time_asked(arguments: Mapping[str, EntityRow | str]) -> str:
    """Return the time that a question names, as it stands in an answer: " since 2024", " in January 2026"."""
    since, first, last = (arguments.get(name) for name in ("since", "from", "until"))
    if isinstance(since, str):
        return f" since {days.in_words(since)}"
    return f" {time_in_words(first, last)}" if isinstance(first, str) and isinstance(last, str) else ""


def time_in_words(start: str | None, last: str | None) -> str:
    """Return a time in words: "in January 2026", "between May and July 2024", "since 2024", "so far"."""
    if start and last:
        words = days.span_in_words(days.bounds(start)[0], days.bounds(last)[1])
        return f"between {words.replace('–', ' and ')}" if "–" in words else f"in {words}"
    return f"since {days.in_words(start)}" if start else "so far"


def _only_talk(claims: Sequence[ClaimRow]) -> bool:
    """Whether claims only say that something may be or is to come."""
    return all(row.certainty == "rumoured" for row in claims) or any(row.status == "future" for row in claims)


def _order(spells: Sequence[Spell]) -> Any:
    bounds = [
        day
        for s in spells
        for day in (s.start.earliest, s.start.latest, s.held and s.held[0], s.end and s.end.latest)
        if day
    ]
    return min(bounds) if bounds else ""


def one_or_many(text: str, count: int) -> str:
    """Return a text with the words for one answer or for several: of "{was|were}" the first or the second."""
    return _CHOICE.sub(lambda found: found[1] if count == 1 else found[2], text)


def fill(text: str, words: Mapping[str, str], answers: str = "") -> str:
    """Return a text with words in their places."""
    for name, value in {**words, "answers": answers}.items():
        text = text.replace("{" + name + "}", value)
    return text
