"""Answers about jobs and times: who came next, who was where when, and what only dates say."""

from dataclasses import replace

import pytest
from memory_reader import MemoryReader
from small_graph import Story, assert_answers, small_story

from graph.connections import ask, rumours


@pytest.fixture
def reader() -> MemoryReader:
    return small_story().reader()


NEXT = "at Eastham: one had left the job by 12 January 2026 and the other is first named in it on 10 February 2026"


def hired() -> Story:
    """Cy was dismissed, and Eve is "the new head coach": nobody says that she was appointed, or whom she follows."""
    return Story.told(
        {"old": "2025-06-01", "gone": "2026-01-12", "new": "2026-02-10"},
        """
        old: Cy Cole managed Eastham, current
        gone: Cy Cole sackedBy Eastham
        new: Eve Ellis managed Eastham, current
        """,
    )


@pytest.mark.parametrize(
    ("question", "sentence", "label", "detail"),
    [
        (
            "When was Eve Ellis appointed?",
            "No article says when Eve Ellis was appointed; "
            "Eve Ellis is named in a post at Eastham (by 10 February 2026).",
            "Eastham",
            "manages Eastham, as first said on 10 February 2026",
        ),
        (
            "When was Eve Ellis appointed by Eastham?",
            "No article says when Eve Ellis was appointed by Eastham; Eve Ellis is named in a post at Eastham "
            "(by 10 February 2026).",
            "Eastham",
            "manages Eastham, as first said on 10 February 2026",
        ),
        (
            "Who managed Eastham before Eve Ellis?",
            "No article says whom Eve Ellis succeeded at Eastham; by the dates it was Cy Cole.",
            "Cy Cole",
            NEXT,
        ),
        (
            "Whom did Eve Ellis succeed?",
            "No article says whom Eve Ellis succeeded; by the dates it was Cy Cole.",
            "Cy Cole",
            NEXT,
        ),
        (
            "Who replaced Cy Cole at Eastham?",
            "No article says who succeeded Cy Cole at Eastham; by the dates it was Eve Ellis.",
            "Eve Ellis",
            NEXT,
        ),
    ],
)
def test_what_nobody_states_is_derived_and_said_to_be(question: str, sentence: str, label: str, detail: str) -> None:
    answer = ask(hired().reader(), question)
    assert answer.sentence == sentence
    (row,) = answer.rows
    assert (row.label, row.detail, row.derived) == (label, detail, True)
    assert row.evidence


def test_what_is_stated_is_not_derived_again() -> None:
    story = hired()
    story.claim("new", "Eve Ellis", "succeeded", "Dee Drew", at="Eastham")
    story.claim("new", "Eve Ellis", "appointedBy", "Eastham", date="2026-02-09")
    answer = ask(story.reader(), "Who managed Eastham before Eve Ellis?")
    assert answer.sentence == "Eve Ellis succeeded Dee Drew at Eastham."
    answer = ask(story.reader(), "When was Eve Ellis appointed?")
    assert answer.sentence == "Eve Ellis was appointed by Eastham (9 February 2026)."


@pytest.mark.parametrize("day", ["2026-01-20", "2026-08-01"])
def test_nobody_is_said_to_follow_whom_another_or_much_time_parts(day: str) -> None:
    story = hired()
    if day < "2026-02-10":
        story.article("between", day)
        story.claim("between", "Gus Gray", "managed", "Eastham", status="current")
        _named_but_not_derived(story, "Eve Ellis", "Gus Gray (known in January 2026)")
    else:
        story.article("late", day)
        story.claim("late", "Hal Hart", "managed", "Eastham", status="current")
        _named_but_not_derived(story, "Hal Hart", "Eve Ellis (known in February 2026)")


def _named_but_not_derived(story: Story, later: str, named: str) -> None:
    answer = ask(story.reader(), f"Whom did {later} succeed?")
    assert answer.sentence == f"No article says whom {later} succeeded; the manager named before is {named}."
    assert all(row.derived and row.evidence for row in answer.rows)


def playing() -> Story:
    return Story.told(
        {"old": "2024-05-01", "new": "2026-02-10"},
        """
        old: Ann playedFor Northtown, current
        old: Ann playedFor Farland (NationalTeam), current
        new: Ann playedFor Farland (NationalTeam), current
        new: Ann signedFor Southmere, date=2026-01
        new: Ann playedFor Southmere, future
        old: Bob playedFor Northtown, former
        new: Cy managed Eastham, current
        old: Dee managed Eastham, current
        """,
    )


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who does Ann play for?", "Ann plays for Farland and Southmere."),
        ("Which club does Ann play for now?", "Ann plays for Farland and Southmere."),
        ("where is ann playing now", "Ann plays for Farland and Southmere."),
        ("Who did Ann play for?", "Ann has played for Farland, Northtown and Southmere."),
        ("Who does Bob play for?", "No article says for whom Bob plays now; the last team named was Northtown."),
        ("Who does Cy play for?", "No article says for whom Cy plays."),
        ("Who manages Eastham?", "Cy manages Eastham."),
    ],
)
def test_who_plays_where_now(question: str, sentence: str) -> None:
    assert_answers(ask(playing().reader(), question), sentence)


def test_the_answer_stands_before_what_was_before_it() -> None:
    rows = ask(playing().reader(), "Who does Ann play for?").rows
    assert [(row.label, row.before) for row in rows] == [("Farland", False), ("Southmere", False), ("Northtown", True)]
    assert [row.to_json()["current"] for row in rows] == [True, True, False]


def test_a_contract_that_runs_on_leaves_the_manager_in_office() -> None:
    story = Story()
    story.article("a", "2024-05-30")
    story.article("b", "2026-02-21")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2024-05")
    row = story.claim("a", "Ann", "managed", "Northtown", status="current", until="2027")
    story.claims[-1] = replace(row, quote="Ann has been appointed head coach of Northtown on a contract until 2027")
    story.claim("b", "Bob", "managed", "Eastham", status="current")
    answer = ask(story.reader(), "Who manages Northtown?")
    assert answer.sentence == "Ann manages Northtown."
    assert answer.rows[0].detail == "since May 2024 (contract until 2027)"
    assert ask(story.reader(), "Tell me about Ann").sentence == "Ann manages Northtown."
    assert ask(story.reader(), "Who manages Northtown?", as_of="2028-01-01").sentence == (
        "No article says who manages Northtown now; the last manager named was Ann."
    )


def test_what_was_told_long_ago_is_told_with_its_month() -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    assert ask(story.reader(), "Who manages Northtown?").sentence == "Ann manages Northtown."
    answer = ask(story.reader(), "Who manages Northtown?", as_of="2030-01-01")
    assert answer.sentence == "Ann manages Northtown, as told in May 2024."
    assert answer.rows[0].detail == "known in May 2024"


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("When did Ann leave Northtown?", "Ann left Northtown (19 May 2024)."),
        ("Who left Northtown?", "Ann and Bob left Northtown."),
        ("When was Bob sacked?", "Bob was sacked by Northtown (by 21 May 2024)."),
    ],
)
def test_a_question_for_the_date_is_answered_with_it(question: str, sentence: str) -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.claim("a", "Ann", "departedFrom", "Northtown", date="2024-05-19")
    story.claim("a", "Bob", "sackedBy", "Northtown")
    answer = ask(story.reader(), question)
    assert answer.sentence == sentence
    assert answer.to_json()["answers"][0]["latest"] == ("2024-05-19" if "Ann" in sentence else None)


def test_ties_at_two_clubs_are_two_answers() -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.article("b", "2024-06-21")
    story.claim("a", "Ann", "succeeded", "Bob", "rumoured", at="Northtown")
    story.claim("b", "Ann", "succeeded", "Bob", "rumoured", at="Southmere")
    rows = ask(story.reader(), "Who might replace Bob?").rows
    assert [(row.label, row.sources, len(row.evidence)) for row in rows] == [("Ann", 1, 1), ("Ann", 1, 1)]
    assert [row.detail for row in rows] == ["at Northtown, by “On a”", "at Southmere, by “On b”"]
    story.claim("b", "Ann", "succeeded", "Bob", "rumoured")
    assert [row.sources for row in ask(story.reader(), "Who might replace Bob?").rows] == [1, 1, 1]


def test_who_held_a_post_is_told_in_the_tense_of_the_newest_word() -> None:
    story = Story()
    story.article("old", "2025-03-30")
    story.article("new", "2026-02-21")
    story.claim("old", "Ann", "sportingDirectorOf", "Northtown", status="current")
    story.claim("new", "Ann", "sportingDirectorOf", "Northtown", status="former")
    story.claim("new", "Bob", "presidentOf", "Northtown", status="current")
    rows = ask(story.reader(), "Who works at Northtown?").rows
    assert {row.label: row.detail for row in rows} == {"Ann": "was sporting director of", "Bob": "is president of"}


def test_a_denial_that_names_no_place_is_of_every_place() -> None:
    story = Story()
    for name in ("a", "b", "c"):
        story.article(name, "2024-05-21")
    story.claim("a", "Ann", "succeeded", "Bob", at="Northtown")
    story.claim("b", "Ann", "succeeded", "Bob", at="Southmere")
    story.claim("c", "Ann", "succeeded", "Bob", "denied")
    rows = ask(story.reader(), "Who replaced Bob?").rows
    assert [(row.sources, [line.article for line in row.denials]) for row in rows] == [(1, ["c"]), (1, ["c"])]
    story.claim("c", "Ann", "succeeded", "Bob", "denied", at="Southmere")
    rows = ask(story.reader(), "Who replaced Bob at Southmere?").rows
    assert [len(row.denials) for row in rows] == [1]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Did Ann ever play for Northtown?", "Yes: Ann has played for Northtown."),
        ("Did Northtown sack Ann?", "Yes: Ann was sacked by Northtown."),
        ("Has Ann been sacked by Eastham?", "Ann was sacked by Eastham. It has been denied, too."),
        (
            "Was Ann sacked by Southmere?",
            "No claim was read that Ann was sacked by Southmere. What they do say: Ann has been linked with Southmere.",
        ),
        ("Has Ann been linked with Southmere?", "Yes: Ann has been linked with Southmere."),
        ("Who sacked Ann?", "Ann was sacked by Eastham and Northtown. It has been denied, too."),
    ],
)
def test_a_question_whether_something_is_so_is_answered_with_yes(question: str, sentence: str) -> None:
    story = Story()
    story.article("a", "2024-05-21")
    story.claim("a", "Ann", "playedFor", "Northtown", status="former")
    story.claim("a", "Ann", "sackedBy", "Northtown")
    story.claim("a", "Ann", "sackedBy", "Eastham")
    story.claim("a", "Ann", "sackedBy", "Eastham", "denied")
    story.claim("a", "Ann", "linkedWith", "Southmere", "rumoured")
    assert ask(story.reader(), question).sentence == sentence


def one_after_the_other() -> Story:
    """Cy left Eastham in some month of 2024, and in May Eve was there; Dee is only told of long after."""
    return Story.told(
        {"may": "2024-05-21", "late": "2026-02-10"},
        """
        may: Cy Cole appointedBy Eastham, date=2015-10
        may: Cy Cole managed Eastham, former
        may: Cy Cole resignedFrom Eastham, date=2024
        may: Eve Ellis managed Eastham, current
        may: Cy Cole managed Northtown, former
        late: Dee Drew managed Eastham, former
        late: Eve Ellis approachedBy Westport
        late: Eve Ellis rejected Westport, reported
        late: Eve Ellis rejected Westport
        late: Ann Archer playedFor Westport, former, from=2016, until=2020
        late: Bob Baker playedFor Westport, former, from=2018, until=2021
        late: Ann Archer teammateOf Fay Flint, former, at=Southmere
        late: Ann Archer relativeOf Gus Grant
        """,
    )


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Who succeeded Cy Cole?",
            "No article says who succeeded Cy Cole; the next manager named is Eve Ellis (known in May 2024).",
        ),
        (
            "Who managed Eastham before Eve Ellis?",
            "No article says whom Eve Ellis succeeded at Eastham; the manager named before is Cy Cole (October 2015 – "
            "2024).",
        ),
        ("Who succeeded Dee Drew?", "No article says who succeeded Dee Drew."),
        ("Did Cy Cole manage Northtown?", "Yes: Cy Cole has managed Northtown."),
        ("Has Eve Ellis managed Northtown?", "No article says that Eve Ellis managed Northtown."),
        ("Is Eve Ellis the manager of Eastham?", "Yes: Eve Ellis manages Eastham, as told in May 2024."),
        ("Is Cy Cole the manager of Eastham?", "Cy Cole managed Eastham; that it is so now, no article says."),
        ("Who managed Eastham in 2016?", "Cy Cole managed Eastham in 2016."),
        (
            "Who was manager of Eastham in 2010?",
            "No article says who managed Eastham in 2010. The dates told would allow for Dee Drew.",
        ),
        ("How many clubs has Cy Cole managed?", "2, as far as these articles tell: {}"),
        (
            "Did Eve Ellis join Westport?",
            "No claim was read that Eve Ellis joined Westport. What they do say: Eve Ellis rejected Westport; "
            "Eve Ellis was approached by Westport.",
        ),
        ("When did Cy Cole join Eastham?", "Cy Cole joined Eastham (October 2015)."),
        ("Did Cy Cole play for Eastham?", "No article says that Cy Cole played for Eastham. What they do say: {}"),
        ("Were Ann Archer and Fay Flint team-mates?", "Yes: Ann Archer and Fay Flint were team-mates at Southmere."),
        (
            "Did Ann Archer and Bob Baker play together?",
            "No article says so, but by the dates Ann Archer and Bob Baker were team-mates at Westport.",
        ),
        (
            "Did Ann Archer and Eve Ellis play together?",
            "No article says that Ann Archer and Eve Ellis played together.",
        ),
        ("Is Ann Archer related to Gus Grant?", "Yes: Ann Archer and Gus Grant are related."),
        ("Who is related to Gus Grant?", "Gus Grant is related to Ann Archer."),
        ("Who is Gus Grant's mother?", "Gus Grant is related to Ann Archer. The sentences say how."),
        ("Is Ann Archer the mother of Gus Grant?", "Ann Archer and Gus Grant are related; the sentence says how."),
        ("What happened to Eve Ellis?", "These articles tell of {} things about Eve Ellis so far."),
        ("Was Cy Cole sacked in 2014?", "No claim was read that Cy Cole was sacked in 2014."),
    ],
)
def test_what_readers_ask_first(question: str, sentence: str) -> None:
    answer = ask(one_after_the_other().reader(), question)
    assert answer.understood, answer.sentence
    start, _, end = sentence.partition("{}")
    assert answer.sentence.startswith(start) and answer.sentence.endswith(end), answer.sentence
    assert "{}" in sentence or answer.sentence == sentence
    assert all(row.evidence for row in answer.rows)


def test_who_is_only_told_of_long_after_is_no_predecessor_by_the_dates() -> None:
    story = one_after_the_other()
    story.article("then", "2026-03-01")
    story.claim("then", "Hal Hart", "appointedBy", "Eastham", date="2026-02-20")
    answer = ask(story.reader(), "Who managed Eastham before Hal Hart?")
    assert "Dee Drew" not in answer.sentence and "Eve Ellis (known in May 2024)" in answer.sentence


def test_a_person_whose_word_is_passed_on_has_no_record_of_an_outlet() -> None:
    story = Story()
    story.article("one", "2026-01-05", "Morning Post")
    story.claim("one", "Ann", "linkedWith", "Southmere", "rumoured", attributed_to="Ann")
    story.claim("one", "Bob", "linkedWith", "Southmere", "rumoured", attributed_to="Southmere")
    story.claim("one", "Cy", "linkedWith", "Southmere", "rumoured", attributed_to="The Whisperer")
    record = rumours(story.reader())
    assert [row.outlet for row in record.records] == ["The Whisperer"]
    assert {rumour.outlets for rumour in record.rumours} == {("Ann",), ("Southmere",), ("The Whisperer",)}
    assert [row.outlet for row in rumours(story.reader(), outlet="Ann").records] == ["Ann"]


def dugout() -> Story:
    """Ann was twice at Eastham, Bob plays there now, and Cy may go from Westport to Eastham."""
    return Story.told(
        {"old": "2024-05-21 Morning Post", "new": "2024-09-10 Evening Star"},
        """
        old: Ann managed Eastham, former, from=2013, until=2015
        old: Ann managed Eastham, former, from=2021, until=2024-05
        old: Ann rejected Southmere
        old: Fay playedFor Eastham, former
        new: Bob playedFor Eastham, current
        new: Dee playedFor Eastham, rumoured
        new: Bob linkedWith Southmere, rumoured
        new: Ann linkedWith Southmere, rumoured, attributed_to=The Whisperer
        new: Cy managed Westport, current
        new: Cy departedFrom Westport, rumoured
        old: Gus sackedBy Westport, date=2023-05
        old: Gus sackedBy Northtown, date=2021
        """,
    )


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Is Ann still at Eastham?",
            "No article says that it is so now. Ann managed Eastham (2013 – 2015; 2021 – May 2024).",
        ),
        ("Is Cy still at Westport?", "Yes: Cy manages Westport."),
        ("Is Bob still at Westport?", "No article says that Bob was ever at Westport."),
        ("What is the latest on Ann?", "The latest articles, of 10 September 2024, tell of one thing about Ann."),
        ("Where does Cy work?", "Cy manages Westport."),
        ("Did Bob play under Gus?", "No article says that Bob played under Gus."),
        ("Tell me about Northtown", "These articles tell of one thing about Northtown so far."),
        ("Who used to manage Eastham?", "Eastham were managed by Ann."),
        ("Might Cy leave Westport?", "Cy may leave Westport."),
        ("Will Bob be sacked by Westport?", "No article says that Bob may leave Westport."),
        ("Who might sign Bob?", "Bob has been linked with Southmere."),
        (
            "Is Fay still at Eastham?",
            "No article says that it is so now. Fay played for Eastham (until 21 May 2024 or before).",
        ),
        ("Who plays for Eastham?", "Bob plays for Eastham."),
        ("Who played for Eastham?", "Fay and Bob played for Eastham."),
        ("Is Cy leaving Westport?", "No claim was read that Cy left Westport. There is only a rumour of it."),
        ("Did Ann turn down Westport?", "No article says that Ann turned down Westport."),
        ("Did Ann turn down Southmere?", "Yes: Ann turned down Southmere."),
        ("Who might be the next Southmere manager?", "Ann has been linked with Southmere."),
        ("Who is linked with Southmere?", "Ann and Bob have been linked with Southmere."),
        ("How often was Gus sacked?", "2, as far as these articles tell: Gus was sacked by Northtown and Westport."),
    ],
)
def test_what_readers_ask_next(question: str, sentence: str) -> None:
    assert_answers(ask(dugout().reader(), question), sentence)


def test_what_is_only_rumoured_comes_last_and_in_its_own_words() -> None:
    reader = dugout().reader()
    assert [row.label for row in ask(reader, "Who played for Eastham?").rows] == ["Fay", "Bob", "Dee"]
    (row,) = ask(reader, "Is Cy leaving Westport?").rows
    assert (row.detail, row.certainty) == ("may leave", "rumoured")


def test_who_has_most_connections_is_counted_over_facts_as_the_query_counts() -> None:
    story = Story()
    story.article("a", "2024-05-21")
    for club in ("Northtown", "Southmere"):
        story.claim("a", "Ann", "managed", club, status="former")
        story.claim("a", "Ann", "sackedBy", club)
        story.claim("a", "Bob", "playedFor", club, "rumoured")
        story.claim("a", "Bob", "playedFor", club, status="future")
    story.claim("a", "Bob", "linkedWith", "Eastham", "rumoured")
    answer = ask(story.reader(), "Who has the most connections?")
    assert answer.sentence == "Ann has the most connections, to 2 people and clubs."
    assert [(row.label, row.detail) for row in answer.rows[1:]] == [("Bob", "tied to one other")]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Did Bob Baker play under Cy Cole?",
            "No article says so, but by the dates Bob Baker played under Cy Cole at ",
        ),
        ("Did Cy Cole coach Bob Baker?", "No article says so, but by the dates Bob Baker played under Cy Cole at "),
        ("Did Cy Cole play under Bob Baker?", "No article says that Cy Cole played under Bob Baker."),
        ("Has Eve Ellis replaced Cy Cole?", "No article says so, but by the dates Eve Ellis succeeded Cy Cole at "),
        ("Did Cy Cole replace Eve Ellis?", "No article says that Cy Cole succeeded Eve Ellis."),
        ("When did Eve Ellis become Eastham manager?", "Eve Ellis was appointed by Eastham (March 2024)."),
    ],
)
def test_whether_one_played_under_or_followed_another(reader: MemoryReader, question: str, sentence: str) -> None:
    assert_answers(ask(reader, question), sentence)


def test_what_is_stated_of_two_is_told_before_what_dates_say() -> None:
    story = hired()
    story.claim("new", "Eve Ellis", "succeeded", "Cy Cole", at="Eastham")
    assert ask(story.reader(), "Did Eve Ellis replace Cy Cole?").sentence.startswith("Yes: Eve Ellis succeeded Cy Cole")


def test_a_vacancy_filled_at_another_club_does_not_part_two_managers() -> None:
    story = Story()
    story.article("a", "2026-03-01")
    story.claim("a", "Cy Cole", "sackedBy", "Eastham", date="2026-01-12")
    story.claim("a", "Eve Ellis", "appointedBy", "Eastham", date="2026-02-10")
    story.claim("a", "Eve Ellis", "managed", "Northtown", status="former")
    story.claim("a", "Dee Drew", "appointedBy", "Northtown", date="2026-01-20")
    answer = ask(story.reader(), "Did Eve Ellis replace Cy Cole?")
    assert answer.sentence == "No article says so, but by the dates Eve Ellis succeeded Cy Cole at Eastham."
