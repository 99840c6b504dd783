"""From claims to quads, and what the quads must say."""

import random
from dataclasses import replace

import pytest
import rdflib
from newsroom import claim, club, person, story
from pyoxigraph import Literal, NamedNode, RdfFormat, serialize

from graph import Article
from graph.errors import ClaimError
from graph.extraction.claim import Evidence, Participant
from graph.rdf.checking import check_claim
from graph.rdf.dates import bounds, date_literal, duration_literal, span
from graph.rdf.derived import fact_quads
from graph.rdf.describe import claim_iri, describe
from graph.rdf.ontology import load_ontology
from graph.rdf.reading import by_subject, need, one, read_graph
from graph.rdf.validation import Validator
from graph.rdf.vocabulary import Names, fold, slug, term

BENATIA, ALONSO, BAYERN = person("Mehdi Benatia"), person("Xabi Alonso"), club("bayern-munich")
SENTENCE = "Mehdi Benatia was a team-mate of Xabi Alonso at Bayern Munich until 2016."
STORY = story(
    "https://example.org/1",
    claim(
        SENTENCE,
        BENATIA,
        "teammateOf",
        ALONSO,
        status="former",
        at=BAYERN,
        until="2016",
        attributed_to="RMC Sport",
        confidence=0.9,
    ),
    date="2024-01",
    title="Old friends",
    publisher="The Post",
    url="https://example.org/1",
)


def test_an_article_graph_says_what_the_design_says() -> None:
    article, claims = STORY
    names = Names()
    quads = describe(article, claims)
    assert {quad.graph_name.value for quad in quads} == {names.article(article.id)}
    things = by_subject(quads)
    about = things[claim_iri(article, claims[0], names)]
    tl = term("tl:").value
    assert need(about, "tl:relation") == tl + "teammateOf"
    assert need(about, "tl:certainty") == tl + "Confirmed"
    assert need(about, "tl:status") == tl + "Former"
    assert need(about, "tl:confidence") == "0.9"
    assert need(about, "tl:subjectMention") == "Mehdi Benatia"
    assert need(about, "tl:attributedTo") == names.source("RMC Sport")
    assert (one(about, "tl:earliest"), one(about, "tl:latest")) == (None, "2016-12-31")
    evidence = need(about, "tl:evidence")
    assert need(things[f"{evidence}#quote"], "oa:exact") == SENTENCE
    position = things[f"{evidence}#position"]
    assert (need(position, "oa:start"), need(position, "oa:end")) == ("0", str(len(SENTENCE)))


def test_the_same_whatever_the_order_and_however_often() -> None:
    article, claims = story(
        "a", *[claim(f"Sentence {i}.", BENATIA, "playedFor", BAYERN, status="former") for i in "abc"]
    )
    expected = describe(article, claims)
    for _ in range(10):
        random.shuffle(claims)
        assert describe(article, claims + claims) == expected


def test_of_two_readings_of_one_sentence_the_surer_counts() -> None:
    article, (said,) = STORY[0], STORY[1]
    doubtful = replace(said, confidence=0.2, certainty="rumoured")
    assert describe(article, [doubtful, said]) == describe(article, [said, doubtful]) == describe(article, [said])


def test_iris_of_claims_do_not_depend_on_who_is_meant() -> None:
    article, (said,) = STORY[0], STORY[1]
    other = replace(said, subject=replace(said.subject, iri="https://example.org/x", mention=(0, 13)))
    assert claim_iri(article, said, Names()) == claim_iri(article, other, Names())


def test_rdflib_and_oxigraph_read_the_same_graph() -> None:
    quads = describe(*STORY)
    data = serialize(quads, format=RdfFormat.N_QUADS) or b""
    dataset = rdflib.Dataset()
    dataset.parse(data=data, format="nquads")
    assert sum(len(graph) for graph in dataset.graphs()) == len(quads)
    turtle = serialize([quad.triple for quad in quads], format=RdfFormat.TURTLE) or b""
    assert len(rdflib.Graph().parse(data=turtle, format="turtle")) == len(quads)


def test_a_graph_is_read_back() -> None:
    article, claims = STORY
    graph = read_graph(describe(article, claims))
    assert graph.article_id == article.id
    assert sorted(record.label for record in graph.records.values()) == [
        "Bayern Munich",
        "Mehdi Benatia",
        "Xabi Alonso",
    ]
    (link,) = graph.claims
    assert (link.relation, link.certainty, link.status) == ("teammateOf", "confirmed", "former")
    assert {link.subject, link.object, link.at} == set(graph.records)
    assert graph.sources == {Names().source("RMC Sport"), Names().source("The Post")}


def test_facts_hold_both_ways_and_imply_what_they_are_kinds_of() -> None:
    (link,) = read_graph(describe(*STORY)).claims
    facts = fact_quads([(link, "x:a", "x:b")], Names(), load_ontology())
    found = {(q.subject.value, q.predicate.value.partition("#")[2], q.object.value) for q in facts}  # type: ignore[union-attr]
    assert found == {
        (one, name, other)
        for name in ("teammateOf", "formerTeammateOf")
        for one, other in (("x:a", "x:b"), ("x:b", "x:a"))
    }
    assert fact_quads([(link, "x:a", "x:a")], Names(), load_ontology()) == set()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"relation": "marriedTo"}, "the ontology has no relation 'marriedTo'"),
        ({"object": BAYERN}, "the object must be a Person, not a Club"),
        ({"subject": Participant(label="X", type="Horse")}, "no class 'Horse'"),
        ({"at": ALONSO}, "the at must be a Team"),
        ({"object": BENATIA}, "relates a thing to itself"),
        ({"status": None}, "has a status"),
        ({"status": "soon"}, "has a status"),
        ({"certainty": "sure"}, "no certainty"),
        ({"date": "yesterday"}, "is no date"),
        ({"until": "2016-13"}, "is no date"),
        ({"duration": "long"}, "no duration"),
        ({"confidence": 1.2}, "not between 0 and 1"),
        ({"subject": replace(BENATIA, mention=(5, 500))}, "not in the text"),
        ({"subject": replace(BENATIA, iri="a b")}, "Invalid IRI|no absolute IRI"),
        ({"subject": replace(BENATIA, label=" ")}, "without a name"),
        ({"evidence": Evidence(quote="He never said it", start=0, end=16)}, "its quote is not in the text"),
        ({"evidence": Evidence(quote="", start=0, end=0)}, "its quote is not in the text"),
    ],
)
def test_claims_that_may_not_enter(change: dict[str, object], says: str) -> None:
    article, (said,) = STORY
    with pytest.raises(ClaimError, match=says):
        check_claim(article, replace(said, **change))  # type: ignore[arg-type]


def test_a_quote_that_stands_once_is_found_where_its_offsets_are_wrong() -> None:
    article, (said,) = STORY
    wrong = replace(said, evidence=Evidence(quote="team-mate of Xabi Alonso", start=3, end=9))
    found = check_claim(article, wrong).evidence
    assert article.text[found.start : found.end] == found.quote
    twice = Article.of("team-mate of X. team-mate of X.")
    with pytest.raises(ClaimError):
        check_claim(twice, replace(said, evidence=Evidence(quote="team-mate of X", start=2, end=9)))


@pytest.mark.parametrize(
    ("date", "kind"), [("2024", "gYear"), ("2024-02", "gYearMonth"), ("2024-02-29", "date"), ("2023-02-29", None)]
)
def test_dates(date: str, kind: str | None) -> None:
    literal = date_literal(date)
    assert (literal.datatype.value.rpartition("#")[2] if literal else None) == kind
    if literal:
        first, last = bounds(date)
        assert first[: len(date)] == last[: len(date)] == date and first <= last


def test_spans_and_durations() -> None:
    assert span("2024-02", "2020", None) == ("2024-02-01", "2024-02-29")
    assert span(None, None, None) == (None, None)
    assert [duration_literal(d) and duration_literal(d).value for d in ("P7M", "P2W", "P", "7M", "P1Y2M")] == [  # type: ignore[union-attr]
        "P7M",
        "P14D",
        None,
        None,
        "P1Y2M",
    ]


def test_names_fold_and_slugs_are_never_empty() -> None:
    assert fold("Ünal ŞAHİN-O'Neil") == "unal sahin o neil"
    assert slug("李明") and slug("…").startswith("x-")
    names = Names()
    assert names.source_label(names.source("L'Équipe / <b>")) == "L'Équipe / <b>"


def _broken(*changes: tuple[str, str, object]) -> list[str]:
    """The messages about the story's graph, with values of the claim replaced."""
    article, claims = STORY
    quads = describe(article, claims)
    iri = claim_iri(article, claims[0], Names())
    triples = [quad.triple for quad in quads]
    for node, predicate, value in changes:
        subject = NamedNode(iri if node == "claim" else f"{Names().evidence(article.id, 0, len(SENTENCE))}{node}")
        triples = [t for t in triples if not (t.subject == subject and t.predicate == term(predicate))]
        if value is not None:
            triples.append(type(triples[0])(subject, term(predicate), value))  # type: ignore[arg-type]
    return [violation.message for violation in Validator().check("a", triples)]


def test_what_we_write_fits_the_shapes() -> None:
    assert _broken() == []


@pytest.mark.parametrize(
    ("node", "predicate", "value", "says"),
    [
        ("claim", "tl:relation", term("tl:certainty"), "a claim states one relation of the ontology"),
        ("claim", "tl:certainty", None, "a claim is confirmed, reported, rumoured or denied"),
        ("claim", "tl:status", None, "a claim of a state has a status"),
        ("claim", "tl:evidence", None, "a claim has evidence: a quote with its place in the article"),
        ("claim", "tl:confidence", Literal("2", datatype=term("xsd:decimal")), "a claim has a confidence from 0 to 1"),
        ("claim", "tl:subjectRecord", None, "a claim has a subject with a name record"),
        ("claim", "tl:latest", Literal("soon"), "the last day that a claim's dates allow is a day"),
        ("claim", "tl:until", Literal("2016"), "a date is a year, a month or a day"),
        ("#quote", "oa:exact", Literal("Never said."), "the quote does not stand at its place in the text"),
    ],
)
def test_the_shapes_find_what_is_wrong(node: str, predicate: str, value: object, says: str) -> None:
    assert says in _broken((node, predicate, value))
