"""Whom a plural goes on to name: "eight managers, among them X, Y and Z", "his assistants, including X"."""

from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .document import Document, Mention, Sentence
from .lexicon import Lexicon

if TYPE_CHECKING:
    from .tokens import Token

_JOINTS = frozenset((",", "and", "&", "or", "plus", ";"))
_DASHES = frozenset(("-", "–", "—"))
_BEING = frozenset(("are", "were", "include", "includes", "included"))
_OF_LISTS = _JOINTS | frozenset("()")
_LIKE = frozenset(("like", "as", "including", "notably", "namely", ":"))
_REACH, _AMONG_THEM = 8, ["among", "them"]
_LONGEST = 5


def named_behind(document: Document, sentence: Sentence, noun: "Token", lexicon: Lexicon) -> list[Mention]:
    """The people whom the words behind a plural noun name as some of those it means; [] where they name none.

    A name may have a few words before it, as "the Welshman" or "ex-Leeds defender", but no other name.
    """
    found = _listed_at(document, sentence, noun.doc, _behind_mark(noun, lexicon.any_of("exemplifying")))
    return found or _named_among_them(document, sentence, noun)


def _named_among_them(document: Document, sentence: Sentence, noun: "Token") -> list[Mention]:
    """The people named behind a plural before "among them": "six managers in five years, X and Y among them"."""
    doc = noun.doc
    for at in range(noun.i + 1, min(len(doc) - 2, noun.i + _REACH)):
        if doc[at].text != ",":
            continue
        found = _listed_at(document, sentence, doc, at + 1)
        behind = [one.lower_ for one in doc if found and sentence.char(one) >= found[-1].end]
        return found if behind[:2] == _AMONG_THEM else []
    return []


def named_beside(document: Document, sentence: Sentence, noun: "Token", first: Mention) -> list[Mention]:
    """The others named right behind a plural noun that stands for the first of them: "the brothers X and Y"."""
    at = noun.i + 1
    at += at < len(noun.doc) and noun.doc[at].text == ","  # "by two businessmen, X and Y"
    found = _listed_at(document, sentence, noun.doc, at) if noun.tag_ == "NNS" else []
    return found[1:] if found and found[0].entity is first.entity else []


def named_with(
    document: Document, sentence: Sentence, first: Mention, doc: "list[Token]", marks: frozenset[str]
) -> list[Mention]:
    """The others whom words like "along with" name right behind somebody: "X, as well as the coach Y, has left"."""
    at = next((one.i for one in doc if sentence.char(one) >= first.end), len(doc))
    at += at < len(doc) and doc[at].text == ","
    words = [one.lower_ for one in doc[at : at + 3]]
    length = next((n for n in (3, 2, 1) if " ".join(words[:n]) in marks), 0)
    return _listed_at(document, sentence, doc, at + length) if length else []


def named_behind_clause(document: Document, sentence: Sentence, noun: "Token", lexicon: Lexicon) -> list[Mention]:
    """The people whom a list behind the clause of a plural subject names: "three players have left: X, Y and Z"."""
    if not _is_of_people(noun, lexicon):
        return []
    doc, marks = noun.doc, lexicon.any_of("exemplifying")
    found: list[Mention] = []
    if noun.head.lower_ in _BEING and noun.dep_ == "nsubj" and noun.head.i > noun.i + 1:
        found = _listed_at(document, sentence, doc, noun.head.i + 1)  # "the players released were X and Y"
    for at in range(noun.i + 2, 0 if found else len(doc) - 2):
        if doc[at].text == ":" or (doc[at].text in _DASHES and doc[at - 1].whitespace_):
            found = _listed_at(document, sentence, doc, at + 1)
            break
        if doc[at].text == ",":
            behind = next((n for n in (1, 2) if " ".join(one.lower_ for one in doc[at + 1 : at + 1 + n]) in marks), 0)
            if behind:
                found = _listed_at(document, sentence, doc, at + 1 + behind)
                break
    after = next((one for one in doc if found and sentence.char(one) >= found[-1].end), None)
    return found if after is not None and after.text in ".;,)" else []


def kind_of_list(document: Document, sentence: Sentence, person: Mention, lexicon: Lexicon) -> str | None:
    """The kind of those whom a plural goes on to name, their clubs in brackets: "managers like X (T), Y (U)"."""
    assert sentence.span is not None
    doc = sentence.span
    at = next((one.i for one in doc if sentence.char(one) >= person.start), 0) - 1
    while at > 0 and (doc[at].lower_ in _OF_LISTS or document.mention_at(sentence, doc[at]) is not None):
        at -= 1
    if at < 1 or doc[at].lower_ not in _LIKE:
        return None
    for noun in reversed(doc[max(0, at - _REACH) : at]):
        role = lexicon.role_of(lexicon.lemma(noun.text, "noun")) if noun.tag_ in ("NNS", "NNPS") else None
        if role is not None or noun.text in ".;:":
            return role.kind if role is not None else None
    return None


def _is_of_people(noun: "Token", lexicon: Lexicon) -> bool:
    """Whether a plural is one of players, coaches or people of any kind: "four Everton players", "two men"."""
    lemma = lexicon.lemma(noun.text, "noun")
    return noun.tag_ == "NNS" and (lexicon.role_of(lemma) is not None or lemma in lexicon.any_of("people_nouns"))


def _listed_at(document: Document, sentence: Sentence, doc: "list[Token]", at: int) -> list[Mention]:
    """The people of a list that starts at a word; [] where none does, as at 0."""
    found: list[Mention] = []
    while 0 < at < len(doc):
        start = at
        mention = document.mention_at(sentence, doc[at])
        while at < len(doc) - 1 and at - start < _LONGEST and (mention is None or not mention.entity.is_person):
            own = doc[at].tag_ == "POS"  # "Lorient's X"
            if not own and (doc[at].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "PUNCT") or doc[at].text in ".,;:"):
                return found
            at += 1
            mention = document.mention_at(sentence, doc[at])
        if mention is None or not mention.entity.is_person:
            break
        found.append(mention)
        while at < len(doc) and sentence.char(doc[at]) < mention.end:
            at += 1
        if at + 1 < len(doc) and doc[at].lower_ == "in" and doc[at + 1].lower_ in MONTHS:
            at += 2
        joint = at
        while at < len(doc) and doc[at].lower_ in _JOINTS:
            at += 1
        if at == joint:
            break
    return found


def _behind_mark(noun: "Token", marks: frozenset[str]) -> int:
    """Where the names start that words like "among them" announce behind a noun; 0 where none do."""
    doc = noun.doc
    for at in range(noun.i + 1, min(len(doc) - 1, noun.i + _REACH)):
        words = " ".join(one.lower_ for one in doc[at : at + 2])
        if words in marks:
            return at + 2
        if doc[at].lower_ in marks:
            return at + 1
        if doc[at].text in ".;" or doc[at].tag_ in ("VBD", "VBZ", "VBP", "MD"):
            break
    return 0
