"""The extractor: an article in, its claims out."""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..articles.article import Article
from ..identity.gazetteer import load_gazetteer
from .claim import Claim, Evidence, Participant
from .collector import paused
from .confidence import confidence
from .dates import Clock
from .document import Document, LocalEntity, Mention
from .drafts import Attempt, Draft
from .engine import Engine
from .explain import Explanation, explain
from .lexicon import load_lexicon
from .merging import merge

if TYPE_CHECKING:
    from .pipeline import Reader

LONGEST_QUOTE = 400
_HYPHENS = "-‐‑"


class Extractor:
    """Reads claims out of articles with the lexicon of the package and of the `lexicon` folders given.

    `gazetteer`: files of further names, beside those of the package and of `TOUCHLINE_GAZETTEER`.

    >>> extractor = Extractor()
    >>> [claim.relation for claim in extractor.extract(Article.of("Everton have sacked manager Rick Holm."))]
    ['managed', 'sackedBy']
    """

    def __init__(self, lexicon: Iterable[str] = (), gazetteer: Iterable[Path | str] = ()) -> None:
        self.lexicon = load_lexicon(tuple(lexicon))
        self.gazetteer = tuple(gazetteer)
        self.engine = Engine(self.lexicon)

    @cached_property
    def _reader(self) -> "Reader":
        from .pipeline import Reader

        return Reader(load_gazetteer(self.gazetteer), lexicon=self.lexicon)

    def extract(self, article: Article) -> list[Claim]:
        """Return the claims of one article, sorted by where they stand."""
        return self.claims_of(self.read(article))

    def read(self, article: Article) -> Document:
        """Return the article with its sentences and who is named in them, for `claims_of`."""
        return self._reader.read(article)

    def extract_many(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Claim]]]:
        """Yield each article with its claims, in order; faster than one at a time."""
        for document in self._reader.read_many(articles):
            with paused():
                claims = self.claims_of(document)
                document.release()
            yield document.given, claims

    def explain(self, article: Article) -> Explanation:
        """Return what was taken for what, which frames fired, and which were refused and why."""
        document = self.read(article)
        trace: list[Attempt] = []
        drafts = self.engine.read(document, trace)
        return explain(document, trace, self._finish(document, drafts))

    def claims_of(self, document: Document) -> list[Claim]:
        """Return the claims of a document that was read."""
        return self._finish(document, self.engine.read(document))

    def drafts_of(self, article: Article) -> tuple[Document, list[Draft]]:
        """Return the document and the merged readings of an article: what confidence is fitted on."""
        document = self.read(article)
        drafts = self.engine.read(document)
        return document, merge(drafts, self.lexicon, _clock_of(document), document.sentences)

    def _finish(self, document: Document, drafts: list[Draft]) -> list[Claim]:
        merged = merge(drafts, self.lexicon, _clock_of(document), document.sentences)
        claims = [self.claim_of(document, draft) for draft in merged]
        if document.legible is not None:
            claims = [document.legible.as_given(claim) for claim in claims]
        return sorted(claims, key=lambda c: (c.evidence.start, c.relation, c.subject.label, c.object.label))

    def claim_of(self, document: Document, draft: Draft) -> Claim:
        """Return the claim that a merged reading makes."""
        state = self.lexicon.relations[draft.relation].state
        since, until, duration = draft.period
        shown = draft.shown or draft
        ends = (shown.subject, shown.object)
        subject, object_ = ends if shown.subject.entity is draft.subject.entity else ends[::-1]
        return Claim(
            source=document.article.source,
            subject=_participant(subject),
            relation=draft.relation,
            object=_participant(object_),
            at=_participant(draft.at) if draft.at else None,
            status=draft.status if state else None,
            certainty=draft.certainty,
            attributed_to=shown.wording.attributed_to,
            date=draft.date,
            from_=since,
            until=until,
            duration=duration,
            confidence=confidence(draft),
            evidence=_evidence(document, shown),
        )


def _participant(mention: Mention) -> Participant:
    entity: LocalEntity = mention.entity
    return Participant(
        label=entity.label,
        type=entity.type,
        iri=entity.iri,
        names=tuple(sorted(entity.names)),
        mention=(mention.start, mention.end),
    )


def _evidence(document: Document, draft: Draft) -> Evidence:
    """The words from the first to the last that the claim rests on; at most `LONGEST_QUOTE` of them."""
    sentence = draft.sentence
    spans = [(sentence.char(token), sentence.char_end(token)) for token in draft.tokens]
    ends = (draft.subject, draft.object)
    spans += [(one.start, one.end) for one in ends if one.start >= sentence.start and one.end <= sentence.end]
    start, end = min(low for low, _ in spans), max(high for _, high in spans)
    for one in ends:
        # Whoever goes without saying, or is called by a description, is shown where the sentence names them.
        named = [same for same in document.mentions_in(sentence) if same.entity is one.entity]
        if named and not any(start <= same.start and same.end <= end for same in named):
            nearest = min(named, key=lambda same: (min(abs(same.start - end), abs(start - same.end)), same.start))
            start, end = min(start, nearest.start), max(end, nearest.end)
    text, end = document.article.text, max(end, draft.denied_until)
    while start > sentence.start and _is_inside_word(text, start):
        start -= 1
    while end < sentence.end and _is_inside_word(text, end):
        end += 1
    if end - start > LONGEST_QUOTE:
        start = max(start, sentence.char(draft.predicate) - LONGEST_QUOTE // 2)
        end = min(end, start + LONGEST_QUOTE)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Evidence(quote=text[start:end], start=start, end=end)


def _is_inside_word(text: str, at: int) -> bool:
    """Whether the characters before and at `at` are of one word, hyphens counted as its letters: "39-year|-old".

    >>> _is_inside_word("39-year-old", 7), _is_inside_word("Leeds' old", 5), _is_inside_word("2-1 - old", 4)
    (True, False, False)
    """
    if not 0 < at < len(text) or not all(one.isalnum() or one in _HYPHENS for one in text[at - 1 : at + 1]):
        return False
    hyphen = at - 1 if text[at - 1] in _HYPHENS else at if text[at] in _HYPHENS else None
    return hyphen is None or (text[hyphen - 1 : hyphen].isalnum() and text[hyphen + 1 : hyphen + 2].isalnum())


@lru_cache(maxsize=1)
def _default() -> Extractor:
    return Extractor()


def extract(article: Article) -> list[Claim]:
    """Return the claims of an article, read with the lexicon of the package.

    >>> claims = extract(Article.of("Everton have sacked manager Rick Holm."))
    >>> claims[1].subject.label, claims[1].relation, claims[1].object.label
    ('Rick Holm', 'sackedBy', 'Everton')
    """
    return _default().extract(article)


def _clock_of(document: Document) -> Clock:
    teams = [(one.start, one.end) for one in document.mentions if one.entity.is_team]
    return Clock(document.article.date, document.sentences, teams)
