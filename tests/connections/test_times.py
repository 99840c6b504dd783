"""What the arrays say of when people were at teams rules out only ties that the claims do not make."""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import graph_of, invented
from small_graph import Story

from graph.connections import connect, csr, days
from graph.connections.connecting import _Asker
from graph.connections.csr import pack_spans, unpack_spans
from graph.connections.evidence import Books
from graph.connections.explain import Explainer
from graph.connections.layout import lay_out
from graph.connections.network import Limits, Network
from graph.connections.search import Path as Found
from graph.connections.times import Told
from graph.connections.views import view_of
from graph.errors import TouchlineError

PEOPLE, TEAMS = ("Ann", "Bob", "Cy", "Dee"), ("Northtown", "Southmere")
RELATIONS = (
    *("playedFor", "playedFor", "managed", "managed", "signedFor", "appointedBy", "sackedBy", "resignedFrom"),
    *("departedFrom", "assistantAt", "linkedWith"),
)
MOMENTS = ("2010", "2012-03", "2012-04-05", "2013", "2013-11", "2014-01-31", "2014-05", "2019-08-01")
STATUSES = ("current", "current", "former", "future", None)
moments = st.sampled_from(MOMENTS)
said = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from(RELATIONS),
    st.sampled_from(TEAMS),
    st.sampled_from(("confirmed", "confirmed", "reported", "rumoured", "denied")),
    st.sampled_from(STATUSES),
    st.sampled_from((*MOMENTS, None)),  # when it was said
    st.fixed_dictionaries(
        {},
        optional={"date": moments, "from_": moments, "until": moments, "duration": st.sampled_from(("P7M", "P2Y"))},
    ),
)
EVERY_TIE = ("teammateOf", "playedUnder", "succeeded")


def told(rows: Iterable[tuple]) -> Story:  # type: ignore[type-arg]
    story = Story()
    for name in PEOPLE:
        story.entity(name, "Person")
    for number, (subject, relation, team, certainty, status, published, dates) in enumerate(rows):
        story.article(f"a{number}", published)
        more = {"status": status} if status else {}
        story.claim(f"a{number}", subject, relation, team, certainty, **more, **dates)
    return story


def explainer_of(story: Story, limits: Limits) -> Explainer:
    reader = story.reader()
    network = Network.build(reader.claim_heads(), {row.iri: row.type for row in reader.entities()})
    return _Asker(network, Books(reader, limits.as_of), limits, 1).explainer


@settings(max_examples=400, deadline=None)
@given(
    st.lists(said, min_size=2, max_size=14),
    st.sampled_from([None, date(2012, 4, 5), date(2014, 2, 1)]),
    st.sampled_from(["confirmed", "reported", "rumoured"]),
)
def test_no_tie_that_claims_make_is_ruled_out(rows: list[tuple], as_of: date | None, certainty: str) -> None:  # type: ignore[type-arg]
    explainer = explainer_of(told(rows), Limits(as_of=as_of, certainty=certainty))
    network = explainer.network
    nodes = {network.iri(number): number for number in range(network.arrays.node_count)}
    people = [iri for iri in nodes if "/person/" in iri]
    for team in nodes.keys() - set(people):
        for one, other in combinations(sorted(people), 2):
            tie = explainer._derive(one, team, other)
            may_be = explainer.may_tie(nodes[one], nodes[team], nodes[other])
            assert tie is None or tie.relation in may_be


@settings(max_examples=150, deadline=None)
@given(st.lists(said, min_size=2, max_size=14))
def test_what_a_tie_saves_is_no_more_than_was_said_before_reading(rows: list[tuple]) -> None:  # type: ignore[type-arg]
    explainer = explainer_of(told(rows), Limits())
    network = explainer.network
    ends = [node for node in range(network.arrays.node_count) if "/person/" in network.iri(node)]
    for one, other in combinations(ends, 2):
        for path in network.search(one, other, 20, Limits()):
            if len(path.nodes) > 2:
                (candidate,) = explainer.candidates(path)
                settled = candidate.settle() if candidate.settle else candidate
                assert settled.settle is None
                assert candidate.cost <= settled.cost + 1e-9
                assert candidate.settle or settled.cost == path.cost


def test_a_bound_that_is_worked_out_and_a_vacancy_are_reckoned_with() -> None:
    story = Story()
    story.article("a", "2026-01-13")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01-12")
    story.claim("a", "Ann", "managed", "Northtown", status="former", duration="P7M")
    story.claim("a", "Bob", "playedFor", "Northtown", status="former", from_="2025-08", until="2025-09")
    story.claim("a", "Cy", "sackedBy", "Southmere", date="2026-01-12")
    story.claim("a", "Dee", "appointedBy", "Southmere", date="2026-06-05")
    explainer = explainer_of(story, Limits())
    network = explainer.network
    for one, team, other, relation in (
        ("Ann", "Northtown", "Bob", "playedUnder"),
        ("Cy", "Southmere", "Dee", "succeeded"),
    ):
        iris = [story.entity(one, "Person"), story.entity(team, "Club"), story.entity(other, "Person")]
        tie = explainer._derive(*iris)
        assert tie
        assert tie.relation == relation
        assert relation in explainer.may_tie(*(network.node(iri) or 0 for iri in iris))


def stories_of_spells(seed: int) -> Story:
    chance = random.Random(seed)
    rows = []
    for _ in range(60):
        dates = {name: chance.choice(MOMENTS) for name in ("date", "from_", "until") if chance.random() < 0.3}
        team = f"Team {chance.randrange(5)}"
        who, other = chance.sample(range(12), 2)
        if chance.random() < 0.3:
            rows.append((f"P{who}", "relativeOf", f"P{other}", "confirmed", None, chance.choice(MOMENTS), {}))
        else:
            status = chance.choice(STATUSES)
            certainty = chance.choice(("confirmed", "reported"))
            rows.append(
                (f"P{who}", chance.choice(RELATIONS[:7]), team, certainty, status, chance.choice(MOMENTS), dates)
            )
    return told(rows)


def answers(story: Story, pairs: Sequence[tuple[str, str]]) -> list[str]:
    reader, found = story.reader(), []
    for number, ends in enumerate(pairs):
        options = ({"k": 1, "max_hops": 8}, {"k": 5}, {"as_of": "2013", "certainty": "reported"})[number % 3]
        try:
            found.append(json.dumps(connect(reader, ends, **options).to_json()))  # type: ignore[arg-type]
        except TouchlineError as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_the_answers_are_those_that_reading_every_claim_gives(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    story = stories_of_spells(seed)
    pairs = list(combinations([f"P{n}" for n in range(12)], 2))
    sparing, read = answers(story, pairs), Explainer._tie
    asked: list[str] = []

    def counted(self: Explainer, *given: Any) -> object:
        asked.append("")
        return read(self, *given)

    monkeypatch.setattr(Explainer, "_tie", counted)
    assert answers(story, pairs) == sparing
    few = len(asked)
    monkeypatch.setattr(Explainer, "may_tie", lambda *_: EVERY_TIE)
    monkeypatch.setattr(Explainer, "_bare_spells", Explainer._spells)
    monkeypatch.setattr(Explainer, "_bare_claims", Explainer._kept)
    assert answers(story, pairs) == sparing
    assert any('"derived": true' in answer for answer in sparing)
    assert few < len(asked) - few


def test_what_claims_were_read_for_is_kept_and_no_more_than_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    from graph.connections import explain

    story = Story()
    story.article("a", "2024-01-01")
    for name in PEOPLE:
        story.claim("a", name, "playedFor", "Northtown", status="former", from_="2016", until="2020")
    explainer = explainer_of(story, Limits())
    monkeypatch.setattr(explain, "MOST_TIES", 2)
    ann, bob, cy, dee = (explainer.network.node(story.entity(name, "Person")) or 0 for name in PEOPLE)
    team = explainer.network.node(story.entity("Northtown", "Club"))
    assert team is not None
    for pair in ((ann, bob), (ann, cy), (ann, bob), (ann, dee)):
        (candidate,) = explainer.candidates(Found((pair[0], team, pair[1]), 2.0))
        assert candidate.settle
        assert candidate.settle().nodes == pair
    assert list(explainer.steps.ties) == [(ann, team, dee)]


@pytest.mark.parametrize(
    ("relation", "quote", "subject_words", "dates"),
    [
        ("appointedBy", "Ann was hired as sporting director", "Ann", {"date": "2015-01-01"}),
        ("managed", "played there from 2015 to 2016 under Ann", "Ann", {"from_": "2015", "until": "2016"}),
    ],
)
def test_where_words_decide_what_a_time_was_ranking_reads_them(
    relation: str, quote: str, subject_words: str, dates: dict[str, str]
) -> None:
    story = Story()
    story.article("a", "2024-01-01")
    story.claim("a", "Ann", relation, "Northtown", **dates)
    story.claim("a", "Bob", "playedFor", "Northtown", status="former", from_="2014", until="2018")
    plain = connect(story.reader(), ["Ann", "Bob"]).best[0]
    assert plain.steps[0].relation == "playedUnder"
    story.claims[0] = replace(story.claims[0], quote=quote, subject_words=subject_words)
    explainer = explainer_of(story, Limits())
    nodes = [explainer.network.node(story.entity(*named)) or 0 for named in (("Ann", "Person"), ("Bob", "Person"))]
    (path,) = explainer.network.search(nodes[0], nodes[1], 5, Limits())
    (candidate,) = explainer.candidates(path)
    assert candidate.settle
    assert candidate.settle().cost == path.cost
    assert not connect(story.reader(), ["Ann", "Bob"]).best[0].derived


def test_a_derived_tie_saves_what_its_steps_cost_however_they_are_told() -> None:
    story = Story()
    story.article("a", "2024-01-01")
    for name, role in (("Ann", "playedFor"), ("Bob", "managed")):
        story.claim("a", name, role, "Northtown", status="former", from_="2014", until="2018")
        story.claim("a", name, "signedFor", "Northtown", date="2014-01-01")
    explainer = explainer_of(story, Limits())
    weights = explainer.network.weights
    ann, bob = (explainer.network.node(story.entity(name, "Person")) or 0 for name in ("Ann", "Bob"))
    (path,) = explainer.network.search(ann, bob, 5, Limits())
    (candidate,) = explainer.candidates(path)
    assert candidate.settle
    costs = weights.relation
    saved = weights.step.base + costs["playedFor"] + costs["managed"] - costs["playedUnder"]
    assert candidate.settle().cost == pytest.approx(path.cost - saved + weights.derived.extra)


def test_the_time_of_two_is_the_widest_that_their_claims_give() -> None:
    story = Story()
    story.article("a", "2024-01-01")
    story.claim("a", "Ann", "playedFor", "Northtown", status="former", from_="2016")
    story.claim("a", "Ann", "departedFrom", "Northtown", date="2020-05-01")
    story.claim("a", "Ann", "linkedWith", "Northtown", "rumoured", date="2023-05-01")
    story.claim("a", "Bob", "playedFor", "Northtown", status="former")
    network = Network.build(story.reader().claim_heads(), {iri: row.type for iri, row in story.entities.items()})
    ann, bob = (network.node(story.entity(name, "Person")) or 0 for name in ("Ann", "Bob"))
    team = network.node(story.entity("Northtown", "Club"))
    assert team is not None
    time = network.time_at(ann, team)
    assert time
    assert time.meets(date(2016, 1, 1), date(2016, 1, 1))
    assert time.meets(date(2020, 5, 1), date(2021, 1, 1))
    assert not time.meets(date(2020, 6, 1), date(2024, 2, 1))
    assert not time.meets(date(2000, 1, 1), date(2015, 12, 1))
    assert network.time_at(bob, team) is None
    assert network.times_of(ann, [team]) == {team: time}
    assert network.times_of(ann, []) == network.times_of(bob, [team]) == {}


def test_a_date_that_cannot_be_read_rules_nothing_out() -> None:
    story = Story()
    story.article("a", "2024-01-01")
    story.claim("a", "Ann", "managed", "Northtown", from_="long ago")
    told_ = Told()
    for head in story.reader().claim_heads():
        told_.add(head)
    assert told_.span() == (days.UNDATED - 1 >> 4) << csr.SPAN_BITS


def test_times_and_claims_of_edges_are_packed_and_found_again(tmp_path: Path) -> None:
    reader = graph_of(tmp_path / "g", invented(60, 7)).reader
    arrays = lay_out(reader.claim_heads(), reader.types())
    network, starts, spans = Network(arrays), arrays.claim_starts(), unpack_spans(arrays)
    assert len(starts) == arrays.edge_count + 1
    for edge in range(arrays.edge_count):
        assert network.views.claims_of(edge) == range(starts[edge], starts[edge + 1])
        assert (network.views.span(edge) if network.views.is_dated(edge) else 0) == spans[edge]
    chance = np.random.default_rng(1)
    dated, many = chance.random(5000) < 0.3, chance.integers(1, 1 << 24, 5000)
    packed, blocks = pack_spans(dated, many)
    assert len(packed) == 3 * dated.sum()
    assert len(blocks) == 5000 // csr.SPAN_BLOCK + 1
    counts = chance.choice([1, 1, 1, 2, 900], 300)
    firsts, blocks = csr.pack_counts(counts)
    claims = memoryview(bytes(int(counts.sum())))
    views = replace(network.views, claim_firsts=view_of(firsts), claim_blocks=view_of(blocks), claims=claims)
    ends = counts.cumsum().tolist()
    assert [views.claims_of(edge) for edge in range(300)] == [
        range(end - count, end) for end, count in zip(ends, counts.tolist(), strict=True)
    ]
