"""What speaks for a capitalised stretch being the name of a person, a team or something else."""

import functools
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from ..identity.context import place_rows
from .document import Sentence
from .gazetteer import Hit
from .team_signs import is_before_what_teams_have, is_behind_what_teams_follow, team_signs
from .words import NameWords, any_word, given_names, name_words, plain, word_list

_AGE_BEHIND = re.compile(r"\s*[,(]\s*(?:aged\s+)?([1-7]\d)\s*[,).]")
_AGE_BEFORE = re.compile(r"\b(\d{2})[- ]year[- ]old\s+(?:[a-z-]+\s+){0,3}$")
_FIELDS = word_list("fields_of_office")
_RELATIVES = word_list("relatives")
_TOLD_BEHIND = re.compile(
    r"(?:['’]s)?, (?:(?:his|her|their) (?P<relative>[a-z-]+)"
    rf"|(?:the|its) (?:[a-z-]+ )?(?P<body>{any_word('bodies')}))\b"
)
_HIS_CLUB = re.compile(
    rf"(?:['’]s)?, (?:his|her|their) (?:[a-z-]+ ){{0,2}}(?:{any_word('plain_team')})\b"
    rf"|, (?:an?|the) (?:[a-z-]+ ){{0,2}}(?:{any_word('plain_team')})\b(?! of)"
)
_OF_A_MANAGER = re.compile(rf"['’]s? (?:[a-z-]+ )?(?:{any_word('only_of_managers')})\b")
_OF_A_PLAYER = re.compile(rf"['’]s? (?:[\w-]+ ){{0,2}}?(?:{any_word('only_of_players')})\b")
_OFFICE_BEHIND = re.compile(
    rf", (?:the|their|its) (?:[\w-]+['’]?s?,? ){{0,3}}?"
    rf"(?:{any_word('managing')}|director|president|chairman|captain)(?:,| who\b)"
)
_WORD = re.compile(r"[\w-]+")
_BEFORE_COMMA = re.compile(r"[a-z], $")
_CLOSES = re.compile(r"['’]?[,.;:)—–-]|$| (?:who|and|or|[–—-])\b|\n")
_BEFORE_CAPITAL = re.compile(rf"(?:['’]s?)?\s+(?:{any_word('words_of_a_role')} )?([a-z-]+)\s+(?:[A-Z])")
_OFFICE_AT = re.compile(
    rf" (?:{any_word('words_of_a_role')} )?([a-z]+)(?:[,.;:]|$| (?:in|on|after|by|with|until|last)\b)"
)
_NEXT = re.compile(r"\s+([a-z-]+)")
_WORD_BEFORE = re.compile(r"([a-z-]+) $")
_LAST_WORD = re.compile(r"([\w’'-]+) $")
_VERB_TAGS = ("VB", "VBP")
_TIED_BEHIND = re.compile(r"\. \d| [A-ZÀ-Þ]")
_BEFORE_NOUNS = frozenset(("DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", ""))
_SPEECH_BEFORE = re.compile(rf"\b(?:{any_word('before_a_speaker')})\s+$")
_TURNED_TO = re.compile(rf"\b(?:{any_word('taking_an_interest')}) in $|\b(?:{any_word('looking')}) at $")
_CLUB_BEFORE = re.compile(
    r"\b(?:(?:re-?)?sign(?:s|ed|ing)? (?:for|from|with)|(?:loan|spells?|stints?|trial) (?:at|with|from|to)"
    r"|contract at|(?:sign|extend)\w*(?: [a-z-]+){0,4} contract with"
    r"|(?:re-?)?joined from|(?:plays|turns out) (?:for|at)|shirt of"
    r"|(?:appearances|games|matches|outings|goals) for|seasons with"
    r"|sign(?:s|ed|ing)?(?: [a-z-]+){0,3}(?: [^\W\d_a-z][\w.’'-]*){1,3} from"
    r"|(?:career|playing days|came through(?: the [a-z]+(?: [a-z]+)?)?) (?:at|with)"
    r"|(?:Serie [A-D]|League (?:One|Two)|[Dd]ivision|[Tt]ier|Bundesliga|Championship) (?:at|with)) $"
)
_CLUBS_LISTED = re.compile(
    r"\b(?:(?:spells|stints|loans|careers?|playing days) (?:at|with|for)"
    r"|(?:Serie [A-D]|League (?:One|Two)|[Dd]ivision|[Tt]ier|Bundesliga|Championship) (?:at|with)) "
    r"(?:[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,2}, )*"
    r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,2}(?P<last>,? and (?:then |later )?|, )$"
)
_MORE_LISTED = re.compile(r"(?:, [^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,2})*,? and (?:then )?[^\W\d_a-z]")
_LIST_ENDS = re.compile(r"[.,;:)]|$| (?:in|on|at|before|after|until|where|from|between|during|as|behind|did)\b")
_BRINGING = word_list("before_in_and_a_person")
_IN_A_JOB_BEFORE = re.compile(rf"\b(?:{any_word('taken_over_from')}) over(?: [a-z]+){{0,3}} from $")
_AND_FAN = re.compile(r"\b([a-z]+) and (?:[a-z-]+ ){0,2}(?:fan|supporter) $")
_CALLED = re.compile(rf"\b(?:[Kk]nown(?: [a-z]+){{0,3}} as|(?i:{any_word('called_so')})) [\"“'‘]$")
_MET_BEFORE = re.compile(rf"\b{any_word('matches_with')} (?:against|with|to|over|at|by) [A-ZÀ-Þ][a-z]+['’]s $")
_BEHIND_RESULTS = (" over ", " against ", " with ", " to ", " by ")
_PLAYED_BEFORE = re.compile(
    r"\b(?:(?:win|victory|triumph|defeat|draw|loss) (?:against|over|with|to|by)"
    r"|(?:lost|drew|won) \d+-\d+ (?:to|with|against)) $"
)
_OF_WHAT = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ff]ormer)(?: [a-z\d-]+){0,5} $")
_ROLE_BEHIND = re.compile(rf" (?:{any_word('of_a_place')})\b(?! [^\W\d_a-z])")
_OF_KIN = re.compile(rf"\b(?:{any_word('many_relatives')}),? (?:[^\W\d_]+(?:,|,? and) )+$")
_OF_SQUAD = re.compile(r" \([A-ZÀ-Þ][^()]{2,28}\)(?:[,;.]|,? and )")
_CLUB = "Club"
_IN_FULL = tuple(f" {words}" for words in sorted(word_list("clubs_in_full")))
_LONG_ENOUGH = 3
SHOUTED = 2  # how much capitals speak for another body
_PLAINLY = 3  # as much as tells that a name is that of another body
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{1,4}-[a-z]{2,5}")
_NOT_OF_TEAMS = word_list("not_of_teams")
_PERSONAL = word_list("personal")
NICKNAME = re.compile(
    r"(?:(?<=[^\W\d_] )|^)[\"“'‘]([^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'-]*){0,2})[\"”'’] (?=[^\W\d_a-z]|$)"
)
POSSESSIVES = ("'s", "’s", "'", "’")
QUOTES = ('"', "“", "'", "‘")
BRACKETS = str.maketrans("", "", "()")
_AMONG_WORDS = re.compile(r"(?:[a-z.!?] |[\"“'‘])$")
_WORD_BEHIND = re.compile(r"\),?(?: [a-z]|[\"”]|\.)")
SPEECH = re.compile(rf"\s*,?\s*(?:has |had |also |have |then |later )*(?:{any_word('behind_a_speaker')}|who|whose)\b")


@functools.cache
def _places() -> frozenset[str]:
    """What is no person's name by itself though it is written with a capital."""
    towns = (name.lower() for town, _, names in place_rows() for name in (town, *names))
    return frozenset(towns) | word_list("of_the_map_or_calendar")


@dataclass(slots=True)
class Candidate:
    """A stretch that may be a name, and what speaks for its being a person, a team or something else.

    `words`: how many capitalised words; `first`: it starts its sentence, so that its capital says nothing;
    `nickname`: what stands in quotes inside it; `english`: a dictionary has the word too; `alone`: nothing is tied to
    it, as words of that dictionary would be tied to others.
    """

    start: int
    end: int
    text: str
    sentence: int
    person: int = 0
    team: int = 0
    other: int = 0
    first: bool = False
    age: int | None = None
    roles: set[str] = field(default_factory=set)
    titled: bool = False
    nickname: str = ""
    english: bool = False
    alone: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1


@dataclass(slots=True)
class Word:
    """A capitalised word, or a small one of names; `first`: it starts its sentence or direct speech."""

    start: int
    end: int
    text: str
    possessive: bool
    hit: Hit | None
    first: bool


def is_of_two_syllables(name: str) -> bool:
    """Whether a name is written as given names of Korea are: "Ji-sung"; not what a role or an adjective is.

    >>> is_of_two_syllables("Ji-sung"), is_of_two_syllables("Full-back"), is_of_two_syllables("Jean-Luc")
    (True, False, False)
    """
    return _TWO_SYLLABLES.fullmatch(name) is not None and name.lower() not in name_words().roles


def is_half_in_brackets(text: str, one: Word, other: Word) -> bool:
    """Whether half a name was added to what somebody said: "(Rick) Holm played well", "I told Rick (Holm)".

    No list of names is meant: "Perrow (Holm) and Ashdale".
    """
    gap = text[one.end : other.start]
    if gap not in (") ", " (") or one.hit is not None or other.hit is not None:
        return False
    given, low = plain(one.text).lower() in given_names(), one.start - (gap == ") ")
    among_words = _AMONG_WORDS.search(text[max(0, low - 2) : low]) is not None
    if gap == ") ":
        return text[low : one.start] == "(" and (given or among_words)
    return given and among_words and _WORD_BEHIND.match(text, other.end) is not None


def bare(word: str) -> str:
    """A word without dots: "F.C." is "FC".

    >>> bare("F.C."), bare("St.")
    ('FC', 'St')
    """
    return word.replace(".", "")


def has_team_ending(word: str) -> bool:
    """Whether a word ends as names of clubs do that are one: "Konyaspor", "IJFC".

    >>> has_team_ending("Konyaspor"), has_team_ending("FC")
    (True, False)
    """
    return len(word) > _LONG_ENOUGH and word.endswith(tuple(word_list("team_endings")))


def begins_team(word: str) -> bool:
    """Whether a word begins names of clubs: "Deportivo", "F.C.".

    >>> begins_team("Deportivo"), begins_team("F.C."), begins_team("Rovers")
    (True, True, False)
    """
    return bare(word) in name_words().team_first


def ends_team(word: str) -> bool:
    """Whether a word ends names of clubs: "Rovers", "F.C.".

    >>> ends_team("Rovers"), ends_team("F.C."), ends_team("Holm")
    (True, True, False)
    """
    return bare(word) in name_words().team_last


def is_behind_role(text: str, word: Word) -> bool:
    """Whether a lower-case role noun stands right before a word."""
    before = _WORD_BEFORE.search(text, max(0, word.start - 24), word.start)
    return before is not None and before.group(1) in name_words().roles


class NameSigns:
    """Weighs the candidates of one article; `tag` and `is_common` as of `names.NameFinder`."""

    def __init__(self, text: str, tag: Callable[[int], str], is_common: Callable[[str], bool]) -> None:
        self.text, self.tag, self.is_common = text, tag, is_common
        self.lists: NameWords = name_words()

    def weigh(self, candidate: Candidate, piece: list[Word], sentence: Sentence) -> None:
        """Count what stands around the candidate for its being a person, a team, or something else."""
        text = self.text
        before = text[max(sentence.start, candidate.start - 48) : candidate.start]
        behind = text[candidate.end : min(sentence.end, candidate.end + 48)]
        self._weigh_its_words(candidate, piece)
        self._weigh_what_is_before(candidate, before, behind)
        self._weigh_what_is_behind(candidate, before, behind)
        if _ROLE_BEHIND.match(behind) and _OF_WHAT.search(before):
            candidate.other += 4  # "the 21-year-old West Riding striker"
        told_behind = _AGE_BEHIND.match(behind)
        if age := told_behind or _AGE_BEFORE.search(before):
            candidate.person += 3 if told_behind else 2
            candidate.age = int(age.group(1))
        if SPEECH.match(behind) or _SPEECH_BEFORE.search(before):
            candidate.person += 1

    def _weigh_its_words(self, candidate: Candidate, piece: list[Word]) -> None:
        """Count the candidate's own words: how many, how they are written, which a dictionary has."""
        lists = self.lists
        shapes = {word.text for word in piece}
        given, several = plain(piece[0].text).lower() in given_names(), candidate.words > 1
        if len(piece) > 2 and candidate.text.endswith(_IN_FULL):
            candidate.team += 5  # "Golden Eagles Football Club"
        elif len(piece) > 1 and (begins_team(piece[0].text) or ends_team(piece[-1].text) or piece[-1].hit is not None):
            candidate.team += 3 if given else 5
        elif (piece[0].text.startswith(lists.team_prefix) and len(piece) == 1) or has_team_ending(piece[-1].text):
            candidate.team += 2  # "Al-Nasr", "Konyaspor"
        elif len(piece) == 2 and piece[-1].text == _CLUB and not self.is_common(piece[0].text.lower()):
            candidate.team += 3  # "Masafi Club", no "Golf Club"
        elif shapes & lists.organisation_words:
            candidate.other += 3
        if any(word.text[0].islower() for word in piece[1:-1]):
            candidate.person += 2  # "Erik ten Hag"
        if candidate.titled:
            candidate.person += 3
        if candidate.roles:
            candidate.person += 2
        if several and is_of_two_syllables(piece[-1].text):
            candidate.person += 4
        elif several:
            candidate.person += 3 if given else 1
        elif candidate.text.isupper() or (
            any(c.isupper() for c in candidate.text[2:])
            and candidate.text[:2] not in ("Mc", "O'", "De", "Di", "Le", "La", "Da")
            and "-" not in candidate.text
            and candidate.text[:3] != "Mac"
        ):
            candidate.other += SHOUTED
        elif candidate.text.isascii() and self.is_common(low := candidate.text.lower()):  # no English word is "Sané"
            candidate.english = not candidate.first and low not in given_names()
            candidate.alone = low not in _places() and self._is_alone(candidate)
        elif candidate.first and self.tag(candidate.start):
            candidate.person += 1  # no dictionary has it, so that it is a name although every first word has a capital

    def _is_alone(self, candidate: Candidate) -> bool:
        """Whether a word stands by itself: "signed Rice", but "his Achilles gave way", "Class of 92", "Dec. 26"."""
        behind = _NEXT.match(self.text, candidate.end)
        if behind is not None and (behind[1] == "of" or self.tag(behind.start(1)).startswith("NN")):
            return False
        if _TIED_BEHIND.match(self.text, candidate.end):
            return False
        before = _LAST_WORD.search(self.text, max(0, candidate.start - 20), candidate.start)
        return before is None or self.tag(before.start(1)) not in _BEFORE_NOUNS

    def _weigh_what_is_before(self, candidate: Candidate, before: str, behind: str) -> None:
        """Count the words in front: a role, "in", "the"."""
        lists = self.lists
        words, alone = _WORD.findall(before), candidate.words == 1
        next_to = words[-1] if words and before.endswith(f"{words[-1]} ") else ""
        if words and before.endswith((" ", "\u00a0")) and before.rstrip()[-1] not in ",.;:)":
            if words[-1].lower() in _FIELDS and words[-2:-1] == ["of"]:
                words = words[:-2]  # "director of football Rick Holm"
            last = words[-1].lower() if words else ""
            if last in lists.roles and self.tag(candidate.start - 1 - len(last)) in _VERB_TAGS:
                candidate.team += 2 * alone  # "to coach Utrecht"
            elif last in lists.roles:
                candidate.person += 3
                former = any(word.lower().partition("-")[0] in ("former", "ex") for word in words[-6:])
                candidate.roles.update(("former " if former else "") + role for role in _roles_before(words, lists))
            elif last in lists.team_nouns:
                candidate.team += 2
        elif words and words[-1].lower() in lists.roles and _BEFORE_COMMA.search(before):
            candidate.person += 2
            if _CLOSES.match(behind):  # "the coach, Rick Holm, said", but "asked about his coach, Rick Holm said"
                candidate.roles.add(words[-1].lower())
        if (told := _AND_FAN.search(before)) and told[1] in lists.roles:
            candidate.person += 2
            candidate.roles.add(told[1])
        if before.endswith((", ", " and ")) and _OF_KIN.search(before):
            candidate.person += 3
        if alone and _IN_A_JOB_BEFORE.search(before):
            candidate.person += 2
        if _CLUB_BEFORE.search(before) or (alone and _MET_BEFORE.search(before)):
            candidate.team += 3
        if (listed := _CLUBS_LISTED.search(before)) is not None:
            goes_on = _LIST_ENDS if "and" in listed["last"] else _MORE_LISTED
            candidate.team += 3 * (goes_on.match(behind) is not None)  # "spells at A, B and C"
        if (
            before.endswith(_BEHIND_RESULTS)
            and _PLAYED_BEFORE.search(before)
            and not self.text.startswith(POSSESSIVES, candidate.end)
        ):
            candidate.team += 4  # "a 2-1 win over Graz AK"
        if before.endswith(QUOTES) and _CALLED.search(before):
            candidate.other += 6  # 'known as "The Tower"'
        if next_to in ("the", "The"):
            candidate.other += 3 * (not is_before_what_teams_have(behind, self.tag, candidate.end))
        elif next_to == "in" and len(words) > 1 and words[-2].lower() in _BRINGING:
            candidate.person += 1  # "brought in Rick Holm"
        elif alone and next_to in ("in", "at", "from", "near"):
            candidate.other += 1
        elif alone or next_to not in ("in", "at") or is_behind_what_teams_follow(before):
            pass  # "his time at Loma Verde"
        elif not _TURNED_TO.search(before):
            candidate.other += 2  # but "interested in Rick Holm"

    def _weigh_what_is_behind(self, candidate: Candidate, before: str, behind: str) -> None:
        """Count the words behind: "'s captain Rick" of a team, what only people do."""
        lists = self.lists
        follow, alone = _BEFORE_CAPITAL.match(behind), candidate.words == 1
        if follow and follow.group(1) in lists.roles:
            if follow.group(1) in _NOT_OF_TEAMS:
                candidate.person += 1
            else:
                candidate.team += 2
        elif (
            not alone
            and before.endswith(" as ")
            and (follow := _OFFICE_AT.match(behind))
            and follow.group(1) in lists.roles
        ):
            candidate.team += 3  # "quits as Marlow Rangers head coach"
        if alone and _OF_SQUAD.match(behind):
            candidate.person += 3  # "Coyne (Burnley), Jones (Wolves)"
        if _OF_A_MANAGER.match(behind):
            candidate.person += 2
        if _OF_A_PLAYER.match(behind):
            candidate.person += 2  # "from Holm's corner", "in Rick Holm's contract"
        if alone and _HIS_CLUB.match(behind):
            candidate.team += 3
        if alone and _OFFICE_BEHIND.match(behind):
            candidate.person += 2  # "Deco, the Catalans' sporting director, said"
        if told := _TOLD_BEHIND.match(behind):
            candidate.person += 3 * (told.group("relative") in _RELATIVES)
            candidate.other += 3 * (told.group("body") is not None and alone)
        if not alone and candidate.text.isupper() and behind.startswith(":"):
            candidate.other += 3  # "TRANSFER DIARY: Holm waits"
        if candidate.text.isupper() and self._is_heading(candidate):
            candidate.other += 6  # the "DON DEAL" of Aberdeen
        if candidate.other < _PLAINLY:
            candidate.team += team_signs(before, behind, self.tag, candidate.end)
        follow = _NEXT.match(behind)
        if follow and follow.group(1) in _PERSONAL:
            candidate.person += 1

    def _is_heading(self, candidate: Candidate) -> bool:
        """Whether a candidate is a line of its own whose last word is no name, but an ordinary one."""
        start, end = candidate.start, candidate.start + len(candidate.text)
        alone = self.text[start - 1 : start] in ("", "\n") and self.text[end : end + 1] in ("", "\n")
        return alone and self.is_common(plain(candidate.text.split()[-1]).lower())


def _roles_before(words: list[str], lists: NameWords) -> set[str]:
    roles = set()
    for word in reversed(words):
        if word.lower() not in lists.roles:
            break
        roles.add(word.lower())
    return roles


def has_first_name(text: str, surname: str, but: Collection[str]) -> bool:
    """Whether a text gives a surname a first name, none of `but`, wherever else it stands behind a capital."""
    named = re.finditer(rf"\b([A-ZÀ-Þ][^\W\d_]+) {re.escape(surname)}\b", text)
    before = {one[1] for one in named} - set(but)
    return any(plain(one).lower() not in name_words().capitals and plain(one).lower() not in but for one in before)
