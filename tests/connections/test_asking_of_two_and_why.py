"""Answers on two people at once, on the last manager of a club, and on why somebody left it."""

from dataclasses import replace

import pytest
from memory_reader import MemoryReader
from small_graph import Story

from graph.connections import ask


def told(text: str, quote: str, certainty: str = "confirmed") -> MemoryReader:
    """A graph of one article that tells that Northtown sacked Ann Archer."""
    story = Story()
    story.article("a", "2026-03-01", "Morning Post")
    story.articles["a"] = replace(story.articles["a"], text=text)
    row = story.claim("a", "Ann Archer", "sackedBy", "Northtown", certainty)
    start = text.index(quote)
    story.claims[-1] = replace(row, quote=quote, start=start, end=start + len(quote))
    return story.reader()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Northtown sacked Ann Archer after six defeats in a row. She was liked.", "“after six defeats in a row”"),
        (
            "Northtown sacked Ann Archer on Monday because of a row with the owner, it is said.",
            "“because of a row with ",
        ),
        ("Northtown sacked Ann Archer a day after losing at Eastham.", "“after losing at Eastham”"),
        ("Amid a row with the owner, Northtown sacked Ann Archer.", "“Amid a row with the owner”"),
        ("Northtown sacked Ann Archer after two months without a win.", "“after two months without a win”"),
    ],
)
def test_what_the_sentence_adds_is_told_in_its_words(text: str, reason: str) -> None:
    answer = ask(told(text, "Northtown sacked Ann Archer"), "Why was Ann Archer sacked?")
    assert answer.kind == "why_left"
    assert answer.sentence.startswith(f"Ann Archer was sacked by Northtown; the article adds: {reason}"), (
        answer.sentence
    )
    assert answer.rows[0].evidence


@pytest.mark.parametrize(
    "text",
    [
        "Northtown sacked Ann Archer.",
        "Northtown sacked Ann Archer after only two months in charge.",
        "Northtown sacked Ann Archer and hired Bob Baker after talks with Eastham.",
        "After a win at Eastham, they were calm. Northtown sacked Ann Archer.",
        "After a win at Eastham, few thought it possible, but Northtown sacked Ann Archer.",
    ],
)
def test_where_the_sentence_adds_no_reason_none_is_told(text: str) -> None:
    answer = ask(told(text, "Northtown sacked Ann Archer"), "Why did Northtown sack Ann Archer?")
    assert answer.sentence == "Ann Archer was sacked by Northtown. Why, the sentences that say so do not tell."
    assert answer.rows[0].evidence


def test_reasons_of_several_articles_stand_side_by_side() -> None:
    story = Story()
    for id_, date, text in (("a", "2026-03-01", "after a row"), ("b", "2026-03-02", "amid a takeover")):
        story.article(id_, date)
        story.articles[id_] = replace(story.articles[id_], text=f"Northtown sacked Ann Archer {text}.")
        row = story.claim(id_, "Ann Archer", "sackedBy", "Northtown")
        story.claims[-1] = replace(row, quote="Northtown sacked Ann Archer", end=27)
    answer = ask(story.reader(), "Why was Ann Archer sacked?")
    assert answer.sentence == "Ann Archer was sacked by Northtown; articles add: “amid a takeover” and “after a row”."


def test_why_somebody_left_who_may_not_have() -> None:
    reader = told(
        "Northtown may sack Ann Archer after six defeats.", "Northtown may sack Ann Archer", certainty="rumoured"
    )
    answer = ask(reader, "Why did Ann Archer leave Northtown?")
    assert answer.sentence == "No claim was read that Ann Archer left Northtown. There is only a rumour of it."
    assert len(answer.rows) == 1
    denied = told("Northtown did not sack Ann Archer.", "sack Ann Archer", certainty="denied")
    answer = ask(denied, "Why did Ann Archer leave?")
    assert (answer.sentence, answer.rows) == ("No claim was read that Ann Archer left.", ())


def test_why_somebody_was_sacked_is_told_of_the_club_that_did() -> None:
    story = Story()
    story.article("a", "2026-03-01")
    story.article("b", "2026-04-01")
    story.articles["b"] = replace(story.articles["b"], text="Ann Archer left Southmere after a row.")
    story.claim("a", "Ann Archer", "sackedBy", "Northtown")
    row = story.claim("b", "Ann Archer", "departedFrom", "Southmere")
    story.claims[-1] = replace(row, quote="Ann Archer left Southmere", end=25)
    assert "Southmere" not in ask(story.reader(), "Why was Ann Archer sacked?").sentence
    assert ask(story.reader(), "Why did Ann Archer leave?").sentence.endswith("the article adds: “after a row”.")


def club_of_three() -> Story:
    return Story.told(
        {"old": "2020-05-01", "new": "2026-02-10"},
        """
        old: Cy Cole managed Northtown, former, from=2016, until=2019
        new: Ann Archer managed Northtown, current
        new: Bob Baker playedFor Northtown, current
        """,
    )


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Are Ann Archer and Bob Baker still at Northtown?",
            "Yes, both: Ann Archer manages Northtown; Bob Baker plays for Northtown.",
        ),
        (
            "Are Cy Cole and Bob Baker still at Northtown?",
            "Only one, as far as articles say: Bob Baker plays for Northtown. Of Cy Cole: no article says that it is "
            "so now. Cy Cole managed Northtown (2016 – 2019).",
        ),
        (
            "Are Cy Cole and Dee Drew still at Northtown?",
            "No article says so of either. Of Cy Cole: no article says that it is so now. Cy Cole managed Northtown "
            "(2016 – 2019). Of Dee Drew: no article says that Dee Drew was ever at Northtown.",
        ),
        (
            "Where are Ann Archer and Cy Cole now?",
            "Ann Archer manages Northtown. No article says where Cy Cole is now; last, Cy Cole managed Northtown "
            "(2016 – 2019).",
        ),
    ],
)
def test_two_are_told_of_side_by_side(question: str, sentence: str) -> None:
    story = club_of_three()
    story.claim("new", "Dee Drew", "managed", "Eastham", status="current")
    answer = ask(story.reader(), question)
    assert answer.sentence == sentence
    assert {row.label for row in answer.rows} <= {"Ann Archer", "Bob Baker", "Cy Cole"}
    assert all(row.evidence for row in answer.rows)


def test_the_last_manager_is_whoever_is_and_else_whoever_was() -> None:
    story = club_of_three()
    answer = ask(story.reader(), "Who was the last manager of Northtown?")
    assert answer.sentence == "The last manager of Northtown that articles name is Ann Archer, still in the job."
    assert [row.label for row in answer.rows] == ["Ann Archer", "Cy Cole"]
    story.claim("new", "Ann Archer", "sackedBy", "Northtown", date="2026-02-09")
    answer = ask(story.reader(), "Who was the last manager of Northtown?")
    assert answer.sentence == "The last manager of Northtown that articles name was Ann Archer."


def test_a_question_on_two_names_both_to_the_query_behind_it() -> None:
    answer = ask(club_of_three().reader(), "Are Ann Archer and Bob Baker still at Northtown?")
    assert answer.query == "touchline query spells --param 'person=Ann Archer' --param 'person=Bob Baker'"
