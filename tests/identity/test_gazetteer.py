"""The gazetteer's rules: what is read, what is refused with file and line, and what Touchline's own files hold."""

import re
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from graph.errors import DataFileError
from graph.extraction.words import word_list
from graph.identity.gazetteer import (
    ENVIRONMENT,
    Gazetteer,
    fold,
    is_common_word,
    load_gazetteer,
    of_store,
    read_file,
    shorten,
)

TOP_DIVISIONS = re.findall(r"\w+", "eng sco es it de fr pt nl be tr gr at ch dk se no br ar mx us sa jp kr eg ma za au")
HEADER = "id,name,aliases,nicknames,country,city,ground,wikidata,league,women\n"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Man Utd", "manchester-united"),
        ("MAN. UNITED", "manchester-united"),
        ("Spurs", "tottenham-hotspur"),
        ("Wolves", "wolverhampton-wanderers"),
        ("PSG", "paris-saint-germain"),
        ("Paris Saint Germain", "paris-saint-germain"),
        ("Barça", "barcelona"),
        ("Barca", "barcelona"),
        ("FC Barcelona", "barcelona"),
        ("OM", "marseille"),
        ("Atlético", "atletico-madrid"),
        ("Atletico Madrid", "atletico-madrid"),
        ("Internazionale", "inter-milan"),
        ("Sporting Lisbon", "sporting-cp"),
        ("Leverkusen", "bayer-leverkusen"),
        ("Bayern", "bayern-munich"),
        ("Bayern München", "bayern-munich"),
        ("BVB", "borussia-dortmund"),
        ("Gladbach", "borussia-monchengladbach"),
        ("Forest", "nottingham-forest"),
        ("Villa", "aston-villa"),
        ("Palace", "crystal-palace"),
        ("Brighton", "brighton-and-hove-albion"),
        ("Pompey", "portsmouth"),
        ("Hearts", "heart-of-midlothian"),
        ("Hibs", "hibernian"),
        ("Die Werkself", "bayer-leverkusen"),
        ("the Red Devils", "manchester-united"),
        ("Merengues", "real-madrid"),
        ("Besiktas", "besiktas"),
        ("1. FC Koln", "1-fc-koln"),
        ("the Bernabeu", "santiago-bernabeu"),
        ("the Etihad", "etihad-stadium"),
        ("L'Equipe", "lequipe"),
        ("BBC Sport", "bbc-sport"),
        ("Holland", "netherlands"),
        ("the Lionesses", "england-women"),
        ("UEFA Champions League", "champions-league"),
    ],
)
def test_what_english_football_writing_calls_them(gazetteer: Gazetteer, name: str, identifier: str) -> None:
    assert identifier in [entry.id for entry in gazetteer.lookup(name)]


def test_there_is_enough_of_everything(gazetteer: Gazetteer) -> None:
    kinds: dict[str, int] = defaultdict(int)
    countries: dict[str, int] = defaultdict(int)
    for entry in gazetteer.entries:
        kinds[entry.kind] += 1
        if entry.kind == "Club":
            countries[entry.country] += 1
    assert kinds["Club"] >= 900
    assert kinds["NationalTeam"] >= 211
    assert kinds["Competition"] >= 120
    assert kinds["Outlet"] >= 90
    assert sum(entry.women for entry in gazetteer.entries if entry.kind == "Club") >= 80
    assert {country: countries[country] for country in TOP_DIVISIONS if countries[country] < 10} == {}
    assert countries["eng"] >= 92


@pytest.mark.parametrize(
    ("league", "least"),
    [
        ("Premier League", 20),
        ("Championship", 24),
        ("League One", 24),
        ("League Two", 24),
        ("La Liga", 20),
        ("Segunda División", 20),
        ("Serie A", 20),
        ("Serie B", 20),
        ("Bundesliga", 18),
        ("2. Bundesliga", 18),
        ("Ligue 1", 18),
        ("Ligue 2", 18),
    ],
)
def test_the_big_divisions_are_whole(gazetteer: Gazetteer, league: str, least: int) -> None:
    assert sum(entry.league == league for entry in gazetteer.entries) >= least


def test_a_name_that_two_own_is_marked_as_shared(gazetteer: Gazetteer) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for entry in gazetteer.entries:
        for name in (entry.name, *entry.aliases, *entry.nicknames):
            owners[fold(name)].add(entry.iri)
    assert {name: sorted(iris) for name, iris in owners.items() if len(iris) > 1} == {}


def test_no_alias_repeats_what_folding_gives(gazetteer: Gazetteer) -> None:
    for entry in gazetteer.entries:
        names = [fold(name) for name in (entry.name, *entry.aliases, *entry.nicknames, *entry.ambiguous_nicknames)]
        assert len(names) == len(set(names)), entry


def test_every_club_says_where_it_is_at_home(gazetteer: Gazetteer) -> None:
    for entry in gazetteer.entries:
        if entry.kind == "Club":
            assert entry.country and entry.city, entry


def test_national_teams_have_people(gazetteer: Gazetteer) -> None:
    teams = {entry.id: entry for entry in gazetteer.entries if entry.kind == "NationalTeam"}
    assert teams["spain"].demonyms == ("Spanish", "Spaniard")
    assert all(team.demonyms for team in teams.values() if not team.women)


def test_names_alone_come_before_names_without_fc(gazetteer: Gazetteer) -> None:
    assert [entry.id for entry in gazetteer.lookup("Red Star FC")] == ["red-star-fc"]
    assert {entry.id for entry in gazetteer.lookup("Red Star")} == {"red-star-belgrade", "red-star-fc"}
    assert gazetteer.lookup("no such club") == ()


def test_entries_are_found_by_iri_and_id(gazetteer: Gazetteer) -> None:
    entry = gazetteer.by_id("Club", "bayern-munich")
    assert entry is not None
    assert entry.iri == "https://w3id.org/touchline/id/club/bayern-munich"
    assert gazetteer.by_iri(entry.iri) is entry
    assert gazetteer.by_id("Club", "nobody") is gazetteer.by_id("Planet", "mars") is None


def test_grounds_know_their_clubs(gazetteer: Gazetteer) -> None:
    ground = gazetteer.by_id("Ground", "san-siro")
    assert ground is not None
    assert set(ground.clubs) == {"ac-milan", "inter-milan"}


def test_common_words_stand_only_as_marked(gazetteer: Gazetteer) -> None:
    for entry in gazetteer.entries:
        for name in (*entry.aliases, *entry.nicknames):
            assert not (is_common_word(name) and fold(name) == name), (entry.id, name)


def test_first_names_are_no_club_s_own(gazetteer: Gazetteer) -> None:
    """They would be found in people's names."""
    clubs = [entry for entry in gazetteer.entries if entry.kind == "Club" and not entry.strict]
    names = {name for club in clubs for name in (club.name, *club.aliases, *club.nicknames)}
    assert not {name for name in names if fold(name) in word_list("given")}


def test_a_users_club_may_be_called_by_a_first_name(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("name,city,country\nAurora,Cochabamba,bo\n", encoding="utf-8")
    assert [entry.id for entry in load_gazetteer([path]).lookup("Aurora")] == ["aurora"]


def test_folding() -> None:
    assert fold("  Brøndby I.F. ") == "brondby if"
    assert fold("Nott’m\u00a0Forest") == "nottm forest"
    assert fold("—") == ""
    assert shorten("AFC") == "afc"
    assert shorten("AFC Wimbledon") == "wimbledon"


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        ("one,,,,,,,,,\n", 2, "without a name"),
        ("one, - ,,,,,,,,\n", 2, "without a name"),
        ("one,One,,,,,,,,\none,Two,,,,,,,,\n", 3, "the id 'one' stands in line 2 already"),
        ("one,One,,the,,,,,,\n", 2, "'the' is a common word"),
        ("one,One,,The*,,,,,,\n", 2, "'The' is a common word"),
        ("one,One,,city*,,,,,,\n", 2, "'city' is a common word"),
        ("one,One,,the Ones***,,,,,,\n", 2, "'the Ones***' has more stars than two"),
        ("one,One,,City,,,,,,\n", 2, "'City' is a common word"),
        ("one,One,a|*,,,,,,,\n", 2, "common word"),
        ("one,One,,*,,,,,,\n", 2, "an empty name"),
        ("One!,One,,,,,,,,\n", 2, "'One!' is no id"),
        ("one,One,,,,,,4711,,\n", 2, "'4711' is no Wikidata id"),
        ("one,One,,,,,,q12,,\n", 2, "'q12' is no Wikidata id"),
        ("one,One,,,,,,,,maybe\n", 2, "'maybe' in the column 'women'"),
        ("one,One,,,,,,,\n", 2, "9 cells where the header has 10"),
        ("one,One,,,,,nowhere-park,,,\n", 2, "the ground 'nowhere-park' is not an id of grounds.csv"),
        ('one,"One,,,,,,,,\n', 2, "cannot be read"),
    ],
)
def test_a_bad_row_is_refused_with_file_and_line(tmp_path: Path, rows: str, line: int, words: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        load_gazetteer([path])
    assert words in str(caught.value)
    assert f"{path}:{line}:" in str(caught.value) or "cannot be read" in words


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("name,colour\n", "unknown column 'colour'"),
        ("id,aliases\n", "the column 'name' is missing"),
        ("name,name\n", "a column stands twice"),
        ("", "the column 'name' is missing"),
    ],
)
def test_a_bad_header_is_refused(tmp_path: Path, header: str, words: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(header, encoding="utf-8")
    with pytest.raises(DataFileError, match=words) as caught:
        load_gazetteer([path])
    assert f"{path}:1:" in str(caught.value)


def test_an_unknown_kind_and_an_unknown_club_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("name,kind\nMars,Planet\n", encoding="utf-8")
    with pytest.raises(DataFileError, match="unknown kind 'Planet'"):
        load_gazetteer([path])
    path.write_text("name,kind,club\nThe Cage,Ground,nobody-fc\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"mine\.csv:2: the club 'nobody-fc' is not an id of clubs\.csv"):
        load_gazetteer([path])


def test_a_missing_or_binary_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="there is no such gazetteer file"):
        load_gazetteer([tmp_path / "none.csv"])
    path = tmp_path / "image.csv"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(DataFileError, match="cannot be read as a gazetteer"):
        load_gazetteer([path])


def test_a_users_file_adds_and_replaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "name,id,aliases,nicknames,country,ground\nAnfield Harriers,,The Harriers of Anfield,the Harries,eng,\n"
        "Arsenal,arsenal,Woolwich Arsenal,,,highbury\n",
        encoding="utf-8",
    )
    monkeypatch.setenv(ENVIRONMENT, str(path))
    gazetteer = load_gazetteer()
    assert [entry.id for entry in gazetteer.lookup("the harries")] == ["anfield-harriers"]
    arsenal = gazetteer.lookup("Woolwich Arsenal")[0]
    assert (arsenal.id, arsenal.ground, arsenal.city) == ("arsenal", "highbury", "London")
    assert "the Gunners" in arsenal.nicknames
    monkeypatch.delenv(ENVIRONMENT)
    assert not load_gazetteer().lookup("the harries")


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("name\nFirst Made-up Club\n", encoding="utf-8")
    assert load_gazetteer([path]).lookup("First Made-up Club")
    path.write_text("name\nSecond Made-up Club\nThird\n", encoding="utf-8")
    assert load_gazetteer([path]).lookup("Second Made-up Club")
    assert not load_gazetteer([path]).lookup("First Made-up Club")
    assert not load_gazetteer([path], without=[path]).lookup("Third")


def test_names_of_a_register_are_looked_for_only_where_they_are_safe(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "name,aliases,match\nHartley Made-up FC,Hartley|Jorge Examplestermann,full\nUnited,,full\n", encoding="utf-8"
    )
    entries = [entry for _, entry in read_file(path)]
    assert [list(entry.surfaces()) for entry in entries] == [
        [("Hartley Made-up FC", False), ("Jorge Examplestermann", True)],
        [],
    ]


def test_the_file_in_a_store(tmp_path: Path) -> None:
    assert of_store(tmp_path) == []
    (tmp_path / "gazetteer.csv").write_text("name\nMine\n", encoding="utf-8")
    assert of_store(tmp_path) == [tmp_path / "gazetteer.csv"]


def test_loading_is_quick() -> None:
    """About 40 ms of the processor, under 60 as asked; the test leaves room for a busy machine."""
    from graph.identity import gazetteer as module

    module._load.cache_clear()
    best = min(_timed() for _ in range(3))
    assert best < 0.3


def _timed() -> float:
    from graph.identity import gazetteer as module

    module._load.cache_clear()
    start = time.process_time()
    load_gazetteer()
    return time.process_time() - start


def test_a_club_founded_anew_has_the_short_name_unless_the_old_one_is_named() -> None:
    from graph.articles.article import Article
    from graph.extraction.pipeline import Reader

    def clubs(text: str) -> set[str]:
        return {team.label for team in Reader().read(Article.of(text)).teams}

    assert clubs("Hereford have won three of their four games in the National League North.") == {"Hereford FC"}
    assert clubs("Rick Holm managed Hereford United and left Hereford in 1999.") == {"Hereford United"}


def test_scotlands_four_divisions_are_whole(gazetteer: Gazetteer) -> None:
    men = (entry for entry in gazetteer.entries if entry.kind == "Club" and not entry.women)
    counts = Counter(entry.league for entry in men)
    assert [counts[f"Scottish {name}"] for name in ("Championship", "League One", "League Two")] == [10, 10, 10]
    assert counts["Scottish Premiership"] >= 12  # Gretna, which is no more, played there too


def test_a_country_that_is_no_more_has_a_team_of_its_own(gazetteer: Gazetteer) -> None:
    for name in ("Yugoslavia", "Serbia and Montenegro", "USSR", "West Germany", "Czechoslovakia", "Zaire"):
        (team,) = gazetteer.lookup(name)
        assert team.id not in {"serbia", "russia", "germany", "czech-republic", "dr-congo"}, name
    (irish,) = gazetteer.lookup("Irish Republic")
    assert irish.id == "republic-of-ireland"
