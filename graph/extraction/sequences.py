"""Names side by side: "Lyon's Juninho", "Isak of Newcastle", "Joao Pedro, Brighton to Chelsea".

Where no verb and no role noun says what joins two names, their order and the words between them do.  The sequences are
data of the lexicon; they are matched along the words, since parsers know little of such lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .document import TEAM, Document, Mention, Sentence
from .schema import Sequence
from .words import word_list

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

_APOSTROPHES = {"’s": "'s", "’": "'", "–": "-", "—": "-"}
PLACES = ("person", "team", "source")
"""What stands for names among the words of a sequence."""
_JOINTS = (",", "and", "&")
_MARKS = (":", "-")
_AGE = re.compile(r"[1-4]\d")
_AT = ("at", "with", "of", "for")
# What stands behind a name without being told of it: "beat X's Everton last week", "courtesy of a late goal".
_ADVERBIAL = frozenset(("last", "this", "next", "courtesy", "late", "early", "thanks", "home", "away", "again"))
# The like of nouns, but for the team behind them: "X's Everton host Leeds", "X's Everton face Y's Leeds".
_MEETING = word_list("meeting_in_a_match")


@dataclass(slots=True, eq=False)
class Item:
    """A word, or a mention with its last token; `noun`: it is one, whatever its tag."""

    word: str
    token: "Token"
    mention: Mention | None = None
    team: Mention | None = None
    noun: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A sequence found: the mentions that fill each of its places, the token it is anchored at, and its heading."""

    sequence: Sequence
    places: dict[str, list[Mention]]
    token: "Token"
    heading: "Token | None" = None


def may_stand_in(mentions: list[Mention]) -> bool:
    """Whether the mentions of a sentence may fill the places of a sequence: a person, and a team or its ground."""
    of_team = any(one.entity.is_team or one.entity.type == "Ground" for one in mentions)
    return of_team and any(one.entity.is_person for one in mentions)


def items_of(document: Document, sentence: Sentence) -> list[Item]:
    """The words of a sentence with its mentions as single items; nothing where no two names can stand side by side."""
    items: list[Item] = []
    mentions = {mention.start - sentence.start: mention for mention in document.mentions_in(sentence)}
    if sentence.span is None or len(mentions) < 2:
        return items
    done = -1
    for token in sentence.span:
        if token.idx < done:
            continue
        mention = mentions.get(token.idx)
        if mention is None:
            items.append(Item(_APOSTROPHES.get(token.lower_, token.lower_), token))
            continue
        done = mention.end - sentence.start
        last = token
        for other in sentence.span[token.i :]:
            if other.idx >= done:
                break
            last = other
        team = mention if mention.entity.is_team else None
        if mention.entity.type == "Ground":
            team = document.mention_of(sentence, last, TEAM)
        if mention.kind in ("demonym", "place"):
            team = None
        items.append(Item("", last, mention, team))
    return items


def matches(
    items: list[Item], sequences: "SequenceIndex", *, verbless: bool, headline: bool = False
) -> Iterator[Match]:
    """Yield every match of the sequences, in their order at each place, none overlapping in its first item."""
    if sum(item.mention is not None for item in items) < 2:
        return
    here = {item.word for item in items}
    if "respectively" in here:
        return  # whose club is whose is told by their order alone
    possible = [
        one
        for one in sequences.with_words_of(here)
        if (verbless or not one.verbless) and (headline or not one.headline)
    ]
    openers = [one for one in possible if one.words[0] not in PLACES]
    words = {word for one in openers for word in one.words[0].split("|")}
    loose = [one for one in possible if one.words[0] in PLACES or one.words[0].endswith("?")]
    of_people = [one for one in loose if one.words[0] not in ("team", "source")]
    of_teams = [one for one in loose if one.words[0] != "person"]
    for at, item in enumerate(items):
        if item.mention is None and item.word not in words:
            continue
        named = of_teams if item.team is not None else of_people
        for sequence in named if item.mention is not None else openers:
            heading = _heading(items, at, sequence.headed)
            if (sequence.headed and heading is None) or (sequence.verbless and _is_acted_on(item.token)):
                continue
            if sequence.opening and item.token.i:
                continue
            places = _match(items, at, sequence)
            if places is not None:
                yield Match(sequence, places, item.token, heading)
                break


def _is_acted_on(name: "Token") -> bool:
    """Whether somebody is the object of a verb, whatever the sentence is: "plan to sell X to T"."""
    return name.dep_ == "dobj" and name.head.tag_.startswith("VB") and name.head.i < name.i


class SequenceIndex:
    """Sequences in their order, found by words that they cannot do without."""

    def __init__(self, sequences: "tuple[Sequence, ...]") -> None:
        self._sequences = sequences
        self._always: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        self._others: list[list[frozenset[str]]] = []
        for at, one in enumerate(sequences):
            said = _said(one.words)
            if not said:
                self._always.append(at)
            rarest = min(said, key=lambda words: (len(words), sorted(words)), default=frozenset[str]())
            for word in rarest:
                self._by_word.setdefault(word, []).append(at)
            self._others.append([words for words in said if words is not rarest])

    def with_words_of(self, here: set[str]) -> "list[Sequence]":
        """The sequences whose words are all among those of a sentence."""
        found = set(self._always)
        for word in self._by_word.keys() & here:
            found.update(self._by_word[word])
        others = self._others
        return [self._sequences[at] for at in sorted(found) if not any(map(here.isdisjoint, others[at]))]


def _said(words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """What a sequence cannot do without beside its names: of each set one word.

    >>> [sorted(one) for one in _said(("person", ",|-", "now?", "of|at", "team"))]
    [[',', '-'], ['at', 'of']]
    """
    return tuple(frozenset(word.split("|")) for word in words if word not in PLACES and not word.endswith("?"))


def _heading(items: list[Item], at: int, words: tuple[str, ...]) -> "Token | None":
    """The last of the words before a colon or dash at or before a place: "sacked: X at A, Y at B"; None without."""
    if not words:
        return None
    mark = next((n for n in range(at, 0, -1) if items[n].word in _MARKS and _is_spaced(items, n)), 0)
    return next((item.token for item in reversed(items[:mark]) if item.word in words), None)


def _is_spaced(items: list[Item], at: int) -> bool:
    """Whether a mark is one of punctuation and no hyphen."""
    return items[at].word == ":" or bool(items[at - 1].token.whitespace_)


def _match(items: list[Item], at: int, sequence: Sequence) -> dict[str, list[Mention]] | None:
    places: dict[str, list[Mention]] = {}
    for word in sequence.words:
        if word.endswith("?"):
            at += at < len(items) and items[at].mention is None and items[at].word in word[:-1].split("|")
            continue
        if at >= len(items):
            return None
        item = items[at]
        if word == "person":
            if item.mention is None or not item.mention.entity.is_person:
                return None
            places[word] = [item.mention]
            at = _behind_age(items, at + 1)
        elif word in ("team", "source"):
            if item.team is None:
                return None
            found, at = _teams(items, at, many=sequence.many and word == "team")
            places[word] = found
        elif word in item.word.split("|") or item.word in word.split("|"):
            at += 1
        else:
            return None
    if (
        sequence.alone
        and at < len(items)
        and (items[at].token.pos_ in ("NOUN", "PROPN", "ADJ") or _is_hyphened(items[at].token))
        and items[at].mention is None
        and items[at].word not in _ADVERBIAL
        and not _meets(items, at)
    ):
        return None
    return places


def _is_hyphened(word: "Token") -> bool:
    """Whether a word is the first part of another that is no verb: "X's England call-up", not "X's Hull re-signed"."""
    doc, at = word.doc, word.i + 2
    return at < len(doc) and doc[at - 1].text == "-" and not word.whitespace_ and not doc[at].tag_.startswith("VB")


def _meets(items: list[Item], at: int) -> bool:
    """Whether what stands behind a team tells whom it plays: "host Leeds", "take on Y's Leeds"."""
    behind = at + 2 if [one.word for one in items[at : at + 2]] == ["take", "on"] else at + 1
    return items[at].word in _MEETING and behind < len(items) and items[behind].mention is not None


def _behind_age(items: list[Item], at: int) -> int:
    """Where what is told of somebody goes on behind his age: "X, 29, once of T"."""
    told = [item.word for item in items[at : at + 3]]
    return at + 2 if len(told) > 2 and told[0] == told[2] == "," and _AGE.fullmatch(told[1]) else at


def _teams(items: list[Item], at: int, *, many: bool) -> tuple[list[Mention], int]:
    """The team at `at`, and those of a list that goes on: "Coventry, Brighton and Leeds"."""
    first = items[at].team
    assert first is not None
    found = [first]
    at += 1
    while many and at + 1 < len(items) and items[at].word in _JOINTS:
        behind = behind_before_that(items, at + 2 if items[at + 1].word == "and" else at + 1)
        team = items[behind].team if behind < len(items) else None
        if team is None:
            break
        found.append(team)
        at = behind + 1
    return found, at


def behind_before_that(items: list[Item], at: int) -> int:
    """Where a list goes on that tells what came before: behind "before that," or ", before that, at".

    >>> behind_before_that([], 0)
    0
    """
    start = at + 1 if at < len(items) and items[at].word == "," else at
    if [item.word for item in items[start : start + 2]] != ["before", "that"]:
        return at
    at = start + 2
    at += at < len(items) and items[at].word == ","
    return at + (at < len(items) and items[at].word in _AT)


def without_tag(item: Item, lexicon: "Lexicon") -> Item:
    """A role noun stays a noun, though the tagger takes the "midfielder" of a clause without its verb for a verb."""
    noun = item.mention is None and item.word in lexicon.role_starts
    if noun and any(child.dep_ == "dobj" for child in item.token.children):
        noun = False  # "and left Y in charge"
    return item if item.noun == noun else replace(item, noun=noun)
