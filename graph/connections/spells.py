"""Spells: a person's time in a role at a team, put together from the claims about its start, course and end."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from ..rdf.rows import ClaimRow
from . import days
from .offices import office_in, tells_of_managing, years_are_anothers

STATES = (
    "playedFor",
    "managed",
    "assistantAt",
    "sportingDirectorOf",
    "presidentOf",
    "ownerOf",
    "executiveOf",
)
STARTS = ("appointedBy", "signedFor")
ENDS = ("sackedBy", "resignedFrom", "departedFrom")
OF_SPELLS = frozenset((*STATES, *STARTS, *ENDS))
_POSTS = STATES[1:]
_OF_OFFICE = ("appointedBy", "sackedBy", "resignedFrom")
# Of these the bounds of spells need no words: `_supported`, `_office` and `_events` look at those of the others.
WORDLESS = OF_SPELLS - {*_OF_OFFICE, "managed", "departedFrom"}
_SAME_EVENT = timedelta(days=120)
_SHORTEST = timedelta(days=31)
STILL = timedelta(days=550)  # so long after somebody said that it holds, it is only told with the month
_ROUGH = timedelta(days=100)
_CONTRACT = re.compile(r"\b(?:contracts?|deal|terms)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """When a spell began or ended: some day from `earliest` to `latest` (None where open), and the claims that say so.

    `worked_out`: the bound was worked out from the other one and a length, and no claim states it.
    """

    earliest: date | None = None
    latest: date | None = None
    claims: tuple[ClaimRow, ...] = ()
    worked_out: bool = False

    def words(self) -> str:
        """Return the bound in English; "?" where nothing is known."""
        if self.worked_out and self.earliest and self.latest:
            middle = (self.earliest + (self.latest - self.earliest) / 2).isoformat()
            return "about " + days.in_words(middle[:7] if self.latest - self.earliest <= _ROUGH else middle[:4])
        return days.span_in_words(self.earliest, self.latest)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data, its days as ISO dates beside the words."""
        return {
            "words": self.words(),
            "earliest": self.earliest.isoformat() if self.earliest else None,
            "latest": self.latest.isoformat() if self.latest else None,
            "worked_out": self.worked_out,
            "claims": [claim.iri for claim in self.claims],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A person's time in a role at a team.

    `role`: the relation of the state ("managed").  `start`, `end`: their bounds; `end` is None while nothing says that
    it ended.  `held`: days on which a claim says that it held, first and last.  `claims`: every claim it rests on.
    `ended`: whether a claim says that it is over.  `planned`: the end that was agreed and is yet to come ("a contract
    until 2028"); `contract`: whether a contract is what was said of it.  `doubtful`: whether nothing says that it ended
    though it began long ago and nothing says that it holds.
    """

    person: str
    team: str
    role: str
    start: Bound = field(default_factory=Bound)
    end: Bound | None = None
    held: tuple[date, date] | None = None
    claims: tuple[ClaimRow, ...] = ()
    ended: bool = False
    planned: Bound | None = None
    contract: bool = False
    doubtful: bool = False

    def holds(self, now: date | None) -> bool:
        """Whether it holds, as far as is known: nothing says that it ended, and something that it held or began."""
        if self.ended:
            return False
        begun = self.start.latest
        return bool(self.held or self.planned or (begun and (not now or now - begun <= STILL)))

    def told(self, now: date | None) -> str | None:
        """Return the month in which it was last said to hold, in English, where that is long ago."""
        last = max((day for day in (self.held and self.held[1], self.start.latest) if day), default=None)
        if not now or not last or self.planned or now - last <= STILL:
            return None
        return days.in_words(last.isoformat()[:7])

    def to_json(self) -> dict[str, Any]:
        """Return its time as plain data, with ISO dates beside the words."""
        return {
            "role": self.role,
            "time": self.words(),
            "start": self.start.to_json(),
            "end": self.end.to_json() if self.end else None,
            "planned_end": self.planned.to_json() if self.planned else None,
            "held": [day.isoformat() for day in self.held] if self.held else None,
            "ended": self.ended,
            "claims": [claim.iri for claim in self.claims],
        }

    def certain(self) -> tuple[date, date] | None:
        """Return the first and last day on which it surely held, or None where no such day is known."""
        firsts = [day for day in (self.start.latest, self.held and self.held[0]) if day]
        lasts = [day for day in (self.end and self.end.earliest, self.held and self.held[1]) if day]
        if not firsts or not lasts:
            return None
        first, last = min(firsts), max(lasts)
        return (first, last) if first <= last else None

    def last_known(self) -> date | None:
        """Return the last day of which claims say that it had not ended before."""
        bounds = (self.end and self.end.earliest, self.held and self.held[1], self.start.earliest)
        return max((day for day in bounds if day), default=None)

    def words(self) -> str:
        """Return the time in English: "May 2025 – January 2026", "since May 2024 (contract until 2027)", "until 2016".

        What is only known to have held at a time is "known in May 2024"; "or before" follows the latest day it can be.
        """
        words = self._words()
        if not self.planned:
            return words
        what = "contract" if self.contract else "meant to last"
        until = f"{what} until {self.planned.words()}"
        return until if words == "dates unknown" else f"{words} ({until})"

    def _words(self) -> str:
        start = self.start.words()
        end = self.end.words() if self.end else "?"
        if start == "?" and end == "?":
            if self.ended or not self.held:
                return "dates unknown"
            first, last = (day.isoformat()[:7] for day in self.held)
            return f"known in {days.in_words(first)}" if first == last else f"since {days.in_words(first)} or before"
        if end == "?" and not self.ended:
            return f"{'from' if self.doubtful else 'since'} {_at_the_latest(start)}"
        if start == "?" or (self.end and self.start.earliest is None and self.end.earliest is None):
            return f"until {_at_the_latest(end)}"
        return f"{start} – {_at_the_latest(end)}"


def _at_the_latest(words: str) -> str:
    return f"{words.removeprefix('by ')} or before" if words.startswith("by ") else words


@dataclass(frozen=True, slots=True)
class _Dated:
    """A claim with the days it may mean."""

    claim: ClaimRow
    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class _Context:
    """What is looked up about claims: the dates of their articles and the sentences around them."""

    dates: Callable[[str], str | None]
    sentence: Callable[[ClaimRow], str]
    now: date | None = None

    def planned(self, row: ClaimRow) -> bool:
        """Whether the end that a claim gives was still to come when it was said, so that it is one that was agreed."""
        last = days.last_day(row.until)
        said = days.last_day(self.dates(row.article_id)) or self.now
        return bool(last and said and row.status != "former" and last > said)


def spells_of(
    claims: Iterable[ClaimRow],
    dates: Callable[[str], str | None],
    *,
    certainty: str = "reported",
    sentence: Callable[[ClaimRow], str] | None = None,
    now: date | None = None,
) -> list[Spell]:
    """Return the spells that claims tell of, by team, role and time.

    `dates` gives the date of an article by its id; `sentence` the words from a claim's evidence to the end of its
    sentence (without it the evidence alone is read for the office that somebody was given).  Claims that are denied,
    rumoured or about the future are left out (`certainty="confirmed"` leaves out reports too).  `now`: the day as of
    which a spell has ended or not; what was agreed to end by then and is said to hold by no later article has.

    >>> row = ClaimRow(iri="c", article_id="a", relation="managed", subject="p", object="t", certainty="confirmed",
    ...                quote="q", start=0, end=1, status="former", until="2026-01")
    >>> [(spell.role, spell.words()) for spell in spells_of([row], lambda _: None)]
    [('managed', 'until January 2026')]
    """
    accepted = ("confirmed",) if certainty == "confirmed" else ("confirmed", "reported")
    context = _Context(dates, sentence or (lambda row: row.quote), now)
    groups: dict[tuple[str, str], list[ClaimRow]] = {}
    for claim in claims:
        if claim.certainty in accepted and claim.relation in STATES + STARTS + ENDS:
            groups.setdefault((claim.subject, claim.object), []).append(claim)
    found = [spell for key, rows in sorted(groups.items()) for spell in _of_team(*key, _begun(rows, context), context)]
    return sorted(found, key=lambda s: (_when(s), s.team, STATES.index(s.role)))


def _begun(rows: Sequence[ClaimRow], context: _Context) -> list[ClaimRow]:
    """Return the claims but those about the future, and the appointments that an article tells of with them alone.

    Who has signed by the day of the article ("joins for £125m and will play beside him") is there.
    """
    told = {(row.article_id, row.relation in _POSTS and row.status != "future") for row in rows if row.status}
    coming = {row.article_id for row in rows if row.status == "future"} - {article for article, now in told if now}

    def has_signed(row: ClaimRow) -> bool:
        signed, said = days.first_day(row.earliest), days.last_day(context.dates(row.article_id))
        return row.relation == "signedFor" and bool(signed and said and signed <= said)

    return [
        row
        for row in rows
        if row.status != "future" and not (row.relation in STARTS and row.article_id in coming and not has_signed(row))
    ]


def _when(spell: Spell) -> date:
    bounds = (spell.start.earliest, spell.start.latest, spell.held and spell.held[0])
    ends = (spell.end and spell.end.earliest, spell.end and spell.end.latest)
    return next((day for day in (*bounds, *ends) if day), date.max)


def _of_team(person: str, team: str, rows: Sequence[ClaimRow], context: _Context) -> list[Spell]:
    rows = _supported(rows)
    roles = _roles(rows, context)
    found: list[Spell] = []
    for role in STATES:
        mine = [row for row in rows if roles[row.iri] == role]
        if mine:
            found.extend(_of_role(person, team, role, mine, context))
    return found


def _supported(rows: Sequence[ClaimRow]) -> list[ClaimRow]:
    """Leave out claims of managing that only say again that somebody left, and ends of a time before the one told of.

    Such an end has no date and is told with an appointment and its holding now, and no other article tells of an end.
    """
    left = {(row.article_id, row.quote) for row in rows if row.relation == "departedFrom"}
    kept = [
        row
        for row in rows
        if row.relation != "managed"
        or row.status == "current"
        or (row.article_id, row.quote) not in left
        or tells_of_managing(row.quote)
    ]
    ended = {row.article_id for row in kept if row.relation in ENDS}
    for article in ended if len(ended) == 1 else ():
        told = [row for row in kept if row.article_id == article]
        if any(r.relation == "appointedBy" for r in told) and any(r.status == "current" for r in told):
            kept = [row for row in kept if row.relation not in ENDS or row.latest]
    return kept


def _roles(rows: Sequence[ClaimRow], context: _Context) -> dict[str, str | None]:
    """Return for each claim the role it is about: its own, or for an event the role that it began or ended, if any."""
    held = [role for role in STATES if any(row.relation == role for row in rows)]
    offices = {row.iri: _office(row, held, context) for row in rows if row.relation in _OF_OFFICE}
    posts = [role for role in _POSTS if role in held or role in offices.values()]
    playing = "playedFor" in held or (not posts and any(row.relation == "signedFor" for row in rows))
    begun = [row for row in rows if row.relation in (*_POSTS, "appointedBy")]
    roles: dict[str, str | None] = {}
    for row in rows:
        if row.relation in STATES:
            roles[row.iri] = row.relation
        elif row.relation in _OF_OFFICE:
            roles[row.iri] = offices[row.iri]
        elif posts and not (playing and _before_all(row, begun)):
            roles[row.iri] = posts[0] if row.relation in ENDS or not playing or _beside(row, begun) else "playedFor"
        else:
            roles[row.iri] = "playedFor" if playing else None
    return roles


def _office(row: ClaimRow, held: Sequence[str], context: _Context) -> str:
    """Return the office that an appointment, a dismissal or a resignation is about."""
    told = office_in(context.sentence(row), row.subject_words)
    posts = [role for role in held if role != "playedFor"]
    return told or (posts[0] if posts else "managed")


def _before_all(row: ClaimRow, begun: Sequence[ClaimRow]) -> bool:
    """Whether an event is dated before every known beginning of an office."""
    starts = [day for other in begun if (day := days.first_day(other.from_ or other.earliest))]
    latest = days.last_day(row.latest)
    return bool(latest and starts and latest < min(starts))


def _beside(row: ClaimRow, begun: Sequence[ClaimRow]) -> bool:
    """Whether a signing is of the time of an appointment, so that it is that."""
    signed = days.first_day(row.earliest)
    starts = [day for other in begun if (day := days.first_day(other.from_ or other.earliest))]
    return bool(signed and any(abs(signed - day) <= _SAME_EVENT for day in starts))


def _without_withdrawn(rows: Sequence[ClaimRow], context: _Context) -> list[ClaimRow]:
    """Leave out resignations of which their article says that the post is held still: "resigned, but changed his mind".

    Not where it tells that he was appointed, nor of long ago: then he came back.
    """
    holding = {row.article_id for row in rows if row.relation in _POSTS and row.status == "current"}
    holding -= {row.article_id for row in rows if row.relation in STARTS}

    def is_withdrawn(row: ClaimRow) -> bool:
        if row.relation != "resignedFrom" or row.article_id not in holding:
            return False
        resigned, said = days.last_day(row.latest), days.last_day(context.dates(row.article_id))
        return resigned is None or said is None or said - resigned <= _SAME_EVENT

    return [row for row in rows if not is_withdrawn(row)]


def _of_role(person: str, team: str, role: str, rows: Sequence[ClaimRow], context: _Context) -> list[Spell]:
    rows = _without_withdrawn(rows, context)
    planned = [row for row in rows if row.relation in STATES + STARTS and context.planned(row)]
    starts = _events((row for row in rows if row.relation in STARTS), "from_", rows)
    ends = _events((row for row in rows if row.relation in ENDS), "until", [row for row in rows if row not in planned])
    spells = [Spell(person=person, team=team, role=role, start=start, claims=start.claims) for start in starts]
    for end in ends:
        _add_end(spells, Spell(person=person, team=team, role=role, end=end, ended=True, claims=end.claims))
    spells = spells or [Spell(person=person, team=team, role=role)]
    for row in rows:
        said = context.dates(row.article_id)
        place = _place(spells, row, days.first_day(said))
        spells[place] = _with_claim(spells[place], row, said)
    settled = [_as_agreed(spell, [row for row in planned if row in spell.claims], context) for spell in spells]
    found = [_worked_out(_plausible(_as_of(spell, context.now))) for spell in settled]
    return [replace(spell, doubtful=not (spell.ended or spell.holds(context.now))) for spell in found]


def _as_agreed(spell: Spell, planned: Sequence[ClaimRow], context: _Context) -> Spell:
    """Give a spell that nothing ended the end agreed last: still to come, or past where nothing says it held on."""
    if spell.ended or spell.end or not planned:
        return spell
    last = max(planned, key=lambda row: (days.last_day(row.until) or date.min, row.iri))
    bound = Bound(earliest=days.first_day(last.until), latest=days.last_day(last.until), claims=(last,))
    assert bound.latest
    if not context.now or context.now <= bound.latest:
        return replace(spell, planned=bound, contract=bool(_CONTRACT.search(context.sentence(last))))
    if spell.held and spell.held[1] > bound.latest:
        return spell
    return replace(spell, end=bound, ended=True)


def _as_of(spell: Spell, now: date | None) -> Spell:
    """Let a spell that surely ended only later be one that has not ended.

    Days that only the date of a later article gives, by which it had begun or ended or on which it held, say nothing of
    that time: they go, save that what began before and held later held.
    """
    if not now:
        return spell
    start, end, held = spell.start, spell.end, spell.held
    begun = min((day for day in (start.latest, held and held[0]) if day), default=None)
    if end and end.earliest and end.earliest > now:
        spell = replace(spell, ended=False)
    elif end and not end.earliest and end.latest and end.latest > now:
        spell = replace(spell, ended=False, end=None)
    if not start.earliest and start.latest and start.latest > now:
        spell = replace(spell, start=Bound())
    if held and held[1] > now:
        spell = replace(spell, held=(min(held[0], now), now) if begun and begun <= now else None)
    return spell


def _events(rows: Iterable[ClaimRow], state_bound: str, all_rows: Sequence[ClaimRow]) -> list[Bound]:
    """Return one bound for each event that claims date; reports of one event are put together."""
    dated = [_Dated(row, days.first_day(row.earliest), days.last_day(row.latest)) for row in rows if row.latest]
    for row in all_rows:
        written = getattr(row, state_bound)
        if row.relation in STATES and written and not years_are_anothers(row):
            dated.append(_Dated(row, days.first_day(written), days.last_day(written)))
    found: list[Bound] = []
    for item in sorted(dated, key=lambda d: (d.earliest or date.min, d.latest or date.max, d.claim.iri)):
        if found and _one_event(found[-1], item):
            last = found[-1]
            narrowed = (
                max(last.earliest or date.min, item.earliest or date.min),
                min(last.latest or date.max, item.latest or date.max),
            )
            if narrowed[0] > narrowed[1]:
                narrowed = (last.earliest or date.min, max(last.latest or date.min, item.latest or date.min))
            found[-1] = Bound(earliest=narrowed[0], latest=narrowed[1], claims=(*last.claims, item.claim))
        else:
            found.append(Bound(earliest=item.earliest, latest=item.latest, claims=(item.claim,)))
    return found


def _one_event(bound: Bound, item: _Dated) -> bool:
    if item.earliest is None or bound.latest is None:
        return True
    return item.earliest <= bound.latest + _SAME_EVENT


def _add_end(spells: list[Spell], ending: Spell) -> None:
    """Put an end to the last spell that began before it and has none yet; else it ends a spell of its own."""
    assert ending.end is not None
    latest = ending.end.latest or date.max
    for place in range(len(spells) - 1, -1, -1):
        spell = spells[place]
        if spell.end is None and (spell.start.earliest or date.min) <= latest:
            if any(other.start.earliest and other.start.earliest < latest for other in spells[place + 1 :]):
                break
            spells[place] = replace(
                spell, end=ending.end, ended=True, claims=tuple(dict.fromkeys((*spell.claims, *ending.claims)))
            )
            return
    spells.append(ending)
    spells.sort(key=_when)


def _place(spells: Sequence[Spell], row: ClaimRow, said: date | None) -> int:
    """Return which of the spells a claim speaks of: the one it dates, the one that held then, else the last."""
    for place, spell in enumerate(spells):
        bounds = (spell.start, spell.end)
        if any(bound and any(row is claim for claim in bound.claims) for bound in bounds):
            return place
    if said is None:
        return len(spells) - 1
    begun = [n for n, spell in enumerate(spells) if (spell.start.earliest or date.min) <= said]
    if row.status == "former":
        over = [n for n in begun if spells[n].end and (spells[n].end.earliest or date.min) <= said]  # type: ignore[union-attr]
        return (over or begun or [0])[-1]
    return (begun or [0])[-1]


def _with_claim(spell: Spell, row: ClaimRow, said: str | None) -> Spell:
    claims = spell.claims if row in spell.claims else (*spell.claims, row)
    held, ended = spell.held, spell.ended
    first, last = days.first_day(said), days.last_day(said)
    if row.relation in STATES and row.status == "current" and first and last:
        over = spell.end and spell.end.latest and spell.end.latest < first
        if not over:
            held = (min(held[0], last), max(held[1], first)) if held else (last, first)
            held = (min(held), max(held)) if held[0] > held[1] else held
    start, end = spell.start, spell.end
    if row.status == "former" or row.relation in ENDS:
        ended = True
        if end is None and last:
            end = Bound(latest=last, claims=(row,))
    if row.relation in STARTS and start == Bound() and last:
        start = Bound(latest=last, claims=(row,))
    return replace(spell, claims=claims, held=held, ended=ended, start=start, end=end)


def _plausible(spell: Spell) -> Spell:
    """Leave out the start of a spell that an undated end would make a few days long: it is another's, or misread."""
    start, end = spell.start, spell.end
    if not end or end.earliest or not end.latest or not start.latest or not start.claims:
        return spell
    if start.earliest and end.latest - start.earliest < _SHORTEST:
        return replace(spell, start=Bound())
    return spell


def _worked_out(spell: Spell) -> Spell:
    """Give a spell the bound that its other bound and a length imply; a length is taken to be a tenth out."""
    row = next((row for row in spell.claims if row.duration and days.length_of(row.duration)), None)
    length = days.length_of(row.duration) if row and row.duration else None
    if row is None or length is None:
        return spell
    slack = max(timedelta(days=31), length / 10)
    start, end = spell.start, spell.end
    if start.earliest is None and end and end.earliest and end.latest:
        bound = Bound(
            earliest=end.earliest - length - slack, latest=end.latest - length + slack, claims=(row,), worked_out=True
        )
        return replace(spell, start=bound)
    if end is None and spell.ended and start.earliest and start.latest:
        bound = Bound(
            earliest=start.earliest + length - slack,
            latest=start.latest + length + slack,
            claims=(row,),
            worked_out=True,
        )
        return replace(spell, end=bound)
    return spell
