"""Parameters, hostile names, formats, and queries of one's own."""

import json

import pytest
import rdflib

from graph import KnowledgeGraph
from graph.errors import AmbiguousNameError, DataFileError, QueryError, UnknownNameError, UsageError
from graph.sparql import NamedQuery, run_query, run_text

HOSTILE = [
    '" } ; DROP ALL #',
    "> } <http://x",
    "}} UNION { ?s ?p ?o",
    "'; --",
    "\\u0022 }",
    "a\nb",
    "<script>",
    "?person",
    "UNDEF",
    "{person}",
    "%s",
    "\x00",
    "",
]


def _rows(desk: KnowledgeGraph, text: str, **params: str) -> list[tuple[object, ...]]:
    return list(run_query(desk.reader, NamedQuery.parse(text), params).rows())


def test_a_parameter_in_a_count(desk: KnowledgeGraph) -> None:
    text = """# parameter: club Team
        SELECT (COUNT(DISTINCT ?who) AS ?n) WHERE {
          VALUES ?club { UNDEF } GRAPH graph:facts { ?who tl:linkedWith ?club } }"""
    text = "PREFIX graph: <https://w3id.org/touchline/id/graph/>\n" + text
    text = "\n".join(sorted(text.splitlines(), key=lambda line: not line.startswith("#")))
    assert _rows(desk, text, club="Liverpool") == [(1,)]
    assert _rows(desk, text, club="Real Madrid") == [(0,)]


def test_a_parameter_in_a_sub_select_and_in_not_exists(desk: KnowledgeGraph) -> None:
    text = """# parameter: club Team
        PREFIX graph: <https://w3id.org/touchline/id/graph/>
        SELECT ?name WHERE {
          { SELECT ?who (COUNT(*) AS ?n) WHERE {
              VALUES ?club { UNDEF } GRAPH graph:facts { ?who tl:linkedWith ?club } } GROUP BY ?who }
          GRAPH graph:entities { ?who rdfs:label ?name }
          FILTER NOT EXISTS { VALUES ?club { UNDEF } GRAPH graph:facts { ?who tl:rejected ?club } }
        } ORDER BY ?name"""
    assert _rows(desk, text, club="Liverpool") == [("Xabi Alonso",)]
    assert _rows(desk, text, club="Marseille") == []


def test_several_values(desk: KnowledgeGraph) -> None:
    rows = list(desk.query("linked-with-club", club=["Liverpool", "Bayern Munich"]).rows())
    assert {row[1] for row in rows} == {"Liverpool", "Bayern Munich"}


def test_only_the_blocks_of_parameters_are_replaced() -> None:
    text = (
        "# parameter: x text\n"
        "SELECT * { # VALUES ?x { UNDEF }\n"
        ' VALUES ?x { "old" } VALUES ?y { 1 } ?s ?p "VALUES ?x { }", <http://x/{?x}> }'
    )
    bound = NamedQuery.parse(text).bind({"x": '"new"'})
    assert bound == text.replace('"old"', '"new"').replace('VALUES ?x { "new" }', 'VALUES ?x { "new" }')
    assert "# VALUES ?x { UNDEF }" in bound


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_only_texts(desk: KnowledgeGraph, text: str) -> None:
    query = "# parameter: x text\nSELECT ?x WHERE { VALUES ?x { UNDEF } }"
    assert _rows(desk, query, x=text) == [(text,)]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_nobodys(desk: KnowledgeGraph, name: str) -> None:
    with pytest.raises(UnknownNameError):
        desk.query("sacked-by", person=name)
    with pytest.raises(UnknownNameError):
        desk.query("rumours-by-outlet", outlet=name)


def test_a_name_is_found_whatever_its_case_and_accents(desk: KnowledgeGraph) -> None:
    for name in ("xabi alonso", "XABI ALONSO", "Xabi  Alónso", "Alonso", desk.reader.find("Xabi Alonso")[0].iri):
        assert len(list(desk.query("sacked-by", person=name).rows())) == 1
    (row,) = desk.query("rumours-by-outlet", outlet="l'equipe").rows()
    assert row[0] == "L'Équipe"


def test_a_misspelt_name_is_suggested(desk: KnowledgeGraph) -> None:
    with pytest.raises(UnknownNameError, match="Did you mean Xabi Alonso"):
        desk.query("sacked-by", person="Xavi Alonzo")
    with pytest.raises(UnknownNameError, match="Did you mean RMC Sport"):
        desk.query("reported-by", outlet="RMC Sports")


def test_a_name_of_the_wrong_type_is_nobodys(desk: KnowledgeGraph) -> None:
    with pytest.raises(UnknownNameError):
        desk.query("managers-of", club="Xabi Alonso")


def test_a_name_of_several_is_asked_back(desk: KnowledgeGraph) -> None:
    with pytest.raises(AmbiguousNameError, match="--pick") as asked:
        desk.query("relatives", person="Nordufer")
    iris = [iri for iri, _ in asked.value.candidates]
    assert len(iris) == 2
    rows = list(desk.query("relatives", person="Nordufer", pick=2).rows())
    assert iris[1] in rows[0]


@pytest.mark.parametrize(
    ("name", "params", "says"),
    [
        ("no-such-query", {}, "There is no query called"),
        ("sackedby", {}, "Did you mean sacked-by"),
        ("managers-of", {}, "needs the parameter 'club'"),
        ("managers-of", {"person": "Xabi Alonso"}, "takes no parameter 'person'; it takes club"),
        ("sacked-by", {"since": "yesterday"}, "is no date"),
    ],
)
def test_wrong_use(desk: KnowledgeGraph, name: str, params: dict[str, str], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        desk.query(name, **params)


@pytest.mark.parametrize(
    "text", ["SELECT {", "SELECT ?x WHERE { ?x foo:bar ?y }", "{", "SELECT ?x WHERE { FILTER(f( }"]
)
def test_a_malformed_query_is_said_in_one_sentence(desk: KnowledgeGraph, text: str) -> None:
    with pytest.raises(QueryError, match="The query cannot be read"):
        run_text(desk.reader, text)


@pytest.mark.parametrize(
    "text", ["INSERT DATA { <a:a> <a:b> <a:c> }", "# note\nPREFIX a: <b:>\nDROP ALL", "delete where {}"]
)
def test_updates_are_refused(desk: KnowledgeGraph, text: str) -> None:
    with pytest.raises(QueryError, match="changes a graph; only queries are run"):
        run_text(desk.reader, text)


def test_a_query_of_ones_own_sees_all_graphs(desk: KnowledgeGraph) -> None:
    rows = desk.query("SELECT ?name WHERE { ?who tl:sackedBy/rdfs:label ?name }").rows()
    assert list(rows) == [("Real Madrid",)]


def test_formats_of_a_table(desk: KnowledgeGraph) -> None:
    def answer(output_format: str) -> bytes:
        return desk.query("names-of", about="Xabi Alonso").serialize(output_format)

    assert answer("csv").splitlines()[0] == b"name,preferred,about"
    assert answer("tsv").splitlines()[1].startswith(b'"Xabi Alonso"\ttrue\t<https://')
    assert json.loads(answer("json"))["head"]["vars"] == ["name", "preferred", "about"]
    assert len(list(rdflib.query.Result.parse(source=__import__("io").BytesIO(answer("xml")), format="xml"))) == 2
    with pytest.raises(UsageError, match="The answer is a table"):
        answer("turtle")


def test_formats_of_a_graph(desk: KnowledgeGraph) -> None:
    graphs = [
        rdflib.Graph().parse(data=desk.query("graph-around", about="Bruno Nordufer").serialize(ours), format=theirs)
        for ours, theirs in (("turtle", "turtle"), ("jsonld", "json-ld"), ("ntriples", "nt"))
    ]
    assert len(graphs[0]) == 8
    assert all(set(graph) == set(graphs[0]) for graph in graphs)
    with pytest.raises(UsageError, match="The answer is a graph"):
        desk.query("graph-around", about="Bruno Nordufer").serialize("csv")


def test_the_answer_to_ask(desk: KnowledgeGraph) -> None:
    assert desk.query("ASK { ?x tl:sackedBy ?y }").truth is True
    assert desk.query("ASK { ?x tl:sackedBy ?x }").truth is False


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("# title: T\n# description: D.\nSELECT * {}", "has no 'example'"),
        ("# title: T\n# description: D.\n# example: \n# author: me\nSELECT * {}", "unknown entry 'author'"),
        ("# title: T\n# description: D.\n# example: \n# parameter: x\nSELECT * {}", "is no parameter"),
        ("# title: T\n# description: D.\n# example: \n# parameter: x Cub\nSELECT * {}", "neither a class"),
        ("# title: T\n# description: D.\n# example: \n# parameter: x Club\nSELECT * {}", "no block VALUES"),
        ("# title: T\n# description: D.\n# example: \n# relation: x\nSELECT * {}", "no column \\?x"),
    ],
)
def test_headers_are_checked(text: str, says: str) -> None:
    with pytest.raises(DataFileError, match=says):
        NamedQuery.parse(text, "file", strict=True)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("SELECT * WHERE { ?s ?p ?o }", ("s", "p", "o")),
        ("# ?z\nPREFIX a: <http://x.example/?o>\nselect distinct *\n{ ?who ?what ?any }", ("who", "what", "any")),
        ('SELECT * { BIND("?b" AS ?z) BIND(1 AS ?b) ?a a tl:Person }', ("z", "b", "a")),
        ("SELECT * { ?z a tl:Person FILTER NOT EXISTS { ?b ?a ?z } }", ("z",)),
        ("SELECT ?o ?s WHERE { ?s ?p ?o }", ("o", "s")),
    ],
)
def test_columns_stand_in_the_order_of_their_first_use(
    desk: KnowledgeGraph, text: str, columns: tuple[str, ...]
) -> None:
    result = run_text(desk.reader, text)
    assert result.columns == columns
    assert result.serialize("csv").decode().splitlines()[0] == ",".join(columns)
