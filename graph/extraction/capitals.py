"""The words of a sentence that may be of names, by their capitals: "Holm" of "Holm's", "Everton" of "ex-Everton"."""

import re
from collections.abc import Iterator

from .document import Sentence
from .gazetteer import Hit
from .name_signs import NICKNAME, Word
from .words import NameWords, name_words, word_list

FOREIGN = word_list("foreign_particles")
_WORD = re.compile(
    r"[^\W\d_](?:\w|['’.\-‐‑&](?=\w))*\.?|\d+(?:st|nd|rd|th|[A-Z]+)?|(?<=[Vv]an )['‘’]t(?= [A-ZÀ-Þ])", re.UNICODE
)
_WORDS = re.compile(rf"(?P<plain>(?:[a-z]+ )+)|{_WORD.pattern}")
_PREFIX = re.compile(r"(?:[Ee]x|[Tt]hen|[Nn]on|[Pp]re|[Pp]ost)-(?=[A-ZÀ-Þ][a-zà-ÿ])")
_POSSESSIVE = re.compile(r"['’]s?$|['’]S$")
_NO_NAME = re.compile(
    r"-(?:bound|born|based|trained|owned|led|backed|raised|educated|bred|style|schooled|[a-z]{3,}ing)\.?$"
)
_NO_NAMES = re.compile(r"(?:U|Under-?)\d\ds?|No\.?\d\d?\.?", re.IGNORECASE)
_MARK = re.compile(r" [\"“'‘]")
_OPENING = frozenset(['"', "“", ': "', ": “", "'", "‘", "—", "–", ":", ', "', ", “"])


class Capitals:
    """Takes the words of an article's sentences in their order; `hits`: its names of the gazetteer."""

    def __init__(self, text: str, hits: list[Hit]) -> None:
        self._text, self._hits = text, hits
        self._lists: NameWords = name_words()
        self._small = self._lists.particles | FOREIGN
        marks = (one.start() + 1 for one in _MARK.finditer(text))
        self._has_nicknames = any(NICKNAME.match(text, at) is not None for at in (0, *marks))
        self._next_hit = self._hit_start = 0

    def of(self, sentence: Sentence) -> list[Word | None]:
        """The words that may be of names; None for any number of others between them."""
        text = self._text
        words: list[Word | None] = [None]
        first = True
        at = sentence.start
        nicknames = []
        if self._has_nicknames:
            nicknames = [one.span() for one in NICKNAME.finditer(text, sentence.start, sentence.end)]
        for start, end, word in self._stretches(sentence):
            if nicknames and any(low <= start < high for low, high in nicknames):
                continue
            if not word:
                if words[-1] is not None:
                    words.append(None)
                first, at = False, end
                continue
            if not word.isalpha() and (("-" in word and _NO_NAME.search(word)) or _NO_NAMES.fullmatch(word)):
                before = words[-1]
                if before is not None and text[before.end : start] == " " and not before.possessive:
                    words.pop()  # "North Yorkshire-born"
                words.append(None)  # "Leipzig-bound"
                first, at = False, end
                continue
            if "-" in word and (prefix := _PREFIX.match(word)):
                start, word = start + prefix.end(), word[prefix.end() :]
            possessive = False
            if (
                word[-1] == "."
                and len(word) > 2
                and not (word.count(".") > 1 or word[:-1].lower() in self._lists.suffixes)
            ):
                word, end = word[:-1], end - 1
            tail = _POSSESSIVE.search(word) if ("'" in word or "’" in word) else None
            if tail and tail.start():
                word, end, possessive = word[: tail.start()], start + tail.start(), True
            elif end < sentence.end and text[end] in "'’" and word[-1] in "sz" and text[end + 1 : end + 2] == " ":
                possessive = True
            gap = text[at:start]
            if gap != " " and not first and (mark := gap.strip()) in _OPENING:
                first = mark[-1] not in ("'", "‘")
            words.append(Word(start, end, word, possessive, self._hit_in(start, start + 1), first))
            first = False
            at = end
        return words

    def _stretches(self, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
        """The words of a sentence with where they start and end; "" for as many as can be of no name."""
        text, small = self._text, self._small
        for match in _WORDS.finditer(text, sentence.start, sentence.end):
            start, end = match.span()
            if match.lastgroup and small.isdisjoint(match.group().split()) and self._hit_in(start, end) is None:
                yield start, end - 1, ""
                continue
            for one in _WORD.finditer(text, start, end) if match.lastgroup else (match,):
                word = one.group()
                start, end = one.span()
                plain = word.islower() and word.isalpha() and word not in small
                yield start, end, "" if plain and self._hit_in(start, start + 1) is None else word

    def _hit_in(self, start: int, end: int) -> Hit | None:
        """The next name of the gazetteer where it lies in a stretch, or about it; the stretches come in order."""
        if self._hit_start >= end:
            return None
        hits = self._hits
        while self._next_hit < len(hits) and hits[self._next_hit].end <= start:
            self._next_hit += 1
        found = hits[self._next_hit] if self._next_hit < len(hits) else None
        self._hit_start = found.start if found is not None else len(self._text)
        return found if found is not None and found.start < end else None
