"""A title: a role noun with the teams it names, the person who holds it and whether he still does."""

import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .schema import Role
from .usage import is_of_his_time, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

_TOLD_TO_BE, _OF_ANY = frozenset(("copula", "apposition")), frozenset(("of", "who", "whose"))
_UNTIL, _AT = frozenset(("until", "till")), frozenset(("at", "with"))
_BYGONE_END = word_list("bygone_ends")
_IN_HIS_DAY = re.compile(
    r"(?:[^,;:.()“”\"]|, (?=[A-ZÀ-Þ]))*?\bin "
    r"(?:(?:his|her|their) (?:younger )?(?:(?:playing )?days?|youth|prime|pomp|heyday|playing career)"
    r"|the (?:19\d0s|seventies|eighties|nineties|noughties|[6-9]0s))\b"
)
_LONGEST_LIST, _LONGEST_TIME = 18, 9
_AT_THE_TIME = frozenset(
    (("at", "the", "time"), ("at", "that", "time"), ("at", "that", "point"), ("in", "those", "days"))
)


@dataclass(slots=True, eq=False)
class Title:
    """A role noun in its phrase: tokens `first`..`last` of the sentence, the role noun ending at `last`.

    `elsewhere`: its body is none of the teams ("Fifa president"), so that no team goes without saying; `ordinal`: it
    tells what he is among many ("the first England coach to ..."), not that he was made it; `still`: whose he is now
    ("T's former U striker"), `now`: as the same as before ("former U and current T boss"); `of_league`: all it tells of
    where is the league ("former La Liga coach X").
    """

    role: Role
    sentence: Sentence
    head: "Token"
    first: int
    last: int
    noun: str
    teams: list[Mention] = field(default_factory=list)
    holders: list[Mention] = field(default_factory=list)
    how: str = ""
    status: str = "current"
    owner: Mention | None = None
    youth: bool = False
    elsewhere: bool = False
    article: str = ""
    ordinal: bool = False
    partner: "Title | None" = None
    still: Mention | None = None
    now: bool = False
    of_league: bool = False

    @property
    def is_capped(self) -> bool:
        """Whether it is of a country's player, who acts for a club or for himself: "the Wales international"."""
        return self.role.kind == "player" and bool(self.teams) and self.teams[0].entity.type == "NationalTeam"

    def tells(self, word: "Token") -> bool:
        """Whether a participle in the phrase tells why it is so no more: "the sacked T manager"."""
        return word.dep_ == "amod" and self.first <= word.i + 1 <= self.last


def is_one_of_coaches(title: Title, lexicon: "Lexicon") -> bool:
    """Whether "a coach" is one of several: "joined T as a coach", "is a coach at T"; not "won it as a coach".

    So is a "fellow coach".
    """
    if title.noun == "coach" and not title.teams and is_of_fellow(title):
        return True
    if title.noun != "coach" or title.article != "a" or title.first != title.last - 1:
        return False
    if title.first and title.head.doc[title.first - 1].lower_ == "as":
        above = title.head.head.head
        return title.how == "as" and lexicon.lemma(above.text, "verb") in lexicon.any_of("taken_on")
    behind = title.head.doc[title.last + 1 : title.last + 2]
    return title.how in _TOLD_TO_BE and all(one.lower_ not in _OF_ANY for one in behind)


def is_of_fellow(title: Title) -> bool:
    """Whether a title is of somebody who is the same as another: "fellow manager X", "his fellow coach X"."""
    return any(one.lower_ == "fellow" for one in title.head.doc[title.first : title.last])


def _words_on(behind: "list[Token]") -> str:
    """The words behind a title up to the verb, as far as a list of teams may go."""
    row = behind[0].doc[behind[0].i : behind[0].i + _LONGEST_LIST]
    return " ".join(one.text for one in itertools.takewhile(lambda one: not is_verb(one), row))


def is_over(document: Document, behind: "list[Token]") -> bool:
    """Whether the words behind a title say until when it was held: "the T manager until 2019", "until last summer".

    Or that it was so then: "the T manager at the time", "a striker for T and U in his day".
    """
    if behind and _IN_HIS_DAY.match(_words_on(behind)):
        return True
    held = itertools.takewhile(lambda one: one.text.isalnum() and not is_verb(one), behind)
    told = [one.lower_ for one in held]
    if any(tuple(told[at : at + 3]) in _AT_THE_TIME for at in range(len(told) - 2)):
        return True
    place = next((at for at, one in enumerate(behind) if one.lower_ in _UNTIL or not one.text.isalnum()), len(behind))
    if place + 1 >= len(behind) or behind[place].lower_ not in _UNTIL:
        return False
    until = [one.lower_ for one in behind[place + 1 : place + 3]]
    written = document.article.date
    year = next((word for word in until if len(word) == 4 and word.isdigit()), None)
    return until[0] in _BYGONE_END or bool(year and written and year < written[:4])


def is_told_until(tokens: "list[Token]", first: int) -> bool:
    """Whether what stands before a title tells until when it was held, or that it was so then: "until May T boss"."""
    if first and tokens[first - 1].lower_ == "as":
        return is_of_his_time(tokens, first)  # "during his time as the T manager"
    before = [one.lower_ for one in tokens[max(0, first - _LONGEST_TIME) : first]]
    before = before[len(before) - before[::-1].index(",") :] if "," in before else []
    return tuple(before[:3]) in _AT_THE_TIME or (bool(before) and before[0] in _UNTIL)


def has_place_behind(document: Document, title: Title) -> bool:
    """Whether a team stands right behind "at" or "with" and an office: "his manager at Hull"."""
    doc, at = title.head.doc, title.last + 1
    if at + 1 >= len(doc) or doc[at].lower_ not in _AT:
        return False
    named = document.mention_at(title.sentence, doc[at + 1])
    return named is not None and named.entity.is_team


def is_told_of(token: "Token") -> bool:
    """Whether a word tells what its subject did: "T sacked manager X", but "the sacked manager X"."""
    return is_verb(token) and any(child.dep_ == "nsubj" and child.i < token.i for child in token.children)


def may_hold(mention: Mention, name: "Token", title: Title) -> bool:
    """Whether a name is of somebody who may have a title; clubs have companies for owners, too.

    Not so who acts in a clause on it: "the first player Rick Holm signed".
    """
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    if name.dep_ == "nsubj" and name.head.dep_ == "relcl" and name.head.head is title.head:
        return False
    return mention.entity.is_person or (title.role.kind == "owner" and mention.entity.type == "Organisation")


def is_of_what_was_done(behind: "Token") -> bool:
    """Whether "recently" tells of what was done to somebody, by the word behind it: "the recently-appointed coach"."""
    return behind.text == "-" or behind.tag_ in ("VBN", "VBD", "JJ")


def is_series(document: Document, title: Title, words: "list[Token]", former: Collection[str]) -> bool:
    """Whether words end with what opens "the former A, B(, and C striker)", and not "beat A, (and C striker X)"."""
    at, comma = len(words) - 1, True
    while at > 0 and comma:
        team = document.mention_at(title.sentence, words[at])
        if team is None or not team.entity.is_team:
            return False
        while at > 0 and title.sentence.char(words[at]) >= team.start:
            at -= 1
        comma = words[at].text == ","
        at -= comma
    return words[max(at, 0)].lower_ in former or words[max(at, 0)].text == "-"
