"""What the commands share: the store option, output formats, tables, progress."""

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..unseen import without_unseen

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_STORE = "touchline.db"
TABULAR_FORMATS = ("table", "json", "jsonl", "csv")


def store_option(function: F) -> F:
    """Add `--store PATH` (or `TOUCHLINE_STORE`, else ./touchline.db) as the parameter `store`."""
    return click.option(
        "--store",
        envvar="TOUCHLINE_STORE",
        default=DEFAULT_STORE,
        show_default=f"$TOUCHLINE_STORE, else ./{DEFAULT_STORE}",
        metavar="PATH",
        help="The folder of the graph, or the URL of a SPARQL endpoint.",
    )(function)


def format_option(*formats: str, default: str = "table") -> Callable[[F], F]:
    """Add `--format`, parameter `output_format`, with the formats given (by default the tabular ones)."""
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(formats or TABULAR_FORMATS),
        default=default,
        show_default=True,
        help="How to print it.",
    )


def output_option(function: F) -> F:
    """Add `-o/--output FILE`, parameter `output`, None for standard output."""
    return click.option(
        "-o", "--output", type=click.Path(dir_okay=False), default=None, metavar="FILE", help="Write to FILE instead."
    )(function)


def ids_option(function: F) -> F:
    """Add `--ids`, parameter `ids`."""
    return click.option(
        "--ids", is_flag=True, help="Print the id of each quoted claim, for `touchline reject`; see --quotes."
    )(function)


def output_width() -> int:
    """Return how many columns an output has that is no terminal: COLUMNS, else 120."""
    return int(os.environ.get("COLUMNS", "120"))


def console(*, stderr: bool = False) -> "Console":
    """Return a rich console that wraps nothing when its output is not a terminal.

    Width comes from the terminal, else from COLUMNS, else 120, so that piped output does not depend on a terminal.
    """
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else output_width()
    return Console(file=stream, width=width, highlight=False, soft_wrap=False, emoji=False)


def note(message: str) -> None:
    """Print a sentence for the person at the keyboard, on standard error."""
    click.echo(without_unseen(message), err=True)


def say(message: str) -> None:
    """Print words that articles may have had a part in, on standard output, as a terminal may have them."""
    click.echo(without_unseen(message))


def counted(number: int, thing: str) -> str:
    """Return a number with its noun: "1 claim", "2 claims"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def add_cells(table: "Table", cells: Iterable[str]) -> None:
    """Add a row of plain words: what looks like rich's markup stands as it is, what is not seen is left out."""
    from rich.text import Text

    table.add_row(*(Text(without_unseen(cell)) for cell in cells))


def plain_table(columns: Sequence[str], *, title: str | None = None) -> "Table":
    """Return the one style of table that every command prints."""
    from rich import box
    from rich.table import Table

    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False, title_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def print_records(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], output_format: str, *, title: str | None = None
) -> int:
    """Print rows under their columns as a table, JSON (a list of objects), JSON Lines or CSV; return how many.

    Values are str, numbers, bool or None; JSON keeps their types, a table and CSV print None as nothing.
    """
    keys = [column.casefold().replace(" ", "_") for column in columns]
    found = [list(row) for row in rows]
    if output_format == "json":
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in found], ensure_ascii=False, indent=2))
    elif output_format == "jsonl":
        for row in found:
            click.echo(json.dumps(dict(zip(keys, row, strict=True)), ensure_ascii=False))
    elif output_format == "csv":
        from ..spreadsheets import guarded

        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        writer.writerow(keys)
        writer.writerows(
            [guarded(value) if isinstance(value, str) else cell_of(value) for value in row] for row in found
        )
        click.echo(buffer.getvalue(), nl=False)
    else:
        table = plain_table(columns, title=title)
        for row in found:
            add_cells(table, map(cell_of, row))
        console().print(table)
    return len(found)


def cell_of(value: Any) -> str:
    """Return a value as a table prints it; None is nothing."""
    return "" if value is None else str(value)


def print_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print a value as indented JSON on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """Show progress on standard error while a long job runs; give a function that says how many steps are done.

    Nothing is shown where standard error is not a terminal.
    """
    if not sys.stderr.isatty():
        yield lambda _steps: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda steps: bar.update(task, advance=steps)
