"""Offices as sentences name them: whether somebody was hired as manager, or as sporting director or the like."""

import re
import tomllib
from functools import lru_cache
from typing import Any

from ..errors import DataFileError
from ..rdf.rows import ClaimRow
from ..resources import folder

OFFICES = ("managed", "assistantAt", "sportingDirectorOf", "presidentOf", "ownerOf", "executiveOf")
_LEADS = r"(?:as|to be|to become|become|becomes|became|appointed|named|hired|made|installed|unveiled)"
_BETWEEN = (
    r"(?:(?:a|an|the|its|their|his|her|new|first|next|club['’]s|interim|acting|joint|permanent|full-time)\s+){0,4}"
)


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    """Return the nouns for offices, lower case, each with the relation that it names."""
    path = folder("ontology") / "lexicon" / "roles.toml"
    try:
        roles: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["role"]
        return {
            noun.lower(): role["relation"] for role in roles if role["relation"] in OFFICES for noun in role["nouns"]
        }
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise DataFileError(f"{path}: {error}") from None


@lru_cache(maxsize=1)
def _noun_pattern() -> str:
    return "|".join(re.escape(noun) for noun in sorted(_nouns(), key=lambda noun: (-len(noun), noun)))


@lru_cache(maxsize=1)
def _office_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of an office behind words that lead to it, and that of one behind a name."""
    office = rf"\s+{_BETWEEN}({_noun_pattern()})\b"
    return re.compile(rf"\b{_LEADS}{office}", re.IGNORECASE), re.compile(office, re.IGNORECASE)


@lru_cache(maxsize=1)
def _managing_pattern() -> re.Pattern[str]:
    words = rf"{_noun_pattern()}|manag\w+|coach\w+|(?:in|took|take) charge"
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _names_an_office(words: str) -> bool:
    """Whether a noun for an office stands in words: soon told, where there is none."""
    folded = words.casefold()
    return any(noun in folded for noun in _nouns())


def office_in(sentence: str, person: str) -> str | None:
    """Return the relation of the office that a sentence gives a person, or None where it names none.

    `person`: the words that stand for the person.

    >>> office_in("hired Ann from Northtown as the new sporting director.", "Ann")
    'sportingDirectorOf'
    >>> office_in("Ann was appointed head coach", "Ann")
    'managed'
    >>> office_in("The sporting director hired Ann.", "Ann") is None
    True
    """
    if not _names_an_office(sentence):
        return None
    after_lead, after_person = _office_patterns()
    found = after_lead.search(sentence)
    for name in re.finditer(rf"\b{re.escape(person)}", sentence, re.IGNORECASE) if person else ():
        if found and found.start() <= name.start():
            break
        behind = after_person.match(sentence, name.end())
        if behind:
            found = behind
            break
    return _nouns()[found[1].lower()] if found else None


def tells_of_managing(words: str) -> bool:
    """Whether words speak of managing a team.

    >>> tells_of_managing("the manager left Northtown"), tells_of_managing("having joined from Northtown")
    (True, False)
    """
    folded = words.casefold()
    if not any(part in folded for part in ("manag", "coach", "charge")) and not _names_an_office(words):
        return False
    return bool(_managing_pattern().search(words))


def years_are_anothers(row: ClaimRow) -> bool:
    """Whether the years that a claim of managing gives are those of somebody who played under the manager.

    >>> row = ClaimRow(iri="c", article_id="a", relation="managed", subject="p", object="t", certainty="confirmed",
    ...                quote="played there from 2009 to 2014 under Ann", start=0, end=1, subject_words="Ann")
    >>> years_are_anothers(row)
    True
    """
    if row.relation != "managed" or not row.subject_words:
        return False
    return bool(re.search(rf"\bunder\s+{re.escape(row.subject_words)}", row.quote, re.IGNORECASE))
