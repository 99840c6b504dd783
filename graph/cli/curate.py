"""`touchline merge`, `split`, `rename`, `alias`, `reject`, `review`, `curation`: what people decide about the graph."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .common import format_option, note, output_option, print_json, print_records, say, store_option

if TYPE_CHECKING:
    from ..identity.curation import Decision
    from ..identity.explain import Doubt
    from ..knowledge_graph import KnowledgeGraph
    from ..rdf.rows import EntityRow

F = TypeVar("F", bound=Callable[..., Any])


def _curator_options(function: F) -> F:
    """Add `--by`, `--why` and `--on`, in which a curator says who decided, why and when."""
    function = click.option("--on", default="", metavar="DATE", help="The day of the decision: 2026-02-20.")(function)
    function = click.option("--why", default="", metavar="TEXT", help="Why it was decided.")(function)
    return click.option("--by", default="", metavar="NAME", envvar="TOUCHLINE_CURATOR", help="Who decided it.")(
        function
    )


def _pick_option(function: F) -> F:
    return click.option(
        "--pick",
        "picks",
        multiple=True,
        type=click.IntRange(min=1),
        metavar="N",
        help="Of several bearers of a name, the Nth.",
    )(function)


def _entities(graph: "KnowledgeGraph", names: tuple[str, ...], picks: tuple[int, ...]) -> "Iterator[EntityRow]":
    """The entities that names mean; each name with several bearers uses up one of `picks`."""
    from ..errors import AmbiguousNameError

    waiting = list(picks)
    for name in names:
        try:
            yield graph.reader.resolve_name(name)
        except AmbiguousNameError:
            if not waiting:
                raise
            yield graph.reader.resolve_name(name, pick=waiting.pop(0))


def _decide(graph: "KnowledgeGraph", kind: str, **given: Any) -> None:
    from ..identity.curation import Decision

    decision = Decision(kind=kind, **given)
    graph.decide([decision])
    note(f"Decision {decision.id} is taken; `touchline curation undo {decision.id}` takes it back.")


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@_pick_option
@_curator_options
@store_option
def merge(first: str, second: str, picks: tuple[int, ...], by: str, why: str, on: str, store: str) -> None:
    """Say that A and B are one person or one club.

    A and B are names or IRIs.  The decision is kept with the articles' own words, so that it outlasts another reading
    and a rebuilding of the graph.  A club and a person are never one.

    \b
    Example:
      touchline merge "Txiki Begiristain" "Aitor Begiristain" --by "desk" --why "his given name"
    """
    from ..errors import CurationError
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        one, other = _entities(graph, (first, second), picks)
        if one.iri == other.iri:
            raise CurationError(f"'{first}' and '{second}' are one already: {one.label}.")
        if one.type == other.type:
            _warn_of_ties(graph, one, other)
        sides = {"first": tuple(graph.mentions(one.iri)), "second": tuple(graph.mentions(other.iri))}
        _decide(graph, "merge", **sides, by=by, why=why, on=on)
        merged = graph.reader.resolve_name(one.iri)
        say(f"{one.label} and {other.label} are one now: {merged.label} <{merged.iri}>")


def _warn_of_ties(graph: "KnowledgeGraph", one: "EntityRow", other: "EntityRow") -> None:
    """Nobody is his own brother or team-mate: a claim about the two speaks against their being one."""
    claims = [*graph.reader.claims(one.iri, object=other.iri), *graph.reader.claims(other.iri, object=one.iri)]
    for claim in claims[:1]:
        note(f"Careful: a claim says that the two are two ({claim.relation}): “{claim.quote}”")


@click.command()
@click.argument("name")
@click.option("--article", "articles", multiple=True, required=True, metavar="ID", help="One that means the other.")
@_pick_option
@_curator_options
@store_option
def split(name: str, articles: tuple[str, ...], picks: tuple[int, ...], by: str, why: str, on: str, store: str) -> None:
    """Say that one entity is two: what the articles named mean is somebody else.

    `touchline show NAME --why` lists the articles that name an entity; the beginning of an ID is enough.

    \b
    Example:
      touchline split "Paul Robinson" --article wba-2004-05-10 --why "the defender, not the goalkeeper"
    """
    from ..errors import CurationError
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        (entity,) = _entities(graph, (name,), picks)
        mentions = graph.mentions(entity.iri)
        for given in articles:
            if not any(article.startswith(given) for article, _ in mentions):
                raise CurationError(f"Article '{given}' does not name {entity.label}.")
        out = tuple(mention for mention in mentions if mention[0].startswith(articles))
        rest = tuple(mention for mention in mentions if mention not in out)
        if not rest:
            raise CurationError(f"These are all the articles that name {entity.label}: nothing would be left.")
        _decide(graph, "split", first=rest, second=out, by=by, why=why, on=on)
        say(f"{entity.label} is two now; the other is named by {len(out)} of {len(mentions)} articles.")


@click.command()
@click.argument("name")
@click.argument("new")
@_pick_option
@_curator_options
@store_option
def rename(name: str, new: str, picks: tuple[int, ...], by: str, why: str, on: str, store: str) -> None:
    """Give an entity its preferred name; the names that articles use stay as other names, and its IRI stays.

    \b
    Example:
      touchline rename "Rodrigo Hernández" "Rodri"
    """
    _name("rename", name, new, picks, by, why, on, store)


@click.command()
@click.argument("name")
@click.argument("new", metavar="ALIAS")
@_pick_option
@_curator_options
@store_option
def alias(name: str, new: str, picks: tuple[int, ...], by: str, why: str, on: str, store: str) -> None:
    """Give an entity another name, under which it is found.

    \b
    Example:
      touchline alias "Marcelo Bielsa" "El Loco"
    """
    _name("alias", name, new, picks, by, why, on, store)


def _name(kind: str, name: str, new: str, picks: tuple[int, ...], by: str, why: str, on: str, store: str) -> None:
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        (entity,) = _entities(graph, (name,), picks)
        _warn_of_entries(graph, entity, new)
        _decide(graph, kind, first=tuple(graph.mentions(entity.iri)), name=new.strip(), by=by, why=why, on=on)
        told = "is called" if kind == "rename" else "is also called"
        say(f"{entity.label} {told} {new.strip()} now <{entity.iri}>")


def _warn_of_entries(graph: "KnowledgeGraph", entity: "EntityRow", name: str) -> None:
    """Whoever gives somebody the name of another, as of a club, should know it."""
    from ..identity.gazetteer import load_gazetteer

    bearers = {row.iri: row.label for row in graph.reader.find(name)}
    bearers |= {entry.iri: entry.name for entry in load_gazetteer().lookup(name)}
    bearers.pop(entity.iri, None)
    for iri, label in sorted(bearers.items())[:1]:
        note(f"Careful: '{name.strip()}' is also a name of {label} <{iri}>.")


@click.command()
@click.argument("claim")
@_curator_options
@store_option
def reject(claim: str, by: str, why: str, on: str, store: str) -> None:
    """Mark a claim as wrong: it stays in its article and counts no more.

    CLAIM is its IRI, or the last part of it, which `touchline show NAME --ids`, `ask --ids` and `timeline --ids` print.

    \b
    Example:
      touchline reject 3f5a9c0d1e2b4a6978c5d4e3 --why "the sentence is about his brother"
    """
    from ..errors import CurationError
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        iri = claim.strip("<>") if "://" in claim else f"{graph.reader.names.base}claim/{claim}"
        row = graph.reader.claim(iri)
        if row is None:
            if graph.claim_quote(iri):
                raise CurationError(f"Claim '{claim}' was rejected before; `touchline curation list` shows it.")
            raise CurationError(f"There is no claim <{iri}>; `touchline show NAME --ids` prints those there are.")
        _decide(graph, "reject", claim=iri, by=by, why=why, on=on)
        say(f"Rejected: {row.relation}, {row.certainty}, in {row.article_id}: “{row.quote}”")


@click.command()
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="At most so many."
)
@store_option
@format_option("table", "json")
def review(limit: int, store: str, output_format: str) -> None:
    """List the doubtful pairs of names, with the evidence of both sides, most valuable first.

    The value of a pair is the number of claims that would move, times the doubt.  Where two are one, `touchline merge`
    says so; where one is two, `touchline split`.  Where two are said to manage one club at one time, it says so too.
    The exit code is 1 where nothing is in doubt.

    \b
    Example:
      touchline review --limit 5
    """
    from ..connections.dossier import rival_managers
    from ..connections.evidence import Books
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        told = [_told(graph, doubt) for doubt in graph.review(limit)]
        books = Books(graph.reader)
        rivals = rival_managers(books, books.claims(relation="managed"))
    if output_format == "json":
        print_json(told)
    for number, pair in enumerate(told if output_format == "table" else (), 1):
        taken = "taken for one" if pair["taken_for_one"] else "taken for two"
        say(f"{number}. {pair['first']['label']} / {pair['second']['label']}: {taken} (value {pair['value']})")
        say(f"   {'; '.join(pair['reasons'])}")
        for side in ("first", "second"):
            say(f"   {pair[side]['label']}, in {', '.join(pair[side]['articles'])}")
            for quote in pair[side]["evidence"]:
                say(f"     “{quote}”")
    for pair_of_managers in rivals[:limit]:
        note(f"Contradiction: {pair_of_managers.sentence}")
    if rivals:
        note("The claims: touchline query contradictions; a wrong one goes by touchline reject.")
    if not told and not rivals:
        note("Nothing is in doubt.")
        sys.exit(1)


def _told(graph: "KnowledgeGraph", doubt: "Doubt") -> dict[str, Any]:
    sides = {}
    for side, mentions, label in (("first", doubt.first, doubt.labels[0]), ("second", doubt.second, doubt.labels[1])):
        articles = sorted({article for article, _ in mentions})
        sides[side] = {"label": label, "articles": articles[:5], "evidence": graph.quotes(mentions, limit=2)}
    return {
        **sides,
        "taken_for_one": doubt.joined,
        "doubt": doubt.doubt,
        "value": doubt.value,
        "reasons": list(doubt.reasons),
    }


@click.group()
def curation() -> None:
    """List, undo, export and import decisions.

    \b
    Example:
      touchline curation export -o decisions.jsonl
    """


@curation.command("list")
@store_option
@format_option()
def list_(store: str, output_format: str) -> None:
    """List the decisions in their order.

    \b
    Example:
      touchline curation list
    """
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        told = [(decision, _about(decision, graph)) for decision in graph.decisions()]
    rows = [(d.id, d.kind, about, d.by or "unknown", d.why, d.on or "unknown") for d, about in told]
    if rows or output_format != "table":
        print_records(["Id", "Kind", "About", "By", "Why", "On"], rows, output_format)
    else:
        note("No decision was taken yet: touchline review lists what is in doubt.")


def _about(decision: "Decision", graph: "KnowledgeGraph") -> str:
    """What a decision is about: names, or the words that a rejected claim was read from."""
    if decision.claim:
        quote = graph.claim_quote(decision.claim)
        claim = f"claim {decision.claim.rsplit('/', 1)[-1]}"
        return f"{claim}: “{quote}”" if quote else f"{claim}, which is not in the graph"
    sides = (
        ", ".join(sorted({key.partition("|")[2] for _, key in side})) for side in (decision.first, decision.second)
    )
    return " / ".join(part for part in (*sides, decision.name) if part)


@curation.command()
@click.argument("decision", metavar="ID")
@store_option
def undo(decision: str, store: str) -> None:
    """Take a decision back: everything is as if it had never been taken.

    ID is the decision's id, or the beginning of it.

    \b
    Example:
      touchline curation undo 5f1c
    """
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        undone = graph.undo(decision)
        say(f"Taken back: {undone.kind} {undone.id}, {_about(undone, graph)}")


@curation.command()
@store_option
@output_option
def export(store: str, output: str | None) -> None:
    """Write the decisions as JSON Lines, to be kept, sent or imported elsewhere.

    \b
    Example:
      touchline curation export -o decisions.jsonl
    """
    from ..identity.curation import write_decisions
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        text = write_decisions(graph.decisions())
    if output:
        Path(output).write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)


@curation.command("import")
@click.argument("path", type=click.Path(exists=True, dir_okay=False), metavar="FILE")
@store_option
def import_(path: str, store: str) -> None:
    """Take decisions from a file of JSON Lines.

    Those that are known already are passed over.  Where a line makes no sense, it is named and nothing is taken.

    \b
    Example:
      touchline curation import decisions.jsonl
    """
    from ..identity.curation import read_decisions
    from ..knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        fresh = read_decisions(Path(path), graph.decisions())
        if fresh:
            graph.decide(fresh)
        say(f"{len(fresh)} {'decision' if len(fresh) == 1 else 'decisions'} taken from {path}.")
