"""Line-ups: the names of a team one behind the other, "Team: A, B (C 64), D", with who came on for whom.

Nothing but commas, brackets, minutes and the like stands between the names.
"""

import re
from dataclasses import dataclass

from .document import PERSON, Document, LocalEntity, Mention, Sentence

FEWEST = 7
_WORD = r"(?:[a-z]{1,3}|capt|sub[s]?(?: not used)?|\d{1,3}(?:\+\d)?)"
_BETWEEN = re.compile(rf"[\s,;:.()'-]*(?:{_WORD}[\s,;:.()'-]+)?")
_ANY_BETWEEN = re.compile(rf"(?:{_BETWEEN.pattern}){{1,4}}$")
_BENCH = re.compile(r"^(?:subs?|substitutes?|bench|replacements?)\b(?: not used)?:?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lineup:
    """The players of one list in order, the team that its heading names, and whether it is the only list."""

    players: tuple[Mention, ...]
    team: LocalEntity | None
    alone: bool


def lineups_of(document: Document, text: str) -> list[Lineup]:
    """Return the line-ups of an article whose text in lower case is `text`; a bench goes with the list before it.

    A name in a list that was taken for something else's is a person's.
    """
    lists: list[tuple[list[Mention], LocalEntity | None, int]] = []
    for sentence in document.sentences:
        names = [one for one in document.mentions_in(sentence) if _may_be_player(one.entity)]
        run = _longest(names, text)
        if lists and sentence.index == lists[-1][2] + 1 and names and _BENCH.match(sentence.text):
            lists[-1] = ([*lists[-1][0], *run], lists[-1][1], sentence.index)
        elif len(run) >= FEWEST:
            lists.append((run, _heading(document, sentence, run[0]), sentence.index))
    for players, _, _ in lists:
        for player in players:
            player.entity.type = PERSON
    return [Lineup(tuple(players), team, len(lists) == 1) for players, team, _ in lists]


def _may_be_player(entity: LocalEntity) -> bool:
    return entity.is_person or (entity.type in ("Organisation", "Unknown") and entity.iri is None)


def _longest(names: list[Mention], text: str) -> list[Mention]:
    """The longest run of names with nothing but a list's marks between them."""
    best: list[Mention] = []
    run: list[Mention] = []
    for name in names:
        if run and not (name.start - run[-1].end <= 24 and _ANY_BETWEEN.match(text[run[-1].end : name.start])):
            run = []
        run.append(name)
        if len(run) > len(best):
            best = list(run)
    return best


def _heading(document: Document, sentence: Sentence, first: Mention) -> LocalEntity | None:
    """The team named last before a list, where a colon or a bracket stands between."""
    text = document.article.text
    for mention in reversed(document.mentions_in(sentence)):
        if mention.end <= first.start and mention.entity.is_team:
            between = text[mention.end : first.start]
            return mention.entity if ":" in between and len(between) < 40 else None
    return None
