"""Rumours that what follows them denies: "he was linked with T, but denied the reports", "The striker denied that.".

So does somebody who calls them what is not true: "he described reports of a move to T as nonsense".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .document import Document, Sentence
from .drafts import Draft
from .lexicon import Lexicon
from .usage import OBJECTS, is_verb

if TYPE_CHECKING:
    from .tokens import Token

_THAT = frozenset(("that", "this", "it"))
_SUCH = frozenset(("the", "these", "those", "this", "that", "such", "any", "all", "his", "her", "their"))
_OF_WHAT = ("acl", "relcl", "ccomp", "prep", "appos")
_LEADING = ("ROOT", "conj", "ccomp")
_NEWS = "news"  # of "fake news" the first word says it
_HAVING = frozenset(("has", "have", "had"))
_QUOTES = frozenset(('"', "“", "”", "'", "‘", "’"))


def with_denials(document: Document, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Turn round the rumours that the rest of their sentence, or the next one, denies without repeating them."""
    found: dict[int, Token | None] = {}
    judged: dict[int, tuple[Token, Token] | None] = {}
    turned = []
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if draft.certainty in ("rumoured", "reported") and not spec.state and not draft.wording.disowned:
            at = draft.sentence.index
            if at not in judged:
                judged[at] = _judged(draft.sentence, lexicon)
            if (told := judged[at]) is not None and told[0].i < draft.predicate.i:
                draft = _denied(draft, draft.sentence, told[1])
            for index in (at, at + 1):
                if index not in found:
                    found[index] = _denial(document, index, lexicon)
            here, behind = found[at], found[at + 1]
            if here is not None and all(one.i < here.i for one in draft.tokens):
                draft = _denied(draft, draft.sentence, here)
            elif behind is not None and _opens(behind):
                draft = _denied(draft, document.sentences[at + 1], behind)
        turned.append(draft)
    return turned


def _denied(draft: Draft, sentence: Sentence, denial: "Token") -> Draft:
    """A rumour turned round, which rests on the words of its denial, too."""
    last = max((denial, *(one.right_edge for one in denial.children if one.dep_ in OBJECTS)), key=_place)
    wording = replace(draft.wording, denied=True, disowned=True)
    return replace(draft, certainty="denied", wording=wording, denied_until=sentence.char_end(last))


def _denial(document: Document, index: int, lexicon: Lexicon) -> "Token | None":
    """The verb of a sentence that denies what was told before it."""
    if index >= len(document.sentences):
        return None
    sentence = document.sentences[index]
    return next(_denials(sentence.span or [], sentence, lexicon), None)


def _denials(span: "list[Token]", sentence: Sentence, lexicon: Lexicon) -> "Iterator[Token]":
    denying, hearsay = lexicon.any_of("denying"), lexicon.any_of("hearsay_nouns")
    for token in span:
        if not is_verb(token) or lexicon.lemma(token.text, "verb") not in denying or sentence.in_quote(token):
            continue
        said = [one for one in token.children if one.dep_ in (*OBJECTS, "nsubjpass")]
        meant = any(one.lower_ in _THAT and not one.children for one in said) or any(
            lexicon.lemma(one.text, "noun") in hearsay
            and any(child.lower_ in _SUCH for child in one.children)
            and not any(child.dep_ in _OF_WHAT for child in one.children)
            for one in said
        )
        refused = any(child.dep_ in ("neg", "ccomp") for child in token.children)
        if meant and not refused and token.dep_ in _LEADING:
            yield token


def _opens(verb: "Token") -> bool:
    """Whether a denial is the first thing that its sentence tells."""
    return all(not is_verb(one) or one.dep_ in ("aux", "auxpass") for one in verb.doc[: verb.i])


def _judged(sentence: Sentence, lexicon: Lexicon) -> "tuple[Token, Token] | None":
    """The hearsay that somebody calls untrue, and the last word that does so: "described reports of a move as a lie".

    It is read along the words, as parsers hang a judgement anywhere: "called talk of it nonsense", "labelled as a lie
    reports that", "Nonsense, he said of reports that".
    """
    false, hearsay = lexicon.any_of("falsehoods"), lexicon.any_of("hearsay_nouns")
    span = sentence.span or []
    for noun in span:
        if lexicon.lemma(noun.text, "noun") not in hearsay:
            continue
        first = noun.left_edge.i
        verb = next((one for one in reversed(span[:first]) if is_verb(one)), noun)
        lemma = lexicon.lemma(verb.text, "verb")
        if verb is noun or any(one.dep_ in ("neg", "aux") and one.lower_ not in _HAVING for one in verb.children):
            continue
        if lemma == "say" and noun.doc[first - 1].lower_ == "of":
            quoted = [one for one in span if one.i < verb.i and sentence.in_quote(one)]
            plain = all(not is_verb(one) or lexicon.lemma(one.text, "verb") == "be" for one in quoted)
            if plain and any(one.lower_ in false for one in quoted):
                return noun, noun
        elif lemma in lexicon.any_of("calling_false"):
            words = [one for one in span if one.i > verb.i and one.lower_ in false and _is_judgement(one, verb, noun)]
            if words:
                return noun, max(words[0], noun, key=_place)
    return None


def _is_judgement(word: "Token", verb: "Token", hearsay: "Token") -> bool:
    """Whether a word is what hearsay is called: behind "as", in quotes, or at the end; between it and its verb."""
    if word.i < hearsay.i:
        return any(one.lower_ == "as" for one in word.doc[verb.i : word.i])
    behind = next((one for one in word.doc[word.i + 1 :] if one.text not in _QUOTES and one.lower_ != _NEWS), None)
    return behind is None or behind.pos_ in ("PUNCT", "CCONJ", "ADP", "SCONJ")


def _place(word: "Token") -> int:
    return word.i
