"""`touchline --help` must stay quick: it loads neither spaCy nor the store, nor anything else that is heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("spacy", "pyoxigraph", "rdflib", "networkx", "pyvis", "trafilatura", "numpy", "pydantic", "rich", "matplotlib")
PROBE = """
import sys
sys.argv = ["touchline", *{arguments!r}]
from graph.cli import main
try:
    main()
except SystemExit:
    pass
print(*(name for name in {heavy!r} if name in sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str, heavy: tuple[str, ...] = HEAVY, cwd: Path | None = None) -> list[str]:
    code = PROBE.format(arguments=arguments, heavy=heavy)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=cwd)
    return done.stderr.split()


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)])
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert loaded(*arguments) == []


def test_a_connection_into_a_file_loads_only_what_it_needs(examples: Path) -> None:
    heavy = (*HEAVY, "graph.connections.closest", "graph.connections.prices", "graph.extraction")
    assert loaded("connect", "Mehdi Benatia", "Xabi Alonso", heavy=heavy, cwd=examples) == ["pyoxigraph", "numpy"]


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = f"import sys, graph; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
