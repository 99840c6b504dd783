"""Whom a country picks in the sentences behind its squad: "X named his squad. A is in, along with B and C of T"."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from .document import LocalEntity, Mention, Sentence
from .words import any_word

_BOSS = re.compile(rf"(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?{any_word('managing')}\b")
_HIS_SQUAD = re.compile(
    rf"\b{any_word('naming_a_squad')}"
    r" (?:his|her|their|a|an|the) (?:[a-z0-9-]+ ){0,4}?(?:squad|party)\b(?! number)"
)
_HAS_NAMED = re.compile(r" (?:have |has )?(?:also )?$")
_PICKED = re.compile(
    rf"\b(?:{any_word('picked_for_a_squad')}|(?:is|are) (?:also |both |all )?in\b(?=[,.;]| and| but| along| as)|"
    r"(?:is|was|there['’]s) (?:also )?(?:room|a place|a recall|a call-up|a call|space) for)\b(?! as captain)"
)
_PASSED_OVER = re.compile(
    rf"\b(?:{any_word('passed_over')}|no (?:place|room|recall|call-up|return)|under-\d\d)\b|n['’]t\b"
)
_PARTS = re.compile(r"; |,? (?:but|while|whereas|although|though|with|unlike) ")
_ALONG = re.compile(r"(?:along|together|as) $")
_IN_PLACE_OF = re.compile(rf"\b{any_word('in_whose_place')} (?:[a-z'’-]+ ){{0,3}}$")
_ROOM_FOR = re.compile(r"\b(?:room|place|recall|call-up|call|space|opted) for (?:[a-z'’-]+ ){0,3}$")


def nation_called(
    text: str,
    sentence: Sentence,
    mentions: Iterable[Mention],
    led_by: Callable[[LocalEntity], LocalEntity | None],
) -> Mention | None:
    """The country whose manager, or which itself, names a squad: "England manager X has announced his squad".

    `led_by` tells which team somebody manages: "X spoke as he named his squad".
    """
    place = sentence.start, sentence.end
    may_be = text.find("squad", *place) >= 0 or text.find("party", *place) >= 0
    squad = _HIS_SQUAD.search(text, *place) if may_be else None
    if squad is None:
        return None
    before = [one for one in mentions if one.end <= squad.start()]
    nations = [
        one
        for one in before
        if one.entity.type == "NationalTeam"
        and (
            _BOSS.match(text, one.end) or (one.kind != "demonym" and _HAS_NAMED.fullmatch(text, one.end, squad.start()))
        )
    ]
    if not nations:
        led = (replace(one, entity=team) for one in before if (team := led_by(one.entity)) is not None)
        nations = [one for one in led if one.entity.type == "NationalTeam"]
    return nations[0] if len({one.entity.id for one in nations}) == 1 else None


def picked_in(text: str, sentence: Sentence, people: list[Mention], mentions: list[Mention]) -> Iterator[Mention]:
    """Who is told to be picked in a sentence on a squad; not who is passed over, nor in whose place one comes.

    Nor whom a club among the `mentions` picks: "T have chosen X as captain", "X was retained by T".
    """
    clubs = [one for one in mentions if one.entity.type == "Club"]
    for start, end in _parts(text, sentence):
        picked = _PICKED.search(text, start, end)
        if picked is None or _PASSED_OVER.search(text, start, end):
            continue
        theirs = (_HAS_NAMED.fullmatch(text, one.end, picked.start()) for one in clubs if one.end <= picked.start())
        if any(theirs) or any(text.endswith((" by ", " by the "), 0, one.start) for one in clubs):
            continue
        for one in people:
            if start <= one.start < end and not text.startswith(("'s", "’s"), one.end):
                instead = _IN_PLACE_OF.search(text, start, one.start)
                if instead is None or _ROOM_FOR.search(text, start, one.start):
                    yield one


def _parts(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What of a sentence tells of one thing: "A is in, but B misses out" has two; "along with" parts nothing."""
    start = sentence.start
    for apart in _PARTS.finditer(text, sentence.start, sentence.end):
        if apart.group().strip() == "with" and _ALONG.search(text, start, apart.start() + 1):
            continue
        yield start, apart.start()
        start = apart.end()
    yield start, sentence.end
