"""What a person is called, and which names join whom: single cases, each for one rule."""

import os
from pathlib import Path

import pytest
from people import person_record

from graph.errors import DataFileError
from graph.identity.decisions import Decisions
from graph.identity.gazetteer import Entry, Gazetteer, load_gazetteer
from graph.identity.names import Agreement, agreement, load_forms, read_name
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import resolve

SHARED = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2].parent / "shared"))
HERE = "in player current 2024-05-01 club/alder"


def person(article: str, label: str, *context: str, names: tuple[str, ...] = ()) -> NameRecord:
    return make_record(article, f"Person|{label}", "Person", label, names, None, context)


def labels(*records: NameRecord, decisions: Decisions | None = None) -> list[str]:
    return sorted(entity.label for entity in resolve(records, decisions).entities.values())


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("Jürgen Klopp", "Jurgen Klopp", Agreement.VARIANT),
        ("Roberto De Zerbi", "Roberto de Zerbi", Agreement.SAME),
        ("Sir Alex Ferguson", "Alex Ferguson", Agreement.SAME),
        ("Son Heung-min", "Heung Min Son", Agreement.VARIANT),
        ("Vassilis Hatzis", "Vasilis Hatzis", Agreement.VARIANT),
        ("Erling Halaand", "Erling Haaland", Agreement.VARIANT),
        ("Kevin DeBruyne", "Kevin De Bruyne", Agreement.VARIANT),
        ("Robert Lewandoswki", "Robert Lewandowski", Agreement.TRANSPOSED),
        ("Rodrigo Hernández", "Rodrigo Hernández Cascante", Agreement.LONGER),
        ("Josh King", "Joshua King", Agreement.SHORT),
        ("Bruins Slot", "Tonny Bruins Slot", Agreement.PART),
        ("Dominik Solanke", "Dominic Solanki", Agreement.TYPO),
    ],
)
def test_names_that_may_be_one(one: str, other: str, least: Agreement) -> None:
    assert agreement(read_name(one), read_name(other)) >= least


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gary Neville", "Phil Neville"),
        ("Danny Rose", "Denny Ross"),
        ("Paul Ince Sr", "Paul Ince Jr"),
        ("Arne Slot", "Tonny Bruins Slot"),
    ],
)
def test_names_that_are_two(one: str, other: str) -> None:
    assert agreement(read_name(one), read_name(other)) == Agreement.NONE


def test_a_surname_alone_joins_the_one_bearer_at_its_club() -> None:
    assert labels(person("a1", "Slot", HERE), person("a2", "Arne Slot", HERE)) == ["Arne Slot"]


def test_a_surname_alone_that_fits_nobody_or_two_stays_by_itself() -> None:
    elsewhere = "in player current 2024-05-01 club/birch"
    assert labels(person("a1", "Slot", elsewhere), person("a2", "Arne Slot", HERE)) == ["Arne Slot", "Slot"]
    brothers = person("a2", "Gary Neville", HERE), person("a3", "Phil Neville", HERE)
    found = resolve([person("a1", "Neville", HERE), *brothers])
    assert sorted(entity.label for entity in found.entities.values()) == ["Gary Neville", "Neville", "Phil Neville"]
    assert "2 bearers of the name fit equally well" in found.notes["a1", "Person|Neville"]


def test_a_surname_never_brings_two_people_together() -> None:
    both = person("a1", "Neville", HERE, "in player current 2024-05-01 club/birch")
    one, other = person("a2", "Gary Neville", HERE), person("a3", "Phil Neville", HERE.replace("alder", "birch"))
    assert len(labels(both, one, other)) == 3


def test_one_misread_role_does_not_make_two_of_one_name_at_one_club() -> None:
    coach = person(
        "a1", "Enzo Corvin", "in coach current 2014-09-01 club/alder", "in coach current 2019-09-01 club/elm"
    )
    misread = person("a2", "Enzo Corvin", "in player joined 2019-10-01 club/elm")
    assert labels(coach, misread) == ["Enzo Corvin"]


def test_the_known_given_name_wins_over_a_misspelling() -> None:
    assert labels(person("a1", "Medhi Benatia"), person("a2", "Mehdi Benatia")) == ["Mehdi Benatia"]
    assert labels(person("a1", "Jurgen Klopp"), person("a2", "Jürgen Klopp")) == ["Jürgen Klopp"]


def test_a_club_of_the_gazetteer_keeps_its_name_and_an_unlisted_one_gets_its_own() -> None:
    alder = "https://w3id.org/touchline/id/club/alder"
    gazetteer = Gazetteer((Entry("alder", "Club", "Alder", alder, aliases=("FC Alder",), wikidata="Q1"),))
    found = resolve(
        [
            make_record("a1", "Club|x", "Club", "Alder", ["the Alders"], alder),
            make_record("a1", "Club|Bremer SV", "Club", "Bremer SV", [], None),
        ],
        gazetteer=gazetteer,
    )
    assert found.entities[alder].alt_labels == ("FC Alder",)
    assert found.entities[alder].wikidata == "Q1"
    assert found.entity_of["a1", "Club|Bremer SV"].endswith("/club/bremer-sv")


def test_a_name_that_several_clubs_share_is_another_club_in_every_article() -> None:
    entries = [Entry(i, "Club", i.title(), f"https://x.org/{i}", ambiguous_nicknames=("Reds",)) for i in ("ash", "elm")]
    records = [make_record(article, "Club|Reds", "Club", "Reds", [], None) for article in ("a1", "a2")]
    assert len(resolve(records, gazetteer=Gazetteer(tuple(entries))).entities) == 2


def test_curators_win() -> None:
    one, other = person("a1", "Gary Neville", HERE), person("a2", "Gary Neville", HERE)
    mentions = [frozenset({(record.article, record.key)}) for record in (one, other)]
    assert len(labels(one, other, decisions=Decisions(splits=((mentions[0], mentions[1]),)))) == 2
    stranger = person("a3", "Phil Neville", HERE)
    together = frozenset({("a1", one.key), ("a3", stranger.key)})
    decided = Decisions(together=(together,), names=((mentions[0], "The Nevilles"),), aliases=((mentions[0], "Nev"),))
    found = resolve([one, other, stranger], decided)
    assert [(e.label, "Nev" in e.alt_labels) for e in found.entities.values()] == [("The Nevilles", True)]


def test_name_data_that_is_malformed_is_refused_with_its_line(tmp_path: Path) -> None:
    home = Path(__file__).parents[2] / "ontology" / "names"
    for name in ("forms.toml", "given.csv", "transliteration.csv"):
        (tmp_path / name).write_text((home / name).read_text())
    (tmp_path / "given.csv").write_text("name,forms\nAnna,Anne|\n")
    with pytest.raises(DataFileError, match=r"given\.csv:2: an empty name"):
        load_forms(tmp_path)


@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason=f"the seed articles are not at {SHARED / 'seeds'}")
def test_the_seeds_have_one_benatia_with_both_spellings(tmp_path: Path) -> None:
    from graph import KnowledgeGraph, read_articles

    graph = KnowledgeGraph.open(tmp_path / "db", create=True)
    graph.ingest(read_articles([str(SHARED / "seeds")]))
    [found] = graph.reader.find("Medhi Benatia")
    assert found.label == "Mehdi Benatia"
    assert "Medhi Benatia" in found.alt_labels
    assert [entity.iri for entity in graph.reader.entities() if "enatia" in entity.label] == [found.iri]


def test_the_shipped_gazetteer_resolves_the_clubs_of_records() -> None:
    gazetteer = load_gazetteer()
    facts = [{"relation": "managed", "other": "Liverpool", "status": "current"}]
    record = person_record("a1", "2025-01-02", "Arne Slot", ["Arne Slot"], facts, gazetteer)
    assert record.context == ("in coach current 2025-01-02 club/liverpool",)
