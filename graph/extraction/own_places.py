"""The club that stands right beside a name is where that one was: "played for X at T and for Y at U".

A verb that stands once has one place for all; each of those whom it joins may have his own.
"""

import dataclasses
import itertools
import re
from collections.abc import Iterator

from .document import Document, Mention, Sentence
from .drafts import Draft
from .lexicon import Lexicon

UNDER = "playedUnder"
_BEHIND = re.compile(r" (?:at|with|in charge of) (?:the )?")
_BEFORE = re.compile(r",? (?:(?:he|she) (?:[a-z]+ ){1,2})?(?:by|under|for|with|alongside) (?:[a-z-]+ ){0,2}")
_TITLED = re.compile(r" (?:(?!and\b|by\b|under\b|for\b|with\b|alongside\b)[a-z-]+ ){1,3}")
_AT = re.compile(r"\b(?:[Aa]t|[Ww]ith) (?:the )?$")
_LISTED = re.compile(r", |,? and (?:[a-z-]+ )?|, (?:[a-z-]+ )")
_WHENCE = re.compile(r",? (?:(?:who |have |has )?(?:[a-z]+ ){1,3})?(?:from|of)(?: the)? |,? at |(?: have| had)? left ")
_NEXT_AT = re.compile(r"(?:,|,? and|,? then|, and then)(?: later)? (?:at|with) (?:the )?")
_NEXT = re.compile(
    r"(?:,|,? and|,? then|, and then)(?:,? later,?)? (?:(?:by|under|for|of|with|alongside) )?(?:[a-z-]+ ){0,2}?"
)


def with_own_places(document: Document, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, each of whom somebody played with, or under, at the club that stands right beside his name.

    Those are added whom the sentence lists with a club of their own: "under X at T, Y at U and Z at V".
    """
    moved: dict[tuple[int, int, int], tuple[Mention, Mention]] = {}
    added: list[Draft] = []
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if spec.object != ("Person",) or spec.event or draft.at is None or draft.at.sentence != draft.sentence.index:
            continue
        named = document.mentions_in(draft.sentence)
        for end in ("object", "subject") if spec.symmetric else ("object",):
            person: Mention = getattr(draft, end)
            if person.sentence != draft.sentence.index:
                continue
            own = _own_place(document, person, draft.at, named)
            if own is not None:
                moved[draft.sentence.index, draft.predicate.i, person.entity.id] = draft.at, own
            pairs = _listed(document.article.text, max(person, own or draft.at, key=lambda one: one.start), named)
            if own is not None or _is_beside(document.article.text, person, draft.at):
                added += [_with(draft, end, one, team) for one, team in pairs if one.entity.id not in draft.pair]
    return [_at_own_place(draft, moved) for draft in drafts] + added


def _with(draft: Draft, end: str, person: Mention, team: Mention) -> Draft:
    """A draft, told of somebody else at one end, at a club of his."""
    if end == "object":
        return dataclasses.replace(draft, object=person, at=team)
    return dataclasses.replace(draft, subject=person, at=team)


def with_clubs_in_order(document: Document, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, but those that cross a list of players with one of their clubs: "X and Y, from T and U".

    Each is of the club that stands where he does; so it is with several who come or go, "X and Y have left T and U".
    """
    paired: dict[int, dict[int, dict[int, bool]]] = {}
    crossing: set[int] = set()
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        there = (spec.kind == "player" or spec.ends) and draft.object.entity.type == "Club"
        if not there or draft.object.sentence != draft.sentence.index:
            continue
        at = draft.sentence.index
        if at not in paired:
            paired[at] = _in_order(document, draft.sentence)
        own = paired[at].get(draft.subject.entity.id, {})
        if draft.object.entity.id in own and not own[draft.object.entity.id]:
            crossing.add(id(draft))
    return [draft for draft in drafts if id(draft) not in crossing]


def _in_order(document: Document, sentence: Sentence) -> dict[int, dict[int, bool]]:
    """By the people of a list the clubs of the list behind it, each with whether it is his."""
    runs: list[list[Mention]] = []
    text = document.article.text
    for one in document.mentions_in(sentence):
        listed = runs and runs[-1][-1].entity.type == one.entity.type
        if listed and _LISTED.fullmatch(text, runs[-1][-1].end, one.start):
            runs[-1].append(one)
        else:
            runs.append([one])
    for people, clubs in itertools.pairwise(runs):
        if len(people) != len(clubs) or len(people) < 2:
            continue
        if not people[0].entity.is_person or clubs[0].entity.type != "Club":
            continue
        if _WHENCE.fullmatch(text, people[-1].end, clubs[0].start):
            pairs = zip(people, clubs, strict=True)
            return {one.entity.id: {club.entity.id: club is own for club in clubs} for one, own in pairs}
    return {}


def without_coaches_playing(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody plays where the same sentence has others play under him."""
    under = {
        (one.sentence.index, one.object.entity.id, one.at.entity.id)
        for one in drafts
        if one.at is not None and one.relation == UNDER
    }
    return [
        one
        for one in drafts
        if lexicon.relations[one.relation].kind != "player" or (one.sentence.index, *one.pair) not in under
    ]


def _at_own_place(draft: Draft, moved: dict[tuple[int, int, int], tuple[Mention, Mention]]) -> Draft:
    """A draft, at the own place of whoever it is about."""
    where = draft.sentence.index, draft.predicate.i
    of_subject = moved.get((*where, draft.subject.entity.id))
    if draft.at is not None and (found := moved.get((*where, draft.object.entity.id)) or of_subject) is not None:
        return dataclasses.replace(draft, at=found[1])
    found = of_subject
    if found is not None and draft.object.entity is found[0].entity:
        return dataclasses.replace(draft, object=found[1])
    return draft


def _own_place(document: Document, person: Mention, told: Mention, named: list[Mention]) -> Mention | None:
    """The team right beside a name, where another is told that somebody else stands nearer to."""
    text = document.article.text
    own = next(_beside(text, person, named), None)
    if own is None or own.entity is told.entity or told.start == own.start:
        return None
    if _TITLED.fullmatch(text, told.end, person.start) is not None:
        return None  # "former Leeds team-mate X at Everton": where they meet again
    low, high = sorted((person, told), key=lambda one: one.start)
    apart = any(one.entity.is_person and low.end <= one.start < high.start for one in named)
    return own if apart or told.start < person.start else None


def _beside(text: str, person: Mention, named: list[Mention]) -> Iterator[Mention]:
    """The teams "at" which somebody is told to have been right behind his name, or right before it: "at T by X"."""
    for team in named:
        if team.entity.is_team and team.kind not in ("demonym", "place") and _is_beside(text, person, team):
            yield team


def _is_beside(text: str, person: Mention, team: Mention) -> bool:
    """Whether a team stands right behind a name, "X at T", or before it, "at T by X", "at T he played under X"."""
    if team.start > person.end:
        return _BEHIND.fullmatch(text, person.end, team.start) is not None
    told = _BEFORE.fullmatch(text, team.end, person.start)
    return told is not None and _AT.search(text[max(0, team.start - 9) : team.start]) is not None


def _listed(text: str, last: Mention, named: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The people behind a place of a sentence each of whom has a club of his own beside him: "and at U by Y"."""
    behind = [one for one in named if one.start >= last.end]
    for one, other in zip(behind[::2], behind[1::2], strict=False):
        gap = text[last.end : one.start]
        if one.entity.is_person and other.entity.is_team and _NEXT.fullmatch(gap) and _is_beside(text, one, other):
            yield one, other
        elif one.entity.is_team and other.entity.is_person and _NEXT_AT.fullmatch(gap) and _is_beside(text, other, one):
            yield other, one
        else:
            return
        last = other
