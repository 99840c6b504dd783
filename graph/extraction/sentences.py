"""Splitting an article into sentences, fast, by its marks alone.

The kinds: "headline" (a line without a full stop, or a headline that runs into the first sentence because the line
breaks were lost), "caption", "list" (a line that starts with a bullet) and "text".
"""

import re
from collections.abc import Iterator, Sequence

from .document import Sentence
from .text import Stretch, stretches
from .words import given_names, name_words, plain, word_list

LONGEST_SENTENCE = 1200
LONGEST_HEADLINE_WORDS = 20
LONGEST_RUN_IN = 48
RESTATED = 200
LEAST_SCORE = -1.5

_ABBREVIATIONS = word_list("abbreviations")
_STOP = re.compile(r"""[.!?…]+(?:["'”’»)\]]+)?(?=\s|["“‘][A-Z]|$)""")
_OPENER = re.compile(r"""\s*(?:[-–•] )?["'“‘«(\[]*(?:[A-ZÀ-ÖØ-ÞĀ-Ž0-9£€$]|\[)""")
_FIRST_CLUB = re.compile(r"(?:^|[\s(])1\. ?F[A-Z]{1,2}\b")  # "1. FC Köln"
_LAST_WORD = re.compile(r"([^\s\"'“‘(\[]+)\.+$")
_TERMINAL = re.compile(r"""[.!?…:;]["'”’»)\]]*$|[,]$""")
_BULLET = re.compile(r"\s*(?:[-*•·▪●–—]|\d{1,2}[.)])\s+")
_NUMBER = re.compile(r"\s*\d{1,2}\.\s+(?=[A-ZÀ-Þ])")
_BEGUN = re.compile(r"\s[a-z]+\s")
_LETTERED = ("group", "plan", "team")
_QUOTE = re.compile(r"[\"“”]|''|(?<!\w)‘|’(?!\w)")


def split(text: str, names: Sequence[tuple[int, int]] = ()) -> list[Sentence]:
    """Return the sentences of `text`.

    `names` are the ranges of known names: a run-in headline is not cut inside "Aston | Villa".

    >>> [(s.kind, s.text) for s in split('Slot stays\\n\\n"We won," he said. They did. No. 9 left.')]
    [('headline', 'Slot stays'), ('text', '"We won," he said.'), ('text', 'They did.'), ('text', 'No. 9 left.')]
    """
    parts = stretches(text)
    sentences: list[Sentence] = []
    for number, part in enumerate(parts):
        quotes = _quotes(text, part.start, part.end)
        start = part.start
        if number == 0 and len(parts) == 1 and part.end - part.start > 400:
            cut = _run_in_headline(text, part.start, part.end, names)
            if cut:
                _add(sentences, text, part.start, cut, "headline", part, quotes)
                start = cut
        for low, high in _sentences(text, start, part.end):
            _add(sentences, text, low, high, _kind(text, low, high, part), part, quotes)
    return sentences


def _kind(text: str, low: int, high: int, part: Stretch) -> str:
    if part.caption:
        return "caption"
    if _BULLET.match(text, low, high):
        return "list"
    alone = low == part.start and high == part.end
    if alone and not _TERMINAL.search(text[max(low, high - 4) : high]):
        words = text.count(" ", low, high) + 1
        if 2 <= words <= LONGEST_HEADLINE_WORDS:
            return "headline"
    return "text"


def _add(
    sentences: list[Sentence],
    text: str,
    low: int,
    high: int,
    kind: str,
    part: Stretch,
    quotes: list[tuple[int, int]],
) -> None:
    """Add `text[low:high]`, without outer white space, in pieces that the parser can take."""
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    bullet = _BULLET.match(text, low, high) if kind == "list" else None
    if bullet:
        low = bullet.end()
    while low < high:
        end = high if high - low <= LONGEST_SENTENCE else _cut(text, low)
        inside = tuple((max(a, low), min(b, end)) for a, b in quotes if a < end and b > low)
        sentences.append(Sentence(len(sentences), low, end, kind, text[low:end], part.paragraph, None, inside))
        low = end
        while low < high and text[low].isspace():
            low += 1


def _cut(text: str, low: int) -> int:
    """Where to cut a stretch that is too long: behind its last comma or space that leaves a piece short enough."""
    window = text[low : low + LONGEST_SENTENCE]
    for mark in (";", ",", " "):
        at = window.rfind(mark, LONGEST_SENTENCE // 2)
        if at > 0:
            return low + at + 1
    return low + LONGEST_SENTENCE


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    closed = _TERMINAL.search(text[max(start, end - 4) : end]) is not None
    number = _NUMBER.match(text, start, end)  # "1. Rick Holm, Everton" is one line
    for match in _STOP.finditer(text, number.end() if number is not None else start, end):
        stop = match.end()
        if stop >= end:
            break
        if not _OPENER.match(text, stop, end):
            continue
        short = text[match.start()] == "." and _is_abbreviation(text, at, match)
        if short and not (closed and _ends_with_suffix(text, at, match)):
            continue
        yield at, stop
        at = stop
    if text[at:end].strip():
        yield at, end


def _is_abbreviation(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group(0) != ".":
        return False
    if _FIRST_CLUB.match(text, max(start, match.start() - 2)):
        return True
    low = max(start, match.end() - 24)
    last = _LAST_WORD.search(text, max(low, text.rfind(" ", low, match.end()) + 1), match.end())
    if last is None:
        return False
    word = last.group(1)
    if len(word) == 1 and word.isupper():
        # An initial ("J. Smith"), unless what stands before it shows that the sentence ends: "Group B. He".
        return text[max(start, last.start(1) - 6) : last.start(1)].strip().lower() not in _LETTERED
    folded = word.lower()
    if folded in ("no", "nos"):
        return text[match.end() : match.end() + 2].strip().isdigit()
    return folded in _ABBREVIATIONS or bool(re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word))


def _ends_with_suffix(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a sentence ends with what somebody is called behind his name: "signed Neymar Jr. Everton want".

    Within one a small letter follows: "Neymar Jr. has".
    """
    last = _LAST_WORD.search(text, max(start, match.end() - 24), match.end())
    named = last is not None and f"{last.group(1).lower()}." in name_words().suffixes
    goes_on = text[match.end() : match.end() + 2].strip()[:1] in "(["  # "Neymar Jr. (Santos)"
    return named and not goes_on and _BEGUN.search(text, start, match.start()) is not None


def _quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The ranges of direct speech in one paragraph.

    A mark opens when white space or nothing stands before it, else it closes.  Speech that opens again without having
    closed (each sentence of a long quotation has its own mark) goes on; speech that never closes ends with its
    paragraph.
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _QUOTE.finditer(text, start, end):
        mark, at = match.group(0), match.start()
        if mark in "‘’":
            continue
        if mark == "“":
            opens = True
        elif mark == "”":
            opens = False
        else:
            before = text[at - 1] if at > start else " "
            after = text[match.end()] if match.end() < end else " "
            # No space on either side (`challenge."Earlier`): it closes what is open.
            opens = (before.isspace() or before in "([—–-") and not after.isspace()
        if opens:
            opened = at if opened is None else opened
        elif opened is not None:
            found.append((opened, match.end()))
            opened = None
    if opened is not None:
        found.append((opened, end))
    return found


_WORD = re.compile(r"\S+")
_RESULT = re.compile(r"\s*[A-ZÀ-Ý][^.,;:!?\d]{2,24}? \d{1,2}-\d{1,2}(?: \([^)]*\))? (?=[A-ZÀ-Ý])")
_NO_START = word_list("no_start")
_TRANSITIVE, _DONE_TO_SOMEBODY = word_list("transitive"), word_list("of_signings_told")
_ROLES = word_list("headline_roles")
_ARTICLES = frozenset(("the", "a", "an"))


def _run_in_headline(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> int | None:
    """Where the first sentence starts when a headline without a full stop runs into it, or None.

    "Weir poised for Sunderland move Larne's teenage star ...": a headline has three to nine words and rarely more
    than some thirty letters; the sentence starts with a capital, and a name of the headline returns in that sentence.
    """
    near = [(low, high) for low, high in names if start <= low < start + LONGEST_RUN_IN + 24]
    result = _RESULT.match(text, start, end)
    second = next((high for low, high in near if result is not None and low == result.end()), None)
    if second is not None and _OPENER.match(text, second, end):
        return second
    opening = _Opening(text, start, end, near)
    starts = [i for i in range(2, min(len(opening.words), 11)) if opening.may_start(i)]
    best = max(starts, key=opening.score, default=None)
    if best is None or opening.score(best) < LEAST_SCORE:
        return None
    at = opening.words[best][1]
    rest = text[at : min(end, at + RESTATED)]
    returning = re.findall(r"[A-ZÀ-Ý][\w’'-]{2,}", text[start:at])
    return at if any(re.search(rf"\b{re.escape(name)}", rest) for name in returning) else None


class _Opening:
    """The first words of a text, any of which may start its first sentence; `near` are the names among them."""

    def __init__(self, text: str, start: int, end: int, near: list[tuple[int, int]]) -> None:
        self.text, self.start, self.end, self.near = text, start, end, near
        self.words: list[tuple[str, int]] = []
        for match in _WORD.finditer(text, start, min(end, start + LONGEST_RUN_IN + 24)):
            self.words.append((match.group(0), match.start()))
            if re.search(r"""[.!?]["'”’]*$""", match.group(0)):
                break

    def may_start(self, i: int) -> bool:
        """Whether the sentence may start with a word: the headline before it is no stump, and no name is cut."""
        word, at = self.words[i]
        previous, bare = self.words[i - 1][0], self._bare(i)
        length = at - self.start - 1
        if length < 14 or length > LONGEST_RUN_IN or not bare[:1].isupper():
            return False
        if previous[-1] in ",;:-–—&" or previous.lower() in _NO_START:
            return False
        if word.endswith(",") and previous.lower() in _TRANSITIVE:
            return False  # "does not intend to leave Everton, his agent says"
        if any(low < at < high for low, high in self.near):
            return False
        perfect = i > 2 and self.words[i - 2][0].lower() in _PERFECT
        if perfect and (previous.lower() in _DONE_TO_SOMEBODY or any(low == at for low, _ in self.near)):
            return False  # "X has joined Everton": headlines tell no perfect, and what is joined is missing
        if i > 1 and previous[:1].isupper() and self.words[i - 2][0].lower() in _ARTICLES:
            return False  # "have appointed the Italian | Marco Bellini"
        titled = any(high + 1 == self.words[i - 1][1] for _, high in self.near)  # "Liverpool captain | Steven Gerrard"
        of_a_name = previous.lower() in _ROLES and not any(low == at for low, _ in self.near)
        if of_a_name and (titled or not self._is_whole_name(i)):
            return False
        if i > 2 and previous[:1].isupper() and self.words[i - 2][0].lower() in _ROLES and not self._is_another_name(i):
            return False  # "Leeds striker Rory Whitlam has": the role is told of both names
        return not previous[:1].isupper() or not self._goes_on(i, previous, _core(bare))

    def _goes_on(self, i: int, previous: str, word: str) -> bool:
        """Whether a capital goes on with the name before it: so they stand together again, or neither without it."""
        at = self.words[i][1]
        if self.text.find(f"{previous} {word}", at, self.end) > 0 or self._is_surname(i, previous, word):
            return True
        if any(low <= one < high for low, high in self.near for one in (self.words[i - 1][1], at)):
            return False
        return re.search(rf"\b{re.escape(_core(previous))}\b", self.text[at : self.end]) is None

    def _is_surname(self, i: int, previous: str, word: str) -> bool:
        """Whether a word behind a given name is named again without it, and no club: "midfielder Tom | Bradbury"."""
        given = plain(previous).lower() in given_names() and word.lower() not in _OPENING_WORDS | _ROLES
        at = self.words[i][1]
        if not given or any(low == at for low, _ in self.near):
            return False
        return re.search(rf"\b{re.escape(word)}\b", self.text[at + len(word) : self.end]) is not None

    def score(self, i: int) -> float:
        """What speaks for the sentence to start with a word."""
        word, at = self.words[i]
        previous, bare, following = self.words[i - 1][0], self._bare(i), self._following(i)
        score = -abs(at - self.start - 1 - 28) / 6
        if previous[:1].islower() or previous[:1] in "'‘0123456789":
            score += 2
        if following.lower() in _FINITE:
            score += 1.5
        if following[:1].isupper() and self.text.find(f"{bare} {_core(following)}", at + 1, self.end) > 0:
            score += 1
        if bare.lower() in _OPENING_WORDS:
            score += 2
        if any(low == at for low, _ in self.near):
            score += 0.7
        if self._is_whole_name(i):
            score += 2
        behind = next((high for low, high in self.near if low == at), at + len(word))
        if any(low == behind + 1 for low, _ in self.near) and _returns(self.text, at, behind, self.end):
            score -= 3  # two names one behind the other: the sentence starts with the second
        return score

    def _bare(self, i: int) -> str:
        return self.words[i][0].lstrip("\"'“‘(")

    def _following(self, i: int) -> str:
        return self.words[i + 1][0] if i + 1 < len(self.words) else ""

    def _is_another_name(self, i: int) -> bool:
        """Whether a team's name starts there, or the whole name of somebody whom the headline calls by half of it."""
        return any(low == self.words[i][1] for low, _ in self.near) or self._is_whole_name(i)

    def _is_whole_name(self, i: int) -> bool:
        """Whether the headline calls by half of it whoever is named whole here: "Holm casts doubt | Rick Holm has"."""
        return _core(self._following(i).strip("'‘“\"")) in {_core(one) for one, _ in self.words[:i]}


def _returns(text: str, low: int, high: int, end: int) -> bool:
    """Whether `text[low:high]` stands again within a sentence, as a name does and no capital of an opening word."""
    return re.search(rf"[a-z,] {re.escape(text[low:high])}\b", text[high : min(end, high + 1500)]) is not None


def _core(word: str) -> str:
    return re.split(r"['’.,:;]", word)[0] or word


_PERFECT = frozenset(("has", "have", "had"))
_FINITE = word_list("finite")
_OPENING_WORDS = word_list("opening_words")
