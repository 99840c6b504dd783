"""`touchline connect` and `ask`: how people and clubs are connected, and questions in plain English."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import format_option, ids_option, note, print_json, store_option

if TYPE_CHECKING:
    from ..connections import Connections
    from ..knowledge_graph import KnowledgeGraph

_quotes = click.option(
    "--quotes", type=click.IntRange(0, 50), default=3, show_default=True, metavar="N", help="At most N quotes a step."
)
_as_of = click.option("--as-of", metavar="DATE", help="Only what held or was said by then; also what counts as now.")


@click.command()
@click.argument("names", nargs=-1, metavar="NAME NAME [NAME...]", required=True)
@click.option("-k", "k", type=int, default=3, show_default=True, metavar="N", help="How many connections.")
@click.option("--max-hops", type=int, default=4, show_default=True, metavar="N", help="The most steps.")
@_as_of
@click.option(
    "--certainty", type=click.Choice(("confirmed", "reported", "rumoured")), help="The least; reported by default."
)
@click.option("--via", multiple=True, metavar="WHAT", help="A relation, person or club that must be in it.")
@click.option("--avoid", multiple=True, metavar="WHAT", help="A relation, person or club that must not be in it.")
@click.option(
    "--rumours/--no-rumours",
    default=None,
    help="Let rumours in or keep them out; by default they come in where nothing else connects.",
)
@click.option("--pick", type=int, multiple=True, metavar="N", help="Of several who bear a name, take the Nth.")
@click.option("--weights", type=click.Path(exists=True, dir_okay=False), metavar="FILE", help="Rank by these weights.")
@click.option("--html", type=click.Path(dir_okay=False), metavar="FILE", help="Write an interactive page, too.")
@_quotes
@store_option
@format_option("table", "json")
def connect(
    names: tuple[str, ...],
    k: int,
    max_hops: int,
    as_of: str | None,
    certainty: str | None,
    via: tuple[str, ...],
    avoid: tuple[str, ...],
    rumours: bool | None,
    pick: tuple[int, ...],
    weights: str | None,
    html: str | None,
    quotes: int,
    store: str,
    output_format: str,
) -> None:
    """Tell how people and clubs are connected, each step with the sentence that says it.

    The best connections come first: few steps, sure ones, and by way of what is specific rather than a giant club.
    A step that follows from other claims is marked "derived".  The exit code is 1 where nothing connects them.

    \b
    Examples:
      touchline connect "Mehdi Benatia" "Xabi Alonso"
      touchline connect "Arne Slot" Marseille --avoid Liverpool --as-of 2025-06 -k 5
    """
    from ..connections import connect as find
    from ..connections.ranking import load_weights
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        found = find(
            graph.reader,
            names,
            k=k,
            max_hops=max_hops,
            as_of=as_of,
            certainty=certainty,
            via=via,
            avoid=avoid,
            rumours=rumours,
            pick=pick,
            weights=load_weights(weights) if weights else None,
        )
        if html and found:
            _write_page(graph, found, Path(html))
    _print_connections(found, output_format, quotes)
    if not found:
        sys.exit(1)


def _write_page(graph: "KnowledgeGraph", found: "Connections", path: Path) -> None:
    from ..rendering import of_connections, write_page

    write_page(of_connections(graph.reader, found), path)
    note(f"Wrote {path}.")


def _print_connections(found: "Connections", output_format: str, quotes: int) -> None:
    if output_format == "json":
        print_json(found.to_json())
    else:
        from .answers import print_connections
        from .words import Page

        print_connections(found, Page(), quotes=quotes)


@click.command()
@click.argument("question", nargs=-1, required=True)
@click.option("--show-query", is_flag=True, help="Show the command that asks the same.")
@click.option("--pick", type=int, metavar="N", help="Of several who bear a name, take the Nth.")
@_as_of
@_quotes
@ids_option
@store_option
@format_option("table", "json")
def ask(
    question: tuple[str, ...],
    show_query: bool,
    pick: int | None,
    as_of: str | None,
    quotes: int,
    ids: bool,
    store: str,
    output_format: str,
) -> None:
    """Answer a QUESTION in plain English, with the sentences that say so.

    No language model is at work: the question must fit one of the kinds that docs/questions.md lists, in whatever
    words, and names may be misspelt.  What is not understood is said to be so, with the nearest questions that are.
    The exit code is 1 where nothing was found or the question was not understood.

    \b
    Examples:
      touchline ask "Who is linked with Liverpool, and by whom?"
      touchline ask how are benatia and alonso connected --show-query
    """
    from ..connections import ask as find
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        answer = find(graph.reader, " ".join(question), as_of=as_of, pick=pick)
    if output_format == "json":
        print_json(answer.to_json())
    else:
        from .answers import print_answer
        from .words import Page

        print_answer(answer, Page(ids=ids), show_query=show_query, quotes=quotes)
    if not answer.understood or not answer.found:
        sys.exit(1)
