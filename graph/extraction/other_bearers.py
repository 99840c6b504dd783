"""Clubs' names that are part of another name: "Dallas" of "Dallas Cowboys", "Clyde" of "Clyde Barrow", a surname."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .gazetteer import Hit
from .words import any_word, given_names, name_words, plain, word_list

_BEHIND = re.compile(r" (?P<first>[A-ZÀ-Þ][\w’'-]*)(?: (?P<last>[A-ZÀ-Þ][\w’'-]*))?")
_WORD_BEFORE = re.compile(r"([a-z-]+) $")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_TOLD_BEHIND = re.compile(r"(?:, \d\d\b|, who\b| who\b)")
_OF_PLAYER = re.compile(
    rf"(?:[A-ZÀ-Þ][\w’'-]*(?:['’]s)? )+(?:[a-z-]+ )??(?:internationals?|captain|skipper|(?:{any_word('playing')})s?)\b"
)
_LONG_ENOUGH = 4
_BEFORE = 32


@dataclass(slots=True)
class OtherBearers:
    """The `hits` of an article that are none: `of_others` are parts of other bodies' names, `of_people` of people's.

    `tag(offset)` gives a parsed token's tag, `is_headline(offset)` whether capitals say nothing there.
    """

    text: str
    hits: Sequence[Hit]
    tag: Callable[[int], str]
    is_common: Callable[[str], bool]
    is_headline: Callable[[int], bool]
    of_others: set[int] = field(default_factory=set)
    of_people: set[int] = field(default_factory=set)

    def find(self) -> None:
        """Fill the two sets."""
        for at, hit in enumerate(self.hits):
            if any(entry.kind != "Club" for entry in hit.entries) or hit.start in self.of_people:
                continue
            behind = _BEHIND.match(self.text, hit.end) if hit.is_bare_name else None
            following = self.hits[at + 1] if at + 1 < len(self.hits) else None
            adjacent = following if following is not None and following.start == hit.end + 1 else None
            if behind is not None and not self.is_headline(hit.start):
                self._judge(hit, behind, adjacent)
            elif behind is None and hit.words == 1 and self._is_surname(hit, self.hits[at - 1] if at else None):
                self.of_people.add(hit.start)

    def _judge(self, hit: Hit, behind: re.Match[str], adjacent: Hit | None) -> None:
        """Tell whose a club's bare name is that has capitals behind it."""
        first, last = behind.group("first"), behind.group("last") or behind.group("first")
        if adjacent is not None and adjacent.own:
            if all(entry.kind == "Outlet" for entry in adjacent.own):
                self.of_others |= {hit.start, adjacent.start}  # "the Toronto Sun"
            elif plain(hit.text).lower() in given_names() and adjacent.words == 1:
                self.of_people |= {hit.start, adjacent.start}  # "Clyde Barrow"
            return
        if self._may_be_of_club(first):
            return
        if adjacent is not None or self._is_of_a_body(first, last):
            self.of_others |= {hit.start, adjacent.start if adjacent is not None else hit.start}
        elif behind.group("last") is None and self._is_told_of(hit):
            self.of_people.add(hit.start)

    def _may_be_of_club(self, word: str) -> bool:
        """Whether a capitalised word behind a club is a person's, or its own: "Toronto Captain Rick Holm"."""
        low, lists = plain(word).lower(), name_words()
        if low in given_names() or low in lists.roles or low in word_list("small_words"):
            return True
        if low in lists.capitals or low in word_list("behind_a_club") or low in word_list("before_a_role"):
            return True  # "Toronto Sunday"
        return word in lists.team_last or word in lists.team_first

    def _is_of_a_body(self, first: str, last: str) -> bool:
        """Whether words make a team of another sport's, a paper's or an office's name of a town's."""
        bodies = name_words().organisation_words
        plural = last.endswith("s") and not last.endswith("ss") and len(last) > _LONG_ENOUGH
        return plural or first in bodies or last in bodies or self.is_common(plain(first).lower())

    def _is_told_of(self, hit: Hit) -> bool:
        """Whether something is told of what a club's name begins, no place or club: "signed Nkana Holm"."""
        before = _WORD_BEFORE.search(self.text, max(0, hit.start - _BEFORE), hit.start)
        return before is not None and before.group(1) not in word_list("cutting")

    def _is_surname(self, hit: Hit, before: Hit | None) -> bool:
        """Whether a club's name is a player's, behind his role, who does something: "Hull striker Weymouth has"."""
        role = _WORD_BEFORE.search(self.text, max(0, hit.start - _BEFORE), hit.start)
        if role is None or role.group(1) not in name_words().roles:
            return False
        if not hit.is_bare_name:
            beside = before is not None and before.end + 1 == role.start()
            if before is None or not beside or self.text[: before.start].lower().endswith("the "):
                return False  # "the Hull striker Leeds have signed"
        if _TOLD_BEHIND.match(self.text, hit.end):
            return True
        does = _NEXT_WORD.match(self.text, hit.end)
        return does is not None and (does.group(1) in ("has", "is", "was") or self.tag(does.start(1)) == "VBZ")


def are_of_players(text: str, starts: Sequence[int]) -> bool:
    """Whether a country is only ever named to tell where players are from: "Nigeria winger X", "Mali's captain"."""
    return all(_OF_PLAYER.match(text, start) for start in starts)
