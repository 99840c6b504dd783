"""`touchline gazetteer`: look into the names that articles are read with, and take registers of clubs in."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import format_option, note, print_json, print_records, store_option

if TYPE_CHECKING:
    from ..identity.gazetteer import Entry, Gazetteer

_KINDS = ("Club", "NationalTeam", "Competition", "Ground", "Outlet")
_MOST_TOLD = 10


@click.group()
def gazetteer() -> None:
    """Look into the names of clubs, national teams, competitions, grounds and outlets, and import registers.

    Names of your own stand in a CSV file: gazetteer.csv in the store's folder, or the files that TOUCHLINE_GAZETTEER
    names. What the columns mean is in docs/gazetteer.md.

    \b
    Example:
      touchline gazetteer show "Man Utd"
      touchline gazetteer import teams.csv.gz eng.clubs.txt
      touchline gazetteer check my-clubs.csv
    """


@gazetteer.command("import")
@click.argument("files", nargs=-1, metavar="FILE...", required=True, type=click.Path(path_type=Path))
@click.option(
    "--into",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The gazetteer file to add to.  [default: the first of $TOUCHLINE_GAZETTEER, else gazetteer.csv in the store]",
)
@click.option("--all", "tell_all", is_flag=True, help="Name every club that was new or in conflict, not only some.")
@store_option
@format_option("table", "json")
def import_(files: tuple[Path, ...], into: Path | None, tell_all: bool, store: str, output_format: str) -> None:
    """Take the clubs of registers into your gazetteer: openfootball's NAME.clubs.txt, reep's teams.csv, and results of
    Wikidata queries (CSV or JSON with the columns item and itemLabel).  A folder stands for the NAME.clubs.txt in it.

    What is known already stays as it is; what conflicts with it is told and left out. Articles that are in the graph
    are read with the new names when they are ingested again (touchline ingest --again).

    \b
    Example:
      touchline gazetteer import teams.csv.gz
      touchline gazetteer import *.clubs.txt --into my-clubs.csv
    """
    from ..identity.gazetteer import load_gazetteer, of_store
    from ..identity.registers import counts, import_registers

    target = into or _target(store)
    report = import_registers(files, target, load_gazetteer(without=[target]))
    if target in of_store(store) and (report.new or report.completed):
        _derive_again(store)
    told = None if tell_all else _MOST_TOLD
    if output_format == "json":
        found = {part: getattr(report, part) for part in ("new", "completed", "conflicts", "refused")}
        print_json({"file": str(target), "counts": counts(report)} | found)
    else:
        print_records(("What", "Clubs"), counts(report).items(), "table", title=str(target))
        for part, title in (("new", "New"), ("conflicts", "In conflict, left out")):
            _tell(title, getattr(report, part), told)
    for line in report.refused[:told]:
        note(f"refused: {line}")
    if len(report.refused) > len(report.refused[:told]):
        note(f"refused: {len(report.refused) - len(report.refused[:told])} more (--all names them)")
    if report.refused:
        raise click.exceptions.Exit(1)


@gazetteer.command("list")
@click.option("--kind", type=click.Choice(_KINDS), help="Only entries of this kind.")
@click.option("--country", metavar="CODE", help="Only entries of this country: eng, es, de ...")
@click.option("--league", metavar="NAME", help="Only clubs of this league.")
@store_option
@format_option()
def list_(kind: str | None, country: str | None, league: str | None, store: str, output_format: str) -> None:
    """List what the gazetteer holds.

    \b
    Example:
      touchline gazetteer list --country sco
      touchline gazetteer list --kind Outlet --format csv
    """
    rows = [
        (entry.id, entry.kind, entry.name, entry.country, entry.league, entry.city, entry.wikidata)
        for entry in _gazetteer(store).entries
        if (not kind or entry.kind == kind)
        and (not country or country in entry.country.split("|"))
        and (not league or entry.league.casefold() == league.casefold())
    ]
    if not print_records(("Id", "Kind", "Name", "Country", "League", "City", "Wikidata"), rows, output_format):
        raise click.exceptions.Exit(1)


@gazetteer.command("check")
@click.argument("files", nargs=-1, metavar="[FILE...]", type=click.Path(path_type=Path))
@store_option
def check(files: tuple[Path, ...], store: str) -> None:
    """Check gazetteer files of yours against the rules, with Touchline's own: the first bad row is told with its line.

    Without FILE the files in use are checked.

    \b
    Example:
      touchline gazetteer check my-clubs.csv
    """
    found = _gazetteer(store, files)
    names = sum(1 for entry in found.entries for _ in entry.surfaces())
    click.echo(f"Well formed: {len(found.entries)} entries with {names} names that articles may use.")


@gazetteer.command("show")
@click.argument("name")
@store_option
@format_option("table", "json")
def show(name: str, store: str, output_format: str) -> None:
    """Print what the gazetteer knows by NAME: a name, a nickname or an id.

    \b
    Example:
      touchline gazetteer show "the Reds"
      touchline gazetteer show Rennes --format json
    """
    found = _gazetteer(store)
    entries = found.lookup(name) or tuple(entry for entry in found.entries if entry.id == name)
    if output_format == "json":
        print_json([_described(entry, found) for entry in entries])
    elif entries:
        for entry in entries:
            rows = [(key, value) for key, value in _described(entry, found).items() if value]
            print_records(("", entry.name), [(key, _written(value)) for key, value in rows], "table")
    if not entries:
        from difflib import get_close_matches

        known = sorted({one for entry in found.entries for one in (entry.name, *entry.aliases)})
        close = get_close_matches(name, known, n=3)
        hint = f" Did you mean {' or '.join(close)}?" if close else ""
        note(f"The gazetteer knows nothing called '{name}'.{hint}")
        raise click.exceptions.Exit(1)


def _described(entry: "Entry", gazetteer: "Gazetteer") -> dict[str, object]:
    ground = gazetteer.by_id("Ground", entry.ground)
    return {
        "id": entry.id,
        "kind": entry.kind,
        "name": entry.name,
        "aliases": list(entry.aliases),
        "nicknames": list(entry.nicknames),
        "shared names": list(entry.ambiguous_nicknames),
        "people": list(entry.demonyms),
        "country": entry.country,
        "city": entry.city,
        "ground": ground.name if ground else "",
        "clubs": list(entry.clubs),
        "league": entry.league,
        "women": entry.women,
        "wikidata": entry.wikidata,
        "iri": entry.iri,
        "found by": "full names only" if entry.strict else "",
    }


def _written(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else "yes" if value is True else str(value)


def _tell(title: str, lines: list[str], most: int | None) -> None:
    if lines:
        click.echo(f"{title}:")
        for line in lines[:most]:
            click.echo(f"  {line}")
        if most is not None and len(lines) > most:
            click.echo(f"  ... and {len(lines) - most} more (--all names them)")


def _target(store: str) -> Path:
    """The file that an import adds to."""
    from ..identity.gazetteer import ENVIRONMENT, FILE_IN_STORE

    named = [part for part in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if part]
    if named:
        return Path(named[0])
    if "://" in store:
        raise click.UsageError(
            "An endpoint keeps no gazetteer; say with --into or TOUCHLINE_GAZETTEER which file to use."
        )
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store, create=True):
        return Path(store) / FILE_IN_STORE


def _derive_again(store: str) -> None:
    """Who is who, and the links of entities, follow from the gazetteer too."""
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        graph.rebuild()


def _gazetteer(store: str, files: Iterable[Path] = ()) -> "Gazetteer":
    from ..identity.gazetteer import load_gazetteer, of_store

    given = list(files)
    return load_gazetteer(given, without=of_store(store)) if given else load_gazetteer(of_store(store))
