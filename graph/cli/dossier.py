"""`touchline show`, `timeline` and `rumours`: what is known of one, what happened, what became of the talk."""

import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .common import format_option, ids_option, note, print_json, print_records, say, store_option

if TYPE_CHECKING:
    from ..knowledge_graph import KnowledgeGraph

F = TypeVar("F", bound=Callable[..., Any])

_pick = click.option("--pick", type=int, metavar="N", help="Of several who bear the name, take the Nth.")
_as_of = click.option("--as-of", metavar="DATE", help="Only what held or was said by then; also what counts as now.")


def _as_one(_ctx: click.Context, _parameter: click.Parameter, words: tuple[str, ...]) -> str:
    return " ".join(words)


_name = click.argument("name", nargs=-1, required=True, metavar="NAME", callback=_as_one)
"""A name, as one word in quotation marks or as several without."""


def _quotes(default: int) -> Callable[[F], F]:
    return click.option(
        "--quotes",
        type=click.IntRange(0, 50),
        default=default,
        show_default=True,
        metavar="N",
        help="At most N quotes each.",
    )


@click.command()
@_name
@_pick
@_as_of
@_quotes(1)
@click.option("--why", is_flag=True, help="Say instead why these names are one person, and those others not.")
@ids_option
@store_option
@format_option("table", "json")
def show(
    name: str, pick: int | None, as_of: str | None, quotes: int, why: bool, ids: bool, store: str, output_format: str
) -> None:
    """Print what is known of a person or club: spells, relations, rumours, contradictions, articles.

    \b
    Examples:
      touchline show "Xabi Alonso"
      touchline show "Xabi Alonso" --why
    """
    from ..connections import show as find
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        if why:
            _print_why(graph, name, pick, output_format)
            return
        dossier = find(graph.reader, name, as_of=as_of, pick=pick)
    if output_format == "json":
        print_json(dossier.to_json())
    else:
        from .answers import print_dossier
        from .words import Page

        print_dossier(dossier, Page(ids=ids), quotes=quotes)
    if not dossier.claims:
        sys.exit(1)


def _print_why(graph: "KnowledgeGraph", name: str, pick: int | None, output_format: str) -> None:
    found = graph.why(name, pick=pick)
    if found is None:
        note(f"{name} is no person: the names of clubs and national teams come from the gazetteer.")
        sys.exit(1)
    if output_format == "json":
        print_json(asdict(found))
    else:
        say("\n".join(found.lines()))


@click.command()
@_name
@click.option("--from", "since", metavar="DATE", help="From then on: 2025, 2025-05 or 2025-05-26.")
@click.option("--to", "until", metavar="DATE", help="Until then.")
@_pick
@_as_of
@_quotes(1)
@ids_option
@store_option
@format_option()
def timeline(
    name: str,
    since: str | None,
    until: str | None,
    pick: int | None,
    as_of: str | None,
    quotes: int,
    ids: bool,
    store: str,
    output_format: str,
) -> None:
    """Print what happened to a person or club, in order.

    \b
    Example:
      touchline timeline "Xabi Alonso" --from 2024 --to 2026-01
    """
    from ..connections import timeline as find
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        found = find(graph.reader, name, since, until, as_of=as_of, pick=pick)
    if output_format == "json":
        print_json(found.to_json())
    elif output_format in ("jsonl", "csv"):
        rows = [
            (
                e.first.isoformat(),
                e.last.isoformat(),
                e.sentence,
                e.relation,
                e.certainty,
                e.sources,
                e.evidence[0].sentence,
            )
            for e in found.entries
        ]
        print_records(("First", "Last", "What", "Relation", "Certainty", "Sources", "Sentence"), rows, output_format)
    else:
        from .answers import print_timeline
        from .words import Page

        print_timeline(found, Page(ids=ids), quotes=quotes)
    if not found.entries:
        note(f"No article tells of anything about {found.entity.label} in that time.")
        sys.exit(1)


@click.command()
@click.option("--outlet", metavar="NAME", help="Only those that this outlet spread.")
@click.option("--club", metavar="NAME", help="Only those about this club or national team.")
@click.option("--person", metavar="NAME", help="Only those about this person.")
@_pick
@_as_of
@_quotes(1)
@store_option
@format_option("table", "json")
def rumours(
    outlet: str | None,
    club: str | None,
    person: str | None,
    pick: int | None,
    as_of: str | None,
    quotes: int,
    store: str,
    output_format: str,
) -> None:
    """Tell what became of each rumour, and each outlet's record.

    A rumour came true where a later claim says that it happened; copies of one text count once; and with few settled
    rumours the interval of an outlet's record stays wide.

    \b
    Examples:
      touchline rumours --club Liverpool
      touchline rumours --outlet Marca --as-of 2025-12
    """
    from ..connections import rumours as find
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        record = find(graph.reader, outlet=outlet, club=club, person=person, as_of=as_of, pick=pick)
    if output_format == "json":
        print_json(record.to_json())
    else:
        from .answers import print_rumours
        from .words import Page

        print_rumours(record, Page(), quotes=quotes)
    if not record.rumours:
        spread = f" that an outlet called '{outlet}' spread; `touchline rumours` lists the outlets" if outlet else ""
        note(f"There is no such rumour{spread}.")
        sys.exit(1)
