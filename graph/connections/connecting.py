"""`connect`: the best connections between two or more entities, or why there are none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache, partial
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from ..rdf.ontology import load_ontology
from ..rdf.rows import EntityRow
from . import days
from .answers import Connection, Connections, Gap, InCommon
from .apart import MORE_STEPS, Apart, in_sentences, whatever
from .candidates import Candidate, diverse, in_order
from .csr import LEVELS
from .evidence import Books
from .explain import Explainer
from .joining import joining_sets
from .later import Fields, remember
from .network import Limits, Network
from .ranking import Weights
from .reading import GraphReader
from .search import Path

if TYPE_CHECKING:
    from .shortcut import Shortcut

MOST_CONNECTIONS = 50
MOST_HOPS = 8
_MOST_OF_PAIR = 5
_CERTAINTIES = ("confirmed", "reported", "rumoured")


def connect(
    reader: GraphReader,
    names: Sequence[str],
    *,
    k: int = 3,
    max_hops: int = 4,
    as_of: str | date | None = None,
    certainty: str | None = None,
    via: Sequence[str] = (),
    avoid: Sequence[str] = (),
    rumours: bool | None = None,
    pick: int | Sequence[int] | None = None,
    weights: Weights | None = None,
) -> Connections:
    """Return the k best connections among two or more entities, best first.

    `names`: names or IRIs.  `max_hops`: the most steps.  `as_of`: only what held or was said by that date.
    `certainty`: the least; "reported" where it is not given.  `rumours`: True lets rumours in, False keeps them out,
    None lets them in only where nothing else connects the ends.  `via`, `avoid`: relations, or names of entities,
    that must or must not stand in a connection.  `pick`: which bearer of an ambiguous name, in order of appearance.

    Raises UsageError for wrong options and for a name given twice, UnknownNameError and AmbiguousNameError.
    """
    limits, books = _checked(reader, k, max_hops, as_of, certainty, rumours)
    network = Network.at_hand(reader)
    ends = _resolve(books, network, names, pick)
    if via or avoid:
        limits = replace(limits, via=_things(reader, via), avoid=_things(reader, avoid))
    network = network or Network.of(reader)
    if weights:
        network = Network(network.arrays, weights)
    asker = _Asker(network, books, limits, k)
    best = asker.among(ends)
    fell_back = False
    if not best and rumours is None and certainty is None:
        asker = _Asker(network, books, replace(limits, certainty="rumoured"), k)
        best = asker.among(ends)
        fell_back = bool(best)
    first, *others = map(tuple, best) if best else [()]
    known: Fields = {
        "best": first,
        "alternatives": tuple(others),
        "now": books.now_in_words(),
        "as_of": books.as_of_date(),
        "rumours": fell_back,
    }
    found = Connections.later(known, partial(_told, asker, ends, best=bool(best), may_use_rumours=rumours is not True))
    if reader.cache_folder is None:  # nothing says that this state of the graph can still be read later
        found.read()
    else:
        remember(reader, found)
    return found


def _told(asker: "_Asker", ends: Sequence[str], *, best: bool, may_use_rumours: bool) -> Fields:
    """Return what is told of the ends, and why nothing connects them, if nothing does."""
    rows = tuple(map(asker.books.entity, ends))
    return {"ends": rows} if best else {"ends": rows} | _apart(asker, rows, may_use_rumours=may_use_rumours)


def _apart(asker: "_Asker", ends: tuple[EntityRow, ...], *, may_use_rumours: bool) -> dict[str, Any]:
    """Return what tells why nothing connects the ends."""
    apart = Apart(asker.network, asker.books, asker.limits, MOST_HOPS)
    reasons = apart.unheard_of(ends)[:1]
    common: tuple[InCommon, ...] = ()
    gaps: tuple[Gap, ...] = ()
    if not reasons:
        a, b = apart.pair(ends, lambda a, b: asker.joined(a.iri, b.iri))
        reasons = apart.reasons(a, b, may_use_rumours=may_use_rumours)
        common, gaps = apart.beyond(a, b)
        reasons += in_sentences(common, gaps, (a, b), whatever(asker.limits))
        if not reasons:
            reasons = [f"{a.label} and {b.label} stand in separate parts of the graph, {whatever(asker.limits)}."]
    return {
        "reasons": tuple(reasons),
        "within": asker.limits.max_hops if any(reason.startswith(MORE_STEPS) for reason in reasons) else None,
        "neighbours": tuple(apart.neighbours(end) for end in ends),
        "common": common,
        "gaps": gaps,
    }


def _checked(
    reader: GraphReader, k: int, max_hops: int, as_of: str | date | None, certainty: str | None, rumours: bool | None
) -> tuple[Limits, Books]:
    if not 1 <= k <= MOST_CONNECTIONS:
        raise UsageError(f"-k: give a number from 1 to {MOST_CONNECTIONS}, not {k}.")
    if not 1 <= max_hops <= MOST_HOPS:
        raise UsageError(f"--max-hops: give a number from 1 to {MOST_HOPS}, not {max_hops}.")
    if certainty is not None and certainty not in _CERTAINTIES:
        raise UsageError(f"--certainty: one of {', '.join(_CERTAINTIES)}, not '{certainty}'.")
    if rumours and certainty in ("confirmed", "reported"):
        raise UsageError(f"--rumours and --certainty {certainty} exclude each other; leave one out.")
    day = days.read_date(as_of, "--as-of") if isinstance(as_of, str) else as_of
    least = certainty or ("rumoured" if rumours else "reported")
    return _limits(max_hops, day, least), Books(reader, day)


@lru_cache(maxsize=16)
def _limits(max_hops: int, as_of: date | None, certainty: str) -> Limits:
    return Limits(max_hops=max_hops, as_of=as_of, certainty=certainty)


@cache
def _shortcut() -> "type[Shortcut]":
    """Return what only questions for one connection need: the first of them loads it."""
    from .shortcut import Shortcut

    return Shortcut


def _resolve(
    books: Books, network: Network | None, names: Sequence[str], pick: int | Sequence[int] | None
) -> tuple[str, ...]:
    """Return the IRIs of the entities of names; one that the network knows need not be read."""
    if len(names) < 2:
        raise UsageError("Name at least two people or clubs to connect.")
    picks = [pick] if isinstance(pick, int) else list(pick or ())
    given = len(picks)
    found = []
    for name in names:
        if network and "://" in name and network.has_agent(name):
            found.append(name)
        else:
            found.append(books.take(resolve(books.reader, name, picks)))
    if given and len(picks) == given:
        raise UsageError("--pick: none of these names stands for several; leave it out.")
    for (a, first), (b, second) in combinations(zip(names, found, strict=True), 2):
        if first == second:
            same = f"'{a}' is given twice" if a == b else f"'{a}' and '{b}' are both {books.label(first)}"
            raise UsageError(f"{same}: name two different people or clubs.")
    return tuple(found)


def resolve(reader: GraphReader, name: str, picks: list[int], types: tuple[str, ...] = ()) -> EntityRow:
    """Return the entity of a name; an ambiguous one takes the next of `picks`.

    Raises UnknownNameError, AmbiguousNameError, and UsageError where the pick is not among the candidates.
    """
    from ..errors import AmbiguousNameError

    if not name.strip():
        raise UsageError("A name is empty.")
    try:
        return reader.resolve_name(name, types)
    except AmbiguousNameError as error:
        if not picks:
            raise
        chosen = picks.pop(0)
        if not 1 <= chosen <= len(error.candidates):
            raise UsageError(f"--pick: '{name}' has candidates 1 to {len(error.candidates)}, not {chosen}.") from None
        return reader.resolve_name(error.candidates[chosen - 1][0])


def resolve_one(reader: GraphReader, name: str, pick: int | None) -> EntityRow:
    """Return the entity of a name, of several bearers the one picked.

    Raises what `resolve` does, and UsageError where there is nothing to pick from.
    """
    picks = [pick] if pick is not None else []
    found = resolve(reader, name, picks)
    if picks:
        raise UsageError(f"--pick: '{name}' stands for {found.label} alone; leave it out.")
    return found


def _things(reader: GraphReader, names: Sequence[str]) -> frozenset[str]:
    """Return relations as they are and entities as IRIs."""
    if not names:
        return frozenset()
    relations = load_ontology().relations
    by_fold = {name.casefold(): name for name in relations}
    found = set()
    for name in names:
        relation = by_fold.get(name.casefold())
        found.add(relation or reader.resolve_name(name).iri)
    return frozenset(found)


class _Asker:
    """Searches under one set of limits."""

    def __init__(self, network: Network, books: Books, limits: Limits, k: int) -> None:
        self.network, self.books, self.limits, self.k = network, books, limits, k
        steps = network.steps(limits, now=books.now())
        self.explainer = Explainer(books, network, steps, LEVELS.index(limits.certainty))

    def among(self, ends: Sequence[str]) -> list[list[Connection]]:
        """Return the best connections among the ends; among three or more, the best sets that join them all."""
        if len(ends) == 2:
            best = self._best(ends[0], ends[1], self.k)
            return [best] if best else []
        pairs = combinations(range(len(ends)), 2)
        most = min(self.k, _MOST_OF_PAIR)
        found = {(a, b): self._best(ends[a], ends[b], most) for a, b in pairs}
        return joining_sets(len(ends), found, self.k)

    def _best(self, a: str, b: str, k: int) -> list[Connection]:
        found = self.between(a, b)
        if len(found) == 1 and found[0].settle is None:
            return [found[0].connection()]
        return [candidate.connection() for candidate in diverse(in_order(found), k)]

    def joined(self, a: str, b: str) -> bool:
        """Whether anything connects two entities."""
        return any(True for _ in in_order(self.between(a, b)))

    def between(self, a: str, b: str) -> list[Candidate]:
        """Return what may connect two entities, a few more than k; `in_order` settles which are the best."""
        start, goal = self.network.node(a), self.network.node(b)
        if start is None or goal is None:
            return []
        if self.k == 1 and not self.limits.via and not self.explainer.steps.allowed.avoid:
            told = _shortcut()(self.explainer, self.limits, self.books.now()).candidates(start, goal)
            if told is not None:
                return told
        return self.drawn(start, goal)

    def drawn(self, start: int, goal: int) -> list[Candidate]:
        """Return what may connect two nodes, drawn one after the other."""
        via = self.limits.via
        wanted = 2 * self.k + 6 if not via else 40 * self.k
        found: list[Candidate] = []
        for path in self.network.search(start, goal, wanted, self.limits, now=self.books.now()):
            if via and not self._passes(path, via):
                continue
            found.extend(self.explainer.candidates(path))
            if len(found) >= 2 * self.k + 4:
                break
        return found

    def _passes(self, path: Path, via: frozenset[str]) -> bool:
        told = self.network.describe(path, self.explainer.steps)
        used = {name for names in told.relations for name in names} | set(told.iris[1:-1])
        return via <= used
