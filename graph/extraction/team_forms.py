"""Names of clubs that no list has, by what they are made of: "Hucknall Town F.C.", "FC Arsenal Kharkiv".

The gazetteer's names stand in many of them, "Arsenal" and "Town"; here they are joined to what is around.
"""

import re
from collections.abc import Callable

from .gazetteer import Hit
from .name_signs import Candidate, Word, bare, begins_team, ends_team, has_first_name, is_behind_role
from .words import given_names, name_words, plain

_AND = re.compile(r"(?:, | and | or |, and )(?:the )?")
_AND_BEFORE = re.compile(rf"{_AND.pattern}$")
_LONGEST_AND = 10
_LETTERS = 4  # the longest of the short forms: "RKVV"
_WORDS = 2  # of a name with letters: "Rangers F.C."


def is_short_form(word: str) -> bool:
    """Whether a word is one of the letters that clubs bear before or behind their names: "F.C.", "FK", "RKVV".

    >>> is_short_form("F.C."), is_short_form("VfB"), is_short_form("Sporting")
    (True, True, False)
    """
    lists = name_words()
    letters = bare(word)
    short = len(letters) <= _LETTERS and (letters.isupper() or not letters[1:].islower())
    return short and (letters in lists.team_first or letters in lists.team_last)


class ListedClubs:
    """Where the clubs of an article that the gazetteer has are, for what is told of beside them: "Hull and Zelvano"."""

    def __init__(self, text: str, hits: list[Hit]) -> None:
        clubs = [hit for hit in hits if hit.own and hit.own[0].kind == "Club"]
        self.text = text
        self.starts, self.ends = {hit.start for hit in clubs}, {hit.end for hit in clubs}

    def are_listed_with(self, candidate: Candidate) -> bool:
        """Whether a name and one of them are joined by a comma or "and"."""
        behind = _AND.match(self.text, candidate.end)
        if behind is not None and behind.end() in self.starts:
            return True
        before = _AND_BEFORE.search(self.text, max(0, candidate.start - _LONGEST_AND), candidate.start)
        return before is not None and before.start() in self.ends


class TeamForms:
    """Joins what the gazetteer has to names of an article that it lacks; `joined`: where such names started."""

    def __init__(self, text: str, may_be_name: Callable[[Word], bool], is_common: Callable[[str], bool]) -> None:
        self.text, self.may_be_name, self.is_common = text, may_be_name, is_common
        self.joined: set[int] = set()

    def is_part_of_team(self, run: list[Word], i: int) -> bool:
        """Whether a name that many share ends a name unknown here: "United" of "DC United".

        A country's begins one, too: "Kuwait SC", and what many are called, one that is longer.
        """
        hit = run[i].hit
        assert hit is not None
        if hit.start in self.joined:
            return True  # "AFC" of "Marlow County AFC"
        if self._is_town_of_another(run, i):
            self.joined.add(run[i + 1].start)
            return True
        before = run[i - 1] if i and run[i - 1].hit is None and not run[i - 1].possessive else None
        end = next((at for at in range(i, len(run)) if run[at].hit is not hit), len(run))
        behind = run[end] if end < len(run) and run[end].hit is None and not run[end - 1].possessive else None
        return (
            self._is_beside_letters(hit, before, behind)
            or (behind is not None and self._begins_another(hit, behind, last=end == len(run) - 1))
            or (before is not None and self._ends_another(hit, before))
        )

    def is_of_listed(self, run: list[Word], i: int) -> bool:
        """Whether a word is but the letters behind a club's own name: "SK" of "Galatasaray SK"."""
        before = run[i - 1].hit if i and run[i].hit is None else None
        return (
            before is not None
            and bool(before.own)
            and before.own[0].kind == "Club"
            and not run[i - 1].possessive
            and is_short_form(run[i].text)
        )

    def _begins_another(self, hit: Hit, behind: Word, *, last: bool) -> bool:
        """Whether a name begins one that the gazetteer lacks: "Kuwait SC", "Maccabi Jaffa", "Atlético Goiabense"."""
        if hit.own and hit.own[0].kind == "NationalTeam":
            return last and behind.text in name_words().organisation_words and ends_team(behind.text)
        if not begins_team(hit.text.split()[0]):
            return False
        if not hit.own:
            return self.may_be_name(behind)
        return hit.words == 1 and not behind.text.isupper() and self._is_no_person(hit, behind)

    def _ends_another(self, hit: Hit, before: Word) -> bool:
        """Whether a name that many share ends one that the gazetteer lacks: "DC United", "Kingston Panthers"."""
        first, *more = hit.text.split()
        nickname = not (hit.own or more) and first[-1] == "s"
        if (hit.own and not more) or not (nickname or all(ends_team(word) for word in (first, *more))):
            return False
        if nickname and (plain(before.text).lower() in given_names() or is_behind_role(self.text, before)):
            return False  # "John Stones"
        return self._is_name(before)

    def _is_beside_letters(self, hit: Hit, before: Word | None, behind: Word | None) -> bool:
        """Whether a club's name is a part of another's, by the letters of that.

        "Concord Rangers F.C.", "FC Arsenal Kharkiv", "Imortal FK"; but no "Galatasaray SK".
        """
        first, last = hit.text.split()[0], hit.text.split()[-1]
        if behind is not None and hit.words < _WORDS and is_short_form(behind.text):
            own_name = any(plain(hit.text) in plain(entry.name) for entry in hit.own)
            return (before is not None and self._is_name(before)) or not own_name  # "Galatasaray SK" is Galatasaray
        if behind is not None and (is_short_form(first) or (before is not None and is_short_form(before.text))):
            return self._is_no_person(hit, behind)
        return hit.words == _WORDS and is_short_form(last) and before is not None and self._is_name(before)

    def _is_name(self, word: Word) -> bool:
        """Whether a capitalised word may begin a name, and has its capital not of the sentence alone."""
        return self.may_be_name(word) and not (word.first and self.is_common(word.text.lower()))

    def _is_no_person(self, hit: Hit, behind: Word) -> bool:
        """Whether a capitalised word behind a name may be of a team's name, and nothing speaks for a person's."""
        low = plain(behind.text).lower()
        if not self.may_be_name(behind) or low in given_names():
            return False
        if not is_short_form(hit.text.split()[0]) and self.is_common(low):
            return False  # "Sporting Talk"
        return not has_first_name(self.text, behind.text, hit.text.split())

    def _is_town_of_another(self, run: list[Word], i: int) -> bool:
        """Whether the short name of a club stands for the town of another, whose name ends otherwise: "Hull United"."""
        behind = run[i + 1] if i + 1 < len(run) else run[i]
        hit, last = run[i].hit, behind.hit
        if hit is None or last is None or last is hit or hit.words > 1 or last.own or run[i].possessive:
            return False
        if not ends_team(last.text) or behind.start != run[i].end + 1:
            return False
        return all(entry.kind == "Club" and last.text not in entry.name for entry in hit.own or hit.entries)
