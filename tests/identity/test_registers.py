"""Importing registers: each notation read, what is new, completed, the same or in conflict, and what is refused."""

import csv
import gzip
import json
import os
from pathlib import Path

import pytest
from running import touchline

from graph.errors import DataFileError
from graph.identity.gazetteer import Gazetteer, load_gazetteer, read_file
from graph.identity.register_files import RegisterRow, read_register
from graph.identity.registers import ImportReport, counts, import_registers, write_gazetteer

SHARED = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2].parent / "shared"))

OPENFOOTBALL = """\
===========================
= Narnia • England

== The North ==

Made-up Wanderers FC, 1899, @ The Meadow,  Made-up (East)  ## Greater Nowhere
  | Made-up | Made-up Wanderers
  | Made-up Wanderers Football Club  # old name
  | FC Made-up [de]
 12 Long Street // 12345 Made-up
ii) Made-up Wanderers II
  | Made-up Res.
Newcomers United,  Newtown
"""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def rows_of(path: Path, text: str) -> tuple[list[RegisterRow], list[str]]:
    path.write_text(text, encoding="utf-8")
    refused: list[str] = []
    return list(read_register(path, refused.append)), refused


def take(tmp_path: Path, gazetteer: Gazetteer, name: str, text: str) -> tuple[ImportReport, Gazetteer]:
    source, target = tmp_path / name, tmp_path / "mine.csv"
    source.write_text(text, encoding="utf-8")
    report = import_registers([source], target, gazetteer)
    return report, load_gazetteer([target])


def reep(*rows: str) -> str:
    return "reep_id,key_wikidata,name,country,founded,stadium\n" + "".join(f"{row}\n" for row in rows)


def test_openfootball_is_read(tmp_path: Path) -> None:
    path = tmp_path / "eng.clubs.txt"
    rows, refused = rows_of(path, OPENFOOTBALL)
    assert refused == []
    assert rows == [
        RegisterRow(
            f"{path}:6",
            (
                "Made-up Wanderers FC",
                "Made-up",
                "Made-up Wanderers",
                "Made-up Wanderers Football Club",
                "FC Made-up",
            ),
            "Narnia • England • eng",
            "Made-up",
            "The Meadow",
        ),
        RegisterRow(f"{path}:13", ("Newcomers United",), "Narnia • England • eng", "Newtown"),
    ]


def test_openfootball_mistakes_are_refused_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "xx.clubs.txt"
    rows, refused = rows_of(path, "= England\n  | Orphan\n, 1899, Nowhere\nGood Rovers, 1899\n")
    assert [row.names for row in rows] == [("Good Rovers",)]
    assert refused == [
        f"{path}:2: other names of a club, but no club stands above them",
        f"{path}:3: a club without a name",
    ]


def test_reeps_table_is_read_and_its_mistakes_refused(tmp_path: Path) -> None:
    path = tmp_path / "teams.csv"
    rows, refused = rows_of(
        path,
        reep(
            "a,Q1,Made-up W.F.C.,England,1900-01-01,The Meadow", "b,X9,Bad Id FC,England,,", "c,Q2, ,England,,", "d,Q3"
        ),
    )
    assert [(row.names, row.wikidata, row.women) for row in rows] == [(("Made-up W.F.C.",), "Q1", True)]
    assert refused == [
        f"{path}:3: 'X9' is no Wikidata id; one looks like Q1130849",
        f"{path}:4: a row without a name",
        f"{path}:5: 2 cells where the header has 6 columns",
    ]


def test_gzip_is_read_whatever_the_name(tmp_path: Path) -> None:
    path = tmp_path / "teams.csv.gz"
    path.write_bytes(gzip.compress(reep("a,Q1,Made-up FC,England,,").encode()))
    assert [row.names for row in read_register(path, print)] == [("Made-up FC",)]


QUERY = [
    {
        "item": "http://www.wikidata.org/entity/Q990001",
        "itemLabel": "Made-up Rovers F.C.",
        "itemAltLabel": "Made-up Rovers Football Club, The Made-ups",
        "countryLabel": "Scotland",
        "venueLabel": "Hampden Park",
        "cityLabel": "Glasgow",
    }
]


def test_a_wikidata_query_is_read_in_each_of_its_forms(tmp_path: Path, gazetteer: Gazetteer) -> None:
    lines = [",".join(QUERY[0]), ",".join(f'"{cell}"' for cell in QUERY[0].values())]
    bindings = [{key: {"type": "literal", "value": cell} for key, cell in row.items()} for row in QUERY]
    found = []
    for name, text in [
        ("query.csv", "\n".join(lines)),
        ("query.json", json.dumps({"head": {"vars": []}, "results": {"bindings": bindings}})),
        ("simple.json", json.dumps(QUERY)),
    ]:
        rows, refused = rows_of(tmp_path / name, text)
        assert refused == []
        found.append([(row.names, row.country, row.city, row.ground, row.wikidata) for row in rows])
    assert found[0] == found[1] == found[2]
    assert found[0][0][4] == "Q990001"
    _, mine = take(tmp_path, gazetteer, "query.json", json.dumps(QUERY))
    entry = mine.lookup("Made-up Rovers")[0]
    assert (entry.wikidata, entry.country, entry.city, entry.ground) == ("Q990001", "sco", "Glasgow", "hampden-park")


def test_rows_of_a_query_without_item_or_label_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "query.json"
    rows, refused = rows_of(path, json.dumps([{"item": "Q5", "itemLabel": "Q5"}, {"name": "X"}, 7]))
    assert rows == []
    assert [line.removeprefix(f"{path}:") for line in refused] == [
        "row 1: Q5 has no label in the languages of the query",
        "row 2: a row without a Wikidata item and its label (columns item and itemLabel, or club, team)",
        "row 3: int where a row of the result was expected",
    ]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.csv", b"a,b\n1,2\n", "no register that can be read"),
        ("x.json", b"{", r"x\.json:1: no JSON"),
        ("x.json", b"{}", "no result of a Wikidata query"),
        ("x.csv", b"\xff\xfe\x00", "cannot be read as a register"),
        ("x.csv.gz", b"\x1f\x8bbroken", "cannot be read as a register"),
        ("x.csv", b"reep_id,name\n", "the column 'key_wikidata' is missing"),
    ],
)
def test_a_file_that_is_no_register_is_refused(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=words):
        list(read_register(path, print))


def test_new_clubs_come_in_and_a_second_import_changes_nothing(tmp_path: Path, gazetteer: Gazetteer) -> None:
    text = reep("a,Q990001,Made-up Wanderers F.C.,Scotland,1899-01-01,", "b,Q990002,Made-up,Scotland,,")
    report, mine = take(tmp_path, gazetteer, "teams.csv", text)
    assert counts(report) == {"new": 2, "completed": 0, "same": 0, "conflicts": 0, "refused": 0}
    entry = mine.lookup("Made-up Wanderers")[0]
    assert (entry.name, entry.country, entry.wikidata, entry.strict) == (
        "Made-up Wanderers FC",
        "sco",
        "Q990001",
        True,
    )
    before = (tmp_path / "mine.csv").read_bytes()
    report, _ = take(tmp_path, gazetteer, "teams.csv", text)
    assert counts(report) == {"new": 0, "completed": 0, "same": 2, "conflicts": 0, "refused": 0}
    assert (tmp_path / "mine.csv").read_bytes() == before


def test_the_famous_keep_their_names(tmp_path: Path, gazetteer: Gazetteer) -> None:
    """A namesake of Liverpool, a World and a United come in, but no article that says so means them."""
    text = reep("a,Q990001,Liverpool F.C.,Namibia,,", "b,Q990002,World,Chile,,", "c,Q990003,United FC,Kenya,,")
    report, mine = take(tmp_path, gazetteer, "teams.csv", text)
    assert counts(report)["new"] == 3
    assert mine.lookup("Liverpool FC") == gazetteer.lookup("Liverpool FC")
    found = {surface for entry in mine.entries if entry.strict for surface, _ in entry.surfaces()}
    assert found.isdisjoint({"Liverpool FC", "Liverpool", "World", "United", "United FC"})


def test_names_without_a_word_of_clubs_need_a_context(tmp_path: Path, gazetteer: Gazetteer) -> None:
    _, mine = take(tmp_path, gazetteer, "teams.csv", reep("a,Q990001,Jorge Examplestermann,Bolivia,,"))
    entry = mine.lookup("Jorge Examplestermann")[0]
    assert list(entry.surfaces()) == [("Jorge Examplestermann", True)]


def test_a_conflict_is_told_and_left_out(tmp_path: Path, gazetteer: Gazetteer) -> None:
    arsenal = gazetteer.by_id("Club", "arsenal")
    assert arsenal is not None
    text = reep(f"a,{arsenal.wikidata},Arsenal F.C.,Spain,,", "b,Q990001,Arsenal F.C.,United Kingdom,,Highbury")
    report, mine = take(tmp_path, gazetteer, "teams.csv", text)
    assert counts(report) == {"new": 0, "completed": 0, "same": 0, "conflicts": 2, "refused": 0}
    assert report.conflicts[0].endswith(f"{arsenal.wikidata} is Arsenal (eng) here, and in Spain there")
    assert "has Q990001 there; arsenal has" in report.conflicts[1]
    assert mine.by_iri(arsenal.iri) == arsenal


def test_an_id_is_taken_over_only_with_the_ground(tmp_path: Path, gazetteer: Gazetteer) -> None:
    barcelona = gazetteer.by_id("Club", "barcelona")
    assert barcelona is not None and barcelona.wikidata == ""
    report, mine = take(tmp_path, gazetteer, "teams.csv", reep("a,Q990001,FC Barcelona,Spain,,"))
    assert "nothing besides its name says so" in report.conflicts[0]
    report, mine = take(tmp_path, gazetteer, "teams.csv", reep("a,Q990001,FC Barcelona,Spain,,Camp Nou"))
    assert report.completed == ["barcelona"]
    completed = mine.by_iri(barcelona.iri)
    assert completed is not None
    assert (completed.wikidata, completed.aliases, completed.strict) == ("Q990001", barcelona.aliases, False)


def test_what_a_curator_wrote_stays(tmp_path: Path, gazetteer: Gazetteer) -> None:
    target = tmp_path / "mine.csv"
    target.write_text(
        "name,id,aliases,country,wikidata\nMade-up Town,made-up,The Made-ups,sco,Q990009\n", encoding="utf-8"
    )
    report, mine = take(tmp_path, gazetteer, "teams.csv", reep("a,Q990001,Made-up Town FC,Scotland,,"))
    assert counts(report)["conflicts"] == 1
    entry = mine.lookup("The Made-ups")[0]
    assert (entry.id, entry.wikidata, entry.strict) == ("made-up", "Q990009", False)


def test_women_and_men_of_one_club_stay_two(tmp_path: Path, gazetteer: Gazetteer) -> None:
    text = reep("a,Q990001,Made-up City F.C.,Scotland,,", "b,Q990002,Made-up City F.C. (women),Scotland,,")
    _, mine = take(tmp_path, gazetteer, "teams.csv", text)
    found = sorted((entry.wikidata, entry.women) for entry in mine.entries if entry.wikidata.startswith("Q99000"))
    assert found == [("Q990001", False), ("Q990002", True)]


def test_the_command_imports_and_tells(tmp_path: Path) -> None:
    (tmp_path / "teams.csv").write_text(
        reep("a,Q990001,Made-up FC,Scotland,,", "b,X,Bad FC,Scotland,,"), encoding="utf-8"
    )
    done = touchline("gazetteer", "import", "teams.csv", "--into", "mine.csv", "--format", "json", cwd=tmp_path)
    assert done.code == 1, done.err
    told = json.loads(done.out)
    assert told["counts"] == {"new": 1, "completed": 0, "same": 0, "conflicts": 0, "refused": 1}
    assert "refused: teams.csv:3: 'X' is no Wikidata id" in done.err
    with (tmp_path / "mine.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["name"] for row in csv.DictReader(stream)] == ["Made-up FC"]
    shown = touchline("gazetteer", "show", "Made-up FC", cwd=tmp_path, TOUCHLINE_GAZETTEER="mine.csv")
    assert shown.code == 0 and "Q990001" in shown.out
    assert touchline("gazetteer", "show", "Made-up FC", cwd=tmp_path).code == 1


def test_the_command_imports_into_the_store(tmp_path: Path) -> None:
    (tmp_path / "sco.clubs.txt").write_text("= Scotland\nMade-up Rovers, 1899, Made-up\n", encoding="utf-8")
    done = touchline("gazetteer", "import", "sco.clubs.txt", "--store", "graph", cwd=tmp_path)
    assert done.code == 0, done.err
    assert (tmp_path / "graph" / "gazetteer.csv").is_file()
    listed = touchline("gazetteer", "list", "--store", "graph", "--country", "sco", "--format", "csv", cwd=tmp_path)
    assert "made-up-rovers,Club,Made-up Rovers,sco,,Made-up," in listed.out
    assert "Well formed" in touchline("gazetteer", "check", "--store", "graph", cwd=tmp_path).out
    (tmp_path / "graph" / "gazetteer.csv").write_text("name,aliases\nX,the\n", encoding="utf-8")
    refused = touchline("gazetteer", "check", "--store", "graph", cwd=tmp_path)
    assert refused.code == 1 and "gazetteer.csv:2: 'the' is a common word" in refused.err


def test_a_folder_stands_for_the_registers_in_it(tmp_path: Path, gazetteer: Gazetteer) -> None:
    folder = tmp_path / "clubs"
    folder.mkdir()
    with pytest.raises(DataFileError, match="holds no file called"):
        import_registers([folder], tmp_path / "mine.csv", gazetteer)
    (folder / "sco.clubs.txt").write_text("= Scotland\nMade-up Rovers, 1899, Made-up\n", encoding="utf-8")
    report = import_registers([folder], tmp_path / "mine.csv", gazetteer)
    assert len(report.new) == 1 and "Made-up Rovers" in report.new[0]


@pytest.mark.skipif(not (SHARED / "data").is_dir(), reason="the open registers (../shared/data) are not here")
def test_both_open_registers_come_in(tmp_path: Path, gazetteer: Gazetteer) -> None:
    registers = [
        SHARED / "data" / "reep-teams.csv.gz",
        *sorted((SHARED / "data" / "openfootball-clubs").glob("*.clubs.txt")),
    ]
    target = tmp_path / "mine.csv"
    report = import_registers(registers, target, gazetteer)
    assert len(report.new) > 40_000
    assert len(report.refused) < 50
    again = import_registers(registers, target, gazetteer)
    assert (again.new, again.completed) == ([], [])
    mine = load_gazetteer([target])
    for entry in gazetteer.entries:
        assert set(mine.lookup(entry.name)) >= {mine.by_iri(entry.iri)}
        completed = mine.by_iri(entry.iri)
        assert completed is not None and completed.name == entry.name
        assert not entry.wikidata or completed.wikidata == entry.wikidata


def test_names_keep_their_stars(tmp_path: Path) -> None:
    source, target = tmp_path / "mine.csv", tmp_path / "written.csv"
    source.write_text("id,name,nicknames\nmade-up,Made-up Wanderers,the Ups|the Reds*|Wanderers**\n", encoding="utf-8")
    (entry,) = (entry for _, entry in read_file(source, None))
    assert entry.chief_names == ("Wanderers",) and entry.ambiguous_nicknames == ("the Reds", "Wanderers")
    write_gazetteer(target, [entry])
    assert [one for _, one in read_file(target, None)] == [entry]
