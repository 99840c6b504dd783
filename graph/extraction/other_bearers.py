"""Clubs' names that are part of another name: "Dallas" of "Dallas Cowboys", "Clyde" of "Clyde Barrow", a surname."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .gazetteer import Hit, Matcher
from .words import any_word, given_names, name_words, plain, word_list

_BEHIND = re.compile(r" (?P<first>[A-ZÀ-Þ][\w’'-]*)(?: (?P<last>[A-ZÀ-Þ][\w’'-]*))?")
_WORD_BEFORE = re.compile(r"([a-z-]+) $")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_FIRST_NAME = re.compile(r"\b([A-ZÀ-Þ][a-zà-ÿ]+) $")
_LAST_NAME = re.compile(r" ([A-ZÀ-Þ][a-zà-ÿ]+)\b(?![ -][A-ZÀ-Þ])")
_ANY_WORD = re.compile(r" ([A-Za-z]+)\b")
_TOLD_BEHIND = re.compile(r"(?:, \d\d\b|, who\b| who\b)")
_OF_PLAYER = re.compile(
    rf"(?:[A-ZÀ-Þ][\w’'-]*(?:['’]s)? )+(?:[a-z-]+ )??(?:internationals?|captain|skipper|(?:{any_word('playing')})s?)\b"
)
WOMEN_BEHIND = re.compile(r"(?:['’]s)? (?:[Ww]omen(?:['’]s)?|[Ll]adies|WFC)\b")
"""Behind a club's name, that its women's team is meant; with a capital, that it is a part of the name."""

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


def names_office(text: str, hit: Hit) -> bool:
    """Whether what may be a club's name is the first word of an office: "Sporting director X"."""
    behind = _ANY_WORD.match(text, hit.end) if hit.text.lower() in word_list("office_first") else None
    return behind is not None and behind.group(1).lower() in word_list("office_last")


def is_inside_name(text: str, hit: Hit) -> bool:
    """Whether a club's name is the middle one of somebody's, and stands behind a first name: "Jose Santos Peseiro"."""
    last = _LAST_NAME.match(text, hit.end)
    first = _FIRST_NAME.search(text, max(0, hit.start - 24), hit.start) if last is not None else None
    if last is None or first is None or last.group(1).lower() in word_list("behind_a_club"):
        return False
    return plain(first.group(1)).lower() in given_names()


def is_of_unknown_women(text: str, hit: Hit, matcher: Matcher) -> bool:
    """Whether a club's name is that of its women's team, of which the gazetteer knows nothing: "Burnley Women"."""
    behind = WOMEN_BEHIND.match(text, hit.end)
    if not hit.own or hit.own[0].kind != "Club" or behind is None or not behind[0][1].isupper():
        return False
    return all(matcher.women_of(entry) is entry and not entry.women for entry in hit.own)


def is_adjective(hit: Hit, hits: list[Hit]) -> bool:
    """Whether the capital of a word that is a club's name too comes of its sentence alone: "Current boss X"."""
    if hit.text.lower() not in word_list("also_adjectives"):
        return False
    return not any(other.text != hit.text and set(other.own) & set(hit.entries) for other in hits)


def is_plain_noun(hit: Hit, hits: list[Hit], opens_sentence: Callable[[int], bool]) -> bool:
    """Whether a sentence opens with a word that is only what it says: "Victory would take Everton top".

    In an article that names the club more fully, or another of its country, it is the club.
    """
    nouns = word_list("also_nouns")
    if hit.text.lower() not in nouns or not opens_sentence(hit.start):
        return False
    countries = {entry.country for entry in hit.entries}
    plain_names = (other for other in hits if other.text.lower() not in nouns)
    return not any(entry.country in countries and entry.kind == "Club" for one in plain_names for entry in one.own)


def without_names_of_people(hits: list[Hit], rejected: set[int]) -> list[Hit]:
    """Take away the hits that are parts of people's names, and the same word alone where no club is called fuller."""
    words = {hit.text for hit in hits if hit.start in rejected}
    kept = [hit for hit in hits if hit.start not in rejected]
    for word in sorted(words):
        bearers = {entry for hit in hits if hit.text == word for entry in hit.entries}
        if not any(hit.text != word and bearers & set(hit.own) for hit in kept):
            kept = [hit for hit in kept if hit.text != word]
    return kept
