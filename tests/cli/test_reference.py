"""Every command is registered, documents itself with an example, and stands in the reference as it is."""

import importlib.util
from pathlib import Path

import click
import pytest

from graph.cli import COMMANDS, cli

ROOT = Path(__file__).parents[2]


def command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    found = command(name)
    assert found.help and f"touchline {name}" in found.help, f"`touchline {name} --help` shows no example"
    for parameter in found.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"`touchline {name} {parameter.opts[0]}` says nothing of itself"


def test_the_reference_is_what_the_commands_say() -> None:
    spec = importlib.util.spec_from_file_location("make_cli_reference", ROOT / "docs" / "make_cli_reference.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == module.reference(), "docs/cli.md is out of date: `make docs` writes it anew"
