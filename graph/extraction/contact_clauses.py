"""The "that" which English leaves out: "a player Arsenal want", "the striker United sold to Leeds".

The parser takes the name for a part of the noun before it ("an Arsenal player"), or for what explains it, and loses
the clause.  It is given the word that goes unsaid; the tokens are without it.
"""

import functools
import re
from collections.abc import Collection, Iterator

from .alternatives import alternatives
from .words import any_word, word_list

THAT, _WHO, _WHOM = "that ", "who", "whom"
_LONGEST_OPENING = 60
_CAPITAL = r"[A-ZÀ-ÞĀ-ſ][\w'’.&-]*(?<![.'’])"
_NAME = rf"(?:the )?(?P<name>(?!The |I )(?<=[ ]){_CAPITAL}(?: (?:(?:de|van|der|von|di|da|dos|&) )?{_CAPITAL}){{0,3}})"
_SUM = r"[£€$]\d[\d,.]*(?:m|bn|k)?"
_KNOWN = re.compile(
    r"\b(?:the|an?|one|another|his|her|their|its|any|every|no|some|those|these|most|few|several|all|only|first|two|"
    r"three|four|five|six|['’]s)\b[^.,;:!?]{0,40}$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|[,;:] |[\"“])(?:In|On|At|During|With|As|Under|For|By|When|While|Once|Since)\b[^,]*$")
_AS_ONE, _TOLD_WHICH = re.compile(r"\b[Aa]s an? (?:\w+ )?$"), re.compile(r"\b(?:[Ff]ormer|[Ee]x)[ -](?:[\w-]+ )*$")
_ALONE = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Nn]o|[Aa]nother)(?: (?:only|first|second|third|fourth|fifth|last|next|one|latest|best|main|"
    r"very|kind of|sort of|type of))* $"
)


@functools.cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    people, roles = any_word("people_told_of"), _plural(word_list("playing") | word_list("managing"))
    things, clubs = any_word("things_told_of"), any_word("clubs_told_of")
    helping = rf"(?:(?:{any_word('any_helping_verbs')}) |(?:{any_word('beside_helping_verbs')}) )*"
    aiming = rf"(?:(?:{any_word('aiming_at')}) to (?:be )?)?"
    gap = rf"(?=[,.;:!?)\"”–—]|$| [–—-] | (?:{any_word('behind_a_gap')})\b)"
    done = rf"(?:{any_word('done_to_somebody')})\b{gap}"
    given = rf"(?:{any_word('given_to_somebody')})\b(?= (?:{_CAPITAL}|him|her|them)\b)"
    ending = rf"(?:{any_word('done_at_a_club')}) (?:for|at|to|from|under|with|against)\b{gap}"
    nouns = rf"(?P<person>{people})|(?P<role>{roles})|(?P<thing>{things}|{_SUM})|(?P<club>{clubs})"
    behind = rf"{_NAME} {helping}{aiming}(?:{done}|(?P<given>{given})|(?P<ending>{ending}))"
    return re.compile(rf"(?<![\w-])(?:{nouns}) (?={behind})"), re.compile(rf"\bwho (?={behind})")


@functools.cache
def _quick() -> re.Pattern[str]:
    """What a sentence without such a clause hardly ever has, and is soon looked for."""
    nouns = any_word("people_told_of") + "|" + any_word("things_told_of") + "|" + any_word("clubs_told_of")
    roles = _plural(word_list("playing") | word_list("managing"))
    return re.compile(rf"(?:\b(?:{nouns}|{roles}|who)|{_SUM}) (?:the )?[A-ZÀ-Þ]")


def _plural(words: Collection[str]) -> str:
    return alternatives([*words, *(f"{word}s" for word in words)])


def unsaid_words(text: str, start: int, teams: Collection[int]) -> dict[tuple[int, int], str]:
    """Where in a sentence the parser is to be given another word, and the word.

    `start` is where the sentence starts in its article, `teams` where the names of teams do.

    >>> unsaid_words("Rick Holm is a player Arsenal want.", 0, {22})
    {(22, 22): 'that '}
    """
    if _quick().search(text) is None:
        return {}
    return dict(_found(text, start, teams))


def _found(text: str, start: int, teams: Collection[int]) -> Iterator[tuple[tuple[int, int], str]]:
    clause, whom = _patterns()
    for found in clause.finditer(text):
        if _is_clause(found, start + found.start("name") in teams or text.startswith("the ", found.end())):
            yield (found.end(), found.end()), THAT
    for found in whom.finditer(text):
        yield (found.start(), found.start() + len(_WHO)), _WHOM


def _is_clause(found: re.Match[str], of_team: bool) -> bool:
    """Whether a noun and the name behind it are no one phrase: "the striker Leeds sold", not "the striker X signed"."""
    before = found.string[max(0, found.start() - _LONGEST_OPENING) : found.start()]
    if _OPENING.search(before) is not None or _AS_ONE.search(before) is not None:
        return False
    if found["thing"] is not None:
        return found["ending"] is None
    if found["given"] is not None:
        return False
    if found["club"] is not None:
        return not of_team
    if of_team:
        return found["ending"] is None and _KNOWN.search(before) is not None
    return found["person"] is not None and _TOLD_WHICH.search(before) is None and _ALONE.search(before) is not None
