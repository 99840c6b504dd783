"""The written questions and pairs are complete, well formed and evenly spread."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REGISTERS = {"full", "telegraphic", "misspelt", "lower", "indirect"}

# kind -> (arguments that must be there, arguments that may be)
KINDS: dict[str, tuple[set[str], set[str]]] = {
    "connection": ({"a", "b"}, set()),
    "acquainted": ({"a", "b"}, set()),
    "shared_clubs": ({"a", "b"}, set()),
    "sacked_by": ({"person"}, set()),
    "sacked_people": ({"club"}, {"since", "from", "until"}),
    "teammates": ({"person"}, {"club"}),
    "managers_of": ({"club"}, set()),
    "current_manager": ({"club"}, set()),
    "manager_before": ({"club", "person"}, set()),
    "manager_after": ({"club", "person"}, set()),
    "might_replace": ({"person"}, {"club"}),
    "linked_with_club": ({"club"}, set()),
    "linked_with_person": ({"person"}, set()),
    "has_been_linked": ({"person", "club"}, set()),
    "manages_now": ({"person"}, set()),
    "clubs_before": ({"person", "club"}, set()),
    "appointed": (set(), {"person", "club", "since"}),
    "clubs_managed": ({"person"}, set()),
    "clubs_played": ({"person"}, set()),
    "played_under": ({"person"}, set()),
    "players_under": ({"person"}, set()),
    "what_happened": ({"from", "until"}, {"person", "club"}),
    "owners_of": ({"club"}, set()),
    "president_of": ({"club"}, set()),
    "sporting_director_of": ({"club"}, set()),
    "staff": ({"club"}, set()),
    "reported_by": ({"outlet", "about"}, set()),
    "rumours_true": (set(), {"outlet", "club"}),
    "relatives": ({"person"}, set()),
    "signings": ({"club"}, {"since", "from", "until"}),
    "departures": ({"club"}, {"since", "from", "until"}),
    "rejected": (set(), {"person", "club"}),
    "approached": (set(), {"person", "club"}),
    "committed": (set(), {"person", "club"}),
    "career": ({"person"}, set()),
    "contradictions": (set(), {"person"}),
    "most_connected": (set(), set()),
    "sackings": (set(), {"since", "from", "until"}),
    "appointments_in": (set(), {"since", "from", "until"}),
    "signings_in": (set(), {"since", "from", "until"}),
    "departures_in": (set(), {"since", "from", "until"}),
    "latest_sackings": (set(), set()),
    "latest_appointments": (set(), set()),
    "latest_signings": (set(), set()),
    "time_at": ({"person", "club"}, set()),
    "where_now": ({"person"}, set()),
    "in_common": ({"a", "b"}, set()),
    "said_by": ({"outlet"}, set()),
    "related": ({"a", "b"}, set()),
    "last_manager": ({"club"}, set()),
    "still_at_both": ({"a", "b", "club"}, set()),
    "where_now_both": ({"a", "b"}, set()),
    "why_left": ({"person"}, {"club"}),
    "none": (set(), set()),
}
EITHER = {"what_happened", "rejected", "approached", "committed"}


def lines(name: str) -> list[dict[str, Any]]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_questions_are_many_and_evenly_spread() -> None:
    questions = lines("questions.jsonl")
    assert len(questions) >= 230
    assert len({q["id"] for q in questions}) == len({q["question"] for q in questions}) == len(questions)
    registers = Counter(q["register"] for q in questions)
    assert set(registers) == REGISTERS
    assert min(registers.values()) >= 40
    kinds = Counter(q["kind"] for q in questions)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 6
    assert kinds["none"] >= 15


def test_every_question_has_the_arguments_of_its_kind() -> None:
    for question in lines("questions.jsonl"):
        assert set(question) == {"id", "question", "kind", "arguments", "register", "author"}
        must, may = KINDS[question["kind"]]
        given = set(question["arguments"])
        assert must <= given <= must | may, question
        if question["kind"] in EITHER:
            assert len(given & {"person", "club"}) == 1, question
        for key in given & {"from", "until"}:
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", question["arguments"][key]), question
        if question["register"] == "lower":
            assert question["question"] == question["question"].lower(), question


def test_pairs_are_many_and_of_every_sort() -> None:
    pairs = lines("pairs.jsonl")
    assert len(pairs) >= 66
    assert len({pair["id"] for pair in pairs}) == len(pairs)
    ends = {(p["corpus"], frozenset((p["a"], p["b"])), p.get("rumours", False)) for p in pairs}
    assert len(ends) == len(pairs)
    corpora = Counter(pair["corpus"] for pair in pairs)
    assert set(corpora) == {"dev", "examples"}
    assert corpora["dev"] >= 40
    assert corpora["examples"] >= 26
    steps = Counter(len(p["first"]["relations"]) if p["first"] else 0 for p in pairs)
    assert set(steps) == {0, 1, 2, 3}


def test_every_answer_is_a_path() -> None:
    for pair in lines("pairs.jsonl"):
        assert pair["why"], pair
        assert pair["a"] != pair["b"], pair
        assert pair["first"] or not pair["also_good"], pair
        for answer in [pair["first"], *pair["also_good"]]:
            if answer is None:
                continue
            assert set(answer) - {"derived"} == {"relations", "through", "at"}, pair
            assert len(answer["relations"]) == len(answer["through"]) + 1, pair
            assert not {pair["a"], pair["b"]} & set(answer["through"]), pair
            assert not any(relation[0].isupper() for relation in answer["relations"]), pair
