"""What the commands say fits what was asked, and how they leave fits what they said."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from made_up_store import make_store
from running import touchline

STORY = "Habib Beye has been linked with Rennes, reports said on Monday.\n"


def test_one_of_a_kind_is_said_in_the_singular(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    done = touchline("ingest", "a.txt", cwd=tmp_path)
    assert "1 claim read." in done.out
    assert "now holds 1 article, 1 claim about 1 person and 1 club.\n" in done.out


@pytest.mark.parametrize("command", [("ask", "Who is linked with Liverpool?"), ("query", "sacked-by"), ("stats",)])
def test_a_reader_that_goes_away_is_no_error(read_only_examples: Path, command: tuple[str, ...]) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "graph", *command],
        cwd=read_only_examples,
        env=os.environ | {"PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout and running.stderr
    running.stdout.close()
    told = running.stderr.read()
    running.stderr.close()
    assert (running.wait(), told) == (0, b"")


def test_remove_wants_an_article(read_only_examples: Path) -> None:
    done = touchline("remove", "zzz", cwd=read_only_examples)
    assert (done.code, done.out) == (1, "")
    assert "zzz: no article's id begins so" in done.err and "touchline articles" in done.err


def test_a_connection_with_more_steps_is_not_denied(read_only_examples: Path) -> None:
    ends = ("connect", "Arne Slot", "Mehdi Benatia", "--max-hops")
    many = touchline(*ends, "8", cwd=read_only_examples)
    done = touchline(*ends, "1", cwd=read_only_examples)
    assert many.code == 0 and done.code == 1, (many.out, done.out)
    assert done.out.splitlines()[0].endswith("within 1 step.")
    assert "With more steps there is a connection" in done.out


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("SELEC ?x WHERE { ?x ?y ?z }", 2, "line 1, column 1: 'SELEC' is no keyword. Did you mean SELECT?"),
        ("SELECT ?x\nWERE { ?x ?y ?z }", 2, "line 2, column 1: 'WERE' is no keyword. Did you mean WHERE?"),
        ('SELECT ?x WHERE { ?x ?y "a WERE b" . ?x foo:bar 1 }', 2, "there is no prefix 'foo:'"),
        ("SELECT ?x WHERE { ?x tl:mangaed ?z }", 1, "no tl:mangaed. Did you mean tl:managed"),
    ],
)
def test_a_slip_in_a_query_is_named(read_only_examples: Path, text: str, code: int, words: str) -> None:
    done = touchline("query", "-e", text, cwd=read_only_examples)
    assert done.code == code and words in done.err, (done.code, done.err)


def test_no_column_that_was_selected_is_hidden(read_only_examples: Path) -> None:
    text = "SELECT ?p ?o WHERE { GRAPH ?g { ?s a tl:Claim ; ?p ?o } } LIMIT 9"
    done = touchline("query", "-e", text, cwd=read_only_examples)
    assert done.out.split()[:2] == ["P", "O"], done.out


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Was Xabi Alonso sacked by Chelsea?", "No claim was read that Xabi Alonso was sacked by Chelsea."),
        ("Did Xabi Alonso leave Chelsea?", "No claim was read that Xabi Alonso left Chelsea."),
        ("Who does Arne Slot manage?", "Arne Slot manages Liverpool"),
        ("Is Xabi Alonso going to Liverpool?", "Yes: Xabi Alonso has been linked with Liverpool."),
        ("what do you know about Arne Slot", "Arne Slot "),
    ],
)
def test_a_question_gets_the_answer_it_asks_for(read_only_examples: Path, question: str, words: str) -> None:
    done = touchline("ask", question, cwd=read_only_examples)
    assert words in done.out.splitlines()[0], done.out
    assert "come near" not in done.out


def test_the_bearers_of_a_name_are_no_questions(read_only_examples: Path) -> None:
    done = touchline("ask", "who manages the blues", cwd=read_only_examples)
    first, second = done.out.splitlines()[:2]
    assert first.startswith("'blues' may be any of") and first.endswith("say which with --pick."), first
    assert second.strip().startswith("1. ") and second.endswith("(--pick 1)"), second


@pytest.mark.parametrize(
    "command", [("show", "Arne Slot"), ("ask", "Who is Arne Slot?"), ("timeline", "Arne Slot")], ids=lambda c: c[0]
)
def test_the_ids_of_claims_are_those_that_reject_takes(examples: Path, command: tuple[str, ...]) -> None:
    assert not re.search(r"claim [0-9a-f]{24}", touchline(*command, cwd=examples).out)
    done = touchline(*command, "--ids", cwd=examples)
    found = re.findall(r"^ *claim ([0-9a-f]{24})$", done.out, re.MULTILINE)
    assert found, done.out
    rejected = touchline("reject", found[0], cwd=examples)
    assert rejected.code == 0 and rejected.out.startswith("Rejected: "), rejected.err


def test_a_merge_of_relatives_is_warned_of(tmp_path: Path) -> None:
    make_store(tmp_path / "touchline.db")
    done = touchline("merge", "Carla Dvorak", "Bruno Castell", cwd=tmp_path)
    assert done.code == 0 and "Careful: a claim says that the two are two (relativeOf)" in done.err, done.err


def test_who_gives_a_club_a_name_is_told_where_it_goes(read_only_examples: Path) -> None:
    done = touchline("alias", "Chelsea", "the Lions", cwd=read_only_examples)
    assert done.code == 1 and "gazetteer.csv" in done.err and "touchline gazetteer check" in done.err, done.err
    assert "an alias needs a name" in touchline("alias", "Chelsea", "", cwd=read_only_examples).err


def test_part_of_a_name_finds_the_whole(read_only_examples: Path) -> None:
    done = touchline("show", "Mehdi", cwd=read_only_examples)
    assert done.code == 0 or "Did you mean Mehdi Benatia" in done.err, done.err


def test_no_rumour_is_said_once(read_only_examples: Path) -> None:
    done = touchline("rumours", "--outlet", "Nix", cwd=read_only_examples)
    assert done.code == 1 and "rumour" not in done.out
    assert done.err.startswith("There is no such rumour that an outlet called 'Nix' spread"), done.err
