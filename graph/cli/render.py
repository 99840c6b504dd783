"""`touchline render`: a page or a picture of the graph, or of the part of it that is asked for."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import note, store_option

if TYPE_CHECKING:
    from ..rendering import GraphView
    from ..store.reader import Reader


@click.command()
@click.option("--focus", metavar="NAME", help="Only what lies around this person, club or team.")
@click.option("--hops", type=int, default=1, show_default=True, help="How many steps around the focus.")
@click.option("--club", metavar="NAME", help="Only a club's staff and rumours.")
@click.option("--connect", "ends", nargs=2, metavar="NAME NAME", help="How these two are connected, told step by step.")
@click.option("--query", metavar="NAME", help="Only what a named query finds or constructs.")
@click.option("-f", "--file", type=click.Path(exists=True, dir_okay=False), help="The same, of the query in a file.")
@click.option("-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter of the query.")
@click.option("--pick", type=click.IntRange(min=1), metavar="N", help="Of several who bear a name, take the Nth.")
@click.option("--most", type=click.IntRange(min=1), metavar="N", help="Only the N best connected.")
@click.option(
    "--certainty", type=click.Choice(("rumoured", "reported", "confirmed")), help="Leave out what is less certain."
)
@click.option("--as-of", metavar="DATE", help="Only what held or was said by then.")
@click.option("--title", help="The heading.")
@click.option("--dark", is_flag=True, help="Draw a picture on a dark ground (a page follows its reader).")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False),
    default="graph.html",
    show_default=True,
    metavar="FILE",
    help="An .html page, or an .svg or .png picture.",
)
@store_option
def render(
    focus: str | None,
    hops: int,
    club: str | None,
    ends: tuple[str, str] | None,
    query: str | None,
    file: str | None,
    params: tuple[str, ...],
    pick: int | None,
    most: int | None,
    certainty: str | None,
    as_of: str | None,
    title: str | None,
    dark: bool,
    output: str,
    store: str,
) -> None:
    """Write an interactive page or a picture of the graph.

    A page is one file that needs no network: it can be mailed, put on any server, or opened from disk.  The exit code
    is 1 where there was nothing to draw.

    \b
    Examples:
      touchline render -o graph.html
      touchline render --focus "Xabi Alonso" --hops 2 -o alonso.html
      touchline render --connect "Mehdi Benatia" "Xabi Alonso" -o path.svg
    """
    from ..knowledge_graph import KnowledgeGraph

    asked = [name for name, value in _choices(focus, club, ends, query, file).items() if value]
    if len(asked) > 1:
        raise click.UsageError(f"{asked[0]} and {asked[1]} exclude each other: give one of them.")
    path = Path(output)
    if path.suffix.lower() not in (".html", ".htm", ".svg", ".png"):
        raise click.UsageError(f"{output}: give a name that ends in .html, .svg or .png.")
    with KnowledgeGraph.open(store) as graph:
        reader = graph.reader
        if query or file:
            view = _of_query(reader, query, file, params, pick)
        else:
            view = _of_names(reader, focus, hops, club, ends, pick)
        view = _narrowed(view, most, certainty, as_of, title)
    _write(view, path, dark)
    if not view.entities:
        note("There was nothing to draw.")
        sys.exit(1)


def _choices(
    focus: str | None, club: str | None, ends: tuple[str, str] | None, query: str | None, file: str | None
) -> dict[str, object]:
    return {"--focus": focus, "--club": club, "--connect": ends, "--query": query, "--file": file}


def _of_names(
    reader: "Reader", focus: str | None, hops: int, club: str | None, ends: tuple[str, str] | None, pick: int | None
) -> "GraphView":
    from ..rendering import around, of_club, of_connections, whole

    if focus:
        return around(reader, reader.resolve_name(focus, pick=pick), hops=hops)
    if club:
        return of_club(reader, reader.resolve_name(club, ["Team"], pick=pick))
    if ends:
        from ..connections import connect

        return of_connections(reader, connect(reader, ends, pick=pick))
    return whole(reader)


def _of_query(
    reader: "Reader", query: str | None, file: str | None, params: tuple[str, ...], pick: int | None
) -> "GraphView":
    from ..rendering import of_result
    from ..sparql import named_query, run_named, run_text
    from .query import read_parameters

    given = read_parameters(params)
    if query:
        return of_result(reader, run_named(reader, query, given, pick=pick), title=named_query(query).title)
    path = Path(file or "")
    return of_result(reader, run_text(reader, path.read_text(encoding="utf-8"), given, pick=pick), title=path.stem)


def _narrowed(
    view: "GraphView", most: int | None, certainty: str | None, as_of: str | None, title: str | None
) -> "GraphView":
    from dataclasses import replace

    from ..errors import UsageError
    from ..rdf.dates import date_literal
    from ..rendering import most_connected, restricted

    if as_of and date_literal(as_of) is None:
        raise UsageError(f"--as-of: '{as_of}' is no date; write 2026-02-20, 2026-02 or 2026.")
    view = restricted(view, certainty=certainty, as_of=as_of)
    if most:
        view = most_connected(view, most)
    return replace(view, title=title) if title else view


def _write(view: "GraphView", path: Path, dark: bool) -> None:
    from ..errors import UsageError
    from ..rendering import write_page, write_picture
    from ..rendering.page import uses_vis
    from ..rendering.view import drawn_once

    view = drawn_once(view)
    try:
        if path.suffix.lower() in (".svg", ".png"):
            write_picture(view, path, dark=dark)
            drawn = "drawn"
        else:
            write_page(view, path)
            drawn = "drawn by vis-network" if uses_vis(view) else "drawn by the page's own canvas, for their number"
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from None
    things = "1 thing" if len(view.entities) == 1 else f"{len(view.entities):,} things"
    relations = "1 relation" if len(view.edges) == 1 else f"{len(view.edges):,} relations"
    note(f"{path}: {things} and {relations}, {drawn}.")
