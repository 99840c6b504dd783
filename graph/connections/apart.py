"""Why nothing connects two entities: what limit cuts the path, who is nearest to both, and where the gap is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from ..rdf.rows import EntityRow
from . import days
from .answers import Gap, InCommon
from .evidence import Books
from .network import Limits, Network
from .phrases import list_of, the

MORE_STEPS = "With more steps"
_NEAREST = 3
_CLOSE = 5


@dataclass(frozen=True, slots=True)
class Apart:
    """Looks beyond the limits that nothing was found within."""

    network: Network
    books: Books
    limits: Limits
    most_hops: int

    def neighbours(self, end: EntityRow) -> tuple[str, ...]:
        """Return the closest neighbours of an end by name, those with most edges first."""
        near = set(self.network.neighbours(end.iri))
        ordered = sorted(near, key=lambda n: (-self.network.degree(n), n))[:_CLOSE]
        return tuple(self.books.label(self.network.iri(n)) for n in ordered)

    def pair(self, ends: Sequence[EntityRow], joined: Callable[[EntityRow, EntityRow], bool]) -> Sequence[EntityRow]:
        """Return the first two of the ends that nothing connects."""
        return next((pair for pair in combinations(ends, 2) if not joined(*pair)), ends[:2])

    def unheard_of(self, ends: Sequence[EntityRow]) -> list[str]:
        """Return in sentences which of the ends no article ties to anybody."""
        return [
            f"No article says how {end.label} is tied to anybody."
            for end in ends
            if not self.network.neighbours(end.iri)
        ]

    def reasons(self, a: EntityRow, b: EntityRow, *, may_use_rumours: bool) -> list[str]:
        """Return in sentences which limit would have to give way for a connection of the two."""
        limits = self.limits
        looser: list[tuple[str, Limits]] = []
        if may_use_rumours and limits.certainty != "rumoured":
            looser.append(("With rumours let in", replace(limits, certainty="rumoured")))
        if limits.as_of:
            looser.append((f"After {days.in_words(limits.as_of.isoformat())}", replace(limits, as_of=None)))
        if limits.avoid:
            looser.append(("Without --avoid", replace(limits, avoid=frozenset())))
        if limits.via:
            looser.append(("Without --via", replace(limits, via=frozenset())))
        if limits.max_hops < self.most_hops:
            looser.append((MORE_STEPS, replace(limits, max_hops=self.most_hops)))
        found = []
        for words, other in looser:
            paths = self.network.paths(a.iri, b.iri, 1, other, now=self.books.now())
            if paths:
                steps = len(paths[0].iris) - 1
                names = list_of([self.books.label(iri) for iri in paths[0].iris[1:-1]]) or "nobody else"
                count = f"{steps} step{'s' if steps > 1 else ''}"
                found.append(f"{words} there is a connection of {count}, by way of {names}.")
        return found

    def beyond(self, a: EntityRow, b: EntityRow) -> tuple[tuple[InCommon, ...], tuple[Gap, ...]]:
        """Return who is nearest to both if all limits but --avoid are lifted, and which steps there they cut."""
        lifted = Limits(max_hops=self.most_hops, certainty="rumoured", avoid=self.limits.avoid)
        common: dict[str, InCommon] = {}
        paths = self.network.paths(a.iri, b.iri, _NEAREST, lifted, now=self.books.now())
        for path in paths:
            steps = len(path.iris) - 1
            if steps > 1:
                middle = path.iris[steps // 2]
                common.setdefault(middle, InCommon(self.books.entity(middle), (steps // 2, steps - steps // 2)))
        closest = [
            (left, right, self._forbids(left, right)) for path in paths[:1] for left, right in pairwise(path.iris)
        ]
        entity = self.books.entity
        return tuple(common.values()), tuple(
            Gap(entity(left), entity(right), why) for left, right, why in closest if why
        )

    def _forbids(self, left: str, right: str) -> str:
        """Return in a few words what keeps the limits from allowing a step; nothing where they allow it."""
        limits = self.limits
        if self._joins(left, right, limits):
            return ""
        if self._joins(left, right, replace(limits, certainty="rumoured")):
            return "it is only rumoured" if limits.certainty == "reported" else "it is not confirmed"
        if self._joins(left, right, replace(limits, as_of=None)) and limits.as_of:
            return f"no article had said so by {days.in_words(limits.as_of.isoformat())}"
        return "more than one limit rules it out"

    def _joins(self, left: str, right: str, limits: Limits) -> bool:
        a, b = self.network.node(left), self.network.node(right)
        if a is None or b is None or {left, right} & limits.avoid:
            return False
        return bool(self.network.edges_between(a, b, self.network.steps(limits, now=self.books.now())))


def whatever(limits: Limits) -> str:
    """Return in words which limits were lifted to see what lies beyond them: --avoid never is."""
    return "whatever the limits but --avoid" if limits.avoid else "whatever the limits"


def in_sentences(common: Sequence[InCommon], gaps: Sequence[Gap], ends: Sequence[EntityRow], limits: str) -> list[str]:
    """Return the same in English; `limits` tells which of them were lifted (`whatever`)."""
    found = []
    if common:
        first = common[0]
        counts = [f"{n} step{'s' if n > 1 else ''} from {end.label}" for n, end in zip(first.steps, ends, strict=False)]
        others = [the(one.entity.label) for one in common[1:] if sum(one.steps) == sum(first.steps)]
        also = f"; as near {'is' if len(others) == 1 else 'are'} {list_of(others)}" if others else ""
        found.append(f"Nearest to both, {limits}, is {the(first.entity.label)}: {' and '.join(counts)}{also}.")
    found += [
        f"The step between {the(gap.left.label)} and {the(gap.right.label)} is outside the limits: {gap.why}."
        for gap in gaps
    ]
    return found
