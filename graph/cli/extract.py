"""`touchline extract`: the claims of articles, printed without a store."""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import click

from ..articles import Article, ReadOptions, read_articles
from ..errors import ArticleError
from .common import format_option, note, say

if TYPE_CHECKING:
    from ..extraction import Claim, Extractor

_RDF = ("turtle", "trig", "nquads")


@click.command()
@click.argument("sources", nargs=-1, metavar="FILE...", required=True)
@format_option("jsonl", *_RDF, default="jsonl")
@click.option(
    "--explain", is_flag=True, help="Show each mention, what it was taken for, and every frame that was tried."
)
@click.option(
    "--lexicon", multiple=True, type=click.Path(exists=True, file_okay=False), help="A folder of frames of your own."
)
@click.option("--date", help="When the article was published: 2026-02-20, 2026-02 or 2026.")
@click.option("--publisher", help="Who published it.")
@click.option("--id", "identity", help="The article's identity (one article only).")
@click.option("--force", is_flag=True, help="Read articles that are not English.")
def extract(
    sources: tuple[str, ...],
    output_format: str,
    explain: bool,
    lexicon: tuple[str, ...],
    date: str | None,
    publisher: str | None,
    identity: str | None,
    force: bool,
) -> None:
    """Print what the articles in FILE... say: files, folders, feeds, web addresses, or - for standard input.

    One claim a line, streamed, resolved within its article and the gazetteer only.

    \b
    Example:
      touchline extract examples/articles --format jsonl
      touchline extract story.txt --date 2026-02-20 --explain
    """
    from ..extraction import Extractor

    refused: list[ArticleError] = []
    options = ReadOptions(date=date, publisher=publisher, id=identity, force=force)
    articles = read_articles(sources, options, refused=refused.append, noted=note)
    extractor = Extractor(lexicon)
    count = 0
    if explain:
        for article in articles:
            explanation = extractor.explain(article)
            say(f"{article.source}\n{explanation}\n")
            count += len(explanation.claims)
    elif output_format == "jsonl":
        for _, claims in extractor.extract_many(articles):
            for claim in claims:
                click.echo(json.dumps(claim.to_json(), ensure_ascii=False))
            count += len(claims)
    else:
        count = _write_rdf(extractor, articles, output_format, sys.stdout.buffer)
    for error in refused:
        note(f"refused: {error}")
    if refused or not count:
        raise click.exceptions.Exit(1)


def _write_rdf(extractor: "Extractor", articles: Iterable[Article], output_format: str, out: BinaryIO) -> int:
    """Write every article's graph, one after the other; Turtle has no graphs, so theirs are left out."""
    from pyoxigraph import RdfFormat, serialize

    from ..rdf.describe import describe

    count = 0

    def extracted() -> Iterator[tuple[Article, "list[Claim]"]]:
        yield from extractor.extract_many(articles)

    form = {"turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS}[output_format]
    for article, claims in extracted():
        quads = describe(article, claims)
        count += len(claims)
        serialize((quad.triple for quad in quads) if output_format == "turtle" else quads, out, form)
        out.flush()
    return count
