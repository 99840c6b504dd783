"""`touchline ingest`, `articles` and `remove`: what the graph has read."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import counted, format_option, note, print_json, print_records, progress, say, store_option

if TYPE_CHECKING:
    from ..articles import Article, ReadOptions
    from ..errors import ArticleError
    from ..knowledge_graph import Extractor, KnowledgeGraph, Report


@click.command()
@click.argument("sources", nargs=-1, metavar="SOURCE...", required=True)
@store_option
@click.option("--date", help="When the articles were published: 2026-02-20, 2026-02 or 2026.")
@click.option("--publisher", help="Who published them.")
@click.option("--title", help="The article's headline (one article only).")
@click.option("--url", help="The article's address (one article only).")
@click.option("--id", "identity", help="The article's identity (one article only).")
@click.option("--encoding", help="How the files are encoded, where the guess is wrong.")
@click.option("--follow", is_flag=True, help="Fetch the page behind each entry of a feed.")
@click.option("--force", is_flag=True, help="Take articles that are not English.")
@click.option("--again", is_flag=True, help="Read unchanged articles once more, as after a change of the lexicon.")
@click.option(
    "--claims",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="Take the claims from FILE (the JSON Lines of `touchline extract`) instead of reading the articles.",
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Read in so many processes.")
@format_option("table", "json")
def ingest(
    sources: tuple[str, ...],
    store: str,
    date: str | None,
    publisher: str | None,
    title: str | None,
    url: str | None,
    identity: str | None,
    encoding: str | None,
    follow: bool,
    force: bool,
    again: bool,
    claims: str | None,
    jobs: int,
    output_format: str,
) -> None:
    """Read articles into the graph.

    SOURCE is a file (.txt, .md, .html, .json, .jsonl, .csv, RSS or Atom), a folder, an http(s) address, or - for
    standard input.  An article that is there already is left as it is; one that changed is replaced.  What is refused
    is listed at the end, and the rest is taken.

    \b
    Example:
      touchline ingest examples/articles
      touchline ingest https://example.org/feed.xml --follow
      pbpaste | touchline ingest - --date 2026-02-20 --publisher "The Example"
    """
    from ..articles import ReadOptions
    from ..knowledge_graph import KnowledgeGraph

    options = ReadOptions(
        id=identity, title=title, date=date, publisher=publisher, url=url, force=force, encoding=encoding, follow=follow
    )
    refused: list[ArticleError] = []
    articles = _first_checked(sources, options, refused)
    if articles is None:
        _tell_refused([(error.source, error.reason) for error in refused], [])
        raise click.exceptions.Exit(1)
    with KnowledgeGraph.open(store, create=True) as graph, progress("Reading articles") as step:
        report = graph.ingest(articles, extractor=_extractor(claims, jobs, store), force=again, progress=step)
    report.refused[:0] = [(error.source, error.reason) for error in refused]
    with KnowledgeGraph.open(store) as graph:
        _print_report(report, graph, store, output_format)
    _tell_refused(report.refused, report.refused_claims)
    if report.refused or report.refused_claims:
        raise click.exceptions.Exit(1)


def _first_checked(
    sources: tuple[str, ...], options: "ReadOptions", refused: "list[ArticleError]"
) -> "Iterator[Article] | None":
    """The articles, None where not a single one can be taken: then no store is made or touched."""
    from itertools import chain

    from ..articles import read_articles

    articles = read_articles(sources, options, refused=refused.append, noted=note)
    first = next(articles, None)
    return None if first is None else chain([first], articles)


def _extractor(claims: str | None, jobs: int, store: str) -> "Extractor | None":
    """The extractor that the options ask for; None is the embedded one in this process."""
    if claims:
        from ..extraction.given import GivenClaims

        return GivenClaims.read(Path(claims))
    if jobs > 1:
        from ..extraction.parallel import ParallelExtractor
        from ..identity.gazetteer import of_store

        return ParallelExtractor(jobs, gazetteer=of_store(store))
    return None


def _print_report(report: "Report", graph: "KnowledgeGraph", store: str, output_format: str) -> None:
    counts = {
        "new": len(report.new),
        "changed": len(report.changed),
        "unchanged": len(report.unchanged),
        "superseded": len(report.superseded),
        "refused": len(report.refused),
        "claims": report.claims,
        "refused_claims": len(report.refused_claims),
    }
    if output_format == "json":
        refused = [{"source": source, "reason": reason} for source, reason in report.refused]
        claims = [{"source": source, "reason": reason} for source, reason in report.refused_claims]
        again = [{"source": path, "same_text_as": other, "publisher": by} for path, other, by in report.republished]
        print_json(counts | {"republished": again, "refused": refused, "refused_claims": claims, "store": store})
        return
    told = [
        f"{counts['new']} new, {counts['changed']} changed, {counts['unchanged']} unchanged, "
        f"{counts['refused']} refused; {counted(counts['claims'], 'claim')} read."
    ]
    if report.superseded:
        one = counts["superseded"] == 1
        told.append(
            f"{counted(counts['superseded'], 'older text')} of the same files {'was' if one else 'were'} replaced."
        )
    click.echo("Articles: " + " ".join(told))
    for path, other, publisher in report.republished:
        click.echo(f"{path}: the same text as {other}, now {publisher or 'nobody'}'s.")
    click.echo(f"The graph in {store} now holds {_size(graph)}.")


def _size(graph: "KnowledgeGraph") -> str:
    held = graph.stats()
    people = "1 person" if held["people"] == 1 else f"{held['people']} people"
    articles, claims, clubs = (counted(held[many], many[:-1]) for many in ("articles", "claims", "clubs"))
    return f"{articles}, {claims} about {people} and {clubs}"


def _tell_refused(articles: list[tuple[str, str]], claims: list[tuple[str, str]]) -> None:
    for kind, refused in (("articles", articles), ("claims", claims)):
        if refused:
            note(f"Refused {kind}:")
        for source, reason in refused:
            note(f"  {source}: {reason}")


@click.command()
@store_option
@format_option()
def articles(store: str, output_format: str) -> None:
    """List the articles of the graph, oldest first.

    \b
    Example:
      touchline articles
      touchline articles --format csv
    """
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        rows = [
            (row.date, row.publisher, row.title or _beginning(row.text), _short(row.id, output_format))
            for row in graph.articles()
        ]
    if not print_records(["Date", "Publisher", "Title", "Id"], rows, output_format):
        raise click.exceptions.Exit(1)


def _short(identity: str, output_format: str) -> str:
    """The identity, a hash cut down to what tells it apart where a person reads it."""
    return identity[:19] if output_format == "table" and identity.startswith("sha256:") else identity


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"


@click.command()
@click.argument("identity", metavar="ARTICLE")
@store_option
def remove(identity: str, store: str) -> None:
    """Take an article, and all that follows from it alone, out of the graph.

    ARTICLE is its id as `touchline articles` lists it; the beginning of one is enough where it fits one article only.

    \b
    Example:
      touchline remove sha256:08a48929
    """
    from ..errors import ArticleError, UsageError
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        known = [row.id for row in graph.articles()]
        fitting = [identity] if identity in known else [one for one in known if one.startswith(identity)]
        if not fitting:
            raise ArticleError(identity, "no article's id begins so; `touchline articles` lists them.")
        if len(fitting) > 1:
            raise UsageError(f"'{identity}' is the beginning of {len(fitting)} articles; write more of it.")
        row = graph.remove(fitting[0])
    say(f"Removed {row.title or _beginning(row.text)!r} ({row.id}).")
