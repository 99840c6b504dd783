"""The person named right beside a noun that tells what somebody is to another, and the team behind "rivals"."""

from .document import Document, LocalEntity, Mention, Sentence
from .tokens import Token
from .usage import FINITE
from .words import word_list

_TOLD_BEHIND = word_list("before_a_club") | {"club", "side"}


def name_beside(
    document: Document, sentence: Sentence, noun: Token, avoid: LocalEntity | None
) -> tuple[Mention, Token] | None:
    """Return who is named beside `noun`, with the token: "his team-mate X", "his brother, X", "X, once his coach,".

    `avoid` is whom the noun is told of, who cannot be meant.
    """
    doc, first = noun.doc, noun.left_edge.i
    behind = noun.i + 1
    if behind < len(doc) and doc[behind].lower_ in (",", "-", "–"):
        behind += 1
    apart = first > 1 and doc[first - 1].text in (",", "-", "–") and doc[first].lower_ not in ("and", "or")
    for at in (behind, *([first - 2] if apart else [])):
        mention = document.mention_at(sentence, doc[at]) if at < len(doc) else None
        if mention is not None and mention.entity.is_person and mention.entity is not avoid:
            return mention, doc[at]
    return None


def team_between_commas(document: Document, sentence: Sentence, noun: Token) -> Mention | None:
    """The team that tells who "the club's rivals, X," are, whatever the parser made of it."""
    doc, at = noun.doc, noun.i + 2
    if noun.lower_ not in _TOLD_BEHIND or at >= len(doc) or doc[at - 1].text != ",":
        return None
    named = document.mention_at(sentence, doc[at])
    if named is None or not named.entity.is_team or named.start != sentence.char(doc[at]):
        return None
    behind = next((one.text for one in doc[at:] if sentence.char(one) >= named.end), ".")
    return named if behind in (",", ".") else None


def told_of(document: Document, sentence: Sentence, participle: Token) -> Mention | None:
    """The person right before the comma whom a participle tells of: "left by Rick Holm, (recently) sacked in May"."""
    token, first = participle, participle.left_edge.i
    alone = token.tag_ == "VBN" and token.dep_ in ("acl", "advcl") and first > 1
    alone = alone and all(one.pos_ == "ADV" for one in token.doc[first : token.i])
    if not alone or token.doc[first - 1].text != "," or token.head.i > token.i:
        return None
    if all(one.tag_ not in FINITE for one in token.doc):
        return None  # "Everton, coached by Rick Holm, lost": the verb of the whole sentence
    mention = document.mention_at(sentence, token.doc[first - 2])
    return mention if mention is not None and mention.entity.is_person else None


def apposed(document: Document, sentence: Sentence, word: Token) -> Mention | None:
    """The person right before the comma behind whose name a preposition stands: "Y, and X, once of T,"."""
    if word.pos_ != "ADP" or word.i < 3:
        return None
    comma = next((one for one in reversed(word.doc[1 : word.i]) if one.pos_ != "ADV"), word)
    mention = document.mention_at(sentence, word.doc[comma.i - 1]) if comma.text == "," else None
    return mention if mention is not None and mention.entity.is_person else None
