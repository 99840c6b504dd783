"""Who is named only as a source: "the Echo's X", "according to Sky Germany's X", "T want Y, reports X"."""

import re

from .document import Mention
from .name_signs import POSSESSIVES
from .words import any_word

_APART = tuple(f"{mark} " for mark in POSSESSIVES)
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Vv]ia|[Aa]s per) [^.,;:]*$")
_REPORTS = re.compile(rf"[,”\"’'] (?:{any_word('reporting_behind')}) $")
_REPORTED = re.compile(rf" (?:{any_word('reporting_behind')})(?=[.,;]|$)", re.MULTILINE)
_BEFORE_CREDIT = re.compile(r"\b[a-z][a-z-]+ \($")
_CREDITED = re.compile(r"(?:,? [A-Za-z][\w.'’-]*){0,4}\)(?:\.(?= |$)|$)", re.MULTILINE)
_LONGEST_REPORTING, _LONGEST_OPENER = 16, 50


def tie_reporters(text: str, mentions: list[Mention]) -> None:
    """Note of whom the text only tells that he reports something: they are journalists."""
    credited = {one.entity.id: one for one in mentions if one.entity.is_person and _is_credited(text, one)}
    for one in mentions:
        if one.entity.id in credited and not _is_credited(text, one):
            del credited[one.entity.id]  # who is told of elsewhere
    for one in credited.values():
        one.entity.roles.add("journalist")
    for at, one in enumerate(mentions):
        if is_source(text, mentions[at - 1] if at else None, one) or (one.entity.is_person and _reports(text, one)):
            one.entity.roles.add("journalist")


def is_source(text: str, before: Mention | None, person: Mention) -> bool:
    """Whether somebody is named as a paper's, or as a source: "the Echo's X", "according to Sky Germany's X"."""
    if before is None or not person.entity.is_person or text[before.end : person.start] not in _APART:
        return False
    start = max(0, before.start - _LONGEST_OPENER)
    return before.entity.type == "Outlet" or _ACCORDING.search(text, start, before.start) is not None


def _is_credited(text: str, person: Mention) -> bool:
    """Whether a name is that of a source behind a sentence: "X has a knee injury (Roker Report)."."""
    if not text.endswith(" (", 0, person.start):
        return False
    opened = _BEFORE_CREDIT.search(text, max(0, person.start - _LONGEST_REPORTING), person.start)
    return opened is not None and _CREDITED.match(text, person.end) is not None


def _reports(text: str, person: Mention) -> bool:
    """Whether a report is ascribed to somebody behind it: "..., reports X", "..., X writes"."""
    if _REPORTS.search(text, max(0, person.start - _LONGEST_REPORTING), person.start):
        return True
    return text.endswith(", ", 0, person.start) and _REPORTED.match(text, person.end) is not None
