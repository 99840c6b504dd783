"""Line-ups: the names of a team one behind the other, "Team: A, B (C 64), D", with who came on for whom.

Nothing but commas, brackets and minutes stands between the names; a name that was taken for something else's, or for no
name at all, is a person's here.
"""

import re
from dataclasses import dataclass

from .document import PERSON, Document, LocalEntity, Mention, Sentence
from .words import word_list

FEWEST = 7
_LETTERS = r"[A-ZÀ-Þ][\w'’.-]*"
_NAME = (
    rf"(?:(?:de|van|der|den|el|da|dos|di|le|la|von) )*{_LETTERS}(?: (?:(?:de|van|der|el|da|dos) )*{_LETTERS}){{0,3}}"
)
_NOTE = r"(?:\s*\([^)]*\))?(?:\s*\d{1,3}(?:\+\d)?'?)?(?:\s*\([^)]*\))?"
_ITEM = re.compile(rf"({_NAME}){_NOTE}")
_LIST = re.compile(rf"{_NAME}{_NOTE}(?:(?:\s*[,;]\s*| and ){_NAME}{_NOTE}){{{FEWEST - 1},}}")
_SHORT = re.compile(rf"{_NAME}{_NOTE}(?:(?:\s*[,;]\s*| and ){_NAME}{_NOTE})*")
_IN_BRACKETS = re.compile(rf"\(({_NAME})[ ,]*\d*")
_BENCH = re.compile(r"(?:subs?|substitutes?|bench|replacements?)\b(?: not used)?:? ?", re.IGNORECASE)
_POSITION = re.compile(
    r"(?:[^:]{2,48}: )?(?:goal-?keepers|keepers|defenders|midfielders|forwards|strikers|attackers|wingers)"
    r"(?:: | [-–] )",
    re.I,
)
_MET = re.compile(r"\b(?:to face|to play|to meet|for|against|vs?|with|at)(?: the)? $", re.I)
_IN_PROSE = re.compile(r"\b(?:following|after|including|like|as|joining|with|alongside|from|than|by|signed) $")
_SQUAD = re.compile(r"\b(?:squad|party)\b")
_LONGEST_HEADING, _SHORTLY, _OF_A_KIND = 64, 4, 3
_NO_NAMES = word_list("not_in_lineups")


@dataclass(frozen=True, slots=True)
class Lineup:
    """The players of one list in order, the team that its heading names, and whether it is the only list."""

    players: tuple[Mention, ...]
    team: LocalEntity | None
    alone: bool


def may_have_lineups(document: Document) -> bool:
    """Whether an article holds anything written like a line-up; unlike `lineups_of` it leaves the article as it is."""
    return any(_has_list(one.text) or _POSITION.match(one.text) is not None for one in document.sentences)


def _has_list(text: str) -> bool:
    return text.count(",") + text.count(";") >= FEWEST - 1 and _LIST.search(text) is not None


def lineups_of(document: Document) -> list[Lineup]:
    """Return the line-ups of an article; a bench goes with the list before it.

    Whoever is named nowhere else is added to the article's people.
    """
    lists: list[tuple[list[Mention], LocalEntity | None, int]] = []
    positions = False
    for sentence in document.sentences:
        text = sentence.text
        bench = _BENCH.match(text)
        if bench and lists and sentence.index <= lists[-1][2] + 1:
            found = _SHORT.match(text, bench.end())
            if found is not None:
                more = _players(document, sentence, found.start(), found.end())
                lists[-1] = ([*lists[-1][0], *more], lists[-1][1], sentence.index)
            continue
        position = _POSITION.match(text)
        if position is not None:
            players = _players(document, sentence, position.end(), len(text))
            if positions and lists and sentence.index == lists[-1][2] + 1:
                lists[-1] = ([*lists[-1][0], *players], lists[-1][1], sentence.index)
            elif len(players) > 1:
                heading = _heading(document, sentence, position.end()) or _squad_named(document, sentence)
                lists.append((players, heading, sentence.index))
                positions = True
            continue
        if text.count(",") + text.count(";") < FEWEST - 1:
            continue
        for found in _LIST.finditer(text):
            if _IN_PROSE.search(text, 0, found.start()) is not None:
                continue
            players = _players(document, sentence, found.start(), found.end())
            if len(players) >= FEWEST:
                lists.append((players, _heading(document, sentence, found.start()), sentence.index))
    return [Lineup(tuple(players), team, len(lists) == 1) for players, team, _ in lists]


def _players(document: Document, sentence: Sentence, low: int, high: int) -> list[Mention]:
    """The people of a list, those in brackets too, as far as their names are no other things'."""
    spans = [match.span(1) for match in _ITEM.finditer(sentence.text, low, high)]
    items = {start for start, _ in spans}
    spans += [match.span(1) for match in _IN_BRACKETS.finditer(sentence.text, low, high)]
    found: list[Mention] = []
    namesakes: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        end -= sentence.text[start:end].endswith(".")
        at = sentence.start + start, sentence.start + end
        player = _player(document, sentence, *at)
        if player is not None and all(one.end <= player.start for one in found):
            found.append(player)
        elif (
            player is None
            and start in items
            and any((one.start, one.end) == at and not one.entity.is_person for one in document.mentions_in(sentence))
        ):
            namesakes.append(at)
    if len(found) >= len(namesakes) * _OF_A_KIND:  # "Macken, Weaver, Onuoha, Jordan"
        found += [one for at in namesakes if (one := _somebody(document, sentence, *at)) is not None]
    return sorted(found, key=lambda one: one.start)


def _player(document: Document, sentence: Sentence, start: int, end: int) -> Mention | None:
    """Who is meant by a name of a list: whoever is named there, else a person of that name, else somebody new."""
    for mention in document.mentions_in(sentence):
        if mention.start < end and mention.end > start:
            entity = mention.entity
            if not entity.is_person and (entity.iri is not None or entity.type not in ("Organisation", "Unknown")):
                return None
            entity.become(PERSON)
            return mention
    return _somebody(document, sentence, start, end)


def _somebody(document: Document, sentence: Sentence, start: int, end: int) -> Mention | None:
    """The person of a name, or somebody new; None where several have it, or it is none."""
    name = document.article.text[start:end]
    if name.lower() in _NO_NAMES or len(name) < 3:
        return None
    known = [person for person in document.people if name in person.names or person.label.endswith(f" {name}")]
    if len(known) > 1:
        return None
    if not known:
        known = [LocalEntity(len(document.entities), PERSON, name, names={name})]
        document.entities.append(known[0])
    return Mention(start, end, name, "surname", known[0], sentence.index)


def _heading(document: Document, sentence: Sentence, low: int) -> LocalEntity | None:
    """The team named last before a list, where a colon stands between."""
    text = document.article.text
    for mention in reversed(document.mentions_in(sentence)):
        if mention.end <= sentence.start + low and mention.entity.is_team:
            between = text[mention.end : sentence.start + low]
            if _MET.search(text, sentence.start, mention.start) is not None:
                continue  # "Scotland squad to face Italy: A, B"
            return mention.entity if ":" in between and len(between) < _LONGEST_HEADING else None
    return None


def _squad_named(document: Document, sentence: Sentence) -> LocalEntity | None:
    """The country that has just named its squad: "Norway have named their squad for the game in Rome."."""
    text = document.article.text
    for before in reversed(document.sentences[max(0, sentence.index - _SHORTLY) : sentence.index]):
        if _SQUAD.search(before.text) is None:
            continue
        for mention in document.mentions_in(before):
            met = _MET.search(text, before.start, mention.start) is not None
            if mention.entity.type == "NationalTeam" and not met:
                return mention.entity
    return None
