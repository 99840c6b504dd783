import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

import made_up_graphs as sample
import networkx as nx
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse

from graph import KnowledgeGraph
from graph.errors import UsageError
from graph.rdf.rows import EntityRow
from graph.rendering import networkx_graph, whole
from graph.rendering.exporting import EXPORT_FORMATS, export_graph, format_of, write_view
from graph.rendering.graphs import claim_record
from graph.rendering.relations import wording
from graph.spreadsheets import guarded, unguarded

REIFIES = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies")


def quads_of(graph: KnowledgeGraph) -> set[Quad]:
    return set(parse(b"".join(graph.export_nquads()), format=RdfFormat.N_QUADS))


def triples_of(graph: KnowledgeGraph) -> set[Triple]:
    return {quad.triple for quad in quads_of(graph)}


def exported(graph: KnowledgeGraph, folder: Path, name: str) -> Path:
    return export_graph(graph.reader, folder / f"graph-{name}", name)


def rdflib_triples(triples: Iterable[Triple]) -> rdflib.Graph:
    lines = "\n".join(f"{triple} ." for triple in triples)
    return rdflib.Graph().parse(data=lines, format="nt11")


@pytest.mark.parametrize(("name", "format_"), [("trig", RdfFormat.TRIG), ("nquads", RdfFormat.N_QUADS)])
def test_formats_with_graphs_hold_every_quad(
    graph: KnowledgeGraph, tmp_path: Path, name: str, format_: RdfFormat
) -> None:
    assert set(parse(path=exported(graph, tmp_path, name), format=format_)) == quads_of(graph)


@pytest.mark.parametrize(
    ("name", "format_", "rdflib_name"),
    [
        ("turtle", RdfFormat.TURTLE, "turtle"),
        ("ntriples", RdfFormat.N_TRIPLES, "nt11"),
        ("rdfxml", RdfFormat.RDF_XML, "xml"),
    ],
)
def test_formats_without_graphs_hold_every_triple(
    graph: KnowledgeGraph, tmp_path: Path, name: str, format_: RdfFormat, rdflib_name: str
) -> None:
    path = exported(graph, tmp_path, name)
    assert {quad.triple for quad in parse(path=path, format=format_)} == triples_of(graph)
    read = rdflib.Graph().parse(path, format=rdflib_name)
    assert set(read) == set(rdflib_triples(triples_of(graph)))


def test_json_ld_is_compact_and_loses_nothing(graph: KnowledgeGraph, tmp_path: Path) -> None:
    path = exported(graph, tmp_path, "jsonld")
    assert set(parse(path=path, format=RdfFormat.JSON_LD)) == quads_of(graph)
    dataset = rdflib.Dataset()
    dataset.parse(path, format="json-ld")
    assert len(list(dataset.quads())) == len(quads_of(graph))
    document = json.loads(path.read_text(encoding="utf-8"))
    nodes = [node for part in document["@graph"] for node in part["@graph"]]
    claim = next(node for node in nodes if node.get("@type") == "tl:Claim")
    assert claim["relation"].startswith("tl:")
    assert isinstance(claim["confidence"], str)


def test_claims_reify_what_they_state_in_rdf_1_2(graph: KnowledgeGraph, tmp_path: Path) -> None:
    path = exported(graph, tmp_path, "turtle12")
    read = {quad.triple for quad in parse(path=path, format=RdfFormat.TURTLE)}
    reified = {triple.subject.value: triple.object for triple in read if triple.predicate == REIFIES}
    claims = graph.reader.claims()
    assert set(reified) == {claim.iri for claim in claims}
    for claim in claims:
        stated = reified[claim.iri]
        assert isinstance(stated, Triple)
        assert {stated.subject.value, stated.object.value} == {claim.subject, claim.object}
        assert stated.predicate.value.endswith(f"#{claim.relation}")
    assert {triple for triple in read if triple.predicate != REIFIES} == triples_of(graph)


def test_exports_are_the_same_bytes_each_time(graph: KnowledgeGraph, tmp_path: Path) -> None:
    for name in EXPORT_FORMATS:
        if name != "csv":
            assert exported(graph, tmp_path, name).read_bytes() == exported(graph, tmp_path, name).read_bytes()


def test_graphml_is_read_back_by_networkx(graph: KnowledgeGraph, tmp_path: Path) -> None:
    read = nx.read_graphml(exported(graph, tmp_path, "graphml"), force_multigraph=True)
    view = whole(graph.reader)
    assert set(read.nodes) == {row.iri for row in view.entities}
    assert read.number_of_edges() == len(view.edges)
    held = [json.loads(facts["claims"]) for _, _, facts in read.edges(data=True)]
    wanted = [claim_record(claim) for edge in view.edges for claim in edge.claims]
    assert sorted(str(claim) for claims in held for claim in claims) == sorted(map(str, wanted))
    for row in view.entities:
        assert read.nodes[row.iri]["label"] == row.label
        assert tuple(json.loads(read.nodes[row.iri]["other_names"])) == row.alt_labels


def test_gexf_keeps_its_schema_and_its_dates(tmp_path: Path) -> None:
    view = sample.league(60)
    path = tmp_path / "league.gexf"
    write_view(view, path, "gexf")
    schema = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("gexf-1.2.rng"))))
    schema.assertValid(etree.parse(str(path)))
    read = nx.read_gexf(path)
    assert set(read.nodes) == {row.iri for row in view.entities}
    assert read.number_of_edges() == len(view.edges)
    spells = [facts["spells"] for _, _, facts in read.edges(data=True) if "spells" in facts]
    assert len(spells) == len(view.edges)
    edge = next(e for e in view.edges if e.relation == "managed")
    (claim, *_) = edge.claims
    bounds = {(f"{c.from_}-01-01", f"{c.until}-12-31") for c in edge.claims}
    found = [
        facts["spells"]
        for _, _, facts in read.edges(data=True)
        if facts["relation"] == "managed" and claim.quote in facts["quotes"]
    ]
    assert {tuple(spell) for spell in found[0]} == bounds


def test_gexf_of_a_store_keeps_its_schema(graph: KnowledgeGraph, tmp_path: Path) -> None:
    schema = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("gexf-1.2.rng"))))
    schema.assertValid(etree.parse(str(exported(graph, tmp_path, "gexf"))))


def test_csv_has_a_row_a_claim(graph: KnowledgeGraph, tmp_path: Path) -> None:
    folder = exported(graph, tmp_path, "csv")
    view = whole(graph.reader)
    nodes = list(csv.DictReader(io.StringIO((folder / "nodes.csv").read_text(encoding="utf-8"))))
    edges = list(csv.DictReader(io.StringIO((folder / "edges.csv").read_text(encoding="utf-8"))))
    assert [row["id"] for row in nodes] == [row.iri for row in view.entities]
    claims = {claim.iri: claim for edge in view.edges for claim in edge.claims}
    assert {row["claim"] for row in edges} == set(claims)
    for row in edges:
        claim = claims[row["claim"]]
        assert (unguarded(row["quote"]), row["certainty"], row["from"]) == (
            claim.quote,
            claim.certainty,
            claim.from_ or "",
        )
        assert row["url"].startswith("https://example.org/")
        assert " ".join(claim.quote.split()) in unguarded(row["sentence"])
        assert row["label"] == wording(claim.relation).label_of(claim.certainty)
    assert any(len(unguarded(row["sentence"])) > len(unguarded(row["quote"])) + 5 for row in edges)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "'="])
def test_no_cell_of_csv_is_a_formula_and_each_comes_back(tmp_path: Path, sign: str) -> None:
    from graph.rendering import view_of

    name = f'{sign}HYPERLINK("http://x.example","y")'
    rows = [EntityRow(iri="x:a", type="Person", label=name, alt_labels=("'s-Name",))]
    write_view(view_of("", rows, []), tmp_path, "csv")
    with (tmp_path / "nodes.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["label"] == f"'{name}"
    assert (unguarded(row["label"]), row["other_names"]) == (name, "'s-Name")


@given(st.text(alphabet="'=+-@\t\r\nab1＝", max_size=6))
def test_guarded_cells_are_told_from_others(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))


def test_networkx_keeps_claims_as_they_are(graph: KnowledgeGraph) -> None:
    view = whole(graph.reader)
    made = networkx_graph(view)
    assert isinstance(made, nx.MultiDiGraph)
    for edge in view.edges:
        assert made.edges[edge.subject_iri, edge.object_iri, edge.relation]["claims"] == edge.claims


def test_characters_that_xml_cannot_hold_do_not_break_it(tmp_path: Path) -> None:
    row = EntityRow(iri="x:a", type="Person", label="a\x00b\x0b\ud800\uffff<&>", alt_labels=("\x01|x",))
    from graph.rendering import view_of

    view = view_of("\x00", [row], [])
    for name in ("gexf", "graphml"):
        write_view(view, tmp_path / name, name)
        etree.parse(str(tmp_path / name))


def test_a_format_is_told_from_the_name() -> None:
    assert {format_of(Path(f"a{suffix}")) for suffix in (".ttl", ".TRIG", ".nq", ".nt", ".rdf", ".jsonld")} == {
        "turtle",
        "trig",
        "nquads",
        "ntriples",
        "rdfxml",
        "jsonld",
    }
    with pytest.raises(UsageError, match=r"\.zip"):
        format_of(Path("a.zip"))
