"""How clusters whose names agree are put together: the best pair first, unless a rival disputes it."""

from collections.abc import Iterable
from heapq import heappop, heappush
from itertools import combinations

from .clusters import ENOUGH, Cluster, first_mention, rating, unite
from .decisions import Decisions

_MARGIN = 1.0
_Pair = tuple[float, int, int, int, int]
"""The score of two clusters, negative so that the best comes first, their numbers, and how often each was united."""


class Compared:
    """What comparing clusters gave, which is not to be changed: asked again of the same clusters, it is given again.

    `ratings`: what `rating` says of two; `unions`: two as one.
    """

    __slots__ = ("ratings", "unions")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.ratings: dict[Cluster, dict[Cluster, tuple[float, bool]]] = {}
        self.unions: dict[tuple[Cluster, Cluster], Cluster] = {}

    def rating(self, a: Cluster, b: Cluster) -> tuple[float, bool]:
        """Return what `rating` says of two clusters."""
        known = self.ratings.setdefault(a, {})
        found = known.get(b)
        if found is None:
            found = known[b] = rating(a, b)
        return found

    def unite(self, a: Cluster, b: Cluster) -> Cluster:
        """Return two clusters as one."""
        found = self.unions.get((a, b))
        if found is None:
            found = self.unions[a, b] = unite((a, b))
        return found


class _Ratings:
    """How living clusters compare in pairs: the scores of those good enough, and the pairs that cannot be one.

    Clusters are numbered by their first mentions; what two give takes the number of the first.  A pair that a rival
    disputes waits until that rival is put together with somebody.
    """

    def __init__(self, clusters: Iterable[Cluster], decisions: Decisions, compared: Compared) -> None:
        self.compared = compared
        self.living = dict(enumerate(sorted(clusters, key=first_mention)))
        self.decisions = decisions
        self.partners: dict[int, dict[int, float]] = {at: {} for at in self.living}
        self._sure = dict.fromkeys(self.living, 0)
        self._foes = dict.fromkeys(self.living, 0)
        self._age = dict.fromkeys(self.living, 0)
        self._queue: list[_Pair] = []
        self._waiting: dict[int, list[_Pair]] = {}
        self._rate(combinations(self.living, 2))

    def _rate(self, pairs: Iterable[tuple[int, int]]) -> None:
        living, ratings, splits = self.living, self.compared.ratings, self.decisions.splits
        for low, high in pairs:
            a, b = living[low], living[high]
            known = ratings.get(a)
            if known is None:
                known = ratings[a] = {}
            rated = known.get(b)
            if rated is None:
                rated = known[b] = rating(a, b)
            score, contradicted = rated
            if (score < ENOUGH and contradicted) or (splits and self.decisions.apart(a.records, b.records)):
                self._foes[low] |= 1 << high
                self._foes[high] |= 1 << low
            elif score >= ENOUGH:
                self.partners[low][high] = self.partners[high][low] = score
                if score > ENOUGH:
                    self._sure[low] |= 1 << high
                    self._sure[high] |= 1 << low
                heappush(self._queue, (-score, low, high, self._age[low], self._age[high]))

    def unite(self, one: int, other: int) -> None:
        """Put two clusters together, and compare what they give with all others."""
        fresh = min(one, other)
        united = self.compared.unite(self.living.pop(one), self.living.pop(other))
        left = ~(1 << one | 1 << other)
        for gone in (one, other):
            for at in self.partners.pop(gone):
                self.partners.get(at, {}).pop(gone, None)
            self._age[gone] += 1
        rest = list(self.living)
        for at in rest:
            self._sure[at] &= left
            self._foes[at] &= left
        self.living[fresh], self.partners[fresh], self._sure[fresh], self._foes[fresh] = united, {}, 0, 0
        self._rate((at, fresh) if at < fresh else (fresh, at) for at in rest)
        for gone in (one, other):
            for pair in self._waiting.pop(gone, ()):
                heappush(self._queue, pair)

    def best(self) -> tuple[int, int] | None:
        """Return the pair of the highest score that no rival disputes."""
        while self._queue:
            pair = heappop(self._queue)
            score, one, other, *ages = pair
            if ages != [self._age[one], self._age[other]]:
                continue
            rival = self._rival(one, other, -score)
            if rival is None:
                rival = self._rival(other, one, -score)
            if rival is None:
                return one, other
            self._waiting.setdefault(rival, []).append(pair)
        return None

    def _rival(self, one: int, other: int, score: float) -> int | None:
        """Return somebody who cannot be `other` and fits `one` about as well, if there is anybody."""
        least, foes = score - _MARGIN, self._foes[other]
        if least == ENOUGH:
            both = self._sure[one] & foes
            return both.bit_length() - 1 if both else None
        rivals = (rival for rival, rating in self.partners[one].items() if rating > least and foes >> rival & 1)
        return next(rivals, None)


def agglomerate(clusters: Iterable[Cluster], decisions: Decisions, compared: Compared) -> list[Cluster]:
    """Unite the best pair again and again, until none is left that is good enough and has no rival.

    `compared` keeps what was found.
    """
    living = list(clusters)
    if len(living) < 2:
        return living
    if len(living) == 2:
        living.sort(key=first_mention)
        score, _ = compared.rating(*living)
        apart = score < ENOUGH or decisions.apart(living[0].records, living[1].records)
        return living if apart else [compared.unite(*living)]
    ratings = _Ratings(living, decisions, compared)
    while pair := ratings.best():
        ratings.unite(*pair)
    return sorted(ratings.living.values(), key=first_mention)
