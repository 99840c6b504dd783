"""The words of a parsed sentence, taken over from spaCy once: the rules ask each of them many times."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from .ellipsis import KEPT
from .headline_verbs import STAND_INS
from .misparses import mend
from .stand_ins import TITLES

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
_NONE = cast("list[Token]", ())  # of most words; nothing can be added to it


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
        self.children = _NONE

    def __repr__(self) -> str:
        return self.text

    def hang(self, head: "Token", dep: str) -> None:
        """Put it, with all below it, below another word; below itself, it is the top of the sentence."""
        if self.head is not self:
            self.head.children = [one for one in self.head.children if one is not self]
        self.head, self.dep_ = head, dep
        if head is not self:
            head.children = sorted([*head.children, self], key=_place)

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
        if not self.children:
            yield self
            return
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
        if not self.children:
            return self
        found, waiting = self, [self]
        for token in waiting:
            if token.i < found.i:
                found = token
            if token.children:
                waiting += token.children
        return found

    @property
    def right_edge(self) -> "Token":
        """The last word of its subtree."""
        if not self.children:
            return self
        found, waiting = self, [self]
        for token in waiting:
            if token.i > found.i:
                found = token
            if token.children:
                waiting += token.children
        return found

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


def _place(token: Token) -> int:
    return token.i


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
        unsaid: list[int] = []
        idx = at = 0
        for i, (orth, tag, dep, space, by) in enumerate(doc.to_array(_COLUMNS).tolist()):
            word = known.get((orth, tag))
            if word is None:
                text, name = strings[orth], strings[tag]
                word = known[(orth, tag)] = (text, text.lower(), name, _coarse(name, text.lower()))
            relation = deps.get(dep)
            if relation is None:
                relation = deps[dep] = strings[dep]
            text, lower, name, pos = word
            length = len(text)
            other = written.get(at) if written else None
            kept = other == "" and text in KEPT
            if other is not None and not kept:
                name = "VBP" if text in STAND_INS else name
                if text in TITLES and relation in ("det", "amod", "compound"):
                    name, pos, relation = "NN", "NOUN", "compound"
                text, lower = other, other.lower()
                if not text:
                    unsaid.append(i)
            if pos == "VERB" and relation in _AUX_DEPS:
                pos = "AUX"
            tokens.append(Token(tokens, i, idx, text, lower, name, relation, pos, " " if space else ""))
            heads.append(i + (by if by < _NEGATIVE else by - 2 * _NEGATIVE))
            idx += len(text) + space if text and not kept else 0
            at += length + space
        for token, head in zip(tokens, heads, strict=True):
            token.head = tokens[head]
            if head != token.i:
                above = tokens[head]
                if above.children is _NONE:
                    above.children = [token]
                else:
                    above.children.append(token)
        if unsaid:
            _leave_out(tokens, [tokens[i] for i in unsaid])
        mend(tokens)
        return tokens


def _leave_out(tokens: list[Token], unsaid: list[Token]) -> None:
    """Take words from a sentence that only the parser was given; what hangs on them hangs on what they hang on."""
    for word in unsaid:
        below, above = list(word.children), word.head
        if above is word and below:
            above = below.pop(0)
            above.head, above.dep_ = above, word.dep_
        for child in below:
            child.hang(above, child.dep_)
        above.children = [one for one in above.children if one is not word]
        tokens.remove(word)
    for i, token in enumerate(tokens):
        token.i = i


def _coarse(tag: str, form: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if form in _BE else "VERB"
    return _POS.get(tag, "PUNCT")
