"""Build the wheel from the sdist, install it in a bare environment, and start every command there.

    python .ci/wheel_test.py

Nothing of the checkout is on the path: the commands run in another folder, and `graph` must come from site-packages.
"""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STORY = """Rennes sack Beye

Rennes have sacked their head coach Habib Beye, the club said on Monday. Beye, a former Newcastle defender, was
appointed in January 2025. Marseille appointed Habib Beye as their new manager on Wednesday.
"""
COMMANDS = [
    ["ingest", "beye.txt", "--date", "2026-02-09"],
    ["articles"],
    ["extract", "beye.txt"],
    ["extract", "beye.txt", "--format", "turtle"],
    ["queries"],
    ["query", "-e", "SELECT (COUNT(*) AS ?claims) WHERE { GRAPH ?g { ?claim a tl:Claim } }"],
    ["connect", "Habib Beye", "Marseille"],
    ["ask", "Who sacked Habib Beye?"],
    ["show", "Habib Beye"],
    ["timeline", "Habib Beye"],
    ["render", "--focus", "Habib Beye", "-o", "beye.html"],
    ["render", "-o", "beye.svg"],
    ["export", "--format", "turtle", "-o", "beye.ttl"],
    ["validate"],
    ["stats"],
    ["curation", "list"],
    ["gazetteer", "show", "Rennes"],
]
# These find nothing in so small a graph, which is exit code 1 and no fault.
MAY_FIND_NOTHING = [["rumours"], ["review"]]


def run(*command: str | Path, cwd: Path, allowed: tuple[int, ...] = (0,)) -> str:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "TOUCHLINE_STORE")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode not in allowed:
        sys.exit(f"{' '.join(map(str, command))}\nleft with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", here / "dist", ROOT, cwd=here)
        (wheel,) = (here / "dist").glob("*.whl")
        venv.create(here / "bare", with_pip=True)
        python = here / "bare" / "bin" / "python"
        pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
        run(*pip, "--require-hashes", "-r", ROOT / "requirements.txt", cwd=here)
        run(*pip, "--no-deps", wheel, cwd=here)
        run(python, "-m", "pip", "check", cwd=here)
        work = here / "elsewhere"
        work.mkdir()
        (work / "beye.txt").write_text(STORY)
        where = run(python, "-P", "-c", "import graph; print(graph.__file__)", cwd=work).strip()
        assert "site-packages" in where, where
        touchline = here / "bare" / "bin" / "touchline"
        names = run(python, "-P", "-c", "from graph.cli import COMMANDS; print(*COMMANDS)", cwd=work).split()
        for name in names:
            run(touchline, name, "--help", cwd=work)
        for command in COMMANDS:
            run(touchline, *command, cwd=work)
        for command in MAY_FIND_NOTHING:
            run(touchline, *command, cwd=work, allowed=(0, 1))
        assert (work / "beye.html").stat().st_size > 100_000
    started = len(names) + len(COMMANDS) + len(MAY_FIND_NOTHING)
    print(f"wheel: {started} passed, 0 failed")


if __name__ == "__main__":
    main()
