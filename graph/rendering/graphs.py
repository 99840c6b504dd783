"""Views as the graph formats of others: networkx, GraphML and CSV."""

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..connections.evidence import sentence_around
from ..rdf.rows import ArticleRow, ClaimRow, Edge
from ..spreadsheets import guarded
from .relations import wording
from .style import CERTAINTIES
from .view import GraphView, certainty_of

if TYPE_CHECKING:
    import networkx as nx

CSV_FILES = ("nodes.csv", "edges.csv")
NODE_COLUMNS = ("id", "label", "type", "other_names", "wikidata")
EDGE_COLUMNS = (
    *("source", "target", "relation", "label", "at", "certainty", "status", "date", "earliest", "latest", "from"),
    *("until", "duration", "attributed_to", "confidence", "sentence", "quote", "start", "end", "claim", "is_fact"),
    *("article", "title", "published", "publisher", "url"),
)


def networkx_graph(view: GraphView) -> "nx.MultiDiGraph[str]":
    """Return the view as a networkx graph: nodes by IRI, an edge a relation (and place), its claims in `claims`.

    >>> from ..rdf.rows import EntityRow
    >>> from .view import view_of
    >>> rows = [EntityRow(iri="x:p", type="Person", label="Beye"), EntityRow(iri="x:c", type="Club", label="Rennes")]
    >>> made = networkx_graph(view_of("", rows, [Edge(subject_iri="x:p", relation="managed", object_iri="x:c")]))
    >>> made.edges["x:p", "x:c", "managed"]["certainty"]
    'reported'
    """
    import networkx as nx

    made: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=view.title, note=view.told())
    for row in view.entities:
        made.add_node(row.iri, label=row.label, type=row.type, other_names=row.alt_labels, wikidata=row.wikidata)
    for edge in view.edges:
        key = f"{edge.relation}@{edge.at_iri}" if edge.at_iri else edge.relation
        made.add_edge(edge.subject_iri, edge.object_iri, key=key, **_edge_facts(edge), claims=edge.claims)
    return made


def _edge_facts(edge: Edge) -> dict[str, Any]:
    certainty = CERTAINTIES[certainty_of(edge.claims)]
    return {
        "relation": edge.relation,
        "label": wording(edge.relation).label_of(certainty),
        "at": edge.at_iri,
        "certainty": certainty,
        "is_fact": edge.is_fact,
        "symmetric": wording(edge.relation).symmetric,
        "sources": len({claim.source_id or claim.article_id for claim in edge.claims}),
    }


def write_graphml(view: GraphView, path: Path) -> None:
    """Write the view as GraphML; `claims` of an edge and `other_names` of a node are JSON, for GraphML has no lists."""
    import networkx as nx

    made = networkx_graph(view)
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=clean(view.title), note=clean(view.told()))
    for iri, facts in made.nodes(data=True):
        names = json.dumps(facts["other_names"], ensure_ascii=False)
        plain.add_node(clean(iri), **_held(facts | {"other_names": clean(names)}))
    for source, target, key, facts in made.edges(keys=True, data=True):
        claims = json.dumps([claim_record(claim) for claim in facts["claims"]], ensure_ascii=False)
        plain.add_edge(clean(source), clean(target), key=clean(key), **_held(facts | {"claims": clean(claims)}))
    nx.write_graphml_lxml(plain, path, named_key_ids=True, edge_id_from_attribute=None)


def _held(facts: dict[str, Any]) -> dict[str, Any]:
    return {
        name: clean(value) if isinstance(value, str) else value for name, value in facts.items() if value is not None
    }


def write_csv(view: GraphView, folder: Path) -> tuple[Path, Path]:
    """Write `nodes.csv` and `edges.csv` into a folder, made where it is missing; return their paths.

    An edge has a row a claim, with its article; one that no claim says (a derived tie) has a row without.  Cells that a
    spreadsheet might take for formulas have an apostrophe before them: `spreadsheets.unguarded` takes it away.
    """
    folder.mkdir(parents=True, exist_ok=True)
    nodes, edges = (folder / name for name in CSV_FILES)
    nodes.write_text(nodes_csv(view), encoding="utf-8", newline="")
    edges.write_text(edges_csv(view), encoding="utf-8", newline="")
    return nodes, edges


def nodes_csv(view: GraphView) -> str:
    """Return the entities as CSV: a header and a row each, other names divided by `|`."""
    rows = ((row.iri, row.label, row.type, "|".join(row.alt_labels), row.wikidata or "") for row in view.entities)
    return _csv(NODE_COLUMNS, rows)


def edges_csv(view: GraphView) -> str:
    """Return the edges as CSV: a header and a row a claim."""
    return _csv(EDGE_COLUMNS, (row for edge in view.edges for row in _edge_rows(view, edge)))


def _csv(columns: tuple[str, ...], rows: Any) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return buffer.getvalue()


def _edge_rows(view: GraphView, edge: Edge) -> list[list[Any]]:
    rows = []
    for claim in edge.claims or (None,):
        article = view.articles.get(claim.article_id) if claim else None
        record = _claim_columns(claim) | _article_columns(claim, article)
        if claim and article:
            record["sentence"], _ = sentence_around(article.text, claim.start, claim.end, claim.quote)
        record |= {
            "source": edge.subject_iri,
            "target": edge.object_iri,
            "relation": edge.relation,
            "label": wording(edge.relation).label_of(claim.certainty if claim else "reported"),
            "at": edge.at_iri or "",
            "is_fact": "yes" if edge.is_fact else "no",
        }
        rows.append([record.get(column, "") for column in EDGE_COLUMNS])
    return rows


def _claim_columns(claim: ClaimRow | None) -> dict[str, Any]:
    if claim is None:
        return {}
    record = claim_record(claim)
    return {name: "" if value is None else value for name, value in record.items()} | {"claim": claim.iri}


def _article_columns(claim: ClaimRow | None, article: ArticleRow | None) -> dict[str, Any]:
    if claim is None:
        return {}
    if article is None:
        return {"article": claim.article_id}
    return {
        "article": article.id,
        "title": article.title or "",
        "published": article.date or "",
        "publisher": article.publisher or "",
        "url": article.url or "",
    }


def claim_record(claim: ClaimRow) -> dict[str, Any]:
    """Return a claim as plain data, `from_` called "from"."""
    record = asdict(claim)
    record["from"] = record.pop("from_")
    return record


def clean(words: str) -> str:
    """Return the words without the characters that XML cannot hold.

    >>> clean("a\\x00b")
    'a\\ufffdb'
    """
    return "".join(char if _in_xml(char) else "\ufffd" for char in words)


def _in_xml(char: str) -> bool:
    return (char >= " " and not "\ud800" <= char <= "\udfff" and char not in "\ufffe\uffff") or char in "\t\n\r"
