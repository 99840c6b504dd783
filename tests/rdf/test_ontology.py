"""The ontology: whole, consistent, and in step with the lexicon, the code, the queries and the shapes."""

import re
import tomllib
from pathlib import Path

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS

from graph.errors import DataFileError
from graph.extraction.claim import CERTAINTIES, STATUSES
from graph.rdf.ontology import load_ontology
from graph.rdf.vocabulary import ONTOLOGY_IRI, PREFIXES
from graph.resources import folder

ROOT = Path(__file__).parents[2]
TL = rdflib.Namespace(ONTOLOGY_IRI)
RELATIONS = {
    *("playedFor", "managed", "assistantAt", "sportingDirectorOf", "presidentOf", "ownerOf", "executiveOf"),
    *("appointedBy", "sackedBy", "resignedFrom", "departedFrom", "signedFor", "linkedWith", "approachedBy"),
    *("rejected", "committedTo", "teammateOf", "succeeded", "playedUnder", "relativeOf"),
}
CLASSES = {
    *("Agent", "Person", "Organisation", "Team", "Club", "NationalTeam", "Competition", "Ground", "Outlet"),
    *("Article", "Claim", "Spell"),
}


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    """The ontology as rdflib has it."""
    return rdflib.Graph().parse(folder("ontology") / "football.ttl")


def _terms(graph: rdflib.Graph) -> set[rdflib.URIRef]:
    return {s for s in graph.subjects() if isinstance(s, rdflib.URIRef) and s.startswith(ONTOLOGY_IRI)}


def test_relations_and_classes_are_those_agreed() -> None:
    ontology = load_ontology()
    assert set(ontology.relations) == RELATIONS
    assert set(ontology.supers) >= CLASSES
    assert "formerTeammateOf" in ontology.terms


def test_every_term_has_one_label_and_one_comment_in_english(graph: rdflib.Graph) -> None:
    for term in sorted(_terms(graph)):
        for predicate in (RDFS.label, RDFS.comment):
            values = list(graph.objects(term, predicate))
            assert len(values) == 1 and values[0].language == "en", (term, predicate)


def test_every_domain_range_and_super_term_is_declared(graph: rdflib.Graph) -> None:
    declared = _terms(graph)
    for predicate in (RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf, OWL.inverseOf, RDF.type):
        for value in graph.objects(None, predicate):
            assert not str(value).startswith(ONTOLOGY_IRI) or value in declared, value


def test_inverses_turn_domain_and_range_round(graph: rdflib.Graph) -> None:
    pairs = list(graph.subject_objects(OWL.inverseOf))
    assert len(pairs) == len(RELATIONS) - 2, "all but the symmetric ones"
    for inverse, relation in pairs:
        assert graph.value(inverse, RDFS.domain) == graph.value(relation, RDFS.range)
        assert graph.value(inverse, RDFS.range) == graph.value(relation, RDFS.domain)


def test_symmetric_relations() -> None:
    relations = load_ontology().relations
    assert {name for name, relation in relations.items() if relation.symmetric} == {"teammateOf", "relativeOf"}
    assert all(relation.domain == relation.range for relation in relations.values() if relation.symmetric)


def test_what_becomes_a_fact() -> None:
    ontology = load_ontology()
    for name in RELATIONS:
        statuses = STATUSES if ontology.relations[name].has_status else (None,)
        for certainty in CERTAINTIES:
            for status in statuses:
                expected = certainty in ("confirmed", "reported") and status != "future"
                expected = expected or (name == "linkedWith" and certainty == "rumoured")
                assert ontology.is_fact(name, certainty, status) == expected, (name, certainty, status)
    assert ontology.implied("teammateOf", "former") == ("teammateOf", "formerTeammateOf")
    assert ontology.implied("teammateOf", "current") == ("teammateOf",)


def test_certainties_and_statuses_are_those_of_claims(graph: rdflib.Graph) -> None:
    for kind, names in ((TL.Certainty, CERTAINTIES), (TL.Status, STATUSES)):
        assert {str(s)[len(ONTOLOGY_IRI) :].casefold() for s in graph.subjects(RDF.type, kind)} == set(names)
    ranks = load_ontology().ranks
    assert sorted(ranks, key=ranks.__getitem__) == ["denied", "rumoured", "reported", "confirmed"]


def test_the_lexicon_speaks_of_the_same_relations() -> None:
    ontology = load_ontology()
    named: set[str] = set()
    for path in sorted((ROOT / "ontology" / "lexicon").glob("*.toml")):
        for relation in tomllib.loads(path.read_text(encoding="utf-8")).get("relation", ()):
            if isinstance(relation, dict):
                named.add(relation["name"])
                states = relation.get("state", False)
                assert states == ontology.relations[relation["name"]].has_status, relation["name"]
    assert named == set(ontology.relations)


def _sources() -> dict[str, str]:
    paths = [
        *(ROOT / "graph").rglob("*.py"),
        *(ROOT / "queries").glob("*.rq"),
        *(ROOT / "ontology" / "lexicon").glob("*.toml"),
        ROOT / "ontology" / "shapes.ttl",
        ROOT / "ontology" / "alignments.ttl",
    ]
    return {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in sorted(paths)}


def test_no_term_is_used_that_the_ontology_lacks() -> None:
    known = load_ontology().terms
    for path, text in _sources().items():
        for name in re.findall(r"(?<!\w)tl:([A-Za-z]\w*)", text):
            assert name in known, f"{path} uses tl:{name}"


def test_no_term_of_the_ontology_is_unused(graph: rdflib.Graph) -> None:
    text = "\n".join(text for path, text in _sources().items() if not path.endswith("alignments.ttl"))
    inverses = {str(s)[len(ONTOLOGY_IRI) :] for s in graph.subjects(OWL.inverseOf)}  # read by what they are inverse of
    words = set(re.findall(r"\w+", text))
    # Claims' three slots are written by a loop over their names: tl:subjectRecord, tl:objectMention ...
    loops = {slot + part for slot in ("subject", "object", "at") for part in ("Record", "Mention", "Start", "End")}
    kinds = {str(o)[len(ONTOLOGY_IRI) :] for o in graph.objects(None, RDF.type) if str(o).startswith(ONTOLOGY_IRI)}
    assert sorted(load_ontology().terms - words - inverses - loops - kinds) == []


def test_a_relation_without_a_label_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "football.ttl"
    path.write_text(
        f"@prefix tl: <{ONTOLOGY_IRI}> . @prefix rdfs: <{PREFIXES['rdfs']}> .\n"
        "tl:knows a tl:Tie ; rdfs:domain tl:Person ; rdfs:range tl:Person ; rdfs:comment 'c' ."
    )
    with pytest.raises(DataFileError, match="tl:knows needs a label"):
        load_ontology(path)
    path.write_text("tl:knows a b")
    with pytest.raises(DataFileError, match=r"football\.ttl"):
        load_ontology(path)


def test_the_page_on_the_ontology_tells_of_every_relation_and_class() -> None:
    page = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    for relation in load_ontology().relations.values():
        backwards = "symmetric" if relation.symmetric else f"`{relation.inverse}`"
        line = f"| `{relation.name}` | {relation.domain} | {relation.range} | {relation.comment} | {backwards} |"
        assert line in page, relation.name
    assert all(f"`{name}`" in page for name in CLASSES)
