"""Finding names by their capitals: which stretches of an article may name a person, or a team the gazetteer lacks.

The gazetteer's names are taken out first.  What is left is judged from the words around it and, where the sentence
was parsed, from its tags; `people` then groups what was found over the whole article.
"""

import functools
import re
from collections.abc import Callable, Collection

from .calendar_words import MONTHS
from .capitals import FOREIGN, Capitals
from .document import Sentence
from .gazetteer import Hit
from .name_signs import (
    BRACKETS,
    NICKNAME,
    QUOTES,
    SPEECH,
    Candidate,
    NameSigns,
    Word,
    has_first_name,
    is_behind_role,
    is_half_in_brackets,
    is_of_two_syllables,
)
from .people import pet_stems
from .team_forms import ListedClubs, TeamForms, is_short_form
from .title_case import is_title_case
from .words import NameWords, any_word, given_names, is_office, name_words, plain, word_list

LONGEST_NAME = 5

_BEHIND_OPENER = re.compile(
    r"['’]s?\b|,? who\b"
    r"|, (?:an?|the|now|[1-7]\d|on|in|back|at|with|from|once|still|only|his|whose|himself|though|however|too"
    r"|meanwhile|[a-z]+ing)\b"
    r"| and (?=[A-ZÀ-Þ][a-z]+ (?:[A-ZÀ-Þ]|both\b|[a-z]+ed\b))"
    rf"| (?:(?:{any_word('before_what_is_done')}|[a-z]+ly) )?(?P<word>[a-z]+)"
)
_AUXILIARIES = frozenset(("is", "was", "has", "had", "will", "would", "can", "could", "does", "did", "should", "might"))
_DID, _DOES = word_list("did"), word_list("does")
_QUOTED = frozenset(QUOTES)
_EX, _FELLOW = ("ex-", "Ex-"), ("Fellow ", "fellow ")
_COPULA = re.compile(r"\b(?:is|was|are|were|be|been|being) $")
_CAPITALS = re.compile(r"(?: [A-ZÀ-Þ][\w'’-]+)+")
_YEAR = re.compile(r",? \d")
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_WITH_ARTICLE = re.compile(r"(?:(?:al|el|ad|an|as|at|az|ar|ul|ez|es)[-‐‑]|(?:d|l|dell|dall)['’])(?=[A-ZÀ-Þ])")
_ADJECTIVE = re.compile(r"un[a-z]+|[a-z]+(?:ed|less|ful|ous|able|ible)")
_INITIALS, _PART = 3, re.compile(r"[^\W\d_]+")
_MARKS = (*".,;:!?", "")
_IN_A_MONTH = re.compile(rf"\b(?:{any_word('before_a_month')}) $")
_FIELDS = word_list("fields_of_office")
_BEFORE_FIELD = re.compile(rf"(?:director|head) of (?:(?:{any_word('fields_of_office')}|and) )*$", re.IGNORECASE)
_CLOSE = 50
_CUTTING = word_list("cutting")
_HALF_OF_A_PEOPLE = word_list("half_of_a_people")


def _is_shouted(word: str) -> bool:
    """Whether a first name is written in capitals, and is no initials: "RICKY Holm", not "JP Holm" nor "DJ Holm".

    >>> _is_shouted("JEAN-LUC"), _is_shouted("N'GOLO"), _is_shouted("JP"), _is_shouted("Rick")
    (True, True, False, False)
    """
    return len(word) > _INITIALS and word.isupper() and "." not in word and not is_short_form(word)


def _is_pet_name(word: str, surnames: set[str]) -> bool:
    """Whether a word is made of the beginning of a surname: "Giggsy", "Lamps"."""
    stems = [stem.capitalize() for stem in pet_stems(word.lower())]
    return any(one.startswith(stem) for one in surnames for stem in stems if word != f"{one}s")


def _capitalised(part: re.Match[str]) -> str:
    return part.group().capitalize()


def _is_capital(word: str) -> bool:
    """Whether a word is written with a capital, be it behind an article of its own: "Holm", "al-Holm", "d'Holm"."""
    return word[0].isupper() or (not word.isalpha() and _WITH_ARTICLE.match(word) is not None)


@functools.cache
def common_words() -> frozenset[str]:
    """Small English words that start sentences with a capital and are part of no name."""
    return word_list("small_words")


class NameFinder:
    """Finds the candidates of one article; `tag(offset)` gives a parsed token's tag, or "" where nothing was parsed."""

    def __init__(
        self,
        text: str,
        hits: list[Hit],
        tag: Callable[[int], str],
        is_common: Callable[[str], bool],
        demonyms: Collection[str],
        surnames: Collection[str] = (),
        openers: Collection[int] = (),
    ) -> None:
        self.surnames, self._openers = surnames, openers
        self.dropped: list[Word] = []
        self.text, self.tag, self.is_common, self.demonyms = text, tag, is_common, demonyms
        self.lists: NameWords = name_words()
        self._signs = NameSigns(text, tag, is_common)
        self._words = Capitals(text, hits)
        self._clubs = ListedClubs(text, hits)
        self._forms = TeamForms(text, self._may_be_name, is_common)
        self.rejected_hits: set[int] = set()
        self.joined_hits = self._forms.joined

    def candidates(self, sentences: list[Sentence]) -> list[Candidate]:
        """Return the candidates of all sentences, in order."""
        found: list[Candidate] = []
        for sentence in sentences:
            if is_title_case(sentence):
                continue
            for run in self._runs(self._words.of(sentence)):
                found.extend(self._names_of(run, sentence))
        return found

    def surnames_dropped(self, found: list[Candidate]) -> set[int]:
        """Where a word was dropped that is the surname of somebody found, and stands for him.

        "Slot won the league" where Arne Slot is named; but "Young players", "Long ago" where Ashley Young is.
        """
        if not self.dropped:
            return set()
        full = [one for one in found if one.words > 1 and one.person > max(one.team, one.other)]
        surnames = {words[0 if is_of_two_syllables(words[-1]) else -1] for words in (one.text.split() for one in full)}
        surnames |= {one.capitalize() for one in surnames if _is_shouted(one)}  # under a heading, "STEVE BRUCE:"
        called = {word.text for word in self.dropped if word.text in surnames or _is_pet_name(word.text, surnames)}
        return {word.start for word in self.dropped if word.text in called and self._is_surname(word)}

    def _is_surname(self, word: Word) -> bool:
        if word.first or self._does_something(self.text, word.end):
            return self._does_something(self.text, word.end)
        low = plain(word.text).lower()
        if low in MONTHS:
            before = _IN_A_MONTH.search(self.text, max(0, word.start - 12), word.start)
            return before is None and _YEAR.match(self.text, word.end) is None
        return low in common_words() or self.text[word.end : word.end + 1] in _MARKS  # no "French striker"

    def _does_something(self, text: str, end: int) -> bool:
        behind = _BEHIND_OPENER.match(text, end)
        if behind is None:
            return False
        if behind.group("word") is None:
            return True
        tag, word = self.tag(behind.start("word")), behind.group("word")
        did = word in _DOES or (not tag and (word in _DID or word.endswith("ed")))  # "" where nothing is parsed
        return did or tag in ("VBZ", "VBD", "MD") or SPEECH.match(text, end) is not None or word in _AUXILIARIES

    def _runs(self, words: list[Word | None]) -> list[list[Word]]:
        """Stretches of capitalised words, with the small words of names between them."""
        runs: list[list[Word]] = []
        run: list[Word] = []
        pending: list[Word] = []
        text = self.text
        for word in words:
            if word is None:
                if run:
                    runs.append(run)
                run, pending = [], []
                continue
            capital = _is_capital(word.text) or word.hit is not None
            joined = False
            if run:
                previous = pending[-1] if pending else run[-1]
                gap = text[previous.end : word.start]
                whole = gap in (" ", "\u00a0", "") or is_half_in_brackets(self.text, previous, word)
                joined = (whole or self._is_nickname(gap, previous, word)) and not previous.possessive
            if capital:
                if run and joined:
                    run.extend(pending)
                    run.append(word)
                else:
                    if run:
                        runs.append(run)
                    run = [word]
                pending = []
            elif run and joined and len(pending) < 3 and self._may_join(run, word):
                pending.append(word)
            else:
                if run:
                    runs.append(run)
                run, pending = [], []
        if run:
            runs.append(run)
        return runs

    def _is_nickname(self, gap: str, previous: Word, word: Word) -> bool:
        """Whether what stands between two words is a nickname: 'Michael "Mick" Holm'."""
        return len(gap) > 3 and previous.hit is word.hit is None and NICKNAME.fullmatch(gap[1:]) is not None

    def _may_join(self, run: list[Word], word: Word) -> bool:
        """Whether a small word may stand inside a name; behind a name of the gazetteer only one that is no English."""
        hit = run[-1].hit
        if hit is None:
            return word.text in self.lists.particles
        return hit.words == 1 and word.text in FOREIGN

    def _names_of(self, run: list[Word], sentence: Sentence) -> list[Candidate]:
        """Cut a run at the gazetteer's names and at words that are no part of names."""
        for i in range(1, len(run)):
            if run[i - 1].text in self.lists.team_last and run[i].text.lower() in self.lists.roles:
                return self._names_of(run[:i], sentence) + self._names_of(
                    run[i:], sentence
                )  # "Marlow Rangers Chairman"
        found: list[Candidate] = []
        piece: list[Word] = []
        for i, word in enumerate(run):
            if word.hit is not None and self._forms.is_part_of_team(run, i):
                self.rejected_hits.add(word.hit.start)
                self.joined_hits.add(word.hit.start)
                piece.append(word)
            elif (word.hit is not None and not self._is_part_of_person(run, i)) or (
                piece and word.text[0].isupper() and word.text.lower() in _CUTTING
            ):
                self._close(piece, found, sentence)
                piece = []
            elif piece or not self._forms.is_of_listed(run, i):
                piece.append(word)
        self._close(piece, found, sentence)
        return found

    def _is_part_of_person(self, run: list[Word], i: int) -> bool:
        """Whether a name of the gazetteer is a part of a person's: "Jordan" of "Jordan Henderson", "David Villa"."""
        hit = run[i].hit
        assert hit is not None
        if hit.words > 1:
            return self._is_long_surname(run, i)
        neighbour = None
        if self._is_joined_by_particle(run, i):
            self.rejected_hits.add(hit.start)
            return True
        if i == 0 and len(run) > 2 and hit.own and hit.own[0].kind == "Outlet":
            # "Ole Gunnar Holm": no newspaper has two names behind it.
            if any(one.hit is not None or not self._may_be_name(one) for one in run[1:3]) or run[1].possessive:
                return False
            neighbour = run[1] if not run[0].possessive else None
        elif i + 1 < len(run) and run[i + 1].hit is None and not run[i].possessive and len(run) == i + 2:
            # "Jordan Henderson": the name behind it must be used alone elsewhere, or follow a role; no country's noun
            # is written with a capital, so that a given name that is a country's too is a person's there.
            neighbour = run[i + 1]
            if not self._may_be_name(neighbour) or hit.text.isupper():
                return False
            alone = re.search(rf"(?<![\w-] )(?<!{re.escape(hit.text)} )\b{re.escape(neighbour.text)}\b", self.text)
            before = self.text[max(0, run[0].start - 30) : run[0].start]
            role = before.split()[-1:] and before.split()[-1].lower() in self.lists.roles and before[-1:] == " "
            opening = i > 0 and all(one.hit is None and one.text.lower() in self.lists.roles for one in run[:i])
            country = all(entry.kind == "NationalTeam" for entry in hit.entries)
            only_nickname = all(entry.name != hit.text for entry in hit.entries)
            given = plain(hit.text).lower() in given_names() and (
                country
                or only_nickname
                or _COPULA.search(before) is not None
                or self._does_something(self.text, neighbour.end)
            )
            opening = opening or (i == 1 and country and given and self._opens_sentence(run[0]))
            if not (alone or role or given or opening) or (i > 0 and not opening):
                neighbour = None
            elif not given and has_first_name(self.text, neighbour.text, (hit.text, *self.demonyms)):
                neighbour = None  # "in his time at Everton Holm scored"
        elif i > 0 and run[i - 1].hit is None and i + 1 == len(run):
            neighbour = run[i - 1]
            if not self._may_be_name(neighbour) or neighbour.text.isupper() or len(run) > 3:
                return False
            given = plain(neighbour.text).lower() in given_names()
            said_of = self.is_common(neighbour.text.lower()) or not self.tag(neighbour.start).startswith("NNP")
            if neighbour.first and not given and said_of:
                return False  # "Relegated Everton have sold him"
            if neighbour.text.lower() in self.lists.particles:
                return False
        if neighbour is None:
            return False
        self.rejected_hits.add(hit.start)
        return True

    def _opens_sentence(self, word: Word) -> bool:
        """Whether a word has its capital from the sentence that it opens: "When Jordan Henderson left"."""
        if not word.first or word.hit is not None:
            return False
        return self.is_common(word.text.lower()) or not self._may_be_name(word)

    def _is_long_surname(self, run: list[Word], i: int) -> bool:
        """Whether a club's name ends somebody's, with a first name behind a role: "striker Roque Santa Cruz"."""
        hit, first = run[i].hit, run[0]
        if hit is None or first.hit is not None or first.possessive or any(one.hit is not hit for one in run[1:]):
            return False
        given = plain(first.text).lower() in given_names()
        if not (given or self._may_be_name(first)) or not is_behind_role(self.text, first):
            return False
        self.rejected_hits.add(hit.start)
        return True

    def _is_joined_by_particle(self, run: list[Word], i: int) -> bool:
        """Whether a small foreign word ties a name of the gazetteer to another: "Santos van Dal", "Berg dos Santos"."""
        behind = next((one for one in run[i + 1 :] if one.text not in FOREIGN), None)
        if i + 1 < len(run) and run[i + 1].text in FOREIGN and i == 0 and behind is not None:
            return behind.hit is None and self._may_be_name(behind)
        before = next((one for one in reversed(run[:i]) if one.text not in FOREIGN), None)
        if i == 0 or run[i - 1].text not in FOREIGN or before is None:
            return False
        return (
            before.hit is None
            and self._may_be_name(before)
            and not (before.first and self.is_common(before.text.lower()))
        )

    def _may_be_name(self, word: Word) -> bool:
        low = plain(word.text).lower()
        lists = self.lists
        if low in lists.roles or low in lists.capitals or low in common_words() or self._is_of_a_people(low):
            return False
        if word.text in lists.organisation_words or word.text in lists.team_last or word.text in lists.team_first:
            return False
        return not word.text[0].isdigit()

    def _close(self, piece: list[Word], found: list[Candidate], sentence: Sentence) -> None:
        """Judge a piece of a run, and add the names in it."""
        if not piece:
            return
        titled, roles = False, set[str]()
        while piece:
            word = piece[0]
            low = plain(word.text).lower().rstrip(".")
            if len(piece) > 1 and is_of_two_syllables(piece[1].text):
                break  # "Son Heung-min", who is nobody's son
            if low in self.lists.titles and len(piece) > 1:
                titled = True
            elif word.text == _FELLOW[0][:-1] and len(piece) > 2:
                pass  # "Fellow Lioness Ann Holm"
            elif low in self.lists.roles and word.start not in self._openers:
                roles.add(low)
                if len(piece) == 1 and not word.text.isupper():
                    self.dropped.append(word)
            elif len(piece) > 2 and is_office(low, piece[1].text.lower(), self.lists):
                pass  # "Head Coach Rick Holm", "Communications Director Al Moss"
            elif low in _FIELDS and _BEFORE_FIELD.search(self.text, max(0, word.start - _CLOSE), word.start):
                pass  # "Director of Football Operations Dan Berg"
            elif not self._starts_name(word, len(piece)) or self._is_a_word_before_name(piece):
                if len(piece) == 1:
                    self.dropped.append(word)
            else:
                break
            piece = piece[1:]
        while piece and not self._ends_name(piece):
            piece = piece[:-1]
        if len(piece) > 2 and (
            self.text.endswith(_EX, 0, piece[0].start)
            or (self.text.endswith(_FELLOW, 0, piece[0].start) and plain(piece[0].text).lower() not in given_names())
        ):
            piece = piece[1:]  # "ex-Ram Dan Holm", "fellow Lioness Ann Holm"
        office = len(piece) > 1 and is_office(plain(piece[0].text).lower(), piece[-1].text.lower())
        if not piece or office or len(piece) > LONGEST_NAME + 2:
            return  # "the Operations Manager of T"
        initial = len(piece) == 1 and len(piece[0].text.rstrip(".")) < 2
        if initial or all(not _is_capital(word.text) for word in piece):
            return
        written = self.text[piece[0].start : piece[-1].end]
        if len(piece) > 1 and _is_shouted(piece[0].text) and not piece[-1].text.isupper():
            # "RICKY Holm", as papers begin
            written = written.replace(piece[0].text, _PART.sub(_capitalised, piece[0].text), 1)
        called = None if _QUOTED.isdisjoint(written) else NICKNAME.search(written)
        candidate = Candidate(
            piece[0].start,
            piece[-1].end,
            (NICKNAME.sub("", written) if called else written).translate(BRACKETS),
            sentence.index,
            first=piece[0].first,
            titled=titled,
            roles=roles,
            nickname=called.group(1) if called else "",
        )
        self._signs.weigh(candidate, piece, sentence)
        given = plain(piece[0].text).lower() in given_names()
        if not given and self._clubs.are_listed_with(candidate):
            candidate.team += 1
        found.append(candidate)

    def _starts_name(self, word: Word, left: int) -> bool:
        """Whether `word`, capitalised, can be the first of a name of `left` words."""
        low = plain(word.text).lower()
        lists = self.lists
        if not _is_capital(word.text):
            return False
        if word.text in self.surnames or word.start in self._openers:
            return True
        if low in lists.particles and left > 1 and self._is_told_in_full(word, low):
            return True
        if (
            low in lists.capitals
            or self._is_of_a_people(low)
            or (low in common_words() and not (left > 1 and word.text in lists.team_first))
        ):
            if left > 1 and low in self.demonyms and low in given_names() and is_behind_role(self.text, word):
                return True  # "striker Dane Holm", but "the Dane Holm"
            given = low in given_names() and low not in MONTHS
            if left > 1 and low in common_words() and not word.first and (given or is_behind_role(self.text, word)):
                return True  # "midfielder Ever Holm", "while Per Holm"
            if low == "will" and left > 1 and (not word.first or self._is_subject(word)):
                return True
            return (
                left > 1
                and low in ("may", "will", "april", "june", "august")
                and self.tag(word.start).startswith("NNP")
                and _IN_A_MONTH.search(self.text, max(0, word.start - 12), word.start) is None
            )
        if not word.first or (left > 1 and low in given_names()):
            return True
        joined = low.partition("-")[2]
        if len(joined) > 3 and joined in word.text and self.is_common(joined.rpartition("-")[2]):
            return False  # "Co-sporting", "Man-of-the-moment", of which only the sentence makes a capital
        tag = self.tag(word.start)
        if tag:
            unknown = not self.is_common(low)
            return tag.startswith("NNP") or (tag.startswith("NN") and (left > 1 or unknown)) or (left > 1 and unknown)
        return not self.is_common(low)

    def _is_a_word_before_name(self, piece: list[Word]) -> bool:
        """Whether a sentence starts with a common word and a name behind it: "Rumours Dan Holm has", "Unhappy Holm".

        So it does with a word in capitals, as papers begin: "A WEEK Rick Holm will not forget".
        """
        low, given = plain(piece[0].text).lower(), given_names()
        opens = piece[0].first or (len(piece) > 2 and _is_shouted(piece[0].text))
        if len(piece) < 2 or not opens or low in given or not self.is_common(low):
            return False
        if len(piece) == 2:
            return _ADJECTIVE.fullmatch(low) is not None and has_first_name(self.text, piece[1].text, (piece[0].text,))
        return plain(piece[1].text).lower() in given

    def _is_subject(self, word: Word) -> bool:
        """Whether the name that a word begins, if it is one, is that of whoever does something."""
        name = _CAPITALS.match(self.text, word.end)
        return name is not None and self._does_something(self.text, name.end())

    def _is_of_a_people(self, low: str) -> bool:
        """Whether a word tells from where somebody is: "Nigerian", "German-Nigerian", "Franco-Algerian"."""
        if low in self.demonyms or "-" not in low:
            return low in self.demonyms
        first, _, last = low.rpartition("-")
        return last in self.demonyms and (first in self.demonyms or first in _HALF_OF_A_PEOPLE)

    def _is_told_in_full(self, word: Word, particle: str) -> bool:
        """Whether a name that starts with a particle stands elsewhere behind a first name: "Erik ten Hag"."""
        following = re.match(r" [^\W\d_]+", self.text[word.end : word.end + 24])
        return following is not None and bool(re.search(rf"[a-zà-ÿ] {particle}{following[0]}\b", self.text))

    def _ends_name(self, piece: list[Word]) -> bool:
        """Whether the last word of a piece, capitalised, can be the last of a name."""
        word = piece[-1]
        low = plain(word.text).lower()
        if word.text.lower() in self.lists.particles:
            return word.text[0].isupper() and len(piece) > 2  # "Vaz Te"
        if word.start in self._openers or (len(piece) > 1 and is_short_form(word.text)):
            return True
        whole = len(piece) == 2 and plain(piece[0].text).lower() in given_names()
        if whole and low in MONTHS:
            return _YEAR.match(self.text, word.end) is None  # "Dan March", but no date
        if whole and low in self.demonyms:
            following = _NEXT_WORD.match(self.text, word.end)  # "Dave French said", but "Victor Danish striker"
            return not (following and (_is_capital(following[1]) or following[1] in self.lists.roles))
        if low in self.lists.capitals or self._is_of_a_people(low):
            return False
        if low in common_words() and len(piece) > 1 and low not in ("may", "will", "so", "do"):
            return whole or self.tag(word.start).startswith("NNP")
        return True
