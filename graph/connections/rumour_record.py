"""`rumours`: the life of each rumour, and each outlet's record.  Everything follows from claims.

A rumour is about a person and a team: that the person may come (`linkedWith`, or a move that is only rumoured), or that
the person may go (a dismissal or departure that is only rumoured).  It came true where a claim that is confirmed or
reported says that it happened, after it was first said; it was rejected or denied where a claim says so; it lapsed
where nothing came of it for a year.  An outlet's record counts each rumour once, and copies of one text for the outlet
that had it first.  An article that tells that something came about or was turned down spreads no rumour of it, nor does
an outlet that tells so on the same day, nor what is told within a month of the end: it looks back.  What was rejected
or denied, and is told again later, is open again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from typing import Any

from ..errors import AmbiguousNameError, UnknownNameError, UsageError
from ..rdf.rows import ClaimRow, EntityRow
from . import days
from .connecting import resolve
from .evidence import Books, Evidence, called
from .reading import GraphReader

_LAPSE = timedelta(days=365)
_ARRIVING = ("linkedWith", "appointedBy", "signedFor", "managed", "playedFor", "approachedBy")
_LEAVING = ("sackedBy", "resignedFrom", "departedFrom")
_ARRIVED = ("appointedBy", "signedFor", "managed", "playedFor", "assistantAt", "sportingDirectorOf", "executiveOf")
_LOOKING_BACK = timedelta(days=30)
_AGAIN = "taken up again"
OUTCOMES = ("came true", "rejected", "denied", "lapsed", "open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One moment in a rumour's life: what ("first said", "repeated", "denied" ...), when, by whom, on what evidence."""

    what: str
    when: str | None
    whose: str
    evidence: Evidence

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {"what": self.what, "when": self.when, "whose": self.whose, "evidence": self.evidence.to_json()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rumour:
    """A rumour with its life; `outcome` is one of `OUTCOMES`, `outlets` those who spread it, the first first."""

    person: EntityRow
    team: EntityRow
    leaving: bool
    first_said: str | None
    outlets: tuple[str, ...]
    outcome: str
    moments: tuple[Moment, ...]
    sources: int

    @property
    def sentence(self) -> str:
        """What is rumoured."""
        verb = "to leave" if self.leaving else "to come to"
        return f"{self.person.label} {verb} {self.team.label}"

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "person": {"label": self.person.label, "iri": self.person.iri},
            "team": {"label": self.team.label, "iri": self.team.iri},
            "leaving": self.leaving,
            "first_said": self.first_said,
            "outlets": list(self.outlets),
            "outcome": self.outcome,
            "sources": self.sources,
            "life": [moment.to_json() for moment in self.moments],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRecord:
    """How an outlet's rumours fared; `low` and `high` are the 95 % Wilson interval of its share of true ones."""

    outlet: str
    rumours: int
    came_true: int
    settled: int
    low: float
    high: float

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "outlet": self.outlet,
            "rumours": self.rumours,
            "settled": self.settled,
            "came_true": self.came_true,
            "low": round(self.low, 3),
            "high": round(self.high, 3),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RumourRecord:
    """Rumours, the newest first, and the record of every outlet that spread one."""

    rumours: tuple[Rumour, ...]
    records: tuple[OutletRecord, ...]
    now: str | None
    as_of: str | None = None

    def __str__(self) -> str:
        """Return a line for each rumour: what it says and what became of it."""
        return "\n".join(f"- {rumour.sentence}: {rumour.outcome}" for rumour in self.rumours)

    def __repr__(self) -> str:
        """Return how much it holds: the whole is `to_json()`."""
        return f"<RumourRecord of {len(self.rumours)} rumours>"

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "now": self.now,
            "as_of": self.as_of,
            "rumours": [rumour.to_json() for rumour in self.rumours],
            "outlets": [record.to_json() for record in self.records],
        }


def wilson(successes: int, trials: int, z: float = 1.96) -> tuple[float, float]:
    """Return the Wilson score interval of a share (E. B. Wilson, JASA 22, 1927); (0, 1) where nothing was tried.

    >>> tuple(round(bound, 3) for bound in wilson(1, 3))
    (0.061, 0.792)
    """
    if trials == 0:
        return 0.0, 1.0
    share = successes / trials
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale, centre = 1 + z * z / trials, share + z * z / (2 * trials)
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def rumours(
    reader: GraphReader,
    *,
    outlet: str | None = None,
    club: str | None = None,
    person: str | None = None,
    as_of: str | None = None,
    pick: int | None = None,
) -> RumourRecord:
    """Return the rumours about a club or person, or spread by an outlet, and the record of the outlets.

    Raises UnknownNameError and AmbiguousNameError, and UsageError for what is no date, and where there is nothing to
    pick from.
    """
    books = Books(reader, days.read_date(as_of, "--as-of") if as_of else None)
    picks = [pick] if pick is not None else []
    team = resolve(reader, club, picks, ("Club", "NationalTeam")) if club else None
    who = resolve(reader, person, picks, ("Person",)) if person else None
    if picks:
        found = [(name, row.label) for name, row in ((club, team), (person, who)) if row]
        alone = " and ".join(f"'{name}' stands for {label} alone" for name, label in found)
        raise UsageError(f"--pick: {alone or 'no club and no person is named'}; leave it out.")
    return rumours_of(books, outlet=outlet, team=team.iri if team else None, person=who.iri if who else None)


def rumours_of(
    books: Books, *, outlet: str | None = None, team: str | None = None, person: str | None = None
) -> RumourRecord:
    """Return the rumours that fit what is given, and the record of their outlets."""
    now = books.now()
    found = []
    for (who, where, leaving), rows in sorted(_groups(_claims(books, team, person)).items()):
        rumour = _rumour(books, who, where, leaving, rows, now)
        if rumour and (outlet is None or outlet.casefold() in (name.casefold() for name in rumour.outlets)):
            found.append(rumour)
    found.sort(key=lambda r: (r.first_said or "", r.sentence), reverse=True)
    return RumourRecord(
        rumours=tuple(found),
        records=tuple(_records(books, found, outlet)),
        now=books.now_in_words(),
        as_of=books.as_of_date(),
    )


def _claims(books: Books, team: str | None, person: str | None) -> list[ClaimRow]:
    if team or person:
        return books.claims(subject=person, object=team)
    relations = dict.fromkeys((*_ARRIVING, *_LEAVING, *_ARRIVED, "rejected", "committedTo"))
    rows = [row for relation in relations for row in books.claims(relation=relation)]
    return books.known(rows)


def _groups(rows: Iterable[ClaimRow]) -> dict[tuple[str, str, bool], list[ClaimRow]]:
    """Return for each person, team and direction every claim that may bear on a rumour."""
    groups: dict[tuple[str, str, bool], list[ClaimRow]] = {}
    for row in rows:
        if row.relation in _ARRIVING or row.relation in _ARRIVED or row.relation == "rejected":
            groups.setdefault((row.subject, row.object, False), []).append(row)
        if row.relation in _LEAVING or row.relation == "committedTo":
            groups.setdefault((row.subject, row.object, True), []).append(row)
    return groups


def _is_rumour(row: ClaimRow, leaving: bool) -> bool:
    relations = _LEAVING if leaving else _ARRIVING
    if row.relation not in relations or row.certainty == "denied":
        return False
    foretold = row.status == "future" and row.certainty == "reported"
    return row.relation == "linkedWith" or row.certainty == "rumoured" or foretold


def _rumour(
    books: Books, person: str, team: str, leaving: bool, rows: Sequence[ClaimRow], now: date | None
) -> Rumour | None:
    spread = _spread(books, rows, leaving, now)
    if not spread:
        return None
    begun = min((day for row in spread if (day := _begun_by(books, row))), default=None)
    endings = _endings(books, rows, leaving, begun)
    outlets, moments = _spreading(books, spread, endings)
    outcome = _outcome(books, spread, endings, moments, now)
    moments = [moments[0], *sorted([*moments[1:], *endings], key=lambda one: days.last_day(one.when) or date.max)]
    if outcome == "lapsed":
        last = spread[-1]
        line, when = books.evidence([last])[0], _begun_by(books, last)
        heard = last.date if when != days.first_day(books.said_on(last.article_id)) else line.date
        moments.append(Moment(what="lapsed", when=heard, whose="nothing was heard of it for a year", evidence=line))
    return Rumour(
        person=books.entity(person),
        team=books.entity(team),
        leaving=leaving,
        first_said=books.said_on(spread[0].article_id),
        outlets=outlets,
        outcome=outcome,
        moments=tuple(moments),
        sources=len({row.source_id or row.article_id for row in spread}),
    )


def _spread(books: Books, rows: Sequence[ClaimRow], leaving: bool, now: date | None) -> list[ClaimRow]:
    """Return the claims that spread a rumour by `now`, the first first.

    Not those of an article that tells the end of the matter, nor of an outlet that told it on the same day: "has turned
    down a move to Everton" is no rumour of the move.  What is told soon after the end looks back on it.
    """
    ends = [row for row in rows if _ending(row, leaving) is not None]
    settled = [row for row in ends if _ending(row, leaving) != "denied"]  # denied is what is rumoured
    settling = {row.article_id for row in settled}
    told = {(outlet_of(books, row), books.said_on(row.article_id)) for row in settled}
    days_over = [day for row in ends if (day := days.last_day(books.said_on(row.article_id)))]
    spread = [
        row
        for row in rows
        if _is_rumour(row, leaving)
        and row.article_id not in settling
        and (outlet_of(books, row), said := books.said_on(row.article_id)) not in told
        and not ((day := days.first_day(said)) and now and day > now)
        and not any(day and over < day <= over + _LOOKING_BACK for over in days_over)
    ]
    return sorted(spread, key=lambda row: (books.said_on(row.article_id) or "9999", row.iri))


def _begun_by(books: Books, row: ClaimRow) -> date | None:
    """Return the day by which what a claim tells was afoot: its own date, where it looks back, else its article's."""
    moments = (days.last_day(row.latest), days.first_day(books.said_on(row.article_id)))
    return min((moment for moment in moments if moment), default=None)


def outlet_of(books: Books, row: ClaimRow) -> str:
    """Return whose rumour it is: the source that the article names, else its publisher, else the article's title."""
    article = books.article(row.article_id)
    return row.attributed_to or (article and article.publisher) or f"“{called(article, row.article_id)}”"


def _spreading(
    books: Books, spread: Sequence[ClaimRow], endings: Sequence[Moment]
) -> tuple[tuple[str, ...], list[Moment]]:
    """Return who spread a rumour and the moments of it; a copy of a text already seen adds nobody.

    The first that takes up again what had ended counts even where its outlet had it before.
    """
    outlets: list[str] = []
    texts: set[str] = set()
    moments: list[Moment] = []
    for row in spread:
        text = row.source_id or row.article_id
        name = outlet_of(books, row)
        anew = _is_anew(books, row, endings) and all(moment.what != _AGAIN for moment in moments)
        if (name in outlets and not anew) or (text in texts and not row.attributed_to):
            continue
        texts.add(text)
        if name not in outlets:
            outlets.append(name)
        line = books.evidence([row])[0]
        what = "first said" if not moments else _AGAIN if anew else "repeated"
        moments.append(Moment(what=what, when=line.date, whose=name, evidence=line))
    return tuple(outlets), moments


def _is_anew(books: Books, row: ClaimRow, endings: Sequence[Moment]) -> bool:
    """Whether a claim tells a rumour after it was rejected or denied, and does not look back on what was before."""
    ended = max((day for one in endings if (day := days.last_day(one.when))), default=None)
    moment = _begun_by(books, row)
    return ended is not None and moment is not None and moment > ended


def _endings(books: Books, rows: Sequence[ClaimRow], leaving: bool, begun: date | None) -> list[Moment]:
    found: dict[str, Moment] = {}
    already = not leaving and _already_there(books, rows, begun)
    for row in rows:
        what = _ending(row, leaving)
        said = books.said_on(row.article_id)
        if what is None or what in found or not _since(row, said, begun):
            continue
        if what == "came true" and already and row.relation not in ("appointedBy", "signedFor"):
            continue
        line = books.evidence([row])[0]
        when = row.date or (row.from_ if what == "came true" else None) or said
        found[what] = Moment(what=what, when=when, whose=line.whose(), evidence=line)
    return sorted(found.values(), key=lambda moment: moment.when or "")


def _already_there(books: Books, rows: Sequence[ClaimRow], begun: date | None) -> bool:
    """Whether the person was at the team before the rumour began, so that being there proves nothing."""
    for row in rows:
        firm = row.certainty in ("confirmed", "reported") and row.status != "future"
        moment = days.first_day(row.from_) or days.last_day(row.latest) or days.last_day(books.said_on(row.article_id))
        if firm and row.relation in _ARRIVED and begun and moment and moment < begun:
            return True
    return False


def _ending(row: ClaimRow, leaving: bool) -> str | None:
    firm = row.certainty in ("confirmed", "reported") and row.status != "future"
    if row.certainty == "denied" and row.relation in (_LEAVING if leaving else _ARRIVING):
        return "denied"
    if row.relation == "rejected" and firm and not leaving:
        return "rejected"
    if row.relation == "committedTo" and firm and leaving:
        return "denied"
    if firm and row.relation in (_LEAVING if leaving else _ARRIVED):
        return None if row.status == "former" else "came true"
    return None


def _since(row: ClaimRow, said: str | None, begun: date | None) -> bool:
    """Whether a claim tells of something after a rumour began: it happened, or was first said, no earlier."""
    if begun is None:
        return row.certainty == "denied" or row.relation == "rejected"
    happened = days.last_day(row.latest) or days.first_day(row.from_)
    moment = happened or days.last_day(said)
    return moment is not None and moment >= begun


def _outcome(
    books: Books,
    spread: Sequence[ClaimRow],
    endings: Sequence[Moment],
    moments: Sequence[Moment],
    now: date | None,
) -> str:
    reached = {moment.what for moment in endings}
    again = any(moment.what == _AGAIN for moment in moments)
    for outcome in ("came true",) if again else ("came true", "rejected", "denied"):
        if outcome in reached:
            return outcome
    last = _begun_by(books, spread[-1])
    return "lapsed" if last and now and now - last > _LAPSE else "open"


def _records(books: Books, found: Sequence[Rumour], only: str | None) -> list[OutletRecord]:
    """Return the record of each outlet; a person or a club whose own word is passed on is none."""
    names = sorted({outlet for rumour in found for outlet in rumour.outlets if not outlet.startswith("“")})
    records = []
    for name in names:
        if name.casefold() != only.casefold() if only else _is_agent(books, name):
            continue
        mine = [rumour for rumour in found if name in rumour.outlets]
        settled = [rumour for rumour in mine if rumour.outcome != "open"]
        true = sum(rumour.outcome == "came true" for rumour in settled)
        low, high = wilson(true, len(settled))
        records.append(
            OutletRecord(outlet=name, rumours=len(mine), came_true=true, settled=len(settled), low=low, high=high)
        )
    return sorted(records, key=lambda r: (-r.rumours, r.outlet))


def _is_agent(books: Books, name: str) -> bool:
    """Whether somebody whose word is passed on is a person or a team of the graph."""
    try:
        found = books.reader.resolve_name(name)
    except UnknownNameError:
        return False
    except AmbiguousNameError:
        return True
    return name.casefold() in (other.casefold() for other in (found.label, *found.alt_labels))
