"""The name behind a preposition that the parser hung elsewhere, looked for along the words."""

from typing import TYPE_CHECKING

from .document import PERSON, Document, LocalEntity, Mention, Sentence
from .fillers import Filler
from .prepositions import is_denied
from .usage import FINITE, is_verb, opens_clause
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_OF_CLUBS = word_list("said_of_clubs")
_CLAUSE_WORDS = frozenset(
    [
        "who",
        "which",
        "that",
        "where",
        "when",
        "while",
        "after",
        "before",
        "because",
        "if",
        "but",
        "whose",
        "following",
        "despite",
        "amid",
        "since",
    ]
)
_OPPOSING, _SIDES = word_list("opposing"), word_list("singular_team")
_REACH, _PHRASE, _LONGEST_ROLE = 20, 6, 3


def named_along(
    document: Document, sentence: Sentence, want: str, preposition: str, token: "Token", avoid: LocalEntity | None
) -> list[Filler]:
    """The name behind a preposition that stands, along the words, in the predicate's own stretch."""
    if token.dep_ == "compound":
        return []  # "signed striker X for T": what stands behind the name is the verb's
    doc, start = token.doc, token.i + 1
    aside = _behind_aside(token, preposition) if is_verb(token) else 0
    for at in range(aside or start, min(len(doc), (aside or start) + _REACH)):
        if doc[at].tag_ in FINITE or doc[at].text in ";:" or doc[at].lower_ in _CLAUSE_WORDS:
            break
        if at > start and doc[at].tag_ == "VB" and doc[at - 1].tag_ == "TO" and doc[at].dep_ == "advcl":
            break  # "left it late to win the game for T"
        above = token if at == aside else doc[at].head
        if above.pos_ in ("ADV", "ADJ") and above.dep_ != "pobj" and above != token:  # but "on a free from X"
            continue
        if opens_clause(doc[at]):
            break
        misread = doc[at].tag_ == "TO" and above.tag_ == "VBN"
        if doc[at].lower_ != preposition or (is_verb(above) and above not in (token, token.head) and not misread):
            continue
        if is_denied(doc[at]):
            continue  # "left not for T but for U"
        inner = next((one for one in above.ancestors if is_verb(one)), token)
        if token.i < inner.i < at and inner is not token.head and above.pos_ == "NOUN":
            continue  # "joined T, replaced by the signing of X from U"
        for behind in range(at + 1, min(len(doc), at + _PHRASE)):
            mention = document.mention_at(sentence, doc[behind])
            if mention is not None and mention.start == sentence.char(doc[behind]):
                if mention.entity.type == "Competition" or mention.kind == "demonym":
                    continue
                if mention.entity.is_person and _is_owner(doc, behind):
                    break
                if mention.entity.is_team and _is_whose(document, sentence, doc, mention):
                    break
                if mention.entity.fits(want) and mention.entity is not avoid and mention.kind != "place":
                    return [Filler(mention, doc[behind], preposition, 2)]
                break
            if doc[behind].tag_ in (*FINITE, "VB") or doc[behind].pos_ in ("PUNCT", "ADP", "PRON"):
                break
            if doc[behind].dep_ == "pcomp":
                break  # "is open to leaving T"
    return []


def _is_owner(doc: "list[Token]", first: int) -> bool:
    """Whether a name that begins at `first` only tells whose something is: "paid for X's mistakes"."""
    last = first
    while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
        last += 1
    return last + 1 < len(doc) and doc[last + 1].tag_ == "POS"


def _is_whose(document: Document, sentence: Sentence, doc: "list[Token]", team: Mention) -> bool:
    """Whether a team only tells whose player somebody is, or whom it meets: "a move for T striker X", "T's rivals"."""
    behind = (one for one in doc if sentence.char(one) >= team.end)
    for at, one in enumerate(behind):
        named = document.mention_at(sentence, one)
        if named is not None:
            return at > 0 and named.entity.is_person
        if at > 0 and one.lower_ in _OPPOSING:
            return True
        if at == _LONGEST_ROLE or not (one.tag_ in ("POS", "HYPH") or one.pos_ in ("NOUN", "ADJ")):
            return False
    return False


def _behind_aside(verb: "Token", preposition: str) -> int:
    """Where a preposition stands behind a clause on the object: "sold X, who scored twice, to Y"; 0 for nowhere."""
    doc = verb.doc
    opened = next((i for i in range(verb.i + 1, min(len(doc) - 1, verb.i + 9)) if doc[i].text == ","), 0)
    if not opened or doc[opened + 1].lower_ not in ("who", "whose", "which", "whom"):
        return 0
    closed = next((i for i in range(opened + 3, min(len(doc) - 1, opened + 25)) if doc[i].text == ","), 0)
    return closed + 1 if closed and doc[closed + 1].lower_ == preposition else 0


def dangling(
    document: Document, sentence: Sentence, want: str, token: "Token", avoid: LocalEntity | None
) -> list[Filler]:
    """Whom a participle at the start of its sentence is about: the only person that the rest names."""
    if want != PERSON or token.dep_ != "advcl" or token.i > token.head.i or token.left_edge.i > 1:
        return []
    edge = sentence.char_end(token.right_edge)
    named = {one.entity.id: one for one in document.mentions_in(sentence) if one.entity.is_person and one.start >= edge}
    if len(named) != 1:
        return []
    mention = next(iter(named.values()))
    return [Filler(mention, None, "dangling", 2)] if mention.entity is not avoid else []


def is_of_club_before(document: Document, sentence: Sentence, participle: "Token") -> bool:
    """Whether a participle tells who runs the club right before it: "has joined Everton, managed by X"."""
    doc, at = participle.doc, participle.i - 1
    named = doc[at - (doc[at].text == ",")] if at > 0 else None
    if participle.lower_ not in _OF_CLUBS or named is None:
        return False
    if named.lower_ in _SIDES and named.head.lower_ == "against":
        return True  # "played against a Leeds side managed by X", for whom he did not play
    mention = document.mention_at(sentence, named)
    return mention is not None and mention.entity.is_team
