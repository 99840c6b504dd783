"""Run the real command in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str


def touchline(*arguments: str | Path, cwd: Path, stdin: bytes | None = None, **environment: str) -> Done:
    """Run `touchline` with the arguments in `cwd`; the store is the default one there unless an argument says so."""
    variables = {k: v for k, v in os.environ.items() if not k.startswith("TOUCHLINE_")}
    done = subprocess.run(
        [sys.executable, "-m", "graph", *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        env=variables | {"COLUMNS": "120", "PYTHONUTF8": "1"} | environment,
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
