"""Which national team a football federation acts for: "the Danish FA has sacked X", "the Football Union of Russia"."""

from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .lexicon import Lexicon

if TYPE_CHECKING:
    from .tokens import Token

_BEFORE = ("amod", "compound", "nmod", "poss", "det", "case")


def team_of_federation(document: Document, sentence: Sentence, noun: "Token", lexicon: Lexicon) -> Mention | None:
    """The country that a federation's name tells; None for other nouns, and for the bodies of other trades.

    "The Scottish Rugby Union" and "the German players' association" send out no football team.
    """
    if noun.lower_ not in lexicon.any_of("federations"):
        return None
    country: Mention | None = None
    places = [child for child in noun.children if child.dep_ in _BEFORE]
    places += [one for child in noun.children if child.lower_ == "of" for one in child.children]
    for one in places:
        mention = document.mention_at(sentence, one)
        if mention is not None and mention.entity.type == "NationalTeam":
            country = mention
        elif one.lower_ not in lexicon.any_of("of_a_federation"):
            return None
    return country
