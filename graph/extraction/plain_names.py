"""A few names for all whom the parser has never read of.

It has seen few footballers, and reads "he wants Perrow to stay" otherwise than "he wants Ashdale to stay": in many a
sentence some word hangs elsewhere only because somebody is called otherwise.  So it is given the same few names for
all: rules that hold for one then hold for everybody.  The tokens keep what is written.
"""

import re
from collections.abc import Callable, Collection

from .name_signs import is_of_two_syllables
from .words import any_word, given_names, name_words, plain, word_list

FIRST, LASTS = "Tom", ("Mitchell", "Smith", "Thompson", "Nelson", "Diaz")
"""With which nearly all examples of the lexicon are read (`python benchmarks/names_to_parse.py`).

Several last names, for in "Smith, Smith and Smith" the parser sees one man.
"""
_FIRST_LETTER = r"[A-ZÀ-ÞĀ-ſ](?<![\w'’.-].)"
_LETTERS = r"\w*[^\W\d_A-Z]"
_CAPITAL = rf"[A-ZÀ-ÞĀ-ſ]{_LETTERS}"
_NAME = re.compile(
    rf"{_FIRST_LETTER}(?:[a-z]+-[a-z]{{2,}}|(?:['’][A-Z])?{_LETTERS}(?:[-‐]{_CAPITAL})*(?![-’'][^\W\d_]{{2}}))(?!\w)"
)
_FULL = re.compile(rf"({_FIRST_LETTER}{_LETTERS}) (?=({_CAPITAL}(?:-{_CAPITAL})?)(?![\w-]))")
_BEHIND_WILL = frozenset(("Be", "Have", "Not", "He", "She", "They", "It"))
_BEGINS = re.compile(r"(?:^|[.!?:;]) ?[\"“‘'(]*$")
_DOES_SOMETHING = re.compile(
    rf"['’]s\b|,? who\b|, |(?: also| now| still)? (?:{any_word('finite')}|{any_word('irregular_past')}|[a-z]+ed)\b"
)


def renamed(text: str, names: dict[tuple[int, int], str]) -> tuple[str, dict[int, str]]:
    """A text with other names in it, and what is written where they stand, by their places in the text returned.

    >>> renamed("Everton want Rick Holm.", {(13, 17): "Tom", (18, 22): "Mitchell"})
    ('Everton want Tom Mitchell.', {13: 'Rick', 17: 'Holm'})
    """
    parts: list[str] = []
    written: dict[int, str] = {}
    at = length = 0
    for (start, end), name in names.items():
        parts += (text[at:start], name)
        length += start - at
        written[length] = text[start:end]
        length += len(name)
        at = end
    return "".join((*parts, text[at:])), written


class PlainNames:
    """Tells which words of a sentence the parser is to read as the first or last name of anybody.

    `names` are the gazetteer's, whose words stay as they are; `is_common` tells an English word in lower case.
    """

    def __init__(self, names: Collection[str], is_common: Callable[[str], bool]) -> None:
        self._is_common = is_common
        self._known = frozenset(word for name in names for word in name.replace("-", " ").split())
        self._small, self._particles = word_list("small_words"), name_words().particles
        self._endings = tuple(f" {form} " for word in self._particles for form in (word, word.capitalize()))
        self._unknown: dict[str, bool] = {}

    def surnames(self, text: str) -> frozenset[str]:
        """The words of an article that are English, or of a known name, and surnames there: "Wise" by "Dennis Wise"."""
        return frozenset(
            last
            for first, last in _FULL.findall(text)
            if plain(first).lower() in given_names() and not self._is_unknown(last) and last not in _BEHIND_WILL
        )

    def stand_ins(self, text: str, surnames: Collection[str] = ()) -> dict[tuple[int, int], str]:
        """Where in a sentence each word of a name starts and ends, and the name to parse in its place, in order.

        `surnames` are the words that are names in its article alone, as the method of that name gives them.
        """
        found: dict[tuple[int, int], str] = {}
        lasts: dict[str, int] = {}
        words = list(_NAME.finditer(text))
        if not words:
            return found
        endings = self._endings
        particles = [
            self._particles_before(text, word.start()) if text.endswith(endings, 0, word.start()) else []
            for word in words
        ]
        joined = [
            i > 0 and words[i - 1].end() == (particles[i][0][0] if particles[i] else word.start()) - 1
            for i, word in enumerate(words)
        ]
        taken = False
        for i, found_word in enumerate(words):
            word, (start, end) = found_word.group(), found_word.span()
            goes_on = i + 1 < len(words) and joined[i + 1] and text[end] == " "
            joined_here = joined[i] and text[words[i - 1].end()] == " "
            if particles[i] and joined_here and taken:
                taken = True  # "Giovani dos Santos"
            elif word in surnames:
                taken = not goes_on and (joined_here or self._does_something(text, start, end))
            elif goes_on and plain(word).lower() in given_names():
                behind = words[i + 1].group()
                taken = self._is_unknown(word) or behind in surnames or self._is_unknown(behind)
            else:
                taken = self._is_unknown(word)
            if taken:
                found |= dict.fromkeys(particles[i], FIRST)
                if goes_on:
                    found[start, end] = FIRST
                else:
                    found[start, end] = LASTS[lasts.setdefault(word, len(lasts)) % len(LASTS)]
        return found

    def _particles_before(self, text: str, start: int) -> list[tuple[int, int]]:
        """Where the words in the middle of "Rafael van der Vaart" stand."""
        found: list[tuple[int, int]] = []
        while start > 1 and text[start - 1] == " ":
            at = text.rfind(" ", 0, start - 1) + 1
            if text[at : start - 1].lower() not in self._particles:
                break
            found.insert(0, (at, start - 1))
            start = at
        return found

    def _does_something(self, text: str, start: int, end: int) -> bool:
        return _BEGINS.search(text, max(0, start - 4), start) is None or _DOES_SOMETHING.match(text, end) is not None

    def _is_unknown(self, word: str) -> bool:
        unknown = self._unknown.get(word)
        if unknown is None:
            last = word.rpartition("-")[2]
            unknown = is_of_two_syllables(word) if last[0].islower() else not self._is_something(last)
            self._unknown[word] = unknown
        return unknown

    def _is_something(self, word: str) -> bool:
        low = plain(word).lower()
        in_a_name = plain(word) in self._known and low not in given_names()
        return in_a_name or low in self._small or self._is_common(word.lower())
