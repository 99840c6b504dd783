"""Whether an article is about women's football, where names of teams mean their women's teams."""

import re

_SHE = re.compile(
    r"\b(?:[Ss]he|[Hh]er|[Hh]ers|[Ww]omen|[Ww]omen['’]s|WSL|NWSL|Lionesses|USWNT|Frauen|Femen[iíi]|female)\b"
)
_WOMENS_LEAGUE = re.compile(r"\b(?:N?WSL|Women['’]s Super League|Women['’]s Champions League|Frauen-Bundesliga)\b")
_WOMENS_TEAM = re.compile(r"\b[A-Z][\w'’.-]+ (?:Women|Ladies)\b(?!['’])|\bLionesses\b")
_HE = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b")
_MEN = re.compile(r"\b[Mm]en['’]s (?:side|team|club|game|football|squad|set-up|section|first)")
_OF_MALE_KIN = re.compile(
    r"\b(?:father|dad|brother|husband|boyfriend|fianc[eé]|uncle|cousin|grandfather|grandad)\b"
    r"(?:,? [A-ZÀ-Ý][\w'’-]+){0,3},?(?: who)?[^,.;:\n]*"
)
_FIRST_LINE, _FIRST_LINES = 60, 240


def is_about_women(text: str) -> bool:
    """Whether an article is about women's football: names of teams then mean their women's teams."""
    if _WOMENS_LEAGUE.search(text, 0, _FIRST_LINES):
        return True
    places = [match.start() for match in _SHE.finditer(text)]
    she = len(places)
    # "Everton Women have signed Beth Holm": their manager may be a man.
    least, times = (1, 1) if _WOMENS_TEAM.search(text, 0, _FIRST_LINE) else (3, 2)
    if she < least:
        return False
    he = sum(1 for _ in _HE.finditer(text))
    return she > times * he and (places[0] < len(text) / 2 or she >= 8)


def places_on_men(text: str) -> list[tuple[int, int]]:
    """What turns to the men's game in an article about the women's: paragraphs, and where a father or brother played.

    >>> text = "Her father, Al, played for Leeds, where she trained."
    >>> [text[start:end] for start, end in places_on_men(text)]
    ['father, Al, played for Leeds']
    """
    paragraphs = [line.span() for line in re.finditer(r"[^\n]+", text) if _MEN.search(line[0])]
    return paragraphs + [told.span() for told in _OF_MALE_KIN.finditer(text)]
