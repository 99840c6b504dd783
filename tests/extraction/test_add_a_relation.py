"""The worked example of docs/add-a-relation.md, step by step."""

import re
from pathlib import Path

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor, load_lexicon
from graph.rdf.ontology import load_ontology
from graph.resources import folder as folder_of

PAGE = (Path(__file__).parents[2] / "docs" / "add-a-relation.md").read_text(encoding="utf-8")


def _block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "agents.toml").write_text(_block("toml"), encoding="utf-8")
    return tmp_path


def test_the_new_frames_read_their_examples(folder: Path) -> None:
    lexicon = load_lexicon([folder])
    extractor = Extractor([str(folder)])
    mine = [frame for frame in lexicon.frames if frame.name in ("agent", "represent")]
    assert len(mine) == 2
    for frame in mine:
        for example in frame.examples:
            claims = extractor.extract(Article.of(example.text))
            found = {f"{claim.subject.label} {claim.relation} {claim.object.label}" for claim in claims}
            assert set(example.says) <= found


def test_without_the_folder_nothing_is_read(folder: Path) -> None:
    text = "The Everton striker Dan Perrow is represented by Rick Holm."
    assert "agentOf" not in {claim.relation for claim in Extractor().extract(Article.of(text))}


def test_explain_shows_the_new_frame(folder: Path) -> None:
    text = "The Everton striker Dan Perrow is represented by Rick Holm."
    report = str(Extractor([str(folder)]).explain(Article.of(text)))
    assert "+ represent at 'represented': Rick Holm agentOf Dan Perrow" in report


def test_every_step_of_the_table_exists() -> None:
    from graph.extraction.steps import STEPS

    for line in re.findall(r"^  \| (`.*?) \|", PAGE, re.MULTILINE):
        assert set(re.findall(r"`([a-z]+)`", line)) <= STEPS


def test_the_ontology_takes_the_new_relation(tmp_path: Path) -> None:
    own = tmp_path / "football.ttl"
    own.write_text(
        (folder_of("ontology") / "football.ttl").read_text(encoding="utf-8") + _block("turtle"), encoding="utf-8"
    )
    relation = load_ontology(own).relations["agentOf"]
    assert (relation.domain, relation.range, relation.inverse) == ("Person", "Person", "representedBy")
