"""Questions on two people: what they share, and whether one is tied to the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...rdf.ontology import load_ontology
from ...rdf.rows import ClaimRow, EntityRow
from ..csr import TEAMS
from ..derived import DerivedTie, derive_ties
from ..evidence import Books, sources
from ..phrases import list_of, the
from .nearby import OF_MANAGERS, derived_row, sentence_rows, spells_at
from .parsing import Understood
from .rows import CERTAINTIES, Found, Row, firmest


@dataclass(slots=True)
class Pairs:
    """Answers questions on two people from one graph."""

    books: Books

    def shared_clubs(self, asked: Understood) -> Found:
        """Return the teams at which both have been, those that most sources tell of first."""
        a, b = asked.of_two()
        mine, others = self._teams(a), self._teams(b)
        rows = []
        for iri in mine.keys() & others.keys():
            claims = mine[iri] + others[iri]
            detail = "; ".join(
                f"{person.label}: {self._roles(group)}" for person, group in ((a, mine[iri]), (b, others[iri]))
            )
            rows.append(
                Row(
                    label=the(self.books.label(iri)),
                    iri=iri,
                    detail=detail,
                    certainty=max((firmest(mine[iri]), firmest(others[iri])), key=CERTAINTIES.__getitem__),
                    sources=sources(claims),
                    evidence=self.books.evidence(claims),
                )
            )
        rows.sort(key=lambda row: (-row.sources, row.label))
        names = list_of([row.label for row in rows])
        if rows:
            return Found(f"{a.label} and {b.label} have both been at {names}.", tuple(rows))
        return Found(f"These articles name no club at which both {a.label} and {b.label} have been.")

    def related(self, asked: Understood) -> Found:
        """Return whether two people are of one family."""
        a, b = asked.of_two()
        claims = self._claims("relativeOf", a, b)
        saying = [row for row in claims if row.certainty != "denied"]
        if not saying:
            return Found(f"No article says that {a.label} and {b.label} are related.{_denied(claims)}")
        talk = all(row.certainty == "rumoured" for row in saying)
        start = "There is only a rumour that" if talk else "" if "KIN" in asked.concepts else "Yes:"
        how = "; the sentence says how" if "KIN" in asked.concepts else ""
        words = f"{start} {a.label} and {b.label} are related{how}.".strip()
        return Found(words, tuple(sentence_rows(self.books, saying)))

    def played_together(self, asked: Understood) -> Found:
        """Return whether two people were team-mates; if nothing says so, the clubs at which both have been."""
        a, b = asked.of_two()
        both = f"{a.label} and {b.label}"
        found = self._whether("teammateOf", a, b, f"{both} played together", f"{both} were team-mates")
        if found.rows:
            return found
        shared = self.shared_clubs(asked)
        beside = f" {shared.sentence}" if shared.rows else ""
        return Found(f"{found.sentence}{beside}", shared.rows)

    def under_whether(self, asked: Understood) -> Found:
        """Return whether one person played under the other: the one named first, unless he "managed" the other."""
        player, manager = asked.of_two()
        if "UNDER" not in asked.concepts:
            player, manager = manager, player
        words = f"{player.label} played under {manager.label}"
        return self._whether("playedUnder", player, manager, words, words)

    def replaced_whether(self, asked: Understood) -> Found:
        """Return whether one person succeeded the other."""
        a, b = asked.of_two()
        words = f"{a.label} succeeded {b.label}"
        return self._whether("succeeded", a, b, words, words)

    def _whether(self, relation: str, one: EntityRow, other: EntityRow, says: str, derived: str) -> Found:
        """Return whether one person is tied to another as a relation says: as articles say, else by the dates.

        `says` is what is asked, in words; `derived` the same as it is told of dates.
        """
        claims = self._claims(relation, one, other)
        saying = [row for row in claims if row.certainty != "denied"]
        if saying:
            rows = sentence_rows(self.books, saying)
            firm = [row for row in rows if row.certainty in ("confirmed", "reported")]
            return Found(f"Yes: {firm[0].label}" if firm else f"There is only a rumour: {rows[0].label}", tuple(rows))
        ties = self._ties(relation, one, other)
        if ties:
            at = list_of(list(dict.fromkeys(the(self.books.label(tie.at)) for tie in ties)))
            found = f"No article says so, but by the dates {derived} at {at}."
            return Found(found, tuple(derived_row(self.books, tie, other.iri) for tie in ties))
        return Found(f"No article says that {says}.{_denied(claims)}")

    def _claims(self, relation: str, one: EntityRow, other: EntityRow) -> list[ClaimRow]:
        """Return the claims that tie one person to another; of a symmetric relation, in either direction."""
        if load_ontology().relations[relation].symmetric:
            return [row for row in self.books.between(one.iri, other.iri) if row.relation == relation]
        return self.books.claims(subject=one.iri, object=other.iri, relation=relation)

    def _ties(self, relation: str, one: EntityRow, other: EntityRow) -> list[DerivedTie]:
        """Return how one person is tied to another by the dates alone."""
        mine, others = (self.books.spells(self.books.claims(subject=end.iri)) for end in (one, other))
        found = []
        for team in sorted({spell.team for spell in mine} & {spell.team for spell in others}):
            managers = spells_at(self.books, team, "", OF_MANAGERS)
            found += derive_ties([spell for spell in mine if spell.team == team], others, managers)
        return [tie for tie in found if tie.relation == relation and tie.subject == one.iri]

    def _teams(self, person: EntityRow) -> dict[str, list[ClaimRow]]:
        teams: dict[str, list[ClaimRow]] = {}
        for row in self.books.claims(subject=person.iri):
            firm = row.certainty in ("confirmed", "reported") and row.status != "future"
            been = firm and row.relation not in ("linkedWith", "approachedBy", "rejected", "committedTo")
            if been and self.books.entity(row.object).type in TEAMS:
                teams.setdefault(row.object, []).append(row)
        return teams

    def _roles(self, claims: Sequence[ClaimRow]) -> str:
        relations, now = load_ontology().relations, self.books.now()
        spells = self.books.spells(claims)
        words = [
            relations[s.role].phrase("current" if s.holds(now) else "former").removeprefix("was ").removeprefix("is ")
            + ("" if s.words() == "dates unknown" else f" ({s.words()})")
            for s in spells
        ]
        return ", ".join(words)


def _denied(claims: Sequence[ClaimRow]) -> str:
    return " It has been denied." if claims else ""
