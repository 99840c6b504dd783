"""Run the ```console blocks of Markdown files and write their real output back: `make docs`.

A block holds commands after `$ `, each followed by what it prints on both streams.  All blocks of one file share a
folder, which holds the examples and nothing else at first.  The tests run the same code and compare.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "examples/walkthrough.md")
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
_COLUMNS = "110"


def commands(markdown: str) -> list[str]:
    """Return the commands of every console block, in order.

    >>> commands("```console\\n$ ls\\na  b\\n$ pwd\\n/\\n```\\n")
    ['ls', 'pwd']
    """
    blocks = _BLOCK.findall(markdown)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def with_real_output(markdown: str) -> str:
    """Return `markdown` with each command of its console blocks followed by what it prints now."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        return _BLOCK.sub(lambda block: "".join(_run(block[1], Path(folder))), markdown)


def _run(block: str, folder: Path) -> Iterator[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("TOUCHLINE_STORE", "TOUCHLINE_GAZETTEER")}
    environment |= {"COLUMNS": _COLUMNS, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for command in (line[2:] for line in block.splitlines() if line.startswith("$ ")):
        done = subprocess.run(
            command,
            shell=True,
            cwd=folder,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        lines = "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())
        yield f"$ {command}\n" + (f"{lines}\n" if lines else "")


def main() -> None:
    for name in PAGES:
        page = ROOT / name
        page.write_text(with_real_output(page.read_text(encoding="utf-8")), encoding="utf-8")
        print(f"wrote {name}")


if __name__ == "__main__":
    main()
