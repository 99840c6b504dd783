"""Views as GEXF 1.2 with dates, for Gephi and its timeline."""

from pathlib import Path
from typing import Any

from lxml import etree

from ..rdf.rows import ClaimRow, Edge
from .graphs import clean
from .relations import wording
from .style import CERTAINTIES, kind_of, theme_of
from .view import GraphView, certainty_of

NAMESPACE = "http://www.gexf.net/1.2draft"
VIZ = f"{NAMESPACE}/viz"
_NODE_ATTRIBUTES = (("type", "string"), ("other_names", "liststring"), ("wikidata", "string"))
_EDGE_ATTRIBUTES = (
    ("relation", "string"),
    ("at", "string"),
    ("certainty", "string"),
    ("is_fact", "boolean"),
    ("symmetric", "boolean"),
    ("sources", "integer"),
    ("quotes", "string"),
    ("articles", "string"),
)


def write_gexf(view: GraphView, path: Path) -> None:
    """Write the view as GEXF 1.2: a dynamic graph whose edges have spells, from what the claims say of their dates.

    A state lasts from its first day to its last; an event, from the first to the last day on which it may have been.
    Every edge is directed, for readers such as networkx refuse a mixture; `symmetric` says which have no direction.
    An edge none of whose claims has a date has no spell, and so is there all the time.
    """
    root = etree.Element(_tag("gexf"), nsmap={None: NAMESPACE, "viz": VIZ}, version="1.2")
    meta = etree.SubElement(root, _tag("meta"))
    etree.SubElement(meta, _tag("creator")).text = "Touchline"
    etree.SubElement(meta, _tag("description")).text = clean(f"{view.title}. {view.told()}".strip())
    graph = etree.SubElement(root, _tag("graph"), defaultedgetype="directed", mode="dynamic", timeformat="date")
    for kind, attributes in (("node", _NODE_ATTRIBUTES), ("edge", _EDGE_ATTRIBUTES)):
        declared = etree.SubElement(graph, _tag("attributes"), {"class": kind})
        for name, type_name in attributes:
            etree.SubElement(declared, _tag("attribute"), id=name, title=name, type=type_name)
    nodes = etree.SubElement(graph, _tag("nodes"), count=str(len(view.entities)))
    for row in view.entities:
        node = etree.SubElement(nodes, _tag("node"), id=clean(row.iri), label=clean(row.label))
        names = "|".join(name.replace("|", "/") for name in row.alt_labels)
        _values(node, {"type": row.type, "other_names": names, "wikidata": row.wikidata})
        _colour(node, kind_of(row.type).light)
    edges = etree.SubElement(graph, _tag("edges"), count=str(len(view.edges)))
    for number, edge in enumerate(view.edges):
        _edge(edges, number, edge)
    etree.ElementTree(root).write(str(path), encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _edge(edges: Any, number: int, edge: Edge) -> None:
    known = wording(edge.relation)
    certainty = CERTAINTIES[certainty_of(edge.claims)]
    sources = len({claim.source_id or claim.article_id for claim in edge.claims})
    facts = {"id": str(number), "source": clean(edge.subject_iri), "target": clean(edge.object_iri)}
    element = etree.SubElement(
        edges,
        _tag("edge"),
        **facts,
        label=known.label_of(certainty),
        type="directed",
        weight=f"{max(sources, 1)}.0",
    )
    values = {
        "relation": edge.relation,
        "at": edge.at_iri,
        "certainty": certainty,
        "is_fact": str(edge.is_fact).lower(),
        "symmetric": str(known.symmetric).lower(),
        "sources": str(sources),
        "quotes": "\n".join(claim.quote for claim in edge.claims),
        "articles": "\n".join(dict.fromkeys(claim.article_id for claim in edge.claims)),
    }
    _values(element, values)
    spells = sorted({spell for claim in edge.claims if any(spell := spell_of(claim))}, key=str)
    if spells:
        group = etree.SubElement(element, _tag("spells"))
        for start, end in spells:
            bounds = {"start": start, "end": end}
            etree.SubElement(group, _tag("spell"), {name: day for name, day in bounds.items() if day})
    _colour(element, theme_of(known.theme).light)


def spell_of(claim: ClaimRow) -> tuple[str | None, str | None]:
    """Return the first and the last day of what a claim says, None where it does not say.

    >>> spell_of(ClaimRow(iri="c", article_id="a", relation="managed", subject="p", object="t", certainty="confirmed",
    ...     quote="", start=0, end=0, from_="2015-10", until="2024"))
    ('2015-10-01', '2024-12-31')
    """
    from ..rdf.dates import bounds

    start = bounds(claim.from_)[0] if claim.from_ else None if claim.until else claim.earliest
    end = bounds(claim.until)[1] if claim.until else None if claim.from_ else claim.latest
    return start, end


def _values(element: Any, values: dict[str, str | None]) -> None:
    group = etree.SubElement(element, _tag("attvalues"))
    for name, value in values.items():
        if value:
            etree.SubElement(group, _tag("attvalue"), {"for": name, "value": clean(value)})


def _colour(element: Any, colour: str) -> None:
    red, green, blue = (str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    etree.SubElement(element, f"{{{VIZ}}}color", r=red, g=green, b=blue)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
