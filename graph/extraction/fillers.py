"""What fills a slot of a frame, and how it was found."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import PERSON, Document, LocalEntity, Mention, Sentence
from .knowledge import Knowledge
from .title import Title
from .usage import OBJECTS, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .arguments import Arguments
    from .tokens import Token

_NOW = re.compile(r"\bnow\b[^,;.:]*$")
_FORMER = word_list("once_in_a_role")
_BY_SOMEBODY = ("agent.team", "by.team")
_CLUBS, _HIS = word_list("singular_team"), frozenset(("his", "her", "their"))
_UNSAID = (*_BY_SOMEBODY, "context")


@dataclass(slots=True, eq=False)
class Filler:
    """What fills a slot: a mention (or a title), the token found, and how: the path, "inner" steps, or "context"."""

    mention: Mention | None
    token: "Token | None"
    path: str
    depth: int = 0
    title: Title | None = None

    @property
    def entity(self) -> LocalEntity:
        """The entity meant."""
        assert self.mention is not None
        return self.mention.entity


def is_only_capped(person: Filler, team: Filler, knowledge: Knowledge, *, keeps: bool) -> bool:
    """Whether a team that the words leave out is only the country of a player: none gives him a contract or sells him.

    `keeps`: they tell of a contract; who has "quit international football" may be a country's by his title alone.
    """
    unsaid = team.path in (_UNSAID if keeps else ("context",)) and team.entity.type == "NationalTeam"
    return unsaid and knowledge.kind(person.entity) == "player"


def is_his_club(team: Filler) -> bool:
    """Whether a team is just "his club", where he is already: "allowed to return to his club", not "his old club"."""
    token = team.token
    if token is None or token.lower_ not in _CLUBS:
        return False
    before = [child for child in token.children if child.i < token.i]
    return len(before) == 1 and before[0].lower_ in _HIS


def is_origin(document: Document, sentence: Sentence, team: "Token") -> bool:
    """Whether a team is only the one from which somebody is taken: "the favourites to sign X from T" are not T's."""
    verb = team.head.head
    taken = (
        (one for one in verb.children if one.dep_ in OBJECTS) if team.head.lower_ == "from" and is_verb(verb) else ()
    )
    return any(document.mention_of(sentence, one, PERSON) is not None for one in taken)


def meant_there(path: str, tokens: "list[Token]", form: "Arguments", game: "Token | None") -> "list[Token]":
    """Those of the words behind a preposition that it is said of, where a `game` may stand behind another.

    "After signing X it was not going to be long" goes after nobody, and "his debut in the derby at T" is none for T.
    """
    if path.split(".")[0] == "after":
        return [one for one in tokens if one.i > form.predicate.i]
    return [one for one in tokens if one.i < game.i] if path == "at" and game is not None else tokens


def stands_for_another(found: Filler, fillers: Mapping[str, list[Filler]]) -> bool:
    """Whether the word that would fill a slot fills another as somebody else.

    Nobody is two people in one clause ("he"); nor is "the Leicester defender" Leicester where he is meant himself.
    """
    if found.mention is None or found.token is None:
        return False
    for one in (one for some in fillers.values() for one in some if one.mention is not None):
        if one.token != found.token or one.entity is found.entity or not one.entity.is_person:
            continue
        if found.mention.kind == "pronoun" if found.entity.is_person else one.path == found.path:
            return True
    return False


def is_of_now(found: Filler, predicate: "Token", document: Document, sentence: Sentence) -> bool:
    """Whether a team that a clause leaves out is where somebody is now who did it before: "X, now at T, had sold Y".

    So is one behind a noun for whom he was beside: "his former team-mate X, now with T".
    """
    past = predicate.tag_ == "VBD" or any(one.dep_ == "aux" and one.lower_ == "had" for one in predicate.children)
    noun = predicate.pos_ == "NOUN" and any(one.lower_ in _FORMER for one in predicate.children)
    if found.mention is None or not (noun or (past and found.path.startswith(_UNSAID))):
        return False
    if noun:
        before = document.article.text[sentence.start : found.mention.start]
        return sentence.char(predicate) < found.mention.start and _NOW.search(before) is not None
    text, end = document.article.text, sentence.char(predicate)
    return any(
        one.entity is found.entity and one.end <= end and _NOW.search(text[sentence.start : one.start]) is not None
        for one in document.mentions_in(sentence)
    )


def is_of_player(
    found: Filler,
    fillers: Mapping[str, list[Filler]],
    document: Document,
    sentence: Sentence,
    knowledge: Knowledge,
) -> bool:
    """Whether a team would act by one of its players, who acts for himself: "Everton striker X spoke to Y".

    Not where what is told is of him, too: "Everton striker X has left".
    """
    told = {one.entity.id for some in fillers.values() for one in some if one.mention is not None}
    if found.path not in _BY_SOMEBODY or found.token is None or not told:
        return False
    person = document.mention_of(sentence, found.token, PERSON)
    return person is not None and person.entity.id not in told and knowledge.kind(person.entity) == "player"
