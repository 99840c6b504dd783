"""The lexicon: its schema, its errors, and every frame's own examples."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reading import read

from graph.errors import DataFileError
from graph.extraction import load_lexicon, trigger_words, words
from graph.extraction.side_words import SideWords
from graph.extraction.words import word_list
from graph.resources import folder

GOOD = """
[[frame]]
name = "canonise"
verbs = ["canonise"]
slots.person = { type = "Person", paths = ["agent"] }
slots.team = { type = "Team", paths = ["patient"] }
[[frame.claims]]
relation = "linkedWith"
"""


def _examples() -> list[tuple[str, str, tuple[str, ...]]]:
    return [(frame.name, one.text, one.says) for frame in load_lexicon().frames for one in frame.examples]


def _lists(value: Any, place: str) -> Iterator[tuple[str, list[str]]]:
    """The lists of words below a value, each with where it stands; the words of a sequence are in their order.

    A list may be written as one string of several lines.
    """
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _lists(part, f"{place}.{key}")
    elif isinstance(value, list) and all(isinstance(part, str) for part in value):
        if not (".sequence." in place and place.endswith(".words")):
            yield place, value
        else:
            yield from ((f"{place}.{number}", part.split("|")) for number, part in enumerate(value))
    elif isinstance(value, str) and "\n" in value:
        yield place, value.split()
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _lists(part, f"{place}.{number}")


def test_no_list_repeats_itself() -> None:
    files = sorted((folder("ontology") / "lexicon").glob("*.toml"))
    lists = [one for path in files for one in _lists(tomllib.loads(path.read_text(encoding="utf-8")), path.name)]
    assert len(lists) > 1000
    repeated = {place: sorted({word for word in words if words.count(word) > 1}) for place, words in lists}
    assert {place: words for place, words in repeated.items() if words} == {}


def test_frames_have_examples() -> None:
    assert len(_examples()) >= 40


@pytest.mark.parametrize(
    ("name", "text", "says"), _examples(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_frame_reads_its_examples(name: str, text: str, says: tuple[str, ...]) -> None:
    claims = read(text, date="2024-05-05")
    found = {f"{claim.subject.label} {claim.relation} {claim.object.label}" for claim in claims}
    found |= {f"{claim.object.label} {claim.relation} {claim.subject.label}" for claim in claims}
    assert set(says) <= found, f"{name}: {sorted(found)}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[frame]]\nname = "empty"\nslots = {}\nclaims = [{ relation = "managed" }]', "would match everything"),
        (GOOD.replace('"agent"', '"agnet"'), "unknown step 'agnet'"),
        (GOOD.replace('verbs = ["canonise"]', 'verbs = [""]'), "at least 1 character"),
        (GOOD.replace("paths = ", "path = "), "path"),
        (GOOD.replace("linkedWith", "adores"), "unknown relation 'adores'"),
        (GOOD.replace('relation = "linkedWith"', 'relation = "linkedWith"\nobject = "club"'), "uses the slot 'club'"),
        (GOOD.replace("[[frame]]", "[[fram]]"), "fram"),
        (GOOD + GOOD, "two frames called 'canonise'"),
        ("[[frame]\n", "mine.toml"),
        ("[words]\nmine = []", "words.mine"),
        (GOOD.replace('name = "canonise"', 'name = "canonise"\nunless = ["@mine"]'), "no list of plain words"),
    ],
)
def test_a_mistake_names_file_and_frame(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match=re.escape(message)) as error:
        load_lexicon([tmp_path])
    assert "mine.toml" in str(error.value)


def test_a_missing_folder_is_said() -> None:
    with pytest.raises(DataFileError, match="no lexicon folder"):
        load_lexicon(["nowhere"])


def test_a_folder_of_frames_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.toml").write_text(GOOD, encoding="utf-8")
    assert "canonised" in trigger_words([tmp_path])
    assert "canonised" not in trigger_words()
    monkeypatch.setenv("TOUCHLINE_LEXICON", str(tmp_path))
    assert "canonised" in trigger_words()


def test_two_files_of_a_folder_cannot_mean_different_words_by_one_name(tmp_path: Path) -> None:
    for name in ("mine.toml", "theirs.toml"):
        (tmp_path / name).write_text('[words]\nmine = ["idol"]\n', encoding="utf-8")
    with pytest.raises(DataFileError, match=r"theirs.toml: mine.toml, too, has a list of words called 'mine'"):
        load_lexicon([tmp_path])


def test_a_list_cannot_be_called_as_one_of_names(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[words]\npairs = ["trio"]\n', encoding="utf-8")
    with pytest.raises(DataFileError, match=r"mine.toml: names.toml, too, has a list of words called 'pairs'"):
        load_lexicon([tmp_path])


def test_a_folder_adds_to_a_list(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[words]\nspending = ["fritter"]\n', encoding="utf-8")
    assert {"fritter", "spend"} <= load_lexicon([tmp_path]).any_of("spending")


def test_a_list_may_name_others(tmp_path: Path) -> None:
    words = '[words]\nidols = ["idol", "@heroes"]\nheroes = ["hero"]\n'
    frame = GOOD.replace('name = "canonise"', 'name = "canonise"\nunless = ["not", "@heroes", "@once_in_a_role"]')
    (tmp_path / "mine.toml").write_text(words + frame, encoding="utf-8")
    lexicon = load_lexicon([tmp_path])
    assert lexicon.any_of("idols") == {"idol", "hero"}
    (unless,) = (one.unless for one in lexicon.frames if one.name == "canonise")
    assert unless[:2] == ("not", "hero")
    assert "former" in unless


def test_a_list_that_no_file_has_is_said() -> None:
    with pytest.raises(DataFileError, match="no list of words called 'mine'"):
        load_lexicon().any_of("mine")
    with pytest.raises(DataFileError, match="no list of words called 'mine'"):
        word_list("mine")


@pytest.mark.parametrize(
    ("entry", "instead", "message"),
    [
        ('pairs = "two pair duo both twosome"', 'pairs = ""', "the list words.pairs is empty"),
        ('team_prefix = ["Al-", "al-"]', "team_prefix = []", "the list team_prefix is empty"),
        ('team_prefix = ["Al-", "al-"]', "", "the lists are"),
    ],
)
def test_a_list_of_names_must_hold_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str, instead: str, message: str
) -> None:
    written = (folder("ontology") / "lexicon" / "names.toml").read_text(encoding="utf-8")
    assert entry in written
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon" / "names.toml").write_text(written.replace(entry, instead), encoding="utf-8")
    monkeypatch.setattr(words, "folder", lambda name: tmp_path)
    with pytest.raises(DataFileError, match=message):
        words.name_words.__wrapped__()


def test_a_list_without_phrases_matches_no_other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = load_lexicon()
    monkeypatch.setitem(lexicon.words, "side_winning", frozenset({"beat"}))
    winning = SideWords(lexicon).winning
    assert winning.match(" beat leeds")
    assert not winning.match(" of leeds")


def test_the_lexicon_names_nobody() -> None:
    """No name stands in the lexicon but in the examples, where they are made up."""
    for path in (Path(load_lexicon.__code__.co_filename).parents[2] / "ontology" / "lexicon").glob("*.toml"):
        rules = [
            line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(("text", "says", "#"))
        ]
        words = re.findall(r'"([^"]*)"', "\n".join(rules))
        if path.name in ("confidence.toml", "relations.toml", "boilerplate.toml", "names.toml"):
            continue
        assert not [word for word in words if re.match(r"[A-Z][a-z]+ ?[A-Z]", word)], path.name
