"""What one more article costs identity, with ten thousand, a hundred thousand and a million names in the graph.

Names are drawn as they are borne: the share of the surname of rank r is 1 / (r + 10) ** 0.95 among 150,000 surnames,
and of the given name of rank r 1 / (r + 4) ** 1.1 among 5,000: Zipf-Mandelbrot curves that come near to the published
frequencies of the census of the United States of 2010 (the first surname is borne by about 0.8 per cent of the people,
the first ten by about 5, the first thousand by about 40).  Every article names five people, one in four by surname
alone, each with one of 1,200 teams and a year; half of the people were named before.

Timed is what the store asks of identity for an article that comes: the records it may change (`affected`) and who they
are (`resolve`), on an index in memory, so that the store's own cost is not in it;
in seconds of the processor, so that what else the machine does is not either.

    .venv/bin/python benchmarks/identity.py            # 10,000, 100,000 and 1,000,000 names
    .venv/bin/python benchmarks/identity.py 10000 50000
"""

import gc
import random
import statistics
import sys
import time
from array import array
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

import numpy

from graph.identity import clusters, compare, keys, labels, names, search, told
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import affected, resolve
from graph.identity.search import Records

SURNAMES, GIVEN, TEAMS, PER_ARTICLE, TIMED = 150_000, 5_000, 1_200, 5, 400
CONSONANTS, VOWELS = "bdfgklmnprstv", "aeiou"
SYLLABLES = len(CONSONANTS) * len(VOWELS)
Drawn = tuple[int, str, str]
"""A record before it is made: the number of its article, its label and its line of context."""


def invented_name(rank: int, syllables: int) -> str:
    """Return the name of a rank: syllables that no two ranks share, and far from those of the ranks beside it."""
    rest, spoken = rank * 7_654_321 % SYLLABLES**syllables, ""
    for _ in range(syllables):
        rest, at = divmod(rest, SYLLABLES)
        spoken += CONSONANTS[at // len(VOWELS)] + VOWELS[at % len(VOWELS)]
    return spoken.capitalize() + "n"


class Index:
    """An index of a great many records, kept small: what is asked for is looked up and made once, and then kept."""

    def __init__(self) -> None:
        self._drawn: list[Drawn] = []
        self._bearing, self._borne = array("q"), array("i")
        self._order = numpy.zeros(0, dtype=numpy.int64)
        self._hashes = numpy.zeros(0, dtype=numpy.int64)
        self._made: dict[int, NameRecord] = {}
        self._read: dict[str, list[NameRecord]] = {}
        self._late = Records()

    def fill(self, drawn: Sequence[Drawn]) -> None:
        """Take in what `make` makes records of."""
        for number, one in enumerate(drawn):
            borne = make(one).keys
            self._bearing.extend(hash(key) for key in borne)
            self._borne.extend([number] * len(borne))
        self._drawn = list(drawn)
        hashes = numpy.frombuffer(self._bearing, dtype=numpy.int64)
        order = numpy.argsort(hashes, kind="stable")
        self._hashes, self._order = hashes[order], numpy.frombuffer(self._borne, dtype=numpy.int32)[order]

    def add(self, record: NameRecord) -> None:
        """Take in a record that comes later."""
        self._late.add(record)

    def records_with_key(self, key: str) -> Sequence[NameRecord]:
        """Return every record that bears the key."""
        if key not in self._read:
            first, last = (int(numpy.searchsorted(self._hashes, hash(key), side)) for side in ("left", "right"))
            found = [self._record(int(number)) for number in self._order[first:last]]
            self._read[key] = [record for record in found if key in record.keys]
        return [*self._read[key], *self._late.records_with_key(key)]

    def record(self, article: str, key: str) -> NameRecord | None:
        """Return the record of an article with that record key; asked for late ones only."""
        return self._late.record(article, key)

    def largest_block(self) -> int:
        """Return how many records bear the key that most records bear."""
        return int(numpy.unique(self._hashes, return_counts=True)[1].max())

    def _record(self, number: int) -> NameRecord:
        if number not in self._made:
            self._made[number] = make(self._drawn[number])
        return self._made[number]


def make(drawn: Drawn) -> NameRecord:
    """Return the record of somebody drawn."""
    number, label, line = drawn
    return make_record(f"article-{number:07}", f"Person|{label}", "Person", label, [label], None, [line])


class Names:
    """Draws people, teams and years."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.surnames = list(accumulate(1 / (rank + 10) ** 0.95 for rank in range(1, SURNAMES + 1)))
        self.given = list(accumulate(1 / (rank + 4) ** 1.1 for rank in range(1, GIVEN + 1)))
        self.people: list[tuple[str, str, int, int]] = []

    def rank(self, shares: list[float]) -> int:
        """Draw a rank from 0, each as often as its share of what `shares` add up to, summed as they go, says."""
        return bisect(shares, self.chance.random() * shares[-1])

    def person(self) -> tuple[str, str, int, int]:
        """A person: given name, surname, team, year; half of the time one that was drawn before."""
        if self.people and self.chance.random() < 0.5:
            return self.chance.choice(self.people)
        given, surname = invented_name(self.rank(self.given), 3), invented_name(self.rank(self.surnames), 4)
        drawn = given, surname, self.chance.randrange(TEAMS), self.chance.randrange(1990, 2026)
        self.people.append(drawn)
        return drawn

    def article(self, number: int) -> list[Drawn]:
        """What the records of one article are made of."""
        found: dict[str, Drawn] = {}
        for _ in range(PER_ARTICLE):
            given, surname, team, year = self.person()
            label = surname if self.chance.random() < 0.25 else f"{given} {surname}"
            role = self.chance.choice(("player current", "coach current", "any linked"))
            line = f"in {role} {year}-0{self.chance.randrange(1, 10)} club/team-{team}"
            found[label] = number, label, line
        return list(found.values())


def _forget() -> None:
    """Empty the caches of names, as a process that takes in one article starts with empty ones."""
    for module in (clusters, compare, keys, labels, names, search, told):
        for function in vars(module).values():
            if hasattr(function, "cache_clear") and function.cache_info().maxsize > 1000:
                function.cache_clear()


def measure(count: int) -> tuple[list[float], Counter[int], int]:
    """Return what articles cost with `count` names there, in seconds, how much they touched, and the largest block."""
    chance, index, number = Names(20260220), Index(), 0
    drawn: list[Drawn] = []
    while len(drawn) < count:
        drawn.extend(chance.article(number))
        number += 1
    index.fill(drawn)
    seconds: list[float] = []
    touched: Counter[int] = Counter()
    gc.collect()
    gc.freeze()  # else the collector walks through the index, which a store keeps on disk
    for extra in range(TIMED):
        records = [make(one) for one in chance.article(number + extra)]
        for record in records:
            index.add(record)
        affected(index, records)  # has the index make what it is asked for, which is not to be timed
        _forget()
        start = time.process_time()
        living = affected(index, records)
        resolve(living)
        seconds.append(time.process_time() - start)
        touched[len(living.records)] += 1
    return sorted(seconds), touched, index.largest_block()


def popular(count: int) -> float:
    """Return the seconds that one more article costs on somebody whom `count` articles name, under three names."""
    chance = random.Random(20260220)
    spells = ("player current", "player joined", "player former", "any linked"), ("alder", "birch", "cedar", "dogwood")
    index = Records()
    for number in range(count + 1):
        label = chance.choice(("Alfred Corvin", "Alfred Corvin", "Alfie Corvin", "Corvin"))
        year = chance.randrange(2017, 2026)
        context = {
            f"in {chance.choice(spells[0])} {year}-{chance.randrange(10, 13)}-{chance.randrange(10, 29)} club/{team}"
            for team in chance.sample(spells[1], 2)
        }
        record = make_record(f"article-{number:05}", f"Person|{label}", "Person", label, [label], None, context)
        index.add(record)
    _forget()
    start = time.process_time()
    resolve(affected(index, [record]))
    return time.process_time() - start


def main(sizes: list[int]) -> None:
    """Print a line for each size, and how much the median grew from the first."""
    first = 0.0
    for size in sizes:
        seconds, touched, largest = measure(size)
        median, p99 = statistics.median(seconds), seconds[int(len(seconds) * 0.99)]
        first = first or median
        print(
            f"{size:>9,} names: one article costs {median * 1e3:.2f} ms (median; {median / first:.2f} of the first), "
            f"{p99 * 1e3:.1f} ms (99th percentile), {seconds[-1] * 1e3:.1f} ms (worst of {TIMED}); "
            f"it touches {statistics.median(touched.elements()):.0f} records (median), {max(touched)} at most; "
            f"largest block {largest:,}",
            flush=True,
        )
    for count in (100, 1_000, 3_000):
        print(
            f"one more article on somebody whom {count:,} articles name costs {popular(count) * 1e3:.0f} ms", flush=True
        )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
