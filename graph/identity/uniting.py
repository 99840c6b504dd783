"""How clusters whose names agree are put together: the best pair first, unless a rival disputes it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import combinations

from .clusters import BY_NAME, ENOUGH, Cluster, first_mention, rating, tie, tied, unite
from .compare import CAREER, at_odds, best_weight, in_passing, opposed, playing_days, support_weights
from .decisions import Decisions
from .told import MANY, Context, Spell, few, gap, of_women

_MARGIN = 1.0
_AT_A_GLANCE = 8
"""So many pairs of spells are sooner looked at than sorted out."""
_Pair = tuple[float, int, int, int, int]
"""The score of two clusters, negative so that the best comes first, their numbers, and how often each was united."""


class Compared:
    """What comparing clusters gave, which is not to be changed: asked again of the same clusters, it is given again.

    `ratings`: what `rating` says of two; `apart`: whether two of one name who share no team cannot be one; `unions`:
    two as one.
    """

    __slots__ = ("apart", "ratings", "unions")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.ratings: dict[Cluster, dict[Cluster, tuple[float, bool]]] = {}
        self.apart: dict[tuple[Cluster, Cluster], bool] = {}
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


class _Told:
    """What is told of some clusters taken together; nothing that is told of all that are compared is intricate."""

    __slots__ = ("_context", "_days", "_teams", "spells", "telling")

    def __init__(self, spells: Sequence[Spell]) -> None:
        """Take the spells: of those in no role nothing is set against spells at other teams."""
        self.spells = spells
        self.telling = [spell for spell in spells if spell.role != "any"]
        self._context: Context | None = None
        self._teams: set[str] | None = None
        self._days: tuple[int, int] | None = None

    @property
    def teams(self) -> set[str]:
        """The teams of the spells."""
        if self._teams is None:
            self._teams = {spell.team for spell in self.spells}
        return self._teams

    @property
    def days(self) -> tuple[int, int]:
        """The months by which the first days of play were over and in which the last began; -1 where there are none."""
        if self._days is None:
            self._days = playing_days(self.telling)
        return self._days

    @property
    def context(self) -> Context:
        """It as it is compared, where a look at spells in pairs does not do."""
        if self._context is None:
            self._context = Context(self.spells)
        return self._context

    def opposed(self, other: "_Told") -> bool:
        """Whether anything speaks against their being one person."""
        if len(self.spells) == len(other.spells) == 1:
            return at_odds(self.spells[0], other.spells[0])
        return not in_passing((*self.spells, *other.spells)) and opposed(self.context, other.context)

    def opposed_elsewhere(self, other: "_Told") -> bool:
        """Whether anything speaks against their being one person, where they share no team."""
        ours, theirs = self.telling, other.telling
        if len(ours) * len(theirs) > _AT_A_GLANCE:
            return opposed(self.context, other.context)
        for spell in ours:
            for one in theirs:
                if at_odds(spell, one):
                    return True
        return len(ours) + len(theirs) > 2 and self.careers_apart(other)

    def careers_apart(self, other: "_Told") -> bool:
        """Whether both played, and their playing days are too far apart to be one person's."""
        (ended, began), (over, begun) = self.days, other.days
        return ended >= 0 <= over and max(began, begun) - min(ended, over) > CAREER

    def weight(self, other: "_Told") -> float:
        """What teams shared weigh."""
        if len(self.teams) == len(other.teams) == 1:
            return best_weight(self.spells, other.spells) if self.teams == other.teams else 0.0
        return sum(support_weights(self.context, other.context))


class _Ratings:
    """How living clusters compare in pairs: the scores of those good enough, and the pairs that cannot be one.

    Clusters are numbered by their first mentions; what two give takes the number of the first.  A pair that a rival
    disputes waits until that rival is put together with somebody.  Pairs whose one name is all that speaks for them are
    many, and of one score: they are kept as bits, those yet to be looked at in the row of the lower number.
    """

    def __init__(
        self, clusters: Sequence[Cluster], decisions: Decisions, compared: Compared, told: Sequence[_Told] | None = None
    ) -> None:
        """Compare sorted clusters; `told` is what is told of them, where they are of full names and it is plain."""
        self.compared = compared
        self.living = dict(enumerate(clusters))
        self.decisions = decisions
        self.partners: dict[int, dict[int, float]] = {at: {} for at in self.living}
        self._sure = dict.fromkeys(self.living, 0)
        self._foes = dict.fromkeys(self.living, 0)
        self._age = dict.fromkeys(self.living, 0)
        self._queue: list[_Pair] = []
        self._waiting: dict[int, list[_Pair]] = {}
        self._told = dict(enumerate(told or ()))
        self._plain = dict.fromkeys(self.living, 0)
        self._open = dict.fromkeys(self.living, 0)
        self._least = 0
        pairs: Iterable[tuple[int, int]] = combinations(self.living, 2)
        self._rate(self._looked_at(pairs) if told else pairs)

    def _looked_at(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Rate pairs of one name that share no team, which takes no longer look; yield the others."""
        living, told, apart = self.living, self._told, self.compared.apart
        for low, high in pairs:
            pair = living[low], living[high]
            named = pair[0].plain_name
            if not named or named != pair[1].plain_name or not told[low].teams.isdisjoint(told[high].teams):
                yield low, high
                continue
            opposed = apart.get(pair)
            if opposed is None:
                opposed = apart[pair] = told[low].opposed_elsewhere(told[high])
            self._note(low, high, opposed)

    def _note(self, low: int, high: int, opposed: bool) -> None:
        """Note two of one name that share no team: that they cannot be one, or how well they fit."""
        if opposed:
            self._foes[low] |= 1 << high
            self._foes[high] |= 1 << low
            return
        self._plain[low] |= 1 << high
        self._plain[high] |= 1 << low
        self._open[low] |= 1 << high
        self._least = min(self._least, low)

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
        foes = self._foes[one] | self._foes[other]
        for at in rest:
            self._sure[at] &= left
            self._foes[at] &= left
            self._plain[at] &= left
            self._open[at] &= left
        for gone in (one, other):
            self._plain[gone] = self._open[gone] = 0
        self.living[fresh], self.partners[fresh], self._sure[fresh], self._foes[fresh] = united, {}, 0, 0
        pairs: Iterable[tuple[int, int]] = [(at, fresh) if at < fresh else (fresh, at) for at in rest]
        if self._told:
            pairs = self._rated_before(pairs, one, other, foes)
        self._rate(pairs)
        for gone in (one, other):
            for pair in self._waiting.pop(gone, ()):
                heappush(self._queue, pair)

    def _rated_before(
        self, pairs: Iterable[tuple[int, int]], one: int, other: int, foes: int
    ) -> Iterator[tuple[int, int]]:
        """Rate pairs of one name with what two gave, as they were rated with the two; yield the others.

        Whoever could not be one of the two cannot be both, and whoever could can, unless careers become too long.
        """
        both = _Told([*self._told.pop(one).spells, *self._told.pop(other).spells])
        fresh = min(one, other)
        self._told[fresh] = both
        teams = both.teams
        named = self.living[fresh].plain_name if len(set(both.spells)) <= MANY else ""
        for low, high in pairs:
            at = high if low == fresh else low
            there = self._told[at]
            if not named or named != self.living[at].plain_name or not teams.isdisjoint(there.teams):
                yield low, high
            else:
                self._note(low, high, bool(foes >> at & 1) or both.careers_apart(there))

    def best(self) -> tuple[int, int] | None:
        """Return the pair of the highest score that no rival disputes."""
        while pair := self._next() if self._told else heappop(self._queue) if self._queue else None:
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

    def _next(self) -> _Pair | None:
        """Take the next pair off the queue, or of those whose one name is all that speaks for them."""
        low = self._least
        while low < len(self._age) and not self._open[low]:
            low += 1
        self._least = low
        if low < len(self._age):
            row = self._open[low]
            high = (row & -row).bit_length() - 1
            if not self._queue or (-BY_NAME, low, high) < self._queue[0]:
                self._open[low] = row & row - 1
                return -BY_NAME, low, high, self._age[low], self._age[high]
        return heappop(self._queue) if self._queue else None

    def _rival(self, one: int, other: int, score: float) -> int | None:
        """Return somebody who cannot be `other` and fits `one` about as well, if there is anybody."""
        least, foes = score - _MARGIN, self._foes[other]
        both = self._plain[one] & foes if least < BY_NAME else 0
        if least == ENOUGH:
            both |= self._sure[one] & foes
        if both or least == ENOUGH:
            return both.bit_length() - 1 if both else None
        rivals = (rival for rival, rating in self.partners[one].items() if rating > least and foes >> rival & 1)
        return next(rivals, None)


def agglomerate(clusters: Iterable[Cluster], decisions: Decisions, compared: Compared) -> list[Cluster]:
    """Unite the best pair again and again, until none is left that is good enough and has no rival.

    `compared` keeps what was found.
    """
    living = sorted(clusters, key=first_mention)
    if len(living) < 2:
        return living
    if len(living) == 2:
        score, _ = compared.rating(*living)
        apart = score < ENOUGH or decisions.apart(living[0].records, living[1].records)
        return living if apart else [compared.unite(*living)]
    told = None if decisions.splits else _told_of(living)
    groups = _namesakes(living, told) if told and _of_one_name(living) else None
    if groups:
        united = [group[0] if len(group) == 1 else unite(group) for group in groups]
        return sorted(united, key=first_mention)
    ratings = _Ratings(living, decisions, compared, told)
    while pair := ratings.best():
        ratings.unite(*pair)
    return sorted(ratings.living.values(), key=first_mention)


def namesakes(clusters: Sequence[Cluster]) -> list[list[Cluster]] | None:
    """Return which clusters of one full name are one person, as pairs compared would give; None where only those can.

    Those whom a team speaks for come first: where nothing sets any at their teams against each other, nobody disputes
    them, and they are one.  Of the others any two fit about equally well or not at all.  Whoever fits one of two and
    not the other disputes them, so that those are one whom the same others cannot be.
    """
    told = _told_of(clusters) if _of_one_name(clusters) else None
    return _namesakes(clusters, told) if told else None


def _of_one_name(clusters: Sequence[Cluster]) -> bool:
    name = clusters[0].plain_name
    return bool(name) and all(cluster.plain_name == name for cluster in clusters)


def _told_of(clusters: Sequence[Cluster]) -> list[_Told] | None:
    """Return what is told of clusters of full names; None of others, of ties to people, and where it is intricate."""
    if not clusters[0].full:
        return None
    told: list[_Told] = []
    for cluster in clusters:
        plainly = cluster.plainly
        if not plainly and cluster.context.ties:
            return None
        told.append(_Told(plainly or cluster.context.spells))
    return None if _intricate({spell for one in told for spell in one.spells}) else told


def _namesakes(clusters: Sequence[Cluster], told: Sequence[_Told]) -> list[list[Cluster]] | None:
    spells = {spell for one in told for spell in one.spells}
    lasting = told
    if len(spells) > MANY:
        kept = few(spells)
        lasting = [_Told([spell for spell in one.spells if spell in kept]) for one in told]
    home: list[int] = []
    parts: list[list[int]] = []
    for group in _sharing_teams(told):
        spoken_for = [group] if len(group) == 1 else _spoken_for(group, told, lasting)
        if not spoken_for:
            return None
        home += [group[0]] * len(spoken_for)
        parts += spoken_for
    taken = [_of(part, told) for part in parts]
    against = _set_against(taken, taken if lasting is told else [_of(part, lasting) for part in parts], home)
    if against is None:
        return None
    found: dict[int, list[int]] = {}
    for part, foes in zip(parts, against, strict=True):
        found.setdefault(foes, []).extend(part)
    if lasting is not told and any(len(set(_of(group, told).spells)) > MANY for group in found.values()):
        return None
    apart = len(set(home)) < len(home) and len({*zip(home, against, strict=True)}) > len(set(home))
    persons = [_of(group, told) for group in found.values()] if apart else []
    if any(ours.weight(theirs) >= _MARGIN for ours, theirs in combinations(persons, 2)):
        return None  # a team may speak for them which did not speak for what they are made of
    return [[clusters[at] for at in group] for group in found.values()]


def _intricate(spells: Collection[Spell]) -> bool:
    """Whether spells taken together may say what no two do: moves that began elsewhere, or play with women and men."""
    left: list[Spell] = []
    women: set[bool] = set()
    for spell in spells:
        if spell.role == "player":
            women.add(of_women(spell.team))
        if spell.status == "left":
            left.append(spell)
    return len(women) > 1 or any(gap(spell, one) <= 2 for spell in spells if spell.status == "joined" for one in left)


def _of(part: Sequence[int], told: Sequence[_Told]) -> _Told:
    """Return all that is told of a part, by positions."""
    return told[part[0]] if len(part) == 1 else _Told([spell for at in part for spell in told[at].spells])


def _sharing_teams(told: Sequence[_Told]) -> list[list[int]]:
    """Return positions in groups: those in different ones share no team."""
    parent = list(range(len(told)))
    seen: dict[str, int] = {}
    tied_up = False
    for at, one in enumerate(told):
        for spell in one.spells:
            if (other := seen.setdefault(spell.team, at)) != at:
                tie(parent, (other, at))
                tied_up = True
    return tied(range(len(told)), parent) if tied_up else [[at] for at in parent]


def _spoken_for(group: Sequence[int], told: Sequence[_Told], lasting: Sequence[_Told]) -> list[list[int]]:
    """Return a group's parts that hang together by teams shared; none where any two are set against each other."""
    parent = list(range(len(group)))
    for (one, ours), (other, theirs) in combinations(enumerate(group), 2):
        if told[ours].opposed(told[theirs]):
            return []
        if lasting[ours].weight(lasting[theirs]) >= _MARGIN:
            tie(parent, (one, other))
    return tied(group, parent)


def _set_against(told: Sequence[_Told], lasting: Sequence[_Told], home: Sequence[int]) -> list[int] | None:
    """Return for each part the set of those that cannot be one with it; None where that might not last."""
    against = [0] * len(told)
    telling = [(at, one.telling) for at, one in enumerate(told) if one.telling]
    for (one, ours), (other, theirs) in combinations(telling, 2):
        if home[one] == home[other]:
            continue
        if at_odds(ours[0], theirs[0]) or (len(ours) + len(theirs) > 2 and told[one].opposed_elsewhere(told[other])):
            if told is not lasting and not lasting[one].opposed_elsewhere(lasting[other]):
                return None
            against[one] |= 1 << other
            against[other] |= 1 << one
    return against
