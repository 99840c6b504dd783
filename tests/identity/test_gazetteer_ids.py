"""Every Wikidata id of a club is that of a club of its name and country in the open register, where that is at hand."""

import csv
import gzip
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from graph.identity.gazetteer import Entry, Gazetteer, fold, load_gazetteer

SHARED = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2].parent / "shared"))
REGISTER = SHARED / "data" / "reep-teams.csv.gz"
UNITED_KINGDOM = {"eng", "sco", "wal", "nir"}
# Words of a club's legal form, which a register writes and a newspaper does not.
FORMS = frozenset(
    """
    fc cf afc sc ac as ss us ssc acf cfc bc bk if ik ff fk sk sv fsv tsg vfb vfl rc rcd cd ud sd ca ec se cr ad ks pfc
    nk hnk gnk fbc kv ksv kaa krc rsc rfc wfc club clube futebol futbol football fotball fotboll fussball calcio
    de do da del la el le of and the women sporting sport sports esporte sociedade esportiva social deportivo associacao
    """.split()  # noqa: SIM905
)


@pytest.fixture(scope="module")
def register() -> dict[str, dict[str, str]]:
    if not REGISTER.is_file():
        pytest.skip("the register of clubs (../shared/data/reep-teams.csv.gz) is not here")
    with gzip.open(REGISTER, "rt", encoding="utf-8", newline="") as stream:
        return {row["key_wikidata"]: row for row in csv.DictReader(stream)}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def words(name: str) -> set[str]:
    every = set(fold(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", name)).split())
    return {word for word in every if word not in FORMS and not re.fullmatch(r"1[89]\d\d|20\d\d|\d", word)} or every


def bears_the_name(entry: Entry, name: str) -> bool:
    """Whether one of the entry's names has the words of the register's, or the other way round."""
    there = words(name)
    return any(
        words(one) <= there or there <= words(one) for one in (entry.name, *entry.aliases, *entry.ambiguous_nicknames)
    )


def countries(gazetteer: Gazetteer) -> dict[str, str]:
    return {
        fold(name): entry.country
        for entry in gazetteer.entries
        if entry.kind == "NationalTeam"
        for name in (entry.name, *entry.aliases)
    }


def test_every_id_is_that_of_the_club(gazetteer: Gazetteer, register: dict[str, dict[str, str]]) -> None:
    codes = countries(gazetteer)
    wrong, checked = [], 0
    for entry in gazetteer.entries:
        if not entry.wikidata:
            continue
        checked += 1
        row = register.get(entry.wikidata)
        if row is None or entry.kind != "Club":
            wrong.append(f"{entry.id}: {entry.wikidata} is not in the register of clubs")
            continue
        there = row["country"]
        code = "gb" if there == "United Kingdom" else codes.get(fold(there), "")
        if code != entry.country and not (code in UNITED_KINGDOM | {"gb"} and entry.country in UNITED_KINGDOM):
            wrong.append(f"{entry.id}: {entry.wikidata} is {row['name']} of '{there}', not of {entry.country}")
        if not bears_the_name(entry, row["name"]):
            wrong.append(f"{entry.id}: {entry.wikidata} is {row['name']}")
    assert wrong == []
    assert checked >= 1000


def test_no_two_clubs_have_one_id(gazetteer: Gazetteer) -> None:
    found = Counter(entry.wikidata for entry in gazetteer.entries if entry.wikidata)
    assert [identifier for identifier, number in found.items() if number > 1] == []


def test_a_wrong_id_would_be_found(gazetteer: Gazetteer, register: dict[str, dict[str, str]]) -> None:
    everton = gazetteer.by_id("Club", "everton")
    arsenal = gazetteer.by_id("Club", "arsenal")
    assert everton is not None and arsenal is not None
    assert not bears_the_name(everton, register[arsenal.wikidata]["name"])
