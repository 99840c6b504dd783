"""The command `touchline`: thin click commands over the library.

A group's module is imported only when one of its commands runs, so that `touchline --help` loads neither spaCy nor
the store.  A new command is a function in a module of its group and a line in `COMMANDS`.
"""

import importlib
import os
import sys
from typing import NamedTuple

import click

__all__ = ["COMMANDS", "cli", "main"]


class CommandEntry(NamedTuple):
    """Where a command lives and what `touchline --help` says of it."""

    module: str
    function: str
    help: str


COMMANDS: dict[str, CommandEntry] = {
    "ingest": CommandEntry("articles", "ingest", "Read articles into the graph."),
    "extract": CommandEntry("extract", "extract", "Print the claims of articles, without a store."),
    "articles": CommandEntry("articles", "articles", "List the articles of the graph."),
    "remove": CommandEntry("articles", "remove", "Take an article and its claims out."),
    "query": CommandEntry("query", "query", "Run a named query, a file or a SPARQL text."),
    "queries": CommandEntry("query", "queries", "List the named queries."),
    "connect": CommandEntry("connect", "connect", "Tell how people and clubs are connected."),
    "ask": CommandEntry("connect", "ask", "Answer a question in plain English."),
    "show": CommandEntry("dossier", "show", "Print what is known of a person or club."),
    "timeline": CommandEntry("dossier", "timeline", "Print what happened to a person or club, in order."),
    "rumours": CommandEntry("dossier", "rumours", "Tell what became of each rumour, and each outlet's record."),
    "render": CommandEntry("render", "render", "Write an interactive page or a picture of the graph."),
    "export": CommandEntry("export", "export", "Write the graph as RDF, GraphML, GEXF or CSV."),
    "validate": CommandEntry("query", "validate", "Check the graph against the ontology's shapes."),
    "stats": CommandEntry("query", "stats", "Count what the graph holds."),
    "merge": CommandEntry("curate", "merge", "Say that two entities are one."),
    "split": CommandEntry("curate", "split", "Say that one entity is two."),
    "rename": CommandEntry("curate", "rename", "Give an entity its preferred name."),
    "alias": CommandEntry("curate", "alias", "Give an entity another name."),
    "reject": CommandEntry("curate", "reject", "Mark a claim as wrong."),
    "review": CommandEntry("curate", "review", "List the doubtful pairs of names, most valuable first."),
    "curation": CommandEntry("curate", "curation", "List, undo, export and import decisions."),
    "gazetteer": CommandEntry("gazetteer", "gazetteer", "Look into the names of clubs, and import registers."),
}


class _LazyGroup(click.Group):
    """A click group whose commands are imported when they are used."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise click.exceptions.Exit(0) from None  # click itself would leave with 1

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        command = getattr(importlib.import_module(f".{entry.module}", __name__), entry.function)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean '{close[0]}'?" if close else " `touchline --help` lists the commands."
            raise click.UsageError(f"There is no command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])


def _version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"touchline {version('touchline')}")
        ctx.exit()


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit."
)
def cli() -> None:
    """Football articles in, a knowledge graph of people and clubs out.

    Every edge opens to the sentence that says it, who said it, how certain it is and when it held.

    \b
    Start here:
      touchline ingest examples/articles
      touchline connect "Mehdi Benatia" "Xabi Alonso"
      touchline render --focus "Xabi Alonso" -o alonso.html
    """


def main() -> None:
    """Run the command line; errors become one sentence on standard error and an exit code, never a traceback.

    Where the reader of the output goes away (`| head`) nothing is said, and the exit code is 0.
    """
    try:
        try:
            _run()
        finally:
            sys.stdout.flush()
    except (BrokenPipeError, SystemExit) as stop:
        # rich leaves with 1 where the pipe is broken; what it left for says so.
        if not isinstance(stop if isinstance(stop, BrokenPipeError) else stop.__context__, BrokenPipeError):
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _run() -> None:
    from ..errors import TouchlineError
    from ..unseen import without_unseen

    try:
        # Outside its standalone mode click returns the code of an Exit instead of leaving with it.
        code = cli.main(prog_name="touchline", standalone_mode=False)
        if isinstance(code, int):
            sys.exit(code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except TouchlineError as error:
        click.echo(without_unseen(f"touchline: {error}"), err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"touchline: {where}{error.strerror or error}", err=True)
        sys.exit(1)
    except Exception as error:
        if os.environ.get("TOUCHLINE_DEBUG"):
            raise
        click.echo(
            f"touchline: something went wrong inside ({type(error).__name__}: {error}). "
            "This is a fault of ours; TOUCHLINE_DEBUG=1 shows where.",
            err=True,
        )
        sys.exit(1)
