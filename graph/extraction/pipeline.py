"""From articles to documents: what is split, what is parsed, and who is named.

Only the sentences that can carry a claim are parsed: a fast pre-pass looks for the lexicon's trigger words.
"""

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from ..articles.article import Article
from ..identity.gazetteer import Gazetteer, load_gazetteer
from .collector import paused
from .contact_clauses import unsaid_words
from .coreference import References
from .document import Document, Sentence
from .ellipsis import unsaid_is, unsaid_subject
from .gazetteer import Hit, Matcher
from .joined_names import part_joined_names
from .legible import Legible, legible
from .mentions import build
from .model import MODEL, load_model
from .names_in_front import behind_name_in_front
from .plain_names import PlainNames, renamed
from .prepass import Prepass
from .sentences import split
from .sport import sport_test
from .stand_ins import replaced, stand_ins
from .title_case import is_title_case
from .tokens import TokenMaker
from .words import given_names, plain, word_list

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from .lexicon import Lexicon

ARTICLES_A_BATCH = 64
SENTENCES_A_BATCH = 256


@dataclass(frozen=True, slots=True)
class _Split:
    """An article, its sentences, and where names stand in it; no sentences where it is on another sport."""

    read: Legible
    sentences: list[Sentence]
    hits: list[Hit]
    other_sport: bool = False


class _Picked(NamedTuple):
    """A sentence to parse, the English words that are surnames in its article, and what is parsed otherwise."""

    sentence: Sentence
    surnames: frozenset[str]
    small: dict[tuple[int, int], str]
    """The words without their capitals."""
    unsaid: dict[tuple[int, int], str]
    """The words that it leaves out."""
    front: int
    """Where what is parsed of it starts."""


class Reader:
    """Reads articles into documents; of a `lexicon` only the sentences that it can read anything in are parsed."""

    def __init__(
        self, gazetteer: Gazetteer | None = None, lexicon: "Lexicon | None" = None, model: str = MODEL
    ) -> None:
        self.matcher = Matcher.of(gazetteer if gazetteer is not None else load_gazetteer())
        self._prepass = Prepass(lexicon) if lexicon is not None else None
        self._on_other_sport = sport_test(lexicon) if lexicon is not None else lambda *_: False
        self._model = model

    @functools.cached_property
    def _nlp(self) -> "Language":
        return load_model(self._model)

    @functools.cached_property
    def _taken_over(self) -> TokenMaker:
        return TokenMaker()

    def read(self, article: Article) -> Document:
        """Return the document of one article."""
        return next(self.read_many([article]))

    def read_many(self, articles: Iterable[Article]) -> Iterator[Document]:
        """Return the documents of many articles, in order; the parser works on sentences of several at once."""
        stream = iter(articles)
        while batch := list(islice(stream, ARTICLES_A_BATCH)):
            with paused(keeps=True):
                prepared = [self._split(legible(article)) for article in batch]
                self._parse([picked for one in prepared for picked in self._pick(one)])
            for one in prepared:
                yield self._document(one)

    def _split(self, read: Legible) -> _Split:
        """Take an article apart; an article on another sport has no sentences."""
        text = read.article.text
        names = functools.cache(lambda: self.matcher.hits(text))
        if self._on_other_sport(text, names):
            return _Split(read, [], [], other_sport=True)
        hits = names()
        return _Split(read, split(text, [(hit.start, hit.end) for hit in hits if hit.words > 1 or hit.own]), hits)

    def _pick(self, article: _Split) -> list[_Picked]:
        """The sentences that are worth parsing, and the English words that are surnames in the article."""
        named = self._plain_names.surnames(article.read.article.text)
        teams = frozenset(one.start for one in article.hits if any(own.kind in _TEAM_KINDS for own in one.entries))
        picked = []
        for one in self._worth_parsing(article, named, teams):
            small, unsaid = {}, {}
            if is_title_case(one):
                small = self._needless_capitals(article, one, named)
            else:
                unsaid = _without_a_subject(one, teams) | unsaid_words(one.text, one.start, teams)
            front = behind_name_in_front(one, teams, self._is_common)
            picked.append(_Picked(one, named, _behind(front, small), _behind(front, unsaid), front))
        return picked

    def _needless_capitals(
        self, article: _Split, sentence: Sentence, named: frozenset[str]
    ) -> dict[tuple[int, int], str]:
        """The words of a line of capitals that are no names, in small letters, by where they stand."""
        inside = [(one.start - sentence.start, one.end - sentence.start) for one in article.hits]
        shouted = sentence.text.isupper()
        words = list(_CAPITALISED.finditer(sentence.text))
        english = [self._is_english(one.group(), named) and (shouted or not one.group().isupper()) for one in words]
        found = {}
        for at, word in enumerate(words):
            low = word.group().lower()
            goes_on = low in _SMALL and any(english[at + 1 : at + 2])  # "Will Be", but "Will Holm"
            may_be_name = low in given_names() and not goes_on
            if english[at] and not may_be_name and not any(start <= word.start() < end for start, end in inside):
                found[word.span()] = low
        return found

    def _is_english(self, word: str, named: frozenset[str]) -> bool:
        return word not in named and (word.lower() in _SMALL or self._is_common(word.lower()))

    def _worth_parsing(self, article: _Split, named: frozenset[str], of_teams: frozenset[int]) -> list[Sentence]:
        if self._prepass is None:
            return article.sentences
        hits = article.hits
        surnames = _surnames(article.read.article.text, hits)
        picked = []
        at = 0
        for sentence in article.sentences:
            teams, names_team = [], False
            while at < len(hits) and hits[at].start < sentence.end:
                if hits[at].start >= sentence.start and any(entry.kind in _TEAM_KINDS for entry in hits[at].entries):
                    names_team = True
                    if hits[at].text not in surnames:
                        teams.append((hits[at].start - sentence.start, hits[at].end - sentence.start))
                at += 1
            names_team = names_team or _OTHER_TEAM.search(sentence.text) is not None
            noted = bool(_without_a_subject(sentence, of_teams))
            if self._prepass.carries(sentence.text, names_team, teams, named, noted=noted):
                picked.append(sentence)
        return picked

    def _parse(self, picked: list[_Picked]) -> None:
        # Sentences of like length make dense batches; the result does not depend on the order.
        order = sorted(picked, key=lambda one: len(one.sentence.text))
        texts = (
            self._tokens(_parseable(one.sentence.text)[one.front :], one.surnames, small=one.small, unsaid=one.unsaid)
            for one in order
        )
        for one, doc in zip(order, self._nlp.pipe(texts, batch_size=SENTENCES_A_BATCH), strict=True):
            sentence = one.sentence
            sentence.span = self._taken_over(doc)
            for token in sentence.span if one.front else ():
                token.idx += one.front
            if " - " in sentence.text:
                for token in sentence.span:
                    if sentence.text[token.idx] == "-":
                        token.text = token.lower_ = "-"

    def _tokens(
        self,
        text: str,
        surnames: frozenset[str] = frozenset(),
        small: "dict[tuple[int, int], str] | None" = None,
        unsaid: "dict[tuple[int, int], str] | None" = None,
    ) -> "Doc | str":
        """The text, or its tokens where it names sums of money, or holds a word that the parser would misread.

        It takes the "m" of "£3m" for a verb.  `small`: words without their capitals, `unsaid`: those put between.
        """
        names = self._plain_names.stand_ins(renamed(text, small)[0] if small else text, surnames)
        names = dict(sorted((names | (small or {}) | (unsaid or {})).items())) if small or unsaid else names
        parsed, written = renamed(text, names) if names else (text, {})
        sums = list(_SUM.finditer(parsed)) if _CURRENCY.search(parsed) else []
        others = stand_ins(parsed)
        if not (sums or others or written):
            return text
        if written.get(0) == "" and names[0, 0].count(" ") > 1:
            written[names[0, 0].index(" ") + 1] = ""  # "He was " are two words
        doc = self._nlp.make_doc(parsed)
        doc.user_data["written"] = written
        if sums:
            with doc.retokenize() as retokenizer:
                for found in sums:
                    span = doc.char_span(*found.span())
                    if span is not None and len(span) > 1:
                        retokenizer.merge(span)
        return replaced(doc, others) if others else doc

    def _document(self, article: _Split) -> Document:
        read, sentences = article.read, article.sentences
        if not sentences:
            return Document(read.article, [], [], [], other_sport=article.other_sport, legible=read)
        tags: dict[int, str] = {}
        for sentence in sentences:
            if sentence.span is not None:
                start = sentence.start
                tags |= {start + token.idx: token.tag_ for token in sentence.span}
        document = build(
            read.article, sentences, article.hits, self.matcher, lambda offset: tags.get(offset, ""), self._is_common
        )
        part_joined_names(document)
        document.legible = read
        document.resolver = References(document, self.matcher)
        return document

    @functools.cached_property
    def _plain_names(self) -> PlainNames:
        return PlainNames(self.matcher.names, self._is_common)

    @functools.cached_property
    def _is_common(self) -> Callable[[str], bool]:
        return common_english(self._nlp)


_TEAM_KINDS = ("Club", "NationalTeam", "Ground")
_SMALL = word_list("small_words")
_CAPITALISED = re.compile(r"\b[A-Z][A-Za-z]+\b(?!['’-]\w)")
_CURRENCY = re.compile("[£€$]")
_SUM = re.compile(r"[£€$]\d[\d,.]*(?:m|bn|k|mn)?\b")
_DASH = re.compile(r" - (?=[^\W\d])")
_DATELINE = re.compile(r"[A-ZÀ-Þ][^\s-]*(?: [A-ZÀ-Þ][^\s-]*){0,3} -(?!.* - )")
_WORD_BEFORE = re.compile(r"\b([A-ZÀ-Þ][^\W\d_]+) $")
# Each word's first letter is looked for before what stands before it: most letters of a text are small.
_OTHER_TEAM = re.compile(
    "|".join(
        rf"{one[0]}(?<!\w{one[0]}){one[1:]}"
        for one in ("FC", "AFC", "SC", "CF", "United", "City", "Town", "Rovers", "Wanderers", "Athletic", "Al-[A-Z]")
    )
)


def _surnames(text: str, hits: list[Hit]) -> frozenset[str]:
    """The names of teams that stand behind a first name somewhere in the text: "Villa" in "David Villa"."""
    before = ((hit, _WORD_BEFORE.search(text, max(0, hit.start - 20), hit.start)) for hit in hits if hit.words == 1)
    return frozenset(hit.text for hit, word in before if word and plain(word.group(1)).lower() in given_names())


def _without_a_subject(sentence: Sentence, teams: frozenset[int]) -> dict[tuple[int, int], str]:
    """The subject that a sentence leaves out, or the "is" of a headline, as the parser is given it."""
    if sentence.kind == "headline":
        return unsaid_is(sentence.text)
    return unsaid_subject(sentence.text, sentence.start, teams)


def _behind(front: int, words: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """The words that stand behind a place, by their places from there on."""
    return {(low - front, high - front): one for (low, high), one in words.items() if low >= front} if front else words


def _parseable(text: str) -> str:
    """The text as the parser knows it, letter by letter: no line breaks, no invisible or direction marks.

    A hyphen between spaces is the dash that it stands for: the parser takes "one - Rick Holm" for a compound.  Not so
    behind a dateline, "PARIS - Rick Holm has left": whatever stands before a dash would be what the sentence is about.
    """
    dateline = _DATELINE.match(text)
    end = dateline.end() if dateline else 0
    text = text[:end] + _DASH.sub(" – ", text[end:])
    if text.isascii():
        return text.replace("\n", " ").replace("\t", " ")
    return text.translate(_SEEN)


class _Seen(dict[int, str]):
    """What is seen of each letter: of those that nobody sees a space."""

    def __missing__(self, code: int) -> str:
        hidden = unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn")
        self[code] = " " if hidden else chr(code)
        return self[code]


_SEEN = _Seen()


@functools.cache
def _english(nlp: "Language") -> frozenset[str]:
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    index = lemmatizer.lookups.get_table("lemma_index")
    words: set[str] = set()
    for part in ("verb", "adj", "noun", "adv"):
        words.update(index.get(part, ()))
    return frozenset(words)


def common_english(nlp: "Language") -> Callable[[str], bool]:
    """Return whether a lower-case word is one of the dictionary's, in any of its forms."""
    words = _english(nlp)

    def is_common(word: str) -> bool:
        if word in words:
            return True
        for ending, repair in (
            ("s", ""),
            ("es", ""),
            ("ies", "y"),
            ("ied", "y"),
            ("ed", ""),
            ("ed", "e"),
            ("d", ""),
            ("ing", ""),
            ("ing", "e"),
            ("ly", ""),
        ):
            if word.endswith(ending) and len(word) > len(ending) + 2 and word[: -len(ending)] + repair in words:
                return True
        return False

    return is_common
