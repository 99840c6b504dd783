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
    leads = f"(?:{_LEADS}|{re.escape(person)})" if person else _LEADS
    found = re.search(rf"\b{leads}\s+{_BETWEEN}({_noun_pattern()})\b", sentence, re.IGNORECASE)
    return _nouns()[found[1].lower()] if found else None


def tells_of_managing(words: str) -> bool:
    """Whether words speak of managing a team.

    >>> tells_of_managing("the manager left Northtown"), tells_of_managing("having joined from Northtown")
    (True, False)
    """
    return bool(
        re.search(rf"\b(?:{_noun_pattern()}|manag\w+|coach\w+|(?:in|took|take) charge)\b", words, re.IGNORECASE)
    )


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
