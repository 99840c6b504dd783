"""The one best connection, without drawing all that might yet be better by a derived tie.

The best is the cheapest of the first few that are drawn, the shortest first and the cheapest first among those of one
length, once it is known which of their steps make derived ties.  Here they are told without drawing them wherever the
arrays rule out that a tie makes one of them better than the cheapest of the shortest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from .candidates import Candidate, in_order
from .closest import Closest
from .csr import TEAM_TYPES
from .explain import PERSON, Explainer
from .network import Limits
from .search import Path
from .steps import INFINITY
from .times import Time, may_tie

FIRST = 6  # so many candidates are looked at for one best connection
_ROUNDING = 2e-4  # no two costs that are compared are out by more
_MANY = 100  # so many people, at so many teams, are not looked through one by one


@dataclass(slots=True)
class Shortcut:
    """Tells what may connect two entities best, where it can do so without drawing; `now` is what ages count to."""

    explainer: Explainer
    limits: Limits
    now: date | None

    def candidates(self, start: int, goal: int) -> list[Candidate] | None:
        """Return candidates among which the best connection is, none where there is none; None if it cannot tell."""
        network, most = self.explainer.network, self.limits.max_hops
        prices = network.prices(self.limits, now=self.now)
        if not prices.ties_save:
            return None
        slate = network.take_slate()
        search = Closest(prices, slate, start, goal, FIRST)
        search.meet(most)
        found: list[Candidate] | None = []
        if search.length:
            found = _Tied(self.explainer, search, most).candidates() if search.length > 1 else None
        network.give_back(slate)
        return found


@dataclass(slots=True)
class _Tied:
    """What derived ties may do to the paths of at most `max_hops` steps that a search found.

    `near`, `far`: when either end was at which team, of teams that an allowed step leads to.
    """

    explainer: Explainer
    search: Closest
    max_hops: int
    near: Mapping[int, Time] = field(init=False)
    far: Mapping[int, Time] = field(init=False)

    def __post_init__(self) -> None:
        search = self.search
        self.near, self.far = self._times(search.start, search.near), self._times(search.goal, search.far)

    def _times(self, end: int, around: Mapping[int, float]) -> dict[int, Time]:
        network = self.explainer.network
        if network.views.types[end] != PERSON:
            return {}
        return {team: time for team, time in network.times_of(end).items() if team in around}

    def candidates(self) -> list[Candidate] | None:
        """Return the best of the first few; None where it cannot be told."""
        search, most = self.search, self.max_hops
        drawn: list[Path] | None = None
        if self._may_tie(search.length, search.met, min(search.met.values())):
            drawn = search.several()
            best = self._best(drawn)
        else:
            path = search.cheapest()
            if path is None:
                return None
            best = self.explainer.plain(path)
        if search.length >= most or len(search.met) >= FIRST:
            return [best]
        if search.length == 2 and self._least(3) > best.cost:
            return [best]
        count = search.count() if drawn is None else len(drawn)
        if count >= FIRST:
            return [best]
        if not search.meet_longer(FIRST - count):
            return None
        met = search.met
        if met and (min(met.values()) < best.cost + _ROUNDING or self._may_tie(search.length, met, best.cost)):
            drawn = search.several()
            best = self._best(drawn, best)
            count += len(drawn)
        elif met and count + len(met) < FIRST:
            count += search.count()
        else:
            count += len(met)
        if count >= FIRST or search.length >= most:
            return [best]
        return [best] if self._least(search.length + 1) > best.cost else None

    def _best(self, paths: Sequence[Path], other: Candidate | None = None) -> Candidate:
        """Return what of paths, the cheapest first, comes first with what derived ties save, or else another."""
        explainer = self.explainer
        found = [other] if other else []
        for number, path in enumerate(paths):
            if self._is_tied(path):
                found += explainer.candidates(path)
            elif number == 0:
                found.append(explainer.plain(path))
        return next(in_order(found))

    def _is_tied(self, path: Path) -> bool:
        """Whether two steps of a path may make a derived tie, as the arrays tell."""
        types, nodes, time_at = self.search.prices.views.types, path.nodes, self.explainer.time_at
        last = len(nodes) - 3
        for place in range(last + 1):
            a, team, b = nodes[place : place + 3]
            if types[team] in TEAM_TYPES and types[a] == types[b] == PERSON:
                one = time_at(a, team) if place else self.near.get(team)
                if one:
                    other = time_at(b, team) if place < last else self.far.get(team)
                    if other and may_tie(one, other):
                        return True
        return False

    def _may_tie(self, length: int, met: Mapping[int, float], best: float) -> bool:
        """Whether a derived tie may let a path of that length through some nodes come to less than `best`.

        As far as is soon told.  `met`: what the cheapest path through each costs.
        """
        search, near, far = self.search, self.near, self.far
        types = search.prices.views.types
        if length == 2:
            return any(node in near and node in far for node in met)
        if length == 3:  # no tie but with one of the ends; nodes met lie around one of them
            ends = (search.start, near, search.near), (search.goal, far, search.far)
            (one, times, around), (other, theirs, _) = ends if search.meetings.in_far else ends[::-1]
            return any(
                (types[node] == PERSON and times and _is_less(cost, self._saved(one, times, node), best))
                or (node in theirs and self._any_tied(other, {node: theirs[node]}, around))
                for node, cost in met.items()
            )
        if length > 4:
            return True
        for node, cost in met.items():
            kind = types[node]
            if kind == PERSON:
                saved = self._saved(search.start, near, node) if near else 0.0
                saved += self._saved(search.goal, far, node) if far else 0.0
            else:
                saved = self._saved_over(node) if kind in TEAM_TYPES else 0.0
            if _is_less(cost, saved, best):
                return True
        return False

    def _any_tied(self, end: int, times: Mapping[int, Time], nodes: Mapping[int, float]) -> bool:
        """Whether one of the ends may be tied to any of some people at one of its teams."""
        if len(nodes) * len(times) > _MANY:
            return True
        types = self.search.prices.views.types
        return bool(times) and any(types[node] == PERSON and self._saved(end, times, node) for node in nodes)

    def _saved(self, end: int, times: Mapping[int, Time], person: int) -> float:
        """Return what a tie of one of the ends to a person saves at most, 0 where there can be none."""
        explainer, views, most = self.explainer, self.search.prices.views, 0.0
        first, last = views.row_start[person], views.row_start[person + 1]
        around = views.neighbours[first:last].tolist() if last - first <= _MANY else times
        for team, time in times.items():
            other = explainer.time_at(person, team) if team in around else None
            if other and may_tie(time, other):
                most = max(most, explainer.most_saved(end, team, person) or 0.0)
        return most

    def _saved_over(self, team: int) -> float:
        """Return what a tie over a team saves at most, of somebody around one end and somebody around the other."""
        near, far = self.search.near, self.search.far
        if len(near) + len(far) > _MANY:
            return INFINITY
        types, explainer = self.search.prices.views.types, self.explainer
        time_at = explainer.time_at
        mine = [one for one in near if types[one] == PERSON and time_at(one, team)]
        if not mine:
            return 0.0
        others = [one for one in far if types[one] == PERSON and time_at(one, team)]
        return max((explainer.most_saved(one, team, other) or 0.0 for one in mine for other in others), default=0.0)

    def _least(self, length: int) -> float:
        """Return what no path costs less than that has so many steps or more, whatever ties there are."""
        search = self.search
        step, middle, rest, fixed = search.prices.least
        tie = 2 * rest + middle + fixed
        ends = []
        for end, around, times in ((search.start, search.near, self.near), (search.goal, search.far, self.far)):
            ends.append([(1, min(around.values()))])
            if times:
                ends[-1].append((2, rest + fixed + min([self._rest(end, team, around) for team in times])))
        inner = [0.0, step + middle]  # what steps between the first and the last cost at least, by their number
        while len(inner) < self.max_hops:
            inner.append(min(inner[-1] + step, inner[-2] + tie) + middle)
        found = INFINITY
        for first, one in ends[0]:
            for last, other in ends[1]:
                found = min(
                    [found, *(one + other + middle + between for between in inner[max(length - first - last, 0) :])]
                )
        return found - _ROUNDING

    def _rest(self, end: int, team: int, around: Mapping[int, float]) -> float:
        """Return what the step from an end to a team costs at least, and the team, without what a tie saves of it."""
        return around[team] - self.explainer.most_added(end, team) + self.search.prices.middle(team)


def _is_less(cost: float, saved: float, best: float) -> bool:
    """Whether something is saved, and leaves no more than `best`."""
    return saved > 0 and cost - saved < best + _ROUNDING
