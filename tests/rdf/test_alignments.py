"""Alignments point the right way: what stands on each side fits what the other vocabulary says of its term."""

import rdflib
from rdflib import OWL, RDFS

from graph.rdf.vocabulary import ONTOLOGY_IRI
from graph.resources import folder

TL = rdflib.Namespace(ONTOLOGY_IRI)
WDT = rdflib.Namespace("http://www.wikidata.org/prop/direct/")
SCHEMA = rdflib.Namespace("https://schema.org/")
FOAF = rdflib.Namespace("http://xmlns.com/foaf/0.1/")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")

# What each term leads from and to, by its own documentation.
DIRECTIONS = {
    WDT.P54: ("Person", "Team"),  # member of sports team
    WDT.P6087: ("Person", "Team"),  # coach of sports team
    WDT.P286: ("Team", "Person"),  # head coach
    WDT.P488: ("Team", "Person"),  # chairperson
    WDT.P169: ("Team", "Person"),  # chief executive officer
    WDT.P1830: ("Agent", "Team"),  # owner of
    WDT.P127: ("Team", "Agent"),  # owned by
    WDT.P1038: ("Person", "Person"),  # relative
    WDT.P3373: ("Person", "Person"),  # sibling
    SCHEMA.memberOf: ("Person", "Team"),
    SCHEMA.athlete: ("Team", "Person"),
    SCHEMA.coach: ("Team", "Person"),
    SCHEMA.relatedTo: ("Person", "Person"),
    SCHEMA.knows: ("Person", "Person"),
    FOAF.knows: ("Person", "Person"),
    PROV.wasAttributedTo: ("Claim Article", "Source"),
    SCHEMA.publisher: ("Article", "Source"),
    OA.hasTarget: ("Claim", ""),
    SCHEMA.articleBody: ("Article", ""),
}


def _read(name: str) -> rdflib.Graph:
    return rdflib.Graph().parse(folder("ontology") / name)


def _ends(ontology: rdflib.Graph, term: rdflib.term.Node) -> tuple[str, str]:
    domain, range_ = (str(ontology.value(term, p)).removeprefix(ONTOLOGY_IRI) for p in (RDFS.domain, RDFS.range))
    return domain, range_


def test_every_property_leads_the_way_of_its_counterpart() -> None:
    ontology, checked = _read("football.ttl"), 0
    for below, above in _read("alignments.ttl").subject_objects(RDFS.subPropertyOf):
        ours, theirs = (below, above) if str(below).startswith(ONTOLOGY_IRI) else (above, below)
        (ours_from, ours_to), (theirs_from, theirs_to) = _ends(ontology, ours), DIRECTIONS[theirs]
        assert ours_from in theirs_from.split(), (ours, theirs)
        assert not theirs_to or ours_to == theirs_to, (ours, theirs)
        checked += 1
    assert checked >= 20


def test_the_pairs_that_are_easily_turned_round() -> None:
    alignments, ontology = _read("alignments.ttl"), _read("football.ttl")
    assert (TL.ownerOf, RDFS.subPropertyOf, WDT.P1830) in alignments
    assert (TL.ownedBy, RDFS.subPropertyOf, WDT.P127) in alignments
    assert (TL.ownedBy, OWL.inverseOf, TL.ownerOf) in ontology
    assert (TL.hadPresident, RDFS.subPropertyOf, WDT.P488) in alignments
    assert (TL.hadPresident, OWL.inverseOf, TL.presidentOf) in ontology
    assert (TL.managed, RDFS.subPropertyOf, WDT.P6087) in alignments
    assert (TL.playedFor, RDFS.subPropertyOf, WDT.P54) in alignments
    assert (TL.relativeOf, RDFS.subPropertyOf, WDT.P1038) in alignments
    assert (WDT.P3373, RDFS.subPropertyOf, TL.relativeOf) in alignments, "a sibling is a relative, not the reverse"


def test_all_vocabularies_are_there_and_all_our_terms_exist() -> None:
    alignments, ontology = _read("alignments.ttl"), _read("football.ttl")
    others = {str(node) for triple in alignments for node in triple if isinstance(node, rdflib.URIRef)}
    for start in ("https://schema.org/", str(FOAF), str(PROV), str(OA), "https://sportschema.org/", str(WDT)):
        assert any(iri.startswith(start) for iri in others), start
    declared = set(ontology.subjects())
    assert all(rdflib.URIRef(iri) in declared for iri in others if iri.startswith(ONTOLOGY_IRI))


def test_classes_stand_under_theirs_and_never_the_other_way() -> None:
    for below, above in _read("alignments.ttl").subject_objects(RDFS.subClassOf):
        assert str(below).startswith(ONTOLOGY_IRI) and not str(above).startswith(ONTOLOGY_IRI)
