"""The person named right behind or right before a noun that tells what somebody is to another."""

from .document import Document, LocalEntity, Mention, Sentence
from .tokens import Token


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
