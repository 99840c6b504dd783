"""What is put together, or passed over, at a first look is what the long look would have said."""

import random

from graph.identity.compare import opposed, unopposed
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import Records, affected
from graph.identity.told import Context, Spell

TEAMS = ("club/alder", "club/birch", "Club:cedar", "national-team/elm", "national-team/fir", "club/fir-women")
ROLES = ("player", "coach", "assistant", "staff", "office", "any")
STATUSES = ("current", "joined", "left", "former", "linked", "expected")


def made_up(rng: random.Random, moving: bool) -> Spell:
    first = 12 * 2000 + rng.choice((rng.randrange(3), rng.randrange(40), rng.randrange(400)))
    if moving:
        first = 12 * 2000 + rng.randrange(3)
        return Spell("player", rng.choice(STATUSES[:3]), rng.choice(TEAMS[:3]), first, first)
    first, last = rng.choice(((first, first), (first, first), (first - first % 12, first - first % 12 + 11), (-1, -1)))
    return Spell(rng.choice(ROLES), rng.choice(STATUSES), rng.choice(TEAMS), first, last)


def test_nothing_speaks_against_any_parts_of_spells_that_are_unopposed() -> None:
    rng, found = random.Random(20260220), {True: 0, False: 0}
    for number in range(10_000):
        spells = {made_up(rng, number % 2 > 0) for _ in range(rng.randint(2, 7))}
        plain = unopposed(spells)
        found[plain] += 1
        ours = {spell for spell in sorted(spells) if rng.random() < 0.5}
        theirs = (
            spells - ours if rng.random() < 0.8 else {spell for spell in sorted(spells - ours) if rng.random() < 0.5}
        )
        if plain:
            assert not opposed(Context(ours), Context(theirs)), (ours, theirs)
    assert min(found.values()) > 1_000


def person(article: str, label: str, line: str) -> NameRecord:
    return make_record(article, f"Person|{label}", "Person", label, [], None, [line])


def test_a_surname_of_another_time_is_passed_over_with_those_who_bear_it() -> None:
    then = "in player current 1985-05-01 club/alder"
    old = [person("a1", "Slot", then), person("a2", "Tonny Slot", then)]
    new = person("a3", "Arne Slot", "in player current 2024-05-01 club/alder")
    assert affected(Records([*old, new]), [new]).records == [new]
    near = person("a4", "Slot", "in player current 2023-05-01 club/alder")
    assert affected(Records([*old, new, near]), [new]).records == [*old, new, near]
