"""What around an unknown name says that it is a team's: "joined from Zelvano", "the Zelvano boss", "Zelvano have".

Counted for names of which nothing else is known; a person's first name, his age, what he says speak on the other side.
"""

import re
from collections.abc import Callable

from .words import any_word, name_words, word_list

_WORDS_BEFORE = re.compile(r"(?:([\w-]+) )?([\w-]+) (?:the )?$")
_AT_MOST_SPACES = 3  # of those words
_OF = re.compile(r"['’]s? ([a-z-]+)(?: ([a-z-]+))?\b")
_RELATIVE = re.compile(rf",? who (?:{any_word('only_many_do')})\b")
_SEVERAL_DO = re.compile(r" (?:have|are|do not|don['’]t)\b")
_DOES = re.compile(r" ([a-z-]+)\b")
_JOINED = re.compile(
    r"(?:[,&]|\b(?:and|or|nor|of|with|for|like|by|from|about|around|than|behind|under|over|against|at|on|to|in|who"
    r"|[Dd]id|[Dd]o|[Dd]oes|[Ww]ill|(?:[Ww]|[Cc]|[Ss]h)ould|[Mm]ight|[Mm]ay|[Cc]an|[Mm]ust)) $"
)

_BEFORE_TEAMS, _RIGHT_BEFORE_TEAMS = word_list("before_teams"), word_list("right_before_teams")
_OF_TEAMS, _ONLY_OF_TEAMS = word_list("of_teams"), word_list("only_of_teams")
_NOT_OF_TEAMS = word_list("not_of_teams")


def team_signs(before: str, behind: str, tag: Callable[[int], str], end: int) -> int:
    """How much speaks for a name being a team's, by the words before and behind it.

    `tag(offset)` gives the tag of a parsed word, "" where nothing was parsed; `end` is where the name ends.
    """
    found = 0
    if words := _words_before(before):
        found += 3 * (f"{words[1]} {words[2]}".lower() in _BEFORE_TEAMS)
        found += words[2].lower() in _RIGHT_BEFORE_TEAMS
    if is_before_what_teams_have(behind, tag, end):
        found += 2
    elif (of := _OF.match(behind)) and not _ONLY_OF_TEAMS.isdisjoint(of.groups()):
        found += 2  # "Zelvano's new owners"
    if _RELATIVE.match(behind) and not _is_joined(before):
        found += 3
    if several_do(before, behind, tag, end):
        found += 3  # "Golden Eagles have sacked"
    return found


def is_behind_what_teams_follow(before: str) -> bool:
    """Whether two words stand right before a name as before no person's: "time at Zelvano", "sold to Zelvano".

    >>> is_behind_what_teams_follow("He was sold to "), is_behind_what_teams_follow("He spoke to ")
    (True, False)
    """
    words = _words_before(before)
    return words is not None and f"{words[1]} {words[2]}".lower() in _BEFORE_TEAMS


def _words_before(before: str) -> re.Match[str] | None:
    """The last two words, looked for no further back than they can begin."""
    return _WORDS_BEFORE.search(before, _behind_spaces(before, _AT_MOST_SPACES))


def _behind_spaces(text: str, number: int) -> int:
    """Where the last of a text begins that has so many spaces and no more; 0 where all of it has no more.

    >>> "went on to join "[_behind_spaces("went on to join ", 2):]
    'to join '
    """
    at = len(text)
    for _ in range(number + 1):
        at = text.rfind(" ", 0, at)
        if at < 0:
            return 0
    return at + 1


def is_before_what_teams_have(behind: str, tag: Callable[[int], str], end: int) -> bool:
    """Whether a role or what belongs to a team stands right behind a name, as behind no person's: "Zelvano boss"."""
    word = _DOES.match(behind)
    if word is None or (noun := word[1]) in _NOT_OF_TEAMS or noun in name_words().team_nouns:
        return False  # "the Donegal man", "the West Lothian side"
    if noun in _OF_TEAMS:
        return True
    return noun in name_words().roles and noun[-1] != "s" and tag(end + 1)[:2] in ("NN", "")  # "Holm coaches"


def several_do(before: str, behind: str, tag: Callable[[int], str], end: int) -> bool:
    """Whether a verb of several stands behind a name that no other is joined to: "Zelvano have", "Zelvano hope"."""
    does = _DOES.match(behind)
    if does is None or _is_joined(before):
        return False
    return _SEVERAL_DO.match(behind) is not None or tag(end + 1) == "VBP"


def _is_joined(before: str) -> bool:
    """Whether the word or mark before a name joins it to something."""
    return _JOINED.search(before, _behind_spaces(before, 1)) is not None
