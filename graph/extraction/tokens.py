"""The words of a parsed sentence, taken over from spaCy once: the rules ask each of them many times."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_COLUMNS: "list[int | str]" = ["ORTH", "TAG", "DEP", "SPACY", "HEAD"]
_NEGATIVE = 1 << 63  # spaCy gives the way to a head as 64 bits without a sign
_POS = {
    "NN": "NOUN",
    "NNS": "NOUN",
    "NNP": "PROPN",
    "NNPS": "PROPN",
    "IN": "ADP",
    "DT": "DET",
    "PDT": "DET",
    "PRP": "PRON",
    "PRP$": "PRON",
    "WP": "PRON",
    "WP$": "PRON",
    "WDT": "PRON",
    "WRB": "SCONJ",
    "CC": "CCONJ",
    "CD": "NUM",
    "MD": "AUX",
    "TO": "PART",
    "POS": "PART",
    "RP": "ADP",
    "UH": "INTJ",
    "EX": "PRON",
    "FW": "X",
    "SYM": "SYM",
    "$": "SYM",
    "_SP": "SPACE",
    "JJ": "ADJ",
    "JJR": "ADJ",
    "JJS": "ADJ",
    "RB": "ADV",
    "RBR": "ADV",
    "RBS": "ADV",
}
_BE = frozenset(["be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m"])
_AUX_DEPS = frozenset(("aux", "auxpass"))
_OF_VERBS = frozenset(("prep", "advcl", "punct", "npadvmod", "advmod", "cc", "conj"))
_NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
_BESIDE = frozenset(("npadvmod", "nmod", "compound", "dep", "appos"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
# Two words that are always a verb and its object, though the parser takes them for two nouns, or for a noun parted.
_PARTINGS = frozenset(f"{verb} {noun}" for verb in ("part", "parts", "parted") for noun in ("company", "ways"))
_BESIDE_TOP = frozenset(("appos", "compound", "nmod", "acl", "conj"))


class Token:
    """A word of a parse, with spaCy's names for what it knows: `doc` are the words of its sentence, in order.

    `idx` is where it starts in the text that was parsed; `children` stand in the order of the text.
    """

    __slots__ = ("children", "dep_", "doc", "head", "i", "idx", "lower_", "pos_", "tag_", "text", "whitespace_")

    head: "Token"
    children: "list[Token]"

    def __init__(
        self,
        doc: "list[Token]",
        i: int,
        idx: int,
        text: str,
        lower: str,
        tag: str,
        dep: str,
        pos: str,
        whitespace: str,
    ) -> None:
        self.doc, self.i, self.idx, self.text, self.lower_ = doc, i, idx, text, lower
        self.tag_, self.dep_, self.pos_, self.whitespace_ = tag, dep, pos, whitespace
        self.children = []

    def __repr__(self) -> str:
        return self.text

    @property
    def lefts(self) -> "list[Token]":
        """The children that stand before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> "list[Token]":
        """The children that stand behind it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def subtree(self) -> "Iterator[Token]":
        """The word and all below it: what hangs on its left, itself, what hangs on its right."""
        waiting: list[tuple[Token, bool]] = [(self, False)]
        while waiting:
            token, is_open = waiting.pop()
            if is_open or not token.children:
                yield token
                continue
            waiting += [(child, False) for child in reversed(token.rights)]
            waiting.append((token, True))
            waiting += [(child, False) for child in reversed(token.lefts)]

    @property
    def left_edge(self) -> "Token":
        """The first word of its subtree."""
        return min(self.subtree, key=lambda token: token.i)

    @property
    def right_edge(self) -> "Token":
        """The last word of its subtree."""
        return max(self.subtree, key=lambda token: token.i)

    @property
    def ancestors(self) -> "Iterator[Token]":
        """The words above it, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, other: "Token") -> bool:
        """Whether it stands above `other`."""
        return any(token is self for token in other.ancestors)

    @property
    def conjuncts(self) -> "tuple[Token, ...]":
        """What it is coordinated with, itself left out."""
        first = self
        while first.head is not first and first.dep_ == "conj":
            first = first.head
        found = [first]
        for token in found:
            if token.children:
                found += [child for child in token.children if child.dep_ == "conj" and child.i > token.i]
        return tuple(token for token in found if token is not self)


def text_of(tokens: "list[Token]") -> str:
    """The words as they are written."""
    return "".join(token.text + token.whitespace_ for token in tokens[:-1]) + "".join(one.text for one in tokens[-1:])


class TokenMaker:
    """Takes words over from parses; the tag tells the coarse part of speech, but for auxiliaries."""

    def __init__(self) -> None:
        self._words: dict[tuple[int, int], tuple[str, str, str, str]] = {}
        self._deps: dict[int, str] = {}

    def __call__(self, doc: "Doc") -> list[Token]:
        """The words of a parsed document."""
        strings = doc.vocab.strings
        known, deps = self._words, self._deps
        written: dict[int, str] = doc.user_data.get("written", {})
        tokens: list[Token] = []
        heads: list[int] = []
        idx = 0
        for i, (orth, tag, dep, space, by) in enumerate(doc.to_array(_COLUMNS).tolist()):
            word = known.get((orth, tag))
            if word is None:
                text, name = strings[orth], strings[tag]
                word = known[(orth, tag)] = (text, text.lower(), name, _coarse(name, text.lower()))
            relation = deps.get(dep)
            if relation is None:
                relation = deps[dep] = strings[dep]
            text, lower, name, pos = word
            if i in written:
                text, lower = written[i], written[i].lower()
            if pos == "VERB" and relation in _AUX_DEPS:
                pos = "AUX"
            tokens.append(Token(tokens, i, idx, text, lower, name, relation, pos, " " if space else ""))
            heads.append(i + (by if by < _NEGATIVE else by - 2 * _NEGATIVE))
            idx += len(text) + space
        for token, head in zip(tokens, heads, strict=True):
            token.head = tokens[head]
            if head != token.i:
                tokens[head].children.append(token)
        for token in tokens:
            if token.tag_ == "VBD" and token.dep_ == "amod" and token.head.i > token.i:
                _stand_up(token)
            elif token.lower_.startswith("part") and _is_parting(token):
                token.tag_, token.pos_ = ("VBD" if token.lower_ == "parted" else "VB"), "VERB"
                if token.dep_ in ("compound", "amod") and token.head.i == token.i + 1:
                    _stand_up(token)
        return tokens


def _is_parting(token: Token) -> bool:
    """Whether a word parts company though it was taken for no verb: "will part company", "X parted ways with Y"."""
    phrase = text_of(token.doc[token.i : token.i + 2]).lower()
    return phrase in _PARTINGS and (token.pos_ != "VERB" or token.dep_ in ("compound", "amod"))


def _stand_up(verb: Token) -> None:
    """Give a verb its object that the parser took for an adjective of it: "Everton fired coach X", no fired coach.

    A past tense (VBD) is no participle: the two judgements of the parser contradict each other.
    """
    noun = verb.head
    stays = [child for child in noun.children if child.i > verb.i and child.dep_ not in _OF_VERBS]
    goes = [child for child in noun.children if child is not verb and child not in stays]
    above = noun if noun.head is noun else noun.head
    if above is not noun:
        above.children[above.children.index(noun)] = verb
    verb.head, verb.dep_ = (verb if above is noun else above), noun.dep_
    noun.head, noun.dep_, noun.children = verb, "dobj", stays
    for child in goes:
        child.head = verb
    verb.children = sorted([*verb.children, noun, *goes], key=lambda one: one.i)
    _become_infinitive(verb)
    before = [one for one in verb.lefts if _may_be_subject(one)]
    if before and all(one.dep_ not in _SUBJECTS for one in verb.children):
        _become_subjects(verb, before)
    elif not before:
        _lead(verb)


def _lead(verb: Token) -> None:
    """Put a verb without a subject over the noun that its sentence was taken for: "X, the manager, parted ways"."""
    top = verb.head
    while top.dep_ in _BESIDE_TOP and top.head is not top:
        top = top.head
    if top.head is not top or top is verb or top.pos_ not in _NOUNS or top.i > verb.i:
        return
    verb.head.children.remove(verb)
    top.head, top.dep_, verb.head, verb.dep_ = verb, "nsubj", verb, "ROOT"
    verb.children = sorted([*verb.children, top], key=lambda one: one.i)


def _may_be_subject(word: Token) -> bool:
    """Whether a word before a verb is a noun beside another, or joined with one where it was taken for an adjective."""
    if word.dep_ == "amod":
        return any(one.dep_ == "conj" and one.pos_ in _NOUNS for one in word.children)
    return word.pos_ in _NOUNS and word.dep_ in _BESIDE


def _become_infinitive(verb: Token) -> None:
    """What stood as an object, "agreed to part company", is what is agreed upon; so is what "to" led to."""
    above = verb.head
    if verb.dep_ == "pobj" and above.lower_ == "to" and above.head is not above:
        above.head.children[above.head.children.index(above)] = verb
        verb.head, verb.dep_ = above.head, "xcomp"
        above.head, above.dep_, above.tag_, above.pos_, above.children = verb, "aux", "TO", "PART", []
        verb.children = [above, *verb.children]
    elif verb.dep_ == "dobj" and any(one.tag_ == "TO" for one in verb.lefts):
        verb.dep_ = "xcomp"


def _become_subjects(verb: Token, before: list[Token]) -> None:
    """The nouns before a verb without a subject: the last one, and what an "and" joins to it."""
    last = before[-1]
    last.dep_ = "nsubj"
    if len(before) < 2:
        return
    first = before[-2]
    joins = [one for one in (*verb.lefts, *first.children) if one.dep_ == "cc" and first.i < one.i < last.i]
    if joins:
        first.dep_, last.dep_, last.head = "nsubj", "conj", first
        for one in joins:
            one.head = first
        verb.children = [one for one in verb.children if one is not last and one not in joins]
        first.children = sorted({*first.children, *joins, last}, key=lambda one: one.i)


def _coarse(tag: str, form: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if form in _BE else "VERB"
    return _POS.get(tag, "PUNCT")
