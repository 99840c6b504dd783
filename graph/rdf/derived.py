"""The derived graphs: entities, which entity each claim is about, and plain facts.  Pure functions to quads."""

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad

from ..identity.resolution import Entity
from .ontology import Ontology
from .reading import ClaimLink
from .vocabulary import WIKIDATA_ENTITY, Names, fold, term


def entity_quads(entity: Entity, names: Names, ontology: Ontology) -> list[Quad]:
    """Return what the graph says of an entity itself: its classes, its names, its place in Wikidata.

    The link to Wikidata is skos:exactMatch: owl:sameAs would make every statement of either hold of both.
    """
    node, graph = NamedNode(entity.iri), names.entities
    types = (entity.type, *ontology.supers.get(entity.type, ()))
    quads = [Quad(node, term("rdf:type"), term(f"tl:{name}"), graph) for name in types]
    quads.append(Quad(node, term("rdfs:label"), Literal(entity.label), graph))
    others = sorted(set(entity.alt_labels) - {entity.label})
    quads.extend(Quad(node, term("skos:altLabel"), Literal(label), graph) for label in others)
    folded = sorted({fold(label) for label in (entity.label, *others)} - {""})
    quads.extend(Quad(node, term("tl:foldedName"), Literal(name), graph) for name in folded)
    if entity.wikidata:
        quads.append(Quad(node, term("skos:exactMatch"), NamedNode(WIKIDATA_ENTITY + entity.wikidata), graph))
    return quads


def source_quads(iri: str, label: str, names: Names, *, outlet: bool) -> list[Quad]:
    """Return what the graph says of a source: an outlet of the gazetteer, or a name that an article gave."""
    node, graph = NamedNode(iri), names.entities
    types = ["tl:Source", "tl:Outlet"] if outlet else ["tl:Source"]
    return [
        *(Quad(node, term("rdf:type"), term(name), graph) for name in types),
        Quad(node, term("rdfs:label"), Literal(label), graph),
    ]


def redirect_quads(old: str, new: str, names: Names) -> list[Quad]:
    """Return that an IRI leads to another now."""
    return [
        Quad(NamedNode(old), term("rdf:type"), term("tl:Redirect"), names.entities),
        Quad(NamedNode(old), term("tl:redirectsTo"), NamedNode(new), names.entities),
    ]


def link_quads(claim: str, subject: str, object_: str, at: str | None, names: Names) -> list[Quad]:
    """Return which entities a claim is about."""
    node, graph = NamedNode(claim), names.entities
    quads = [
        Quad(node, term("tl:subject"), NamedNode(subject), graph),
        Quad(node, term("tl:object"), NamedNode(object_), graph),
    ]
    if at:
        quads.append(Quad(node, term("tl:at"), NamedNode(at), graph))
    return quads


def fact_quads(claims: Iterable[tuple[ClaimLink, str, str]], names: Names, ontology: Ontology) -> set[Quad]:
    """Return the plain triples that claims, each with its subject's and object's entity, make facts.

    A confirmed or reported claim that is not of the future makes one; which relations need less, which imply others
    and which hold both ways, the ontology says.  Nothing relates to itself.
    """
    found: set[Quad] = set()
    for claim, subject, object_ in claims:
        if subject == object_ or not ontology.is_fact(claim.relation, claim.certainty, claim.status):
            continue
        ends = [(NamedNode(subject), NamedNode(object_))]
        if ontology.relations[claim.relation].symmetric:
            ends.append((ends[0][1], ends[0][0]))
        for relation in ontology.implied(claim.relation, claim.status):
            found.update(Quad(one, term(f"tl:{relation}"), other, names.facts) for one, other in ends)
    return found
