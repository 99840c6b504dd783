"""The script that CI runs: on a machine without a browser it fetches one before the tests that need it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / ".ci" / "run"


def _ran(folder: Path, *browsers: str) -> list[str]:
    """What the script calls on a machine of nothing but the shell's own tools and `browsers`."""
    tools = folder / "tools"
    tools.mkdir()
    for name in ("bash", "dirname", "tail", "env"):
        (tools / name).symlink_to(str(shutil.which(name)))
    for name in ("apt-get", "make", *browsers):
        (tools / name).write_text(f'#!{shutil.which("bash")}\necho "{name} $*" >> "{folder}/calls"\n')
        (tools / name).chmod(0o755)
    (folder / ".ci").mkdir()
    shutil.copy(RUN, folder / ".ci" / "run")
    environment = {**os.environ, "PATH": str(tools)}
    subprocess.run([str(folder / ".ci" / "run")], env=environment, check=True, timeout=60)
    return (folder / "calls").read_text().splitlines()


def test_a_machine_without_a_browser_gets_one_first(tmp_path: Path) -> None:
    update, install, *rest = _ran(tmp_path)
    assert update.startswith("apt-get update")
    assert install.startswith("apt-get install")
    assert "chromium" in install.split()
    assert rest == ["make wheel-test", "make test"]


@pytest.mark.parametrize("browser", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_that_is_there_is_left_alone(tmp_path: Path, browser: str) -> None:
    assert _ran(tmp_path, browser) == ["make wheel-test", "make test"]
