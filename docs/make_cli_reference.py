"""Write docs/cli.md from the commands' own --help: `make docs`."""

from pathlib import Path

import click

from graph.cli import COMMANDS, cli


def reference() -> str:
    """Return the reference of the command line as Markdown."""
    parts = ["# The command line\n\nMade from each command's `--help` by `make docs`.\n"]
    parts.append(_section("touchline", cli, None))
    for name in COMMANDS:
        command = cli.get_command(_context(), name)
        assert command is not None
        parts.append(_section(f"touchline {name}", command, _context("touchline")))
        if isinstance(command, click.Group):
            outer = click.Context(command, info_name=name, parent=_context("touchline"))
            parts.extend(
                _section(f"touchline {name} {inner}", command.commands[inner], outer) for inner in command.commands
            )
    return "\n".join(parts)


def _context(name: str | None = None) -> click.Context:
    """The context of `touchline` itself, from which the commands have -h."""
    return click.Context(cli, info_name=name, help_option_names=cli.context_settings["help_option_names"])


def _section(title: str, command: click.Command, parent: click.Context | None) -> str:
    context = click.Context(
        command,
        info_name=title.rpartition(" ")[2],
        parent=parent,
        terminal_width=100,
        max_content_width=100,
        help_option_names=cli.context_settings["help_option_names"],
    )
    lines = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    return f"## `{title}`\n\n```text\n{lines}\n```\n"


if __name__ == "__main__":
    target = Path(__file__).with_name("cli.md")
    target.write_text(reference(), encoding="utf-8")
    print(f"wrote {target.name}")
