"""Reading registers of clubs: openfootball's notation, reep's teams, and the results of Wikidata queries.

Each reader yields one `RegisterRow` a club and hands what it cannot read to `refuse`, with file and line.
"""

import csv
import gzip
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import DataFileError
from .gazetteer import fold

Refuse = Callable[[str], None]

_WIKIDATA_ENTITY = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d*)")
_LANGUAGE = re.compile(r"\[[a-z]{2,3}\]")
_NOTE = re.compile(r"\([^)]*\)")
_RESERVES = re.compile(r"[a-z]+\)")
_WOMEN = re.compile(
    r"\b(?:women|ladies|w\.?f\.?c|lfc|femen\w+|femin\w+|féminin\w*|femminile|frauen|vrouwen|damer?|kvinner|feminas)\b",
    re.IGNORECASE,
)
_ITEM_COLUMNS = ("item", "club", "team")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A club as a register knows it: `names`, the preferred one first; `country` and `ground` as written there."""

    where: str
    names: tuple[str, ...]
    country: str = ""
    city: str = ""
    ground: str = ""
    wikidata: str = ""
    women: bool = False


def read_register(path: Path, refuse: Refuse) -> Iterator[RegisterRow]:
    """Yield the clubs of a register, whichever of the known formats it has; it may be compressed with gzip.

    Raises DataFileError where the file cannot be read or is none of them.
    """
    text = _text_of(path)
    bare = path.with_suffix("") if path.suffix == ".gz" else path
    if bare.suffix == ".txt":
        return _openfootball(path, text, refuse)
    if bare.suffix == ".json" or text.lstrip()[:1] in ("{", "["):
        return _wikidata_json(path, text, refuse)
    header = next(csv.reader([text.partition("\n")[0]]), [])
    if "reep_id" in header:
        return _table(path, text, _reep_row, refuse, ("reep_id", "key_wikidata", "name", "country"))
    if _item_column(header):
        return _table(path, text, _wikidata_row, refuse, ())
    raise DataFileError(
        f"{path}: no register that can be read. The kinds known are openfootball's NAME.clubs.txt, reep's teams.csv, "
        "and the result of a Wikidata query (CSV or JSON) with the columns item (or club, team) and itemLabel"
    )


def _text_of(path: Path) -> str:
    try:
        data = path.read_bytes()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        return data.decode("utf-8-sig")
    except FileNotFoundError:
        raise DataFileError(f"{path}: there is no such file") from None
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataFileError(f"{path}: cannot be read as a register: {error}") from error


def _openfootball(path: Path, text: str, refuse: Refuse) -> Iterator[RegisterRow]:
    country, head, where, reserves = "", "", "", False
    names: list[str] = []
    code = path.name.partition(".")[0]

    def row() -> Iterator[RegisterRow]:
        if names:
            yield _openfootball_row(where, head, names, country)

    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.partition("#")[0].rstrip()
        bare = line.strip()
        if not bare or (bare.startswith("=") and not bare.strip("= ")):
            continue
        if bare.startswith("="):
            if not bare.startswith("=="):
                country = f"{bare.strip('= ')} • {code}"
            continue
        if bare.startswith("|"):
            if not names and not reserves:
                refuse(f"{path}:{number}: other names of a club, but no club stands above them")
            elif not reserves:
                names += [name for part in bare.split("|") if (name := _clean(part))]
            continue
        if _RESERVES.match(bare):
            reserves = True
            continue
        if line[0].isspace() and ("," not in bare or "//" in bare):
            continue  # an address
        yield from row()
        head, where, reserves = bare, f"{path}:{number}", False
        names = [name] if (name := _clean(bare.partition(",")[0])) else []
        if not names:
            refuse(f"{where}: a club without a name")
    yield from row()


def _openfootball_row(where: str, head: str, names: Sequence[str], country: str) -> RegisterRow:
    cells = [cell.strip() for cell in head.split(",")[1:]]
    ground = next((cell[1:].strip() for cell in cells if cell.startswith("@")), "")
    towns = [cell for cell in cells if cell and not cell.startswith("@") and not cell[0].isdigit()]
    city = _NOTE.sub("", towns[-1]).strip() if towns else ""
    return RegisterRow(where, tuple(dict.fromkeys(names)), country, city, ground, women=_is_women(head))


def _clean(name: str) -> str:
    return " ".join(_NOTE.sub("", _LANGUAGE.sub("", name)).split())


def _table(
    path: Path,
    text: str,
    read: Callable[[str, Mapping[str, str]], RegisterRow],
    refuse: Refuse,
    required: Sequence[str],
) -> Iterator[RegisterRow]:
    rows = csv.reader(io.StringIO(text))
    header = [cell.strip() for cell in next(rows, [])]
    missing = [column for column in required if column not in header]
    if missing:
        raise DataFileError(f"{path}:1: the column '{missing[0]}' is missing")
    try:
        for cells in rows:
            where = f"{path}:{rows.line_num}"
            if not any(cells):
                continue
            if len(cells) != len(header):
                refuse(f"{where}: {len(cells)} cells where the header has {len(header)} columns")
                continue
            try:
                yield read(where, dict(zip(header, map(str.strip, cells), strict=True)))
            except ValueError as error:
                refuse(f"{where}: {error}")
    except csv.Error as error:
        raise DataFileError(f"{path}:{rows.line_num}: {error}") from error


def _reep_row(where: str, row: Mapping[str, str]) -> RegisterRow:
    name = _named(row["name"])
    return RegisterRow(
        where,
        (_NOTE.sub("", name).strip() or name,),
        row["country"],
        ground=row.get("stadium", ""),
        wikidata=_wikidata_id(row["key_wikidata"]),
        women=_is_women(name),
    )


def _wikidata_row(where: str, row: Mapping[str, str]) -> RegisterRow:
    item = _item_column(tuple(row)) or ""
    identifier = _wikidata_id(row.get(item, ""))
    if not identifier:
        raise ValueError("a row without a Wikidata item")
    label = _named(row.get(f"{item}Label", ""))
    if label == identifier:
        raise ValueError(f"{identifier} has no label in the languages of the query")
    others = [row.get(column, "") for column in (f"{item}AltLabel", "aliases", "altLabel", "nameLabel", "name")]
    names = [label, *(name.strip() for cell in others for name in re.split(r"[|,]", cell) if name.strip())]
    return RegisterRow(
        where,
        tuple(dict.fromkeys(names)),
        _first(row, "countryLabel", "country"),
        _first(row, "cityLabel", "headquartersLabel", "locationLabel"),
        _first(row, "venueLabel", "groundLabel", "stadiumLabel"),
        identifier,
        _is_women(label),
    )


def _is_women(name: str) -> bool:
    return _WOMEN.search(name) is not None


def _first(row: Mapping[str, str], *columns: str) -> str:
    return next((row[column] for column in columns if row.get(column)), "")


def _named(name: str) -> str:
    if not fold(name):
        raise ValueError("a row without a name")
    return name


def _wikidata_id(cell: str) -> str:
    if not cell:
        return ""
    match = _WIKIDATA_ENTITY.fullmatch(cell)
    if match is None:
        raise ValueError(f"'{cell}' is no Wikidata id; one looks like Q1130849")
    return match[1]


def _item_column(header: Sequence[str]) -> str | None:
    return next((column for column in _ITEM_COLUMNS if column in header and f"{column}Label" in header), None)


def _wikidata_json(path: Path, text: str, refuse: Refuse) -> Iterator[RegisterRow]:
    try:
        data = json.loads(text)
        rows = data["results"]["bindings"] if isinstance(data, dict) else data
        if not isinstance(rows, list):
            raise TypeError
    except json.JSONDecodeError as error:
        raise DataFileError(f"{path}:{error.lineno}: no JSON: {error.msg}") from error
    except (KeyError, TypeError):
        raise DataFileError(f"{path}: no result of a Wikidata query: it has no 'results' with 'bindings'") from None
    for number, binding in enumerate(rows, 1):
        where = f"{path}:row {number}"
        if not isinstance(binding, dict):
            refuse(f"{where}: {type(binding).__name__} where a row of the result was expected")
            continue
        cells = {key: _value(value) for key, value in binding.items()}
        if not _item_column(tuple(cells)):
            refuse(f"{where}: a row without a Wikidata item and its label (columns item and itemLabel, or club, team)")
            continue
        try:
            yield _wikidata_row(where, cells)
        except ValueError as error:
            refuse(f"{where}: {error}")


def _value(value: object) -> str:
    return str(value.get("value", "")) if isinstance(value, dict) else str(value)
