"""`connect`: answers, limits, why there is none, and bad input."""

from dataclasses import replace

import pytest
from memory_reader import MemoryReader
from small_graph import Story, small_story

from graph.connections import connect
from graph.connections.answers import Connections
from graph.errors import UnknownNameError, UsageError


@pytest.fixture
def reader() -> MemoryReader:
    return small_story().reader()


def relations(found: Connections, place: int = 0) -> list[str]:
    return [step.relation for step in found.best[place].steps]


def test_a_stated_tie_comes_first_with_its_quote_and_outlet(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Dee Drew"])
    assert found.sentence == "Ann Archer and Dee Drew were team-mates at Eastham."
    (step,) = found.best[0].steps
    assert not step.derived
    assert step.evidence[0].quote == "Ann Archer teammateOf Dee Drew"
    assert step.evidence[0].whose() == "Evening Star, 10 March 2024"
    assert found.now == "1 September 2024"


def test_overlapping_spells_make_a_derived_step_that_says_from_what(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Bob Baker"])
    (step,) = found.best[0].steps
    assert (step.relation, step.derived) == ("teammateOf", True)
    assert step.at
    assert step.at.label == "Northtown"
    assert step.basis.startswith("both were players there from ")
    assert {line.relation for line in step.evidence} == {"playedFor"}
    assert found.best[0].to_json()["derived"] is True


def test_manager_and_player_who_overlap_are_derived(reader: MemoryReader) -> None:
    (step,) = connect(reader, ["Bob Baker", "Cy Cole"]).best[0].steps
    assert (step.relation, step.derived, step.subject.label) == ("playedUnder", True, "Bob Baker")


def test_one_after_the_other_in_a_job_is_derived(reader: MemoryReader) -> None:
    (step,) = connect(reader, ["Cy Cole", "Eve Ellis"]).best[0].steps
    assert (step.relation, step.derived, step.subject.label) == ("succeeded", True, "Eve Ellis")


def test_two_who_were_appointed_by_one_club_are_told_together() -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.claim("a", "Cy", "appointedBy", "Eastham", date="2015-10")
    story.claim("a", "Cy", "resignedFrom", "Eastham", date="2024")
    story.claim("a", "Eve", "managed", "Eastham", status="current")
    story.claim("a", "Eve", "appointedBy", "Eastham")
    assert connect(story.reader(), ["Cy", "Eve"]).sentence == "Cy and Eve were both appointed by Eastham."


def test_rumours_come_in_only_where_nothing_else_connects(reader: MemoryReader) -> None:
    assert connect(reader, ["Hal Hart", "Ann Archer"], rumours=False).best == ()
    found = connect(reader, ["Hal Hart", "Ann Archer"])
    assert found.rumours
    assert relations(found)[0] == "linkedWith"
    assert not connect(reader, ["Ann Archer", "Southmere"]).rumours


def test_the_least_certainty_is_kept(reader: MemoryReader) -> None:
    assert relations(connect(reader, ["Eve Ellis", "Westport"], certainty="reported")) == ["sackedBy"]
    assert not connect(reader, ["Eve Ellis", "Westport"], certainty="confirmed")


def test_denials_are_shown_beside_what_they_deny(reader: MemoryReader) -> None:
    (step,) = connect(reader, ["Eve Ellis", "Westport"]).best[0].steps
    assert [line.certainty for line in step.denials] == ["denied"]


def test_as_of_leaves_out_what_was_said_and_happened_later(reader: MemoryReader) -> None:
    assert not connect(reader, ["Ann Archer", "Southmere"], as_of="2024-03", rumours=False)
    found = connect(reader, ["Ann Archer", "Southmere"], as_of="2024-09-30")
    assert relations(found) == ["signedFor"]
    assert found.now == "30 September 2024"


def test_via_and_avoid(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Cy Cole"], avoid=["Northtown"])
    assert all("Northtown" not in [e.label for e in c.entities[1:-1]] for c in found.best)
    found = connect(reader, ["Ann Archer", "Eve Ellis"], via=["Dee Drew"])
    assert not found or all("Dee Drew" in [e.label for e in c.entities] for c in found.best)
    assert not connect(reader, ["Ann Archer", "Dee Drew"], avoid=["teammateOf"], rumours=False)


def test_not_connected_names_the_limit_that_cuts_the_path(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Fay Flint"], max_hops=2)
    assert not found
    assert any(reason.startswith("With more steps there is a connection of") for reason in found.reasons)
    assert "Northtown" in found.neighbours[0]
    lonely = connect(reader, ["Ann Archer", "Gus Grant"])
    assert lonely.reasons == ("Ann Archer and Gus Grant stand in separate parts of the graph, whatever the limits.",)


def test_three_are_joined_by_the_cheapest_connections(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Bob Baker", "Dee Drew"])
    joined = [{c.entities[0].label, c.entities[-1].label} for c in found.best]
    assert joined == [{"Ann Archer", "Dee Drew"}, {"Ann Archer", "Bob Baker"}]


def test_three_are_joined_in_other_ways_too(reader: MemoryReader) -> None:
    found = connect(reader, ["Ann Archer", "Bob Baker", "Cy Cole"], k=4)
    sets = [found.best, *found.alternatives]
    assert len(sets) > 1
    costs = [sum(connection.cost for connection in some) for some in sets]
    assert costs == sorted(costs)
    for some in sets:
        reached = {"Ann Archer"}
        for _ in some:
            for connection in some:
                ends = {connection.entities[0].label, connection.entities[-1].label}
                reached |= ends if ends & reached else set()
        assert reached == {"Ann Archer", "Bob Baker", "Cy Cole"}
        assert len(some) == 2
    assert len({tuple(c.sentence for c in some) for some in sets}) == len(sets)
    assert connect(reader, ["Ann Archer", "Bob Baker", "Cy Cole"], k=1).alternatives == ()
    assert connect(reader, ["Ann Archer", "Bob Baker"], k=4).alternatives == ()


def test_sets_that_join_come_cheapest_first_as_trying_all_shows() -> None:
    import itertools
    import random

    from graph.connections.answers import Connection
    from graph.connections.joining import joining_sets

    chance = random.Random(3)
    found = {
        pair: [Connection(sentence="", entities=(), steps=(), cost=chance.random()) for _ in range(2)]
        for pair in itertools.combinations(range(4), 2)
    }
    every = [(pair, connection.cost) for pair, some in found.items() for connection in some]

    def joins(pairs: list[tuple[int, int]]) -> bool:
        reached = {0}
        for _ in pairs:
            reached |= {end for pair in pairs if set(pair) & reached for end in pair}
        return len(reached) == 4

    trees = sorted(
        sum(cost for _, cost in some) for some in itertools.combinations(every, 3) if joins([pair for pair, _ in some])
    )
    sets = joining_sets(4, found, 12)
    assert [sum(connection.cost for connection in some) for some in sets] == pytest.approx(trees[:12])


def test_not_connected_tells_who_is_nearest_to_both_and_where_the_gap_is(reader: MemoryReader) -> None:
    found = connect(reader, ["Hal Hart", "Dee Drew"], rumours=False, max_hops=3)
    assert not found
    assert (found.common[0].entity.label, found.common[0].steps) == ("Southmere", (1, 2))
    gaps = [(gap.left.label, gap.right.label, gap.why) for gap in found.gaps]
    assert gaps == [("Hal Hart", "Southmere", "it is only rumoured")]
    assert any(
        reason.startswith("Nearest to both, whatever the limits, is Southmere: 1 step") for reason in found.reasons
    )
    elsewhere = connect(reader, ["Hal Hart", "Dee Drew"], rumours=False, max_hops=3, avoid=["Eastham"])
    assert any(
        reason.startswith("Nearest to both, whatever the limits but --avoid, is") for reason in elsewhere.reasons
    )
    data = found.to_json()
    assert data["nearest_to_both"][0]["steps"] == [1, 2]
    assert data["gaps"][0]["right"]["label"] == "Southmere"
    early = connect(reader, ["Ann Archer", "Dee Drew"], as_of="2020", rumours=False)
    assert [gap.why for gap in early.gaps] == ["no article had said so by 31 December 2020"]
    assert early.gaps[0].left.label == "Ann Archer"


@pytest.mark.parametrize(
    ("names", "options", "words"),
    [
        (["Ann Archer", "Ann Archer"], {}, "given twice"),
        (["Ann Archer"], {}, "at least two"),
        (["Ann Archer", "Bob Baker"], {"k": 0}, "from 1 to 50, not 0"),
        (["Ann Archer", "Bob Baker"], {"max_hops": 99}, "from 1 to 8, not 99"),
        (["Ann Archer", "Bob Baker"], {"as_of": "yesterday"}, "'yesterday' is no date"),
        (["Ann Archer", "Bob Baker"], {"as_of": "2024-13"}, "is no date"),
        (["Ann Archer", "Bob Baker"], {"certainty": "sure"}, "not 'sure'"),
        (["Ann Archer", "Bob Baker"], {"certainty": "reported", "rumours": True}, "exclude each other"),
        (["Ann Archer", " "], {}, "A name is empty"),
    ],
)
def test_bad_input_is_told_in_a_sentence(
    reader: MemoryReader, names: list[str], options: dict[str, object], words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        connect(reader, names, **options)  # type: ignore[arg-type]


def test_an_unknown_name_gets_suggestions(reader: MemoryReader) -> None:
    with pytest.raises(UnknownNameError) as caught:
        connect(reader, ["Ann Archr", "Bob Baker"])
    assert "Ann Archer" in caught.value.suggestions


def test_evidence_below_the_least_certainty_is_left_out() -> None:
    story = small_story()
    story.claim("new", "Bob Baker", "signedFor", "Westport", "rumoured")
    story.claim("late", "Bob Baker", "signedFor", "Westport", "reported")
    story.claim("late", "Bob Baker", "signedFor", "Westport", "confirmed")
    for certainty, expected in (("confirmed", 1), ("reported", 2), ("rumoured", 3)):
        (step,) = connect(story.reader(), ["Bob Baker", "Westport"], k=1, certainty=certainty).best[0].steps
        assert len({line.claim for line in step.evidence}) <= expected
        ranks = ("confirmed", "reported", "rumoured")
        assert {line.certainty for line in step.evidence} <= set(ranks[: ranks.index(certainty) + 1])


def test_a_step_is_dated_by_the_times_of_its_own_role() -> None:
    story = Story()
    story.article("a", "2026-02-21")
    story.claim("a", "Ann", "playedFor", "Northtown", status="former", from_="2009", until="2014")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2025-05")
    story.claim("a", "Ann", "managed", "Northtown", status="former")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01")
    story.claims[:] = [replace(row, subject_words="Ann") for row in story.claims]
    times = {}
    for relation in ("playedFor", "managed", "sackedBy"):
        (found,) = connect(story.reader(), ["Ann", "Northtown"], via=[relation]).best[:1]
        (step,) = found.steps
        times[step.relation] = [spell.words() for spell in step.spells]
    assert times["managed"] == ["May 2025 – January 2026"]
    assert times.get("playedFor", ["2009 – 2014"]) == ["2009 – 2014"]


def test_what_was_said_to_hold_long_ago_is_told_with_its_month() -> None:
    story = Story()
    story.article("old", "2024-05-21")
    story.article("new", "2026-02-20")
    story.claim("old", "Ann", "managed", "Northtown", status="current")
    story.claim("new", "Bob", "managed", "Eastham", status="current")
    story.claim("old", "Cy", "managed", "Southmere", status="current", until="2027")
    reader = story.reader()
    assert connect(reader, ["Ann", "Northtown"]).sentence == "Ann manages Northtown, as told in May 2024."
    assert connect(reader, ["Bob", "Eastham"]).sentence == "Bob manages Eastham."
    assert connect(reader, ["Cy", "Southmere"]).sentence == "Cy manages Southmere."


def test_the_newest_word_decides_whether_a_job_is_told_as_past() -> None:
    story = Story()
    story.article("old", "2024-03-30")
    story.article("new", "2026-02-21")
    story.claim("old", "Ann", "managed", "Northtown", status="current")
    assert connect(story.reader(), ["Ann", "Northtown"], as_of="2024-06").sentence == "Ann manages Northtown."
    story.claim("new", "Ann", "managed", "Northtown", status="former")
    assert connect(story.reader(), ["Ann", "Northtown"]).sentence == "Ann managed Northtown."


def test_a_role_that_is_read_more_surely_leads_before_one_that_a_single_source_tells_of() -> None:
    story = Story()
    for name in ("a", "b", "c"):
        story.article(name, "2024-05-21")
    story.claim("a", "Ann", "managed", "Northtown", status="former")
    for name in ("b", "c"):
        story.claim(name, "Ann", "playedFor", "Northtown", status="former")
    sure = [replace(row, confidence=0.8 if row.relation == "managed" else 0.95) for row in story.claims]
    for claims, sentence in (
        (sure, "Ann played for Northtown."),
        ([replace(row, confidence=0.95) for row in sure], "Ann managed Northtown."),
    ):
        story.claims = claims
        assert connect(story.reader(), ["Ann", "Northtown"]).sentence == sentence


def test_a_step_shows_only_what_was_said_of_its_own_club() -> None:
    story = Story()
    for name in ("a", "b", "c"):
        story.article(name, "2024-05-21")
    for name, team in (("a", "Northtown"), ("b", "Southmere"), ("c", "Southmere")):
        story.claim(name, "Ann", "succeeded", "Bob", at=team)
    story.claim("a", "Bob", "relativeOf", "Cy")
    (found,) = connect(story.reader(), ["Ann", "Cy"]).best
    assert found.steps[0].sentence == "Ann succeeded Bob at Southmere."
    assert {line.article for line in found.steps[0].evidence} == {"b", "c"}


def test_what_is_to_be_avoided_is_not_pointed_out_as_nearest_and_a_rumour_is_told_as_one() -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.claim("a", "Ann", "managed", "Eastham", status="former")
    story.claim("a", "Bob", "playedFor", "Eastham", status="former")
    story.claim("a", "Bob", "departedFrom", "Eastham", "rumoured")
    apart = connect(story.reader(), ["Ann", "Bob"], avoid=["Eastham"])
    assert apart.reasons == ("Without --avoid there is a connection of 2 steps, by way of Eastham.",)
    assert apart.common == () == apart.gaps
    together = connect(story.reader(), ["Ann", "Bob"], rumours=True)
    assert together.best[0].steps[1].also == ("may leave",)
