"""A title: a role noun with the teams it names, the person who holds it and whether he still does."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .document import Mention, Sentence
from .schema import Role

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

_TOLD_TO_BE, _OF_ANY = frozenset(("copula", "apposition")), frozenset(("of", "who", "whose"))


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
