"""Whatever is wrong gets a clear sentence and the right exit code, and leaves the store as it was."""

import hashlib
import json
from pathlib import Path

import pytest
from running import Done, touchline

STORY = "Rennes have sacked their head coach Habib Beye, the club said on Monday. Beye had been there for a year.\n"
FRENCH = (
    "Le Stade rennais a décidé de se séparer de son entraîneur Habib Beye, arrivé en janvier dernier. "
    "Le club breton l'a annoncé lundi soir dans un communiqué publié sur son site officiel."
)


def state(folder: Path) -> str:
    """A digest of what the graph says."""
    done = touchline("export", "--format", "nquads", cwd=folder)
    assert done.code == 0, done.err
    return hashlib.sha256(done.out.encode()).hexdigest()


def one_sentence(done: Done, code: int, *words: str) -> None:
    assert done.code == code, (done.code, done.out, done.err)
    assert "Traceback" not in done.err and "fault of ours" not in done.err, done.err
    for word in words:
        assert word in done.err, done.err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "it is empty"),
        ("binary.txt", bytes(range(256)) * 50, "binary data"),
        ("large.txt", b"Beye was sacked. " * 3_000_000, "51,000,000 bytes"),
        ("broken.jsonl", b'{"text": "a"\n{nonsense}\n', "not JSON"),
        ("menu.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article"),
        ("french.txt", FRENCH.encode(), "looks like 'fr'"),
    ],
)
def test_refused_articles_leave_the_store_as_it_was(examples: Path, name: str, content: bytes, words: str) -> None:
    before = state(examples)
    (examples / name).write_bytes(content)
    one_sentence(touchline("ingest", name, cwd=examples), 1, "Refused articles:", name, words)
    assert state(examples) == before


def test_a_date_that_is_none_is_told_and_words_for_the_terminal_are_plain(tmp_path: Path) -> None:
    record = {
        "text": STORY,
        "date": "2026-13-45",
        "publisher": "The\nExample",
        "title": "RTL \u202egnirts \x1b[31m[b]x[/b]",
    }
    (tmp_path / "a.json").write_text(json.dumps(record))
    done = touchline("ingest", "a.json", cwd=tmp_path)
    assert (done.code, done.err) == (0, "a.json: '2026-13-45' is no date; read as undated.\n")
    for command in (["articles"], ["show", "Habib", "Beye"]):
        done = touchline(*command, cwd=tmp_path)
        assert done.code == 0, done.err
        assert not set(done.out) & set("\u202e\x1b")
    assert "The Example   RTL gnirts [31m[b]x[/b]" in touchline("show", "Habib Beye", cwd=tmp_path).out


@pytest.mark.parametrize(
    ("name", "words"),
    [("Am\norim", "U+000A"), ("Am\x1b[1m", "U+001B"), ("Am\u202eorim", "U+202E"), ("x" * 201, "longer than 200")],
)
def test_no_name_has_what_nobody_sees(examples: Path, name: str, words: str) -> None:
    before = state(examples)
    for command in ("rename", "alias"):
        one_sentence(touchline(command, "Ruben Amorim", name, cwd=examples), 1, words)
    assert state(examples) == before


def test_the_name_of_another_is_taken_with_a_warning(examples: Path) -> None:
    done = touchline("alias", "Ruben Amorim", "Chelsea", cwd=examples)
    assert (done.code, "'Chelsea' is also a name of Chelsea" in done.err) == (0, True), done.err
    assert "also a name" not in touchline("alias", "Ruben Amorim", "Rubinho", cwd=examples).err


def test_nothing_readable_makes_no_store(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    one_sentence(touchline("ingest", "empty.txt", cwd=tmp_path), 1, "it is empty")
    assert not (tmp_path / "touchline.db").exists()


def test_the_rest_of_a_batch_goes_on(tmp_path: Path) -> None:
    batch = tmp_path / "batch"
    batch.mkdir()
    (batch / "a.txt").write_text(STORY)
    (batch / "b.txt").write_text("")
    (batch / "c.txt").write_text(STORY.replace("Rennes", "Lens"))
    done = touchline("ingest", "batch", cwd=tmp_path)
    one_sentence(done, 1, "Refused articles:", "b.txt: it is empty")
    assert "2 new, 0 changed, 0 unchanged, 1 refused" in done.out


def test_encodings_are_read_and_said(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(STORY.replace("Rennes", "Nîmes").encode("latin-1"))
    (tmp_path / "wide.txt").write_bytes(STORY.encode("utf-16"))
    done = touchline("ingest", "latin.txt", "wide.txt", cwd=tmp_path)
    one_sentence(done, 0, "latin.txt: it is not UTF-8; read as cp1252")
    assert "2 new" in done.out


def test_a_foreign_article_is_read_with_force(tmp_path: Path) -> None:
    (tmp_path / "french.txt").write_text(FRENCH)
    one_sentence(touchline("ingest", "french.txt", cwd=tmp_path), 1, "--force")
    one_sentence(touchline("ingest", "french.txt", "--force", cwd=tmp_path), 0)


def test_a_strangers_folder_is_never_written_into(tmp_path: Path) -> None:
    stranger = tmp_path / "photos"
    stranger.mkdir()
    (stranger / "holiday.jpg").write_text("x")
    (tmp_path / "a.txt").write_text(STORY)
    one_sentence(touchline("ingest", "a.txt", "--store", "photos", cwd=tmp_path), 1, "photos")
    assert [path.name for path in stranger.iterdir()] == ["holiday.jpg"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["articles"], 1, "touchline.db"),
        (["query", "managers-of", "--param", "team=Marseille"], 1, "touchline.db"),
        (["ingest"], 2, "SOURCE"),
        (["nonsense"], 2, "no command 'nonsense'"),
        (["ingest", "a.txt", "--date", "soon"], 2, "'soon' is no date"),
        (["ingest", "gone.txt"], 1, "no such file"),
    ],
)
def test_wrong_use_without_a_store(tmp_path: Path, arguments: list[str], code: int, words: str) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    one_sentence(touchline(*arguments, cwd=tmp_path), code, words)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["connect", "Xabi Alonso", "Mehdi Bentia"], 1, "Mehdi Benatia"),
        (["show", "Nobody Whatsoever"], 1, "Nobody Whatsoever"),
        (["query", "-e", "SELECT ?x WHERE { ?x"], 2, "line 1"),
        (["query", "no-such-query"], 2, "no-such-query"),
        (["connect", "Xabi Alonso", "Xabi Alonso"], 2, "Xabi Alonso"),
        (["connect", "Xabi Alonso", "Marseille", "-k", "0"], 2, "k"),
        (["connect", "Xabi Alonso", "Marseille", "--as-of", "31 February"], 2, "31 February"),
        (["remove", "no-such-article"], 1, "no-such-article"),
    ],
)
def test_wrong_use_of_a_store(read_only_examples: Path, arguments: list[str], code: int, words: str) -> None:
    one_sentence(touchline(*arguments, cwd=read_only_examples), code, words)


def test_given_claims_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    extracted = touchline("extract", "a.txt", cwd=tmp_path).out
    lines = [json.loads(line) for line in extracted.splitlines()]
    assert lines
    wrong = dict(lines[0], evidence={"quote": "not in the text", "start": 0, "end": 15})
    unknown = dict(lines[0], relation="admires")
    (tmp_path / "claims.jsonl").write_text("\n".join(json.dumps(line) for line in [*lines, wrong, unknown]))
    done = touchline("ingest", "a.txt", "--claims", "claims.jsonl", cwd=tmp_path)
    one_sentence(done, 1, "Refused claims:", "admires")
    assert f"{len(lines)} claims read" in done.out
    (tmp_path / "broken.jsonl").write_text("{nonsense\n")
    one_sentence(touchline("ingest", "a.txt", "--claims", "broken.jsonl", cwd=tmp_path), 1, "broken.jsonl:1")


def test_the_same_text_of_another_publisher_is_said(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Arne Slot is the head coach of Liverpool.")
    assert touchline("ingest", "a.txt", "--publisher", "Echo", cwd=tmp_path).code == 0
    done = touchline("ingest", "b.txt", "--publisher", "Courier", cwd=tmp_path)
    assert done.code == 0 and "0 new, 1 changed" in done.out
    assert "b.txt: the same text as a.txt, now Courier's." in done.out
