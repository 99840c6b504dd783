"""Answers to questions, dossiers, timelines and rumours over a small graph."""

import re
from dataclasses import replace

import pytest
from memory_reader import MemoryReader
from small_graph import Story, assert_answers, small_story

from graph.connections import ask, rumours, show, timeline
from graph.connections.questions.templates import load_templates
from graph.connections.rumour_record import wilson
from graph.errors import UsageError


@pytest.fixture
def reader() -> MemoryReader:
    return small_story().reader()


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who sacked Cy Cole?", "Cy Cole was sacked by Eastham."),
        ("who has eastham sacked since 2024", "Eastham sacked Cy Cole since 2024."),
        ("Who has Eastham sacked since 2025?", "No article tells of a sacking at Eastham since 2025."),
        ("Who was Ann Archer's team-mate at Eastham?", "Ann Archer played with Dee Drew at Eastham."),
        ("who manages eastham", "Eve Ellis manages Eastham."),
        ("Who is linked with Southmere, and by whom?", "Ann Archer and Hal Hart have been linked with Southmere."),
        ("Has Ann Archer been linked with Southmere?", "Yes: Ann Archer has been linked with Southmere."),
        ("Has Bob Baker been linked with Southmere?", "No article links Bob Baker with Southmere."),
        ("Who owns Westport?", "Fay Flint owns Westport."),
        ("Which clubs has Cy Cole managed?", "Cy Cole has managed Northtown and Eastham."),
        ("Who did Eve Ellis replace at Eastham?", "Eve Ellis succeeded Cy Cole at Eastham."),
        ("Who played under Cy Cole?", "Ann Archer and Bob Baker played under Cy Cole."),
        ("How are Ann Archer and Dee Drew connected?", "Ann Archer and Dee Drew were team-mates at Eastham."),
        ("Do Ann Archer and Dee Drew know each other?", "Yes: Ann Archer and Dee Drew were team-mates at Eastham."),
        (
            "Which clubs do Ann Archer and Bob Baker have in common?",
            "Ann Archer and Bob Baker have both been at Northtown.",
        ),
        ("Where do the articles contradict each other?", "The articles contradict each other on one point."),
        ("Who is related to Ann Archer?", "No article tells of Ann Archer's family."),
        (
            "What happened to Cy Cole in February 2024?",
            "These articles tell of one thing about Cy Cole in February 2024.",
        ),
    ],
)
def test_answers(reader: MemoryReader, question: str, sentence: str) -> None:
    answer = ask(reader, question)
    assert_answers(answer, sentence)
    assert answer.now == "1 September 2024"
    assert answer.query
    assert answer.query.startswith("touchline ")


def test_only_who_holds_the_post_manages_a_club_now() -> None:
    story = Story()
    story.article("a", "2025-01-01")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    hired = story.claim("a", "Bob", "appointedBy", "Northtown")
    story.claims[-1] = replace(hired, quote="hired Bob as their technical director", subject_words="Bob")
    story.claim("a", "Cy", "managed", "Northtown", status="future")
    story.claim("a", "Cy", "appointedBy", "Northtown")
    assert ask(story.reader(), "Who manages Northtown?").sentence == "Ann manages Northtown."


def test_the_last_manager_named_is_who_surely_was_there_last() -> None:
    story = Story()
    story.article("a", "2026-02-01")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01")
    story.claim("a", "Ann", "managed", "Northtown", status="former")
    story.claim("a", "Bob", "managed", "Northtown", status="former")
    sentence = ask(story.reader(), "Who manages Northtown?").sentence
    assert "Ann" in sentence
    assert "Bob" not in sentence


def test_two_managers_of_one_club_on_one_day_are_a_contradiction() -> None:
    story = Story()
    story.article("a", "2025-01-01")
    story.article("b", "2025-01-01")
    story.article("c", "2026-01-01")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    story.claim("b", "Bob", "managed", "Northtown", status="current")
    story.claim("c", "Cy", "managed", "Northtown", status="current")
    (pair,) = show(story.reader(), "Bob").contradictions
    assert pair.sentence == "Ann and Bob are both said to manage Northtown at one time."
    assert (pair.says[0].article, pair.denies[0].article) == ("a", "b")
    assert not show(story.reader(), "Cy").contradictions
    answer = ask(story.reader(), "Where do the articles contradict each other?")
    assert [row.label for row in answer.rows] == [pair.sentence]
    story.claim("b", "Ann", "sackedBy", "Northtown")
    assert not show(story.reader(), "Bob").contradictions


def test_who_was_appointed_later_manages_now_where_dates_tell() -> None:
    story = Story()
    story.article("a", "2024-05-01")
    story.article("b", "2025-02-01")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    story.claim("b", "Bob", "appointedBy", "Northtown", date="2025-01")
    assert ask(story.reader(), "Who manages Northtown?").sentence == "Bob manages Northtown."
    story.claim("b", "Ann", "managed", "Northtown", status="current")
    assert ask(story.reader(), "Who manages Northtown?").sentence == "Ann and Bob manage Northtown."


def test_what_is_to_come_is_not_now() -> None:
    story = Story()
    story.article("a", "2025-02-01")
    story.claim("a", "Ann", "managed", "Northtown", status="future")
    answer = ask(story.reader(), "Who manages Northtown?")
    assert answer.sentence == "No article says who manages Northtown. There is only a rumour, about Ann."


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("When was Ann appointed?", "Ann was appointed by Northtown (by 1 February 2025) and Southmere (March 2024)."),
        ("When did Southmere appoint Ann?", "Ann was appointed by Southmere (March 2024)."),
        ("Whom has Northtown appointed since 2025?", "Northtown appointed Ann (by 1 February 2025) since 2025."),
        ("Whom did Southmere appoint in 2023?", "No article says whom Southmere appointed in 2023."),
        ("Who left Southmere in 2024?", "Ann left Southmere in 2024."),
        ("Who left Southmere in 2023?", "No article says who left Southmere in 2023."),
        ("Who does Ann manage?", "Ann manages Northtown."),
        ("Where did Ann manage before Northtown?", "Before Northtown Ann managed Southmere."),
        (
            "Where did Ann manage before Southmere?",
            "No article says where Ann was manager before Southmere. With no date that tells, articles name Northtown.",
        ),
        ("What do you know about Ann?", "Ann managed Southmere and manages Northtown."),
    ],
)
def test_appointments_and_times(question: str, sentence: str) -> None:
    story = Story()
    story.article("a", "2024-12-24")
    story.article("b", "2025-02-01")
    story.claim("a", "Ann", "appointedBy", "Southmere", date="2024-03")
    story.claim("a", "Ann", "sackedBy", "Southmere", date="2024-12")
    story.claim("b", "Ann", "appointedBy", "Northtown")
    story.claim("b", "Ann", "managed", "Northtown", status="current")
    assert_answers(ask(story.reader(), question), sentence)


def test_a_name_that_articles_hold_and_no_claim_is_told_so() -> None:
    story = Story()
    story.article("a", "2024-05-01")
    story.articles["a"] = replace(story.articles["a"], text="Ann met Zed Zidler at Northtown.")
    story.claim("a", "Ann", "managed", "Northtown")
    answer = ask(story.reader(), "Who sacked Zed Zidler?")
    assert not answer.understood
    assert answer.sentence == "One article names 'Zed Zidler', but no claim was read about anybody so called."
    assert "make of" in ask(story.reader(), "Who sacked Qed Quidler?").sentence


def test_every_answer_carries_its_evidence(reader: MemoryReader) -> None:
    (row,) = ask(reader, "Who sacked Cy Cole?").rows
    assert (row.label, row.certainty, row.sources) == ("Eastham", "confirmed", 1)
    assert row.evidence[0].quote == "Cy Cole sackedBy Eastham"


def test_derived_answers_are_marked(reader: MemoryReader) -> None:
    rows = ask(reader, "Who played with Ann Archer?").rows
    assert {row.label: row.derived for row in rows} == {"Dee Drew": False, "Bob Baker": True}


def test_copies_of_one_text_are_one_source(reader: MemoryReader) -> None:
    rows = {row.label: row for row in ask(reader, "Who is linked with Southmere?").rows}
    assert rows["Ann Archer"].sources == 1


def test_misspelt_names_are_taken_for_somebody_and_said_to_be(reader: MemoryReader) -> None:
    answer = ask(reader, "who sakced cy coel")
    assert answer.sentence == "Cy Cole was sacked by Eastham."
    assert answer.taken == ("'cy coel' is taken for Cy Cole",)


def test_what_is_not_understood_gets_questions_that_are(reader: MemoryReader) -> None:
    answer = ask(reader, "How tall is Ann Archer?")
    assert not answer.understood
    assert len(answer.nearest) >= 3


@pytest.mark.parametrize(
    "question", ["How tall is Ann Archer?", "Who will win the league?", "What is Eastham's budget?"]
)
def test_hints_name_who_is_in_the_graph_and_are_understood(reader: MemoryReader, question: str) -> None:
    hints = ask(reader, question).nearest
    assert hints
    kinds = {ask(reader, hint).kind for hint in hints}
    assert len(kinds) == len(hints)
    assert None not in kinds
    examples = {name for kind in load_templates().kinds for name in re.findall(r"\{([^|]+)\|", kind.pattern)}
    assert not [hint for hint in hints if any(name in hint for name in examples)]
    if "Ann" in question:
        assert any("Ann Archer" in hint for hint in hints)


def test_hints_of_an_empty_graph_are_the_examples() -> None:
    answer = ask(Story().reader(), "How tall is the goalkeeper?")
    kinds = {kind.example for kind in load_templates().kinds}
    assert answer.nearest
    assert set(answer.nearest) <= kinds


def test_an_ambiguous_surname_lists_its_bearers_and_takes_a_pick() -> None:
    story = small_story()
    story.claim("new", "Zoe Cole", "sackedBy", "Westport", date="2023")
    reader = story.reader()
    answer = ask(reader, "Who sacked Cole?")
    assert answer.understood is False or answer.taken
    if not answer.understood:
        assert len(answer.nearest) == 2
        assert ask(reader, "Who sacked Cole?", pick=1).understood


@pytest.mark.parametrize("question", ["", "   ", "x" * 500])
def test_empty_and_endless_questions_are_refused(reader: MemoryReader, question: str) -> None:
    with pytest.raises(UsageError):
        ask(reader, question)


def test_a_dossier_holds_spells_ties_rumours_and_contradictions(reader: MemoryReader) -> None:
    dossier = show(reader, "Eve Ellis")
    assert [(spell.role, spell.words()) for spell in dossier.spells if spell.team.endswith("eastham")][-1] == (
        "managed",
        "since March 2024",
    )
    (pair,) = dossier.contradictions
    assert (pair.says[0].certainty, pair.denies[0].certainty) == ("reported", "denied")
    assert dossier.to_json()["articles"]
    assert {title for title, _, _ in dossier.articles} == {"On new", "On late"}


def test_a_timeline_is_in_order_and_keeps_to_its_time(reader: MemoryReader) -> None:
    whole = timeline(reader, "Ann Archer")
    assert [e.first for e in whole.entries] == sorted(e.first for e in whole.entries)
    part = timeline(reader, "Ann Archer", "2024-08", "2024-08")
    assert [entry.sentence for entry in part.entries] == ["Ann Archer signed for Southmere."]
    with pytest.raises(UsageError, match="before it begins"):
        timeline(reader, "Ann Archer", "2025", "2024")


def test_the_life_of_a_rumour_and_the_record_of_its_outlets(reader: MemoryReader) -> None:
    record = rumours(reader, club="Southmere")
    lives = {rumour.person.label: rumour for rumour in record.rumours}
    ann = lives["Ann Archer"]
    assert ann.outcome == "came true"
    assert [moment.what for moment in ann.moments] == ["first said", "came true"]
    assert ann.outlets == ("The Whisperer",)
    assert lives["Hal Hart"].outcome == "open"
    assert [(r.outlet, r.rumours, r.settled, r.came_true) for r in record.records] == [
        ("Morning Post", 1, 0, 0),
        ("The Whisperer", 1, 1, 1),
    ]


def test_a_rumour_lapses_after_a_year_without_word(reader: MemoryReader) -> None:
    (rumour,) = rumours(reader, person="Hal Hart", as_of="2026").rumours
    assert rumour.outcome == "lapsed"


def test_a_rumour_is_rejected_or_denied_by_later_claims() -> None:
    story = Story()
    story.article("a", "2025-01-01", "Post")
    story.article("b", "2025-02-01", "Star")
    story.claim("a", "Ann", "linkedWith", "Northtown", "rumoured")
    story.claim("b", "Ann", "rejected", "Northtown")
    story.claim("a", "Bob", "sackedBy", "Northtown", "rumoured")
    story.claim("b", "Bob", "sackedBy", "Northtown", "denied")
    outcomes = {rumour.person.label: rumour.outcome for rumour in rumours(story.reader()).rumours}
    assert outcomes == {"Ann": "rejected", "Bob": "denied"}


def test_an_answer_tells_that_it_was_denied() -> None:
    story = Story()
    story.article("a", "2025-01-01", "Post")
    story.article("b", "2025-01-02", "Star")
    story.claim("a", "Ann", "sackedBy", "Northtown")
    story.claim("b", "Ann", "sackedBy", "Northtown", "denied")
    answer = ask(story.reader(), "Who has Northtown sacked?")
    assert answer.sentence.endswith("It has been denied, too.")
    (row,) = answer.rows
    assert (row.sources, len(row.evidence), len(row.denials)) == (1, 1, 1)


def test_whoever_tells_the_end_of_a_matter_spread_no_rumour_of_it() -> None:
    story = Story()
    story.article("a", "2025-01-01", "Post")
    story.article("b", "2025-01-01", "Star")
    story.article("c", "2025-01-10", "Mail")
    for article in "abc":
        story.claim(article, "Ann", "linkedWith", "Northtown", "rumoured")
    story.claim("a", "Ann", "rejected", "Northtown")
    (rumour,) = rumours(story.reader()).rumours
    assert (rumour.outlets, rumour.outcome) == (("Star",), "rejected")  # "Mail" looks back on it


def test_a_rumour_told_again_long_after_its_end_is_open_again() -> None:
    story = Story()
    story.article("a", "2024-01-01", "Post")
    story.article("b", "2024-02-01", "Star")
    story.article("c", "2025-01-10", "Post")
    story.claim("a", "Ann", "linkedWith", "Northtown", "rumoured")
    story.claim("b", "Ann", "rejected", "Northtown")
    story.claim("c", "Ann", "linkedWith", "Northtown", "rumoured")
    (rumour,) = rumours(story.reader()).rumours
    assert rumour.outcome == "open"
    assert [moment.what for moment in rumour.moments] == ["first said", "rejected", "taken up again"]
    (then,) = rumours(story.reader(), as_of="2024-06").rumours
    assert then.outcome == "rejected"


def test_no_rumour_is_on_the_list_before_it_was_said() -> None:
    story = Story()
    story.article("a", "2025-05-01", "Post")
    story.claim("a", "Ann", "linkedWith", "Northtown", "rumoured", date="2024")
    assert rumours(story.reader(), as_of="2025-01").rumours == ()
    assert rumours(story.reader(), as_of="2025-06").rumours[0].outcome == "open"
    assert rumours(story.reader(), as_of="2026-02").rumours[0].outcome == "lapsed"


def test_the_interval_is_as_wide_as_few_cases_deserve() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(1, 1)
    assert (round(low, 3), high) == (0.207, 1.0)
    assert wilson(50, 100)[0] > 0.4
