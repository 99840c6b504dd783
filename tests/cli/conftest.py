"""A store with the example articles, made once for all tests of the command line."""

import shutil
from pathlib import Path

import pytest
from running import touchline

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


@pytest.fixture(scope="session")
def read_only_examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose touchline.db holds the example articles; not to be written to."""
    folder = tmp_path_factory.mktemp("examples")
    done = touchline("ingest", EXAMPLES, cwd=folder)
    assert done.code == 0, done.err
    return folder


@pytest.fixture
def examples(read_only_examples: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    shutil.copytree(read_only_examples / "touchline.db", tmp_path / "touchline.db")
    return tmp_path
