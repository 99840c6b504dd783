"""What only those do who play, or coach, and who is told to do it: "he scored" is hardly of a manager."""

import re
from typing import TYPE_CHECKING

from .document import Document
from .role_words import ABOVE, MANAGING, PLAYING
from .salience import SUBJECT_DEPS
from .words import any_word, word_list

if TYPE_CHECKING:
    from .document import LocalEntity
    from .tokens import Token

LIKELY, UNLIKELY = 0.6, -1.2
"""What speaks for somebody by whose calling a deed is his, and against him by whose calling it is not."""

_PRICED, _BIDS = word_list("priced"), word_list("bids_made")
_WISHED_OF_PLAYERS, _WISHING = word_list("wished_of_players"), word_list("wishing_of_others")
_DONE_BY_PLAYERS, _HAD_BY_PLAYERS = word_list("done_by_players"), word_list("had_by_players")
_DONE_TO_PLAYERS = word_list("done_to_players")
_DISPOSING, _CHANGING = word_list("disposing"), word_list("changing_players")
_UNDERGONE_BY_PLAYERS, _TRAINED_IN = word_list("undergone_by_players"), word_list("where_players_learn")
_CAREERS, _OUTINGS = word_list("words_of_careers"), word_list("outings_and_caps")
_DONE_BY_COACHES, _HAD_BY_COACHES = word_list("done_by_coaches"), word_list("had_by_coaches")
_UNDERGONE_BY_COACHES, _GUIDING = word_list("undergone_by_coaches"), word_list("guiding_to_something")
_TAKING, _APPOINTED = frozenset(("take", "takes", "took", "taken", "taking")), word_list("put_in_charge")
_SACKED_BEFORE = re.compile(rf"\b(?:{any_word('sacking_somebody')})(?: [a-z-]+){{0,3}} $")
_SACKED = re.compile(
    rf" (?:(?:was|were|is|has been|had been|been|being) )?(?:[a-z]+ )?{any_word('undergone_by_coaches')}\b"
    r"| (?:takes|took|has taken|will take|taking) (?:temporary |caretaker |interim )?charge\b"
    r"| (?:gives|gave|has given|hands|handed|has handed) (?:[a-z-]+ ){0,3}debuts?\b"
    r"| (?:is|was|has been|had been|remains|will be) in (?:temporary |caretaker |interim )?charge\b"
)
_LONGEST_BEFORE = 40
COACHES = MANAGING | {"assistant"}


def is_priced(token: "Token") -> bool:
    """Whether a pronoun is of a player: "he joined for £1m", "on loan", "turned down a bid for him"."""
    if token.dep_ == "pobj" and token.head.lower_ == "for":
        above = token.head.head
        return any(one.lower_ in _BIDS for one in (above, *(child for child in above.children if child.dep_ == "dobj")))
    if token.dep_ not in SUBJECT_DEPS or token.head.lower_ not in _PRICED:
        return False
    behind = [one for child in token.head.children if child.lower_ in ("for", "on") for one in child.subtree]
    return any(one.text[0] in "£€$" or one.lower_ in ("loan", "free") for one in behind)


def is_of_a_player(token: "Token") -> bool:
    """Whether a pronoun tells what somebody does who plays these days: "he scored", "his goal", but "he had scored"."""
    if token.dep_ == "poss":
        return token.head.lower_ in _HAD_BY_PLAYERS
    verb = token.head
    if token.dep_ in ("dobj", "obj") and verb.lower_ in _DONE_TO_PLAYERS:
        return True  # "three clubs are watching him"
    if token.dep_ in SUBJECT_DEPS and verb.lower_ in _WISHED_OF_PLAYERS and verb.head.lower_ in _WISHING:
        return True  # "the manager hopes he will sign a new deal", "wants him to stay"
    past = any(one.lower_ in ("had", "once", "did") for one in verb.children)
    return (
        token.dep_ in SUBJECT_DEPS
        and verb.lower_ in _DONE_BY_PLAYERS
        and not past
        and not _CAREERS.intersection(one.lower_ for one in verb.subtree)
    )


def deed_of(token: "Token") -> str:
    """What somebody plainly is who does what a pronoun is the subject of: "player", "coach", or ""."""
    if token.dep_ == "poss":
        low = token.head.lower_
        return "player" if low in _HAD_BY_PLAYERS else "coach" if low in _HAD_BY_COACHES else ""
    if token.dep_ not in SUBJECT_DEPS:
        return ""
    verb = token.head
    for one in (verb, *_shared_with(verb)):
        if _is_of_coaches(one, passive=one is verb and token.dep_ == "nsubjpass"):
            return "coach"
        if _is_of_players(one, passive=one is verb and token.dep_ == "nsubjpass"):
            return "player"
    return ""


def likelihood(entity: "LocalEntity", deed: str, coaching: set[int]) -> float:
    """What speaks for it that somebody does what a player, or a coach, does; `coaching`: who is seen to coach."""
    coaches = (entity.roles & COACHES or entity.id in coaching) and not entity.roles & PLAYING
    above = entity.roles & ABOVE and not entity.roles & (MANAGING | PLAYING)
    plays = entity.roles & PLAYING and not entity.roles & MANAGING
    if above or (coaches if deed == "player" else plays):
        return UNLIKELY
    return LIKELY if (coaches if deed == "coach" else plays) else 0.0


def seen_to_coach(document: Document) -> set[int]:
    """Those who are sacked, take charge of a team, or give others their debut."""
    text = document.article.text
    return {
        one.entity.id
        for one in document.mentions
        if one.entity.is_person
        and (
            _SACKED.match(text, one.end) is not None
            or _SACKED_BEFORE.search(text, max(0, one.start - _LONGEST_BEFORE), one.start) is not None
        )
    }


def _shared_with(verb: "Token") -> "list[Token]":
    """The verbs that share the subject of one: "he came and made his debut", "he could make his debut"."""
    found = []
    for one in verb.children:
        joined = one.dep_ == "conj" and all(child.dep_ not in SUBJECT_DEPS for child in one.children)
        if joined or one.dep_ == "xcomp":
            found += [one, *(below for below in one.children if below.dep_ == "xcomp")]
    return found


def _is_of_players(verb: "Token", *, passive: bool) -> bool:
    """Whether only players do what a verb says: "has 14 goals", "made his debut", "was substituted"."""
    words = [one.lower_ for one in verb.subtree]
    if not _CAREERS.isdisjoint(words) or any(one.lower_ in ("had", "did", "once") for one in verb.children):
        return False  # "he had scored for Hull": a coach may have done so
    if passive:
        return verb.lower_ in _UNDERGONE_BY_PLAYERS
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if any(one.lower_ in _OUTINGS or one.lower_ in _HAD_BY_PLAYERS for one in objects):
        return True
    through = [child for child in verb.children if child.lower_ in ("through", "on")]
    return verb.lower_ in _DONE_BY_PLAYERS or any(
        one.lower_ in _TRAINED_IN for at in through for one in at.children if one.dep_ == "pobj"
    )


def _is_of_coaches(verb: "Token", *, passive: bool) -> bool:
    """Whether only coaches do what a verb says: "was in charge", "named his squad", "was sacked"."""
    below = {one.lower_ for one in verb.children}
    if passive:
        office = (one for child in verb.children for one in (child, *child.children))
        return verb.lower_ in _UNDERGONE_BY_COACHES or (
            verb.lower_ in _APPOINTED and any(one.lower_ in MANAGING for one in office)
        )
    if verb.lower_ in _DONE_BY_COACHES and "xcomp" not in {one.dep_ for one in verb.children}:
        return True
    if verb.lower_ in _TAKING and "over" in below:
        return not any(one.dep_ == "dobj" for one in verb.children)
    if verb.lower_ in _GUIDING and any(one.dep_ == "dobj" and one.pos_ == "PROPN" for one in verb.children):
        return True
    for child in verb.children:
        if child.dep_ == "dobj" and (child.lower_ in _HAD_BY_COACHES or child.lower_ == "charge"):
            return True
        if child.dep_ == "attr" and child.lower_ in PLAYING and any(one.lower_ == "former" for one in child.children):
            return True  # "he is a former Hull winger"
    return any(_is_in_charge(one, verb) for one in verb.subtree if one.lower_ == "charge")


def _is_in_charge(word: "Token", verb: "Token") -> bool:
    """Whether a word is the charge in which the subject of a verb is, or was when he did something."""
    if word.dep_ != "pobj" or word.head.lower_ != "in":
        return False
    above = word.head.head
    while above is not verb and above.dep_ in ("dobj", "npadvmod", "prep", "pobj", "attr"):
        above = above.head
    return above is verb


def disposes(verb: "Token") -> bool:
    """Whether a verb tells of signing, picking, dropping: "recalled Berg", "left Berg out", "threw on Berg"."""
    if verb.lower_ in _CHANGING:
        return any(child.dep_ == "prt" for child in verb.children)
    return verb.lower_ in _DISPOSING and not brings_down(verb)


def brings_down(verb: "Token") -> bool:
    """Whether a verb tells of a foul: "Berg brought down the winger"."""
    return any(child.lower_ == "down" and child.dep_ in ("prt", "advmod") for child in verb.children)
