"""What a person is called, and which names join whom: single cases, each for one rule."""

import os
import random
from itertools import combinations
from pathlib import Path

import pytest
from people import person_record

from graph.errors import DataFileError
from graph.identity.clusters import ENOUGH, judge, worth_of_name
from graph.identity.decisions import Decisions
from graph.identity.gazetteer import Entry, Gazetteer, load_gazetteer
from graph.identity.names import Agreement, agreement, load_forms, read_name
from graph.identity.records import NameRecord, make_record
from graph.identity.resolution import Records, affected, resolve
from graph.identity.stays import same_records

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


def named(*given: tuple[str, str, str]) -> Decisions:
    return Decisions(aliases=tuple((frozenset({(article, key)}), name) for article, key, name in given))


def test_a_curated_name_draws_later_articles_of_the_team_and_those_that_tell_no_team() -> None:
    boss = person("a1", "Ann Alder", "in coach current 2018-06 club/birch")
    here = person("a2", "Quill", "in coach current 2019-06 club/birch")
    elsewhere = person("a3", "Quill", "in coach current 2019-06 club/cedar")
    bare = person("a4", "Quill")
    decided = named(("a1", "Person|Ann Alder", "Quill"))
    found = resolve([boss, here, elsewhere, bare], decided).entity_of
    assert found["a2", "Person|Quill"] == found["a4", "Person|Quill"] == found["a1", "Person|Ann Alder"]
    assert found["a3", "Person|Quill"] != found["a1", "Person|Ann Alder"]
    assert len(set(resolve([boss, here, elsewhere, bare]).entity_of.values())) == 4


def test_a_name_that_curators_gave_two_people_settles_nothing() -> None:
    people = [person("a1", "Ann Alder"), person("a2", "Bea Birch"), person("a3", "Quill")]
    decided = named(("a1", "Person|Ann Alder", "Quill"), ("a2", "Person|Bea Birch", "Quill"))
    found = resolve(people, decided)
    assert len(found.entities) == 3
    assert "2 bearers of the name fit equally well (Ann Alder, Bea Birch)" in found.notes["a3", "Person|Quill"]


def test_a_full_name_that_a_curator_gave_is_as_good_as_one_of_an_article() -> None:
    one, other = person("a1", "Ann Alder", HERE), person("a2", "Quilla Oak", HERE)
    assert len(labels(one, other)) == 2
    assert len(labels(one, other, decisions=named(("a1", "Person|Ann Alder", "Quilla Oak")))) == 1


def test_surnames_that_a_curator_put_together_stay_so_where_several_bearers_fit() -> None:
    bearers = [person("a1", "Gary Oak", HERE), person("a2", "Phil Oak", HERE)]
    surnames = [person("a3", "Oak", HERE), person("a4", "Oak", HERE)]
    together = frozenset({("a3", "Person|Oak"), ("a4", "Person|Oak")})
    found = resolve([*bearers, *surnames], Decisions(together=(together,))).entity_of
    assert found["a3", "Person|Oak"] == found["a4", "Person|Oak"]
    apart = resolve([*bearers, *surnames]).entity_of
    assert apart["a3", "Person|Oak"] != apart["a4", "Person|Oak"]


def test_a_surname_ties_nobody_to_the_others_that_it_may_stand_for() -> None:
    far = person("a1", "Gary Oak", "in player current 2024-05 club/birch")
    beside = person("a2", "Gary Oak", HERE)
    surname, changed = person("a3", "Oak", HERE), person("a4", "Phil Oak", "in player current 1950-05 club/alder")
    reached = affected(Records([far, beside, surname, changed]), [changed])
    assert surname not in [record for part in reached.people for record in part]
    assert far not in reached.records


def test_a_surname_without_a_team_is_called_after_its_article() -> None:
    alone = person("news-7", "Quill"), person("sha256:12ab", "Quill"), person("news-7", "McQuill")
    iris = [resolve([one]).entity_of[one.article, one.key].rpartition("/")[2] for one in alone]
    assert iris[0] == "quill-in-news-7"
    assert iris[1].startswith("quill-") and iris[2].startswith("mcquill-") and "-in-" not in iris[1] + iris[2]
    assert set(resolve(alone).entity_of.values()) == {f"https://w3id.org/touchline/id/person/{iri}" for iri in iris}


def test_of_two_names_used_equally_often_the_one_of_whom_more_is_said_is_kept() -> None:
    one = person("a1", "Zed Oak", "in player current 2020-01 club/alder", "in player former 2018-01 club/birch")
    other = person("a2", "Abe Oak", "in player current 2020-02 club/alder")
    together = (frozenset({("a1", one.key), ("a2", other.key)}),)
    for pair in ([one, other], [other, one]):
        (entity,) = resolve(pair, Decisions(together=together)).entities.values()
        assert entity.label == "Zed Oak"


def test_a_namesakes_iri_does_not_hang_on_who_is_called_by_surname() -> None:
    old, young = person("b1", "Ann Oak", "in player current 1975-01 club/birch"), person("b2", "Ann Oak", HERE)
    before = resolve([old, young])
    surname = person("a1", "Oak", HERE)
    after = resolve([old, young, surname])
    assert before.entity_of.items() <= after.entity_of.items() and before.redirects.items() <= after.redirects.items()
    assert after.entity_of["a1", surname.key] == after.entity_of["b2", young.key]


def test_only_the_namesakes_who_changed_are_told() -> None:
    namesakes = [
        person(f"a{year}", "Ann Oak", f"in player current {year}-05-01 club/alder-{year}")
        for year in (1930, 1960, 1990)
    ]
    namesakes.append(person("a2", "Ann Oak", "in player current 1931-05-01 club/alder-1930"))
    surname = person("b1", "Oak", "in player current 1930-06-01 club/alder-1930")
    fresh = person("c1", "Ann Oak", "in player current 1991-01-01 club/alder-1990")
    reached = affected(Records([*namesakes, surname, fresh]), [fresh])
    found = resolve(reached)
    everything = resolve([*namesakes, surname, fresh])
    assert set(found.entity_of) == {("a1990", "Person|Ann Oak"), ("c1", "Person|Ann Oak")}
    assert found.entity_of.items() <= everything.entity_of.items() and len(everything.entities) == 3
    assert surname not in reached.records


def test_a_quick_look_at_namesakes_says_what_the_long_one_does() -> None:
    chance, looked = random.Random(7), 0
    roles, teams = ("player", "coach", "office", "any"), ("club/a", "club/b", "club/c-women", "national-team/d")
    records = [
        person(
            f"a{number}",
            "Ann Oak",
            *(
                f"in {chance.choice(roles)} {chance.choice(('current', 'joined', 'left', 'former', 'linked'))} "
                f"{chance.choice((1975, 1999, 2004, 2005))}-0{chance.randrange(1, 10)} {chance.choice(teams)}"
                for _ in range(chance.randrange(3))
            ),
        )
        for number in range(60)
    ]
    clusters = same_records(records, Decisions())
    for one, other in combinations(clusters, 2):
        score, contradicted = worth_of_name(one, other)
        verdict = judge(one, other)
        if score:
            looked += 1
            assert (score >= ENOUGH, contradicted) == (verdict.score >= ENOUGH, verdict.contradicted)
            assert score < ENOUGH or score == verdict.score
    assert 200 < looked < 1770
