"""What is put together, or passed over, at a first look is what the long look would have said."""

import random

from graph.identity.clusters import Cluster, first_mention
from graph.identity.compare import (
    at_odds,
    best_weight,
    in_passing,
    objections,
    opposed,
    playing_days,
    support,
    support_weights,
    team_shared,
    unopposed,
    weight_of_two,
)
from graph.identity.decisions import Decisions
from graph.identity.keys import may_slip, of_slips, own_keys
from graph.identity.names import agreement, read_name
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import Records, affected
from graph.identity.told import MANY, Context, Spell, read_lines
from graph.identity.uniting import Compared, agglomerate, namesakes

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


def test_two_spells_are_at_odds_where_there_is_a_reason() -> None:
    rng, found = random.Random(20260220), {True: 0, False: 0}
    for number in range(20_000):
        one, other = made_up(rng, number % 3 == 0), made_up(rng, number % 3 == 0)
        found[at_odds(one, other)] += 1
        assert at_odds(one, other) == bool(objections(Context([one]), Context([other]))), (one, other)
    assert min(found.values()) > 1_000


def test_two_spells_at_one_team_weigh_what_the_long_look_says() -> None:
    rng = random.Random(20260220)
    for number in range(10_000):
        one, other = (made_up(rng, number % 3 == 0)._replace(team=TEAMS[number % 6]) for _ in range(2))
        ours, theirs = Context([one]), Context([other])
        assert [weight_of_two(one, other)] == support_weights(ours, theirs), (one, other)
        further = [made_up(rng, False)._replace(team=one.team) for _ in range(2)]
        assert [best_weight([one], further)] == support_weights(ours, Context(further)), (one, further)
        assert team_shared(one, other) == support(ours, theirs)[0].reason, (one, other)


def test_playing_days_are_those_of_what_is_told() -> None:
    rng, found = random.Random(20260220), {True: 0, False: 0}
    for _ in range(2_000):
        spells = [made_up(rng, False) for _ in range(rng.randint(1, 5))]
        context = Context(spells)
        found[bool(context.played)] += 1
        assert playing_days(spells) == (context.playing if context.played else (-1, -1)), spells
    assert min(found.values()) > 100


def test_a_date_by_the_month_is_read_as_one_that_is_written_otherwise() -> None:
    for month in range(1, 13):
        dates = f"2004-{month:02}-03", f"2004-{month:02}", f"2004-{month}-03"
        told = {read_lines((f"in coach current {date} club/alder",))[0][0] for date in dates}
        assert [(spell.first, spell.last) for spell in told] == [(2004 * 12 + month - 1,) * 2]
    ((spell,), _) = read_lines(("in coach former 2004-05 club/alder",))
    assert spell.first < spell.last == 2004 * 12 + 4
    ((year,), _), ((unknown,), _) = (read_lines((f"in coach current {date} club/alder",)) for date in ("2004", "-"))
    assert (year.first, year.last, unknown.last) == (2004 * 12, 2004 * 12 + 11, -1)


def test_names_passed_over_as_no_slips_do_not_agree() -> None:
    rng, passed, agreeing = random.Random(20260220), 0, 0
    given = ("Bob", "Robert", "Bakan", "Kaban", "Kabani", "Jo", "Josh", "Joshua", "Nabak", "Anna", "Bo")
    surnames = ("Banak", "Kanab", "Bakan", "Nilbak", "Banilk", "Josh", "Hosj", "Aban", "Baan", "Slot", "Slott", "Slto")
    names = {f"{rng.choice(given)} {rng.choice(surnames)}" for _ in range(200)}
    records = [person(name, name, "in player current 2024-05-01 club/alder") for name in sorted(names)]
    for at, one in enumerate(records):
        for other in records[:at]:
            shared = {*own_keys(one.keys)}.intersection(own_keys(other.keys))
            if not shared or not all(map(of_slips, shared)):
                continue
            agree = bool(agreement(read_name(one.label), read_name(other.label)))
            agreeing += agree
            if not may_slip(one.names, one.keys, other.names, other.keys):
                passed += 1
                assert not agree, (one.label, other.label)
    assert passed > 100 and agreeing > 20, (passed, agreeing)


def test_what_can_be_told_at_a_glance_of_one_team_is_what_the_long_look_says() -> None:
    rng, plain = random.Random(20260220), 0
    for number in range(10_000):
        spells = [made_up(rng, False)._replace(team=TEAMS[number % 6]) for _ in range(rng.randint(2, 4))]
        ours = {spell for spell in spells if rng.random() < 0.5}
        if in_passing(spells):
            plain += 1
            assert not objections(Context(ours), Context({*spells} - ours)), spells
    assert plain > 1_000


def told_of(rng: random.Random, teams: list[str], spells: int, moving: float) -> list[str]:
    found = []
    for _ in range(spells):
        spell = made_up(rng, rng.random() < 0.1)
        date = f"{spell.first // 12}-{spell.first % 12 + 1:02}" if spell.first == spell.last else f"{spell.first // 12}"
        status = spell.status if rng.random() < moving else "current"
        team = rng.choice(teams) if rng.random() < 0.9 or spells == 1 else spell.team
        found.append(f"in {spell.role} {status} {'-' if spell.last < 0 else date} {team}")
    return found


def test_namesakes_told_at_once_are_those_that_pairs_compared_give() -> None:
    rng, looked, many, in_bits = random.Random(20260220), 0, 0, 0
    nobody = frozenset({("gone", "Person|Nobody")}), frozenset({("gone", "Person|Somebody")})
    in_pairs = Decisions(splits=(nobody,))  # which splits nobody here, and has every pair compared
    for number in range(1_500):
        large = number % 100 == 0
        teams = [f"club/{team}" for team in range(2_000 if large else 12)]
        clusters = []
        for at in range(rng.randint(70, 90) if large else rng.randint(3, 9)):
            lines = told_of(rng, teams, 1, 0) if large else told_of(rng, teams, rng.choice((1, 1, 2)), 0.5)
            record = make_record(f"a{at:02}", "Person|Ann Oak", "Person", "Ann Oak", [], None, lines)
            clusters.append(Cluster([record], None, True, None))
        found = namesakes(clusters)
        rng.shuffle(clusters)
        long_way = agglomerate(clusters, in_pairs, Compared())
        short_way = agglomerate(clusters, Decisions(), Compared())
        assert [one.records for one in short_way] == [one.records for one in long_way], number
        assert [one.context.spells for one in short_way] == [one.context.spells for one in long_way]
        assert list(map(first_mention, short_way)) == sorted(map(first_mention, short_way))
        in_bits += found is None and len(long_way) > 2
        if found is not None:
            looked += 1 < len(found) < len(clusters)
            many += len({spell for cluster in clusters for spell in cluster.context.spells}) > MANY
            told = [[record.article for cluster in group for record in cluster.records] for group in found]
            assert sorted(map(sorted, told)) == [[r.article for r in one.records] for one in long_way], number
    assert looked > 300 and many > 3 and in_bits > 100, (looked, many, in_bits)


def person(article: str, label: str, line: str) -> NameRecord:
    return make_record(article, f"Person|{label}", "Person", label, [], None, [line])


def test_a_surname_of_another_time_is_passed_over_with_those_who_bear_it() -> None:
    then = "in player current 1985-05-01 club/alder"
    old = [person("a1", "Slot", then), person("a2", "Tonny Slot", then)]
    new = person("a3", "Arne Slot", "in player current 2024-05-01 club/alder")
    assert affected(Records([*old, new]), [new]).records == [new]
    near = person("a4", "Slot", "in player current 2023-05-01 club/alder")
    assert affected(Records([*old, new, near]), [new]).records == [*old, new, near]
