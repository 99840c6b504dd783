"""The commands of the README and of the walk-through print what these pages say they print."""

import csv
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


def console() -> ModuleType:
    spec = importlib.util.spec_from_file_location("console", ROOT / "docs" / "console.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["README.md", "examples/walkthrough.md"])
def test_commands_print_what_the_page_says(name: str) -> None:
    module = console()
    written = (ROOT / name).read_text(encoding="utf-8")
    assert len(module.commands(written)) >= 4
    assert written == module.with_real_output(written), f"{name} is out of date: `make docs` writes it anew"


def test_the_python_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.M)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})


def test_every_link_of_the_documents_leads_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "examples" / "walkthrough.md", *sorted((ROOT / "docs").glob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("http://", "https://", "mailto:")):
                assert (page.parent / target).exists(), f"{page.name} links to {target}, which is not there"


def test_make_targets_named_in_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`make ([a-z-]+)`", (ROOT / "README.md").read_text(encoding="utf-8")):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"the README names `make {target}`"


def test_the_page_on_the_gazetteer_counts_what_is_in_it() -> None:
    page = " ".join((ROOT / "docs" / "gazetteer.md").read_text(encoding="utf-8").split())
    for name in ("clubs", "national_teams", "competitions", "grounds", "outlets"):
        with (ROOT / "ontology" / "gazetteer" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            number = sum(1 for _ in csv.DictReader(lines))
        assert f" {number:,} {name.replace('_', ' ')}" in page, f"docs/gazetteer.md: there are {number:,} {name}"
