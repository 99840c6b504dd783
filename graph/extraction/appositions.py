"""What stands behind a name between commas, read along the words: it tells of whom a later description may be said.

So does what his verb has him do: "Rick Holm took over as coach" is not "the Spain midfielder" of whom the text goes on.
"""

import re
from bisect import bisect_right

from .document import Mention
from .words import name_words, plain

_APPOSED = re.compile(
    r", (?:(?:the|a|an|now|then|their|its|his|her|still) )?(?P<phrase>[^,.;:()\n]{3,60}?)(?=,|[.;:)]| who\b| now\b"
    r"| and (?![A-Z][\w ]+ [a-z-]))"
)
_AS_COACH = re.compile(
    r"(?:, who)? (?:(?:has|had|is|was|been|will|be|now|officially) )*"
    r"(?:no longer|(?:(?:took|taken|takes) (?:over|charge)|sacked|dismissed|fired|stepped down|resigned) as) "
    r"(?:(?:the|their|its|new|interim|caretaker|permanent|first-team|head|[A-ZÀ-Þ][\w'’]+) )*"
    r"(?P<role>coach|manager|boss)\b(?!['’]| of the )"
)
_NOT_INSIDE = frozenset(("a", "an", "the", "and", "is", "was", "were", "are", "has", "have", "had", "as", "who", "not"))
_BEHIND_HEAD = frozenset(("of", "at", "for", "from", "in", "with", "on", "to", "by"))


def tie_appositions(text: str, mentions: list[Mention], demonyms: dict[str, str]) -> None:
    """What stands behind a person between commas: "Rick Holm, the Spanish midfielder,", "Holm, Everton's captain,"."""
    roles = name_words().roles
    teams = [mention for mention in mentions if mention.entity.is_team and mention.kind not in ("demonym", "place")]
    starts = [mention.start for mention in teams]
    for person in mentions:
        if not person.entity.is_person:
            continue
        if (coach := _AS_COACH.match(text, person.end)) is not None:
            person.entity.roles.add(coach["role"])
        behind = _APPOSED.match(text, person.end)
        if behind is None:
            continue
        words = behind.group("phrase").split()
        cuts = (len(words), *(at for at, word in enumerate(words) if word == "and"))
        last = next((one for cut in cuts if (one := _head_of(words[:cut], roles))), 0)
        if not last:
            continue
        former = any(word.lower().partition("-")[0] in ("former", "once", "ex", "formerly") for word in words[:last])
        person.entity.roles.add(("former " if former else "") + words[last - 1].lower())
        person.entity.nationalities.update(
            demonyms[word] for word in (plain(one).lower() for one in words[: last - 1]) if word in demonyms
        )
        at = bisect_right(starts, behind.start("phrase") - 1)
        if not former and at < len(teams) and teams[at].end <= behind.end("phrase") and teams[at].entity.type == "Club":
            person.entity.teams.add(teams[at].entity.id)


def _head_of(words: list[str], roles: frozenset[str]) -> int:
    """How many words a role phrase has, up to its noun: "former Leeds and Hull City striker"; 0 where it is none.

    >>> _head_of("former Leeds and Hull City striker of old".split(), frozenset(["striker"]))
    6
    """
    head = next((at for at, word in enumerate(words) if word in _BEHIND_HEAD), len(words))
    if not head or words[head - 1].lower() not in roles:
        return 0
    names = {at for at, word in enumerate(words) if word == "and" and 0 < at < head - 1}
    joined = {at for at in names if words[at - 1][0].isupper() and words[at + 1][0].isupper()}
    told = (word.lower() for at, word in enumerate(words[:head]) if at not in joined)
    return head if _NOT_INSIDE.isdisjoint(told) else 0
