"""Names in a plain enumeration, "Everton, Reading and, for a season, Fulham", of which the parse gave only the first.

A parser often loses the thread in a list of names.  What joins them is read along the words instead: a comma or an
"and" with nothing else between two names of one kind, where what follows shows that the list goes on, or ends.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .fillers import Filler
from .usage import FINITE, OBJECTS, is_verb, own_subjects
from .words import name_words

if TYPE_CHECKING:
    from .tokens import Token

_COMMA = re.compile(r",(?: then| later| latterly| briefly)?(?: the)? ")
_AND = re.compile(
    r",? (?:and|then|or|plus)(?: then| later| finally| latterly| briefly| also| now)?(?: with| at| for)?(?: the)? "
)
_ASIDE = re.compile(
    r",? and(?:,| \(| -) (?:for|in|after|more recently|most recently|latterly|briefly|finally|on loan"
    r"|once|twice|again)\b[a-z0-9 ]{0,24}(?:,|\)| -) "
)
_GOES_ON = re.compile(r"(?:,? (?:and|or|then|plus)\b|[,.;:)!?\"”]| [-–—(]|$)")
_IN = re.compile(r" in (?:the )?")
_ON_BY_PLACE = re.compile(r" in (?:the )?[A-Z]")
_COMMA_ONLY, _AND_ONLY, _JOINT = re.compile(", "), re.compile(",? and "), re.compile(", |,? and ")
_NO_MORE = re.compile(r"['’]|-[a-z]")
_SOMEBODY = re.compile(r" ((?:[a-z-]+ ){1,3})(?=[A-ZÀ-Þ])")
_TELLING = frozenset(("told", "tell", "tells", "informed", "assured", "promised"))
_TEAMS = frozenset(("clubs", "sides", "teams"))
_REACH = 4


def rest_of_list(document: Document, sentence: Sentence, found: list[Filler]) -> list[Filler]:
    """The fillers that stand in one list with the last one found, behind it; [] where no list goes on there."""
    last = found[-1]
    if last.mention is None or last.mention.kind == "demonym" or last.mention.sentence != sentence.index:
        return []
    known = {one.entity.id for one in found}
    more: list[Filler] = []
    for mention in _listed(document, sentence, last.mention):
        if mention.entity.id not in known:
            known.add(mention.entity.id)
            more.append(Filler(mention, None, last.path, last.depth))
    return more


def list_before_who(document: Document, sentence: Sentence, verb: "Token", found: list[Filler]) -> list[Filler]:
    """All of a list of people behind which a clause with "who" stands, where the parse gave not the last alone.

    "X, Y and Z, who had owned the club": who did it is told of the whole list, or of its last.
    """
    who = next((one for one in verb.children if one.lower_ == "who"), None)
    one_alone = any(one.tag_ == "VBZ" or one.lower_ == "was" for one in (verb, *verb.children))
    if who is None or one_alone or verb.dep_ != "relcl" or not found or found[0].mention is None:
        return found
    text, end = document.article.text, sentence.char(who)
    listed: list[Mention] = []
    for one in reversed([one for one in document.mentions_in(sentence) if one.end <= end]):
        between = text[one.end : listed[-1].start if listed else end]
        if not one.entity.is_person or not (_JOINT if listed else _COMMA_ONLY).fullmatch(between):
            break
        listed.append(one)
    named = {one.entity.id for one in listed}
    if len(listed) < 3 or found[0].entity is listed[0].entity or any(one.entity.id not in named for one in found):
        return found
    if not _AND_ONLY.fullmatch(text, listed[1].end, listed[0].start):
        return found
    return [Filler(one, None, found[0].path, found[0].depth) for one in reversed(listed)]


def they_of_above(document: Document, sentence: Sentence, token: "Token", path: str) -> list[Filler]:
    """The people of whom the clause above is for whom "they" stands: "X and Y say they want to leave".

    They are its subject, or those to whom it is told.
    """
    if token.lower_ != "they" or not is_verb(token.head):
        return []
    above = next((one for one in token.head.ancestors if is_verb(one) and own_subjects(one)), None)
    if above is None:
        return []
    told = [one for one in above.children if one.dep_ in OBJECTS and above.lower_ in _TELLING]
    people = _several(document, sentence, [one for one in told or own_subjects(above) if one.i < token.i])
    teams = (one for one in document.mentions_in(sentence) if one.entity.is_team)
    if people and any(people[-1].end < one.start < sentence.char(token) for one in teams):
        return []  # "X and Y joined T after they had sold Z"
    return [Filler(one, token, path, 2) for one in people]


def _several(document: Document, sentence: Sentence, heads: "list[Token]") -> list[Mention]:
    """The people that are coordinated with a word, where there are several, and nobody else."""
    listed = [one for head in heads for one in (head, *head.conjuncts)]
    named = [document.mention_at(sentence, one) for one in listed]
    people = [one for one in named if one is not None and one.entity.is_person]
    return people if len(people) == len(named) > 1 else []


def both_teams(document: Document, sentence: Sentence, token: "Token", path: str) -> list[Filler]:
    """The two teams that "both clubs" or "the two sides" stands for: the only ones named, here or shortly before."""
    beside = {child.lower_ for child in token.children}
    if token.lower_ not in _TEAMS or not ("both" in beside or {"the", "two"} <= beside):
        return []
    start = sentence.char(token)
    teams: dict[int, Mention] = {}
    for index in range(sentence.index, max(-1, sentence.index - _REACH), -1):
        for one in document.mentions_in(document.sentences[index]):
            if one.entity.type == "Club" and one.end <= start and one.kind not in ("demonym", "place"):
                teams.setdefault(one.entity.id, one)
        if len(teams) > 1:
            break
    return [Filler(one, token, path, 2) for one in teams.values()] if len(teams) == 2 else []


def _listed(document: Document, sentence: Sentence, first: Mention) -> "Iterable[Mention]":
    """The names that a list names behind `first`, those of clubs by place too: "T and U in England, V in Spain"."""
    text, end = document.article.text, sentence.end
    at, by_place = first.end, False
    for mention in document.mentions_in(sentence):
        if mention.start < at:
            continue
        between, behind = text[at : mention.start], text[mention.end : min(end, mention.end + 12)]
        if first.entity.type == "Club" and mention.entity.type != "Club" and _IN.fullmatch(between):
            at, by_place = mention.end, True
            continue
        if by_place and mention.entity.type != "Club":
            return
        alike = mention.entity.is_person if first.entity.is_person else mention.entity.is_team
        if not alike or mention.kind in ("demonym", "place") or _NO_MORE.match(behind):
            return
        if _COMMA.fullmatch(between):
            if not _GOES_ON.match(behind) and not (by_place and _ON_BY_PLACE.match(behind)):
                return
        elif (
            not (_AND.fullmatch(between) or _ASIDE.fullmatch(between))
            or _acts(sentence, mention)
            or (mention.entity.is_team and _is_of_somebody(text, mention))
        ):
            return
        yield mention
        at = mention.end


def people_listed(document: Document, sentence: Sentence, first: Mention) -> list[Mention]:
    """Those whom a list behind a name goes on with up to its "and": "coaches X, Y and Z"; [] where it has none."""
    text, at = document.article.text, first.end
    found: list[Mention] = []
    for mention in document.mentions_in(sentence):
        if mention.start < at:
            continue
        between = text[at : mention.start]
        closes = _AND_ONLY.fullmatch(between) is not None
        if not mention.entity.is_person or not (closes or between == ", "):
            return []
        found.append(mention)
        if closes:
            return found
        at = mention.end
    return []


def _is_of_somebody(text: str, team: Mention) -> bool:
    """Whether a team's name only tells who somebody is: "plays for T, and U striker X"."""
    behind = _SOMEBODY.match(text, team.end)
    return behind is not None and not name_words().roles.isdisjoint(behind[1].split())


def _acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether a verb stands behind a name, which begins a clause of its own then."""
    for token in sentence.span or ():
        if sentence.char(token) >= mention.end:
            return token.tag_ in FINITE
    return False
