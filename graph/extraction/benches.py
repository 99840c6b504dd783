"""Whose bench somebody sits on: the team of "X's side" and of "X called up Y", where no phrase ties X to one."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .document import PERSON, Document, Mention, Sentence
from .topic import dealt_with, is_in_passing, is_met, is_of_players, is_opposed, is_where, team_of_scorer, where_he_is
from .usage import SUBJECTS, is_verb
from .words import any_word, word_list

if TYPE_CHECKING:
    from .slots import SlotFinder

NEAR, FIRST = 2, 2
_CALLS_UP = re.compile(
    rf"\b{any_word('called_up')}\b"
    r"|\brecall(?:s|ed)?\b.* (?:[A-ZÀ-Þ]\w+|national|international) (?:squad|side|team|set-up)\b"
)
_JOINED = tuple(f" {word} " for word in word_list("right_before_teams"))
_FORMER = ("former ", "Former ", "ex-", "Ex-")
# "X, Y's deputy": it is X who sits on a bench.
_ANOTHERS = re.compile(r"['’]s? (?!(?:[a-z-]+ )?(?:side|team|men|players|squad|charges)\b)")

_HIS_SIDE = re.compile(r"['’]s? (?:[a-z-]+ )?(?:side|team|men|charges|outfit|troops)\b")
_DONE_TO = (" for ", " against ", " past ", " over ", " on ")


def bench_of(finder: "SlotFinder", person: Mention) -> Mention | None:
    """The team that `person`, who acts as a manager in the finder's sentence, must be the manager of.

    His own where the article tells it; else the only team named in the sentence, with him in an article's first, or
    just before, that nobody else is said to manage.  Teams named in passing count only where no other is named, plain
    opponents not at all.
    """
    knowledge, document, sentence = finder.knowledge, finder.document, finder.sentence
    kind = knowledge.kind(person.entity)
    if kind == "player":
        return None
    if kind is None and person.kind in ("pronoun", "possessive", "speaker"):
        return next(iter(knowledge.works_at(person.entity)), None)
    own = knowledge.teams(person.entity, sentence.index, plays=False) or _of_his_player(finder, person)
    if not own and (scored := team_of_scorer(document, sentence, person.start)) is not None:
        return scored
    if person.kind in ("name", "surname"):
        own = own or knowledge.left_lately(
            person.entity, sentence.index
        )  # "X's deputy, Y", of whom it tells that he went
    if own:
        return own[0]
    if _is_of_the_other_side(document, sentence, person):
        return None
    others = knowledge.managed_by_others(person.entity)
    taken = others | _dealt_with_by_his(finder, person)
    topic = knowledge.about
    nations = {one.entity.id for one in document.mentions if one.entity.type == "NationalTeam" and one.kind == "name"}
    calls = topic is not None and nations == {topic.entity.id} and topic.entity.id not in taken
    here: dict[int, Mention] = {}
    near: dict[int, Mention] = {}
    passing: dict[int, Mention] = {}
    for index in range(sentence.index, max(-1, sentence.index - NEAR - 1), -1):
        other = document.sentences[index]
        for mention, in_passing in _teams_of(document, other):
            met = is_met(document.article.text, mention, person.start)
            met = met or is_where(document.article.text, mention)
            met = met or document.article.text.endswith(_JOINED, 0, mention.start)  # "left out by X, he joined T"
            if mention.entity.id in taken or met:
                continue
            if (calls or _is_of_called(document, mention)) and is_of_players(document, mention):
                continue
            passing.setdefault(mention.entity.id, mention)
            if not in_passing:
                near.setdefault(mention.entity.id, mention)
                if other.paragraph == sentence.paragraph:
                    here.setdefault(mention.entity.id, mention)
    front = {} if _ANOTHERS.match(document.article.text, person.end) else _named_first_with(document, person, taken)
    if any(one.sentence == sentence.index for one in here.values()):
        front = {}
    only = next((next(iter(found.values())) for found in (front, here, near, passing) if len(found) == 1), None)
    if only is not None and not near and _is_met(document.article.text, only):
        only = None
    if only is None and len(taken) == 1 and taken <= others:
        only = _rival_of(document, next(iter(taken)))
    return topic if only is None and calls else only


def _is_met(text: str, team: Mention) -> bool:
    """Whether a team is an opponent, and not one where somebody was: "to face T", not "former T boss"."""
    return is_opposed(text, team) and not text.endswith(_FORMER, 0, team.start)


def _is_of_the_other_side(document: Document, sentence: Sentence, person: Mention) -> bool:
    """Whether a clause tells what a team did to somebody's: "T went ahead and there was no way back for X's men"."""
    text = document.article.text
    if not _HIS_SIDE.match(text, person.end) or not text.endswith(_DONE_TO, 0, person.start):
        return False
    return any(not in_passing for _, in_passing in _teams_of(document, sentence))


def _named_first_with(document: Document, person: Mention, taken: set[int]) -> dict[int, Mention]:
    """The teams, but those that others manage, of the sentence of an article's first that names `person` first."""
    first = next((one.sentence for one in document.mentions if one.entity is person.entity), FIRST)
    if first >= FIRST:
        return {}
    topic, teams = document.topic(), _teams_of(document, document.sentences[first])
    return {
        one.entity.id: one
        for one, in_passing in teams
        if one.entity.id not in taken
        and (not in_passing or (topic is not None and one.entity is topic.entity))
        and not is_met(document.article.text, one, person.start)
        and not (_is_of_called(document, one) and is_of_players(document, one))
    }


def _is_of_called(document: Document, team: Mention) -> bool:
    """Whether who is of a team plays for another coach too: "the France defender", "called up the Rangers striker"."""
    return team.entity.type == "NationalTeam" or is_call_up(document.sentences[team.sentence])


def is_call_up(sentence: Sentence) -> bool:
    """Whether a sentence tells whom another team than his club calls up, as whoever coaches that one does."""
    return _CALLS_UP.search(sentence.text) is not None


def _rival_of(document: Document, team: int) -> Mention | None:
    """The only other club that the first sentences name beside a `team`, of those of a match."""
    named = {
        one.entity.id: one
        for sentence in document.sentences[:FIRST]
        for one in document.mentions_in(sentence)
        if one.entity.type == "Club" and one.kind not in ("place", "demonym")
    }
    return next(one for id, one in named.items() if id != team) if len(named) == 2 and team in named else None


def _dealt_with_by_his(finder: "SlotFinder", person: Mention) -> set[int]:
    """The clubs that cannot be somebody's, with which his side deals: "Holm's side want T striker X"."""
    token = next((one for one in finder.sentence.span or () if finder.sentence.char_end(one) == person.end), None)
    if token is None or token.dep_ != "poss":
        return set()
    return {one.entity.id for one in dealt_with(finder.document, finder.sentence, token.head)}


def _of_his_player(finder: "SlotFinder", person: Mention) -> list[Mention]:
    """The club of the player who "has not featured for X's side", where it is told, and first where that sentence does.

    "He has been at T since May, and on the bench for X's side" is of T, wherever he went later.
    """
    token = next((one for one in finder.sentence.span or () if finder.sentence.char_end(one) == person.end), None)
    side = token.head if token is not None and token.dep_ == "poss" else None
    if side is None or side.dep_ != "pobj" or side.head.lower_ not in ("for", "in"):
        return []
    if (there := where_he_is(finder.document, finder.sentence, side)) is not None:
        return [there]
    if not is_verb(side.head.head):
        return []
    for subject in (child for child in side.head.head.children if child.dep_ in SUBJECTS):
        player = finder.mention(subject, PERSON, None)
        if player is not None and player.entity is not person.entity:
            clubs = finder.knowledge.teams(player.entity, finder.sentence.index, plays=True)
            return clubs if len(clubs) == 1 else []
    return []


def _teams_of(document: Document, sentence: Sentence) -> Iterator[tuple[Mention, bool]]:
    """The teams that a sentence names, each with whether it does so in passing, alone or in a list."""
    text, before, in_passing = document.article.text, None, False
    for mention in document.mentions_in(sentence):
        if mention.entity.is_team and mention.kind not in ("place", "demonym"):
            if before is None or text[before.end : mention.start] not in (", ", " and ", " or "):
                in_passing = is_in_passing(text, mention)
            before = mention
            yield mention, in_passing
