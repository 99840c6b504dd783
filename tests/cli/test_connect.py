"""`connect`, `ask`, `show`, `timeline` and `rumours` as commands: what they print and how they leave."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_up_store import make_store
from running import touchline


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("connect")
    make_store(folder / "touchline.db").close()
    yield folder


def test_connect_prints_the_sentence_the_quote_and_whose_it_is(home: Path) -> None:
    done = touchline("connect", "Bruno Castell", "Carla Dvorak", cwd=home)
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert lines[0].endswith("Bruno Castell and Carla Dvorak are related.")
    assert "Carla Dvorak is the sister of Bruno Castell." in done.out
    assert "— Terrace Weekly, 2 March 2022" in done.out
    assert "As of 3 March 2023." in done.out
    assert not any(line != line.rstrip() for line in lines)


def test_a_derived_step_is_marked(home: Path) -> None:
    done = touchline("connect", "Ada Berg", "Bruno Castell", "-k", "1", cwd=home)
    assert done.code == 0
    assert "derived: one was a player and the other the manager there" in done.out


def test_connect_speaks_json_and_writes_a_page(home: Path) -> None:
    done = touchline("connect", "ada berg", "Carla Dvorak", "--format", "json", "--html", "page.html", cwd=home)
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    assert answer["connected"]
    assert answer["connections"][0]["steps"][0]["evidence"][0]["sentence"]
    assert (home / "page.html").read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("connect", "Ada Berg", "Ada Berg"), 2, "given twice"),
        (("connect", "Ada Berg"), 2, "at least two"),
        (("connect", "Ada Berg", "Nobody"), 1, "Nobody and nothing in the graph is called 'Nobody'"),
        (("connect", "Ada Burg", "Carla Dvorak"), 1, "Did you mean Ada Berg"),
        (("connect", "Ada Berg", "Carla Dvorak", "-k", "0"), 2, "from 1 to 50"),
        (("connect", "Ada Berg", "Carla Dvorak", "--max-hops", "99"), 2, "from 1 to 8"),
        (("connect", "Ada Berg", "Carla Dvorak", "--as-of", "never"), 2, "is no date"),
        (("ask", ""), 2, "The question is empty"),
        (("show", "Nobody"), 1, "Nobody and nothing"),
        (("timeline", "Ada Berg", "--from", "2024", "--to", "2020"), 2, "before it begins"),
        (("rumours", "--person", "Ada Berg"), 1, "no such rumour"),
    ],
)
def test_bad_input_is_one_sentence_and_an_exit_code(
    home: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = touchline(*arguments, cwd=home)
    assert done.code == code
    assert words in done.err
    assert "Traceback" not in done.err


def test_not_connected_says_why_and_leaves_with_1(home: Path) -> None:
    done = touchline("connect", "Ada Berg", "Carla Dvorak", "--avoid", "Bruno Castell", cwd=home)
    assert done.code == 1
    assert "Nothing in these articles connects Ada Berg and Carla Dvorak." in done.out
    assert "Without --avoid there is a connection of 3 steps, by way of Harwick Town and Bruno Castell." in done.out


def test_ask_answers_shows_the_query_and_refuses_what_it_does_not_understand(home: Path) -> None:
    done = touchline("ask", "who", "sacked", "castell", "--show-query", cwd=home)
    assert done.code == 0, done.err
    assert "touchline query sacked-by --param 'person=Bruno Castell'" in done.out
    assert "Bruno Castell was sacked by Harwick Town." in done.out
    done = touchline("ask", "How tall is Ada Berg?", cwd=home)
    assert done.code == 1
    assert "Questions that come near:" in done.out


def test_the_shown_query_runs(home: Path) -> None:
    done = touchline("query", "sacked-by", "--param", "person=Bruno Castell", cwd=home)
    assert done.code == 0, done.err
    assert "Harwick Town" in done.out


def test_show_timeline_and_rumours_print(home: Path) -> None:
    dossier = touchline("show", "Bruno Castell", cwd=home)
    assert dossier.code == 0
    for heading in ("Spells ─", "What articles say ─", "Rumours ─", "Articles ─"):
        assert heading in dossier.out
    happened = touchline("timeline", "Bruno Castell", cwd=home)
    assert "Bruno Castell was reportedly sacked by Harwick Town." in happened.out
    record = touchline("rumours", "--format", "json", cwd=home)
    assert json.loads(record.out)["rumours"][0]["person"]["label"] == "Bruno Castell"
    assert touchline("show", "Bruno Castell", "--why", cwd=home).code == 0


def test_a_timeline_sets_undated_facts_apart(read_only_examples: Path) -> None:
    done = touchline("timeline", "Habib Beye", "--quotes", "0", cwd=read_only_examples)
    assert done.code == 0, done.err
    dated, undated = done.out.split("Undated")
    assert "said " not in dated
    facts = [line for line in undated.splitlines() if line.endswith("source") or line.endswith("sources")]
    assert facts
    assert all(line.startswith("said ") for line in facts)
    data = json.loads(touchline("timeline", "Habib Beye", "--format", "json", cwd=read_only_examples).out)
    assert len(facts) == sum(entry["when_said"] for entry in data["entries"])


def test_a_review_tells_of_two_managers_of_one_club(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "date: 2026-01-02\n\nAnn Archer is the manager of Rennes. Bob Baker is the manager of Rennes.\n"
    )
    assert touchline("ingest", "a.txt", cwd=tmp_path).code == 0
    done = touchline("review", cwd=tmp_path)
    assert done.code == 0
    assert "Ann Archer and Bob Baker are both said to manage Rennes at one time." in done.err
