"""The one best connection, without drawing all that might yet be better by a derived tie.

The best is the cheapest of the first few that are drawn, the shortest first and the cheapest first among those of one
length, once it is known which of their steps make derived ties.  Here they are told without drawing them wherever the
arrays rule out that a tie makes one of them better than the cheapest of the shortest.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .candidates import Candidate, in_order
from .closest import Closest
from .csr import TEAM_TYPES
from .explain import PERSON, Explainer
from .levels import Level
from .network import Limits
from .search import Path
from .steps import INFINITY
from .times import Time, may_tie
from .way_back import into

FIRST = 6  # so many candidates are looked at for one best connection
_ROUNDING = 2e-4  # no two costs that are compared are out by more
_FAR = 4  # where the shortest paths have so many steps, it can hardly be told of longer ones without meeting them
_MANY = 100  # so many people, at so many teams, are not looked through one by one

# How a path may leave an end: by how many steps, 1 where no tie may follow at once, and what it costs at least, the
# node included that it comes to.
_Way = tuple[int, int, float]


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
    _untied: tuple[list[_Way], list[_Way]] | None = field(default=None, init=False)
    _tied: tuple[list[_Way], list[_Way]] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        search = self.search
        self.near, self.far = self._times(search.start, search.near), self._times(search.goal, search.far)

    def _times(self, end: int, around: Mapping[int, float]) -> dict[int, Time]:
        network = self.explainer.network
        if network.views.types[end] != PERSON:
            return {}
        return network.times_of(end, around)

    def candidates(self) -> list[Candidate] | None:
        """Return the best of the first few; None where it cannot be told."""
        search = self.search
        drawn: list[Path] | None = None
        if self._may_tie(search.length, search.met, min(search.met.values())):
            drawn = search.several()
            best = self._best(drawn)
        else:
            path = search.cheapest()
            if path is None:
                return None
            best = self.explainer.plain(path)
        if len(search.met) >= FIRST or search.length >= self.max_hops:
            return [best]
        if search.length < _FAR and self.all_dearer(search.length + 1, best.cost):
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
        if count >= FIRST or search.length >= self.max_hops or self.all_dearer(search.length + 1, best.cost):
            return [best]
        return None

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
        types, wanted = search.prices.views.types, search.meetings.wanted
        most = sorted(met.values())[wanted - 1] if len(met) >= wanted else INFINITY  # what the last that counts costs
        if length == 2:
            return any(node in near and node in far for node in met)
        if length == 3:  # no tie but with one of the ends; nodes met lie around one of them
            sides = (search.start, near, search.near), (search.goal, far, search.far)
            (end, times, around), (_, teams, _) = sides if search.meetings.in_far else sides[::-1]
            level = search.first_levels[0 if search.meetings.in_far else 1]
            for node, cost in met.items():
                saved = self._saved(end, times, node, level, most - cost) if types[node] == PERSON and times else 0.0
                if _is_less(cost, saved, best) or (node in teams and self._any_tied({node: teams[node]}, around)):
                    return True
            return False
        if length > 4 or len(met) * max(len(near), len(far)) > _MANY:
            return True
        mine, theirs = search.first_levels
        for node, cost in met.items():
            if types[node] == PERSON:
                if not near and not far:
                    continue
                saved = self._saved(search.start, near, node, mine, most - cost) if near else 0.0
                saved += self._saved(search.goal, far, node, theirs, most - cost) if far else 0.0
            else:
                saved = self._saved_over(node) if types[node] in TEAM_TYPES else 0.0
            if _is_less(cost, saved, best):
                return True
        return False

    def _any_tied(self, times: Mapping[int, Time], nodes: Mapping[int, float]) -> bool:
        """Whether an end may be tied to any of some people at one of its teams."""
        if len(nodes) * len(times) > _MANY:
            return True
        types = self.search.prices.views.types
        return any(types[node] == PERSON and self._ties(times, node) for node in nodes)

    def _saved(self, end: int, times: Mapping[int, Time], person: int, level: Level, spare: float) -> float:
        """Return what a tie of one of the ends to a person saves at most of the cheapest way there, 0 if nothing.

        `level`: what the first step from that end leads to.  `spare`: the way may be dearer by so much without the tie.
        """
        explainer, prices, most, nearest, dearer = self.explainer, self.search.prices, 0.0, INFINITY, 0.0
        for team, ties in self._ties(times, person):
            one, other = (end, person) if end == self.search.start else (person, end)
            saved = explainer.known_saving(one, team, other)
            if saved is None:
                saved = explainer.most_saved_by(ties, end, team, person)
            if saved <= most:
                continue
            if level.at is not None:
                if nearest == INFINITY:
                    nearest = into(prices, level, person)[0]
                dearer = level.at[team] + min(map(prices.edge, prices.views.edges_between(team, person))) - nearest
                if dearer > spare + 2 * _ROUNDING:
                    continue
            most = max(most, saved - dearer)
        return most

    def _ties(self, times: Mapping[int, Time], person: int) -> list[tuple[int, tuple[str, ...]]]:
        """Return the teams at which somebody may be tied to an end, given when that was there, and the ties."""
        views, found = self.search.prices.views, list[tuple[int, tuple[str, ...]]]()
        neighbours, links, dated = views.neighbours, views.links, views.dated
        first, last = views.row_start[person], views.row_start[person + 1]
        for team, time in times.items():
            place, edges, told = bisect_left(neighbours, team, first, last), list[int](), 0
            while place < last and neighbours[place] == team:
                edge = links[place] >> 1
                told |= dated[edge >> 3] >> (edge & 7) & 1  # most have no time that claims give
                edges.append(edge)
                place += 1
            other = self.explainer.network.time_of(edges) if told else None
            ties = may_tie(time, other) if other else ()
            if ties:
                found.append((team, ties))
        return found

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

    def all_dearer(self, length: int, cost: float) -> bool:
        """Whether no path of so many steps or more costs as little as that, whatever ties there are."""
        near, far = self._untied_ways()
        mine, theirs = self._tied_ways()
        ways = (mine, far), (near, theirs), (mine, theirs), (near, far)  # the last may have to look around both ends
        return not any(self._comes_to(one, other, length, cost) for one, other in ways)

    def _comes_to(self, near: Iterable[_Way], far: Iterable[_Way], length: int, cost: float) -> bool:
        """Whether a path of so many steps or more that leaves both ends so may cost no more than that."""
        prices, most = self.search.prices, cost + _ROUNDING
        between = prices.between(self.max_hops)
        for steps, barred, one in near:
            for more, also_barred, other in far:
                left = max(length - steps - more, 0)
                if one + other + between[barred + also_barred][left] > most:
                    continue
                if left == 2 and steps == more == 1 and not barred and not also_barred and not self._tied_between():
                    untied = 2 * prices.least.step + prices.least.middle
                    if one + other + min(untied, between[0][3]) > most:
                        continue
                return True
        return False

    def _tied_between(self) -> bool:
        """Whether somebody around one end may be tied to somebody around the other, as far as is soon told."""
        types, degree = self.search.prices.views.types, self.explainer.network.degree
        sides = [[one for one in around if types[one] == PERSON] for around in (self.search.near, self.search.far)]
        few, many = sorted(sides, key=lambda people: sum(map(degree, people)))
        if sum(map(degree, few)) > 2 * _MANY:
            return True
        teams = self._told_at(few)
        return any(
            self.explainer.may_tie(one, team, other)
            for other in many
            for team in self._of_which(teams, other)
            for one in teams[team]
        )

    def _told_at(self, people: Iterable[int]) -> dict[int, list[int]]:
        """Return the teams at which some people were at a time that claims give, and who was there."""
        views, found = self.search.prices.views, dict[int, list[int]]()
        dated = views.dated
        for person in people:
            first, last = views.row_start[person], views.row_start[person + 1]
            for place, link in enumerate(views.links[first:last].tolist(), first):
                if dated[link >> 4] >> (link >> 1 & 7) & 1:
                    found.setdefault(views.neighbours[place], []).append(person)
        return found

    def _of_which(self, teams: Mapping[int, Any], person: int) -> Iterable[int]:
        """Return those of some teams that a link joins to a person."""
        views = self.search.prices.views
        neighbours, first, last = views.neighbours, views.row_start[person], views.row_start[person + 1]
        if last - first <= 10 * len(teams):
            return teams.keys() & neighbours[first:last].tolist()
        places = [(team, bisect_left(neighbours, team, first, last)) for team in teams]
        return [team for team, place in places if place < last and neighbours[place] == team]

    def _untied_ways(self) -> tuple[list[_Way], list[_Way]]:
        """Return how a path may leave either end by a step that is part of no tie."""
        if not self._untied:
            self._untied = self._ways(self.search.near), self._ways(self.search.far)
        return self._untied

    def _ways(self, around: Mapping[int, float]) -> list[_Way]:
        prices, people, others = self.search.prices, INFINITY, INFINITY
        if len(around) > _MANY:
            return [(1, 0, min(around.values()) + prices.least.middle)]
        types, codes, middles = prices.views.types, prices.code_of, prices.middles
        for node, cost in around.items():
            cost += middles[codes[node]]
            if types[node] == PERSON:
                people = min(people, cost)
            else:
                others = min(others, cost)
        return [way for way in ((1, 0, people), (1, 1, others)) if way[2] < INFINITY]

    def _tied_ways(self) -> tuple[list[_Way], list[_Way]]:
        """Return how a path may leave either end by a tie."""
        if not self._tied:
            search = self.search
            sides = (search.start, search.near, self.near), (search.goal, search.far, self.far)
            least = search.prices.least
            tie = least.rest + least.fixed + least.middle
            mine, theirs = (
                [(2, 0, tie + min([self._rest(end, team, around) for team in times]))] if times else []
                for end, around, times in sides
            )
            self._tied = mine, theirs
        return self._tied

    def _rest(self, end: int, team: int, around: Mapping[int, float]) -> float:
        """Return what the step from an end to a team costs at least, and the team, without what a tie saves of it."""
        return around[team] - self.explainer.most_added(end, team) + self.search.prices.middle(team)


def _is_less(cost: float, saved: float, best: float) -> bool:
    """Whether something is saved, and leaves no more than `best`."""
    return saved > 0 and cost - saved < best + _ROUNDING
