"""From an understood question to its answer: a sentence, and rows that each carry their evidence."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from ...rdf.ontology import load_ontology
from ...rdf.rows import ClaimRow, EntityRow
from .. import days
from ..connecting import connect
from ..csr import LEVELS
from ..dossier import Contradiction, contradictions_of, dossier_of
from ..evidence import Books
from ..network import Network
from ..phrases import list_of, the
from ..rumour_record import outlet_of, rumours_of
from ..spells import Spell
from ..timelines import timeline_of
from .happenings import Happenings
from .lookups import ClaimLookup, time_in_words
from .nearby import sentence_rows
from .pairs import Pairs
from .parsing import Understood
from .reasons import why_left
from .rows import CERTAINTIES, Found, Row
from .spell_rows import row_of, told_in
from .whereabouts import both_now, both_still_at, manager_in, still_at, time_at, where_now

_MOST_COUNTED, _MOST_TOLD = 100, 10
_REPORTED = LEVELS.index("reported")
_STATES = ("playedFor", "managed", "assistantAt", "sportingDirectorOf", "presidentOf", "ownerOf", "executiveOf")


@dataclass(slots=True)
class Answerer:
    """Answers understood questions from one graph."""

    books: Books
    network: Network
    _pairs: Pairs = field(init=False)
    _special: Mapping[str, Callable[[Understood], Found]] = field(init=False)

    def __post_init__(self) -> None:
        pairs = self._pairs = Pairs(self.books)
        self._special = {
            "connection": self._connection,
            "acquainted": self._acquainted,
            "shared_clubs": pairs.shared_clubs,
            "in_common": self._in_common,
            "related": pairs.related,
            "played_together": pairs.played_together,
            "under_whether": pairs.under_whether,
            "replaced_whether": pairs.replaced_whether,
            "manager_in": partial(manager_in, self.books),
            "still_at": partial(still_at, self.books),
            "still_at_both": partial(both_still_at, self.books),
            "where_now_both": partial(both_now, self.books),
            "why_left": partial(why_left, self.books),
            "latest_on": self._latest_on,
            "time_at": partial(time_at, self.books),
            "where_now": partial(where_now, self.books),
            "said_by": self._said_by,
            "what_happened": self._what_happened,
            "reported_by": self._reported_by,
            "rumours_true": self._rumours_true,
            "career": self._career,
            "contradictions": self._contradictions,
            "most_connected": self._most_connected,
        }

    def answer(self, asked: Understood) -> Found:
        """Return what answers a question."""
        special = self._special.get(asked.kind.name)
        if special:
            return special(asked)
        lookup = Happenings(self.books) if "any" in asked.kind.answers else ClaimLookup(self.books)
        sentence, rows = lookup.answer(asked)
        return Found(sentence, tuple(rows))

    # The other kinds

    def _connection(self, asked: Understood) -> Found:
        found = connect(self.books.reader, [end.iri for end in asked.of_two()], as_of=self.books.as_of)
        return Found(found.sentence, (), found)

    def _acquainted(self, asked: Understood) -> Found:
        found = self._connection(asked)
        best = found.connections.best[0] if found.connections and found.connections.best else None
        if best and len(best.steps) == 1 and not (found.connections and found.connections.rumours):
            return Found(f"Yes: {found.sentence}", (), found.connections)
        if best:
            words = f"No article says so; what connects them is this: {found.sentence}"
            return Found(words, (), found.connections)
        return Found(f"No article says so. {found.sentence}", (), found.connections)

    def _in_common(self, asked: Understood) -> Found:
        found = self._pairs.shared_clubs(asked)
        return found if found.rows else self._connection(asked)

    def _latest_on(self, asked: Understood) -> Found:
        entity = asked.entity("person", "club")
        dated = [(said, row) for row in self.books.about(entity.iri) if (said := self.books.said_on(row.article_id))]
        if not dated:
            return Found(f"No article that has a date says anything about {the(entity.label)}.")
        newest = max(said for said, _ in dated)
        rows = sentence_rows(self.books, [row for said, row in dated if said == newest])
        things = "one thing" if len(rows) == 1 else f"{len(rows)} things"
        words = f"The latest articles, of {days.in_words(newest)}, tell of {things} about {the(entity.label)}."
        return Found(words, tuple(sorted(rows, key=lambda row: CERTAINTIES[row.certainty])))

    def _said_by(self, asked: Understood) -> Found:
        outlet = asked.entity("outlet")
        names = {name.casefold() for name in (outlet.label, *outlet.alt_labels)}
        claims = [row for row in self.books.claims() if outlet_of(self.books, row).casefold() in names]
        rows = sentence_rows(self.books, reversed(claims))
        if not rows:
            return Found(f"No article passes on anything from {outlet.label}.")
        count = "one thing" if len(rows) == 1 else f"{len(rows)} things"
        return Found(f"These articles pass on {count} in the word of {outlet.label}, the newest first.", tuple(rows))

    def _what_happened(self, asked: Understood) -> Found:
        entity = asked.entity("person", "club")
        first, last, since = (asked.arguments.get(name) for name in ("from", "until", "since"))
        start = first if isinstance(first, str) else since if isinstance(since, str) else None
        found = timeline_of(
            self.books,
            entity,
            days.bounds(start)[0] if start else None,
            days.bounds(last)[1] if isinstance(last, str) else None,
        )
        rows = tuple(
            Row(
                label=entry.sentence,
                detail=("said " if entry.said else "") + entry.when,
                earliest=entry.first.isoformat(),
                latest=entry.last.isoformat(),
                certainty=entry.certainty,
                sources=entry.sources,
                evidence=entry.evidence,
            )
            for entry in found.entries
        )
        time = time_in_words(start, last if isinstance(last, str) else None)
        if not rows:
            return Found(f"No article tells of anything about {entity.label} {time}.")
        things = "one thing" if len(rows) == 1 else f"{len(rows)} things"
        return Found(f"These articles tell of {things} about {entity.label} {time}.", rows)

    def _reported_by(self, asked: Understood) -> Found:
        outlet, about = asked.entity("outlet"), asked.entity("about")
        names = {name.casefold() for name in (outlet.label, *outlet.alt_labels)}
        claims = [row for row in self.books.about(about.iri) if outlet_of(self.books, row).casefold() in names]
        rows = sentence_rows(self.books, reversed(claims))
        if not rows:
            return Found(f"No article passes on anything from {outlet.label} about {about.label}.")
        lead = f"{outlet.label} on {the(about.label)}{', most recently' if len(rows) > 1 else ''}"
        return Found(f"{lead}: {rows[0].label}", tuple(rows))

    def _rumours_true(self, asked: Understood) -> Found:
        outlet, club = asked.arguments.get("outlet"), asked.arguments.get("club")
        found = rumours_of(
            self.books,
            outlet=outlet.label if isinstance(outlet, EntityRow) else None,
            team=club.iri if isinstance(club, EntityRow) else None,
        )
        true = [rumour for rumour in found.rumours if rumour.outcome == "came true"]
        settled = [rumour for rumour in found.rumours if rumour.outcome != "open"]
        rows = tuple(
            Row(
                label=rumour.sentence,
                detail=f"first said {days.in_words(rumour.first_said or '?')} by {rumour.outlets[0]}",
                certainty="confirmed",
                sources=rumour.sources,
                evidence=tuple(moment.evidence for moment in rumour.moments),
            )
            for rumour in true
        )
        where = f" about {club.label}" if isinstance(club, EntityRow) else ""
        whose = f" of {outlet.label}" if isinstance(outlet, EntityRow) else ""
        if not found.rumours:
            return Found(f"These articles hold no rumour{whose}{where}.")
        count = f"{len(found.rumours)} rumour{'s' if len(found.rumours) > 1 else ''}{whose}{where}"
        return Found(
            f"Of {count}, {len(settled)} {'is' if len(settled) == 1 else 'are'} settled and {len(true)} came true.",
            rows,
        )

    def _career(self, asked: Understood) -> Found:
        person = asked.entity("person")
        found = dossier_of(self.books, person)
        rows = [row_of(self.books, spell) for spell in found.spells]
        rows = rows or sentence_rows(self.books, self.books.about(person.iri))
        if not rows:
            return Found(f"No article says anything about {person.label}.")
        return Found(_life(self.books, person, found.spells), tuple(rows))

    def _contradictions(self, asked: Understood) -> Found:
        person = asked.arguments.get("person")
        if isinstance(person, EntityRow):
            claims = self.books.about(person.iri)
        else:
            denied = [row for edge in self._denied() for row in edge]
            claims = [row for pair in {(r.subject, r.object) for r in denied} for row in self.books.claims(*pair)]
            claims += [row for row in self.books.claims(relation="managed") if row.status == "current"]
        found = contradictions_of(self.books, claims)
        rows = tuple(
            Row(
                label=pair.sentence,
                detail=", ".join(
                    f"{len(lines)} {side}" for lines, side in zip((pair.says, pair.denies), _sides(pair), strict=True)
                ),
                sources=len({line.source for line in (pair.says if _is_denied(pair) else pair.says + pair.denies)}),
                evidence=pair.says if _is_denied(pair) else pair.says + pair.denies,
                denials=pair.denies if _is_denied(pair) else (),
            )
            for pair in found
        )
        about = f" about {person.label}" if isinstance(person, EntityRow) else ""
        if not rows:
            return Found(f"No articles contradict each other{about}.")
        count = "one point" if len(rows) == 1 else f"{len(rows)} points"
        return Found(f"The articles contradict each other{about} on {count}.", rows)

    def _denied(self) -> Iterable[list[ClaimRow]]:
        for relation in load_ontology().relations:
            rows = self.books.claims(relation=relation)
            yield [row for row in rows if row.certainty == "denied"]

    def _most_connected(self, asked: Understood) -> Found:
        """Count to how many others facts tie somebody, as the query `most-connected` does: no rumour but of a move."""
        import numpy as np

        arrays = self.network.arrays
        day = days.number(self.books.as_of) if self.books.as_of else days.UNDATED
        linked = [n for n, name in enumerate(arrays.relation_names) if name == "linkedWith"]
        known = arrays.edges["known"]
        facts = (known[:, _REPORTED] <= day) | (np.isin(arrays.edges["relation"], linked) & (known[:, 0] <= day))
        entries = facts[np.asarray(arrays.links) // 2]
        before = np.concatenate([[0], np.cumsum(entries)])
        degrees = before[arrays.row_start[1:]] - before[arrays.row_start[:-1]]
        people = np.flatnonzero((arrays.types == 0) & (degrees > 0))
        rows = []
        for node in people[np.argsort(-degrees[people], kind="stable")][:_MOST_COUNTED].tolist():
            row = slice(int(arrays.row_start[node]), int(arrays.row_start[node + 1]))
            others = len(np.unique(arrays.neighbours[row][entries[row]]))
            rows.append((-others, self.books.label(self.network.iri(node)), self.network.iri(node)))
        if not rows:
            return Found("The graph holds nobody.")
        answers = tuple(
            Row(label=label, iri=iri, detail=f"tied to {_others(-count)}")
            for count, label, iri in sorted(rows)[:_MOST_TOLD]
        )
        return Found(f"{answers[0].label} has the most connections, to {_others(-min(rows)[0])}.", answers)


def _others(count: int) -> str:
    return "one other" if count == 1 else f"{count} people and clubs"


def _is_denied(pair: Contradiction) -> bool:
    """Whether one side says that what the other says is not so: it is no source of it."""
    return pair.sides == ("says so", "denies it")


def _sides(pair: Contradiction) -> tuple[str, str]:
    return ("say so", "deny it") if _is_denied(pair) else pair.sides


def _life(books: Books, person: EntityRow, spells: Sequence[Spell]) -> str:
    """Return a short life: where the person played, and what jobs followed."""
    relations, now = load_ontology().relations, books.now()
    parts = []
    for role in _STATES:
        mine = [spell for spell in spells if spell.role == role]
        holding = {spell.team: spell for spell in mine if spell.holds(now)}
        former = list(dict.fromkeys(the(books.label(spell.team)) for spell in mine if spell.team not in holding))
        if former:
            parts.append(f"{relations[role].phrase('former')} {list_of(former)}")
        if holding:
            names = [told_in(books, spell, the(books.label(team))) for team, spell in holding.items()]
            parts.append(f"{relations[role].phrase('current')} {list_of(names)}")
    return f"{person.label} {list_of(parts)}." if parts else f"{person.label} appears in these articles."
