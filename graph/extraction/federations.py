"""Which national team a football federation acts for: "the Danish FA has sacked X", "the Football Union of Russia"."""

from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .words import word_list

if TYPE_CHECKING:
    from .gazetteer import Matcher
    from .tokens import Token

_BEFORE = ("amod", "compound", "nmod", "poss", "det", "case")


def team_of_federation(document: Document, sentence: Sentence, noun: "Token") -> Mention | None:
    """The country that a federation's name tells; None for other nouns, and for the bodies of other trades.

    "The Scottish Rugby Union" and "the German players' association" send out no football team.
    """
    if noun.lower_ not in word_list("federations") and not _is_short_for_one(noun):
        return None
    country: Mention | None = None
    places = [one for one in noun.doc[noun.left_edge.i : noun.i] if one.dep_ in _BEFORE]
    places += [one for child in noun.children if child.lower_ == "of" for one in child.children]
    for one in places:
        mention = document.mention_at(sentence, one)
        if mention is not None and mention.entity.type == "NationalTeam":
            country = mention
        elif one.lower_ not in word_list("of_a_federation") | word_list("federations"):
            return None
    return country


def is_federation(name: str, matcher: "Matcher") -> bool:
    """Whether a name is that of a country's federation, and no other body's: "Royal Spanish Football Federation"."""
    *words, last = name.split()
    if last.lower() not in word_list("federations"):
        return False
    befores = (f"{before} " for before in ("", *words))
    rest = {word.lower() for word, before in zip(words, befores, strict=False) if not matcher.country_of(word, before)}
    return rest <= word_list("of_a_federation") and len(rest) < len(words)


def ends_a_body(sentence: Sentence, team: Mention) -> bool:
    """Whether a country ends the name of who runs its game: "Football Federation Australia"."""
    assert sentence.span is not None
    before = next((one for one in reversed(sentence.span) if sentence.char_end(one) <= team.start), None)
    if team.entity.type != "NationalTeam" or before is None or not before.text[:1].isupper():
        return False
    return before.lower_ in word_list("before_a_country")


def _is_short_for_one(letters: "Token") -> bool:
    """Whether letters in brackets are a federation's, whose name the parser hangs on them: "the German FA (DFB)"."""
    before = letters.doc[max(0, letters.i - 2) : letters.i]
    return len(before) > 1 and before[1].text == "(" and before[0].lower_ in word_list("federations")
