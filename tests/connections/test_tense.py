"""What `show` and `timeline` say of jobs and ties: their tense, their place, their dates, each sentence once."""

import json
from dataclasses import replace

import pytest
from small_graph import Story

from graph.connections import ask, connect, rumours, show, timeline
from graph.connections.evidence import Books, by_place, once


def sentences(story: Story, name: str) -> dict[str, int]:
    return {tie.sentence: tie.sources for tie in show(story.reader(), name).ties}


def test_a_dossier_tells_as_past_what_the_newest_word_says_is_past() -> None:
    story = Story.told(
        {"old": "2024-03-30", "new": "2026-02-21"},
        """
        old: Ann managed Northtown, current
        new: Ann managed Northtown, former
        old: Ann teammateOf Bob, current
        old: Ann managed Eastham, current
        new: Ann sackedBy Eastham, date=2026-01
        old: Ann assistantAt Southmere, current
        new: Ann managed Westport, future
        """,
    )
    assert sentences(story, "Ann") == {
        "Ann managed Northtown.": 2,
        "Ann managed Eastham.": 1,
        "Ann is to manage Westport.": 1,
        "Ann is a coach at Southmere, as told in March 2024.": 1,
        "Ann was sacked by Eastham.": 1,
        "Ann and Bob were team-mates.": 1,
    }
    moments = {entry.sentence: entry.when for entry in timeline(story.reader(), "Ann").entries}
    assert "Ann managed Northtown." in moments
    assert not any("manages" in words for words in moments)


def test_ties_at_two_clubs_are_two_relations_each_with_its_own_sources() -> None:
    story = Story()
    story.article("a", "2025-05-26")
    story.article("b", "2025-05-13")
    story.claim("a", "Ann", "succeeded", "Bob", "rumoured", at="Northtown")
    story.claim("b", "Ann", "succeeded", "Bob", "rumoured", at="Southmere")
    assert sentences(story, "Ann") == {
        "Ann has been tipped to succeed Bob at Northtown.": 1,
        "Ann has been tipped to succeed Bob at Southmere.": 1,
    }
    assert len(timeline(story.reader(), "Bob").entries) == 2


def test_a_tie_without_a_place_goes_with_the_only_place_told() -> None:
    story = Story()
    story.article("a", "2025-05-26")
    first = story.claim("a", "Ann", "teammateOf", "Bob")
    second = story.claim("a", "Ann", "teammateOf", "Bob", at="Northtown")
    third = story.claim("a", "Ann", "teammateOf", "Bob", at="Southmere")
    assert by_place([first, second]) == [[first, second]]
    assert by_place([first, second, third]) == [[first], [second], [third]]
    assert by_place([first]) == [[first]]


def test_talk_of_another_year_is_an_entry_of_its_own() -> None:
    story = Story()
    story.article("a", "2025-05-26")
    story.article("b", "2026-02-20")
    story.article("c", "2026-02-28")
    story.claim("a", "Ann", "linkedWith", "Northtown", "rumoured", date="2024")
    story.claim("b", "Ann", "linkedWith", "Northtown", "rumoured")
    story.claim("c", "Ann", "linkedWith", "Northtown", "rumoured")
    entries = timeline(story.reader(), "Ann").entries
    assert [(entry.when, entry.said, entry.sources) for entry in entries] == [
        ("2024", False, 1),
        ("20 February 2026", True, 2),
    ]
    assert [line.article for line in entries[0].evidence] == ["a"]


def test_an_event_that_is_told_again_without_its_date_stays_one_entry() -> None:
    story = Story()
    story.article("a", "2026-01-13")
    story.article("b", "2026-06-20")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01-12")
    story.claim("b", "Ann", "sackedBy", "Northtown")
    (entry,) = timeline(story.reader(), "Ann").entries
    assert (entry.when, entry.sources) == ("12 January 2026", 2)


def test_one_sentence_is_shown_once_however_many_claims_it_makes() -> None:
    story = Story()
    story.article("a", "2026-01-13")
    text = "He came. Ann was sacked by Northtown and left Bob there. Bob left."
    story.articles["a"] = replace(story.articles["a"], text=text)
    for quote in ("Ann was sacked by Northtown", "left Bob", "Bob left"):
        row = story.claim("a", "Ann", "sackedBy", "Northtown")
        start = text.index(quote)
        story.claims[-1] = replace(row, quote=quote, start=start, end=start + len(quote))
    lines = Books(story.reader()).evidence(story.claims)
    assert len(lines) == 3
    assert sorted(line.sentence for line in once(lines)) == [
        "Ann was sacked by Northtown and left Bob there.",
        "Bob left.",
    ]


@pytest.mark.parametrize("command", ["ask", "connect", "show", "timeline", "rumours"])
def test_plain_data_hold_iso_dates_beside_the_words(command: str) -> None:
    story = Story()
    story.article("a", "2026-01-13")
    story.claim("a", "Ann", "managed", "Northtown", status="current", from_="2025-05")
    story.claim("a", "Ann", "linkedWith", "Eastham", "rumoured")
    reader = story.reader()
    found = {
        "ask": lambda: ask(reader, "Who manages Northtown?"),
        "connect": lambda: connect(reader, ["Ann", "Northtown"]),
        "show": lambda: show(reader, "Ann"),
        "timeline": lambda: timeline(reader, "Ann"),
        "rumours": lambda: rumours(reader),
    }[command]()
    data = json.loads(json.dumps(found.to_json()))
    assert (data["now"], data["as_of"]) == ("13 January 2026", "2026-01-13")
    rows = {"ask": "answers", "show": "spells"}.get(command)
    if command == "connect":
        (time,) = data["connections"][0]["steps"][0]["spells"]
    elif rows:
        time = data[rows][0]["spells"][0] if rows == "answers" else data[rows][0]
    else:
        return
    assert (time["start"]["earliest"], time["start"]["latest"]) == ("2025-05-01", "2025-05-31")
    assert time["held"] == ["2026-01-13", "2026-01-13"]


def test_evidence_and_answers_hold_the_dates_of_what_they_tell() -> None:
    story = Story()
    story.article("a", "2026-01-13")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01")
    (row,) = ask(story.reader(), "What happened to Ann in January 2026?").to_json()["answers"]
    assert (row["earliest"], row["latest"]) == ("2026-01-01", "2026-01-31")
    dates = {"date": "2026-01", "earliest": "2026-01-01", "latest": "2026-01-31"}
    assert [line["when"] for line in row["evidence"]] == [dates]
